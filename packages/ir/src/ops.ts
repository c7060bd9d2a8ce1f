/**
 * The op table of the IR: every node kind, its operands, result, attributes, nested bodies and effect.
 *
 * In: nothing. Out: `OPS`, from which the TypeScript node types (`node.ts`), the JSON Schema, the validator, the
 * printer, the text parser, the walkers and `docs/ir.md` follow. Adding an op is one row here plus one emitter in
 * each back end.
 *
 * Operand and result types are IR type strings (`i32`, `int`, `ref<C>`; see `types.ts`), or one of the symbols:
 *   `$local`   type of the local named by attribute `local`
 *   `$global`  type of the global named by attribute `global`
 *   `$field`   value type of the field (`class`, `field`); storage types i8/i16 read as i32
 *   `$class`   `ref<class>` of attribute `class`
 *   `$elem`    value type of storage attribute `elem` (i8/i16 read as i32, zero-extended)
 *   `$array`   `array<elem>`
 *   `$type`    attribute `type`
 *   `$sig`     `func<...>` of attribute `sig`
 *   `$ref`     any `ref<...>`
 *   `$any`     anything: a value of any type, or a call with any number of results
 *   `$params`  zero or more operands: the parameters of the callee (`func`, `host`, `sig`) or the fields of `class`
 *   `$results` the results of the callee, or of the enclosing function for `return`
 *   `$elems`   zero or more `$elem`
 */

/** What evaluating a node may do besides computing its value (its operands' effects come on top). */
export type Effect =
  | 'pure' // neither reads nor writes mutable state: may be dropped, duplicated, moved
  | 'read' // reads mutable state (locals not counted): may be dropped, not moved over writes
  | 'alloc' // makes a new object with identity: may be dropped
  | 'write' // writes state
  | 'call' // anything a call may do, throwing included
  | 'control'; // transfers control

export type AttrKind =
  | 'local' // index into params + locals of the function
  | 'locals' // list of such indices
  | 'global' // name of a global
  | 'class' // name of a class
  | 'field' // name of a field of `class` (own or inherited)
  | 'func' // name of a function
  | 'host' // name of a row of the host ABI table
  | 'data' // name of a data segment
  | 'label' // number, unique among enclosing labels
  | 'type' // value type
  | 'storage' // storage type of an array element
  | 'sig' // function type string
  | 'i32' // number, -2^31 .. 2^31-1
  | 'decimal' // string holding a decimal integer
  | 'f64' // number, or 'NaN' | 'Infinity' | '-Infinity' | '-0'
  | 'text' // string
  | 'hint' // 'likely' | 'unlikely', optional
  | 'cases'; // switch cases: { values: number[], body: Stmt[] }[]

export interface OpRow {
  readonly form: 'expr' | 'stmt';
  readonly operands: readonly string[];
  readonly result: string | null;
  readonly attrs: Readonly<Record<string, AttrKind>>;
  /** Names of the statement lists nested in the node. */
  readonly bodies: readonly string[];
  readonly effect: Effect;
  readonly doc: string;
}

const none = {} as const;
const row = <
  const F extends 'expr' | 'stmt',
  const P extends readonly string[],
  const R extends string | null,
  const A extends Readonly<Record<string, AttrKind>>,
  const B extends readonly string[],
  const E extends Effect,
>(
  form: F,
  operands: P,
  result: R,
  attrs: A,
  bodies: B,
  effect: E,
  doc: string,
) => ({ form, operands, result, attrs, bodies, effect, doc });

const expr = <const P extends readonly string[], const R extends string, const A extends Record<string, AttrKind>>(
  operands: P,
  result: R,
  attrs: A,
  effect: Effect,
  doc: string,
) => row('expr', operands, result, attrs, [] as const, effect, doc);
const pure = <const P extends readonly string[], const R extends string>(operands: P, result: R, doc: string) =>
  row('expr', operands, result, none, [] as const, 'pure', doc);
const stmt = <const P extends readonly string[], const A extends Record<string, AttrKind>>(
  operands: P,
  attrs: A,
  effect: Effect,
  doc: string,
) => row('stmt', operands, null, attrs, [] as const, effect, doc);
const unary = <const T extends string>(t: T, doc: string) => pure([t], t, doc);
const binary = <const T extends string>(t: T, doc: string) => pure([t, t], t, doc);
const compare = <const T extends string>(t: T, doc: string) => pure([t, t], 'i32', doc);

export const OPS = {
  // --- constants and variables
  'i32.const': expr([], 'i32', { value: 'i32' }, 'pure', 'A 32-bit constant; also the representation of bool (0, 1).'),
  'i64.const': expr([], 'i64', { value: 'decimal' }, 'pure', 'A 64-bit constant, signed.'),
  'f64.const': expr([], 'f64', { value: 'f64' }, 'pure', 'A double constant.'),
  'f32.const': expr([], 'f32', { value: 'f64' }, 'pure', 'A single-precision constant.'),
  'int.const': expr([], 'int', { value: 'decimal' }, 'pure', 'An exact integer constant of any size.'),
  none: pure([], 'any', 'The null of `any`: Python None.'),
  'ref.null': expr([], '$class', { class: 'class' }, 'pure', 'The null reference of a class.'),
  'array.null': expr([], '$array', { elem: 'storage' }, 'pure', 'The null array.'),
  'func.null': expr([], '$sig', { sig: 'sig' }, 'pure', 'The null function value.'),
  'extern.null': pure([], 'extern', 'The null host value.'),
  'local.get': expr([], '$local', { local: 'local' }, 'pure', 'Value of a parameter or local.'),
  'global.get': expr([], '$global', { global: 'global' }, 'read', 'Value of a global.'),

  // --- i32
  'i32.add': binary('i32', 'Wrapping addition.'),
  'i32.sub': binary('i32', 'Wrapping subtraction.'),
  'i32.mul': binary('i32', 'Wrapping multiplication.'),
  'i32.div_s': binary('i32', 'Signed division towards zero; traps on 0 and on -2^31 / -1.'),
  'i32.div_u': binary('i32', 'Unsigned division; traps on 0.'),
  'i32.rem_s': binary('i32', 'Signed remainder (sign of the dividend); traps on 0.'),
  'i32.rem_u': binary('i32', 'Unsigned remainder; traps on 0.'),
  'i32.and': binary('i32', 'Bitwise and.'),
  'i32.or': binary('i32', 'Bitwise or.'),
  'i32.xor': binary('i32', 'Bitwise exclusive or.'),
  'i32.shl': binary('i32', 'Shift left; count modulo 32.'),
  'i32.shr_s': binary('i32', 'Arithmetic shift right; count modulo 32.'),
  'i32.shr_u': binary('i32', 'Logical shift right; count modulo 32.'),
  'i32.eqz': pure(['i32'], 'i32', '1 if the operand is 0, else 0.'),
  'i32.eq': compare('i32', 'Equal.'),
  'i32.ne': compare('i32', 'Not equal.'),
  'i32.lt_s': compare('i32', 'Signed less.'),
  'i32.lt_u': compare('i32', 'Unsigned less.'),
  'i32.gt_s': compare('i32', 'Signed greater.'),
  'i32.gt_u': compare('i32', 'Unsigned greater.'),
  'i32.le_s': compare('i32', 'Signed less or equal.'),
  'i32.le_u': compare('i32', 'Unsigned less or equal.'),
  'i32.ge_s': compare('i32', 'Signed greater or equal.'),
  'i32.ge_u': compare('i32', 'Unsigned greater or equal.'),
  'i32.clz': unary('i32', 'Leading zero bits.'),
  'i32.ctz': unary('i32', 'Trailing zero bits.'),
  'i32.popcnt': unary('i32', 'Number of one bits.'),
  'i32.extend8_s': unary('i32', 'Sign-extend the low 8 bits.'),
  'i32.extend16_s': unary('i32', 'Sign-extend the low 16 bits.'),

  // --- i64
  'i64.add': binary('i64', 'Wrapping addition.'),
  'i64.sub': binary('i64', 'Wrapping subtraction.'),
  'i64.mul': binary('i64', 'Wrapping multiplication.'),
  'i64.div_s': binary('i64', 'Signed division towards zero; traps on 0 and on -2^63 / -1.'),
  'i64.div_u': binary('i64', 'Unsigned division; traps on 0.'),
  'i64.rem_s': binary('i64', 'Signed remainder (sign of the dividend); traps on 0.'),
  'i64.rem_u': binary('i64', 'Unsigned remainder; traps on 0.'),
  'i64.and': binary('i64', 'Bitwise and.'),
  'i64.or': binary('i64', 'Bitwise or.'),
  'i64.xor': binary('i64', 'Bitwise exclusive or.'),
  'i64.shl': binary('i64', 'Shift left; count modulo 64.'),
  'i64.shr_s': binary('i64', 'Arithmetic shift right; count modulo 64.'),
  'i64.shr_u': binary('i64', 'Logical shift right; count modulo 64.'),
  'i64.eqz': pure(['i64'], 'i32', '1 if the operand is 0, else 0.'),
  'i64.eq': compare('i64', 'Equal.'),
  'i64.ne': compare('i64', 'Not equal.'),
  'i64.lt_s': compare('i64', 'Signed less.'),
  'i64.lt_u': compare('i64', 'Unsigned less.'),
  'i64.gt_s': compare('i64', 'Signed greater.'),
  'i64.gt_u': compare('i64', 'Unsigned greater.'),
  'i64.le_s': compare('i64', 'Signed less or equal.'),
  'i64.le_u': compare('i64', 'Unsigned less or equal.'),
  'i64.ge_s': compare('i64', 'Signed greater or equal.'),
  'i64.ge_u': compare('i64', 'Unsigned greater or equal.'),
  'i64.clz': unary('i64', 'Leading zero bits.'),
  'i64.ctz': unary('i64', 'Trailing zero bits.'),
  'i64.popcnt': unary('i64', 'Number of one bits.'),
  'i64.extend32_s': unary('i64', 'Sign-extend the low 32 bits.'),

  // --- f64, f32
  'f64.add': binary('f64', 'Addition.'),
  'f64.sub': binary('f64', 'Subtraction.'),
  'f64.mul': binary('f64', 'Multiplication.'),
  'f64.div': binary('f64', 'IEEE division (no trap).'),
  'f64.neg': unary('f64', 'Sign flip.'),
  'f64.abs': unary('f64', 'Absolute value.'),
  'f64.sqrt': unary('f64', 'Square root.'),
  'f64.floor': unary('f64', 'Round towards minus infinity.'),
  'f64.ceil': unary('f64', 'Round towards plus infinity.'),
  'f64.trunc': unary('f64', 'Round towards zero.'),
  'f64.nearest': unary('f64', 'Round to nearest, ties to even.'),
  'f64.min': binary('f64', 'IEEE minimum (NaN propagates).'),
  'f64.max': binary('f64', 'IEEE maximum (NaN propagates).'),
  'f64.copysign': binary('f64', 'First operand with the sign of the second.'),
  'f64.eq': compare('f64', 'Equal.'),
  'f64.ne': compare('f64', 'Not equal.'),
  'f64.lt': compare('f64', 'Less.'),
  'f64.gt': compare('f64', 'Greater.'),
  'f64.le': compare('f64', 'Less or equal.'),
  'f64.ge': compare('f64', 'Greater or equal.'),
  'f32.add': binary('f32', 'Addition.'),
  'f32.sub': binary('f32', 'Subtraction.'),
  'f32.mul': binary('f32', 'Multiplication.'),
  'f32.div': binary('f32', 'IEEE division.'),
  'f32.neg': unary('f32', 'Sign flip.'),
  'f32.abs': unary('f32', 'Absolute value.'),
  'f32.sqrt': unary('f32', 'Square root.'),
  'f32.eq': compare('f32', 'Equal.'),
  'f32.ne': compare('f32', 'Not equal.'),
  'f32.lt': compare('f32', 'Less.'),
  'f32.gt': compare('f32', 'Greater.'),
  'f32.le': compare('f32', 'Less or equal.'),
  'f32.ge': compare('f32', 'Greater or equal.'),

  // --- conversions between machine types
  'i32.wrap_i64': pure(['i64'], 'i32', 'Low 32 bits.'),
  'i64.extend_i32_s': pure(['i32'], 'i64', 'Sign-extend.'),
  'i64.extend_i32_u': pure(['i32'], 'i64', 'Zero-extend.'),
  'f64.convert_i32_s': pure(['i32'], 'f64', 'Signed integer to double, exact.'),
  'f64.convert_i64_s': pure(['i64'], 'f64', 'Signed integer to double, nearest even.'),
  'f64.convert_i64_u': pure(['i64'], 'f64', 'Unsigned integer to double, nearest even.'),
  'i32.trunc_sat_f64_s': pure(['f64'], 'i32', 'Towards zero, saturating; NaN gives 0.'),
  'i64.trunc_sat_f64_s': pure(['f64'], 'i64', 'Towards zero, saturating; NaN gives 0.'),
  'i64.trunc_sat_f64_u': pure(['f64'], 'i64', 'Towards zero, saturating, unsigned; NaN gives 0.'),
  'f32.demote_f64': pure(['f64'], 'f32', 'Round to single precision.'),
  'f64.promote_f32': pure(['f32'], 'f64', 'Exact.'),
  'i64.reinterpret_f64': pure(['f64'], 'i64', 'The bits of a double.'),
  'f64.reinterpret_i64': pure(['i64'], 'f64', 'The double with these bits.'),

  // --- exact integers
  'int.add': binary('int', 'Exact sum.'),
  'int.sub': binary('int', 'Exact difference.'),
  'int.mul': binary('int', 'Exact product.'),
  'int.floordiv': binary('int', 'Quotient rounded towards minus infinity; the divisor must not be 0.'),
  'int.mod': binary('int', 'a - b * floordiv(a, b), sign of the divisor; the divisor must not be 0.'),
  'int.pow': binary('int', 'Power; the exponent must not be negative.'),
  'int.neg': unary('int', 'Negation.'),
  'int.and': binary('int', 'Bitwise and of infinite two’s complement.'),
  'int.or': binary('int', 'Bitwise or.'),
  'int.xor': binary('int', 'Bitwise exclusive or.'),
  'int.not': unary('int', '-x - 1.'),
  'int.shl': binary('int', 'x * 2^n; n must not be negative.'),
  'int.shr': binary('int', 'floor(x / 2^n); n must not be negative.'),
  'int.eq': compare('int', 'Equal.'),
  'int.ne': compare('int', 'Not equal.'),
  'int.lt': compare('int', 'Less.'),
  'int.gt': compare('int', 'Greater.'),
  'int.le': compare('int', 'Less or equal.'),
  'int.ge': compare('int', 'Greater or equal.'),
  'int.bit_length': pure(['int'], 'i32', 'Bits of the absolute value; 0 for 0.'),
  'int.from_i64': pure(['i64'], 'int', 'Exact, signed.'),
  'int.from_i32': pure(['i32'], 'int', 'Exact, signed.'),
  'int.to_i64': pure(['int'], 'i64', 'The low 64 bits (wraps).'),
  'int.to_i32': pure(['int'], 'i32', 'The low 32 bits (wraps).'),
  'int.clamp_i64': pure(['int'], 'i64', 'The nearest value in -2^63 .. 2^63-1.'),
  'int.fits_i64': pure(['int'], 'i32', '1 if the value is in -2^63 .. 2^63-1.'),
  'int.from_f64': pure(['f64'], 'int', 'Truncation of a finite double, exact.'),
  'int.to_f64': pure(['int'], 'f64', 'Nearest double, ties to even; an infinity when out of range.'),
  'int.from_extern': pure(['extern'], 'int', 'From the host’s big integer (JavaScript BigInt).'),
  'int.to_extern': pure(['int'], 'extern', 'To the host’s big integer.'),

  // --- any: boxed values
  'box.int': pure(['int'], 'any', 'An int as a value of any class.'),
  'box.f64': pure(['f64'], 'any', 'A float as a value of any class.'),
  'box.bool': pure(['i32'], 'any', 'True for non-zero, False for 0; one object each.'),
  'box.ref': pure(['$ref'], 'any', 'Any class reference; null becomes None.'),
  'unbox.int': pure(['any'], 'int', 'The operand must be an int (not a bool).'),
  'unbox.f64': pure(['any'], 'f64', 'The operand must be a float.'),
  'unbox.bool': pure(['any'], 'i32', 'The operand must be a bool.'),
  'unbox.ref': expr(['any'], '$class', { class: 'class' }, 'pure', 'The operand must be null or of the class.'),
  'any.is_int': pure(['any'], 'i32', 'Is it a boxed int?'),
  'any.is_f64': pure(['any'], 'i32', 'Is it a boxed float?'),
  'any.is_bool': pure(['any'], 'i32', 'Is it a bool?'),
  'any.is_none': pure(['any'], 'i32', 'Is it None (null)?'),
  'any.is': expr(['any'], 'i32', { class: 'class' }, 'pure', 'Is it a non-null instance of the class or a subclass?'),
  'any.same': pure(
    ['any', 'any'],
    'i32',
    'Identity; two ints or bools of equal value, or floats with the same bits, count as identical; an int, a float and a bool never do.',
  ),
  'any.class_id': pure(['any'], 'i32', 'Index in `program.classes` of the exact class (that of None for null).'),

  // --- objects
  new: expr(['$params'], '$class', { class: 'class' }, 'alloc', 'A new object; operands are all fields, base first.'),
  'field.get': expr(['$class'], '$field', { class: 'class', field: 'field' }, 'read', 'A field; traps on null.'),
  'ref.is_null': pure(['$ref'], 'i32', 'Is it null?'),
  'ref.eq': pure(['$ref', '$ref'], 'i32', 'Same object (or both null)?'),
  'ref.up': expr(['$ref'], '$class', { class: 'class' }, 'pure', 'To a base class; no check.'),
  'ref.down': expr(
    ['$ref'],
    '$class',
    { class: 'class' },
    'pure',
    'To a derived class; the object must be one or null.',
  ),
  'ref.is': expr(['$ref'], 'i32', { class: 'class' }, 'pure', 'Is it a non-null instance of the class or a subclass?'),

  // --- arrays (fixed length, mutable)
  'array.new': expr(['i32'], '$array', { elem: 'storage' }, 'alloc', 'Zeroed or null array of a length.'),
  'array.filled': expr(['$elem', 'i32'], '$array', { elem: 'storage' }, 'alloc', 'Array of length n, each element v.'),
  'array.of': expr(['$elems'], '$array', { elem: 'storage' }, 'alloc', 'Array of the operands.'),
  'array.data': expr(
    ['i32', 'i32'],
    '$array',
    { elem: 'storage', data: 'data' },
    'alloc',
    'Array of `length` elements read little-endian from byte `offset` of a data segment.',
  ),
  'array.get': expr(['$array', 'i32'], '$elem', { elem: 'storage' }, 'read', 'Element; traps out of bounds.'),
  'array.len': expr(['$array'], 'i32', { elem: 'storage' }, 'pure', 'Length; traps on null.'),
  'array.is_null': expr(['$array'], 'i32', { elem: 'storage' }, 'pure', 'Is it null?'),

  // --- calls
  call: expr(['$params'], '$results', { func: 'func' }, 'call', 'Direct call.'),
  'call.ref': expr(['$sig', '$params'], '$results', { sig: 'sig' }, 'call', 'Call of a function value; traps on null.'),
  'call.host': expr(['$params'], '$results', { host: 'host' }, 'call', 'Call of a row of the host ABI table.'),
  'func.ref': expr([], '$sig', { func: 'func', sig: 'sig' }, 'pure', 'A function as a value.'),
  'thread.suspend': expr(
    [],
    'i32',
    none,
    'call',
    'In what the body of a thread calls, at any depth: suspends the thread as a `yield` of its body would, and is 1 once it goes on. 0 anywhere else, and in the interpreter.',
  ),
  'extern.is_null': pure(['extern'], 'i32', 'Is it the null host value?'),
  'extern.from_any': pure(['any'], 'extern', 'An object as a host value that the host can only hold and give back.'),
  'any.from_extern': pure(['extern'], 'any', 'What `extern.from_any` was given. The operand is a host value that came from it.'),
  cond: expr(
    ['i32', '$type', '$type'],
    '$type',
    { type: 'type', hint: 'hint' },
    'pure',
    'Second operand if the first is not 0, else the third; only that one is evaluated.',
  ),
  seq: row(
    'expr',
    ['$type'],
    '$type',
    { type: 'type' },
    ['body'],
    'pure',
    'Runs the body, then evaluates the operand.',
  ),

  // --- linear scratch memory (exchange with the host; 64 KiB pages)
  'mem.load8': expr(['i32'], 'i32', none, 'read', 'Unsigned byte at an address.'),
  'mem.load32': expr(['i32'], 'i32', none, 'read', '32-bit little-endian value.'),
  'mem.load64': expr(['i32'], 'i64', none, 'read', '64-bit little-endian value.'),
  'mem.load_f64': expr(['i32'], 'f64', none, 'read', 'A double.'),
  'mem.size': expr([], 'i32', none, 'read', 'Size in pages.'),
  'mem.grow': expr(['i32'], 'i32', none, 'write', 'Grow by pages; old size or -1.'),
  'mem.store8': stmt(['i32', 'i32'], none, 'write', 'Store the low byte.'),
  'mem.store32': stmt(['i32', 'i32'], none, 'write', 'Store 32 bits.'),
  'mem.store64': stmt(['i32', 'i64'], none, 'write', 'Store 64 bits.'),
  'mem.store_f64': stmt(['i32', 'f64'], none, 'write', 'Store a double.'),

  // --- statements
  'local.set': stmt(['$local'], { local: 'local' }, 'write', 'Assign a local.'),
  'locals.set': stmt(['$results'], { locals: 'locals' }, 'write', 'Assign locals from a call with several results.'),
  'global.set': stmt(['$global'], { global: 'global' }, 'write', 'Assign a global.'),
  'field.set': stmt(
    ['$class', '$field'],
    { class: 'class', field: 'field' },
    'write',
    'Assign a field; traps on null.',
  ),
  'array.set': stmt(
    ['$array', 'i32', '$elem'],
    { elem: 'storage' },
    'write',
    'Assign an element; traps out of bounds.',
  ),
  'array.copy': stmt(
    ['$array', 'i32', '$array', 'i32', 'i32'],
    { elem: 'storage' },
    'write',
    'Copy n elements: destination, its index, source, its index, n; overlap allowed; traps out of bounds.',
  ),
  'array.fill': stmt(
    ['$array', 'i32', '$elem', 'i32'],
    { elem: 'storage' },
    'write',
    'From index i, n elements become v.',
  ),
  drop: stmt(['$any'], none, 'pure', 'Evaluate for effect; also for calls without result.'),
  block: row('stmt', [], null, { label: 'label' }, ['body'], 'control', 'A body that `break label` leaves.'),
  loop: row(
    'stmt',
    [],
    null,
    { label: 'label' },
    ['body'],
    'control',
    'Repeats the body for ever; `break label` leaves, `continue label` starts the next round.',
  ),
  'for.range': row(
    'stmt',
    ['int', 'int'],
    null,
    { local: 'local', step: 'i32', label: 'label' },
    ['body'],
    'control',
    'Operands start and stop are evaluated once; the int local takes start, start+step, ... while below stop (above, for a negative step). The body may assign the local without changing the count.',
  ),
  if: row('stmt', ['i32'], null, { hint: 'hint' }, ['then', 'else'], 'control', 'Two-way branch.'),
  switch: row('stmt', ['i32'], null, { cases: 'cases' }, ['default'], 'control', 'Case bodies do not fall through.'),
  break: stmt([], { label: 'label' }, 'control', 'Leave the enclosing block or loop.'),
  continue: stmt([], { label: 'label' }, 'control', 'Next round of the enclosing loop.'),
  return: stmt(['$results'], none, 'control', 'Leave the function.'),
  yield: stmt(
    [],
    none,
    'call',
    'In a resumable function: the call returns 1; the next call with the same object goes on behind it, locals as they were.',
  ),
  'thread.root': stmt(
    [],
    none,
    'call',
    'Marks the resumable function it stands in as the body of a thread: while that runs, `thread.suspend` can suspend it.',
  ),
  throw: stmt(['any'], none, 'control', 'Throw a value.'),
  try: row(
    'stmt',
    [],
    null,
    { local: 'local' },
    ['body', 'handler'],
    'control',
    'A value thrown in the body is put into the `any` local, then the handler runs.',
  ),
  abort: stmt(
    [],
    { message: 'text' },
    'control',
    'Ends the program with a message on stderr and status 1; what `throw` becomes in the core profile.',
  ),
  unreachable: stmt([], none, 'control', 'Never reached; traps.'),
} as const satisfies Record<string, OpRow>;

export type OpTable = typeof OPS;
export type OpKind = keyof OpTable;
