/**
 * Python modules as JavaScript uses them: each `boundary/NAME.py` is built and given to `boundary/NAME.mjs`, which yields
 * what it saw; `boundary/NAME.out` holds that, a line of JSON each. The same files run in the other hosts
 * (scripts/test-hosts.mjs). UPDATE=1 writes the outputs.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { ROOT } from './support/cases.ts';
import { createWorkshop } from './support/pyw.ts';

const { dir, pyw, node, clean } = createWorkshop();
after(clean);

const folder = join(ROOT, 'tests', 'boundary');
const names = readdirSync(folder).flatMap(file => (file.endsWith('.py') ? [file.slice(0, -3)] : []));

for (const name of names) {
  test(`boundary: ${name}`, () => {
    const built = pyw('build', join(folder, `${name}.py`), '-o', 'out');
    assert.equal(built.status, 0, built.err);
    assert.doesNotMatch(built.err, /warning/);
    writeFileSync(join(dir, 'drive.mjs'), readFileSync(join(folder, 'drive.mjs')));
    writeFileSync(join(dir, `${name}-use.mjs`), readFileSync(join(folder, `${name}.mjs`)));
    writeFileSync(
      join(dir, `${name}-run.mjs`),
      `import * as m from './out/${name}.js';\nimport use from './${name}-use.mjs';\nimport { drive } from './drive.mjs';\nconsole.log(await drive(use, m));\n`,
    );
    const { status, out, err } = node(`${name}-run.mjs`);
    assert.deepEqual([status, err], [0, '']);
    const expected = join(folder, `${name}.out`);
    if (process.env['UPDATE'] === '1') writeFileSync(expected, out);
    assert.equal(out, existsSync(expected) ? readFileSync(expected, 'utf8') : '');
  });
}

test('declarations of classes, callbacks and promises are TypeScript that says what they take', () => {
  writeFileSync(
    join(dir, 'use.ts'),
    `import { Point, Circle, Shape, each, counter, spread, opts, VERSION } from './out/objects.js';
import { wait, ticks, Slow } from './out/promises.js';
import bank, { Account, AccountError, Overdrawn, Savings, Kind, apply, cards, parse, picked, spell, walk, type Card, type CardLike } from './out/accounts.js';
import { half, sized, total, Table, type Sized } from './out/duck.js';
const halves: [number | bigint, string, number[]] = [half(4), half('ab', true), half([1])];
const named: Sized = sized('x', { name: 'y', size: by => Number(by) });
const row: number | bigint = new Table([1]).at(0), rows: (number | bigint)[] = new Table([1]).at(null), long: string = new Table([]).length();
console.log(halves, named.size(2), row, rows, long, total({ price: 1, quantity: 2 }));
// @ts-expect-error no overload takes it
half(true);
const given: CardLike = { name: 'a', tags: Object.freeze(['t']), notes: { n: 1 } };
const got: Card[] = cards(given);
const spelled: 'one' | 'many' = spell(got.length);
const kind: Kind = parse('savings', 2);
const error: Error = new Overdrawn(1, 2);
if (error instanceof Overdrawn) console.log(error.balance.toFixed(), error.pythonTraceback, error instanceof AccountError, error instanceof bank.PyError);
const text: string | null = new Savings('s').describe(true);
const waited: number | bigint = await apply(async n => n, 2);
for (const c of walk(['a'])) console.log(c.name?.length, picked(other => other.name ?? '', c), spelled, kind, text, waited, Account.count);
// @ts-expect-error another literal
parse('other');
// @ts-expect-error no such option
new Account('x', 1, { curency: 'USD' });
// @ts-expect-error a promise is wanted
apply(() => 'x', 2);
// @ts-expect-error a string is wanted
cards({ name: 1 });
const p: Point = new Point(1, 2, ['a']).move(3);
const [x]: number[] = [...p];
p.x = x! + p.length;
const shape: Shape = new Circle(2);
const label: string = shape.label + VERSION + spread(1, 2, { sep: '-' }) + shape.area().toFixed(1);
const doubled: (number | bigint)[] = each([1], n => Number(n) * 2);
for (const n of counter(3)) console.log(n, opts(1, { b: 2 }), label, doubled);
const result: unknown = await wait(1);
for await (const i of ticks(2)) console.log(i, result);
const added: number | bigint = await new Slow().add(1);
// @ts-expect-error a float is wanted
new Point('x');
// @ts-expect-error an int is wanted
each([1], () => 'x');
// @ts-expect-error read only
Circle.sides = 4;
console.log(added);
`,
  );
  writeFileSync(join(dir, 'package.json'), '{ "type": "module" }');
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--lib', 'es2024,dom', '--skipLibCheck', 'false', '--types', ''];
  const checked = spawnSync(process.execPath, [tsc, ...options, 'use.ts'], { cwd: dir, encoding: 'utf8', timeout: 60_000 });
  assert.equal(checked.stdout, '');
});

test('cycles through both sides are collected', () => {
  writeFileSync(
    join(dir, 'holder.py'),
    'from typing import Callable\n\n__all__ = ["Holder"]\n\n\nclass Holder:\n    def __init__(self, n: int):\n        self.n = n\n        self.callback = None\n\n    def hold(self, f: Callable[[], int]):\n        self.callback = f\n\n    def ask(self) -> int:\n        return self.callback()\n',
  );
  const built = pyw('build', 'holder.py', '-o', 'out');
  assert.equal(built.status, 0, built.err);
  writeFileSync(
    join(dir, 'collect.mjs'),
    `import { Holder } from './out/holder.js';
const refs = [];
const make = () => { for (let i = 0; i < 500; i++) { const h = new Holder(i); h.hold(() => h.n); if (h.ask() !== i) throw i; refs.push(new WeakRef(h)); } };
make();
for (let i = 0; i < 5; i++) { await new Promise(r => setTimeout(r, 10)); gc(); }
console.log(refs.filter(r => r.deref()).length < 50);
`,
  );
  assert.equal(node('--expose-gc', 'collect.mjs').out, 'true\n');
});
