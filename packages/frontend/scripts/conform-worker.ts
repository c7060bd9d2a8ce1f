/** Compiles and runs the programs it is told, one after another; see conform.ts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { optimise } from '@pyw/ir/passes';
import { emitWasm, resolveSourceMap, sourceMap } from '@pyw/wasm-backend';
import { GRANT_ALL, load } from '@pyw/host-node';
import { pythonFiles } from '../../stdlib/scripts/write-sources.ts';
import { compile } from '../src/compile.ts';

const library: Record<string, string> = Object.fromEntries(
  pythonFiles(fileURLToPath(new URL('../../stdlib/py/', import.meta.url))).map((f) => [f.name, f.text]),
);
const read = (p: string): string | null => {
  try {
    return readFileSync(p, 'utf8');
  } catch {
    return null;
  }
};
parentPort!.on('message', (file: string) => {
  let stdout = '';
  let stderr = '';
  const started = performance.now();
  try {
    const result = compile({ library, entry: file, readModule: read });
    if (!result.program) {
      const errors = result.diagnostics.filter((d) => d.severity === 'error').map((d) => `${d.span.start.line} ${d.code} ${d.message}`);
      parentPort!.postMessage({ kind: 'refused', detail: errors.slice(0, 12).join(' | '), ms: performance.now() - started });
      return;
    }
    const program = optimise(result.program, process.env.PYW_LEVEL === 'release' ? 'release' : 'dev');
    const emitted = emitWasm(program, { names: true });
    const { wasm } = emitted;
    const compiled = performance.now() - started;
    const instance = load(wasm, {
      read: () => 0,
      args: [file],
      sourceMap: JSON.stringify(resolveSourceMap(sourceMap(emitted), program)),
      grants: GRANT_ALL,
      write: (fd, bytes) => {
        const text = Buffer.from(bytes).toString('latin1');
        if (fd === 1) stdout += text;
        else stderr += text;
      },
    });
    const status = instance.run();
    parentPort!.postMessage({ kind: 'ran', status, stdout, stderr, ms: compiled, size: wasm.length });
  } catch (e) {
    const err = e as Error;
    parentPort!.postMessage({ kind: 'crash', detail: `${err.message?.split('\n')[0]} ${err.stack?.split('\n').slice(1, 4).map((l) => l.trim().replace(/^at /, '').replace(/\(.*\/packages\//, '(')).join(' < ')}`, ms: performance.now() - started });
  }
});
parentPort!.postMessage({ kind: 'ready', ms: 0 });
