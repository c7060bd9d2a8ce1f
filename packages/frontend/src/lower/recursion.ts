/**
 * RecursionError that a program can catch. Where some `except` clause could, every recursive function of the program is
 * entered through a wrapper that counts the depth, as CPython counts its frames; other programs pay nothing, and run
 * until the host's stack ends.
 */
import type { Expr, Func, Stmt } from '@pyw/ir';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { childNodes } from '../bind/scope.ts';
import type { Node } from '../syntax/ast.ts';
import type { Context, FuncInfo, ModuleInfo } from '../types/infos.ts';
import { collect, type Cx } from './cx.ts';
import { raiseError } from './errors.ts';
import { i32, ir } from './ir.ts';
import type { ProgramCx } from './program.ts';

/** CPython's default limit of 1,000 frames, less the module's own. */
export const LIMIT = 999;
export const DEPTH = '$depth';
/** One frame of the program in the depth; the lower bits count calls of the library within each other, as CPython counts those in C. */
export const FRAME = 1 << 16;
/** CPython takes 10,000 of these. What stands between two of them here has to fit into the host's stack as well. */
const LIBRARY_LIMIT = 1500;

/** Library functions that call themselves through what containers hold, and what CPython says when that goes too deep. */
const NESTED: Readonly<Record<string, string>> = {
  __repr__: ' while getting the repr of an object', __str__: ' while getting the str of an object', __hash__: '',
  ...Object.fromEntries(['__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__'].map((n) => [n, ' in comparison'])),
};
/** What ordinary modules of the library define that CPython has in C: calls of these are no frames. */
const IN_C: Readonly<Record<string, readonly string[]>> = { functools: ['_cached', '_Key', 'cmp_to_key', 'partial', 'reduce'] };
const isInC = (fn: FuncInfo): boolean =>
  fn.mod.path.startsWith(LIBRARY_ROOT) && Object.hasOwn(IN_C, fn.mod.name) && IN_C[fn.mod.name]!.includes(fn.qualname.split('.')[0]!);

/** Are calls of the function counted, where it is recursive? */
export const isCounted = (fn: FuncInfo, isStandalone: boolean): boolean =>
  !fn.generator && fn.node.kind !== 'Module' && !isInC(fn) && (!fn.library || (fn.cls !== null && fn.name in NESTED) || (isStandalone && !countsItself(fn.mod)));

/** The built-ins do not go into data but by the functions above; other modules of the library do, or say how deep they go. */
const countsItself = (mod: ModuleInfo): boolean =>
  mod.name.startsWith('pyw.') || mod.tree.body.some((s) => s.kind === 'ImportFrom' && s.module === 'pyw.builtins.stack_room');
const CATCHING = new Set(['RecursionError', 'RuntimeError', 'Exception', 'BaseException']);
const TESTS = new Set(['isinstance', 'issubclass']);

/** `assertRaises(RecursionError, ...)`, `suppress(RecursionError)`. */
const isRecursionError = (n: Node): boolean => n.kind === 'Name' && n.id === 'RecursionError';

/** May an except clause of the program take a RecursionError, or a context manager that is told of it (`suppress(RecursionError)`)? */
export function catchesRecursion(modules: Iterable<ModuleInfo>): boolean {
  const names = (n: Node | null): boolean => {
    if (!n) return true;
    if (n.kind === 'Name') return CATCHING.has(n.id);
    if (n.kind === 'Tuple') return n.elts.some(names);
    return true;
  };
  const visit = (n: Node): boolean => {
    if (isRecursionError(n) || (n.kind === 'ExceptHandler' && names(n.type))) return true;
    if (n.kind === 'Call' && !isNamed(n.func, TESTS) && n.args.some((a) => isNamed(a, CATCHING))) return true;
    for (const c of childNodes(n)) if (visit(c)) return true;
    return false;
  };
  for (const m of modules) if (!m.library && visit(m.tree)) return true;
  return false;
}
/** Is an expression one of these names, or a tuple with one? */
const isNamed = (n: Node, names: ReadonlySet<string>): boolean =>
  n.kind === 'Name' ? names.has(n.id) : n.kind === 'Tuple' && n.elts.some((e) => isNamed(e, names));

/** Does the program name RecursionError? How deep it got is then likely to be seen. */
export function namesRecursion(modules: Iterable<ModuleInfo>): boolean {
  const visit = (n: Node): boolean => isRecursionError(n) || [...childNodes(n)].some(visit);
  for (const m of modules) if (!m.library && visit(m.tree)) return true;
  return false;
}

/** Does the program set the limit? */
export function setsRecursionLimit(modules: Iterable<ModuleInfo>): boolean {
  const visit = (n: Node): boolean => {
    if ((n.kind === 'Attribute' && n.attr === 'setrecursionlimit') || (n.kind === 'alias' && n.name === 'setrecursionlimit')) return true;
    for (const c of childNodes(n)) if (visit(c)) return true;
    return false;
  };
  for (const m of modules) if (!m.library && visit(m.tree)) return true;
  return false;
}

/** The global that holds the limit, in a program that sets it. */
export function depthLimit(program: ProgramCx): string {
  const name = '$depth_limit';
  program.globals.set(name, { name, type: 'i32', init: i32(LIMIT * FRAME) });
  return name;
}
const limitOf = (program: ProgramCx): Expr =>
  program.setsDepthLimit ? ir('global.get', [], { global: depthLimit(program) }) : i32(LIMIT * FRAME);

/** Can the function be on the stack twice? */
export function isRecursive(ctx: Context): boolean {
  const seen = new Set<Context>();
  const queue = [...ctx.callers];
  for (let c = queue.pop(); c; c = queue.pop()) {
    if (c === ctx) return true;
    if (seen.has(c)) continue;
    seen.add(c);
    for (const caller of c.callers) if (caller.live) queue.push(caller);
  }
  return false;
}

/** What recursive functions of the program are called from, themselves included: the frames below them that count, too. */
export function pathsToRecursion(contexts: readonly Context[]): ReadonlySet<Context> {
  const out = new Set<Context>();
  const queue = contexts.filter((c) => c.live && !c.fn.library && !c.fn.generator && isRecursive(c));
  for (let c = queue.pop(); c; c = queue.pop()) {
    if (out.has(c)) continue;
    out.add(c);
    for (const caller of c.callers) if (caller.live && !caller.fn.library) queue.push(caller);
  }
  return out;
}

/** The statements that raise RecursionError; run while analysing too, so that what they call is known. */
export function recursionError(cx: Cx): Stmt[] {
  const { env } = cx;
  const stmts = collect(cx, () => raiseError(cx, 'RecursionError', `maximum recursion depth exceeded${cx.fn.library ? (NESTED[cx.fn.name] ?? '') : ''}`));
  cx.env = env;
  return stmts;
}

/** The function that counts and calls the body, and the body under a name of its own. */
export function countDepth(program: ProgramCx, fn: FuncInfo, func: Func, raise: readonly Stmt[], raiseLocals: Func['locals']): Func[] {
  const body: Func = { ...func, name: `${func.name}$body` };
  const depth = ir('global.get', [], { global: DEPTH });
  const unit = fn.library ? 1 : FRAME;
  const tooDeep = fn.library
    ? ir('i32.ge_s', [ir('i32.and', [depth, i32(FRAME - 1)]), i32(LIBRARY_LIMIT)])
    : ir('i32.ge_s', [depth, limitOf(program)]);
  const first = func.params.length + raiseLocals.length;
  const results = func.results.map((type) => ({ name: 'result', type }));
  const call = ir('call', func.params.map((_, local) => ir('local.get', [], { local })), { func: body.name });
  const locals = results.map((_, i) => first + i);
  const run: Stmt =
    results.length === 0
      ? ir('drop', [call])
      : results.length === 1
        ? ir('local.set', [call], { local: first })
        : ir('locals.set', [call], { locals });
  const counter: Func = {
    ...func,
    locals: [...raiseLocals, ...results],
    body: [
      ir('if', [tooDeep], { then: raise, else: [], hint: 'unlikely' }),
      ir('global.set', [ir('i32.add', [depth, i32(unit)])], { global: DEPTH }),
      run,
      ir('global.set', [ir('i32.sub', [depth, i32(unit)])], { global: DEPTH }),
      ir('return', locals.map((local) => ir('local.get', [], { local }))),
    ],
  };
  return [counter, body];
}
