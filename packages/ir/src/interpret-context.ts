/**
 * What compiling a node to a closure needs: the machine (one run of one program) and the function at hand.
 *
 * Expressions become functions from the frame to a value. Statements become functions from the frame to a completion:
 * 0 when control goes on behind them, `RETURN`, or the code of a `break` or `continue`.
 */
import type { Host } from './interpret-host.ts';
import { type Frame, type FuncValue, IrTrap } from './interpret-values.ts';
import type { Expr, Func, Node, Program, Stmt } from './node.ts';
import type { ClassInfo, Typer } from './type-of.ts';

export type Evaluate<T = unknown> = (frame: Frame) => T;
export type Execute = (frame: Frame) => number;

export const NORMAL = 0;
export const RETURN = 1;
export const breakCode = (label: number): number => 2 * label + 2;
export const continueCode = (label: number): number => 2 * label + 3;

export interface Machine {
  readonly program: Program;
  readonly index: Typer;
  readonly host: Host;
  readonly globals: Map<string, { value: unknown }>;
  readonly boxes: ReadonlyMap<string, ClassInfo>;
  readonly data: Map<string, Uint8Array>;
  function(name: string): FuncValue;
  /** Calls and loop rounds still allowed. */
  fuel: number;
}

export interface Context {
  readonly machine: Machine;
  readonly func: Func;
  /** Slot of the frame that holds the returned value. */
  readonly result: number;
  /** Completions that leave a `seq` body; their target must catch an `Escape`. */
  readonly escapes: Set<number>;
  /** Position of the nearest node around. */
  pos: number | undefined;
  readonly expr: <T = unknown>(node: Expr) => Evaluate<T>;
  readonly stmts: (list: readonly Stmt[]) => Execute;
  /** Codes of the jumps in a list. */
  readonly jumps: (list: readonly Stmt[]) => Iterable<number>;
}

/** Carries a `break`, `continue` or `return` out of an expression to its target in the same function. */
export class Escape {
  readonly code: number;
  constructor(code: number) {
    this.code = code;
  }
}

/** Where a node stands, for messages. */
export const placeOf = (c: Context, node?: Node): string => {
  const pos = c.machine.program.positions[node?.pos ?? c.pos ?? -1];
  const file = pos && c.machine.program.files[pos.file];
  return pos === undefined ? `in ${c.func.name}` : `in ${c.func.name}, ${file?.path}:${pos.line}`;
};

/** A function that traps with the node's place. */
export const trapper = (c: Context, node: Node): ((message: string) => never) => {
  const place = placeOf(c, node);
  return message => {
    throw new IrTrap(message, place);
  };
};

/** Counts a call or a round of a loop. */
export const burn = (machine: Machine): void => {
  if (--machine.fuel < 0) throw new IrTrap('out of fuel');
};
