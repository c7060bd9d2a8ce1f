/**
 * Builds cases for Wasmtime: `build-programs.ts OUT [NTH] [FILTER]`.
 *
 * In: every NTH program of tests/cases whose name holds FILTER. Out: modules in the folder OUT, and OUT/programs.json with
 * name, module (null: refused), what CPython printed, its status, and why it was refused.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../packages/cli/src/build/toolchain.ts';
import { SILENT } from '../../packages/cli/src/report/progress.ts';
import { readCases, ROOT } from '../support/cases.ts';

export interface StandaloneProgram {
  readonly name: string;
  readonly module: string | null;
  readonly stdout: string;
  readonly status: number;
  readonly refused: string;
}

export async function buildPrograms(out: string, nth: number, filter: string): Promise<readonly StandaloneProgram[]> {
  mkdirSync(out, { recursive: true });
  process.chdir(ROOT);
  const programs: StandaloneProgram[] = [];
  const cases = readCases().filter((c, i) => c.name.includes(filter) && i % nth === 0);
  for (const [i, { name, entry, stdout, status }] of cases.entries()) {
    const request = { entry, profile: 'gc', standalone: true, release: false, exports: null } as const;
    const { result } = await build(request, SILENT);
    const module = result.kind === 'built' ? join(out, `${i}.wasm`) : null;
    if (result.kind === 'built') writeFileSync(module!, result.artifact.wasm);
    const refused = result.kind === 'built' ? '' : result.diagnostics.map(d => `${d.code} ${d.message}`).join('; ');
    programs.push({ name, module, stdout, status, refused });
  }
  writeFileSync(join(out, 'programs.json'), JSON.stringify(programs));
  return programs;
}

if (process.argv[1] === import.meta.filename) {
  const [out = 'out', nth = '1', filter = ''] = process.argv.slice(2);
  await buildPrograms(out, Number(nth), filter);
}
