/** The hot loops of the kernels in `bench/` hold no more than their budgets: allocations, casts, checks, calls. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compile } from '@pyw/frontend';
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
