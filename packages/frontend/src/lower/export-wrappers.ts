/**
 * Text of the functions that stand between JavaScript and the program, in the library's dialect.
 *
 * In: what is called and the parameters as planned. Out: `export_N`, which takes JavaScript values that the loader has
 * checked and gives the Python value, and `convert_N`, which gives a JavaScript value.
 */
import type { Expression } from '../syntax/ast.ts';
import { unparse } from '../syntax/unparse.ts';
import type { Converters } from './export-convert.ts';
import type { PlannedParam } from './export-plan.ts';

export type Callee =
  | { readonly kind: 'call' | 'new'; readonly code: string }
  | { readonly kind: 'read'; readonly code: string }
  /** A constructor that JavaScript cannot call: the name of the class. */
  | { readonly kind: 'closed'; readonly code: string }
  /** Of an instance, which comes first. */
  | { readonly kind: 'method' | 'operator' | 'attribute' | 'store'; readonly cls: string; readonly name: string }
  | { readonly kind: 'text'; readonly cls: string };

/** Combinations of arguments that may be left out are written out up to this number of them. */
const MAX_OPEN = 3;

const isConstant = (e: Expression): boolean =>
  e.kind === 'Constant' || (e.kind === 'UnaryOp' && e.operand.kind === 'Constant') || (e.kind === 'Tuple' && e.elts.every(isConstant));

export function wrapperText(
  i: number, callee: Callee, params: readonly PlannedParam[], defaults: readonly (Expression | null)[], profile: 'gc' | 'core', converters: Converters, isText = false,
): string[] {
  const own = 'cls' in callee ? ['self: extern'] : [];
  const declared = [...own, ...params.map((p, k) => (p.raw === 'extern' || p.raw === 'i64' ? `x${k}: ${p.raw}` : `x${k}`))].join(', ');
  const inner = `export_${i}(${[...own.map(() => 'self'), ...params.map((_, k) => `x${k}`)].join(', ')})`;
  const lines = ['', '', `def ${isText ? 'made' : 'export'}_${i}(${declared}):`, ...bodyText(callee, params, defaults, converters)];
  // Paths have no class in JavaScript.
  if (isText) lines.push('', '', `def export_${i}(${declared}):`, `    return str(${inner.replace('export', 'made')})`);
  if (profile === 'core') return [...lines, '', '', `def convert_${i}(${declared}) -> i64:`, `    return i64(${inner})`];
  const result = callee.kind === 'new' ? `to_host('object', ${inner})` : `_to_js(${inner})`;
  return [...lines, '', '', `def convert_${i}(${declared}) -> extern:`, `    return ${result}`];
}

function bodyText(callee: Callee, params: readonly PlannedParam[], defaults: readonly (Expression | null)[], converters: Converters): string[] {
  if (callee.kind === 'read') return [`    return ${callee.code}`];
  if (callee.kind === 'closed') return [`    raise TypeError('${callee.code} is not made by JavaScript')`];
  if (!('cls' in callee)) return callText(callee.code, params, defaults, converters, '    ');
  const checked = (body: readonly string[]): string[] => [
    "    obj = from_host('object', self)",
    `    if isinstance(obj, ${callee.cls}):`,
    ...body.map((line) => (line.startsWith(' ') ? line : `        ${line}`)),
    "    raise TypeError('an object of another class')",
  ];
  switch (callee.kind) {
    case 'text':
      return checked(['return str(obj)']);
    case 'attribute':
      return checked([`return obj.${callee.name}`]);
    case 'store':
      return checked([`obj.${callee.name} = ${converted(params[0]!, 0, null, converters)}`, 'return None']);
    case 'operator':
      if (callee.name === '__call__') return checked(callText('obj', params, defaults, converters, '        '));
      return checked(operatorText(callee.name, params.map((p, k) => converted(p, k, null, converters))));
    case 'method':
      return checked(callText(`obj.${callee.name}`, params, defaults, converters, '        '));
  }
}

function operatorText(name: string, args: readonly string[]): string[] {
  switch (name) {
    case '__iter__':
      return ['return _iterate(obj)'];
    case '__aiter__':
      return ['return obj.__aiter__()'];
    case '__len__':
      return ['return len(obj)'];
    case '__getitem__':
      return [`return obj[${args[0]}]`];
    case '__setitem__':
      return [`obj[${args[0]}] = ${args[1]}`, 'return None'];
    case '__delitem__':
      return [`del obj[${args[0]}]`, 'return None'];
    case '__contains__':
      return [`return ${args[0]} in obj`];
    default:
      return [`return obj == ${args[0]}`];
  }
}

function converted(p: PlannedParam, k: number, fallback: Expression | null, converters: Converters): string {
  if (p.raw === 'i64') return `int(x${k})`;
  if (p.raw !== 'extern') return `x${k}`;
  const type = p.rest === 'args' ? `list[${p.type}]` : p.rest === 'kwargs' ? `dict[str, ${p.type}]` : p.type;
  const code = converters.of(type)(`x${k}`);
  return fallback && isConstant(fallback) ? `(${code} if host.js_given(x${k}) != 0 else (${unparse(fallback)}))` : code;
}

function callText(callee: string, params: readonly PlannedParam[], defaults: readonly (Expression | null)[], converters: Converters, indent: string): string[] {
  const values = params.map((p, k) => converted(p, k, defaults[k] ?? null, converters));
  // Other defaults were evaluated when the function was defined: the call leaves such arguments out.
  const open = params.flatMap((_, k) => (defaults[k] && !isConstant(defaults[k]) ? [k] : []));
  const argument = (at: number, byName: boolean): string => {
    const p = params[at]!;
    if (p.rest) return `${p.rest === 'args' ? '*' : '**'}${values[at]}`;
    return p.keyword || byName ? `${p.name}=${values[at]}` : values[at]!;
  };
  if (open.length > MAX_OPEN) return manyOpen(callee, params, open, values, argument, indent);
  const body = (rest: readonly number[], omitted: readonly number[], at: string): string[] => {
    const [k, ...others] = rest;
    if (k === undefined) {
      const args = params.flatMap((_, n) => (omitted.includes(n) ? [] : [argument(n, omitted.some((o) => o < n))]));
      return [`${at}return ${callee}(${args.join(', ')})`];
    }
    return [`${at}if host.js_given(x${k}) != 0:`, ...body(others, omitted, `${at}    `), ...body(others, [...omitted, k], at)];
  };
  return body(open, [], indent);
}

/** The arguments that are there, in a dict of keywords. */
function manyOpen(
  callee: string, params: readonly PlannedParam[], open: readonly number[], values: readonly string[],
  argument: (at: number, byName: boolean) => string, indent: string,
): string[] {
  const plain = params.flatMap((_, k) => (open.includes(k) ? [] : [argument(k, k > open[0]!)]));
  return [
    `${indent}given = {}`,
    ...open.flatMap((k) => [`${indent}if host.js_given(x${k}) != 0:`, `${indent}    given['${params[k]!.name}'] = ${values[k]}`]),
    `${indent}return ${callee}(${[...plain, '**given'].join(', ')})`,
  ];
}
