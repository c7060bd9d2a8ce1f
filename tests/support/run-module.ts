/** Runs a module in this process and keeps its output. */
import { GRANT_ALL, load } from '@pyw/host-node';
import type { CaseResult } from './case-result.ts';

export function runModule(wasm: Uint8Array, sourceMap?: string): CaseResult {
  const chunks: [Uint8Array[], Uint8Array[]] = [[], []];
  const loaded = load(wasm, {
    grants: GRANT_ALL,
    ...(sourceMap !== undefined && { sourceMap }),
    isTty: () => false,
    // The runner's own input never ends.
    read: () => 0,
    write: (fd, bytes) => chunks[fd === 2 ? 1 : 0].push(bytes.slice()),
  });
  const status = loaded.run() as number;
  const [stdout = '', stderr = ''] = chunks.map(list => Buffer.concat(list).toString('utf8'));
  return { kind: 'ran', stdout, stderr, status };
}
