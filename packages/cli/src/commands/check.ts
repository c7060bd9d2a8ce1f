/** `pyw check`: compiles without writing and prints what the compiler refuses. */
import { readSettings } from '../build/settings.ts';
import { targetVersion } from '../build/target-version.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { printDiagnostics } from '../report/diagnostics.ts';
import { SILENT } from '../report/progress.ts';

export interface CheckOptions {
  readonly profile?: 'gc' | 'core';
  readonly json?: boolean;
  /** `3.N`: newest Python whose syntax is accepted. */
  readonly python?: string;
  /** `FILE:LINE`. */
  readonly why?: string;
}

function placeOf(given: string): { path: string; line: number } {
  const match = /^(.+):(\d+)$/.exec(given);
  if (!match) throw new UsageError(`--why takes FILE:LINE, not '${given}'`);
  return { path: match[1]!, line: Number(match[2]) };
}

export async function check(context: Context, given: string | undefined, options: CheckOptions): Promise<number> {
  const why = options.why === undefined ? undefined : placeOf(options.why);
  // Without a program the file itself is the one that is asked about.
  const settings = await readSettings(given ?? why?.path);
  const { buildDeep } = await import('../build/deep-stack.ts');
  const profile = options.profile ?? settings.profile;
  const request = { entry: settings.entry, profile, release: false, exports: settings.exports, ...(why && { why }), ...(options.python && { targetVersion: targetVersion(options.python) }) };
  // The whole build: the back end refuses what the profile cannot express.
  const { result } = await buildDeep(context, request, SILENT);
  const { diagnostics } = result;
  if (options.json) process.stdout.write(`${JSON.stringify(diagnostics, null, 2)}\n`);
  else printDiagnostics(context, diagnostics);
  if (why) process.stdout.write(`${(result.why ?? []).join('\n')}\n`);
  return result.kind === 'built' ? EXIT.ok : EXIT.refused;
}
