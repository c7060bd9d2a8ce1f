/**
 * Python's builtins and standard library as Python source, in the dialect of docs/library-dialect.md.
 * In: nothing. Out: source text by module name (`pyw.builtins.int`), and where each file is, for tracebacks.
 */
import { paths, sources } from './generated/sources.ts';

/** Module name to source text. */
export const librarySources: Readonly<Record<string, string>> = sources;

/** Module name to the path of its file, relative to the library's root. */
export const libraryPaths: Readonly<Record<string, string>> = paths;
