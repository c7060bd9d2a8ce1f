/**
 * Diagnostics of everything after the parser, as a table of codes. A user error, a thing that is not supported yet
 * and a defect of the compiler are three different things: codes PYW2xxx, PYW3xxx, and `InternalError` (PYW9xxx).
 */
import type { Diagnostic as SyntaxDiagnostic } from './syntax/index.ts';

export interface Place {
  readonly line: number;
  /** 0-based UTF-16 column. */
  readonly column: number;
}
export interface Diagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly filename: string;
  readonly span: { readonly start: Place; readonly end: Place };
  readonly hint?: string;
  /** CPython's exception type, for syntax errors. */
  readonly type?: string;
}
export type { SyntaxDiagnostic };

/** `{x}` stands for the parameter x. `about` is the text behind `pyw explain CODE`. */
export const DIAGNOSTICS = {
  PYW2001: {
    message: 'No module named {name!}',
    hint: 'Modules are looked up beside the program and in the standard library; this one is in neither.',
    about: 'The program imports a module that is neither a file of the program nor part of the standard library that pyw has.',
  },
  PYW2002: {
    message: 'the parameter {name!} of the exported function {func!} has no type',
    hint: 'Annotate it with int, float or bool: the core profile has no other types, and none for values of several.',
    about: 'In the core profile the parameters of an exported function must be annotated with int, float or bool.',
  },
  PYW2003: {
    message: '{func}() argument {name!}: {wanted} expected, got {given}',
    hint: 'The declarations of the JavaScript module say what it takes.',
    about: 'A function of a JavaScript module is called with a value of another type than its declaration (.pyi) says.',
  },
  PYW3001: {
    message: '{what} is not supported yet',
    hint: '{hint}',
    about: 'The construct is part of Python but this version of pyw does not compile it. Nothing is compiled wrongly instead.',
  },
  PYW3002: {
    message: 'a function or class chosen at run time is not supported yet',
    hint: 'Call each function by its name, for instance in an if statement.',
    about: 'Several functions or classes can be the value of one expression, so the call cannot be bound at compile time.',
  },
  PYW3003: {
    message: '{what} needs objects, which the core profile does not have',
    hint: 'Build it with --profile gc, or keep the exported functions to int, float and bool.',
    about: 'The core profile is for engines without garbage collection; only scalars can be used there.',
  },
  PYW3004: {
    message: '{what}, which a stand-alone module does not have',
    hint: 'Build it for a host with JavaScript, or do without it.',
    about: 'A stand-alone module has WASI alone: no JavaScript, no stack that could be read, and of files what WASI offers.',
  },
} as const;
export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** A defect of the compiler, never of the program being compiled. */
export class InternalError extends Error {
  readonly code = 'PYW9001';
  override readonly name = 'InternalError';
}

/** Emission met a type that the analysis has not seen: a change that nobody was told of. */
export class Unsettled extends InternalError {}

/** Thrown to leave the compilation of one function; the diagnostic is already recorded. */
export class Refused extends Error {}

export function assertNever(x: never): never {
  throw new InternalError(`unexpected ${JSON.stringify(x)}`);
}

export function formatMessage(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)(!?)\}/g, (_, name: string, quote: string) =>
    quote ? `'${params[name] ?? ''}'` : (params[name] ?? ''),
  );
}
