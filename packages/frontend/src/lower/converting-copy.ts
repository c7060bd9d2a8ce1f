/** Values of one representation as such of another: single ones, and elements of arrays. */
import { classOf, isRef, type Expr, type Stmt, type StorageType, type ValueType } from '@pyw/ir';
import { InternalError } from '../diagnostics.ts';
import type { ArraySite, Type } from '../types/atoms.ts';
import { emit, type Cx } from './cx.ts';
import { i32, ir } from './ir.ts';
import type { ProgramCx } from './program.ts';
import { convert, zero } from './values.ts';

/** Copies elements of one array to another of a wider storage type, one by one. */
export function emitConvertingCopy(cx: Cx, target: StorageType, from: ArraySite, ops: readonly Expr[]): void {
  // An array that never gets an element: there is nothing to copy.
  if (from.elem.type.atoms.length === 0) return;
  // The source's elements are all of types that the destination holds; copy one by one, boxing.
  const [dst, di, src, si, n] = ops.map((code, i) => {
    const type: ValueType = i === 0 ? `array<${target}>` : i === 2 ? `array<${cx.program.storageOf(from)}>` : 'i32';
    const local = cx.locals.push({ name: 't', type }) - 1;
    emit(cx, ir('local.set', [code], { local }));
    return local;
  }) as [number, number, number, number, number];
  const k = cx.locals.push({ name: 'k', type: 'i32' }) - 1;
  const get = (local: number): Expr => ir('local.get', [], { local });
  const label = cx.nextLabel++;
  const source = cx.program.storageOf(from);
  const read = ir('array.get', [get(src), ir('i32.add', [get(si), get(k)])], { elem: source });
  // Places of a set or dict that nothing was put in are empty, which numbers of the machine cannot be.
  const mayBeEmpty = source === 'any' && (target === 'int' || target === 'f64' || target === 'i8');
  const held = mayBeEmpty ? cx.locals.push({ name: 'item', type: 'any' }) - 1 : -1;
  const elem = mayBeEmpty ? get(held) : read;
  const type = from.elem.type;
  const wanted = target === 'i8' ? 'i32' : target;
  const own = source === 'any' ? cx.program.convertAny(cx, elem, type) : elem;
  const converted = convert(cx, own, type, wanted as ValueType);
  const store = (code: Expr): Stmt => ir('array.set', [get(dst), ir('i32.add', [get(di), get(k)]), code], { elem: target });
  emit(cx, ir('local.set', [i32(0)], { local: k }));
  emit(cx, ir('loop', [], {
    label,
    body: [
      ir('if', [ir('i32.ge_s', [get(k), get(n)])], { then: [ir('break', [], { label })], else: [] }),
      ...(mayBeEmpty
        ? [ir('local.set', [read], { local: held }), ir('if', [ir('any.is_none', [elem])], { then: [store(zero(wanted as ValueType))], else: [store(converted)] })]
        : [store(converted)]),
      ir('local.set', [ir('i32.add', [get(k), i32(1)])], { local: k }),
    ],
  }));
}

/** Code of one representation as a value of a type that is known to fit. */
export function convertRepr(program: ProgramCx, where: string, code: Expr, have: ValueType, type: Type): Expr {
  const want = program.reprOf(type);
  if (have === want) return code;
  if (have === 'any') {
    switch (want) {
      case 'int':
        return ir('unbox.int', [code]);
      case 'f64':
        return ir('unbox.f64', [code]);
      case 'i32':
        return ir('unbox.bool', [code]);
      default:
        if (isRef(want)) return ir('unbox.ref', [code], { class: classOf(want) });
    }
  }
  if (want === 'any') {
    switch (have) {
      case 'int':
        return ir('box.int', [code]);
      case 'f64':
        return ir('box.f64', [code]);
      case 'i32':
        return ir('box.bool', [code]);
      default:
        if (isRef(have)) return ir('box.ref', [code]);
    }
  }
  if (isRef(have) && isRef(want)) {
    return ir(program.isBaseLayout(classOf(want), classOf(have)) ? 'ref.up' : 'ref.down', [code], { class: classOf(want) });
  }
  throw new InternalError(`${where}: no conversion of stored ${have} to ${want} (${program.describe(type)})`);
}
