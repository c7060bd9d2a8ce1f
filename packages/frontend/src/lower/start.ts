/** The program's entry: runs the main module, reports an uncaught exception, flushes output, gives the exit status. */
import type { Func, Local, Stmt } from '@pyw/ir';
import { contextFor } from '../types/world.ts';
import { i32, ir } from './ir.ts';
import type { ProgramCx } from './program.ts';
import type { Context } from '../types/infos.ts';

/** The context that reports an uncaught exception; made when it is known what may be thrown. */
export function reportContext(cx: ProgramCx): Context | null {
  const { thrown } = cx.world;
  if (thrown.type.atoms.length === 0) return null;
  return contextFor(cx.world, cx.libraryFunction('pyw.builtins.exceptions', '_report_uncaught'), [thrown.type]);
}

export function emitStart(cx: ProgramCx, functions: Func[]): string {
  const name = '$start';
  const flush: Stmt = ir('drop', [ir('call', [], { func: cx.requestFunction(cx.startContexts()[0]!) })]);
  const run: Stmt = ir('drop', [ir('call', [], { func: cx.requestFunction(cx.moduleContext(cx.main)) })]);
  const report = cx.profile === 'gc' ? reportContext(cx) : null;
  const locals: Local[] = [];
  const body: Stmt[] = [];
  if (report) {
    locals.push({ name: 'exception', type: 'any' });
    const caught = cx.convertTo('any', ir('local.get', [], { local: 0 }), cx.world.thrown.type);
    body.push(
      ir('try', [], {
        local: 0,
        body: [run],
        handler: [
          ir('drop', [ir('call', [caught], { func: cx.requestFunction(report) })]),
          flush,
          ir('return', [i32(1)]),
        ],
      }),
    );
  } else body.push(run);
  body.push(flush, ir('return', [i32(0)]));
  functions.push({ name, display: '<start>', params: [], results: ['i32'], locals, body });
  return name;
}
