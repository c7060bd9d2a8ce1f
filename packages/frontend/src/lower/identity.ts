/** A number that tells an object from all others, given when it is first asked for: what `id()` and hashes go by. */
import type { Cell } from '../types/cells.ts';
import { addField, grow, newCell, rootOf } from '../types/world.ts';
import { emit, NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { classNumber } from './class-objects.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { classOf, type RefType } from '@pyw/ir';
import { isSubclass } from '../bind/declare.ts';
import type { AtomOf, Site } from '../types/atoms.ts';
import { loadField } from './attributes.ts';
import { i32, ir } from './ir.ts';
import { instanceField } from './members.ts';
import { machineVal } from './values.ts';

const FIELD = '$number';
const COUNTER = '$numbers';

export function identityNumber(cx: Cx, v: Val): Val {
  return dispatch(cx, v, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind === 'class' && a.cls.plural) return machineVal(cx, 'i32', cx.emitting ? classNumber(cx, one) : NO_CODE);
    if (a.kind === 'class' || a.kind === 'func') return machineVal(cx, 'i32', i32(a.id));
    if (a.kind === 'inst' && a.cls.boxed === 'none') return machineVal(cx, 'i32', i32(1));
    if (a.kind !== 'inst' || a.cls.boxed) {
      const what = `the identity of a ${cx.program.typeName(a)} as a number`;
      // What the library asks of its own objects may be of more classes as far as types say.
      return v.type.atoms.length > 1 && cx.mod.path.startsWith(LIBRARY_ROOT) ? raiseError(cx, 'NotImplementedError', `pyw: ${what}`) : unsupported(cx, cx.node, what);
    }
    for (const x of one.type.atoms) if (x.kind === 'inst') numberField(cx, x);
    const self = spill(cx, one);
    const held = cx.emitting ? loadField(cx, self, FIELD) : machineVal(cx, 'i32', NO_CODE);
    if (!cx.emitting) return held;
    cx.program.declareCounter(COUNTER);
    const next = ir('i32.add', [ir('global.get', [], { global: COUNTER }), i32(1)]);
    const before = cx.out;
    cx.out = [];
    emit(cx, ir('global.set', [next], { global: COUNTER }));
    storeNumber(cx, self, machineVal(cx, 'i32', ir('global.get', [], { global: COUNTER })));
    const then = cx.out;
    cx.out = before;
    emit(cx, ir('if', [ir('i32.eqz', [held.code])], { then, else: [], hint: 'unlikely' }));
    return value(held.type, loadField(cx, self, FIELD).code);
  });
}

/** Classes have the field from when somebody asks for the number of an instance. */
function numberField(cx: Cx, a: AtomOf<'inst'>): void {
  const field = instanceField(cx, a.cls, FIELD);
  if (field.cell.type.atoms.length === 0) {
    // What was called with instances goes by another key now, wherever they were made.
    for (const s of cx.world.sites.values()) if (isSubclass(s.cls, a.cls)) numberCell(cx, s);
  }
  if (!cx.world.frozen) grow(cx.world, field.cell, cx.world.machine.i32);
  if (a.site && !cx.world.frozen) grow(cx.world, numberCell(cx, a.site), cx.world.machine.i32);
}
function numberCell(cx: Cx, site: Site): Cell {
  const root = rootOf(site);
  let cell = root.fields.get(FIELD);
  if (!cell) addField(cx.world, root, FIELD, (cell = newCell(cx.world)));
  if (!site.fields.has(FIELD)) addField(cx.world, site, FIELD, cell);
  return cell;
}
function storeNumber(cx: Cx, obj: Val, v: Val): void {
  const layout = classOf(cx.program.reprOf(obj.type) as RefType);
  emit(cx, ir('field.set', [obj.code, v.code], { class: cx.program.ownerOf(layout, FIELD), field: FIELD }));
}
