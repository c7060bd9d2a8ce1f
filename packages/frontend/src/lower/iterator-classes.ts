/** Classes of the program that derive from the library's iterators. */
import type { ClassInfo, FuncInfo } from '../types/infos.ts';
import { callFunction, type Args } from './calls.ts';
import type { Cx, Val } from './cx.ts';
import { overrides } from './members.ts';
import { discard } from './values.ts';

/** What CPython's iterators do in `__new__`, ours do in `__init__`: an instance of a derived class is made with it, whatever that class has. */
export const iteratorInit = (cls: ClassInfo): FuncInfo | null => {
  const maker = cls.library ? undefined : cls.mro.find((c) => c.library && c.methods.has('_advance'));
  return maker?.methods.get('__init__') ?? null;
};
export function initIterator(cx: Cx, cls: ClassInfo, init: FuncInfo, self: Val, args: Args): void {
  const takes = (name: string): boolean => init.params.some((p) => p.name === name && p.kind !== 'positional-only');
  const keywords = overrides(cx, cls, '__init__') ? args.keywords.filter(([name]) => takes(name)) : args.keywords;
  discard(cx, callFunction(cx, init, { ...args, keywords, positional: [self, ...args.positional] }));
}

/** Iterators without keywords of their own leave them to the `__init__` of a derived class. */
export const ofNew = (cx: Cx, cls: ClassInfo, owner: ClassInfo, args: Args): Args =>
  owner.library && ['map', 'chain', 'islice'].includes(owner.name) && overrides(cx, cls, '__init__') ? { ...args, keywords: [] } : args;
