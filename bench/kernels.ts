/**
 * What is measured: one row a kernel, with the argument of its `solve`.
 *
 * Each lives in `kernels/NAME/` three times, as `kernel.py`, `kernel.js` and `kernel.c`. Sizes give C about a
 * millisecond: short enough to fit between two interruptions on a busy machine. Floating point is done in the same order
 * everywhere, so the results agree to the last bit, except where a row says otherwise.
 */
export interface Kernel {
  readonly name: string;
  readonly size: number;
  readonly about: string;
  /** Largest relative difference between results that are taken as equal; 0 if absent. */
  readonly tolerance?: number;
}

export const KERNELS: readonly Kernel[] = [
  { name: 'mandelbrot', size: 100, about: 'float arithmetic in a loop with an early exit' },
  { name: 'fib', size: 29, about: 'recursive calls, ints' },
  { name: 'sieve', size: 500_000, about: 'a list of bools, ranges with a step' },
  {
    name: 'nbody',
    size: 15_000,
    about: 'floats in lists of lists (C: structs, JavaScript: objects)',
    // Python's `x ** 0.5` is the C library's pow, which now and then differs from a square root in the last bit.
    tolerance: 1e-9,
  },
  { name: 'spectral-norm', size: 150, about: 'int division, float lists that grow' },
];
