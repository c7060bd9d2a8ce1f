/**
 * Which attributes every instance of a class has once its constructor is done, and that nobody can look at before.
 *
 * Follows `__init__` statement by statement: an attribute counts if it is assigned on every way through, before `self`
 * is given to anybody, and is not read before. Methods called on `self` and `super().__init__` are followed in turn.
 */
import type { ClassDef, Expression, FunctionDef, Node, Stmt } from '../syntax/ast.ts';
import type { ClassInfo } from '../types/infos.ts';
import { childNodes } from './child-nodes.ts';
import { isEnumClass } from './enum-classes.ts';

const MAX_DEPTH = 4;

interface State {
  assigned: Set<string>;
  escaped: boolean;
  readonly early: Set<string>;
  /** What is assigned at each `return`. */
  readonly exits: Set<string>[];
}

export function definiteFields(cls: ClassInfo): ReadonlySet<string> {
  const none = new Set<string>();
  if (cls.mro.some((c) => !c.library && (ownMethod(c.node, '__new__') || ownMethod(c.node, '__getattribute__')))) return none;
  const state: State = { assigned: new Set(), escaped: false, early: new Set(), exits: [] };
  followMethod(cls, '__init__', 0, state, 0);
  // Set before anything else by who makes the members.
  if (isEnumClass(cls)) for (const n of ['_value_', '_name_']) state.assigned.add(n);
  return new Set([...state.assigned].filter((n) => !state.early.has(n) && !isClassName(cls, n)));
}

/** Descriptors and class variables of the same name take part: not followed. */
function isClassName(cls: ClassInfo, name: string): boolean {
  return cls.mro.some((c) => !c.library && c.node.body.some((s) => s.kind === 'FunctionDef' && s.name === name));
}

function ownMethod(node: ClassDef, name: string): FunctionDef | null {
  let found: FunctionDef | null = null;
  for (const s of node.body) if (s.kind === 'FunctionDef' && s.name === name) found = s;
  return found;
}

/** Follows the method that the MRO gives from `from` on. False: unknown, everything may happen. */
function followMethod(cls: ClassInfo, name: string, from: number, state: State, depth: number): void {
  for (let i = from; i < cls.mro.length; i++) {
    const c = cls.mro[i]!;
    if (c.library) {
      // The library's constructors tell nobody of the object; their fields are their own.
      if (name !== '__init__') state.escaped = true;
      return;
    }
    const fn = ownMethod(c.node, name);
    if (!fn) {
      if (c.node.body.some((s) => s.kind !== 'FunctionDef' && mentions(s, name))) {
        state.escaped = true;
        return;
      }
      continue;
    }
    const self = fn.args.posonlyargs[0]?.arg ?? fn.args.args[0]?.arg;
    if (!self || depth > MAX_DEPTH || fn.decorator_list.length || hasYield(fn) || rebinds(fn, self)) {
      state.escaped = true;
      return;
    }
    const inner: State = { assigned: state.assigned, escaped: state.escaped, early: state.early, exits: [] };
    const walker = makeWalker(cls, i, self, inner, depth);
    const open = walker.body(fn.body);
    state.assigned = inner.exits.reduce((acc, e) => intersect(acc, e), open ? inner.assigned : (inner.exits[0] ?? inner.assigned));
    state.escaped = inner.escaped;
    return;
  }
}
const hasYield = (n: Node): boolean => n.kind === 'Yield' || n.kind === 'YieldFrom' || n.kind === 'Await' || [...childNodes(n)].some(hasYield);
const rebinds = (n: Node, name: string): boolean => (n.kind === 'Name' && n.id === name && n.ctx !== 'Load') || [...childNodes(n)].some((c) => rebinds(c, name));
const mentions = (n: Node, name: string): boolean => (n.kind === 'Name' && n.id === name) || [...childNodes(n)].some((c) => mentions(c, name));
const intersect = (a: Set<string>, b: Set<string>): Set<string> => new Set([...a].filter((x) => b.has(x)));

function makeWalker(cls: ClassInfo, index: number, self: string, state: State, depth: number) {
  const hooked = cls.mro.some((c) => !c.library && (ownMethod(c.node, '__setattr__') || c.node.body.some((s) => s.kind !== 'FunctionDef' && mentions(s, '__setattr__'))));
  const text = (e: Expression | undefined): string | null => (e?.kind === 'Constant' && e.value.kind === 'str' ? e.value.value : null);
  /** The name that `object.__setattr__(self, 'name', v)` or `super().__setattr__('name', v)` sets. */
  const plainStore = (n: Node): { readonly name: string; readonly value: Expression } | null => {
    if (n.kind !== 'Call' || n.func.kind !== 'Attribute' || n.func.attr !== '__setattr__') return null;
    const of = n.func.value;
    const args = of.kind === 'Name' && of.id === 'object' && n.args[0] && isSelf(n.args[0]) ? n.args.slice(1) : isSuper(of) && index === cls.mro.length - 2 ? n.args : [];
    const name = text(args[0]);
    return name !== null && args[1] ? { name, value: args[1] } : null;
  };
  const isSelf = (e: Expression): boolean => e.kind === 'Name' && e.id === self;
  const isSuper = (e: Expression): boolean =>
    e.kind === 'Call' && e.func.kind === 'Name' && e.func.id === 'super' && (e.args.length === 0 || (e.args.length === 2 && isSelf(e.args[1]!)));

  function expr(n: Node): void {
    const plain = plainStore(n);
    if (plain) {
      expr(plain.value);
      if (!state.escaped) state.assigned = new Set(state.assigned).add(plain.name);
      return;
    }
    if (n.kind === 'Call' && n.func.kind === 'Attribute') {
      const { value, attr } = n.func;
      const rest = (): void => {
        n.args.forEach(expr);
        n.keywords.forEach((k) => expr(k.value));
      };
      if (isSuper(value)) {
        rest();
        followMethod(cls, attr, index + 1, state, depth + 1);
        return;
      }
      if (isSelf(value)) {
        rest();
        if (state.assigned.has(attr)) return;
        followMethod(cls, attr, 0, state, depth + 1);
        return;
      }
      // Base.__init__(self, ...)
      const at = value.kind === 'Name' ? cls.mro.findIndex((c) => c.name === value.id) : -1;
      if (at >= 0 && n.args[0] && isSelf(n.args[0])) {
        n.args.slice(1).forEach(expr);
        n.keywords.forEach((k) => expr(k.value));
        if (ownMethod(cls.mro[at]!.node, attr) || cls.mro[at]!.library) followMethod(cls, attr, at, state, depth + 1);
        else state.escaped = true;
        return;
      }
    }
    if (n.kind === 'Call' && n.func.kind === 'Name' && (n.func.id === 'isinstance' || n.func.id === 'id' || n.func.id === 'type') && n.args[0] && isSelf(n.args[0])) {
      n.args.slice(1).forEach(expr);
      return;
    }
    if (n.kind === 'Attribute' && isSelf(n.value)) {
      if (n.ctx === 'Load' && !state.assigned.has(n.attr)) state.early.add(n.attr);
      return;
    }
    if (n.kind === 'Name') {
      if (n.id === self) state.escaped = true;
      return;
    }
    for (const c of childNodes(n)) expr(c);
  }
  function target(t: Expression): void {
    if (t.kind === 'Attribute' && isSelf(t.value) && hooked) {
      state.escaped = true;
      return;
    }
    if (t.kind === 'Subscript' && t.value.kind === 'Attribute' && t.value.attr === '__dict__' && isSelf(t.value.value) && text(t.slice) !== null) {
      if (!state.escaped) state.assigned = new Set(state.assigned).add(text(t.slice)!);
      return;
    }
    if (t.kind === 'Attribute' && isSelf(t.value)) {
      if (!state.escaped) state.assigned = new Set(state.assigned).add(t.attr);
    } else if (t.kind === 'Tuple' || t.kind === 'List') t.elts.forEach(target);
    else if (t.kind === 'Starred') target(t.value);
    else expr(t);
  }
  /** Statements that may not run, or not to their end. */
  function maybe(list: readonly Stmt[]): void {
    const before = state.assigned;
    body(list);
    state.assigned = before;
  }
  /** False when the end is not reached. */
  function body(list: readonly Stmt[]): boolean {
    for (const s of list) if (!stmt(s)) return false;
    return true;
  }
  function stmt(s: Stmt): boolean {
    switch (s.kind) {
      case 'Assign':
        expr(s.value);
        s.targets.forEach(target);
        return true;
      case 'AnnAssign':
        if (s.value) {
          expr(s.value);
          target(s.target);
        }
        return true;
      case 'AugAssign':
        if (s.target.kind === 'Attribute' && isSelf(s.target.value)) {
          if (!state.assigned.has(s.target.attr)) state.early.add(s.target.attr);
        } else expr(s.target);
        expr(s.value);
        return true;
      case 'If': {
        expr(s.test);
        const before = state.assigned;
        const a = body(s.body);
        const then = state.assigned;
        state.assigned = before;
        const b = body(s.orelse);
        if (a) state.assigned = b ? intersect(then, state.assigned) : then;
        return a || b;
      }
      case 'Return':
        if (s.value) expr(s.value);
        state.exits.push(state.assigned);
        return false;
      case 'Raise':
        if (s.exc) expr(s.exc);
        return false;
      case 'For':
        expr(s.iter);
        maybe(s.body);
        maybe(s.orelse);
        return true;
      case 'While':
        expr(s.test);
        maybe(s.body);
        maybe(s.orelse);
        return true;
      case 'Try':
        maybe(s.body);
        for (const h of s.handlers) maybe(h.body);
        maybe(s.orelse);
        return body(s.finalbody);
      case 'Expr':
      case 'Assert':
        for (const c of childNodes(s)) expr(c);
        return true;
      case 'Pass':
      case 'Global':
      case 'Import':
      case 'ImportFrom':
        return true;
      default: {
        const before = state.assigned;
        for (const c of childNodes(s)) expr(c);
        state.escaped ||= mentions(s, self);
        state.assigned = before;
        return true;
      }
    }
  }
  return { body };
}
