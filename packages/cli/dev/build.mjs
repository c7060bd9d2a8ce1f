// Builds the package: the modules in `dist/`, as for every package, and the command bundled in `dist/command/`, since
// hundreds of files take longer to find than to run.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommand } from './bundle.mjs';

const packageDir = dirname(dirname(fileURLToPath(import.meta.url)));
const script = join(packageDir, '..', '..', 'scripts', 'build-package.ts');
const built = spawnSync(process.execPath, [script], { cwd: packageDir, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
await bundleCommand(packageDir, join(packageDir, 'dist', 'command'), {
  // Optional: they are found at run time, or not.
  external: ['@swc/core', 'binaryen'],
  minify: true,
});
