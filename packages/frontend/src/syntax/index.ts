/** Public face of the parser: `import { parse } from '@pyw/frontend/syntax'`. */
import type { Diagnostic } from './diagnostic.ts';
import { checkModule } from './check.ts';
import { parseCore, type ParseMode, type ParseOptions, type ParseResult } from './parse.ts';
import { namesAtHand } from './names-at-hand.ts';

export * from './ast.ts';
export { SYNTAX_CODES } from './codes.ts';
export type { Diagnostic, Span } from './diagnostic.ts';
export type { ModuleOf, ParseMode, ParseOptions, ParseResult } from './parse.ts';
export { decodeSource, lineText, offsetAt, utf16Column, type SourceFile } from './source.ts';
export { canonicalFailure, canonicalJson } from './canonical-json.ts';
export { outline } from './outline.ts';
export { parseCore } from './parse.ts';

/**
 * Parses Python source. Syntax errors and warnings come back as diagnostics; `module` is null when there is an error.
 * `\N{...}` is looked up in `options.unicodeName`; in Node, Deno and Bun the table is found by itself.
 */
export function parse<M extends ParseMode = 'exec'>(
  source: string | Uint8Array, options: ParseOptions & { readonly mode?: M } = {},
): ParseResult<M> {
  return parseCore(source, options.unicodeName === undefined ? { ...options, unicodeName: namesAtHand(source) } : options);
}

/** All that CPython would say of a source without running it: `parse`, then `checkModule`. */
export function check(source: string | Uint8Array, options: ParseOptions = {}): readonly Diagnostic[] {
  const result = parse(source, { ...options, mode: 'exec' });
  if (result.module === null) return result.diagnostics;
  return [...result.diagnostics, ...checkModule(result.module, result.source, options).diagnostics];
}
export { checkModule, type CheckResult } from './check.ts';
export { buildSymtable } from './symtable.ts';
export * from './symtable-types.ts';
export { unparse } from './unparse.ts';
export { childNodes, transform, visit, walk, type Transformer, type Visitor } from './visit.ts';
export { tokenize, type Token, type TokenizeResult } from './tokenize.ts';
