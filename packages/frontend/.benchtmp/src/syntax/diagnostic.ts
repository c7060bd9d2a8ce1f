/**
 * What the parser reports. `lineno`, `offset`, `end_lineno`, `end_offset` are CPython's own numbers (1-based,
 * characters or bytes by stage, sometimes 0 or -1); `span` is for editors (1-based lines, 0-based UTF-16 columns).
 */
export type SyntaxErrorType = 'SyntaxError' | 'IndentationError' | 'TabError';
export type SyntaxWarningType = 'SyntaxWarning' | 'DeprecationWarning';

export interface Span {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

export interface Diagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** CPython's class of the error or warning. */
  readonly type: SyntaxErrorType | SyntaxWarningType | 'ValueError' | 'MemoryError' | 'RecursionError';
  /** CPython's pass that finds it: tokenizer and grammar, or symbol table and code generator. */
  readonly stage: 'parse' | 'compile';
  readonly filename: string;
  readonly lineno: number | null;
  readonly offset: number | null;
  readonly end_lineno: number | null;
  readonly end_offset: number | null;
  readonly span: Span;
  readonly hint?: string;
}
