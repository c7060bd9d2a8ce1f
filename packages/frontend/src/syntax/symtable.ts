/**
 * Symbol tables: in, a module; out, one table for each scope with CPython 3.13's flags, and the errors that CPython's
 * symbol-table pass reports. First the tree is walked and names are collected (this file), then scopes are resolved
 * (symtable-analysis.ts).
 */
import { checkFutureImports } from './check-future.ts';
import type {
  Arg, Arguments, Comprehension, Expression, Module, Name, NodeOf, Pattern, Positions, Stmt, TypeParam,
} from './ast.ts';
import { visitChain } from './chains.ts';
import { analyzeSymbols } from './symtable-analysis.ts';
import {
  DEF_ANNOT, DEF_COMP_ITER, DEF_GLOBAL, DEF_IMPORT, DEF_LOCAL, DEF_NONLOCAL, DEF_PARAM, DEF_TYPE_PARAM, isFunctionLike, mangle,
  stop, SymtableStop, USE, type ComprehensionType, type SymbolTable, type SymtableError, type SymtableResult,
  type TableType,
} from './symtable-types.ts';

interface Builder {
  current: SymbolTable;
  readonly stack: SymbolTable[];
  readonly top: SymbolTable;
  readonly tables: Map<object, SymbolTable>;
  className: string | null;
  readonly futureAnnotations: boolean;
}

type Def = NodeOf<'FunctionDef'> | NodeOf<'AsyncFunctionDef'>;

/** `postponed`: annotations are scopes of their own, as from 3.14 on, whether the module asks for it or not. */
export function buildSymtable(module: Module, postponed = false): SymtableResult {
  const top = newTable('module', 'top', 0, null, {});
  const late = checkFutureImports(module);
  const b: Builder = {
    current: top, stack: [top], top, tables: new Map([[module, top]]), className: null,
    futureAnnotations: postponed || module.body.some(
      (s) => !late.has(s) && s.kind === 'ImportFrom' && s.module === '__future__' && s.names.some((n) => n.name === 'annotations'),
    ),
  };
  const errors: SymtableError[] = [];
  try {
    visitBody(b, module.body);
    analyzeSymbols(top);
  } catch (error) {
    if (error instanceof RangeError) {
      errors.push({ message: 'maximum recursion depth exceeded during compilation', at: module.body[0]! });
    } else if (error instanceof SymtableStop) errors.push(error.error);
    else throw error;
  }
  return { top, tables: b.tables, errors };
}

function newTable(
  type: TableType, name: string, lineno: number, parent: SymbolTable | null,
  extra: { comprehension?: ComprehensionType; isAsync?: boolean; owner?: string },
): SymbolTable {
  return {
    type, name, lineno, nested: parent !== null && (parent.nested || isFunctionLike(parent)), symbols: new Map(),
    parameters: [], children: [], comprehension: extra.comprehension ?? null, isAsync: extra.isAsync ?? false,
    generator: false, coroutine: false, canSeeClassScope: false, free: false, childFree: false, inlined: false,
    needsClassClosure: false, needsClassDict: false, directives: [], iterDepth: 0, inTarget: false, mangled: null,
    owner: extra.owner ?? null,
  };
}

function enter(
  b: Builder, type: TableType, name: string, node: object & { readonly lineno: number }, key: object | null,
  extra: { comprehension?: ComprehensionType; isAsync?: boolean; owner?: string } = {},
): SymbolTable {
  const table = newTable(type, name, node.lineno, b.current, extra);
  // What an iterable expression may not hold, functions and comprehensions in it may not either.
  table.iterDepth = b.current?.iterDepth ?? 0;
  // Postponed annotations leave no trace in the tables.
  if (type !== 'annotation') b.current.children.push(table);
  if (key !== null) b.tables.set(key, table);
  b.stack.push(table);
  b.current = table;
  return table;
}

function exit(b: Builder): void {
  b.stack.pop();
  b.current = b.stack[b.stack.length - 1]!;
}

function maybeMangle(b: Builder, name: string): string {
  const { mangled } = b.current;
  return mangled !== null && !mangled.has(name) ? name : mangle(b.className, name);
}

function add(b: Builder, name: string, flag: number, at: Positions, table = b.current): void {
  const key = maybeMangle(b, name);
  const old = table.symbols.get(key) ?? 0;
  if ((flag & old & DEF_PARAM) !== 0) stop(`duplicate argument '${name}' in function definition`, at);
  if ((flag & old & DEF_TYPE_PARAM) !== 0) stop(`duplicate type parameter '${name}'`, at);
  let value = old | flag;
  if (table.inTarget) {
    if ((value & (DEF_GLOBAL | DEF_NONLOCAL)) !== 0) {
      stop(`comprehension inner loop cannot rebind assignment expression target '${name}'`, at);
    }
    value |= DEF_COMP_ITER;
  }
  table.symbols.set(key, value);
  if ((flag & DEF_PARAM) !== 0) table.parameters.push(key);
  else if ((flag & DEF_GLOBAL) !== 0) b.top.symbols.set(key, (b.top.symbols.get(key) ?? 0) | flag);
}

function lookup(b: Builder, name: string, table = b.current): number {
  return table.symbols.get(maybeMangle(b, name)) ?? 0;
}

function visitBody(b: Builder, body: readonly Stmt[]): void {
  for (const stmt of body) visitStmt(b, stmt);
}

function visitAll(b: Builder, nodes: readonly (Expression | null)[]): void {
  for (const node of nodes) if (node !== null) visitExpr(b, node);
}

function visitOptional(b: Builder, node: Expression | null): void {
  if (node !== null) visitExpr(b, node);
}

function visitStmt(b: Builder, s: Stmt): void {
  switch (s.kind) {
    case 'FunctionDef': case 'AsyncFunctionDef':
      visitFunction(b, s);
      return;
    case 'ClassDef':
      visitClass(b, s);
      return;
    case 'TypeAlias':
      visitTypeAlias(b, s);
      return;
    case 'Return':
      visitOptional(b, s.value);
      return;
    case 'Delete':
      visitAll(b, s.targets);
      return;
    case 'Assign':
      visitAll(b, s.targets);
      visitExpr(b, s.value);
      return;
    case 'AnnAssign':
      visitAnnotatedAssignment(b, s);
      return;
    case 'AugAssign':
      visitExpr(b, s.target);
      visitExpr(b, s.value);
      return;
    case 'For': case 'AsyncFor':
      visitExpr(b, s.target);
      visitExpr(b, s.iter);
      visitBody(b, s.body);
      visitBody(b, s.orelse);
      return;
    case 'While':
      visitExpr(b, s.test);
      visitBody(b, s.body);
      visitBody(b, s.orelse);
      return;
    case 'If':
      visitIf(b, s);
      return;
    case 'With': case 'AsyncWith':
      for (const item of s.items) {
        visitExpr(b, item.context_expr);
        visitOptional(b, item.optional_vars);
      }
      visitBody(b, s.body);
      return;
    case 'Match':
      visitExpr(b, s.subject);
      for (const c of s.cases) {
        visitPattern(b, c.pattern);
        visitOptional(b, c.guard);
        visitBody(b, c.body);
      }
      return;
    case 'Raise':
      visitOptional(b, s.exc);
      visitOptional(b, s.cause);
      return;
    case 'Try': case 'TryStar':
      visitBody(b, s.body);
      for (const h of s.handlers) {
        visitOptional(b, h.type);
        if (h.name !== null) add(b, h.name, DEF_LOCAL, h);
        visitBody(b, h.body);
      }
      visitBody(b, s.orelse);
      visitBody(b, s.finalbody);
      return;
    case 'Assert':
      visitExpr(b, s.test);
      visitOptional(b, s.msg);
      return;
    case 'Import': case 'ImportFrom':
      for (const alias of s.names) {
        if (alias.name === '*') {
          if (b.current.type !== 'module') stop('import * only allowed at module level', alias);
        } else add(b, alias.asname ?? alias.name.split('.')[0]!, DEF_IMPORT, alias);
      }
      return;
    case 'Global': case 'Nonlocal':
      visitDeclaration(b, s);
      return;
    case 'Expr':
      visitExpr(b, s.value);
      return;
    case 'Pass': case 'Break': case 'Continue': return;
  }
}

/** `elif` chains may be long: followed in a loop. */
function visitIf(b: Builder, s: NodeOf<'If'>): void {
  for (let node = s; ; ) {
    visitExpr(b, node.test);
    visitBody(b, node.body);
    const [only] = node.orelse;
    if (node.orelse.length !== 1 || only!.kind !== 'If') {
      visitBody(b, node.orelse);
      return;
    }
    node = only as NodeOf<'If'>;
  }
}

function visitDeclaration(b: Builder, s: NodeOf<'Global'> | NodeOf<'Nonlocal'>): void {
  const word = s.kind === 'Global' ? 'global' : 'nonlocal';
  for (const name of s.names) {
    const flags = lookup(b, name);
    if ((flags & DEF_PARAM) !== 0) stop(`name '${name}' is parameter and ${word}`, s);
    // The compiler has replaced reads of `__debug__` by a constant by then.
    if ((flags & USE) !== 0 && name !== '__debug__') stop(`name '${name}' is used prior to ${word} declaration`, s);
    if ((flags & DEF_ANNOT) !== 0) stop(`annotated name '${name}' can't be ${word}`, s);
    if ((flags & DEF_LOCAL) !== 0) stop(`name '${name}' is assigned to before ${word} declaration`, s);
    add(b, name, s.kind === 'Global' ? DEF_GLOBAL : DEF_NONLOCAL, s);
    b.current.directives.push({ name: maybeMangle(b, name), at: s });
  }
}

function visitAnnotatedAssignment(b: Builder, s: NodeOf<'AnnAssign'>): void {
  if (s.target.kind === 'Name') {
    const { id } = s.target;
    const flags = lookup(b, id);
    if ((flags & (DEF_GLOBAL | DEF_NONLOCAL)) !== 0 && b.current !== b.top && s.simple !== 0) {
      stop(`annotated name '${id}' can't be ${(flags & DEF_GLOBAL) !== 0 ? 'global' : 'nonlocal'}`, s);
    }
    if (s.simple !== 0) add(b, id, DEF_ANNOT | DEF_LOCAL, s.target);
    else if (s.value !== null) add(b, id, DEF_LOCAL, s.target);
  } else visitExpr(b, s.target);
  visitAnnotation(b, s.annotation);
  visitOptional(b, s.value);
}

function visitAnnotation(b: Builder, node: Expression | null): void {
  if (node === null) return;
  if (b.futureAnnotations) enter(b, 'annotation', '_annotation', node, null);
  visitExpr(b, node);
  if (b.futureAnnotations) exit(b);
}

function visitFunction(b: Builder, s: Def): void {
  add(b, s.name, DEF_LOCAL, s);
  visitDefaults(b, s.args);
  visitAll(b, s.decorator_list);
  if (s.type_params.length > 0) {
    // CPython takes even an empty list of defaults for some.
    enterTypeParams(b, s.name, s, true, s.args.kw_defaults.some((d) => d !== null), false);
    for (const param of s.type_params) visitTypeParam(b, param);
  }
  const { args } = s;
  if (b.futureAnnotations) enter(b, 'annotation', '_annotation', s, null);
  for (const arg of [...args.posonlyargs, ...args.args, args.vararg, args.kwarg, ...args.kwonlyargs]) {
    if (arg !== null) visitOptional(b, arg.annotation);
  }
  if (b.futureAnnotations) exit(b);
  visitAnnotation(b, s.returns);
  const table = enter(b, 'function', s.name, s, s, { isAsync: s.kind === 'AsyncFunctionDef' });
  if (table.isAsync) table.coroutine = true;
  visitParameters(b, args);
  visitBody(b, s.body);
  exit(b);
  if (s.type_params.length > 0) exit(b);
}

function visitDefaults(b: Builder, args: Arguments): void {
  visitAll(b, args.defaults);
  visitAll(b, args.kw_defaults);
}

function visitParameters(b: Builder, args: Arguments): void {
  const param = (arg: Arg | null): void => {
    if (arg !== null) add(b, arg.arg, DEF_PARAM, arg);
  };
  for (const arg of [...args.posonlyargs, ...args.args, ...args.kwonlyargs]) param(arg);
  param(args.vararg);
  param(args.kwarg);
}

function visitClass(b: Builder, s: NodeOf<'ClassDef'>): void {
  add(b, s.name, DEF_LOCAL, s);
  visitAll(b, s.decorator_list);
  const outer = b.className;
  if (s.type_params.length > 0) {
    enterTypeParams(b, s.name, s, false, false, true);
    b.current.mangled = new Set();
    b.className = s.name;
    for (const param of s.type_params) visitTypeParam(b, param);
  }
  visitAll(b, s.bases);
  for (const keyword of s.keywords) visitExpr(b, keyword.value);
  enter(b, 'class', s.name, s, s);
  b.className = s.name;
  if (s.type_params.length > 0) {
    add(b, '__type_params__', DEF_LOCAL, s);
    add(b, '.type_params', USE, s);
  }
  visitBody(b, s.body);
  exit(b);
  if (s.type_params.length > 0) exit(b);
  b.className = outer;
}

function enterTypeParams(
  b: Builder, name: string, s: Positions & { readonly lineno: number }, defaults: boolean, kwDefaults: boolean,
  isClass: boolean,
): void {
  const inClass = b.current.type === 'class';
  enter(b, 'type parameters', name, s, null);
  if (inClass) {
    b.current.canSeeClassScope = true;
    add(b, '__classdict__', USE, s);
  }
  if (isClass) {
    add(b, '.type_params', DEF_LOCAL, s);
    add(b, '.type_params', USE, s);
    add(b, '.generic_base', DEF_LOCAL, s);
    add(b, '.generic_base', USE, s);
  }
  if (defaults) add(b, '.defaults', DEF_PARAM, s);
  if (kwDefaults) add(b, '.kwdefaults', DEF_PARAM, s);
}

function visitTypeParam(b: Builder, t: TypeParam): void {
  b.current.mangled?.add(t.name);
  add(b, t.name, DEF_TYPE_PARAM | DEF_LOCAL, t);
  if (t.kind === 'TypeVar' && t.bound !== null) {
    visitBound(b, t.bound, t.name, t.bound.kind === 'Tuple' ? 'a TypeVar constraint' : 'a TypeVar bound');
  }
  if (t.default_value !== null) visitBound(b, t.default_value, t.name, `a ${t.kind} default`);
}

function visitBound(b: Builder, node: Expression, name: string, owner: string): void {
  const inClass = b.current.canSeeClassScope;
  enter(b, 'type variable', name, node, null, { owner });
  b.current.canSeeClassScope = inClass;
  if (inClass) add(b, '__classdict__', USE, node);
  visitExpr(b, node);
  exit(b);
}

function visitTypeAlias(b: Builder, s: NodeOf<'TypeAlias'>): void {
  visitExpr(b, s.name);
  const { id } = s.name as Name;
  const inClass = b.current.type === 'class';
  if (s.type_params.length > 0) {
    enterTypeParams(b, id, s, false, false, false);
    for (const param of s.type_params) visitTypeParam(b, param);
  }
  enter(b, 'type alias', id, s, s);
  b.current.canSeeClassScope = inClass;
  if (inClass) add(b, '__classdict__', USE, s.value);
  visitExpr(b, s.value);
  exit(b);
  if (s.type_params.length > 0) exit(b);
}

/** Yield, await and `:=` have no place in annotation scopes. */
function refuseInAnnotation(b: Builder, what: string, at: Positions): void {
  switch (b.current.type) {
    case 'annotation':
      stop(`${what} cannot be used within an annotation`, at);
      return;
    case 'type variable':
      stop(`${what} cannot be used within ${b.current.owner}`, at);
      return;
    case 'type alias':
      stop(`${what} cannot be used within a type alias`, at);
      return;
    case 'type parameters':
      stop(`${what} cannot be used within the definition of a generic`, at);
      return;
    default: return;
  }
}

/** What an expression ends with (the operand of a sign, a lambda's body) is visited in a loop: it nests thousands deep. */
function visitExpr(b: Builder, root: Expression): void {
  let lambdas = 0;
  for (let e: Expression | null = root; e !== null; ) {
    if (e.kind === 'Lambda') {
      visitDefaults(b, e.args);
      enter(b, 'function', 'lambda', e, e);
      visitParameters(b, e.args);
      lambdas++;
    }
    e = visitAllButLast(b, e);
  }
  for (; lambdas > 0; lambdas--) exit(b);
}

/** Returns the part that remains to be visited. */
function visitAllButLast(b: Builder, e: Expression): Expression | null {
  switch (e.kind) {
    case 'NamedExpr':
      refuseInAnnotation(b, 'named expression', e);
      if (b.current.iterDepth > 0) {
        stop('assignment expression cannot be used in a comprehension iterable expression', e);
      }
      if (b.current.comprehension !== null) extendScope(b, e.target as Name);
      visitExpr(b, e.value);
      return e.target;
    case 'BoolOp':
      visitAll(b, e.values);
      return null;
    case 'BinOp':
      visitChain(e, (part) => visitExpr(b, part));
      return e.right;
    case 'UnaryOp': return e.operand;
    case 'Lambda': return e.body;
    case 'IfExp':
      visitExpr(b, e.test);
      visitExpr(b, e.body);
      return e.orelse;
    case 'Dict':
      visitAll(b, e.keys);
      visitAll(b, e.values);
      return null;
    case 'Set': case 'List': case 'Tuple':
      visitAll(b, e.elts);
      return null;
    case 'ListComp':
      visitComprehension(b, e, 'list', 'listcomp', e.generators, e.elt, null);
      return null;
    case 'SetComp':
      visitComprehension(b, e, 'set', 'setcomp', e.generators, e.elt, null);
      return null;
    case 'DictComp':
      visitComprehension(b, e, 'dict', 'dictcomp', e.generators, e.key, e.value);
      return null;
    case 'GeneratorExp':
      visitComprehension(b, e, 'generator', 'genexpr', e.generators, e.elt, null);
      return null;
    case 'Yield': case 'YieldFrom':
      refuseInAnnotation(b, 'yield expression', e);
      visitOptional(b, e.value);
      b.current.generator = true;
      if (b.current.comprehension !== null) {
        const what = b.current.comprehension;
        stop(`'yield' inside ${what === 'generator' ? 'generator expression' : `${what} comprehension`}`, e);
      }
      return null;
    case 'Await':
      refuseInAnnotation(b, 'await expression', e);
      visitExpr(b, e.value);
      b.current.coroutine = true;
      return null;
    case 'Compare':
      visitExpr(b, e.left);
      visitAll(b, e.comparators);
      return null;
    case 'Call': case 'Attribute': case 'Subscript':
      visitChain(e, (part) => visitExpr(b, part));
      return null;
    case 'FormattedValue': case 'Interpolation':
      visitExpr(b, e.value);
      visitOptional(b, e.format_spec);
      return null;
    case 'JoinedStr': case 'TemplateStr':
      visitAll(b, e.values);
      return null;
    case 'Constant': return null;
    case 'Starred': return e.value;
    case 'Slice':
      visitOptional(b, e.lower);
      visitOptional(b, e.upper);
      visitOptional(b, e.step);
      return null;
    case 'Name':
      add(b, e.id, e.ctx === 'Load' ? USE : DEF_LOCAL, e);
      if (e.ctx === 'Load' && e.id === 'super' && isFunctionLike(b.current)) add(b, '__class__', USE, e);
      return null;
  }
}

/** `:=` in a comprehension binds in the nearest function or module around it. */
function extendScope(b: Builder, target: Name): void {
  for (let i = b.stack.length - 1; i >= 0; i--) {
    const table = b.stack[i]!;
    if (table.comprehension !== null) {
      const flags = lookup(b, target.id, table);
      if ((flags & DEF_COMP_ITER) !== 0 && (flags & (DEF_LOCAL | DEF_GLOBAL)) !== 0) {
        stop(`assignment expression cannot rebind comprehension iteration variable '${target.id}'`, target);
      }
      continue;
    }
    if (table.type === 'function') {
      add(b, target.id, (lookup(b, target.id, table) & DEF_GLOBAL) !== 0 ? DEF_GLOBAL : DEF_NONLOCAL, target);
      b.current.directives.push({ name: maybeMangle(b, target.id), at: target });
      add(b, target.id, DEF_LOCAL, target, table);
      return;
    }
    if (table.type === 'module') {
      add(b, target.id, DEF_GLOBAL, target);
      b.current.directives.push({ name: maybeMangle(b, target.id), at: target });
      add(b, target.id, DEF_GLOBAL, target, table);
      return;
    }
    const where: Partial<Record<TableType, string>> = {
      class: 'in a class body', 'type parameters': 'within the definition of a generic',
      'type alias': 'in a type alias', 'type variable': 'in a TypeVar bound',
    };
    if (where[table.type] !== undefined) {
      stop(`assignment expression within a comprehension cannot be used ${where[table.type]}`, target);
    }
  }
}

function visitComprehension(
  b: Builder, e: Expression, type: ComprehensionType, name: string, generators: readonly Comprehension[],
  elt: Expression, value: Expression | null,
): void {
  const first = generators[0]!;
  b.current.iterDepth++;
  visitExpr(b, first.iter);
  b.current.iterDepth--;
  const table = enter(b, 'function', name, e, e, { comprehension: type });
  if (first.is_async !== 0) table.coroutine = true;
  add(b, '.0', DEF_PARAM, e);
  generators.forEach((generator, i) => {
    table.inTarget = true;
    visitExpr(b, generator.target);
    table.inTarget = false;
    if (i > 0) {
      table.iterDepth++;
      visitExpr(b, generator.iter);
      table.iterDepth--;
    }
    visitAll(b, generator.ifs);
    if (generator.is_async !== 0) table.coroutine = true;
  });
  visitOptional(b, value);
  visitExpr(b, elt);
  table.generator = type === 'generator';
  exit(b);
  if (table.coroutine && !table.generator) b.current.coroutine = true;
}

function visitPattern(b: Builder, p: Pattern): void {
  switch (p.kind) {
    case 'MatchValue':
      visitExpr(b, p.value);
      return;
    case 'MatchSingleton': return;
    case 'MatchSequence': case 'MatchOr':
      for (const item of p.patterns) visitPattern(b, item);
      return;
    case 'MatchStar':
      if (p.name !== null) add(b, p.name, DEF_LOCAL, p);
      return;
    case 'MatchMapping':
      visitAll(b, p.keys);
      for (const item of p.patterns) visitPattern(b, item);
      if (p.rest !== null) add(b, p.rest, DEF_LOCAL, p);
      return;
    case 'MatchClass':
      visitExpr(b, p.cls);
      for (const item of [...p.patterns, ...p.kwd_patterns]) visitPattern(b, item);
      return;
    case 'MatchAs':
      if (p.pattern !== null) visitPattern(b, p.pattern);
      if (p.name !== null) add(b, p.name, DEF_LOCAL, p);
      return;
  }
}
