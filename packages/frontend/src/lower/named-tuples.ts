/** Instances of named tuples where the language takes tuples: unpacking, constant subscripts, assignment to a field. */
import type { ClassInfo } from '../types/infos.ts';
import { callMethod, positional } from './calls.ts';
import type { Cx, Val } from './cx.ts';
import { onlyAtom } from './values.ts';

export const isNamedTuple = (cls: ClassInfo): boolean => cls.mro.some((c) => c.library && c.name === '__pyw_namedtuple__');

/** The class with the fields, which is written for the call that makes a named tuple; null for other classes. */
export const namedTupleBase = (cls: ClassInfo): ClassInfo | null => cls.mro.find((c) => c.bases.some((b) => b.library && b.name === '__pyw_namedtuple__')) ?? null;

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
