/**
 * The clauses of `except*`. The library's `_StarHandling` splits the exception: each clause runs on its part, what it
 * raises is put together with what no clause took. No jump leaves a clause; the grammar sees to that.
 */
import { isSubclass } from '../bind/declare.ts';
import type { ExceptHandler } from '../syntax/ast.ts';
import type { Type } from '../types/atoms.ts';
import type { Env } from '../types/infos.ts';
import { callLibrary, callMethod, positional } from './calls.ts';
import { pendingException, protect, whenCompleted } from './completion.ts';
import { emit, joinEnvs, newLocal, spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { evaluate } from './evaluate.ts';
import { restoreHandled, setHandled } from './handled.ts';
import { ir } from './ir.ts';
import { storeName, unbindName } from './names.ts';
import { rethrow } from './raise.ts';
import { statements } from './statements.ts';
import { bottom, boxed, discard, isInst, none, onlyAtom } from './values.ts';

/** Returns the environment after clauses that took all there was. */
export function starHandlers(cx: Cx, list: readonly ExceptHandler[], exception: Val, saved: number): Env | null {
  if (exception.type.atoms.length === 0) return null;
  const state = spill(cx, callLibrary(cx, 'pyw.builtins.exception_groups', '_star_handling', exception));
  for (const h of list) {
    if (!cx.env) return null;
    cx.node = h;
    const classes = evaluate(cx, h.type!);
    if (!cx.env) return null;
    const held = spill(cx, classes);
    if (!areLeaves(cx, held.type)) discard(cx, callLibrary(cx, 'pyw.builtins.exception_groups', '_check_star', held));
    if (!cx.env) return null;
    const part = callMethod(cx, state, 'take', positional(held));
    if (!cx.env) return null;
    dispatch(cx, spill(cx, part), (one) => {
      if (!isInst(onlyAtom(one.type), 'NoneType')) clause(cx, h, one, state, saved);
      return none(cx);
    });
  }
  if (!cx.env) return null;
  const left = callMethod(cx, state, 'finish', positional());
  if (!cx.env) return null;
  const env = cx.env;
  let end: Env | null = null;
  dispatch(cx, spill(cx, left), (one) => {
    if (isInst(onlyAtom(one.type), 'NoneType')) {
      restoreHandled(cx, saved);
      end = env;
      return none(cx);
    }
    rethrow(cx, one);
    return bottom(cx);
  });
  cx.env = null;
  return end;
}

/** Are these surely exception classes, and none of groups? */
const areLeaves = (cx: Cx, type: Type): boolean =>
  type.atoms.every((a) =>
    a.kind === 'class' ? isSubclass(a.cls, cx.program.cls('BaseException')) && !isSubclass(a.cls, cx.program.cls('BaseExceptionGroup'))
    : a.kind === 'tuple' && a.elems !== null && a.elems.every((e) => areLeaves(cx, e)));

/** Runs one clause on its part of the exception. */
function clause(cx: Cx, h: ExceptHandler, part: Val, state: Val, saved: number): void {
  const held = spill(cx, part);
  const local = cx.emitting ? newLocal(cx, 'any', 'part') : -1;
  if (cx.emitting) emit(cx, ir('local.set', [boxed(cx, held)], { local }));
  setHandled(cx, saved, local);
  const done = protect(cx, () => {
    cx.frames.push({ kind: 'handler', exception: held, saved, caught: local });
    if (h.name) storeName(cx, h.name, held);
    statements(cx, h.body);
    cx.frames.pop();
  });
  cx.env = joinEnvs(cx.world, done.normal, done.thrownEnv);
  if (!cx.env) return;
  if (done.thrown.atoms.length) {
    whenCompleted(cx, done, 1, () => discard(cx, callMethod(cx, state, 'note', positional(pendingException(cx, done)))));
  }
  if (h.name) unbindName(cx, h.name);
}
