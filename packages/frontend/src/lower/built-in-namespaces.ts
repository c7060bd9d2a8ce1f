/** `__dict__` of what CPython has built in, and its `__doc__`: CPython's texts are not ours to give, so who reads one is told so. */
import type { Atom } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { callLibrary } from './calls.ts';
import { nameInMessages } from './class-module.ts';
import type { Cx, Val } from './cx.ts';
import { raiseError } from './errors.ts';
import { TYPE_NAMESPACES } from './generated/type-namespaces.ts';
import { strConst } from './values.ts';

/** `__dict__` of a built-in class; null for others. */
export function builtInNamespace(cx: Cx, cls: ClassInfo): Val | null {
  const own = nameInMessages(cls);
  if (!cls.library || !cls.mod.name.startsWith('pyw.builtins') || !Object.hasOwn(TYPE_NAMESPACES, own)) return null;
  return callLibrary(cx, 'pyw.builtins.mapping_proxy', '_of_type', strConst(cx, own), strConst(cx, TYPE_NAMESPACES[own]!));
}

/** Where something of the program is likely meant, reading the text of something built in is an error at run time. */
export function unwrittenText(cx: Cx, obj: Val, one: Val): Val | null {
  const isLibrary = (a: Atom): boolean => a.kind === 'tuple' || (a.kind === 'inst' && a.cls.library) || (a.kind === 'func' && a.fn.library && !a.fn.qualname.includes('<locals>'));
  const a = one.type.atoms[0]!;
  if (cx.mod.library || !isLibrary(a) || obj.type.atoms.every(isLibrary)) return null;
  return raiseError(cx, 'NotImplementedError', `pyw: ${a.kind === 'func' ? a.fn.qualname : cx.program.typeName(a)}.__doc__`);
}
