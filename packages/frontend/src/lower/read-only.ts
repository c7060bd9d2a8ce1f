import { findMethod } from '../bind/declare.ts';
import type { Atom } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import type { Cx } from './cx.ts';
import { isProperty } from './attributes.ts';

/** Public fields of the built-in types are only read by programs. */
export const isReadOnly = (cx: Cx, cls: ClassInfo, name: string): boolean =>
  !cx.mod.library && cls.mod.name.startsWith('pyw.builtins.') && (isException(cx, cls) ? isGroupPart(cx, cls, name) : !name.startsWith('_') && name !== 'default_factory');
export const isGroupPart = (cx: Cx, cls: ClassInfo, name: string): boolean => !cx.mod.library && (name === 'message' || name === 'exceptions') && cls.mro.includes(cx.program.cls('BaseExceptionGroup'));
export const isException = (cx: Cx, cls: ClassInfo): boolean => cls.mro.includes(cx.program.cls('BaseException'));

/** What a built-in object says when an attribute is set that cannot be. */
export function whyNotSet(cx: Cx, a: Atom, name: string): string {
  const cls = cx.program.classOfAtom(a);
  const known = cls && findMethod(cls, name);
  if (cls?.name === 'property' && ['fget', 'fset', 'fdel'].includes(name)) return 'readonly attribute';
  if (known && isProperty(known)) return ['complex', 'range', 'slice'].includes(cls.name) ? 'readonly attribute' : `attribute '${name}' of '${known.cls!.name.replace('bool', 'int')}' objects is not writable`;
  return cls && !known
    ? `'${cx.program.typeName(a)}' object has no attribute '${name}' and no __dict__ for setting new attributes`
    : `'${cx.program.typeName(a)}' object attribute '${name}' is read-only`;
}
