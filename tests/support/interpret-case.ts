/** Runs a case under the reference interpreter of the IR. */
import { runProgram, type Program } from '@pyw/ir';
import type { CaseResult } from './case-result.ts';

/** Calls and loop rounds, far above what any case needs compiled; the interpreter is some hundred times slower. */
const FUEL = 300_000_000;

export function interpretCase(program: Program): CaseResult {
  const chunks: [Uint8Array[], Uint8Array[]] = [[], []];
  let asksForFiles = false;
  const status = runProgram(program, {
    fuel: FUEL,
    write: (fd, bytes) => chunks[fd === 2 ? 1 : 0].push(bytes),
    onDenied: () => {
      asksForFiles = true;
    },
  });
  if (asksForFiles) return { kind: 'denied' };
  const [stdout = '', stderr = ''] = chunks.map(list => Buffer.concat(list).toString('utf8'));
  return { kind: 'ran', stdout, stderr, status };
}
