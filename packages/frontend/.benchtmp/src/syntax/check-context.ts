/**
 * What CPython's code generator refuses or warns of: `return` outside a function, `await` misuse, misplaced stars,
 * `__debug__`, unreachable patterns, suspicious literals. In, a module and its symbol tables; out, findings in source
 * order, those of a statement in CPython's order.
 */
import type { Arg, Arguments, Comprehension, Expression, Module, NodeOf, Pattern, Stmt, TypeParam } from './ast.ts';
import { checkFutureImports } from './check-future.ts';
import { checkMatch } from './check-patterns.ts';
import { warnCall, warnCompare, warnSubscript, warnTuple } from './check-literals.ts';
import { error, refuseDebug, type Context, type Finding } from './check-report.ts';
import { isFunctionLike, type SymtableResult } from './symtable-types.ts';

export function checkContext(module: Module, symtable: SymtableResult): Finding[] {
  const findings: Finding[] = [];
  const c: Context = {
    tables: symtable.tables, findings, table: symtable.top, scope: 'module', inLoop: false, exceptStar: false,
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
    case 'FunctionDef': case 'AsyncFunctionDef': return checkFunction(c, s);
    case 'ClassDef': {
      all(c, s.decorator_list);
      refuseDebug(c, s.name, s);
      checkTypeParams(c, s.type_params);
      const table = c.tables.get(s) ?? c.table;
      checkBody({ ...c, table, scope: 'class', inLoop: false, exceptStar: false }, s.body);
      starItems(c, s.bases);
      return checkKeywords(c, s.keywords);
    }
    case 'Return':
      if (!isFunctionLike(c.table)) error(c, "'return' outside function", s);
      else if (c.exceptStar) {
        error(c, "'break', 'continue' and 'return' cannot appear in an except* block", s);
      } else if (s.value !== null && c.table.coroutine && c.table.generator) {
        error(c, "'return' with value in async generator", s);
      }
      return all(c, [s.value]);
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
      return assign(c, s.name, true);
    case 'AugAssign':
      expr(c, s.target);
      return expr(c, s.value);
    case 'AnnAssign':
      if (s.value !== null) expr(c, s.value);
      if (s.value !== null || s.target.kind !== 'Name') assign(c, s.target, true);
      else refuseDebug(c, s.target.id, s);
      return expr(c, s.annotation);
    case 'For': case 'AsyncFor':
      if (s.kind === 'AsyncFor' && c.scope !== 'async') error(c, "'async for' outside async function", s);
      expr(c, s.iter);
      assign(c, s.target, true);
      checkBody({ ...c, inLoop: true, exceptStar: false }, s.body);
      return checkBody(c, s.orelse);
    case 'While':
      expr(c, s.test);
      checkBody({ ...c, inLoop: true, exceptStar: false }, s.body);
      return checkBody(c, s.orelse);
    case 'If': return checkIf(c, s);
    case 'With': case 'AsyncWith':
      if (s.kind === 'AsyncWith' && c.scope !== 'async') error(c, "'async with' outside async function", s);
      for (const item of s.items) {
        expr(c, item.context_expr);
        if (item.optional_vars !== null) assign(c, item.optional_vars, true);
      }
      return checkBody(c, s.body);
    case 'Match':
      expr(c, s.subject);
      checkMatch(c, s);
      for (const item of s.cases) {
        patternExprs(c, item.pattern);
        all(c, [item.guard]);
        checkBody(c, item.body);
      }
      return;
    case 'Raise': return all(c, [s.exc, s.cause]);
    case 'Try': case 'TryStar': return checkTry(c, s);
    case 'Assert':
      warnTuple(c, s);
      return all(c, [s.test, s.msg]);
    case 'Import':
      for (const alias of s.names) refuseDebug(c, alias.asname ?? alias.name.split('.')[0]!, s);
      return;
    case 'ImportFrom':
      for (const alias of s.names) refuseDebug(c, alias.asname ?? alias.name, s);
      return;
    case 'Global': case 'Nonlocal': case 'Pass': return;
    case 'Expr': return expr(c, s.value);
    case 'Break': case 'Continue': {
      const word = s.kind === 'Break' ? "'break' outside loop" : "'continue' not properly in loop";
      if (c.exceptStar) error(c, "'break', 'continue' and 'return' cannot appear in an except* block", s);
      else if (!c.inLoop) error(c, word, s);
      return;
    }
  }
}

/** `elif` chains and sums may be long: both are followed in a loop. */
function checkIf(c: Context, s: NodeOf<'If'>): void {
  for (let node = s; ; ) {
    expr(c, node.test);
    checkBody(c, node.body);
    const [only] = node.orelse;
    if (node.orelse.length !== 1 || only!.kind !== 'If') return checkBody(c, node.orelse);
    node = only as NodeOf<'If'>;
  }
}

function binary(c: Context, e: NodeOf<'BinOp'>): void {
  const rights: Expression[] = [];
  let left: Expression = e;
  for (; left.kind === 'BinOp'; left = left.left) rights.push(left.right);
  expr(c, left);
  for (let i = rights.length - 1; i >= 0; i--) expr(c, rights[i]!);
}

function patternExprs(c: Context, p: Pattern): void {
  switch (p.kind) {
    case 'MatchValue': return expr(c, p.value);
    case 'MatchMapping': all(c, p.keys); break;
    case 'MatchClass': expr(c, p.cls); break;
    default: break;
  }
  if ('patterns' in p) for (const item of p.patterns) patternExprs(c, item);
  if (p.kind === 'MatchClass') for (const item of p.kwd_patterns) patternExprs(c, item);
  if (p.kind === 'MatchAs' && p.pattern !== null) patternExprs(c, p.pattern);
}

function checkTry(c: Context, s: NodeOf<'Try'> | NodeOf<'TryStar'>): void {
  checkBody(c, s.body);
  s.handlers.forEach((handler, i) => {
    if (handler.type === null && i < s.handlers.length - 1) error(c, "default 'except:' must be last", handler);
    all(c, [handler.type]);
    refuseDebug(c, handler.name, handler);
    checkBody(s.kind === 'TryStar' ? { ...c, exceptStar: true } : c, handler.body);
  });
  checkBody(c, s.orelse);
  checkBody(c, s.finalbody);
}

function checkFunction(c: Context, s: NodeOf<'FunctionDef'> | NodeOf<'AsyncFunctionDef'>): void {
  all(c, s.decorator_list);
  refuseDebug(c, s.name, s);
  all(c, s.args.defaults);
  all(c, s.args.kw_defaults);
  checkTypeParams(c, s.type_params);
  checkArguments(c, s.args);
  all(c, [s.returns]);
  const table = c.tables.get(s) ?? c.table;
  const scope = s.kind === 'AsyncFunctionDef' ? 'async' : 'function';
  checkBody({ ...c, table, scope, inLoop: false, exceptStar: false }, s.body);
}

function checkTypeParams(c: Context, params: readonly TypeParam[]): void {
  let defaults = false;
  for (const p of params) {
    refuseDebug(c, p.name, p);
    if (p.default_value !== null) defaults = true;
    else if (defaults) error(c, `non-default type parameter '${p.name}' follows default type parameter`, p);
  }
}

function checkArguments(c: Context, args: Arguments): void {
  const list: (Arg | null)[] = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
  for (const arg of list) {
    if (arg === null) continue;
    refuseDebug(c, arg.arg, arg);
    if (arg.annotation !== null) {
      expr(c, arg.annotation.kind === 'Starred' ? arg.annotation.value : arg.annotation);
    }
  }
}

function checkKeywords(c: Context, keywords: readonly NodeOf<'keyword'>[]): void {
  const seen = new Set<string>();
  for (const keyword of keywords) {
    if (keyword.arg !== null) {
      refuseDebug(c, keyword.arg, keyword);
      if (seen.has(keyword.arg)) error(c, `keyword argument repeated: ${keyword.arg}`, keyword);
      seen.add(keyword.arg);
    }
  }
  for (const keyword of keywords) expr(c, keyword.value);
}

function checkDelete(c: Context, target: Expression): void {
  if (target.kind === 'Name') refuseDebug(c, target.id, target, 'delete');
  else if (target.kind === 'Attribute') {
    refuseDebug(c, target.attr, target, 'delete');
    expr(c, target.value);
  } else if (target.kind === 'Tuple' || target.kind === 'List') for (const item of target.elts) checkDelete(c, item);
  else expr(c, target);
}

/** A target; `top` when not inside a tuple or list, where a star has no place. */
function assign(c: Context, target: Expression, top: boolean): void {
  switch (target.kind) {
    case 'Name': return refuseDebug(c, target.id, target);
    case 'Attribute':
      expr(c, target.value);
      return refuseDebug(c, target.attr, target);
    case 'Starred':
      if (top) error(c, 'starred assignment target must be in a list or tuple', target);
      return assign(c, target.value, false);
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
    default: return expr(c, target);
  }
}

/** Elements of a display or arguments, where a star is allowed. */
function starItems(c: Context, items: readonly Expression[]): void {
  for (const item of items) expr(c, item.kind === 'Starred' ? item.value : item);
}

function expr(c: Context, e: Expression): void {
  switch (e.kind) {
    case 'NamedExpr':
      expr(c, e.value);
      return assign(c, e.target, true);
    case 'BoolOp': return all(c, e.values);
    case 'BinOp': return binary(c, e);
    case 'UnaryOp': return expr(c, e.operand);
    case 'Lambda':
      checkArguments(c, e.args);
      all(c, e.args.defaults);
      all(c, e.args.kw_defaults);
      return expr({ ...c, table: c.tables.get(e) ?? c.table, scope: 'lambda', inLoop: false, exceptStar: false }, e.body);
    case 'IfExp': return all(c, [e.test, e.body, e.orelse]);
    case 'Dict':
      for (let i = 0; i < e.values.length; i++) all(c, [e.keys[i]!, e.values[i]!]);
      return;
    case 'Set': return starItems(c, e.elts);
    case 'List': case 'Tuple': return e.ctx === 'Load' ? starItems(c, e.elts) : assign(c, e, true);
    case 'ListComp': case 'SetComp': case 'GeneratorExp': return comprehension(c, e, e.generators, [e.elt]);
    case 'DictComp': return comprehension(c, e, e.generators, [e.key, e.value]);
    case 'Yield': case 'YieldFrom':
      if (!isFunctionLike(c.table)) error(c, `'${e.kind === 'Yield' ? 'yield' : 'yield from'}' outside function`, e);
      else if (e.kind === 'YieldFrom' && c.scope === 'async') error(c, "'yield from' inside async function", e);
      return all(c, [e.value]);
    case 'Await':
      if (!isFunctionLike(c.table)) error(c, "'await' outside function", e);
      else if (c.scope !== 'async' && c.scope !== 'comprehension') error(c, "'await' outside async function", e);
      return expr(c, e.value);
    case 'Compare':
      warnCompare(c, e);
      expr(c, e.left);
      return all(c, e.comparators);
    case 'Call':
      warnCall(c, e);
      expr(c, e.func);
      starItems(c, e.args);
      return checkKeywords(c, e.keywords);
    case 'FormattedValue': case 'Interpolation':
      expr(c, e.value);
      return all(c, [e.format_spec]);
    case 'JoinedStr': case 'TemplateStr': return all(c, e.values);
    case 'Constant': return;
    case 'Attribute':
      expr(c, e.value);
      if (e.ctx === 'Store') refuseDebug(c, e.attr, e);
      return;
    case 'Subscript':
      warnSubscript(c, e);
      expr(c, e.value);
      return expr(c, e.slice);
    case 'Starred':
      return error(
        c, e.ctx === 'Store' ? 'starred assignment target must be in a list or tuple' : "can't use starred expression here", e,
      );
    case 'Slice': return all(c, [e.lower, e.upper, e.step]);
    case 'Name':
      if (e.ctx === 'Store') refuseDebug(c, e.id, e);
      return;
  }
}

function comprehension(
  c: Context, e: Expression, generators: readonly Comprehension[], parts: readonly Expression[],
): void {
  const table = c.tables.get(e) ?? c.table;
  expr(c, generators[0]!.iter);
  const isAsync = table.coroutine && e.kind !== 'GeneratorExp';
  if (isAsync && c.scope !== 'async' && c.scope !== 'comprehension') {
    error(c, 'asynchronous comprehension outside of an asynchronous function', e);
  }
  const inner: Context = { ...c, table, scope: 'comprehension', inLoop: false, exceptStar: false };
  generators.forEach((generator, i) => {
    if (i > 0) expr(inner, generator.iter);
    assign(inner, generator.target, true);
    all(inner, generator.ifs);
  });
  all(inner, parts);
}
