/** Cases under the reference interpreter of the IR: a sample, or all with PYW_MATRIX=all. */
import { after, test } from 'node:test';
import { createCasePool } from './support/case-pool.ts';
import { readCases, readTodo, sample } from './support/cases.ts';
import { checkCase } from './support/check-case.ts';

const todo = readTodo();
// A call of the interpreted program takes several of JavaScript.
const pool = createCasePool(64);
after(pool.close);

const cases = sample(
  readCases().filter(item => !todo.has(item.name)),
  8,
);
const results = cases.map(item => pool.run({ entry: item.entry, mode: 'interpreter' }));
for (const [i, item] of cases.entries()) {
  test(`interpreted ${item.name}`, async context => {
    const result = await results[i]!;
    if (result.kind === 'denied') context.skip('asks for files or the text of a traceback, which the interpreter does not have');
    else checkCase(item, result, todo);
  });
}
