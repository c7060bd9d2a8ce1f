/** Lists keep their own representation whatever is put into other lists of the program. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../src/compile.ts';

/** What the function `total` is given for each kind of list that it is called with. */
function parametersOfTotal(main: string): string[] {
  const text = `def total(xs):\n    n = 0\n    for x in xs:\n        n = n + x\n    return n\n\n${main}`;
  const { program, diagnostics } = compile({
    entry: 'main.py',
    readModule: path => (path === 'main.py' ? text : null),
  });
  assert.ok(program, JSON.stringify(diagnostics));
  return program.functions
    .filter(f => f.display === 'total')
    .map(f => f.params[0]!.type)
    .sort();
}

const APART = ['ref<list<array<any>>>', 'ref<list<array<int>>>'];

test('a list of ints beside one that gets a float later', () => {
  assert.deepEqual(
    parametersOfTotal(
      'def main():\n    a = [0]\n    a.append(2.5)\n    b = [1, 2]\n    print(total(a))\n    print(total(b))\nmain()\n',
    ),
    APART,
  );
});

test('the other way round', () => {
  assert.deepEqual(
    parametersOfTotal(
      'def main():\n    b = [1, 2]\n    a = [0]\n    a[0] = 2.5\n    print(total(a))\n    print(total(b))\nmain()\n',
    ),
    APART,
  );
});

test('copies of it made in a recursion', () => {
  const main = `def sums(numbers):
    out = [0]
    for x in numbers:
        out.append(out[-1] + x)
    return out

def search(n, left):
    for x in left:
        if x < n:
            search(n - 1, left[:])
    return total(left)

print(total(sums([1, 2.5])))
print(search(3, [1, 2]))
`;
  assert.deepEqual(parametersOfTotal(main), APART);
});
