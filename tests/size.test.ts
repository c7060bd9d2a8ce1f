/**
 * Sizes of modules, held to budgets: release passes without `wasm-opt`, which takes off another tenth to sixth. A change
 * that makes a module smaller lowers the budget.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { compile } from '@pyw/frontend';
import { optimise } from '@pyw/ir/passes';
import { emitWasm } from '@pyw/wasm-backend';
import { formatSize, measureModule } from '../packages/cli/src/build/size-report.ts';
import { ROOT } from './support/cases.ts';

const built = (entry: string, text?: string) => {
  const { program } = compile({ entry, readModule: path => (path === entry && text !== undefined ? text : existsSync(path) ? readFileSync(path, 'utf8') : null) });
  assert.ok(program);
  return { program, optimised: optimise(program, 'release') };
};
const wasmOf = (optimised: ReturnType<typeof built>['optimised'], names = false): Uint8Array => emitWasm(optimised, { names }).wasm;

test('hello fits 2 KB', () => {
  const { optimised } = built('hello.py', 'print("hello, world")\n');
  const { length } = wasmOf(optimised);
  assert.ok(length <= 600, `${length} bytes`);
});

/** What programs may have beside hello's 600 bytes; `wasm-opt` takes off another tenth to sixth. */
const SMALL: readonly (readonly [string, number, string])[] = [
  ['re.match with a constant pattern', 7_250, 'import re\nm = re.match(r"(\\d+)-(\\w+)", "12-ab")\nif m:\n    print(m.group(1), m.group(2))\n'],
  ['json.dumps of plain data', 6_150, 'import json\nprint(json.dumps({"a": 1, "b": [1, 2, 3], "c": "x"}))\n'],
  ['datetime.now', 6_150, 'from datetime import datetime\nprint(datetime.now().isoformat())\n'],
];
for (const [name, most, text] of SMALL) {
  test(name, () => {
    const { length } = wasmOf(built('small.py', text).optimised);
    assert.ok(length <= most, `${length} bytes`);
  });
}

const report = built(join(ROOT, 'tests', 'cases', 'programs', 'text_report.py'));

test('a text program of 200 lines with dicts, classes and formatting', () => {
  const { length } = gzipSync(wasmOf(report.optimised), { level: 9 });
  // The aim is 25,000: docs/performance.md says where the rest goes.
  assert.ok(length <= 32_200, `${length} bytes compressed`);
});

test('pyw build --size: every byte of code is in a module and a function', () => {
  const wasm = wasmOf(report.optimised, true);
  const size = measureModule(wasm, report.program);
  const code = size.functions.reduce((sum, f) => sum + f.size, 0);
  assert.equal(size.modules.reduce((sum, m) => sum + m.size, 0), code);
  assert.ok(size.total < wasm.length && size.sections.every(s => s.name !== 'name'), 'names do not count');
  const modules = size.modules.map(m => m.name);
  for (const name of ['__main__', 'float_text', 'text_output']) assert.ok(modules.includes(name), `${name} in ${modules}`);
  assert.match(formatSize(size), /\nmodule +bytes +of all +functions\n[\s\S]*__main__ +\d+ +\d+\.\d % +\d+\n[\s\S]*\nfunction +bytes +of all\n/);
});
