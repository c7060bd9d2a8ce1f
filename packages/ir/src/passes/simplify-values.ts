/**
 * Part of `simplify`: value numbers, and what is known at the current place of a forward walk.
 *
 * A value number (VN) stands for one run-time value. Equal VNs mean equal values; what a VN stands for never changes, so
 * the table of computed values needs no scopes. What does change along the walk is which VN a local holds, the version of
 * each memory kind (a load is a function of object and version), and facts learnt from branches. These changes are
 * logged: `mark`, `changes` and `undo` give cheap branching, `merge` joins branches in time proportional to changes.
 */
import type { Expr, Func } from '../node.ts';
import { type OpKind, OPS } from '../ops.ts';
import { type Context, type FieldInfo, zeroOf } from './simplify-context.ts';

export type Changes = ReadonlyMap<number, number>;

export interface Definition {
  readonly kind: OpKind;
  readonly args: readonly number[];
}

/** What is known of one VN, whatever the place. */
interface Value {
  readonly bool: boolean;
  constant: Expr | null;
  definition: Definition | null;
  /** Locals that held it at some time, oldest first. */
  holders: number[] | null;
  /** VN of the constant that it is known to equal at the current place, or 0. */
  fact: number;
}

const MAX_HOLDERS = 6;
const [LOCAL, MEMORY, EPOCH, FACT] = [0, 1, 2, 3] as const;
const BOOL_OPS = /^(i32|i64|int|f64|f32)\.(eqz?|ne|lt|gt|le|ge)(_[su])?$|^any\.(is|same)|^ref\.(is|eq)|\.is_null$|^int\.fits_i64$|^unbox\.bool$/;

/**
 * Computed values by three numbers, open addressing with linear probing. A table is cleared by a new generation, so that
 * one serves all functions: most are short, and memory of their own would cost more than they do.
 */
class Table {
  private cells = new Int32Array(5 * 1024);
  private mask = 1023;
  private used = 0;
  private generation = 1;

  clear(): void {
    this.used = 0;
    if (++this.generation === 0x7fffffff) {
      this.cells.fill(0);
      this.generation = 1;
    }
  }

  /** Place of the cell that holds the key, or of the one where it belongs. */
  private place(id: number, a: number, b: number): number {
    const { cells, mask, generation } = this;
    let at = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(id, 0xc2b2ae35)) >>> 8;
    for (; ; at++) {
      const i = (at & mask) * 5;
      if (cells[i] !== generation || (cells[i + 1] === a && cells[i + 2] === b && cells[i + 3] === id)) return i;
    }
  }

  /** 0 when there is none. */
  get(id: number, a: number, b: number): number {
    const i = this.place(id, a, b);
    return this.cells[i] === this.generation ? (this.cells[i + 4] as number) : 0;
  }

  set(id: number, a: number, b: number, value: number): void {
    const i = this.place(id, a, b);
    const { cells } = this;
    if (cells[i] !== this.generation) {
      this.used++;
      cells[i] = this.generation;
      cells[i + 1] = a;
      cells[i + 2] = b;
      cells[i + 3] = id;
    }
    cells[i + 4] = value;
    if (this.used * 2 > this.mask) this.grow();
  }

  private grow(): void {
    const old = this.cells;
    const { generation } = this;
    this.mask = this.mask * 2 + 1;
    this.cells = new Int32Array(5 * (this.mask + 1));
    this.used = 0;
    for (let i = 0; i < old.length; i += 5)
      if (old[i] === generation) this.set(old[i + 3] as number, old[i + 1] as number, old[i + 2] as number, old[i + 4] as number);
  }
}
const freeTables: Table[] = [];

const PAIR = 1;
/** VNs count from 1; 0 says that there is none. `release` must be called when the walk is over. */
export class Values {
  private readonly ctx: Context;
  private readonly table: Table;
  private readonly values: Value[] = [];
  private readonly numbers = new Map<number, number>();
  private readonly others = new Map<string, number>();
  private readonly locals: number[] = [];
  private readonly versions: number[] = [];
  private epoch = 0;
  /** Rises with every change of a local or of memory. */
  clock = 0;
  /** Pairs: key, old value. */
  private log: number[] = [];

  constructor(ctx: Context, func: Func) {
    this.ctx = ctx;
    this.table = freeTables.pop() ?? new Table();
    this.table.clear();
    this.values.push({ bool: false, constant: null, definition: null, holders: null, fact: 0 });
    for (let i = 0; i < func.params.length; i++) this.setLocal(i, this.fresh());
    for (const l of func.locals) this.setLocal(this.locals.length, this.constant(zeroOf(l.type)));
    this.log = [];
  }

  release(): void {
    freeTables.push(this.table);
  }

  fresh(bool = false): number {
    return this.values.push({ bool, constant: null, definition: null, holders: null, fact: 0 }) - 1;
  }

  constant(e: Expr): number {
    if (e.kind === 'i32.const') return this.i32(e.value, e);
    const key = constantKey(e);
    let vn = this.others.get(key);
    if (vn === undefined) {
      vn = this.fresh();
      this.others.set(key, vn);
      (this.values[vn] as Value).constant = e;
    }
    return vn;
  }
  private i32(value: number, e: Expr): number {
    let vn = this.numbers.get(value);
    if (vn === undefined) {
      vn = this.fresh(value === 0 || value === 1);
      this.numbers.set(value, vn);
      (this.values[vn] as Value).constant = e;
    }
    return vn;
  }

  private pair(a: number, b: number): number {
    let vn = this.table.get(PAIR, a, b);
    if (vn === 0) this.table.set(PAIR, a, b, (vn = this.fresh()));
    return vn;
  }

  /** VN of a pure operation on VNs; `attr` says which class, function or the like. */
  pure(kind: OpKind, args: readonly number[], attr: string): number {
    const a = args[0] ?? 0;
    const b = args[1] ?? 0;
    const op = OP_OF.get(kind) as OpInfo;
    const rewritten = op.canonical;
    if (rewritten !== null) {
      const inner = this.pure(rewritten.kind, rewritten.swap ? [b, a] : [a, b], attr);
      return rewritten.not ? this.pure('i32.eqz', [inner], '') : inner;
    }
    if (kind === 'i32.eqz') {
      const def = this.define(a);
      if (def?.kind === 'i32.eqz' && this.isBool(def.args[0] as number)) return def.args[0] as number;
    }
    const swap = op.commutes && a > b;
    let x = swap ? b : a;
    const y = swap ? a : b;
    if (args.length > 2) x = this.pair(x, args[2] as number);
    if (attr !== '') x = this.pair(x, this.ctx.numberOf(attr));
    let vn = this.table.get(op.id, x, y);
    if (vn === 0) {
      vn = this.fresh(op.bool || (kind === 'cond' && this.isBool(b) && this.isBool(args[2] as number)));
      (this.values[vn] as Value).definition = { kind, args };
      this.table.set(op.id, x, y, vn);
    }
    return vn;
  }

  private version(memory: number): number {
    return memory < 0 ? 0 : Math.max(this.versions[memory] ?? 0, this.epoch);
  }
  private place(args: readonly number[], attr: number): number {
    return this.pair(args.length === 2 ? this.pair(args[0] as number, args[1] as number) : (args[0] ?? 0), attr);
  }
  /** VN of a load: an operation that also depends on the version of a memory kind. */
  load(kind: OpKind, args: readonly number[], attr: string, memory: number): number {
    return this.loadOf(kind, args, this.ctx.numberOf(attr), memory);
  }
  loadField(args: readonly number[], field: FieldInfo): number {
    return this.loadOf('field.get', args, field.id, field.kind);
  }
  private loadOf(kind: OpKind, args: readonly number[], attr: number, memory: number): number {
    const { id } = OP_OF.get(kind) as OpInfo;
    const x = this.place(args, attr);
    const y = this.version(memory);
    let vn = this.table.get(id, x, y);
    if (vn === 0) {
      vn = this.fresh();
      (this.values[vn] as Value).definition = { kind, args };
      this.table.set(id, x, y, vn);
    }
    return vn;
  }
  /** From now on this load gives `value`. */
  stored(kind: OpKind, args: readonly number[], attr: string, memory: number, value: number): void {
    this.table.set((OP_OF.get(kind) as OpInfo).id, this.place(args, this.ctx.numberOf(attr)), this.version(memory), value);
  }
  storedField(args: readonly number[], field: FieldInfo, value: number): void {
    this.table.set(FIELD_GET, this.place(args, field.id), this.version(field.kind), value);
  }

  private write(key: number, value: number): void {
    const index = key >>> 2;
    switch (key & 3) {
      case LOCAL:
        this.log.push(key, this.locals[index] ?? 0);
        this.locals[index] = value;
        this.clock++;
        break;
      case MEMORY:
        this.log.push(key, this.versions[index] ?? 0);
        this.versions[index] = value;
        this.clock++;
        break;
      case EPOCH:
        this.log.push(key, this.epoch);
        this.epoch = value;
        this.clock++;
        break;
      default: {
        const at = this.values[index] as Value;
        this.log.push(key, at.fact);
        at.fact = value;
      }
    }
  }
  private read(key: number): number {
    const index = key >>> 2;
    switch (key & 3) {
      case LOCAL:
        return this.locals[index] ?? 0;
      case MEMORY:
        return this.versions[index] ?? 0;
      case EPOCH:
        return this.epoch;
      default:
        return (this.values[index] as Value).fact;
    }
  }

  local(local: number): number {
    return this.locals[local] ?? 0;
  }
  setLocal(local: number, vn: number): void {
    this.write(local * 4 + LOCAL, vn);
    const value = this.values[vn] as Value;
    if (value.holders === null) value.holders = [local];
    else if (value.holders.length < MAX_HOLDERS && !value.holders.includes(local)) value.holders.push(local);
  }
  /** May `holder` find a local? */
  isHeld(vn: number): boolean {
    return (this.values[vn] as Value).holders !== null;
  }
  /** A local that holds the value now, or -1; `fits` may refuse one. */
  holder(vn: number, fits: (local: number) => boolean): number {
    const { holders } = this.values[vn] as Value;
    if (holders !== null) for (const l of holders) if (this.locals[l] === vn && fits(l)) return l;
    return -1;
  }

  clobber(memory: number): void {
    if (memory >= 0) this.write(memory * 4 + MEMORY, this.fresh());
  }
  clobberAll(): void {
    this.write(EPOCH, this.fresh());
  }

  /** The VN by which facts let one be replaced: itself, or a constant's. */
  known(vn: number): number {
    const { fact } = this.values[vn] as Value;
    return fact === 0 ? vn : fact;
  }
  constOf(vn: number): Expr | null {
    return (this.values[this.known(vn)] as Value).constant;
  }
  isBool(vn: number): boolean {
    return (this.values[vn] as Value).bool;
  }
  define(vn: number): Definition | null {
    return (this.values[vn] as Value).definition;
  }

  private isConstant(vn: number): boolean {
    return (this.values[vn] as Value).constant !== null;
  }
  private setFact(vn: number, value: number): void {
    if (!this.isConstant(vn)) this.write(vn * 4 + FACT, value);
  }
  private truth(value: boolean): number {
    return this.constant(value ? ONE : ZERO);
  }
  private isNumber(vn: number, value: number): boolean {
    const e = (this.values[vn] as Value).constant;
    return e?.kind === 'i32.const' && e.value === value;
  }
  assumeEqual(vn: number, e: Expr): void {
    this.setFact(vn, this.constant(e));
  }
  /** The condition is known to be (non-)zero from now on. */
  assume(vn: number, truth: boolean): void {
    const value = this.values[vn] as Value;
    if (value.constant !== null) return;
    if (!truth || value.bool) this.setFact(vn, this.truth(truth));
    const def = value.definition;
    if (def === null) return;
    const [a, b, c] = def.args as readonly [number, number, number];
    switch (def.kind) {
      case 'i32.eqz':
        this.assume(a, !truth);
        return;
      case 'i32.eq':
      case 'i64.eq':
      case 'int.eq':
        if (!truth) return;
        if (this.isConstant(b)) this.setFact(a, b);
        else if (this.isConstant(a)) this.setFact(b, a);
        return;
      case 'cond':
        if (truth && this.isNumber(c, 0)) {
          this.assume(a, true);
          this.assume(b, true);
        } else if (!truth && this.isNumber(b, 1)) {
          this.assume(a, false);
          this.assume(c, false);
        }
        return;
      case 'i32.and':
        if (truth && this.isBool(a) && this.isBool(b)) {
          this.assume(a, true);
          this.assume(b, true);
        }
        return;
      case 'i32.or':
        if (!truth) {
          this.assume(a, false);
          this.assume(b, false);
        }
        return;
      case 'any.is':
      case 'any.is_int':
      case 'any.is_f64':
      case 'any.is_bool':
      case 'any.is_none':
        if (!truth) return;
        // A value is of one sort; classes may be the boxes' own, so only tests by sort are decided.
        for (const other of ['any.is_int', 'any.is_f64', 'any.is_bool', 'any.is_none'] as const)
          if (other !== def.kind && (def.kind !== 'any.is' || other === 'any.is_none'))
            this.setFact(this.pure(other, [a], ''), this.truth(false));
        return;
      default:
        return;
    }
  }

  mark(): number {
    return this.log.length;
  }
  changes(mark: number): Changes {
    const out = new Map<number, number>();
    const { log } = this;
    for (let i = mark; i < log.length; i += 2) out.set(log[i] as number, this.read(log[i] as number));
    return out;
  }
  undo(mark: number): void {
    const { log } = this;
    for (let i = log.length - 2; i >= mark; i -= 2) {
      const key = log[i] as number;
      const old = log[i + 1] as number;
      const index = key >>> 2;
      switch (key & 3) {
        case LOCAL:
          this.locals[index] = old;
          break;
        case MEMORY:
          this.versions[index] = old;
          break;
        case EPOCH:
          this.epoch = old;
          break;
        default:
          (this.values[index] as Value).fact = old;
      }
    }
    log.length = mark;
    this.clock++;
  }
  private rewrite(key: number, value: number): void {
    if ((key & 3) === LOCAL && value !== 0) this.setLocal(key >>> 2, value);
    else this.write(key, value);
  }
  merge(states: readonly Changes[]): void {
    const only = states[0];
    if (only === undefined) return;
    if (states.length === 1) {
      for (const [key, value] of only) if (this.read(key) !== value) this.rewrite(key, value);
      return;
    }
    // One walk over what each state changed: a state that is silent on a key has what is held now.
    const found = new Map<number, { value: number; same: boolean; bool: boolean; count: number }>();
    for (const state of states)
      for (const [key, value] of state) {
        const seen = found.get(key);
        if (seen === undefined) found.set(key, { value, same: true, bool: (key & 3) === LOCAL && this.isBool(value), count: 1 });
        else {
          seen.count++;
          if (seen.value !== value) {
            seen.same = false;
            seen.bool &&= this.isBool(value);
          }
        }
      }
    for (const [key, { value, same, bool, count }] of found) {
      const now = this.read(key);
      const isSilent = count < states.length;
      if (same && (!isSilent || value === now)) {
        if (value !== now) this.rewrite(key, value);
      } else if ((key & 3) === FACT) this.write(key, 0);
      else this.rewrite(key, this.fresh(bool && (!isSilent || this.isBool(now))));
    }
  }
}
const ZERO: Expr = { kind: 'i32.const', args: [], value: 0 };
const ONE: Expr = { kind: 'i32.const', args: [], value: 1 };

export const constantKey = (e: Expr): string => {
  switch (e.kind) {
    case 'i32.const':
    case 'i64.const':
    case 'f64.const':
    case 'f32.const':
    case 'int.const':
      return `${e.kind} ${e.value}`;
    case 'ref.null':
      return 'ref.null';
    case 'array.null':
      return `array.null ${e.elem}`;
    case 'func.null':
      return `func.null ${e.sig}`;
    default:
      return e.kind;
  }
};

const COMMUTES: ReadonlySet<OpKind> = new Set<OpKind>([
  'i32.add', 'i32.mul', 'i32.and', 'i32.or', 'i32.xor', 'i32.eq', 'i64.add', 'i64.mul', 'i64.and', 'i64.or', 'i64.xor', 'i64.eq',
  'int.add', 'int.mul', 'int.and', 'int.or', 'int.xor', 'int.eq', 'f64.eq', 'f32.eq', 'ref.eq', 'any.same', 'f64.add', 'f64.mul',
]);

interface Canonical {
  readonly kind: OpKind;
  readonly swap: boolean;
  readonly not: boolean;
}
/** Comparisons as `lt` or `eq`, with operands swapped or the result negated; NaN forbids negating an order. */
const canonicalForm = (kind: OpKind): Canonical | null => {
  const dot = kind.indexOf('.');
  const area = kind.slice(0, dot);
  if (area !== 'i32' && area !== 'i64' && area !== 'int' && area !== 'f64' && area !== 'f32') return null;
  const exact = area !== 'f64' && area !== 'f32';
  const name = kind.slice(dot + 1);
  const order = name.slice(0, 2);
  const as = (to: string): OpKind => `${area}.${to}${name.slice(2)}` as OpKind;
  if (name === 'ne') return { kind: as('eq'), swap: false, not: true };
  if (!(as('lt') in OPS)) return null;
  if (order === 'gt') return { kind: as('lt'), swap: true, not: false };
  if (order === 'ge' && exact) return { kind: as('lt'), swap: false, not: true };
  if (order === 'le' && exact) return { kind: as('lt'), swap: true, not: true };
  if (order === 'ge') return { kind: as('le'), swap: true, not: false };
  return null;
};
const KINDS = Object.keys(OPS) as OpKind[];
/** What the values ask of an op. */
interface OpInfo {
  readonly id: number;
  readonly commutes: boolean;
  /** Gives 0 or 1. */
  readonly bool: boolean;
  readonly canonical: Canonical | null;
}
const OP_OF: ReadonlyMap<OpKind, OpInfo> = new Map(
  KINDS.map((kind, i) => [kind, { id: i + 2, commutes: COMMUTES.has(kind), bool: BOOL_OPS.test(kind), canonical: canonicalForm(kind) }]),
);
const FIELD_GET = (OP_OF.get('field.get') as OpInfo).id;
