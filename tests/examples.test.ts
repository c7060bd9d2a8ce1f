/** The examples, as far as Node can run them; scripts/test-examples.ts runs them in their own hosts. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { ROOT } from './support/cases.ts';
import { createWorkshop } from './support/pyw.ts';

const { dir, pyw, node, clean } = createWorkshop();
after(clean);
const example = (...path: string[]): string => join(ROOT, 'examples', ...path);

test('bodies: the world is CPython’s to the last digit, and the page builds', () => {
  const run = pyw('run', example('bodies', 'world.py'));
  // What python3 world.py prints.
  assert.deepEqual([run.out, run.err], ['2892 1040182.8265507476 111.74541611796019 54.96740131718704\n', '']);
  const built = pyw('build', example('bodies', 'main.py'), '--target', 'browser', '-o', 'bodies');
  assert.equal(built.status, 0, built.err);
  assert.doesNotMatch(built.err, /warning|error/);
  assert.doesNotMatch(readFileSync(join(dir, 'bodies', 'bodies.js'), 'utf8'), /node:fs|\beval\s*\(|new Function/);
});

test('edge: requests are answered', async () => {
  const built = pyw('build', example('edge', 'handler.py'), '--target', 'node', '-o', 'edge');
  writeFileSync(join(dir, 'edge', 'package.json'), '{ "type": "module" }');
  assert.equal(built.status, 0, built.err);
  const service = createServer((request, response) => {
    response.statusCode = request.url?.includes('city=Nowhere') ? 500 : 200;
    response.end('{"degrees": 21.5}');
  });
  await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  try {
    const { handle } = (await import(pathToFileURL(join(dir, 'edge', 'handler.js')).href)) as {
      handle: (...args: unknown[]) => Promise<[number, string, string]>;
    };
    const ask = (method: string, path: string, query: object = {}, body = ''): Promise<[number, string, string]> => handle(method, path, query, body, address);
    assert.match((await ask('GET', '/'))[2], /<h1>Hello from Python<\/h1>\n<ul>\n {2}<li>\/<\/li>/);
    assert.match((await ask('GET', '/greet/<b>'))[2], /Hello &lt;b&gt;/);
    assert.deepEqual(await ask('POST', '/sum', {}, '[1, 2.5, 3]'), [200, 'application/json', '{"sum": 6.5, "count": 3}']);
    assert.deepEqual((await ask('POST', '/sum', {}, '{'))[0], 400);
    assert.deepEqual(await ask('GET', '/sum'), [405, 'application/json', '{"error": "POST a list of numbers"}']);
    assert.deepEqual(await ask('GET', '/weather', { city: 'Oslo' }), [200, 'application/json', '{"city": "Oslo", "degrees": 21.5}']);
    assert.equal((await ask('GET', '/weather', { city: 'Nowhere' }))[0], 502);
    assert.equal((await ask('GET', '/nothing'))[0], 404);
    await assert.rejects(ask('GET', '/', [1]), { name: 'TypeError', message: 'query: dict[str, str] expected, got array of 1' });
  } finally {
    service.close();
  }
});

test('two sides: Node renders the bytes that CPython renders', () => {
  const file = pathToFileURL(example('two-sides', 'page.py')).href;
  writeFileSync(join(dir, 'render.mjs'), `import { render_page, render_row, sample } from ${JSON.stringify(file)};\nconst tasks = sample();\nprocess.stdout.write(render_page('Tasks & more', tasks));\ntasks[1].done = true;\nconsole.error(render_row(tasks[1], 2));\n`);
  const hook = pathToFileURL(join(ROOT, 'packages', 'cli', 'bin', 'register.mjs')).href;
  const { out, err } = node('--import', hook, 'render.mjs');
  assert.equal(out, readFileSync(example('two-sides', 'page.html'), 'utf8'));
  assert.equal(err, '<li id="task-2"><input type="checkbox" checked /> Say &quot;hello&quot; &amp; wait <i>0.10 h</i></li>\n');
});
