/** The parser as a browser gets it: bundled, without the table of Unicode names, which is an entry of its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { check, parse } from '../../src/syntax/index.ts';
import { lookupUnicodeName } from '../../src/syntax/unicode-names.ts';
import { canonicalJson } from '../../src/syntax/canonical-json.ts';

const NAMED = "x = '\\N{bullet} \\N{LATIN SMALL LETTER A WITH GRAVE}'\n";
const VALUE = '"v":"\\u2022 \\u00e0"';

async function bundle(entry: string): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/syntax/${entry}`, import.meta.url))],
    bundle: true, minify: true, format: 'esm', target: 'es2022', write: false,
  });
  return result.outputFiles[0]!.contents;
}

test('bundled, everything that the parser exports is under 60 KB gzip', async () => {
  const code = await bundle('index.ts');
  const size = gzipSync(code, { level: 9 }).length;
  assert.ok(size < 60_000, `${size} bytes`);
  const bundled = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`) as
    typeof import('../../src/syntax/index.ts');
  assert.equal(canonicalJson(bundled.parse('x = 1\n').module!), canonicalJson(parse('x = 1\n').module!));
  // No table beside the bundle: said plainly, and given by hand.
  const [error] = bundled.check(NAMED);
  assert.equal(error?.message, "(unicode error) \\N escapes not supported (can't load unicodedata module)");
  assert.match(error?.hint ?? '', /@pyw\/frontend\/unicode-names/);
  assert.ok(canonicalJson(bundled.parse(NAMED, { unicodeName: lookupUnicodeName }).module!).includes(VALUE));
});

test('in Node the table is found without ado, for text and for bytes', () => {
  assert.deepEqual(check(NAMED), []);
  assert.ok(canonicalJson(parse(NAMED).module!).includes(VALUE));
  assert.ok(canonicalJson(parse(new TextEncoder().encode(NAMED)).module!).includes(VALUE));
  assert.match(check("'\\N{no such}'")[0]!.message, /unknown Unicode character name$/);
  assert.match(check("'\\N{bullet}'", { unicodeName: null })[0]!.message, /not supported/);
});
