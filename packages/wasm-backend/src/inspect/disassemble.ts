/**
 * A readable text of a wasm module, close to the flat form of WAT: one instruction a line, names where the module has
 * them. Meant for people; it is not meant to be assembled again.
 *
 * In: bytes of this back end or of `wasm-opt`. Out: text. Throws a SyntaxError on instructions neither writes.
 */
import { INSTRUCTIONS } from '../encode/opcodes.ts';
import { ByteReader } from './byte-reader.ts';
import { type ModuleInfo, readHeapType, readModule, readValueType } from './read-module.ts';

const BY_CODE = new Map<number, readonly [name: string, immediates: string]>(
  Object.entries(INSTRUCTIONS).map(([name, [code, immediates]]) => [code, [name, immediates]]),
);
/** Catch clauses of `try_table`, by their byte. */
const CATCHES = ['catch', 'catch_ref', 'catch_all', 'catch_all_ref'];
const OPENERS: ReadonlySet<string> = new Set(['block', 'loop', 'if', 'try', 'try_table']);
const MIDDLES: ReadonlySet<string> = new Set(['else', 'catch', 'catch_all']);

const showName = (name: string): string =>
  /^[\w.$<>\-+*/=!?#&:|~^@]+$/.test(name) ? `$${name}` : `$"${name.replaceAll('"', '\\"')}"`;

interface Context {
  readonly m: ModuleInfo | null;
  readonly func: number;
  /** Type index of the last `t` immediate, for the field that follows. */
  type: number;
}

const named = (map: ReadonlyMap<number, string> | undefined, index: number): string => {
  const name = map?.get(index);
  return name === undefined ? String(index) : showName(name);
};

/** Replaces `$5` in a type's text by the type's name. */
const typeText = (c: Context, text: string): string =>
  text.replace(/\$(\d+)/g, (_, i: string) => named(c.m?.names.types, Number(i)));

const blockType = (c: Context, r: ByteReader): string => {
  const byte = r.peek();
  if (byte === 0x40) {
    r.u8();
    return '';
  }
  if (byte < 0x40 || byte >= 0x80) return `(type ${named(c.m?.names.types, r.s33())})`;
  return `(result ${typeText(c, readValueType(r))})`;
};

const catchClause = (r: ByteReader): string => {
  const kind = r.u8();
  const tag = kind < 2 ? ` ${r.u32()}` : '';
  return `(${CATCHES[kind]}${tag} ${r.u32()})`;
};

const immediate = (c: Context, r: ByteReader, kind: string): string => {
  switch (kind) {
    case 'f':
      return named(c.m?.names.functions, r.u32());
    case 't':
      return named(c.m?.names.types, (c.type = r.u32()));
    case 'F':
      return named(c.m?.names.fields.get(c.type), r.u32());
    case 'x':
      return named(c.m?.names.locals.get(c.func), r.u32());
    case 'g':
      return named(c.m?.names.globals, r.u32());
    case 'd':
      return named(c.m?.names.data, r.u32());
    case 'l':
    case 'e':
    case 'n':
      return String(r.u32());
    case 'D':
      return r.u32() === 0 ? '' : String(r.at);
    case 'm': {
      const align = r.u32();
      const offset = r.u32();
      return `${offset > 0 ? `offset=${offset} ` : ''}align=${2 ** align}`;
    }
    case 'b':
      return blockType(c, r);
    case 'h':
      return typeText(c, readHeapType(r));
    case 'i':
    case 'j':
      return String(r.s64());
    case 's':
      return showFloat(r.f32());
    case 'r':
      return showFloat(r.f64());
    case 'T':
      return [...r.vector(() => r.u32()), r.u32()].join(' ');
    case 'V':
      return r.vector(() => typeText(c, readValueType(r))).join(' ');
    case 'C':
      return r.vector(() => catchClause(r)).join(' ');
    case 'K':
      return r.u8().toString(2).padStart(2, '0');
    default:
      throw new SyntaxError(`immediate ${kind}`);
  }
};

const showFloat = (value: number): string =>
  Object.is(value, -0) ? '-0' : Number.isNaN(value) ? 'nan' : String(value).replace('Infinity', 'inf');

/** The next instruction: its name and its text. */
const instruction = (c: Context, r: ByteReader): readonly [name: string, text: string] => {
  const at = r.at;
  let code = r.u8();
  if (code === 0xfb || code === 0xfc) code = code * 0x100 + r.u32();
  const entry = BY_CODE.get(code);
  if (!entry) throw new SyntaxError(`instruction 0x${code.toString(16)} at byte ${at}`);
  const [name, immediates] = entry;
  let text = name;
  for (const kind of immediates) {
    const part = immediate(c, r, kind);
    if (part !== '') text += ` ${part}`;
  }
  return [name, text];
};

/** Moves over one instruction of a constant expression; false after its `end`. */
const skipInstruction = (r: ByteReader): boolean => instruction({ m: null, func: -1, type: -1 }, r)[0] !== 'end';

/** The structure of a module, its names included. */
export const inspectModule = (wasm: Uint8Array): ModuleInfo => readModule(wasm, skipInstruction);

const disassembleBody = (c: Context, start: number, end: number): string => {
  const r = new ByteReader(c.m!.bytes);
  r.at = start;
  let out = '';
  let local = c.m!.types[c.m!.functions[c.func]!.type]!.parts.length;
  r.vector(() => {
    const count = r.u32();
    const type = typeText(c, readValueType(r));
    for (let i = 0; i < count; i++) out += `    (local ${named(c.m!.names.locals.get(c.func), local++)} ${type})\n`;
  });
  let depth = 2;
  while (r.at < end) {
    const at = r.at;
    const [name, text] = instruction(c, r);
    if (name === 'end' || MIDDLES.has(name)) depth--;
    if (r.at < end || name !== 'end')
      out += `${'  '.repeat(Math.max(depth, 1))}${text}${name.startsWith('call') || name === 'throw' ? ` ;; @${at.toString(16)}` : ''}\n`;
    if (OPENERS.has(name) || MIDDLES.has(name)) depth++;
  }
  return out;
};

const EXPORT_KINDS = ['func', 'table', 'memory', 'global', 'tag'];

export const disassemble = (wasm: Uint8Array): string => {
  const m = inspectModule(wasm);
  const c: Context = { m, func: -1, type: -1 };
  let out = '(module\n';
  for (const [i, t] of m.types.entries()) {
    const fields = m.names.fields.get(i);
    const parts = t.parts.map((p, k) =>
      t.kind === 'struct' ? `(field ${named(fields, k)} ${typeText(c, p)})` : typeText(c, p),
    );
    const supers = t.supers.map(s => named(m.names.types, s)).join(' ');
    const shape =
      t.kind === 'func'
        ? `(func${parts.length > 0 ? ` (param ${parts.join(' ')})` : ''}${t.results.length > 0 ? ` (result ${t.results.map(x => typeText(c, x)).join(' ')})` : ''})`
        : `(${[t.kind, ...parts].join(' ')})`;
    const wrapped =
      t.open || supers !== '' ? `(sub${t.open ? '' : ' final'}${supers === '' ? '' : ` ${supers}`} ${shape})` : shape;
    out += `  (type ${named(m.names.types, i)} ${wrapped})\n`;
  }
  for (const [i, f] of m.functions.entries()) {
    if (f.imported !== null)
      out += `  (import ${JSON.stringify(f.imported)} (func ${named(m.names.functions, i)} (type ${named(m.names.types, f.type)})))\n`;
  }
  for (const [i, g] of m.globals.entries()) {
    const r = new ByteReader(wasm);
    r.at = g.start;
    const init: string[] = [];
    while (r.at < g.end - 1) init.push(instruction(c, r)[1]);
    out += `  (global ${named(m.names.globals, i)} ${g.mutable ? `(mut ${typeText(c, g.type)})` : typeText(c, g.type)} (${init.join(') (')}))\n`;
  }
  for (const x of m.exports) {
    out += `  (export ${JSON.stringify(x.name)} (${EXPORT_KINDS[x.kind]} ${x.kind === 0 ? named(m.names.functions, x.index) : x.index}))\n`;
  }
  for (const [i, f] of m.functions.entries()) {
    if (f.imported !== null) continue;
    c.type = -1;
    const type = m.types[f.type]!;
    const params = type.parts.map((p, k) => ` (param ${named(m.names.locals.get(i), k)} ${typeText(c, p)})`).join('');
    const results = type.results.map(t => ` (result ${typeText(c, t)})`).join('');
    out += `  (func ${named(m.names.functions, i)}${params}${results}\n${disassembleBody({ m, func: i, type: -1 }, f.start, f.end)}  )\n`;
  }
  for (const [i, size] of m.data.entries()) out += `  (data ${named(m.names.data, i)} ;; ${size} bytes\n  )\n`;
  return `${out})\n`;
};
