/** Exported functions: raw wasm-callable wrappers around Python functions, typed by annotation. */
import type { Export, Expr, Func, Local, ValueType } from '@pyw/ir';
import { compileBody } from '../analysis/fixpoint.ts';
import type { Expression, FunctionDef, Stmt } from '../syntax/ast.ts';
import type { Context, FuncInfo } from '../types/infos.ts';
import { contextFor } from '../types/world.ts';
import { exportedNames } from '../modules/load.ts';
import { resultShape } from './calls.ts';
import { i32, ir } from './ir.ts';
import type { ProgramCx } from './program.ts';

const BOUNDARY = new Set(['int', 'float', 'bool', 'str', 'None']);

interface Exported {
  readonly name: string;
  readonly fn: FuncInfo;
  readonly ctx: Context;
  readonly params: readonly string[];
}

export interface ExportPlan {
  readonly roots: readonly Context[];
  readonly emit: (functions: Func[]) => Export[];
}

function annotationName(e: Expression | null): string | null {
  if (e?.kind === 'Name' && BOUNDARY.has(e.id)) return e.id;
  if (e?.kind === 'Constant' && e.value.kind === 'none') return 'None';
  return null;
}

/** Contexts to analyse: the main module, the library's entry points, and what is exported. */
export function exportFunctions(cx: ProgramCx, extra: readonly string[]): ExportPlan {
  const { main, world } = cx;
  const names = new Set([...exportedNames(main.tree), ...extra]);
  const exported: Exported[] = [];
  for (const name of names) {
    const node = main.tree.body.find((s): s is FunctionDef => s.kind === 'FunctionDef' && s.name === name);
    if (!node) continue;
    const fn = cx.functionOf(node, main);
    const params: string[] = [];
    const annotations = [...node.args.posonlyargs, ...node.args.args];
    for (const a of annotations) {
      const type = annotationName(a.annotation);
      if (type && type !== 'None') params.push(type);
      else cx.report(main, a, 'PYW2002', { name: a.arg, func: name });
    }
    if (params.length !== annotations.length || params.length !== fn.params.length) continue;
    exported.push({ name, fn, params, ctx: contextFor(world, fn, params.map((p) => cx.typeNamed(p))) });
  }
  const library = cx.profile === 'core' && exported.length > 0;
  if (library) main.body = { ...main.body, node: { ...main.tree, body: importedBody(main.tree.body) } };
  const roots = [cx.moduleContext(main), ...exported.map((e) => e.ctx)];
  if (!library) roots.unshift(...cx.startContexts());
  return {
    roots,
    emit: (functions) => {
      if (library) initialise(cx);
      return exported.map((e) => emitExport(cx, e, functions));
    },
  };
}

/** What runs when the main module is a library: all but the names it exports and what is for running it as a program. */
function importedBody(body: readonly Stmt[]): Stmt[] {
  return body.flatMap((s) => {
    if (s.kind === 'If' && isMainTest(s.test)) return s.orelse;
    return s.kind === 'Assign' && s.targets.every((t) => t.kind === 'Name' && t.id === '__all__') ? [] : [s];
  });
}

/** `__name__ == "__main__"` */
function isMainTest(e: Expression): boolean {
  if (e.kind !== 'Compare' || e.ops.length !== 1 || e.ops[0] !== 'Eq') return false;
  const right = e.comparators[0]!;
  return e.left.kind === 'Name' && e.left.id === '__name__' && right.kind === 'Constant' && right.value.kind === 'str' && right.value.value === '__main__';
}

/**
 * A library's module body runs before its first exported function, if it does anything. Under a flag of its own: what
 * initialises a program with one export runs with every call.
 */
function initialise(cx: ProgramCx): void {
  const ctx = cx.moduleContext(cx.main);
  const body = compileBody(cx, ctx, true)[0]?.body ?? [];
  if (body.every((s) => s.kind === 'return' || s.kind === 'drop')) return;
  const flag = '$imported';
  cx.globals.set(flag, { name: flag, type: 'i32', init: i32(0) });
  const run = ir('drop', [ir('call', [], { func: cx.requestFunction(ctx) })]);
  const first = ir('i32.eqz', [ir('global.get', [], { global: flag })]);
  cx.initialisers.push(ir('if', [first], { then: [ir('global.set', [i32(1)], { global: flag }), run], else: [] }));
}

function emitExport(cx: ProgramCx, e: Exported, functions: Func[]): Export {
  const core = cx.profile === 'core';
  const locals: Local[] = [];
  const args: Expr[] = e.params.map((type, i) => {
    const repr = rawType(cx, type, core);
    const param = e.fn.params[i]!;
    locals.push({ name: param.name, type: repr });
    const get = ir('local.get', [], { local: i });
    const have = cx.reprOf(cx.typeNamed(type));
    const code = type !== 'int' ? get : core ? ir('int.from_i64', [get]) : ir('int.from_extern', [get]);
    const want = cx.reprOf(e.ctx.params[i]!);
    return have === want ? code : cx.convertTo(have, code, e.ctx.params[i]!);
  });
  const func = cx.requestFunction(e.ctx);
  const call = ir('call', args, { func });
  const ret = e.ctx.ret;
  const shape = resultShape(ret);
  const name = `$export:${e.name}`;
  let result = 'None';
  let results: ValueType[] = [];
  let body = [ir('drop', [call]), ir('return', [])];
  if (shape.length === 1 && shape[0] === ret) {
    const a = ret.atoms.length === 1 ? ret.atoms[0]! : null;
    result = a?.kind === 'inst' && BOUNDARY.has(a.cls.name) ? a.cls.name : '';
    if (!result) cx.report(cx.main, e.fn.node.kind === 'FunctionDef' ? e.fn.node : null, 'PYW3001', { what: `returning ${cx.describe(ret)} from an exported function`, hint: 'Return int, float, bool, str or None.' });
    results = [result === 'int' ? (core ? 'i64' : 'extern') : cx.reprOf(ret)];
    const code = result !== 'int' ? call : core ? ir('int.to_i64', [call]) : ir('int.to_extern', [call]);
    body = [ir('return', [code])];
  } else if (shape.length > 0) {
    cx.report(cx.main, e.fn.node.kind === 'FunctionDef' ? e.fn.node : null, 'PYW3001', { what: 'returning a tuple from an exported function', hint: 'Return int, float, bool, str or None.' });
  }
  functions.push({ name, display: e.name, params: locals, results, locals: [], body });
  const doc = docstring(e.fn);
  return {
    name: e.name,
    func: name,
    signature: {
      params: e.params.map((type, i) => ({ name: e.fn.params[i]!.name, type })),
      result,
      ...(doc ? { doc } : {}),
    },
  };
}

function rawType(cx: ProgramCx, type: string, core: boolean): ValueType {
  if (type === 'int') return core ? 'i64' : 'extern';
  return cx.reprOf(cx.typeNamed(type));
}

function docstring(fn: FuncInfo): string | null {
  const first = fn.node.body[0];
  return first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.value.kind === 'str' ? first.value.value.value : null;
}
