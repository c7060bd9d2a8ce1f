/** Generated loaders are run as Node runs them, against modules assembled here. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { ABI } from '@pyw/ir/abi';
import binaryen from 'binaryen';
import { generateLoader, type LoaderInput } from '../src/loader.ts';

const dir = mkdtempSync(join(tmpdir(), 'pyw-loader-'));
after(() => rmSync(dir, { recursive: true }));

const BASE: LoaderInput = {
  wasmFile: 'm.wasm',
  imports: [],
  exports: [],
  isProgram: false,
  hasInitialize: false,
  version: '0',
};

function build(name: string, wat: string, input: Partial<LoaderInput>): string {
  const wasmFile = `${name}.wasm`;
  const parsed = binaryen.parseText(wat);
  parsed.setFeatures(binaryen.Features.BulkMemory | binaryen.Features.ReferenceTypes | binaryen.Features.Multivalue);
  writeFileSync(join(dir, wasmFile), parsed.emitBinary());
  const loader = generateLoader({ ...BASE, ...input, wasmFile });
  const path = join(dir, `${name}.mjs`);
  writeFileSync(path, loader.js);
  return path;
}

test('functions convert their values', async () => {
  const path = build(
    'add',
    `(module (func (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
             (func (export "delete") (param f64 i32) (result i32) (local.get 1))
             (func (export "same") (param externref) (result externref) (local.get 0))
             (func (export "run") (param f64 f64) (result f64) (f64.sub (local.get 0) (local.get 1)))
             (func (export "pair") (param i64 externref) (result i64 externref) (local.get 0) (local.get 1))
             (func (export "default"))
             (func $deep (export "deep") (result f64) (f64.add (call $deep) (f64.const 1))))`,
    {
      exports: [
        {
          name: 'add',
          params: [
            { name: 'a', type: 'int' },
            { name: 'b', type: 'int', default: '5' },
          ],
          result: 'int',
          raw: { params: ['i64', 'i64'], results: ['i64'] },
        },
        {
          name: 'delete',
          params: [
            { name: 'new', type: 'float' },
            { name: 'y', type: 'bool' },
          ],
          result: 'bool',
          raw: { params: ['f64', 'i32'], results: ['i32'] },
        },
        {
          name: 'same',
          params: [{ name: 'wasm', type: 'object', default: '[]' }],
          result: 'object',
          raw: { params: ['extern'], results: ['extern'] },
        },
        {
          name: 'run',
          params: [
            { name: 'x', type: 'float' },
            { name: 'y', type: 'float', default: '1.5', keyword: true },
          ],
          result: 'float',
          raw: { params: ['f64', 'f64'], results: ['f64'] },
        },
        {
          name: 'pair',
          params: [{ name: 'n', type: 'int', default: '7' }],
          result: 'int',
          raw: { params: ['int'], results: ['int'] },
        },
        { name: 'default', params: [], result: 'None', raw: { params: [], results: [] } },
        { name: 'deep', params: [], result: 'float', raw: { params: [], results: ['f64'] } },
      ],
    },
  );
  const loaded = await import(pathToFileURL(path).href);
  const { PyError, exports } = loaded.default;
  assert.deepEqual(Object.keys(loaded).sort(), ['add', 'deep', 'default', 'delete', 'pair', 'run', 'same']);
  assert.equal(loaded.add(1), 6);
  assert.equal(loaded.add(2 ** 53 - 1, 1n), 2n ** 53n);
  assert.equal(loaded.delete(1.5, true), true);
  assert.equal(loaded.delete.name, 'delete');
  assert.deepEqual(loaded.same([1, 'x']), [1n, 'x']);
  assert.equal(loaded.same(), undefined);
  assert.deepEqual([loaded.run(3), loaded.run(3, {}), loaded.run(3, { y: 1 })], [1.5, 1.5, 2]);
  for (const n of [7, -1, 2n ** 62n, 2n ** 64n + 1n, -(2n ** 100n)]) assert.equal(loaded.pair(n), n);
  assert.equal(loaded.pair(), 7);
  assert.equal(exports.default(), undefined);
  assert.throws(() => loaded.add(1.5), { name: 'TypeError', message: 'a: int expected, got number 1.5' });
  assert.throws(() => loaded.add(2n ** 63n, 0), RangeError);
  assert.throws(() => loaded.delete('1', true), { message: 'new: float expected, got string' });
  assert.throws(() => loaded.run(3, { y: null }), { message: 'y: float expected, got null' });
  assert.throws(loaded.deep, (e: Error) => e instanceof PyError && e.name === 'RecursionError');
});

test('a program runs when its loader is the main module, and not when imported', () => {
  const path = build(
    'hello',
    `(module (import "pyw" "write" (func $w (param i32 i32 i32))) (memory (export "memory") 1)
       (data (i32.const 0) "hello\\n")
       (func (export "_start") (result i32) (call $w (i32.const 1) (i32.const 0) (i32.const 6)) (i32.const 3)))`,
    { imports: ['pyw.write'], isProgram: true },
  );
  const main = spawnSync(process.execPath, [path], { encoding: 'utf8' });
  assert.deepEqual([main.status, main.stdout, main.stderr], [3, 'hello\n', '']);
  const code = `const m = await import(${JSON.stringify(pathToFileURL(path).href)}); console.log('in', m.default.run());`;
  const imported = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  assert.deepEqual([imported.status, imported.stdout], [0, 'hello\nin 3\n']);
});

test('a loader for every import of the ABI loads', async () => {
  const wasm = { i32: 'i32', i64: 'i64', f64: 'f64', extern: 'externref' } as Record<string, string>;
  // What stand-alone modules import, hosts of JavaScript do not have.
  const own = Object.entries(ABI).filter(([, row]) => row.group !== 'wasi');
  const rows = own.map(([name, row]) => {
    const params = row.params.map(t => wasm[t]).join(' ');
    const results = row.results.map(t => wasm[t as string]).join(' ');
    return `(import "pyw" "${name}" (func (param ${params}) (result ${results})))`;
  });
  const imports = [...own.map(([name]) => `pyw.${name}`), 'wasi_snapshot_preview1.fd_write'];
  rows.push('(import "wasi_snapshot_preview1" "fd_write" (func (param i32 i32 i32 i32) (result i32)))');
  const path = build('all', `(module ${rows.join('\n')} (memory (export "memory") 1))`, { imports });
  await import(pathToFileURL(path).href);
});

test('declarations carry types, defaults and docstrings', () => {
  const { dts } = generateLoader({
    ...BASE,
    isProgram: true,
    exports: [
      {
        name: 'f',
        params: [{ name: 'x', type: 'float', default: '1' }],
        result: 'bool',
        doc: 'Says.\n\n  More */.',
        raw: { params: ['f64'], results: ['i32'] },
      },
    ],
  });
  assert.ok(dts.includes('  run(args?: readonly string[]): number;'), dts);
  assert.ok(
    dts.includes('/**\n * Says.\n *\n * More *\\/.\n */\nexport declare function f(x?: number): boolean;'),
    dts,
  );
});

test('an unknown import is refused', () => {
  assert.throws(() => generateLoader({ ...BASE, imports: ['pyw.nothing'] }), { name: 'HostError' });
});
