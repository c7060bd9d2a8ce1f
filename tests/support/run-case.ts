/**
 * Compiles and runs one case in this process, checking the IR on the way: it is valid, and comes back the same from its
 * text form and from JSON.
 *
 * In: the task. Out: output and status, or how it was refused. Anything thrown is a defect.
 */
import assert from 'node:assert/strict';
import { assertValid, createJsonReader, parseText, print, toJson, type JsonReader, type Program } from '@pyw/ir';
import { buildProgram, compileEntry, type BuildRequest } from 'pyw';
import { runModule } from './run-module.ts';
import type { CaseResult, CaseTask } from './case-result.ts';

const quiet = { stage: () => {}, tick: () => {}, end: () => {} };

/** Made once per thread: compiling the schema takes longer than a case. */
let reader: Promise<JsonReader> | null = null;

export async function runCase({ entry, mode }: CaseTask): Promise<CaseResult> {
  const request: BuildRequest = { entry, profile: 'gc', release: mode.startsWith('release'), exports: [] };
  const { program, diagnostics } = await compileEntry(request);
  if (program === null) return refused(diagnostics);
  if (mode === 'json') return { kind: 'made', json: toJson(program) };
  if (!mode.endsWith('module')) await checkForms(program);
  if (mode === 'interpreter') {
    const { interpretCase } = await import('./interpret-case.ts');
    return interpretCase(program);
  }
  const result = await buildProgram(program, request, quiet);
  if (result.kind === 'refused') return refused(result.diagnostics);
  const { wasm, sourceMap } = result.artifact;
  return mode.endsWith('module') ? { kind: 'module', wasm, sourceMap } : runModule(wasm, sourceMap);
}

async function checkForms(program: Program): Promise<void> {
  assertValid(program);
  assert.deepEqual(parseText(print(program)), program, 'IR text form does not read back the same');
  reader ??= createJsonReader();
  assert.deepEqual((await reader).read(toJson(program)), program, 'IR JSON does not read back the same');
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
