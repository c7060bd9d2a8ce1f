/** The generated table of sources is what the files under py/ give, and has what the compiler looks up by name. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generatedSources, pythonFiles } from '../scripts/write-sources.ts';
import { libraryPaths, librarySources } from '../src/index.ts';

test('src/generated/sources.ts is up to date', () => {
  const file = readFileSync(new URL('../src/generated/sources.ts', import.meta.url), 'utf8');
  assert.equal(file, generatedSources(), 'run scripts/write-sources.ts');
});

test('every module has its source and its path', () => {
  assert.deepEqual(Object.keys(libraryPaths), Object.keys(librarySources));
  assert.equal(libraryPaths['pyw.builtins'], 'builtins/__init__.py');
  assert.equal(libraryPaths['pyw.builtins.int'], 'builtins/int.py');
  for (const [name, text] of Object.entries(librarySources)) assert.match(text, /^"""/, `${name} starts with a docstring`);
});

test('names imported from a library module exist there', () => {
  for (const [name, text] of Object.entries(librarySources)) {
    for (const [, from, list] of text.matchAll(/^from (pyw\.\S+) import \(?([^()]*?)\)?$/gms)) {
      const source = librarySources[from!];
      assert.ok(source !== undefined, `${name} imports ${from}`);
      for (const item of list!.split(',').map(s => s.trim().replace(/ as \w+$/, '')).filter(Boolean)) {
        assert.match(source, new RegExp(`^(def|class) ${item}\\b|^${item} = |import (\\(\\n)?[^()]*\\b${item}\\b`, 'm'), `${name}: ${from}.${item}`);
      }
    }
  }
});

test('no module in the dialect imports an ordinary one', () => {
  // It would be read as one of the dialect, beside the module that the program imports: two classes of one name.
  const isDialect = (name: string): boolean => name.startsWith('pyw.') || /^from __pyw__ import /m.test(librarySources[name]!);
  for (const [name, text] of Object.entries(librarySources)) {
    if (!isDialect(name)) continue;
    for (const [, from] of text.matchAll(/^\s*(?:from|import) ([\w.]+)/gm)) {
      if (librarySources[from!] !== undefined) assert.ok(isDialect(from!), `${name} imports ${from}`);
    }
  }
});

/** To be divided: docs/status.md, "To tidy". */
const TOO_LONG = ['set.py'];

test('library files keep to the size limit', () => {
  for (const f of pythonFiles(new URL('../py/', import.meta.url).pathname)) {
    // Tables.
    if (f.path.endsWith('unicode_data.py') || f.path.endsWith('unicodedata/_tables.py')) continue;
    if (!TOO_LONG.some((n) => f.path.endsWith(n))) assert.ok(f.text.trimEnd().split('\n').length <= 600, f.path);
    for (const [i, line] of f.text.split('\n').entries()) assert.ok(line.length <= 120, `${f.path}:${i + 1}`);
  }
});
