/** Attribute access: reading, assigning and deleting attributes of instances, classes, modules and functions. */
import { classOf, type Expr, type RefType } from '@pyw/ir';
import { findField, findMethod, isSubclass } from '../bind/declare.ts';
import type { Attribute, Expression } from '../syntax/ast.ts';
import type { Atom, AtomOf, Type } from '../types/atoms.ts';
import type { Cell } from '../types/cells.ts';
import type { ClassInfo, FuncInfo } from '../types/infos.ts';
import { TYPE_ATTRIBUTES } from './generated/python-names.ts';
import { observeRead, observeSource, observing } from '../analysis/observe.ts';
import { funcOf, grow, isUnbound, readCell, typeOfAtoms } from '../types/world.ts';
import { addedAttribute, addedDict, addedKey, deleteAdded, listsAttributes, mayBeAdded, storeAdded, takesName, withAdded } from './added-attributes.ts';
import { isAbstractClass } from './abstract-classes.ts';
import { abstractNames } from './abstract-methods.ts';
import { callFunction, callLibrary, callValue, positional } from './calls.ts';
import { moduleOfClass, namedModule, nameInMessages } from './class-module.ts';
import { attrIsBound, baseObject, classObject, loadAttr, metaclassObject, storeAttr } from './class-objects.ts';
import { annotationsDict, classDict } from './namespace.ts';
import { emit, NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { instanceDict } from './computed-names.ts';
import { dispatch, LAST } from './dispatch.ts';
import { raiseError, raiseNoAttribute, unsupported } from './errors.ts';
import { hookedAttribute } from './hooked-attribute.ts';
import { noteArgs } from './exception-args.ts';
import { evaluate } from './evaluate.ts';
import { objectOf, exceptionAttribute } from './exceptions.ts';
import { enumMeta, enumProperty, enumStore } from './enum-class.ts';
import { metaAttribute, metaGetattr, metaLookup, metaOf, storeOnClass } from './metaclass.ts';
import { deleteFunctionAttribute, functionAttribute, storeFunctionAttribute } from './function-attributes.ts';
import { refuseFrozen } from './frozen.ts';
import { callGlobals, deleteHostAttribute, hostAttribute, isGlobals, isHostObject, storeHostAttribute } from './host-objects.ts';
import { aliasAttribute, ofGenerics } from './generic-alias.ts';
import { i32, ir } from './ir.ts';
import { isBuiltinCall } from './boolean.ts';
import { toMachine } from './machine.ts';
import { attrOf, bindMember, boundMethod, callSpecial, fieldCellOf, instanceField, isDataDescriptor, isDefinite, lacksText, libraryField, loadMember, lookup, methodParts, overrides, rawType, withMember } from './members.ts';
import { namedTupleStore, tupleGetter } from './named-tuples.ts';
import { objectFunctionOf, objectMethodOf } from './object-methods.ts';
import { builtInNamespace, unwrittenText } from './built-in-namespaces.ts';
import { constructorParameters } from './signatures.ts';
import { deleteOnClass } from './class-delete.ts';
import { setDescriptor, viaDescriptor } from './set-descriptor.ts';
import { isException, isGroupPart, isReadOnly, whyNotSet } from './read-only.ts';
import { slotsOf, takesReferences } from './slots.ts';
import { deleteModuleAttribute, docstring, moduleAttribute } from './module-attributes.ts';
import { replaceName } from './replaced-names.ts';
import { isOfSuper, isSuperCall, superAttribute, superValueAttribute } from './super.ts';
import { classText, storeClassText, typeNameOf } from './type-call.ts';
import { hasDescriptor, hasGetattr } from './lookup-effects.ts';
import { protect } from './protect.ts';
import { registerOf } from './virtual-bases.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { declaredByLibrary, withoutOwn } from './own-fields.ts';
import { boolConst, bottom, choose, discard, isInst, machineVal, none, onlyAtom, strConst, tupleVal, typeVal } from './values.ts';

const TYPE_NAMES = new Set(['__name__', '__qualname__', '__module__']);

export function attribute(cx: Cx, node: Attribute): Val {
  const inner = node.value;
  if (TYPE_NAMES.has(node.attr) && inner.kind === 'Call' && isBuiltinCall(cx, inner, 'type') && inner.args.length === 1) {
    return typeNameOf(cx, inner, node.attr);
  }
  const saved = cx.node;
  if (inner.kind === 'Call' && isSuperCall(cx, inner)) {
    cx.node = node;
    const v = superAttribute(cx, inner, mangle(cx, node.attr));
    cx.node = saved;
    return v;
  }
  const obj = evaluate(cx, node.value);
  if (!cx.env) return obj;
  cx.node = node;
  const v = loadAttribute(cx, obj, mangle(cx, node.attr));
  cx.node = saved;
  return v;
}

/** A field that all classes of a value have from one base, or a property of it: read once, without telling them apart. */
export function sharedAttribute(cx: Cx, obj: Val, name: string): Val | null {
  const { atoms } = obj.type;
  if (atoms.length < 2) return null;
  let owner: ClassInfo | null = null;
  for (const a of atoms) {
    if (a.kind !== 'inst' || a.site || a.cls.boxed) return null;
    if (overrides(cx, a.cls, name) || overrides(cx, a.cls, '__getattribute__')) return null;
    const mine: ClassInfo | null = a.cls.mro.find((c) => c.fields.has(name) || c.methods.has(name)) ?? null;
    if (!mine || (owner && mine !== owner)) return null;
    owner = mine;
  }
  if (!owner!.library) return null;
  const fn = owner!.methods.get(name);
  if (fn) return isProperty(fn) ? callFunction(cx, fn, positional(obj)) : null;
  const field = owner!.fields.get(name)!;
  const type = readCell(field.cell, cx.emitting ? null : cx.ctx);
  if (!cx.emitting) return value(type, NO_CODE);
  const layout = classOf(cx.program.reprOf(obj.type) as RefType);
  const raw = ir('field.get', [obj.code], { class: cx.program.ownerOf(layout, name), field: name });
  return value(type, cx.program.fromStorage(cx, raw, cx.program.fieldRepr(layout, name), type));
}
/** Is a method of the library's a property? */
export const isProperty = (fn: FuncInfo): boolean =>
  fn.library && fn.node.kind === 'FunctionDef' && fn.node.decorator_list.some((d) => d.kind === 'Name' && d.id === 'property');

/** `__name` in a class is `_Class__name`. */
export function mangle(cx: Cx, name: string): string {
  if (!name.startsWith('__') || name.endsWith('__')) return name;
  const cls = cx.classBody?.cls ?? cx.fn.lexicalClass;
  const own = cls?.name.replace(/^_+/, '');
  return own ? `_${own}${name}` : name;
}

/** The attribute of a value of any number of classes. */
export const loadAttribute = (cx: Cx, obj: Val, name: string): Val =>
  sharedAttribute(cx, obj, name) ??
  dispatch(cx, obj, (one) => withoutOwn(cx, obj, one, name) ?? (name === '__doc__' ? unwrittenText(cx, obj, one) : null) ?? missingTogether(cx, one, name) ?? attributeOf(cx, one, name), (a) => sameField(cx, a, name) ?? missingKey(cx, a, name));

/** Classes that certainly lack an attribute are one group: they raise in one place. */
export function missingKey(cx: Cx, a: Atom, name: string): string | null {
  if (a.kind !== 'inst' || a.site || cx.program.asksForObject || name === '__class__' || name === '__dict__' || name === '__weakref__') return null;
  if (isKnownOfType(a.cls, name) || isHostObject(a.cls)) return null;
  if (a.cls.library) {
    return mayBeAdded(cx, a, name) || fieldCell(a, name) || findMethod(a.cls, name) || a.cls.mro.some((c) => c.constants.has(name)) ? null : LAST;
  }
  if (declaredByLibrary(cx, a.cls, name) || hasHooks(cx, a.cls) || hasGetattr(cx, a.cls)) return null;
  if (lookup(cx, a.cls, name).members.length > 0) return null;
  return readCell(fieldCellOf(cx, a, name), cx.emitting ? null : cx.ctx).atoms.length > 0 ? null : LAST;
}
/** The error for a group made by that key; null for other groups. */
export const missingTogether = (cx: Cx, group: Val, name: string): Val | null =>
  group.type.atoms.length > 1 && missingKey(cx, group.type.atoms[0]!, name) !== null ? raiseNoAttribute(cx, group, name) : null;

/** Classes that read the same field of a common base are served together. */
function sameField(cx: Cx, a: Atom, name: string): string | null {
  if (a.kind !== 'inst' || a.site || a.cls.boxed) return null;
  const field = a.cls.library ? findField(a.cls, name) : instanceField(cx, a.cls, name);
  if (!field || field.cell.type.atoms.length === 0) return addedKey(cx, a, name);
  if (!a.cls.library && (!isDefinite(cx, a.cls, name) || hasHooks(cx, a.cls) || lookup(cx, a.cls, name).members.length > 0)) return null;
  return `${field.owner.id}:${name}`;
}
const hasHooks = (cx: Cx, cls: ClassInfo): boolean => overrides(cx, cls, '__getattribute__');

/** The attribute of a value of one class (or of several that share the field). */
export function attributeOf(cx: Cx, obj: Val, name: string): Val {
  const a = obj.type.atoms[0]!;
  if (isOfSuper(cx, a, name)) return superValueAttribute(cx, obj, name);
  switch (a.kind) {
    case 'inst':
      return a.cls.library ? libraryAttribute(cx, obj, a.cls, name) : instanceAttribute(cx, obj, a, name);
    case 'tuple':
      if (name === '_items') return cx.program.tupleItems(cx, obj);
      return libraryAttribute(cx, obj, cx.program.cls('tuple'), name);
    case 'array':
      if (name === 'length') {
        return machineVal(cx, 'i32', cx.emitting ? ir('array.len', [obj.code], { elem: cx.program.storageOf(a.site) }) : NO_CODE);
      }
      break;
    case 'module':
      return moduleAttribute(cx, a.mod, name);
    case 'class':
      return classAttribute(cx, obj, a.cls, name);
    case 'func':
      if (name === '__class__') return classOfKind(cx, a);
      return functionAttribute(cx, obj, a, name);
    case 'method': {
      if (name === '__class__') return classOfKind(cx, a);
      const bound = name === '__get__' ? objectMethodOf(cx, obj, cx.program.classNamed('method')?.mro ?? [], name) : null;
      if (bound) return bound;
      const parts = methodParts(cx, obj);
      if (name === '__self__' || name === '__func__') return name === '__self__' ? parts.self : parts.func;
      // `MethodType` and `classmethod` also bind what is called by its class.
      const fn = onlyAtom(a.func);
      return fn?.kind === 'func' ? functionAttribute(cx, parts.func, fn, name) : loadAttribute(cx, parts.func, name);
    }
    default:
  }
  return raiseError(cx, 'AttributeError', `'${cx.program.typeName(a)}' object has no attribute '${name}'`, objectOf(cx, obj));
}

/** The class of a function or method. */
function classOfKind(cx: Cx, a: Atom): Val {
  const cls = cx.program.classNamed(cx.program.typeName(a));
  return cls ? cx.program.classVal(cls) : unsupported(cx, cx.node, `__class__ of a ${cx.program.typeName(a)}`);
}

function libraryAttribute(cx: Cx, obj: Val, cls: ClassInfo, name: string): Val {
  const a = obj.type.atoms[0]!;
  const cell = a.kind === 'inst' ? fieldCell(a, name) : null;
  if (cell) return loadField(cx, obj, name);
  const fn = findMethod(cls, name);
  if (fn && isProperty(fn)) return callFunction(cx, fn, positional(obj));
  if (fn) return boundMethod(cx, value(funcOf(cx.world, fn), NO_CODE), fn.flavour === 'class' ? cx.program.classVal(cls) : spill(cx, obj));
  for (const c of cls.mro) {
    const constant = c.constants.get(name);
    if (constant) return cx.program.evaluateIn(cx, c.mod, constant);
  }
  if (name === '__class__') return cx.program.classVal(cls);
  // Classes that are in C in CPython name their module, and their instances have no such attribute.
  if (name === '__module__' && namedModule(cls) === null && moduleOfClass(cx, cls) !== 'builtins') return strConst(cx, moduleOfClass(cx, cls));
  if (isHostObject(cls) && !name.startsWith(cx.mod.library ? '_' : '__')) return hostAttribute(cx, obj, cls, name);
  const viaOrigin = aliasAttribute(cx, obj, cls, name);
  if (viaOrigin) return viaOrigin;
  const missing = (self: Val): Val => raiseError(cx, 'AttributeError', `'${nameInMessages(cls)}' object has no attribute '${name}'`, objectOf(cx, self));
  const added = name === '__dict__' && listsAttributes(cx, a) ? addedDict(cx, obj) : addedAttribute(cx, obj, name, missing);
  if (added) return added;
  const byName = objectMethodOf(cx, obj, cls.mro, name);
  if (byName) return byName;
  refuseMissing(cx, cls, name);
  return missing(obj);
}

/** An attribute of an instance of a class of the program. */
function instanceAttribute(cx: Cx, obj: Val, a: AtomOf<'inst'>, name: string, hooks = true): Val {
  const { cls } = a;
  if (declaredByLibrary(cx, cls, name)) return loadField(cx, obj, name);
  if (hooks && hasHooks(cx, cls)) return hookedAttribute(cx, obj, cls, strConst(cx, name));
  if (name === '__class__' && lookup(cx, cls, name).members.length === 0) return cx.program.typeOf(cx, obj);
  if (name === '__dict__' && lookup(cx, cls, name).members.length === 0) return instanceDict(cx, obj, cx.node as Expression);
  const found = enumProperty(cx, cls, name) ?? lookup(cx, cls, name);
  const isField = obj.type.atoms.some((x) => x.kind === 'inst' && readCell(fieldCellOf(cx, x, name), cx.emitting ? null : cx.ctx).atoms.length > 0);
  if (found.members.length === 0 && isField && isDefinite(cx, cls, name)) return loadField(cx, obj, name);
  const self = spill(cx, obj);
  // What a base of the library says of itself is not meant.
  if (name === '__module__' && !isField && found.members.every((m) => m.owner.mod.path.startsWith('<pyw>/'))) return classText(cx, self, cls, name);
  const missing = (): Val => {
    // What every object has is never asked for there.
    const byName = objectMethodOf(cx, self, cls.mro, name);
    if (byName) return byName;
    if (name === '__doc__') return classAttribute(cx, cx.program.typeOf(cx, self), cls, name);
    if (name === '__weakref__' && takesReferences(cls)) return callLibrary(cx, 'pyw.builtins.weak_attribute', '_weakref_of', self);
    if (isObjectName(name) && !found.certain) refuseMissing(cx, cls, name);
    const none = (): Val => raiseError(cx, 'AttributeError', `'${nameInMessages(cls)}' object has no attribute '${name}'`, objectOf(cx, obj));
    if (hooks && hasGetattr(cx, cls)) return callSpecial(cx, self, '__getattr__', positional(strConst(cx, name)), none)!;
    if (name === '__orig_class__' && ofGenerics(cls, name)) unsupported(cx, cx.node, '__orig_class__ of an object');
    refuseMissing(cx, cls, name);
    return none();
  };
  const decides = (type: Type): boolean => isDataDescriptor(cx, type, '__get__');
  const raw = rawType(cx, found);
  // What the class holds may be one or not: then it shows when it runs whether the instance's own attribute comes first.
  const isMixed = isField && decides(raw) && !raw.atoms.every((x) => isUnbound(x) || decides(typeOfAtoms(cx.world, [x])));
  const ownOr = (other: () => Val): Val => (isDefinite(cx, cls, name) ? loadField(cx, self, name) : choose(cx, () => fieldIsSet(cx, self, name), () => loadField(cx, self, name), other));
  const bind = (entry: Val): Val => bindMember(cx, entry, self, cls, null, name);
  const plain = (): Val => isMixed ? withMember(cx, found, self, (entry) => dispatch(cx, entry, (one) => (decides(one.type) ? bind(one) : ownOr(() => bind(one)))), () => ownOr(missing)) : withMember(cx, found, self, bind, missing);
  // A property that raises AttributeError is an attribute that is missing.
  const mayBeMissing = hooks && found.certain && hasGetattr(cx, cls) && (hasDescriptor(cx, found) || raw.atoms.some((x) => isInst(x, 'property')));
  const fromClass = mayBeMissing ? (): Val => protect(cx, cx.program.cls('AttributeError'), plain, missing) : plain;
  return !isField || decides(raw) ? fromClass() : ownOr(fromClass);
}

/** `object.__getattribute__(self, name)`: without the class's own hook. */
export const defaultAttribute = (cx: Cx, obj: Val, name: string): Val =>
  dispatch(cx, obj, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind === 'class' && !a.cls.library) return classAttribute(cx, one, a.cls, name);
    return a.kind === 'inst' && !a.cls.library ? instanceAttribute(cx, one, a, name, false) : attributeOf(cx, one, name);
  });

/** An attribute of a class. */
function classAttribute(cx: Cx, obj: Val, cls: ClassInfo, name: string): Val {
  const held = cls.mro.some((c) => c.plural) ? spill(cx, obj) : obj;
  switch (name) {
    case '__name__':
    case '__qualname__':
    case '__module__':
      return classText(cx, held, cls, name);
    case '__mro__':
      return typeVal(cx, cls.mro.map((c) => classObject(cx, c, held)));
    case '__bases__':
      return typeVal(cx, cls.bases.map((_, i) => baseObject(cx, held, i)));
    case '__doc__': {
      const text = docstring(cls.node.body[0]);
      const written = (): Val => (text === null ? none(cx) : strConst(cx, text));
      if (cls.library) return cx.mod.path.startsWith(LIBRARY_ROOT) ? written() : refuse(cx, `${cls.name}.__doc__`);
      const own = attrOf(cx, cls, name);
      if (readCell(own.cell, cx.emitting ? null : cx.ctx).atoms.length === 0) return written();
      const of = spill(cx, held);
      const load = (): Val => bindMember(cx, loadAttr(cx, own, of), null, cls, of);
      return own.alwaysBound ? load() : choose(cx, () => attrIsBound(cx, own, of), load, written);
    }
    case '__pyw_parameters__':
      return constructorParameters(cx, held, cls);
    default:
  }
  if (cls.library) {
    if (name === '__class__') return cx.program.classVal(metaOf(cx, cls));
    if (name === '__abstractmethods__' && isAbstractClass(cls)) return abstractMethodNames(cx, cls);
    const ofExceptions = exceptionAttribute(cx, cls, name);
    if (ofExceptions) return ofExceptions;
    const fn = findMethod(cls, name);
    if (fn) return fn.flavour === 'class' ? boundMethod(cx, value(funcOf(cx.world, fn), NO_CODE), obj) : value(funcOf(cx.world, fn), NO_CODE);
    for (const c of cls.mro) {
      const constant = c.constants.get(name);
      if (constant) return cx.program.evaluateIn(cx, c.mod, constant);
    }
    const byName = objectFunctionOf(cx, obj, cls.mro, name) ?? objectMethodOf(cx, obj, [cx.program.cls('type')], name) ?? registerOf(cx, obj, cls, name) ?? (name === '__dict__' ? builtInNamespace(cx, cls) : null);
    if (byName) return byName;
    refuseMissing(cx, cls, name);
    refuseMissing(cx, cx.program.cls('type'), name);
    return raiseError(cx, 'AttributeError', `type object '${nameInMessages(cls)}' has no attribute '${name}'`, objectOf(cx, obj));
  }
  const meta = name === '__members__' ? enumMeta(cx, obj, name, positional()) : null;
  if (meta) return meta;
  const special = classSpecial(cx, held, cls, name) ?? (name === '__traceback__' ? exceptionAttribute(cx, cls, name) : null);
  if (special) return special;
  const onMeta = metaLookup(cx, cls, name);
  const missing = (of: Val): Val => metaAttribute(cx, of, cls, name, () => missingOnClass(cx, of, cls, name));
  if (onMeta && isDataDescriptor(cx, rawType(cx, onMeta))) return missing(spill(cx, held));
  const found = lookup(cx, cls, name);
  // A descriptor that raises AttributeError leaves the name to the metaclass.
  const load = (of: Val): Val => withMember(cx, found, of, (raw) => bindMember(cx, raw, null, cls, of), () => missing(of));
  const kept = metaLookup(cx, cls, '__getattr__') && hasDescriptor(cx, found) ? spill(cx, held) : null;
  return kept ? protect(cx, cx.program.cls('AttributeError'), () => load(kept), () => missing(kept)) : load(held);
}

const missingOnClass = (cx: Cx, of: Val, cls: ClassInfo, name: string): Val =>
  tupleGetter(cx, cls, name) ?? objectFunctionOf(cx, of, cls.mro, name) ?? objectMethodOf(cx, of, [cx.program.cls('type')], name) ?? registerOf(cx, of, cls, name) ?? exceptionAttribute(cx, cls, name) ?? metaGetattr(cx, of, cls, name, () => {
    if (name === '__weakref__' && takesReferences(cls)) return callLibrary(cx, 'pyw.builtins.mapping_proxy', '_attribute_of', strConst(cx, name), strConst(cx, cls.name));
    if (!cx.mod.library && cx.node?.kind === 'Attribute' && cx.node.attr === name && cls.mro.some((c) => !c.library && slotsOf(cx, c)?.has(name))) unsupported(cx, cx.node, `the slot ${name} as a value`);
    if (ofGenerics(cls, name)) unsupported(cx, cx.node, `${name} of a generic class`);
    refuseMissing(cx, cls, name);
    refuseMissing(cx, cx.program.cls('type'), name);
    return raiseError(cx, 'AttributeError', `type object '${cls.name}' has no attribute '${name}'`, objectOf(cx, of));
  });

const abstractMethodNames = (cx: Cx, cls: ClassInfo): Val =>
  cx.program.callBuiltin(cx, 'frozenset', tupleVal(cx, abstractNames(cls).map((n) => strConst(cx, n))));

/** What every class has, apart from its namespace; null for other names. */
function classSpecial(cx: Cx, of: Val, cls: ClassInfo, name: string): Val | null {
  if (name === '__base__') return cls.library && cls.bases.length === 0 ? none(cx) : baseObject(cx, of, Math.max(0, cls.bases.indexOf(cls.layoutBase!)));
  if (name === '__dict__') return classDict(cx, of, cls);
  if (name === '__class__') return cls.meta?.plural ? metaclassObject(cx, of) : cx.program.classVal(metaOf(cx, cls));
  if (name === '__annotations__') {
    if (cx.node && cx.program.usage().changedAnnotations.has(cx.node)) unsupported(cx, cx.node, '__annotations__ of a class that are changed');
    return annotationsDict(cx, cls);
  }
  if (name === '__abstractmethods__' && isSubclass(metaOf(cx, cls), cx.program.cls('type')) && metaOf(cx, cls).name !== 'type') return abstractMethodNames(cx, cls);
  return null;
}

/** An attribute that Python's class has and the library's does not have yet is refused, never an AttributeError. */
function refuseMissing(cx: Cx, cls: ClassInfo, name: string): void {
  if (isKnownOfType(cls, name)) refuse(cx, `${cls.name}.${name}`);
}
/** What one of the names that a computed one may be would ask for is only refused when it runs. */
const refuse = (cx: Cx, what: string): Val => (cx.computes ? raiseError(cx, 'NotImplementedError', `pyw: ${what}`) : unsupported(cx, cx.node, what));

export const isKnownOfType = (cls: ClassInfo, name: string): boolean =>
  [...cls.mro.filter((k) => k.library).map((k) => k.shownAs ?? k.name), 'object'].some((c) => TYPE_ATTRIBUTES[c]?.split(' ').includes(name));

/** What `object` has under its own name. */
export const isObjectName = (name: string): boolean => name.startsWith('__') && (TYPE_ATTRIBUTES.object ?? '').split(' ').includes(name);

/** The cell of a declared field of an instance: its site's, or its class's. */
export function fieldCell(a: AtomOf<'inst'>, name: string): Cell | null {
  if (a.site) return a.site.fields.get(name) ?? null;
  return findField(a.cls, name)?.cell ?? null;
}

/** Type of a field over all atoms of a group. */
function fieldType(cx: Cx, obj: Val, name: string): Type {
  let type = cx.world.bottom;
  for (const a of obj.type.atoms) {
    if (a.kind !== 'inst') continue;
    const cell = a.cls.library ? fieldCell(a, name) : fieldCellOf(cx, a, name);
    if (cell && observing(cx) && cx.node?.kind === 'Attribute') observeRead(cx, cx.node, cell);
    if (cell) type = cx.program.join(type, readCell(cell, cx.emitting ? null : cx.ctx));
  }
  return type;
}
const layoutOf = (cx: Cx, obj: Val): string => classOf(cx.program.reprOf(obj.type) as RefType);

export function loadField(cx: Cx, obj: Val, name: string): Val {
  const type = fieldType(cx, obj, name);
  if (!cx.emitting || type.atoms.length === 0) return value(type, NO_CODE);
  const layout = layoutOf(cx, obj);
  const declared = cx.program.fieldRepr(layout, name);
  const raw = ir('field.get', [obj.code], { class: cx.program.ownerOf(layout, name), field: name });
  return value(type, cx.program.fromStorage(cx, raw, declared, type));
}
/** Has the instance the attribute now? */
export function fieldIsSet(cx: Cx, obj: Val, name: string): Expr {
  if (!cx.emitting) return NO_CODE;
  const layout = layoutOf(cx, obj);
  const flag = `${name}$set`;
  if (!cx.program.fieldsOf(layout).some((f) => f.name === flag)) return i32(1);
  return ir('field.get', [obj.code], { class: cx.program.ownerOf(layout, flag), field: flag });
}

/** Writes a field of an instance (null: the attribute is deleted). */
export function storeField(cx: Cx, obj: Val, name: string, v: Val | null): void {
  const first = obj.type.atoms[0]!;
  const machine = first.kind === 'inst' ? instanceField(cx, first.cls, name).machine : null;
  if (v && machine) v = toMachine(cx, v, machine);
  else if (v) {
    if (name === 'args') noteArgs(cx, obj, v.type);
    for (const a of obj.type.atoms) {
      if (a.kind !== 'inst') continue;
      const cell = fieldCellOf(cx, a, name);
      grow(cx.world, cell, v.type);
      observeSource(cx, cell, 'assigned', [v.type]);
    }
  }
  if (!cx.emitting) return;
  const layout = layoutOf(cx, obj);
  const fields = cx.program.fieldsOf(layout);
  const own = fields.find((f) => f.name === name);
  const held = spill(cx, obj);
  if (v && own) {
    emit(cx, ir('field.set', [held.code, cx.program.toStorage(cx, v, own.type)], { class: cx.program.ownerOf(layout, name), field: name }));
  }
  const flag = `${name}$set`;
  if (fields.some((f) => f.name === flag) && v && cx.program.ordersFields()) {
    // The flag says when the attribute was set, among all: `__dict__` is in that order.
    const get = ir('field.get', [held.code], { class: cx.program.ownerOf(layout, flag), field: flag });
    const stamp = ir('global.get', [], { global: cx.program.declareCounter('$stamps') });
    emit(cx, ir('if', [ir('i32.eqz', [get])], {
      then: [
        ir('global.set', [ir('i32.add', [stamp, i32(1)])], { global: '$stamps' }),
        ir('field.set', [held.code, stamp], { class: cx.program.ownerOf(layout, flag), field: flag }),
      ],
      else: [],
    }));
  } else if (fields.some((f) => f.name === flag)) {
    emit(cx, ir('field.set', [held.code, i32(v ? 1 : 0)], { class: cx.program.ownerOf(layout, flag), field: flag }));
  }
}

export function storeAttribute(cx: Cx, obj: Val, name: string, v: Val): void {
  const held = spill(cx, v);
  dispatch(cx, obj, (one) => {
    storeOne(cx, one, name, held);
    return cx.env ? none(cx) : bottom(cx);
  }, (a) => sameStore(cx, a, name));
}
function sameStore(cx: Cx, a: Atom, name: string): string | null {
  if (takesName(cx, a, name)) return 'added';
  if (a.kind !== 'inst' || a.site || a.cls.boxed || a.cls.library) return null;
  if (lookup(cx, a.cls, name).members.length > 0 || overrides(cx, a.cls, '__setattr__') || overrides(cx, a.cls, '__pyw_frozen__') || slotsOf(cx, a.cls)) return null;
  return `${instanceField(cx, a.cls, name).owner.id}:${name}`;
}

function storeOne(cx: Cx, one: Val, name: string, v: Val): void {
  if (name === '__class__' || name === '__dict__' || name === '__bases__') return void refuse(cx, `assigning to ${name}`);
  const a = one.type.atoms[0]!;
  switch (a.kind) {
    case 'module':
      if (!a.mod.library || a.mod.globals.has(name)) cx.program.storeModuleAttribute(cx, a.mod, name, v);
      else if (isGlobals(a.mod)) discard(cx, callGlobals(cx, 'setattr', strConst(cx, name), v));
      else replaceName(cx, a.mod, name, v);
      return;
    case 'class':
      if (a.cls.library) raiseError(cx, 'TypeError', `cannot set '${name}' attribute of immutable type '${a.cls.name}'`);
      else {
        const fixed = enumStore(a.cls, name);
        if (fixed) raiseError(cx, 'AttributeError', fixed);
        else if (storeOnClass(cx, one, a.cls, name, v)) return;
        else if (name === '__name__' || name === '__qualname__' || name === '__module__') storeClassText(cx, one, a.cls, name, v);
        else storeAttr(cx, attrOf(cx, a.cls, name), v, one);
      }
      return;
    case 'func':
      storeFunctionAttribute(cx, one, a, name, v);
      return;
    case 'inst': {
      const setter = findMethod(a.cls, `_store_${name}`);
      if (setter?.library && isProperty(findMethod(a.cls, name) ?? setter)) {
        discard(cx, callFunction(cx, setter, positional(one, v)));
        return;
      }
      if (name === 'args' && isException(cx, a.cls) && v.type.atoms.some((x) => x.kind !== 'tuple')) {
        [one, v] = [spill(cx, one), spill(cx, cx.program.constructNamed(cx, 'tuple', positional(v)))];
        if (!cx.env) return;
      }
      if (!a.cls.library) {
        const fixed = namedTupleStore(cx, a.cls, name);
        if (fixed) raiseError(cx, 'AttributeError', fixed);
        else if (refuseFrozen(cx, one, a.cls, name, 'assign to')) return;
        else if (isGroupPart(cx, a.cls, name)) raiseError(cx, 'AttributeError', 'readonly attribute');
        else if (declaredByLibrary(cx, a.cls, name)) {
          const { machine } = instanceField(cx, a.cls, name);
          storeField(cx, one, name, machine ? toMachine(cx, v, machine) : v);
          if (name === '__cause__') storeField(cx, one, '__suppress_context__', boolConst(cx, true));
        } else if (overrides(cx, a.cls, '__setattr__')) {
          discard(cx, cx.program.callMethod(cx, one, '__setattr__', positional(strConst(cx, name), v)));
        } else defaultStore(cx, one, name, v);
        return;
      }
      if (fieldCell(a, name) && isReadOnly(cx, a.cls, name)) return void raiseError(cx, 'AttributeError', 'readonly attribute');
      if (fieldCell(a, name)) {
        const field = findField(a.cls, name)!;
        const stored = field.machine ? toMachine(cx, v, field.machine) : v;
        if (!field.machine) storeField(cx, one, name, stored);
        else if (cx.emitting) {
          const layout = layoutOf(cx, one);
          emit(cx, ir('field.set', [one.code, cx.program.toStorage(cx, stored, cx.program.fieldRepr(layout, name))], { class: cx.program.ownerOf(layout, name), field: name }));
        }
        // What has a cause of its own does not show its context.
        if (name === '__cause__') storeField(cx, one, '__suppress_context__', boolConst(cx, true));
        return;
      }
      if (isHostObject(a.cls)) {
        discard(cx, storeHostAttribute(cx, one, a.cls, name, v));
        return;
      }
      if (storeAdded(cx, one, name, v)) return;
      break;
    }
    default:
  }
  raiseError(cx, 'AttributeError', whyNotSet(cx, a, name));
}

/** `object.__setattr__`: descriptors of the class first, then the instance. */
export function defaultStore(cx: Cx, one: Val, name: string, v: Val): void {
  const { cls } = one.type.atoms[0] as AtomOf<'inst'>;
  const found = lookup(cx, cls, name);
  if (isDataDescriptor(cx, rawType(cx, found))) {
    const self = spill(cx, one);
    const held = spill(cx, v);
    const own = (): Val => {
      storePlain(cx, self, cls, name, held, found.members.length > 0);
      return cx.env ? none(cx) : bottom(cx);
    };
    // What is found may be a descriptor at one time and something else at another.
    discard(cx, withMember(cx, found, self, (raw) => dispatch(cx, raw, (r) => {
      if (!isDataDescriptor(cx, r.type)) return own();
      setDescriptor(cx, r, self, cls, name, held);
      return cx.env ? none(cx) : bottom(cx);
    }), own));
    return;
  }
  storePlain(cx, one, cls, name, v, found.members.length > 0);
}

/** Stores into the instance; `known`: its class has something under the name. */
function storePlain(cx: Cx, one: Val, cls: ClassInfo, name: string, v: Val, known: boolean): void {
  const slots = slotsOf(cx, cls);
  if (slots && !slots.has(name)) {
    raiseError(cx, 'AttributeError', known ? `'${nameInMessages(cls)}' object attribute '${name}' is read-only` : `'${nameInMessages(cls)}' object has no attribute '${name}' and no __dict__ for setting new attributes`);
    return;
  }
  storeField(cx, one, name, v);
}

export function deleteAttribute(cx: Cx, obj: Val, name: string): void {
  dispatch(cx, obj, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind === 'inst' && !a.cls.library) {
      if (refuseFrozen(cx, one, a.cls, name, 'delete')) return cx.env ? none(cx) : bottom(cx);
      if (namedTupleStore(cx, a.cls, name) === "can't set attribute") return raiseError(cx, 'AttributeError', "can't delete attribute");
      if (overrides(cx, a.cls, '__delattr__')) discard(cx, cx.program.callMethod(cx, one, '__delattr__', positional(strConst(cx, name))));
      else defaultDelete(cx, one, name);
    } else if (a.kind === 'class' && !a.cls.library) {
      deleteOnClass(cx, one, a.cls, name, true);
    } else if (mayBeAdded(cx, a, name)) return withAdded(cx, one, strConst(cx, name), (self) => deleteAdded(cx, self, strConst(cx, name)), () => raiseNoAttribute(cx, one, name));
    else if (a.kind === 'inst' && isHostObject(a.cls)) discard(cx, deleteHostAttribute(cx, one, a.cls, name));
    else if (a.kind === 'func') deleteFunctionAttribute(cx, one, a, name);
    else if (a.kind === 'module' && isGlobals(a.mod)) discard(cx, callGlobals(cx, 'delattr', strConst(cx, name)));
    else if (a.kind === 'module' && !a.mod.library) deleteModuleAttribute(cx, a.mod, name);
    else raiseError(cx, 'AttributeError', `'${cx.program.typeName(a)}' object has no attribute '${name}'`);
    return cx.env ? none(cx) : bottom(cx);
  });
}
export function defaultDelete(cx: Cx, obj: Val, name: string): void {
  const one = spill(cx, obj);
  const a = one.type.atoms[0] as AtomOf<'inst'>;
  const found = lookup(cx, a.cls, name);
  if (isDataDescriptor(cx, rawType(cx, found))) {
    dispatch(cx, loadMember(cx, found.members[0]!, one), (raw) => {
      if (isInst(raw.type.atoms[0]!, 'property')) {
        return dispatch(cx, libraryField(cx, raw, 'fdel'), (deleter) => {
          if (isInst(deleter.type.atoms[0]!, 'NoneType')) return raiseError(cx, 'AttributeError', lacksText(a.cls, name, 'deleter'));
          discard(cx, callValue(cx, deleter, positional(one)));
          return cx.env ? none(cx) : bottom(cx);
        });
      } else discard(cx, viaDescriptor(cx, raw, '__delete__', positional(one)));
      return cx.env ? none(cx) : bottom(cx);
    });
    return;
  }
  const slots = slotsOf(cx, a.cls);
  const lacks = `has no attribute '${name}'${slots && !slots.has(name) ? ' and no __dict__ for setting new attributes' : ''}`;
  const what = found.members.length > 0 && slots ? `attribute '${name}' is read-only` : lacks;
  // A slot that is empty says no more than its name.
  const fail = (): Val => raiseError(cx, 'AttributeError', slots?.has(name) ? name : `'${nameInMessages(a.cls)}' object ${what}`);
  if (readCell(fieldCellOf(cx, a, name), cx.emitting ? null : cx.ctx).atoms.length === 0) {
    fail();
    return;
  }
  choose(cx, () => fieldIsSet(cx, one, name), () => (storeField(cx, one, name, null), none(cx)), fail);
}
