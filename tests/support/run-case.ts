/**
 * Compiles and runs one case in this process, checking the IR on the way: it is valid, and comes back the same from its
 * text form and from JSON.
 *
 * In: the task. Out: output and status, or how it was refused. Anything thrown is a defect.
 */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { assertValid, createJsonReader, parseText, print, toJson, type JsonReader, type Program } from '@pyw/ir';
import { buildProgram, compileEntry, type BuildRequest } from 'pyw';
import { stored } from './case-store.ts';
import { runModule } from './run-module.ts';
import type { CaseResult, CaseTask } from './case-result.ts';

/** Made once per thread: compiling the schema takes longer than a case. */
let reader: Promise<JsonReader> | null = null;

export async function runCase({ entry, mode }: CaseTask): Promise<CaseResult> {
  const request: BuildRequest = { entry, profile: 'gc', release: mode.startsWith('release'), exports: [] };
  const program = await stored(['ir', entry], async () => {
    const compiled = await compileEntry(request);
    return compiled.program ?? refused(compiled.diagnostics);
  });
  if ('kind' in program) return program;
  if (mode === 'json') return { kind: 'made', json: toJson(program) };
  if (mode === 'development' || mode === 'interpreter') await checkForms(program);
  if (mode === 'interpreter') {
    const { interpretCase } = await import('./interpret-case.ts');
    return interpretCase(program);
  }
  const module = await stored(['module', String(request.release), entry], async (): Promise<CaseResult> => {
    const result = await buildProgram(program, request, undefined, true);
    return result.kind === 'refused' ? refused(result.diagnostics) : { kind: 'module', ...result.artifact };
  });
  if (module.kind !== 'module' || mode.endsWith('module')) return module;
  return runModule(module.wasm, module.sourceMap);
}

async function checkForms(program: Program): Promise<void> {
  assertValid(program);
  mustEqual('IR text form', parseText(print(program)), program);
  reader ??= createJsonReader();
  mustEqual('IR JSON', (await reader).read(toJson(program)), program);
}

/** assert.deepEqual would spend minutes on showing how two programs differ. */
function mustEqual(what: string, back: Program, program: Program): void {
  if (!isDeepStrictEqual(back, program)) assert.fail(`${what} reads back differently: ${firstDifference(back, program, '')}`);
}

function firstDifference(a: unknown, b: unknown, path: string): string {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return `${path}: ${String(a).slice(0, 60)}, was ${String(b).slice(0, 60)}`;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [x, y] = [a, b].map(side => (side as Record<string, unknown>)[key]);
    if (!isDeepStrictEqual(x, y)) return firstDifference(x, y, `${path}.${key}`);
  }
  return `${path}: the same fields, one present and undefined`;
}

function refused(
  diagnostics: readonly { severity: string; code: string; message: string; span: { start: { line: number } } }[],
): CaseResult {
  const errors = diagnostics.filter(d => d.severity === 'error');
  return {
    kind: 'refused',
    codes: [...new Set(errors.map(d => d.code))],
    text: errors.map(d => `line ${d.span.start.line}: ${d.code} ${d.message}`).join('\n'),
  };
}
