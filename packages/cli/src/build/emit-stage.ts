/**
 * One stage of the compiler as text, for `pyw build --emit`.
 *
 * In: a request and the stage. Out: the text and the suffix of its file, or null when the program is refused.
 */
import type { Diagnostic } from '@pyw/frontend';
import { toJson } from '@pyw/ir';
import { disassemble } from '@pyw/wasm-backend';
import { UsageError } from '../exit-status.ts';
import type { BuildRequest, Stage } from './artifact.ts';
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
  const result = await buildProgram(program, stage === 'size' ? { ...request, names: true } : request);
  if (result.kind === 'refused')
    return { text: null, suffix: '', diagnostics: [...diagnostics, ...result.diagnostics] };
  if (stage === 'size') {
    const { formatSize, measureModule } = await import('./size-report.ts');
    return { text: formatSize(measureModule(result.artifact.wasm, program)), suffix: 'size.txt', diagnostics };
  }
  return { text: disassemble(result.artifact.wasm), suffix: 'wat', diagnostics };
}
