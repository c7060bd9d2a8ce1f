/** Stacks of both engines that give offsets, through a source map written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSourceMap } from '../src/source-map.ts';
import { formatTraceback, tracebackFrames } from '../src/traceback.ts';

const vlq = (value: number): string => {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let rest = value < 0 ? -value * 2 + 1 : value * 2;
  let out = '';
  do {
    const bits = rest & 31;
    rest >>>= 5;
    out += digits[rest > 0 ? bits | 32 : bits];
  } while (rest > 0);
  return out;
};

/** Rows of [offset, source, line (1-based), column]. */
function sourceMap(rows: readonly (readonly [number, number, number, number] | readonly [number])[]): string {
  const last = [0, 0, 0, 0];
  const segments = rows.map(row => {
    const fields = row.length === 1 ? [row[0]] : [row[0], row[1], row[2] - 1, row[3]];
    return fields
      .map((value, i) => {
        const delta = value - last[i]!;
        last[i] = value;
        return vlq(delta);
      })
      .join('');
  });
  return JSON.stringify({
    version: 3,
    sources: ['prog.py', 'list.py'],
    sourcesContent: ['def f(x):\n    return g(x)\n\nf(1)\n', null],
    names: [],
    mappings: segments.join(','),
    x_pyw_positions: { internal: [1], positions: [], segments: '' },
  });
}

const MAP = sourceMap([[0x10, 0, 2, 11], [0x40, 1, 5, 0], [0x60, 0, 4, 0], [0x80]]);

test('lookup takes the last mapping at or before an offset', () => {
  const lookup = readSourceMap(MAP);
  assert.deepEqual(lookup(0x0f), []);
  assert.deepEqual(
    [0x10, 0x3f, 0x60].map(offset => lookup(offset)[0]?.line),
    [2, 2, 4],
  );
  assert.equal(lookup(0x3f)[0]?.column, 11);
  assert.deepEqual(lookup(0x80), []);
});

test("V8's stack as CPython's traceback, without library frames", () => {
  const stack = [
    'Error',
    '    at Object.traceback (file:///host.js:1:1)',
    '    at list.append (wasm://wasm/0a1b2c3d:wasm-function[4]:0x41)',
    '    at prog.f (wasm://wasm/0a1b2c3d:wasm-function[3]:0x20)',
    '    at wasm://wasm/0a1b2c3d:wasm-function[2]:0x61',
    '    at run (file:///host.js:1:1)',
  ].join('\n');
  assert.equal(
    formatTraceback(tracebackFrames(stack, { lookup: readSourceMap(MAP) })),
    [
      'Traceback (most recent call last):',
      '  File "prog.py", line 4, in <module>',
      '    f(1)',
      '  File "prog.py", line 2, in f',
      '    return g(x)',
      '',
    ].join('\n'),
  );
});

test("SpiderMonkey's stack", () => {
  const stack =
    'f@http://localhost/a.wasm:wasm-function[3]:0x20\nstart@http://localhost/a.wasm:wasm-function[2]:0x61\n@http://localhost/x.js:1:1';
  const frames = tracebackFrames(stack, { lookup: readSourceMap(MAP) });
  assert.deepEqual(
    frames.map(f => [f.name, f.line]),
    [
      ['start', 4],
      ['f', 2],
    ],
  );
});

test('code that was inlined shows the calls it replaced', () => {
  const positions = [
    [0, 2, 11, 0, 1],
    [0, 4, 0, 1, -1],
  ];
  // The first segment is position 0, the other three have none.
  const extension = { internal: [1], positions, segments: [0, -1, 0, 0].map(vlq).join('') };
  const map = { ...JSON.parse(MAP), names: ['g', 'f'], x_pyw_positions: extension };
  const frames = tracebackFrames('Error\n    at x (wasm://wasm/1:wasm-function[3]:0x12)', {
    lookup: readSourceMap(JSON.stringify(map)),
  });
  assert.deepEqual(
    frames.map(f => [f.name, f.line, f.lines[0]?.trim()]),
    [
      ['f', 4, 'f(1)'],
      ['g', 2, 'return g(x)'],
    ],
  );
});

test('repeated frames are counted', () => {
  const frame = { file: 'a.py', line: 2, name: 'f', lines: ['  f()'], column: 2, span: [] };
  const shown = '  File "a.py", line 2, in f\n    f()\n'.repeat(3);
  const head = 'Traceback (most recent call last):\n';
  assert.equal(formatTraceback(Array(3).fill(frame)), head + shown);
  assert.equal(formatTraceback(Array(4).fill(frame)), `${head}${shown}  [Previous line repeated 1 more time]\n`);
  assert.equal(formatTraceback(Array(990).fill(frame)), `${head}${shown}  [Previous line repeated 987 more times]\n`);
});

test('without a source map the names remain', () => {
  const frames = tracebackFrames('Error\n    at m.g (wasm://wasm/1:wasm-function[3]:0x20)');
  assert.deepEqual(frames, [{ file: '<unknown>', line: null, name: 'g', lines: [], column: 0, span: [] }]);
});

test('markers stand under what the position covers, as CPython puts them', () => {
  const at = (lines: string[], column: number, span: number[]) => ({
    file: 'a.py',
    line: 1,
    name: 'f',
    lines,
    column,
    span,
  });
  const shown = (...args: Parameters<typeof at>): string[] =>
    formatTraceback([at(...args)])
      .split('\n')
      .slice(2, -1);
  assert.deepEqual(shown(['    x = a // b'], 8, [1, 14, 1, 10, 1, 12]), ['    x = a // b', '        ~~^^~~']);
  assert.deepEqual(shown(['  return xs[i + 1]'], 9, [1, 18, 1, 11, 1, 18]), [
    '    return xs[i + 1]',
    '           ~~^^^^^^^',
  ]);
  assert.deepEqual(shown(['raise ValueError(1)'], 0, [1, 19]), ['    raise ValueError(1)']);
  assert.deepEqual(shown(['  return f(1)'], 9, [1, 13, 1, 10, 1, 13]), ['    return f(1)']);
  assert.deepEqual(shown(['  return o.f(1)'], 9, [1, 15, 1, 12, 1, 15]), ['    return o.f(1)', '           ~~~^^^']);
  assert.deepEqual(shown(['x = 名 + y'], 4, [1, 9, 1, 6, 1, 7]), ['    x = 名 + y', '        ~~~^~~']);
  assert.deepEqual(shown(['f(', '  a,', '  b,', '  c)'], 0, [4, 4, 1, 1, 4, 4]), [
    '    f(',
    '    ~^',
    '      a,',
    '      ^^',
    '      b,',
    '      ^^',
    '      c)',
    '      ^^',
  ]);
});
