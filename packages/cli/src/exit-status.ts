/** Exit statuses of the command. A program that runs gives its own status instead. */
export const EXIT = {
  ok: 0,
  /** The program ended by an uncaught exception, or an output could not be written. */
  failed: 1,
  usage: 2,
  /** The compiler refused the program. */
  refused: 3,
  /** A defect of the compiler. */
  internal: 70,
} as const;

/** Wrong use of the command: shown without a stack, ends with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
