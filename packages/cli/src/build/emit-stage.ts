/**
 * One stage of the compiler as text, for `pyw build --emit`.
 *
 * In: a request and the stage. Out: the text and the suffix of its file, or null when the program is refused.
 */
import type { Diagnostic } from '@pyw/frontend';
import { toJson } from '@pyw/ir';
import { createProgress } from '../report/progress.ts';
import { UsageError } from '../exit-status.ts';
import type { BuildRequest, Stage } from './artifact.ts';
import { binaryenTool, featureFlags } from './optimize.ts';
import { buildProgram, compileEntry } from './toolchain.ts';

export interface StageText {
  readonly text: string | null;
  readonly suffix: string;
  readonly diagnostics: readonly Diagnostic[];
}

export async function emitStage(request: BuildRequest, stage: Exclude<Stage, 'wasm'>): Promise<StageText> {
  const { program, stages, diagnostics } = await compileEntry(request);
  if (stage === 'ast' || stage === 'types') {
    if (stages === null) throw new UsageError(`--emit ${stage} needs Python, not IR`);
    const text = stage === 'ast' ? await stages.ast() : stages.types();
    return { text, suffix: stage === 'ast' ? 'ast.json' : 'types.txt', diagnostics };
  }
  if (program === null) return { text: null, suffix: '', diagnostics };
  if (stage === 'ir') return { text: `${toJson(program)}\n`, suffix: 'json', diagnostics };
  const result = await buildProgram(program, request, createProgress({ interactive: false, time: false }));
  if (result.kind === 'refused')
    return { text: null, suffix: '', diagnostics: [...diagnostics, ...result.diagnostics] };
  return { text: await disassemble(result.artifact.wasm, request), suffix: 'wat', diagnostics };
}

async function disassemble(wasm: Uint8Array, request: BuildRequest): Promise<string> {
  const tool = binaryenTool('wasm-dis');
  if (tool === null) throw new UsageError('--emit wat needs the npm package binaryen');
  const { spawnSync } = await import('node:child_process');
  const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const dir = mkdtempSync(join(tmpdir(), 'pyw-wat-'));
  try {
    const file = join(dir, 'm.wasm');
    writeFileSync(file, wasm);
    const result = spawnSync(process.execPath, [tool, file, ...featureFlags(request.profile)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    if (result.status !== 0) throw new Error(`wasm-dis failed: ${result.stderr}`);
    return result.stdout;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
