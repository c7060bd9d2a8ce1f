/** `pyw serve` and `node --import pyw/register`. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ROOT } from './support/cases.ts';

const dir = mkdtempSync(join(tmpdir(), 'pyw-serve-test-'));
after(() => rmSync(dir, { recursive: true, force: true }));

test('a page is served with the built module, and told to reload when the program changes', async () => {
  writeFileSync(join(dir, 'app.py'), '__all__ = ["f"]\n\n\ndef f() -> int:\n    return 1\n');
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>t</title>');
  writeFileSync(join(dir, 'secret.txt'), 'no');
  const server = spawn(process.execPath, [join(ROOT, 'packages', 'cli', 'bin', 'pyw.mjs'), 'serve', 'app.py', '--port', '0'], { cwd: dir });
  after(() => server.kill('SIGKILL'));
  let text = '';
  const address = await new Promise<string>((found) => {
    server.stderr.on('data', (piece) => {
      text += piece;
      const at = /http:\/\/localhost:\d+\//.exec(text);
      if (at) found(at[0]);
    });
  });
  const page = await fetch(address);
  assert.match(await page.text(), /<title>t<\/title>.*EventSource/s);
  assert.match(page.headers.get('content-security-policy') ?? '', /'wasm-unsafe-eval'/);
  const wasm = await fetch(`${address}app.wasm`);
  assert.equal(wasm.headers.get('content-type'), 'application/wasm');
  assert.ok(WebAssembly.validate(await wasm.arrayBuffer()));
  assert.equal((await fetch(`${address}..%2f..%2fetc/passwd`)).status, 404);
  const changes = (await fetch(`${address}.pyw/changes`)).body!.pipeThrough(new TextDecoderStream()).getReader();
  writeFileSync(join(dir, 'app.py'), '__all__ = ["f"]\n\n\ndef f() -> int:\n    return 2\n');
  let seen = '';
  while (!seen.includes('data:')) seen += (await changes.read()).value ?? '';
  assert.match(seen, /data: reload/);
  writeFileSync(join(dir, 'app.py'), 'def f(:\n');
  seen = '';
  while (!seen.includes('\n\n')) seen += (await changes.read()).value ?? '';
  assert.match(seen, /^event: refused\ndata: "SyntaxError\[PYW1001\]: invalid syntax\\n --> app\.py:1:7/);
  await changes.cancel();
  // A page that is opened now is told too.
  const late = (await fetch(`${address}.pyw/changes`)).body!.pipeThrough(new TextDecoderStream()).getReader();
  for (seen = ''; !seen.includes('data:'); ) seen += (await late.read()).value ?? '';
  assert.match(seen, /event: refused/);
  await late.cancel();
  assert.equal((await fetch(`${address}%ff`)).status, 400);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  assert.equal(await ended, 0);
});

test('Node imports Python modules', () => {
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  writeFileSync(join(dir, 'helper.py'), 'def up(s):\n    return s.upper()\n');
  writeFileSync(join(dir, 'greet.py'), 'from helper import up\n\n__all__ = ["greet"]\n\n\ndef greet(name: str) -> str:\n    return "hello " + up(name)\n');
  writeFileSync(join(dir, 'main.mjs'), "import { greet } from './greet.py';\nconsole.log(greet('you'));\n");
  const run = (): [number | null, string, string] => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'pyw/register', 'main.mjs'], { cwd: dir, encoding: 'utf8', timeout: 60_000 });
    return [status, stdout, stderr];
  };
  assert.deepEqual(run(), [0, 'hello YOU\n', '']);
  writeFileSync(join(dir, 'helper.py'), 'def up(s):\n    return s.title()\n');
  assert.deepEqual(run(), [0, 'hello You\n', '']);
  writeFileSync(join(dir, 'greet.py'), 'def greet(name:\n');
  const [status, , err] = run();
  assert.equal(status, 1);
  assert.match(err, /SyntaxError\[PYW1006\]/);
});

test('run grants what is named and nothing else', () => {
  writeFileSync(join(dir, 'data.txt'), 'data\n');
  writeFileSync(join(dir, 'reads.py'), 'import sys\n\ntry:\n    print(open(sys.argv[1]).read().strip())\nexcept PermissionError:\n    print("refused")\n');
  writeFileSync(join(dir, 'uses.py'), 'try:\n    from js import Math\n    print(Math.max(1, 2))\nexcept PermissionError as e:\n    print(e)\n');
  const run = (...args: string[]): string =>
    spawnSync(process.execPath, [join(ROOT, 'packages', 'cli', 'bin', 'pyw.mjs'), 'run', ...args], { cwd: dir, encoding: 'utf8', timeout: 60_000 }).stdout.trim();
  const read = (...options: string[]): string => run(...options, 'reads.py', 'data.txt');
  assert.deepEqual(
    [read(), read('--sandbox'), read('--allow-read'), read('--allow-read=elsewhere'), read('--allow-read=data.txt'), read('--allow-env')],
    ['data', 'refused', 'data', 'refused', 'data', 'refused'],
  );
  assert.deepEqual([run('uses.py'), run('--allow-js=Math', 'uses.py'), run('--sandbox', 'uses.py')], ['2', '2', "[Errno 1] Operation not permitted: 'js.Math'"]);
});
