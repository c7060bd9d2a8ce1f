/**
 * Takes the samples. In: kernels with their runners. Out: milliseconds per contender, one number a round.
 *
 * Rounds are interleaved over all kernels and contenders, since the machine's speed drifts; a round keeps the fastest of
 * its samples. Ratios are of the fastest rounds: on a busy machine a short kernel fits between two interruptions and a
 * long one does not, so ratios of medians favour the short one.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Contender, Runner, Skipped } from './contenders.ts';
import type { Kernel } from './kernels.ts';

export interface Prepared {
  readonly kernel: Kernel;
  readonly runners: readonly Runner[];
  readonly skipped: readonly Skipped[];
}

export interface Measured extends Prepared {
  /** Milliseconds of each round. */
  readonly rounds: ReadonlyMap<Contender, readonly number[]>;
  readonly results: ReadonlyMap<Contender, number>;
}

const SAMPLES = 25;
const WARM_UP_MS = 300;

export async function measure(prepared: readonly Prepared[], rounds: number): Promise<Measured[]> {
  for (const { runners } of prepared) for (const runner of runners) if (runner.inProcess) await warmUp(runner);
  const all = prepared.map(p => ({
    ...p,
    rounds: new Map<Contender, number[]>(p.runners.map(r => [r.contender, []])),
    results: new Map<Contender, number>(),
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { runners, rounds: times, results } of all) {
      // Every other round backwards: nobody always runs behind the same neighbour.
      for (const runner of round % 2 ? runners.toReversed() : runners) {
        const { ms, result } = runner.sample(SAMPLES);
        times.get(runner.contender)!.push(Math.min(...ms));
        results.set(runner.contender, result);
      }
    }
    process.stderr.write(`round ${round + 1} of ${rounds}\n`);
  }
  return all;
}

/** The optimising compilers work in the background: run, leave them time, run again with the new code. */
async function warmUp(runner: Runner): Promise<void> {
  for (let pass = 0; pass < 2; pass++) {
    const end = performance.now() + WARM_UP_MS / 2;
    let calls = 0;
    while (calls++ < 5 || performance.now() < end) runner.sample(1);
    await sleep(50);
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How many times as long the fastest round of `a` took as that of `b`; null if one of them did not run. */
export function ratio({ rounds }: Measured, a: Contender, b: Contender): number | null {
  const [as, bs] = [rounds.get(a), rounds.get(b)];
  return as && bs ? Math.min(...as) / Math.min(...bs) : null;
}

/** Contenders whose result differs from the first one's by more than the kernel allows. */
export function disagreements({ kernel, results }: Measured): string[] {
  const [first, ...others] = [...results];
  if (!first) return ['nothing ran'];
  const [reference, expected] = first;
  const allowed = (kernel.tolerance ?? 0) * Math.abs(expected);
  return others
    .filter(([, result]) => !(Math.abs(result - expected) <= allowed))
    .map(([contender, result]) => `${contender} gives ${result}, ${reference} gives ${expected}`);
}
