/**
 * What CPython's code generator refuses or warns of: `return` outside a function, `await` misuse, misplaced stars,
 * `__debug__`, unreachable patterns, suspicious literals. In, a module and its symbol tables; out, findings in source
 * order, those of a statement in CPython's order.
 */
import type { Arg, Arguments, Comprehension, Expression, Module, NodeOf, Pattern, Stmt, TypeParam } from './ast.ts';
import { isChain, leftOf, type Chain } from './chains.ts';
import { checkFutureImports } from './check-future.ts';
import { checkCase } from './check-patterns.ts';
import { warnCall, warnCompare, warnSubscript, warnTuple } from './check-literals.ts';
import { error, nested, refuseDebug, type Context, type Finding } from './check-report.ts';
import { isFunctionLike, type SymtableResult } from './symtable-types.ts';

export function checkContext(module: Module, symtable: SymtableResult, minor: number): Finding[] {
  const findings: Finding[] = [];
  const c: Context = {
    tables: symtable.tables, findings, table: symtable.top, scope: 'module', inLoop: false, exceptStar: false, blocks: 0, maxBlocks: 21, minor,
  };
  const late = checkFutureImports(module);
  try {
    checkBody(c, module.body, late);
  } catch (e) {
    // Nested too deeply for this engine's stack: refused, as CPython refuses it at some depth.
    if (!(e instanceof RangeError)) throw e;
    error(c, 'maximum recursion depth exceeded during compilation', module.body[0]!);
  }
  return findings;
}

function checkBody(c: Context, body: readonly Stmt[], late: ReadonlySet<Stmt> | null = null): void {
  for (const stmt of body) {
    if (stmt.kind === 'ImportFrom' && stmt.module === '__future__' && stmt.level === 0 && (late === null || late.has(stmt))) {
      error(c, 'from __future__ imports must occur at the beginning of the file', stmt);
    }
    checkStmt(c, stmt);
  }
}

function all(c: Context, nodes: readonly (Expression | null)[]): void {
  for (const node of nodes) if (node !== null) expr(c, node);
}

function checkStmt(c: Context, s: Stmt): void {
  switch (s.kind) {
    case 'FunctionDef': case 'AsyncFunctionDef':
      checkFunction(c, s);
      return;
    case 'ClassDef': {
      all(c, s.decorator_list);
      checkTypeParams(c, s.type_params);
      const table = c.tables.get(s) ?? c.table;
      checkBody({ ...c, table, scope: 'class', inLoop: false, exceptStar: false, blocks: 0 }, s.body);
      checkKeywordNames(c, s.keywords);
      starItems(c, s.bases);
      for (const keyword of s.keywords) expr(c, keyword.value);
      refuseDebug(c, s.name, s);
      return;
    }
    case 'Return':
      if (!isFunctionLike(c.table)) error(c, "'return' outside function", s);
      else if (c.exceptStar) {
        error(c, "'break', 'continue' and 'return' cannot appear in an except* block", s);
      } else if (s.value !== null && c.table.coroutine && c.table.generator) {
        error(c, "'return' with value in async generator", s);
      }
      all(c, [s.value]);
      return;
    case 'Delete':
      for (const target of s.targets) checkDelete(c, target);
      return;
    case 'Assign':
      expr(c, s.value);
      for (const target of s.targets) assign(c, target, true);
      return;
    case 'TypeAlias':
      checkTypeParams(c, s.type_params);
      expr({ ...c, table: c.tables.get(s) ?? c.table }, s.value);
      refuseDebug(c, s.name.kind === 'Name' ? s.name.id : null, c.minor >= 14 ? s.name : s);
      return;
    case 'AugAssign':
      // A name is stored after the value is there; an attribute is not looked at.
      if (s.target.kind === 'Attribute') expr(c, s.target.value);
      else if (s.target.kind !== 'Name') expr(c, s.target);
      expr(c, s.value);
      if (s.target.kind === 'Name') assign(c, s.target, true);
      else if (s.target.kind === 'Attribute' && c.minor >= 14) refuseDebug(c, s.target.attr, s.target);
      return;
    case 'AnnAssign':
      if (s.value !== null) expr(c, s.value);
      if (s.value !== null) assign(c, s.target, true);
      else annotated(c, s);
      annotation(c, s.annotation);
      return;
    case 'For': case 'AsyncFor':
      if (s.kind === 'AsyncFor' && c.scope !== 'async') error(c, "'async for' outside async function", s);
      expr(c, s.iter);
      assign(c, s.target, true);
      checkBody({ ...nested(c, s), inLoop: true, exceptStar: false }, s.body);
      checkBody(c, s.orelse);
      return;
    case 'While':
      expr(c, s.test);
      checkBody({ ...nested(c, s), inLoop: true, exceptStar: false }, s.body);
      checkBody(c, s.orelse);
      return;
    case 'If':
      checkIf(c, s);
      return;
    case 'With': case 'AsyncWith':
      if (s.kind === 'AsyncWith' && c.scope !== 'async') error(c, "'async with' outside async function", s);
      checkBody(
        s.items.reduce((outer, item) => {
          expr(outer, item.context_expr);
          const inner = nested(outer, item.context_expr);
          if (item.optional_vars !== null) assign(inner, item.optional_vars, true);
          return inner;
        }, c),
        s.body,
      );
      return;
    case 'Match':
      expr(c, s.subject);
      for (const [i, item] of s.cases.entries()) {
        checkCase(c, s, i);
        patternExprs(c, item.pattern);
        all(c, [item.guard]);
        checkBody(c, item.body);
      }
      return;
    case 'Raise':
      all(c, [s.exc, s.cause]);
      return;
    case 'Try': case 'TryStar':
      checkTry(c, s);
      return;
    case 'Assert':
      warnTuple(c, s);
      all(c, [s.test, s.msg]);
      return;
    case 'Import':
      for (const alias of s.names) refuseDebug(c, alias.asname ?? alias.name.split('.')[0]!, c.minor >= 14 ? alias : s);
      return;
    case 'ImportFrom':
      for (const alias of s.names) refuseDebug(c, alias.asname ?? alias.name, c.minor >= 14 ? alias : s);
      return;
    case 'Global': case 'Nonlocal': case 'Pass': return;
    case 'Expr':
      expr(c, s.value);
      return;
    case 'Break': case 'Continue': {
      const word = s.kind === 'Break' ? "'break' outside loop" : "'continue' not properly in loop";
      if (c.exceptStar) error(c, "'break', 'continue' and 'return' cannot appear in an except* block", s);
      else if (!c.inLoop) error(c, word, s);
      return;
    }
  }
}

/** In functions annotations of variables are not evaluated: nothing in them is looked at. */
function annotation(c: Context, e: Expression): void {
  if (c.scope === 'module' || c.scope === 'class') expr(c, e);
}

/** A target that gets no value: CPython places names and attributes on the statement. */
function annotated(c: Context, s: NodeOf<'AnnAssign'>): void {
  const { target } = s;
  const at = c.minor >= 14 ? target : s;
  if (target.kind === 'Name') refuseDebug(c, target.id, at);
  else if (target.kind === 'Attribute') {
    refuseDebug(c, target.attr, at);
    expr(c, target.value);
  } else if (target.kind === 'Subscript') {
    expr(c, target.value);
    if (target.slice.kind === 'Tuple') all(c, target.slice.elts);
    else expr(c, target.slice);
  }
}

/** `elif` chains may be long: followed in a loop. */
function checkIf(c: Context, s: NodeOf<'If'>): void {
  for (let node = s; ; ) {
    expr(c, node.test);
    checkBody(c, node.body);
    const [only] = node.orelse;
    if (node.orelse.length !== 1 || only!.kind !== 'If') {
      checkBody(c, node.orelse);
      return;
    }
    node = only as NodeOf<'If'>;
  }
}

/** Sums, calls, attributes and subscripts, down their left sides in a loop; leaves the right side of `e` to the caller. */
function chain(c: Context, e: Chain): void {
  const links: Chain[] = [];
  let left: Expression = e;
  for (; isChain(left); left = leftOf(left)) {
    if (left.kind === 'Call') {
      checkKeywordNames(c, left.keywords);
      warnCall(c, left);
    } else if (left.kind === 'Subscript') warnSubscript(c, left);
    links.push(left);
  }
  expr(c, left);
  for (let link = links.pop(); link !== undefined; link = links.pop()) {
    switch (link.kind) {
      case 'BinOp':
        if (link !== e) expr(c, link.right);
        break;
      case 'Subscript':
        expr(c, link.slice);
        break;
      case 'Call':
        starItems(c, link.args);
        for (const keyword of link.keywords) expr(c, keyword.value);
        break;
      case 'Attribute':
        if (link.ctx === 'Store') refuseDebug(c, link.attr, link);
        break;
    }
  }
}

function patternExprs(c: Context, p: Pattern): void {
  switch (p.kind) {
    case 'MatchValue':
      expr(c, p.value);
      return;
    case 'MatchMapping': all(c, p.keys); break;
    case 'MatchClass': expr(c, p.cls); break;
    default: break;
  }
  if ('patterns' in p) for (const item of p.patterns) patternExprs(c, item);
  if (p.kind === 'MatchClass') for (const item of p.kwd_patterns) patternExprs(c, item);
  if (p.kind === 'MatchAs' && p.pattern !== null) patternExprs(c, p.pattern);
}

function checkTry(c: Context, s: NodeOf<'Try'> | NodeOf<'TryStar'>): void {
  const outer = s.finalbody.length > 0 ? nested(c, s) : c;
  checkBody(s.handlers.length > 0 ? nested(outer, s) : outer, s.body);
  checkBody(outer, s.orelse);
  s.handlers.forEach((handler, i) => {
    const inner = nested(outer, handler, 2);
    if (handler.type === null && i < s.handlers.length - 1) error(c, "default 'except:' must be last", handler);
    all(inner, [handler.type]);
    refuseDebug(inner, handler.name, handler);
    checkBody(s.kind === 'TryStar' ? { ...inner, exceptStar: true } : inner, handler.body);
  });
  checkBody(outer, s.finalbody);
}

function checkFunction(c: Context, s: NodeOf<'FunctionDef'> | NodeOf<'AsyncFunctionDef'>): void {
  checkParameterNames(c, s.args);
  all(c, s.decorator_list);
  all(c, s.args.defaults);
  all(c, s.args.kw_defaults);
  checkTypeParams(c, s.type_params);
  checkAnnotations(c, s.args);
  all(c, [s.returns]);
  const table = c.tables.get(s) ?? c.table;
  const scope = s.kind === 'AsyncFunctionDef' ? 'async' : 'function';
  checkBody({ ...c, table, scope, inLoop: false, exceptStar: false, blocks: 0 }, s.body);
  refuseDebug(c, s.name, s);
}

function checkTypeParams(c: Context, params: readonly TypeParam[]): void {
  let defaults = false;
  for (const p of params) {
    refuseDebug(c, p.name, p);
    all(c, [p.kind === 'TypeVar' ? p.bound : null, p.default_value?.kind === 'Starred' ? p.default_value.value : p.default_value]);
    if (p.default_value !== null) defaults = true;
    else if (defaults) error(c, `non-default type parameter '${p.name}' follows default type parameter`, p);
  }
}

const parameters = (args: Arguments): (Arg | null)[] => [
  ...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg,
];

function checkParameterNames(c: Context, args: Arguments): void {
  for (const arg of parameters(args)) if (arg !== null) refuseDebug(c, arg.arg, arg);
}

function checkAnnotations(c: Context, args: Arguments): void {
  for (const arg of parameters(args)) {
    const note = arg?.annotation ?? null;
    if (note !== null) expr(c, note.kind === 'Starred' ? note.value : note);
  }
}

function checkKeywordNames(c: Context, keywords: readonly NodeOf<'keyword'>[]): void {
  const seen = new Set<string>();
  for (const keyword of keywords) {
    if (keyword.arg !== null) {
      refuseDebug(c, keyword.arg, keyword);
      if (seen.has(keyword.arg)) error(c, `keyword argument repeated: ${keyword.arg}`, keyword);
      seen.add(keyword.arg);
    }
  }
}

function checkDelete(c: Context, target: Expression): void {
  if (target.kind === 'Name') refuseDebug(c, target.id, target, 'delete');
  else if (target.kind === 'Attribute') {
    if (c.minor >= 14) refuseDebug(c, target.attr, target, 'delete');
    expr(c, target.value);
  }
  else if (target.kind === 'Tuple' || target.kind === 'List') for (const item of target.elts) checkDelete(c, item);
  else expr(c, target);
}

/** A target; `top` when not inside a tuple or list, where a star has no place. */
function assign(c: Context, target: Expression, top: boolean): void {
  switch (target.kind) {
    case 'Name':
      refuseDebug(c, target.id, target);
      return;
    case 'Attribute':
      expr(c, target.value);
      refuseDebug(c, target.attr, target);
      return;
    case 'Starred':
      if (top) error(c, 'starred assignment target must be in a list or tuple', target);
      assign(c, target.value, false);
      return;
    case 'Tuple': case 'List': {
      const stars = target.elts.flatMap((e, i) => (e.kind === 'Starred' ? [i] : []));
      if (stars.length > 1) error(c, 'multiple starred expressions in assignment', target);
      else if (stars.length === 1) {
        const before = stars[0]!;
        const after = target.elts.length - before - 1;
        if (before >= 256 || after >= 1 << 23) error(c, 'too many expressions in star-unpacking assignment', target);
      }
      for (const item of target.elts) {
        if (item.kind === 'Starred') assign(c, item.value, false);
        else assign(c, item, false);
      }
      return;
    }
    default:
      expr(c, target);
      return;
  }
}

/** Elements of a display or arguments, where a star is allowed. */
function starItems(c: Context, items: readonly Expression[]): void {
  for (const item of items) expr(c, item.kind === 'Starred' ? item.value : item);
}

/** What an expression ends with is looked at in a loop: signs, powers, conditionals and lambdas nest thousands deep. */
function expr(outer: Context, root: Expression): void {
  let c = outer;
  for (let e: Expression | null = root; e !== null; ) {
    const rest = allButLast(c, e);
    if (e.kind === 'Lambda') {
      c = { ...c, table: c.tables.get(e) ?? c.table, scope: 'lambda', inLoop: false, exceptStar: false, blocks: 0 };
    }
    e = rest;
  }
}

/** Returns the part that remains to be looked at. */
function allButLast(c: Context, e: Expression): Expression | null {
  switch (e.kind) {
    case 'NamedExpr':
      expr(c, e.value);
      assign(c, e.target, true);
      return null;
    case 'BoolOp':
      all(c, e.values);
      return null;
    case 'BinOp':
      chain(c, e);
      return e.right;
    case 'UnaryOp': return e.operand;
    case 'Lambda':
      checkParameterNames(c, e.args);
      all(c, e.args.defaults);
      all(c, e.args.kw_defaults);
      return e.body;
    case 'IfExp':
      all(c, [e.test, e.body]);
      return e.orelse;
    case 'Dict':
      for (let i = 0; i < e.values.length; i++) all(c, [e.keys[i]!, e.values[i]!]);
      return null;
    case 'Set':
      starItems(c, e.elts);
      return null;
    case 'List': case 'Tuple':
      e.ctx === 'Load' ? starItems(c, e.elts) : assign(c, e, true);
      return null;
    case 'ListComp': case 'SetComp': case 'GeneratorExp':
      comprehension(c, e, e.generators, [e.elt]);
      return null;
    case 'DictComp':
      comprehension(c, e, e.generators, [e.key, e.value]);
      return null;
    case 'Yield': case 'YieldFrom':
      if (!isFunctionLike(c.table)) error(c, `'${e.kind === 'Yield' ? 'yield' : 'yield from'}' outside function`, e);
      else if (e.kind === 'YieldFrom' && c.scope === 'async') error(c, "'yield from' inside async function", e);
      all(c, [e.value]);
      return null;
    case 'Await':
      if (!isFunctionLike(c.table)) error(c, "'await' outside function", e);
      else if (c.scope !== 'async' && c.scope !== 'comprehension') error(c, "'await' outside async function", e);
      expr(c, e.value);
      return null;
    case 'Compare':
      warnCompare(c, e);
      expr(c, e.left);
      all(c, e.comparators);
      return null;
    case 'Call': case 'Attribute': case 'Subscript':
      chain(c, e);
      return null;
    case 'FormattedValue': case 'Interpolation':
      expr(c, e.value);
      all(c, [e.format_spec]);
      return null;
    case 'JoinedStr': case 'TemplateStr':
      all(c, e.values);
      return null;
    case 'Constant': return null;
    case 'Starred':
      error(
        c, e.ctx === 'Store' ? 'starred assignment target must be in a list or tuple' : "can't use starred expression here", e,
      );
      return null;
    case 'Slice':
      all(c, [e.lower, e.upper, e.step]);
      return null;
    case 'Name':
      if (e.ctx === 'Store') refuseDebug(c, e.id, e);
      return null;
  }
}

function comprehension(
  c: Context, e: Expression, generators: readonly Comprehension[], parts: readonly Expression[],
): void {
  const table = c.tables.get(e) ?? c.table;
  // A generator expression is compiled before what it runs over.
  const first = generators[0]!.iter;
  if (e.kind !== 'GeneratorExp') expr(c, first);
  const isAsync = table.coroutine && e.kind !== 'GeneratorExp';
  if (isAsync && c.scope !== 'async' && c.scope !== 'comprehension') {
    error(c, 'asynchronous comprehension outside of an asynchronous function', e);
  }
  const inner: Context = { ...c, table, scope: 'comprehension', inLoop: false, exceptStar: false, blocks: 0 };
  generators.forEach((generator, i) => {
    if (i > 0) expr(inner, generator.iter);
    assign(inner, generator.target, true);
    all(inner, generator.ifs);
  });
  all(inner, parts);
  if (e.kind === 'GeneratorExp') expr(c, first);
}
