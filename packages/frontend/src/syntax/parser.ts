/**
 * The parser's state and the operations every rule uses.
 *
 * The fast path is predictive: it never builds an error message. When a rule cannot go on it throws `ParseFailure`,
 * caught in parse.ts, which then lets the error pass find CPython's message. Every rule reads the current token from
 * `p.type` and leaves the cursor behind what it consumed.
 */
import type { ConstantValue, Node } from './ast.ts';
import * as T from './tokens.ts';

/**
 * CPython 3.13 refuses what would enter 6,000 of its generated rules inside each other; 32 are open around an expression
 * that is a statement. `depth` counts as CPython does, construct by construct, found out by asking it: see `Levels`.
 */
export const MAX_DEPTH = 5968;
/** CPython's `ast` module refuses trees deeper than this, the module counted. */
export const MAX_TREE_DEPTH = 9997;
/** Trees with no longer chain (`a + b + ...`, `f()()...`, `elif`s) and no more levels need not be measured. */
export const UNMEASURED = 3000;

/** How many rules of CPython's grammar one more level of a construct enters. */
export const Levels = {
  /** `-x`, `not x`, `x if y else ...`, `elif`. */
  prefix: 1, lambda: 2, lambdaDefault: 6, power: 2, paren: 28, display: 29, later: 2, item: 1, call: 24, argument: 4, subscript: 24, slice: 3,
  /** What `*` and `**` in displays leave out, since `or` and its like cannot follow. */
  starless: 6, field: 33, boolean: 2, comparison: 3, clause: 6, elseClause: 7, definition: 7, inline: 2, match: 2, pattern: 8,
} as const;

export interface StringWarning {
  readonly message: string;
  readonly type: 'SyntaxWarning';
  /** Token (offset in `toks`) that holds the string. */
  readonly tok: number;
  readonly lineno: number;
}

export interface Parser {
  readonly stream: T.TokenStream;
  readonly toks: Int32Array;
  readonly text: string;
  readonly symbols: readonly string[];
  /** Offset of the current token in `toks`. */
  pos: number;
  /** Type of the current token. */
  type: number;
  depth: number;
  /** Length of the longest chain and greatest depth seen: whether the tree must be measured. */
  longest: number;
  /** Offset of the first token of the innermost statement being parsed. */
  statement: number;
  readonly minor: number;
  readonly ints: Map<string, ConstantValue>;
  readonly warnings: StringWarning[];
  readonly unicodeName: ((name: string) => string | null) | null;
}

/** Why the fast path stopped. `message` is set only where CPython's own action raises (not an invalid_ rule). */
export class ParseFailure extends Error {
  readonly detail: FailureDetail | null;
  constructor(detail: FailureDetail | null) {
    super('syntax');
    this.detail = detail;
  }
}

export interface FailureDetail {
  readonly type: 'SyntaxError' | 'MemoryError' | 'RecursionError';
  readonly message: string;
  /** Byte positions; columns 0-based. `endCol` -1 leaves the end open. */
  readonly lineno: number;
  readonly col: number;
  readonly endLineno: number;
  readonly endCol: number;
  /** Offset in `toks` of the last token that CPython has read by then; the cursor's if absent. */
  readonly read?: number;
}

export function createParser(
  stream: T.TokenStream, minor: number, unicodeName: ((name: string) => string | null) | null,
): Parser {
  return {
    stream,
    toks: stream.toks,
    text: stream.text,
    symbols: stream.symbols,
    pos: 0,
    type: stream.toks[0]!,
    depth: 0,
    longest: 0,
    statement: 0,
    minor,
    ints: new Map(),
    warnings: [],
    unicodeName,
  };
}

export function fail(): never {
  // No stack trace: failures are control flow and must stay cheap.
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const failure = new ParseFailure(null);
  Error.stackTraceLimit = limit;
  throw failure;
}

export function failWith(detail: FailureDetail): never {
  throw new ParseFailure(detail);
}

/** A failure placed on the token at `at`, from its start to its end. */
export function failAtToken(p: Parser, at: number, message: string): never {
  const { toks } = p;
  // What the tokenizer could not read comes first.
  if (toks[at] === T.ERROR) fail();
  return failWith({
    type: 'SyntaxError', message, lineno: toks[at + T.LINE]!, col: toks[at + T.COL]!,
    endLineno: toks[at + T.END_LINE]!, endCol: toks[at + T.END_COL]!, read: at,
  });
}

export function next(p: Parser): void {
  p.pos += T.STRIDE;
  p.type = p.toks[p.pos]!;
}

export function peek(p: Parser, ahead = 1): number {
  return p.toks[p.pos + ahead * T.STRIDE]!;
}

export function expect(p: Parser, type: number): void {
  if (p.type !== type) fail();
  p.pos += T.STRIDE;
  p.type = p.toks[p.pos]!;
}

export function accept(p: Parser, type: number): boolean {
  if (p.type !== type) return false;
  p.pos += T.STRIDE;
  p.type = p.toks[p.pos]!;
  return true;
}

/** Moves to a token already seen. */
export function seek(p: Parser, pos: number): void {
  p.pos = pos;
  p.type = p.toks[pos]!;
}

/** Consumes a NAME and returns its spelling. */
export function expectName(p: Parser): string {
  if (p.type !== T.NAME) fail();
  const name = p.symbols[p.toks[p.pos + T.AUX]!]!;
  p.pos += T.STRIDE;
  p.type = p.toks[p.pos]!;
  return name;
}

/** Is the current token the soft keyword with this symbol number? */
export function isSoft(p: Parser, symbol: number): boolean {
  return p.type === T.NAME && p.toks[p.pos + T.AUX] === symbol;
}

/** Opens a construct that nests; the caller takes the same number off `depth` when it is read. */
export function enter(p: Parser, levels: number): void {
  p.depth += levels;
  if (p.depth > p.longest) p.longest = p.depth;
  if (p.depth > MAX_DEPTH) tooDeep(p);
}

/** Notes a chain of so many links, whose tree leans to the left. */
export function linked(p: Parser, links: number): void {
  if (p.depth + links > p.longest) p.longest = p.depth + links;
}

export function tooDeep(p: Parser): never {
  const { toks, pos } = p;
  return failWith({
    type: 'MemoryError', message: 'Parser stack overflowed - Python source too complex to parse', lineno: toks[pos + T.LINE]!,
    col: Math.max(0, toks[pos + T.COL]!), endLineno: toks[pos + T.END_LINE]!, endCol: Math.max(0, toks[pos + T.END_COL]!),
  });
}

/** Refuses syntax newer than the target version, in CPython's words, at the last token it would have read. */
export function gate(p: Parser, minor: number, what: string): void {
  if (p.minor >= minor) return;
  failAtToken(p, p.pos, `${what} only supported in Python 3.${minor} and greater`);
}

/** Offset of the last token that is text: CPython ends nodes there. */
export function lastReal(p: Parser): number {
  let at = p.pos - T.STRIDE;
  while (at > 0) {
    const type = p.toks[at]!;
    if (type < T.NEWLINE || type > T.DEDENT) break;
    at -= T.STRIDE;
  }
  return at;
}

export type Mutable<N> = { -readonly [F in keyof N]: N[F] };

/** For the two places where a finished node is amended: contexts and parenthesised positions. */
export function mutable<N extends Node>(node: N): Mutable<N> {
  return node as Mutable<N>;
}
