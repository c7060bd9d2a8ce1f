/**
 * Says which stage a build is in once it has taken over a second, and how long each took when asked.
 *
 * In: names of stages as they begin. Out: one line on stderr that is rewritten and at the end wiped; nothing elsewhere.
 */
import { performance } from 'node:perf_hooks';

export interface Progress {
  /** A stage begins; the one before it has ended. */
  readonly stage: (name: string) => void;
  /** The line as it is now, for stages that wait. */
  readonly tick: () => void;
  readonly end: () => void;
}

/** Says nothing. */
export const SILENT: Progress = { stage: () => {}, tick: () => {}, end: () => {} };

const QUIET_MS = 1000;

export function createProgress(options: { readonly interactive: boolean; readonly time: boolean }): Progress {
  const begun = performance.now();
  const stages: { readonly name: string; readonly at: number }[] = [];
  let shown = false;
  const tick = (): void => {
    const elapsed = performance.now() - begun;
    const current = stages.at(-1);
    if (!options.interactive || elapsed < QUIET_MS || current === undefined) return;
    process.stderr.write(`\r\x1b[K${current.name} ... ${(elapsed / 1000).toFixed(1)} s`);
    shown = true;
  };
  return {
    stage: name => {
      stages.push({ name, at: performance.now() });
      tick();
    },
    tick,
    end: () => {
      if (shown) process.stderr.write('\r\x1b[K');
      shown = false;
      if (!options.time) return;
      stages.push({ name: 'end', at: performance.now() });
      for (const [i, stage] of stages.entries()) {
        const next = stages[i + 1];
        if (next) process.stderr.write(`${stage.name.padEnd(12)} ${(next.at - stage.at).toFixed(1).padStart(8)} ms\n`);
      }
      stages.length = 0;
    },
  };
}
