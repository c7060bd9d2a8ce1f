import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
const root = '/tmp/lang14/tree/packages';
const { optimise } = await import(`${root}/ir/src/passes/index.ts`).catch(() => import('@pyw/ir/passes'));
const { emitWasm, resolveSourceMap, sourceMap } = await import(`${root}/wasm-backend/src/index.ts`);
const { GRANT_ALL, load } = await import(`${root}/host-node/src/index.ts`);
const { pythonFiles } = await import(`${root}/stdlib/scripts/write-sources.ts`);
const { compile } = await import(`${root}/frontend/src/compile.ts`);
const library = Object.fromEntries(pythonFiles(`${root}/stdlib/py/`).map((f: any) => [f.name, f.text]));
const read = (p: string) => { try { return readFileSync(p, 'utf8'); } catch { return null; } };
const file = process.argv[2]!;
const result = compile({ library, entry: file, readModule: read });
if (!result.program) { for (const d of result.diagnostics) console.log(d.path ?? d.file ?? '', d.span.start.line, d.code, d.message); process.exit(9); }
const program = optimise(result.program, 'dev');
const emitted = emitWasm(program, { names: true });
const instance = load(emitted.wasm, { read: () => 0, args: [file], sourceMap: JSON.stringify(resolveSourceMap(sourceMap(emitted), program)), grants: GRANT_ALL, write: (fd: number, b: Uint8Array) => { (fd === 1 ? process.stdout : process.stderr).write(b); } });
process.exitCode = instance.run();
