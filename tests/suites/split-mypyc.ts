/**
 * Makes programs of mypyc's run tests: `split-mypyc.ts TEST-DATA-FOLDER OUT`.
 * In: `run-*.test` files, of sections `[case NAME]`, `[file PATH]`, `[out]` ...; the text after `[case]` is the module
 * `native`. Out: OUT/FILE.NAME/ with native.py, the other files and driver.py (the program). A case without a driver of its
 * own gets one that calls each `test_*` function, as mypyc's does by reflection, and prints the names that passed.
 * The second versions of files (`other.py.2`), which test incremental builds, are left out, and so are stubs (`.pyi`).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error('usage: split-mypyc.ts TEST-DATA-FOLDER OUT');
const shim = readFileSync(new URL('./mypyc/mypy_extensions.py', import.meta.url), 'utf8');
const testutil = readFileSync(join(from, 'fixtures/testutil.py'), 'utf8');

function driverFor(native: string): string {
  const tests = [...native.matchAll(/^(async )?def (test_\w+)\(/gm)];
  const names = [...new Set(tests.map((t) => t[2]!))].sort();
  const isAsync = new Set(tests.filter((t) => t[1]).map((t) => t[2]!));
  const lines = ['import native', ...(isAsync.size ? ['import asyncio'] : []), ''];
  for (const name of names) {
    lines.push(isAsync.has(name) ? `asyncio.run(native.${name}())` : `native.${name}()`, `print(${JSON.stringify(name)}, "passed")`);
  }
  return `${lines.join('\n')}\n`;
}

let programs = 0;
for (const file of readdirSync(from).filter((f) => /^run-.*\.test$/.test(f)).sort()) {
  const text = readFileSync(join(from, file), 'utf8');
  for (const chunk of text.split(/^(?=\[case )/m)) {
    const head = /^\[case (\S+)\]/.exec(chunk);
    if (!head || head[1]!.includes('-skip') || head[1]!.includes('-xfail')) continue;
    const folder = join(to, `${file.slice(4, -5)}.${head[1]}`);
    const files: Record<string, string> = { 'mypy_extensions.py': shim, 'testutil.py': testutil };
    let name: string | null = 'native.py';
    for (const line of chunk.split('\n').slice(1)) {
      const mark = /^\[(\w+)(?: ([^\]]*))?\]$/.exec(line);
      if (mark) name = mark[1] === 'file' && /\.py$/.test(mark[2]!) ? mark[2]! : null;
      else if (name) files[name] = `${files[name] ?? ''}${line.startsWith('\\[') || line.startsWith('\\#') ? line.slice(1) : line}\n`;
      else continue;
      if (name) files[name] ??= '';
    }
    files['driver.py'] ??= driverFor(files['native.py'] ?? '');
    for (const [path, body] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), body);
    }
    programs++;
  }
}
console.log(`${programs} programs`);
