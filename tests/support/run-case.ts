/**
 * Compiles and runs one case in this process, checking the IR on the way: it is valid, and comes back the same from its
 * text form and from JSON.
 *
 * In: the task. Out: output and status, or how it was refused. Anything thrown is a defect.
 */
import assert from 'node:assert/strict';
import { assertValid, createJsonReader, parseText, print, toJson, type JsonReader, type Program } from '@pyw/ir';
import { load } from '@pyw/host-node';
import { buildProgram, compileEntry, type BuildRequest } from 'pyw';
import type { CaseResult, CaseTask, Mode } from './case-result.ts';

const quiet = { stage: () => {}, tick: () => {}, end: () => {} };

/** Made once per thread: compiling the schema takes longer than a case. */
let reader: Promise<JsonReader> | null = null;

export async function runCase({ entry, mode }: CaseTask): Promise<CaseResult> {
  const request: BuildRequest = { entry, profile: 'gc', release: mode === 'release', exports: [] };
  const { program, diagnostics } = await compileEntry(request);
  if (program === null) return refused(diagnostics);
  await checkForms(program);
  if (mode === 'interpreter') {
    const { interpretCase } = await import('./interpret-case.ts');
    return interpretCase(program);
  }
  const result = await buildProgram(program, request, quiet);
  if (result.kind === 'refused') return refused(result.diagnostics);
  return runModule(result.artifact.wasm, result.artifact.sourceMap);
}

export function runModule(wasm: Uint8Array, sourceMap?: string): CaseResult {
  const chunks: [Uint8Array[], Uint8Array[]] = [[], []];
  const loaded = load(wasm, {
    ...(sourceMap !== undefined && { sourceMap }),
    isTty: () => false,
    write: (fd, bytes) => chunks[fd === 2 ? 1 : 0].push(bytes.slice()),
  });
  const status = loaded.run();
  const [stdout = '', stderr = ''] = chunks.map(list => Buffer.concat(list).toString('utf8'));
  return { kind: 'ran', stdout, stderr, status };
}

async function checkForms(program: Program): Promise<void> {
  assertValid(program);
  assert.deepEqual(parseText(print(program)), program, 'IR text form does not read back the same');
  reader ??= createJsonReader();
  assert.deepEqual((await reader).read(toJson(program)), program, 'IR JSON does not read back the same');
}

function refused(diagnostics: readonly { severity: string; code: string; message: string; span: { start: { line: number } } }[]): CaseResult {
  const errors = diagnostics.filter(d => d.severity === 'error');
  return {
    kind: 'refused',
    codes: [...new Set(errors.map(d => d.code))],
    text: errors.map(d => `line ${d.span.start.line}: ${d.code} ${d.message}`).join('\n'),
  };
}

export type { Mode };
