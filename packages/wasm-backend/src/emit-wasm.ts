/**
 * IR program to wasm module, the whole of it: check the profile, lower, collect what is needed, assemble.
 *
 * In: a valid IR program. Out: module bytes, source marks, names of imports. Pure: no I/O, no state between calls.
 */
import { ABI_MODULE, type Program } from '@pyw/ir';
import { coroutines, generators } from '@pyw/ir/passes';
import { ByteWriter } from './encode/byte-writer.ts';
import { ProfileError } from './errors.ts';
import { assemble } from './module/assemble.ts';
import { collectNeeds, type Needs } from './module/collect.ts';
import { exportsSection } from './module/exports-section.ts';
import { createLayouts } from './module/layout.ts';
import { checkCore } from './passes/check-core.ts';
import { type Lowered, lowerInt } from './passes/lower-int.ts';
import { checkHosts, lowerStandalone } from './passes/lower-standalone.ts';
import { shareEmpty } from './passes/share-empty.ts';
import { coreHostCall, WASI_HELPERS, wrapStart } from './runtime/wasi-helpers.ts';
import { WASI_MODULE } from './wasi.ts';

export type Profile = 'gc' | 'core';

export interface EmitOptions {
  /** `gc` for hosts with WasmGC, `core` for MVP hosts with WASI. Default `gc`. */
  readonly profile?: Profile;
  /** A program of the front end's `standalone` mode: it imports WASI alone. `gc` only; `core` modules always do. */
  readonly standalone?: boolean;
  /** Write the `name` section. Default false. */
  readonly names?: boolean;
  /** Write branch hints (`gc` only). Default true. */
  readonly branchHints?: boolean;
  /** Encoding of exceptions. Default `exnref`. */
  readonly exceptions?: 'exnref' | 'legacy';
  /** Where a debugger finds the source map; written into the module. */
  readonly sourceMappingURL?: string;
}

export interface Emitted {
  readonly wasm: Uint8Array;
  /** Which code belongs to which position: pairs of byte offset in the module and index in `program.positions`, or -1. */
  readonly positions: readonly number[];
  /** Imports as `module.name`, in index order. */
  readonly imports: readonly string[];
}

/** Throws a `ProfileError` listing what the profile cannot express. */
export const emitWasm = (source: Program, options: EmitOptions = {}): Emitted => {
  const profile = options.profile ?? 'gc';
  const plain = generators(coroutines(source));
  const program = profile === 'gc' ? shareEmpty(plain) : plain;
  const standalone = options.standalone === true && profile === 'gc';
  const lowered: LoweredWithHost =
    profile === 'core' ? lowerCore(program) : standalone ? lowerStandalone(program) : lowerInt(program, { mode: 'pair' });
  const own = lowered.own ?? new Map<string, string>();
  const layouts = createLayouts(lowered.program);
  const roots = lowered.program.exports.map(x => x.func);
  if (lowered.start !== null) roots.push(lowered.start);
  const needs = collectNeeds(lowered.program, layouts, roots, own);
  if (standalone) checkHosts(lowered.program, needs);
  const { wasm, marks } = assemble({
    program: lowered.program,
    needs,
    layouts,
    own,
    start: lowered.start,
    profile,
    exceptions: options.exceptions ?? 'exnref',
    names: options.names ?? false,
    branchHints: (options.branchHints ?? true) && profile === 'gc',
    custom: customSections(program, options),
  });
  return { wasm, positions: marks, imports: importNames(needs) };
};

type LoweredWithHost = Lowered & { readonly own?: ReadonlyMap<string, string> };

const lowerCore = (program: Program): LoweredWithHost => {
  const refusals = checkCore(program);
  if (refusals.length > 0) throw new ProfileError('core', refusals);
  const lowered = lowerInt(program, { mode: 'abort', hostCall: coreHostCall, helpers: WASI_HELPERS });
  return { ...lowered, program: wrapStart(lowered.program) };
};

const customSections = (program: Program, options: EmitOptions): [string, Uint8Array][] => {
  const custom: [string, Uint8Array][] = [];
  const signatures = exportsSection(program);
  if (signatures) custom.push(['pyw.exports', signatures]);
  if (program.modules?.length) custom.push(['pyw.modules', new TextEncoder().encode(JSON.stringify(program.modules))]);
  if (options.sourceMappingURL !== undefined) {
    const url = new ByteWriter();
    url.name(options.sourceMappingURL);
    custom.push(['sourceMappingURL', url.finish()]);
  }
  return custom;
};

const importNames = (needs: Needs): string[] => [
  ...[...needs.hosts].map(h => `${ABI_MODULE}.${h}`),
  ...[...needs.wasi].map(w => `${WASI_MODULE}.${w}`),
];
