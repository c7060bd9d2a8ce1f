/**
 * Code that every way out of a body passes: what `finally` and `with` share. The body runs inside a block and a try; a
 * completion code says how it was left: 0 fell through, 1 an exception, from 2 on return, break, continue.
 *
 * The one who protects compiles what follows the block, then goes on with `resumeExits`.
 */
import type { Type } from '../types/atoms.ts';
import type { Env } from '../types/infos.ts';
import { readCell } from '../types/world.ts';
import { collect, emit, newLabel, newLocal, NO_CODE, tempGet, value, type Cx, type Frame, type PendingExit, type Val } from './cx.ts';
import { saveHandled } from './handled.ts';
import { i32, ir } from './ir.ts';
import { enterShown, leaveTry } from './quiet.ts';
import { DEPTH } from './recursion.ts';

export interface Completion {
  /** i32 local with the code; -1 while analysing. */
  readonly code: number;
  /** `any` local with the exception, when the code is 1. */
  readonly caught: number;
  /** What was being handled before the body. */
  readonly saved: number;
  readonly exits: ReadonlyMap<string, PendingExit>;
  /** Environments after falling through, at the exits, and where an exception may come from. */
  readonly normal: Env | null;
  readonly exitEnv: Env | null;
  readonly thrownEnv: Env | null;
  readonly thrown: Type;
}

/** Compiles `body` so that all ways lead to what is compiled next. `shown`: what follows can see a traceback. */
export function protect(cx: Cx, body: () => void, shown = false): Completion {
  const before = cx.env!;
  const label = newLabel(cx);
  const code = cx.emitting ? newLocal(cx, 'i32', 'completion') : -1;
  const caught = cx.emitting ? newLocal(cx, 'any', 'pending') : -1;
  const saved = saveHandled(cx);
  const frame: Frame = { kind: 'finally', label, codeLocal: code, exits: new Map(), exitEnv: null };
  const quiet = shown ? enterShown(cx) : -1;
  const guard: Frame = { kind: 'try', handlerEnv: [...before], quiet, saved };
  cx.frames.push(frame, guard);
  const stmts = collect(cx, () => {
    body();
    leaveTry(cx, quiet);
  });
  cx.frames.pop();
  cx.frames.pop();
  const normal = cx.env;
  const thrown = caughtType(cx);
  cx.env = before;
  if (cx.emitting) {
    const restore = collect(cx, () => leaveTry(cx, quiet));
    if (cx.program.countsDepth) {
      const own = cx.generator ? cx.generator.depth : -1;
      const depth = own >= 0 ? own : newLocal(cx, 'i32', 'depth');
      if (own < 0) emit(cx, ir('local.set', [ir('global.get', [], { global: DEPTH })], { local: depth }));
      restore.push(ir('global.set', [ir('local.get', [], { local: depth })], { global: DEPTH }));
    }
    emit(cx, ir('local.set', [i32(0)], { local: code }));
    emit(cx, ir('block', [], {
      label,
      body: [ir('try', [], { local: caught, body: stmts, handler: [...restore, ir('local.set', [i32(1)], { local: code })] })],
    }));
  }
  const thrownEnv = thrown.atoms.length ? guard.handlerEnv : null;
  return { code, caught, saved, exits: frame.exits, normal, exitEnv: frame.exitEnv, thrownEnv, thrown };
}

/** All exceptions that the program may throw. */
export const caughtType = (cx: Cx): Type => readCell(cx.world.thrown, cx.emitting ? null : cx.ctx);

/** The exception with which the body was left. */
export const pendingException = (cx: Cx, c: Completion): Val =>
  value(c.thrown, cx.emitting ? cx.program.convertAny(cx, tempGet(c.caught), c.thrown) : NO_CODE);

/** `if completion is code`: runs `act` in the present environment, which stays what it is. */
export function whenCompleted(cx: Cx, c: Completion, code: number, act: () => void): void {
  const after = cx.env;
  if (!after) return;
  cx.env = [...after];
  const then = collect(cx, act);
  cx.env = after;
  emit(cx, ir('if', [ir('i32.eq', [ir('local.get', [], { local: c.code }), i32(code)])], { then, else: [] }));
}

/** Goes on with the jumps that left the body; falls through when the body did. */
export function resumeExits(cx: Cx, c: Completion): void {
  const after = cx.env;
  if (!after) return;
  for (const exit of c.exits.values()) whenCompleted(cx, c, exit.code, () => exit.resume(cx));
  if (c.normal) return;
  emit(cx, ir('unreachable', []));
  cx.env = null;
}
