/** Runs a case under the reference interpreter of the IR. */
import { runProgram, type Program } from '@pyw/ir';
import type { CaseResult } from './case-result.ts';

/** Calls and loop rounds, far above what any case needs; the interpreter is some hundred times slower than compiled code. */
const FUEL = 3_000_000_000;

export function interpretCase(program: Program): CaseResult {
  const chunks: [Uint8Array[], Uint8Array[]] = [[], []];
  let isDenied = false;
  const status = runProgram(program, {
    fuel: FUEL,
    write: (fd, bytes) => chunks[fd === 2 ? 1 : 0].push(bytes),
    onDenied: () => {
      isDenied = true;
    },
  });
  if (isDenied) return { kind: 'denied' };
  const [stdout = '', stderr = ''] = chunks.map(list => Buffer.concat(list).toString('utf8'));
  return { kind: 'ran', stdout, stderr, status };
}
