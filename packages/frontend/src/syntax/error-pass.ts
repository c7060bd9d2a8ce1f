/**
 * The error pass: in, the tokens and where the fast path failed; out, CPython's error for it.
 *
 * As CPython: a first pass without the invalid_ rules, only to learn how far the grammar reads; then one with them,
 * which may raise; else the generic error at the furthest token of the first pass. In the end an error of the tokenizer
 * further down takes precedence. Only the statement at fault is parsed: valid ones raise nothing.
 */
import { compileRules, Raised, runRule, TokenizerStop, type Machine, type Rule } from './peg.ts';
import { raiseHere, raiseToken } from './peg-actions.ts';
import { INVALID_RULES } from './peg-invalid.ts';
import { VALID_RULES } from './peg-rules.ts';
import { STRING_RULES } from './peg-strings.ts';
import { versionRules } from './peg-versions.ts';
import type { Parser } from './parser.ts';
import * as T from './tokens.ts';

/** An error with CPython's numbers before columns become characters. */
export interface RawError {
  readonly type: 'SyntaxError' | 'IndentationError' | 'TabError' | 'MemoryError' | 'RecursionError' | 'ValueError';
  readonly message: string;
  readonly lineno: number | null;
  readonly offset: number | null;
  readonly endLineno: number | null;
  readonly endOffset: number | null;
  /** Whether `offset` and `endOffset` count UTF-8 bytes and have yet to become characters. */
  readonly bytes: boolean;
  /** Number of the last token that had been read; absent where it does not matter. */
  readonly stand?: number;
}

export type Grammar = ReadonlyMap<string, Rule>;

export function errorGrammar(minor: number): Grammar {
  return compileRules([...VALID_RULES, ...STRING_RULES, ...INVALID_RULES, ...versionRules(minor)]);
}

/**
 * How many tokens may yet be searched for a special message (they cost some 20 microseconds each), and whether none of
 * the source's errors has been reported.
 */
export interface Budget {
  tokens: number;
  first: boolean;
}
export const MAX_TOKENS = 60_000;

/**
 * `first` is the number of the token that begins the statement at fault, `failed` of the one that the fast path
 * could not use. Null when the error pass finds nothing wrong:
 * then the fast path and this grammar disagree.
 */
export function findError(
  stream: T.TokenStream, grammar: Grammar, p: Pick<Parser, 'minor' | 'unicodeName'>, first: number, failed: number,
  start: string, budget: Budget,
): RawError | null {
  const machine: Machine = {
    toks: stream.toks, symbols: stream.symbols, text: stream.text, mark: first, fill: first, invalid: false,
    memo: new Map(), ruleCount: grammar.size, first, minor: p.minor, unicodeName: p.unicodeName,
  };
  const rule = grammar.get(start)!;
  if (failed - first > budget.tokens) return null;
  budget.tokens -= failed - first;
  try {
    if (!runAll(machine, rule, failed)) return null;
    const last = machine.fill - 1;
    machine.invalid = true;
    // CPython's second pass reads the file from its start, and finds fault with some that is valid.
    if (start === 'statement' && budget.first) {
      for (const suspect of suspects(stream, first)) {
        if (budget.tokens <= 0) break;
        machine.mark = suspect;
        machine.memo.clear();
        runRule(machine, rule);
        budget.tokens -= machine.mark - suspect;
      }
    }
    machine.mark = first;
    machine.memo.clear();
    runAll(machine, rule, failed);
    genericError(machine, last);
  } catch (error) {
    if (error instanceof TokenizerStop) return fromTokenizer(stream);
    // Nested too deeply for this machine: the caller falls back to the plain message.
    if (error instanceof RangeError) return null;
    if (!(error instanceof Raised)) throw error;
    // Only the first error is replaced: of further ones all are wanted.
    const later = error.final || !budget.first ? null : laterTokenError(stream, machine.fill);
    return later ?? {
      type: error.type, message: error.message, lineno: error.lineno, offset: error.offset,
      endLineno: error.endLineno, endOffset: error.endOffset, bytes: true, stand: machine.fill - 1,
    };
  }
  return null;
}

/**
 * Matches the rule again and again, as a list of statements does: an `elif` that cannot be used is left over by its
 * `if`. False when that goes beyond the token at fault.
 */
function runAll(m: Machine, rule: Rule, failed: number): boolean {
  while (runRule(m, rule) !== null) {
    if (m.mark > failed || rule.name !== 'statement') return false;
  }
  return true;
}

/** Most lines before the one at fault that are looked at. */
const MAX_SUSPECTS = 20;

/**
 * First tokens of earlier lines in which the rules for wrong programs may see an error: `print -1`, `match(x)`, the
 * default of a type alias's parameter.
 */
function suspects(stream: T.TokenStream, before: number): number[] {
  const { toks, symbols } = stream;
  const legacy = ['print', 'exec'].map((word) => symbols.indexOf(word));
  const found: number[] = [];
  // The first tokens of the lines that begin the open statements, innermost last.
  const lines = [0];
  let line = 0;
  for (let index = 0; index < before && found.length < MAX_SUSPECTS; index++) {
    const at = index * T.STRIDE;
    const type = toks[at]!;
    const next = toks[at + T.STRIDE]!;
    if (type === T.NEWLINE || type === T.INDENT || type === T.DEDENT) {
      if (type === T.INDENT) lines.push(lines[lines.length - 1]!);
      else if (type === T.DEDENT) lines.pop();
      // `else:`, `case` and their like belong to the statement above.
      const ofCase =
        next === T.NAME && toks[at + T.STRIDE + T.AUX] === T.SYM_CASE && !AFTER_NAME.has(toks[at + 2 * T.STRIDE]!);
      const begins = next !== T.INDENT && next !== T.DEDENT && !CONTINUING.has(next) && !ofCase;
      if (begins) lines[lines.length - 1] = index + 1;
      line = lines[lines.length - 1]!;
    }
    if (type !== T.NAME || found[found.length - 1] === line) continue;
    const symbol = toks[at + T.AUX]!;
    const alias = symbol === T.SYM_TYPE && next === T.NAME && toks[at + 2 * T.STRIDE] === T.LSQB;
    const match = symbol === T.SYM_MATCH && index === line && MATCH_ARGUMENT.has(next);
    if (alias || match || (legacy.includes(symbol) && LEGACY_ARGUMENT.has(next))) found.push(line);
  }
  // An `elif` may follow the `else` of its statement.
  if (CONTINUING.has(toks[before * T.STRIDE]!)) found.push(lines[lines.length - 1]!);
  return found;
}

/** What shows that a `case` at the start of a line is a name. */
const AFTER_NAME = new Set([T.COLON, T.EQUAL, T.DOT, T.COMMA]);
const CONTINUING = new Set([T.K_ELSE, T.K_ELIF, T.K_EXCEPT, T.K_FINALLY]);
/** What may follow `print` in a valid program and also begin an expression. */
const LEGACY_ARGUMENT = new Set([T.MINUS, T.PLUS, T.STAR, T.LSQB]);
/** The same for a name `match` at the start of a line. */
const MATCH_ARGUMENT = new Set([T.MINUS, T.PLUS, T.STAR, T.LSQB, T.LPAR]);

export const TOO_COMPLEX: RawError = {
  type: 'MemoryError', message: 'Parser stack overflowed - Python source too complex to parse', lineno: null,
  offset: null, endLineno: null, endOffset: null, bytes: false,
};

export const TREE_TOO_DEEP: RawError = {
  ...TOO_COMPLEX, type: 'RecursionError', message: 'maximum recursion depth exceeded during ast construction',
};

function genericError(m: Machine, last: number): never {
  const type = m.toks[last * T.STRIDE]!;
  if (type === T.INDENT) return raiseHere(m, 'unexpected indent', 'IndentationError', true);
  if (type === T.DEDENT) return raiseHere(m, 'unexpected unindent', 'IndentationError', true);
  const { toks } = m;
  const at = last * T.STRIDE;
  if (toks[at + T.COL] !== -1) return raiseToken(m, last, 'invalid syntax', 'SyntaxError');
  throw new Raised('SyntaxError', 'invalid syntax', toks[at + T.LINE]!, 0, toks[at + T.END_LINE]!, 0);
}

/** The tokenizer's error as the error of the parse. */
export function fromTokenizer(stream: T.TokenStream): RawError {
  const error = stream.error!;
  return {
    type: error.type, message: error.message, lineno: error.lineno, offset: error.offset, endLineno: error.endLineno,
    endOffset: error.endOffset, bytes: error.bytes, stand: stream.count - 1,
  };
}

/** After a grammar error CPython tokenizes the rest: what it finds there replaces that error. */
export function laterTokenError(stream: T.TokenStream, fill: number): RawError | null {
  const error = stream.error;
  if (error === null || fill >= stream.count) return null;
  if (error.inString) return null;
  if (error.direct) return fromTokenizer(stream);
  const open = stream.open[stream.open.length - 1];
  const line = stream.toks[(fill - 1) * T.STRIDE + T.LINE]!;
  if (open === undefined || line <= open.lineno) return null;
  return {
    type: 'SyntaxError', message: `'${open.char}' was never closed`, lineno: open.lineno, offset: open.col + 1,
    endLineno: open.lineno, endOffset: 0, bytes: true, stand: stream.count - 1,
  };
}

