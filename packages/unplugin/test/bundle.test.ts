/** A bundle made by esbuild with the plugin runs: functions, classes, errors with Python lines. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'esbuild';
import { inlineModule } from '../src/inline-module.ts';
import { esbuild as pyw } from '../src/index.ts';

const dir = mkdtempSync(join(tmpdir(), 'unplugin-pyw-'));
after(() => rmSync(dir, { recursive: true, force: true }));

test('a Python module is bundled with what imports it', async () => {
  writeFileSync(join(dir, 'words.py'), 'SEP = "-"\n\n\ndef joined(words):\n    return SEP.join(words)\n');
  writeFileSync(
    join(dir, 'templates.py'),
    'from words import joined\n\n__all__ = ["render", "Page", "fail"]\n\n\ndef render(names: list[str]) -> str:\n    """Of a page."""\n    return "<p>" + joined(names)\n\n\n' +
      'class Page:\n    def __init__(self, title: str):\n        self.title = title\n\n\ndef fail() -> None:\n    raise KeyError("k")\n',
  );
  writeFileSync(
    join(dir, 'app.ts'),
    'import program, { render, Page, fail } from "./templates.py";\nconsole.log(render(["a", "b"]), new Page("t").title);\n' +
      'try { fail(); } catch (e) { await new Promise(r => setTimeout(r, 50)); console.log(e instanceof program.PyError, /templates.py", line 17/.test(e.pythonTraceback)); }\n',
  );
  const { warnings } = await build({
    entryPoints: [join(dir, 'app.ts')], outfile: join(dir, 'app.mjs'), bundle: true, format: 'esm', plugins: [pyw()], logLevel: 'silent',
  });
  assert.deepEqual(warnings, []);
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(dir, 'app.mjs')], { encoding: 'utf8', timeout: 30_000 });
  assert.deepEqual([stderr, status, stdout], ['', 0, '<p>a-b t\ntrue true\n']);
  assert.match(readFileSync(join(dir, 'templates.d.py.ts'), 'utf8'), /Of a page\. \*\/\nexport declare function render\(names: readonly string\[\]\): string;/);
});

test('a module that the compiler refuses stops the bundle with its message', async () => {
  writeFileSync(join(dir, 'bad.py'), '__all__ = ["f"]\n\n\ndef f(x: int -> int:\n    return x\n');
  writeFileSync(join(dir, 'bad.ts'), 'import { f } from "./bad.py";\nf(1);\n');
  const bundle = build({ entryPoints: [join(dir, 'bad.ts')], outfile: join(dir, 'bad.mjs'), bundle: true, format: 'esm', plugins: [pyw()], logLevel: 'silent' });
  await assert.rejects(bundle, /PYW\d+/);
  // Of a module that another imports, and nothing else is said.
  writeFileSync(join(dir, 'bad.py'), 'from worse import g\n\n__all__ = ["f"]\n\n\ndef f() -> int:\n    return g()\n');
  writeFileSync(join(dir, 'worse.py'), 'def g(:\n    return 1\n');
  const failed = await build({ entryPoints: [join(dir, 'bad.ts')], outfile: join(dir, 'bad.mjs'), bundle: true, format: 'esm', plugins: [pyw()], logLevel: 'silent' }).catch(e => e);
  assert.equal(failed.errors.length, 1);
  assert.match(failed.errors[0].text, /worse\.py:1:7/);
  assert.doesNotMatch(failed.errors[0].text, /2 errors/);
});

test('nothing is fetched from elsewhere', () => {
  const text = inlineModule('const $url = new URL("./m.wasm", import.meta.url);', new Uint8Array([0, 97]), null, '.');
  assert.match(text, /new URL\("pyw:m\.wasm"\)/);
  assert.doesNotMatch(text, /import\.meta/);
});

test('modules of JavaScript that Python imports are bundled too', async () => {
  writeFileSync(join(dir, 'shout.js'), 'import { mark } from "./mark.js";\nexport const shout = text => text.toUpperCase() + mark;\n');
  writeFileSync(join(dir, 'mark.js'), 'export const mark = "!";\n');
  writeFileSync(join(dir, 'shout.pyi'), 'def shout(text: str) -> str: ...\n');
  writeFileSync(join(dir, 'loud.py'), 'from shout import shout\n\n__all__ = ["greet"]\n\n\ndef greet(name: str) -> str:\n    return shout("hello " + name)\n');
  writeFileSync(join(dir, 'loud.ts'), 'import { greet } from "./loud.py";\nconsole.log(greet("you"));\n');
  const outfile = join(dir, 'far', 'loud.mjs');
  await build({ entryPoints: [join(dir, 'loud.ts')], outfile, bundle: true, format: 'esm', target: 'es2022', plugins: [pyw()], logLevel: 'silent' });
  const { stdout, stderr } = spawnSync(process.execPath, [outfile], { encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.equal(stdout, 'HELLO YOU!\n');
});
