/** Runs code that may raise, and other code instead when it raised an exception of a class. */
import { isSubclass } from '../bind/declare.ts';
import type { ClassInfo } from '../types/infos.ts';
import { filterType, readCell } from '../types/world.ts';
import { collect, emit, joinEnvs, newLocal, NO_CODE, tempGet, value, type Cx, type Frame, type Val } from './cx.ts';
import { ir } from './ir.ts';
import { enterQuiet, leaveTry } from './quiet.ts';
import { branch, joinBranches } from './values.ts';

/** The value of `body`, or that of `otherwise` when `body` raised `cls`; other exceptions pass. */
export function protect(cx: Cx, cls: ClassInfo, body: () => Val, otherwise: () => Val): Val {
  const before = cx.env;
  if (!before) return value(cx.world.bottom, NO_CODE);
  const frame: Extract<Frame, { kind: 'try' }> = { kind: 'try', handlerEnv: [...before], quiet: -1, saved: -1 };
  cx.frames.push(frame);
  const tried = branch(cx, body);
  cx.frames.pop();
  const after = cx.env;
  const thrown = readCell(cx.world.thrown, cx.emitting ? null : cx.ctx);
  const taken = filterType(cx.world, thrown, (a) => a.kind === 'inst' && isSubclass(a.cls, cls));
  if (taken.atoms.length === 0) {
    cx.env = before;
    for (const s of tried.stmts) emit(cx, s);
    cx.env = after;
    return tried.value;
  }
  cx.env = frame.handlerEnv;
  const handled = branch(cx, otherwise);
  const afterHandled = cx.env;
  const joined = joinBranches(cx, [tried, handled]);
  cx.env = before;
  if (cx.emitting) {
    const caught = newLocal(cx, 'any', 'caught');
    const quiet = enterQuiet(cx, cls);
    const restore = collect(cx, () => leaveTry(cx, quiet));
    const test = ir('any.is', [tempGet(caught)], { class: cx.program.classLayout(cls) });
    const handler = collect(cx, () => emit(cx, ir('if', [test], { then: joined.lists[1]!, else: [ir('throw', [tempGet(caught)])] })));
    emit(cx, ir('try', [], { local: caught, body: [...joined.lists[0]!, ...(after ? restore : [])], handler: [...restore, ...handler] }));
  }
  cx.env = joinEnvs(cx.world, after, afterHandled);
  return joined.value;
}
