/** Emitters of statements that steer control. Structured IR control maps to structured wasm control one to one. */
import type { Expr, NodeOf, OpKind, Stmt } from '@pyw/ir';
import { TYPE_BYTES } from '../encode/opcodes.ts';
import { resultCount } from './calls.ts';
import { endsFlow, isLeaf, type EmitNode, type Emitter } from './emitter.ts';
import { emitCondition } from './simple.ts';

const breakEntry = (label: number): number => label * 2;
const continueEntry = (label: number): number => label * 2 + 1;

/** The entry in `labels` that a body of one jump goes to. */
const soleJump = (body: readonly Stmt[]): number | null => {
  const only = body.length === 1 ? body[0]! : null;
  if (only?.kind === 'break') return breakEntry(only.label);
  if (only?.kind === 'continue') return continueEntry(only.label);
  return null;
};

const branchIf = (e: Emitter, n: NodeOf<'if'>, target: number, negate: boolean): void => {
  emitCondition(e, n.args[0]!, negate, false);
  if (n.hint !== undefined) e.hint((n.hint === 'likely') !== negate);
  e.op('br_if');
  e.w.u32(e.depthOf(target));
};

const emitIf = (e: Emitter, n: NodeOf<'if'>): void => {
  const whenTrue = soleJump(n.then);
  if (whenTrue !== null) {
    branchIf(e, n, whenTrue, false);
    e.stmts(n.else);
    return;
  }
  const whenFalse = soleJump(n.else);
  if (whenFalse !== null) {
    branchIf(e, n, whenFalse, true);
    e.stmts(n.then);
    return;
  }
  // an empty first arm is never emitted: the condition is negated instead
  const negate = n.then.length === 0;
  const mayInvert = n.then.length > 0 && n.else.length > 0;
  const inverted = emitCondition(e, n.args[0]!, negate, mayInvert);
  const swapped = negate || inverted;
  if (n.hint !== undefined) e.hint((n.hint === 'likely') !== swapped);
  e.open('if', -1);
  e.stmts(swapped ? n.else : n.then);
  const second = swapped ? n.then : n.else;
  if (second.length > 0) {
    e.op('else');
    e.stmts(second);
  }
  e.close();
};

const emitLoop = (e: Emitter, n: NodeOf<'loop'>): void => {
  e.open('block', breakEntry(n.label));
  e.open('loop', continueEntry(n.label));
  e.stmts(n.body);
  const last = n.body.at(-1);
  if (!last || !endsFlow(last)) {
    e.op('br');
    e.w.u32(0);
  }
  e.close();
  e.close();
};

/** A jump table may have this many entries for each case value before a chain of comparisons is smaller. */
const TABLE_SPARSITY = 4;
const TABLE_MIN_VALUES = 4;

const emitSwitch = (e: Emitter, n: NodeOf<'switch'>): void => {
  const scrutinee = n.args[0]!;
  const values = n.cases.flatMap((c, i) => c.values.map(value => ({ value, target: i })));
  const min = values.reduce((m, v) => Math.min(m, v.value), Infinity);
  const max = values.reduce((m, v) => Math.max(m, v.value), -Infinity);
  const dense = values.length >= TABLE_MIN_VALUES && max - min < values.length * TABLE_SPARSITY;
  const count = n.cases.length;
  // block $end, block $default, block $case[n-1] ... block $case[0]: case i is i blocks away, default `count`
  for (let i = 0; i < count + 2; i++) e.open('block', -1);
  if (dense) {
    e.expr(scrutinee);
    // small positive values: let the table start at 0 and save the subtraction
    const base = min > 0 && min <= TABLE_MIN_VALUES ? 0 : min;
    if (base !== 0) {
      e.i32(base);
      e.op('i32.sub');
    }
    const targets = new Array<number>(max - base + 1).fill(count);
    for (let i = values.length - 1; i >= 0; i--) targets[values[i]!.value - base] = values[i]!.target;
    e.op('br_table');
    e.w.u32(targets.length);
    for (const t of targets) e.w.u32(t);
    e.w.u32(count);
  } else {
    const local = isLeaf(scrutinee) && scrutinee.kind === 'local.get' ? scrutinee.local : e.scratch('i32');
    const own = scrutinee.kind !== 'local.get';
    if (own) {
      e.expr(scrutinee);
      e.localSet(local);
    }
    for (const v of values) {
      e.localGet(local);
      if (v.value === 0) e.op('i32.eqz');
      else {
        e.i32(v.value);
        e.op('i32.eq');
      }
      e.op('br_if');
      e.w.u32(v.target);
    }
    e.op('br');
    e.w.u32(count);
    if (own) e.release('i32', local);
  }
  for (const [i, c] of n.cases.entries()) {
    e.close();
    e.stmts(c.body);
    const last = c.body.at(-1);
    if (!last || !endsFlow(last)) {
      e.op('br');
      e.w.u32(count - i);
    }
  }
  e.close();
  e.stmts(n.default);
  e.close();
};

const emitTry = (e: Emitter, n: NodeOf<'try'>): void => {
  if (e.module.exceptions === 'legacy') {
    e.open('try', -1);
    e.stmts(n.body);
    e.op('catch');
    e.w.u32(0);
    e.localSet(n.local);
    e.stmts(n.handler);
    e.close();
    return;
  }
  e.open('block', -1);
  e.open('block', -1, 'any');
  e.op('try_table');
  e.w.u8(TYPE_BYTES.void);
  e.w.u32(1);
  e.w.u8(0); // catch: tag, label; the label counts from outside the try_table
  e.w.u32(0);
  e.w.u32(0);
  e.labels.push(-1);
  e.stmts(n.body);
  e.close();
  e.op('br');
  e.w.u32(1);
  e.close();
  e.localSet(n.local);
  e.stmts(n.handler);
  e.close();
};

/** The only statement lists whose end is the function's end; there `return` needs no instruction. */
export const emitBody = (e: Emitter, body: readonly Stmt[], results: number): void => {
  const last = body.at(-1);
  if (last?.kind === 'return') {
    for (const s of body.slice(0, -1)) {
      e.stmt(s);
      if (endsFlow(s)) {
        if (results > 0) e.op('unreachable');
        return;
      }
    }
    if (last.pos !== undefined) e.mark(last.pos);
    e.exprs(last.args);
    return;
  }
  e.stmts(body);
  // nothing falls through here by contract; wasm validation wants to see it
  if (results > 0 && !(last && endsFlow(last))) e.op('unreachable');
};

const jump = (e: Emitter, entry: number): void => {
  e.op('br');
  e.w.u32(e.depthOf(entry));
};

const hasNoEffect = (n: Expr): boolean => isLeaf(n) || n.kind === 'func.ref';

export const CONTROL_EMITTERS = {
  block: (e: Emitter, n: NodeOf<'block'>) => {
    e.open('block', breakEntry(n.label));
    e.stmts(n.body);
    e.close();
  },
  loop: emitLoop,
  if: emitIf,
  switch: emitSwitch,
  try: emitTry,
  break: (e: Emitter, n: NodeOf<'break'>) => jump(e, breakEntry(n.label)),
  continue: (e: Emitter, n: NodeOf<'continue'>) => jump(e, continueEntry(n.label)),
  return: (e: Emitter, n: NodeOf<'return'>) => {
    e.exprs(n.args);
    e.op('return');
  },
  throw: (e: Emitter, n: NodeOf<'throw'>) => {
    e.expr(n.args[0]!);
    e.mark(n.pos);
    e.op('throw');
    e.w.u32(0);
  },
  unreachable: (e: Emitter) => e.op('unreachable'),
  drop: (e: Emitter, n: NodeOf<'drop'>) => {
    const value = n.args[0]!;
    if (hasNoEffect(value)) return;
    e.expr(value);
    for (let i = resultCount(e, value); i > 0; i--) e.op('drop');
  },
  'locals.set': (e: Emitter, n: NodeOf<'locals.set'>) => {
    e.expr(n.args[0]!);
    for (let i = n.locals.length - 1; i >= 0; i--) e.localSet(n.locals[i]!);
  },
} as const satisfies Partial<Record<OpKind, EmitNode>>;
