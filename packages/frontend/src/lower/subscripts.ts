/** Subscripts: reading, assigning, deleting; slices. */
import type { Slice, Subscript } from '../syntax/ast.ts';
import type { ClassInfo, FuncInfo } from '../types/infos.ts';
import { callFunction, callValue, positional } from './calls.ts';
import { bindMember, callSpecial, hasSpecial, isRefused, lookup, withMember } from './members.ts';
import { observePut, observing } from '../analysis/observe.ts';
import { emit, inOrder, spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { callMeta } from './metaclass.ts';
import { evaluated } from './evaluated.ts';
import { raiseError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { genericItem, isPlainlyGeneric } from './generic-alias.ts';
import { i32, ir } from './ir.ts';
import { arrayLoad, arrayStore } from './machine.ts';
import { fieldsOfNamed } from './named-tuples.ts';
import { loadFromDict } from './live-dict.ts';
import { loadSysModule } from './sys-modules.ts';
import { bottom, discard, machineVal, none, onlyAtom } from './values.ts';

/** `asClass`: called or derived from, where an alias of a class means the class. `item`: what is made of the operands. */
export function subscript(cx: Cx, node: Subscript, asClass = false, item = loadItem): Val {
  const mod = loadSysModule(cx, node);
  if (mod) return mod;
  const own = loadFromDict(cx, node.value, node.slice);
  if (own) return own;
  const [obj, index] = inOrder(cx, [() => evaluate(cx, node.value), () => evaluate(cx, node.slice)]) as [Val, Val];
  if (!cx.env) return bottom(cx);
  if (asClass && isPlainlyGeneric(cx, obj)) {
    discard(cx, index);
    return obj;
  }
  const saved = cx.node;
  cx.node = node;
  const v = evaluated(cx, [obj, index], () => item(cx, obj, index));
  cx.node = saved;
  return v;
}

export function loadItem(cx: Cx, obj: Val, index: Val): Val {
  if (onlyAtom(obj.type)?.kind === 'array' || obj.type.atoms.every((a) => a.kind === 'array')) {
    return obj.type.atoms.length ? arrayLoad(cx, obj, index) : bottom(cx);
  }
  // A constant index into a tuple of known shape.
  const named = index.constant?.kind === 'int' ? fieldsOfNamed(cx, obj) : null;
  if (named) return cx.env ? loadItem(cx, named, index) : bottom(cx);
  const shape = onlyAtom(obj.type);
  if (shape?.kind === 'tuple' && shape.elems && index.constant?.kind === 'int') {
    const n = Number(index.constant.value);
    const i = n < 0 ? n + shape.elems.length : n;
    if (i < 0 || i >= shape.elems.length) return raiseError(cx, 'IndexError', 'tuple index out of range');
    return cx.program.tupleItem(cx, obj, i);
  }
  return itemCall(cx, obj, '__getitem__', [index], (name) => `'${name}' object is not subscriptable`);
}

export function storeItem(cx: Cx, obj: Val, index: Val, v: Val): void {
  if (!cx.env) return;
  if (obj.type.atoms.length && obj.type.atoms.every((a) => a.kind === 'array')) {
    arrayStore(cx, obj, index, v);
    return;
  }
  const r = itemCall(cx, obj, '__setitem__', [index, v], (name) => `'${name}' object does not support item assignment`);
  if (cx.emitting && r.code.kind === 'call') emit(cx, ir('drop', [r.code]));
}

export function deleteItem(cx: Cx, obj: Val, index: Val): void {
  if (!cx.env) return;
  const r = itemCall(cx, obj, '__delitem__', [index], (name) => `'${name}' object does not support item deletion`);
  if (cx.emitting && r.code.kind === 'call') emit(cx, ir('drop', [r.code]));
}

function itemCall(cx: Cx, obj: Val, method: string, args: readonly Val[], message: (name: string) => string): Val {
  if (method === '__setitem__' && observing(cx)) observePut(cx, obj.type, method, args.map((v) => v.type));
  const several = obj.type.atoms.length > 1;
  const subject = several ? spill(cx, obj) : obj;
  const held = several ? args.map((a) => spill(cx, a)) : args;
  return dispatch(cx, subject, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind === 'class' && method === '__getitem__') return classItem(cx, one, a.cls, held[0]!);
    const part = args[0]!.slice && sliceMethod(cx, one, method);
    if (part) return callFunction(cx, part, positional(one, ...args[0]!.slice!, ...held.slice(1)));
    const near = nearMethod(cx, one, method, args[0]!);
    if (near) return callFunction(cx, near.method, positional(one, ...held, machineVal(cx, 'i32', i32(near.entry))));
    const own = callSpecial(cx, one, method, positional(...held));
    if (own) return own;
    if (isRefused(cx, one, method)) return raiseError(cx, 'TypeError', "'NoneType' object is not callable");
    // CPython has one slot for both: a class with the one method alone lacks the other.
    const other = method === '__setitem__' ? '__delitem__' : method === '__delitem__' ? '__setitem__' : null;
    if (other && a.kind === 'inst' && !a.cls.library && hasSpecial(cx, one.type, other)) return raiseError(cx, 'AttributeError', method);
    const text = message(cx.program.typeName(a));
    const cls = cx.program.classOfAtom(a);
    if (method !== '__delitem__' || !cls || a.kind === 'class' || (cls.library && !WITH_SEQUENCE_SLOTS.has(cls.shownAs ?? cls.name))) return raiseError(cx, 'TypeError', text);
    // An index is put to the slots of sequences, which have words of their own.
    return dispatch(cx, held[0]!, (key) => raiseError(cx, 'TypeError', hasSpecial(cx, key.type, '__index__') ? text.replace('does not', "doesn't") : text));
  });
}

/** Classes of the library that CPython gives the slots of a sequence, without deletion. */
const WITH_SEQUENCE_SLOTS: ReadonlySet<string> = new Set(['str', 'tuple', 'bytes', 'range', 'set', 'frozenset', 'dict_keys', 'dict_values', 'dict_items', 'mappingproxy']);

const OF_SLICES: Readonly<Record<string, string>> = { __getitem__: '_slice', __setitem__: '_set_slice', __delitem__: '_del_slice' };

/** What the sequences of the library do with a slice, given its parts: the types of these are known, those of a slice's attributes are not. */
function sliceMethod(cx: Cx, obj: Val, method: string): FuncInfo | null {
  const cls = cx.program.classOfAtom(obj.type.atoms[0]!);
  if (!cls) return null;
  const [found] = lookup(cx, cls, method).members;
  return found?.kind === 'method' ? (found.owner.methods.get(OF_SLICES[method]!) ?? null) : null;
}

const NEAR_ENTRIES: Readonly<Record<string, string>> = { __getitem__: '_item_near_', __setitem__: '_put_near_' };

/** What a dict does with a literal key that displays of the program hold: it looks at the entry that those have first. */
function nearMethod(cx: Cx, obj: Val, method: string, key: Val): { readonly method: FuncInfo; readonly entry: number } | null {
  const literal = key.constant?.kind === 'str' ? key.constant.value : null;
  const cls = literal !== null && method in NEAR_ENTRIES ? cx.program.classOfAtom(obj.type.atoms[0]!) : null;
  if (!cls || cx.mod.library) return null;
  const entry = cx.program.usage().keyPosition(literal!);
  const [found] = entry === null ? [] : lookup(cx, cls, method).members;
  const near = found?.kind === 'method' && found.owner.name === 'dict' ? found.owner.methods.get(NEAR_ENTRIES[method]!) : null;
  return near ? { method: near, entry: entry! } : null;
}

/** `Class[item]`: `__class_getitem__`, or a generic alias. */
function classItem(cx: Cx, self: Val, cls: ClassInfo, index: Val): Val {
  if (!cls.library) {
    const member = callMeta(cx, self, '__getitem__', positional(index));
    if (member) return member;
    const found = lookup(cx, cls, '__class_getitem__');
    const held = spill(cx, self);
    if (found.members.length) return withMember(cx, found, held, (raw) => callValue(cx, bindMember(cx, raw, null, cls, held), positional(index)), () => bottom(cx));
  }
  return genericItem(cx, self, cls, index);
}

export function sliceObject(cx: Cx, node: Slice): Val {
  const vals = inOrder(
    cx,
    [node.lower, node.upper, node.step].map((e) => () => (e ? evaluate(cx, e) : none(cx))),
  ).map((v) => spill(cx, v));
  if (!cx.env) return bottom(cx);
  const saved = cx.node;
  cx.node = node;
  const v = cx.program.constructNamed(cx, 'slice', positional(...vals));
  cx.node = saved;
  return { ...v, slice: vals };
}
