/** Attributes whose name is known only at run time: the names that the class can have are compared in turn. */
import type { Expr } from '@pyw/ir';
import { boundNames } from '../bind/free-names.ts';
import { isSpelled, mayBeNamed } from '../bind/mentioned-names.ts';
import type { Expression } from '../syntax/ast.ts';
import type { Atom, AtomOf } from '../types/atoms.ts';
import type { ClassInfo, ModuleInfo } from '../types/infos.ts';
import { libraryAttributes } from '@pyw/stdlib';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { BUILTIN_NAMES, TYPE_ATTRIBUTES } from './generated/python-names.ts';
import { arraySiteAt, arrayType, readCell } from '../types/world.ts';
import { defaultAttribute, defaultDelete, defaultStore, deleteAttribute, fieldCell, fieldIsSet, loadAttribute, loadField, storeAttribute, storeField } from './attributes.ts';
import { hookedAttribute } from './hooked-attribute.ts';
import { slotNames, slotsOf } from './slots.ts';
import { removeClassExtra, storeClassExtra, withClassExtra } from './class-extras.ts';
import { deleteOnClass } from './class-delete.ts';
import { compareValues } from './compare.ts';
import { callLibrary, positional } from './calls.ts';
import { emptyDict, putPairs } from './containers.ts';
import { collect, emit, newLabel, newLocal, NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { functionNames, isBuiltInFunction, READ_ONLY, storeFunctionAttribute, storeFunctionExtra, withFunctionExtra } from './function-attributes.ts';
import { deleteAdded, getAdded, mayBeAdded, storeComputed, takesAttributes, withAdded } from './added-attributes.ts';
import { findMethod } from '../bind/declare.ts';
import { hasAttribute } from './has-attribute.ts';
import { callGlobals, isGlobals, isHostObject } from './host-objects.ts';
import { i32, ir } from './ir.ts';
import { removeExtra, storeExtra, withExtra, withExtras } from './live-dict.ts';
import { bindMember, fieldCellOf, isDataDescriptor, isOwnName, knownNames, lookup, noteLoss, overrides, rawType } from './members.ts';
import { callMeta, metaLookup, storeOnClassPlain } from './metaclass.ts';
import { protect } from './protect.ts';
import { deleteItem, loadItem } from './subscripts.ts';
import { programLists } from './module-attributes.ts';
import { boolConst, bottom, choose, discard, none, strConst } from './values.ts';

const FUNCTION_NAMES = [
  '__annotations__', '__builtins__', '__call__', '__closure__', '__code__', '__defaults__', '__dict__', '__doc__', '__func__', '__get__', '__globals__',
  '__kwdefaults__', '__self__', '__type_params__', '__wrapped__', '__class__', '__repr__', '__str__', '__hash__', '__eq__',
];

type Form = 'getattr' | 'hasattr' | 'setattr' | 'delattr';

/**
 * How an attribute is come by: as the program does it, as `object` does it (`super().__setattr__(name, v)`), or in the
 * instance's own `__dict__`.
 */
type Mode = 'hooks' | 'default' | 'dict';

export const computedAttribute = (cx: Cx, form: Form, obj: Val, name: Val, third: Val | null): Val => computedIn(cx, form, 'hooks', obj, name, third);

export function computedIn(cx: Cx, form: Form, mode: Mode, obj: Val, nameVal: Val, third: Val | null): Val {
  const name = spill(cx, nameVal);
  if (mode === 'dict' || name.type.atoms.every((a) => isText(a))) return computedText(cx, form, mode, obj, name, third);
  // Where the name may be something else besides, only text goes on to be compared.
  const self = spill(cx, obj);
  return dispatch(cx, name, (one) => {
    const a = one.type.atoms[0]!;
    if (isText(a)) return computedText(cx, form, mode, self, name.texts ? { ...one, texts: name.texts } : one, third);
    return raiseError(cx, 'TypeError', `attribute name must be string, not '${cx.program.typeName(a)}'`);
  });
}

export const isText = (a: Atom): boolean => a.kind === 'inst' && a.cls.mro.some((c) => c.library && c.name === 'str');

function computedText(cx: Cx, form: Form, mode: Mode, obj: Val, name: Val, third: Val | null): Val {
  return dispatch(cx, spill(cx, obj), (one) => {
    const hooked = mode === 'hooks' ? viaHook(cx, form, one, name, third) : null;
    if (hooked) return hooked;
    if (form === 'delattr') for (const x of one.type.atoms) if (x.kind === 'inst' && !x.cls.library) noteLoss(cx, x.cls);
    const all = namesOf(cx, one, form, mode);
    const { texts } = name;
    const names = all && texts ? all.filter((n) => texts.test(n)) : all;
    if (!names) {
      const what = `${form}() with a name that is computed, of a ${cx.program.typeName(one.type.atoms[0]!)}`;
      // What came from the host may be anything; meant is an object of the host.
      const isHost = obj.type.atoms.some((a) => a.kind === 'inst' && isHostObject(a.cls));
      return isHost ? raiseError(cx, 'NotImplementedError', `pyw: ${what}`) : unsupported(cx, cx.node, what);
    }
    const self = spill(cx, one);
    const fixed = name.constant?.kind === 'str' ? name.constant.value : null;
    const act = (known: string): Val => actOn(cx, form, mode, self, known, third);
    if (fixed !== null) return names.includes(fixed) ? act(fixed) : unknown(cx, form, mode, self, name, third);
    const from = (i: number): Val => {
      if (!cx.env) return bottom(cx);
      const known = names[i];
      if (known === undefined) return unknown(cx, form, mode, self, name, third);
      const same = compareValues(cx, 'Eq', name, strConst(cx, known));
      return choose(cx, () => same.code, () => act(known), () => from(i + 1));
    };
    return from(0);
  });
}

/** The attribute that a field of a template names: one that some string of the program spells in such a place. */
export function templateAttribute(cx: Cx, obj: Val, name: Val): Val {
  const { any, attributes } = cx.program.usage().mentioned().templates;
  if (any) return computedAttribute(cx, 'getattr', obj, name, null);
  const missing = (): Val => raiseError(cx, 'NotImplementedError', 'pyw: a template with an attribute that no string of the program spells');
  if (attributes.size === 0) return missing();
  const known = callLibrary(cx, 'pyw.builtins.calls', '_has_name', strConst(cx, ` ${[...attributes].join(' ')} `), name);
  const texts = new RegExp(`^(?:${[...attributes].join('|')})$`);
  return choose(cx, () => known.code, () => computedAttribute(cx, 'getattr', obj, { ...name, texts }, null), missing);
}

/** The attribute that a function was told before (`attrgetter(name)`): one that some string of the program spells. */
export function spelledAttribute(cx: Cx, obj: Val, name: Val): Val {
  const mentioned = cx.program.usage().mentioned();
  return computedAttribute(cx, 'getattr', obj, { ...name, texts: { test: (n) => isSpelled(mentioned, n), partial: true } }, null);
}

function actOn(cx: Cx, form: Form, mode: Mode, self: Val, known: string, third: Val | null): Val {
  const a = self.type.atoms[0]!;
  const done = (): Val => (cx.env ? none(cx) : bottom(cx));
  switch (form) {
    case 'getattr':
      if (mode === 'default') return defaultAttribute(cx, self, known);
      return computing(cx, () => (third ? hasAttribute(cx, self, known, third) : loadAttribute(cx, self, known)));
    case 'hasattr':
      return hasAttribute(cx, self, known, null);
    case 'setattr':
      if (mode === 'hooks') computing(cx, () => storeAttribute(cx, self, known, third!));
      else if (a.kind === 'func') storeFunctionAttribute(cx, self, a, known, third!);
      else if (a.kind === 'class') storeOnClassPlain(cx, self, a.cls, known, third!);
      else if (mode === 'default') defaultStore(cx, self, known, third!);
      else storeField(cx, self, known, third);
      return done();
    case 'delattr':
      if (mode === 'hooks') deleteAttribute(cx, self, known);
      else if (mode === 'default' && a.kind === 'class') deleteOnClass(cx, self, a.cls, known, false);
      else if (mode === 'default') defaultDelete(cx, self, known);
      else return removeField(cx, self, known, third);
      return done();
  }
}

function computing<T>(cx: Cx, load: () => T): T {
  const outer = cx.computes;
  cx.computes = true;
  try {
    return load();
  } finally {
    cx.computes = outer;
  }
}

/** `x.__dict__.pop(name, otherwise)` and `del x.__dict__[name]` */
function removeField(cx: Cx, self: Val, known: string, otherwise: Val | null): Val {
  const missing = (): Val => otherwise ?? raiseError(cx, 'KeyError', known);
  const has = self.type.atoms.some((a) => a.kind === 'inst' && readCell(fieldCellOf(cx, a, known), cx.emitting ? null : cx.ctx).atoms.length > 0);
  if (!has) return missing();
  return choose(cx, () => fieldIsSet(cx, self, known), () => {
    const v = spill(cx, loadField(cx, self, known));
    storeField(cx, self, known, null);
    return v;
  }, missing);
}

/** The class's own `__setattr__` and its like take the name as it is; null when there is none. */
function viaHook(cx: Cx, form: Form, one: Val, name: Val, third: Val | null): Val | null {
  const a = one.type.atoms[0]!;
  const hook = form === 'setattr' ? '__setattr__' : form === 'delattr' ? '__delattr__' : '__getattribute__';
  const has = (n: string): boolean => (a.kind === 'inst' ? overrides(cx, a.cls, n) : a.kind === 'class' && metaLookup(cx, a.cls, n) !== null);
  if (!has(hook)) return null;
  const self = spill(cx, one);
  const call = (): Val => {
    const args = positional(name, ...(form === 'setattr' ? [third!] : []));
    if (a.kind === 'class') return callMeta(cx, self, hook, args)!;
    return a.kind === 'inst' && hook === '__getattribute__' ? hookedAttribute(cx, self, a.cls, name) : cx.program.callMethod(cx, self, hook, args);
  };
  if (form === 'setattr' || form === 'delattr') {
    discard(cx, call());
    return cx.env ? none(cx) : bottom(cx);
  }
  if (form === 'getattr' && !third) return call();
  return protect(cx, cx.program.cls('AttributeError'), () => {
    const v = call();
    if (form === 'getattr' || !cx.env) return v;
    discard(cx, v);
    return boolConst(cx, true);
  }, () => third ?? boolConst(cx, false));
}

/**
 * May a computed name mean this member of an instance's class? Names are seldom put together so that the source shows nothing
 * of them, but those of data are (`userName` for `user_name`): what is no method can always be stored.
 */
function isMeantFor(cx: Cx, cls: ClassInfo, name: string, form: Form): boolean {
  if (mayBeNamed(cx.program.usage().mentioned(), name)) return true;
  return form === 'setattr' && rawType(cx, lookup(cx, cls, name)).atoms.some((x) => x.kind !== 'func');
}

/** Names that may be meant; null when the object cannot be looked into. */
function namesOf(cx: Cx, one: Val, form: Form, mode: Mode): string[] | null {
  const a = one.type.atoms[0]!;
  const lists = listsMembers(cx);
  if (lists && (a.kind === 'inst' ? a.cls.library : a.kind === 'class' ? a.cls.library : a.kind !== 'module' || a.mod.library)) return null;
  if (lists && (a.kind === 'inst' || a.kind === 'class')) {
    const { fields, members } = knownNames(cx, a.cls, one.type.atoms);
    const own = members.filter((m) => lookup(cx, a.cls, m).members.some((x) => !x.owner.library));
    return [...new Set([...(a.kind === 'inst' ? fields : []), ...own, '__class__', '__doc__', '__module__', ...(a.kind === 'class' || !slotsOf(cx, a.cls) ? ['__dict__'] : [])])];
  }
  if (a.kind === 'inst' && !a.cls.library) {
    const { fields, members } = knownNames(cx, a.cls, one.type.atoms);
    const meant = mode === 'hooks' && form !== 'delattr' ? members.filter((m) => isMeantFor(cx, a.cls, m, form)) : members;
    // Slots that no code sets by name.
    const slots = form === 'setattr' ? [...(slotsOf(cx, a.cls) ?? [])] : [];
    const names = [...new Set([...fields, ...meant, ...slots])].filter((m) => !/^__\w+__$/.test(m) || (mode === 'hooks' && m === '__name__'));
    if (mode === 'hooks' && (form === 'getattr' || form === 'hasattr') && cx.program.mentionsText('__class__')) names.push('__class__');
    return mode === 'default' && form === 'getattr' ? [...names, ...cx.program.specialAttributes()] : names;
  }
  if ((a.kind === 'inst' && isHostObject(a.cls)) || (a.kind === 'module' && isGlobals(a.mod))) return [];
  const cls = cx.program.classOfAtom(a);
  if (cls?.library) {
    // Those that some string of the program names; `absent` tells the others apart.
    const isInner = (n: string): boolean => a.kind !== 'inst' || fieldCell(a, n)?.type.atoms.some((x) => x.kind === 'array') === true;
    const all = ['__class__', ...cls.mro.flatMap((c) => [...c.methods.keys(), ...[...c.fields.values()].filter((f) => !f.machine && !isInner(f.name)).map((f) => f.name)])];
    if (form === 'delattr' || (form === 'setattr' && !takesAttributes(cx, a))) return [];
    const { attributes } = cx.program.usage().mentioned().templates;
    return [...new Set(all)].filter((n) => (form !== 'setattr' || !findMethod(cls, n)) && (cx.program.mentionsText(n) || attributes.has(n)));
  }
  if (a.kind === 'class' && !a.cls.library) {
    // A special name that only some other code mentions is not in this class.
    const isThere = (m: string): boolean => form === 'setattr' || !/^__\w+__$/.test(m) || lookup(cx, a.cls, m).members.length > 0;
    const isMeant = (m: string): boolean => form === 'delattr' || mode !== 'hooks' || mayBeNamed(cx.program.usage().mentioned(), m);
    return knownNames(cx, a.cls).members.filter((m) => cx.program.mayBeMeant(m) && isThere(m) && isMeant(m));
  }
  if (a.kind === 'class') {
    // Of built-in types: methods that some string names.
    const all = a.cls.mro.flatMap((c) => [...c.methods.keys()]);
    return form === 'getattr' || form === 'hasattr' ? ['__name__', ...new Set(all)].filter((n) => cx.program.mentionsText(n)) : null;
  }
  if (a.kind === 'module' && !a.mod.library) return [...new Set([...a.mod.globals.keys(), ...(form === 'getattr' || form === 'hasattr' ? submodules(cx, a.mod) : [])])].filter((n) => !isOwnName(n)).filter((n) => form !== 'setattr' || !/^__\w+__$/.test(n));
  // Variables of library modules, as `sys.stdout`, can be set.
  if (a.kind === 'module' && form === 'setattr') return [...a.mod.globals.keys()].filter((n) => cx.program.mentionsText(n));
  if (a.kind === 'module') return form === 'getattr' || form === 'hasattr' ? topLevelNames(a.mod).filter((n) => cx.program.mentionsText(n) || programLists(cx) || (/^__\w+__$/.test(n) && cx.program.mayBeMeant(n))) : null;
  if (form === 'setattr' || form === 'delattr') {
    if (a.kind === 'method' || (a.kind === 'func' && isBuiltInFunction(a.fn))) return [];
    if (a.kind !== 'func' || (mode === 'dict' && form === 'delattr')) return null;
    const own = (mode === 'dict' ? [] : form === 'delattr' ? ['__name__', '__qualname__', ...READ_ONLY] : [...SETTABLE, ...READ_ONLY]).filter((n) => cx.program.mayBeMeant(n));
    return [...new Set([...own, ...functionNames(cx, a).filter((n) => !/^__\w+__$/.test(n))])];
  }
  if ((a.kind === 'func' || a.kind === 'method') && (form === 'getattr' || form === 'hasattr')) {
    const fn = a.kind === 'func' ? a : (a.func.atoms[0] as AtomOf<'func'>);
    const own = ['__name__', '__qualname__', '__module__', ...['__doc__', '__annotations__', '__type_params__'].filter((n) => cx.program.mayBeMeant(n))];
    return [...new Set([...own, ...(fn.kind === 'func' ? functionNames(cx, fn) : [])])];
  }
  return null;
}

/** Modules of a package that the program imports somewhere. */
function submodules(cx: Cx, mod: ModuleInfo): string[] {
  const start = `${mod.name}.`;
  return [...cx.program.modules.keys()].filter((n) => n.startsWith(start) && !n.slice(start.length).includes('.')).map((n) => n.slice(start.length));
}

/** What functions have that may be set under a computed name. */
const SETTABLE: readonly string[] = ['__name__', '__qualname__', '__module__', '__doc__', '__annotations__', '__wrapped__'];

/** What a module of the library defines for everybody. */
function topLevelNames(mod: ModuleInfo): string[] {
  if (mod.name === 'builtins') return [...BUILTIN_NAMES].filter((n) => !n.startsWith('_'));
  return mod.tree.body.flatMap((s) => [...boundNames(s)]).filter((n) => !n.startsWith('_') || (/^__\w+__$/.test(n) && !isOwnName(n)));
}

/** A name that no code mentions. */
function unknown(cx: Cx, form: Form, mode: Mode, self: Val, name: Val, third: Val | null): Val {
  const a = self.type.atoms[0]!;
  if (a.kind === 'inst' && isHostObject(a.cls)) {
    return cx.program.callMethod(cx, self, `_${form}`, positional(name, ...(third ? [third] : [])));
  }
  if (a.kind === 'module' && isGlobals(a.mod)) return callGlobals(cx, form, name, ...(third ? [third] : []));
  const done = (): Val => (cx.env ? none(cx) : bottom(cx));
  if (form === 'setattr' && mode === 'hooks' && (a.kind === 'inst' || a.kind === 'class') && !a.cls.library) {
    // Members that no string of the program names are not compared: what would be wrong is said.
    const left = knownNames(cx, a.cls).members.filter((m) => a.kind === 'class' ? !mayBeNamed(cx.program.usage().mentioned(), m) : !/^__\w+__$/.test(m) && !isMeantFor(cx, a.cls, m, form));
    if (left.length > 0) discard(cx, callLibrary(cx, 'pyw.builtins.calls', '_unknown_to_set', strConst(cx, a.cls.name), strConst(cx, ` ${left.join(' ')} `), name));
    if (!cx.env) return bottom(cx);
  }
  if (form === 'setattr' && takesAttributes(cx, a)) {
    storeComputed(cx, self, name, third!);
    return done();
  }
  if (mayBeAdded(cx, a, null)) {
    return withAdded(cx, self, name, (exc) => {
      if (form === 'hasattr') return boolConst(cx, true);
      return form === 'getattr' ? getAdded(cx, exc, name) : deleteAdded(cx, exc, name);
    }, () => absent(cx, form, mode, self, name, third));
  }
  if (form === 'setattr' && a.kind === 'inst' && !a.cls.library && !slotsOf(cx, a.cls)) {
    const store = (): Val => {
      storeExtra(cx, self, name, third!);
      return done();
    };
    if (mode === 'dict') return store();
    return withClassExtra(cx, self, a.cls, name, (v) =>
      isDataDescriptor(cx, v.type) ? raiseError(cx, 'NotImplementedError', 'pyw: a descriptor under a name that is computed and that no code mentions') : store(), store);
  }
  if (form === 'setattr' && a.kind === 'class' && !a.cls.library) {
    storeClassExtra(cx, self, a.cls, name, third!);
    return done();
  }
  if (a.kind === 'func' && !isBuiltInFunction(a.fn)) {
    // Functions have no `__wrapped__` of themselves.
    const ofAll = [...FUNCTION_NAMES, ...SETTABLE].filter((n) => form === 'setattr' || n !== '__wrapped__');
    const said = callLibrary(cx, 'pyw.builtins.calls', '_unknown_attribute', strConst(cx, 'function'), strConst(cx, ` ${ofAll.join(' ')} `), name);
    if (!cx.env) return bottom(cx);
    discard(cx, said);
    if (form === 'setattr') {
      storeFunctionExtra(cx, self, a, name, third!);
      return done();
    }
    return withFunctionExtra(cx, self, a, name, (dict) => {
      if (form === 'getattr') return loadItem(cx, dict, name);
      if (form === 'delattr') deleteItem(cx, dict, name);
      return form === 'hasattr' ? boolConst(cx, true) : done();
    }, () => absent(cx, form, mode, self, name, third));
  }
  if (form === 'delattr' && a.kind === 'class' && !a.cls.library) {
    return removeClassExtra(cx, self, a.cls, name, () => absent(cx, form, mode, self, name, third));
  }
  if (form !== 'setattr') {
    return withExtra(cx, self, name, (dict) => {
      if (form === 'getattr') return loadItem(cx, dict, name);
      if (form === 'hasattr') return boolConst(cx, true);
      const removed = removeExtra(cx, self, dict, name);
      if (mode === 'dict') return removed;
      discard(cx, removed);
      return done();
    }, () => ofClass(cx, form, mode, self, name, () => absent(cx, form, mode, self, name, third)));
  }
  return absent(cx, form, mode, self, name, third);
}

/** What was set on the class, or on that of the instance, under a name that is computed. */
function ofClass(cx: Cx, form: Form, mode: Mode, self: Val, name: Val, missing: () => Val): Val {
  const a = self.type.atoms[0]!;
  if ((form !== 'getattr' && form !== 'hasattr') || mode === 'dict' || (a.kind !== 'inst' && a.kind !== 'class') || a.cls.library) return missing();
  const instance = a.kind === 'inst' ? self : null;
  return withClassExtra(cx, self, a.cls, name, (v) => (form === 'hasattr' ? boolConst(cx, true) : bindMember(cx, v, instance, a.cls, instance ? null : self)), missing);
}

/** `inspect.getmembers` asks for all that an object has, special methods too. */
const listsMembers = (cx: Cx): boolean => cx.mod.name === 'inspect' && cx.mod.path.startsWith(LIBRARY_ROOT);

function absent(cx: Cx, form: Form, mode: Mode, self: Val, name: Val, third: Val | null): Val {
  const cls = cx.program.classOfAtom(self.type.atoms[0]!);
  if (form !== 'hasattr' || mode !== 'hooks' || !cls || cls.library) return absentName(cx, form, mode, self, name, third);
  // What every object has, and the special methods that the class has in any case.
  const special = knownNames(cx, cls).members.filter((m) => {
    const found = /^__\w+__$/.test(m) ? lookup(cx, cls, m) : null;
    return found !== null && found.certain && found.members.length === 1 && found.members[0]!.kind === 'method';
  });
  const known = callLibrary(cx, 'pyw.builtins.calls', '_has_name', strConst(cx, ` ${TYPE_ATTRIBUTES.object} __module__ ${slotsOf(cx, cls) ? '' : '__dict__ __weakref__ '}${special.join(' ')} `), name);
  return choose(cx, () => known.code, () => boolConst(cx, true), () => absentName(cx, form, mode, self, name, third));
}
function absentName(cx: Cx, form: Form, mode: Mode, self: Val, name: Val, third: Val | null): Val {
  const a = self.type.atoms[0]!;
  if (third && listsMembers(cx)) return third;
  const cls = cx.program.classOfAtom(a);
  if (cls && !cls.library && (mode === 'hooks' || (mode === 'default' && form === 'getattr')) && form !== 'setattr') {
    // Names like `__len__` that a class has are not meant, as a rule, nor members that no string names: what would be wrong is said.
    // An entry that something only asked for holds nothing.
    const holds = (m: string): boolean => lookup(cx, cls, m).members.some((x) => x.kind !== 'attr' || readCell(x.attr.cell, cx.emitting ? null : cx.ctx).atoms.length > 0);
    const special = [...knownNames(cx, cls).members.filter((m) => (/^__\w+__$/.test(m) && holds(m)) || !mayBeNamed(cx.program.usage().mentioned(), m)), ...(TYPE_ATTRIBUTES.object ?? '').split(' ')];
    const { texts } = name;
    const { fields, members } = texts?.partial ? knownNames(cx, cls, [a]) : { fields: [], members: [] };
    const left = [...new Set([...special, ...[...fields, ...members].filter((m) => !texts!.test(m))])];
    const said = callLibrary(cx, 'pyw.builtins.calls', '_unknown_attribute', strConst(cx, cls.name), strConst(cx, ` ${left.join(' ')} `), name);
    if (!cx.env) return bottom(cx);
    discard(cx, said);
  }
  if (cls?.library) {
    const known = cls.mro.flatMap((c) => (TYPE_ATTRIBUTES[c.shownAs ?? c.name] ?? '').split(' '));
    const list = strConst(cx, ` ${[...new Set([...known, ...(TYPE_ATTRIBUTES.object ?? '').split(' ')])].join(' ')} `);
    if (form === 'hasattr') return callLibrary(cx, 'pyw.builtins.calls', '_has_name', list, name);
    const what = form === 'setattr' || form === 'delattr' ? '_no_new_attribute' : third ? '_unknown_attribute' : '_no_such_attribute';
    const said = callLibrary(cx, 'pyw.builtins.calls', what, strConst(cx, cls.name), list, name);
    if (!cx.env || what !== '_unknown_attribute') return cx.env ? said : bottom(cx);
    discard(cx, said);
    return third!;
  }
  if (a.kind === 'func' || a.kind === 'method' || (a.kind === 'module' && a.mod.library) || (a.kind === 'class' && a.cls.library)) {
    const ofType = a.kind === 'class' ? a.cls.mro.flatMap((c) => [...c.methods.keys(), ...(TYPE_ATTRIBUTES[c.shownAs ?? c.name] ?? '').split(' ')]) : [];
    const known = a.kind === 'module' ? [...topLevelNames(a.mod), libraryAttributes[a.mod.name] ?? ''] : a.kind === 'class' ? [...new Set([...ofType, '__name__'])] : FUNCTION_NAMES.filter((n) => n !== '__wrapped__');
    const said = callLibrary(cx, 'pyw.builtins.calls', '_unknown_attribute', strConst(cx, cx.program.typeName(a)), strConst(cx, ` ${known.join(' ')} `), name);
    if (!cx.env) return bottom(cx);
    discard(cx, said);
  }
  if (mode === 'dict' && form === 'delattr') return third ?? cx.program.raiseWith(cx, 'KeyError', name);
  if (a.kind === 'class' && (form === 'getattr' || form === 'hasattr') && metaLookup(cx, a.cls, '__getattr__')) {
    const get = (): Val => callMeta(cx, self, '__getattr__', positional(name))!;
    if (form === 'getattr' && !third) return get();
    return protect(cx, cx.program.cls('AttributeError'), () => {
      const v = get();
      if (form === 'getattr' || !cx.env) return v;
      discard(cx, v);
      return boolConst(cx, true);
    }, () => third ?? boolConst(cx, false));
  }
  if (mode === 'hooks' && a.kind === 'inst' && !a.cls.library && form !== 'setattr' && form !== 'delattr' && overrides(cx, a.cls, '__getattr__')) {
    const get = (): Val => cx.program.callMethod(cx, self, '__getattr__', positional(name));
    if (form === 'getattr' && !third) return get();
    return protect(cx, cx.program.cls('AttributeError'), () => {
      const v = get();
      if (form === 'getattr' || !cx.env) return v;
      discard(cx, v);
      return boolConst(cx, true);
    }, () => third ?? boolConst(cx, false));
  }
  if (form === 'hasattr') return boolConst(cx, false);
  if (form === 'getattr' && third) return third;
  const isPlain = a.kind === 'method' || a.kind === 'func' || a.kind === 'inst' && (a.cls.library ? a.cls.boxed !== null || a.cls.name === 'str' : slotsOf(cx, a.cls) !== null);
  if (form === 'setattr' && isPlain) {
    const message = callLibrary(cx, 'pyw.builtins.calls', '_no_attribute_to_set', strConst(cx, `'${cx.program.typeName(a)}' object`), name);
    return cx.env ? message : bottom(cx);
  }
  if (form === 'setattr') {
    return raiseError(cx, 'NotImplementedError', 'pyw: setattr() with a name that is computed and that no code of the program mentions');
  }
  const what = a.kind === 'class' ? `type object '${a.cls.name}'` : a.kind === 'module' ? `module '${a.mod.name}'` : `'${cx.program.typeName(a)}' object`;
  const message = callLibrary(cx, 'pyw.builtins.calls', '_no_attribute', strConst(cx, what), name);
  return cx.env ? message : bottom(cx);
}

/** `x.__dict__` and `vars(x)`: the attributes as a dict of their own. */
export function instanceDict(cx: Cx, obj: Val, node: Expression): Val {
  const a = obj.type.atoms[0]!;
  if (a.kind !== 'inst' || a.cls.library) return unsupported(cx, node, `__dict__ of a ${cx.program.typeName(a)}`);
  // The library copies and pickles by it: all attributes, those in slots too.
  const isOwn = !cx.mod.library && !cx.mod.path.startsWith(LIBRARY_ROOT);
  if (isOwn && slotsOf(cx, a.cls)) return raiseError(cx, 'AttributeError', `'${a.cls.name}' object has no attribute '__dict__'`);
  if (!cx.mod.library && cx.program.keptDicts(cx.mod).has(node)) unsupported(cx, node, 'a __dict__ that is kept and changed', 'Change it where it stands: x.__dict__[name] = value.');
  cx.program.dictClasses.add(a.cls);
  // What classes written in C keep in the instance (`args` of exceptions) is not in its `__dict__`.
  const inC = (n: string): boolean => a.cls.mro.some((c) => c.library && c.mod.name.startsWith('pyw.builtins') && c.fields.has(n));
  const slots = slotNames(a.cls);
  const fields = knownNames(cx, a.cls, obj.type.atoms).fields.filter((n) => !inC(n) && !(isOwn && slots.has(n)));
  const self = spill(cx, obj);
  const dict = spill(cx, emptyDict(cx, node));
  if (fields.length === 0) {
    return withExtras(cx, self, dict, null, null);
  }
  // What was never set has no stamp; the order of the others is found first, then they are put in one after another.
  const order = spill(cx, callLibrary(cx, 'pyw.builtins.calls', '_order_of', stampArray(cx, fields.map((f) => fieldIsSet(cx, self, f)))));
  const k = cx.emitting ? newLocal(cx, 'i32', 'k') : -1;
  const index = cx.emitting ? newLocal(cx, 'i32', 'field') : -1;
  const get = (local: number): Expr => ir('local.get', [], { local });
  const put = (i: number): Val => {
    if (i >= fields.length || !cx.env) return cx.env ? none(cx) : bottom(cx);
    return choose(cx, () => ir('i32.eq', [get(index), i32(i)]), () => {
      putPairs(cx, node, dict, [strConst(cx, fields[i]!)], [loadField(cx, self, fields[i]!)], i);
      return cx.env ? none(cx) : bottom(cx);
    }, () => put(i + 1));
  };
  const one = collect(cx, () => put(0));
  const label = newLabel(cx);
  if (cx.emitting) {
    emit(cx, ir('local.set', [i32(0)], { local: k }));
    emit(cx, ir('loop', [], {
      label,
      body: [
        ir('if', [ir('i32.ge_s', [get(k), ir('array.len', [order.code], { elem: 'i32' })])], { then: [ir('break', [], { label })], else: [] }),
        ir('local.set', [ir('array.get', [order.code, get(k)], { elem: 'i32' })], { local: index }),
        ...one,
        ir('local.set', [ir('i32.add', [get(k), i32(1)])], { local: k }),
      ],
    }));
  }
  return withExtras(cx, self, dict, spill(cx, stampArray(cx, fields.map((f) => fieldIsSet(cx, self, f)))), order);
}

/** The stamps of the fields, in an array of machine integers. */
export function stampArray(cx: Cx, stamps: readonly Expr[]): Val {
  const type = arrayType(cx.world, arraySiteAt(cx.world, 'stamps', cx.ctx, 'i32', cx.program.ids));
  return value(type, cx.emitting ? ir('array.of', stamps, { elem: 'i32' }) : NO_CODE);
}
