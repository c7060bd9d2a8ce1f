/**
 * Prints, for every Python file under a folder, what tools that dump CPython's `ast` print: the SHA-256 of the
 * canonical JSON, the source's size, a status and the path. Comparing both lists decides whether the trees are equal.
 *
 *   node --conditions=pyw-source --import tsx scripts/ast-hashes.ts ROOT
 *   node ... scripts/ast-hashes.ts FILE.py        prints the JSON itself
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, parse, type Diagnostic } from '../src/syntax/index.ts';

const SKIP = new Set(['__pycache__', 'site-packages']);

/** Sorted as `sorted()` sorts str: by code point. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function* walk(root: string, prefix = ''): Generator<string> {
  const entries = readdirSync(join(root, prefix), { withFileTypes: true });
  const names = (dirs: boolean): string[] =>
    entries.filter((e) => e.isDirectory() === dirs).map((e) => e.name).sort(byCodePoint);
  for (const name of names(false)) if (name.endsWith('.py')) yield join(prefix, name);
  for (const name of names(true)) if (!SKIP.has(name)) yield* walk(root, join(prefix, name));
}

function failureJson(d: Diagnostic): string {
  const ascii = JSON.stringify(d.message).replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (d.type.endsWith('Error') && !/^(?:SyntaxError|IndentationError|TabError)$/.test(d.type)) {
    return `{"_":"!${d.type}","msg":${ascii}}`;
  }
  return (
    `{"_":"!SyntaxError","type":"${d.type}","msg":${ascii},"lineno":${d.lineno},"offset":${d.offset}` +
    `,"end_lineno":${d.end_lineno},"end_offset":${d.end_offset}}`
  );
}

function dump(path: string, bytes: Uint8Array): { text: string; status: string } {
  const { module, diagnostics } = parse(bytes, { filename: path });
  if (module !== null) return { text: `${canonicalJson(module)}\n`, status: 'ok' };
  const error = diagnostics.find((d) => d.severity === 'error')!;
  return { text: `${failureJson(error)}\n`, status: error.type };
}

const root = process.argv[2]!;
if (statSync(root).isFile()) {
  for (const file of process.argv.slice(2)) process.stdout.write(dump(file, readFileSync(file)).text);
} else {
  for (const path of walk(root)) {
    const bytes = readFileSync(join(root, path));
    const { text, status } = dump(path, bytes);
    const hash = createHash('sha256').update(text).digest('hex');
    console.log(`${hash} ${String(bytes.length).padStart(9)} ${status} ${path}`);
  }
}
