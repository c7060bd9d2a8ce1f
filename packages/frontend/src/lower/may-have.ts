/** Whether a value may have an attribute at all. */
import { findMethod } from '../bind/declare.ts';
import type { Atom } from '../types/atoms.ts';
import { readCell } from '../types/world.ts';
import { mayBeAdded } from './added-attributes.ts';
import { fieldCell } from './attributes.ts';
import type { Cx } from './cx.ts';
import { fieldCellOf, lookup } from './members.ts';

/** May a value of a class have an attribute? */
export function mayHaveAttribute(cx: Cx, a: Atom, name: string): boolean {
  if (a.kind === 'module' || a.kind === 'class') return true;
  const cls = cx.program.classOfAtom(a);
  if (!cls) return false;
  if (!cls.library && a.kind === 'inst') {
    return lookup(cx, cls, name).members.length > 0 || readCell(fieldCellOf(cx, a, name), cx.emitting ? null : cx.ctx).atoms.length > 0 || name === '__class__';
  }
  if ((a.kind === 'inst' && fieldCell(a, name)) || mayBeAdded(cx, a, name)) return true;
  return findMethod(cls, name) !== null || cls.mro.some((c) => c.constants.has(name)) || name === '__class__';
}
