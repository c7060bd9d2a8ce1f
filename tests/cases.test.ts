/** Every case in a development build, with its IR checked, and that the list of known gaps is in order. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { createCasePool } from './support/case-pool.ts';
import { readCases, readTodo } from './support/cases.ts';
import { checkCase } from './support/check-case.ts';

const cases = readCases();
const todo = readTodo();
const pool = createCasePool();
after(pool.close);

const results = cases.map(item => pool.run({ entry: item.entry, mode: 'development' }));
for (const [i, item] of cases.entries()) {
  test(`case ${item.name}`, async () => checkCase(item, await results[i]!, todo));
}

test('known gaps name cases that exist', () => {
  const names = new Set(cases.map(item => item.name));
  assert.deepEqual(
    [...todo.keys()].filter(name => !names.has(name)),
    [],
  );
});

test('there are at least 150 cases', () => assert.ok(cases.length >= 150, `${cases.length}`));
