/**
 * Runs the tests of the package in the current folder from source: `test/**\/*.test.ts` and `src/**\/*.test.ts`.
 * Out: node:test's report and exit status; a package without tests passes.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const files = globSync('{src,test}/**/*.test.ts');
if (files.length === 0) {
  console.log('no tests in this package; tests/ at the top covers it');
} else {
  const result = spawnSync(process.execPath, ['--conditions=pyw-source', '--test', ...files], {
    stdio: 'inherit',
  });
  process.exitCode = result.status ?? 1;
}
