/** What running a case gave, in a form that crosses between threads and processes. */

export type Mode = 'development' | 'release' | 'interpreter';

export interface CaseTask {
  readonly entry: string;
  readonly mode: Mode;
}

export type CaseResult =
  | { readonly kind: 'ran'; readonly stdout: string; readonly stderr: string; readonly status: number }
  /** The compiler refused; codes of the errors, and the messages. */
  | { readonly kind: 'refused'; readonly codes: readonly string[]; readonly text: string }
  /** A defect of the compiler or of the harness. */
  | { readonly kind: 'broken'; readonly text: string };
