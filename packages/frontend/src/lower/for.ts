/** `for` loops: over `range(...)` as counted loops, over tuples of known shape unrolled, over anything else by iterator. */
import { findMethod } from '../bind/declare.ts';
import type { Call, Expression, For, Node, Stmt } from '../syntax/ast.ts';
import { assignTo } from './assign.ts';
import { attributeOf } from './attributes.ts';
import { callFunction, positional } from './calls.ts';
import { hasBox } from './closures.ts';
import { emit, inOrder, joinEnvs, newLabel, newLocal, NO_CODE, spill, value, collect, type Cx, type Val, type Frame } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { droppingLoop } from './generators.ts';
import { iteratorOf } from './iterators.ts';
import { int, ir } from './ir.ts';
import { loop, roundBody } from './loop.ts';
import { placeOf, slotLocal, storeSlot } from './names.ts';
import { boolToInt } from './operators.ts';
import { intType, isInst, onlyAtom } from './values.ts';
import { statements } from './statements.ts';

const MAX_UNROLLED = 12;

export function forStatement(cx: Cx, node: For): void {
  forEach(
    cx,
    node,
    node.iter,
    null,
    (item) => {
      assignTo(cx, node.target, item);
      statements(cx, node.body);
    },
    node.orelse,
    node.target,
  );
}

/** Runs `body` for each item of an iterable. `node` identifies the loop. */
export function forEach(
  cx: Cx,
  node: Node,
  iter: Expression,
  source: Val | null,
  body: (item: Val) => void,
  orelse: readonly Stmt[] = [],
  target: Expression | null = null,
): void {
  if (!source && iter.kind === 'Call' && isRangeCall(cx, iter)) {
    countedLoop(cx, node, iter, body, orelse, target);
    return;
  }
  const subject = source ?? evaluate(cx, iter);
  if (!cx.env) return;
  const shape = onlyAtom(subject.type);
  if (shape?.kind === 'tuple' && shape.elems && cx.mod.library && shape.elems.length <= MAX_UNROLLED) {
    unrolled(cx, subject, shape.elems.length, body, orelse);
    return;
  }
  dispatchLoop(cx, node, iter, subject, body, orelse);
}

function dispatchLoop(cx: Cx, node: Node, iter: Expression, subject: Val, body: (item: Val) => void, orelse: readonly Stmt[]): void {
  const saved = cx.node;
  if ('lineno' in iter) cx.node = iter;
  const iterator = iteratorOf(cx, subject);
  cx.node = saved;
  if (!cx.env) return;
  const it = spill(cx, iterator);
  droppingLoop(cx, iter, it, () => iteratorLoop(cx, node, iter, it, body, orelse));
}

function iteratorLoop(cx: Cx, node: Node, iter: Expression, it: Val, body: (item: Val) => void, orelse: readonly Stmt[]): void {
  loop(cx, {
    node,
    orelse,
    round(frame, exit) {
      const at = cx.node;
      if ('lineno' in iter) cx.node = iter;
      const more = advance(cx, it);
      cx.node = at;
      const env = cx.env;
      if (!env) return null;
      emit(cx, ir('if', [more.code], { then: [], else: [ir('break', [], { label: exit })] }));
      const item = dispatch(cx, it, (one) => attributeOf(cx, one, '_value'));
      // An iterator that never has an item: the body is not reached.
      if (item.type.atoms.length === 0) cx.env = null;
      if (cx.env) roundBody(cx, frame, () => body(item));
      else if (cx.emitting) {
        cx.env = env;
        emit(cx, ir('unreachable', []));
        cx.env = null;
      }
      return [...env];
    },
  });
}

export function advance(cx: Cx, it: Val): Val {
  return dispatch(cx, it, (one) => {
    const cls = cx.program.classOfAtom(one.type.atoms[0]!);
    const fn = cls && findMethod(cls, '_advance');
    if (!fn) return unsupported(cx, cx.node, `iterating over '${cx.program.typeName(one.type.atoms[0]!)}'`);
    return callFunction(cx, fn, positional(one));
  });
}

function unrolled(cx: Cx, subject: Val, n: number, body: (item: Val) => void, orelse: readonly Stmt[]): void {
  const held = subject.elems ? subject : spill(cx, subject);
  const before = cx.env;
  const label = newLabel(cx);
  let breakEnv: typeof cx.env = null;
  const stmts = collect(cx, () => {
    for (let i = 0; i < n && cx.env; i++) {
      const continueLabel = newLabel(cx);
      const frame: Frame = { kind: 'loop', label, continueLabel, breakEnv: null, continueEnv: null };
      cx.frames.push(frame);
      const env = cx.env;
      const inner = collect(cx, () => body(cx.program.tupleItem(cx, held, i)));
      cx.frames.pop();
      const after = joinEnvs(cx.world, cx.env, frame.continueEnv);
      cx.env = env;
      emit(cx, ir('block', [], { label: continueLabel, body: inner }));
      cx.env = after;
      breakEnv = joinEnvs(cx.world, breakEnv, frame.breakEnv);
    }
    statements(cx, orelse);
  });
  const after = cx.env;
  cx.env = before;
  emit(cx, ir('block', [], { label, body: stmts }));
  cx.env = joinEnvs(cx.world, after, breakEnv);
}

/** A call of the built-in range with a constant step. */
export function isRangeCall(cx: Cx, node: Call): boolean {
  if (node.func.kind !== 'Name' || node.func.id !== 'range' || node.keywords.length || !cx.program.isBuiltinName(cx, 'range')) return false;
  if (node.args.length < 1 || node.args.length > 3 || node.args.some((a) => a.kind === 'Starred')) return false;
  return node.args.length < 3 || stepOf(node.args[2]!) !== null;
}
function stepOf(e: Expression): number | null {
  const literal = e.kind === 'UnaryOp' && e.op === 'USub' ? e.operand : e;
  if (literal.kind !== 'Constant' || literal.value.kind !== 'int') return null;
  const n = Number(literal.value.value);
  return n > 0 && n < 2 ** 30 ? (literal === e ? n : -n) : null;
}

function countedLoop(cx: Cx, node: Node, iter: Call, body: (item: Val) => void, orelse: readonly Stmt[], target: Expression | null): void {
  const bounds = inOrder(cx, iter.args.slice(0, 2).map((a) => () => evaluate(cx, a)));
  if (!cx.env) return;
  if (!bounds.every((b) => isInst(onlyAtom(b.type), 'int') || isInst(onlyAtom(b.type), 'bool'))) {
    // Let the library's range complain, or convert.
    const args = [...bounds, ...(iter.args[2] ? [evaluate(cx, iter.args[2])] : [])];
    const saved = cx.node;
    cx.node = iter;
    const range = cx.program.constructNamed(cx, 'range', positional(...args));
    cx.node = saved;
    if (cx.env) dispatchLoop(cx, node, iter, range, body, orelse);
    return;
  }
  const ints = bounds.map((b) => boolToInt(cx, b));
  const start = ints.length === 1 ? value(intType(cx), int(0)) : ints[0]!;
  const stop = ints.at(-1)!;
  const step = iter.args[2] ? stepOf(iter.args[2])! : 1;
  // The target itself counts when it is a plain variable that holds nothing but ints.
  const place = target?.kind === 'Name' ? placeOf(cx, target.id) : null;
  let local = -1;
  if (cx.emitting) {
    const own = place?.kind === 'slot' && cx.program.reprOf(cx.ctx.vars[place.slot]!) === 'int' && !cx.ctx.flags.has(place.slot) && !hasBox(cx.ctx, place.slot);
    local = own ? slotLocal(cx, place.slot) : newLocal(cx, 'int', 'i');
  }
  loop(cx, {
    node,
    orelse,
    round(frame) {
      const head = cx.env!;
      cx.env = [...head];
      const item = value(intType(cx), cx.emitting ? ir('local.get', [], { local }) : NO_CODE);
      if (cx.emitting && place?.kind === 'slot' && local === cx.slotLocals[place.slot]) {
        // Already where it belongs.
        const out = cx.out;
        cx.out = [];
        storeSlot(cx, place.slot, item);
        cx.out = out;
        body0(cx, frame, node);
      } else roundBody(cx, frame, () => body(item));
      return [...head];

      function body0(c: Cx, f: typeof frame, n: Node): void {
        roundBody(c, f, () => {
          if (n.kind === 'For') statements(c, n.body);
          else body(item);
        });
      }
    },
    wrap: (label, stmts) => ir('for.range', [start.code, stop.code], { local, step, label, body: stmts }),
  });
}
