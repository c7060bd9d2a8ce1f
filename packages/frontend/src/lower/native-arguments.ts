/**
 * What CPython says of wrong arguments for functions that it has in C. In: a library function and the arguments of a
 * call. Out: the message of the TypeError, or null when the arguments fit or Python's own wording is right.
 *
 * CPython has three calling conventions, each with its words; the parameters tell which one a function has: one or no
 * argument by position, several by position, and any by keyword.
 */
import { libraryNativeCalls } from '@pyw/stdlib';
import { homeOf } from './function-attributes.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import type { FuncInfo, ParamInfo } from '../types/infos.ts';
import type { Args } from './calls.ts';
import { keywordSuggestion } from './keyword-suggestion.ts';

/** Modules that CPython has in C, besides the built-in names. */
const NATIVE = new Set(['math', 'cmath', 'itertools', 'time', 'bisect', 'heapq']);

/** Bases of the library's own, by a class that CPython has their methods in. */
export const SHARED: Readonly<Record<string, string>> = { _AnySet: 'set', _ByteString: 'bytes' };

/** Constructors of modules in C, by what their messages call them. */
const CONSTRUCTORS: Readonly<Record<string, string>> = {
  'datetime._date.date': 'function', 'datetime._time.time': 'function', 'datetime._datetime.datetime': 'function',
  'datetime._delta.timedelta': '__new__()', 'datetime._delta.timezone': 'timezone()', 'decimal.Decimal': 'function',
};
const constructorName = (fn: FuncInfo): string | undefined =>
  fn.cls && fn.mod.path.startsWith(LIBRARY_ROOT) && (fn.name === '__new__' || fn.name === '__init__') ? CONSTRUCTORS[`${fn.mod.name}.${fn.cls.name}`] : undefined;

const isNative = (fn: FuncInfo): boolean =>
  fn.library &&
  (fn.mod.name.startsWith('pyw.builtins.') || NATIVE.has(fn.mod.name)) &&
  (fn.name === '__init__' || fn.name === '__new__' || !fn.name.startsWith('_')) &&
  (!fn.cls?.name.startsWith('_') || fn.cls.name in SHARED);

/** Classes that check the number of their arguments before they look at keywords. */
const COUNTED_FIRST: Readonly<Record<string, number>> = { int: 2, str: 3 };

/** How CPython's function takes arguments (`p`, `t`, `k`), and what it calls itself: in full, and in short. */
interface Recorded {
  readonly style: string;
  readonly full: string;
  readonly short: string;
}
const recordedOf = new WeakMap<FuncInfo, Recorded | null>();
/** What is recorded of the function of CPython's that one of the library stands for. */
function recorded(fn: FuncInfo): Recorded | null {
  const known = recordedOf.get(fn);
  if (known !== undefined) return known;
  const found = findRecorded(fn);
  recordedOf.set(fn, found);
  return found;
}
function findRecorded(fn: FuncInfo): Recorded | null {
  if (!fn.mod.path.startsWith(LIBRARY_ROOT) || fn.qualname.includes('<locals>')) return null;
  const constructor = fn.name === '__new__' || fn.name === '__init__';
  const own = fn.cls?.constants.get('__module__');
  const home = own?.kind === 'Constant' && own.value.kind === 'str' ? own.value.value.replace(/^_/, '') : homeOf(fn.mod);
  const name = fn.cls ? (constructor ? fn.cls.name : `${fn.cls.name}.${fn.name}`) : fn.name;
  const row = Object.hasOwn(libraryNativeCalls, `${home}.${name}`) ? libraryNativeCalls[`${home}.${name}`]! : null;
  if (row === null) return null;
  const [style, full, short] = row.split(' ');
  return { style: style!, full: full!, short: short ?? full! };
}

const plural = (n: number): string => (n === 1 ? '' : 's');

/** The same for a call with starred arguments: what keywords alone decide. */
export function nativeKeywordError(fn: FuncInfo, args: Args): string | null {
  const row = recorded(fn);
  if (row) return row.style !== 'k' && row.style !== 'f' && args.keywords.length > 0 && !fn.kwargs ? `${row.full}() takes no keyword arguments` : null;
  const bound = fn.name === '__init__' || fn.name === '__new__' || fn.flavour === 'method' || fn.flavour === 'class' ? 1 : 0;
  const byPlace = !fn.kwargs && fn.params.slice(bound).every((p) => p.kind === 'positional-only');
  return byPlace && args.keywords.length > 0 && isNative(fn) ? errorOf(fn, args) : null;
}

export function nativeArgumentError(fn: FuncInfo, args: Args): string | null {
  const called = constructorName(fn);
  if (called !== undefined) {
    const text = errorOf(fn, args)?.replace(`${fn.cls!.name}()`, () => (called === 'function' ? '()' : called)) ?? null;
    return called === 'function' ? nameless(text) : text;
  }
  return recorded(fn) || isNative(fn) ? errorOf(fn, args) : null;
}

/** How a call with starred arguments is checked when it is made, for functions that take all by position. */
export interface NativeCount {
  readonly least: number;
  readonly most: number;
  /** What is said of wrong numbers; % stands for the number. */
  readonly tooFew: string;
  readonly tooMany: string;
  readonly keywords: string;
  /** Parameters that the call binds before those that are counted. */
  readonly bound: number;
}
export function nativeCount(fn: FuncInfo): NativeCount | null {
  if (!isNative(fn) || fn.kwargs || constructorName(fn) !== undefined) return null;
  const row = recorded(fn);
  if (row?.style === 'k' || row?.style === 'f') return null;
  const shape = shapeOf(fn);
  const { constructor, bound, params } = shape;
  const { short, full } = row ?? shape;
  if (params.some((p) => p.kind !== 'positional-only')) return null;
  const least = params.filter((p) => !p.default).length;
  const most = fn.varargs ? Number.MAX_SAFE_INTEGER : params.length;
  const say = (given: number): string => (byPosition(fn, params, constructor, short, full, given, 0, row?.style === 't') ?? '').replace(new RegExp(`${given}(?= given|$)`), '%');
  return { least, most: fn.varargs ? 0x7fffffff : most, tooFew: least > 0 ? say(0) : '', tooMany: fn.varargs ? '' : say(most + 1), keywords: `${full}() takes no keyword arguments`, bound };
}

/** What has no name is "this function" where a keyword is not expected. */
const nameless = (text: string | null): string | null => text?.replace('()', text.includes('unexpected keyword') ? 'this function' : 'function') ?? null;

function shapeOf(fn: FuncInfo) {
  const constructor = fn.name === '__init__' || fn.name === '__new__';
  const bound = constructor || fn.flavour === 'method' || fn.flavour === 'class' ? 1 : 0;
  const short = constructor ? fn.cls!.name : fn.name;
  const home = homeOf(fn.mod);
  const full = constructor ? short : fn.cls ? `${SHARED[fn.cls.name] ?? fn.cls.name}.${short}` : home === 'builtins' ? short : `${home}.${short}`;
  return { constructor, bound, params: fn.params.slice(bound), short, full };
}

function errorOf(fn: FuncInfo, args: Args): string | null {
  const { constructor, bound, params, short, full } = shapeOf(fn);
  const given = args.positional.length - bound;
  if (given < 0) return null;
  const row = recorded(fn);
  if (row?.style === 'k') return byKeyword(fn, params, row.short, given, args);
  if (row?.style === 'f') return nameless(byKeyword(fn, params, '', given, args));
  if (row) return byPosition(fn, params, constructor, row.short, row.full, given, fn.kwargs ? 0 : args.keywords.length, row.style === 't');
  const named = params.some((p) => p.kind !== 'positional-only');
  if (!named) return byPosition(fn, params, constructor, short, full, given, fn.kwargs ? 0 : args.keywords.length);
  const limit = constructor ? COUNTED_FIRST[short] : undefined;
  if (limit !== undefined && args.keywords.length === 0 && given > limit) {
    return `${short} expected at most ${limit} arguments, got ${given}`;
  }
  return byKeyword(fn, params, short, given, args);
}

function byPosition(
  fn: FuncInfo, params: readonly ParamInfo[], constructor: boolean, short: string, full: string, given: number, keywords: number,
  parsed = false,
): string | null {
  if (keywords > 0) return `${full}() takes no keyword arguments`;
  const least = params.filter((p) => !p.default).length;
  const most = fn.varargs ? Number.POSITIVE_INFINITY : params.length;
  if (given >= least && given <= most) return null;
  if (parsed) {
    const [how, n] = least === most ? ['exactly', most] : given < least ? ['at least', least] : ['at most', most];
    return `${short}() takes ${how} ${n} argument${plural(n)} (${given} given)`;
  }
  if (constructor && short === 'map') return 'map() must have at least two arguments.';
  if (most === 0 && !constructor) return `${full}() takes no arguments (${given} given)`;
  if (most === 1 && least === 1 && !constructor) return `${full}() takes exactly one argument (${given} given)`;
  const bound = given < least ? least : most;
  const how = least === most ? '' : given < least ? 'at least ' : 'at most ';
  return `${short} expected ${how}${bound} argument${plural(bound)}, got ${given}`;
}

function byKeyword(fn: FuncInfo, params: readonly ParamInfo[], short: string, given: number, args: Args): string | null {
  const names = args.keywords.map(([k]) => k);
  const byPlace = params.filter((p) => p.kind !== 'keyword-only');
  if (!fn.varargs) {
    const total = given + names.length;
    if (total > params.length) {
      return `${short}() takes at most ${params.length} ${given === 0 ? 'keyword ' : ''}argument${plural(params.length)} (${total} given)`;
    }
    if (given > byPlace.length) {
      if (byPlace.length === 0) return `${short}() takes no positional arguments`;
      const how = byPlace.some((p) => p.default) ? 'at most' : 'exactly';
      return `${short}() takes ${how} ${byPlace.length} positional argument${plural(byPlace.length)} (${given} given)`;
    }
  }
  const least = params.filter((p) => p.kind === 'positional-only' && !p.default).length;
  if (given < least) {
    const how = least < byPlace.length ? 'at least' : 'exactly';
    return `${short}() takes ${how} ${least} positional argument${plural(least)} (${given} given)`;
  }
  for (const [i, p] of params.entries()) {
    if (p.kind === 'positional-only') continue;
    if (i < given && p.kind === 'positional') {
      if (names.includes(p.name)) return `argument for ${short}() given by name ('${p.name}') and position (${i + 1})`;
    } else if (!p.default && !names.includes(p.name)) {
      return `${short}() missing required argument '${p.name}'${short === 'enumerate' ? '' : ` (pos ${i + 1})`}`;
    }
  }
  // sorted() hands its keywords on.
  if (short === 'sorted') short = 'sort';
  const unknown = names.find((k) => !params.some((p) => p.name === k && p.kind !== 'positional-only'));
  if (unknown !== undefined && short === 'enumerate') return `'${unknown}' is an invalid keyword argument for enumerate()`;
  if (unknown === undefined) return null;
  const meant = keywordSuggestion(unknown, params.filter((p) => p.kind !== 'positional-only').map((p) => p.name));
  return `${short}() got an unexpected keyword argument '${unknown}'${meant}`;
}
