/**
 * Makes programs of Transcrypt's automated tests: `wrap-transcrypt.ts AUTOMATED-TESTS-FOLDER OUT`.
 * In: folders of testlets, each a module or package with `run(autoTester)`. Out: OUT/GROUP.NAME/main.py beside copies of what
 * the testlet is made of and of our stand-ins for its test harness (`transcrypt/`).
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error('usage: wrap-transcrypt.ts AUTOMATED-TESTS-FOLDER OUT');
const ours = fileURLToPath(new URL('./transcrypt/', import.meta.url));

let programs = 0;
for (const group of readdirSync(from)) {
  for (const entry of readdirSync(join(from, group))) {
    const name = entry.replace(/\.py$/, '');
    const path = join(from, group, entry);
    const module = statSync(path).isDirectory() ? join(path, '__init__.py') : path;
    if (!module.endsWith('.py') || !existsSync(module) || !/^def run\b/m.test(readFileSync(module, 'utf8'))) continue;
    const folder = join(to, `${group}.${name}`);
    const harness = join(folder, 'org/transcrypt');
    mkdirSync(join(harness, 'stubs'), { recursive: true });
    for (const f of ['org', 'org/transcrypt', 'org/transcrypt/stubs']) writeFileSync(join(folder, f, '__init__.py'), '');
    cpSync(join(ours, 'autotester.py'), join(harness, 'autotester.py'));
    cpSync(join(ours, 'browser.py'), join(harness, 'stubs/browser.py'));
    for (const f of readdirSync(join(from, group))) {
      if (!/^(autotest\.py|run.*|.*\.md)$/.test(f) && (f === entry || f.endsWith('.py'))) cpSync(join(from, group, f), join(folder, f), { recursive: true });
    }
    writeFileSync(join(folder, 'main.py'), `import ${name} as testlet\nfrom org.transcrypt.autotester import AutoTester\n\ntestlet.run(AutoTester())\n`);
    programs++;
  }
}
console.log(`${programs} programs`);
