/**
 * Modules in a real browser: a built example by its loader, the boundary, and cases through @pyw/host-browser.
 *
 * Run by `node scripts/test-browser.mjs`, which installs the driver and names the browser in PYW_BROWSER. Pages come from
 * a server of this process, with a Content-Security-Policy that allows WebAssembly but no `eval`.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { build as bundle } from 'esbuild';
import { buildProgram, compileEntry } from 'pyw';
import { findLibrary, MISSING, recordedLibrary } from '../../packages/frontend/test/syntax/installed.ts';
import { ROOT, readCases, readTodo } from '../support/cases.ts';

/** What is used of playwright-core, which is not installed in the workspace. */
interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<T, A>(f: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
  on(event: 'console' | 'pageerror', f: (message: { text(): string; type(): string }) => void): void;
  close(): Promise<void>;
}
interface Browser {
  newPage(): Promise<Page>;
  version(): string;
  close(): Promise<void>;
}

const given = process.env['PYW_BROWSER'];
assert.ok(given, 'run scripts/test-browser.mjs');
const { browser: executablePath, playwright } = JSON.parse(given) as { browser: string; playwright: string };
const dir = mkdtempSync(join(tmpdir(), 'pyw-pages-'));
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  // A server that does not know WebAssembly.
  '.bin': 'application/octet-stream',
};
const CSP = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
let server: Server;
let browser: Browser;
let origin = '';

before(async () => {
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>pyw</title>');
  server = createServer((request, response) => {
    const path = join(dir, new URL(request.url!, 'http://x').pathname);
    try {
      const body = readFileSync(path);
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain', 'content-security-policy': CSP });
      response.end(body);
    } catch {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { chromium } = (await import(playwright)) as {
    chromium: { launch(options: object): Promise<Browser> };
  };
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  browser = await chromium.launch({ executablePath, args: [...args, '--disable-component-update', '--disable-sync'] });
  console.log(`browser ${browser.version()}`);
  await bundle({
    entryPoints: [join(ROOT, 'packages', 'host-browser', 'src', 'index.ts')],
    outfile: join(dir, 'host.js'),
    bundle: true,
    format: 'esm',
    conditions: ['pyw-source'],
    logLevel: 'error',
  });
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(dir, { recursive: true, force: true });
});

/** A page with what it has written to its console. */
async function open(): Promise<{ page: Page; log: string[] }> {
  const page = await browser.newPage();
  const log: string[] = [];
  page.on('console', message => log.push(message.text()));
  await page.goto(`${origin}/index.html`);
  return { page, log };
}

function pyw(...args: string[]): void {
  const built = spawnSync(process.execPath, [join(ROOT, 'packages', 'cli', 'bin', 'pyw.mjs'), ...args], {
    cwd: dir,
    encoding: 'utf8',
    timeout: 120_000,
  });
  assert.equal(built.status, 0, built.stderr);
}

test('the example: its loader draws to the console and exports a function', async () => {
  const example = join(ROOT, 'examples', 'mandelbrot');
  pyw('build', example, '-o', dir);
  const inNode = spawnSync(process.execPath, [join(dir, 'mandelbrot.js')], { encoding: 'utf8' });
  const { page, log } = await open();
  const seen = await page.evaluate(async () => {
    const { default: program, iterations } = await import('/mandelbrot.js' as string);
    return [iterations(-0.75, 0.1), iterations(0, 0, 50), program.run()];
  }, null);
  assert.deepEqual(seen, [33, 50, 0]);
  assert.equal(`${log.join('\n')}\n`, inNode.stdout);
  await page.close();
});

const BOUNDARY = `import sys

__all__ = ["back", "total", "pick", "deep", "say"]


def back(s: str) -> str:
    return s[::-1]


def total(xs: list[int], start: int = 0) -> int:
    return start + sum(xs)


def pick(xs: list[str], i: int) -> str:
    return xs[i]


def deep(n: int) -> int:
    return deep(n + 1) + 1


def say(text: str) -> None:
    print("said", text)
    print("warned", file=sys.stderr)
`;

test('values and exceptions, debug and release', async () => {
  writeFileSync(join(dir, 'boundary.py'), BOUNDARY);
  for (const release of [[], ['--release']]) {
    pyw('build', 'boundary.py', '-o', 'out', ...release);
    const { page, log } = await open();
    const seen = await page.evaluate(async () => {
      const m = await import('/out/boundary.js' as string);
      const { PyError } = m.default;
      const caught = (f: () => unknown): unknown[] => {
        try {
          return [f()];
        } catch (e) {
          const error = e as Error & { pythonTraceback?: string };
          return [
            e instanceof PyError,
            error.name,
            error.message,
            (error.pythonTraceback ?? 'none').split('\n').slice(0, 2),
          ];
        }
      };
      m.say('é');
      await new Promise(done => setTimeout(done, 200));
      return [
        m.back('añ😀'),
        m.total([1, 2]),
        String(m.total([2n ** 64n])),
        caught(() => m.pick(['a'], 3)),
        caught(() => m.total('x')),
        caught(() => m.deep(0)).slice(0, 3),
      ];
    }, null);
    assert.deepEqual(seen, [
      '😀ña',
      3,
      '18446744073709551616',
      [
        true,
        'IndexError',
        'list index out of range',
        // Development loaders fetch the map; release builds have no names either.
        [
          'Traceback (most recent call last):',
          `  File "${release.length > 0 ? '<unknown>", in <module>' : 'boundary.py", line 15, in pick'}`,
        ],
      ],
      [false, 'TypeError', 'xs: list[int] expected, got string', ['none']],
      [true, 'RecursionError', 'maximum recursion depth exceeded'],
    ]);
    assert.deepEqual(log, ['said é', 'warned']);
    await page.close();
  }
});

test('an uncaught exception shows its lines where the map is given', async () => {
  const source = 'def f(x):\n    return 1 + 10 // x\n\n\nprint("before")\nf(0)\n';
  writeFileSync(join(dir, 'fail.py'), source);
  pyw('build', 'fail.py', '-o', 'out');
  const { page } = await open();
  const seen = await page.evaluate(async () => {
    const { load } = await import('/host.js' as string);
    let out = '';
    let err = '';
    const sourceMap = await (await fetch('/out/fail.wasm.map')).text();
    const program = await load('/out/fail.wasm', {
      sourceMap,
      stdout: (text: string) => (out += text),
      stderr: (text: string) => (err += text),
    });
    return [program.run(), out, err];
  }, null);
  const traceback =
    'Traceback (most recent call last):\n  File "fail.py", line 6, in <module>\n    f(0)\n    ~^^^\n' +
    '  File "fail.py", line 2, in f\n    return 1 + 10 // x\n               ~~~^^~~\n' +
    'ZeroDivisionError: integer division or modulo by zero\n';
  assert.deepEqual(seen, [1, 'before\n', traceback]);
  await page.close();
});

test('cases, streamed and from bytes', async t => {
  const todo = readTodo();
  const cases = readCases().filter(c => !todo.has(c.name));
  const nth = process.env['PYW_MATRIX'] === 'all' ? 1 : 12;
  const chosen = cases.filter((_, i) => i % nth === 0);
  const { page } = await open();
  for (const [i, c] of chosen.entries()) {
    await t.test(c.name, async one => {
      process.chdir(ROOT);
      const request = { entry: c.entry, profile: 'gc', release: false, exports: [] } as const;
      const { program, diagnostics } = await compileEntry(request);
      assert.ok(program, JSON.stringify(diagnostics));
      const built = await buildProgram(program, request);
      assert.equal(built.kind, 'built');
      const name = `case${i}.${i % 2 === 0 ? 'wasm' : 'bin'}`;
      const { wasm } = (built as Extract<typeof built, { kind: 'built' }>).artifact;
      const asksForFiles = WebAssembly.Module.imports(await WebAssembly.compile(wasm as BufferSource)).some(x => x.name.startsWith('fs_'));
      writeFileSync(join(dir, name), wasm);
      const [status, out, err] = await page.evaluate(async name => {
        const { run } = await import('/host.js' as string);
        const text = { out: '', err: '' };
        const ended = await run(`/${name}`, { stdout: (piece: string) => (text.out += piece), stderr: (piece: string) => (text.err += piece) });
        return [ended, text.out, text.err] as [number, string, string];
      }, name);
      // Pages have no files: what a program makes of that is not what CPython printed.
      if (asksForFiles && out !== c.stdout && (out + err).includes('PermissionError')) return one.skip('asks for files, which a page has not');
      assert.equal(out, c.stdout);
      assert.equal(status, c.status);
    });
  }
  await page.close();
});

test("the parser, bundled: CPython's trees of every twelfth file of its library", { timeout: 120_000 }, async t => {
  const library = findLibrary();
  if (library === null) return t.skip(MISSING);
  for (const [entry, name] of [['index', 'parser'], ['unicode-names', 'names']] as const) {
    await bundle({
      entryPoints: [join(ROOT, 'packages', 'frontend', 'src', 'syntax', `${entry}.ts`)],
      outfile: join(dir, `${name}.js`),
      bundle: true,
      minify: true,
      format: 'esm',
      logLevel: 'error',
    });
  }
  const rows = recordedLibrary().filter((row, i) => i % 12 === 0 && row.tree !== '-' && existsSync(join(library, row.path)));
  rows.forEach(({ path }, i) => writeFileSync(join(dir, `source-${i}.bin`), readFileSync(join(library, path))));
  const { page } = await open();
  const seen = await page.evaluate(async count => {
    const { parse, canonicalJson, check } = await import('/parser.js' as string);
    const without = check("'\\N{BULLET}'")[0]?.message;
    const { lookupUnicodeName: unicodeName } = await import('/names.js' as string);
    const hex = async (data: Uint8Array<ArrayBuffer>): Promise<string> => {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
      return Array.from(hash.subarray(0, 8), b => b.toString(16).padStart(2, '0')).join('');
    };
    const hashes: [source: string, tree: string][] = [];
    let ms = 0;
    let size = 0;
    for (let i = 0; i < count; i++) {
      const bytes = new Uint8Array(await (await fetch(`/source-${i}.bin`)).arrayBuffer());
      const begun = performance.now();
      const { module } = parse(bytes, { targetVersion: [3, 13], unicodeName });
      ms += performance.now() - begun;
      size += bytes.length;
      const tree = module === null ? '-' : await hex(new TextEncoder().encode(canonicalJson(module)));
      hashes.push([await hex(bytes), tree]);
    }
    return { without, hashes, speed: size / ms / 1000 };
  }, rows.length);
  assert.match(seen.without ?? '', /escapes not supported/);
  const known = rows.map((row, i) => ({ ...row, seen: seen.hashes[i]! })).filter(row => row.seen[0] === row.source);
  assert.ok(known.length > 100, 'the library found is not that of the recorded version');
  assert.deepEqual(known.filter(row => row.seen[1] !== row.tree).map(row => row.path), []);
  t.diagnostic(`${known.length} files, ${seen.speed.toFixed(1)} MB/s`);
  await page.close();
});
