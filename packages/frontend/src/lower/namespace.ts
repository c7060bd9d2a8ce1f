/**
 * Namespaces of classes as dicts: what a class body has bound, for the metaclass's methods, and what they have made of
 * it when `type.__new__` gets it. Entries are cells with types of their own (lower/class-objects.ts); what comes out of
 * a dict is stored back only where the metaclass may have changed something (bind/metaclass-usage.ts).
 */
import { childNodes } from '../bind/child-nodes.ts';
import { boundNames } from '../bind/free-names.ts';
import { metaclassUsage, type MetaclassUsage } from '../bind/metaclass-usage.ts';
import type { ClassDef, Expression, Node } from '../syntax/ast.ts';
import type { Type } from '../types/atoms.ts';
import type { Cell } from '../types/cells.ts';
import type { ClassInfo } from '../types/infos.ts';
import { classType, grow, instanceOf, newCell, readCell } from '../types/world.ts';
import { annotationMeaning, annotationsAreText, annotationValue } from './annotations.ts';
import { isNamedTuple } from './named-tuples.ts';
import { callLibrary, callMethod, positional, callValue, type Args } from './calls.ts';
import { slotsOf } from './slots.ts';
import { eachClassExtra } from './class-extras.ts';
import { attrIsBound, loadAttr, storeAttr } from './class-objects.ts';
import { compareValues } from './compare.ts';
import { emptyDict, putPairs } from './containers.ts';
import { emit, NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { programMeta } from './metaclass.ts';
import { attrOf, bindMember, entryNames, hasSpecial, isOwnName, knownNames, lookup, mangledIn, withMember } from './members.ts';
import { docstring } from './module-attributes.ts';
import { loadItem } from './subscripts.ts';
import { storeClassText } from './type-call.ts';
import { truth } from './boolean.ts';
import { bottom, choose, discard, intConst, isInst, none, onlyAtom, strConst, tupleVal } from './values.ts';

/** What the metaclass may change; null when a class has none of the program's. */
export function rewriting(cx: Cx, cls: ClassInfo): MetaclassUsage | null {
  if (!cls.meta || !programMeta(cls)) return null;
  let usage = cx.program.metaUsage.get(cls.meta);
  if (!usage) cx.program.metaUsage.set(cls.meta, (usage = metaclassUsage(cls.meta)));
  return usage;
}

/** Names that a class body binds, in order. */
export function bodyNames(cls: ClassInfo): string[] {
  return [...new Set(cls.node.body.flatMap((s) => [...boundNames(s)]))].map((n) => mangledIn(cls, n));
}

/** The names that the body has bound so far, with what CPython puts there itself. */
export function namespaceDict(cx: Cx, cls: ClassInfo, object: Val): Val {
  const { node } = cls;
  const dict = spill(cx, emptyDict(cx, node));
  let part = 0;
  const put = (name: string, v: Val): Val => {
    if (cx.env) putPairs(cx, node, dict, [strConst(cx, name)], [v], part++);
    return cx.env ? none(cx) : bottom(cx);
  };
  put('__module__', strConst(cx, cx.program.moduleNameOf(cls.mod)));
  put('__qualname__', strConst(cx, cls.qualname));
  put('__firstlineno__', intConst(cx, BigInt(firstLine(node))));
  const text = docstring(node.body[0]);
  if (text !== null) put('__doc__', strConst(cx, text));
  const notes = annotated(node);
  if (notes.length) put('__annotations__', annotationsDict(cx, cls));
  for (const name of bodyNames(cls)) {
    if (!cx.env) return bottom(cx);
    const attr = attrOf(cx, cls, name);
    const type = readCell(attr.cell, cx.emitting ? null : cx.ctx);
    if (type.atoms.length === 0) continue;
    if (attr.alwaysBound) put(name, loadAttr(cx, attr, object));
    else choose(cx, () => attrIsBound(cx, attr, object), () => put(name, loadAttr(cx, attr, object)), () => none(cx));
  }
  return cx.env ? dict : bottom(cx);
}
/** Attributes that methods assign on their first parameter. */
function assignedInMethods(cls: ClassInfo): string[] {
  const names = new Set<string>();
  for (const s of cls.node.body) {
    const self = s.kind === 'FunctionDef' ? [...s.args.posonlyargs, ...s.args.args][0]?.arg : undefined;
    const visit = (n: Node): void => {
      if (n.kind === 'Attribute' && n.ctx === 'Store' && n.value.kind === 'Name' && n.value.id === self) names.add(n.attr);
      for (const c of childNodes(n)) visit(c);
    };
    if (self !== undefined) visit(s);
  }
  return [...names];
}

/** The qualified name that a body gives goes to the class, not to its namespace. */
const isListed = (name: string): boolean => !isOwnName(name) && name !== '__qualname__';

/** `__dict__` of a class: a copy that cannot be changed. */
export function classDict(cx: Cx, object: Val, cls: ClassInfo): Val {
  const of = spill(cx, object);
  const dict = spill(cx, emptyDict(cx, cls.node));
  let part = 0;
  const put = (name: string, v: Val): Val => {
    if (cx.env) putPairs(cx, cls.node, dict, [strConst(cx, name)], [v], 2000 + part++);
    return cx.env ? none(cx) : bottom(cx);
  };
  put('__module__', strConst(cx, cx.program.moduleNameOf(cls.mod)));
  put('__firstlineno__', intConst(cx, BigInt(firstLine(cls.node))));
  const own = bodyNames(cls);
  const { members } = knownNames(cx, cls);
  const text = docstring(cls.node.body[0]);
  if (text !== null) put('__doc__', strConst(cx, text));
  const names = [...own, ...members.filter((m) => !own.includes(m) && cls.attrs.has(m))].filter(isListed);
  const ownCount = own.filter(isListed).length;
  names.forEach((name, i) => {
    if (i === ownCount) endOfBody();
    const attr = attrOf(cx, cls, name);
    if (!cx.env || readCell(attr.cell, cx.emitting ? null : cx.ctx).atoms.length === 0) return;
    if (attr.alwaysBound) put(name, loadAttr(cx, attr, of));
    else choose(cx, () => attrIsBound(cx, attr, of), () => put(name, loadAttr(cx, attr, of)), () => none(cx));
  });
  if (names.length === ownCount) endOfBody();
  function endOfBody(): void {
    put('__static_attributes__', spill(cx, tupleVal(cx, assignedInMethods(cls).map((n) => strConst(cx, n)))));
    if (!slotsOf(cx, cls)) {
      put('__dict__', none(cx));
      put('__weakref__', none(cx));
    }
    if (text === null && !own.includes('__doc__')) put('__doc__', none(cx));
  }
  eachClassExtra(cx, of, cls, (more) => discard(cx, callMethod(cx, dict, 'update', positional(more))), true);
  if (!cx.env) return bottom(cx);
  const kinds = cx.program.moduleNamed('pyw.builtins.mapping_proxy');
  const proxy = kinds && cx.program.libraryName(cx, kinds, 'mappingproxy');
  return proxy ? callValue(cx, proxy, positional(dict)) : dict;
}
const firstLine = (node: ClassDef): number => node.decorator_list[0]?.lineno ?? node.lineno;

export function annotated(node: ClassDef): (readonly [string, Expression])[] {
  return node.body.flatMap((s) => (s.kind === 'AnnAssign' && s.target.kind === 'Name' ? [[s.target.id, s.annotation] as const] : []));
}
/** `__annotations__` of a class, evaluated where it is asked for. */
export function annotationsDict(cx: Cx, cls: ClassInfo, meant = false): Val {
  const dict = spill(cx, emptyDict(cx, cls.node.body[0] ?? cls.node));
  // `typing.NamedTuple` makes references of text.
  const isReference = !meant && annotationsAreText(cls.mod) && isNamedTuple(cls);
  annotated(cls.node).forEach(([name, e], i) => {
    const noted = cx.env ? (meant ? annotationMeaning : annotationValue)(cx, cls.mod, e) : none(cx);
    const v = isReference && cx.env ? callLibrary(cx, 'typing._aliases', '_reference', spill(cx, noted)) : noted;
    if (cx.env) putPairs(cx, cls.node, dict, [strConst(cx, name)], [v], 1000 + i);
  });
  return cx.env ? dict : bottom(cx);
}

/** Types that a metaclass stores into the namespace of a class: by name, and (`''`) under names that are computed. */
function storedCell(cx: Cx, cls: ClassInfo, name: string): Cell {
  let cells = cx.program.namespaceStores.get(cls);
  if (!cells) cx.program.namespaceStores.set(cls, (cells = new Map()));
  let cell = cells.get(name);
  if (!cell) cells.set(name, (cell = newCell(cx.world)));
  return cell;
}
/** `namespace[key] = v` in a metaclass's `__new__`. */
export function noteNamespaceStore(cx: Cx, target: Expression, v: Val): void {
  const { building } = cx.ctx;
  if (!building || target.kind !== 'Subscript' || target.value.kind !== 'Name' || cx.fn.params[3]?.name !== target.value.id) return;
  const key = target.slice.kind === 'Constant' && target.slice.value.kind === 'str' ? target.slice.value.value : '';
  grow(cx.world, storedCell(cx, building, key), v.type);
}

const buildingGlobal = (cls: ClassInfo): string => `$building${cls.id}`;

/** While a metaclass makes the class, `type.__new__` finds it. */
export function beginBuilding(cx: Cx, cls: ClassInfo, object: Val): void {
  cx.building = cls;
  if (cx.emitting && cls.plural) emit(cx, cx.program.storeHidden(buildingGlobal(cls), object.type, object.code));
}

/** `type.__new__(metaclass, name, bases, namespace)`, where a metaclass makes a class. */
export function makeType(cx: Cx, args: Args, cls: ClassInfo | null = cx.ctx.building): Val {
  if (!cls || args.rest || args.positional.length < 4) return unsupported(cx, cx.node, 'type.__new__ outside of the making of a class');
  const [, name, bases, space] = args.positional.map((v) => spill(cx, v)) as [Val, Val, Val, Val];
  const type = classType(cx.world, cls);
  const object = cls.plural ? spill(cx, value(type, cx.emitting ? cx.program.loadHidden(buildingGlobal(cls), type) : NO_CODE)) : value(type, NO_CODE);
  const shape = onlyAtom(bases.type);
  const given = shape?.kind === 'tuple' && shape.elems?.length === 0 && cls.bases.every((b) => b.library && b.name === 'object') ? [] : cls.bases;
  const same = shape?.kind === 'tuple' && shape.elems?.length === given.length && shape.elems.every((t, i) => t === classType(cx.world, given[i]!));
  if (!same) return unsupported(cx, cx.node, 'a metaclass that changes the bases');
  const usage = rewriting(cx, cls)!;
  if (usage.renames && cls.byCall) storeClassText(cx, object, cls, '__name__', name);
  else if (usage.renames) {
    const known = strConst(cx, cls.name);
    const equal = compareValues(cx, 'Eq', name, known);
    if (!cx.env) return bottom(cx);
    choose(cx, () => equal.code, () => none(cx), () => {
      storeClassText(cx, object, cls, '__name__', name);
      return none(cx);
    });
  }
  if (usage.rewrites) {
    const all = usage.computed || usage.escapes ? entryNames(cx, cls) : [];
    const names = new Set([...bodyNames(cls), ...usage.constants, ...all]);
    for (const n of names) if (cx.env) storeBack(cx, cls, object, space, n, usage);
  }
  if (!cx.env) return bottom(cx);
  const { positional: _, ...more } = args;
  return finishClass(cx, cls, object, { positional: [], ...more });
}

/** An entry gets what the namespace now has under its name. */
function storeBack(cx: Cx, cls: ClassInfo, object: Val, space: Val, name: string, usage: MetaclassUsage): void {
  const attr = attrOf(cx, cls, name);
  const reader = cx.emitting ? null : cx.ctx;
  const known: Type = cx.program.join(readCell(storedCell(cx, cls, name), reader), readCell(storedCell(cx, cls, ''), reader));
  const has = compareValues(cx, 'In', strConst(cx, name), space);
  if (!cx.env) return;
  choose(cx, () => has.code, () => {
    const v = loadItem(cx, space, strConst(cx, name));
    if (!cx.env) return bottom(cx);
    return dispatch(cx, v, (one) => {
      if (usage.escapes || one.type.atoms.some((a) => known.atoms.includes(a))) storeAttr(cx, attr, one, object);
      return cx.env ? none(cx) : bottom(cx);
    });
  }, () => {
    if (readCell(attr.cell, reader).atoms.length) storeAttr(cx, attr, null, object);
    return none(cx);
  });
}

/** What `type.__new__` does last: descriptors learn their names, the base class hears of the new one. */
export function finishClass(cx: Cx, cls: ClassInfo, object: Val, args: Args): Val {
  const usage = rewriting(cx, cls);
  const names = new Set([...bodyNames(cls), ...(cls.byCall ? cls.attrs.keys() : []), ...(usage?.constants ?? [])]);
  nameDescriptors(cx, cls, object, names);
  initSubclass(cx, cls, object, args);
  return cx.env ? object : bottom(cx);
}

/** `__set_name__` of what is in the namespace: of a copy of it, since the methods may change it. */
function nameDescriptors(cx: Cx, cls: ClassInfo, object: Val, names: Iterable<string>): void {
  const held: (readonly [string, Val])[] = [];
  for (const name of names) {
    if (!cx.env || isOwnName(name)) continue;
    const attr = attrOf(cx, cls, name);
    const type = readCell(attr.cell, cx.emitting ? null : cx.ctx);
    if (!type.atoms.some((a) => a.kind === 'inst' && hasSpecial(cx, instanceOf(cx.world, a.cls, a.site), '__set_name__'))) continue;
    const load = (): Val => loadAttr(cx, attr, object);
    held.push([name, spill(cx, attr.alwaysBound ? load() : choose(cx, () => attrIsBound(cx, attr, object), load, () => none(cx)))]);
  }
  for (const [name, v] of held) {
    if (!cx.env) return;
    dispatch(cx, v, (one) => {
      if (one.type.atoms[0]!.kind !== 'inst' || !hasSpecial(cx, one.type, '__set_name__')) return none(cx);
      discard(cx, cx.program.callMethod(cx, one, '__set_name__', positional(object, strConst(cx, name))));
      return cx.env ? none(cx) : bottom(cx);
    });
  }
}

function initSubclass(cx: Cx, cls: ClassInfo, object: Val, args: Args): void {
  if (!cx.env) return;
  const found = lookup(cx, cls, '__init_subclass__', 1);
  const wrong = (): Val => raiseError(cx, 'TypeError', `${cls.name}.__init_subclass__() takes no keyword arguments`);
  if (found.members.length === 0) {
    if (args.keywords.length) wrong();
    else if (args.mapping) {
      const some = truth(cx, args.mapping);
      if (cx.env) choose(cx, () => some.code, wrong, () => none(cx));
    }
    return;
  }
  discard(cx, withMember(cx, found, object, (raw) => callValue(cx, bindMember(cx, raw, object, cls), args), () => none(cx)));
}

/** A name read in a class body whose namespace the metaclass has prepared. */
export function loadPrepared(cx: Cx, space: Val, name: string, outside: () => Val): Val {
  const key = strConst(cx, name);
  if (isInst(onlyAtom(space.type), 'dict')) {
    const has = compareValues(cx, 'In', key, space);
    return cx.env ? choose(cx, () => has.code, () => loadItem(cx, space, key), outside) : bottom(cx);
  }
  return cx.program.protectedBy(cx, 'KeyError', () => loadItem(cx, space, key), outside);
}
