/**
 * The order of the passes over the IR: read it from top to bottom.
 *
 * In: a valid program. Out: a program that behaves alike, smaller and faster. `dev` is cheap, for edit-and-run;
 * `release` does everything. With `verify` the program is validated after each pass, and an error names the pass.
 */
import type { Func, Program } from '../node.ts';
import { showError, validate } from '../validate.ts';
import { accumulateRecursion } from './accumulate-recursion.ts';
import { coroutines } from './coroutines.ts';
import { foldInitialisers } from './fold-initialisers.ts';
import { hoistLoads } from './hoist-loads.ts';
import { INLINE_DEV, INLINE_RELEASE, inline } from './inline.ts';
import { generators, hasGenerators } from './generators.ts';
import { lowerRange } from './lower-range.ts';
import { markCold } from './mark-cold.ts';
import { mergeIdentical } from './merge-identical.ts';
import { narrowInts } from './narrow-ints.ts';
import { outlineLoops } from './outline-loops.ts';
import { packLiterals } from './pack-literals.ts';
import { prune } from './prune.ts';
import { scalarReplacement } from './scalar-replacement.ts';
import { type Context, inheritContext } from './simplify-context.ts';
import { versionLoops } from './version-loops.ts';
import { type Settled, simplify, simplifyFunction } from './simplify.ts';
import { speculateInts } from './speculate-ints.ts';

export interface Pass {
  readonly name: string;
  /** `settled`: functions that a simplification has found nothing in, kept for one run of the pipeline. */
  readonly run: (program: Program, settled: Settled) => Program;
  /** What was known of the effects of functions holds afterwards. */
  readonly keepsEffects?: boolean;
}
export type Level = 'dev' | 'release';

const pass = (name: string, run: Pass['run']): Pass => ({ name, run });
/** A pass after which functions have the effects that they had, or fewer, by the same names. What is lost is precision. */
const keeping = (name: string, run: Pass['run']): Pass => ({ name, run, keepsEffects: true });

/** Generators that stay in one function dissolve like other objects once they are plain functions. */
const lowerGenerators = (program: Program): Program => {
  if (!hasGenerators(program)) return program;
  const cleanUp = (ctx: Context, f: Func): Func => simplifyFunction(ctx, f, 2);
  return scalarReplacement(inline(generators(program), { ...INLINE_RELEASE, growth: 1.5, cleanUp }), cleanUp);
};

export const PASSES: Readonly<Record<Level, readonly Pass[]>> = {
  dev: [
    keeping('prune', (p) => prune(p, { quick: true })),
    keeping('inline', (p) => inline(p, { ...INLINE_DEV, cleanUp: (ctx, f) => simplifyFunction(ctx, f, 1) })),
    pass('coroutines', coroutines),
    keeping('generators', generators),
    pass('simplify', (p) => simplify(p, 1)),
    pass('narrow-ints', narrowInts),
    pass('lower-range', lowerRange),
  ],
  release: [
    pass('prune', (p) => prune(p, { quick: true })),
    pass('inline', (p) => inline(p, { ...INLINE_RELEASE, cleanUp: (ctx, f) => simplifyFunction(ctx, f, 2) })),
    pass('prune', (p) => prune(p, { quick: true })),
    pass('fold-initialisers', foldInitialisers),
    pass('scalar-replacement', (p) => scalarReplacement(p, (ctx, f) => simplifyFunction(ctx, f, 2))),
    pass('coroutines', coroutines),
    pass('generators', lowerGenerators),
    pass('simplify', (p, settled) => simplify(p, 4, settled)),
    pass('accumulate-recursion', accumulateRecursion),
    pass('speculate-ints', speculateInts),
    pass('narrow-ints', narrowInts),
    pass('lower-range', lowerRange),
    pass('simplify', (p, settled) => simplify(p, 4, settled)),
    pass('merge-identical', mergeIdentical),
    pass('prune', (p) => prune(p)),
    pass('hoist-loads', hoistLoads),
    pass('version-loops', versionLoops),
    pass('mark-cold', markCold),
    pass('outline-loops', outlineLoops),
    pass('pack-literals', packLiterals),
  ],
};

/** Passes whose result needs exceptions. */
const GC_ONLY: ReadonlySet<string> = new Set(['speculate-ints']);

export interface OptimiseOptions {
  /** What the program is compiled for. In `core` ints are 64 bits and nothing is caught, so `gc` alone speculates. */
  readonly profile?: 'gc' | 'core';
  /** Names of passes to leave out. */
  readonly disable?: readonly string[];
  /** Validate after each pass. */
  readonly verify?: boolean;
  /** Called after each pass, for timing and dumps. */
  readonly after?: (pass: string, program: Program) => void;
}

export const optimise = (program: Program, level: Level, options: OptimiseOptions = {}): Program => {
  let now = program;
  const settled: Settled = new WeakSet();
  for (const { name, run, keepsEffects } of PASSES[level]) {
    if (options.disable?.includes(name) || (options.profile === 'core' && GC_ONLY.has(name))) continue;
    const before = now;
    now = run(before, settled);
    if (keepsEffects === true) inheritContext(before, now);
    if (options.verify === true) {
      const error = validate(now, 1)[0];
      if (error !== undefined) throw new Error(`internal error: pass ${name}: ${showError(error, now)}`);
    }
    options.after?.(name, now);
  }
  return now;
};
