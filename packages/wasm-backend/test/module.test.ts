/** Facts about the bytes: sizes, branch hints, names, exports section, text, sizes by function. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as b from '@pyw/ir';
import { parseText } from '@pyw/ir';
import { describeSize, disassemble, emitWasm } from '@pyw/wasm-backend';
import { run } from './host.ts';
import { PROGRAMS } from './programs.ts';

const section = (wasm: Uint8Array, name: string): Uint8Array => {
  const [found] = WebAssembly.Module.customSections(new WebAssembly.Module(wasm as BufferSource), name);
  assert.ok(found, `no section ${name}`);
  return new Uint8Array(found);
};

test('a program pays only for what it uses', () => {
  const hello = parseText(`${PROGRAMS[0]!.text}\nexport main = main\n`);
  const { wasm, imports } = emitWasm(hello);
  assert.ok(wasm.length < 120, `${wasm.length} bytes`);
  assert.deepEqual(imports, ['pyw.write']);
  // one checked addition brings the helpers of addition and nothing of the others
  const adder = emitWasm(parseText(`func f(%a: int) -> int {\n  return(int.add(%a, 1:int))\n}\nexport f = f\n`));
  assert.deepEqual(adder.imports.toSorted(), ['pyw.big_add', 'pyw.big_fits_i64', 'pyw.big_from_i64']);
  assert.ok(adder.wasm.length < 300, `${adder.wasm.length} bytes`);
});

test('functions, globals and classes that nothing reaches are left out', () => {
  const program = parseText(`
class A final {
  x: i32
}
global g: i32 = 1:i32
func dead() -> ref<A> {
  @g = 2:i32
  return(new[A](1:i32))
}
func f() -> i32 {
  return(7:i32)
}
export f = f
`);
  const { wasm } = emitWasm(program);
  assert.ok(wasm.length < 45, `${wasm.length} bytes`);
  assert.equal(run(wasm).exports['f']!(), 7);
});

test('branch hints sit at the branches they speak of', () => {
  const program = parseText(`
func f(%a: i32) -> i32 {
  local %s: i32
  if[unlikely](%a) {
    %s = 1:i32
  }
  if[likely](i32.eqz(%a)) {
    %s = 2:i32
  } else {
    %s = 3:i32
  }
  block[#1] {
    if[unlikely](%s) {
      break[#1]
    }
  }
  return(cond[i32, likely](%a, i32.add(%a, 1:i32), %s))
}
export f = f
`);
  const { wasm } = emitWasm(program);
  const bytes = section(wasm, 'metadata.code.branch_hint');
  const [functions, index, count, ...rest] = bytes;
  assert.deepEqual([functions, index, count], [1, 0, 4]);
  // the body of the only function: section id 10, its size, one function, the body's size
  const { functions: sizes } = describeSize(wasm);
  const size = sizes[0]!.size;
  const end =
    wasm.findIndex((_, i) => wasm[i] === 10 && wasm[i + 1] === size + 2 && wasm[i + 2] === 1 && wasm[i + 3] === size) +
    4;
  const IF = 0x04;
  const BR_IF = 0x0d;
  const hints = [0, 1, 2, 3].map(i => rest.slice(i * 3, i * 3 + 3));
  assert.deepEqual(
    hints.map(([at]) => wasm[end + at!]),
    [IF, IF, BR_IF, IF],
  );
  // the second condition is emitted without its negation: its hint turns around
  assert.deepEqual(
    hints.map(([, length, value]) => [length, value]),
    [
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 1],
    ],
  );
});

test('names of functions reach stack traces, and the text form', () => {
  const program = parseText(`
class "list<int>" final {
  len: i32
}
func boom(%x: i32) -> i32 inline never {
  local %l: "ref<list<int>>"
  return(i32.add(%x, field.get["list<int>", len](%l)))
}
export f = boom
`);
  const { wasm } = emitWasm(program, { names: true });
  assert.throws(
    () => run(wasm).exports['f']!(1),
    e => /at boom|boom \(wasm/.test(String((e as Error).stack)),
  );
  const text = disassemble(wasm);
  assert.match(text, /\(func \$boom \(param \$x i32\) \(result i32\)/);
  assert.match(text, /struct\.get \$list<int> \$len/);
});

test('the exports section tells a loader the raw types', () => {
  const program = b.program({
    functions: [
      {
        name: 'm.f',
        display: 'f',
        params: [
          { name: 'a', type: 'int' },
          { name: 'b', type: 'i64' },
        ],
        results: ['f64'],
        locals: [],
        body: [b.ret(b.f64(1))],
      },
    ],
    exports: [
      {
        name: 'f',
        func: 'm.f',
        signature: {
          params: [
            { name: 'a', type: 'int' },
            { name: 'b', type: 'int', default: '3' },
          ],
          result: 'float',
          doc: 'Doc.',
        },
      },
    ],
  });
  const { wasm } = emitWasm(program);
  assert.deepEqual(JSON.parse(new TextDecoder().decode(section(wasm, 'pyw.exports'))), [
    {
      name: 'f',
      params: [
        { name: 'a', type: 'int' },
        { name: 'b', type: 'int', default: '3' },
      ],
      result: 'float',
      doc: 'Doc.',
      raw: { params: ['int', 'i64'], results: ['f64'] },
    },
  ]);
  assert.equal(run(wasm).exports['f']!(0n, null, 0n), 1);
});

test('sizes by function add up to the code section', () => {
  for (const p of PROGRAMS) {
    const { wasm } = emitWasm(parseText(`${p.text}\nexport main = main\n`), { names: true });
    const report = describeSize(wasm);
    assert.equal(
      report.sections.reduce((sum, s) => sum + s.size, 8),
      wasm.length,
    );
    const code = report.sections.find(s => s.name === 'code')!.size;
    const bodies = report.functions.reduce((sum, f) => sum + f.size, 0);
    assert.ok(bodies < code && code - bodies < 8 + 3 * report.functions.length);
    assert.ok(disassemble(wasm).length > wasm.length);
  }
});

test('abort ends the program with its message and status 1', () => {
  const { exports, output } = run(emitWasm(parseText(`func f() -> i32 {\n  abort["no é"]\n}\nexport f = f\n`)).wasm);
  assert.throws(
    () => exports['f']!(),
    e => (e as { status?: number }).status === 1,
  );
  assert.equal(output[2], 'no é\n');
});
