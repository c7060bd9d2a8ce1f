/**
 * Binding arguments to parameters, as the callee sees them. What is known at compile time (how many arguments, which
 * keywords) is bound there; arguments out of a sequence or mapping are looked at when the call is made.
 */
import type { Expression } from '../syntax/ast.ts';
import type { AtomOf } from '../types/atoms.ts';
import type { FuncInfo, ParamInfo } from '../types/infos.ts';
import { arraySiteAt, arrayType, grow, joinAll, readCell } from '../types/world.ts';
import { callLibrary } from './calls.ts';
import { defaultCell, keepsDefaults } from './closures.ts';
import { dictOfArrays, emptyDict, putPairs } from './containers.ts';
import { emit, NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { raiseError, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { i32, ir } from './ir.ts';
import { isVoid } from './layout.ts';
import { toMachine } from './machine.ts';
import { keywordSuggestion } from './keyword-suggestion.ts';
import { nativeArgumentError, nativeCount, nativeKeywordError } from './native-arguments.ts';
import { bottom, choose, codeAs, isBottom, machineVal, none, strConst, tupleVal } from './values.ts';

export interface Args {
  readonly positional: readonly Val[];
  readonly keywords: readonly (readonly [string, Val])[];
  /** A tuple of the positional arguments that follow, of unknown length. */
  readonly rest?: Val | null;
  /** A dict of further keyword arguments. */
  readonly mapping?: Val | null;
  /** How many of the keywords stand before the mapping. */
  readonly mappingAt?: number;
}
/** A keyword that is no parameter, its value, and whether it stands behind the mapping. */
type Keyword = readonly [string, Val, boolean];
export const positional = (...vals: Val[]): Args => ({ positional: vals, keywords: [] });

/** Values in parameter order; then the varargs tuple; then what goes into `**kwargs`. */
export interface Bound {
  readonly vals: Val[];
  /** Keywords passed on as they are, for a function that only passes its `**kwargs` on. */
  readonly names: readonly string[] | null;
}

const list = (names: readonly string[]): string =>
  names.length === 1 ? names[0]! : names.length === 2 ? names.join(' and ') : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;

/** Null after raising TypeError. */
export function bindArgs(cx: Cx, fn: FuncInfo, args: Args, callee: Val | null): Bound | null {
  const { rest = null, mapping = null } = args;
  const wrong = rest || mapping ? nativeKeywordError(fn, args) : nativeArgumentError(fn, args);
  if (wrong !== null) return fail(cx, wrong);
  const native = rest || mapping ? nativeCount(fn) : null;
  if (native) {
    const [n, one] = [Math.max(0, args.positional.length - native.bound), (k: number): Val => machineVal(cx, 'i32', i32(k))];
    const texts = [native.tooFew, native.tooMany, native.keywords].map((t) => strConst(cx, t));
    callLibrary(cx, 'pyw.builtins.calls', '_check_native', rest ?? none(cx), mapping ?? none(cx), one(n), one(native.least), one(native.most), ...texts);
    if (!cx.env) return null;
  }
  const given: (Val | null)[] = fn.params.map(() => null);
  const positionals = fn.params.filter((p) => p.kind !== 'keyword-only');
  const extra: Val[] = [];
  // What goes into a tuple or is chosen at run time is put into temporaries: so is all that was evaluated before it.
  const spread = rest !== null || mapping !== null || (fn.varargs !== null && args.positional.length > positionals.length) || (fn.kwargs !== null && args.keywords.length > 0);
  const keep = (v: Val): Val => (spread ? spill(cx, v) : v);
  args.positional.map(keep).forEach((v, i) => {
    if (i < positionals.length) given[i] = v;
    else extra.push(v);
  });
  const shown = fn.qualname;
  const others: Keyword[] = [];
  for (const [at, [name, v]] of args.keywords.entries()) {
    const i = fn.params.findIndex((p) => p.name === name && p.kind !== 'positional-only');
    if (i < 0) {
      if (fn.kwargs) {
        others.push([name, keep(v), at >= (args.mappingAt ?? 0)]);
        continue;
      }
      const only = args.keywords.map(([k]) => k).filter((k) => fn.params.some((p) => p.name === k && p.kind === 'positional-only'));
      return fail(cx, only.length
        ? `${shown}() got some positional-only arguments passed as keyword arguments: '${only.join(', ')}'`
        : `${shown}() got an unexpected keyword argument '${name}'${keywordSuggestion(name, fn.params.filter((p) => p.kind !== 'positional-only').map((p) => p.name))}`);
    }
    if (given[i]) return fail(cx, `${shown}() got multiple values for argument '${name}'`);
    given[i] = keep(v);
  }
  if (extra.length && !fn.varargs) return fail(cx, tooMany(fn, positionals, args));
  const dynamic = rest !== null || mapping !== null;
  if (!dynamic) {
    const missing = missingMessage(fn, (i) => given[i] !== null);
    if (missing) return fail(cx, missing);
  }
  const start = args.positional.length;
  if (mapping && !checkMapping(cx, fn, mapping, positionals.slice(0, start))) return null;
  if (rest && !fn.varargs && !checkCount(cx, fn, positionals, args, rest)) return null;
  const vals: Val[] = [];
  fn.params.forEach((p, i) => {
    if (!cx.env) return;
    if (rest && i >= start && p.kind === 'positional' && given[i]) checkOnce(cx, fn, p, rest, i - start);
    if (!cx.env) return;
    const v = given[i] ?? (dynamic ? chosen(cx, fn, p, i, start, rest, mapping, callee, given) : defaultOf(cx, fn, p, i, callee));
    vals.push(p.machine && cx.env ? toMachine(cx, v, p.machine) : v);
  });
  if (!cx.env) return null;
  if (fn.varargs) vals.push(varargsOf(cx, extra, rest, Math.max(0, positionals.length - start)));
  if (!cx.env) return null;
  if (!fn.kwargs) return { vals, names: null };
  if (fn.forwardsKwargs && !mapping) return { vals: [...vals, ...others.map(([, v]) => v)], names: others.map(([k]) => k) };
  vals.push(keywordDict(cx, fn, others, mapping));
  return cx.env ? { vals, names: null } : null;
}

function fail(cx: Cx, message: string): null {
  raiseError(cx, 'TypeError', message);
  return null;
}

function missingMessage(fn: FuncInfo, has: (i: number) => boolean): string | null {
  const missing = fn.params.filter((p, i) => !has(i) && !p.default);
  if (missing.length === 0) return null;
  const byPosition = missing.filter((p) => p.kind !== 'keyword-only');
  const report = byPosition.length ? byPosition : missing;
  const what = byPosition.length ? 'positional' : 'keyword-only';
  return `${fn.qualname}() missing ${report.length} required ${what} argument${report.length > 1 ? 's' : ''}: ${list(report.map((p) => `'${p.name}'`))}`;
}

function takes(fn: FuncInfo, positionals: readonly ParamInfo[]): string {
  const required = positionals.filter((p) => !p.default).length;
  const count = required === positionals.length ? `${positionals.length}` : `from ${required} to ${positionals.length}`;
  const plural = positionals.length === 1 && required === positionals.length ? '' : 's';
  return `${fn.qualname}() takes ${count} positional argument${plural} but `;
}
function tooMany(fn: FuncInfo, positionals: readonly ParamInfo[], args: Args): string {
  const n = args.positional.length;
  const named = args.keywords.filter(([k]) => fn.params.some((p) => p.kind === 'keyword-only' && p.name === k)).length;
  const extra = named ? ` positional argument${n === 1 ? '' : 's'} (and ${named} keyword-only argument${named === 1 ? '' : 's'})` : '';
  const verb = n === 1 && !named ? 'was' : 'were';
  return `${takes(fn, positionals)}${n}${extra} ${verb} given`;
}

/** Too many arguments in a sequence of unknown length. */
function checkCount(cx: Cx, fn: FuncInfo, positionals: readonly ParamInfo[], args: Args, rest: Val): boolean {
  const room = positionals.length - args.positional.length;
  if (room < 0) {
    fail(cx, tooMany(fn, positionals, args));
    return false;
  }
  const only = fn.params.filter((p) => p.kind === 'keyword-only').map((p) => p.name);
  const named = args.keywords.filter(([k]) => only.includes(k)).length;
  const count = named === 0 && args.mapping && only.length > 0
    ? call(cx, '_count_keywords', args.mapping, nameList(cx, only))
    : machineVal(cx, 'i32', i32(named));
  if (!cx.env) return false;
  callLibrary(cx, 'pyw.builtins.calls', '_check_count', rest, machineVal(cx, 'i32', i32(room)), machineVal(cx, 'i32', i32(args.positional.length)), strConst(cx, takes(fn, positionals)), count);
  return cx.env !== null;
}
const call = (cx: Cx, name: string, ...vals: Val[]): Val => {
  const v = callLibrary(cx, 'pyw.builtins.calls', name, ...vals);
  return cx.env ? spill(cx, v) : v;
};

/** A parameter whose argument, if any, is in the sequence or the mapping. */
function chosen(cx: Cx, fn: FuncInfo, p: ParamInfo, i: number, start: number, rest: Val | null, mapping: Val | null, callee: Val | null, given: readonly (Val | null)[]): Val {
  const missing = (): Val => {
    if (p.default) return defaultOf(cx, fn, p, i, callee);
    // The first parameter that has no argument: those of its kind that have none either are named with it.
    const only = p.kind === 'keyword-only';
    const others = fn.params.map((q, k) => [q, k] as const).filter(([q, k]) => !q.default && !given[k] && (q.kind === 'keyword-only') === only);
    const named = nameList(cx, others.map(([q, k]) => `${only ? -1 : k - start} ${q.kind === 'positional-only' ? '/' : ''}${q.name}`));
    const count = rest && !only ? call(cx, '_count_items', rest) : machineVal(cx, 'i32', i32(0));
    if (!cx.env) return bottom(cx);
    const what = strConst(cx, only ? 'keyword-only' : 'positional');
    callLibrary(cx, 'pyw.builtins.calls', '_raise_missing', strConst(cx, `${fn.qualname}()`), what, named, count, mapping ?? none(cx));
    return bottom(cx);
  };
  const byName = (): Val => {
    if (!mapping || p.kind === 'positional-only') return missing();
    const name = strConst(cx, p.name);
    const has = call(cx, '_has_keyword', mapping, name);
    return cx.env ? choose(cx, () => has.code, () => call(cx, '_keyword', mapping, name), missing) : bottom(cx);
  };
  let v: Val;
  if (rest && p.kind !== 'keyword-only') {
    const index = machineVal(cx, 'i32', i32(i - start));
    const has = call(cx, '_has_item', rest, index);
    v = cx.env ? choose(cx, () => has.code, () => once(cx, fn, p, mapping, () => call(cx, '_item', rest, index)), byName) : bottom(cx);
  } else v = byName();
  return cx.env ? spill(cx, v) : v;
}

/** A parameter that is given by name must not get an item of the sequence as well. */
function checkOnce(cx: Cx, fn: FuncInfo, p: ParamInfo, rest: Val, index: number): void {
  const twice = call(cx, '_has_item', rest, machineVal(cx, 'i32', i32(index)));
  if (cx.env) choose(cx, () => twice.code, () => raiseError(cx, 'TypeError', `${fn.qualname}() got multiple values for argument '${p.name}'`), () => none(cx));
}

/** What was given by position, unless the mapping gives it too. */
function once(cx: Cx, fn: FuncInfo, p: ParamInfo, mapping: Val | null, item: () => Val): Val {
  if (!mapping || p.kind === 'positional-only') return item();
  const twice = call(cx, '_has_keyword', mapping, strConst(cx, p.name));
  if (!cx.env) return bottom(cx);
  return choose(cx, () => twice.code, () => raiseError(cx, 'TypeError', `${fn.qualname}() got multiple values for argument '${p.name}'`), item);
}

export function varargsOf(cx: Cx, extra: readonly Val[], rest: Val | null, from: number): Val {
  if (!rest) return tupleVal(cx, extra);
  const tail = call(cx, '_items_from', rest, machineVal(cx, 'i32', i32(from)));
  if (extra.length === 0 || !cx.env) return tail;
  return callLibrary(cx, 'pyw.builtins.calls', '_joined', tupleVal(cx, extra), tail);
}

const nameList = (cx: Cx, names: readonly string[]): Val => cx.program.listOf(cx, cx.node as Expression, names.map((n) => strConst(cx, n)));

/** Keys of the mapping that are no names, are not those of parameters, or of parameters that have their argument. */
function checkMapping(cx: Cx, fn: FuncInfo, mapping: Val, given: readonly ParamInfo[]): boolean {
  const byName = (p: ParamInfo): boolean => p.kind !== 'positional-only';
  if (fn.kwargs) call(cx, '_check_strings', mapping);
  else {
    const [named, only] = [fn.params.filter(byName), fn.params.filter((p) => !byName(p))].map((ps) => nameList(cx, ps.map((p) => p.name)));
    call(cx, '_check_keywords', mapping, named!, only!, strConst(cx, fn.qualname));
  }
  const taken = given.filter(byName).map((p) => p.name);
  if (cx.env && taken.length) call(cx, '_check_given', mapping, nameList(cx, taken), strConst(cx, `${fn.qualname}()`), strConst(cx, 'argument'));
  return cx.env !== null;
}

/** The dict of a `**kwargs` parameter. */
function keywordDict(cx: Cx, fn: FuncInfo, others: readonly Keyword[], mapping: Val | null): Val {
  if (!cx.program.moduleNamed('pyw.builtins.dict')) return unsupported(cx, cx.node, 'a parameter **kwargs');
  const array = (what: string, vals: readonly Val[]): Val => {
    const site = arraySiteAt(cx.world, `${what}:${fn.id}`, cx.ctx, null, cx.program.ids);
    grow(cx.world, site.elem, joinAll(cx.world, vals.map((v) => v.type)));
    const type = arrayType(cx.world, site);
    if (!cx.emitting) return value(type, NO_CODE);
    const elem = cx.program.storageOf(site);
    return value(type, ir('array.of', vals.map((v) => cx.program.toStorage(cx, v, elem)), { elem }));
  };
  const dictOf = (what: string, some: readonly Keyword[]): Val => {
    const keys = array(`keywords${what}`, some.map(([k]) => strConst(cx, k)));
    const values = array(`values${what}`, some.map(([, v]) => v));
    return dictOfArrays(cx, keys, values, some.length);
  };
  if (!mapping) return dictOf('', others);
  const first = dictOf('', others.filter(([, , late]) => !late));
  const late = others.filter(([, , behind]) => behind);
  const last = late.length && cx.env ? dictOf(' behind', late) : null;
  if (!cx.env) return bottom(cx);
  const known = fn.params.filter((p) => p.kind !== 'positional-only').map((p) => p.name);
  const own = callLibrary(cx, 'pyw.builtins.calls', '_other_keywords', first, mapping, nameList(cx, known));
  return last && cx.env ? callLibrary(cx, 'pyw.builtins.calls', '_keywords_after', own, last) : own;
}

/** `f.__defaults__` (a tuple or None) and, for `keywordOnly`, `f.__kwdefaults__` (a dict or None). */
export function defaultsOf(cx: Cx, fn: FuncInfo, callee: Val, keywordOnly: boolean): Val {
  const wanted = fn.params.flatMap((p, i) => (p.default && (p.kind === 'keyword-only') === keywordOnly ? [[p, i] as const] : []));
  if (wanted.length === 0) return none(cx);
  const held = spill(cx, callee);
  const values = wanted.map(([p, i]) => spill(cx, defaultOf(cx, fn, p, i, held)));
  if (!keywordOnly) return tupleVal(cx, values);
  const dict = spill(cx, emptyDict(cx, fn.node));
  wanted.forEach(([p], i) => {
    if (cx.env) putPairs(cx, fn.node, dict, [strConst(cx, p.name)], [values[i]!], i);
  });
  return cx.env ? dict : bottom(cx);
}

/** Constants are made again at each call; other defaults were evaluated when the function was made. */
export function defaultOf(cx: Cx, fn: FuncInfo, p: ParamInfo, index: number, callee: Val | null): Val {
  if (isConstantExpr(p.default!) || (fn.library && fn.node.kind === 'FunctionDef' && !fn.several)) return cx.program.evaluateIn(cx, fn.mod, p.default!);
  const type = readCell(defaultCell(cx, fn, index), cx.emitting ? null : cx.ctx);
  if (!cx.emitting || isVoid(type) || isBottom(value(type, NO_CODE))) return value(type, NO_CODE);
  if (keepsDefaults(fn)) {
    const layout = cx.program.functionLayout(callee!.type.atoms[0] as AtomOf<'func'>)!;
    return value(type, ir('field.get', [callee!.code], { class: layout, field: `d:${index}` }));
  }
  return value(type, cx.program.loadHidden(defaultGlobal(fn, index), type));
}
const defaultGlobal = (fn: FuncInfo, index: number): string => `${fn.mod.name}.${fn.qualname}$default${index}:${fn.id}`;

export function isConstantExpr(e: Expression): boolean {
  return (
    e.kind === 'Constant' ||
    (e.kind === 'UnaryOp' && e.operand.kind === 'Constant') ||
    (e.kind === 'Tuple' && e.elts.every(isConstantExpr))
  );
}

/** Evaluates the defaults of a function when its definition runs. */
export function storeDefaults(cx: Cx, fn: FuncInfo): void {
  fn.params.forEach((p, index) => {
    if (!p.default || isConstantExpr(p.default)) return;
    const v = evaluate(cx, p.default);
    const cell = defaultCell(cx, fn, index);
    grow(cx.world, cell, v.type);
    if (cx.emitting && cx.env) emit(cx, cx.program.storeHidden(defaultGlobal(fn, index), cell.type, codeAs(cx, v, cell.type)));
  });
}
