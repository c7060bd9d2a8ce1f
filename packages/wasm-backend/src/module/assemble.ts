/**
 * Puts a module's sections together in the order the binary format asks for.
 *
 * In: the lowered program, what it needs, and options. Out: the bytes and the source marks as offsets into them.
 * Index spaces: functions = host imports, WASI imports, own functions; globals = the two bools, then the program's.
 */
import type { AbiName, Func, Program, ValueType } from '@pyw/ir';
import { ABI, ABI_MODULE, funcType } from '@pyw/ir';
import { emitCode, emitConstant, type CodeSection } from '../emit/code-section.ts';
import { FALSE_GLOBAL, TRUE_GLOBAL } from '../emit/any.ts';
import type { ModuleContext } from '../emit/emitter.ts';
import { EMITTERS } from '../emit/table.ts';
import { ByteWriter } from '../encode/byte-writer.ts';
import { TYPE_BYTES } from '../encode/opcodes.ts';
import { InternalError } from '../errors.ts';
import { WASI, WASI_MODULE, type WasiName } from '../wasi.ts';
import type { Needs } from './collect.ts';
import type { Layouts } from './layout.ts';
import { writeNames } from './names.ts';
import { createTypeSpace, typeOfFunc } from './type-space.ts';

export interface AssembleInput {
  readonly program: Program;
  readonly needs: Needs;
  readonly layouts: Layouts;
  /** Functions of the program that stand for rows of the host ABI, by row. */
  readonly own: ReadonlyMap<string, string>;
  /** Runs before anything else, if there is one. */
  readonly start: string | null;
  readonly profile: 'gc' | 'core';
  readonly exceptions: 'exnref' | 'legacy';
  readonly names: boolean;
  readonly branchHints: boolean;
  /** Custom sections to append: name and content. */
  readonly custom: readonly (readonly [name: string, content: Uint8Array])[];
}

export interface Assembled {
  readonly wasm: Uint8Array;
  /** Pairs of byte offset in the module and position id, ascending. */
  readonly marks: readonly number[];
}

const MAGIC = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const SECTION = {
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  memory: 5,
  global: 6,
  export: 7,
  start: 8,
  element: 9,
  code: 10,
  data: 11,
  dataCount: 12,
  tag: 13,
};
const KIND = { func: 0, table: 1, memory: 2, global: 3 };
const FUNCREF = 0x70;

const section = (out: ByteWriter, id: number, content: ByteWriter): void => {
  if (content.length === 0) return;
  out.u8(id);
  out.u32(content.length);
  out.append(content);
};

const customSection = (out: ByteWriter, name: string, content: Uint8Array): void => {
  const body = new ByteWriter(content.length + name.length + 8);
  body.name(name);
  body.raw(content);
  section(out, 0, body);
};

const sigOf = (row: { readonly params: readonly ValueType[]; readonly results: readonly ValueType[] }): string =>
  funcType(row.params, row.results);

export const decodeBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), c => c.charCodeAt(0));

/** `metadata.code.branch_hint`: for each function, offset, length 1 and value of each hint. */
const branchHints = (code: CodeSection): Uint8Array => {
  const w = new ByteWriter();
  w.u32(code.hints.length);
  for (const f of code.hints) {
    w.u32(f.index);
    w.u32(f.hints.length / 2);
    for (let i = 0; i < f.hints.length; i += 2) {
      w.u32(f.hints[i]!);
      w.u32(1);
      w.u8(f.hints[i + 1]!);
    }
  }
  return w.finish();
};

const numbered = (names: Iterable<string>, first: number): Map<string, number> => {
  const map = new Map<string, number>();
  for (const n of names) map.set(n, first + map.size);
  return map;
};

export const assemble = (input: AssembleInput): Assembled => {
  const { program, needs, layouts } = input;
  const core = input.profile === 'core';
  const types = createTypeSpace(needs, layouts, { tableFuncs: core });
  const functions: readonly Func[] = needs.functions;
  const hostIndex = numbered(needs.hosts, 0);
  const wasiIndex = numbered(needs.wasi, hostIndex.size);
  const firstIndex = needs.hosts.size + wasiIndex.size;
  const functionIndex = numbered(
    functions.map(f => f.name),
    firstIndex,
  );
  for (const [row, func] of input.own) {
    const index = functionIndex.get(func);
    if (index !== undefined) hostIndex.set(row, index);
  }
  const bools = needs.boxes.has('bool') ? [TRUE_GLOBAL, FALSE_GLOBAL] : [];
  const context: ModuleContext = {
    table: EMITTERS,
    types,
    layouts,
    functionIndex,
    hostIndex,
    wasiIndex,
    funcs: new Map(functions.map(f => [f.name, f])),
    globalIndex: numbered([...bools, ...needs.globals], 0),
    dataIndex: numbered(needs.data, 0),
    tableIndex: core ? numbered(needs.funcRefs, 0) : null,
    exceptions: input.exceptions,
    headers: needs.headers,
  };
  const indexOf = (name: string): number => {
    const index = functionIndex.get(name);
    if (index === undefined) throw new InternalError(`unknown function ${name}`);
    return index;
  };

  // everything that may add a function type comes before the type section is written
  const code = emitCode(context, functions, firstIndex);

  const imports = new ByteWriter();
  const importFunc = (module: string, name: string, sig: string): void => {
    imports.name(module);
    imports.name(name);
    imports.u8(KIND.func);
    imports.u32(types.sigIndex(sig));
  };
  if (firstIndex > 0) imports.u32(firstIndex);
  for (const h of needs.hosts) importFunc(ABI_MODULE, h, sigOf(ABI[h as AbiName]));
  for (const h of needs.wasi) importFunc(WASI_MODULE, h, sigOf(WASI[h as WasiName]));

  const declarations = new ByteWriter();
  declarations.u32(functions.length);
  for (const f of functions) declarations.u32(types.sigIndex(typeOfFunc(f)));

  const tables = new ByteWriter();
  const elements = new ByteWriter();
  if (needs.funcRefs.size > 0) {
    elements.u32(1);
    if (core) {
      tables.u32(1);
      tables.u8(FUNCREF);
      tables.u8(1);
      tables.u32(needs.funcRefs.size);
      tables.u32(needs.funcRefs.size);
      elements.u8(0); // active, table 0
      elements.raw(new Uint8Array([0x41, 0, 0x0b]));
    } else {
      elements.u8(3); // declarative: says only that these functions are used as values
      elements.u8(0);
    }
    elements.u32(needs.funcRefs.size);
    for (const f of needs.funcRefs) elements.u32(indexOf(f));
  }

  const memory = new ByteWriter();
  if (needs.memory) memory.raw(new Uint8Array([1, 0, 1]));

  const tag = new ByteWriter();
  if (needs.tag) {
    tag.raw(new Uint8Array([1, 0]));
    tag.u32(types.sigIndex('func<(any)->()>'));
  }

  const globals = new ByteWriter();
  if (bools.length + needs.globals.size > 0) globals.u32(bools.length + needs.globals.size);
  for (const b of bools) {
    const box = types.special('bool');
    globals.u8(TYPE_BYTES.ref);
    globals.s32(box);
    globals.u8(0);
    globals.raw(new Uint8Array([0x41, b === TRUE_GLOBAL ? 1 : 0, 0xfb, 0]));
    globals.u32(box);
    globals.u8(0x0b);
  }
  const globalDecls = new Map(program.globals.map(g => [g.name, g]));
  for (const name of needs.globals) {
    const g = globalDecls.get(name)!;
    types.type(globals, g.type);
    globals.u8(needs.assigned.has(name) ? 1 : 0);
    globals.append(emitConstant(context, g.init));
  }

  const exports = new ByteWriter();
  const exported = (name: string, kind: number, index: number): void => {
    exports.name(name);
    exports.u8(kind);
    exports.u32(index);
  };
  exports.u32(program.exports.length + (needs.memory ? 1 : 0));
  if (needs.memory) exported('memory', KIND.memory, 0);
  for (const x of program.exports) exported(x.name, KIND.func, indexOf(x.func));

  const start = new ByteWriter();
  if (input.start !== null) start.u32(indexOf(input.start));

  const data = new ByteWriter();
  const dataCount = new ByteWriter();
  if (needs.data.size > 0) {
    const segments = new Map(program.data.map(d => [d.name, d]));
    dataCount.u32(needs.data.size);
    data.u32(needs.data.size);
    for (const name of needs.data) {
      const bytes = decodeBase64(segments.get(name)?.base64 ?? '');
      data.u8(1); // passive
      data.u32(bytes.length);
      data.raw(bytes);
    }
  }

  const out = new ByteWriter(code.bytes.length + (1 << 14));
  out.raw(MAGIC);
  section(out, SECTION.type, types.section());
  section(out, SECTION.import, imports);
  section(out, SECTION.function, declarations);
  section(out, SECTION.table, tables);
  section(out, SECTION.memory, memory);
  section(out, SECTION.tag, tag);
  section(out, SECTION.global, globals);
  section(out, SECTION.export, exports);
  section(out, SECTION.start, start);
  section(out, SECTION.element, elements);
  section(out, SECTION.dataCount, dataCount);
  if (input.branchHints && code.hints.length > 0) customSection(out, 'metadata.code.branch_hint', branchHints(code));
  section(out, SECTION.code, code.bytes);
  const codeStart = out.length - code.bytes.length;
  section(out, SECTION.data, data);
  if (input.names) customSection(out, 'name', writeNames({ program, needs, context, types, code }));
  for (const [name, content] of input.custom) customSection(out, name, content);
  const marks = code.marks.map((v, i) => (i % 2 === 0 ? v + codeStart : v));
  return { wasm: out.finish(), marks };
};
