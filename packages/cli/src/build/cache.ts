/**
 * Keeps what builds made, named by everything that they depend on.
 *
 * In: the request and the state of the compiler. Out: the artifact, if every file that the build read (or looked for and
 * did not find) is as it was then. Entries are files of their own; the oldest go when there are many.
 */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '@pyw/frontend';
import type { Artifact, BuildRequest } from './artifact.ts';
import { hashOf } from './hash.ts';
import { readText } from './read-module.ts';

const ENTRIES_KEPT = 256;

interface Head {
  /** Paths with the hash of their text, null for a file that was not there. */
  readonly inputs: readonly (readonly [path: string, hash: string | null])[];
  readonly sourceMap: string;
  readonly unoptimized: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Cached {
  readonly artifact: Artifact;
  readonly diagnostics: readonly Diagnostic[];
  /** Files that the build read. */
  readonly inputs?: readonly string[];
}

export function cacheDir(): string {
  const { env, platform } = process;
  if (env['PYW_CACHE_DIR']) return env['PYW_CACHE_DIR'];
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'pyw');
  if (platform === 'win32' && env['LOCALAPPDATA']) return join(env['LOCALAPPDATA'], 'pyw', 'cache');
  return platform === 'darwin' ? join(homedir(), 'Library', 'Caches', 'pyw') : join(homedir(), '.cache', 'pyw');
}

export function readCache(request: BuildRequest, buildId: string): Cached | null {
  try {
    const bytes = readFileSync(entryPath(request, buildId));
    // A JSON head, its length before it, then the module.
    const headEnd = 4 + bytes.readUInt32LE(0);
    const head = JSON.parse(bytes.toString('utf8', 4, headEnd)) as Head;
    for (const [path, hash] of head.inputs) {
      const text = readText(path);
      if ((text === null ? null : hashOf(text)) !== hash) return null;
    }
    const { sourceMap, unoptimized, diagnostics } = head;
    const inputs = head.inputs.flatMap(([path, hash]) => (hash === null ? [] : [path]));
    return { artifact: { wasm: bytes.subarray(headEnd), sourceMap, unoptimized }, diagnostics, inputs };
  } catch {
    // Missing, cut short or of another version: build again.
    return null;
  }
}

export function writeCache(
  request: BuildRequest,
  buildId: string,
  inputs: ReadonlyMap<string, string | null>,
  { artifact, diagnostics }: Cached,
): void {
  const head: Head = {
    inputs: [...inputs].map(([path, text]) => [path, text === null ? null : hashOf(text)]),
    sourceMap: artifact.sourceMap,
    unoptimized: artifact.unoptimized,
    diagnostics,
  };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const path = entryPath(request, buildId);
  const aside = `${path}.${process.pid}-${performance.now()}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, Buffer.concat([length, json, artifact.wasm]));
    renameSync(aside, path);
    dropOldest(dirname(path));
  } catch {
    // A cache that cannot be written only costs time.
    rmSync(aside, { force: true });
  }
}

function entryPath(request: BuildRequest, buildId: string): string {
  // The entry's path as given stands in tracebacks; the folder decides what it means.
  const key = [buildId, resolve('.'), request.entry, request.profile, request.release, request.exports, request.without ?? [], request.standalone ?? false, request.debug ?? false, request.ints ?? null];
  return join(cacheDir(), 'builds', hashOf(JSON.stringify(key)));
}

function dropOldest(dir: string): void {
  const names = readdirSync(dir);
  if (names.length <= ENTRIES_KEPT) return;
  const entries = names.map(name => ({ path: join(dir, name), time: statSync(join(dir, name)).mtimeMs }));
  entries.sort((a, b) => a.time - b.time);
  for (const { path } of entries.slice(0, names.length - ENTRIES_KEPT / 2)) rmSync(path, { force: true });
}
