/** The text and JSON forms lose nothing, and say where a wrong text is wrong. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import {
  bodiesOf,
  buildSchema,
  checkVersion,
  createJsonReader,
  f64Literal,
  fromJson,
  IrJsonError,
  IrTextError,
  irVersion,
  OPS,
  type OpKind,
  parseText,
  print,
  printNode,
  type Program,
  program as makeProgram,
  rowOf,
  type Stmt,
  toJson,
} from '../src/index.ts';
import { casesProgram } from './op-cases.ts';

const positioned = (): Program => ({
  ...casesProgram(),
  name: 'a name with "quotes"',
  exports: [
    { name: '_start', func: 'nothing' },
    {
      name: 'übergröße',
      func: 'twice',
      signature: { params: [{ name: 'n', type: 'int', default: '"a\\n{"' }], result: 'int', doc: 'Line 1\n// line 2' },
    },
  ],
  files: [
    { path: 'dir with space/main.py', internal: false },
    { path: 'C:\\lib\\"x".py', internal: true },
  ],
  positions: [
    { file: 0, line: 1, column: 0, scope: '<module>' },
    { file: 1, line: 20, column: 4, scope: 'f.<locals>.<lambda>' },
    { file: 1, line: 21, column: 4, scope: 'odd "scope"', inlinedAt: 0 },
  ],
});

const roundTrip = (program: Program): void => {
  const text = print(program);
  const back = parseText(text);
  assert.deepStrictEqual(back, program);
  assert.equal(print(back), text);
};

/** A seeded generator, so that a failure comes back. */
const random = (seed: number): ((n: number) => number) => {
  let state = seed;
  return n => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) % n;
  };
};

const NAMES = [
  'x',
  'list<int>',
  'main.<lambda>',
  'a b',
  '',
  'é',
  '0',
  'func',
  '"',
  'a>b',
  'dict<str,list<int>>.get',
  'case',
  '<',
  'a->b',
  '\n',
  '%x',
  'local',
  '.5',
  'x.1',
  '\\',
];
const TYPES = [
  'i32',
  'int',
  'any',
  'ref<list<int>>',
  'ref<a b>',
  'array<i8>',
  'func<(i32,ref<a>)->()>',
  'func<(func<()->(i32)>)->(int,any)>',
  'ref<a>b>',
  'ref<"q">',
];

/** A program of the right structure with wild names and attributes; it need not be valid. */
const wildProgram = (seed: number): Program => {
  const pick = random(seed);
  const name = (): string => NAMES[pick(NAMES.length)] as string;
  const type = (): string => TYPES[pick(TYPES.length)] as string;
  const kinds = Object.keys(OPS) as OpKind[];
  const exprs = kinds.filter(k => rowOf(k).form === 'expr');
  const stmts = kinds.filter(k => rowOf(k).form === 'stmt');
  const attr = (kind: string, owner: OpKind): unknown => {
    switch (kind) {
      case 'local':
        return pick(9);
      case 'locals':
        return Array.from({ length: pick(4) }, () => pick(9));
      case 'label':
        return pick(99);
      case 'i32':
        return pick(2000) - 1000;
      case 'decimal':
        return String(pick(2000) - 1000);
      case 'f64':
        return f64Literal([0, -0, 1e21, 5e-324, Number.NaN, -Infinity, 1.5, 1e-7][pick(8)] as number);
      case 'text':
        return name();
      case 'hint':
        return ['likely', 'unlikely'][pick(2)];
      case 'cases':
        return Array.from({ length: pick(3) }, () => ({
          values: Array.from({ length: pick(3) }, () => pick(9) - 4),
          body: list(0),
        }));
      case 'type':
      case 'storage':
      case 'sig':
        return type();
      default:
        return owner === 'call.host' ? 'write' : name();
    }
  };
  const node = (pool: readonly OpKind[], depth: number): Record<string, unknown> => {
    const kind = pool[pick(pool.length)] as OpKind;
    const row = rowOf(kind);
    const made: Record<string, unknown> = { kind };
    made['args'] = depth <= 0 ? [] : Array.from({ length: pick(4) }, () => node(exprs, depth - 1));
    for (const [key, attrKind] of Object.entries(row.attrs))
      if (attrKind !== 'hint' || pick(2)) made[key] = attr(attrKind, kind);
    for (const body of row.bodies) made[body] = list(depth - 1);
    if (pick(4) === 0) made['pos'] = pick(50);
    return made;
  };
  const list = (depth: number): Stmt[] =>
    Array.from({ length: depth <= 0 ? 0 : pick(5) }, () => node(stmts, depth) as unknown as Stmt);
  const locals = (): { name: string; type: never }[] =>
    Array.from({ length: pick(4) }, () => ({ name: name(), type: type() as never }));
  return makeProgram({
    name: name(),
    classes: [
      {
        name: name(),
        display: name(),
        base: pick(2) ? name() : null,
        fields: locals(),
        final: pick(2) === 1,
        ...(pick(2) && { box: 'f64' as const }),
      },
    ],
    functions: Array.from({ length: 3 }, () => ({
      name: name(),
      display: name(),
      params: locals(),
      results: Array.from({ length: pick(3) }, () => type() as never),
      locals: locals(),
      body: list(4),
      ...(pick(2) && { inline: 'never' as const }),
    })),
    globals: [{ name: name(), type: type() as never, init: node(exprs, 0) as never }],
    data: [{ name: name(), base64: 'AA==' }],
    exports: [{ name: name(), func: name() }],
    files: [{ path: name(), internal: pick(2) === 1 }],
    positions: [{ file: 0, line: 1, column: 0, scope: name() }],
  });
};

test('text round trip of a program with every op', () => roundTrip(positioned()));

test('text round trip of wild programs', () => {
  for (let seed = 1; seed <= 300; seed++) roundTrip(wildProgram(seed));
});

test('without positions the rest is kept', () => {
  const program = positioned();
  assert.deepStrictEqual(parseText(print(program, { positions: false })), { ...program, files: [], positions: [] });
});

test('the text is readable', () => {
  const program = parseText(`
    // a comment
    func f(%n: int, %"odd name": i32) -> int inline always {
      local %s: int
      for.range[%i.3, 1, #1](0:int, %n) { if[likely](%odd_name.1) { %s = int.add(%s, %i.3) } else { break[#1] } }
      switch(%odd_name.1) case 1, -2 { return(%s) } default { abort["no"] }
      return(seq[int] { %s, %n = call[g](%s) } (call[g]))
    }`);
  assert.equal(
    print(program),
    `pyw-ir ${irVersion} main

func f(%n.0: int, %"odd name".1: i32) -> int inline always {
  local %s.2: int
  for.range[%.3, 1, #1](0:int, %n.0) {
    if[likely](%odd_name.1) {
      %s.2 = int.add(%s.2, %.3)
    } else {
      break[#1]
    }
  }
  switch(%odd_name.1) case 1, -2 {
    return(%s.2)
  } default {
    abort["no"]
  }
  return(seq[int] {
    %s.2, %n.0 = call[g](%s.2)
  } (call[g]))
}
`,
  );
  const func = program.functions[0] as Program['functions'][number];
  assert.equal(printNode(bodiesOf(func.body[0] as Stmt)[0]?.[0]?.args[0] as never, func), '%odd_name.1');
});

const WRONG_TEXTS: readonly (readonly [text: string, line: number, column: number, message: RegExp])[] = [
  ['func f() { drop(fly(1:i32)) }', 1, 17, /unknown op fly/],
  ['func f() {\n  drop(%x)\n}', 2, 8, /no local named x/],
  ['func f() { return(1:i32', 1, 24, /expected ",", found the end/],
  ['func f() { none }', 1, 12, /none is an expression/],
  ['func f() { drop(return) }', 1, 17, /return is a statement/],
  ['func f() { %.0 1:i32 }', 1, 16, /expected "=", found "1:i32"/],
  ['func f() { drop(new(1:i32)) }', 1, 20, /expected "\["/],
  ['func f() { if[maybe](1:i32) {} }', 1, 15, /expected likely or unlikely/],
  ['func f(%a.1: i32) {}', 1, 8, /expected index 0/],
  ['position 1 = 0:1:0 f', 1, 10, /expected position 0/],
  ['export a = b signature {', 1, 24, /expected JSON/],
  ['hello', 1, 1, /expected class, global/],
  ['data d = "\\q"', 1, 10, /not a JSON string/],
];

for (const [text, line, column, message] of WRONG_TEXTS) {
  test(`text error: ${JSON.stringify(text)}`, () => {
    assert.throws(
      () => parseText(text),
      (e: unknown) => {
        assert.ok(e instanceof IrTextError);
        assert.match(e.message, message);
        assert.deepEqual([e.line, e.column], [line, column]);
        return true;
      },
    );
  });
}

test('JSON round trip, checked by the schema', async () => {
  const reader = await createJsonReader();
  const program = positioned();
  assert.deepStrictEqual(reader.read(toJson(program)), program);
  assert.deepStrictEqual(await fromJson(toJson(program, 2)), program);
});

test('the schema rejects what is not a program', async () => {
  const reader = await createJsonReader();
  const good = toJson(parseText('func f(%n: i32) -> i32 { return(i32.add(%n, 5:i32)) }'));
  const wrong = (text: string, message: RegExp): void => {
    assert.throws(
      () => reader.read(text),
      (e: unknown) => e instanceof IrJsonError && message.test(e.message),
      text,
    );
  };
  wrong('{', /^not JSON/);
  wrong('null', /irVersion is missing/);
  wrong(good.replace('"i32.add"', '"i32.fly"'), /\/functions\/0\/body\/0\/args\/0: .*"i32.fly"/);
  wrong(good.replace('"value":5', '"value":"5"'), /args\/1\/value: must be integer/);
  wrong(good.replace('"value":5', '"value":5,"colour":1'), /args\/1: must NOT have additional properties/);
  wrong(
    good.replace(',{"kind":"i32.const","args":[],"value":5}', ''),
    /args\/0\/args: must NOT have fewer than 2 items/,
  );
  wrong(good.replace('"results":["i32"]', '"results":["long"]'), /results\/0: must match pattern/);
  wrong(good.replace('"exports":[],', ''), /must have required property 'exports'/);
});

test('other versions are refused before anything else is looked at', () => {
  checkVersion(irVersion);
  for (const version of ['1.0', '0.99', '12.3']) {
    assert.throws(
      () => checkVersion(version),
      new RegExp(`IR version ${version} is not supported: this package reads 0.0 to ${irVersion}`),
    );
  }
  assert.throws(() => checkVersion('new'), /not of the form MAJOR.MINOR/);
});

test('schema.json is what the op table says (scripts/write-schema.ts writes it)', () => {
  const file = new URL('../schema.json', import.meta.url);
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), buildSchema());
});

test('ajv is loaded only when JSON is read', () => {
  for (const name of ['json.ts', 'schema.ts', 'index.ts']) {
    const source = readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8');
    assert.doesNotMatch(source, /^import .*'ajv/m);
  }
});
