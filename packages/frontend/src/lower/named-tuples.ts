/** Instances of named tuples where the language takes tuples: unpacking, constant subscripts, assignment to a field. */
import type { ClassInfo } from '../types/infos.ts';
import { allocate, callLibrary, callMethod, holdArgs, positional, type Args } from './calls.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { callMember, lookup, withMember } from './members.ts';
import { tupleFields } from './slots.ts';
import { unsupported } from './errors.ts';
import { bottom, discard, intConst, onlyAtom, strConst } from './values.ts';

export const isNamedTuple = (cls: ClassInfo): boolean => cls.mro.some((c) => c.library && c.name === '__pyw_namedtuple__');

/** The class with the fields, whose `__init__` sets them: what CPython does in `__new__`. */
export const tupleClassOf = (cls: ClassInfo): ClassInfo | null =>
  cls.mro.find((c) => !c.library && c.bases.some((b) => b.library && b.name === '__pyw_namedtuple__')) ?? null;

/** What the `__new__` of a named tuple does, whatever classes that derive from it define. */
export function newTuple(cx: Cx, cls: ClassInfo, of: Val, args: Args): Val {
  const held = holdArgs(cx, args);
  const self = spill(cx, allocate(cx, cls, of));
  const base = tupleClassOf(cls)!;
  discard(cx, withMember(cx, lookup(cx, base, '__init__'), self, (raw) => callMember(cx, raw, self, base, held), () => bottom(cx)));
  return cx.env ? self : bottom(cx);
}
/** Has a class derived from a named tuple an `__init__` of its own? The fields are there before it runs. */
export function initsOver(cx: Cx, cls: ClassInfo): boolean {
  const base = tupleClassOf(cls);
  return base !== null && base !== cls && lookup(cx, cls, '__init__').members[0]?.owner !== base;
}
/** `_make` and `_replace` go past what derived classes define. */
export const remakesTuple = (cx: Cx, cls: ClassInfo): boolean =>
  cx.fn.cls !== null && (cx.fn.name === '_make' || cx.fn.name === '_replace') && tupleClassOf(cls) === cx.fn.cls && cls !== cx.fn.cls;

/** A value that is a named tuple, as a tuple of its fields; null for any other. */
export function fieldsOfNamed(cx: Cx, v: Val): Val | null {
  const a = onlyAtom(v.type);
  return a?.kind === 'inst' && !a.cls.library && isNamedTuple(a.cls) ? callMethod(cx, v, '_astuple_', positional()) : null;
}

/** What CPython says of an assignment to an attribute of a named tuple; null when it is allowed. */
export function namedTupleStore(cx: Cx, cls: ClassInfo, name: string): string | null {
  if (!isNamedTuple(cls) || cx.fn.name === '__init__' || (name === '_known' && cx.mod.library)) return null;
  const own = cls.mro.findIndex((c) => c.bases.some((b) => b.library && b.name === '__pyw_namedtuple__'));
  const body = cls.mro[own]!.node.body;
  const init = body.find((s) => s.kind === 'FunctionDef' && s.name === '__init__');
  const fields = init?.kind === 'FunctionDef' ? init.args.args.map((a) => a.arg) : [];
  if (fields.includes(name)) return "can't set attribute";
  return own === 0 ? `'${cls.name}' object has no attribute '${name}' and no __dict__ for setting new attributes` : null;
}

/** What a class of named tuples has under the name of a field; null for other names. */
export function tupleGetter(cx: Cx, cls: ClassInfo, name: string): Val | null {
  const base = tupleClassOf(cls);
  const index = base ? tupleFields(base).indexOf(name) : -1;
  if (index < 0) return null;
  if (base!.plural) return unsupported(cx, cx.node, 'a field of a class made more than once, as a value');
  return callLibrary(cx, 'pyw.builtins.tuple_getters', '_getter_of', strConst(cx, `${base!.id}.${name}`), intConst(cx, BigInt(index)));
}
