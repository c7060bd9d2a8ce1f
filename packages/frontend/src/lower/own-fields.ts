/**
 * Fields that the library keeps for itself, read from values that the program may have put beside the library's objects.
 */
import type { Atom } from '../types/atoms.ts';
import type { Cell } from '../types/cells.ts';
import type { ClassInfo } from '../types/infos.ts';
import type { Cx, Val } from './cx.ts';
import { raiseNoAttribute } from './errors.ts';

/** The library reads a machine value or an array of its own from objects that may be of the program too: of these there is none. */
export function withoutOwn(cx: Cx, all: Val, one: Val, name: string): Val | null {
  if (!cx.mod.library || !name.startsWith('_') || one.type === all.type) return null;
  const field = (a: Atom): Cell | undefined => (a.kind === 'inst' ? a.cls.mro.find((c) => c.library && c.fields.has(name))?.fields.get(name)?.cell : undefined);
  const isMachine = (a: Atom): boolean => field(a)?.type.atoms.some((f) => f.kind === 'machine' || f.kind === 'array') ?? false;
  return all.type.atoms.some(isMachine) && !one.type.atoms.some((a) => field(a)) ? raiseNoAttribute(cx, one, name) : null;
}

/** Library code at work on a field that the library's base class declares. */
export const declaredByLibrary = (cx: Cx, cls: ClassInfo, name: string): boolean =>
  cx.mod.library && cls.mro.some((c) => c.library && c.fields.has(name));
