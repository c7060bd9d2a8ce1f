/**
 * The code section: every function's body with its local declarations, and the side tables that point into it.
 *
 * In: functions in index order. Out: bytes of the section's content; branch hints by function, relative to the
 * function's body as the branch hinting proposal counts them; source marks relative to the section's content.
 */
import type { Func } from '@pyw/ir';
import { ByteWriter } from '../encode/byte-writer.ts';
import { emitBody } from './control.ts';
import { Emitter, type ModuleContext } from './emitter.ts';

export interface FunctionHints {
  readonly index: number;
  /** Pairs of offset and value. */
  readonly hints: readonly number[];
}
/** Mark of code that belongs to nothing in the source. */
export const NO_POSITION = -1;

export interface CodeSection {
  readonly bytes: ByteWriter;
  readonly hints: readonly FunctionHints[];
  /** Pairs of offset and position id or `NO_POSITION`, ascending. */
  readonly marks: readonly number[];
  /** Types of locals that emission added, by function. */
  readonly scratch: readonly (readonly string[])[];
}

/** Runs of equal types, as the binary format declares locals. */
const writeLocals = (w: ByteWriter, types: readonly string[], module: ModuleContext): void => {
  let runs = 0;
  for (let i = 0; i < types.length; i++) if (i === 0 || types[i] !== types[i - 1]) runs++;
  w.u32(runs);
  for (let i = 0; i < types.length; ) {
    let end = i + 1;
    while (end < types.length && types[end] === types[i]) end++;
    w.u32(end - i);
    module.types.type(w, types[i]!);
    i = end;
  }
};

export const emitCode = (module: ModuleContext, functions: readonly Func[], firstIndex: number): CodeSection => {
  const bytes = new ByteWriter(1 << 16);
  const header = new ByteWriter(64);
  const hints: FunctionHints[] = [];
  const marks: number[] = [];
  const scratch: (readonly string[])[] = [];
  const e = new Emitter(module);
  bytes.u32(functions.length);
  for (const [i, func] of functions.entries()) {
    e.begin(func);
    emitBody(e, func.body, func.results.length);
    e.op('end');
    header.length = 0;
    const types = func.locals.map((l): string => l.type).concat(e.scratchTypes);
    writeLocals(header, types, module);
    bytes.u32(header.length + e.w.length);
    const start = bytes.length + header.length;
    if (e.hints.length > 0) {
      hints.push({ index: firstIndex + i, hints: e.hints.map((v, k) => (k % 2 === 0 ? v + header.length : v)) });
    }
    // code before the first mark belongs to no position, not to the function before
    if ((marks.at(-1) ?? NO_POSITION) !== NO_POSITION && e.marks[0] !== 0) marks.push(start, NO_POSITION);
    for (let k = 0; k < e.marks.length; k += 2) marks.push(start + e.marks[k]!, e.marks[k + 1]!);
    bytes.append(header);
    bytes.append(e.w);
    scratch.push(e.scratchTypes);
  }
  return { bytes, hints, marks, scratch };
};

/** Content of a constant expression, with its `end`. */
export const emitConstant = (module: ModuleContext, init: Func['body'][number]['args'][number]): ByteWriter => {
  const e = new Emitter(module);
  e.expr(init);
  e.op('end');
  return e.w;
};
