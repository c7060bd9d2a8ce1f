/** Expressions and patterns as Python source, with parentheses only where precedence asks for them. */
import type { Arguments, Comprehension, Expression, Keyword, NodeOf, Operator, Pattern, StrValue } from './ast.ts';
import { constantSource, escapeText } from './unparse-values.ts';

/** Binding powers, loosest first. */
const TUPLE = 0;
const YIELD = 1;
const TEST = 3;
const OR = 4;
const AND = 5;
const NOT = 6;
const CMP = 7;
const BITOR = 8;
const FACTOR = 14;
const POWER = 15;
const AWAIT = 16;
const ATOM = 17;

const BINARY: Readonly<Record<Operator, readonly [string, number]>> = {
  BitOr: ['|', 8], BitXor: ['^', 9], BitAnd: ['&', 10], LShift: ['<<', 11], RShift: ['>>', 11], Add: ['+', 12],
  Sub: ['-', 12], Mult: ['*', 13], MatMult: ['@', 13], Div: ['/', 13], Mod: ['%', 13], FloorDiv: ['//', 13],
  Pow: ['**', POWER],
};
const COMPARE = {
  Eq: '==', NotEq: '!=', Lt: '<', LtE: '<=', Gt: '>', GtE: '>=', Is: 'is', IsNot: 'is not', In: 'in', NotIn: 'not in',
} as const;

export function operatorSource(op: Operator): string {
  return BINARY[op][0];
}

/** Where a tuple may go without parentheses, but `yield` may not. */
export function unparseStarred(e: Expression): string {
  return unparseExpression(e, e.kind === 'Tuple' ? TUPLE : TEST);
}

/**
 * The expression where at least `power` is needed. What it ends with (a sign's operand, a lambda's body) is printed in a
 * loop, since these nest thousands deep; parentheses around them are closed at the end.
 */
export function unparseExpression(root: Expression, least = TUPLE): string {
  let text = '';
  let close = 0;
  let power = least;
  for (let e = root; ; ) {
    let own: number;
    let rest: Expression;
    let inner: number;
    let start: string;
    switch (e.kind) {
      case 'UnaryOp':
        [start, own] = e.op === 'Not' ? ['not ', NOT] : [{ Invert: '~', UAdd: '+', USub: '-' }[e.op], FACTOR];
        [rest, inner] = [e.operand, own];
        break;
      case 'Lambda': {
        const args = parameters(e.args);
        [start, own, rest, inner] = [`lambda${args === '' ? '' : ` ${args}`}: `, TEST, e.body, TEST];
        break;
      }
      case 'IfExp':
        start = `${unparseExpression(e.body, OR)} if ${unparseExpression(e.test, OR)} else `;
        [own, rest, inner] = [TEST, e.orelse, TEST];
        break;
      case 'BinOp':
        if (e.op !== 'Pow') return `${text}${closed(e, power)}${')'.repeat(close)}`;
        [start, own, rest, inner] = [`${unparseExpression(e.left, AWAIT)} ** `, POWER, e.right, FACTOR];
        break;
      default: return `${text}${closed(e, power)}${')'.repeat(close)}`;
    }
    if (own < power) {
      text += '(';
      close++;
    }
    text += start;
    e = rest;
    power = inner;
  }
}

type Closed = Exclude<Expression, { readonly kind: 'UnaryOp' | 'Lambda' | 'IfExp' }>;

/** All that does not end with an expression, and sums. */
function closed(e: Closed, power: number): string {
  const paren = (text: string, own: number): string => (own < power ? `(${text})` : text);
  switch (e.kind) {
    case 'NamedExpr': return `(${unparseExpression(e.target, ATOM)} := ${unparseExpression(e.value, TEST)})`;
    case 'BoolOp': {
      const own = e.op === 'Or' ? OR : AND;
      return paren(e.values.map((v) => unparseExpression(v, own + 1)).join(e.op === 'Or' ? ' or ' : ' and '), own);
    }
    case 'BinOp': return binary(e, power);
    case 'Dict':
      return `{${e.keys
        .map((key, i) => {
          const value = e.values[i]!;
          return key === null
            ? `**${unparseExpression(value, BITOR)}`
            : `${unparseExpression(key, TEST)}: ${unparseExpression(value, TEST)}`;
        })
        .join(', ')}}`;
    case 'Set': return e.elts.length === 0 ? '{*()}' : `{${items(e.elts)}}`;
    case 'List': return `[${items(e.elts)}]`;
    case 'Tuple': {
      const text = e.elts.length === 1 ? `${items(e.elts)},` : items(e.elts);
      return e.elts.length === 0 || power > TUPLE ? `(${text})` : text;
    }
    case 'ListComp': return `[${unparseExpression(e.elt, TEST)}${clauses(e.generators)}]`;
    case 'SetComp': return `{${unparseExpression(e.elt, TEST)}${clauses(e.generators)}}`;
    case 'GeneratorExp': return `(${unparseExpression(e.elt, TEST)}${clauses(e.generators)})`;
    case 'DictComp':
      return `{${unparseExpression(e.key, TEST)}: ${unparseExpression(e.value, TEST)}${clauses(e.generators)}}`;
    case 'Await': return paren(`await ${unparseExpression(e.value, ATOM)}`, AWAIT);
    case 'Yield': return paren(e.value === null ? 'yield' : `yield ${unparseStarred(e.value)}`, YIELD);
    case 'YieldFrom': return paren(`yield from ${unparseExpression(e.value, TEST)}`, YIELD);
    case 'Compare': {
      let text = unparseExpression(e.left, BITOR);
      e.ops.forEach((op, i) => {
        text += ` ${COMPARE[op]} ${unparseExpression(e.comparators[i]!, BITOR)}`;
      });
      return paren(text, CMP);
    }
    case 'Call': case 'Attribute': case 'Subscript': return row(e);
    case 'JoinedStr': case 'TemplateStr': return formatted(e);
    case 'FormattedValue': case 'Interpolation': return formatted({ ...e, kind: 'JoinedStr', values: [e] });
    case 'Constant': {
      const text = constantSource(e.value, e.kind_);
      return /^\d/.test(text) && power === ATOM + 1 ? `(${text})` : text;
    }
    case 'Starred': return `*${unparseExpression(e.value, BITOR)}`;
    case 'Name': return e.id;
    case 'Slice': return slice(e);
  }
}

/** Left-leaning chains are followed in a loop: they may be long. */
function binary(e: NodeOf<'BinOp'>, power: number): string {
  const [, own] = BINARY[e.op];
  const rest: string[] = [];
  let left: Expression = e;
  while (left.kind === 'BinOp' && left.op !== 'Pow' && BINARY[left.op][1] === own) {
    rest.push(` ${BINARY[left.op][0]} ${unparseExpression(left.right, own + 1)}`);
    left = left.left;
  }
  const text = unparseExpression(left, own) + rest.reverse().join('');
  return own < power ? `(${text})` : text;
}

/** Calls, attributes and subscripts in a row. */
function row(e: NodeOf<'Call'> | NodeOf<'Attribute'> | NodeOf<'Subscript'>): string {
  const links: string[] = [];
  let left: Expression = e;
  let power = ATOM;
  while (left.kind === 'Call' || left.kind === 'Attribute' || left.kind === 'Subscript') {
    power = left.kind === 'Attribute' ? ATOM + 1 : ATOM;
    if (left.kind === 'Call') {
      links.push(`(${callArguments(left.args, left.keywords)})`);
      left = left.func;
    } else {
      links.push(left.kind === 'Attribute' ? `.${left.attr}` : `[${slice(left.slice)}]`);
      left = left.value;
    }
  }
  return unparseExpression(left, power) + links.reverse().join('');
}

function items(elts: readonly Expression[]): string {
  return elts.map((elt) => unparseExpression(elt, TEST)).join(', ');
}

function clauses(generators: readonly Comprehension[]): string {
  return generators
    .map((g) => {
      const ifs = g.ifs.map((test) => ` if ${unparseExpression(test, OR)}`).join('');
      const target = unparseExpression(g.target, TUPLE);
      return `${g.is_async !== 0 ? ' async' : ''} for ${target} in ${unparseExpression(g.iter, OR)}${ifs}`;
    })
    .join('');
}

export function callArguments(args: readonly Expression[], keywords: readonly Keyword[]): string {
  // Stars that stood among the keywords come before them: the tree keeps no order between both.
  const parts = args.map((arg) => (arg.kind === 'Starred' ? `*${unparseExpression(arg.value, TEST)}` : unparseExpression(arg, TEST)));
  for (const { arg, value } of keywords) {
    parts.push(arg === null ? `**${unparseExpression(value, TEST)}` : `${arg}=${unparseExpression(value, TEST)}`);
  }
  return parts.join(', ');
}

function slice(e: Expression): string {
  if (e.kind === 'Slice') {
    const part = (x: Expression | null): string => (x === null ? '' : unparseExpression(x, TEST));
    return `${part(e.lower)}:${part(e.upper)}${e.step === null ? '' : `:${part(e.step)}`}`;
  }
  if (e.kind === 'Tuple' && e.elts.length > 0 && e.elts.some((x) => x.kind === 'Slice' || x.kind === 'Starred')) {
    const text = e.elts.map((x) => (x.kind === 'Slice' ? slice(x) : unparseExpression(x, TEST))).join(', ');
    return e.elts.length === 1 ? `${text},` : text;
  }
  return unparseStarred(e);
}

export function parameters(args: Arguments): string {
  const parts: string[] = [];
  const positional = [...args.posonlyargs, ...args.args];
  const firstDefault = positional.length - args.defaults.length;
  const one = (arg: NodeOf<'arg'>, value: Expression | null): string => {
    const note = arg.annotation === null ? '' : `: ${unparseExpression(arg.annotation, TEST)}`;
    return `${arg.arg}${note}${value === null ? '' : `=${unparseExpression(value, TEST)}`}`;
  };
  positional.forEach((arg, i) => {
    parts.push(one(arg, i >= firstDefault ? args.defaults[i - firstDefault]! : null));
    if (i === args.posonlyargs.length - 1) parts.push('/');
  });
  if (args.vararg !== null) parts.push(`*${one(args.vararg, null)}`);
  else if (args.kwonlyargs.length > 0) parts.push('*');
  for (const [i, arg] of args.kwonlyargs.entries()) parts.push(one(arg, args.kw_defaults[i]!));
  if (args.kwarg !== null) parts.push(`**${one(args.kwarg, null)}`);
  return parts.join(', ');
}

/** Formatted strings: everything that is not plain is escaped, so that one kind of quotes always does. */
function formatted(e: NodeOf<'JoinedStr'> | NodeOf<'TemplateStr'>): string {
  if (e.kind === 'JoinedStr' && e.values.some((v) => v.kind === 'Constant' && v.kind_ === 'u')) {
    // Parts that came from a literal with `u` keep it as literals of their own, in a row with formatted ones.
    const parts = e.values.map((v) => (v.kind === 'Constant' && v.kind_ === 'u' ? constantSource(v.value, 'u') : `f'${formattedPart(v, false)}'`));
    return parts.every((part) => part.startsWith('u')) ? [...parts, "f''"].join(' ') : parts.join(' ');
  }
  const letter = e.kind === 'TemplateStr' ? 't' : 'f';
  return `${letter}'${e.values.map((v) => formattedPart(v, false)).join('')}'`;
}

function formattedPart(part: Expression, inSpec: boolean): string {
  if (part.kind === 'Constant') {
    const value = part.value as StrValue;
    const text =
      value.codePoints === undefined
        ? escapeText(value.value, "'")
        : value.codePoints.map((c) => (c >= 0xd800 && c < 0xe000 ? `\\u${c.toString(16)}` : escapeText(String.fromCodePoint(c), "'"))).join('');
    // Inside a specification doubled braces do not exist, so they are written as escapes.
    return inSpec
      ? text.replaceAll('{', '\\x7b').replaceAll('}', '\\x7d')
      : text.replaceAll('{', '{{').replaceAll('}', '}}');
  }
  if (part.kind === 'JoinedStr') return part.values.map((v) => formattedPart(v, inSpec)).join('');
  if (part.kind !== 'FormattedValue' && part.kind !== 'Interpolation') return `{${unparseExpression(part, TEST)}}`;
  const isTemplate = part.kind === 'Interpolation' && part.str.kind === 'str';
  let text = isTemplate ? (part.str as StrValue).value : unparseExpression(part.value, TUPLE);
  if (!isTemplate) {
    // A lambda or `:=` needs parentheses there; a leading brace needs a space before it.
    if (/\blambda\b/.test(text)) text = `(${text})`;
    if (text.startsWith('{')) text = ` ${text}`;
  }
  const conversion = part.conversion >= 0 ? `!${String.fromCharCode(part.conversion)}` : '';
  const spec = part.format_spec === null ? '' : `:${formattedPart(part.format_spec, true)}`;
  return `{${text}${conversion}${spec}}`;
}

export function unparsePattern(p: Pattern): string {
  switch (p.kind) {
    case 'MatchValue': return unparseExpression(p.value, TEST);
    case 'MatchSingleton': return constantSource(p.value, null);
    case 'MatchSequence': return `[${p.patterns.map(unparsePattern).join(', ')}]`;
    case 'MatchStar': return `*${p.name ?? '_'}`;
    case 'MatchMapping': {
      const parts = p.keys.map((key, i) => `${unparseExpression(key, TEST)}: ${unparsePattern(p.patterns[i]!)}`);
      if (p.rest !== null) parts.push(`**${p.rest}`);
      return `{${parts.join(', ')}}`;
    }
    case 'MatchClass': {
      const parts = p.patterns.map(unparsePattern);
      for (const [i, attr] of p.kwd_attrs.entries()) parts.push(`${attr}=${unparsePattern(p.kwd_patterns[i]!)}`);
      return `${unparseExpression(p.cls, ATOM)}(${parts.join(', ')})`;
    }
    case 'MatchAs':
      if (p.pattern === null) return p.name ?? '_';
      return `(${unparsePattern(p.pattern)} as ${p.name})`;
    case 'MatchOr': return `(${p.patterns.map(unparsePattern).join(' | ')})`;
  }
}
