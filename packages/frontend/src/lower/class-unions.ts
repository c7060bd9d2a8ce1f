/** `A | B` of classes: for `isinstance` and annotations the same as a tuple of them, and taken for one. */
import { value, NO_CODE, type Cx, type Val } from './cx.ts';
import { classType } from '../types/world.ts';
import { isInst, onlyAtom, tupleVal } from './values.ts';

/** The union of two operands, when they are classes, unions or None; null otherwise. */
export function classUnion(cx: Cx, a: Val, b: Val): Val | null {
  const x = members(cx, a);
  const y = members(cx, b);
  const isClass = (v: Val): boolean => ['class', 'tuple'].includes(onlyAtom(v.type)?.kind ?? '');
  if (!x || !y || (!isClass(a) && !isClass(b))) return null;
  return tupleVal(cx, [...x, ...y]);
}

function members(cx: Cx, v: Val): Val[] | null {
  const a = onlyAtom(v.type);
  if (a?.kind === 'class') return [v];
  if (isInst(a, 'NoneType')) return [value(classType(cx.world, cx.program.cls('NoneType')), NO_CODE)];
  if (a?.kind !== 'tuple' || !a.elems?.length || !a.elems.every((t) => onlyAtom(t)?.kind === 'class')) return null;
  return a.elems.map((_, i) => cx.program.tupleItem(cx, v, i));
}
