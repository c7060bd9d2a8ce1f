/**
 * Python's builtins and standard library as Python source, in the dialect of docs/library-dialect.md.
 * In: nothing. Out: source text by module name (`pyw.builtins.int`), and where each file is, for tracebacks.
 */
import { classAttributes } from './generated/class-attributes.ts';
import { attributes, listed } from './generated/module-attributes.ts';
import { nativeCalls } from './generated/native-calls.ts';
import { paths, sources } from './generated/sources.ts';

/** Module name to source text. */
export const librarySources: Readonly<Record<string, string>> = sources;

/** Module name to the path of its file, relative to the library's root. */
export const libraryPaths: Readonly<Record<string, string>> = paths;

/** Module name to what `dir` gives of it in CPython, separated by blanks. */
export const libraryAttributes: Readonly<Record<string, string>> = attributes;

/** Module name to its `__all__` in CPython, after the name of the type of that: `list dump dumps`. */
export const libraryListed: Readonly<Record<string, string>> = listed;

/** `heapq.heappop`, `array.array.pop`: how a function that CPython has in C takes its arguments and what it calls itself. */
export const libraryNativeCalls: Readonly<Record<string, string>> = nativeCalls;

/** `datetime.date`, a top module and a class, to what `dir` gives beside the names of `object`, after `+` where instances have a dict. */
export const libraryClassAttributes: Readonly<Record<string, string>> = classAttributes;
