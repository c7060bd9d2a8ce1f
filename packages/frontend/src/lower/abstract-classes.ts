/**
 * `isinstance` with the abstract classes of `collections.abc` and `numbers`: besides what is derived from them they take
 * classes that have certain methods, or some built-in classes.
 */
import { findMethod } from '../bind/declare.ts';
import { boundNames } from '../bind/free-names.ts';
import type { Atom } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { readCell, typeOfAtoms } from '../types/world.ts';
import type { Cx } from './cx.ts';
import { isInst } from './values.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { isKnownOfType } from './attributes.ts';
import { mayHaveAttribute } from './may-have.ts';
import { attrOf, hasSpecial, lookup, losesHash, rawType } from './members.ts';

/** What an instance must have: one of these library classes in its ancestry, or all of these methods. */
const ABSTRACT: Readonly<Record<string, { readonly methods?: readonly string[]; readonly classes?: readonly string[] }>> = {
  Iterable: { methods: ['__iter__'] },
  Iterator: { methods: ['__iter__', '__next__'] },
  Sized: { methods: ['__len__'] },
  Container: { methods: ['__contains__'] },
  Collection: { methods: ['__len__', '__iter__', '__contains__'] },
  Callable: { methods: ['__call__'] },
  Awaitable: { methods: ['__await__'] },
  AsyncIterable: { methods: ['__aiter__'] },
  AsyncIterator: { methods: ['__aiter__', '__anext__'] },
  Sequence: { classes: ['list', 'tuple', 'str', 'range', 'bytes', 'bytearray', 'memoryview', 'deque', 'array'] },
  MutableSequence: { classes: ['list', 'bytearray', 'deque', 'array'] },
  Mapping: { classes: ['dict'] },
  MutableMapping: { classes: ['dict'] },
  Set: { classes: ['set', 'frozenset', 'dict_keys', 'dict_items'] },
  MutableSet: { classes: ['set'] },
  Generator: { classes: ['generator'], methods: ['__iter__', '__next__', 'send', 'throw', 'close'] },
  AsyncGenerator: { classes: ['async_generator'], methods: ['__aiter__', '__anext__', 'asend', 'athrow', 'aclose'] },
  Coroutine: { classes: ['coroutine'], methods: ['__await__', 'send', 'throw', 'close'] },
  Reversible: { methods: ['__reversed__', '__iter__'] },
  KeysView: { classes: ['dict_keys'] },
  ItemsView: { classes: ['dict_items'] },
  ValuesView: { classes: ['dict_values'] },
  MappingView: { classes: ['dict_keys', 'dict_items', 'dict_values'] },
  Buffer: { classes: ['bytes', 'bytearray', 'memoryview', 'array', 'mmap'], methods: ['__buffer__'] },
  ByteString: { classes: ['bytes', 'bytearray'] },
  Number: { classes: ['int', 'bool', 'float', 'complex', 'Fraction', 'Decimal'] },
  Complex: { classes: ['int', 'bool', 'float', 'complex', 'Fraction'] },
  Real: { classes: ['int', 'bool', 'float', 'Fraction'] },
  Rational: { classes: ['int', 'bool', 'Fraction'] },
  Integral: { classes: ['int', 'bool'] },
  SupportsAbs: { methods: ['__abs__'] },
  SupportsBytes: { methods: ['__bytes__'] },
  SupportsComplex: { methods: ['__complex__'] },
  SupportsFloat: { methods: ['__float__'] },
  SupportsIndex: { methods: ['__index__'] },
  SupportsInt: { methods: ['__int__'] },
  SupportsRound: { methods: ['__round__'] },
  AbstractContextManager: { methods: ['__enter__', '__exit__'] },
  AbstractAsyncContextManager: { methods: ['__aenter__', '__aexit__'] },
};

/** Classes of what is called without a `__call__` of the library. */
const CALLED: ReadonlySet<string> = new Set([
  'function', 'method', 'builtin_function_or_method', 'type', 'method_descriptor', 'classmethod_descriptor', 'wrapper_descriptor', 'method_wrapper',
]);

const MODULES: ReadonlySet<string> = new Set(['collections.abc', 'collections._abc_sets', 'collections._abc_sized', 'collections._abc_views', 'numbers', 'typing._supports']);

/** Is this an abstract class that takes instances of classes which are not derived from it? */
export const isAbstractClass = (cls: ClassInfo): boolean =>
  cls.library && (MODULES.has(cls.mod.name) || (cls.mod.name === 'contextlib' && ABSTRACT[cls.name] !== undefined));

/** Does the abstract class take instances of this class that is not derived from it? What it says is known for each class. */
export function takesInstance(cx: Cx, abstract: ClassInfo, a: Atom): boolean {
  if (abstract.name === 'Hashable') return isHashable(cx, a);
  const wanted = ABSTRACT[abstract.name];
  if (!wanted) return false;
  if (abstract.name === 'Callable' && (a.kind === 'func' || a.kind === 'method' || a.kind === 'class')) return true;
  const cls = cx.program.classOfAtom(a);
  if (!cls) return false;
  if (wanted.classes && cls.mro.some((c) => c.mod.path.startsWith(LIBRARY_ROOT) && wanted.classes!.includes(c.name === '__pyw_namedtuple__' ? 'tuple' : c.name))) return true;
  // What `types.coroutine` makes of a generator is none.
  if (!wanted.methods || (abstract.name === 'Coroutine' && cls.mod.path.startsWith(LIBRARY_ROOT))) return false;
  if (abstract.name === 'Callable' && cls.library && CALLED.has(cls.name)) return true;
  const type = typeOfAtoms(cx.world, [a]);
  return wanted.methods.every((m) => hasSpecial(cx, type, m) || (cls.library && abstract.mod.name === 'typing._supports' && isKnownOfType(cls, m)) || (m === '__next__' && findMethod(cls, '_advance') !== null));
}

/** Names in the body of a protocol that are no members of it. */
const NO_MEMBERS: ReadonlySet<string> = new Set([
  '__init__', '__new__', '__module__', '__doc__', '__slots__', '__annotations__', '__subclasshook__', '__class_getitem__', '__match_args__', '__hash__',
]);

/** Is this a class statement of the program with `Protocol` among its bases? */
export const isProtocol = (cls: ClassInfo): boolean =>
  !cls.library && cls.bases.some((b) => b.library && b.name === 'Protocol' && b.mod.name === 'typing');

/** Does it say that `isinstance` may ask it? */
export const isRuntimeProtocol = (cls: ClassInfo): boolean =>
  cls.node.decorator_list.some((d) => (d.kind === 'Name' ? d.id : d.kind === 'Attribute' ? d.attr : '') === 'runtime_checkable');

/** What a class has to have for a protocol, those of the protocols that it is derived from included. */
export function protocolMembers(cls: ClassInfo): string[] {
  const names = cls.mro.filter(isProtocol).flatMap((c) => c.node.body.flatMap((s) => [...boundNames(s)]));
  return [...new Set(names)].filter((n) => !NO_MEMBERS.has(n));
}

/** Has a value (or, with `ofClass`, its class) all members of a protocol? What the types say of attributes decides. */
export function followsProtocol(cx: Cx, protocol: ClassInfo, a: Atom, ofClass = false): boolean {
  const cls = cx.program.classOfAtom(a);
  return protocolMembers(protocol).every((name) => {
    if (name === '__call__' && !ofClass && (a.kind === 'func' || a.kind === 'method' || a.kind === 'class')) return true;
    if (a.kind === 'class' && !ofClass) return lookup(cx, a.cls, name).members.length > 0 || findMethod(a.cls, name) !== null;
    if (!cls) return false;
    // What is None on the class says that there is no such method.
    if (!cls.library && rawType(cx, lookup(cx, cls, name)).atoms.some((x) => isInst(x, 'NoneType')) && protocol.mro.some((c) => isProtocol(c) && c.node.body.some((d) => d.kind === 'FunctionDef' && d.name === name))) return false;
    if (ofClass && !cls.library) return lookup(cx, cls, name).members.length > 0;
    return mayHaveAttribute(cx, a, name) || isKnownOfType(cls, name);
  });
}

const UNHASHABLE: ReadonlySet<string> = new Set(['list', 'dict', 'set', 'bytearray', 'deque', 'array', 'dict_keys', 'dict_items']);

/** Has the class a `__hash__` that is not None? What hashing its instances gives is another question. */
function isHashable(cx: Cx, a: Atom): boolean {
  const cls = cx.program.classOfAtom(a);
  for (const c of cls?.mro ?? []) {
    if (c.library && UNHASHABLE.has(c.name)) return false;
    if (c.library) {
      if (c.methods.has('__hash__') || losesHash(c)) return !losesHash(c);
      continue;
    }
    const own = readCell(attrOf(cx, c, '__hash__').cell, cx.emitting ? null : cx.ctx).atoms;
    if (own.length > 0) return !own.some((x) => isInst(x, 'NoneType'));
  }
  return true;
}
