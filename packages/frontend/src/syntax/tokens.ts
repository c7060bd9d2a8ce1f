/**
 * Token types and the layout of the token stream.
 *
 * The tokenizer writes all tokens of a file into one Int32Array, `STRIDE` numbers a token, so that the parser moves
 * by adding and reads positions without objects. Keywords are types of their own (from FIRST_KEYWORD); soft
 * keywords are NAMEs with a fixed symbol number.
 */
import type { Indents } from './lexer.ts';

export const STRIDE: number = 8;
/** Field offsets within a token: type, UTF-16 start and end, line and UTF-8 column of start and end, type's extra. */
export const START: number = 1;
export const END: number = 2;
export const LINE: number = 3;
export const COL: number = 4;
export const END_LINE: number = 5;
export const END_COL: number = 6;
export const AUX: number = 7;

export const ENDMARKER: number = 0;
export const NAME: number = 1;
export const NUMBER: number = 2;
export const STRING: number = 3;
export const NEWLINE: number = 4;
export const INDENT: number = 5;
export const DEDENT: number = 6;
export const LPAR: number = 7;
export const RPAR: number = 8;
export const LSQB: number = 9;
export const RSQB: number = 10;
export const COLON: number = 11;
export const COMMA: number = 12;
export const SEMI: number = 13;
export const PLUS: number = 14;
export const MINUS: number = 15;
export const STAR: number = 16;
export const SLASH: number = 17;
export const VBAR: number = 18;
export const AMPER: number = 19;
export const LESS: number = 20;
export const GREATER: number = 21;
export const EQUAL: number = 22;
export const DOT: number = 23;
export const PERCENT: number = 24;
export const LBRACE: number = 25;
export const RBRACE: number = 26;
export const EQEQUAL: number = 27;
export const NOTEQUAL: number = 28;
export const LESSEQUAL: number = 29;
export const GREATEREQUAL: number = 30;
export const TILDE: number = 31;
export const CIRCUMFLEX: number = 32;
export const LEFTSHIFT: number = 33;
export const RIGHTSHIFT: number = 34;
export const DOUBLESTAR: number = 35;
export const PLUSEQUAL: number = 36;
export const MINEQUAL: number = 37;
export const STAREQUAL: number = 38;
export const SLASHEQUAL: number = 39;
export const PERCENTEQUAL: number = 40;
export const AMPEREQUAL: number = 41;
export const VBAREQUAL: number = 42;
export const CIRCUMFLEXEQUAL: number = 43;
export const LEFTSHIFTEQUAL: number = 44;
export const RIGHTSHIFTEQUAL: number = 45;
export const DOUBLESTAREQUAL: number = 46;
export const DOUBLESLASH: number = 47;
export const DOUBLESLASHEQUAL: number = 48;
export const AT: number = 49;
export const ATEQUAL: number = 50;
export const RARROW: number = 51;
export const ELLIPSIS: number = 52;
export const COLONEQUAL: number = 53;
export const EXCLAMATION: number = 54;
/** A character that is no operator, such as `$` or `?`. */
export const OP: number = 55;
export const TYPE_IGNORE: number = 56;
export const TYPE_COMMENT: number = 57;
export const FSTRING_START: number = 58;
export const FSTRING_MIDDLE: number = 59;
export const FSTRING_END: number = 60;
export const TSTRING_START: number = 61;
export const TSTRING_MIDDLE: number = 62;
export const TSTRING_END: number = 63;
export const COMMENT: number = 64;
export const NL: number = 65;
/** The tokenizer stopped here: the stream's `error` says why. */
export const ERROR: number = 66;

export const FIRST_KEYWORD: number = 70;
export const KEYWORDS = [
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del',
  'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal',
  'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield',
] as const;
export const SOFT_KEYWORDS = ['_', 'case', 'match', 'type'] as const;

export const K_FALSE: number = 70;
export const K_NONE: number = 71;
export const K_TRUE: number = 72;
export const K_AND: number = 73;
export const K_AS: number = 74;
export const K_ASSERT: number = 75;
export const K_ASYNC: number = 76;
export const K_AWAIT: number = 77;
export const K_BREAK: number = 78;
export const K_CLASS: number = 79;
export const K_CONTINUE: number = 80;
export const K_DEF: number = 81;
export const K_DEL: number = 82;
export const K_ELIF: number = 83;
export const K_ELSE: number = 84;
export const K_EXCEPT: number = 85;
export const K_FINALLY: number = 86;
export const K_FOR: number = 87;
export const K_FROM: number = 88;
export const K_GLOBAL: number = 89;
export const K_IF: number = 90;
export const K_IMPORT: number = 91;
export const K_IN: number = 92;
export const K_IS: number = 93;
export const K_LAMBDA: number = 94;
export const K_NONLOCAL: number = 95;
export const K_NOT: number = 96;
export const K_OR: number = 97;
export const K_PASS: number = 98;
export const K_RAISE: number = 99;
export const K_RETURN: number = 100;
export const K_TRY: number = 101;
export const K_WHILE: number = 102;
export const K_WITH: number = 103;
export const K_YIELD: number = 104;

/** Symbol numbers of the soft keywords: after all keywords. */
export const SYM_UNDERSCORE: number = KEYWORDS.length;
export const SYM_CASE: number = SYM_UNDERSCORE + 1;
export const SYM_MATCH: number = SYM_UNDERSCORE + 2;
export const SYM_TYPE: number = SYM_UNDERSCORE + 3;

/** AUX of STRING, FSTRING_START and FSTRING_MIDDLE: these bits; from bit 8 the length of the prefix. */
export const STR_RAW: number = 1;
export const STR_BYTES: number = 2;
export const STR_U: number = 4;
export const STR_ESCAPE: number = 8;
export const STR_TRIPLE: number = 16;
export const STR_NONASCII: number = 32;
export const STR_PREFIX_SHIFT: number = 8;

/** AUX of NUMBER. */
export const NUM_RADIX: number = 1;
export const NUM_FLOAT: number = 2;
export const NUM_IMAGINARY: number = 4;
export const NUM_UNDERSCORE: number = 8;

/** Spelling of every operator token, by type. */
export const OPERATOR_TEXT: Readonly<Record<number, string>> = {
  [LPAR]: '(', [RPAR]: ')', [LSQB]: '[', [RSQB]: ']', [COLON]: ':', [COMMA]: ',', [SEMI]: ';', [PLUS]: '+',
  [MINUS]: '-', [STAR]: '*', [SLASH]: '/', [VBAR]: '|', [AMPER]: '&', [LESS]: '<', [GREATER]: '>', [EQUAL]: '=',
  [DOT]: '.', [PERCENT]: '%', [LBRACE]: '{', [RBRACE]: '}', [EQEQUAL]: '==', [NOTEQUAL]: '!=', [LESSEQUAL]: '<=',
  [GREATEREQUAL]: '>=', [TILDE]: '~', [CIRCUMFLEX]: '^', [LEFTSHIFT]: '<<', [RIGHTSHIFT]: '>>', [DOUBLESTAR]: '**',
  [PLUSEQUAL]: '+=', [MINEQUAL]: '-=', [STAREQUAL]: '*=', [SLASHEQUAL]: '/=', [PERCENTEQUAL]: '%=',
  [AMPEREQUAL]: '&=', [VBAREQUAL]: '|=', [CIRCUMFLEXEQUAL]: '^=', [LEFTSHIFTEQUAL]: '<<=', [RIGHTSHIFTEQUAL]: '>>=',
  [DOUBLESTAREQUAL]: '**=', [DOUBLESLASH]: '//', [DOUBLESLASHEQUAL]: '//=', [AT]: '@', [ATEQUAL]: '@=',
  [RARROW]: '->', [ELLIPSIS]: '...', [COLONEQUAL]: ':=', [EXCLAMATION]: '!',
};

/** A tokenizer error as CPython words and places it. */
export interface TokenError {
  readonly type: 'SyntaxError' | 'IndentationError' | 'TabError';
  readonly message: string;
  readonly lineno: number;
  readonly offset: number;
  readonly endLineno: number;
  readonly endOffset: number;
  /** Set at once by CPython's tokenizer, so that it also overrides a grammar error found before it. */
  readonly direct: boolean;
  /** Found inside a formatted string: then it does not replace an error of the grammar. */
  readonly inString: boolean;
  /** Whether the offsets count UTF-8 bytes and have yet to become characters. */
  readonly bytes: boolean;
}

/** A bracket still open where the tokenizer stopped. */
export interface OpenBracket {
  readonly char: string;
  readonly lineno: number;
  /** UTF-8 column. */
  readonly col: number;
}

export interface TokenWarning {
  readonly message: string;
  readonly lineno: number;
  readonly start: number;
  readonly end: number;
}

export interface TokenStream {
  readonly toks: Int32Array;
  readonly count: number;
  /** Spelling by symbol number (AUX of NAME tokens), NFKC-normalised. */
  readonly symbols: readonly string[];
  readonly error: TokenError | null;
  /** Minor version of the target. */
  readonly minor: number;
  /** Where the tokens end: the open blocks, and whether a formatted string is open. */
  readonly indents: Indents;
  readonly formatted: boolean;
  readonly open: readonly OpenBracket[];
  readonly warnings: readonly TokenWarning[];
  /** Text that `START` and `END` index: newlines are `\n`, a final newline and then a NUL are always there. */
  readonly text: string;
  /** Line number, tag of each `# type: ignore` comment; only with `typeComments`. */
  readonly typeIgnores: readonly { readonly lineno: number; readonly tag: string }[];
}
