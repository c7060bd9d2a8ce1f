/**
 * Generic aliases (`list[int]`, `Box[int]`, `List[int]`) and unions (`int | str`) as values: instances of library
 * classes (pyw.builtins.generic_alias, typing._aliases). What their `__origin__` and `__args__` hold is typed by the
 * site of the alias, so that calls, attributes, bases and `isinstance` see through them when compiled.
 */
import { isNamedTuple } from './named-tuples.ts';
import type { Atom, AtomOf } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { readCell } from '../types/world.ts';
import { fieldCell, isKnownOfType, loadAttribute } from './attributes.ts';
import type { Args } from './bind-args.ts';
import { callLibrary, callMethod, callValue, positional } from './calls.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError } from './errors.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { lookup } from './members.ts';
import { metaLookup } from './metaclass.ts';
import { binaryValues } from './operators.ts';
import { bottom, discard, strConst } from './values.ts';

const ALIASES = 'pyw.builtins.generic_alias';
const TYPING = 'typing._aliases';

/** What each class is to `isinstance`, and whether calls and attributes go on to its `__origin__`. */
const KINDS: Readonly<Record<string, { readonly as: 'union' | 'name' | 'generic' | 'typed' | 'form'; readonly forwards?: true }>> = {
  [`${ALIASES}.GenericAlias`]: { as: 'generic', forwards: true },
  [`${ALIASES}._CallableGenericAlias`]: { as: 'generic', forwards: true },
  [`${ALIASES}.UnionType`]: { as: 'union' },
  [`${TYPING}._GenericAlias`]: { as: 'typed', forwards: true },
  [`${TYPING}._CallableAlias`]: { as: 'typed', forwards: true },
  [`${TYPING}._AnnotatedAlias`]: { as: 'typed', forwards: true },
  [`${TYPING}._LiteralGenericAlias`]: { as: 'typed' },
  [`${TYPING}._UnionGenericAlias`]: { as: 'union' },
  [`${TYPING}._SpecialGenericAlias`]: { as: 'name', forwards: true },
  [`${TYPING}._CallableType`]: { as: 'name', forwards: true },
  [`${TYPING}._SpecialForm`]: { as: 'form' },
  [`${TYPING}._UnionForm`]: { as: 'form' },
  [`${TYPING}._OptionalForm`]: { as: 'form' },
  [`${TYPING}._LiteralForm`]: { as: 'form' },
  [`${TYPING}._AnnotatedForm`]: { as: 'form' },
  [`${TYPING}._BareForm`]: { as: 'form' },
  [`${TYPING}._AnyForm`]: { as: 'form' },
};
const kindOf = (a: Atom) => (a.kind === 'inst' && a.cls.library ? (KINDS[`${a.cls.mod.name}.${a.cls.name}`] ?? null) : null);

/** Does an alias stand for its origin in calls and attributes? */
export const forwards = (cls: ClassInfo): boolean => cls.library && KINDS[`${cls.mod.name}.${cls.name}`]?.forwards === true;

/** Built-in classes that are not generic. */
const PLAIN: ReadonlySet<string> = new Set(['int', 'float', 'complex', 'bool', 'str', 'bytes', 'bytearray', 'range', 'slice', 'object', 'NoneType']);
const isPlain = (cls: ClassInfo): boolean =>
  PLAIN.has(cls.name) || (cls.mro.some((c) => c.name === 'BaseException') && !cls.name.endsWith('Group'));

/** Bases of `typing` whose classes can be subscripted. */
const GENERIC: ReadonlySet<string> = new Set(['Generic', 'Protocol']);

/** Abstract classes of CPython's library that say themselves how they are subscripted, so that derived classes are. */
const SUBSCRIPTED: ReadonlySet<string> = new Set(['Iterable', 'Container', 'Callable', 'Awaitable', 'AsyncIterable', 'AbstractContextManager', 'AbstractAsyncContextManager']);
const isSubscripted = (cls: ClassInfo): boolean => SUBSCRIPTED.has(cls.name) && /^(collections\.|contextlib$)/.test(cls.mod.name);

/** How a class is subscripted when neither it nor its metaclass says so; null when it cannot be. */
function generality(cls: ClassInfo): 'builtin' | 'typed' | null {
  if (cls.library && GENERIC.has(cls.name) && cls.mod.name === 'typing') return 'typed';
  if (cls.library) return isPlain(cls) ? null : 'builtin';
  if (cls.generic || cls.mro.some((c) => c.library && GENERIC.has(c.name))) return 'typed';
  if (isNamedTuple(cls)) return 'builtin';
  const base = cls.mro.find((c) => c.library && c.mod.path.startsWith(LIBRARY_ROOT) && (isKnownOfType(c, '__class_getitem__') || isSubscripted(c)));
  return base && !isPlain(base) ? 'builtin' : null;
}

/** Is the name one that CPython gives to generic classes and their instances, and that is not kept here? */
export const ofGenerics = (cls: ClassInfo, name: string): boolean =>
  (name === '__parameters__' || name === '__orig_bases__' || name === '__orig_class__') && generality(cls) === 'typed';

/** `Class[item]` of a class that says nothing of it: a generic alias. */
export function genericItem(cx: Cx, self: Val, cls: ClassInfo, index: Val): Val {
  const how = generality(cls);
  if (how === null) return raiseError(cx, 'TypeError', `type '${cls.name}' is not subscriptable`);
  if (how === 'typed') return callLibrary(cx, TYPING, '_subscripted', self, index);
  const name = cls.library && cls.mod.name === 'collections.abc' && cls.name === 'Callable' ? '_callable_alias' : '_alias';
  return callLibrary(cx, ALIASES, name, self, index);
}

/** Does a class say how it is subscripted, itself or by its bases? */
export const isGenericClass = (cls: ClassInfo): boolean => generality(cls) !== null;

/** Is a value certainly a class whose subscripts are aliases? */
export const isPlainlyGeneric = (cx: Cx, v: Val): boolean =>
  v.type.atoms.length > 0 &&
  v.type.atoms.every((a) => a.kind === 'class' && generality(a.cls) !== null && (a.cls.library || (!metaLookup(cx, a.cls, '__getitem__') && lookup(cx, a.cls, '__class_getitem__').members.length === 0)));

/** What a base stands for: aliases and names of `typing` are their classes. */
export const originOf = (cx: Cx, v: Val): Val =>
  v.type.atoms.some((a) => a.kind === 'inst' && forwards(a.cls))
    ? dispatch(cx, v, (one) => (kindOf(one.type.atoms[0]!)?.forwards ? loadAttribute(cx, one, '__origin__') : one))
    : v;

/** A call of an alias; null when the value is none. What is copied or unpickled may be an alias of one as far as types say. */
export function callAlias(cx: Cx, v: Val, a: AtomOf<'inst'>, args: Args, aliases: number): Val | null {
  if (!forwards(a.cls)) return null;
  if (aliases >= DEEPEST) return raiseError(cx, 'NotImplementedError', 'pyw: a call of an alias of aliases');
  const self = spill(cx, v);
  if (a.cls.methods.has('_check_call')) discard(cx, callMethod(cx, self, '_check_call', positional()));
  return cx.env ? callValue(cx, loadAttribute(cx, self, '__origin__'), args, null, aliases + 1) : bottom(cx);
}

/** Names that an alias answers itself, though it lacks them. */
const OWN: ReadonlySet<string> = new Set(['__class__', '__copy__', '__deepcopy__', '__reduce__', '__reduce_ex__', '__mro_entries__', '__orig_class__']);

/** An attribute that an alias has from its origin; null when it is not asked for there. */
export function aliasAttribute(cx: Cx, v: Val, cls: ClassInfo, name: string): Val | null {
  if (!forwards(cls) || OWN.has(name) || name.startsWith('__pyw')) return null;
  const typed = cls.mod.name === TYPING;
  if (typed && name.startsWith('__') && name !== '__qualname__' && name !== '__module__' && name !== '__doc__') return null;
  const asked = name === '__qualname__' && typed ? '__name__' : name;
  const depth = nesting.get(cx) ?? 0;
  nesting.set(cx, depth + 1);
  try {
    return dispatch(cx, loadAttribute(cx, v, '__origin__'), (one) => {
      const a = one.type.atoms[0]!;
      const isTooDeep = depth >= DEEPEST && a.kind === 'inst' && forwards(a.cls);
      return isTooDeep ? raiseError(cx, 'AttributeError', `'${cls.name}' object has no attribute '${asked}'`) : loadAttribute(cx, one, asked);
    });
  } finally {
    nesting.set(cx, depth);
  }
}
/** An alias of an alias has its attributes from there. Types may say that an alias is its own origin: there it ends. */
const DEEPEST = 2;
const nesting = new WeakMap<Cx, number>();

/** What a class to be tested against stands for: the members of a union, the class behind a name. */
export function testedAs(cx: Cx, v: Val): Val | null {
  const kind = kindOf(v.type.atoms[0]!);
  if (kind?.as === 'union') return loadAttribute(cx, v, '__args__');
  return kind?.as === 'name' ? loadAttribute(cx, v, '__origin__') : null;
}

/** The same, as a type, where that is one tuple of classes. */
export function testedType(cx: Cx, a: Atom | null): Val['type'] | null {
  if (a?.kind !== 'inst' || kindOf(a)?.as !== 'union') return null;
  const cell = fieldCell(a, '__args__');
  return cell && readCell(cell, cx.emitting ? null : cx.ctx);
}

/** What `isinstance` and `issubclass` say of an alias. */
export function refusal(cx: Cx, v: Val, call: 'isinstance' | 'issubclass'): Val | null {
  const kind = kindOf(v.type.atoms[0]!);
  if (kind?.as === 'generic') return raiseError(cx, 'TypeError', `${call}() argument 2 cannot be a parameterized generic`);
  if (kind?.as === 'typed') return raiseError(cx, 'TypeError', 'Subscripted generics cannot be used with class and instance checks');
  if (kind?.as !== 'form') return null;
  const text = binaryValues(cx, 'Add', callMethod(cx, v, '__repr__', positional()), strConst(cx, ` cannot be used with ${call}()`), false);
  return cx.env ? cx.program.raiseWith(cx, 'TypeError', text) : bottom(cx);
}
