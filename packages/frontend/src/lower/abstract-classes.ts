/** `isinstance` with the abstract classes of `collections.abc`, which ask for methods or for some built-in classes. */
import { findMethod } from '../bind/declare.ts';
import type { Expression } from '../syntax/ast.ts';
import type { Atom } from '../types/atoms.ts';
import { typeOfAtoms } from '../types/world.ts';
import type { Cx, Val } from './cx.ts';
import { unsupported } from './errors.ts';
import { hasSpecial } from './members.ts';
import { onlyAtom } from './values.ts';

/** What an instance must have: all of these methods, or one of these library classes in its ancestry. */
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
  Sequence: { classes: ['list', 'tuple', 'str', 'range', 'bytes', 'bytearray', 'memoryview', 'deque'] },
  MutableSequence: { classes: ['list', 'bytearray', 'deque'] },
  Mapping: { classes: ['dict'] },
  MutableMapping: { classes: ['dict'] },
  Set: { classes: ['set', 'frozenset', 'dict_keys', 'dict_items'] },
  MutableSet: { classes: ['set'] },
  Generator: { classes: ['generator'] },
  AsyncGenerator: { classes: ['async_generator'] },
  Coroutine: { classes: ['coroutine'] },
};

/** Is the value one of the names of `typing` and `collections.abc` that stand for no class? */
export function isForm(v: Val): boolean {
  const a = onlyAtom(v.type);
  return a?.kind === 'inst' && a.cls.library && a.cls.name === '_Form';
}

/** The test that an abstract class stands for; null for other values. What it says is known for each class. */
export function abstractTest(cx: Cx, node: Expression, v: Val): ((a: Atom) => boolean) | null {
  if (!isForm(v)) return null;
  const name = node.kind === 'Name' ? node.id : node.kind === 'Attribute' ? node.attr : '';
  const wanted = ABSTRACT[name];
  if (!wanted) return unsupported(cx, node, `isinstance with ${name || 'this'}`);
  return (a) => {
    if (name === 'Callable' && (a.kind === 'func' || a.kind === 'method' || a.kind === 'class')) return true;
    const cls = cx.program.classOfAtom(a);
    if (!cls) return false;
    if (wanted.classes) return cls.mro.some((c) => c.library && wanted.classes!.includes(c.name));
    const type = typeOfAtoms(cx.world, [a]);
    return wanted.methods!.every((m) => hasSpecial(cx, type, m) || (m === '__next__' && findMethod(cls, '_advance') !== null));
  };
}
