/**
 * The type section: gives every class, array, box and function type of a module its index and its bytes.
 *
 * In: `Needs` and class layouts. Out: `TypeSpace`. All heap types and the function types used as values form one rec
 * group, because they may refer to each other and because equal-looking classes must stay distinct; plain function
 * types come after it, one by one, so that imports have the types every host can build.
 */
import { funcType, signatureOf, type Func } from '@pyw/ir';
import { ByteWriter } from '../encode/byte-writer.ts';
import { TYPE_BYTES as T } from '../encode/opcodes.ts';
import { InternalError } from '../errors.ts';
import type { Needs } from './collect.ts';
import type { Layouts } from './layout.ts';

export interface TypeSpace {
  classIndex(name: string): number;
  arrayIndex(elem: string): number;
  /** Index of `func<...>`; a new one is added to the end of the section. */
  sigIndex(sig: string): number;
  /** Struct of a boxed machine value, of the header (`object`). */
  special(name: Special): number;
  /** Writes a value or storage type. */
  type(w: ByteWriter, type: string): void;
  /** Index of a field of a class in its struct. */
  fieldIndex(cls: string, field: string): number;
  /** The content of the type section. */
  section(): ByteWriter;
  /** Type names and field names in index order, for the name section. */
  names(): readonly { readonly index: number; readonly name: string; readonly fields: readonly string[] }[];
}

export type Special = 'object' | 'int' | 'f64' | 'bool';

export interface TypeSpaceOptions {
  /** Function values are table indices: the profile has no references. */
  readonly tableFuncs: boolean;
}

/** The `func<...>` type of a function. */
export const typeOfFunc = (f: Func): string =>
  funcType(
    f.params.map(p => p.type),
    f.results,
  );

export const createTypeSpace = (needs: Needs, layouts: Layouts, options: TypeSpaceOptions): TypeSpace => {
  const names: { index: number; name: string; fields: string[] }[] = [];
  const specials = new Map<Special, number>();
  const classes = new Map<string, number>();
  const arrays = new Map<string, number>();
  const signatures = new Map<string, number>();
  const encoded = new Map<string, Uint8Array>();
  const shift = needs.headers ? 1 : 0;
  let next = 0;

  if (needs.headers) specials.set('object', next++);
  if (needs.boxes.has('int')) specials.set('int', next++);
  if (needs.boxes.has('f64')) specials.set('f64', next++);
  if (needs.boxes.has('bool')) specials.set('bool', next++);
  for (const c of needs.classes) classes.set(c, next++);
  for (const e of needs.arrays) arrays.set(e, next++);
  if (!options.tableFuncs) for (const s of needs.signatures) signatures.set(s, next++);
  const grouped = next;
  const loose: string[] = [];

  const look = (map: Map<string, number>, key: string, what: string): number => {
    const index = map.get(key);
    if (index === undefined) throw new InternalError(`${what} ${key} was not collected`);
    return index;
  };
  const sigIndex = (sig: string): number => {
    let index = signatures.get(sig);
    if (index === undefined) {
      index = grouped + loose.length;
      signatures.set(sig, index);
      loose.push(sig);
    }
    return index;
  };
  const writeType = (w: ByteWriter, type: string): void => {
    switch (type) {
      case 'i32':
      case 'i64':
      case 'f32':
      case 'f64':
      case 'i8':
      case 'i16':
      case 'any':
      case 'extern':
        w.u8(T[type]);
        return;
    }
    if (options.tableFuncs && type.startsWith('func<')) {
      w.u8(T.i32);
      return;
    }
    w.u8(T.refNull);
    if (type.startsWith('ref<')) w.s32(look(classes, type.slice(4, -1), 'class'));
    else if (type.startsWith('array<')) w.s32(look(arrays, type.slice(6, -1), 'array'));
    else if (type.startsWith('func<')) w.s32(sigIndex(type));
    else throw new InternalError(`type ${type} reached the emitter`);
  };
  const type = (w: ByteWriter, t: string): void => {
    let bytes = encoded.get(t);
    if (!bytes) {
      const own = new ByteWriter(8);
      writeType(own, t);
      bytes = own.finish();
      encoded.set(t, bytes);
    }
    if (bytes.length === 1) w.u8(bytes[0]!);
    else w.raw(bytes);
  };
  const vector = (w: ByteWriter, types: readonly string[]): void => {
    w.u32(types.length);
    for (const t of types) type(w, t);
  };
  const writeFuncType = (w: ByteWriter, sig: string): void => {
    const { params, results } = signatureOf(sig)!;
    w.u8(T.func);
    vector(w, params);
    vector(w, results);
  };
  const field = (w: ByteWriter, t: string, mutable: boolean): void => {
    type(w, t);
    w.u8(mutable ? 1 : 0);
  };
  const header = (w: ByteWriter): void => field(w, 'i32', false);

  const writeClass = (w: ByteWriter, name: string): void => {
    const layout = layouts.get(name);
    const base = layout.decl.base !== null ? classes.get(layout.decl.base) : specials.get('object');
    if (base !== undefined || !layout.decl.final) {
      w.u8(layout.decl.final ? T.subFinal : T.sub);
      w.u32(base === undefined ? 0 : 1);
      if (base !== undefined) w.u32(base);
    }
    w.u8(T.struct);
    w.u32(layout.fields.length + shift);
    if (shift) header(w);
    for (const [i, f] of layout.fields.entries()) {
      // a hidden field of the base has the same name: both keys are checked
      let owner = layout;
      while (i < owner.inherited) owner = layouts.get(owner.decl.base!);
      field(w, f.type, needs.assignedFields.has(`${owner.decl.name}.${f.name}`));
    }
  };
  const note = (index: number, name: string, fields: string[] = []): void => void names.push({ index, name, fields });

  const section = (): ByteWriter => {
    const body = new ByteWriter();
    names.length = 0;
    for (const [name, index] of specials) {
      if (name === 'object') {
        body.u8(T.sub);
        body.u32(0);
        body.u8(T.struct);
        body.u32(1);
        header(body);
        note(index, '$object', ['class_id']);
        continue;
      }
      body.u8(T.struct);
      const types = { int: ['i64', 'extern'], f64: ['f64'], bool: ['i32'] }[name];
      body.u32(types.length);
      for (const t of types) field(body, t, false);
      note(index, `$box.${name}`, name === 'int' ? ['lo', 'big'] : ['value']);
    }
    for (const [name, index] of classes) {
      writeClass(body, name);
      const fields = layouts.get(name).fields.map(f => f.name);
      note(index, name, shift ? ['class_id', ...fields] : fields);
    }
    for (const [elem, index] of arrays) {
      body.u8(T.array);
      field(body, elem, true);
      note(index, `array<${elem}>`);
    }
    if (!options.tableFuncs) {
      for (const s of needs.signatures) {
        writeFuncType(body, s);
        note(signatures.get(s)!, s);
      }
    }
    const out = new ByteWriter();
    // a single type needs no `rec`: it is a group by itself
    out.u32((grouped === 0 ? 0 : 1) + loose.length);
    if (grouped > 1) {
      out.u8(T.rec);
      out.u32(grouped);
    }
    out.append(body);
    for (let i = 0; i < loose.length; i++) writeFuncType(out, loose[i]!);
    return out;
  };

  return {
    classIndex: name => look(classes, name, 'class'),
    arrayIndex: elem => look(arrays, elem, 'array'),
    sigIndex,
    special: name => look(specials as Map<string, number>, name, 'box'),
    type,
    fieldIndex: (cls, name) => {
      const index = layouts.get(cls).indexOf.get(name);
      if (index === undefined) throw new InternalError(`no field ${name} in class ${cls}`);
      return index + shift;
    },
    section,
    names: () => names,
  };
};
