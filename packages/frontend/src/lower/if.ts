/** `if`, and the join of two paths. */
import type { If } from '../syntax/ast.ts';
import { condition, type Condition } from './boolean.ts';
import { collect, emit, joinEnvs, type Cx } from './cx.ts';
import { ir } from './ir.ts';
import { statements } from './statements.ts';

export function ifStatement(cx: Cx, node: If): void {
  conditional(
    cx,
    condition(cx, node.test),
    () => statements(cx, node.body),
    () => statements(cx, node.orelse),
  );
}

/** Runs one of two bodies by a condition. */
export function conditional(cx: Cx, c: Condition, then: () => void, otherwise: () => void): void {
  if (!c.whenTrue && !c.whenFalse) {
    cx.env = null;
    return;
  }
  if (!c.whenTrue || !c.whenFalse) {
    cx.env = c.whenTrue ?? c.whenFalse;
    if (cx.emitting && c.code.kind !== 'i32.const') emit(cx, ir('drop', [c.code]));
    if (c.whenTrue) then();
    else otherwise();
    return;
  }
  cx.env = [...c.whenTrue];
  const thenStmts = collect(cx, then);
  const thenEnv = cx.env;
  cx.env = [...c.whenFalse];
  const elseStmts = collect(cx, otherwise);
  const elseEnv = cx.env;
  cx.env = c.whenTrue;
  emit(cx, ir('if', [c.code], { then: thenStmts, else: elseStmts }));
  cx.env = joinEnvs(cx.world, thenEnv, elseEnv);
}
