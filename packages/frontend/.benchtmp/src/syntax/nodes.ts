/** Makers for the nodes that several rules build. All take the first token's offset and end at the previous token. */
import type {
  Attribute, Constant, ConstantValue, ExprContext, Expression, ListExpr, Name, Starred, TupleExpr,
} from './ast.ts';
import type { Parser } from './parser.ts';
import * as T from './tokens.ts';

export function tuple(p: Parser, start: number, elts: Expression[]): TupleExpr {
  const { toks } = p;
  const end = p.pos - T.STRIDE;
  return {
    kind: 'Tuple', elts, ctx: 'Load', lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

export function list(p: Parser, start: number, elts: Expression[]): ListExpr {
  const { toks } = p;
  const end = p.pos - T.STRIDE;
  return {
    kind: 'List', elts, ctx: 'Load', lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

export function starred(p: Parser, start: number, value: Expression): Starred {
  const { toks } = p;
  const end = p.pos - T.STRIDE;
  return {
    kind: 'Starred', value, ctx: 'Load', lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

/** A name from the one NAME token at `at`. */
export function nameAt(p: Parser, at: number, ctx: ExprContext): Name {
  const { toks } = p;
  return {
    kind: 'Name', id: p.symbols[toks[at + T.AUX]!]!, ctx, lineno: toks[at + T.LINE]!,
    col_offset: toks[at + T.COL]!, end_lineno: toks[at + T.END_LINE]!, end_col_offset: toks[at + T.END_COL]!,
  };
}

export function attribute(p: Parser, start: number, value: Expression, attr: string): Attribute {
  const { toks } = p;
  const end = p.pos - T.STRIDE;
  return {
    kind: 'Attribute', value, attr, ctx: 'Load', lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}

/** A constant that spans the tokens at `start` to `end`. */
export function constant(p: Parser, start: number, end: number, value: ConstantValue, kind: string | null): Constant {
  const { toks } = p;
  return {
    kind: 'Constant', value, kind_: kind, lineno: toks[start + T.LINE]!, col_offset: toks[start + T.COL]!,
    end_lineno: toks[end + T.END_LINE]!, end_col_offset: toks[end + T.END_COL]!,
  };
}
