/**
 * Free names of nested functions: what a function (or class body) uses of the functions around it.
 *
 * In: a FunctionDef, AsyncFunctionDef, Lambda, ClassDef or other node; out: the names it reads that it does not bind,
 * and those it rebinds by `nonlocal`. Whether an enclosing function binds such a name is the caller's to decide.
 */
import type { Arguments, Call, GeneratorExp, Node, Stmt } from '../syntax/ast.ts';
import { childNodes, targetNames } from './child-nodes.ts';

export interface FreeNames {
  readonly loads: ReadonlySet<string>;
  /** Declared `nonlocal`: assigned by the nested function. */
  readonly stores: ReadonlySet<string>;
}

interface Names {
  readonly loads: Set<string>;
  readonly stores: Set<string>;
}

export const isFunctionNode = (n: Node): boolean =>
  n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'Lambda';

/** Free names of a function or class definition's own scope (decorators, defaults and bases are not part of it). */
export function freeNamesOf(node: Node): FreeNames {
  const found: Names = { loads: new Set(), stores: new Set() };
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      scopeNames(node.args, node.body, found);
      break;
    case 'Lambda':
      scopeNames(node.args, [node.body], found);
      break;
    case 'ClassDef':
      classNames(node.body, found);
      break;
    default:
      visit(node, found);
  }
  return found;
}

function scopeNames(args: Arguments, body: readonly Node[], out: Names): void {
  const inner: Names = { loads: new Set(), stores: new Set() };
  const bound = new Set<string>();
  for (const a of [...args.posonlyargs, ...args.args, ...args.kwonlyargs]) bound.add(a.arg);
  if (args.vararg) bound.add(args.vararg.arg);
  if (args.kwarg) bound.add(args.kwarg.arg);
  const declared = declarations(body);
  for (const s of body) {
    for (const name of boundNames(s)) bound.add(name);
    visit(s, inner);
  }
  for (const n of inner.loads) if (!bound.has(n) || declared.nonlocals.has(n)) if (!declared.globals.has(n)) out.loads.add(n);
  for (const n of inner.stores) if (!bound.has(n) || declared.nonlocals.has(n)) out.stores.add(n);
  for (const n of declared.nonlocals) {
    out.loads.add(n);
    out.stores.add(n);
  }
}

/** A class's own names are seen by its body only, not by the functions in it. */
function classNames(body: readonly Stmt[], out: Names): void {
  const own: Names = { loads: new Set(), stores: new Set() };
  const bound = new Set<string>();
  const declared = declarations(body);
  const walk = (n: Node): void => {
    if (isFunctionNode(n) || n.kind === 'ClassDef') {
      headOf(n).forEach(walk);
      const f = freeNamesOf(n);
      for (const x of f.loads) out.loads.add(x);
      for (const x of f.stores) out.stores.add(x);
      return;
    }
    if (isComprehension(n)) {
      // The first iterable is the class's, the rest sees past it.
      const inner: Names = { loads: new Set(), stores: new Set() };
      visit(n, inner);
      for (const x of inner.loads) out.loads.add(x);
      return;
    }
    if (n.kind === 'Name') (n.ctx === 'Load' ? own.loads : bound).add(n.id);
    for (const c of childNodes(n)) walk(c);
  };
  for (const s of body) {
    for (const name of boundNames(s)) bound.add(name);
    walk(s);
  }
  for (const n of own.loads) if (!bound.has(n) && !declared.globals.has(n)) out.loads.add(n);
  for (const n of declared.nonlocals) {
    out.loads.add(n);
    out.stores.add(n);
  }
}

const isComprehension = (n: Node): boolean =>
  n.kind === 'ListComp' || n.kind === 'SetComp' || n.kind === 'DictComp' || n.kind === 'GeneratorExp';

/** What is evaluated where a definition stands: decorators, defaults, bases. */
export function headOf(n: Node): Node[] {
  switch (n.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return [...n.decorator_list, ...n.args.defaults, ...n.args.kw_defaults.filter((d) => d !== null)];
    case 'Lambda':
      return [...n.args.defaults, ...n.args.kw_defaults.filter((d) => d !== null)];
    case 'ClassDef':
      return [...n.decorator_list, ...n.bases, ...n.keywords.map((k) => k.value)];
    default:
      return [];
  }
}

function visit(n: Node, out: Names): void {
  if (isFunctionNode(n) || n.kind === 'ClassDef') {
    for (const h of headOf(n)) visit(h, out);
    const f = freeNamesOf(n);
    for (const x of f.loads) out.loads.add(x);
    for (const x of f.stores) out.stores.add(x);
    return;
  }
  if (n.kind === 'Name') {
    out.loads.add(n.id);
    return;
  }
  if (n.kind === 'ListComp' || n.kind === 'SetComp' || n.kind === 'DictComp' || n.kind === 'GeneratorExp') {
    const inner: Names = { loads: new Set(), stores: new Set() };
    for (const c of childNodes(n)) visit(c, inner);
    const own = new Set(n.generators.flatMap((g) => [...targetNames(g.target)]));
    for (const x of inner.loads) if (!own.has(x)) out.loads.add(x);
    for (const x of inner.stores) if (!own.has(x)) out.stores.add(x);
    // The first iterable is evaluated outside.
    visit(n.generators[0]!.iter, out);
    return;
  }
  for (const c of childNodes(n)) visit(c, out);
}

/** Names that a statement binds in its own scope. */
export function* boundNames(n: Node): Generator<string> {
  switch (n.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      yield n.name;
      for (const h of headOf(n)) yield* boundNames(h);
      return;
    case 'Lambda':
      for (const h of headOf(n)) yield* boundNames(h);
      return;
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp': {
      // A walrus binds outside of the comprehension.
      yield* walrusNames(n);
      return;
    }
    case 'Name':
      if (n.ctx !== 'Load') yield n.id;
      return;
    case 'ExceptHandler':
      if (n.name) yield n.name;
      break;
    case 'Import':
      for (const a of n.names) yield a.asname ?? a.name.split('.')[0]!;
      return;
    case 'ImportFrom':
      for (const a of n.names) if (a.name !== '*') yield a.asname ?? a.name;
      return;
    case 'MatchAs':
    case 'MatchStar':
      if (n.name) yield n.name;
      break;
    case 'MatchMapping':
      if (n.rest) yield n.rest;
      break;
    default:
  }
  for (const c of childNodes(n)) yield* boundNames(c);
}
function* walrusNames(n: Node): Generator<string> {
  if (n.kind === 'NamedExpr' && n.target.kind === 'Name') yield n.target.id;
  if (n.kind === 'Lambda') return;
  for (const c of childNodes(n)) yield* walrusNames(c);
}

/** `global` and `nonlocal` declarations of one scope. */
export function declarations(body: readonly Node[]): { readonly globals: Set<string>; readonly nonlocals: Set<string> } {
  const globals = new Set<string>();
  const nonlocals = new Set<string>();
  const walk = (n: Node): void => {
    if (isFunctionNode(n) || n.kind === 'ClassDef') return;
    if (n.kind === 'Global') for (const x of n.names) globals.add(x);
    else if (n.kind === 'Nonlocal') for (const x of n.names) nonlocals.add(x);
    else for (const c of childNodes(n)) walk(c);
  };
  for (const s of body) walk(s);
  return { globals, nonlocals };
}

/** Built-ins that have run through their argument when they return. */
const CONSUMERS: ReadonlySet<string> = new Set([
  'sum', 'any', 'all', 'min', 'max', 'list', 'tuple', 'set', 'frozenset', 'dict', 'sorted', 'bytes', 'bytearray',
]);
const CONSUMING_METHODS: ReadonlySet<string> = new Set(['join', 'extend', 'update']);

/** The generator expression that a call uses up, as far as names tell. */
export function consumedBy(node: Call): GeneratorExp | null {
  const arg = node.args[0];
  if (arg?.kind !== 'GeneratorExp') return null;
  const { func } = node;
  const consumes = func.kind === 'Name' ? CONSUMERS.has(func.id) : func.kind === 'Attribute' && CONSUMING_METHODS.has(func.attr);
  return consumes ? arg : null;
}

/** Names that assignment expressions in a comprehension bind around it. */
export const assignedAround = (n: GeneratorExp): readonly string[] => [...new Set(walrusNames(n))];
