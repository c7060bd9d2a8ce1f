/** Globals of JavaScript and hosts that a program may use: what is granted, and what a PermissionError says of the rest. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ROOT } from './support/cases.ts';
import { createWorkshop } from './support/pyw.ts';

const { dir, pyw, clean } = createWorkshop();
const servers = [0, 1].map(() => createServer((request, response) => {
  if (request.url === '/away') response.writeHead(302, { location: `http://127.0.0.1:${ports[1]}/x` });
  response.end(`hello ${request.url}`);
}));
let ports: number[] = [];
before(async () => {
  for (const server of servers) await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  ports = servers.map(server => (server.address() as AddressInfo).port);
  writeFileSync(join(dir, 'uses.py'), program());
  const built = pyw('build', 'uses.py', '-o', 'out');
  assert.equal(built.status, 0, built.err);
});
after(() => {
  for (const server of servers) server.close();
  clean();
});

const program = (): string => `import asyncio

__all__ = ["area"]


def area(r: float) -> float:
    from js import Math
    return Math.round(Math.PI * r * r)


def code():
    from js import Math
    return Math.constructor.constructor("return 7")()


async def main():
    for f in (lambda: area(1), code):
        try:
            print(f())
        except PermissionError as e:
            print(e.filename)
    try:
        from js import fetch
        for port, path in ((${ports[0]}, "/x"), (${ports[1]}, "/x"), (${ports[0]}, "/away")):
            try:
                print(await (await fetch(f"http://127.0.0.1:{port}{path}")).text())
            except PermissionError as e:
                print(e.filename.split(":")[0])
    except PermissionError as e:
        print(e)


if __name__ == "__main__":
    asyncio.run(main())
`;

/** The servers answer from this process, so it must not be held up. */
const run = async (...args: string[]): Promise<string[]> => {
  const child = spawn(process.execPath, [join(ROOT, 'packages', 'cli', 'bin', 'pyw.mjs'), 'run', ...args, 'uses.py'], { cwd: dir });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', piece => {
    out += piece;
  });
  const status = await new Promise(done => child.once('close', done));
  assert.equal(status, 0);
  return out.trimEnd().split('\n');
};
const DENIED = "[Errno 1] Operation not permitted: 'js.fetch'";

test('run grants globals by name, and hosts', async () => {
  assert.deepEqual(await run(), ['3', '7', 'hello /x', 'hello /x', 'hello /x']);
  assert.deepEqual(await run('--sandbox'), ['js.Math', 'js.Math', DENIED]);
  assert.deepEqual(await run('--allow-js=Math'), ['3', 'js code from text', DENIED]);
  assert.deepEqual(await run(`--allow-net=127.0.0.1:${ports[0]}`), ['js.Math', 'js.Math', 'hello /x', 'net 127.0.0.1', 'net 127.0.0.1']);
  assert.deepEqual(await run('--allow-net', '--allow-js=Math'), ['3', 'js code from text', 'hello /x', 'hello /x', 'hello /x']);
});

test('loaders take grants for their functions, and for runs', async () => {
  writeFileSync(
    join(dir, 'use.mjs'),
    `import program, { area } from './out/uses.js';
const t = f => { try { return f(); } catch (e) { return e.name + ' ' + e.message; } };
const seen = [area(1)];
program.grant({ js: [] });
seen.push(t(() => area(1)));
program.grant({ js: ['Math'] });
seen.push(area(2));
program.grant({});
seen.push(area(1));
console.log(JSON.stringify(seen));
await program.run([], { js: false });
`,
  );
  const child = spawn(process.execPath, ['use.mjs'], { cwd: dir });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', piece => {
    out += piece;
  });
  await new Promise(done => child.once('close', done));
  const [first, ...rest] = out.trimEnd().split('\n');
  assert.deepEqual(JSON.parse(first!), [3, "PermissionError [Errno 1] Operation not permitted: 'js.Math'", 13, 3]);
  assert.deepEqual(rest, ['js.Math', 'js.Math', DENIED]);
});

test('a grant behind the name of the program is its argument, which the command says', () => {
  writeFileSync(join(dir, 'late.py'), 'import sys\nprint(sys.argv[1:])\n');
  const { out, err } = pyw('run', 'late.py', '--sandbox', '--other');
  assert.equal(out, "['--sandbox', '--other']\n");
  assert.match(err, /^pyw: --sandbox stands behind late\.py, so it is given to the program and grants nothing/);
  assert.equal(pyw('run', '--sandbox', 'late.py', '--other').err, '');
});
