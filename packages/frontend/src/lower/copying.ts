/**
 * Dialect calls for `copy` and `pickle`: copies keep the type of what they are copies of, down to the allocation site, so
 * that what is known of the original holds for its copy, and an object that is held twice is found again with its type.
 *
 * In: values of any type. Out: values of the same type (what a program's own `__deepcopy__` gives excepted).
 */
import { classOf, isArray, isRef, type Expr, type RefType, type ValueType } from '@pyw/ir';
import { InternalError } from '../diagnostics.ts';
import type { Atom, AtomOf, Type } from '../types/atoms.ts';
import type { ClassInfo, ModuleInfo } from '../types/infos.ts';
import { boundNames } from '../bind/free-names.ts';
import { nameTable } from '../syntax/unicode-names.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { classType, crossedCell, grow, readCell, typeOfAtoms } from '../types/world.ts';
import { fieldIsSet, loadAttribute, loadField, storeAttribute, storeField } from './attributes.ts';
import { annotations, EXTRA_ATTRIBUTES, functionAttribute, isBuiltInFunction, keptAnnotations, OF_ITS_OWN } from './function-attributes.ts';
import { shortCircuit } from './boolean.ts';
import { callFunction, callLibrary, positional } from './calls.ts';
import { compareValues } from './compare.ts';
import { spelledAttribute, templateAttribute } from './computed-names.ts';
import { emit, newLocal, NO_CODE, spill, tempGet, value, type Cx, type Val } from './cx.ts';
import { dispatch, noneTest } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { attrIsBound } from './class-objects.ts';
import { i32, ir } from './ir.ts';
import { loadBound } from './names.ts';
import { EXTRA, EXTRA_STAMPS, mayHaveExtra } from './live-dict.ts';
import { sitesOf, siteOf, toMachine } from './machine.ts';
import { plainHints } from './type-hints.ts';
import { boundMethod, defines, fieldCellOf, knownNames, lookup, methodParts, overrides } from './members.ts';
import { replacement } from './replaced-names.ts';
import { takesReferences } from './slots.ts';
import { bool, boolConst, bottom, boxed, choose, discard, none, onlyAtom, strConst, tupleVal, zero } from './values.ts';

export const COPY_CALLS: ReadonlySet<string> = new Set(['each_class', 'each_kind', 'clone', 'array_like', 'map_fields', 'map_extra', 'keep', 'kept', 'class_defines', 'is_of_program', 'tells_length', 'is_kind', 'takes_references', 'note_named', 'named_object', 'note_kind', 'is_noted', 'class_is', 'known_name', 'first_defined', 'mentions_dots', 'mentions_codecs', 'mentions_styles', 'mentions_template_items', 'template_attribute', 'spelled_attribute', 'imports_module', 'defines_method', 'type_hints', 'plain_hints', 'main_directory', 'unicode_name_table', 'copy_attributes', 'replaced_name']);

/** Values that copies share with the original. */
const SHARED: ReadonlySet<string> = new Set([
  'int', 'float', 'bool', 'NoneType', 'str', 'bytes', 'complex', 'range', 'slice', 'ellipsis', 'NotImplementedType', 'property', 'staticmethod', 'classmethod',
  'ReferenceType', 'code',
]);

export function copyCall(cx: Cx, path: string, args: readonly Val[]): Val {
  switch (path) {
    case 'each_class':
      return eachClass(cx, args[0]!, args[1]!, args[2]!, args[3]!);
    case 'each_kind': {
      const [fn, v, more] = args as [Val, Val, Val];
      const held = spill(cx, more);
      return dispatch(cx, v, (one) => call(cx, fn, one, held));
    }
    case 'clone':
      return dispatch(cx, args[0]!, (one) => clone(cx, one));
    case 'copy_attributes':
      return copyAttributes(cx, args[0]!, args[1]!);
    case 'array_like': {
      const [array, n] = args as [Val, Val];
      const length = toMachine(cx, n, 'i32');
      return value(array.type, cx.emitting ? ir('array.new', [length.code], { elem: cx.program.storageOf(siteOf(cx, array)) }) : NO_CODE);
    }
    case 'map_fields':
      return mapFields(cx, args[0]!, args[1]!, args[2]!);
    case 'map_extra':
      return dispatch(cx, args[0]!, (one) => mapExtra(cx, spill(cx, one), args[1]!, args[2]!));
    case 'keep': {
      const [array, i, v] = args as [Val, Val, Val];
      if (cx.emitting) emit(cx, ir('array.set', [array.code, toMachine(cx, i, 'i32').code, boxed(cx, v)], { elem: opaque(cx, array) }));
      return none(cx);
    }
    case 'kept':
      return kept(cx, args[0]!, args[1]!, args[2]!);
    case 'class_defines':
      return dispatch(cx, args[0]!, (one) => boolConst(cx, args.slice(1).some((n) => definesOwn(cx, one.type.atoms[0]!, textOf(n)))));
    case 'tells_length':
      return args[0]!.type.atoms.some((a) => tellsLength(cx, a)) ? dispatch(cx, args[0]!, (one) => boolConst(cx, tellsLength(cx, one.type.atoms[0]!))) : boolConst(cx, false);
    case 'is_kind':
      return dispatch(cx, args[0]!, (one) => boolConst(cx, one.type.atoms[0]!.kind === textOf(args[1]!)));
    case 'takes_references':
      return dispatch(cx, args[0]!, ({ type: { atoms: [a] } }) => boolConst(cx, a!.kind !== 'inst' || a!.cls.library || takesReferences(a!.cls)));
    case 'note_named':
      return noteNamed(cx, args[0]!, NAMED);
    case 'note_kind':
      return noteNamed(cx, args[0]!, KINDS);
    case 'class_is':
      return dispatch(cx, args[0]!, (one) => {
        const a = one.type.atoms[0]!;
        return boolConst(cx, a.kind === 'class' && a.cls.mro.some((c) => args.slice(1).some((n) => c.name === textOf(n))));
      });
    case 'first_defined':
      return dispatch(cx, args[0]!, (one) => strConst(cx, firstDefined(cx, one.type.atoms[0]!, args.slice(1).map(textOf))));
    case 'named_object':
      return namedObject(cx, args[0]!, args[1]!);
    case 'is_noted':
      return boolConst(cx, noted(cx, KINDS).some((a) => (a.kind === 'class' ? a.cls.name : 'method') === textOf(args[0]!)));
    case 'type_hints':
      if (cx.program.usage().changedAnnotations.size > 0) unsupported(cx, cx.node, 'get_type_hints() in a program that changes annotations');
      return dispatch(cx, args[0]!, (one) => {
        const a = one.type.atoms[0]!;
        return a.kind === 'func' ? annotations(cx, a, true) : loadAttribute(cx, one, '__annotations__');
      });
    case 'plain_hints':
      return dispatch(cx, args[0]!, (one) => plainHints(cx, one));
    case 'main_directory':
      return strConst(cx, cx.program.absolutePath(cx.program.main.path).replace(/[/\\]?[^/\\]*$/, ''));
    case 'unicode_name_table':
      return strConst(cx, nameTable(textOf(args[0]!)));
    case 'replaced_name':
      return replacement(cx, textOf(args[0]!), textOf(args[1]!));
    case 'mentions_codecs':
      return boolConst(cx, cx.program.mentionsCodecs());
    case 'mentions_styles':
      return boolConst(cx, cx.program.usage().styles);
    case 'mentions_template_items':
      return boolConst(cx, cx.program.usage().mentioned().templates.items);
    case 'template_attribute':
      return templateAttribute(cx, spill(cx, args[0]!), spill(cx, args[1]!));
    case 'spelled_attribute':
      return spelledAttribute(cx, spill(cx, args[0]!), spill(cx, args[1]!));
    case 'imports_module':
      return boolConst(cx, cx.program.moduleNamed(textOf(args[0]!)) !== null);
    case 'defines_method':
      return boolConst(cx, cx.program.usage().specialMethods.has(textOf(args[0]!)));
    case 'mentions_dots':
      return boolConst(cx, cx.program.usage().dotted);
    case 'known_name':
      return knownName(cx, args[0]!, args[1]!);
    default:
      return dispatch(cx, args[0]!, (one) => boolConst(cx, isOfProgram(one.type.atoms[0]!)));
  }
}
const textOf = (v: Val): string => {
  if (v.constant?.kind !== 'str') throw new InternalError('a name is a literal');
  return v.constant.value;
};
/** Of some names that a class has, the one that a class stands for which is first in its order. */
function firstDefined(cx: Cx, a: Atom, names: readonly string[]): string {
  if (a.kind !== 'inst') return names[0]!;
  const { cls } = a;
  const place = (name: string): number => Math.min(...lookup(cx, cls, name).members.map((m) => cls.mro.indexOf(m.owner)));
  return names.reduce((best, name) => (place(name) < place(best) ? name : best));
}
const isOfProgram = (a: Atom): boolean => (a.kind === 'inst' || a.kind === 'class') && !a.cls.library;
/** What the class says of its length may do something else besides. */
const tellsLength = (cx: Cx, a: Atom): boolean => a.kind === 'inst' && !a.cls.library && (defines(cx, a.cls, '__len__') || defines(cx, a.cls, '__length_hint__'));
function definesOwn(cx: Cx, a: Atom, name: string): boolean {
  if (a.kind !== 'inst') return false;
  if (name === '__new__') return overrides(cx, a.cls, name);
  return a.cls.library ? a.cls.mro.some((c) => c.methods.has(name)) : defines(cx, a.cls, name);
}

/** An array whose elements have no type of their own: what is kept there is taken out as something known. */
function opaque(cx: Cx, array: Val): 'any' {
  if (sitesOf(array).some((s) => cx.program.storageOf(s) !== 'any')) throw new InternalError('keep() in an array of known elements');
  return 'any';
}

function call(cx: Cx, fn: Val, ...args: Val[]): Val {
  const a = fn.type.atoms[0];
  if (a?.kind !== 'func') throw new InternalError('a function of the library is called');
  return callFunction(cx, a.fn, positional(...args));
}

const isShared = (a: Atom): boolean =>
  a.kind === 'func' || a.kind === 'class' || (a.kind === 'inst' && a.cls.library && SHARED.has(a.cls.name)) ||
  (a.kind === 'tuple' && (a.elems ?? [a.rest!]).every((t) => t.atoms.every((x) => x === a || isShared(x))));

/** `fn(x, memo)` for each class of object that x may be; values that cannot change are themselves. */
function eachClass(cx: Cx, fn: Val, again: Val, v: Val, memo: Val): Val {
  if (v.type.atoms.every(isShared)) return v;
  const held = spill(cx, memo);
  return dispatch(cx, v, (one) => {
    const a = one.type.atoms[0]!;
    if (one.type.atoms.every(isShared)) return one;
    if (a.kind === 'module') return raiseError(cx, 'TypeError', "cannot pickle 'module' object");
    if (a.kind === 'method') {
      const parts = methodParts(cx, one);
      const func = spill(cx, parts.func);
      const self = call(cx, again, parts.self, held);
      return cx.env ? boundMethod(cx, func, self) : bottom(cx);
    }
    if (a.kind === 'tuple' && a.elems && one.type.atoms.length === 1) {
      const from = spill(cx, one);
      const items: Val[] = [];
      for (let i = 0; i < a.elems.length && cx.env; i++) items.push(spill(cx, call(cx, again, cx.program.tupleItem(cx, from, i), held)));
      return cx.env ? tupleVal(cx, items) : bottom(cx);
    }
    return call(cx, fn, one, held);
  });
}

/** Another instance with the same values in its fields; it has an identity of its own. */
function clone(cx: Cx, one: Val): Val {
  const a = one.type.atoms[0]!;
  if (a.kind !== 'inst' || a.cls.boxed) return one;
  if (!cx.emitting) return value(one.type, NO_CODE);
  const self = spill(cx, one);
  const layout = classOf(cx.program.reprOf(one.type) as RefType);
  const values = cx.program.fieldsOf(layout).map((f) =>
    f.name === '$number' ? zero(f.type as ValueType) : ir('field.get', [self.code], { class: cx.program.ownerOf(layout, f.name), field: f.name }));
  const local = newLocal(cx, `ref<${layout}>`);
  emit(cx, ir('local.set', [ir('new', values, { class: layout })], { local }));
  return value(one.type, tempGet(local));
}

/** Names that the attributes of an instance may have; what the library's classes keep in arrays is not among them. */
function attributeNames(cx: Cx, cls: ClassInfo): string[] {
  const names = new Set(cls.library ? [] : knownNames(cx, cls).fields);
  const isError = cls.mro.some((c) => c.library && c.name === 'BaseException');
  for (const c of cls.mro) if (!c.library || !isError) for (const f of c.fields.values()) if (!f.machine && !f.name.startsWith('$')) names.add(f.name);
  return [...names];
}

/** Puts `fn(value, memo)` in the place of each attribute's value. */
function mapFields(cx: Cx, v: Val, fn: Val, memo: Val): Val {
  const held = spill(cx, memo);
  return dispatch(cx, v, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind !== 'inst') return none(cx);
    const self = spill(cx, one);
    for (const name of attributeNames(cx, a.cls)) {
      const type = fieldTypes(cx, one.type, name);
      if (!cx.env || type.every(isShared) || type.some((t) => t.kind === 'array' || t.kind === 'machine')) continue;
      const change = (): Val => {
        const made = call(cx, fn, loadField(cx, self, name), held);
        if (cx.env) storeField(cx, self, name, made);
        return cx.env ? none(cx) : bottom(cx);
      };
      choose(cx, () => fieldIsFilled(cx, self, name), change, () => none(cx));
    }
    if (cx.env) mapExtra(cx, self, fn, held);
    return cx.env ? none(cx) : bottom(cx);
  });
}
const fieldTypes = (cx: Cx, type: Type, name: string): Atom[] =>
  type.atoms.flatMap((a) => (a.kind === 'inst' ? [...readCell(fieldCellOf(cx, a, name), cx.emitting ? null : cx.ctx).atoms] : []));

/** Set, and not the null that a field of the library is before its first assignment. */
function fieldIsFilled(cx: Cx, self: Val, name: string): Expr {
  const a = self.type.atoms[0] as AtomOf<'inst'>;
  if (!a.cls.library && !a.cls.mro.some((c) => c.library && c.fields.has(name))) return fieldIsSet(cx, self, name);
  const layout = classOf(cx.program.reprOf(self.type) as RefType);
  const repr = cx.program.fieldRepr(layout, name);
  if (!isRef(repr) && !isArray(repr)) return i32(1);
  return ir('i32.eqz', [noneTest(ir('field.get', [self.code], { class: cx.program.ownerOf(layout, name), field: name }), repr)]);
}

/** What `functools.update_wrapper` takes over from the wrapped function besides its names. */
function copyAttributes(cx: Cx, to: Val, from: Val): Val {
  const target = spill(cx, to);
  return dispatch(cx, from, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind !== 'func') return none(cx);
    const source = spill(cx, one);
    for (const [name, cell] of [...a.object.attributes]) {
      if (!cx.env || OF_ITS_OWN.has(name) || name === '__wrapped__' || readCell(cell, cx.emitting ? null : cx.ctx).atoms.length === 0) continue;
      discard(cx, functionAttribute(cx, source, a, name, () => none(cx), () => {
        const v = functionAttribute(cx, source, a, name, () => bottom(cx));
        if (cx.env) storeAttribute(cx, target, name, name === EXTRA_ATTRIBUTES ? cx.program.constructNamed(cx, 'dict', positional(v)) : v);
        return cx.env ? none(cx) : bottom(cx);
      }));
    }
    if (cx.env && !isBuiltInFunction(a.fn) && cx.program.usage().readsAnnotations) {
      // The two have one dict.
      const found = spill(cx, functionAttribute(cx, source, a, '__annotations__', a.fn.several || a.fn.library ? null : () => keptAnnotations(cx, source, a)));
      if (cx.env) storeAttribute(cx, target, '__annotations__', found);
    }
    return cx.env ? none(cx) : bottom(cx);
  });
}

/** The same for the dict with the attributes that no code names. */
function mapExtra(cx: Cx, self: Val, fn: Val, memo: Val): Val {
  const a = self.type.atoms[0]!;
  if (a.kind !== 'inst' || !mayHaveExtra(cx, self)) return none(cx);
  for (const field of [EXTRA, EXTRA_STAMPS]) {
    const made = cx.env ? call(cx, fn, loadField(cx, self, field), memo) : bottom(cx);
    if (cx.env) storeField(cx, self, field, made);
  }
  return cx.env ? none(cx) : bottom(cx);
}

/** What was kept in a place of an opaque array, which is of the class of `like`. */
function kept(cx: Cx, array: Val, index: Val, like: Val): Val {
  const place = spill(cx, toMachine(cx, index, 'i32'));
  const from = spill(cx, array);
  return dispatch(cx, like, (one) => {
    const held = cx.emitting ? spill(cx, value(cx.world.bottom, ir('array.get', [from.code, place.code], { elem: opaque(cx, from) }))) : bottom(cx);
    const repr = cx.emitting ? cx.program.reprOf(one.type) : 'any';
    const fits = (): Val => value(one.type, cx.emitting && isRef(repr) ? cx.program.convertAny(cx, held.code, one.type) : held.code);
    return choose(cx, () => (isRef(repr) ? ir('any.is', [held.code], { class: classOf(repr) }) : i32(1)), fits, () => callLibrary(cx, 'copy', '_raise_other_class'));
  });
}

// --- classes and functions that are found by their names at run time

const NAMED = 'objects found by name';
const KINDS = 'library classes whose instances are pickled';

/** An instance's class, a class or a function may be asked for by its name. */
function noteNamed(cx: Cx, v: Val, where: string): Val {
  for (const a of v.type.atoms) {
    const type = a.kind === 'inst' ? classType(cx.world, a.cls) : a.kind === 'class' || a.kind === 'func' ? typeOfAtoms(cx.world, [a]) : a.kind === 'method' && where === KINDS ? a.func : null;
    const hidden = where === NAMED && (a.kind === 'inst' || a.kind === 'class') && (a.cls.plural || (a.cls.library && a.cls.name.startsWith('_')));
    if (type && !hidden && !cx.world.frozen) grow(cx.world, crossedCell(cx.world, where), type);
    // Below protocol 4 a method is looked up in its class.
    if (a.kind === 'func' && where === NAMED && !cx.world.frozen) for (const owner of ownersOf(cx, a)) grow(cx.world, crossedCell(cx.world, where), classType(cx.world, owner));
  }
  return none(cx);
}

/** Classes in which a function may be looked up. */
function ownersOf(cx: Cx, a: AtomOf<'func'>): ClassInfo[] {
  const { cls } = a.fn;
  if (cls) return cls.plural || cls.library ? [] : [cls];
  if (!a.fn.several && !a.object.heap) return [];
  return ownModules(cx).flatMap((m) => classesOf(cx, m)).filter((c) => [...c.attrs.values()].some((x) => mayHold(cx, a, readCell(x.cell, cx.emitting ? null : cx.ctx))));
}

const noted = (cx: Cx, where: string): readonly Atom[] => readCell(crossedCell(cx.world, where), cx.emitting ? null : cx.ctx).atoms;

/** That object, or None. */
function namedObject(cx: Cx, module: Val, name: Val): Val {
  const all = noted(cx, NAMED);
  const from = spill(cx, module);
  const wanted = spill(cx, name);
  const next = (i: number): Val => {
    const a = all[i];
    if (!a || !cx.env) return cx.env ? none(cx) : bottom(cx);
    if (a.kind === 'func' && (a.fn.several || a.object.heap)) return heldUnder(cx, a, from, wanted, () => next(i + 1));
    const object = value(typeOfAtoms(cx.world, [a]), NO_CODE);
    const same = (attribute: string, text: Val): Val => compareValues(cx, 'Eq', loadAttribute(cx, object, attribute), text);
    const both = shortCircuit(cx, 'And', same('__qualname__', wanted), () => same('__module__', from));
    return cx.env ? choose(cx, () => both.code, () => object, () => next(i + 1)) : bottom(cx);
  };
  return next(0);
}

const ownModules = (cx: Cx): ModuleInfo[] => [...cx.program.modules.values()].filter((m) => !m.path.startsWith(LIBRARY_ROOT));
/** The classes that globals of a module hold, those that are made once. */
const classesOf = (cx: Cx, m: ModuleInfo): ClassInfo[] => [...m.globals.values()].flatMap((g) => {
  const c = onlyAtom(readCell(g.cell, cx.emitting ? null : cx.ctx));
  return c?.kind === 'class' && c.cls.mod === m && !c.cls.plural ? [c.cls] : [];
});
const holds = (a: AtomOf<'func'>, type: Type): boolean => type.atoms.some((x) => x.kind === 'func' && x.fn === a.fn);
const mayHold = (cx: Cx, a: AtomOf<'func'>, type: Type): boolean => holds(a, type) || type.atoms.some((x) => x.kind === 'inst' && x.cls.library && x.cls.name === 'staticmethod');

/** A function that is made more than once has no name of its own: what a variable of a module, or of a class there, holds. */
function heldUnder(cx: Cx, a: AtomOf<'func'>, module: Val, name: Val, otherwise: () => Val): Val {
  const places = ownModules(cx).flatMap((m) => {
    const globals = [...m.globals.values()].flatMap((g) => {
      const held = loadBound(cx, g);
      return held && holds(a, held.value.type) ? [{ m, name: g.name, bound: held.bound, load: (): Val => held.value }] : [];
    });
    const classes = classesOf(cx, m).flatMap((cls) => [...cls.attrs.values()].filter((x) => mayHold(cx, a, readCell(x.cell, cx.emitting ? null : cx.ctx))).map((x) => ({
      m, name: `${cls.qualname}.${x.name}`, bound: x.alwaysBound ? null : attrIsBound(cx, x, null), load: (): Val => loadAttribute(cx, cx.program.classVal(cls), x.name),
    })));
    return [...globals, ...classes];
  });
  const go = (i: number): Val => {
    const place = places[i];
    if (!place || !cx.env) return cx.env ? otherwise() : bottom(cx);
    const wanted = (text: string, v: Val) => (): Val => compareValues(cx, 'Eq', strConst(cx, text), v);
    const isThere = (): Val => (place.bound ? bool(cx, place.bound) : boolConst(cx, true));
    const all = shortCircuit(cx, 'And', wanted(place.name, name)(), () => shortCircuit(cx, 'And', wanted(place.m.name, module)(), isThere));
    return cx.env ? choose(cx, () => all.code, place.load, () => go(i + 1)) : bottom(cx);
  };
  return go(0);
}

/** Has a module of the program something of that name: 0 no such module, 1 no such name, 2 it has. */
function knownName(cx: Cx, module: Val, name: Val): Val {
  const lines = [...cx.program.modules.values()].filter((m) => !m.path.startsWith(LIBRARY_ROOT))
    .map((m) => [m.name, ...m.tree.body.flatMap((s) => [...boundNames(s)])].join(' '));
  return callLibrary(cx, 'pickle', '_known_name', strConst(cx, lines.join('\n')), module, name);
}
