/** The command with Python programs: diagnostics, tracebacks, exports, projects of several modules. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { DIAGNOSTICS } from '@pyw/frontend';
import { SYNTAX_CODES } from '@pyw/frontend/syntax';
import { ROOT } from './support/cases.ts';
import { createWorkshop } from './support/pyw.ts';

const { dir, pyw, node, clean } = createWorkshop();
after(clean);
const write = (name: string, text: string): void => writeFileSync(join(dir, name), text);

test('hello', () => {
  write('hello.py', 'print("hello")\n');
  for (const args of [[], ['--release'], ['--no-cache']]) {
    const { status, out, err } = pyw('run', ...args, 'hello.py');
    assert.deepEqual([status, out, err], [0, 'hello\n', '']);
  }
});

test('an uncaught exception prints what CPython prints', () => {
  write(
    'fail.py',
    'def f(x):\n    return 10 // x\n\n\ndef g(y):\n    return f(y - 1)\n\n\nprint("before")\nprint(g(1))\n',
  );
  const expected = [
    'Traceback (most recent call last):',
    '  File "fail.py", line 10, in <module>',
    '    print(g(1))',
    '          ~^^^',
    '  File "fail.py", line 6, in g',
    '    return f(y - 1)',
    '  File "fail.py", line 2, in f',
    '    return 10 // x',
    '           ~~~^^~~',
    'ZeroDivisionError: integer division or modulo by zero',
    '',
  ].join('\n');
  for (const args of [[], ['--release']]) {
    const { status, out, err } = pyw('run', ...args, 'fail.py');
    assert.deepEqual([status, out, err], [1, 'before\n', expected], args.join());
  }
  assert.equal(pyw('build', 'fail.py', '-o', 'out').status, 0);
  assert.equal(pyw('run', 'out/fail.wasm').err, expected);
});

test('a program gets its arguments, writes to both outputs and gives its exit status', () => {
  write(
    'args.py',
    'import sys\nfrom sys import argv\n\nprint(argv[1:], argv is sys.argv, len(argv))\nsys.stdout.write("out\\n")\nprint("to", 1, sep="-", file=sys.stderr)\n' +
      'sys.stderr.write("é\\n")\n\n\ndef leave(status):\n    print("leaving")\n    sys.exit(status)\n\n\n' +
      'if argv[1] == "text":\n    leave("no")\nelif argv[1] == "none":\n    leave(None)\ntry:\n    leave(1)\nexcept SystemExit as e:\n    print("caught", e.code)\nleave(3)\n',
  );
  const run = (...args: string[]) => {
    const { status, out, err } = pyw('run', 'args.py', ...args);
    return [status, out, err];
  };
  const head = (args: string, count: number): string => `${args} True ${count}\nout\nleaving\n`;
  assert.deepEqual(run('x', '--release', 'é 😀'), [
    3,
    `${head("['x', '--release', 'é 😀']", 4)}caught 1\nleaving\n`,
    'to-1\né\n',
  ]);
  assert.deepEqual(run('text'), [1, head("['text']", 2), 'to-1\né\nno\n']);
  assert.deepEqual(run('none'), [0, head("['none']", 2), 'to-1\né\n']);
  assert.equal(pyw('build', 'args.py', '-o', 'args').status, 0);
  assert.equal(pyw('run', 'args/args.wasm', 'none').out, head("['none']", 2));
  const built = node('args/args.js', 'y');
  assert.deepEqual([built.status, built.out], [3, `${head("['y']", 2)}caught 1\nleaving\n`]);
});

test('a refused program ends with status 3 and shows the place', () => {
  write('bad.py', 'x = 1\ndef f(x)\n    return x\n');
  const { status, out, err } = pyw('run', 'bad.py');
  assert.deepEqual([status, out], [3, '']);
  assert.match(err, /^SyntaxError\[PYW1008\]: expected ':'\n +--> bad\.py:2:9\n +\|\n2 \| def f\(x\)\n +\| {9}\^\n/);
  assert.equal(pyw('check', 'bad.py').status, 3);
  assert.equal(pyw('build', 'bad.py').status, 3);
  assert.ok(!existsSync(join(dir, 'dist')));
  const [first] = JSON.parse(pyw('check', '--json', 'bad.py').out);
  assert.deepEqual([first.code, first.span.start], ['PYW1008', { line: 2, column: 8 }]);
});

test('exported functions are called from JavaScript', () => {
  write(
    'shapes.py',
    '__all__ = ["area", "product"]\n\n\ndef area(w: float, h: float) -> float:\n    """Of a rectangle."""\n    return w * h\n\n\n' +
      'def product(a: int, n: int) -> int:\n    return a * n\n\n\ndef even(n: int) -> bool:\n    return n % 2 == 0\n',
  );
  const built = pyw('build', 'shapes.py', '--release', '--export', 'even', '-o', 'lib');
  assert.equal(built.status, 0, built.err);
  const names = "import { area, even, product } from './lib/shapes.js';";
  write(
    'use.mjs',
    `${names} console.log(area(1.5, 2), area(3, 3), product(2, 10), product(3n ** 40n, 3 ** 10), even(7), even(8));`,
  );
  assert.equal(node('use.mjs').out, '3 9 20 717897987691852588770249n false true\n');
  const dts = readFileSync(join(dir, 'lib', 'shapes.d.ts'), 'utf8');
  assert.match(dts, /\/\*\* Of a rectangle\. \*\/\nexport declare function area\(w: number, h: number\): number;/);
  assert.match(dts, /export declare function even\(n: number \| bigint\): boolean;/);
});

test('scalars compile to the core profile, and what is not scalar is refused there', () => {
  write(
    'kernel.py',
    'def collatz(n: int) -> int:\n    steps = 0\n    while n != 1:\n        n = n // 2 if n % 2 == 0 else 3 * n + 1\n        steps += 1\n    return steps\n',
  );
  const built = pyw('build', 'kernel.py', '--profile', 'core', '--export', 'collatz', '--release', '-o', 'core');
  assert.equal(built.status, 0, built.err);
  write('use-core.mjs', "import { collatz } from './core/kernel.js'; console.log(collatz(27));");
  assert.equal(node('use-core.mjs').out, '111\n');
  write('lists.py', 'def f(n: int) -> int:\n    return len([n] * n)\n');
  const refused = pyw('build', 'lists.py', '--profile', 'core', '--export', 'f', '-o', 'core');
  assert.equal(refused.status, 3, refused.err);
});

test('modules are found beside the program, and the cache notices when one changes', () => {
  mkdirSync(join(dir, 'many'));
  write('many/helper.py', 'def greet(name):\n    return "hi " + name\n');
  write('many/main.py', 'from helper import greet\nprint(greet("you"))\n');
  assert.equal(pyw('run', 'many/main.py').out, 'hi you\n');
  assert.equal(pyw('run', 'many/main.py').out, 'hi you\n');
  write('many/helper.py', 'def greet(name):\n    return "bye " + name\n');
  assert.equal(pyw('run', 'many/main.py').out, 'bye you\n');
});

test('stages of a Python program', () => {
  write('stages.py', 'def f(x):\n    return x + 1\n\n\nprint(f(2))\n');
  assert.match(pyw('build', 'stages.py', '--emit', 'ast', '-o', '-').out, /Module/);
  assert.match(pyw('build', 'stages.py', '--emit', 'types', '-o', '-').out, /f\(x: int.*\) -> int/);
  write('stages.json', pyw('build', 'stages.py', '--emit', 'ir', '-o', '-').out);
  assert.deepEqual(pyw('run', 'stages.json').out, '3\n');
});

test('every code has a page, and every page its title', () => {
  const codes = [...Object.keys(DIAGNOSTICS), ...SYNTAX_CODES, 'PYW3900', 'PYW9001'];
  for (const code of codes) {
    const path = join(ROOT, 'packages', 'cli', 'explain', `${code}.md`);
    assert.ok(existsSync(path), `packages/cli/explain/${code}.md is missing`);
    assert.ok(readFileSync(path, 'utf8').startsWith(`# ${code}: `), code);
  }
});

test('sums, chains of calls and of elif as long as CPython takes them', () => {
  const links = 2000;
  const many = (piece: (i: number) => string): string => Array.from({ length: links }, (_, i) => piece(i)).join('');
  write(
    'deep.py',
    [
      'class Sum:\n    def __init__(self):\n        self.n = 0\n    def add(self, k):\n        self.n += k\n        return self\n',
      `x = 2\nprint(x${many(() => ' + x')})\nprint(Sum()${many(i => `.add(${i})`)}.n)\n`,
      `def f(v):\n    if v < 0:\n        return 'less'\n${many(i => `    elif v == ${i}:\n        return ${i * 2}\n`)}\n`,
      `print(f(-1), f(7), f(${links - 1}), f(${links}))\n`,
    ].join(''),
  );
  const { status, out } = pyw('run', '--no-cache', 'deep.py');
  assert.deepEqual([status, out], [0, `${2 * links + 2}\n${(links * (links - 1)) / 2}\nless 14 ${2 * links - 2} None\n`]);
  assert.match(pyw('build', '--emit', 'types', '-o', '-', 'deep.py').out, /f\(v: int\) -> /);
});

test('check --why says what was inferred on a line, how it is held, and what brought classes together', () => {
  write(
    'why.py',
    [
      'class Point:',
      '    def __init__(self, x):',
      '        self.x = x',
      'def scale(value, by):',
      '    if by == 0:',
      '        return None',
      '    return value * by',
      'def total(items):',
      '    t = 0',
      '    for item in items:',
      '        t += item',
      '    return t',
      'mixed = [1, 2.5]',
      'mixed.append(3)',
      'names = {}',
      'names["a"] = 1',
      'names["b"] = "two"',
      'p, q = Point(1), Point(1.5)',
      'r = scale(3, 2)',
      'print(r, p.x, q.x, names["a"], total(mixed), total([4]))',
      '',
    ].join('\n'),
  );
  const why = (line: number): string => {
    const { status, out } = pyw('check', '--why', `why.py:${line}`);
    assert.equal(status, 0);
    return out;
  };
  assert.equal(
    why(19),
    `why.py:19: r = scale(3, 2)
  r: None | int   [boxed: may be of 2 classes]
      None | int stored at why.py:19: r = scale(3, 2)
        None returned at why.py:6: return None
        int returned at why.py:7: return value * by
  scale(3, 2): None | int   [boxed: may be of 2 classes]
      None returned at why.py:6: return None
      int returned at why.py:7: return value * by
`,
  );
  // Two contexts of one function; the step back from the loop to what the list was given.
  const loop = why(11);
  assert.match(loop, /^  item: int \| float   \[boxed: may be of 2 classes\]   when total\(items: list\[int \| float\]\)$/m);
  assert.match(loop, /^  item: int   \[unboxed integer, exact\]   when total\(items: list\[int\]\)$/m);
  assert.match(loop, /^        float put in at why\.py:13: mixed = \[1, 2\.5\]$/m);
  assert.match(loop, /^  t: int \| float .*\n      int stored at why\.py:9: t = 0$/m);
  const last = why(20);
  assert.match(last, /^  p\.x: int \| float .*\n      int stored at why\.py:3: self\.x = x\n        int passed at why\.py:18: /m);
  assert.match(last, /^  names\['a'\]: int \| str .*\n      int put in at why\.py:16: names\["a"\] = 1\n      str put in at why\.py:17: /m);
  assert.match(why(15), /^  names: dict\[str, int \| str\]   \[reference\]$/m);
  assert.match(pyw('check', '--why', 'why.py:99').out, /nothing here is compiled to a value/);
  assert.match(pyw('check', '--why', 'other.py:1', 'why.py').out, /other\.py is no module of the program/);
  assert.equal(pyw('check', '--why', 'why.py').status, 2);
});
