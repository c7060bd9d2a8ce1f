/** Runs the command as a person does, in a process of its own, with a cache that is this run's alone. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './cases.ts';

export interface PywRun {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
}

export interface Workshop {
  readonly dir: string;
  readonly pyw: (...args: readonly string[]) => PywRun;
  readonly node: (...args: readonly string[]) => PywRun;
  readonly clean: () => void;
}

export function createWorkshop(env: Readonly<Record<string, string>> = {}): Workshop {
  const dir = mkdtempSync(join(tmpdir(), 'pyw-cli-'));
  const exec = (args: readonly string[]): PywRun => {
    const begun = performance.now();
    const result = spawnSync(process.execPath, args, {
      cwd: dir,
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...process.env, NO_COLOR: '1', PYW_CACHE_DIR: join(dir, '.cache'), ...env },
    });
    return { status: result.status, out: result.stdout, err: result.stderr, ms: performance.now() - begun };
  };
  return {
    dir,
    pyw: (...args) => exec([join(ROOT, 'packages', 'cli', 'bin', 'pyw.mjs'), ...args]),
    node: (...args) => exec(args),
    clean: () => rmSync(dir, { recursive: true, force: true }),
  };
}
