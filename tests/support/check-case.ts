/** Compares what a case did with what CPython did, and with the list of known gaps. */
import assert from 'node:assert/strict';
import type { CaseResult } from './case-result.ts';
import type { Case } from './cases.ts';

export function checkCase(item: Case, result: CaseResult, todo: ReadonlyMap<string, string>): void {
  const gap = todo.get(item.name);
  if (result.kind === 'broken') assert.fail(`${item.entry}: ${result.text}`);
  if (result.kind === 'made' || result.kind === 'module' || result.kind === 'denied') assert.fail(`${item.entry} was not run`);
  if (result.kind === 'refused') {
    assert.ok(gap !== undefined && result.codes.includes(gap), `${item.entry} is refused:\n${result.text}`);
    return;
  }
  assert.equal(result.stdout, item.stdout, `${item.entry}: output differs from CPython's\n${result.stderr}`);
  assert.equal(result.status, item.status, `${item.entry}: exit status\n${result.stderr}`);
  assert.equal(gap, undefined, `${item.entry} passes: take it out of tests/todo.json`);
}
