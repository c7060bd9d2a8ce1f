/** Library modules read piece by piece are those that the parser reads at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { librarySources } from '@pyw/stdlib';
import { lazyModule } from '../src/modules/lazy-module.ts';
import { canonicalJson, parse } from '../src/syntax/index.ts';

test('every library module has the tree that the parser gives', () => {
  for (const [name, text] of Object.entries(librarySources)) {
    const whole = parse(text, { filename: name }).module!;
    const { module } = lazyModule(text, name);
    assert.deepEqual(
      module.body.map(s => [s.kind, 'name' in s ? s.name : null]),
      whole.body.map(s => [s.kind, 'name' in s ? s.name : null]),
      name,
    );
    assert.equal(canonicalJson(module), canonicalJson(whole), name);
  }
});

test('definitions are not parsed before they are read', () => {
  const { module } = lazyModule('x = 1\n\n\ndef f(:\n    pass\n\n\ny = 2\n', 'm.py');
  assert.deepEqual(
    module.body.map(s => s.kind),
    ['Assign', 'FunctionDef', 'Assign'],
  );
  assert.throws(() => module.body[1]!.lineno, /m\.py does not parse: invalid syntax/);
});
