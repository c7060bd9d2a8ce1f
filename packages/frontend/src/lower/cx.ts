/**
 * The state of compiling one function body in one context. The same code analyses (`emitting` false: only types are
 * computed, cells grow) and emits (types are final, IR is built), so what is emitted is what was analysed.
 *
 * Invariants: `env` is null where control cannot come; `out` receives statements only when emitting; the code of a
 * value has the IR type `reprOf(value.type)`, and evaluating it once, in order, gives the value.
 */
import type { Expr, Local, Stmt, ValueType } from '@pyw/ir';
import type { ConstantValue, Node, PositionedNode } from '../syntax/ast.ts';
import type { Type } from '../types/atoms.ts';
import type { ClassInfo, Context, Env, FuncInfo, ModuleInfo } from '../types/infos.ts';
import { join, type World } from '../types/world.ts';
import type { GeneratorState } from './generators.ts';
import { ir } from './ir.ts';
import type { ProgramCx } from './program.ts';

/** Texts that a value may be. `partial`: it may be others, which are said to be missing when the program runs. */
export interface TextSet {
  test(text: string): boolean;
  readonly partial?: boolean;
}

export interface Val {
  readonly type: Type;
  readonly code: Expr;
  /** Set when the value is a tuple whose elements are at hand (each reusable); `code` is then the object, or `none` where it was not made. */
  readonly elems?: readonly Val[];
  /** A tuple of constants that is made once: see constant-tuples.ts. */
  readonly isKept?: true;
  /** Set when the value is a slice that was just made: its three parts, each reusable. */
  readonly slice?: readonly Val[];
  readonly constant?: ConstantValue;
  /** Text: what it may be, as far as the source tells. */
  readonly texts?: TextSet;
  /** The variable that it was read from, and how many stores there had been. */
  readonly origin?: Origin;
}
export interface Origin {
  readonly cx: Cx;
  readonly slot: number;
  readonly stores: number;
}

/** A jump that leaves a `try ... finally`: what to do after the finally body. */
export interface PendingExit {
  readonly code: number;
  readonly resume: (cx: Cx) => void;
}
/** What `break`, `continue` and `return` have to get through, innermost last. */
export type Frame =
  | {
      readonly kind: 'loop';
      readonly label: number;
      readonly continueLabel: number | null;
      breakEnv: Env | null;
      continueEnv: Env | null;
    }
  | {
      readonly kind: 'finally';
      readonly label: number;
      readonly codeLocal: number;
      readonly exits: Map<string, PendingExit>;
      exitEnv: Env | null;
    }
  /** Statements in a try body: every store may be what the handler sees. */
  | { readonly kind: 'try'; handlerEnv: Env | null; readonly quiet: number; readonly saved: number }
  /**
   * In an except handler: the exception being handled, for a bare `raise` (null: known at run time only), the local
   * with what is being handled outside of it, and the one with the exception (-1: none).
   */
  | { readonly kind: 'handler'; readonly exception: Val | null; readonly saved: number; readonly caught: number };

/** A class body being compiled in place. */
export interface ClassBody {
  readonly cls: ClassInfo;
  /** The mapping that the metaclass's `__prepare__` gave. */
  readonly prepared: Val | null;
  /** The value of the class. */
  readonly object: Val;
  /** Names that the body binds. */
  readonly names: ReadonlySet<string>;
  /** Those that are certainly bound by now. */
  readonly certain: Set<string>;
  /**
   * Entries that hold the value of a name which the body binds again later (as `@x.setter` does): what a name is read
   * from and what it is written to in the statement that is being compiled.
   */
  readonly reads: Map<string, string>;
  readonly writes: Map<string, string>;
  /** Of an enumeration: was a member given `auto()`? */
  autoSeen?: boolean;
}

export interface Cx {
  readonly program: ProgramCx;
  readonly world: World;
  readonly ctx: Context;
  readonly fn: FuncInfo;
  readonly mod: ModuleInfo;
  emitting: boolean;
  env: Env | null;
  out: Stmt[];
  /** Variables of the enclosing comprehensions, innermost last. */
  readonly comprehensions: Map<string, number>[];
  readonly frames: Frame[];
  /** IR locals; parameters first. */
  readonly locals: Local[];
  /** IR local of each slot, once it has one. */
  readonly slotLocals: (number | undefined)[];
  /** i32 local that tells whether a slot is bound. */
  readonly boundFlags: Map<number, number>;
  /** Locals that hold the boxes of captured variables. */
  readonly boxes: Map<number, number>;
  /** The function object that is running, when it carries something. */
  closure: Expr | null;
  /** The class whose body is being compiled, if any. */
  classBody: ClassBody | null;
  /** The class that the metaclass is about to make. */
  building: ClassInfo | null;
  /** Slots of `**kwargs` that are only passed on: the keywords. */
  readonly forwarded: Map<number, readonly (readonly [string, Val])[]>;
  /** Slots holding a varargs tuple that is passed as separate parameters. */
  readonly exploded: Map<number, Val>;
  /** An attribute under a computed name is looked up: one of very many, most of which are not meant. */
  computes: boolean;
  /** Calls of members that are not functions of their class, within one another. */
  nesting: number;
  /** Stores to variables so far, in the order of the text. */
  stores: number;
  /** Set in the body of a generator. */
  generator: GeneratorState | null;
  node: PositionedNode | null;
  nextLabel: number;
}

export const NO_CODE: Expr = { kind: 'none', args: [] };

export function value(type: Type, code: Expr, constant?: ConstantValue): Val {
  return constant ? { type, code, constant } : { type, code };
}

export function emit(cx: Cx, stmt: Stmt): void {
  if (cx.emitting && cx.env) cx.out.push(stmt);
}

export function newLocal(cx: Cx, type: ValueType, name = 't'): number {
  return cx.locals.push({ name, type }) - 1;
}

export const newLabel = (cx: Cx): number => cx.nextLabel++;

/** Runs `body` collecting its statements apart. */
export function collect(cx: Cx, body: () => void): Stmt[] {
  const saved = cx.out;
  cx.out = [];
  body();
  const mine = cx.out;
  cx.out = saved;
  return mine;
}

/** A variable has another type from here on. Environments are never changed in place: others may have been put aside. */
export function setSlotType(cx: Cx, slot: number, type: Type): void {
  const env = cx.env!;
  if (env[slot] === type) return;
  const next = [...env];
  next[slot] = type;
  cx.env = next;
}

export function joinEnvs(world: World, a: Env | null, b: Env | null): Env | null {
  if (!a) return b;
  if (!b || a === b) return a;
  return a.map((t, i) => join(world, t, b[i]!));
}
export const sameEnv = (a: Env, b: Env): boolean => a.every((t, i) => t === b[i]);

/** After a jump: nothing that follows is reached. */
export function endFlow(cx: Cx): void {
  cx.env = null;
}

/** Position index of the statement being compiled. */
export function position(cx: Cx, node: Node | null = cx.node): { pos?: number } {
  if (!cx.emitting || !node || !('lineno' in node)) return {};
  return { pos: cx.program.positionOf(cx.mod, node as PositionedNode, cx.fn) };
}

/** Makes a value that can be used several times: its code becomes a constant or a local. */
export function reusable(cx: Cx, v: Val): Val {
  if (v.elems || !cx.emitting || isTrivial(v.code)) return v;
  const type = cx.program.reprOf(v.type);
  const local = newLocal(cx, type);
  emit(cx, ir('local.set', [v.code], { local }));
  return { ...v, code: ir('local.get', [], { local }) };
}

/** Can be evaluated any number of times, at any later point, with the same result. */
function isTrivial(e: Expr): boolean {
  return e.kind.endsWith('.const') || e.kind === 'none' || e.kind.endsWith('.null') || isTemp(e);
}
const temps = new WeakSet<Expr>();
const isTemp = (e: Expr): boolean => temps.has(e);
/** Reads of a local that is assigned once. */
export function tempGet(local: number): Expr {
  const e = ir('local.get', [], { local });
  temps.add(e);
  return e;
}

/** Like `reusable`, and safe against later assignments to the variable it was read from. */
export function spill(cx: Cx, v: Val): Val {
  if (!cx.emitting || v.elems || isTrivial(v.code)) return v;
  const local = newLocal(cx, cx.program.reprOf(v.type));
  emit(cx, ir('local.set', [v.code], { local }));
  return { ...v, code: tempGet(local) };
}

/**
 * Evaluates operands left to right. When a later one emits statements, earlier ones are put into temporaries first,
 * so that all effects keep their order.
 */
export function inOrder(cx: Cx, parts: readonly (() => Val)[]): Val[] {
  const done: Val[] = [];
  for (const part of parts) {
    if (!cx.emitting) {
      done.push(part());
      continue;
    }
    let v!: Val;
    const before = cx.env;
    const stmts = collect(cx, () => {
      v = part();
    });
    if (stmts.length > 0) {
      const after = cx.env;
      cx.env = before;
      for (let i = 0; i < done.length; i++) done[i] = spill(cx, done[i]!);
      cx.env = after;
      cx.out.push(...stmts);
    }
    done.push(v);
  }
  return done;
}
