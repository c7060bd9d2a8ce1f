/** Atoms and what may follow them: attributes, calls, subscripts; displays and comprehensions. */
import type { Comprehension, Expression, Keyword } from './ast.ts';
import { attribute, constant, list, nameAt, tuple } from './nodes.ts';
import { numberValue } from './parse-number.ts';
import { parseStrings } from './parse-string.ts';
import { parseStarTargets } from './parse-target.ts';
import {
  parseBinary, parseDisjunction, parseExpression, parseNamedExpression, parseStarNamedExpression,
  parseStarredOrBinary, parseWalrus, parseYield,
} from './parse-expression.ts';
import { accept, enter, expect, expectName, fail, gate, Levels, linked, next, peek, type Parser } from './parser.ts';
import * as T from './tokens.ts';

export function parsePrimary(p: Parser): Expression {
  const { toks } = p;
  const start = p.pos;
  let node = parseAtom(p);
  let chain = 0;
  for (;;) {
    switch (p.type) {
      case T.DOT: {
        next(p);
        const name = expectName(p);
        node = attribute(p, start, node, name);
        break;
      }
      case T.LPAR:
        node = parseCall(p, start, node);
        break;
      case T.LSQB: {
        enter(p, Levels.subscript);
        next(p);
        const slice = parseSlices(p);
        expect(p, T.RSQB);
        p.depth -= Levels.subscript;
        const end = p.pos - T.STRIDE;
        node = {
          kind: 'Subscript', value: node, slice, ctx: 'Load', lineno: toks[start + T.LINE]!,
          col_offset: toks[start + T.COL]!, end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
        };
        break;
      }
      default:
        linked(p, chain);
        return node;
    }
    chain++;
  }
}

function parseAtom(p: Parser): Expression {
  const at = p.pos;
  switch (p.type) {
    case T.NAME:
      next(p);
      return nameAt(p, at, 'Load');
    case T.NUMBER:
      next(p);
      return constant(p, at, at, numberValue(p, at), null);
    case T.STRING: case T.FSTRING_START: case T.TSTRING_START:
      return parseStrings(p);
    case T.LPAR: return parseParenthesized(p);
    case T.LSQB: return parseListDisplay(p);
    case T.LBRACE: return parseBraces(p);
    case T.K_NONE:
      next(p);
      return constant(p, at, at, { kind: 'none' }, null);
    case T.K_TRUE:
      next(p);
      return constant(p, at, at, { kind: 'bool', value: true }, null);
    case T.K_FALSE:
      next(p);
      return constant(p, at, at, { kind: 'bool', value: false }, null);
    case T.ELLIPSIS:
      next(p);
      return constant(p, at, at, { kind: 'ellipsis' }, null);
    default:
      return fail();
  }
}

function parseParenthesized(p: Parser): Expression {
  const { toks } = p;
  const start = p.pos;
  enter(p, Levels.paren);
  next(p);
  if (p.type === T.RPAR) {
    next(p);
    p.depth -= Levels.paren;
    return tuple(p, start, []);
  }
  if (p.type === T.K_YIELD) {
    const value = parseYield(p);
    expect(p, T.RPAR);
    p.depth -= Levels.paren;
    return value;
  }
  const starred = p.type === T.STAR;
  const first = parseStarNamedExpression(p);
  if (p.type === T.COMMA) {
    const elts = [first];
    p.depth += Levels.later;
    while (accept(p, T.COMMA)) {
      if (p.type === T.RPAR) break;
      elts.push(parseStarNamedExpression(p));
    }
    p.depth -= Levels.later;
    expect(p, T.RPAR);
    p.depth -= Levels.paren;
    return tuple(p, start, elts);
  }
  if (starred) fail();
  if (p.type === T.K_FOR || p.type === T.K_ASYNC) {
    const generators = parseGenerators(p);
    expect(p, T.RPAR);
    p.depth -= Levels.paren;
    const end = p.pos - T.STRIDE;
    return {
      kind: 'GeneratorExp', elt: first, generators, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
      end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
    };
  }
  expect(p, T.RPAR);
  p.depth -= Levels.paren;
  return first;
}

function parseListDisplay(p: Parser): Expression {
  const { toks } = p;
  const start = p.pos;
  enter(p, Levels.display);
  next(p);
  const elts: Expression[] = [];
  if (p.type !== T.RSQB) {
    const starred = p.type === T.STAR;
    elts.push(parseStarNamedExpression(p));
    if (!starred && (p.type === T.K_FOR || p.type === T.K_ASYNC)) {
      const generators = parseGenerators(p);
      expect(p, T.RSQB);
      p.depth -= Levels.display;
      const end = p.pos - T.STRIDE;
      return {
        kind: 'ListComp', elt: elts[0]!, generators, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
        end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
      };
    }
    p.depth += Levels.item;
    while (accept(p, T.COMMA)) {
      if (p.type === T.RSQB) break;
      elts.push(parseStarNamedExpression(p));
    }
    p.depth -= Levels.item;
  }
  expect(p, T.RSQB);
  p.depth -= Levels.display;
  return list(p, start, elts);
}

/** `{`: dict, set, or a comprehension of either. */
function parseBraces(p: Parser): Expression {
  const start = p.pos;
  enter(p, Levels.display);
  next(p);
  if (p.type === T.RBRACE || p.type === T.DOUBLESTAR) return parseDictRest(p, start, [], []);
  if (p.type !== T.STAR && !(p.type === T.NAME && peek(p) === T.COLONEQUAL)) {
    const first = parseExpression(p);
    if (p.type === T.COLON) return parseDictFrom(p, start, first);
    if (p.type === T.COLONEQUAL) fail();
    return parseSetRest(p, start, first, false);
  }
  const starred = p.type === T.STAR;
  return parseSetRest(p, start, parseStarNamedExpression(p), starred);
}

function parseSetRest(p: Parser, start: number, first: Expression, starred: boolean): Expression {
  const { toks } = p;
  if (!starred && (p.type === T.K_FOR || p.type === T.K_ASYNC)) {
    const generators = parseGenerators(p);
    expect(p, T.RBRACE);
    p.depth -= Levels.display;
    const end = p.pos - T.STRIDE;
    return {
      kind: 'SetComp', elt: first, generators, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
      end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
    };
  }
  const elts = [first];
  p.depth += Levels.item;
  while (accept(p, T.COMMA)) {
    if (p.type === T.RBRACE) break;
    elts.push(parseStarNamedExpression(p));
  }
  p.depth -= Levels.item;
  expect(p, T.RBRACE);
  p.depth -= Levels.display;
  const end = p.pos - T.STRIDE;
  return {
    kind: 'Set', elts, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

function parseDictFrom(p: Parser, start: number, key: Expression): Expression {
  const { toks } = p;
  next(p);
  const value = parseExpression(p);
  if (p.type === T.K_FOR || p.type === T.K_ASYNC) {
    const generators = parseGenerators(p);
    expect(p, T.RBRACE);
    p.depth -= Levels.display;
    const end = p.pos - T.STRIDE;
    return {
      kind: 'DictComp', key, value, generators, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
      end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
    };
  }
  if (p.type !== T.RBRACE) expect(p, T.COMMA);
  return parseDictRest(p, start, [key], [value]);
}

function parseDictRest(
  p: Parser, start: number, keys: (Expression | null)[], values: Expression[],
): Expression {
  const { toks } = p;
  p.depth += Levels.item;
  while (p.type !== T.RBRACE) {
    if (accept(p, T.DOUBLESTAR)) {
      keys.push(null);
      p.depth -= Levels.starless;
      values.push(parseBinary(p, 0));
      p.depth += Levels.starless;
    } else {
      keys.push(parseExpression(p));
      expect(p, T.COLON);
      values.push(parseExpression(p));
    }
    if (p.type !== T.RBRACE) expect(p, T.COMMA);
  }
  next(p);
  p.depth -= Levels.item + Levels.display;
  const end = p.pos - T.STRIDE;
  return {
    kind: 'Dict', keys, values, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

/** One or more `for ... in ... if ...`. */
export function parseGenerators(p: Parser): Comprehension[] {
  const generators: Comprehension[] = [];
  do {
    const isAsync = accept(p, T.K_ASYNC) ? 1 : 0;
    expect(p, T.K_FOR);
    const target = parseStarTargets(p);
    expect(p, T.K_IN);
    const iter = parseDisjunction(p);
    const ifs: Expression[] = [];
    while (accept(p, T.K_IF)) ifs.push(parseDisjunction(p));
    generators.push({ kind: 'comprehension', target, iter, ifs, is_async: isAsync });
  } while (p.type === T.K_FOR || p.type === T.K_ASYNC);
  return generators;
}

function parseCall(p: Parser, start: number, func: Expression): Expression {
  const { toks } = p;
  const open = p.pos;
  enter(p, Levels.call);
  next(p);
  const args: Expression[] = [];
  const keywords: Keyword[] = [];
  if (p.type !== T.RPAR) {
    const bare = p.type !== T.STAR && p.type !== T.DOUBLESTAR && !(p.type === T.NAME && peek(p) === T.EQUAL);
    if (bare) {
      const first = parseNamedExpression(p);
      if (p.type === T.K_FOR || p.type === T.K_ASYNC) {
        // The call's parentheses are the generator's too.
        const generators = parseGenerators(p);
        expect(p, T.RPAR);
        const last = p.pos - T.STRIDE;
        args.push({
          kind: 'GeneratorExp', elt: first, generators, lineno: toks[open + T.LINE]!, col_offset: toks[open + T.COL]!,
          end_lineno: toks[last + T.END_LINE]!, end_col_offset: toks[last + T.END_COL]!,
        });
        p.depth -= Levels.call;
        return finishCall(p, start, func, args, keywords);
      }
      args.push(first);
      if (p.type !== T.RPAR) expect(p, T.COMMA);
    }
    p.depth += Levels.argument;
    parseArgumentsRest(p, args, keywords);
    p.depth -= Levels.argument;
  }
  expect(p, T.RPAR);
  p.depth -= Levels.call;
  return finishCall(p, start, func, args, keywords);
}

function finishCall(p: Parser, start: number, func: Expression, args: Expression[], keywords: Keyword[]): Expression {
  const { toks } = p;
  const end = p.pos - T.STRIDE;
  return {
    kind: 'Call', func, args, keywords, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

/** Arguments up to `)`: positional first, then keywords with `*x` between, `**x` last. */
export function parseArgumentsRest(p: Parser, args: Expression[], keywords: Keyword[]): void {
  const { toks } = p;
  let unpacked = false;
  while (p.type !== T.RPAR) {
    const start = p.pos;
    if (p.type === T.DOUBLESTAR) {
      next(p);
      const value = parseExpression(p);
      const end = p.pos - T.STRIDE;
      unpacked = true;
      keywords.push({
        kind: 'keyword', arg: null, value, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
        end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
      });
    } else if (p.type === T.STAR) {
      if (unpacked) fail();
      next(p);
      const value = parseExpression(p);
      const end = p.pos - T.STRIDE;
      args.push({
        kind: 'Starred', value, ctx: 'Load', lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
        end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
      });
    } else if (p.type === T.NAME && peek(p) === T.EQUAL) {
      const arg = expectName(p);
      next(p);
      const value = parseExpression(p);
      const end = p.pos - T.STRIDE;
      keywords.push({
        kind: 'keyword', arg, value, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
        end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
      });
    } else {
      if (keywords.length > 0) fail();
      args.push(parseNamedExpression(p));
    }
    if (p.type !== T.RPAR) expect(p, T.COMMA);
  }
}

function parseSlices(p: Parser): Expression {
  const start = p.pos;
  const starred = p.type === T.STAR;
  if (starred) gate(p, 11, 'Star expressions in subscripts are');
  const first = starred ? parseStarredOrBinary(p) : parseSlice(p);
  if (p.type !== T.COMMA) return starred ? tuple(p, start, [first]) : first;
  const elts = [first];
  p.depth += Levels.slice;
  while (accept(p, T.COMMA)) {
    if (p.type === T.RSQB) break;
    elts.push(p.type === T.STAR ? parseStarredOrBinary(p) : parseSlice(p));
  }
  p.depth -= Levels.slice;
  return tuple(p, start, elts);
}

function parseSlice(p: Parser): Expression {
  const { toks } = p;
  const start = p.pos;
  let lower: Expression | null = null;
  if (p.type !== T.COLON) {
    if (p.type === T.NAME && peek(p) === T.COLONEQUAL) return parseWalrus(p);
    lower = parseExpression(p);
    if (p.type === T.COLONEQUAL) fail();
    if (p.type !== T.COLON) return lower;
  }
  next(p);
  let upper: Expression | null = null;
  let step: Expression | null = null;
  if (p.type !== T.COLON && p.type !== T.COMMA && p.type !== T.RSQB) upper = parseExpression(p);
  if (accept(p, T.COLON)) {
    if (p.type !== T.COMMA && p.type !== T.RSQB) step = parseExpression(p);
  }
  const end = p.pos - T.STRIDE;
  return {
    kind: 'Slice', lower, upper, step, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}
