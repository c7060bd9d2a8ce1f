/** A built module as JavaScript and TypeScript use it: names, values, defaults, exceptions, what runs when. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { load } from '@pyw/host-node';
import { ROOT } from './support/cases.ts';
import { createWorkshop } from './support/pyw.ts';

const { dir, pyw, node, clean } = createWorkshop();
after(clean);

function build(name: string, source: string, ...options: string[]): void {
  writeFileSync(join(dir, `${name}.py`), source);
  const built = pyw('build', `${name}.py`, '-o', 'out', ...options);
  assert.equal(built.status, 0, built.err);
}

/** What an ESM module prints that has `m`, all exports of a loader, and `t`, which gives the error of a call as text. */
function use(name: string, code: string): string {
  const head = `import * as m from './out/${name}.js'; const t = f => { try { return f(); } catch (e) { return String(e); } };`;
  writeFileSync(join(dir, 'use.mjs'), `${head}\n${code}\n`);
  const { status, out, err } = node('use.mjs');
  assert.deepEqual([status, err], [0, '']);
  return out;
}

const json = (name: string, code: string): unknown => JSON.parse(use(name, `console.log(JSON.stringify(${code}))`));

test("no Python name collides with the loader's own", () => {
  const names = ['run', 'load', 'default', 'delete', 'wasm', 'host', 'fs', 'PyError', 'program', 'Number', 'exports'];
  const functions = names.map(
    n => `def ${n}(new: float, url: str = "u") -> str:\n    return "${n} " + str(new) + url\n`,
  );
  build('names', `__all__ = ${JSON.stringify(names)}\n\n\n${functions.join('\n\n')}`);
  const calls = names.map(n => (n === 'default' ? 'm.default.exports.default(1)' : `m.${n}(1)`));
  assert.deepEqual(
    json('names', `[${calls.join(', ')}]`),
    names.map(n => `${n} 1.0u`),
  );
  assert.equal(use('names', "console.log(m.default.run(), m.run(2, ''))"), '0 run 2.0\n');
});

test('the module body runs once before the first call, and not as the main program', () => {
  build(
    'body',
    '__all__ = ["count", "size"]\nprint("body")\ntotal = 10\nxs = [1, 2]\n\n\ndef count(n: int) -> int:\n    global total\n    total += n\n    return total\n\n\n' +
      'def size() -> int:\n    return len(xs)\n\n\nif __name__ == "__main__":\n    xs.append(3)\n    print("main", total)\nelse:\n    print("imported")\n',
  );
  assert.equal(
    use('body', 'console.log(m.count(1)); console.log(m.count(2), m.size());'),
    'body\nimported\n11\n13 2\n',
  );
  assert.equal(
    use('body', 'm.count(5); console.log(m.default.run(), m.size(), m.count(1));'),
    'body\nimported\nbody\nmain 10\n0 3 11\n',
  );
  assert.equal(node('out/body.js').out, 'body\nmain 10\n');
});

test('a module body that raises does so at each first call, as Python has it', () => {
  build('broken', '__all__ = ["f"]\n\n\ndef f() -> int:\n    return 1\n\n\nprint("body")\nx = [0][f()]\n');
  assert.equal(
    use('broken', 'console.log(t(() => m.f())); console.log(t(() => m.f()));'),
    'body\nIndexError: list index out of range\nbody\nIndexError: list index out of range\n',
  );
});

const VALUES = `__all__ = ["back", "total", "swap", "maybe", "add", "same", "rows", "scale", "nothing", "tag", "floats"]


def back(s: str) -> str:
    return s[::-1]


def total(xs: list[int], start: int = 0) -> int:
    for x in xs:
        start += x
    return start


def swap(p: tuple[int, str]) -> tuple[str, int]:
    return p[1], p[0]


def maybe(x: int | None) -> str | None:
    return None if x is None else str(x)


def add(a, b):
    return a + b


def same(x):
    return x


def rows(n: int) -> list[list[float]]:
    return [[0.5 * j for j in range(i)] for i in range(n)]


def scale(x: float, by: float = 2.0) -> float:
    return x * by


def nothing(x: bool) -> None:
    pass


names = ["a", "b"]


def tag(n, among=names, *, sep: str = "-", upper: bool = False) -> str:
    text = sep.join(among)
    return str(n) + (text.upper() if upper else text)


def floats(xs: list[float]) -> float:
    return sum(xs)
`;

test('values cross both ways', () => {
  build('values', VALUES);
  assert.deepEqual(json('values', "[m.back('añ😀\\ud800z'), m.back('')]"), ['z\ud800😀ña', '']);
  assert.deepEqual(json('values', 'm.back("x".repeat(9000) + "é😀").slice(0, 5)'), '😀éxx');
  assert.equal(
    use('values', 'console.log(m.total([1, 2]), m.total([2n ** 64n, 1]), m.total(new Int8Array([4]), 2n ** 60n))'),
    '3 18446744073709551617n 1152921504606846980n\n',
  );
  assert.deepEqual(json('values', "[m.swap([1, 'a']), m.maybe(null), m.maybe(7), m.rows(3)]"), [
    ['a', 1],
    null,
    '7',
    [[], [0], [0, 0.5]],
  ]);
  assert.deepEqual(json('values', "[m.add(1, 2), m.add(1.5, 2), m.add('a', 'b'), m.add([1], ['x', [null]])]"), [
    3,
    3.5,
    'ab',
    [1, 'x', [null]],
  ]);
  assert.deepEqual(json('values', "m.same([1, 1.5, -0, true, null, 'é', [], [[2]]])"), [
    1,
    1.5,
    0,
    true,
    null,
    'é',
    [],
    [[2]],
  ]);
  assert.deepEqual(json('values', '[m.scale(2), m.scale(2, undefined), m.scale(2, 3), typeof m.nothing(true)]'), [
    4,
    4,
    6,
    'undefined',
  ]);
  assert.deepEqual(
    json('values', "[m.tag(1), m.tag(1, ['x']), m.tag(1, undefined, { sep: '' }), m.tag(2, [], { upper: true })]"),
    ['1a-b', '1x', '1ab', '2'],
  );
  assert.equal(json('values', 'm.floats(new Float64Array([1, 2.5]))'), 3.5);
});

const CONTAINERS = `__all__ = ["count", "invert", "both", "raw", "grow", "field"]


def count(text: str) -> dict[str, int]:
    out = {}
    for c in text:
        out[c] = out.get(c, 0) + 1
    return out


def invert(d: dict[str, int]):
    return {v: k for k, v in d.items()}


def both(a: set[int], b: frozenset[int]):
    return a & b, sorted(a | b)


def raw(b: bytes) -> bytes:
    return b[::-1] + b"!"


def grow(b: bytearray):
    b.append(7)
    return b


def field(data, name: str):
    return data[name]
`;

test('dicts, sets and bytes cross', () => {
  build('containers', CONTAINERS);
  const flat = `const flat = x => x instanceof Map ? ['map', ...x].map(flat) : x instanceof Set ? ['set', ...x] : x instanceof Uint8Array ? ['bytes', ...x] : Array.isArray(x) ? x.map(flat) : typeof x === 'bigint' ? String(x) : x;`;
  const show = (calls: string): unknown =>
    JSON.parse(use('containers', `${flat} console.log(JSON.stringify(flat([${calls}])))`));
  assert.deepEqual(show("m.count('abba'), m.invert({ x: 1, y: 2 }), m.invert(new Map([['z', 2n ** 70n]]))"), [
    ['map', ['a', 2], ['b', 2]],
    ['map', [1, 'x'], [2, 'y']],
    ['map', ['1180591620717411303424', 'z']],
  ]);
  assert.deepEqual(
    show('m.both(new Set([3, 1]), new Set([1, 2])), m.raw(new Uint8Array([1, 2])), m.grow(new Uint8Array(2))'),
    [
      [
        ['set', 1],
        [1, 2, 3],
      ],
      ['bytes', 2, 1, 33],
      ['bytes', 0, 0, 7],
    ],
  );
  assert.deepEqual(show('m.raw(new Uint8Array(40000)).length'), [40001]);
  assert.deepEqual(
    show("m.field({ a: [1, { b: null }] }, 'a'), t(() => m.field({}, 'a')), t(() => m.field([], 'a'))"),
    [[1, ['map', ['b', null]]], "KeyError: 'a'", 'TypeError: list indices must be integers or slices, not str'],
  );
});

test('decorated and imported functions are exported', () => {
  writeFileSync(join(dir, 'inner.py'), 'def triple(x: int) -> int:\n    return 3 * x\n');
  build(
    'decorated',
    'from inner import triple\n\n__all__ = ["plain", "triple"]\n\n\ndef logged(f):\n    def wrapper(*args, **kwargs):\n        print("calling", f.__name__)\n' +
      '        return f(*args, **kwargs)\n\n    return wrapper\n\n\n@logged\ndef plain(a: float, b: float = 2.0) -> float:\n    return a * b\n',
  );
  assert.equal(
    use('decorated', 'console.log(m.plain(3), m.plain(3, 4), m.triple(2n ** 62n));'),
    'calling plain\ncalling plain\n6 12 13835058055282163712n\n',
  );
});

test('what does not cross is refused when it is compiled', () => {
  const rows = [
    ['def f(x: slice): pass', 'a parameter of type slice in an exported function'],
    ['def f(): return slice(3)', 'returning slice from an exported function'],
    ['g = 1', 'exporting f, a name that the module does not define'],
  ];
  for (const [source, message] of rows) {
    writeFileSync(join(dir, 'refused.py'), `${source}\n`);
    const { status, err } = pyw('build', 'refused.py', '--export', 'f', '-o', 'out');
    assert.equal(status, 3, err);
    assert.match(err, new RegExp(`PYW3001\\]: ${message!.replaceAll('*', '\\*')}`));
  }
});

test('what only `__all__` lists is left out with a warning, and not looked at by run', () => {
  const source =
    '__all__ = ["f", "g", "C", "x"]\nx = 1\n\n\nclass C:\n    pass\n\n\ndef f(x: slice):\n    return 1\n\n\ndef g(n: int):\n    return slice(n)\n\n\ndef h() -> int:\n    return 7\n\n\nprint("ran")\n';
  writeFileSync(join(dir, 'listed.py'), source);
  const run = pyw('run', 'listed.py');
  assert.deepEqual([run.status, run.out, run.err], [0, 'ran\n', '']);
  const built = pyw('build', 'listed.py', '--export', 'h', '-o', 'out');
  assert.equal(built.status, 0, built.err);
  assert.match(built.err, /warning\[PYW3001\]: a parameter of type slice in an exported function/);
  assert.match(built.err, /warning\[PYW3001\]: returning slice from an exported function/);
  assert.equal(use('listed', 'console.log(Object.keys(m).join(), m.h(), m.x, String(new m.C()).slice(0, 12));'), 'ran\nC,default,h,x 7 1 <listed.C ob\n');
});

test('wrong values are refused by name', () => {
  const rows: [string, string][] = [
    ["m.total('x')", 'TypeError: xs: list[int] expected, got string'],
    ["m.total([1, 'x'])", 'TypeError: xs[1]: int expected, got string'],
    ['m.total([1.5])', 'TypeError: xs[0]: int expected, got number 1.5'],
    ['m.total()', 'TypeError: xs: list[int] expected, got nothing'],
    ['m.back(1)', 'TypeError: s: str expected, got number 1'],
    ['m.swap([1])', 'TypeError: p: tuple[int, str] expected, got array of 1'],
    ["m.maybe('x')", 'TypeError: x: int or None expected, got string'],
    ['m.same(new Date())', 'TypeError: x: a value that Python has expected, got Date; annotate it as JsProxy to take one'],
    ['m.scale(1n)', 'TypeError: x: float expected, got bigint 1n'],
    ['m.nothing(0)', 'TypeError: x: bool expected, got number 0'],
    ['m.tag(1, [], { sep: 1 })', 'TypeError: sep: str expected, got number 1'],
    ["m.add(1, 'a')", "TypeError: unsupported operand type(s) for +: 'int' and 'str'"],
  ];
  assert.deepEqual(
    json('values', `[${rows.map(([call]) => `t(() => ${call})`).join(', ')}]`),
    rows.map(([, message]) => message),
  );
});

const FAILING = `__all__ = ["pick", "deep", "leave", "parse"]


def inner(xs, i):
    return xs[i]


def pick(i: int) -> int:
    print("picking")
    return inner([1, 2], i)


def deep(n: int) -> int:
    return deep(n + 1) + 1


def leave(code: int) -> None:
    raise SystemExit(code)


def parse(text: str) -> int:
    try:
        return int(text)
    except ValueError as e:
        raise RuntimeError("no number") from e
`;
const TRACEBACK = `Traceback (most recent call last):
  File "failing.py", line 10, in pick
    return inner([1, 2], i)
  File "failing.py", line 5, in inner
    return xs[i]
           ~~^^^
IndexError: list index out of range`;
const CHAIN = `Traceback (most recent call last):
  File "failing.py", line 23, in parse
    return int(text)
ValueError: invalid literal for int() with base 10: 'x'

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "failing.py", line 25, in parse
    raise RuntimeError("no number") from e
RuntimeError: no number`;

test('exceptions reach JavaScript as PyError, with the Python traceback', () => {
  for (const release of [[], ['--release']]) {
    build('failing', FAILING, ...release);
    const caught = use(
      'failing',
      `try { m.pick(5); } catch (e) {
         console.log(e instanceof m.default.PyError, e instanceof Error, e.name, e.pyType, e.message, /\\n    at .*wasm-function/.test(e.stack));
         console.log(e.pythonTraceback);
       }
       try { m.parse('x'); } catch (e) { console.log(e.cause.name, e.cause instanceof m.default.PyError); console.log(e.pythonTraceback); }
       console.log(m.pick(1), t(() => m.deep(0)), t(() => m.leave(3)));`,
    );
    const expected = `picking\ntrue true IndexError IndexError list index out of range true\n${TRACEBACK}\nValueError true\n${CHAIN}\npicking\n`;
    assert.equal(caught, `${expected}2 RecursionError: maximum recursion depth exceeded SystemExit: 3\n`);
  }
});

test('declarations are TypeScript that says what the functions take', () => {
  const dts = readFileSync(join(dir, 'out', 'values.d.ts'), 'utf8');
  assert.match(
    dts,
    /export declare function total\(xs: readonly \(number \| bigint\)\[\], start\?: number \| bigint\): number \| bigint;/,
  );
  assert.match(
    dts,
    /export declare function swap\(p: readonly \[number \| bigint, string\]\): \[string, number \| bigint\];/,
  );
  assert.match(dts, /export declare function maybe\(x: number \| bigint \| null\): string \| null;/);
  assert.match(dts, /export declare function nothing\(x: boolean\): void;/);
  assert.match(
    dts,
    /export declare function tag\(n: unknown, among\?: unknown, options\?: \{ sep\?: string; upper\?: boolean \}\): string;/,
  );
  writeFileSync(
    join(dir, 'use.ts'),
    `import program, { delete as remove } from './out/names.js';
import { total, swap, tag } from './out/values.js';
const n: number | bigint = total([1, 2n]);
const [s, i]: [string, number | bigint] = swap([1, 'x']);
const text: string = tag(n, undefined, { sep: ',' }) + remove(1);
const status: number = program.run(['a']);
try { program.exports.default(1); } catch (e) { if (e instanceof program.PyError) console.log(e.pyType, e.pythonTraceback, s, i, text, status); }
// @ts-expect-error a list is wanted
total('x');
// @ts-expect-error no such option
tag(1, [], { nope: 1 });
`,
  );
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--skipLibCheck',
    'false',
    '--types',
    '',
  ];
  const checked = spawnSync(process.execPath, [tsc, ...options, 'use.ts'], {
    cwd: dir,
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(checked.stdout, '');
});

test('the host packages call exports as the loader does', () => {
  const program = load(join(dir, 'out', 'values.wasm'));
  const { total, tag, add } = program.functions;
  assert.equal(total!([1, 2n ** 64n]), 2n ** 64n + 1n);
  assert.equal(tag!(1, undefined, { upper: true }), '1A-B');
  assert.throws(() => add!(1, 'a'), { name: 'TypeError', pyType: 'TypeError' });
});

test('ints are numbers where that is asked for, and too large ones are errors', () => {
  const source = '__all__ = ["Box", "add", "large", "named"]\n\n\nclass Box:\n    def __init__(self, n: int):\n        self.n = n\n\n\n' +
    'def add(a: int, b: int = 1) -> int:\n    return a + b\n\n\ndef large(ns: list[int]) -> dict[str, list[int]]:\n    return {"int": [2 ** n for n in ns]}\n\n\n' +
    'from typing import Literal\n\n\ndef named(x: Literal["int", "number"]) -> str:\n    return x\n';
  build('whole', source, '--ints', 'number');
  const declared = readFileSync(join(dir, 'out', 'whole.d.ts'), 'utf8');
  assert.doesNotMatch(declared, /bigint/);
  assert.match(declared, /function add\(a: number, b\?: number\): number;/);
  assert.match(declared, /named\(x: "int" \| "number"\): string/);
  const error = 'OverflowError: int too large for a number of JavaScript';
  assert.deepEqual(json('whole', "[m.add(1), m.add(5n), new m.Box(3).n, m.large([3]).get('int'), m.named('number'), t(() => m.large([60])), t(() => m.add(2n ** 70n)), t(() => m.add('x'))]"), [
    2, 6, 3, [8], 'number', error, error, 'TypeError: a: int expected, got string',
  ]);
});

test('a loader for Node can be required, and settings of a project say what ints are', () => {
  mkdirSync(join(dir, 'project', 'src'), { recursive: true });
  writeFileSync(join(dir, 'project', 'pyproject.toml'), '[tool.pyw]\nints = "number"\n');
  writeFileSync(join(dir, 'project', 'src', 'sums.py'), '__all__ = ["twice"]\n\n\ndef twice(n: int) -> int:\n    return 2 * n\n\n\nprint("imported", __name__)\n');
  const built = pyw('build', 'project/src/sums.py', '-o', 'sums', '--target', 'node');
  assert.equal(built.status, 0, built.err);
  assert.match(readFileSync(join(dir, 'sums', 'sums.d.ts'), 'utf8'), /twice\(n: number\): number;/);
  writeFileSync(join(dir, 'use.cjs'), "const { twice } = require('./sums/sums.js');\nconsole.log(twice(4));\n");
  assert.equal(node('use.cjs').out, 'imported sums\n8\n');
  assert.equal(node('sums/sums.js').out, 'imported __main__\n');
});
