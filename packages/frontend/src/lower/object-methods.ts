/**
 * Special methods that a built-in class has only by name: operators on its values never ask for them, but a program may
 * read them (`x.__lt__`, `super().__eq__`, `set.__rsub__`). They are functions of one module of the library.
 */
import type { Atom } from '../types/atoms.ts';
import { findField, findMethod } from '../bind/declare.ts';
import type { ClassInfo, FuncInfo, ModuleInfo } from '../types/infos.ts';
import { funcOf } from '../types/world.ts';
import { NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { raiseError } from './errors.ts';
import { moduleOfClass } from './class-module.ts';
import { BUILTIN_TEXTS } from './generated/builtin-texts.ts';
import { boundMethod } from './members.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { strConst } from './values.ts';

const MODULE = 'pyw.builtins.object_methods';

/** The method of the first class in the order of a class that has it; null when none has. */
function methodByName(cx: Cx, mro: readonly ClassInfo[], name: string): FuncInfo | null {
  const mod = name.startsWith('__') || name === 'mro' ? cx.program.moduleNamed(MODULE) : null;
  if (!mod) return null;
  for (const c of [...mro.filter((k) => k.library).map((k) => k.shownAs ?? k.name), 'object']) {
    const fn = cx.program.functionNamed(mod, `_${c}${name === 'mro' ? '_mro' : name}`);
    if (fn) return fn;
  }
  // The library's iterators advance; only a program that asks for the method as a value finds one.
  const isAwaited = mro.some((c) => c.library && (c.name === 'coroutine' || c.name === 'async_generator'));
  return name === '__next__' && !isAwaited && mro.some((c) => c.library && c.methods.has('_advance')) ? cx.program.functionNamed(mod, '_iterator__next__') : null;
}
/** Of a function whose first parameter is `cls`: what it is bound to. */
const isOfClass = (fn: FuncInfo): boolean => fn.params[0]?.name === 'cls';

export const isObjectFunction = (cx: Cx, mro: readonly ClassInfo[], name: string): boolean => methodByName(cx, mro, name) !== null;

/** `x.__name__` of an instance. */
export function objectMethodOf(cx: Cx, self: Val, mro: readonly ClassInfo[], name: string): Val | null {
  const fn = methodByName(cx, mro, name);
  if (!fn) return null;
  const func = value(funcOf(cx.world, fn), NO_CODE);
  return boundMethod(cx, func, isOfClass(fn) ? cx.program.typeOf(cx, self) : spill(cx, self));
}
/** `C.__name__`, the function itself. */
export function objectFunctionOf(cx: Cx, of: Val, mro: readonly ClassInfo[], name: string): Val | null {
  const fn = methodByName(cx, mro, name);
  if (!fn) return null;
  const func = value(funcOf(cx.world, fn), NO_CODE);
  return isOfClass(fn) ? boundMethod(cx, func, of) : func;
}

/** What a function of the library calls itself: `_set__rsub__` is `__rsub__`. */
export const nameOfFunction = (fn: FuncInfo): string => (fn.mod.name === MODULE ? (/__\w+__$/.exec(fn.name.slice(1))?.[0] ?? 'mro') : fn.name);

const isOfLibrary = (mod: ModuleInfo): boolean => mod.library || mod.path.startsWith(LIBRARY_ROOT);
/** `_operator` is how CPython calls the part of `operator` that is in C. */
const publicName = (home: string): string => home.replace(/^_/, '');

/** `__doc__` of a function that CPython has in C. */
export const textOfFunction = (fn: FuncInfo, home: string): string | undefined =>
  isOfLibrary(fn.mod) && fn.cls === null ? BUILTIN_TEXTS[`${publicName(home)}.${nameOfFunction(fn)}`] : undefined;

/** `__doc__` of a class that CPython has in C. */
export function textOfClass(cx: Cx, cls: ClassInfo): Val | null {
  if (!isOfLibrary(cls.mod)) return null;
  const text = BUILTIN_TEXTS[`${publicName(moduleOfClass(cx, cls))}.${cls.shownAs ?? cls.qualname}`];
  return text === undefined ? null : strConst(cx, text);
}

/**
 * `__doc__` of an instance of a library class that has no attribute of that name is its class's. Where the text is not known
 * and something else is likely meant, reading it is an error at run time.
 */
export function unwrittenText(cx: Cx, obj: Val, one: Val): Val | null {
  const a = one.type.atoms[0]!;
  const isBuiltIn = (x: Atom): boolean => x.kind === 'tuple' || (x.kind === 'inst' && x.cls.library);
  if (!isBuiltIn(a)) return null;
  const cls = a.kind === 'tuple' ? cx.program.cls('tuple') : a.kind === 'inst' ? a.cls : null;
  const own = cls === null || findField(cls, '__doc__') || findMethod(cls, '__doc__') ? null : textOfClass(cx, cls);
  if (own || cx.mod.library || obj.type.atoms.every(isBuiltIn)) return own;
  return raiseError(cx, 'NotImplementedError', `pyw: ${cx.program.typeName(one.type.atoms[0]!)}.__doc__`);
}
