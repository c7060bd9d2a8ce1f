/**
 * A process that has of pyw only `@pyw/ir` and `@pyw/wasm-backend`: any other package of it is refused to every import.
 *
 * In: a folder of `*.json`, each an IR program. Out: beside each a `.wasm`. A program that is not valid ends the process.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';

const ALLOWED = /^@pyw\/(ir|wasm-backend)(\/|$)/;
registerHooks({
  resolve(specifier, context, next) {
    if (/^(@pyw\/|pyw($|\/))/.test(specifier) && !ALLOWED.test(specifier)) throw new Error(`${specifier} is not here`);
    return next(specifier, context);
  },
});

const { assertValid, createJsonReader } = await import('@pyw/ir');
const { emitWasm } = await import('@pyw/wasm-backend');
await import('@pyw/frontend').then(
  () => process.exit(3),
  () => {},
);

const dir = process.argv[2]!;
const reader = await createJsonReader();
for (const file of globSync('*.json', { cwd: dir })) {
  const program = reader.read(readFileSync(join(dir, file), 'utf8'));
  assertValid(program);
  writeFileSync(join(dir, file.replace(/json$/, 'wasm')), emitWasm(program).wasm);
}
