/** Bytes literals: one object each, made when the program starts. */
import { findField } from '../bind/declare.ts';
import { arraySiteAt, arrayType, grow } from '../types/world.ts';
import { NO_CODE, value, type Cx, type Val } from './cx.ts';
import { i32, ir } from './ir.ts';

export function bytesLiteral(cx: Cx, bytes: Uint8Array): Val {
  const { program } = cx;
  const type = program.typeNamed('bytes');
  if (!cx.emitting) {
    const site = arraySiteAt(cx.world, 'literal', cx.ctx, 'i8', program.ids);
    grow(cx.world, findField(program.cls('bytes'), '_d')!.cell, arrayType(cx.world, site));
    return value(type, NO_CODE);
  }
  let binary = '';
  for (const b of bytes) binary += String.fromCharCode(b);
  let name = program.bytesNames.get(binary);
  if (!name) {
    name = `bytes${program.bytesNames.size}`;
    program.bytesNames.set(binary, name);
    const layout = program.classLayout(program.cls('bytes'));
    program.loadHidden(name, type);
    program.data.push({ name, base64: btoa(binary) });
    const array = ir('array.data', [i32(0), i32(bytes.length)], { elem: 'i8', data: name });
    const fields = program.fieldsOf(layout).map((f) => {
      if (f.name === '_len') return i32(bytes.length);
      return f.name === '_d' ? array : program.zeroOf(f.type);
    });
    program.initialisers.push(ir('global.set', [ir('new', fields, { class: layout })], { global: name }));
  }
  return value(type, ir('global.get', [], { global: name }), { kind: 'bytes', value: bytes });
}
