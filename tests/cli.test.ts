/** The command from outside: what it prints, writes and ends with. Programs here are IR, so that only the command is tested. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseText, toJson } from '@pyw/ir';
import { createWorkshop } from './support/pyw.ts';

const { dir, pyw, node, clean } = createWorkshop();
after(clean);

const at = (name: string): string => join(dir, name);

/** Prints `hi!` and gives 5; exports a function that doubles. */
const program = {
  ...parseText(`func main() -> i32 {
  mem.store32(100:i32, 2189672:i32)
  drop(call.host[write](1:i32, 100:i32, 3:i32))
  return(5:i32)
}
func double(%x: int) -> int {
  return(int.add(%x, %x))
}`),
  exports: [
    { name: '_start', func: 'main' },
    {
      name: 'double',
      func: 'double',
      signature: { params: [{ name: 'x', type: 'int' }], result: 'int', doc: 'Twice x.' },
    },
  ],
};
writeFileSync(at('prog.json'), toJson(program));

test('--version and --help', () => {
  const { version } = JSON.parse(readFileSync(new URL('../packages/cli/package.json', import.meta.url), 'utf8'));
  assert.deepEqual([pyw('--version').out, pyw('-V').out], [`${version}\n`, `${version}\n`]);
  const help = pyw('--help');
  assert.equal(help.status, 0);
  for (const command of ['run', 'build', 'check', 'explain', 'info']) {
    assert.match(help.out, new RegExp(`^  ${command} `, 'm'));
    const own = pyw(command, '--help');
    assert.deepEqual([own.status, own.out.split('\n', 1)[0]!.startsWith(`Usage: pyw ${command}`)], [0, true]);
  }
});

test('build --size prints tables and writes nothing', () => {
  const { status, out } = pyw('build', '--size', '--release', '--without', 'inline', '-o', 'sized', 'prog.json');
  assert.equal(status, 0);
  assert.match(out, /^\d+ bytes without names; \d+ with names, compressed by gzip\n\nsection +bytes +of all\n[\s\S]*\ncode +\d+ +\d+\.\d %\n/);
  assert.match(out, /\nmodule +bytes +of all +functions\n[\s\S]*\nruntime +\d+/);
  assert.match(out, /\nfunction +bytes +of all\ndouble +\d+/);
  assert.equal(existsSync(at('sized')), false);
});

test('wrong use ends with status 2 and says what is wrong', () => {
  const rows: [string[], RegExp][] = [
    [['fly'], /unknown command 'fly'/],
    [['run'], /missing required argument 'file'/],
    [['run', 'none.py'], /can't open file 'none\.py'/],
    [['build', '--emit', 'soup', 'prog.json'], /soup/],
    [['build'], /pyproject\.toml/],
    [['explain', 'PYW0000'], /PYW0000/],
    [['build', '--without', 'soup', 'prog.json'], /no pass 'soup'/],
    [['build', '--emit', 'ast', 'prog.json'], /needs Python/],
  ];
  for (const [args, message] of rows) {
    const { status, err } = pyw(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(err, message);
  }
});

test('run gives the output and the status of the program, from IR and from a built module', () => {
  assert.deepEqual({ ...pyw('run', 'prog.json'), ms: 0 }, { status: 5, out: 'hi!', err: '', ms: 0 });
  assert.equal(pyw('build', 'prog.json', '-o', 'a').status, 0);
  assert.deepEqual({ ...pyw('run', 'a/prog.wasm'), ms: 0 }, { status: 5, out: 'hi!', err: '', ms: 0 });
});

test('build writes a module, a loader, declarations and a source map', () => {
  const built = pyw('build', 'prog.json', '-o', 'b');
  assert.equal(built.status, 0, built.err);
  for (const name of ['prog.wasm', 'prog.js', 'prog.d.ts', 'prog.wasm.map'])
    assert.ok(existsSync(at(`b/${name}`)), name);
  assert.match(
    readFileSync(at('b/prog.d.ts'), 'utf8'),
    /\/\*\* Twice x\. \*\/\nexport declare function double\(x: number \| bigint\)/,
  );
  const main = node('b/prog.js');
  assert.deepEqual([main.status, main.out], [5, 'hi!']);
  writeFileSync(
    at('use.mjs'),
    `import program, { double } from './b/prog.js'; console.log(double(21), double(2n ** 70n), program.run());`,
  );
  assert.equal(node('use.mjs').out, 'hi!42 2361183241434822606848n 5\n');
});

test('the loader is an ES module in a package of CommonJS too, as npm init makes them', () => {
  mkdirSync(at('common'));
  writeFileSync(at('common/package.json'), '{ "name": "common", "type": "commonjs" }\n');
  const built = pyw('build', 'prog.json', '-o', 'common/dist');
  assert.equal(built.status, 0, built.err);
  const main = node('common/dist/prog.js');
  assert.deepEqual([main.status, main.out, main.err], [5, 'hi!', '']);
  // Somebody's own file stays as it is.
  const beside = pyw('build', 'prog.json', '-o', 'common');
  assert.match(beside.err, /"type": "commonjs", so Node will not read the loader/);
  assert.match(readFileSync(at('common/package.json'), 'utf8'), /"name": "common"/);
  assert.equal(existsSync(at('b/package.json')), false);
});

test('a release build does the same in fewer bytes', () => {
  const built = pyw('build', 'prog.json', '--release', '-o', 'c');
  assert.equal(built.status, 0, built.err);
  assert.ok(readFileSync(at('c/prog.wasm')).length < readFileSync(at('b/prog.wasm')).length);
  assert.ok(readFileSync(at('c/prog.js')).length < readFileSync(at('b/prog.js')).length);
  const main = node('c/prog.js');
  assert.deepEqual([main.status, main.out], [5, 'hi!']);
});

test('each stage can be written', () => {
  assert.equal(pyw('build', 'prog.json', '--emit', 'ir', '-o', 'd').status, 0);
  assert.deepEqual(JSON.parse(readFileSync(at('d/prog.json'), 'utf8')), program);
  assert.match(pyw('build', 'prog.json', '--emit', 'wat', '-o', '-').out, /^\(module\n/);
  assert.equal(pyw('build', 'prog.json', '--emit', 'wasm', '-o', 'e').status, 0);
  assert.ok(existsSync(at('e/prog.wasm')) && !existsSync(at('e/prog.js')));
});

test('what is no IR is refused with status 3', () => {
  writeFileSync(at('bad.json'), '{"irVersion": "0.1"}');
  assert.deepEqual([pyw('run', 'bad.json').status, pyw('check', 'bad.json').status], [3, 3]);
  writeFileSync(at('worse.json'), '{');
  assert.match(pyw('run', 'worse.json').err, /not JSON/);
});

test('explain prints the page of a code, in any case of letters, and lists all', () => {
  assert.match(pyw('explain', 'pyw3001').out, /^# PYW3001: /);
  assert.match(pyw('explain').out, /^PYW1001: .*\n(.*\n)*PYW9001: /);
});

test('info names versions', () => {
  const { out, status } = pyw('info');
  assert.equal(status, 0);
  for (const row of ['pyw', 'IR version', 'host ABI', 'Node', 'wasm-opt', 'build cache'])
    assert.match(out, new RegExp(`^${row}\\s+\\S`, 'm'));
});

test('a project is built by its pyproject.toml, which is checked', () => {
  writeFileSync(
    at('pyproject.toml'),
    '[project]\nname = "thing"\n[tool.pyw]\nentry = "prog.json"\nout = "made"\nrelease = true\n',
  );
  const built = pyw('build');
  assert.equal(built.status, 0, built.err);
  assert.ok(existsSync(at('made/thing.wasm')));
  for (const [line, message] of [
    ['profile = "tiny"', /tool\.pyw\.profile is not/],
    ['colour = 1', /unknown setting tool\.pyw\.colour/],
    ['entry = "no.py"', /entry no\.py does not exist/],
    ['entry = ', /pyproject\.toml/],
  ] as const) {
    writeFileSync(at('pyproject.toml'), `[tool.pyw]\n${line}\n`);
    const { status, err } = pyw('build');
    assert.equal(status, 2, line);
    assert.match(err, message);
  }
  rmSync(at('pyproject.toml'));
});

test('the cache notices a changed program', () => {
  writeFileSync(at('again.json'), toJson(program));
  assert.equal(pyw('run', 'again.json').status, 5);
  assert.equal(pyw('run', 'again.json').status, 5);
  writeFileSync(at('again.json'), toJson(program).replace('"value":5', '"value":6'));
  assert.equal(pyw('run', 'again.json').status, 6);
});

test('an old Node builds the same, and is told which versions run it', () => {
  // What Node 20 lacks is taken away before the command starts, and modules are made to look invalid.
  writeFileSync(
    at('old.mjs'),
    `for (const name of ['union', 'intersection', 'difference', 'isSubsetOf']) delete Set.prototype[name];
     for (const name of ['map', 'filter', 'toArray', 'some', 'every', 'find']) delete Iterator.prototype[name];
     WebAssembly.validate = () => false;
     Object.defineProperty(process.versions, 'node', { value: '20.20.0' });
     process.env.PYW_NODE = 'current';`,
  );
  const command = fileURLToPath(new URL('../packages/cli/bin/pyw.mjs', import.meta.url));
  const old = (...args: string[]) => node('--import', './old.mjs', command, ...args);
  const built = old('build', 'prog.json', '--no-cache', '-o', 'f');
  assert.equal(built.status, 0, built.err);
  assert.deepEqual(readFileSync(at('f/prog.wasm')), readFileSync(at('b/prog.wasm')));
  const { status, err } = old('run', 'prog.json', '--no-cache');
  assert.equal(status, 1);
  assert.match(err, /needs a Node with WasmGC: version 22\.20 or later of 22, or 24\.15 and later/);
});
