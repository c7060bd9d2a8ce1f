/**
 * Tests what would be published: packs every package, installs the tarballs into an empty folder outside the checkout,
 * type-checks a program against the declarations, imports every export, and compiles and runs a Python program there.
 *
 * Exit status 1 at the first thing that fails. Packages that are not ours come from npm's cache where it has them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const work = mkdtempSync(join(tmpdir(), 'pyw-pack-'));
const tarballs = join(work, 'tarballs');
const app = join(work, 'app');
mkdirSync(tarballs);
mkdirSync(app);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
let passed = 0;

try {
  step('turbo builds every package', () => {
    execFileSync(
      process.execPath,
      [join(root, 'node_modules', 'turbo', 'bin', 'turbo'), 'run', 'build', '--output-logs=errors-only'],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  });
  const folders = globSync('packages/*', { cwd: root }).sort();
  const manifests = folders.map(f => JSON.parse(readFileSync(join(root, f, 'package.json'), 'utf8')) as Manifest);
  step('npm packs every package', () => {
    execFileSync(npm, ['pack', '--silent', '--pack-destination', tarballs, ...folders.map(f => `./${f}`)], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  });
  step('the tarballs install into an empty folder', () => {
    writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true, "type": "module" }\n');
    const files = globSync('*.tgz', { cwd: tarballs }).map(f => join(tarballs, f));
    const types = `@types/node@${version('@types/node')}`;
    const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync(npm, ['install', ...flags, types, ...files], { cwd: app, stdio: ['ignore', 'ignore', 'inherit'] });
  });
  const specifiers = manifests.flatMap(m => Object.keys(m.exports).map(key => m.name + key.slice(1)));
  const code = specifiers.filter(s => !s.endsWith('.json'));
  step(`every export can be imported (${specifiers.length})`, () => {
    const lines = specifiers.map(
      s => `await import('${s}'${s.endsWith('.json') ? ", { with: { type: 'json' } }" : ''});`,
    );
    writeFileSync(join(app, 'imports.mjs'), lines.join('\n'));
    execFileSync(process.execPath, ['imports.mjs'], { cwd: app, stdio: 'inherit' });
  });
  step('a program type-checks against the declarations', () => {
    // The declarations of bundlers, which a plugin's refer to, are not installed here.
    const checked = code.filter(s => s !== 'unplugin-pyw');
    const source = [
      ...checked.map((s, i) => `import * as m${i} from '${s}';`),
      `export const all: readonly object[] = [${checked.map((_, i) => `m${i}`).join(', ')}];`,
      `import { run } from '@pyw/host-node';`,
      'export const status: number | Promise<number> = run("x.wasm");',
      '// @ts-expect-error the declarations have types',
      'export const wrong: string = run("x.wasm");',
    ];
    writeFileSync(join(app, 'main.ts'), `${source.join('\n')}\n`);
    const options = {
      target: 'ES2024',
      module: 'NodeNext',
      strict: true,
      noEmit: true,
      types: ['node'],
      lib: ['ES2024', 'DOM'],
    };
    writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['main.ts'] }));
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: app, stdio: 'inherit' });
    writeFileSync(join(app, 'plugin.ts'), "import * as plugin from 'unplugin-pyw';\nexport const one: object = plugin;\n");
    writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...options, skipLibCheck: true }, files: ['plugin.ts'] }));
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: app, stdio: 'inherit' });
  });
  writeFileSync(
    join(app, 'hello.py'),
    'def double(x: int) -> int:\n    return x * 2\n\n\nprint("hello", double(2**70))\n',
  );
  step('pyw run runs a program', () => {
    expectOutput(bin('pyw', 'run', '--no-cache', 'hello.py'), 'hello 2361183241434822606848\n');
  });
  step('pywasm build --release makes a module and a loader that run', () => {
    bin('pywasm', 'build', '--release', 'hello.py', '--export', 'double', '--no-cache', '-o', 'out');
    const script = `import { double } from './out/hello.js'; console.log(double(21));`;
    writeFileSync(join(app, 'use.mjs'), script);
    // The first call imports the module, so its body runs.
    const used = execFileSync(process.execPath, ['use.mjs'], { cwd: app, encoding: 'utf8' });
    expectOutput(used, 'hello 2361183241434822606848\n42\n');
    expectOutput(
      execFileSync(process.execPath, ['out/hello.js'], { cwd: app, encoding: 'utf8' }),
      'hello 2361183241434822606848\n',
    );
  });
  step('a cached run is fast', () => {
    const times = [0, 1, 2, 3, 4].map(() => {
      const begun = performance.now();
      bin('pyw', 'run', 'hello.py');
      return performance.now() - begun;
    });
    process.stdout.write(`${Math.min(...times).toFixed(0)} ms `);
  });
  step('without binaryen a release build says so, and runs', () => {
    const bare = join(work, 'bare');
    mkdirSync(bare);
    writeFileSync(join(bare, 'package.json'), '{ "name": "bare", "private": true, "type": "module" }\n');
    const files = globSync('*.tgz', { cwd: tarballs }).map(f => join(tarballs, f));
    const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync(npm, ['install', ...flags, '--omit=optional', ...files], {
      cwd: bare,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (existsSync(join(bare, 'node_modules', 'binaryen'))) throw new Error('binaryen is there');
    writeFileSync(join(bare, 'hello.py'), 'print("hello", 2**70)\n');
    const pyw = join(bare, 'node_modules', 'pyw', 'bin', 'pyw.mjs');
    const options = { cwd: bare, encoding: 'utf8' } as const;
    const built = spawnSync(
      process.execPath,
      [pyw, 'build', '--release', '--no-cache', 'hello.py', '-o', 'out'],
      options,
    );
    if (built.status !== 0 || !built.stderr.includes('wasm-opt is not installed')) throw new Error(built.stderr);
    expectOutput(execFileSync(process.execPath, ['out/hello.js'], options), 'hello 1180591620717411303424\n');
    const run = spawnSync(process.execPath, [pyw, 'run', '--release', 'hello.py'], options);
    expectOutput(run.stdout, 'hello 1180591620717411303424\n');
  });
  step('pyw explain has its pages', () => {
    if (!bin('pyw', 'explain', 'PYW3001').startsWith('# PYW3001')) throw new Error('no page');
  });
  console.log(`${passed} passed, 0 failed`);
} catch (e) {
  console.log(`  ${e instanceof Error ? e.message : e}\n${passed} passed, 1 failed`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function step(name: string, run: () => void): void {
  const begun = performance.now();
  process.stdout.write(`${name} ... `);
  run();
  console.log(`ok (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  passed++;
}

function version(name: string): string {
  return (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version;
}

function bin(name: string, ...args: string[]): string {
  const path = join(app, 'node_modules', '.bin', name);
  const result = spawnSync(process.platform === 'win32' ? `${path}.cmd` : path, args, { cwd: app, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${name} ${args.join(' ')}: status ${result.status}\n${result.stderr}`);
  return result.stdout;
}

function expectOutput(found: string, expected: string): void {
  if (found !== expected) throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(found)}`);
}
