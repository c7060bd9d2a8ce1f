/** Parameters of `def` and `lambda`, and type parameters in brackets. */
import type { Arg, Arguments, Expression, TypeParam } from './ast.ts';
import { parseExpression, parseStarredOrBinary } from './parse-expression.ts';
import { accept, enter, expect, expectName, fail, gate, Levels, mutable, next, peek, type Parser } from './parser.ts';
import { typeCommentText } from './parse-string.ts';
import * as T from './tokens.ts';

export function noArguments(): Arguments {
  return {
    kind: 'arguments', posonlyargs: [], args: [], vararg: null, kwonlyargs: [], kw_defaults: [], kwarg: null,
    defaults: [],
  };
}

/** Between the parentheses of a `def`; stops at `)`. */
export function parseParameters(p: Parser): Arguments {
  return parseList(p, T.RPAR, true);
}

/** After `lambda`; stops at `:`. */
export function parseLambdaParameters(p: Parser): Arguments {
  return p.type === T.COLON ? noArguments() : parseList(p, T.COLON, false);
}

function parseList(p: Parser, close: number, annotated: boolean): Arguments {
  let posonlyargs: Arg[] = [];
  let args: Arg[] = [];
  const defaults: Expression[] = [];
  let vararg: Arg | null = null;
  const kwonlyargs: Arg[] = [];
  const kwDefaults: (Expression | null)[] = [];
  let kwarg: Arg | null = null;
  let slash = false;
  let star = false;
  while (p.type !== close) {
    if (p.type === T.SLASH) {
      if (slash || star || args.length === 0) fail();
      gate(p, 8, 'Positional-only parameters are');
      next(p);
      slash = true;
      posonlyargs = args;
      args = [];
      separator(p, close, null);
    } else if (p.type === T.STAR) {
      if (star) fail();
      star = true;
      next(p);
      if (p.type === T.COMMA) {
        // A bare star: at least one keyword-only parameter has to follow.
        if (peek(p) !== T.NAME) fail();
        next(p);
      } else {
        vararg = parseArg(p, annotated, true);
        if (p.type === T.EQUAL) fail();
        separator(p, close, vararg);
      }
    } else if (p.type === T.DOUBLESTAR) {
      next(p);
      kwarg = parseArg(p, annotated, false);
      if (p.type === T.EQUAL) fail();
      separator(p, close, kwarg);
      if (p.type !== close) fail();
    } else {
      const arg = parseArg(p, annotated, false);
      const value = accept(p, T.EQUAL) ? parseDefault(p) : null;
      if (star) {
        kwonlyargs.push(arg);
        kwDefaults.push(value);
      } else {
        if (value !== null) defaults.push(value);
        else if (defaults.length > 0) fail();
        args.push(arg);
      }
      separator(p, close, arg);
    }
  }
  return {
    kind: 'arguments', posonlyargs, args, vararg, kwonlyargs, kw_defaults: kwDefaults, kwarg, defaults,
  };
}

function parseDefault(p: Parser): Expression {
  enter(p, Levels.lambdaDefault);
  const value = parseExpression(p);
  p.depth -= Levels.lambdaDefault;
  return value;
}

/** A comma or the closing token, with a type comment on either side of the comma. */
function separator(p: Parser, close: number, arg: Arg | null): void {
  const comma = accept(p, T.COMMA);
  if (p.type === T.TYPE_COMMENT && arg !== null) {
    mutable(arg).type_comment = typeCommentText(p);
    next(p);
  }
  if (!comma && p.type !== close) fail();
}

function parseArg(p: Parser, annotated: boolean, starAnnotation: boolean): Arg {
  const { toks } = p;
  const start = p.pos;
  const arg = expectName(p);
  let annotation: Expression | null = null;
  if (annotated && accept(p, T.COLON)) {
    if (starAnnotation && p.type === T.STAR) {
      gate(p, 11, 'Star annotations are');
      annotation = parseStarredOrBinary(p);
    } else annotation = parseExpression(p);
  }
  const end = p.pos - T.STRIDE;
  return {
    kind: 'arg', arg, annotation, type_comment: null, lineno: toks[start + T.LINE]!,
    col_offset: toks[start + T.COL]!, end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

/** `[T: bound = default, *Ts, **P]`, or nothing. */
export function parseTypeParams(p: Parser): TypeParam[] {
  const params: TypeParam[] = [];
  if (p.type !== T.LSQB) return params;
  gate(p, 12, 'Type parameter lists are');
  next(p);
  do {
    if (params.length > 0 && p.type === T.RSQB) break;
    params.push(parseTypeParam(p));
  } while (accept(p, T.COMMA));
  expect(p, T.RSQB);
  return params;
}

function parseTypeParam(p: Parser): TypeParam {
  const { toks } = p;
  const start = p.pos;
  const stars = p.type;
  if (stars === T.STAR || stars === T.DOUBLESTAR) next(p);
  const name = expectName(p);
  let bound: Expression | null = null;
  if (stars !== T.STAR && stars !== T.DOUBLESTAR && accept(p, T.COLON)) bound = parseExpression(p);
  let value: Expression | null = null;
  if (accept(p, T.EQUAL)) {
    gate(p, 13, 'Type parameter defaults are');
    value = stars === T.STAR && p.type === T.STAR ? parseStarredOrBinary(p) : parseExpression(p);
  }
  const end = p.pos - T.STRIDE;
  const lineno = toks[start + T.LINE]!;
  const col = toks[start + T.COL]!;
  const endLine = toks[end + T.END_LINE]!;
  const endCol = toks[end + T.END_COL]!;
  if (stars === T.STAR) {
    return {
      kind: 'TypeVarTuple', name, default_value: value, lineno, col_offset: col, end_lineno: endLine,
      end_col_offset: endCol,
    };
  }
  if (stars === T.DOUBLESTAR) {
    return {
      kind: 'ParamSpec', name, default_value: value, lineno, col_offset: col, end_lineno: endLine,
      end_col_offset: endCol,
    };
  }
  return {
    kind: 'TypeVar', name, bound, default_value: value, lineno, col_offset: col, end_lineno: endLine,
    end_col_offset: endCol,
  };
}
