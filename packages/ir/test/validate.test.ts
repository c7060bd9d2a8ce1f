/** The validator accepts what is right and rejects each kind of wrong program, pointing at the place. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  assertValid,
  canFallThrough,
  type Func,
  i32,
  ifThen,
  type IrError,
  parseText,
  type Program,
  showError,
  validate,
} from '../src/index.ts';
import { casesProgram, DECLARATIONS } from './op-cases.ts';

const errorsOf = (program: Program): string[] => validate(program).map(e => `${e.func ?? '-'} ${e.path}: ${e.message}`);

/** Wrong bodies of `func f(%n: i32, %x: int, %p: ref<Point>, %e: any)`: [body, error without the function, result]. */
const BODIES: readonly (readonly [body: string, error: string, result?: string])[] = [
  // operands
  ['drop(i32.add(%n, %x))', 'body[0].args[0].args[1]: expected i32, found int'],
  ['drop(i32.add(%n))', 'body[0].args[0]: expected 2 operands, found 1'],
  ['drop(i32.eqz(%n, %n))', 'body[0].args[0]: expected 1 operand, found 2'],
  ['%n = %x', 'body[0].args[0]: expected i32, found int'],
  ['@g_i32 = %x', 'body[0].args[0]: expected i32, found int'],
  ['if(%x) {}', 'body[0].args[0]: expected i32, found int'],
  ['loop[#1] { if(%x) {} }', 'body[0].body[0].args[0]: expected i32, found int'],
  ['drop(cond[int](%n, %x, %n))', 'body[0].args[0].args[2]: expected int, found i32'],
  ['drop(seq[int] {} (%n))', 'body[0].args[0].args[0]: expected int, found i32'],
  ['drop(ref.is_null(%x))', 'body[0].args[0].args[0]: expected a class reference, found int'],
  ['drop(box.ref(%e))', 'body[0].args[0].args[0]: expected a class reference, found any'],
  ['throw(%p)', 'body[0].args[0]: expected any, found ref<Point>'],
  ['drop(array.of[i8](1:i32, %x))', 'body[0].args[0].args[1]: expected i32, found int'],
  [
    'drop(array.get[i16](array.new[i8](1:i32), 0:i32))',
    'body[0].args[0].args[0]: expected array<i16>, found array<i8>',
  ],
  ['mem.store64(0:i32, %n)', 'body[0].args[1]: expected i64, found i32'],
  // objects
  ['drop(new[Point](1:i32, 2:i32))', 'body[0].args[0]: expected 5 operands, found 2'],
  ['drop(new[Point](1:i32, 2:i32, 3:i32, 4:i32, %n))', 'body[0].args[0].args[4]: expected any, found i32'],
  ['drop(new[int])', 'body[0].args[0]: int is the box of int: use box.int'],
  ['drop(unbox.ref[bool](%e))', 'body[0].args[0]: bool is the box of bool: use unbox.bool'],
  ['drop(field.get[Point3, z](%p))', 'body[0].args[0].args[0]: expected ref<Point3>, found ref<Point>'],
  ['drop(field.get[Point, z](%p))', 'body[0].args[0].field: class Point has no field "z"'],
  ['field.set[Point, x](%p, %x)', 'body[0].args[1]: expected i32, found int'],
  ['drop(ref.up[Point3](%p))', 'body[0].args[0]: Point is not derived from Point3'],
  ['drop(ref.down[list<int>](%p))', 'body[0].args[0]: Point is not related to list<int>'],
  // names
  ['drop(new[Nope])', 'body[0].args[0].class: unknown class "Nope"'],
  ['drop(any.is[Nope](%e))', 'body[0].args[0].class: unknown class "Nope"'],
  ['drop(@nope)', 'body[0].args[0].global: unknown global "nope"'],
  ['drop(call[nope])', 'body[0].args[0].func: unknown function "nope"'],
  ['drop(call.host[nope])', 'body[0].args[0].host: unknown host function "nope"'],
  ['drop(call.host[toString])', 'body[0].args[0].host: unknown host function "toString"'],
  ['drop(array.data[i8, nope](0:i32, 0:i32))', 'body[0].args[0].data: unknown data segment "nope"'],
  ['%.9 = 1:i32', 'body[0].local: expected a local below 4, found 9'],
  ['drop(array.null[ref<Nope>])', 'body[0].args[0].elem: unknown class Nope in type ref<Nope>'],
  // types
  ['drop(cond[i8](%n, %n, %n))', 'body[0].args[0].type: i8 is a storage type, not a value type'],
  ['drop(array.null[array<string>])', 'body[0].args[0].elem: "string" is not a type'],
  ['drop(array.data[int, bytes](0:i32, 1:i32))', 'body[0].args[0]: elements of type int cannot be read from data'],
  ['drop(func.null[i32])', 'body[0].args[0].sig: i32 is not a function type'],
  ['drop(func.ref[twice, func<(i32)->()>])', 'body[0].args[0].sig: expected func<(i32)->(i32)>, the type of twice'],
  // calls
  ['drop(call[twice](%x))', 'body[0].args[0].args[0]: expected i32, found int'],
  ['drop(call[twice])', 'body[0].args[0]: expected 1 operand, found 0'],
  ['drop(call.ref[func<(i32)->(i32)>](%n, %n))', 'body[0].args[0].args[0]: expected func<(i32)->(i32)>, found i32'],
  ['drop(call.host[exit](%x))', 'body[0].args[0].args[0]: expected i32, found int'],
  ['%x = call[divmod](%x, %x)', 'body[0].args[0]: expected one value, call gives 2'],
  ['%e = call[nothing]', 'body[0].args[0]: expected one value, call gives 0'],
  ['%n, %x = call[divmod](%x, %x)', 'body[0]: expected i32 as value 0, found int'],
  ['locals.set[(%x)](call[divmod](%x, %x))', 'body[0]: expected 1 values, found 2'],
  ['%x, %x = %x', 'body[0]: expected a call'],
  // control
  ['break[#1]', 'body[0].label: no enclosing block or loop with label 1'],
  ['block[#1] {} break[#1]', 'body[1].label: no enclosing block or loop with label 1'],
  ['block[#1] { continue[#1] }', 'body[0].body[0].label: no enclosing loop with label 1'],
  ['block[#1] { loop[#1] {} }', 'body[0].body[0].label: label 1 is in use by an enclosing block or loop'],
  [
    'loop[#1] { if(%n) {} else { break[#2] } }',
    'body[0].body[0].else[0].label: no enclosing block or loop with label 2',
  ],
  ['for.range[%n, 1, #1](%x, %x) {}', 'body[0].local: expected an int local, found i32'],
  ['for.range[%x, 0, #1](%x, %x) {}', 'body[0].step: the step must not be 0'],
  ['for.range[%x, 1, #1](%x, %n) {}', 'body[0].args[1]: expected int, found i32'],
  ['try[%x] {} handler {}', 'body[0].local: expected an any local, found int'],
  ['switch(%n) case 1 {} case 2, 1 {}', 'body[0].cases: case value 1 appears twice'],
  ['switch(%n) case 1 { %n = %x }', 'body[0].cases[0].body[0].args[0]: expected i32, found int'],
  ['return(%n)', 'body[0]: expected 0 operands, found 1'],
  ['return', 'body[0]: expected 1 operand, found 0', 'i32'],
  ['return(%x)', 'body[0].args[0]: expected i32, found int', 'i32'],
  ['return(call[divmod](%x, %x))', 'body[0]: expected 1 values, found 2', 'int'],
  ['return(call[divmod](%x, %x))', 'body[0]: expected i32 as value 1, found int', '(int, i32)'],
  ['%n = 1:i32', 'body: expected a return of i32: the end can be reached', 'i32'],
  ['if(%n) { return(%n) }', 'body: expected a return of i32: the end can be reached', 'i32'],
  ['loop[#1] { break[#1] }', 'body: expected a return of i32: the end can be reached', 'i32'],
  // values
  ['drop(4294967296:i32)', 'body[0].args[0].value: expected a 32-bit signed integer, found 4294967296'],
  ['drop(9223372036854775808:i64)', 'body[0].args[0].value: 9223372036854775808 is not a signed 64-bit value'],
  ['drop(0.1:f32)', 'body[0].args[0].value: not a single-precision value'],
  [
    'drop(1e999:f64)',
    'body[0].args[0].value: expected a finite number other than minus zero, or one of the strings NaN, Infinity, -Infinity, -0',
  ],
  ['drop(007:int)', 'body[0].args[0].value: expected a decimal integer in a string, found 007'],
  ['drop!3(%n)', 'body[0].pos: no position 3'],
];

for (const [body, error, result] of BODIES) {
  test(`rejects ${body}${result === undefined ? '' : ` -> ${result}`}`, () => {
    const text = `func f(%n: i32, %x: int, %p: ref<Point>, %e: any)${result === undefined ? '' : ` -> ${result}`} { ${body} }`;
    assert.deepEqual(errorsOf(parseText(DECLARATIONS + text)), [`f ${error}`]);
  });
}

/** Wrong declarations: [text, error]. */
const DECLS: readonly (readonly [text: string, error: string])[] = [
  ['class A: B {}', 'classes[0].base: unknown class B'],
  ['class A: A {}', 'classes[0].base: class A is its own base'],
  ['class A final {} class B: A {}', 'classes[1].base: class A is final'],
  ['class A { x: i32 } class B: A { x: i32 }', 'classes[1].fields[0]: field x is in the layout already'],
  ['class A { x: ref<B> }', 'classes[0].fields[0].type: unknown class B in type ref<B>'],
  ['class A box int { x: i32 }', 'classes[0].fields: a box class has no fields'],
  ['class A box int {} class B box int {}', 'classes[1].box: another class is the box of int'],
  ['class A box string {}', 'classes[0].box: expected int, f64, bool or none'],
  ['class A box int {} class B: A {}', 'classes[1].base: class A is the box of int; only boxes derive from boxes'],
  ['class A {} class A {}', 'classes[1]: name "A" is declared twice'],
  ['global g: i32 = 0:i32 global g: i32 = 0:i32', 'globals[1]: name "g" is declared twice'],
  ['func f() {} func f() {}', 'functions[1]: name "f" is declared twice'],
  ['global g: i32 = 0:int', 'globals[0].init: expected i32, found int'],
  ['global g: i32 = i32.add(1:i32, 1:i32)', 'globals[0].init: expected a constant, found i32.add'],
  ['global g: i16 = 0:i32', 'globals[0].type: i16 is a storage type, not a value type'],
  ['data d = "abc"', 'data[0].base64: expected base64 with padding'],
  ['export f = nope', 'exports[0].func: unknown function nope'],
  ['func f() {} export f = f export f = f', 'exports[1]: name "f" is declared twice'],
  [
    'func f() {} export f = f signature {"params":[{"name":"a","type":"int"}],"result":"int"}',
    'exports[0].signature: 1 parameters, f has 0',
  ],
  ['position 0 = 0:1:0 f', 'positions[0].file: no file 0'],
  ['file "a.py" position 0 = 0:0:0 f', 'positions[0].line: lines count from 1'],
  ['file "a.py" position 0 = 0:1:-1 f', 'positions[0].column: columns count from 0'],
  ['file "a.py" position 0 = 0:1:0 f inlined 0', 'positions[0].inlinedAt: expected the index of an earlier position'],
];

for (const [text, error] of DECLS) {
  test(`rejects ${text}`, () => assert.deepEqual(errorsOf(parseText(text)), [`- ${error}`]));
}

test('rejects wrong types in the head of a function', () => {
  assert.deepEqual(errorsOf(parseText('func f(%a: nope) -> i8 { local %b: ref<C> unreachable }')), [
    'f params[0]: "nope" is not a type',
    'f results[0]: i8 is a storage type, not a value type',
    'f locals[0]: unknown class C in type ref<C>',
  ]);
});

const withBody = (...body: unknown[]): Program => {
  const program = parseText('func f() {}');
  return { ...program, functions: [{ ...(program.functions[0] as Func), body: body as Func['body'] }] };
};

/** Nodes that the text form cannot say. */
const NODES: readonly (readonly [node: object, error: string])[] = [
  [{ kind: 'fly', args: [] }, 'body[0]: unknown op "fly"'],
  [{ kind: 'none', args: [] }, 'body[0]: none is an expression'],
  [{ kind: 'drop', args: [{ kind: 'unreachable', args: [] }] }, 'body[0].args[0]: unreachable is a statement'],
  [{ kind: 'drop' }, 'body[0].args: expected a list of operands'],
  [{ kind: 'break', args: [] }, 'body[0].label: attribute is missing'],
  [{ kind: 'loop', args: [], label: 1 }, 'body[0].body: expected a list of statements'],
  [ifThen(i32(1), [], [], 'maybe' as never), 'body[0].hint: expected likely or unlikely, found maybe'],
  [{ kind: 'unreachable', args: [], colour: 'red' }, 'body[0]: unreachable has no attribute colour'],
  [{ kind: 'unreachable', args: [], hint: undefined }, 'body[0]: unreachable has no attribute hint'],
  [{ kind: 'abort', args: [], message: 5 }, 'body[0].message: expected a string'],
  [
    { kind: 'drop', args: [{ kind: 'i32.const', args: [], value: -0 }] },
    'body[0].args[0].value: expected a 32-bit signed integer, found 0',
  ],
  [
    { kind: 'drop', args: [{ kind: 'f64.const', args: [], value: 'inf' }] },
    'body[0].args[0].value: expected a number, NaN, Infinity, -Infinity or -0',
  ],
  [
    {
      kind: 'switch',
      args: [{ kind: 'i32.const', args: [], value: 1 }],
      cases: [{ values: 1, body: [] }],
      default: [],
    },
    'body[0].cases: a case has `values` and `body`',
  ],
];

for (const [node, error] of NODES) {
  test(`rejects ${JSON.stringify(node)}`, () => assert.deepEqual(errorsOf(withBody(node)), [`f ${error}`]));
}

/** Bodies of `func f(%n: i32, %x: int) -> int` whose end is not reached, or that use the freedom there is. */
const RIGHT: readonly string[] = [
  'loop[#1] {}',
  'loop[#1] { continue[#1] }',
  'if(%n) { return(%x) } else { throw(none) }',
  'block[#1] { return(%x) }',
  'loop[#1] { block[#2] { break[#2] } loop[#3] { break[#3] } }',
  'switch(%n) case 1 { return(%x) } default { abort["x"] }',
  'try[%e] { return(%x) } handler { unreachable }',
  'block[#1] { loop[#2] { if(%n) { break[#1] } } } return(%x)',
  'drop(seq[i32] { return(%x) } (%n)) unreachable',
  'block[#1] {} block[#1] {} return(%x)',
];

test('accepts', () => {
  for (const body of RIGHT) {
    const program = parseText(`func f(%n: i32, %x: int) -> int { local %e: any ${body} }`);
    assert.deepEqual(errorsOf(program), [], body);
    assert.equal(canFallThrough((program.functions[0] as Func).body), false, body);
  }
});

test('accepts a derived class where its base is wanted', () => {
  const text = `
    class A { x: i32 } class B: A {} global g: ref<A> = ref.null[B]
    func id(%a: ref<A>) -> ref<A> { return(%a) }
    func f(%b: ref<B>, %n: i32) -> ref<A> {
      local %a: ref<A>
      %a = %b  @g = %b  drop(field.get[A, x](%b))
      %a = cond[ref<A>](%n, %b, call[id](%b))
      return(%b)
    }`;
  assert.deepEqual(errorsOf(parseText(text)), []);
  const back = parseText(`class A {} class B: A {} func f(%a: ref<A>) -> ref<B> { return(%a) }`);
  assert.deepEqual(errorsOf(back), ['f body[0].args[0]: expected ref<B>, found ref<A>']);
});

test('does not end for ever on cyclic classes, and says so', () => {
  assert.deepEqual(
    errorsOf(parseText('class A: B {} class B: A {}')),
    ['classes[0].base: class A is its own base', 'classes[1].base: class B is its own base'].map(e => `- ${e}`),
  );
});

test('errors carry the position of the nearest node and stop at the limit', () => {
  const program = parseText(`
    func f() { drop!0(i32.eqz(1:int)) }
    file "main.py"
    position 0 = 0:3:0 f`);
  const [error] = validate(program);
  assert.equal(
    showError(error as IrError, program),
    'function f, body[0].args[0].args[0]: expected i32, found int (main.py:3)',
  );
  assert.throws(() => assertValid(program), /invalid IR:\n {2}function f, body\[0\]/);
  const many = parseText(`func f() { ${'drop(i32.eqz(1:int)) '.repeat(50)} }`);
  assert.equal(validate(many, 7).length, 7);
});

test('a large program is validated in a moment', () => {
  const base = casesProgram();
  const f = parseText(
    `func big(%n: int) -> int { local %s: int ${'%s = int.add(%s, int.mul(%n, 3:int)) '.repeat(20000)} return(%s) }`,
  );
  const start = performance.now();
  assert.deepEqual(validate({ ...base, functions: [...base.functions, ...f.functions] }), []);
  // 120,000 nodes take some 30 ms on a quiet machine; the bound only catches a quadratic mistake.
  assert.ok(performance.now() - start < 3000);
});
