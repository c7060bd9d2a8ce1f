/**
 * Settings of a project: `[tool.pyw]` in `pyproject.toml`.
 *
 * In: a program, a folder or nothing, as given on the command line. Out: the program to compile and the settings that
 * apply to it. A program given by name takes a project's settings only if it is that project's entry. A folder without
 * settings is run as Python does, from its `__main__.py`.
 */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../exit-status.ts';
import type { BuildTarget } from '../commands/build.ts';
import type { Profile } from './artifact.ts';
import { readText } from './read-module.ts';

export interface Settings {
  readonly entry: string;
  /** Name of what is built, without suffix. */
  readonly name: string;
  readonly profile: Profile;
  readonly release: boolean;
  readonly out: string;
  readonly exports: readonly string[];
  readonly target: BuildTarget | null;
  readonly ints: 'number' | null;
}

interface Project {
  readonly dir: string;
  readonly entry: string | null;
  readonly name: string | null;
  readonly profile: Profile | null;
  readonly release: boolean | null;
  readonly out: string | null;
  readonly exports: readonly string[] | null;
  readonly target: BuildTarget | null;
  readonly ints: 'number' | null;
}

const FILE = 'pyproject.toml';
const KEYS = ['entry', 'profile', 'out', 'exports', 'release', 'target', 'ints'];
const TARGETS = ['node', 'deno', 'bun', 'browser', 'worker', 'standalone'] as const satisfies readonly BuildTarget[];

/** Throws a UsageError for a missing program or settings that cannot be meant. */
export async function readSettings(given: string | undefined): Promise<Settings> {
  if (given !== undefined && !existsSync(given))
    throw new UsageError(`can't open file '${given}': no such file or folder`);
  if (given !== undefined && !statSync(given).isDirectory()) {
    const dir = findProject(dirname(resolve(given)));
    const project = dir === null ? null : await readProject(dir);
    const applies = project?.entry != null && resolve(project.dir, project.entry) === resolve(given);
    // What ints are is said for all modules of a project, whoever builds them.
    return { ...settingsOf(given, applies ? project : null), ints: project?.ints ?? null };
  }
  const dir = given === undefined ? findProject(resolve('.')) : resolve(given);
  const project = dir !== null && existsSync(join(dir, FILE)) ? await readProject(dir) : null;
  // A folder that Python runs.
  const main = given === undefined ? null : join(given, '__main__.py');
  if (project === null && main !== null && existsSync(main)) return { ...settingsOf(main, null), name: basename(resolve(given!)) };
  if (project === null)
    throw new UsageError(`no ${FILE} ${given === undefined ? 'here or above' : `in ${given}`}: name a program`);
  if (project.entry === null) throw new UsageError(`${join(project.dir, FILE)}: [tool.pyw] has no entry`);
  const entry = join(project.dir, project.entry);
  if (!existsSync(entry)) throw new UsageError(`${join(project.dir, FILE)}: entry ${project.entry} does not exist`);
  return settingsOf(relative('.', entry), project);
}

function settingsOf(entry: string, project: Project | null): Settings {
  return {
    entry,
    name: project?.name ?? basename(entry).replace(/\.(py|json)$/, ''),
    profile: project?.profile ?? 'gc',
    release: project?.release ?? false,
    out: project === null ? 'dist' : relative('.', join(project.dir, project.out ?? 'dist')) || '.',
    exports: project?.exports ?? [],
    target: project?.target ?? null,
    ints: project?.ints ?? null,
  };
}

function findProject(from: string): string | null {
  for (let dir = from; ; dir = dirname(dir)) {
    if (existsSync(join(dir, FILE))) return dir;
    if (dirname(dir) === dir) return null;
  }
}

/** Null if the file has no `[tool.pyw]`. */
async function readProject(dir: string): Promise<Project | null> {
  const path = join(dir, FILE);
  const { parse } = await import('smol-toml');
  let content: Record<string, unknown>;
  try {
    content = parse(readText(path) ?? '');
  } catch (e) {
    throw new UsageError(`${path}: ${(e as Error).message}`);
  }
  const tool = table(content['tool'])?.['pyw'];
  if (tool === undefined) return null;
  const settings = table(tool);
  if (settings === null) throw new UsageError(`${path}: tool.pyw is not a table`);
  const unknown = Object.keys(settings).find(key => !KEYS.includes(key));
  if (unknown !== undefined) {
    throw new UsageError(`${path}: unknown setting tool.pyw.${unknown} (known: ${KEYS.join(', ')})`);
  }
  const take = <T>(key: string, what: string, is: (value: unknown) => value is T): T | null => {
    const value = settings[key];
    if (value === undefined) return null;
    if (!is(value)) throw new UsageError(`${path}: tool.pyw.${key} is not ${what}`);
    return value;
  };
  const name = table(content['project'])?.['name'];
  return {
    dir,
    name: isString(name) && /^[\w.-]+$/.test(name) ? name : null,
    entry: take('entry', 'a path', isString),
    profile: take('profile', '"gc" or "core"', (v): v is Profile => v === 'gc' || v === 'core'),
    release: take('release', 'true or false', v => typeof v === 'boolean'),
    out: take('out', 'a path', isString),
    target: take('target', `one of ${TARGETS.join(', ')}`, (v): v is BuildTarget => TARGETS.includes(v as BuildTarget)),
    ints: take('ints', '"number"', (v): v is 'number' => v === 'number'),
    exports: take('exports', 'a list of names', (v): v is string[] => Array.isArray(v) && v.every(isString)),
  };
}

const isString = (value: unknown): value is string => typeof value === 'string';

const table = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
