/**
 * Enumerations. A class derived from the library's `Enum` (packages/stdlib/py/enum.py) gets its members when its body
 * has run: what the body binds goes under an entry of its own (`RED 1`), from which the member under the name is made.
 * What CPython's metaclass does with the class itself (calls, iteration, subscripts) are class methods `_meta_..._`.
 */
import { boundNames } from '../bind/free-names.ts';
import { isEnumClass } from '../bind/enum-classes.ts';
import { childNodes } from '../bind/child-nodes.ts';
import type { ClassDef, Node, Stmt } from '../syntax/ast.ts';
import type { Atom } from '../types/atoms.ts';
import type { ClassInfo, ModuleInfo } from '../types/infos.ts';
import { newCell, readCell, typeOfAtoms } from '../types/world.ts';
import { storeField } from './attributes.ts';
import { allocate, callValue, construct, positional, type Args } from './calls.ts';
import { NO_CODE, spill, type Cx, type Val } from './cx.ts';
import { isStandard } from './metaclass.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { enumByCall } from './enum-call.ts';
import { loadAttr, storeAttr } from './class-objects.ts';
import { attrOf, bindMember, callMember, hasSpecial, isDataDescriptor, loadMember, lookup, rawType, withMember } from './members.ts';
import { newValue, valueBase } from './value-classes.ts';
import { bottom, discard, none, onlyAtom, strConst, tupleVal } from './values.ts';

const TABLES = ['_member_names_', '_member_type_', '_member_map_', '_value2member_map_', '_members_', '_pseudo_'] as const;

const isEnumModule = (mod: ModuleInfo): boolean => mod.name === 'enum' && mod.path.startsWith('<pyw>/');
const inEnumModule = (c: ClassInfo): boolean => isEnumModule(c.mod);
/** A class statement of the program (or the library) that makes an enumeration. */
const isDefinedEnum = (cls: ClassInfo): boolean => isEnumClass(cls) && !inEnumModule(cls);

/** Names that the body binds to values: each may become a member. */
export function memberNames(cx: Cx, node: ClassDef, bases: readonly ClassInfo[]): readonly string[] {
  if (!bases.some(isEnumClass) || bases.every((b) => b.mod === cx.mod && inEnumModule(b))) return [];
  const names: string[] = [];
  for (const s of node.body) {
    if (!mayBindMember(s)) continue;
    if (s.kind !== 'Assign' && s.kind !== 'AnnAssign' && !bindsInEachBranch(s)) unsupported(cx, s, 'a member of an enumeration that is made in a compound statement');
    for (const n of new Set(boundNames(s))) {
      if (!isMemberName(n) || isPrivate(node.name, n)) continue;
      if (names.includes(n)) unsupported(cx, s, 'an enumeration that binds a name twice');
      names.push(n);
    }
  }
  return names;
}
/** `if` whose branches bind the same names, as each of them must be a member in any case. */
function bindsInEachBranch(s: Stmt): boolean {
  if (s.kind !== 'If' || s.orelse.length === 0) return false;
  const [one, other] = [s.body, s.orelse].map((b) => new Set(b.flatMap((x) => [...boundNames(x)])));
  return one!.size === other!.size && [...one!].every((n) => other!.has(n)) && [...s.body, ...s.orelse].every((x) => x.kind === 'Assign' || bindsInEachBranch(x));
}
const mayBindMember = (s: Stmt): boolean =>
  s.kind !== 'FunctionDef' && s.kind !== 'AsyncFunctionDef' && s.kind !== 'ClassDef' && !(s.kind === 'AnnAssign' && !s.value) &&
  [...boundNames(s)].some(isMemberName);
/** Names like `__x` are mangled by now, and stay what they are. */
const isPrivate = (cls: string, n: string): boolean => n.startsWith(`_${cls.replace(/^_+/, '')}__`) && !n.endsWith('__');
export const isMemberName = (n: string): boolean => !(n.startsWith('_') && n.endsWith('_') && n.length > 2) && !(n.startsWith('__'));

/** Before the body runs. False when the class cannot be. */
export function prepareEnum(cx: Cx, cls: ClassInfo, of: Val, node: ClassDef, boundary: Val | null = null): boolean {
  if (!isDefinedEnum(cls)) return true;
  const full = cls.bases.find((b) => isDefinedEnum(b) && hasMembers(cx, b) === true);
  if (full) {
    raiseError(cx, 'TypeError', `<enum '${cls.name}'> cannot extend <enum '${full.name}'>`);
    return false;
  }
  for (const s of node.body) {
    for (const n of boundNames(s)) {
      if (n === '_ignore_') unsupported(cx, s, `${n} of an enumeration`);
      const reserved = n === 'mro' ? `invalid enum member name(s) 'mro'` : isReserved(n) && !isPrivate(cls.name, n) ? `_sunder_ names, such as '${n}', are reserved for future Enum use` : null;
      if (reserved === null) continue;
      raiseError(cx, 'ValueError', reserved);
      return false;
    }
  }
  if (cls.bases.some((b) => isStandard(b) && b.name !== 'object' && !isEnumClass(b))) enumTexts(cx, cls, of);
  if (isFlagClass(cls) && valueBase(cls)?.name === 'int' && !cls.mro.some((c) => c.name === 'IntFlag' && inEnumModule(c))) flagOperators(cx, cls, of);
  for (const name of TABLES) {
    if (!cls.attrs.has(name)) cls.attrs.set(name, { name, cls, cell: newCell(cx.world), alwaysBound: true });
  }
  const type = memberType(cls) ?? cx.program.cls('object');
  storeAttr(cx, attrOf(cx, cls, '_member_type_'), cx.program.classVal(type), of);
  if (boundary) {
    if (boundary.type.atoms.length === 0) return false;
    if (boundary.type.atoms.some((a) => a.kind !== 'inst' || a.cls.name !== 'FlagBoundary')) unsupported(cx, node, 'a boundary that is no FlagBoundary');
    if (!cls.attrs.has('_boundary_')) cls.attrs.set('_boundary_', { name: '_boundary_', cls, cell: newCell(cx.world), alwaysBound: true });
    storeAttr(cx, attrOf(cx, cls, '_boundary_'), boundary, of);
  }
  discard(cx, cx.program.callMethod(cx, of, '_prepare_', positional()));
  return true;
}
/** The type that the values are of, besides that of the members. */
export function memberType(cls: ClassInfo): ClassInfo | null {
  for (const base of cls.bases) {
    const found = base.mro.find((c) => !isEnumClass(c) && c.name !== 'object' && (c.library || c.node.body.some((m) => m.kind === 'FunctionDef' && (m.name === '__new__' || (m.name === '__init__' && isStandard(c))))));
    if (found) return found;
  }
  return null;
}

/** A class that mixes a built-in type in is still printed as an enumeration. */
function enumTexts(cx: Cx, cls: ClassInfo, of: Val): void {
  const base = cls.mro.find((c) => (c.name === 'Enum' || c.name === 'Flag' || c.name === 'ReprEnum') && inEnumModule(c))!;
  for (const name of ['__repr__', '__str__', '__format__']) {
    const own = cls.node.body.some((s) => [...boundNames(s)].includes(name));
    const from1 = lookup(cx, cls, name, 1).members[0]?.owner;
    if (own || (from1 && !isStandard(from1))) continue;
    const from = lookup(cx, base, name).members[0];
    if (!cls.attrs.has(name)) cls.attrs.set(name, { name, cls, cell: newCell(cx.world), alwaysBound: true });
    if (from) storeAttr(cx, cls.attrs.get(name)!, loadMember(cx, from, of), of);
  }
}

/** A flag that mixes `int` in has the operators of flags all the same. */
function flagOperators(cx: Cx, cls: ClassInfo, of: Val): void {
  const flag = cls.mro.find((c) => c.name === 'Flag' && inEnumModule(c))!;
  for (const name of ['__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__']) {
    if (cls.node.body.some((s) => [...boundNames(s)].includes(name))) continue;
    const from = lookup(cx, flag, name === '__invert__' ? name : `_mixed${name.replace(/^__r(?!$)/, '__')}`).members[0];
    if (!cls.attrs.has(name)) cls.attrs.set(name, { name, cls, cell: newCell(cx.world), alwaysBound: true });
    if (from) storeAttr(cx, cls.attrs.get(name)!, loadMember(cx, from, of), of);
  }
}
/** Names like `_name_` that enumerations keep for themselves. */
const isReserved = (n: string): boolean => /^_[^_](.*[^_])?_$/.test(n) && !USED.has(n) && !n.startsWith('_repr_');
const USED: ReadonlySet<string> = new Set([
  '_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_', '_add_value_alias_',
]);
const ownMembers = (cls: ClassInfo): readonly string[] =>
  cls.node.body.flatMap((s) => (mayBindMember(s) ? [...new Set(boundNames(s))].filter((n) => isMemberName(n) && !isPrivate(cls.name, n)) : []));

/** What a name of the body is bound to: `auto()` becomes the next value. */
export function enumValue(cx: Cx, name: string, v: Val): Val {
  const { cls } = cx.classBody!;
  if (!isDefinedEnum(cls)) return v;
  if (name === '_generate_next_value_' && cx.classBody!.autoSeen) return raiseError(cx, 'TypeError', '_generate_next_value_ must be defined before members');
  if (name === '_generate_next_value_' && v.type.atoms.every((a) => a.kind === 'func')) return cx.program.constructNamed(cx, 'staticmethod', positional(v));
  if (!isMemberName(name) || isPrivate(cls.name, name)) return v;
  const isAuto = (t: Val['type']): boolean => t.atoms.some((a) => (a.kind === 'inst' && a.cls.name === 'auto' && inEnumModule(a.cls)) || (a.kind === 'tuple' && (a.elems ?? []).some(isAuto)));
  if (!isAuto(v.type)) return v;
  cx.classBody!.autoSeen = true;
  const a = onlyAtom(v.type);
  if (a?.kind !== 'inst') unsupported(cx, cx.node, 'auto() as a part of a value');
  discard(cx, v);
  // `a = b = auto()`: the two have one value.
  const first = cls.node.body.find((s) => s.kind === 'Assign' && s.targets.length > 1 && s.targets.some((t) => t.kind === 'Name' && t.id === name));
  const target = first?.kind === 'Assign' ? first.targets[0] : null;
  if (target?.kind === 'Name' && target.id !== name && isMemberName(target.id)) return rawValue(cx, cls, cx.classBody!.object, target.id);
  const held = rawValues(cx, cls, cx.classBody!.object, name);
  return cx.program.callMethod(cx, cx.classBody!.object, '_next_value_', positional(strConst(cx, name), held));
}

/** A tuple of what the body has bound before a name. */
export function rawValues(cx: Cx, cls: ClassInfo, object: Val, name: string): Val {
  const before: string[] = [];
  for (const n of ownMembers(cls)) {
    if (n === name) break;
    before.push(n);
  }
  const lasts = before.map((n) => rawValue(cx, cls, object, n)).filter((x) => !isDescriptor(cx, x));
  return spill(cx, tupleVal(cx, lasts.map((x) => spill(cx, x))));
}

function rawValue(cx: Cx, cls: ClassInfo, of: Val, name: string): Val {
  return loadAttr(cx, attrOf(cx, cls, `${name} 1`), of);
}

/** Functions, properties and the like stay what they are; what may also be a value (an item of a list) is not known yet. */
const isDescriptor = (cx: Cx, v: Val): boolean => v.type.atoms.length > 0 && v.type.atoms.every((a) => describes(cx, a));
/** Is a class defined in the body of an enumeration? Other classes are values. */
const isInner = (cls: ClassInfo): boolean => cls.qualname.includes('.') && !cls.qualname.endsWith(`<locals>.${cls.name}`);
const describes = (cx: Cx, a: Atom): boolean =>
  a.kind === 'func' || (a.kind === 'class' && isInner(a.cls)) || (a.kind === 'inst' && (hasSpecial(cx, typeOfAtoms(cx.world, [a]), '__get__') || ['property', 'classmethod', 'staticmethod'].includes(a.cls.name)));

/** After the body: the members. */
export function finishEnum(cx: Cx, cls: ClassInfo, of: Val): void {
  if (!isDefinedEnum(cls)) return;
  for (const name of ownMembers(cls)) {
    if (!cx.env) return;
    const raw = spill(cx, rawValue(cx, cls, of, name));
    if (raw.type.atoms.length === 0) continue;
    const mayBeEither = raw.type.atoms.some((a) => describes(cx, a)) && !isDescriptor(cx, raw) || (raw.type.atoms.length > 1 && raw.type.atoms.some((a) => a.kind === 'tuple'));
    if (!mayBeEither) bindRaw(cx, cls, of, name, raw);
    else {
      dispatch(cx, raw, (one) => {
        bindRaw(cx, cls, of, name, spill(cx, one));
        return cx.env ? none(cx) : bottom(cx);
      });
    }
  }
  if (cx.env && cls.node.body.some((s) => s.kind === 'Assign' && [...boundNames(s)].includes('_order_'))) {
    discard(cx, cx.program.callMethod(cx, of, '_check_order_', positional(spill(cx, loadAttr(cx, attrOf(cx, cls, '_order_'), of)))));
  }
  if (cx.env) discard(cx, cx.program.callMethod(cx, of, '_finish_', positional()));
}

/** What a name of the body stands for afterwards: itself, or a member of that value. */
function bindRaw(cx: Cx, cls: ClassInfo, of: Val, name: string, raw: Val): void {
  if (isDescriptor(cx, raw)) {
    storeAttr(cx, attrOf(cx, cls, name), raw, of);
    return;
  }
  const shell = onlyAtom(raw.type);
  if (shell?.kind === 'inst' && inEnumModule(shell.cls) && (shell.cls.name === 'member' || shell.cls.name === 'nonmember')) {
    const inner = cx.program.attributeOf(cx, raw, 'value');
    if (shell.cls.name === 'nonmember') storeAttr(cx, attrOf(cx, cls, name), inner, of);
    else addMember(cx, cls, of, name, spill(cx, inner));
    return;
  }
  addMember(cx, cls, of, name, raw);
}

function addMember(cx: Cx, cls: ClassInfo, of: Val, name: string, raw: Val): void {
  const member = madeByClass(cx, cls, of, name, raw) ?? makeInstance(cx, cls, of, strConst(cx, name), raw);
  if (!cx.env) return;
  const init = lookup(cx, cls, '__init__');
  if (init.members.length) {
    discard(cx, withMember(cx, init, member, (f) => callMember(cx, f, member, cls, argumentsOf(cx, cls, raw)), () => bottom(cx)));
    if (!cx.env) return;
  }
  const type = memberType(cls);
  // What the class's own __new__ has not said: the value as the mixed-in type has it.
  if (type && !type.library && isStandard(type)) {
    const own = raw.type.atoms.every((x) => x.kind === 'inst' && x.cls === type) ? raw : construct(cx, type, argumentsOf(cx, cls, raw));
    if (!cx.env) return;
    storeField(cx, member, '_value_', spill(cx, own));
  }
  const kept = cx.program.callMethod(cx, of, '_add_', positional(member));
  if (cx.env) storeAttr(cx, attrOf(cx, cls, name), kept, of);
}

/** What `__new__` and `__init__` get for a value: the items of a tuple, unless tuples are what is mixed in. */
function argumentsOf(cx: Cx, cls: ClassInfo, raw: Val): Args {
  const a = onlyAtom(raw.type);
  if (a?.kind !== 'tuple' || valueBase(cls)?.name === 'tuple') return positional(raw);
  return a.elems ? positional(...a.elems.map((_, i) => spill(cx, cx.program.tupleItem(cx, raw, i)))) : { positional: [], keywords: [], rest: raw };
}

/** A member from the class's own `__new__`, which may say what its value is; null when there is none. */
function madeByClass(cx: Cx, cls: ClassInfo, of: Val, name: string, raw: Val): Val | null {
  const found = lookup(cx, cls, '__new__');
  const first = found.members[0];
  if (!first || first.owner.library || inEnumModule(first.owner)) return null;
  const args = argumentsOf(cx, cls, raw);
  const made = withMember(cx, found, of, (f) => callMember(cx, f, of, cls, { ...args, positional: [of, ...args.positional] }), () => bottom(cx));
  if (!cx.env) return bottom(cx);
  const member = spill(cx, made);
  const body = first.owner.node.body.find((s) => s.kind === 'FunctionDef' && s.name === '__new__');
  if (body && !setsValue(body)) {
    const type = memberType(cls);
    const isItself = !type || raw.type.atoms.every((x) => x.kind === 'inst' && x.cls === type);
    const value = isItself ? raw : cx.program.callMethod(cx, of, '_value_of_', { ...args, positional: [cx.program.classVal(type), ...args.positional] });
    if (!cx.env) return bottom(cx);
    storeField(cx, member, '_value_', value);
  }
  storeField(cx, member, '_name_', strConst(cx, name));
  return member;
}
const setsValue = (node: Node): boolean =>
  (node.kind === 'Attribute' && node.attr === '_value_') || [...childNodes(node)].some(setsValue);

function makeInstance(cx: Cx, cls: ClassInfo, of: Val, name: Val, raw: Val): Val {
  const base = valueBase(cls);
  const args = argumentsOf(cx, cls, raw);
  const member = spill(cx, base ? newValue(cx, cls, of, base, args) : allocate(cx, cls, of));
  const isOfBase = base && raw.type.atoms.every((x) => x.kind === 'inst' && x.cls === base);
  const own = base && !isOfBase && !isEnumModule(cx.mod) ? construct(cx, base, args) : raw;
  if (!cx.env) return bottom(cx);
  storeField(cx, member, '_value_', spill(cx, own));
  storeField(cx, member, '_name_', spill(cx, name));
  return member;
}

/** Names of the body that are members' (as far as it is known). */
export const memberNamesOf = (cx: Cx, cls: ClassInfo): readonly string[] =>
  ownMembers(cls).filter((n) => {
    const type = readCell(attrOf(cx, cls, `${n} 1`).cell, cx.emitting ? null : cx.ctx);
    return type.atoms.length > 0 && !isDescriptor(cx, { type, code: NO_CODE });
  });

/** Null while it is not known yet. */
function hasMembers(cx: Cx, cls: ClassInfo): boolean | null {
  let unknown = false;
  for (const c of cls.mro) {
    if (!isDefinedEnum(c)) continue;
    for (const n of ownMembers(c)) {
      const type = readCell(attrOf(cx, c, `${n} 1`).cell, cx.emitting ? null : cx.ctx);
      if (type.atoms.length === 0) unknown = true;
      else if (!isDescriptor(cx, { type, code: NO_CODE })) return true;
    }
  }
  return unknown && !cx.emitting ? null : false;
}

/** `Color(value)`; null for classes that are no enumerations. Within the library's own module: a new instance. */
export function constructEnum(cx: Cx, cls: ClassInfo, args: Args, of: Val): Val | null {
  if (!isEnumClass(cls)) return null;
  if (isEnumModule(cx.mod)) {
    const [name, raw] = args.positional;
    return name && raw ? makeInstance(cx, cls, of, name, raw) : bottom(cx);
  }
  const full = hasMembers(cx, cls);
  if (full === null) return bottom(cx);
  if (!full && (args.positional.length > 1 || args.keywords.length > 0)) {
    return cx.node?.kind === 'Call' ? enumByCall(cx, cx.node, args, of) : unsupported(cx, cx.node, 'making an enumeration by a call', 'Write a class statement.');
  }
  if (args.keywords.length || args.mapping) return unsupported(cx, cx.node, 'calling an enumeration with keywords');
  if (args.rest) return full ? enumMeta(cx, of, '__call__', args) : noMembers(cx, cls);
  if (args.positional.length > 1) args = { positional: [spill(cx, tupleVal(cx, args.positional.map((v) => spill(cx, v))))], keywords: [] };
  if (args.positional.length === 0) return raiseError(cx, 'TypeError', `EnumType.__call__() missing 1 required positional argument: 'value'`);
  if (!full) return noMembers(cx, cls);
  return enumMeta(cx, of, '__call__', args);
}

const noMembers = (cx: Cx, cls: ClassInfo): Val =>
  raiseError(cx, 'TypeError', `<${isFlagClass(cls) ? 'flag' : 'enum'} '${cls.name}'> has no members; specify \`names=()\` if you meant to create a new, empty, enum`);

/** What the metaclass of enumerations has under a special name. */
export function enumMeta(cx: Cx, self: Val, name: string, args: Args): Val | null {
  const a = self.type.atoms[0]!;
  if (a.kind !== 'class' || !isEnumClass(a.cls)) return null;
  const found = lookup(cx, a.cls, metaName(name));
  if (found.members.length === 0) return null;
  return callValue(cx, bindMember(cx, loadMember(cx, found.members[0]!, self), null, a.cls, self), args);
}
export function hasEnumMeta(cx: Cx, cls: ClassInfo, name: string): boolean {
  return isEnumClass(cls) && lookup(cx, cls, metaName(name)).members.length > 0;
}
const metaName = (name: string): string => `_meta_${name.replace(/^__|__$/g, '')}_`;

export const isFlagClass = (cls: ClassInfo): boolean => cls.mro.some((c) => c.name === 'Flag' && inEnumModule(c));

/** What members see under a name that is also a member's: the property of a base, what the mixed-in type has. */
export function enumProperty(cx: Cx, cls: ClassInfo, name: string): ReturnType<typeof lookup> | null {
  const owner = isEnumClass(cls) ? cls.mro.find((c) => isDefinedEnum(c) && ownMembers(c).includes(name)) : undefined;
  if (!owner) return null;
  const found = lookup(cx, cls, name, cls.mro.indexOf(owner) + 1);
  const first = found.members[0];
  return first && ((first.owner.library && !inEnumModule(first.owner)) || isDataDescriptor(cx, rawType(cx, found))) ? found : null;
}

/** Assigning to a member is an error. */
export function enumStore(cls: ClassInfo, name: string): string | null {
  return isDefinedEnum(cls) && ownMembers(cls).includes(name) ? `cannot reassign member '${name}'` : null;
}
