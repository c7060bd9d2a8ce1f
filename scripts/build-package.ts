/**
 * Builds the package in the current folder: every `src/**\/*.ts` stripped of its types by swc into `dist/`, and the
 * declarations by tsc. In: a package whose dependencies are built already. Out: `dist/`, replaced as a whole.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile, type JscConfig } from '@swc/core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dir = process.cwd();
const dist = join(dir, 'dist');

rmSync(dist, { recursive: true, force: true });
const sources = globSync('src/**/*.ts', { cwd: dir }).filter(f => !f.endsWith('.test.ts') && !f.endsWith('.d.ts'));
for (const file of sources) {
  const { code } = await transformFile(join(dir, file), {
    configFile: false,
    swcrc: false,
    module: { type: 'es6' },
    jsc: {
      parser: { syntax: 'typescript' },
      target: 'es2022',
      // Missing from swc's types.
      ...({ rewriteRelativeImportExtensions: true } as Partial<JscConfig>),
    },
  });
  const out = join(dist, file.slice('src/'.length).replace(/\.ts$/, '.js'));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, code);
}
for (const file of globSync('src/**/*.{json,py}', { cwd: dir })) {
  cpSync(join(dir, file), join(dist, file.slice('src/'.length)));
}
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
execFileSync(
  process.execPath,
  [
    ...[
      tsc,
      '-p',
      'tsconfig.json',
      '--noEmit',
      'false',
      '--emitDeclarationOnly',
      '--declaration',
      '--customConditions',
      '',
    ],
    ...['--allowImportingTsExtensions', '--rootDir', 'src', '--outDir', 'dist'],
  ],
  { cwd: dir, stdio: 'inherit' },
);
console.log(`${sources.length} files`);
