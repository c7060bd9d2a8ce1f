/**
 * Modules outside JavaScript, compared with CPython: those of the core profile in Wasmtime, Wasmer and wazero, whole programs
 * (`--target standalone`) in Wasmtime.
 *
 * Run by `node scripts/test-standalone.mjs`, which installs the engines and names their runners in PYW_ENGINES.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { buildPrograms } from './build-programs.ts';

type Engine = 'wasmtime' | 'wasmer' | 'wazero';
type Runners = Readonly<Record<Engine | 'cpython', string | null>>;

const ENGINES: readonly Engine[] = ['wasmtime', 'wasmer', 'wazero'];
const SIZE_TARGET = 500;
const OVERFLOW = 'OverflowError: int too large for the core profile\n';

const given = process.env['PYW_ENGINES'];
assert.ok(given, 'run scripts/test-standalone.mjs');
const runners = JSON.parse(given) as Runners;
const here = import.meta.dirname;
const root = join(here, '..', '..');
const dir = mkdtempSync(join(tmpdir(), 'pyw-core-'));
after(() => rmSync(dir, { recursive: true }));

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

const start = (command: string, args: readonly string[], input = '', more: { cwd?: string; timeout?: number } = {}): Ended => {
  const ended = spawnSync(command, args, { cwd: dir, input, encoding: 'utf8', timeout: 60_000, ...more });
  if (ended.error) throw ended.error;
  return { status: ended.status, out: ended.stdout, err: ended.stderr };
};

const pyw = (...args: readonly string[]): Ended =>
  start(process.execPath, [join(root, 'packages', 'cli', 'bin', 'pyw.mjs'), ...args]);

/** Path of the module made of a program, in a folder of its own. */
const build = (source: string, ...options: readonly string[]): string => {
  const out = mkdtempSync(join(dir, 'out-'));
  const built = pyw('build', source, '--profile', 'core', '--no-cache', '-o', out, ...options);
  assert.equal(built.status, 0, built.err);
  const name = source.split('/').at(-1)?.replace('.py', '.wasm');
  return join(out, name as string);
};

const inEngine = (engine: Engine | 'cpython', module: string, calls: string): Ended => {
  const runner = runners[engine];
  assert.ok(runner, `${engine} could not be installed`);
  const script = engine === 'wazero' ? [] : [join(here, 'engines', `run_${engine}.py`)];
  return start(runner, [...script, module], calls);
};

/** Points across the plane, limits that are never reached, and grids; ints up to both ends of 64 bits. */
const gridCalls = (): string => {
  const lines: string[] = [];
  for (let row = 0; row < 31; row++) {
    for (let column = 0; column < 41; column++)
      lines.push(`escapes f${-2.1 + column * 0.07} f${-1.2 + row * 0.08} i300`);
  }
  for (const limit of ['0', '-5', '1', '-9223372036854775808', '9223372036854775807']) {
    lines.push(`escapes f1.5 f1.5 i${limit}`, `checksum i0 i0 i${limit}`);
  }
  lines.push('escapes finf f0.0 i10', 'escapes fnan f0.0 i10');
  for (const [width, height] of [
    [1, 1],
    [16, 9],
    [64, 48],
    [0, 3],
    [-2, -2],
  ])
    lines.push(`checksum i${width} i${height} i200`);
  return `${lines.join('\n')}\n`;
};

const source = (name: string): string => join(here, name);
/** The example's settings name its module. */
const buildExample = (): string =>
  join(dirname(build(join(root, 'examples', 'mandelbrot', 'main.py'), '--release')), 'mandelbrot.wasm');

for (const options of [[], ['--release']]) {
  const how = options.length > 0 ? 'release' : 'development';
  for (const engine of ENGINES) {
    test(`mandelbrot over a grid, ${how}, ${engine}`, () => {
      const calls = gridCalls();
      const expected = inEngine('cpython', source('mandelbrot.py'), calls);
      assert.equal(expected.status, 0, expected.err);
      assert.equal(expected.out.split('\n').length, calls.split('\n').length);
      const got = inEngine(engine, build(source('mandelbrot.py'), ...options), calls);
      assert.deepEqual(got, { status: 0, out: expected.out, err: '' });
    });

    test(`an exported function whose int leaves 64 bits, ${how}, ${engine}`, () => {
      const calls = 'power i0\npower i38\npower i39\npower i40\n';
      const expected = inEngine('cpython', source('power.py'), calls).out.split('\n').slice(0, 3).join('\n');
      const got = inEngine(engine, build(source('power.py'), ...options), calls);
      assert.deepEqual(got, { status: 1, out: `${expected}\n`, err: OVERFLOW });
    });

    test(`a program whose int leaves 64 bits, ${how}, ${engine}`, () => {
      const got = inEngine(engine, build(source('overflow.py'), ...options), '');
      assert.deepEqual(got, { status: 1, out: '', err: OVERFLOW });
    });
  }
}

test('the module with the inner loop alone stays small, and so does the example', t => {
  const loop = join(dir, 'escapes.py');
  writeFileSync(loop, readFileSync(source('mandelbrot.py'), 'utf8').replace('["escapes", "checksum"]', '["escapes"]'));
  const sizeOf = (module: string): number => statSync(module).size;
  const sizes = { loop: sizeOf(build(loop, '--release')), example: sizeOf(buildExample()) };
  const all = { ...sizes, both: sizeOf(build(source('mandelbrot.py'), '--release')) };
  t.diagnostic(`bytes: ${JSON.stringify(all)}`);
  assert.ok(
    Object.values(sizes).every(size => size <= SIZE_TARGET),
    JSON.stringify(sizes),
  );
});

test('the example gives the numbers it promises', () => {
  const module = buildExample();
  for (const engine of ENGINES) {
    const got = inEngine(engine, module, 'iterations f-0.75 f0.1 i1000\niterations f0.0 f0.0 i1000\n');
    assert.deepEqual(got, { status: 0, out: '33\n1000\n', err: '' });
  }
});

/** A whole program in a folder of its own, as CPython runs it. */
const inFolder = (runner: 'cpython' | 'wasmtime', program: string, args: readonly string[], input: string): Ended => {
  const interpreter = runners[runner];
  assert.ok(interpreter, `${runner} could not be installed`);
  const script = runner === 'wasmtime' ? [join(here, 'engines', 'start_wasmtime.py')] : [];
  const cwd = mkdtempSync(join(dir, 'folder-'));
  return start(interpreter, [...script, program, ...args], input, { cwd });
};

const whole = (name: string, ...options: readonly string[]): string => {
  const out = join(dir, `whole-${options.length}`);
  const built = pyw('build', source(`${name}.py`), '--target', 'standalone', '--no-cache', '-o', out, ...options);
  assert.equal(built.status, 0, built.err);
  return join(out, `${name}.wasm`);
};

for (const options of [[], ['--release']]) {
  const how = options.length > 0 ? 'release' : 'development';
  test(`ints and floats of all sizes, ${how}`, () => {
    const expected = inFolder('cpython', source('arithmetic.py'), [], '');
    assert.deepEqual(inFolder('wasmtime', whole('arithmetic', ...options), [], ''), expected);
  });

  test(`data that is too deep for the stack, ${how}`, () => {
    const expected = inFolder('cpython', source('nested.py'), [], '');
    assert.deepEqual(inFolder('wasmtime', whole('nested', ...options), [], ''), expected);
  });

  test(`arguments, input, files, time and status, ${how}`, () => {
    const args = ['a', 'b ü'];
    const input = 'Ann\nmore words\n here';
    const expected = inFolder('cpython', source('system.py'), args, input);
    assert.equal(expected.status, 7, expected.err);
    assert.deepEqual(inFolder('wasmtime', whole('system', ...options), args, input), expected);
  });
}

const NEEDS_A_HOST = {
  'the text of a traceback': ['import traceback\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    print(traceback.format_exc())\n', 'PYW3004', 'traceback_text'],
  'an object of JavaScript': ['from js import document\nprint(document)\n', 'PYW3001', 'js'],
} as const;

for (const [what, [text, code, word]] of Object.entries(NEEDS_A_HOST)) {
  test(`${what} is refused in a stand-alone module`, () => {
    const file = join(dir, 'refused.py');
    writeFileSync(file, text);
    const got = pyw('build', file, '--target', 'standalone', '--no-cache', '-o', join(dir, 'refused'));
    assert.equal(got.status, 3, got.err);
    assert.ok(got.err.startsWith(`error[${code}]`) && got.err.includes(word), got.err);
  });
}

test('programs of tests/cases print what they print in CPython', { timeout: 1_200_000 }, async t => {
  const out = join(dir, 'programs');
  mkdirSync(out);
  const programs = await buildPrograms(out, Number(process.env['PYW_NTH'] ?? 10), '');
  assert.ok(runners.wasmtime, 'wasmtime could not be installed');
  const ran = start(runners.wasmtime, [join(here, 'engines', 'programs_wasmtime.py'), out], '', { timeout: 900_000 });
  const results = ran.out.trim().split('\n').map(line => JSON.parse(line) as [name: string, wrong: string | null]);
  const refused = programs.filter(p => p.module === null);
  t.diagnostic(`${results.length} of ${programs.length} run, refused: ${refused.map(p => p.name).join(', ') || 'none'}`);
  assert.ok(refused.every(p => p.refused.includes('PYW3004')), JSON.stringify(refused));
  assert.equal(results.length + refused.length, programs.length, ran.err);
  // Paths outside of the granted folders are not permitted, where CPython looks for them.
  const outside = results.filter(([, wrong]) => wrong?.includes('[Errno 1] Operation not permitted'));
  t.diagnostic(`not counted, for paths that are not granted: ${outside.map(([name]) => name).join(', ') || 'none'}`);
  assert.deepEqual(results.filter(r => r[1] !== null && !outside.includes(r)), []);
});
