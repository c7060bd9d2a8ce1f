/**
 * `pyw ast`: the syntax tree of a file as canonical JSON or as an outline, or the hashes of a folder's trees.
 *
 * In: a Python file or a folder. Out: on stdout one line of JSON, an outline, or a line a file that equals what a dump
 * of CPython's `ast` gives (SHA-256 of the JSON, bytes of source, status, path). Errors of a single file go to stderr.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalFailure, canonicalJson, outline, parse, type ParseOptions } from '@pyw/frontend/syntax';
import { lookupUnicodeName } from '@pyw/frontend/unicode-names';
import { targetVersion } from '../build/target-version.ts';
import type { Context } from '../context.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { printDiagnostics } from '../report/diagnostics.ts';

export interface AstOptions {
  readonly pretty?: boolean;
  readonly hashes?: boolean;
  /** `3.N`: newest Python whose syntax is accepted. */
  readonly python?: string;
  readonly typeComments?: boolean;
}

export async function ast(context: Context, path: string, options: AstOptions): Promise<number> {
  if (!existsSync(path)) throw new UsageError(`can't open '${path}': no such file or folder`);
  process.stdout.on('error', (e: NodeJS.ErrnoException) => {
    // `pyw ast x.py | head`: nobody reads on.
    if (e.code === 'EPIPE') process.exit(EXIT.ok);
    throw e;
  });
  const parseOptions = {
    targetVersion: targetVersion(options.python ?? '3.14'),
    typeComments: options.typeComments === true,
    // The command is one file: the parser does not find its table of names beside itself.
    unicodeName: lookupUnicodeName,
  };
  if (options.hashes === true) return hashTree(path, parseOptions);
  if (statSync(path).isDirectory()) throw new UsageError(`'${path}' is a folder: --hashes goes through one`);
  const { module, diagnostics, source } = parse(readFileSync(path), { ...parseOptions, filename: path });
  if (module !== null) process.stdout.write(options.pretty === true ? outline(module) : `${canonicalJson(module)}\n`);
  printDiagnostics(context, diagnostics, source.text);
  return module === null ? EXIT.refused : EXIT.ok;
}

const SKIPPED = new Set(['__pycache__', 'site-packages']);

function hashTree(root: string, options: ParseOptions): number {
  if (!statSync(root).isDirectory()) throw new UsageError(`'${root}' is not a folder`);
  let files = 0;
  let bytes = 0;
  let failures = 0;
  for (const path of pythonFiles(root, '')) {
    const data = readFileSync(join(root, path));
    const { module, diagnostics } = parse(data, options);
    const error = diagnostics.find(d => d.severity === 'error');
    const text = module === null ? canonicalFailure(error!) : canonicalJson(module);
    const hash = createHash('sha256').update(`${text}\n`).digest('hex');
    files++;
    bytes += data.length;
    if (module === null) failures++;
    process.stdout.write(`${hash} ${String(data.length).padStart(9)} ${error?.type ?? 'ok'} ${path}\n`);
  }
  process.stderr.write(`${files} files, ${bytes} bytes, ${failures} with errors\n`);
  return EXIT.ok;
}

/** Files of a folder before those of the folders in it, each sorted by code points; links to folders are not followed. */
function* pythonFiles(root: string, folder: string): Generator<string> {
  const folders: string[] = [];
  const files: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (entry.isDirectory()) folders.push(entry.name);
    else if (entry.name.endsWith('.py') && isFile(join(root, folder, entry.name))) files.push(entry.name);
  }
  for (const name of files.sort(byCodePoint)) yield join(folder, name);
  for (const name of folders.sort(byCodePoint)) if (!SKIPPED.has(name)) yield* pythonFiles(root, join(folder, name));
}

/** False for links to folders and links that lead nowhere. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
