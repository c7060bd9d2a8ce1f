/**
 * What a program exports to JavaScript, and the library module that converts at that boundary.
 *
 * In: the syntax trees of the program and the names to export. Out: for each function its parameters as the boundary
 * knows them, and the text of a module in the library's dialect (docs/library-dialect.md) with one wrapper a function,
 * which is then analysed and compiled like any other.
 */
import { unparse } from '../syntax/unparse.ts';
import type { Arg, Constant, Expression, FunctionDef, Module, Node } from '../syntax/ast.ts';
import { resolveRelative } from './definitions.ts';

export const EXPORTS_MODULE = 'pyw.exports';

export interface PlannedParam {
  readonly name: string;
  /** As a Python annotation; `object` without one. */
  readonly type: string;
  readonly default?: string;
  readonly keyword?: boolean;
  /** What the wrapper gets: the value itself, or a JavaScript value. */
  readonly raw: 'float' | 'bool' | 'i64' | 'extern';
}

export interface PlannedExport {
  readonly name: string;
  /** Module that defines it, and whether it was asked for by name rather than listed in `__all__`. */
  readonly mod: string;
  readonly asked: boolean;
  readonly node: FunctionDef;
  /** Names in the generated module: the wrapper, and the one that converts its result as well. */
  readonly wrapper: string;
  readonly converting: string;
  readonly params: readonly PlannedParam[];
}

export interface ExportRefusal {
  readonly mod: string;
  readonly asked: boolean;
  readonly node: Node | null;
  readonly code: 'PYW2002' | 'PYW3001';
  readonly params: Readonly<Record<string, string>>;
}

export interface ExportPlan {
  readonly exports: readonly PlannedExport[];
  readonly refusals: readonly ExportRefusal[];
  /** Source of the module `EXPORTS_MODULE`; null when nothing is exported. */
  readonly text: string | null;
}

type Trees = ReadonlyMap<string, { readonly path: string; readonly tree: Module }>;

export function planExports(
  trees: Trees,
  listed: Iterable<string>,
  asked: readonly string[],
  profile: 'gc' | 'core',
): ExportPlan {
  const exports: PlannedExport[] = [];
  const refusals: ExportRefusal[] = [];
  const imports: string[] = [];
  const wrappers: string[] = [];
  const converters = new Map<string, string>();
  for (const name of new Set([...listed, ...asked])) {
    const found = findFunction(trees, '__main__', name);
    if (!found) {
      if (asked.includes(name)) {
        refusals.push({ mod: '__main__', asked: true, ...refusal(null, `exporting ${name}, which is no function of the program`) });
      }
      continue;
    }
    const { node, mod } = found;
    const from = { mod, asked: asked.includes(name) };
    const wrong = unsupportedShape(node) ?? null;
    if (wrong !== null) {
      refusals.push({ ...from, ...refusal(node, `${wrong} of an exported function`) });
      continue;
    }
    const wrongParams: Refusal[] = [];
    const params = planParams(node, name, profile, wrongParams);
    refusals.push(...wrongParams.map((r) => ({ ...from, ...r })));
    if (params === null) continue;
    const i = exports.length;
    exports.push({ name, ...from, node, wrapper: `export_${i}`, converting: `convert_${i}`, params });
    // What a decorator made of the function is what the module's variable holds.
    const decorated = node.decorator_list.length > 0;
    imports.push(decorated ? `import ${mod} as module_${i}` : `from ${mod} import ${node.name} as call_${i}`);
    const callee = decorated ? `module_${i}.${node.name}` : `call_${i}`;
    wrappers.push(...wrapperText(i, callee, node, params, profile, converters));
  }
  if (exports.length === 0) return { exports, refusals, text: null };
  const text = [
    'from __pyw__ import extern, host, i32, i64, op',
    ...(profile === 'gc' ? ['from pyw.builtins.boundary import _bytes_from_js, _from_js, _int_from_js, _str_from_js, _throw_to_js, _to_js'] : []),
    ...imports,
    ...wrappers,
    '',
  ];
  return { exports, refusals, text: text.join('\n') };
}

type Refusal = Omit<ExportRefusal, 'mod' | 'asked'>;
const refusal = (node: Node | null, what: string, hint = 'See docs/boundary.md for what crosses.'): Refusal => ({
  node, code: 'PYW3001', params: { what, hint },
});

/** The function that a name of a module stands for, through `from ... import`. */
function findFunction(trees: Trees, mod: string, name: string, seen: readonly string[] = []): { mod: string; node: FunctionDef } | null {
  const module = trees.get(mod);
  if (!module || seen.includes(mod)) return null;
  for (const s of module.tree.body.toReversed()) {
    if (s.kind === 'FunctionDef' && s.name === name) return { mod, node: s };
    if (s.kind !== 'ImportFrom') continue;
    const alias = s.names.find((a) => (a.asname ?? a.name) === name);
    if (!alias) continue;
    const from = resolveRelative(mod, module.path.endsWith('__init__.py'), s);
    return findFunction(trees, from, alias.name, [...seen, mod]);
  }
  return null;
}

function unsupportedShape(node: FunctionDef): string | null {
  if (node.args.vararg) return `the parameter *${node.args.vararg.arg}`;
  return node.args.kwarg ? `the parameter **${node.args.kwarg.arg}` : null;
}

function planParams(node: FunctionDef, func: string, profile: 'gc' | 'core', refusals: Refusal[]): PlannedParam[] | null {
  const { args } = node;
  const positional = [...args.posonlyargs, ...args.args];
  const before = refusals.length;
  const plan = (arg: Arg, fallback: Expression | null, keyword: boolean): PlannedParam => {
    const type = arg.annotation ? boundaryType(arg.annotation) : 'object';
    if (type === null) {
      refusals.push(refusal(arg, `a parameter of type ${unparse(arg.annotation!)} in an exported function`));
    } else if (profile === 'core' && !['int', 'float', 'bool'].includes(type)) {
      refusals.push({ node: arg, code: 'PYW2002', params: { name: arg.arg, func } });
    }
    const raw = rawOf(type ?? 'object', fallback, profile);
    if (profile === 'core' && fallback && !isLiteral(fallback)) refusals.push(refusal(arg, 'a default value that is not a literal in the core profile'));
    return {
      name: arg.arg, type: type ?? 'object', raw,
      ...(fallback ? { default: defaultText(fallback) } : {}), ...(keyword ? { keyword } : {}),
    };
  };
  const first = positional.length - args.defaults.length;
  const params = [
    ...positional.map((a, i) => plan(a, args.defaults[i - first] ?? null, false)),
    ...args.kwonlyargs.map((a, i) => plan(a, args.kw_defaults[i] ?? null, true)),
  ];
  return refusals.length === before ? params : null;
}

/** Floats and bools need no JavaScript value, unless a default of another type has to come through. */
function rawOf(type: string, fallback: Expression | null, profile: 'gc' | 'core'): PlannedParam['raw'] {
  if (profile === 'core') return type === 'int' ? 'i64' : type === 'bool' ? 'bool' : 'float';
  const kind = fallback && literalKind(fallback);
  if (type === 'float' && (!fallback || kind === 'float')) return 'float';
  if (type === 'bool' && (!fallback || kind === 'bool')) return 'bool';
  return 'extern';
}

const literalKind = (e: Expression): Constant['value']['kind'] | null =>
  e.kind === 'Constant' ? e.value.kind : e.kind === 'UnaryOp' && e.op === 'USub' && e.operand.kind === 'Constant' ? e.operand.value.kind : null;
const isLiteral = (e: Expression): boolean => ['int', 'float', 'bool'].includes(literalKind(e) ?? '');
const isConstant = (e: Expression): boolean =>
  e.kind === 'Constant' || (e.kind === 'UnaryOp' && e.operand.kind === 'Constant') || (e.kind === 'Tuple' && e.elts.every(isConstant));
const defaultText = (e: Expression): string => unparse(e);

const SCALARS: ReadonlySet<string> = new Set(['int', 'float', 'bool', 'str', 'None', 'object', 'bytes', 'bytearray']);
const DICTS: ReadonlySet<string> = new Set(['dict', 'Dict', 'Mapping']);
const SETS: Readonly<Record<string, string>> = { set: 'set', Set: 'set', frozenset: 'frozenset', FrozenSet: 'frozenset' };
const LISTS: ReadonlySet<string> = new Set(['list', 'List', 'Sequence', 'Iterable', 'Collection']);

/** An annotation as the boundary spells it; null for what does not cross. */
function boundaryType(e: Expression): string | null {
  switch (e.kind) {
    case 'Name':
    case 'Attribute': {
      const name = e.kind === 'Name' ? e.id : e.attr;
      if (name === 'Any') return 'object';
      if (LISTS.has(name)) return 'list[object]';
      if (DICTS.has(name)) return 'dict[str, object]';
      if (name in SETS) return `${SETS[name]}[int | float | str]`;
      if (name === 'tuple' || name === 'Tuple') return 'tuple[object, ...]';
      return SCALARS.has(name) ? name : null;
    }
    case 'Constant':
      return e.value.kind === 'none' ? 'None' : null;
    case 'BinOp': {
      if (e.op !== 'BitOr') return null;
      return unionOf([boundaryType(e.left), boundaryType(e.right)]);
    }
    case 'Subscript': {
      const name = e.value.kind === 'Name' ? e.value.id : e.value.kind === 'Attribute' ? e.value.attr : '';
      const items = e.slice.kind === 'Tuple' ? e.slice.elts : [e.slice];
      const last = items.at(-1);
      const isOpen = last?.kind === 'Constant' && last.value.kind === 'ellipsis';
      const parts = (isOpen ? items.slice(0, -1) : items).map(boundaryType);
      if (parts.some((p) => p === null)) return null;
      if (name === 'Optional') return unionOf([...parts, 'None']);
      if (name === 'Union') return unionOf(parts);
      if (LISTS.has(name) && parts.length === 1) return `list[${parts[0]}]`;
      if (DICTS.has(name) && parts.length === 2) return `dict[${parts[0]}, ${parts[1]}]`;
      if (name in SETS && parts.length === 1) return `${SETS[name]}[${parts[0]}]`;
      if (name !== 'tuple' && name !== 'Tuple') return null;
      return parts.length === 0 ? 'tuple[()]' : `tuple[${parts.join(', ')}${isOpen ? ', ...' : ''}]`;
    }
    default:
      return null;
  }
}

/** No two of the parts may have one kind of JavaScript value. */
function unionOf(parts: readonly (string | null)[]): string | null {
  const flat = new Set(parts.flatMap((p) => (p === null ? [null] : splitUnion(p))));
  if (flat.has(null)) return null;
  if (flat.has('object')) return 'object';
  const kinds = new Set([...flat].map((p) => kindOf(p!)));
  return kinds.size < flat.size ? null : [...flat].join(' | ');
}

/** Parts of a union at the top level of a type's text. */
function splitUnion(type: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < type.length; i++) {
    if (type[i] === '[') depth++;
    else if (type[i] === ']') depth--;
    else if (type[i] === '|' && depth === 0) {
      parts.push(type.slice(start, i).trim());
      start = i + 1;
    }
  }
  return [...parts, type.slice(start).trim()];
}

/** Parts of `tuple[A, B]` between the brackets. */
function splitItems(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '[') depth++;
    else if (text[i] === ']') depth--;
    else if (text[i] === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}

function wrapperText(
  i: number,
  callee: string,
  node: FunctionDef,
  params: readonly PlannedParam[],
  profile: 'gc' | 'core',
  converters: Map<string, string>,
): string[] {
  const lines: string[] = [];
  const declared = params.map((p, k) => (p.raw === 'extern' || p.raw === 'i64' ? `x${k}: ${p.raw}` : `x${k}`)).join(', ');
  const defaults = [...node.args.posonlyargs, ...node.args.args].map(
    (_, k, all) => node.args.defaults[k - (all.length - node.args.defaults.length)] ?? null,
  );
  const fallbacks = [...defaults, ...node.args.kw_defaults];
  const converted = params.map((p, k) => {
    if (p.raw === 'i64') return `int(x${k})`;
    if (p.raw !== 'extern') return `x${k}`;
    const code = converterOf(p.type, converters, lines)(`x${k}`);
    const fallback = fallbacks[k];
    return fallback && isConstant(fallback) ? `(${code} if host.js_given(x${k}) != 0 else ${defaultText(fallback)})` : code;
  });
  // Other defaults were evaluated when the function was defined: the call leaves such arguments out.
  const open = params.flatMap((_, k) => (fallbacks[k] && !isConstant(fallbacks[k]) ? [k] : []));
  const body = (rest: readonly number[], omitted: readonly number[], indent: string): string[] => {
    const [k, ...others] = rest;
    if (k === undefined) {
      const args = params.flatMap((p, at) => {
        if (omitted.includes(at)) return [];
        const byName = p.keyword || omitted.some((o) => o < at);
        return [byName ? `${p.name}=${converted[at]}` : converted[at]!];
      });
      return [`${indent}return ${callee}(${args.join(', ')})`];
    }
    return [
      `${indent}if host.js_given(x${k}) != 0:`,
      ...body(others, omitted, `${indent}    `),
      ...body(others, [...omitted, k], indent),
    ];
  };
  lines.push('', '', `def export_${i}(${declared}):`, ...body(open, [], '    '));
  const inner = `export_${i}(${params.map((_, k) => `x${k}`).join(', ')})`;
  if (profile === 'gc') lines.push('', '', `def convert_${i}(${declared}) -> extern:`, `    return _to_js(${inner})`);
  else lines.push('', '', `def convert_${i}(${declared}) -> i64:`, `    return i64(${inner})`);
  return lines;
}

/** Code that converts a JavaScript value of a type; functions for what is composed are added to `lines` once. */
function converterOf(type: string, converters: Map<string, string>, lines: string[]): (x: string) => string {
  switch (type) {
    case 'int':
      return (x) => `_int_from_js(${x})`;
    case 'float':
      return (x) => `host.js_to_f64(${x})`;
    case 'bool':
      return (x) => `(host.js_to_f64(${x}) != 0.0)`;
    case 'str':
      return (x) => `_str_from_js(${x})`;
    case 'None':
      return () => 'None';
    case 'bytes':
      return (x) => `_bytes_from_js(${x})`;
    case 'bytearray':
      return (x) => `bytearray(_bytes_from_js(${x}))`;
    case 'object':
      return (x) => `_from_js(${x})`;
    default:
  }
  let name = converters.get(type);
  if (name === undefined) {
    name = `in_${converters.size}`;
    converters.set(type, name);
    const body = composedBody(type, (part) => converterOf(part, converters, lines));
    lines.push('', '', `def ${name}(value: extern):`, ...body.map((line) => `    ${line}`));
  }
  return (x) => `${name}(${x})`;
}

/** Kinds as the ABI's `js_kind` numbers them. */
const KINDS: Readonly<Record<string, number>> = {
  None: 0, bool: 1, int: 2, float: 3, str: 4, list: 5, tuple: 5, dict: 6, set: 7, frozenset: 7, bytes: 8, bytearray: 8,
};
const headOf = (type: string): string => type.split('[')[0]!;
const kindOf = (type: string): number => KINDS[headOf(type)]!;

function composedBody(type: string, convert: (type: string) => (x: string) => string): string[] {
  const union = splitUnion(type);
  if (union.length > 1) {
    const last = union.at(-1)!;
    // Without floats a number can only be an int.
    const isInt = (p: string): string => (p === 'int' && !union.includes('float') ? 'kind == 2 or kind == 3' : `kind == ${kindOf(p)}`);
    const tests = union.slice(0, -1).flatMap((p) => [`if ${isInt(p)}:`, `    return ${convert(p)('value')}`]);
    return ['kind = host.js_kind(value)', ...tests, `return ${convert(last)('value')}`];
  }
  const inside = type.slice(type.indexOf('[') + 1, -1);
  const isList = type.startsWith('list[');
  if (type.startsWith('tuple[') && !inside.endsWith('...')) {
    const items = inside === '()' ? [] : splitItems(inside).map((t, k) => convert(t)(`host.js_item(value, ${k})`));
    return [`return (${items.join(', ')}${items.length === 1 ? ',' : ''})`];
  }
  const element = isList ? inside : splitItems(inside)[0]!;
  if (type.startsWith('dict[')) {
    const [key, item] = splitItems(inside).map((t) => convert(t)) as [(x: string) => string, (x: string) => string];
    return [
      'out = {}',
      'entries = host.js_entries(value)',
      'n = host.js_length(entries)',
      'i: i32 = 0',
      'while i < n:',
      `    out[${key('host.js_item(entries, i)')}] = ${item('host.js_item(entries, i + 1)')}`,
      '    i = i + 2',
      'return out',
    ];
  }
  if (headOf(type) in SETS) {
    return [
      'out = set()',
      'entries = host.js_entries(value)',
      'n = host.js_length(entries)',
      'i: i32 = 0',
      'while i < n:',
      `    out.add(${convert(element)('host.js_item(entries, i)')})`,
      '    i = i + 1',
      headOf(type) === 'set' ? 'return out' : 'return frozenset(out)',
    ];
  }
  return [
    'out = []',
    'n = host.js_length(value)',
    'i: i32 = 0',
    'while i < n:',
    `    out.append(${convert(element)('host.js_item(value, i)')})`,
    '    i = i + 1',
    isList ? 'return out' : 'return tuple(out)',
  ];
}
