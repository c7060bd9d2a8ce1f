/** The front end: Python source in, IR out. */
export { compile, type CompileInput, type CompileResult } from './compile.ts';
export { DIAGNOSTICS, InternalError, type Diagnostic, type DiagnosticCode } from './diagnostics.ts';
