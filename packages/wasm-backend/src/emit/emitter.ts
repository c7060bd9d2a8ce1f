/**
 * State of emitting function bodies: the bytes so far, open labels, scratch locals, branch hints and source marks.
 *
 * In: the module's indices (`ModuleContext`). Out: per function, bytes and side tables relative to the body's start.
 * Invariants: `labels` has one entry for each open wasm block; scratch locals are released by whoever took them.
 */
import type { Expr, Func, OpKind, Stmt } from '@pyw/ir';
import { ByteWriter } from '../encode/byte-writer.ts';
import { INSTRUCTIONS, type Instruction } from '../encode/opcodes.ts';
import { InternalError } from '../errors.ts';
import type { LowKind } from '../low-ops.ts';
import type { Layouts } from '../module/layout.ts';
import type { TypeSpace } from '../module/type-space.ts';

/** Writes the code of one kind of node. */
export type EmitNode = (e: Emitter, node: never) => void;
export type EmitTable = Readonly<Record<OpKind | LowKind, EmitNode>>;

export interface ModuleContext {
  readonly table: EmitTable;
  readonly types: TypeSpace;
  readonly layouts: Layouts;
  readonly funcs: ReadonlyMap<string, Func>;
  readonly functionIndex: ReadonlyMap<string, number>;
  readonly hostIndex: ReadonlyMap<string, number>;
  readonly wasiIndex: ReadonlyMap<string, number>;
  readonly globalIndex: ReadonlyMap<string, number>;
  readonly dataIndex: ReadonlyMap<string, number>;
  /** Slots of the function table; null where function values are references. */
  readonly tableIndex: ReadonlyMap<string, number> | null;
  readonly exceptions: 'exnref' | 'legacy';
  readonly headers: boolean;
}

const LOCAL_SET = INSTRUCTIONS['local.set'][0];
const LOCAL_TEE = INSTRUCTIONS['local.tee'][0];

export class Emitter {
  readonly module: ModuleContext;
  /** Body of the current function without its local declarations. */
  readonly w = new ByteWriter(1 << 14);
  /** Label * 2 for what `break` leaves, label * 2 + 1 for what `continue` starts, -1 for blocks without label. */
  readonly labels: number[] = [];
  /** Pairs of offset and value (0 not taken, 1 taken). */
  hints: number[] = [];
  /** Pairs of offset and position id. */
  marks: number[] = [];
  func: Func | null = null;
  /** Types of locals added by emission, after the function's own. */
  scratchTypes: string[] = [];
  private freeScratch = new Map<string, number[]>();
  private position = -1;
  private marked = -1;
  private setEnd = -1;
  private setStart = -1;
  private setLocal = -1;

  constructor(module: ModuleContext) {
    this.module = module;
  }

  begin(func: Func): void {
    this.func = func;
    this.w.length = 0;
    this.labels.length = 0;
    this.hints = [];
    this.marks = [];
    this.scratchTypes = [];
    this.freeScratch = new Map();
    this.position = -1;
    this.marked = -1;
    this.setEnd = -1;
  }

  /** Code of an expression: leaves its value(s) on the stack. */
  expr(node: Expr): void {
    (this.module.table[node.kind] as (e: Emitter, n: Expr) => void)(this, node);
  }

  exprs(nodes: readonly Expr[]): void {
    for (const n of nodes) this.expr(n);
  }

  stmt(node: Stmt): void {
    if (node.pos === undefined) {
      (this.module.table[node.kind] as (e: Emitter, n: Stmt) => void)(this, node);
      return;
    }
    const outer = this.position;
    this.position = node.pos;
    this.mark(undefined);
    (this.module.table[node.kind] as (e: Emitter, n: Stmt) => void)(this, node);
    this.position = outer;
  }

  /** Code of a list; what follows a transfer of control is left out. */
  stmts(nodes: readonly Stmt[]): void {
    for (const n of nodes) {
      this.stmt(n);
      if (endsFlow(n)) return;
    }
  }

  /** Says that the next instruction belongs to a position, to the enclosing statement's, or to none (-1). */
  mark(pos: number | undefined): void {
    const p = pos ?? this.position;
    if (p === this.marked) return;
    this.marked = p;
    this.marks.push(this.w.length, p);
  }

  op(name: Instruction): void {
    const code = INSTRUCTIONS[name][0];
    if (code > 0xff) {
      this.w.u8(code >> 8);
      this.w.u32(code & 0xff);
    } else this.w.u8(code);
  }

  code(byte: number): void {
    this.w.u8(byte);
  }

  i32(value: number): void {
    this.w.u8(INSTRUCTIONS['i32.const'][0]);
    this.w.s32(value);
  }

  localGet(index: number): void {
    const w = this.w;
    if (this.setEnd === w.length && this.setLocal === index) {
      w.bytes[this.setStart] = LOCAL_TEE;
      this.setEnd = -1;
      return;
    }
    w.u8(INSTRUCTIONS['local.get'][0]);
    w.u32(index);
  }

  localSet(index: number): void {
    const w = this.w;
    this.setStart = w.length;
    this.setLocal = index;
    w.u8(LOCAL_SET);
    w.u32(index);
    this.setEnd = w.length;
  }

  open(op: 'block' | 'loop' | 'if' | 'try', label: number, type: string | null = null): void {
    this.op(op);
    if (type === null) this.w.u8(0x40);
    else this.module.types.type(this.w, type);
    this.labels.push(label);
  }

  close(): void {
    this.op('end');
    this.labels.pop();
  }

  /** Number of blocks between here and the one with this entry in `labels`. */
  depthOf(entry: number): number {
    for (let i = this.labels.length - 1; i >= 0; i--) if (this.labels[i] === entry) return this.labels.length - 1 - i;
    throw new InternalError(`label ${entry >> 1} is not open in ${this.func?.name}`);
  }

  /** Notes how the branch that comes next goes. */
  hint(taken: boolean): void {
    this.hints.push(this.w.length, taken ? 1 : 0);
  }

  /** A local for the emitter's own use; give it back with `release`. */
  scratch(type: string): number {
    const free = this.freeScratch.get(type)?.pop();
    if (free !== undefined) return free;
    const func = this.func!;
    this.scratchTypes.push(type);
    return func.params.length + func.locals.length + this.scratchTypes.length - 1;
  }

  release(type: string, index: number): void {
    const list = this.freeScratch.get(type);
    if (list) list.push(index);
    else this.freeScratch.set(type, [index]);
  }
}

/** Does control never come out at the end of this statement (for certain)? */
export const endsFlow = (n: Stmt): boolean => {
  switch (n.kind) {
    case 'break':
    case 'continue':
    case 'return':
    case 'throw':
    case 'abort':
    case 'unreachable':
      return true;
    default:
      return false;
  }
};

/** Cheap, without effect, and of a value that nothing evaluated meanwhile changes unless it assigns a local. */
export const isLeaf = (n: Expr): boolean => {
  switch (n.kind) {
    case 'i32.const':
    case 'i64.const':
    case 'f64.const':
    case 'f32.const':
    case 'local.get':
    case 'none':
    case 'ref.null':
    case 'array.null':
    case 'extern.null':
      return true;
    default:
      return false;
  }
};

/** Contains no `seq`, so evaluating it assigns no local; looks only a few levels down and then says no. */
export const assignsNothing = (n: Expr, depth = 4): boolean =>
  n.kind !== 'seq' && (depth > 0 || n.args.length === 0) && n.args.every(a => assignsNothing(a, depth - 1));
