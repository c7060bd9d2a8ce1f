/**
 * A Python exception as JavaScript gets it.
 *
 * Invariant: the class is closed, since loaders contain its source text.
 */

export class PyError extends Error {
  /** Name of the Python class; `name` is the same. */
  readonly pyType: string;
  readonly #traceback: () => string;

  /** `stack` was taken where the exception was raised; `traceback` makes Python's text of it when it is asked for. */
  constructor(pyType: string, message: string, stack: string | undefined, traceback: (stack: string) => string) {
    super(message);
    Object.defineProperty(this, 'name', { value: pyType, configurable: true, writable: true });
    this.pyType = pyType;
    const line = message === '' ? pyType : `${pyType}: ${message}`;
    const own = stack ?? this.stack ?? '';
    // V8 puts the error's text before the frames, other engines give the frames alone; the host's own come first.
    const lines = own.split('\n');
    const first = lines.findIndex(frame => frame.includes('wasm-function'));
    const frames = lines.slice(Math.max(first, 0)).join('\n');
    Object.defineProperty(this, 'stack', {
      value: /^\s*at /m.test(own) ? `${line}\n${frames}` : frames,
      configurable: true,
      writable: true,
    });
    this.#traceback = () => `${traceback(own)}${line}`;
  }

  /** What CPython prints of an uncaught exception: `Traceback (most recent call last):` and the lines under it. */
  get pythonTraceback(): string {
    return this.#traceback();
  }
}
