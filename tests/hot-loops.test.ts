/** The hot loops of the kernels in `bench/` hold no more than their budgets: allocations, casts, checks, calls. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compile } from '@pyw/frontend';
import { load } from '@pyw/host-node';
import { optimise } from '@pyw/ir/passes';
import { disassemble, emitWasm } from '@pyw/wasm-backend';
import { BUDGETS, type Counts, countHot } from '../bench/hot-loops.ts';
import { ROOT } from './support/cases.ts';

for (const budget of BUDGETS) {
  test(budget.kernel, () => {
    const entry = join(ROOT, 'bench', 'kernels', budget.kernel, 'kernel.py');
    const { program } = compile({ entry, readModule: path => (existsSync(path) ? readFileSync(path, 'utf8') : null) });
    assert.ok(program);
    const { wasm } = emitWasm(optimise(program, 'release'), { names: true });
    const counts = countHot(disassemble(wasm), budget.function);
    assert.ok(counts.instructions > 0, 'found the hot code');
    for (const key of Object.keys(counts) as (keyof Counts)[])
      assert.ok(counts[key] <= budget.most[key], `${key}: budget ${budget.most[key]}, now ${JSON.stringify(counts)}`);
  });
}

/** Counts of a small program: of a function, or of the innermost loops. */
function countsOf(source: string, name?: string): Counts {
  const { program } = compile({ entry: 'small.py', readModule: path => (path === 'small.py' ? source : null) });
  assert.ok(program);
  return countHot(disassemble(emitWasm(optimise(program, 'release'), { names: true }).wasm), name);
}

test('a display with constant keys allocates the dict and its three arrays, an empty one the dict', () => {
  const program = (display: string): string => `
__all__ = ["f"]
kept = []
def f(n: int) -> int:
    for i in range(n):
        kept.append(${display})
    return len(kept)
f(2)
print(kept)
`;
  const name = '__main__.f';
  assert.equal(countsOf(program('{"x": i * 0.5, "y": 1.5}'), name).allocations, 4);
  assert.equal(countsOf(program('{}'), name).allocations, 1);
});

test('the end of a stack is taken off without filling an array', () => {
  const source = 'def f(n):\n    s = [n] * n\n    while s:\n        n += s.pop()\n    return n\nprint(f(3), f(4))\n';
  const { program } = compile({ entry: 'small.py', readModule: path => (path === 'small.py' ? source : null) });
  assert.ok(program);
  const f = optimise(program, 'release').functions.find(({ name }) => name === '__main__.f');
  assert.ok(f);
  const code = JSON.stringify(f.body);
  assert.match(code, /"array\.set"/);
  assert.doesNotMatch(code, /"array\.fill"/);
});

test('steps of a constant display and pairs of a zip allocate nothing', () => {
  const loop = (before: string, body: string): Counts =>
    countsOf(`
__all__ = ["f"]
def f(n: int) -> int:
    total = 0
    stack = list(range(n))
    ${before}
    while stack:
        ${body}
    return total
print(f(3))
`, '__main__.f');
  const steps = loop('', `for dx, dy in ((1, 0), (0, 1)):
            total += dx - dy
        stack.pop()`);
  assert.equal(steps.allocations, loop('', 'stack.pop()').allocations);
  const zipped = loop('other = list(range(n))', 'total += sum([x * y for x, y in zip(stack, other)]); stack.pop()');
  const plain = loop('other = list(range(n))', 'total += sum([x * 2 for x in stack]); stack.pop()');
  assert.ok(zipped.allocations <= plain.allocations, JSON.stringify([zipped, plain]));
});

test('items under literal keys of a display are looked at where the display has them', () => {
  const source = `
__all__ = ["f"]
def f(n: int) -> float:
    bodies = [{"x": i * 0.5, "v": 1.5} for i in range(n)]
    total = 0.0
    for b in bodies:
        b["x"] += b["v"]
        total += b["x"]
    return total
print(f(3))
`;
  const { program } = compile({ entry: 'small.py', readModule: path => (path === 'small.py' ? source : null) });
  assert.ok(program);
  const text = disassemble(emitWasm(optimise(program, 'release'), { names: true }).wasm);
  const called = (name: string): number => text.split('\n').filter(line => /^\s+call /.test(line) && line.includes(name)).length;
  // What is left in the loop: the ways to search, for dicts that are not like the display.
  assert.deepEqual(['_item_elsewhere_', '_put_elsewhere_', '_near_', '__getitem__'].map(called), [3, 1, 0, 0]);
});

test('generator expressions with a condition over pairs allocate nothing', () => {
  const count = (expression: string): Counts =>
    countsOf(
      `
__all__ = ["f"]
def total(data):
    return sum(${expression})
def f(n: int) -> int:
    return total([i % 7 for i in range(n)])
print(f(3))
`,
      '__main__.total',
    );
  for (const expression of ['i for i, x in enumerate(data) if x', 'x * y for x, y in zip(data, data) if x > y']) {
    const { allocations } = count(expression);
    assert.equal(allocations, 0, expression);
  }
});

/** Exceptions that are caught and forgotten, by handlers of the program and by the built-ins. */
const FORGOTTEN = `
class Count:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n
class Items:
    def __init__(self):
        self.failed = 0
        self.errors = {}
    def __getitem__(self, i):
        if i > 3:
            raise IndexError(i)
        return i
    def __getattr__(self, name):
        raise AttributeError(name)
items = Items()
total = sum(x for x in Count(3)) + sum(x for x in items) + getattr(items, 'no', 1) + hasattr(items, 'nothing')
for text in ('1', '2.5', 'x'):
    try:
        total += int(text)
    except ValueError:
        try:
            total += float(text)
        except ValueError as e:
            items.failed += 1
            items.errors[text] = str(e)
class NotFound(Exception):
    pass
def find(key):
    try:
        return items.errors[key]
    except KeyError as e:
        raise NotFound(key) from e
for key in (1, 2):
    try:
        total += len(find(key))
    except NotFound:
        total += 1
print(total, items.failed, len(items.errors))
`;

test('exceptions that are forgotten take no record of the stack', async () => {
  const { program } = compile({ entry: 'forgotten.py', readModule: path => (path === 'forgotten.py' ? FORGOTTEN : null) });
  assert.ok(program);
  const { wasm } = emitWasm(optimise(program, 'release'));
  let records = 0;
  let output = '';
  const limit = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')!;
  const write = (_: number, bytes: Uint8Array): void => {
    output += Buffer.from(bytes).toString();
  };
  // The host lifts the limit before it takes a record.
  Object.defineProperty(Error, 'stackTraceLimit', { configurable: true, get: () => 10, set: (n: number) => void (records += Number(n > 10)) });
  try {
    const loaded = await load(wasm, { write });
    loaded.run();
  } finally {
    Object.defineProperty(Error, 'stackTraceLimit', limit);
  }
  assert.equal(output, '15.5 1 1\n');
  assert.equal(records, 0);
});
