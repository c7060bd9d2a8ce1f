/** `return`, `break`, `continue`, through the `finally` blocks they leave. */
import { resultGrew } from '../analysis/call-graph.ts';
import type { Return } from '../syntax/ast.ts';
import { observeSource, resultKey } from '../analysis/observe.ts';
import { checkCovers, join, upToDate } from '../types/world.ts';
import { emit, endFlow, joinEnvs, newLocal, tempGet, value, type Cx, type Frame, type Val } from './cx.ts';
import { evaluate } from './evaluate.ts';
import { generatorReturn } from './generators.ts';
import { leaveHandlers } from './handled.ts';
import { i32, ir } from './ir.ts';
import { isVoid } from './layout.ts';
import { explodedShape, resultShape } from './tuple-shapes.ts';
import { codeAs, none } from './values.ts';
import { toMachine } from './machine.ts';
import { discard, spill } from './values.ts';

export function returnStatement(cx: Cx, node: Return): void {
  let v = node.value ? evaluate(cx, node.value) : none(cx);
  if (!cx.env) return;
  if (cx.fn.returnsMachine) v = toMachine(cx, v, cx.fn.returnsMachine);
  leave(cx, v);
}

/** Returns a value from the function, running enclosing `finally` bodies first. */
export function leave(cx: Cx, v: Val): void {
  if (!cx.env) return;
  if (!cx.generator) growResult(cx, v);
  observeSource(cx, resultKey(cx.ctx), 'returned', [v.type]);
  const outer = innermostFinally(cx, () => false);
  if (!outer) {
    // The value may be read from what the handler has.
    const last = cx.frames.some((f) => f.kind === 'handler' || (f.kind === 'try' && f.quiet >= 0)) ? hold(cx, v) : v;
    leaveHandlers(cx, () => false);
    if (cx.generator) generatorReturn(cx, last);
    else if (cx.emitting) emitReturn(cx, last);
    endFlow(cx);
    return;
  }
  const held = hold(cx, v);
  exitThrough(cx, outer, 'return', (c) => leave(c, held));
}

/** A value kept in a local across statements that follow. */
function hold(cx: Cx, v: Val): Val {
  if (!cx.emitting) return v;
  if (v.elems) return { ...v, elems: v.elems.map((e) => spill(cx, e)) };
  if (isVoid(v.type)) {
    discard(cx, v);
    return v;
  }
  const repr = cx.program.reprOf(v.type);
  const local = newLocal(cx, repr);
  emit(cx, ir('local.set', [codeAs(cx, v, v.type)], { local }));
  return value(v.type, tempGet(local));
}

function growResult(cx: Cx, v: Val): void {
  if (cx.emitting) {
    checkCovers(cx.world, cx.ctx.ret, v.type, `the result of ${cx.fn.qualname}`);
    return;
  }
  const known = upToDate(cx.world, cx.ctx.ret);
  const next = join(cx.world, known, upToDate(cx.world, v.type));
  cx.ctx.ret = next;
  const isMade = v.elems !== undefined && !cx.ctx.makesResult;
  if (isMade) cx.ctx.makesResult = true;
  if (next === known && !isMade) return;
  resultGrew(cx.world, cx.ctx);
}

function emitReturn(cx: Cx, v: Val): void {
  const ret = cx.ctx.ret;
  const shape = resultShape(cx.ctx);
  if (shape.length === 0) {
    discard(cx, v);
    emit(cx, ir('return', []));
    return;
  }
  const elements = explodedShape(ret);
  if (elements && !(shape.length === 1 && shape[0] === ret)) {
    const held = v.elems ? v : spill(cx, v);
    const codes = elements.flatMap((t, i) => (isVoid(t) ? [] : [codeAs(cx, cx.program.tupleItem(cx, held, i), t)]));
    emit(cx, ir('return', codes));
    return;
  }
  emit(cx, ir('return', [codeAs(cx, v, ret)]));
}

export function jump(cx: Cx, kind: 'Break' | 'Continue'): void {
  const outer = innermostFinally(cx, (f) => f.kind === 'loop');
  if (outer) {
    exitThrough(cx, outer, kind, (c) => jump(c, kind));
    return;
  }
  const frame = cx.frames.findLast((f) => f.kind === 'loop')!;
  leaveHandlers(cx, (f) => f === frame);
  if (kind === 'Break') {
    frame.breakEnv = joinEnvs(cx.world, frame.breakEnv, cx.env);
    emit(cx, ir('break', [], { label: frame.label }));
  } else {
    frame.continueEnv = joinEnvs(cx.world, frame.continueEnv, cx.env);
    emit(cx, ir('break', [], { label: frame.continueLabel! }));
  }
  endFlow(cx);
}

type FinallyFrame = Extract<Frame, { kind: 'finally' }>;

/** The innermost `finally` inside of the frame that is the target. */
function innermostFinally(cx: Cx, isTarget: (f: Frame) => boolean): FinallyFrame | null {
  for (let i = cx.frames.length - 1; i >= 0; i--) {
    const f = cx.frames[i]!;
    if (f.kind === 'finally') return f;
    if (isTarget(f)) return null;
  }
  return null;
}

/** Records why the body is left and goes to the finally body; `resume` goes on from there. */
function exitThrough(cx: Cx, frame: FinallyFrame, kind: string, resume: (cx: Cx) => void): void {
  const key = kind === 'return' ? `return${frame.exits.size}` : kind;
  let exit = frame.exits.get(key);
  if (!exit) frame.exits.set(key, (exit = { code: frame.exits.size + 2, resume }));
  frame.exitEnv = joinEnvs(cx.world, frame.exitEnv, cx.env);
  leaveHandlers(cx, (f) => f === frame);
  if (cx.emitting) {
    emit(cx, ir('local.set', [i32(exit.code)], { local: frame.codeLocal }));
    emit(cx, ir('break', [], { label: frame.label }));
  }
  endFlow(cx);
}
