/** The whole workspace type-checks, and the linter has no error to show. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './support/cases.ts';

test('tsc has nothing to say', () => {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const result = spawnSync(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.json'], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 180_000,
    // Bounds what a type that explodes can take.
    env: { ...process.env, GOMEMLIMIT: '3GiB' },
  });
  assert.equal(result.status, 0, result.stdout.split('\n').slice(0, 20).join('\n'));
});

test('biome finds no error', () => {
  const biome = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const result = spawnSync(process.execPath, [biome, 'lint', '--diagnostic-level=error', '.'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.equal(result.status, 0, result.stdout + result.stderr);
});
