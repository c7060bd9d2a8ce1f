/** A number that tells an object from all others, given when it is first asked for: what `id()` and hashes go by. */
import type { Cell } from '../types/cells.ts';
import { addField, grow, newCell, rootOf } from '../types/world.ts';
import { emit, NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { classNumber } from './class-objects.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { classOf, type Expr, type RefType } from '@pyw/ir';
import { isSubclass } from '../bind/declare.ts';
import type { AtomOf, Site } from '../types/atoms.ts';
import { loadField } from './attributes.ts';
import { callLibrary } from './calls.ts';
import { i32, ir } from './ir.ts';
import { instanceField } from './members.ts';
import { boolConst, codeOf, machineVal, strConst } from './values.ts';

/** The field of an object that holds it. */
export const NUMBER_FIELD = '$number';
const COUNTER = '$numbers';
/** Classes and functions have smaller numbers. */
const FIRST = 2 ** 21;

export function identityNumber(cx: Cx, v: Val): Val {
  return dispatch(cx, v, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind === 'class' && a.cls.plural) return machineVal(cx, 'i32', cx.emitting ? classNumber(cx, one) : NO_CODE);
    if (a.kind === 'class' || a.kind === 'func') return machineVal(cx, 'i32', i32(a.id));
    if (a.kind === 'inst' && a.cls.boxed === 'none') return machineVal(cx, 'i32', i32(1));
    if (a.kind === 'method') return methodNumber(cx, one);
    if (a.kind === 'tuple') return tupleNumber(cx, one);
    if (a.kind !== 'inst' || a.cls.boxed) {
      const what = `the identity of a ${cx.program.typeName(a)} as a number`;
      // What the library asks of its own objects may be of more classes as far as types say.
      return v.type.atoms.length > 1 && cx.mod.path.startsWith(LIBRARY_ROOT) ? raiseError(cx, 'NotImplementedError', `pyw: ${what}`) : unsupported(cx, cx.node, what);
    }
    for (const x of one.type.atoms) if (x.kind === 'inst') numberField(cx, x);
    const self = spill(cx, one);
    const held = cx.emitting ? loadField(cx, self, NUMBER_FIELD) : machineVal(cx, 'i32', NO_CODE);
    if (!cx.emitting) return held;
    giveNumber(cx, held.code, (next) => storeNumber(cx, self, machineVal(cx, 'i32', next)));
    return value(held.type, loadField(cx, self, NUMBER_FIELD).code);
  });
}

/** Where an object has no number yet, it gets the next one. */
function giveNumber(cx: Cx, held: Expr, store: (next: Expr) => void): void {
  cx.program.declareCounter(COUNTER);
  const next = ir('i32.add', [ir('global.get', [], { global: COUNTER }), i32(1)]);
  const before = cx.out;
  cx.out = [];
  emit(cx, ir('global.set', [next], { global: COUNTER }));
  store(ir('i32.add', [ir('global.get', [], { global: COUNTER }), i32(FIRST)]));
  const then = cx.out;
  cx.out = before;
  emit(cx, ir('if', [ir('i32.eqz', [held])], { then, else: [], hint: 'unlikely' }));
}

/** The number of an object whose layout has a field for it. */
function numberIn(cx: Cx, object: Expr, layout: string): Val {
  const load = (): Expr => ir('field.get', [object], { class: layout, field: NUMBER_FIELD });
  giveNumber(cx, load(), (next) => emit(cx, ir('field.set', [object, next], { class: layout, field: NUMBER_FIELD })));
  return machineVal(cx, 'i32', load());
}

/** Method objects have a place for a number in programs that ask for one of these. */
function methodNumber(cx: Cx, method: Val): Val {
  if (!cx.emitting) cx.world.methodNumbers = true;
  if (!cx.emitting) return machineVal(cx, 'i32', NO_CODE);
  const self = spill(cx, method);
  return numberIn(cx, cx.program.upcast(self.code, self.type, '$method'), '$method');
}

/** Tuples of a program that asks for the number of one are objects from where they are made, as with `is`. */
function tupleNumber(cx: Cx, tuple: Val): Val {
  const a = tuple.type.atoms[0]!;
  if (a.kind === 'tuple' && a.elems?.length === 0) return machineVal(cx, 'i32', i32(-2));
  if (!cx.emitting) {
    cx.program.comparesTuples = true;
    const field = instanceField(cx, cx.program.cls('tuple'), NUMBER_FIELD);
    if (!cx.world.frozen) grow(cx.world, field.cell, cx.world.machine.i32);
    return machineVal(cx, 'i32', NO_CODE);
  }
  const self = spill(cx, value(tuple.type, codeOf(cx, tuple)));
  return numberIn(cx, self.code, cx.program.classLayout(cx.program.cls('tuple')));
}

/** Classes have the field from when somebody asks for the number of an instance. */
function numberField(cx: Cx, a: AtomOf<'inst'>): void {
  const field = instanceField(cx, a.cls, NUMBER_FIELD);
  if (field.cell.type.atoms.length === 0) {
    // What was called with instances goes by another key now, wherever they were made.
    for (const s of cx.world.sites.values()) if (isSubclass(s.cls, a.cls)) numberCell(cx, s);
  }
  if (!cx.world.frozen) grow(cx.world, field.cell, cx.world.machine.i32);
  if (a.site && !cx.world.frozen) grow(cx.world, numberCell(cx, a.site), cx.world.machine.i32);
}
function numberCell(cx: Cx, site: Site): Cell {
  const root = rootOf(site);
  let cell = root.fields.get(NUMBER_FIELD);
  if (!cell) addField(cx.world, root, NUMBER_FIELD, (cell = newCell(cx.world)));
  if (!site.fields.has(NUMBER_FIELD)) addField(cx.world, site, NUMBER_FIELD, cell);
  return cell;
}
function storeNumber(cx: Cx, obj: Val, v: Val): void {
  const layout = classOf(cx.program.reprOf(obj.type) as RefType);
  emit(cx, ir('field.set', [obj.code, v.code], { class: cx.program.ownerOf(layout, NUMBER_FIELD), field: NUMBER_FIELD }));
}

/** `<built-in method append of list object at 0x...>` */
export function builtInMethodText(cx: Cx, name: string, self: Val): Val {
  const ofProgram = self.type.atoms.some((x) => x.kind === 'inst' && !x.cls.library);
  // Numbers and tuples have no place that could be told.
  const placed = self.type.atoms.every((x) => x.kind === 'class' || (x.kind === 'inst' && !x.cls.boxed));
  return callLibrary(cx, 'pyw.builtins.object', placed ? '_built_in_method' : '_placeless_method', self, strConst(cx, name), boolConst(cx, ofProgram));
}
