/** `pyw check`: compiles without writing and prints what the compiler refuses. */
import { readSettings } from '../build/settings.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-status.ts';
import { printDiagnostics } from '../report/diagnostics.ts';
import { SILENT } from '../report/progress.ts';

export interface CheckOptions {
  readonly profile?: 'gc' | 'core';
  readonly json?: boolean;
}

export async function check(context: Context, given: string | undefined, options: CheckOptions): Promise<number> {
  const settings = await readSettings(given);
  const { buildDeep } = await import('../build/deep-stack.ts');
  const profile = options.profile ?? settings.profile;
  const request = { entry: settings.entry, profile, release: false, exports: settings.exports };
  // The whole build: the back end refuses what the profile cannot express.
  const { result } = await buildDeep(context, request, SILENT);
  const { diagnostics } = result;
  if (options.json) process.stdout.write(`${JSON.stringify(diagnostics, null, 2)}\n`);
  else printDiagnostics(context, diagnostics);
  return result.kind === 'built' ? EXIT.ok : EXIT.refused;
}
