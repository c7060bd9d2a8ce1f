/**
 * What the back end refuses, as data, and the one error it throws.
 *
 * A refusal is a program that the chosen profile cannot express; anything else that goes wrong is an internal error.
 */
import type { Position, Program } from '@pyw/ir';

export interface Refusal {
  /** Stable code of the diagnostic. */
  readonly code: 'PYW3900';
  /** What the profile lacks, for people. */
  readonly message: string;
  /** Name of the IR function that needs it, and the name shown to people. */
  readonly func: string;
  readonly display: string;
  /** Where, when the node has a position. */
  readonly position: Position | null;
  /** Path of the source file of `position`. */
  readonly file: string | null;
}

/** Thrown by `emitWasm` when the profile cannot express the program; lists every refusal found. */
export class ProfileError extends Error {
  readonly refusals: readonly Refusal[];

  constructor(profile: string, refusals: readonly Refusal[]) {
    const first = refusals[0];
    const place = first?.position ? ` (${first.file ?? '?'}:${first.position.line})` : '';
    const more = refusals.length > 1 ? ` and ${refusals.length - 1} more` : '';
    super(`the ${profile} profile cannot express this program: ${first?.display}${place}: ${first?.message}${more}`);
    this.name = 'ProfileError';
    this.refusals = refusals;
  }
}

/** A fault of the back end or an invalid program, never of the user. */
export class InternalError extends Error {
  constructor(message: string) {
    super(`internal error in wasm-backend: ${message}`);
    this.name = 'InternalError';
  }
}

export const refusalAt = (
  program: Program,
  func: { name: string; display: string },
  pos: number | undefined,
  message: string,
): Refusal => {
  const position = pos === undefined ? null : (program.positions[pos] ?? null);
  const file = position === null ? null : (program.files[position.file]?.path ?? null);
  return { code: 'PYW3900', message, func: func.name, display: func.display, position, file };
};
