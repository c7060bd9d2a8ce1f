/** The program's entry: runs the main module, reports an uncaught exception, flushes output, gives the exit status. */
import type { Func, Local, Stmt } from '@pyw/ir';
import { contextFor } from '../types/world.ts';
import { IMPORTED, MAIN, throwContext } from './exports.ts';
import { i32, ir } from './ir.ts';
import type { ProgramCx } from './program.ts';
import type { Context } from '../types/infos.ts';

/** The contexts that take an uncaught exception, at the end of the program or of an exported function. */
export function reportContexts(cx: ProgramCx): Context[] {
  const own = reportContext(cx);
  const thrown = throwContext(cx);
  return [...(own ? [own] : []), ...(thrown ? [thrown] : [])];
}

/** The context that reports an uncaught exception; made when it is known what may be thrown. */
function reportContext(cx: ProgramCx): Context | null {
  const { thrown } = cx.world;
  if (thrown.type.atoms.length === 0) return null;
  return contextFor(cx.world, cx.libraryFunction('pyw.builtins.exception_report', '_report_uncaught'), [thrown.type]);
}

export function emitStart(cx: ProgramCx, functions: Func[]): string {
  const name = '$start';
  const flush: Stmt = ir('drop', [ir('call', [], { func: cx.requestFunction(cx.startContexts()[0]!) })]);
  const run: Stmt = ir('drop', [ir('call', [], { func: cx.requestFunction(cx.moduleContext(cx.main)) })]);
  const report = cx.profile === 'gc' ? reportContext(cx) : null;
  const locals: Local[] = [];
  const body: Stmt[] = [];
  const main = cx.main.globals.get(MAIN);
  if (main) body.push(ir('global.set', [i32(1)], { global: cx.globalName(main) }));
  if (cx.globals.has(IMPORTED)) body.push(ir('global.set', [i32(1)], { global: IMPORTED }));
  if (report) {
    // The exception, then the exit status that it makes.
    locals.push({ name: 'exception', type: 'any' });
    const caught = cx.convertTo('any', ir('local.get', [], { local: 0 }), cx.world.thrown.type);
    const status = ir('call', [caught], { func: cx.requestFunction(report) });
    body.push(ir('try', [], { local: 0, body: [run], handler: [ir('return', [status])] }));
  } else body.push(run);
  body.push(flush, ir('return', [i32(0)]));
  functions.push({ name, display: '<start>', params: [], results: ['i32'], locals, body });
  return name;
}
