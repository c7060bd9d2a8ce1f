/**
 * Python modules as JavaScript uses them: each `boundary/NAME.py` is built and given to `boundary/NAME.mjs`, which yields
 * what it saw; `boundary/NAME.out` holds that, a line of JSON each. The same files run in the other hosts
 * (scripts/test-hosts.mjs). UPDATE=1 writes the outputs.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
