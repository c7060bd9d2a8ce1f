/**
 * Has any exception of the program more than one argument? Most programs have none: what such a one looks like as text
 * (a tuple's) is not linked then. `args` is one field for all exceptions, whose type does not tell how many there are.
 */
import { isSubclass } from '../bind/declare.ts';
import type { Type } from '../types/atoms.ts';
import { crossedCell, grow, readCell } from '../types/world.ts';
import type { Cx, Val } from './cx.ts';
import { boolConst } from './values.ts';

const SEVERAL = 'exceptions with several arguments';

/** Something is stored as `args` of an instance. */
export function noteArgs(cx: Cx, obj: Val, type: Type): void {
  if (cx.world.frozen || type.atoms.every((a) => a.kind === 'tuple' && a.elems !== null && a.elems.length < 2)) return;
  const isException = obj.type.atoms.some((a) => a.kind === 'inst' && isSubclass(a.cls, cx.program.cls('BaseException')));
  if (isException) grow(cx.world, crossedCell(cx.world, SEVERAL), cx.program.typeNamed('NoneType'));
}

/** `several_args()` of the dialect. */
export const severalArgs = (cx: Cx): Val =>
  boolConst(cx, readCell(crossedCell(cx.world, SEVERAL), cx.emitting ? null : cx.ctx).atoms.length > 0);
