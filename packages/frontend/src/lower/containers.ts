/**
 * Making dicts and sets. Each place that makes one gives it arrays of its own, so that unrelated containers are told
 * apart although the library makes them all in the same functions.
 */
import type { Node } from '../syntax/ast.ts';
import type { AtomOf } from '../types/atoms.ts';
import type { ClassInfo, FuncInfo } from '../types/infos.ts';
import { arraySiteAt, arrayType, grow, joinAll } from '../types/world.ts';
import { callFunction, callLibrary, callMethod, positional, type Args } from './calls.ts';
import { emit, inOrder, NO_CODE, position, spill, value, type Cx, type Val } from './cx.ts';
import { newList } from './displays.ts';
import { raiseError } from './errors.ts';
import { i32, ir } from './ir.ts';
import { bottom, discard, intConst, isInst, machineVal, onlyAtom, strConst } from './values.ts';

const DICT = 'pyw.builtins.dict';
const SET = 'pyw.builtins.set';
/** Slots of a new set's table. */
const SET_SIZE = 8;

type Container = 'dict' | 'set' | 'frozenset' | 'list';

/** The container that a call of a class makes here rather than by `__init__` alone; null for other classes. */
export function containerOf(cls: ClassInfo, args: Args): Container | null {
  if (!cls.library) return null;
  if (cls.name === 'list') return args.positional.length + args.keywords.length === 0 ? 'list' : null;
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

/** hash() of a function or class: any number of its own, as CPython's is its address. */
export function hashOfStatic(cx: Cx, a: AtomOf<'func'> | AtomOf<'class'>): Val {
  return intConst(cx, BigInt((a.kind === 'func' ? a.fn.id : a.cls.id + 500_000) * 16));
}

/** Puts keys and values, evaluated already, into a dict. */
export function putPairs(cx: Cx, node: Node, dict: Val, keys: readonly Val[], values: readonly Val[], part: number): void {
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
  if (kind === 'dict') {
    const held = args.keywords.length > 0 ? args.keywords.map(([k, v]) => [k, spill(cx, v)] as const) : [];
    const source = n === 1 ? spill(cx, args.positional[0]!) : null;
    const dict = spill(cx, emptyDict(cx, node));
    if (source) effect(cx, callMethod(cx, dict, '_update', positional(source)));
    if (held.length > 0 && cx.env) putKeywords(cx, node, dict, held);
    return cx.env ? dict : bottom(cx);
  }
  if (args.keywords.length > 0) return raiseError(cx, 'TypeError', `${kind}() takes no keyword arguments`);
  if (n === 0) return emptySet(cx, node, kind);
  const source = spill(cx, args.positional[0]!);
  if (kind === 'frozenset' && isInst(onlyAtom(source.type), 'frozenset')) return source;
  const made = spill(cx, emptySet(cx, node, kind));
  if (kind === 'frozenset') return callLibrary(cx, SET, '_frozenset_from', made, source);
  effect(cx, callMethod(cx, made, '_update', positional(source)));
  return cx.env ? made : bottom(cx);
}

function putKeywords(cx: Cx, node: Node, dict: Val, keywords: Args['keywords']): void {
  putPairs(cx, node, dict, keywords.map(([k]) => strConst(cx, k)), keywords.map(([, v]) => v), 0);
}

/** `d.update(..., name=value)`, whose keywords become keys; null for any other call. */
export function updateWithKeywords(cx: Cx, fn: FuncInfo, self: Val, args: Args): Val | null {
  if (args.keywords.length === 0 || fn.name !== 'update' || fn.cls?.name !== 'dict' || !fn.cls.library) return null;
  const dict = spill(cx, self);
  const keywords = args.keywords.map(([k, v]) => [k, spill(cx, v)] as const);
  const result = callFunction(cx, fn, positional(dict, ...args.positional));
  if (!cx.env) return bottom(cx);
  if (cx.emitting && result.code.kind === 'call') emit(cx, ir('drop', [result.code]));
  putKeywords(cx, cx.node!, dict, keywords);
  return { ...result, code: NO_CODE };
}
