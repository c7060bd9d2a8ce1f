/**
 * Lowers counted loops (`for.range`) to plain loops.
 *
 * In: a program, or one loop whose counter is known to stay inside 64 bits. Out: the same without `for.range`. The
 * loop runs on a counter that is compared with its last value before it steps, so it never overflows; the loop
 * variable itself is the counter when the body leaves it alone. After the loop the variable holds the last value
 * taken, and keeps its old one if there was none.
 */
import { get, op } from '../build.ts';
import type { Expr, Func, Local, Program, Stmt } from '../node.ts';
import type { ValueType } from '../types.ts';
import { forEachNode, mapStmts, someNode } from '../walk.ts';

export interface CountedLoop {
  /** i64 operands, evaluated once, in this order. */
  readonly start: Expr;
  readonly stop: Expr;
  readonly step: number;
  readonly local: number;
  /** The local is an exact int: the counter is another local. */
  readonly exactLocal: boolean;
  /** The body does not assign the local. */
  readonly keepsLocal: boolean;
  readonly label: number;
  readonly body: readonly Stmt[];
  readonly pos?: number | undefined;
  readonly addLocal: (type: ValueType) => number;
  readonly addLabel: () => number;
}

/** A constant; one that does not fit occurs only behind a test that is never true. */
const i64 = (value: bigint): Expr => op('i64.const', [], { value: BigInt.asIntN(64, value).toString() });
const literal = (e: Expr): bigint | undefined => (e.kind === 'i64.const' ? BigInt(e.value) : undefined);

export const assignsLocal = (body: readonly Stmt[], local: number): boolean =>
  someNode(
    body,
    (n) =>
      ((n.kind === 'local.set' || n.kind === 'for.range' || n.kind === 'try') && n.local === local) ||
      (n.kind === 'locals.set' && n.locals.includes(local)),
  );

/** The body as it runs inside a loop: `continue label` goes on behind it instead. */
function roundOf(body: readonly Stmt[], label: number, addLabel: () => number): readonly Stmt[] {
  if (!someNode(body, (n) => n.kind === 'continue' && n.label === label)) return body;
  const end = addLabel();
  const inner = mapStmts(body, { stmt: (s) => (s.kind === 'continue' && s.label === label ? op('break', [], { label: end }, s.pos) : s) });
  return [op('block', [], { label: end, body: inner })];
}

/** A loop with an i64 counter; `start` and `stop` are in range and so is every value the counter takes. */
export function lowerCounted(counted: CountedLoop): readonly Stmt[] {
  const { start, stop, step, local, label, pos, addLocal } = counted;
  const up = step > 0;
  const size = BigInt(Math.abs(step));
  const out: Stmt[] = [];
  const assign = (to: number, value: Expr): Stmt => op('local.set', [value], { local: to }, pos);
  /** Distance of two ends as an unsigned number; then the multiple of the step that does not pass it. */
  const reach = (from: Expr, to: Expr): Expr => {
    const distance = up ? op('i64.sub', [op('i64.sub', [to, i64(1n)]), from]) : op('i64.sub', [op('i64.sub', [from, i64(1n)]), to]);
    const whole = op('i64.mul', [op('i64.div_u', [distance, i64(size)]), i64(size)]);
    return op(up ? 'i64.add' : 'i64.sub', [from, whole]);
  };

  const [first, end] = [literal(start), literal(stop)];
  if (first !== undefined && end !== undefined && (up ? first >= end : first <= end)) return [];
  // Operands are evaluated here, in order; constants and locals that nothing assigns in between stay where they are.
  let from = start;
  if (first === undefined && (start.kind !== 'local.get' || (end === undefined && stop.kind !== 'local.get'))) {
    from = get(addLocal('i64'));
    out.push(assign((from as Expr & { kind: 'local.get' }).local, start));
  }
  let last: Expr;
  const before: Stmt[] = [];
  if (first !== undefined && end !== undefined) {
    last = i64(up ? first + ((end - 1n - first) / size) * size : first - ((first - 1n - end) / size) * size);
  } else {
    last = end !== undefined && size === 1n ? i64(end - BigInt(step)) : get(addLocal('i64'));
  }
  let to = stop;
  if (last.kind === 'local.get') {
    if (end === undefined && stop.kind !== 'local.get') {
      out.push(assign(last.local, stop));
      to = get(last.local);
    }
    before.push(assign(last.local, size === 1n ? op('i64.sub', [to, i64(BigInt(step))]) : reach(from, to)));
  }
  const hidden = counted.exactLocal || !counted.keepsLocal;
  const counter = hidden ? addLocal('i64') : local;
  const value = counted.exactLocal ? op('int.from_i64', [get(counter)]) : get(counter);
  const round: Stmt[] = [
    ...(hidden ? [assign(local, value)] : []),
    ...roundOf(counted.body, label, counted.addLabel),
    op('if', [op('i64.eq', [get(counter), last])], { then: [op('break', [], { label }, pos)], else: [] }, pos),
    assign(counter, op('i64.add', [get(counter), i64(BigInt(step))])),
  ];
  const loop: Stmt[] = [...before, assign(counter, from), op('loop', [], { label, body: round }, pos)];
  if (first !== undefined && end !== undefined) out.push(...loop);
  else out.push(op('if', [op(up ? 'i64.lt_s' : 'i64.gt_s', [from, to])], { then: loop, else: [] }, pos));
  return out;
}

/** A loop on exact ints, for operands of any size. */
function lowerExact(s: Stmt & { readonly kind: 'for.range' }, addLocal: (type: ValueType) => number, addLabel: () => number): readonly Stmt[] {
  const [start, stop] = s.args as readonly [Expr, Expr];
  const counter = addLocal('int');
  const assign = (to: number, value: Expr): Stmt => op('local.set', [value], { local: to }, s.pos);
  const out = [assign(counter, start)];
  let end = stop;
  if (stop.kind !== 'int.const') {
    const local = addLocal('int');
    out.push(assign(local, stop));
    end = get(local);
  }
  const done = op(s.step > 0 ? 'int.ge' : 'int.le', [get(counter), end]);
  const body: Stmt[] = [
    op('if', [done], { then: [op('break', [], { label: s.label }, s.pos)], else: [] }, s.pos),
    assign(s.local, get(counter)),
    ...roundOf(s.body, s.label, addLabel),
    assign(counter, op('int.add', [get(counter), op('int.const', [], { value: String(s.step) })])),
  ];
  return [...out, op('loop', [], { label: s.label, body }, s.pos)];
}

/** The i64 behind an operand that is one, seen from its form alone. */
function asI64(e: Expr): Expr | undefined {
  if (e.kind === 'int.from_i64') return e.args[0];
  if (e.kind === 'int.from_i32') return op('i64.extend_i32_s', e.args, {}, e.pos);
  if (e.kind === 'int.const' && BigInt.asIntN(64, BigInt(e.value)) === BigInt(e.value)) return i64(BigInt(e.value));
  return undefined;
}

/** Is a start so far from the ends of 64 bits that no loop gets there? */
const isSmallStart = (e: Expr): boolean =>
  e.kind === 'int.from_i32' || (e.kind === 'int.const' && BigInt.asIntN(48, BigInt(e.value)) === BigInt(e.value));
/** 2^57 rounds of it stay inside 64 bits. */
const isSmallStep = (step: number): boolean => Math.abs(step) <= 32;

function lowerFunction(func: Func): Func {
  let labels = 0;
  let found = false;
  forEachNode(func.body, (n) => {
    if (n.kind === 'for.range') found = true;
    if (n.kind === 'block' || n.kind === 'loop' || n.kind === 'for.range') labels = Math.max(labels, n.label + 1);
  });
  if (!found) return func;
  const added: Local[] = [];
  const addLocal = (type: ValueType): number => func.params.length + func.locals.length + added.push({ name: `r${added.length}`, type }) - 1;
  const addLabel = (): number => labels++;
  const body = mapStmts(func.body, {
    stmt: (s) => {
      if (s.kind !== 'for.range') return s;
      const start = asI64(s.args[0] as Expr);
      const far = asI64(s.args[1] as Expr);
      const stop = far ?? (isSmallStart(s.args[0] as Expr) && isSmallStep(s.step) ? op('int.clamp_i64', [s.args[1] as Expr]) : undefined);
      if (start === undefined || stop === undefined) return lowerExact(s, addLocal, addLabel);
      const keepsLocal = !assignsLocal(s.body, s.local);
      return lowerCounted({ start, stop, step: s.step, local: s.local, exactLocal: true, keepsLocal, label: s.label, body: s.body, pos: s.pos, addLocal, addLabel });
    },
  });
  return { ...func, locals: [...func.locals, ...added], body };
}

export const lowerRange = (program: Program): Program => ({ ...program, functions: program.functions.map(lowerFunction) });
