/** Runs modules assembled here, in this process and in one of their own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import binaryen from 'binaryen';
import { load } from '../src/index.ts';

function assemble(wat: string): Uint8Array {
  const parsed = binaryen.parseText(wat);
  parsed.setFeatures(binaryen.Features.BulkMemory | binaryen.Features.ReferenceTypes);
  return parsed.emitBinary();
}

function runText(wat: string): { status: number; out: string; err: string } {
  const text = ['', '', ''];
  const program = load(assemble(wat), { write: (fd, bytes) => (text[fd] += new TextDecoder().decode(bytes.slice())) });
  return { status: program.run() as number, out: text[1]!, err: text[2]! };
}

test('output and exit status', () => {
  const result = runText(`(module (import "pyw" "write" (func $w (param i32 i32 i32))) (memory (export "memory") 1)
    (data (i32.const 8) "h\\c3\\a9\\n")
    (func (export "_start") (result i32) (call $w (i32.const 1) (i32.const 8) (i32.const 4)) (i32.const 0)))`);
  assert.deepEqual(result, { status: 0, out: 'hé\n', err: '' });
});

test('exit ends the program at once', () => {
  const result = runText(`(module (import "pyw" "exit" (func $exit (param i32)))
    (func (export "_start") (result i32) (call $exit (i32.const 4)) unreachable))`);
  assert.equal(result.status, 4);
});

test('a trap is an internal error, a stack that runs out a RecursionError', () => {
  const trap = runText('(module (func (export "_start") (result i32) unreachable))');
  assert.equal(trap.status, 1);
  assert.match(trap.err, /pyw: internal error: RuntimeError/);
  const deep = runText('(module (func $f (export "_start") (result i32) (i32.add (call $f) (i32.const 1))))');
  assert.equal(deep.status, 1);
  assert.match(
    deep.err,
    /\[Previous line repeated \d+ more times\]\nRecursionError: maximum recursion depth exceeded\n$/,
  );
});

test('WASI output', () => {
  const result = runText(`(module
    (import "wasi_snapshot_preview1" "fd_write" (func $w (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 1) (data (i32.const 16) "ab\\n") (data (i32.const 0) "\\10\\00\\00\\00\\03\\00\\00\\00")
    (func (export "_start") (drop (call $w (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))`);
  assert.deepEqual(result, { status: 0, out: 'ab\n', err: '' });
});

test('an unknown import is refused by name', () => {
  const bytes = assemble('(module (import "pyw" "fly" (func)))');
  assert.throws(() => load(bytes), { name: 'HostError', message: /pyw\.fly/ });
});
