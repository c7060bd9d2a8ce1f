/**
 * Has any exception of the program more than one argument (the use `several arguments`)? Most programs have none: what
 * such a one looks like as text, a tuple's, is not linked then. `args` is one field for all exceptions, whose type does
 * not tell how many there are.
 */
import { isSubclass } from '../bind/declare.ts';
import type { Type } from '../types/atoms.ts';
import type { Cx, Val } from './cx.ts';
import { noteUse } from './library-uses.ts';

/** Something is stored as `args` of an instance. */
export function noteArgs(cx: Cx, obj: Val, type: Type): void {
  if (cx.world.frozen || type.atoms.every((a) => a.kind === 'tuple' && a.elems !== null && a.elems.length < 2)) return;
  if (obj.type.atoms.some((a) => a.kind === 'inst' && isSubclass(a.cls, cx.program.cls('BaseException')))) noteUse(cx, 'several arguments');
}
