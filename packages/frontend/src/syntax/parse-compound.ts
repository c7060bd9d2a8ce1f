/** Compound statements. */
import type {
  Arguments, ExceptHandler, Expression, FunctionDef, If, Keyword, MatchCase, Stmt, WithItem,
} from './ast.ts';
import { tuple } from './nodes.ts';
import {
  parseExpression, parseNamedExpression, parseStarExpressions, parseStarNamedExpression,
} from './parse-expression.ts';
import { parseParameters, parseTypeParams } from './parse-params.ts';
import { parsePatterns } from './parse-pattern.ts';
import { parseArgumentsRest } from './parse-primary.ts';
import { parseBlock } from './parse-statement.ts';
import { typeCommentText } from './parse-string.ts';
import { parseStarTargets, parseWithTarget } from './parse-target.ts';
import {
  accept, enter, expect, expectName, fail, gate, isSoft, lastReal, Levels, next, ParseFailure, peek, seek,
  type Parser,
} from './parser.ts';
import * as T from './tokens.ts';

interface Place {
  readonly lineno: number;
  readonly col_offset: number;
  readonly end_lineno: number;
  readonly end_col_offset: number;
}

/** From the token at `start` to the last token that is text. */
function place(p: Parser, start: number): Place {
  const { toks } = p;
  const end = lastReal(p);
  return {
    lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!, end_lineno: toks[end + T.END_LINE]!,
    end_col_offset: toks[end + T.END_COL]!,
  };
}

/** The compound statement at the cursor, or null when a simple one begins there. */
export function parseCompound(p: Parser): Stmt | null {
  switch (p.type) {
    case T.K_DEF: return parseFunction(p, p.pos, [], false);
    case T.K_CLASS: return parseClass(p, []);
    case T.K_IF: return parseIf(p);
    case T.K_FOR: return parseFor(p, p.pos, false);
    case T.K_WHILE: return parseWhile(p);
    case T.K_TRY: return parseTry(p);
    case T.K_WITH: return parseWith(p, p.pos, false);
    case T.AT: return parseDecorated(p);
    case T.K_ASYNC: {
      const start = p.pos;
      next(p);
      if (p.type === T.K_DEF) return parseFunction(p, start, [], true);
      if (p.type === T.K_FOR) return parseFor(p, start, true);
      if (p.type === T.K_WITH) return parseWith(p, start, true);
      return fail();
    }
    case T.NAME:
      return isSoft(p, T.SYM_MATCH) && beginsMatch(p) ? parseMatch(p) : null;
    default:
      return null;
  }
}

function parseDecorated(p: Parser): Stmt {
  const decorators: Expression[] = [];
  while (accept(p, T.AT)) {
    decorators.push(parseNamedExpression(p));
    expect(p, T.NEWLINE);
  }
  if (p.type === T.K_CLASS) return parseClass(p, decorators);
  const start = p.pos;
  const isAsync = accept(p, T.K_ASYNC);
  if (p.type !== T.K_DEF) fail();
  return parseFunction(p, start, decorators, isAsync);
}

function parseFunction(p: Parser, start: number, decorators: Expression[], isAsync: boolean): Stmt {
  next(p);
  const name = expectName(p);
  const typeParams = parseTypeParams(p);
  expect(p, T.LPAR);
  const args: Arguments = parseParameters(p);
  expect(p, T.RPAR);
  const returns = accept(p, T.RARROW) ? parseExpression(p) : null;
  expect(p, T.COLON);
  const typeComment = parseFunctionTypeComment(p);
  const body = parseBlock(p, Levels.definition);
  const node: FunctionDef = {
    kind: 'FunctionDef', name, args, body, decorator_list: decorators, returns, type_comment: typeComment,
    type_params: typeParams, ...place(p, start),
  };
  return isAsync ? { ...node, kind: 'AsyncFunctionDef' } : node;
}

/** On the `def` line, or alone on the first line of the body. */
function parseFunctionTypeComment(p: Parser): string | null {
  if (p.type === T.NEWLINE && peek(p) === T.TYPE_COMMENT && peek(p, 2) === T.NEWLINE && peek(p, 3) === T.INDENT) {
    next(p);
  } else if (p.type !== T.TYPE_COMMENT) return null;
  const text = typeCommentText(p);
  next(p);
  return text;
}

function parseTypeComment(p: Parser): string | null {
  if (p.type !== T.TYPE_COMMENT) return null;
  const text = typeCommentText(p);
  next(p);
  return text;
}

function parseClass(p: Parser, decorators: Expression[]): Stmt {
  const start = p.pos;
  next(p);
  const name = expectName(p);
  const typeParams = parseTypeParams(p);
  const bases: Expression[] = [];
  const keywords: Keyword[] = [];
  if (accept(p, T.LPAR)) {
    parseArgumentsRest(p, bases, keywords);
    expect(p, T.RPAR);
  }
  expect(p, T.COLON);
  const body = parseBlock(p, Levels.definition);
  return {
    kind: 'ClassDef', name, bases, keywords, body, decorator_list: decorators, type_params: typeParams,
    ...place(p, start),
  };
}

/** `elif` chains are built from the last branch backwards: they may be long. */
function parseIf(p: Parser): Stmt {
  const branches: { start: number; test: Expression; body: Stmt[] }[] = [];
  let orelse: Stmt[] = [];
  do {
    if (branches.length > 0) enter(p, Levels.prefix);
    const start = p.pos;
    next(p);
    const test = parseNamedExpression(p);
    expect(p, T.COLON);
    branches.push({ start, test, body: parseBlock(p) });
  } while (p.type === T.K_ELIF);
  if (accept(p, T.K_ELSE)) {
    expect(p, T.COLON);
    orelse = parseBlock(p, Levels.elseClause);
  }
  p.depth -= (branches.length - 1) * Levels.prefix;
  let node: If | null = null;
  for (let i = branches.length - 1; i >= 0; i--) {
    const { start, test, body } = branches[i]!;
    node = { kind: 'If', test, body, orelse, ...place(p, start) };
    orelse = [node];
  }
  return node!;
}

function parseElse(p: Parser): Stmt[] {
  if (!accept(p, T.K_ELSE)) return [];
  expect(p, T.COLON);
  return parseBlock(p, Levels.elseClause);
}

function parseWhile(p: Parser): Stmt {
  const start = p.pos;
  next(p);
  const test = parseNamedExpression(p);
  expect(p, T.COLON);
  const body = parseBlock(p);
  const orelse = parseElse(p);
  return { kind: 'While', test, body, orelse, ...place(p, start) };
}

function parseFor(p: Parser, start: number, isAsync: boolean): Stmt {
  next(p);
  const target = parseStarTargets(p);
  expect(p, T.K_IN);
  const iter = parseStarExpressions(p);
  expect(p, T.COLON);
  const typeComment = parseTypeComment(p);
  const body = parseBlock(p);
  const orelse = parseElse(p);
  return {
    kind: isAsync ? 'AsyncFor' : 'For', target, iter, body, orelse, type_comment: typeComment, ...place(p, start),
  };
}

function parseTry(p: Parser): Stmt {
  const start = p.pos;
  next(p);
  expect(p, T.COLON);
  const body = parseBlock(p);
  const handlers: ExceptHandler[] = [];
  let star = false;
  while (p.type === T.K_EXCEPT) {
    const hasStar = peek(p) === T.STAR;
    if (handlers.length > 0 && hasStar !== star) fail();
    star = hasStar;
    handlers.push(parseHandler(p, star));
  }
  let orelse: Stmt[] = [];
  if (handlers.length > 0) orelse = parseElse(p);
  let finalbody: Stmt[] = [];
  if (accept(p, T.K_FINALLY)) {
    expect(p, T.COLON);
    finalbody = parseBlock(p);
  } else if (handlers.length === 0) fail();
  return { kind: star ? 'TryStar' : 'Try', body, handlers, orelse, finalbody, ...place(p, start) };
}

function parseHandler(p: Parser, star: boolean): ExceptHandler {
  const start = p.pos;
  next(p);
  if (star) {
    gate(p, 11, 'Exception groups are');
    next(p);
  }
  let type: Expression | null = null;
  let name: string | null = null;
  if (star || p.type !== T.COLON) {
    const first = p.pos;
    type = parseExpression(p);
    if (p.type === T.COMMA && p.minor >= 14) {
      // PEP 758: several types without parentheses, when there is no `as`.
      const elts = [type];
      while (accept(p, T.COMMA)) {
        if (p.type === T.COLON) break;
        elts.push(parseExpression(p));
      }
      type = tuple(p, first, elts);
      if (p.type === T.K_AS) fail();
    }
    if (accept(p, T.K_AS)) name = expectName(p);
  }
  expect(p, T.COLON);
  const body = parseBlock(p);
  return { kind: 'ExceptHandler', type, name, body, ...place(p, start) };
}

function parseWith(p: Parser, start: number, isAsync: boolean): Stmt {
  next(p);
  const items = p.type === T.LPAR ? parseParenthesizedItems(p) ?? parseItems(p) : parseItems(p);
  expect(p, T.COLON);
  const typeComment = parseTypeComment(p);
  const body = parseBlock(p);
  return { kind: isAsync ? 'AsyncWith' : 'With', items, body, type_comment: typeComment, ...place(p, start) };
}

function parseItems(p: Parser): WithItem[] {
  const items: WithItem[] = [];
  do items.push(parseItem(p));
  while (accept(p, T.COMMA));
  return items;
}

function parseItem(p: Parser): WithItem {
  const context = parseExpression(p);
  const vars = accept(p, T.K_AS) ? parseWithTarget(p) : null;
  return { kind: 'withitem', context_expr: context, optional_vars: vars };
}

/**
 * `with (a as b, c):`. The parentheses may instead belong to the first item's expression, so this is tried only
 * when the matching `)` is followed by `:`, and given up when the inside is not a list of items.
 */
function parseParenthesizedItems(p: Parser): WithItem[] | null {
  // Before 3.9 the parentheses always belong to the expression.
  if (p.minor < 9) return null;
  const { toks } = p;
  const start = p.pos;
  let level = 0;
  let at = start;
  for (;;) {
    const type = toks[at]!;
    if (type === T.LPAR || type === T.LSQB || type === T.LBRACE) level++;
    else if (type === T.RPAR || type === T.RSQB || type === T.RBRACE) {
      if (--level === 0) break;
    } else if (type === T.ENDMARKER || type === T.ERROR || type === T.NEWLINE) return null;
    at += T.STRIDE;
  }
  if (toks[at + T.STRIDE] !== T.COLON) return null;
  const depth = p.depth;
  const warnings = p.warnings.length;
  try {
    next(p);
    const items: WithItem[] = [];
    do {
      if (items.length > 0 && p.type === T.RPAR) break;
      items.push(parseItem(p));
    } while (accept(p, T.COMMA));
    expect(p, T.RPAR);
    if (p.type !== T.COLON) fail();
    return items;
  } catch (error) {
    if (!(error instanceof ParseFailure) || error.detail !== null) throw error;
    p.depth = depth;
    p.warnings.length = warnings;
    seek(p, start);
    return null;
  }
}

/** `match` is a statement when its line ends in a colon and an indented block begins. */
function beginsMatch(p: Parser): boolean {
  const { toks } = p;
  switch (peek(p)) {
    case T.EQUAL: case T.DOT: case T.COMMA: case T.RPAR: case T.COLON: case T.NEWLINE:
      return false;
    default: break;
  }
  let at = p.pos + T.STRIDE;
  for (;;) {
    const type = toks[at]!;
    if (type === T.NEWLINE) break;
    if (type === T.ENDMARKER || type === T.ERROR) return false;
    at += T.STRIDE;
  }
  return toks[at - T.STRIDE] === T.COLON && toks[at + T.STRIDE] === T.INDENT;
}

function parseMatch(p: Parser): Stmt {
  const start = p.pos;
  gate(p, 10, 'Pattern matching is');
  enter(p, Levels.match);
  next(p);
  const first = p.pos;
  const starred = p.type === T.STAR;
  let subject: Expression;
  if (starred) subject = parseStarNamedExpression(p);
  else subject = parseNamedExpression(p);
  if (p.type === T.COMMA) {
    const elts = [subject];
    while (accept(p, T.COMMA)) {
      if (p.type === T.COLON) break;
      elts.push(parseStarNamedExpression(p));
    }
    subject = tuple(p, first, elts);
  } else if (starred) fail();
  expect(p, T.COLON);
  expect(p, T.NEWLINE);
  expect(p, T.INDENT);
  const cases: MatchCase[] = [];
  while (isSoft(p, T.SYM_CASE)) {
    next(p);
    const pattern = parsePatterns(p);
    const guard = accept(p, T.K_IF) ? parseNamedExpression(p) : null;
    expect(p, T.COLON);
    const body = parseBlock(p);
    cases.push({ kind: 'match_case', pattern, guard, body });
  }
  if (cases.length === 0) fail();
  expect(p, T.DEDENT);
  p.depth -= Levels.match;
  return { kind: 'Match', subject, cases, ...place(p, start) };
}

