/** What a build makes of a program, and how it is asked for. */
import type { Diagnostic } from '@pyw/frontend';

export type Profile = 'gc' | 'core';
export type Stage = 'ast' | 'types' | 'ir' | 'wat' | 'wasm';

export interface BuildRequest {
  /** Path of the program, as given: Python or IR as JSON. Diagnostics and tracebacks show it. */
  readonly entry: string;
  readonly profile: Profile;
  readonly release: boolean;
  /** Functions to export besides those that the entry module's `__all__` lists; null to export none. */
  readonly exports: readonly string[] | null;
}

export interface Artifact {
  readonly wasm: Uint8Array;
  /** Source map JSON. */
  readonly sourceMap: string;
  /** Set when a release build was asked for and `wasm-opt` is not installed. */
  readonly unoptimized: boolean;
}

export type BuildResult =
  | { readonly kind: 'built'; readonly artifact: Artifact; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };
