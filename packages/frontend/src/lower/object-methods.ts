/**
 * Special methods that a built-in class has only by name: operators on its values never ask for them, but a program may
 * read them (`x.__lt__`, `super().__eq__`, `set.__rsub__`). They are functions of one module of the library.
 */
import type { ClassInfo, FuncInfo } from '../types/infos.ts';
import { funcOf } from '../types/world.ts';
import { NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { boundMethod } from './members.ts';

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
