/**
 * Reads the structure of a wasm module: sections, types, imports, functions, names. Code stays bytes.
 *
 * In: module bytes of this back end or of `wasm-opt`. Out: `ModuleInfo`. Throws a SyntaxError on what neither writes.
 */
import { TYPE_BYTES as T } from '../encode/opcodes.ts';
import { ByteReader } from './byte-reader.ts';

export interface TypeInfo {
  readonly kind: 'func' | 'struct' | 'array';
  /** Text of params, fields or the element. */
  readonly parts: readonly string[];
  readonly results: readonly string[];
  readonly supers: readonly number[];
  readonly open: boolean;
}
export interface FunctionInfo {
  readonly type: number;
  /** `module.name` of an import; null for one with a body. */
  readonly imported: string | null;
  /** Byte offset of the body (its local declarations) and of its end; 0 for an import. */
  readonly start: number;
  readonly end: number;
}
export interface ModuleInfo {
  readonly bytes: Uint8Array;
  readonly types: readonly TypeInfo[];
  readonly functions: readonly FunctionInfo[];
  readonly globals: readonly {
    readonly type: string;
    readonly mutable: boolean;
    readonly start: number;
    readonly end: number;
  }[];
  readonly exports: readonly { readonly name: string; readonly kind: number; readonly index: number }[];
  readonly tags: readonly number[];
  readonly data: readonly number[];
  readonly sections: readonly { readonly name: string; readonly size: number }[];
  readonly names: Names;
}
export interface Names {
  readonly functions: ReadonlyMap<number, string>;
  readonly locals: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly types: ReadonlyMap<number, string>;
  readonly globals: ReadonlyMap<number, string>;
  readonly data: ReadonlyMap<number, string>;
  readonly fields: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

const SECTION_NAMES = [
  'custom',
  'type',
  'import',
  'function',
  'table',
  'memory',
  'global',
  'export',
  'start',
  'element',
  'code',
  'data',
  'datacount',
  'tag',
];

/** Heap types from 0x69 on, and number types from 0x7f down. */
const HEAPS = ['exn', 'array', 'struct', 'i31', 'eq', 'any', 'extern', 'func', 'none', 'noextern', 'nofunc', 'noexn'];
const FIRST_HEAP = 0x69;
const NUMBERS = ['i32', 'i64', 'f32', 'f64', 'v128', null, null, 'i8', 'i16'];
const FIRST_NUMBER = 0x7f;

/** Text of a heap type: abstract ones by name, others as `$index`. */
export const readHeapType = (r: ByteReader): string => {
  const value = r.s33();
  return value >= 0 ? `$${value}` : (HEAPS[(value & 0x7f) - FIRST_HEAP] ?? `heap(${value})`);
};
export const readValueType = (r: ByteReader): string => {
  const byte = r.u8();
  if (byte === T.refNull) return `(ref null ${readHeapType(r)})`;
  if (byte === T.ref) return `(ref ${readHeapType(r)})`;
  const heap = HEAPS[byte - FIRST_HEAP];
  const text = NUMBERS[FIRST_NUMBER - byte] ?? (heap && `${heap}ref`);
  if (!text) throw new SyntaxError(`value type 0x${byte.toString(16)} at ${r.at - 1}`);
  return text;
};

const readField = (r: ByteReader): string => {
  const type = readValueType(r);
  return r.u8() === 1 ? `(mut ${type})` : type;
};

const readType = (r: ByteReader): TypeInfo => {
  let byte = r.u8();
  let supers: number[] = [];
  const open = byte === T.sub;
  if (byte === T.sub || byte === T.subFinal) {
    supers = r.vector(() => r.u32());
    byte = r.u8();
  }
  if (byte === T.func) {
    const parts = r.vector(() => readValueType(r));
    return { kind: 'func', parts, results: r.vector(() => readValueType(r)), supers, open };
  }
  if (byte === T.struct) return { kind: 'struct', parts: r.vector(() => readField(r)), results: [], supers, open };
  if (byte === T.array) return { kind: 'array', parts: [readField(r)], results: [], supers, open };
  throw new SyntaxError(`type form 0x${byte.toString(16)} at ${r.at - 1}`);
};

const readTypes = (r: ByteReader): TypeInfo[] =>
  r
    .vector(() => {
      if (r.peek() !== T.rec) return [readType(r)];
      r.u8();
      return r.vector(() => readType(r));
    })
    .flat();

const readLimits = (r: ByteReader): void => {
  const flags = r.u8();
  r.u32();
  if (flags & 1) r.u32();
};

const readNames = (r: ByteReader, end: number): Names => {
  const map = (): Map<number, string> => new Map(r.vector(() => [r.u32(), r.name()] as const));
  const nested = (): Map<number, Map<number, string>> => new Map(r.vector(() => [r.u32(), map()] as const));
  const names = {
    functions: new Map(),
    locals: new Map(),
    types: new Map(),
    globals: new Map(),
    data: new Map(),
    fields: new Map(),
  };
  while (r.at < end) {
    const id = r.u8();
    const next = r.u32() + r.at;
    if (id === 1) names.functions = map();
    else if (id === 2) names.locals = nested();
    else if (id === 4) names.types = map();
    else if (id === 7) names.globals = map();
    else if (id === 9) names.data = map();
    else if (id === 10) names.fields = nested();
    r.at = next;
  }
  return names;
};

/** Skips a constant expression; of its instructions only the immediates matter. */
export const skipConstant = (r: ByteReader, skip: (r: ByteReader) => boolean): void => {
  while (skip(r));
};

export const readModule = (bytes: Uint8Array, skip: (r: ByteReader) => boolean): ModuleInfo => {
  const r = new ByteReader(bytes);
  r.at = 8;
  let types: TypeInfo[] = [];
  const functions: { type: number; imported: string | null; start: number; end: number }[] = [];
  const globals: { type: string; mutable: boolean; start: number; end: number }[] = [];
  const tags: number[] = [];
  const sections: { name: string; size: number }[] = [];
  let exports: { name: string; kind: number; index: number }[] = [];
  let data: number[] = [];
  let names: Names = {
    functions: new Map(),
    locals: new Map(),
    types: new Map(),
    globals: new Map(),
    data: new Map(),
    fields: new Map(),
  };

  const readTag = (): void => {
    r.u8(); // attribute: an exception
    tags.push(r.u32());
  };
  const readImport = (): void => {
    const name = `${r.name()}.${r.name()}`;
    const kind = r.u8();
    if (kind === 0) functions.push({ type: r.u32(), imported: name, start: 0, end: 0 });
    else if (kind === 3) {
      const type = readValueType(r);
      globals.push({ type, mutable: r.u8() === 1, start: 0, end: 0 });
    } else if (kind === 4) readTag();
    else {
      if (kind === 1) readValueType(r);
      readLimits(r);
    }
  };
  let body = 0;
  const readBody = (): void => {
    const size = r.u32();
    while (functions[body]?.imported) body++;
    Object.assign(functions[body++]!, { start: r.at, end: r.at + size });
    r.at += size;
  };

  while (r.at < bytes.length) {
    const first = r.at;
    const id = r.u8();
    const size = r.u32();
    const end = r.at + size;
    let name = SECTION_NAMES[id] ?? `section ${id}`;
    if (id === 0) {
      name = `custom ${r.name()}`;
      if (name === 'custom name') names = readNames(r, end);
    } else if (id === 1) types = readTypes(r);
    else if (id === 2) r.vector(readImport);
    else if (id === 3) r.vector(() => functions.push({ type: r.u32(), imported: null, start: 0, end: 0 }));
    else if (id === 6) {
      r.vector(() => {
        const type = readValueType(r);
        const mutable = r.u8() === 1;
        const start = r.at;
        skipConstant(r, skip);
        globals.push({ type, mutable, start, end: r.at });
      });
    } else if (id === 7) exports = r.vector(() => ({ name: r.name(), kind: r.u8(), index: r.u32() }));
    else if (id === 10) r.vector(readBody);
    else if (id === 11) {
      data = r.vector(() => {
        const flags = r.u32();
        if (flags === 2) r.u32();
        if (flags !== 1) skipConstant(r, skip);
        const length = r.u32();
        r.at += length;
        return length;
      });
    } else if (id === 13) r.vector(readTag);
    r.at = end;
    sections.push({ name, size: end - first });
  }
  return { bytes, types, functions, globals, exports, tags, data, sections, names };
};
