/**
 * State of lowering one function: how its locals are renamed, temporaries, labels, and values of split ints.
 *
 * Invariants: temporaries are released at the end of the statement that took them, so a value computed in an
 * expression stays readable until its statement ends; new labels are above every label a producer writes.
 */
import type { Expr, Func, Local, Stmt, Typer, ValueType } from '@pyw/ir';
import { get, set } from '../build.ts';
import type { Runtime } from '../runtime/helper.ts';

/** Exact ints as pairs, or as plain i64 that end the program when they would leave 64 bits. */
export type IntMode = 'pair' | 'abort';

/** No big part: the value fits 64 bits for certain. */
export const SMALL = -1;

/**
 * A lowered int. Evaluating `lo` gives the low 64 bits and leaves the big part in local `big` (`SMALL`: there is none).
 * `|value| <= 2^bits`; 63 is said of any value that fits 64 bits, 64 of any. `steps` run before `lo`.
 */
export interface IntValue {
  readonly steps: readonly Stmt[];
  readonly lo: Expr;
  readonly big: number;
  readonly bits: number;
}

export interface ProgramContext {
  readonly typer: Typer;
  readonly rt: Runtime;
  readonly mode: IntMode;
  /** A type as it is after lowering; only for types of one value. */
  readonly lowerType: (type: string) => string;
}

/** Labels of the producer are below this. */
const FIRST_LABEL = 1 << 24;

export class FunctionContext {
  readonly program: ProgramContext;
  readonly func: Func;
  /** New index of each old local; of an int, that of its low bits. */
  readonly lo: readonly number[];
  /** Index of the big part of each old local, or SMALL. */
  readonly big: readonly number[];
  readonly params: readonly Local[];
  readonly locals: Local[];
  /** Counts statements that assign the producer's locals, to see whether an operand did. */
  assignments = 0;
  /** `continue` to a rewritten range loop becomes a `break` to the label given here. */
  readonly continues = new Map<number, number>();
  private readonly free = new Map<ValueType, number[]>();
  private taken: { type: ValueType; local: number }[] = [];
  private nextLabel = FIRST_LABEL;
  private expressionDepth = 0;

  constructor(program: ProgramContext, func: Func) {
    this.program = program;
    this.func = func;
    const lo: number[] = [];
    const big: number[] = [];
    const params: Local[] = [];
    const locals: Local[] = [];
    const add = (list: Local[], offset: number, l: Local): void => {
      lo.push(offset + list.length);
      const isInt = l.type === 'int';
      const type = (isInt ? 'i64' : program.lowerType(l.type)) as ValueType;
      list.push(type === l.type ? l : { name: l.name, type });
      big.push(isInt && program.mode === 'pair' ? offset + list.length : SMALL);
      if (isInt && program.mode === 'pair') list.push({ name: `${l.name}.big`, type: 'extern' });
    };
    for (const p of func.params) add(params, 0, p);
    for (const l of func.locals) add(locals, params.length, l);
    this.lo = lo;
    this.big = big;
    this.params = params;
    this.locals = locals;
  }

  label(): number {
    return this.nextLabel++;
  }

  /** A temporary, free again when the current statement has been lowered. */
  temp(type: ValueType): number {
    let local = this.free.get(type)?.pop();
    if (local === undefined) {
      local = this.params.length + this.locals.length;
      this.locals.push({ name: `t${local}`, type });
    }
    this.taken.push({ type, local });
    return local;
  }

  /**
   * Runs `fn` and releases the temporaries it took; but not inside an expression, whose other operands get theirs later
   * and may be evaluated earlier.
   */
  scope<T>(fn: () => T): T {
    if (this.expressionDepth > 0) return fn();
    const outer = this.taken;
    this.taken = [];
    const result = fn();
    for (const { type, local } of this.taken) {
      const list = this.free.get(type);
      if (list) list.push(local);
      else this.free.set(type, [local]);
    }
    this.taken = outer;
    return result;
  }

  /** Runs `fn`, which lowers statements inside an expression. */
  inExpression<T>(fn: () => T): T {
    this.expressionDepth++;
    const result = fn();
    this.expressionDepth--;
    return result;
  }

  /** A value that may be read again: a constant or local as it is, anything else by way of a temporary. */
  pin(out: Stmt[], value: Expr, type: ValueType, mayChange: boolean): Expr {
    const isConstant = value.kind === 'i32.const' || value.kind === 'i64.const';
    if (isConstant || (value.kind === 'local.get' && !mayChange)) return value;
    const local = this.temp(type);
    out.push(set(local, value));
    return get(local);
  }
}
