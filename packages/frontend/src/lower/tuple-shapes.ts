/** How tuples cross calls: the elements of one whose shape is known go one by one. */
import type { Type } from '../types/atoms.ts';
import type { Context } from '../types/infos.ts';
import { isVoid } from './layout.ts';

/** Elements of a varargs tuple that is passed as separate parameters. */
export function explodedShape(type: Type): readonly Type[] | null {
  const a = type.atoms[0];
  return type.atoms.length === 1 && a?.kind === 'tuple' && a.elems ? a.elems : null;
}

/**
 * How results are returned: nothing, the elements of a small tuple, or one value. A tuple that was there before (in a
 * container, say) stays one object, so that who stores it again need not make another.
 */
export function resultShape(ctx: Context): readonly Type[] {
  if (ctx.ret.atoms.length === 0 || isVoid(ctx.ret)) return [];
  return returnsElements(ctx)?.filter((t) => !isVoid(t)) ?? [ctx.ret];
}
export const returnsElements = (ctx: Context): readonly Type[] | null => {
  const shape = explodedShape(ctx.ret);
  return shape && shape.length > 0 && shape.length <= 8 && (ctx.makesResult || shape.some(isMachine)) ? shape : null;
};
const isMachine = (type: Type): boolean => type.atoms.some((a) => a.kind === 'machine' || (a.kind === 'tuple' && a.elems !== null && a.elems.some(isMachine)));
