/** What `while` and `for` share: the environment at the loop's head is a fixpoint, found while analysing. */
import { Unsettled } from '../diagnostics.ts';
import type { Stmt as IrStmt } from '@pyw/ir';
import type { Node, Stmt } from '../syntax/ast.ts';
import type { Env } from '../types/infos.ts';
import { upToDate } from '../types/world.ts';
import { collect, emit, joinEnvs, newLabel, sameEnv, type Cx, type Frame } from './cx.ts';
import { ir } from './ir.ts';
import { statements } from './statements.ts';

export type LoopFrame = Extract<Frame, { kind: 'loop' }>;

interface LoopParts {
  readonly node: Node;
  readonly orelse: readonly Stmt[];
  /**
   * One round: leaves in `cx.env` what reaches the round's end, emits its statements; `exit` is the label to break to
   * when the iteration is exhausted. Returns the environment in which it is exhausted.
   */
  readonly round: (frame: LoopFrame, exit: number) => Env | null;
  /** Makes the loop statement of the round's statements. */
  readonly wrap?: (label: number, body: IrStmt[]) => IrStmt;
}

/**
 * Compiles a loop. Analysing, the round is repeated until the head's environment is stable; emitting, it runs once
 * with the stable one.
 */
export function loop(cx: Cx, parts: LoopParts): void {
  const before = cx.env;
  let head = joinEnvs(cx.world, before, before && (cx.ctx.loops.get(parts.node) ?? null));
  if (!head) return;
  // Sites may have merged since: the round's types are compared with these.
  head = head.map((t) => upToDate(cx.world, t));
  const exit = newLabel(cx);
  const hasElse = parts.orelse.length > 0;
  const label = hasElse ? newLabel(cx) : exit;
  const continueLabel = newLabel(cx);
  let exhausted: Env | null;
  let frame: LoopFrame;
  let body: IrStmt[];
  for (;;) {
    frame = { kind: 'loop', label, continueLabel, breakEnv: null, continueEnv: null };
    cx.frames.push(frame);
    cx.env = [...head];
    const round = frame;
    let ends: Env | null = null;
    body = collect(cx, () => {
      ends = parts.round(round, exit);
    });
    exhausted = ends;
    cx.frames.pop();
    const next: Env = joinEnvs(cx.world, head, joinEnvs(cx.world, cx.env, frame.continueEnv))!;
    if (sameEnv(next, head)) break;
    if (cx.emitting) throw new Unsettled(`${cx.fn.qualname}: variables of a loop grew after the fixpoint`);
    head = next;
  }
  if (!cx.emitting) cx.ctx.loops.set(parts.node, head);
  cx.env = exhausted && [...(exhausted as Env)];
  const elseStmts = collect(cx, () => statements(cx, parts.orelse));
  const elseEnv = cx.env;
  if (cx.emitting) {
    cx.env = before;
    const made = parts.wrap ? parts.wrap(exit, body) : ir('loop', [], { label: exit, body });
    emit(cx, hasElse ? ir('block', [], { label, body: [made, ...elseStmts] }) : made);
  }
  cx.env = joinEnvs(cx.world, elseEnv, frame.breakEnv);
}

/** Emits the loop's body so that `continue` leads to its end. */
export function roundBody(cx: Cx, frame: LoopFrame, body: () => void): void {
  const env = cx.env;
  const stmts = collect(cx, body);
  const after = cx.env;
  cx.env = env;
  emit(cx, ir('block', [], { label: frame.continueLabel!, body: stmts }));
  cx.env = joinEnvs(cx.world, after, frame.continueEnv);
}
