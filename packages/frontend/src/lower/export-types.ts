/**
 * Types at the boundary with JavaScript, as text in the spelling of Python's annotations.
 *
 * In: the annotation of a parameter or attribute, and what its names stand for. Out: `list[tuple[int, str]] | None` and the
 * like, in a normal form: `list`, `dict`, `set`, `frozenset`, `tuple`, `Iterable`, `Iterator`, `AsyncIterator`, `Awaitable`, `Callable[[A], R]`,
 * `Literal[1, 2]` of values of one kind, a TypedDict as `Name{key: A, other?: B}` and within itself as `Name{...}`, classes of
 * `Counter`, `OrderedDict`, `defaultdict` and `deque` (what Python makes of a dict or list: `asPlain` says which), classes of
 * the program by the name under which JavaScript knows them, `Like[Name{key: A}]` for what has the members of a Protocol, `Text[C]` for one of the library that can be made of text as
 * well, `object` for any value. Null for what does not cross.
 */
import type { Expression } from '../syntax/ast.ts';
import { parse } from '../syntax/index.ts';
import { dottedName } from './export-scope.ts';

/** What a name stands for where the annotation is written. */
export type NameMeaning =
  | { readonly kind: 'class'; readonly name: string }
  /** A type in the spelling of the boundary. */
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'alias'; readonly value: Expression; readonly names: Names }
  | null;
export type Names = (name: string) => NameMeaning;

const SCALARS: ReadonlySet<string> = new Set(['int', 'float', 'complex', 'bool', 'str', 'None', 'object', 'bytes', 'bytearray', 'memoryview', 'JsValue']);
const DICTS: ReadonlySet<string> = new Set(['dict', 'Dict', 'Mapping', 'MutableMapping']);
const SETS: Readonly<Record<string, string>> = { set: 'set', Set: 'set', frozenset: 'frozenset', FrozenSet: 'frozenset', AbstractSet: 'set' };
const LISTS: ReadonlySet<string> = new Set(['list', 'List', 'Sequence', 'MutableSequence']);
const ITERABLES: ReadonlySet<string> = new Set(['Iterable', 'Collection']);
const ITERATORS: ReadonlySet<string> = new Set(['Iterator', 'Generator']);
const ASYNC_ITERATORS: ReadonlySet<string> = new Set(['AsyncIterator', 'AsyncIterable', 'AsyncGenerator']);
const AWAITABLES: ReadonlySet<string> = new Set(['Awaitable', 'Coroutine', 'Future', 'Task']);
/** Containers of the library that are made of what crosses, and a type without arguments. */
const MADE: Readonly<Record<string, string>> = { Counter: 'Counter[str]', OrderedDict: 'OrderedDict[str, object]', defaultdict: 'defaultdict[str, object]', deque: 'deque[object]' };
const OF_TYPING: Readonly<Record<string, string>> = { DefaultDict: 'defaultdict', Deque: 'deque' };
const containerName = (name: string): string => (Object.hasOwn(OF_TYPING, name) ? OF_TYPING[name]! : name);
const isContainer = (name: string): boolean => Object.hasOwn(MADE, containerName(name));
export const isMade = (type: string): boolean => type.includes('[') && Object.hasOwn(MADE, headOf(type));
/** Names that say nothing about a value. */
const ANY: ReadonlySet<string> = new Set(['Any', 'Self', 'TypeVar', 'Hashable']);
/** Objects of JavaScript as they are. */
const PROXIES: ReadonlySet<string> = new Set(['JsProxy', 'JsObject']);
const WRAPPERS: ReadonlySet<string> = new Set(['Annotated', 'Final', 'ClassVar', 'Required', 'NotRequired', 'ReadOnly']);

export function boundaryType(e: Expression, names: Names): string | null {
  const own = (inner: Expression): string | null => boundaryType(inner, names);
  switch (e.kind) {
    case 'Name': {
      const meaning = names(e.id);
      if (meaning?.kind === 'class') return meaning.name;
      if (meaning?.kind === 'type') return meaning.text;
      if (meaning?.kind === 'alias') return boundaryType(meaning.value, meaning.names);
      return bareName(e.id);
    }
    case 'Attribute': {
      const dotted = dottedName(e);
      const meaning = dotted === null ? null : names(dotted);
      if (meaning?.kind === 'class') return meaning.name;
      if (meaning?.kind === 'alias') return boundaryType(meaning.value, meaning.names);
      return meaning?.text ?? bareName(e.attr);
    }
    case 'Constant': {
      if (e.value.kind === 'none') return 'None';
      if (e.value.kind !== 'str') return null;
      const inner = parse(e.value.value, { mode: 'eval' }).module;
      return inner ? own(inner.body) : null;
    }
    case 'BinOp':
      return e.op === 'BitOr' ? unionOf([own(e.left), own(e.right)], names) : null;
    case 'Subscript':
      return subscripted(e.value, e.slice.kind === 'Tuple' ? e.slice.elts : [e.slice], names);
    default:
      return null;
  }
}

function bareName(name: string): string | null {
  if (ANY.has(name)) return 'object';
  if (PROXIES.has(name)) return 'JsProxy';
  if (LISTS.has(name)) return 'list[object]';
  if (ITERABLES.has(name)) return 'Iterable[object]';
  if (ITERATORS.has(name)) return 'Iterator[object]';
  if (ASYNC_ITERATORS.has(name)) return 'AsyncIterator[object]';
  if (AWAITABLES.has(name)) return 'Awaitable[object]';
  if (DICTS.has(name)) return 'dict[str, object]';
  if (name in SETS) return `${SETS[name]}[int | float | str]`;
  if (name === 'tuple' || name === 'Tuple') return 'tuple[object, ...]';
  if (name === 'Callable') return 'Callable[..., object]';
  if (isContainer(name)) return MADE[containerName(name)]!;
  return SCALARS.has(name) ? name : null;
}

function subscripted(head: Expression, items: readonly Expression[], names: Names): string | null {
  const name = head.kind === 'Name' ? head.id : head.kind === 'Attribute' ? head.attr : '';
  const own = (inner: Expression): string | null => boundaryType(inner, names);
  if (name === 'Literal') return literalType(items, names);
  if (WRAPPERS.has(name)) return own(items[0]!);
  if (name === 'Callable') return callableType(items, own);
  const last = items.at(-1);
  const isOpen = last?.kind === 'Constant' && last.value.kind === 'ellipsis';
  const parts = (isOpen ? items.slice(0, -1) : items).map(own);
  if (parts.some((p) => p === null)) return null;
  if (name === 'Optional') return unionOf([...parts, 'None'], names);
  if (name === 'Union') return unionOf(parts, names);
  if (LISTS.has(name) && parts.length === 1) return `list[${parts[0]}]`;
  if (ITERABLES.has(name) && parts.length === 1) return `Iterable[${parts[0]}]`;
  if (ITERATORS.has(name)) return `Iterator[${parts[0]}]`;
  if (ASYNC_ITERATORS.has(name)) return `AsyncIterator[${parts[0]}]`;
  if (AWAITABLES.has(name)) return `Awaitable[${parts.at(-1)}]`;
  if (DICTS.has(name) && parts.length === 2) return `dict[${parts[0]}, ${parts[1]}]`;
  if (name in SETS && parts.length === 1) return `${SETS[name]}[${parts[0]}]`;
  const made = isContainer(name) ? MADE[containerName(name)] : undefined;
  if (made && splitItems(made.slice(made.indexOf('[') + 1, -1)).length === parts.length && names(dottedName(head) ?? '')?.kind !== 'class') return `${headOf(made)}[${parts.join(', ')}]`;
  if (name !== 'tuple' && name !== 'Tuple') return names(dottedName(head) ?? '')?.kind === 'class' ? own(head) : null;
  return parts.length === 0 ? 'tuple[()]' : `tuple[${parts.join(', ')}${isOpen ? ', ...' : ''}]`;
}

/** `Literal['a', 1]` is a choice of literals of one kind each. */
function literalType(items: readonly Expression[], names: Names): string | null {
  return unionOf(items.map((i) => (i.kind === 'Name' || i.kind === 'Subscript' ? boundaryType(i, names) : literal(i))), names);
}

function literal(e: Expression): string | null {
  if (e.kind === 'UnaryOp' && e.op === 'USub') return literal(e.operand)?.replace('[', '[-') ?? null;
  if (e.kind !== 'Constant') return null;
  const { value } = e;
  if (value.kind === 'none') return 'None';
  if (value.kind === 'bool') return `Literal[${value.value ? 'True' : 'False'}]`;
  if (value.kind === 'int') return `Literal[${value.value}]`;
  // Nothing in a text may be taken for a part of the type.
  const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return value.kind === 'str' ? `Literal[${JSON.stringify(value.value).slice(1, -1).replaceAll('\\"', escaped('"')).replace(/[[\]{}|,:'"]/g, escaped).replace(/^|$/g, '"')}]` : null;
}

/** Literals of one kind are one part, and say nothing beside their type. */
function mergeLiterals(parts: readonly string[]): string[] {
  const out: string[] = [];
  for (const part of parts) {
    if (headOf(part) !== 'Literal') {
      out.push(part);
      continue;
    }
    const type = literalKind(part);
    if (parts.includes(type)) continue;
    const at = out.findIndex((o) => headOf(o) === 'Literal' && literalKind(o) === type);
    const values = splitItems(part.slice('Literal['.length, -1));
    if (at < 0) out.push(part);
    else out[at] = `Literal[${[...new Set([...splitItems(out[at]!.slice('Literal['.length, -1)), ...values])].join(', ')}]`;
  }
  return out;
}

/** The type of a literal's values. */
export const literalKind = (type: string): 'str' | 'bool' | 'int' => {
  const first = type['Literal['.length];
  return first === '"' ? 'str' : first === 'T' || first === 'F' ? 'bool' : 'int';
};

function callableType(items: readonly Expression[], own: (e: Expression) => string | null): string | null {
  const [params, result] = items;
  if (!params || !result) return null;
  const gives = own(result);
  if (gives === null) return null;
  if (params.kind !== 'List') return `Callable[..., ${gives}]`;
  const takes = params.elts.map(own);
  return takes.includes(null) ? null : `Callable[[${takes.join(', ')}], ${gives}]`;
}

/** No two of the parts may have one kind of JavaScript value, classes of the program apart. */
export function unionOf(parts: readonly (string | null)[], names: Names): string | null {
  void names;
  const open = [...new Set(parts.flatMap((p) => (p === null ? [null] : splitUnion(p))))];
  if (open.includes(null)) return null;
  if (open.includes('object')) return 'object';
  // Any object may have the members of a protocol, whatever its class.
  const likes = (open as string[]).filter(isLike);
  if (likes.length > 1) return 'object';
  if (likes.length === 1 && (open as string[]).some(isClassType)) return unionOf((open as string[]).filter((p) => !isClassType(p)), names);
  const flat = mergeBytes(mergeSets(mergeLists(mergeLiterals(oneOfText(open as string[])))));
  const kinds = flat.map((p) => (isClassType(p) ? p : isRecord(p) ? String(KINDS['dict']) : String(kindOf(p))));
  return new Set(kinds).size < flat.length ? null : flat.join(' | ');
}

/** A text stays one where there may be one, and where it might be made into several classes. */
function oneOfText(parts: readonly string[]): string[] {
  const made = parts.filter((p) => headOf(p) === 'Text');
  if (made.length < 2 && !parts.some((p) => p === 'str' || (headOf(p) === 'Literal' && literalKind(p) === 'str'))) return [...parts];
  return [...new Set(parts.flatMap((p) => (made.includes(p) ? madeOf(p) : [p])))];
}

/** What has no class in JavaScript is text there. */
const PATH = 'Text[Path]';
const madeOf = (type: string): string[] => (type === PATH ? [] : [type.slice('Text['.length, -1)]);
/** The type of a result whose annotation says this. */
export const asResult = (type: string): string => asPlain(type).replaceAll(PATH, 'str').replace(/\bText\[(\w+)\]/g, '$1');

/** JavaScript does not tell lists of one type from those of another: a choice of them is a list of either's items. */
const LIST_LIKE: ReadonlySet<string> = new Set(['list', 'tuple', 'deque', 'Iterable']);
function mergeLists(parts: readonly string[]): string[] {
  const lists = parts.filter((p) => LIST_LIKE.has(headOf(p)));
  if (lists.length < 2) return [...parts];
  const items = lists.flatMap((p) => splitItems(p.slice(p.indexOf('[') + 1, -1)).filter((t) => t !== '...' && t !== '()'));
  const head = lists.some((p) => headOf(p) === 'Iterable') ? 'Iterable' : 'list';
  return inPlaceOf(parts, lists, `${head}[${items.length === 0 ? 'object' : (unionOf(items, () => null) ?? 'object')}]`);
}
function mergeSets(parts: readonly string[]): string[] {
  const sets = parts.filter(isSetType);
  return sets.length < 2 ? [...parts] : inPlaceOf(parts, sets, `set[${unionOf(sets.map((p) => p.slice(p.indexOf('[') + 1, -1)), () => null) ?? 'object'}]`);
}
function mergeBytes(parts: readonly string[]): string[] {
  const bytes = parts.filter((p) => kindOf(p) === KINDS['bytes']);
  return bytes.length < 2 ? [...parts] : inPlaceOf(parts, bytes, 'bytes');
}
const inPlaceOf = (parts: readonly string[], merged: readonly string[], one: string): string[] =>
  parts.flatMap((p) => (p === merged[0] ? [one] : merged.includes(p) ? [] : [p]));

/** The type with what JavaScript gives for the library's containers: what the loader checks and declarations say. */
export function asPlain(type: string): string {
  const made = /\b(Counter|OrderedDict|defaultdict|deque)\[/.exec(type);
  if (!made) return type.replace(/\bmemoryview\b(?!\??:)/g, 'bytes');
  const start = made.index + made[0].length;
  let end = start;
  for (let depth = 1; depth > 0; end++) depth += type[end] === '[' ? 1 : type[end] === ']' ? -1 : 0;
  const inner = type.slice(start, end - 1);
  const plain = made[1] === 'deque' ? `list[${inner}]` : `dict[${inner}${made[1] === 'Counter' ? ', int' : ''}]`;
  return asPlain(type.slice(0, made.index) + plain + type.slice(end));
}

/** Parts of a union at the top level of a type's text. */
export const splitUnion = (type: string): string[] => splitAt(type, '|');
/** Parts of `tuple[A, B]` between the brackets. */
export const splitItems = (text: string): string[] => splitAt(text, ',');

function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '[' || text[i] === '{') depth++;
    else if (text[i] === ']' || text[i] === '}') depth--;
    else if (text[i] === separator && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}

/** Kinds as the ABI's `js_kind` numbers them. */
const KINDS: Readonly<Record<string, number>> = {
  None: 0, bool: 1, int: 2, float: 3, str: 4, Text: 4, list: 5, tuple: 5, deque: 5, Iterable: 5, dict: 6, Counter: 6, OrderedDict: 6, defaultdict: 6, set: 7, frozenset: 7, bytes: 8, bytearray: 8, memoryview: 8,
  Like: 9, Callable: 10, complex: 11, Iterator: 11, Awaitable: 11, AsyncIterator: 11,
};
const OBJECT_KIND = 9;
export const headOf = (type: string): string => type.split(/[[{]/)[0]!;
/** The loader gives the values of a TypedDict in an object of its own. */
export const kindOf = (type: string): number =>
  isRecord(type) ? 11 : (KINDS[headOf(type) === 'Literal' ? literalKind(type) : headOf(type)] ?? OBJECT_KIND);
/** Is it a class of the program? */
export const isClassType = (type: string): boolean => !/[[{]/.test(type) && !SCALARS.has(type);
export const isRecord = (type: string): boolean => /^\w+\{/.test(type);

/** Keys of a TypedDict with their types. */
export const recordFields = (type: string): { readonly key: string; readonly type: string; readonly isOptional: boolean }[] => {
  const text = type.slice(type.indexOf('{') + 1, -1);
  return text === '' ? [] : splitItems(text).map((field) => {
    const [, key, mark, own] = /^(\w+)(\??): (.*)$/s.exec(field)!;
    return { key: key!, type: own!, isOptional: mark === '?' };
  });
};
export const isSetType = (type: string): boolean => headOf(type) === 'set' || headOf(type) === 'frozenset';

export const isLike = (type: string): boolean => headOf(type) === 'Like';
/** Does a type take in all of another? Only what it says more than that other is left out then. */
export function takesIn(wide: string, narrow: string): boolean {
  const options = splitUnion(wide);
  return splitUnion(narrow).every((part) => options.some((option) => option === 'object' || option === part || takesInOne(option, part)));
}

function takesInOne(wide: string, narrow: string): boolean {
  // What is in a dict with other keys is the program's own affair.
  if (isRecord(narrow)) return headOf(wide) === 'dict';
  if (headOf(narrow) === 'Literal') return wide === literalKind(narrow);
  if (headOf(wide) !== headOf(narrow) || !wide.includes('[') || !narrow.includes('[') || headOf(wide) === 'Callable') return false;
  const [a, b] = [wide, narrow].map((t) => splitItems(t.slice(t.indexOf('[') + 1, -1))) as [string[], string[]];
  return a.length === b.length && a.every((part, i) => part === b[i] || takesIn(part, b[i]!));
}
