/** What takes an exception that nobody catches: the report at the end of the program, and the way out to JavaScript. */
import type { Context } from '../types/infos.ts';
import { contextFor } from '../types/contexts.ts';
import type { ProgramCx } from './program.ts';

/** The contexts that take an uncaught exception, at the end of the program or of an exported function. */
export function reportContexts(cx: ProgramCx): Context[] {
  const own = reportContext(cx);
  const thrown = throwContext(cx);
  return [...(own ? [own] : []), ...(thrown ? [thrown] : [])];
}

/** The context that reports an uncaught exception; made when it is known what may be thrown. */
export function reportContext(cx: ProgramCx): Context | null {
  const { thrown } = cx.world;
  if (thrown.type.atoms.length === 0) return null;
  return contextFor(cx.world, cx.libraryFunction('pyw.builtins.exception_report', '_report_uncaught'), [thrown.type]);
}

/** The context that hands an exception to JavaScript; null when nothing is thrown, or nothing exported. */
export function throwContext(cx: ProgramCx): Context | null {
  const { thrown } = cx.world;
  if (thrown.type.atoms.length === 0 || !cx.hosted) return null;
  return contextFor(cx.world, cx.libraryFunction('pyw.builtins.boundary', '_throw_to_js'), [thrown.type]);
}
