/** Patterns of `match`. */
import type { Expression, Pattern, SingletonValue } from './ast.ts';
import { attribute, constant, nameAt } from './nodes.ts';
import { numberValue } from './parse-number.ts';
import { parseStrings } from './parse-string.ts';
import { accept, enter, expect, expectName, fail, isSoft, Levels, next, peek, type Parser } from './parser.ts';
import * as T from './tokens.ts';

interface Place {
  readonly lineno: number;
  readonly col_offset: number;
  readonly end_lineno: number;
  readonly end_col_offset: number;
}

function place(p: Parser, start: number): Place {
  const { toks } = p;
  const end = p.pos - T.STRIDE;
  return {
    lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!, end_lineno: toks[end + T.END_LINE]!,
    end_col_offset: toks[end + T.END_COL]!,
  };
}

/** After `case`: one pattern, or a sequence without brackets. */
export function parsePatterns(p: Parser): Pattern {
  const start = p.pos;
  const first = parseMaybeStar(p);
  if (p.type !== T.COMMA) {
    if (first.kind === 'MatchStar') fail();
    return first;
  }
  const patterns = [first];
  while (accept(p, T.COMMA)) {
    if (p.type === T.COLON || p.type === T.K_IF) break;
    patterns.push(parseMaybeStar(p));
  }
  return { kind: 'MatchSequence', patterns, ...place(p, start) };
}

function parseMaybeStar(p: Parser): Pattern {
  if (p.type !== T.STAR) return parsePattern(p);
  const start = p.pos;
  next(p);
  const wildcard = isSoft(p, T.SYM_UNDERSCORE);
  const name = expectName(p);
  return { kind: 'MatchStar', name: wildcard ? null : name, ...place(p, start) };
}

/** `or_pattern ['as' name]`. */
function parsePattern(p: Parser): Pattern {
  const start = p.pos;
  enter(p, Levels.pattern);
  const first = parseClosed(p);
  let pattern = first;
  if (p.type === T.VBAR) {
    const patterns = [first];
    while (accept(p, T.VBAR)) patterns.push(parseClosed(p));
    pattern = { kind: 'MatchOr', patterns, ...place(p, start) };
  }
  if (accept(p, T.K_AS)) {
    if (isSoft(p, T.SYM_UNDERSCORE)) fail();
    const name = expectName(p);
    if (p.type === T.DOT || p.type === T.LPAR || p.type === T.EQUAL) fail();
    pattern = { kind: 'MatchAs', pattern, name, ...place(p, start) };
  }
  p.depth -= Levels.pattern;
  return pattern;
}

function parseClosed(p: Parser): Pattern {
  const start = p.pos;
  switch (p.type) {
    case T.NUMBER: case T.MINUS: {
      const value = parseSignedNumber(p);
      return { kind: 'MatchValue', value, ...place(p, start) };
    }
    case T.STRING: case T.FSTRING_START: case T.TSTRING_START: {
      const value = parseStrings(p);
      return { kind: 'MatchValue', value, ...place(p, start) };
    }
    case T.K_NONE: case T.K_TRUE: case T.K_FALSE: {
      const value: SingletonValue = p.type === T.K_NONE ? { kind: 'none' } : { kind: 'bool', value: p.type === T.K_TRUE };
      next(p);
      return { kind: 'MatchSingleton', value, ...place(p, start) };
    }
    case T.NAME: return parseNamePattern(p);
    case T.LPAR: return parseGroupOrSequence(p);
    case T.LSQB: {
      next(p);
      const patterns = parseSequenceItems(p, T.RSQB, []);
      return { kind: 'MatchSequence', patterns, ...place(p, start) };
    }
    case T.LBRACE: return parseMapping(p);
    default: return fail();
  }
}

/** Capture, wildcard, dotted value or class pattern. */
function parseNamePattern(p: Parser): Pattern {
  const start = p.pos;
  // `_` is a wildcard whatever follows.
  const wildcard = isSoft(p, T.SYM_UNDERSCORE);
  if (wildcard || (peek(p) !== T.DOT && peek(p) !== T.LPAR)) {
    const name = expectName(p);
    if (p.type === T.EQUAL && !wildcard) fail();
    return { kind: 'MatchAs', pattern: null, name: wildcard ? null : name, ...place(p, start) };
  }
  const cls = parseNameOrAttribute(p);
  if (p.type !== T.LPAR) {
    if (p.type === T.EQUAL) fail();
    return { kind: 'MatchValue', value: cls, ...place(p, start) };
  }
  next(p);
  const patterns: Pattern[] = [];
  const attrs: string[] = [];
  const kwdPatterns: Pattern[] = [];
  while (p.type !== T.RPAR) {
    if (p.type === T.NAME && peek(p) === T.EQUAL) {
      // Behind positional patterns `_` is taken for another one.
      if (attrs.length === 0 && patterns.length > 0 && isSoft(p, T.SYM_UNDERSCORE)) fail();
      attrs.push(expectName(p));
      next(p);
      kwdPatterns.push(parsePattern(p));
    } else {
      if (attrs.length > 0) fail();
      patterns.push(parsePattern(p));
    }
    if (p.type !== T.RPAR) expect(p, T.COMMA);
  }
  next(p);
  return { kind: 'MatchClass', cls, patterns, kwd_attrs: attrs, kwd_patterns: kwdPatterns, ...place(p, start) };
}

function parseNameOrAttribute(p: Parser): Expression {
  const start = p.pos;
  if (p.type !== T.NAME) fail();
  next(p);
  let node: Expression = nameAt(p, start, 'Load');
  while (accept(p, T.DOT)) {
    const attr = expectName(p);
    node = attribute(p, start, node, attr);
  }
  return node;
}

function parseGroupOrSequence(p: Parser): Pattern {
  const start = p.pos;
  next(p);
  if (p.type === T.RPAR) {
    next(p);
    return { kind: 'MatchSequence', patterns: [], ...place(p, start) };
  }
  const first = parseMaybeStar(p);
  if (p.type === T.RPAR && first.kind !== 'MatchStar') {
    next(p);
    return first;
  }
  if (p.type !== T.COMMA) fail();
  next(p);
  const patterns = parseSequenceItems(p, T.RPAR, [first]);
  return { kind: 'MatchSequence', patterns, ...place(p, start) };
}

/** Items up to and with the closing bracket. */
function parseSequenceItems(p: Parser, close: number, patterns: Pattern[]): Pattern[] {
  while (p.type !== close) {
    patterns.push(parseMaybeStar(p));
    if (p.type !== close) expect(p, T.COMMA);
  }
  next(p);
  return patterns;
}

function parseMapping(p: Parser): Pattern {
  const start = p.pos;
  next(p);
  const keys: Expression[] = [];
  const patterns: Pattern[] = [];
  let rest: string | null = null;
  while (p.type !== T.RBRACE) {
    if (rest !== null) fail();
    if (accept(p, T.DOUBLESTAR)) {
      if (isSoft(p, T.SYM_UNDERSCORE)) fail();
      rest = expectName(p);
    } else {
      keys.push(parseMappingKey(p));
      expect(p, T.COLON);
      patterns.push(parsePattern(p));
    }
    if (p.type !== T.RBRACE) expect(p, T.COMMA);
  }
  next(p);
  return { kind: 'MatchMapping', keys, patterns, rest, ...place(p, start) };
}

function parseMappingKey(p: Parser): Expression {
  const at = p.pos;
  switch (p.type) {
    case T.NUMBER: case T.MINUS: return parseSignedNumber(p);
    case T.STRING: case T.FSTRING_START: case T.TSTRING_START: return parseStrings(p);
    case T.K_NONE:
      next(p);
      return constant(p, at, at, { kind: 'none' }, null);
    case T.K_TRUE: case T.K_FALSE: {
      const value = p.type === T.K_TRUE;
      next(p);
      return constant(p, at, at, { kind: 'bool', value }, null);
    }
    case T.NAME:
      if (peek(p) !== T.DOT) fail();
      return parseNameOrAttribute(p);
    default: return fail();
  }
}

/** `-1`, `1+2j`, `-1.5-2j`. */
function parseSignedNumber(p: Parser): Expression {
  const start = p.pos;
  const real = parseSigned(p);
  if (p.type !== T.PLUS && p.type !== T.MINUS) return real;
  if (numberIsComplex(real)) fail();
  const op = p.type === T.PLUS ? 'Add' : 'Sub';
  next(p);
  const at = p.pos;
  if (p.type !== T.NUMBER) fail();
  next(p);
  const right = constant(p, at, at, numberValue(p, at), null);
  if (!numberIsComplex(right)) fail();
  return { kind: 'BinOp', left: real, op, right, ...place(p, start) };
}

function numberIsComplex(node: Expression): boolean {
  const value = node.kind === 'UnaryOp' ? node.operand : node;
  return value.kind === 'Constant' && value.value.kind === 'complex';
}

function parseSigned(p: Parser): Expression {
  const start = p.pos;
  const minus = accept(p, T.MINUS);
  const at = p.pos;
  if (p.type !== T.NUMBER) fail();
  next(p);
  const operand = constant(p, at, at, numberValue(p, at), null);
  return minus ? { kind: 'UnaryOp', op: 'USub', operand, ...place(p, start) } : operand;
}
