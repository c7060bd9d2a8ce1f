/**
 * IR program to wasm module, the whole of it: check the profile, lower, collect what is needed, assemble.
 *
 * In: a valid IR program. Out: module bytes, source marks, names of imports. Pure: no I/O, no state between calls.
 */
import type { Program } from '@pyw/ir';
import { assemble } from './module/assemble.ts';
import { lowerInt } from './passes/lower-int.ts';
import { collectNeeds } from './module/collect.ts';
import { createLayouts } from './module/layout.ts';
import { exportsSection } from './module/exports-section.ts';
import { ByteWriter } from './encode/byte-writer.ts';

export interface EmitOptions {
  /** `gc` for hosts with WasmGC, `core` for MVP hosts with WASI. Default `gc`. */
  readonly profile?: 'gc' | 'core';
  /** Write the `name` section. Default false. */
  readonly names?: boolean;
  /** Write branch hints. Default true. */
  readonly branchHints?: boolean;
  /** Encoding of exceptions. Default `exnref`. */
  readonly exceptions?: 'exnref' | 'legacy';
  /** Where a debugger finds the source map; written into the module. */
  readonly sourceMappingURL?: string;
}

export interface Emitted {
  readonly wasm: Uint8Array;
  /** Which code belongs to which position: pairs of byte offset in the module and index in `program.positions`. */
  readonly positions: readonly number[];
  /** Imports as `module.name`, in index order. */
  readonly imports: readonly string[];
}

export const emitWasm = (program: Program, options: EmitOptions = {}): Emitted => {
  const profile = options.profile ?? 'gc';
  const lowered = { ...lowerInt(program, { mode: profile === 'gc' ? 'pair' : 'abort' }), exports: program.exports };
  const layouts = createLayouts(lowered.program);
  const roots = lowered.exports.map((x) => x.func);
  if (lowered.start !== null) roots.push(lowered.start);
  const needs = collectNeeds(lowered.program, layouts, roots);

  const custom: [string, Uint8Array][] = [];
  const signatures = exportsSection(program);
  if (signatures) custom.push(['pyw.exports', signatures]);
  if (options.sourceMappingURL !== undefined) {
    const url = new ByteWriter();
    url.name(options.sourceMappingURL);
    custom.push(['sourceMappingURL', url.finish()]);
  }
  const { wasm, marks } = assemble({
    program: lowered.program, needs, layouts, exports: lowered.exports, start: lowered.start, profile,
    exceptions: options.exceptions ?? 'exnref',
    names: options.names ?? false,
    branchHints: (options.branchHints ?? true) && profile === 'gc',
    custom,
  });
  const imports = [...needs.hosts].map((h) => `pyw.${h}`).concat([...needs.wasi].map((w) => `wasi_snapshot_preview1.${w}`));
  return { wasm, positions: marks, imports };
};
