/**
 * Expressions above the primary: lists with stars, conditional, lambda, boolean, comparison, binary and unary
 * operators. Binary operators climb precedences in one loop.
 */
import type { Arguments, CmpOperator, Expression, Operator, UnaryOperator } from './ast.ts';
import { nameAt, starred, tuple } from './nodes.ts';
import { parseLambdaParameters } from './parse-params.ts';
import { parsePrimary } from './parse-primary.ts';
import { accept, enter, expect, fail, gate, Levels, linked, next, peek, type Parser } from './parser.ts';
import * as T from './tokens.ts';

/** Binding power of a binary operator token; 0 for every other token. */
const POWER = new Uint8Array(128);
const BINARY: (Operator | undefined)[] = [];
for (const [type, power, name] of [
  [T.VBAR, 1, 'BitOr'], [T.CIRCUMFLEX, 2, 'BitXor'], [T.AMPER, 3, 'BitAnd'], [T.LEFTSHIFT, 4, 'LShift'],
  [T.RIGHTSHIFT, 4, 'RShift'], [T.PLUS, 5, 'Add'], [T.MINUS, 5, 'Sub'], [T.STAR, 6, 'Mult'], [T.SLASH, 6, 'Div'],
  [T.DOUBLESLASH, 6, 'FloorDiv'], [T.PERCENT, 6, 'Mod'], [T.AT, 6, 'MatMult'],
] as const) {
  POWER[type] = power;
  BINARY[type] = name;
}

/** Can a token of this type begin an expression (stars not counted)? */
export function startsExpression(type: number): boolean {
  switch (type) {
    case T.NAME: case T.NUMBER: case T.STRING: case T.FSTRING_START: case T.TSTRING_START: case T.LPAR: case T.LSQB:
    case T.LBRACE: case T.MINUS: case T.PLUS: case T.TILDE: case T.ELLIPSIS: case T.K_FALSE: case T.K_NONE:
    case T.K_TRUE: case T.K_NOT: case T.K_LAMBDA: case T.K_AWAIT:
      return true;
    default:
      return false;
  }
}

/** `star_expressions`: what a statement, `return` or the right of `=` may hold; a tuple when there is a comma. */
export function parseStarExpressions(p: Parser): Expression {
  const start = p.pos;
  const first = parseStarExpression(p);
  if (p.type !== T.COMMA) return first;
  const elts = [first];
  while (accept(p, T.COMMA)) {
    if (!startsExpression(p.type) && p.type !== T.STAR) break;
    elts.push(parseStarExpression(p));
  }
  return tuple(p, start, elts);
}

function parseStarExpression(p: Parser): Expression {
  return p.type === T.STAR ? parseStarredOrBinary(p) : parseExpression(p);
}

/** `'*' bitwise_or` or `bitwise_or`. */
export function parseStarredOrBinary(p: Parser): Expression {
  if (p.type !== T.STAR) return parseBinary(p, 0);
  const start = p.pos;
  next(p);
  const value = parseBinary(p, 0);
  return starred(p, start, value);
}

/** `star_named_expression`: an element of a display. */
export function parseStarNamedExpression(p: Parser): Expression {
  if (p.type !== T.STAR) return parseNamedExpression(p);
  p.depth -= Levels.starless;
  const node = parseStarredOrBinary(p);
  p.depth += Levels.starless;
  return node;
}

/** `yield ...` or star expressions: the right of an assignment. */
export function parseAnnotatedRhs(p: Parser): Expression {
  return p.type === T.K_YIELD ? parseYield(p) : parseStarExpressions(p);
}

export function parseYield(p: Parser): Expression {
  const { toks } = p;
  const start = p.pos;
  next(p);
  if (accept(p, T.K_FROM)) {
    const value = parseExpression(p);
    const end = p.pos - T.STRIDE;
    return {
      kind: 'YieldFrom', value, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
      end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
    };
  }
  const value = startsExpression(p.type) || p.type === T.STAR ? parseStarExpressions(p) : null;
  const end = p.pos - T.STRIDE;
  return {
    kind: 'Yield', value, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

/** `named_expression`. */
export function parseNamedExpression(p: Parser): Expression {
  if (p.type === T.NAME && peek(p) === T.COLONEQUAL) return parseWalrus(p);
  const node = parseExpression(p);
  if (p.type === T.COLONEQUAL) fail();
  return node;
}

export function parseWalrus(p: Parser): Expression {
  const { toks } = p;
  const start = p.pos;
  gate(p, 8, 'Assignment expressions are');
  const target = nameAt(p, start, 'Store');
  next(p);
  next(p);
  const value = parseExpression(p);
  const end = p.pos - T.STRIDE;
  return {
    kind: 'NamedExpr', target, value, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

/** `expression`: conditional, lambda or disjunction. */
export function parseExpression(p: Parser): Expression {
  const start = p.pos;
  if (p.type === T.K_LAMBDA) return parseTail(p, start, null);
  const body = parseDisjunction(p);
  return p.type === T.K_IF ? parseTail(p, start, body) : body;
}

/** A conditional or lambda that waits for what it ends with. */
interface Pending {
  readonly start: number;
  readonly args: Arguments | null;
  readonly body: Expression | null;
  readonly test: Expression | null;
}

/** Conditionals and lambdas end with an expression, which may be the next of them: read in a loop, built backwards. */
function parseTail(p: Parser, first: number, given: Expression | null): Expression {
  const { toks } = p;
  const { depth } = p;
  const pending: Pending[] = [];
  let start = first;
  let node = given;
  for (;;) {
    if (node === null && p.type === T.K_LAMBDA) {
      enter(p, Levels.lambda);
      next(p);
      const args = parseLambdaParameters(p);
      expect(p, T.COLON);
      pending.push({ start, args, body: null, test: null });
    } else {
      node ??= parseDisjunction(p);
      if (p.type !== T.K_IF) break;
      enter(p, Levels.prefix);
      next(p);
      const test = parseDisjunction(p);
      expect(p, T.K_ELSE);
      pending.push({ start, args: null, body: node, test });
      node = null;
    }
    start = p.pos;
  }
  p.depth = depth;
  const end = p.pos - T.STRIDE;
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    const lineno = toks[item.start + T.LINE]!;
    const col = toks[item.start + T.COL]!;
    const endLine = toks[end + T.END_LINE]!;
    const endCol = toks[end + T.END_COL]!;
    node = item.args === null
      ? {
        kind: 'IfExp', test: item.test!, body: item.body!, orelse: node, lineno, col_offset: col, end_lineno: endLine,
        end_col_offset: endCol,
      }
      : { kind: 'Lambda', args: item.args, body: node, lineno, col_offset: col, end_lineno: endLine, end_col_offset: endCol };
  }
  return node;
}

export function parseDisjunction(p: Parser): Expression {
  const start = p.pos;
  const first = parseConjunction(p);
  if (p.type !== T.K_OR) return first;
  const { toks } = p;
  const values = [first];
  enter(p, Levels.boolean);
  while (accept(p, T.K_OR)) values.push(parseConjunction(p));
  p.depth -= Levels.boolean;
  const end = p.pos - T.STRIDE;
  return {
    kind: 'BoolOp', op: 'Or', values, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

function parseConjunction(p: Parser): Expression {
  const start = p.pos;
  const first = p.type === T.K_NOT ? parseNot(p) : parseComparison(p);
  if (p.type !== T.K_AND) return first;
  const { toks } = p;
  const values = [first];
  enter(p, Levels.boolean);
  while (accept(p, T.K_AND)) values.push(p.type === T.K_NOT ? parseNot(p) : parseComparison(p));
  p.depth -= Levels.boolean;
  const end = p.pos - T.STRIDE;
  return {
    kind: 'BoolOp', op: 'And', values, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

function parseNot(p: Parser): Expression {
  const { toks } = p;
  const starts: number[] = [];
  do {
    enter(p, Levels.prefix);
    starts.push(p.pos);
    next(p);
  } while (p.type === T.K_NOT);
  let operand = parseComparison(p);
  p.depth -= starts.length * Levels.prefix;
  const end = p.pos - T.STRIDE;
  for (let start = starts.pop(); start !== undefined; start = starts.pop()) {
    operand = {
      kind: 'UnaryOp', op: 'Not', operand, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
      end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
    };
  }
  return operand;
}

/** The comparison operator at the cursor, consumed; null when there is none. */
function comparisonOperator(p: Parser): CmpOperator | null {
  let op: CmpOperator;
  switch (p.type) {
    case T.EQEQUAL: op = 'Eq'; break;
    case T.NOTEQUAL:
      // `<>` is a token of its own spelling and refused without the barry_as_FLUFL import.
      if (p.text.charCodeAt(p.toks[p.pos + T.START]!) === 60) return null;
      op = 'NotEq';
      break;
    case T.LESS: op = 'Lt'; break;
    case T.LESSEQUAL: op = 'LtE'; break;
    case T.GREATER: op = 'Gt'; break;
    case T.GREATEREQUAL: op = 'GtE'; break;
    case T.K_IN: op = 'In'; break;
    case T.K_IS:
      if (peek(p) === T.K_NOT) {
        next(p);
        op = 'IsNot';
      } else op = 'Is';
      break;
    case T.K_NOT:
      if (peek(p) !== T.K_IN) return null;
      next(p);
      op = 'NotIn';
      break;
    default:
      return null;
  }
  next(p);
  return op;
}

function parseComparison(p: Parser): Expression {
  const start = p.pos;
  const left = parseBinary(p, 0);
  const op = comparisonOperator(p);
  if (op === null) return left;
  const { toks } = p;
  const ops: CmpOperator[] = [op];
  enter(p, Levels.comparison);
  const comparators = [parseBinary(p, 0)];
  for (let more = comparisonOperator(p); more !== null; more = comparisonOperator(p)) {
    ops.push(more);
    comparators.push(parseBinary(p, 0));
  }
  p.depth -= Levels.comparison;
  const end = p.pos - T.STRIDE;
  return {
    kind: 'Compare', left, ops, comparators, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

/** Binary operators that bind tighter than `floor`; with 0, CPython's `bitwise_or`. */
export function parseBinary(p: Parser, floor: number): Expression {
  const start = p.pos;
  let left = parseFactor(p);
  let power = POWER[p.type]!;
  if (power <= floor) return left;
  const { toks } = p;
  let count = 0;
  do {
    count++;
    const op = BINARY[p.type]!;
    next(p);
    const right: Expression = parseBinary(p, power);
    const end = p.pos - T.STRIDE;
    left = {
      kind: 'BinOp', left, op, right, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
      end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
    };
    power = POWER[p.type]!;
  } while (power > floor);
  linked(p, count);
  return left;
}

const SIGNS: ReadonlyMap<number, UnaryOperator> = new Map([[T.MINUS, 'USub'], [T.PLUS, 'UAdd'], [T.TILDE, 'Invert']]);

/** `factor`: signs, and powers, whose right side is one again. */
function parseFactor(p: Parser): Expression {
  const start = p.pos;
  switch (p.type) {
    case T.MINUS: case T.PLUS: case T.TILDE: return parseSigned(p, start, null);
    default: {
      const left = p.type === T.K_AWAIT ? parseAwait(p) : parsePrimary(p);
      return p.type === T.DOUBLESTAR ? parseSigned(p, start, left) : left;
    }
  }
}

/** Signs and powers that wait for their right operand: read in a loop, built backwards. */
function parseSigned(p: Parser, first: number, given: Expression | null): Expression {
  const { toks } = p;
  const { depth } = p;
  const pending: { readonly start: number; readonly sign: UnaryOperator | null; readonly left: Expression | null }[] = [];
  let start = first;
  let node = given;
  for (;;) {
    const sign = node === null ? SIGNS.get(p.type) : undefined;
    if (sign !== undefined) {
      enter(p, Levels.prefix);
      pending.push({ start, sign, left: null });
    } else {
      node ??= p.type === T.K_AWAIT ? parseAwait(p) : parsePrimary(p);
      if (p.type !== T.DOUBLESTAR) break;
      enter(p, Levels.power);
      pending.push({ start, sign: null, left: node });
      node = null;
    }
    next(p);
    start = p.pos;
  }
  p.depth = depth;
  const end = p.pos - T.STRIDE;
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    const lineno = toks[item.start + T.LINE]!;
    const col = toks[item.start + T.COL]!;
    const endLine = toks[end + T.END_LINE]!;
    const endCol = toks[end + T.END_COL]!;
    node = item.sign === null
      ? {
        kind: 'BinOp', left: item.left!, op: 'Pow', right: node, lineno, col_offset: col, end_lineno: endLine,
        end_col_offset: endCol,
      }
      : {
        kind: 'UnaryOp', op: item.sign, operand: node, lineno, col_offset: col, end_lineno: endLine, end_col_offset: endCol,
      };
  }
  return node;
}

function parseAwait(p: Parser): Expression {
  const { toks } = p;
  const start = p.pos;
  next(p);
  const value = parsePrimary(p);
  const end = p.pos - T.STRIDE;
  return {
    kind: 'Await', value, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}
