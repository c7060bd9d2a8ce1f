/**
 * The `__dict__` of instances. Attributes that code of the program names are fields; those that are set under other
 * names (`setattr(x, computed, v)`) are in a dict that the instance gets when it is needed first. What is done to
 * `x.__dict__` where it stands (`x.__dict__[k] = v`, `.update(...)`, `.pop(k)` ...) is done to the instance; anywhere else
 * `__dict__` is a copy.
 */
import type { Assign, Attribute, AugAssign, Call, Expression, Node, Subscript } from '../syntax/ast.ts';
import type { AtomOf } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { grow, readCell, rootOf } from '../types/world.ts';
import { fieldIsSet, loadAttribute, loadField, storeField } from './attributes.ts';
import { attrIsBound, loadAttr } from './class-objects.ts';
import { slotsOf } from './slots.ts';
import { hasClassExtra } from './class-extras.ts';
import { callLibrary, callMethod, positional, type Args } from './calls.ts';
import { compareValues } from './compare.ts';
import { computedIn } from './computed-names.ts';
import { isBuiltInFunction } from './function-attributes.ts';
import { emptyDict } from './containers.ts';
import { emit, inOrder, spill, value, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { forEach } from './for.ts';
import { i32, ir } from './ir.ts';
import { attrOf, fieldCellOf, instanceField, isDefinite, lookup, overrides } from './members.ts';
import { placeOf } from './names.ts';
import { deleteItem, loadItem, storeItem } from './subscripts.ts';
import { boolConst, bottom, choose, discard, intConst, intType, isInst, none, noneType, strConst } from './values.ts';

/** Field with the attributes that no code names. */
export const EXTRA = '$extra';
/** And when each was set, on the clock of the fields' stamps. */
export const EXTRA_STAMPS = '$extra_stamps';

function extraOwner(cls: ClassInfo): ClassInfo {
  let owner = cls;
  while (owner.layoutBase && !owner.layoutBase.library) owner = owner.layoutBase;
  return owner;
}

/** Does something set attributes under names that are computed? */
export const mayHaveExtra = (cx: Cx, self: Val): boolean => self.type.atoms.some((a) => {
  if (a.kind !== 'inst' || a.cls.library) return false;
  const known = instanceField(cx, extraOwner(a.cls), EXTRA).cell;
  // Instances that are told apart by where they are made have cells of their own.
  const cell = !a.site ? known : cx.emitting ? rootOf(a.site).fields.get(EXTRA) : fieldCellOf(cx, a, EXTRA);
  return cell !== undefined && readCell(cell, cx.emitting ? null : cx.ctx).atoms.length > 0;
});
/** Sets an attribute under a name that no code mentions. */
export function storeExtra(cx: Cx, self: Val, name: Val, v: Val): void {
  const a = self.type.atoms[0] as AtomOf<'inst'>;
  const held = spill(cx, self);
  const dictIn = (field: string, site: Node): Val => {
    instanceField(cx, extraOwner(a.cls), field);
    for (const x of self.type.atoms) if (x.kind === 'inst' && !cx.world.frozen) grow(cx.world, fieldCellOf(cx, x, field), noneType(cx));
    return spill(cx, dispatch(cx, loadField(cx, held, field), (one) => {
      if (!isInst(one.type.atoms[0]!, 'NoneType')) return one;
      const made = spill(cx, emptyDict(cx, site));
      if (cx.env) storeField(cx, held, field, made);
      return made;
    }));
  };
  const dict = dictIn(EXTRA, cx.node!);
  const stamps = dictIn(EXTRA_STAMPS, a.cls.node);
  if (!cx.env) return;
  const clock = ir('global.get', [], { global: cx.program.declareCounter('$stamps') });
  emit(cx, ir('global.set', [ir('i32.add', [clock, i32(1)])], { global: '$stamps' }));
  const now = value(intType(cx), ir('int.from_i32', [clock]));
  const known = compareValues(cx, 'In', name, stamps);
  if (!cx.env) return;
  choose(cx, () => known.code, () => none(cx), () => {
    storeItem(cx, stamps, name, now);
    return none(cx);
  });
  storeItem(cx, dict, name, v);
}
/** Removes one. */
export function removeExtra(cx: Cx, self: Val, dict: Val, name: Val): Val {
  const stamps = dispatch(cx, loadField(cx, self, EXTRA_STAMPS), (one) => (isInst(one.type.atoms[0]!, 'NoneType') ? bottom(cx) : one));
  if (cx.env) discard(cx, callMethod(cx, stamps, 'pop', positional(name)));
  return cx.env ? callMethod(cx, dict, 'pop', positional(name)) : bottom(cx);
}
/** Runs `found` on the dict when the instance has one with the name in it, else `missing`. */
export function withExtra(cx: Cx, self: Val, name: Val, found: (dict: Val) => Val, missing: () => Val): Val {
  const a = self.type.atoms[0]!;
  if (a.kind !== 'inst' || !mayHaveExtra(cx, self)) return missing();
  return dispatch(cx, loadField(cx, self, EXTRA), (one) => {
    if (isInst(one.type.atoms[0]!, 'NoneType')) return missing();
    const dict = spill(cx, one);
    const has = compareValues(cx, 'In', name, dict);
    return cx.env ? choose(cx, () => has.code, () => found(dict), missing) : bottom(cx);
  });
}
/** A copy of the `__dict__` with those attributes among the fields, in the order in which they were set. */
export function withExtras(cx: Cx, self: Val, fields: Val, stamps: Val | null, order: Val | null): Val {
  const a = self.type.atoms[0]!;
  if (!cx.env || a.kind !== 'inst' || !mayHaveExtra(cx, self)) return cx.env ? fields : bottom(cx);
  return dispatch(cx, loadField(cx, self, EXTRA), (one) => {
    if (isInst(one.type.atoms[0]!, 'NoneType')) return fields;
    const extra = spill(cx, one);
    if (!stamps || !order) return cx.program.constructNamed(cx, 'dict', positional(extra));
    return callLibrary(cx, 'pyw.builtins.calls', '_merged_dict', fields, stamps, order, extra, loadField(cx, self, EXTRA_STAMPS));
  });
}

/** The object of `x.__dict__` or `vars(x)`, when that is an instance of the program's; null for other expressions. */
export function dictOwner(cx: Cx, e: Expression): Expression | null {
  if (e.kind === 'Attribute' && e.attr === '__dict__') return e.value;
  if (e.kind === 'Call' && e.func.kind === 'Name' && e.func.id === 'vars' && e.args.length === 1 && placeOf(cx, 'vars').kind === 'none') return e.args[0]!;
  return null;
}
/** Instances whose `__dict__` is not the class's own business. */
const isPlain = (cx: Cx, v: Val): boolean =>
  v.type.atoms.every((a) => a.kind === 'inst' && !a.cls.library && lookup(cx, a.cls, '__dict__').members.length === 0);

const isFunction = (v: Val): boolean => v.type.atoms.every((a) => a.kind === 'func' && !isBuiltInFunction(a.fn));

/** `x.__dict__[k] = v`; false when the target is something else. */
export function storeInDict(cx: Cx, target: Subscript, v: Val): boolean {
  const owner = dictOwner(cx, target.value);
  if (!owner) return false;
  const [obj, key] = inOrder(cx, [() => evaluate(cx, owner), () => evaluate(cx, target.slice)]) as [Val, Val];
  if (!cx.env) return true;
  if (!isPlain(cx, obj) && !isFunction(obj)) {
    storeItem(cx, changed(cx, obj), key, v);
    return true;
  }
  noteDict(cx, obj);
  discard(cx, setKey(cx, obj, key, spill(cx, v)));
  return true;
}
/** `x.__dict__['name']` of an instance or a class, which has the type of that attribute alone; null for other subscripts. */
export function loadFromDict(cx: Cx, dict: Expression, key: Expression): Val | null {
  if (cx.mod.library || key.kind !== 'Constant' || key.value.kind !== 'str' || key.value.value.startsWith('__')) return null;
  const name = key.value.value;
  const owner = dictOwner(cx, dict);
  return owner && eachOwner(cx, dict, owner, (one) => ownEntry(cx, one, name, false));
}
/** Each object whose `__dict__` is meant. */
export function eachOwner(cx: Cx, dict: Expression, owner: Expression, act: (one: Val) => Val): Val {
  const obj = evaluate(cx, owner);
  if (!cx.env) return bottom(cx);
  const saved = cx.node;
  cx.node = dict;
  const v = dispatch(cx, spill(cx, obj), act);
  cx.node = saved;
  return v;
}
/** What the object's own `__dict__` has under a name; with `ask`: is there such an entry? */
export function ownEntry(cx: Cx, one: Val, name: string, ask: boolean): Val {
  const a = one.type.atoms[0]!;
  const absent = (): Val => (ask ? boolConst(cx, false) : raiseError(cx, 'KeyError', name));
  const there = (load: () => Val): Val => (ask ? boolConst(cx, true) : load());
  if (a.kind === 'class' && !a.cls.library && !name.startsWith('__') && !hasClassExtra(cx, a.cls)) {
    const attr = attrOf(cx, a.cls, name);
    if (readCell(attr.cell, cx.emitting ? null : cx.ctx).atoms.length === 0) return absent();
    const held = spill(cx, one);
    const load = (): Val => there(() => loadAttr(cx, attr, held));
    return attr.alwaysBound ? load() : choose(cx, () => attrIsBound(cx, attr, held), load, absent);
  }
  if (a.kind !== 'inst' || name.startsWith('__') || !isPlain(cx, one) || slotsOf(cx, a.cls) || mayHaveExtra(cx, one)) {
    const all = loadAttribute(cx, one, '__dict__');
    if (!cx.env) return bottom(cx);
    return ask ? compareValues(cx, 'In', strConst(cx, name), all) : loadItem(cx, all, strConst(cx, name));
  }
  if (!one.type.atoms.some((x) => x.kind === 'inst' && readCell(fieldCellOf(cx, x, name), cx.emitting ? null : cx.ctx).atoms.length > 0)) return absent();
  const self = spill(cx, one);
  const load = (): Val => there(() => loadField(cx, self, name));
  return isDefinite(cx, a.cls, name) ? load() : choose(cx, () => fieldIsSet(cx, self, name), load, absent);
}
/** `del x.__dict__[k]` */
export function deleteFromDict(cx: Cx, target: Subscript): boolean {
  const owner = dictOwner(cx, target.value);
  if (!owner) return false;
  const [obj, key] = inOrder(cx, [() => evaluate(cx, owner), () => evaluate(cx, target.slice)]) as [Val, Val];
  if (!cx.env) return true;
  if (!isPlain(cx, obj)) {
    deleteItem(cx, changed(cx, obj), key);
    return true;
  }
  noteDict(cx, obj);
  discard(cx, deleteKey(cx, obj, key, null));
  return true;
}
/** A `__dict__` that is not an instance's, to be changed: that of a function is a copy. */
function changed(cx: Cx, obj: Val): Val {
  if (obj.type.atoms.some((a) => a.kind === 'func')) unsupported(cx, cx.node, 'changing the __dict__ of a function', 'Set the attribute: f.name = value.');
  return loadAttribute(cx, obj, '__dict__');
}
/** Its attributes are looked at: they are kept account of. */
function noteDict(cx: Cx, obj: Val): void {
  for (const a of obj.type.atoms) {
    if (a.kind === 'inst' && slotsOf(cx, a.cls)) raiseError(cx, 'AttributeError', `'${a.cls.name}' object has no attribute '__dict__'`);
    else if (a.kind === 'inst') cx.program.dictClasses.add(a.cls);
  }
}
const setKey = (cx: Cx, obj: Val, key: Val, v: Val): Val => (cx.env ? computedIn(cx, 'setattr', 'dict', obj, key, v) : bottom(cx));

function deleteKey(cx: Cx, obj: Val, key: Val, otherwise: Val | null): Val {
  return computedIn(cx, 'delattr', 'dict', obj, key, otherwise);
}

const MINIMUM: Readonly<Record<string, number>> = { pop: 1, setdefault: 1, __setitem__: 2, __delitem__: 1 };
const CHANGING: ReadonlySet<string> = new Set(['update', 'pop', 'popitem', 'setdefault', 'clear', '__setitem__', '__delitem__']);

/** `x.__dict__.update(...)` and other methods that change it; null for other calls. */
export function callOnDict(cx: Cx, node: Call): Val | null {
  const { func } = node;
  if (func.kind !== 'Attribute' || !CHANGING.has(func.attr)) return null;
  const owner = dictOwner(cx, func.value);
  if (!owner || node.args.some((a) => a.kind === 'Starred')) return null;
  const parts = [owner, ...node.args, ...node.keywords.map((k) => k.value)];
  const [self, ...vals] = inOrder(cx, parts.map((e) => () => evaluate(cx, e))) as [Val, ...Val[]];
  if (!cx.env) return bottom(cx);
  const obj = spill(cx, self);
  const held = vals.map((v) => spill(cx, v));
  if (held.length < (MINIMUM[func.attr] ?? 0)) return null;
  if (!isPlain(cx, obj) && !((func.attr === 'update' || func.attr === 'setdefault') && isFunction(obj))) {
    const args: Args = { positional: held.slice(0, node.args.length), keywords: node.keywords.map((k, i) => [k.arg ?? '', held[node.args.length + i]!] as const) };
    if (node.keywords.some((k) => k.arg === null)) unsupported(cx, node, 'changing this __dict__');
    return callMethod(cx, changed(cx, obj), func.attr, args, node);
  }
  cx.node = node;
  noteDict(cx, obj);
  if (!cx.env) return bottom(cx);
  switch (func.attr) {
    case 'update':
      return updateDict(cx, node, obj, held);
    case 'pop':
      return deleteKey(cx, obj, held[0]!, held[1] ?? null);
    case '__setitem__':
      discard(cx, setKey(cx, obj, held[0]!, held[1]!));
      return cx.env ? none(cx) : bottom(cx);
    case '__delitem__':
      discard(cx, deleteKey(cx, obj, held[0]!, null));
      return cx.env ? none(cx) : bottom(cx);
    case 'popitem': {
      const pair = spill(cx, callMethod(cx, loadAttribute(cx, obj, '__dict__'), 'popitem', positional()));
      if (cx.env) discard(cx, deleteKey(cx, obj, spill(cx, loadItem(cx, pair, intConst(cx, 0n))), none(cx)));
      return cx.env ? pair : bottom(cx);
    }
    case 'setdefault': {
      const [key, v = none(cx)] = held;
      const dict = spill(cx, loadAttribute(cx, obj, '__dict__'));
      const has = compareValues(cx, 'In', key!, dict);
      if (!cx.env) return bottom(cx);
      return choose(cx, () => has.code, () => loadItem(cx, dict, key!), () => {
        discard(cx, setKey(cx, obj, key!, v));
        return cx.env ? v : bottom(cx);
      });
    }
    default:
      return forEachKey(cx, node, loadAttribute(cx, obj, '__dict__'), (key) => deleteKey(cx, obj, key, none(cx)));
  }
}

const updates = new WeakMap<AugAssign, Call>();

/** `x.__dict__ |= other`, which is `x.__dict__.update(other)`; false for other assignments. */
export function mergeIntoDict(cx: Cx, node: AugAssign): boolean {
  const { target, value: other } = node;
  if (node.op !== 'BitOr' || target.kind !== 'Attribute' || target.attr !== '__dict__') return false;
  let call = updates.get(node);
  if (!call) {
    const func: Attribute = { ...target, value: { ...target, ctx: 'Load' }, attr: 'update', ctx: 'Load' };
    updates.set(node, (call = { ...target, kind: 'Call', func, args: [other], keywords: [] } as Call));
  }
  const done = callOnDict(cx, call);
  if (done && cx.env) discard(cx, done);
  return done !== null;
}

/**
 * `x.__dict__ = {...}`: a dict that nobody else has takes the place of the attributes; false for what is no such
 * assignment. A dict that others have as well would have to stay the object's own.
 */
export function replaceDict(cx: Cx, node: Assign): boolean {
  const target = node.targets.length === 1 ? node.targets[0]! : null;
  if (target?.kind !== 'Attribute' || target.attr !== '__dict__' || !isFreshDict(node.value)) return false;
  const v = spill(cx, evaluate(cx, node.value));
  if (cx.env) clearDict(cx, target, v, node.value);
  return true;
}
function isFreshDict(e: Expression): boolean {
  if (e.kind === 'Dict' || e.kind === 'DictComp') return true;
  if (e.kind !== 'Call') return false;
  return e.func.kind === 'Name' ? e.func.id === 'dict' : e.func.kind === 'Attribute' && e.func.attr === 'copy' && e.args.length === 0 && e.func.value.kind === 'Attribute' && e.func.value.attr === '__dict__';
}
/** Takes all attributes of an instance away, and gives it those of a dict; false where that is not known to be right. */
export function clearDict(cx: Cx, target: Attribute, v: Val | null, site: Expression): boolean {
  const obj = spill(cx, evaluate(cx, target.value));
  if (!cx.env) return true;
  cx.node = target;
  if (!v && obj.type.atoms.every((a) => a.kind === 'inst' && a.cls.name === 'partial' && a.cls.mod.path.startsWith(LIBRARY_ROOT))) {
    raiseError(cx, 'TypeError', 'cannot delete __dict__');
    return true;
  }
  const isOwn = isPlain(cx, obj) && obj.type.atoms.every((a) => a.kind === 'inst' && !overrides(cx, a.cls, v ? '__setattr__' : '__delattr__'));
  if (!isOwn) unsupported(cx, target, v ? 'assigning to __dict__' : 'deleting __dict__');
  noteDict(cx, obj);
  if (cx.env) discard(cx, forEachKey(cx, target, loadAttribute(cx, obj, '__dict__'), (key) => deleteKey(cx, obj, key, none(cx))));
  if (cx.env && v) forEachKey(cx, site, v, (key) => setKey(cx, obj, key, spill(cx, loadItem(cx, v, key))));
  return true;
}

function updateDict(cx: Cx, node: Call, obj: Val, held: readonly Val[]): Val {
  const mappings: Val[] = held.slice(0, node.args.length);
  node.keywords.forEach((k, i) => {
    const v = held[node.args.length + i]!;
    if (k.arg === null) mappings.push(v);
  });
  for (const m of mappings) {
    if (!cx.env) return bottom(cx);
    const dict = spill(cx, cx.program.constructNamed(cx, 'dict', positional(m)));
    forEachKey(cx, node, dict, (key) => setKey(cx, obj, key, spill(cx, loadItem(cx, dict, key))));
  }
  node.keywords.forEach((k, i) => {
    if (k.arg !== null && cx.env) discard(cx, setKey(cx, obj, strConst(cx, k.arg), held[node.args.length + i]!));
  });
  return cx.env ? none(cx) : bottom(cx);
}

/** Runs `act` for each key of a dict, as it is now. */
function forEachKey(cx: Cx, node: Expression, dict: Val, act: (key: Val) => Val): Val {
  if (!cx.env) return bottom(cx);
  const keys = spill(cx, cx.program.constructNamed(cx, 'list', positional(dict)));
  if (!cx.env) return bottom(cx);
  forEach(cx, node, node, keys, (key) => {
    if (cx.env) discard(cx, act(spill(cx, key)));
  });
  return cx.env ? none(cx) : bottom(cx);
}
