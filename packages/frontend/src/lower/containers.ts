/**
 * Making dicts and sets. Each place that makes one gives it arrays of its own, so that unrelated containers are told
 * apart although the library makes them all in the same functions.
 */
import type { Node } from '../syntax/ast.ts';
import type { ClassInfo, FuncInfo } from '../types/infos.ts';
import { observePut } from '../analysis/observe.ts';
import { arraySiteAt, arrayType, grow, joinAll } from '../types/world.ts';
import { callFunction, callLibrary, callMethod, positional, type Args } from './calls.ts';
import { inOrder, NO_CODE, position, spill, value, type Cx, type Val } from './cx.ts';
import { newList } from './displays.ts';
import { raiseError } from './errors.ts';
import { i32, ir } from './ir.ts';
import { bottom, discard, isInst, machineVal, onlyAtom, strConst } from './values.ts';

const DICT = 'pyw.builtins.dict';
const SET = 'pyw.builtins.set';
/** Slots of a new set's table. */
const SET_SIZE = 8;

type Container = 'dict' | 'set' | 'frozenset' | 'list';

/** The container that a call of a class makes here rather than by `__init__` alone; null for other classes. */
export function containerOf(cls: ClassInfo, args: Args): Container | null {
  if (!cls.library) return null;
  if (cls.name === 'list') return args.positional.length + args.keywords.length === 0 && !args.rest && !args.mapping ? 'list' : null;
  return cls.name === 'dict' || cls.name === 'set' || cls.name === 'frozenset' ? cls.name : null;
}

/** An array of `length` empty elements, of a site of its own. */
function ownArray(cx: Cx, label: string, length: number): Val {
  const site = arraySiteAt(cx.world, label, cx.ctx, null, cx.program.ids);
  const type = arrayType(cx.world, site);
  return value(type, cx.emitting ? ir('array.new', [i32(length)], { elem: cx.program.storageOf(site) }) : NO_CODE);
}

export function emptyDict(cx: Cx, node: Node): Val {
  const id = cx.program.ids.idOf(node);
  return callLibrary(cx, DICT, '_new_dict', ownArray(cx, `keys${id}`, 0), ownArray(cx, `values${id}`, 0));
}

export function emptySet(cx: Cx, node: Node, kind: 'set' | 'frozenset' = 'set'): Val {
  return callLibrary(cx, SET, `_new_${kind}`, ownArray(cx, `elements${cx.program.ids.idOf(node)}`, SET_SIZE));
}

/** The dict of keys that are known to differ, and of values: it will hold the arrays. */
export function dictOfArrays(cx: Cx, keys: Val, values: Val, count: number): Val {
  // As `_rebuild_` has it: a third of the slots stays free.
  let size = 8;
  while (Math.floor((size * 2) / 3) < count) size *= 2;
  return callLibrary(cx, DICT, '_dict_of', keys, values, machineVal(cx, 'i32', i32(count)), machineVal(cx, 'i32', i32(size)));
}

/** The same, of keys and values that are evaluated already. */
export function dictOf(cx: Cx, node: Node, keys: readonly Val[], values: readonly Val[]): Val {
  const id = cx.program.ids.idOf(node);
  const [k, v] = inOrder(cx, [() => filledArray(cx, `keys${id}`, keys), () => filledArray(cx, `values${id}`, values)]) as [Val, Val];
  const dict = dictOfArrays(cx, k, v, keys.length);
  keys.forEach((key, i) => observePut(cx, dict.type, '__setitem__', [key.type, values[i]!.type]));
  return dict;
}

/** An array holding values, of a site of its own. */
export function filledArray(cx: Cx, label: string, vals: readonly Val[]): Val {
  const site = arraySiteAt(cx.world, label, cx.ctx, null, cx.program.ids);
  grow(cx.world, site.elem, joinAll(cx.world, vals.map((v) => v.type)));
  const type = arrayType(cx.world, site);
  if (!cx.emitting) return value(type, NO_CODE);
  const elem = cx.program.storageOf(site);
  const codes = inOrder(cx, vals.map((v) => () => value(type, cx.program.toStorage(cx, v, elem)))).map((v) => v.code);
  return value(type, ir('array.of', codes, { elem, ...position(cx) }));
}

/** Drops what a call gives that is made for its effects. */
export function effect(cx: Cx, v: Val): void {
  discard(cx, v);
}

/** Puts keys and values, evaluated already, into a dict. */
export function putPairs(cx: Cx, node: Node, dict: Val, keys: readonly Val[], values: readonly Val[], part: number): void {
  keys.forEach((key, i) => observePut(cx, dict.type, '__setitem__', [key.type, values[i]!.type]));
  const id = `${cx.program.ids.idOf(node)}.${part}`;
  const [k, v] = inOrder(cx, [
    () => filledArray(cx, `putkeys${id}`, keys),
    () => filledArray(cx, `putvalues${id}`, values),
  ]) as [Val, Val];
  effect(cx, callLibrary(cx, DICT, '_update_pairs', dict, k, v, machineVal(cx, 'i32', i32(keys.length))));
}

/** `dict(...)`, `set(...)`, `frozenset(...)`, `list()`. */
export function constructContainer(cx: Cx, kind: Container, args: Args): Val {
  const node = cx.node!;
  const n = args.positional.length;
  if (n > 1) return raiseError(cx, 'TypeError', `${kind} expected at most 1 argument, got ${n}`);
  if (kind === 'list') return newList(cx, node as never, []);
  const computed = Boolean(args.rest || args.mapping);
  if (kind === 'dict') {
    const keywords = args.keywords.map(([k, v]) => [k, spill(cx, v)] as const);
    const source = n === 1 ? spill(cx, args.positional[0]!) : null;
    const dict = spill(cx, emptyDict(cx, node));
    if (computed) return afterInit(cx, 'dict', dict, { ...args, keywords, positional: source ? [source] : [] });
    if (source) effect(cx, callMethod(cx, dict, '_update_', positional(source)));
    if (keywords.length > 0 && cx.env) {
      putPairs(cx, node, dict, keywords.map(([k]) => strConst(cx, k)), keywords.map(([, v]) => v), 0);
    }
    return cx.env ? dict : bottom(cx);
  }
  if (args.keywords.length > 0) return raiseError(cx, 'TypeError', `${kind}() takes no keyword arguments`);
  if (computed) return afterInit(cx, kind, spill(cx, emptySet(cx, node, kind)), args);
  if (n === 0) return emptySet(cx, node, kind);
  const source = spill(cx, args.positional[0]!);
  if (kind === 'frozenset' && isInst(onlyAtom(source.type), 'frozenset')) return source;
  const made = spill(cx, emptySet(cx, node, kind));
  if (kind === 'frozenset') return callLibrary(cx, SET, '_frozenset_from', made, source);
  effect(cx, callMethod(cx, made, '_update_', positional(source)));
  return cx.env ? made : bottom(cx);
}
/** With arguments that are counted when the call is made. */
function afterInit(cx: Cx, kind: Container, made: Val, args: Args): Val {
  const init = cx.program.cls(kind).methods.get('__init__')!;
  effect(cx, callFunction(cx, init, { ...args, positional: [made, ...args.positional] }));
  return cx.env ? made : bottom(cx);
}

/** Makes a new instance of a class that derives from a container an empty one, before any `__init__`. */
export function initContainer(cx: Cx, cls: ClassInfo, self: Val): void {
  const base = cls.mro.find((c) => c.library && BASES.has(c.name));
  if (!base || !cx.env || (cls === base && base.name !== 'deque')) return;
  const id = cx.program.ids.idOf(cx.node!);
  if (base.name === 'dict') {
    effect(cx, callLibrary(cx, DICT, '_init_dict', self, ownArray(cx, `keys${id}`, 0), ownArray(cx, `values${id}`, 0)));
  } else if (base.name === 'list') {
    effect(cx, callLibrary(cx, DICT, '_init_list', self, ownArray(cx, `items${id}`, 0)));
  } else if (base.name === 'deque') {
    effect(cx, callLibrary(cx, 'pyw.builtins.deque', '_init_deque', self, ownArray(cx, `ring${id}`, 8)));
  } else effect(cx, callLibrary(cx, SET, '_init_set', self, ownArray(cx, `elements${id}`, SET_SIZE)));
}
const BASES: ReadonlySet<string> = new Set(['dict', 'set', 'frozenset', 'list', 'deque']);

/** `d.update(source)` of a plain dict, which needs no dict of keywords; null for any other call. */
export function plainUpdate(cx: Cx, fn: FuncInfo, self: Val, args: Args): Val | null {
  if (fn.name !== 'update' || fn.cls?.name !== 'dict' || !fn.cls.library) return null;
  if (args.keywords.length || args.rest || args.mapping || args.positional.length !== 1) return null;
  return callMethod(cx, self, '_update_', args);
}
