/** What running a case gave, in a form that crosses between threads and processes. */

export type Mode = 'development' | 'release' | 'interpreter' | 'json' | 'module' | 'release-module';

export interface CaseTask {
  readonly entry: string;
  readonly mode: Mode;
}

export type CaseResult =
  | { readonly kind: 'ran'; readonly stdout: string; readonly stderr: string; readonly status: number }
  /** The compiler refused; codes of the errors, and the messages. */
  | { readonly kind: 'refused'; readonly codes: readonly string[]; readonly text: string }
  /** IR as JSON, or module bytes with their source map, asked for by the mode. */
  | { readonly kind: 'made'; readonly json: string }
  | { readonly kind: 'module'; readonly wasm: Uint8Array; readonly sourceMap: string }
  /** It asked for files or the text of a traceback, which the interpreter's host does not have. */
  | { readonly kind: 'denied' }
  /** A defect of the compiler or of the harness. */
  | { readonly kind: 'broken'; readonly text: string };
