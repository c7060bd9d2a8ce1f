/**
 * `x.__hash__()` where the library's classes do not say: functions, classes and methods by what they are, instances
 * of the program's classes by `__hash__`, or by identity: a number that the object gets when it is asked for first.
 */
import { classOf, type RefType } from '@pyw/ir';
import type { AtomOf } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { cellOf, readCell } from '../types/world.ts';
import { callFunction, positional } from './calls.ts';
import { classNumber } from './class-objects.ts';
import { emit, newLocal, NO_CODE, spill, tempGet, value, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError } from './errors.ts';
import { i32, ir } from './ir.ts';
import { callMeta, metaLookup } from './metaclass.ts';
import { attrOf, methodParts } from './members.ts';
import { binaryValues } from './operators.ts';
import { intConst, intType, isInst, machineVal } from './values.ts';

const FIELD = '$hash';

/** Null when the object's class has a `__hash__` to be called. */
export function hashOf(cx: Cx, self: Val): Val | null {
  const a = self.type.atoms[0]!;
  switch (a.kind) {
    case 'func':
      return intConst(cx, BigInt(a.fn.id * 16));
    case 'method': {
      const own = intConst(cx, BigInt(a.func.id * 16 + 8));
      return dispatch(cx, methodParts(cx, self).self, (one) => {
        const x = one.type.atoms[0]!;
        return x.kind === 'inst' && !x.cls.library ? binaryValues(cx, 'Add', identityHash(cx, one, x.cls), own, false) : own;
      });
    }
    case 'class':
      if (metaLookup(cx, a.cls, '__hash__')) return callMeta(cx, self, '__hash__', positional());
      if (metaLookup(cx, a.cls, '__eq__')) return raiseError(cx, 'TypeError', `unhashable type: '${a.cls.meta!.name}'`);
      if (a.cls.plural) return value(intType(cx), cx.emitting ? ir('int.from_i32', [classNumber(cx, self)]) : NO_CODE);
      return intConst(cx, BigInt((a.cls.id + 500_000) * 16));
    case 'module':
      return intConst(cx, BigInt([...cx.program.modules.keys()].indexOf(a.mod.name) * 16 + 4));
    case 'inst':
      return a.cls.library ? null : hashOfInstance(cx, self, a);
    default:
      return null;
  }
}

function hashOfInstance(cx: Cx, self: Val, a: AtomOf<'inst'>): Val | null {
  const bound = (cls: ClassInfo, name: string) => readCell(attrOf(cx, cls, name).cell, cx.emitting ? null : cx.ctx).atoms;
  const unhashable = (): Val => raiseError(cx, 'TypeError', `unhashable type: '${a.cls.name}'`);
  for (const c of a.cls.mro) {
    if (c.library) {
      const fn = c.methods.get('__hash__');
      if (fn) return callFunction(cx, fn, positional(self));
      if (c.methods.has('__eq__')) return unhashable();
      continue;
    }
    const own = bound(c, '__hash__');
    if (own.length > 0) return own.every((x) => isInst(x, 'NoneType')) ? unhashable() : null;
    if (bound(c, '__eq__').length > 0) return unhashable();
  }
  return identityHash(cx, self, a.cls);
}

function identityHash(cx: Cx, self: Val, cls: ClassInfo): Val {
  let owner = cls;
  while (owner.layoutBase && !owner.layoutBase.library) owner = owner.layoutBase;
  const machine = cx.world.machine.i32;
  if (!owner.fields.has(FIELD)) owner.fields.set(FIELD, { name: FIELD, owner, cell: cellOf(machine), machine: 'i32' });
  if (!cx.emitting) return value(intType(cx), NO_CODE);
  const object = spill(cx, self);
  const layout = classOf(cx.program.reprOf(object.type) as RefType);
  const where = { class: cx.program.ownerOf(layout, FIELD), field: FIELD };
  const local = newLocal(cx, 'i32', 'hash');
  const next = cx.program.loadHidden('$hashes', machine);
  emit(cx, ir('local.set', [ir('field.get', [object.code], where)], { local }));
  emit(cx, ir('if', [ir('i32.eqz', [ir('local.get', [], { local })])], {
    then: [
      ir('local.set', [ir('i32.add', [next, i32(16)])], { local }),
      cx.program.storeHidden('$hashes', machine, ir('local.get', [], { local })),
      ir('field.set', [object.code, ir('local.get', [], { local })], where),
    ],
    else: [],
  }));
  return value(intType(cx), ir('int.from_i32', [machineVal(cx, 'i32', tempGet(local)).code]));
}
