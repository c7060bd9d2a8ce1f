/** What a build makes of a program, and how it is asked for. */
import type { Diagnostic } from '@pyw/frontend';

export type Profile = 'gc' | 'core';
export type Stage = 'ast' | 'types' | 'ir' | 'wat' | 'wasm' | 'size';

export interface BuildRequest {
  /** Path of the program, as given: Python or IR as JSON. Diagnostics and tracebacks show it. */
  readonly entry: string;
  readonly profile: Profile;
  /** Imports WASI alone. */
  readonly standalone?: boolean;
  /** For debuggers: every statement has its place in the source map. */
  readonly debug?: boolean;
  readonly release: boolean;
  /** Functions to export besides those that the entry module's `__all__` lists; null to export none. */
  readonly exports: readonly string[] | null;
  /** A line whose types are to be explained: see `why` of the result. */
  readonly why?: { readonly path: string; readonly line: number };
  /** The newest Python whose syntax is accepted. */
  readonly targetVersion?: readonly [3, number];
  /** All ints are numbers for JavaScript. */
  readonly ints?: 'number';
  /** Keep names in a release build. */
  readonly names?: boolean;
  /** Passes to leave out. */
  readonly without?: readonly string[];
}

export interface Artifact {
  readonly wasm: Uint8Array;
  /** Source map JSON. */
  readonly sourceMap: string;
  /** Set when a release build was asked for and `wasm-opt` is not installed. */
  readonly unoptimized: boolean;
}

export type BuildResult = (
  | { readonly kind: 'built'; readonly artifact: Artifact }
  | { readonly kind: 'refused' }
) & {
  readonly diagnostics: readonly Diagnostic[];
  /** The report that the request asked for. */
  readonly why?: readonly string[];
};
