/**
 * Metaclasses. The class of a class is known with the class; what it defines acts on the class value as a class's
 * methods act on an instance. Methods of the library's `type` are the compiler's own (`typeMethod`).
 */
import { isSubclass } from '../bind/declare.ts';
import { isEnumClass } from '../bind/enum-classes.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { isAbstractClass } from './abstract-classes.ts';
import type { Atom } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { readCell } from '../types/world.ts';
import { callValue, constructPlain, holdArgs, positional, type Args } from './calls.ts';
import { isinstanceOf } from './boolean.ts';
import { classObject, madeFlag, metaclassObject, storeAttr } from './class-objects.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { computedIn } from './computed-names.ts';
import { enumMeta } from './enum-class.ts';
import { raiseError, unsupported } from './errors.ts';
import { setDescriptor } from './set-descriptor.ts';
import { attrOf, bindMember, callMember, isDataDescriptor, knownNames, loadMember, lookup, rawType, withMember } from './members.ts';
import { makeType } from './namespace.ts';
import { boolConst, bottom, choose, discard, none, strConst, tupleVal } from './values.ts';

/** The metaclass of the program that a class has; null when it is `type` or one of the library's. */
export const METACLASS_CONFLICT = 'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases';

export const programMeta = (cls: ClassInfo): ClassInfo | null => (cls.meta && !isStandard(cls.meta) ? cls.meta : null);
/** A class of the standard library, in the dialect or not. */
export const isStandard = (cls: ClassInfo): boolean => cls.library || cls.mod.path.startsWith(LIBRARY_ROOT);

/** The class of a class. */
export function metaOf(cx: Cx, cls: ClassInfo): ClassInfo {
  if (cls.meta) return cls.meta;
  if (isEnumClass(cls)) {
    const own = cls.mro.find((c) => c.name === 'Enum' && isEnumClass(c))!.mod.globals.get('EnumType')?.cell;
    const a = own && readCell(own, cx.emitting ? null : cx.ctx).atoms[0];
    if (a?.kind === 'class') return a.cls;
  }
  for (const c of cls.mro) {
    if (isAbstractClass(c) || (c.name === 'ABC' && c.mod.name === 'abc' && isStandard(c))) return abcMeta(cx) ?? cx.program.cls('type');
  }
  return cx.program.cls('type');
}
function abcMeta(cx: Cx): ClassInfo | null {
  const mod = cx.program.moduleNamed('abc');
  const cell = mod?.globals.get('ABCMeta')?.cell;
  const a = mod?.library ? cx.program.libraryName(cx, mod, 'ABCMeta')?.type.atoms[0] : cell && readCell(cell, cx.emitting ? null : cx.ctx).atoms[0];
  return a?.kind === 'class' ? a.cls : null;
}
export const isMetaclass = (cx: Cx, cls: ClassInfo): boolean => isSubclass(cls, cx.program.cls('type'));

/** The class that special methods of a value are looked up in, if the program or the library has one for it. */
export const specialClass = (cx: Cx, a: Atom): ClassInfo | null =>
  cx.program.classOfAtom(a) ?? (a.kind === 'class' ? programMeta(a.cls) : null);

/** The most derived of the metaclasses of the bases and the one asked for; a text when there is none. */
export function winningMeta(cx: Cx, asked: ClassInfo | null, bases: readonly ClassInfo[]): ClassInfo | string {
  let winner = asked ?? cx.program.cls('type');
  for (const b of bases) {
    const meta = metaOf(cx, b);
    if (isSubclass(winner, meta)) continue;
    if (!isSubclass(meta, winner)) {
      return METACLASS_CONFLICT;
    }
    winner = meta;
  }
  return winner;
}

/** Entries of the metaclass that the program defines under a name. */
export function metaLookup(cx: Cx, cls: ClassInfo, name: string): ReturnType<typeof lookup> | null {
  const meta = programMeta(cls);
  if (!meta) return null;
  const found = lookup(cx, meta, name);
  const members = found.members.filter((m) => !isStandard(m.owner));
  return members.length ? { members, certain: found.certain && members.length === found.members.length } : null;
}

/** An attribute of the metaclass, seen on the class. */
export function metaAttribute(cx: Cx, self: Val, cls: ClassInfo, name: string, missing: () => Val): Val {
  const found = metaLookup(cx, cls, name);
  if (!found) return missing();
  const of = metaclassObject(cx, self);
  return withMember(cx, found, of, (raw) => bindMember(cx, raw, self, cls.meta!, of), missing);
}

/** Calls what the metaclass has under a special name; null when the program defines nothing there. */
export function callMeta(cx: Cx, self: Val, name: string, args: Args): Val | null {
  const a = self.type.atoms[0]!;
  if (a.kind !== 'class') return null;
  const found = metaLookup(cx, a.cls, name);
  if (!found) return enumMeta(cx, self, name, args);
  const one = spill(cx, self);
  const held = holdArgs(cx, args);
  const of = metaclassObject(cx, one);
  return withMember(cx, found, of, (raw) => callMember(cx, raw, one, a.cls.meta!, held), () =>
    raiseError(cx, 'TypeError', `'${cx.program.typeName(a)}' object does not support ${name}`));
}

/** What `type` itself has under a name, with the class (or for `__new__` the metaclass) as `self`; null for others. */
export function typeMethod(cx: Cx, self: Val, name: string, args: Args): Val | null {
  const a = self.type.atoms[0]!;
  if (a.kind !== 'class') return null;
  switch (name) {
    case '__new__':
      return makeType(cx, args);
    case '__init__':
      return none(cx);
    case '__call__':
      return constructPlain(cx, a.cls, args, self);
    case '__prepare__':
      return cx.program.constructNamed(cx, 'dict', positional());
    case '__instancecheck__':
      return isinstanceOf(cx, spill(cx, args.positional[0]!), [a.cls], self);
    case '__subclasscheck__': {
      const sub = args.positional[0]!.type.atoms[0];
      return sub?.kind === 'class' && args.positional[0]!.type.atoms.length === 1 && !a.cls.plural
        ? boolConst(cx, isSubclass(sub.cls, a.cls)) : unsupported(cx, cx.node, '__subclasscheck__ with classes chosen at run time');
    }
    case '__setattr__': {
      const [key, v] = args.positional;
      discard(cx, computedIn(cx, 'setattr', 'default', self, key!, v!));
      return cx.env ? none(cx) : bottom(cx);
    }
    case '__delattr__':
      discard(cx, computedIn(cx, 'delattr', 'default', self, args.positional[0]!, null));
      return cx.env ? none(cx) : bottom(cx);
    case '__getattribute__':
      return computedIn(cx, 'getattr', 'default', self, args.positional[0]!, null);
    case '__repr__':
    case '__str__':
      return cx.program.classRepr(cx, self, a.cls);
    default:
      return null;
  }
}

/** `__getattr__` of the metaclass, for a name that a class does not have; else `otherwise`. */
export function metaGetattr(cx: Cx, self: Val, cls: ClassInfo, name: string, otherwise: () => Val): Val {
  const found = metaLookup(cx, cls, '__getattr__');
  if (!found || !cx.env) return cx.env ? otherwise() : bottom(cx);
  const of = metaclassObject(cx, self);
  return withMember(cx, found, of, (raw) => callValue(cx, bindMember(cx, raw, self, cls.meta!, of), positional(strConst(cx, name))), otherwise);
}

/** `type.__setattr__(cls, name, v)` */
export function storeOnClassPlain(cx: Cx, self: Val, cls: ClassInfo, name: string, v: Val): void {
  const held = spill(cx, self);
  const stored = spill(cx, v);
  if (!storeOnClass(cx, held, cls, name, stored, false)) storeAttr(cx, attrOf(cx, cls, name), stored, held);
}

/** Setting an attribute of a class where its metaclass has something to say; false when it has not. */
export function storeOnClass(cx: Cx, self: Val, cls: ClassInfo, name: string, v: Val, hooks = true): boolean {
  if (!programMeta(cls)) return false;
  const held = spill(cx, self);
  if (hooks && metaLookup(cx, cls, '__setattr__')) {
    discard(cx, callMeta(cx, held, '__setattr__', positional(strConst(cx, name), v))!);
    return true;
  }
  const found = metaLookup(cx, cls, name);
  if (!found || !isDataDescriptor(cx, rawType(cx, found))) return false;
  const stored = spill(cx, v);
  setDescriptor(cx, loadMember(cx, found.members[0]!, metaclassObject(cx, held)), held, cls.meta!, name, stored);
  return true;
}

/** `C.mro()` and `C.__subclasses__()`, unless the class has methods of its own under these names. */
export function classMethodOfType(cx: Cx, self: Val, cls: ClassInfo, name: string): Val | null {
  if (name !== 'mro' && name !== '__subclasses__') return null;
  if (!cls.library && lookup(cx, cls, name).members.length) return null;
  const of = spill(cx, self);
  if (name === 'mro') return cx.program.constructNamed(cx, 'list', positional(spill(cx, tupleVal(cx, cls.mro.map((c) => classObject(cx, c, of))))));
  if (cls.library) return unsupported(cx, cx.node, `__subclasses__ of ${cls.name}`);
  // Looks again when the class gets a subclass.
  knownNames(cx, cls);
  const list = spill(cx, cx.program.constructNamed(cx, 'list', positional()));
  for (const c of cls.subclasses) {
    if (!cx.env) return bottom(cx);
    if (c.plural) return unsupported(cx, cx.node, '__subclasses__ of a class that is derived from by a statement that runs more than once');
    choose(cx, () => madeFlag(cx, c), () => {
      discard(cx, cx.program.callMethod(cx, list, 'append', positional(cx.program.classVal(c))));
      return cx.env ? none(cx) : bottom(cx);
    }, () => none(cx));
  }
  return cx.env ? list : bottom(cx);
}
