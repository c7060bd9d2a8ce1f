/** Public face of the parser: `import { parse } from '@pyw/frontend/syntax'`. */
export * from './ast.ts';
export type { Diagnostic, Span } from './diagnostic.ts';
export { parseCore as parse, type ParseMode, type ParseOptions, type ParseResult } from './parse.ts';
export { lineText, offsetAt, utf16Column, type SourceFile } from './source.ts';
export { canonicalJson } from './canonical-json.ts';
