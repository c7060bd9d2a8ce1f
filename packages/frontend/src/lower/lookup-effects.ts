/**
 * Looking a method up before its arguments are evaluated. In: the object's type and the name. Out: whether the look-up runs code
 * of the program or fails, so that its place among the arguments can be seen. Plain methods and fields are read afterwards.
 */
import { findMethod } from '../bind/declare.ts';
import type { Call, Expression } from '../syntax/ast.ts';
import type { Atom } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { readCell } from '../types/world.ts';
import type { Cx } from './cx.ts';
import { defines, fieldCellOf, lookup, overrides, rawType } from './members.ts';
import { isInst } from './values.ts';

/** Can it be seen when an argument is evaluated? */
const isSeen = (e: Expression): boolean => e.kind !== 'Constant' && e.kind !== 'Name' && e.kind !== 'Lambda';
export const argumentsAreSeen = (node: Call): boolean => [...node.args, ...node.keywords.map((k) => k.value)].some((a) => isSeen(a.kind === 'Starred' ? a.value : a));

/** Does the look-up of a name on an instance of the program's classes run code, or fail? */
export function lookupHasEffects(cx: Cx, a: Atom, name: string): boolean {
  if (a.kind !== 'inst' || a.cls.library || name.startsWith('__')) return false;
  if (overrides(cx, a.cls, '__getattribute__')) return true;
  const found = lookup(cx, a.cls, name);
  const isField = readCell(fieldCellOf(cx, a, name), cx.emitting ? null : cx.ctx).atoms.length > 0;
  if (found.members.length === 0) return !isField || overrides(cx, a.cls, '__getattr__');
  return rawType(cx, found).atoms.some((x) => x.kind === 'inst' && (isInst(x, 'property') || (x.cls.library ? findMethod(x.cls, '__get__') !== null : defines(cx, x.cls, '__get__'))));
}

/** Does code of the program (or of the library in Python) say what the attribute is? */
export const hasDescriptor = (cx: Cx, found: ReturnType<typeof lookup>): boolean =>
  rawType(cx, found).atoms.some((x) => x.kind === 'inst' && !x.cls.library && lookup(cx, x.cls, '__get__').members.length > 0);
export const hasGetattr = (cx: Cx, cls: ClassInfo): boolean => lookup(cx, cls, '__getattr__').members.length > 0;
