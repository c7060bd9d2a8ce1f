/**
 * What the hot loops of the kernels are made of, read from the emitted code: a check that no busy machine can upset.
 *
 * In: the text of a module (`disassemble`) and the name of a function. Out: counts of instructions by what they cost. The
 * budgets are what the compiler reaches now; `tests/hot-loops.test.ts` holds it to them.
 */
export interface Counts {
  readonly instructions: number;
  readonly calls: number;
  readonly allocations: number;
  /** Casts and tests of the types of references. */
  readonly casts: number;
  /** Halves of ints that may be big: null tests and nulls of host references. */
  readonly bigs: number;
  /** Conditional branches: what a check costs. */
  readonly branches: number;
}

export interface Budget {
  readonly kernel: string;
  /** A function to count all of, for recursion; absent: the innermost loops of the program's functions, added up. */
  readonly function?: string;
  readonly most: Counts;
}

const COUNTED: Readonly<Record<Exclude<keyof Counts, 'instructions'>, RegExp>> = {
  calls: /^(?:return_)?call/,
  allocations: /^(?:struct\.new|array\.new|ref\.i31)/,
  casts: /^(?:ref\.(?:cast|test)|br_on_cast)/,
  bigs: /^(?:ref\.is_null|ref\.null extern)/,
  branches: /^(?:if|br_if|br_table)/,
};
/** Lines that cost nothing. */
const STRUCTURE = /^(?:block|loop|end|else|\(|\)|;;|$)/;

/** Lines of each function's code, without indentation. */
function functionsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const functions = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    if (/^ {2}\S/.test(line)) {
      lines = [];
      const name = /^ {2}\(func \$"?([^ "]+)/.exec(line)?.[1];
      if (name !== undefined) functions.set(name, lines);
    } else lines.push(line.trim());
  }
  return functions;
}

/** The program's own code, but for copies that run only after an overflow. */
const isOwn = (name: string): boolean => /^(?:__main__\.|\$export:|pyw\.exports\.)/.test(name) && !name.includes('$exact');

/**
 * The lines inside loops that hold no other loop. Where both arms of an `if` begin with a loop (`version-loops`), the second
 * is the one for indices out of bounds.
 */
function innermost(lines: readonly string[]): readonly string[] {
  const found: string[] = [];
  const open: { readonly isLoop: boolean; readonly start: number; holdsLoop: boolean; isSecond: boolean }[] = [];
  lines.forEach((line, i) => {
    if (/^(?:block|loop|if|try|try_table)\b/.test(line)) open.push({ isLoop: line.startsWith('loop'), start: i + 1, holdsLoop: false, isSecond: false });
    const begins = (at: number): boolean => /^(?:block|loop)\b/.test(lines[at] ?? '');
    if (line.startsWith('else')) open.at(-1)!.isSecond = open.at(-1)!.holdsLoop && begins(open.at(-1)!.start) && begins(i + 1);
    if (!/^end\b/.test(line)) return;
    const top = open.pop();
    if (!top?.isLoop) return;
    if (!top.holdsLoop && !open.some(outer => outer.isSecond)) found.push(...lines.slice(top.start, i));
    for (const outer of open) outer.holdsLoop = true;
  });
  return found;
}

export function countHot(text: string, name?: string): Counts {
  const functions = functionsOf(text);
  const hot = name === undefined
    ? [...functions].flatMap(([key, lines]) => (isOwn(key) ? innermost(lines) : []))
    : (functions.get(name) ?? []);
  const code = hot.filter(line => !STRUCTURE.test(line));
  const matching = (pattern: RegExp): number => code.filter(line => pattern.test(line)).length;
  return {
    instructions: code.length,
    calls: matching(COUNTED.calls),
    allocations: matching(COUNTED.allocations),
    casts: matching(COUNTED.casts),
    bigs: matching(COUNTED.bigs),
    branches: matching(COUNTED.branches),
  };
}

const most = (instructions: number, calls: number, casts: number, branches: number): Counts => ({
  instructions,
  calls,
  allocations: 0,
  casts,
  bigs: 0,
  branches,
});

/** Calls in loops are slow paths: raising, growing a list, the general power. */
export const BUDGETS: readonly Budget[] = [
  { kernel: 'mandelbrot', most: most(40, 0, 0, 2) },
  { kernel: 'fib', function: '__main__.fib$fast', most: most(102, 3, 0, 6) },
  { kernel: 'sieve', most: most(20, 0, 0, 1) },
  { kernel: 'nbody', most: most(375, 4, 4, 8) },
  { kernel: 'spectral-norm', most: most(150, 6, 0, 8) },
  { kernel: 'matrix', most: { ...most(181, 6, 0, 11), bigs: 7 } },
  // The loop over the tokens is an innermost one, since comparing with a literal holds no loop; its sum is exact.
  { kernel: 'tokenizer', most: { ...most(314, 10, 0, 32), bigs: 9 } },
];
