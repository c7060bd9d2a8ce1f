/**
 * The iterator protocol where it meets classes of the program. Library iterators and generators have `_advance` and
 * `_value` (docs/adr/0004); an object with `__next__` is put into a library iterator that calls it and takes
 * StopIteration as the end, one with `__getitem__` alone into one that counts.
 */
import { findMethod } from '../bind/declare.ts';
import type { Call } from '../syntax/ast.ts';
import type { ClassInfo } from '../types/infos.ts';
import { typeOfAtoms } from '../types/world.ts';
import { callLibrary, construct, positional } from './calls.ts';
import { inOrder, spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { callSpecial, hasSpecial, isRefused, overrides } from './members.ts';
import { isInst } from './values.ts';

const MODULE = 'pyw.builtins.iterators';

const libraryClass = (cx: Cx, name: string) => {
  const a = cx.program.libraryName(cx, cx.program.moduleNamed(MODULE)!, name)!.type.atoms[0]!;
  if (a.kind !== 'class') throw new Error(`internal error: ${name} is no class`);
  return a.cls;
};
/** A class of the program that derives from an iterator of the library may have a `__next__` of its own. */
const classAdvances = (cx: Cx, cls: ClassInfo): boolean => findMethod(cls, '_advance') !== null && !overrides(cx, cls, '__next__');
const advances = (cx: Cx, v: Val): boolean => {
  const cls = cx.program.classOfAtom(v.type.atoms[0]!);
  return cls !== null && classAdvances(cx, cls);
};

/** `iter(x)` as the program sees it. */
export function plainIterator(cx: Cx, v: Val): Val {
  return dispatch(cx, v, (one) => {
    const own = callSpecial(cx, one, '__iter__', positional());
    if (!own && cx.mod.library && isInst(one.type.atoms[0]!, 'coroutine')) return one;
    if (own) return one.type.atoms.every((a) => a.kind === 'inst' && a.cls.library) ? own : checkedIterator(cx, own);
    if (hasSpecial(cx, one.type, '__getitem__') && !isRefused(cx, one, '__iter__')) return construct(cx, libraryClass(cx, '_IndexIterator'), positional(one));
    return raiseError(cx, 'TypeError', `'${cx.program.typeName(one.type.atoms[0]!)}' object is not iterable`);
  });
}

/** What `__iter__` of a class of the program gave, if it can be iterated over. */
function checkedIterator(cx: Cx, it: Val): Val {
  const can = (v: Val): boolean => advances(cx, v) || hasSpecial(cx, v.type, '__next__');
  if (!cx.env || it.type.atoms.every((a) => can({ ...it, type: typeOfAtoms(cx.world, [a]) }))) return it;
  return dispatch(cx, spill(cx, it), (one) =>
    can(one) ? one : raiseError(cx, 'TypeError', `iter() returned non-iterator of type '${cx.program.typeName(one.type.atoms[0]!)}'`));
}

/** `iter(x)` for a loop: something with `_advance`. */
export function iteratorOf(cx: Cx, v: Val): Val {
  const it = plainIterator(cx, v);
  if (!cx.env || it.type.atoms.every((a) => a.kind === 'inst' && classAdvances(cx, a.cls))) return it;
  return dispatch(cx, spill(cx, it), (one) => {
    if (advances(cx, one)) return one;
    if (hasSpecial(cx, one.type, '__next__')) return construct(cx, libraryClass(cx, '_NextIterator'), positional(one));
    return raiseError(cx, 'TypeError', `iter() returned non-iterator of type '${cx.program.typeName(one.type.atoms[0]!)}'`);
  });
}

/** Library code `next_of(it, default)`. */
export function nextOf(cx: Cx, it: Val, otherwise: Val | null): Val {
  const fallback = otherwise && spill(cx, otherwise);
  return dispatch(cx, spill(cx, it), (one) => {
    if (advances(cx, one)) return callLibrary(cx, MODULE, '_next_item', one, ...(fallback ? [fallback] : []));
    if (!hasSpecial(cx, one.type, '__next__')) {
      return raiseError(cx, 'TypeError', `'${cx.program.typeName(one.type.atoms[0]!)}' object is not an iterator`);
    }
    return fallback ? callLibrary(cx, MODULE, '_next_or', one, fallback) : callSpecial(cx, one, '__next__', positional())!;
  });
}

/** Calls of the library dialect about iterators; null for others. In library code `iter(x)` is what a loop does. */
export function iterationCall(cx: Cx, node: Call): Val | null {
  if (!cx.mod.library || node.func.kind !== 'Name' || node.keywords.length) return null;
  const name = node.func.id;
  if (name !== 'next_of' && name !== 'plain_iter' && !(name === 'iter' && node.args.length === 1)) return null;
  const args = inOrder(cx, node.args.map((a) => () => evaluate(cx, a)));
  if (!cx.env) return args[0]!;
  const saved = cx.node;
  cx.node = node;
  const v = name === 'next_of' ? nextOf(cx, args[0]!, args[1] ?? null) : name === 'iter' ? iteratorOf(cx, args[0]!) : plainIterator(cx, args[0]!);
  cx.node = saved;
  return v;
}
