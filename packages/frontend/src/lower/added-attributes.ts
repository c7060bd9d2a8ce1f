/**
 * Attributes that a program adds to exceptions of built-in classes (`err.where = 'f'`) and to the objects of other library
 * classes with a field `_added` (`data.name = 'x.png'` of a BytesIO). They are in a dict that such an
 * exception gets when the first is set; a program that sets none has no place for it. Exceptions of a program's own
 * classes have fields, as all its instances.
 */
import { findField, findMethod } from '../bind/declare.ts';
import type { Atom } from '../types/atoms.ts';
import type { Cell } from '../types/cells.ts';
import { grow, newCell, readCell } from '../types/world.ts';
import { fieldCell, isKnownOfType } from './attributes.ts';
import { callLibrary, callMethod, positional } from './calls.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { raiseNoAttribute } from './errors.ts';
import type { ProgramCx } from './program.ts';
import { isException } from './read-only.ts';
import { bottom, choose, discard, none, strConst } from './values.ts';

/** What is set under each name, over all exceptions. */
const stored = new WeakMap<ProgramCx, Map<string, Cell>>();
/** Names that are computed, and all names. */
const COMPUTED = '*';
const ALL = '**';
function cellOf(cx: Cx, name: string): Cell {
  let cells = stored.get(cx.program);
  if (!cells) stored.set(cx.program, (cells = new Map()));
  let cell = cells.get(name);
  if (!cell) cells.set(name, (cell = newCell(cx.world)));
  return cell;
}
const isStored = (cx: Cx, name: string): boolean => readCell(cellOf(cx, name), cx.emitting ? null : cx.ctx).atoms.length > 0;

/** Is it an object of a library class that takes attributes which the class does not have? */
export const takesAttributes = (cx: Cx, a: Atom): boolean => !cx.mod.library && a.kind === 'inst' && a.cls.library && findField(a.cls, '_added') !== null;
/** Has it them in a dict that `vars` gives? */
export const listsAttributes = (cx: Cx, a: Atom): boolean => takesAttributes(cx, a) && a.kind === 'inst' && isException(cx, a.cls);

/** Exceptions have methods for it. */
function ask(cx: Cx, self: Val, form: string, ...args: Val[]): Val {
  const a = self.type.atoms[0]!;
  return a.kind === 'inst' && isException(cx, a.cls) ? callMethod(cx, self, form, positional(...args)) : callLibrary(cx, 'pyw.builtins.added_attributes', form, self, ...args);
}
/** And has its class none of the name? */
export const takesName = (cx: Cx, a: Atom, name: string): boolean =>
  takesAttributes(cx, a) && a.kind === 'inst' && !fieldCell(a, name) && !findMethod(a.cls, name) && !a.cls.mro.some((c) => c.constants.has(name)) && !isKnownOfType(a.cls, name);

/** Does some code add an attribute of the name (null: any name) to exceptions of built-in classes, and is this one? */
export const mayBeAdded = (cx: Cx, a: Atom, name: string | null): boolean =>
  name === null ? takesAttributes(cx, a) && isStored(cx, ALL) : takesName(cx, a, name) && (isStored(cx, COMPUTED) || isStored(cx, name));

/** Sets one; false where the object takes none. */
export function storeAdded(cx: Cx, one: Val, name: string, v: Val): boolean {
  if (!one.type.atoms.every((a) => takesName(cx, a, name))) return false;
  grow(cx.world, cellOf(cx, name), v.type);
  setAdded(cx, one, strConst(cx, name), v);
  return true;
}
/** Sets one under a name that is computed. */
export function storeComputed(cx: Cx, one: Val, name: Val, v: Val): void {
  grow(cx.world, cellOf(cx, COMPUTED), v.type);
  setAdded(cx, one, name, v);
}
function setAdded(cx: Cx, one: Val, name: Val, v: Val): void {
  grow(cx.world, cellOf(cx, ALL), v.type);
  discard(cx, ask(cx, one, '_set_added', name, v));
}

/** Runs `found` where the exception has the attribute, else `missing`. */
export function withAdded(cx: Cx, one: Val, name: Val, found: (self: Val) => Val, missing: () => Val): Val {
  const self = spill(cx, one);
  const has = ask(cx, self, '_has_added', name);
  return cx.env ? choose(cx, () => has.code, () => found(self), missing) : bottom(cx);
}
export const getAdded = (cx: Cx, self: Val, name: Val): Val => ask(cx, self, '_get_added', name);
export function deleteAdded(cx: Cx, self: Val, name: Val): Val {
  discard(cx, ask(cx, self, '_delete_added', name));
  return cx.env ? none(cx) : bottom(cx);
}

/** An attribute of an exception (of several classes) that may have been added; null where none is. */
export function addedAttribute(cx: Cx, one: Val, name: string, missing: (held: Val) => Val): Val | null {
  if (!mayBeAdded(cx, one.type.atoms[0]!, name)) return null;
  const held = spill(cx, one);
  const text = strConst(cx, name);
  return withAdded(cx, held, text, (self) => getAdded(cx, self, text), () => (one.type.atoms.length > 1 ? raiseNoAttribute(cx, held, name) : missing(held)));
}
/** Exceptions that take an attribute of the name are served together. */
export const addedKey = (cx: Cx, a: Atom, name: string): string | null => (!cx.program.asksForObject && mayBeAdded(cx, a, name) && listsAttributes(cx, a) ? 'added' : null);
/** `vars(e)`, a dict of its own. */
export const addedDict = (cx: Cx, one: Val): Val => callMethod(cx, one, '_copy_added', positional());
