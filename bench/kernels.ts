/**
 * What is measured: one row a kernel, with the argument of its `solve`.
 *
 * Each lives in `kernels/NAME/` as `kernel.py`, `kernel.js` and, where C has the data for it, `kernel.c`. Sizes give C about a
 * millisecond: short enough to fit between two interruptions on a busy machine. Floating point is done in the same order
 * everywhere, so the results agree to the last bit, except where a row says otherwise.
 */
export interface Kernel {
  readonly name: string;
  readonly size: number;
  readonly about: string;
  /** Which languages besides Python it is written in; both if absent. */
  readonly only?: 'js';
  /** Is it built without optimisation as well? */
  readonly dev?: boolean;
  /** Largest relative difference between results that are taken as equal; 0 if absent. */
  readonly tolerance?: number;
}

export const KERNELS: readonly Kernel[] = [
  { name: 'mandelbrot', size: 100, about: 'float arithmetic in a loop with an early exit', dev: true },
  { name: 'fib', size: 29, about: 'recursive calls, ints', dev: true },
  { name: 'sieve', size: 500_000, about: 'a list of bools, ranges with a step', dev: true },
  {
    name: 'nbody',
    size: 15_000,
    about: 'floats in lists of lists (C: structs, JavaScript: objects)',
    dev: true,
    // Python's `x ** 0.5` is the C library's pow, which now and then differs from a square root in the last bit.
    tolerance: 1e-9,
  },
  { name: 'spectral-norm', size: 150, about: 'int division, float lists that grow', dev: true },
  { name: 'fannkuch', size: 8, about: 'small lists of ints' },
  { name: 'matrix', size: 100, about: 'lists of lists of floats' },
  { name: 'queens', size: 9, about: 'lists of bools, recursion' },
  { name: 'collatz', size: 8000, about: 'ints without a known bound' },
  { name: 'lcg', size: 200_000, about: 'ints with masks' },
  { name: 'binary-trees', size: 13, about: 'allocation', only: 'js' },
  { name: 'word-count', size: 3, about: 'a dict of strings', only: 'js' },
  { name: 'text', size: 3000, about: 'strings built, joined, split', only: 'js' },
  { name: 'sort-key', size: 3000, about: 'sorting objects by keys', only: 'js' },
  { name: 'json', size: 120, about: 'values of many classes, strings character by character', only: 'js' },
  { name: 'tokenizer', size: 400, about: 'characters compared', only: 'js' },
  { name: 'pipeline', size: 200_000, about: 'generators', only: 'js' },
  { name: 'exceptions', size: 20_000, about: 'exceptions between two functions', only: 'js' },
  { name: 'methods-1', size: 100_000, about: 'a method of one class', only: 'js' },
  { name: 'methods-4', size: 50_000, about: 'a method of four classes', only: 'js' },
  { name: 'methods-8', size: 50_000, about: 'a method of eight classes', only: 'js' },
  { name: 'simulation', size: 100_000, about: 'attributes read and written', only: 'js' },
  { name: 'pidigits', size: 250, about: 'big ints', only: 'js' },
];
