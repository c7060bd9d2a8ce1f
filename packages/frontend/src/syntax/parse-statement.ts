/** Simple statements, and the lines and blocks that hold statements. */
import type { Alias, Expression, Operator, Stmt } from './ast.ts';
import {
  parseAnnotatedRhs, parseExpression, parseStarExpressions, parseYield, startsExpression,
} from './parse-expression.ts';
import { nameAt } from './nodes.ts';
import { parseCompound } from './parse-compound.ts';
import { parseTypeParams } from './parse-params.ts';
import { typeCommentText } from './parse-string.ts';
import { del, store } from './parse-target.ts';
import { accept, enter, expect, expectName, fail, gate, isSoft, Levels, mutable, next, peek, type Parser } from './parser.ts';
import * as T from './tokens.ts';

const AUGMENTED: Readonly<Record<number, Operator>> = {
  [T.PLUSEQUAL]: 'Add', [T.MINEQUAL]: 'Sub', [T.STAREQUAL]: 'Mult', [T.ATEQUAL]: 'MatMult', [T.SLASHEQUAL]: 'Div',
  [T.PERCENTEQUAL]: 'Mod', [T.AMPEREQUAL]: 'BitAnd', [T.VBAREQUAL]: 'BitOr', [T.CIRCUMFLEXEQUAL]: 'BitXor',
  [T.LEFTSHIFTEQUAL]: 'LShift', [T.RIGHTSHIFTEQUAL]: 'RShift', [T.DOUBLESTAREQUAL]: 'Pow',
  [T.DOUBLESLASHEQUAL]: 'FloorDiv',
};

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

/** Appends the statement, or the statements of one line, at the cursor. */
export function parseStatement(p: Parser, body: Stmt[]): void {
  const outer = p.statement;
  p.statement = p.pos;
  const compound = parseCompound(p);
  if (compound !== null) body.push(compound);
  else parseSimpleLine(p, body);
  p.statement = outer;
}

/** `simple_stmts`: up to and with the NEWLINE. */
export function parseSimpleLine(p: Parser, body: Stmt[]): void {
  for (;;) {
    body.push(parseSimple(p));
    if (p.type === T.NEWLINE) break;
    expect(p, T.SEMI);
    if (p.type === T.NEWLINE) break;
  }
  next(p);
}

/** What follows a `:`: an indented block or a line. */
export function parseBlock(p: Parser, levels: number = Levels.clause): Stmt[] {
  const body: Stmt[] = [];
  if (p.type !== T.NEWLINE) {
    enter(p, Levels.inline);
    parseSimpleLine(p, body);
    p.depth -= Levels.inline;
    return body;
  }
  enter(p, levels);
  next(p);
  expect(p, T.INDENT);
  do parseStatement(p, body);
  while (p.type !== T.DEDENT && p.type !== T.ENDMARKER);
  expect(p, T.DEDENT);
  p.depth -= levels;
  return body;
}

function parseSimple(p: Parser): Stmt {
  const start = p.pos;
  switch (p.type) {
    case T.K_RETURN: {
      next(p);
      const value = startsExpression(p.type) || p.type === T.STAR ? parseStarExpressions(p) : null;
      return { kind: 'Return', value, ...place(p, start) };
    }
    case T.K_IMPORT: return parseImport(p);
    case T.K_FROM: return parseImportFrom(p);
    case T.K_RAISE: {
      next(p);
      if (!startsExpression(p.type)) return { kind: 'Raise', exc: null, cause: null, ...place(p, start) };
      const exc = parseExpression(p);
      const cause = accept(p, T.K_FROM) ? parseExpression(p) : null;
      return { kind: 'Raise', exc, cause, ...place(p, start) };
    }
    case T.K_PASS:
      next(p);
      return { kind: 'Pass', ...place(p, start) };
    case T.K_BREAK:
      next(p);
      return { kind: 'Break', ...place(p, start) };
    case T.K_CONTINUE:
      next(p);
      return { kind: 'Continue', ...place(p, start) };
    case T.K_DEL: return parseDelete(p);
    case T.K_YIELD: {
      const value = parseYield(p);
      if (p.type === T.EQUAL) fail();
      return { kind: 'Expr', value, ...place(p, start) };
    }
    case T.K_ASSERT: {
      next(p);
      const test = parseExpression(p);
      const msg = accept(p, T.COMMA) ? parseExpression(p) : null;
      return { kind: 'Assert', test, msg, ...place(p, start) };
    }
    case T.K_GLOBAL: case T.K_NONLOCAL: {
      const kind = p.type === T.K_GLOBAL ? 'Global' : 'Nonlocal';
      next(p);
      const names = [expectName(p)];
      while (accept(p, T.COMMA)) names.push(expectName(p));
      return { kind, names, ...place(p, start) };
    }
    case T.NAME:
      if (isSoft(p, T.SYM_TYPE) && peek(p) === T.NAME) return parseTypeAlias(p);
      return parseExpressionStatement(p);
    default:
      return parseExpressionStatement(p);
  }
}

function parseTypeAlias(p: Parser): Stmt {
  const start = p.pos;
  gate(p, 12, 'Type statement is');
  next(p);
  const name = nameAt(p, p.pos, 'Store');
  next(p);
  const typeParams = parseTypeParams(p);
  expect(p, T.EQUAL);
  const value = parseExpression(p);
  return { kind: 'TypeAlias', name, type_params: typeParams, value, ...place(p, start) };
}

/** An expression, or an assignment of any kind that begins with one. */
function parseExpressionStatement(p: Parser): Stmt {
  const start = p.pos;
  const first = parseStarExpressions(p);
  switch (p.type) {
    case T.NEWLINE: case T.SEMI:
      return { kind: 'Expr', value: first, ...place(p, start) };
    case T.EQUAL: return parseAssignment(p, start, first);
    case T.COLON: return parseAnnotation(p, start, first);
    default: {
      const op = AUGMENTED[p.type];
      if (op === undefined) return { kind: 'Expr', value: first, ...place(p, start) };
      if (first.kind !== 'Name' && first.kind !== 'Attribute' && first.kind !== 'Subscript') fail();
      mutable(first).ctx = 'Store';
      next(p);
      const value = parseAnnotatedRhs(p);
      return { kind: 'AugAssign', target: first, op, value, ...place(p, start) };
    }
  }
}

function parseAssignment(p: Parser, start: number, first: Expression): Stmt {
  store(first);
  const targets = [first];
  let value: Expression;
  for (;;) {
    next(p);
    value = parseAnnotatedRhs(p);
    if (p.type !== T.EQUAL) break;
    if (value.kind === 'Yield' || value.kind === 'YieldFrom') fail();
    store(value);
    targets.push(value);
  }
  let typeComment: string | null = null;
  if (p.type === T.TYPE_COMMENT) {
    typeComment = typeCommentText(p);
    next(p);
  }
  return { kind: 'Assign', targets, value, type_comment: typeComment, ...place(p, start) };
}

function parseAnnotation(p: Parser, start: number, target: Expression): Stmt {
  if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') fail();
  const parenthesized = p.toks[start] === T.LPAR && p.toks[p.pos - T.STRIDE] === T.RPAR;
  const simple = target.kind === 'Name' && !parenthesized ? 1 : 0;
  mutable(target).ctx = 'Store';
  next(p);
  const annotation = parseExpression(p);
  const value = accept(p, T.EQUAL) ? parseAnnotatedRhs(p) : null;
  return { kind: 'AnnAssign', target, annotation, value, simple, ...place(p, start) };
}

function parseDelete(p: Parser): Stmt {
  const start = p.pos;
  next(p);
  const targets: Expression[] = [];
  do {
    if (targets.length > 0 && (p.type === T.NEWLINE || p.type === T.SEMI)) break;
    const target = parseExpression(p);
    del(target);
    targets.push(target);
  } while (accept(p, T.COMMA));
  if (p.type !== T.NEWLINE && p.type !== T.SEMI) fail();
  return { kind: 'Delete', targets, ...place(p, start) };
}

function parseDottedName(p: Parser): string {
  let name = expectName(p);
  while (accept(p, T.DOT)) name += `.${expectName(p)}`;
  return name;
}

function parseImport(p: Parser): Stmt {
  const start = p.pos;
  next(p);
  const names: Alias[] = [];
  do {
    const at = p.pos;
    const name = parseDottedName(p);
    const asname = accept(p, T.K_AS) ? expectName(p) : null;
    names.push({ kind: 'alias', name, asname, ...place(p, at) });
  } while (accept(p, T.COMMA));
  return { kind: 'Import', names, ...place(p, start) };
}

function parseImportFrom(p: Parser): Stmt {
  const start = p.pos;
  next(p);
  let level = 0;
  for (;;) {
    if (p.type === T.DOT) level++;
    else if (p.type === T.ELLIPSIS) level += 3;
    else break;
    next(p);
  }
  const module = level > 0 && p.type === T.K_IMPORT ? null : parseDottedName(p);
  expect(p, T.K_IMPORT);
  const names: Alias[] = [];
  const at = p.pos;
  if (accept(p, T.STAR)) names.push({ kind: 'alias', name: '*', asname: null, ...place(p, at) });
  else {
    const open = accept(p, T.LPAR);
    do {
      if (open && names.length > 0 && p.type === T.RPAR) break;
      const item = p.pos;
      const name = expectName(p);
      const asname = accept(p, T.K_AS) ? expectName(p) : null;
      names.push({ kind: 'alias', name, asname, ...place(p, item) });
    } while (accept(p, T.COMMA));
    if (open) expect(p, T.RPAR);
  }
  return { kind: 'ImportFrom', module, names, level, ...place(p, start) };
}

