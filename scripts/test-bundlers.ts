/**
 * `unplugin-pyw` in Vite (build and development server), Rollup and webpack. Not part of `npm test`, which has esbuild.
 *
 *     node --conditions=pyw-source --import tsx scripts/test-bundlers.ts
 *
 * In: the npm registry, for the bundlers, into a temporary folder that is removed (BUNDLERS_DIR names one to keep). Out: a
 * line a bundler; exit status 1 if one fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pyw } from '../packages/unplugin/src/index.ts';

const VERSIONS = ['vite@8.3.8', 'rollup@4.68.7', 'webpack@5.112.2'];
const APP = 'import { greet, Box } from "./greet.py";\nglobalThis.said = greet("you") + new Box(2).twice();\nconsole.log(globalThis.said);\n';
const GREET = 'from words import hello\n\n__all__ = ["greet", "Box"]\n\n\ndef greet(name: str) -> str:\n    return hello() + name\n\n\nclass Box:\n    def __init__(self, n: int):\n        self.n = n\n\n    def twice(self) -> int:\n        return 2 * self.n\n';

const kept = process.env['BUNDLERS_DIR'];
const installed = kept ?? mkdtempSync(join(tmpdir(), 'pyw-bundlers-'));
const dir = mkdtempSync(join(tmpdir(), 'pyw-bundled-'));
let failed = false;
try {
  if (!existsSync(join(installed, 'node_modules'))) {
    writeFileSync(join(installed, 'package.json'), '{ "private": true }\n');
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...VERSIONS], { cwd: installed, stdio: 'inherit', timeout: 300_000 });
  }
  writeFileSync(join(dir, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(dir, 'app.js'), APP);
  writeFileSync(join(dir, 'words.py'), 'def hello():\n    return "hello "\n');
  writeFileSync(join(dir, 'greet.py'), GREET);
  await report('rollup', rollup);
  await report('webpack', webpack);
  await report('vite build', viteBuild);
  await report('vite dev', viteDev);
} finally {
  rmSync(dir, { recursive: true, force: true });
  if (kept === undefined) rmSync(installed, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

async function report(name: string, run: () => Promise<string>): Promise<void> {
  let said: string;
  try {
    said = await run();
  } catch (e) {
    said = String((e as Error).stack ?? e);
  }
  const isRight = said.trim() === 'hello you4';
  if (!isRight) failed = true;
  console.log(`${name}: ${isRight ? 'ok' : said}`);
}

async function load(name: string): Promise<any> {
  return import(pathToFileURL(createRequire(join(installed, 'package.json')).resolve(name)).href);
}

function run(file: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8', timeout: 60_000 });
  return stdout || stderr;
}

async function rollup(): Promise<string> {
  const bundler = await load('rollup');
  const bundle = await bundler.rollup({ input: join(dir, 'app.js'), plugins: [pyw.rollup()] });
  await bundle.write({ file: join(dir, 'rollup.mjs'), format: 'es', inlineDynamicImports: true });
  return run(join(dir, 'rollup.mjs'));
}

async function webpack(): Promise<string> {
  const { default: bundler } = await load('webpack');
  await new Promise<void>((done, fail) => {
    const options = {
      mode: 'development', devtool: false, target: 'node', context: dir, entry: './app.js', experiments: { outputModule: true },
      output: { path: dir, filename: 'webpack.mjs', module: true }, plugins: [pyw.webpack()],
    };
    bundler(options, (error: Error | null, stats: any) => (error || stats.hasErrors() ? fail(error ?? new Error(stats.toString())) : done()));
  });
  return run(join(dir, 'webpack.mjs'));
}

async function viteBuild(): Promise<string> {
  const { build } = await load('vite');
  await build({ root: dir, logLevel: 'error', configFile: false, plugins: [pyw.vite()], build: { outDir: 'vite', target: 'es2022', lib: { entry: 'app.js', formats: ['es'], fileName: 'app' } } });
  const file = ['app.js', 'app.mjs'].map(name => join(dir, 'vite', name)).find(existsSync);
  return file === undefined ? 'nothing was written' : run(file);
}

/** The module that the server gives runs; a change of what Python imports makes another one. */
async function viteDev(): Promise<string> {
  const { createServer } = await load('vite');
  const server = await createServer({ root: dir, logLevel: 'error', configFile: false, plugins: [pyw.vite()], server: { middlewareMode: true }, appType: 'custom' });
  try {
    const first = (await server.transformRequest('/greet.py')).code as string;
    writeFileSync(join(dir, 'served.mjs'), first.replace(/^import .*\n/gm, ''));
    writeFileSync(join(dir, 'served-use.mjs'), 'import { greet, Box } from "./served.mjs";\nconsole.log(greet("you") + new Box(2).twice());\n');
    const said = run(join(dir, 'served-use.mjs'));
    const changed = new Promise<void>(resolve => server.watcher.once('change', () => resolve()));
    writeFileSync(join(dir, 'words.py'), 'def hello():\n    return "bye "\n');
    await Promise.race([changed, new Promise(resolve => setTimeout(resolve, 5000))]);
    await new Promise(resolve => setTimeout(resolve, 300));
    const second = (await server.transformRequest('/greet.py')).code as string;
    if (second === first) return 'the module did not change';
    // An error names the place in the file that has it; the page is loaded again when that file is mended.
    const sent: string[] = [];
    server.environments.client.hot.send = (message: { type: string }) => void sent.push(message.type);
    writeFileSync(join(dir, 'words.py'), 'def hello(:\n');
    await new Promise(resolve => setTimeout(resolve, 500));
    const error = await server.transformRequest('/greet.py').then(() => null, (e: unknown) => e);
    if (error?.loc?.file !== join(dir, 'words.py') || error.loc.line !== 1) return `the error is ${error}`;
    sent.length = 0;
    writeFileSync(join(dir, 'words.py'), 'def hello():\n    return "hello "\n');
    await new Promise(resolve => setTimeout(resolve, 500));
    return sent.includes('full-reload') ? said : 'the page was not loaded again';
  } finally {
    await server.close();
  }
}
