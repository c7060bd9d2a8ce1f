/**
 * A Python exception as JavaScript gets it.
 *
 * Invariant: the class is closed, since loaders contain its source text.
 */
import type { CapturedStack } from './host.ts';

/** Python's text of the frames of a stack; those that it shares with a later one are left to that. */
export type TracebackText = (stack: CapturedStack, later: CapturedStack | null) => string;

export class PyError extends Error {
  /** Name of the Python class; `name` is the same. */
  readonly pyType: string;
  /** What the exception was made with, as far as it crosses. */
  args: readonly unknown[] = [];
  readonly #report: (later: CapturedStack | null) => string;

  /**
   * `stack` was taken where the exception was raised; `traceback` makes Python's text of it when it is asked for. The
   * cause is what Python calls so (`isExplicit`), or the exception that was being handled.
   */
  constructor(
    pyType: string,
    message: string,
    stack: CapturedStack | null,
    traceback: TracebackText,
    cause: PyError | null = null,
    isExplicit = false,
  ) {
    super(message, cause === null ? undefined : { cause });
    Object.defineProperty(this, 'name', { value: pyType, configurable: true, writable: true });
    this.pyType = pyType;
    const line = message === '' ? pyType : `${pyType}: ${message}`;
    const own = stack?.stack ?? this.stack ?? '';
    // V8 puts the error's text before the frames, other engines give the frames alone; the host's own come first.
    const lines = own.split('\n');
    const first = lines.findIndex(frame => frame.includes('wasm-function'));
    const frames = lines.slice(Math.max(first, 0)).join('\n');
    Object.defineProperty(this, 'stack', {
      value: /^\s*at /m.test(own) ? `${line}\n${frames}` : frames,
      configurable: true,
      writable: true,
    });
    const link = isExplicit
      ? 'The above exception was the direct cause of the following exception:'
      : 'During handling of the above exception, another exception occurred:';
    this.#report = later => {
      const before = cause === null ? '' : `${cause.#report(stack)}\n\n${link}\n\n`;
      return `${before}${stack === null ? '' : traceback(stack, later)}${line}`;
    };
  }

  /** What CPython prints of it uncaught: the exceptions before it, `Traceback (most recent call last):`, its own line. */
  get pythonTraceback(): string {
    return this.#report(null);
  }
}
