/** Library functions that wrap what they made themselves do so in finitely many contexts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../src/compile.ts';

// What `transaction` gives is a decorator as well, and `compose` calls whatever JavaScript gives it.
const text = `from contextlib import contextmanager

__all__ = ['Ledger', 'compose']


class Ledger:
    def __init__(self):
        self.entries = []

    @contextmanager
    def transaction(self):
        yield self


def compose(*fs):
    def run(x):
        for f in fs:
            x = f(x)
        return x
    return run
`;

test('a context manager among what any function is called with', { timeout: 120_000 }, () => {
  const { program, diagnostics } = compile({ entry: 'ledger.py', readModule: path => (path === 'ledger.py' ? text : null), exports: [] });
  assert.deepEqual(diagnostics, []);
  assert.ok(program);
});
