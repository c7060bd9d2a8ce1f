/** `super()`: the next class in the method resolution order of the object's own class. */
import type { Call, Node } from '../syntax/ast.ts';
import type { Atom } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { allocate, callMethod, callValue, positional, type Args } from './calls.ts';
import { isSubclass } from '../bind/declare.ts';
import { isEnumClass } from '../bind/enum-classes.ts';
import { shortCircuit, truth } from './boolean.ts';
import { defaultAttribute, defaultDelete, defaultStore, deleteAttribute, isObjectName, mangle, storeAttribute } from './attributes.ts';
import { newException } from './exceptions.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { metaclassObject } from './class-objects.ts';
import { computedIn } from './computed-names.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { genericItem, isGenericClass } from './generic-alias.ts';
import { bindMember, bindsAtTop, callMember, libraryField, lookup, withMember } from './members.ts';
import { loadSlot, placeOf } from './names.ts';
import { isMetaclass, typeMethod } from './metaclass.ts';
import { objectMethodOf } from './object-methods.ts';
import { newTuple, tupleClassOf } from './named-tuples.ts';
import { newValue, valueBase } from './value-classes.ts';
import { initIterator, iteratorInit } from './iterator-classes.ts';
import { defaultDir } from './scope-dicts.ts';
import { bottom, choose, discard, isInst, none, onlyAtom } from './values.ts';

export const isSuperCall = (cx: Cx, node: Call): boolean =>
  node.func.kind === 'Name' && node.func.id === 'super' && placeOf(cx, 'super').kind === 'none' && node.keywords.length === 0 &&
  (node.args.length === 0 || node.args.length === 2);

/** Does something with the class after which to look, and the object. */
function withSuperParts(cx: Cx, node: Call, use: (after: ClassInfo, self: Val) => Val): Val {
  if (node.args.length === 2) {
    const given = spill(cx, evaluate(cx, node.args[0]!));
    const self = cx.env ? spill(cx, evaluate(cx, node.args[1]!)) : given;
    if (!cx.env) return bottom(cx);
    return dispatch(cx, given, (one) => {
      const a = one.type.atoms[0]!;
      return a.kind === 'class' ? use(a.cls, self) : raiseError(cx, 'TypeError', `super() argument 1 must be a type, not ${cx.program.typeName(a)}`);
    });
  }
  const { cls, params } = cx.fn;
  if (!cls || !params[0]) return raiseError(cx, 'RuntimeError', params[0] ? 'super(): __class__ cell not found' : 'super(): no arguments');
  return use(cls, spill(cx, loadSlot(cx, params[0].slot, params[0].name)));
}
/** Where to look: for a method of a metaclass, in the order of the class's metaclass. */
const classAt = (cx: Cx, a: Atom, after: ClassInfo): ClassInfo | null =>
  a.kind !== 'class' ? cx.program.classOfAtom(a) : a.cls.mro.includes(after) || !a.cls.meta?.mro.includes(after) ? a.cls : a.cls.meta;

/** The metaclass as a value, when `cls` is the class's metaclass. */
function onMeta(cx: Cx, self: Val, cls: ClassInfo): Val | null {
  const a = self.type.atoms[0]!;
  return a.kind === 'class' && a.cls !== cls ? metaclassObject(cx, self) : null;
}

/** Is the object the class itself? What is found is then bound to no instance. */
const isFound = (self: Val, cls: ClassInfo): boolean => {
  const a = self.type.atoms[0]!;
  return a.kind === 'class' && a.cls === cls;
};

/** The object must be of the class, or be a class derived from it. */
function misplaced(cx: Cx, a: Atom, cls: ClassInfo, after: ClassInfo): Val | null {
  if (cls.mro.includes(after)) return null;
  const what = a.kind === 'class' ? `type ${a.cls.name}` : `instance of ${cls.name}`;
  return raiseError(cx, 'TypeError', `super(type, obj): obj (${what}) is not an instance or subtype of type (${after.name}).`);
}

export function superAttribute(cx: Cx, node: Call, name: string): Val {
  return withSuperParts(cx, node, (after, self) => memberAfter(cx, node, after, self, name));
}
/** What the object's class has under a name after a class of its order; `use` when it is there, `otherwise` when not. */
function memberAfter(cx: Cx, node: Node, after: ClassInfo, object: Val, name: string, use: ((v: Val) => Val) | null = null, otherwise: (() => Val) | null = null): Val {
  return dispatch(cx, object, (self) => {
    const cls = classAt(cx, self.type.atoms[0]!, after);
    if (!cls) return unsupported(cx, node, 'super() of this object');
    const wrong = misplaced(cx, self.type.atoms[0]!, cls, after);
    if (wrong) return wrong;
    const from = cls.mro.indexOf(after) + 1;
    const found = lookup(cx, cls, name, from);
    const of = onMeta(cx, self, cls);
    const done = (v: Val): Val => (use && cx.env ? use(v) : v);
    const missing = (): Val => {
      const byName = objectMethodOf(cx, self, cls.mro.slice(from), name);
      if (byName) return done(byName);
      if (isObjectName(name)) unsupported(cx, node, `super().${name} as a value`);
      return otherwise ? otherwise() : raiseError(cx, 'AttributeError', `'super' object has no attribute '${name}'`);
    };
    const ofClass = isFound(self, cls);
    return withMember(cx, found, of ?? self, (raw) => done(ofClass ? bindMember(cx, raw, null, cls, self) : bindMember(cx, raw, self, cls, of)), missing);
  });
}

/** `super()` as a value: an object of the library's class `super`. */
export function superValue(cx: Cx, node: Call): Val {
  const { cls, params } = cx.fn;
  if (!cls || !params[0]) return raiseError(cx, 'RuntimeError', params[0] ? 'super(): __class__ cell not found' : 'super(): no arguments');
  return cx.program.constructNamed(cx, 'super', positional(cx.program.classVal(cls), loadSlot(cx, params[0].slot, params[0].name)));
}
const OWN: ReadonlySet<string> = new Set(['__thisclass__', '__self__', '__self_class__', '__class__']);
/** Is an attribute of a value one that an object of `super` finds for another? The library asks for its own. */
export const isOfSuper = (cx: Cx, a: Atom, name: string): boolean =>
  !cx.mod.library && a.kind === 'inst' && a.cls.library && a.cls.name === 'super' && !OWN.has(name);

export function superValueAttribute(cx: Cx, value: Val, name: string, use: ((v: Val) => Val) | null = null, otherwise: (() => Val) | null = null): Val {
  const held = spill(cx, value);
  return dispatch(cx, libraryField(cx, held, '__thisclass__'), (after) => {
    const a = after.type.atoms[0]!;
    if (a.kind !== 'class') return bottom(cx);
    if (a.cls.plural) return unsupported(cx, cx.node, 'super() of a class made more than once, as a value');
    return dispatch(cx, libraryField(cx, held, '__self__'), (self) => {
      if (!isInst(self.type.atoms[0]!, 'NoneType')) return memberAfter(cx, cx.node!, a.cls, spill(cx, self), name, use, otherwise);
      return otherwise ? otherwise() : raiseError(cx, 'AttributeError', `'super' object has no attribute '${name}'`);
    });
  });
}

/** `super().name(args)`. */
export function callSuper(cx: Cx, node: Call, attr: string, args: Args): Val {
  const name = mangle(cx, attr);
  return withSuperParts(cx, node, (after, object) => dispatch(cx, object, (self) => {
    const cls = classAt(cx, self.type.atoms[0]!, after);
    if (!cls) return unsupported(cx, node, 'super() of this object');
    const wrong = misplaced(cx, self.type.atoms[0]!, cls, after);
    if (wrong) return wrong;
    const found = lookup(cx, cls, name, cls.mro.indexOf(after) + 1);
    if (name === '__new__' && isEnumClass(cls) && newFinds(cls, after)) return raiseError(cx, 'TypeError', 'do not use `super().__new__; call the appropriate __new__ directly');
    const base = name === '__new__' ? valueBase(cls) : null;
    if (base && found.members[0]?.owner.library) return newValue(cx, cls, args.positional[0]!, base, { ...args, positional: args.positional.slice(1) });
    // Of a named tuple the fields are there already.
    if (name === '__init__' && tupleClassOf(cls) && found.members[0]?.owner === tupleClassOf(cls)) {
      return checkNone(cx, args, 'object.__init__() takes exactly one argument (the instance to initialize)', () => none(cx));
    }
    const of = onMeta(cx, self, cls);
    const unsafe = name === '__new__' && !cls.mro.slice(cls.mro.indexOf(after) + 1).some(isBuiltInClass) ? unsafeNew(cx, args) : null;
    if (unsafe) return unsafe;
    const call = (raw: Val): Val => (isFound(self, cls) ? callValue(cx, bindMember(cx, raw, null, cls, self), args) : callMember(cx, raw, self, cls, args));
    return withMember(cx, found, of ?? self, call, () => objectMethod(cx, self, cls, name, args));
  }));
}

/** Is the next `__new__` that of enumerations, which looks members up? Each enumeration has it, even one that defines its own. */
function newFinds(cls: ClassInfo, after: ClassInfo): boolean {
  const next = cls.mro.slice(cls.mro.indexOf(after) + 1).find((c) => isEnumClass(c) || (c.library ? c.name !== 'object' : bindsAtTop(c, '__new__')));
  return next !== undefined && isEnumClass(next);
}

const isBuiltInClass = (c: ClassInfo): boolean => c.library && c.name !== 'object' && c.mod.name.startsWith('pyw.builtins.');
/** `object.__new__` of a class that some built-in class makes the instances of raises; null for other classes. */
export function unsafeNew(cx: Cx, args: Args): Val | null {
  const a = args.positional[0] && onlyAtom(args.positional[0].type);
  if (a?.kind !== 'class' || cx.mod.library || !a.cls.mro.some(isBuiltInClass)) return null;
  // The next base that no class of the program makes the instances of.
  let maker: ClassInfo = a.cls;
  while (!maker.library && maker.layoutBase && maker.mro.some((c) => !c.library && c.node.body.some((s) => s.kind === 'FunctionDef' && s.name === '__new__'))) maker = maker.layoutBase;
  return raiseError(cx, 'TypeError', `object.__new__(${a.cls.name}) is not safe, use ${maker.shownAs ?? maker.name}.__new__()`);
}

/** A new instance; an exception keeps the arguments. */
function newObject(cx: Cx, cls: ClassInfo, of: Val, args: Args): Val {
  if (isSubclass(cls, cx.program.cls('BaseException'))) return newException(cx, cls, of, args);
  const init = iteratorInit(cls);
  const self = allocate(cx, cls, of);
  if (!init) return self;
  const made = spill(cx, self);
  initIterator(cx, cls, init, made, { ...args, positional: args.positional.slice(1) });
  return cx.env ? made : bottom(cx);
}

const NAMES_FIRST: ReadonlySet<string> = new Set(['__setattr__', '__getattribute__', '__delattr__']);

/** Has a class a `__new__` or `__init__` other than object's? */
const makes = (cls: ClassInfo, name: string): boolean => cls.mro.some((c) => (c.library ? (name === '__new__' ? c.name !== 'object' : c.methods.has(name)) : bindsAtTop(c, name)));

/** What `otherwise` gives; arguments, where none are taken, raise. */
function checkNone(cx: Cx, args: Args, message: string, otherwise: () => Val): Val {
  if (args.positional.length || args.keywords.length) return raiseError(cx, 'TypeError', message);
  const more = [args.rest, args.mapping].filter((v) => v != null);
  if (more.length === 0) return otherwise();
  const given = more.map((v) => spill(cx, v)).map((v) => (): Val => truth(cx, v)).reduce((a, b) => () => shortCircuit(cx, 'Or', a(), b))();
  return choose(cx, () => given.code, () => raiseError(cx, 'TypeError', message), otherwise);
}

/** What `object` does under a name. */
export function objectMethod(cx: Cx, self: Val, cls: ClassInfo, name: string, args: Args): Val {
  const [first, second] = args.positional;
  const constant = first?.constant?.kind === 'str' ? first.constant.value : null;
  if (isMetaclass(cx, cls)) {
    const made = typeMethod(cx, self, name, args);
    if (made) return made;
  }
  // What generic classes have from their bases.
  if (name === '__class_getitem__' && first && self.type.atoms[0]!.kind === 'class' && isGenericClass(cls)) return genericItem(cx, self, cls, first);
  if (NAMES_FIRST.has(name) && first && constant === null && !first.type.atoms.some((a) => a.kind === 'inst' && a.cls.mro.some((c) => c.library && c.name === 'str'))) {
    return raiseError(cx, 'TypeError', `attribute name must be string, not '${cx.program.typeName(first.type.atoms[0]!)}'`);
  }
  switch (name) {
    case '__init__':
      return dispatch(cx, self, (one) => {
        const a = one.type.atoms[0]!;
        const own = a.kind === 'inst' ? a.cls : cls;
        if (makes(own, '__init__')) return checkNone(cx, args, 'object.__init__() takes exactly one argument (the instance to initialize)', () => none(cx));
        return makes(own, '__new__') ? none(cx) : checkNone(cx, args, `${own.name}.__init__() takes exactly one argument (the instance to initialize)`, () => none(cx));
      });
    case '__init_subclass__':
      if (args.positional.length || args.keywords.length) return raiseError(cx, 'TypeError', `${cls.name}.__init_subclass__() takes no keyword arguments`);
      return none(cx);
    case '__new__': {
      const of = first?.type.atoms[0];
      if (of?.kind !== 'class') {
        const given = of ? cx.program.typeName(of) : '';
        return first!.type.atoms.length === 1 && of?.kind === 'inst'
          ? raiseError(cx, 'TypeError', `object.__new__(X): X is not a type object (${given})`)
          : unsupported(cx, cx.node, '__new__ of a class chosen at run time');
      }
      return dispatch(cx, first!, (c) => {
        const a = c.type.atoms[0]!;
        if (a.kind !== 'class') return unsupported(cx, cx.node, '__new__ of this');
        const made = (): Val => newObject(cx, a.cls, c, args);
        if (tupleClassOf(a.cls)) return newTuple(cx, a.cls, spill(cx, c), { ...args, positional: args.positional.slice(1) });
        if (a.cls.library || iteratorInit(a.cls) || a.cls.mro.some(isBuiltInClass)) return made();
        const given = { ...args, positional: args.positional.slice(1) };
        if (makes(a.cls, '__new__')) return checkNone(cx, given, 'object.__new__() takes exactly one argument (the type to instantiate)', made);
        return makes(a.cls, '__init__') ? made() : checkNone(cx, given, `${a.cls.name}() takes no arguments`, made);
      });
    }
    case '__setattr__':
      if (constant === null) return computedIn(cx, 'setattr', 'default', self, first!, second!);
      return defaultStoreEach(cx, self, constant, spill(cx, second!));
    case '__dir__': {
      const a = self.type.atoms[0]!;
      if (a.kind !== 'inst' || a.cls.library || args.positional.length > 0) return unsupported(cx, cx.node, 'object.__dir__ of this');
      return defaultDir(cx, cx.node!, spill(cx, self), cls);
    }
    case '__getattribute__':
      if (constant === null) return computedIn(cx, 'getattr', 'default', self, first!, null);
      return defaultAttribute(cx, self, constant);
    case '__delattr__':
      if (constant === null) return computedIn(cx, 'delattr', 'default', self, first!, null);
      return dispatch(cx, self, (one) => {
        if (isOwnInstance(one)) defaultDelete(cx, one, constant);
        else deleteAttribute(cx, one, constant);
        return cx.env ? none(cx) : bottom(cx);
      });
    default: {
      const byName = objectMethodOf(cx, self, cls.mro, name);
      if (byName) return callValue(cx, byName, args);
      if (isObjectName(name)) unsupported(cx, cx.node, `object.${name}`);
      return raiseError(cx, 'AttributeError', `'super' object has no attribute '${name}'`);
    }
  }
}

const isOwnInstance = (one: Val): boolean => one.type.atoms.every((a) => a.kind === 'inst' && !a.cls.library);
/** `object.__setattr__(x, name, v)`: to objects that are not of the program's classes it is what assigning does. */
const defaultStoreEach = (cx: Cx, self: Val, name: string, v: Val): Val =>
  dispatch(cx, self, (one) => {
    if (isOwnInstance(one)) defaultStore(cx, one, name, v);
    else storeAttribute(cx, one, name, v);
    return cx.env ? none(cx) : bottom(cx);
  });

/** `int.__new__(cls, ...)` and its like, where cls is a class of the program that derives from the built-in one. */
export function newOfDerived(cx: Cx, base: ClassInfo, args: Args): Val | null {
  const first = args.positional[0];
  const a = first && onlyAtom(first.type);
  if (a && a.kind !== 'class' && isBuiltInClass(base)) return raiseError(cx, 'TypeError', `${base.name}.__new__(X): X is not a type object (${cx.program.typeName(a)})`);
  if (a?.kind === 'class' && base.name === 'tuple' && isBuiltInClass(base) && tupleClassOf(a.cls)) return callMethod(cx, spill(cx, first!), '_make', { ...args, positional: args.positional.slice(1) });
  if (a?.kind === 'class' && isBuiltInClass(base) && !isSubclass(a.cls, base)) {
    return raiseError(cx, 'TypeError', `${base.name}.__new__(${a.cls.name}): ${a.cls.name} is not a subtype of ${base.name}`);
  }
  if (a?.kind !== 'class' || a.cls.library || !isSubclass(a.cls, base)) return null;
  const of = spill(cx, first!);
  if (valueBase(a.cls) === base) return newValue(cx, a.cls, of, base, { ...args, positional: args.positional.slice(1) });
  return objectMethod(cx, of, a.cls, '__new__', args);
}
