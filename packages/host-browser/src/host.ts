/**
 * What a running module needs of its surroundings, and the two ways in which a program ends early.
 */

import type { Objects } from './objects.ts';
import type { HostFiles } from './files.ts';
import type { HostGlobals } from './grants.ts';

/** Handed to every ABI function. `memory` is the module's exported memory once it is instantiated. */
export interface Host {
  memory: { readonly buffer: ArrayBufferLike } | null;
  /** The program's name and its arguments. */
  args: readonly string[];
  /** Objects of the module that JavaScript holds; absent where no module gives any. */
  objects?: Objects;
  /** What the last call into JavaScript threw, in an array of one; null when it threw nothing. */
  failed?: readonly [unknown] | null;
  /** What `exit` threw last. */
  exiting?: unknown;
  /** Null where the program is granted none. */
  files: HostFiles | null;
  /** Numbers of JavaScript's objects, for hashing. */
  numbers?: WeakMap<object, number>;
  lastNumber?: number;
  /** Globals of JavaScript as the module may have them; all when absent. */
  globals?: HostGlobals;
  /** Modules of JavaScript that the program imports, by name. */
  modules?: Readonly<Record<string, unknown>>;
  /** Goes on with a module that is suspended. */
  awake?: () => void;
  /** Takes bytes for a file descriptor. The array is a view of module memory: copy what is kept. */
  write(fd: number, bytes: Uint8Array): void;
  isTty(fd: number): boolean;
  /** 0 seconds since 1970, 1 monotonic seconds, 2 seconds of processor time. */
  clock(which: number): number;
  /**
   * Shows the frames of a stack captured by `traceback` in Python's form on stderr, without the outer ones that a later
   * stack has too, each line after a margin of that many spaces and a bar (0: none).
   */
  printTraceback(stack: CapturedStack, later: CapturedStack | null, margin: number): void;
  /** What `printTraceback` shows. */
  tracebackText(stack: CapturedStack, later: CapturedStack | null, margin: number): string;
  /** The error to throw for a Python exception: name of its class, its text, where it was raised. */
  pythonError(name: string, message: string, stack: CapturedStack | null, cause?: unknown, isExplicit?: boolean): Error;
}

/** A JavaScript error; its cause is what was taken when the same exception was raised before. */
export interface CapturedStack {
  readonly stack?: string | undefined;
  readonly cause?: unknown;
}

const EXIT = 'PywExit';

/** Thrown through the module by the ABI's `exit`. */
export interface ExitSignal {
  readonly name: typeof EXIT;
  readonly status: number;
}

export const exitSignal = (status: number): ExitSignal => ({ name: EXIT, status });

export function isExitSignal(e: unknown): e is ExitSignal {
  try {
    return typeof e === 'object' && e !== null && (e as { name?: unknown }).name === EXIT;
  } catch {
    return false;
  }
}

/** A module that this host cannot take: unknown imports, or not made by pyw. */
export class HostError extends Error {
  override readonly name = 'HostError';
}
