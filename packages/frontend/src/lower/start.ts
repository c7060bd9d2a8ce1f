/** The program's entry: runs the main module, reports an uncaught exception, flushes output, gives the exit status. */
import type { Func, Local, Stmt } from '@pyw/ir';
import { IMPORTED, MAIN } from './export-names.ts';
import { i32, ir } from './ir.ts';
import type { ProgramCx } from './program.ts';
import { reportContext } from './uncaught.ts';

export function emitStart(cx: ProgramCx, functions: Func[]): string {
  const name = '$start';
  const end: Stmt = ir('drop', [ir('call', [], { func: cx.requestFunction(cx.endContext()) })]);
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
    locals.push({ name: 'status', type: 'i32' });
    body.push(ir('try', [], { local: 0, body: [run], handler: [ir('local.set', [status], { local: 1 })] }));
    body.push(end, ir('return', [ir('local.get', [], { local: 1 })]));
  } else body.push(run, end, ir('return', [i32(0)]));
  functions.push({ name, display: '<start>', params: [], results: ['i32'], locals, body });
  return name;
}
