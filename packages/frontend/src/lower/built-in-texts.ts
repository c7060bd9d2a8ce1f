/** `__doc__` and `__dict__` of what CPython has built in. */
import type { Atom } from '../types/atoms.ts';
import type { ClassInfo, FuncInfo } from '../types/infos.ts';
import { callLibrary } from './calls.ts';
import { nameInMessages } from './class-module.ts';
import type { Cx, Val } from './cx.ts';
import { raiseError } from './errors.ts';
import { BUILTIN_TEXTS, TYPE_NAMESPACES } from './generated/built-in-texts.ts';
import { none, strConst } from './values.ts';

const isBuiltIn = (cls: ClassInfo): boolean => cls.library && cls.mod.name.startsWith('pyw.builtins');
const textNamed = (name: string): string | null => (Object.hasOwn(BUILTIN_TEXTS, name) ? BUILTIN_TEXTS[name]! : null);

/** `__doc__` or `__dict__` of a built-in class; null for other names and classes. */
export function builtInText(cx: Cx, cls: ClassInfo, name: string): Val | null {
  if (!isBuiltIn(cls)) return null;
  const own = nameInMessages(cls);
  const text = textNamed(own);
  if (name === '__doc__') return text === null ? null : strConst(cx, text);
  if (name !== '__dict__' || !Object.hasOwn(TYPE_NAMESPACES, own)) return null;
  return callLibrary(cx, 'pyw.builtins.mapping_proxy', '_of_type', strConst(cx, own), strConst(cx, TYPE_NAMESPACES[own]!), text === null ? none(cx) : strConst(cx, text));
}

/** What CPython says of a function of the library, if it is known here. */
export function functionText(fn: FuncInfo): string | null {
  if (!fn.library || !fn.mod.name.startsWith('pyw.builtins')) return null;
  return textNamed(fn.cls ? `${nameInMessages(fn.cls)}.${fn.name}` : fn.name);
}

/** Where something of the program is likely meant, reading a text that is not known is an error at run time. */
export function unwrittenText(cx: Cx, obj: Val, one: Val): Val | null {
  const isLibrary = (a: Atom): boolean => a.kind === 'tuple' || (a.kind === 'inst' && a.cls.library) || (a.kind === 'func' && a.fn.library);
  const a = one.type.atoms[0]!;
  if (cx.mod.library || !isLibrary(a) || obj.type.atoms.every(isLibrary)) return null;
  const known = a.kind === 'func' ? functionText(a.fn) : textNamed(a.kind === 'inst' ? nameInMessages(a.cls) : 'tuple');
  return known === null ? raiseError(cx, 'NotImplementedError', `pyw: ${a.kind === 'func' ? a.fn.qualname : cx.program.typeName(a)}.__doc__`) : null;
}
