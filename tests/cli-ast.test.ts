/** `pyw ast`: JSON, outline, hashes of a folder; and what `pyw check` says of sources that are no plain UTF-8. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createWorkshop } from './support/pyw.ts';

const { dir, pyw, clean } = createWorkshop();
after(clean);
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(dir, name), content);

test('a tree as JSON and as an outline', () => {
  write('one.py', 'x = 1\n');
  const json =
    '{"_":"Module","body":[{"_":"Assign","targets":[{"_":"Name","id":"x","ctx":"Store","lineno":1,"col_offset":0,' +
    '"end_lineno":1,"end_col_offset":1}],"value":{"_":"Constant","value":{"t":"int","v":"1"},"kind":null,"lineno":1,' +
    '"col_offset":4,"end_lineno":1,"end_col_offset":5},"type_comment":null,"lineno":1,"col_offset":0,"end_lineno":1,' +
    '"end_col_offset":5}],"type_ignores":[]}\n';
  assert.deepEqual([pyw('ast', 'one.py').status, pyw('ast', 'one.py').out], [0, json]);
  assert.equal(
    pyw('ast', '--pretty', 'one.py').out,
    'Module\n  body\n    Assign 1:0-1:5\n      targets\n        Name 1:0-1:1 x ctx=Store\n      value\n        Constant 1:4-1:5 1\n',
  );
  const hash = createHash('sha256').update(json).digest('hex');
  mkdirSync(join(dir, 'tree', 'b', '__pycache__'), { recursive: true });
  write('tree/z.py', 'x = 1\n');
  write('tree/b/a.py', 'x = (\n');
  write('tree/b/__pycache__/c.py', 'x = 1\n');
  write('tree/b/note.txt', 'x = 1\n');
  const { status, out, err } = pyw('ast', '--hashes', 'tree');
  const failure = '{"_":"!SyntaxError","type":"SyntaxError","msg":"\'(\' was never closed","lineno":1,"offset":5,"end_lineno":1,"end_offset":0}\n';
  assert.equal(status, 0);
  assert.equal(out, `${hash}         6 ok z.py\n${createHash('sha256').update(failure).digest('hex')}         6 SyntaxError b/a.py\n`);
  assert.equal(err, '2 files, 12 bytes, 1 with errors\n');
});

test('wrong programs and wrong use', () => {
  write('wrong.py', 'match x:\n    case 1: pass\n');
  const refused = pyw('ast', '--python', '3.9', 'wrong.py');
  assert.deepEqual([refused.status, refused.out], [3, '']);
  assert.match(refused.err, /^SyntaxError\[PYW1019\]: Pattern matching is only supported in Python 3\.10 and greater/);
  assert.equal(pyw('ast', 'nowhere.py').status, 2);
  assert.equal(pyw('ast', '--python', '4', 'wrong.py').status, 2);
  assert.equal(pyw('ast', '--hashes', 'wrong.py').status, 2);
});

test('encodings: declared ones are read, broken ones refused at their place', () => {
  write('latin.py', Buffer.from('# coding: latin-1\nprint("caf\u00e9")\n', 'latin1'));
  assert.equal(pyw('run', 'latin.py').out, 'caf\u00e9\n');
  write('broken.py', Buffer.from('x = 1\ny = "\u00e9"\n', 'latin1'));
  const { status, err } = pyw('check', 'broken.py');
  assert.equal(status, 3);
  assert.match(err, /^SyntaxError\[PYW1002\]: \(unicode error\) 'utf-8' codec can't decode byte 0xe9 in position 0: .*\n --> broken\.py:2:5\n/);
});

test('check lists all errors with their lines, hints and codes', () => {
  write('many.py', 'if x = 1:\n    pass\nprint "a"\nfor y in z\n    pass\n');
  const { status, err } = pyw('check', 'many.py');
  assert.equal(status, 3);
  assert.deepEqual(err.match(/PYW1\d{3}(?=\])/g), ['PYW1010', 'PYW1012', 'PYW1008']);
  assert.match(err, /3 \| print "a"\n {2}\| \^{9}\n {2}= hint: In Python 3 print is a function\.\n/);
  assert.match(err, /3 errors; pyw explain PYW1010 says more\n$/);
});

test('check: syntax of an earlier Python', () => {
  write('newer.py', 'try:\n    x = 1\nexcept ValueError, TypeError:\n    pass\n');
  assert.equal(pyw('check', 'newer.py').status, 0);
  const { status, err } = pyw('check', '--python', '3.13', 'newer.py');
  assert.equal(status, 3);
  assert.match(err, /multiple exception types must be parenthesized/);
  assert.match(pyw('check', '--python', '4', 'newer.py').err, /--python takes a version such as 3\.13/);
});
