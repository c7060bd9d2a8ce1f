/**
 * Rules about the sources as a whole. Each gives one line per violation; none means that the rule is kept.
 */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { resolveRelative, type SourceFile } from './source-files.ts';

export interface TreeRule {
  readonly name: string;
  readonly violations: (sources: readonly SourceFile[], root: string) => string[];
}

/** What each package may import: `frontend -> ir <- wasm-backend`, hosts only the ABI, the command everything. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ir: ['ajv'],
  stdlib: [],
  frontend: ['@pyw/ir', '@pyw/stdlib'],
  'wasm-backend': ['@pyw/ir'],
  'host-browser': ['@pyw/ir/abi'],
  'host-node': ['@pyw/ir/abi', '@pyw/host-browser', 'node:'],
  cli: [
    ...['@pyw/frontend', '@pyw/host-browser', '@pyw/host-node', '@pyw/ir', '@pyw/stdlib', '@pyw/wasm-backend', 'node:'],
    ...['commander', 'smol-toml', '@swc/core', 'binaryen'],
  ],
  // The bundlers' side of the command, which it runs as a process.
  unplugin: ['pyw', 'unplugin', 'node:'],
};

const MAY_USE_NODE = ['host-node', 'cli', 'unplugin'];
const MOST_LINES = 600;
/** Files over the limit, with the reason. The list only shrinks. */
export const SIZE_EXCEPTIONS: ReadonlyMap<string, string> = new Map([]);
/** Generated data and tables are as long as what they list. */
const isData = (path: string): boolean =>
  /\/generated\/|\.generated\.ts$|-table\.ts$|\/ops\.ts$|\/opcodes\.ts$/.test(path);

const dependencyRule: TreeRule = {
  name: 'packages import only what the design lets them',
  violations: sources =>
    sources.flatMap(file =>
      file.imports
        .filter(({ specifier }) => !specifier.startsWith('.'))
        .filter(({ specifier }) => !(ALLOWED[file.package] ?? []).some(name => matches(specifier, name)))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    ),
};

const matches = (specifier: string, name: string): boolean =>
  specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`);

const nodeRule: TreeRule = {
  name: 'isomorphic packages use nothing of Node',
  violations: (sources, root) =>
    sources
      .filter(file => !MAY_USE_NODE.includes(file.package))
      .flatMap(file => {
        const imported = file.imports.filter(
          i => i.specifier.startsWith('node:') || builtinModules.includes(i.specifier),
        );
        const used = /(?<![\w.?'"`])(?:process\.|Buffer\.|__dirname|require\(['"`])/.exec(
          withoutText(readFileSync(join(root, file.path), 'utf8')),
        );
        return [
          ...imported.map(i => `${file.path} imports ${i.specifier}`),
          ...(used ? [`${file.path} uses ${used[0]}`] : []),
        ];
      }),
};

/** The source without comments and string contents, roughly. */
const withoutText = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");

/**
 * Folders whose files call each other as the grammar recurses (an expression holds a comprehension, which holds targets
 * and expressions). There a cycle is the subject itself; nothing is used before all of it is loaded. Only shrinks.
 */
const RECURSIVE_FOLDERS = [
  'packages/frontend/src/syntax',
  'packages/frontend/src/lower',
  'packages/ir/src/passes/narrow-ints',
];

const cycleRule: TreeRule = {
  name: 'no import cycles, but for the files of one recursive family',
  violations: sources =>
    stronglyConnected(sources)
      .filter(group => !RECURSIVE_FOLDERS.some(folder => group.every(path => dirname(path) === folder)))
      .map(group => `cycle: ${group.toSorted().join(', ')}`),
};

/** Groups of two files or more that all import each other, by way of others (Tarjan's algorithm). */
function stronglyConnected(sources: readonly SourceFile[]): string[][] {
  const byPath = new Map(sources.map(file => [file.path, file]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const groups: string[][] = [];
  const visit = (file: SourceFile): void => {
    const { path } = file;
    index.set(path, index.size);
    low.set(path, index.get(path)!);
    stack.push(path);
    for (const { specifier, typeOnly } of file.imports) {
      const next = typeOnly || !specifier.startsWith('.') ? undefined : byPath.get(resolveRelative(file, specifier));
      if (next === undefined) continue;
      if (!index.has(next.path)) visit(next);
      else if (!stack.includes(next.path)) continue;
      low.set(path, Math.min(low.get(path)!, low.get(next.path)!));
    }
    if (low.get(path) !== index.get(path)) return;
    const group = stack.splice(stack.indexOf(path));
    if (group.length > 1) groups.push(group);
  };
  for (const file of sources) if (!index.has(file.path)) visit(file);
  return groups;
}

const sizeRule: TreeRule = {
  name: `no file over ${MOST_LINES} lines, and no exception that is not needed`,
  violations: sources => [
    ...sources
      .filter(file => file.lines > MOST_LINES && !isData(file.path) && !SIZE_EXCEPTIONS.has(file.path))
      .map(file => `${file.path} has ${file.lines} lines`),
    ...[...SIZE_EXCEPTIONS.keys()]
      .filter(path => !sources.some(file => file.path === path && file.lines > MOST_LINES))
      .map(path => `${path} no longer needs its exception`),
  ],
};

const manifestRule: TreeRule = {
  name: 'every import of a package is a declared dependency',
  violations: (sources, root) => {
    const manifests = new Map<string, { name: string; declared: ReadonlySet<string> }>();
    return sources.flatMap(file => {
      const manifest = manifests.get(file.package) ?? readManifest(root, file.package);
      manifests.set(file.package, manifest);
      return file.imports
        .filter(({ specifier }) => !/^(\.|node:)/.test(specifier))
        .map(({ specifier }) =>
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter(name => name !== manifest.name && !manifest.declared.has(name))
        .map(name => `${file.path} imports ${name}, which ${manifest.name} does not declare`);
    });
  },
};

function readManifest(root: string, name: string): { name: string; declared: ReadonlySet<string> } {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
    name: string;
    dependencies?: Record<string, string>;
    optionalDependencies?: Record<string, string>;
  };
  const declared = new Set([
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.optionalDependencies ?? {}),
  ]);
  return { name: manifest.name, declared };
}

export const TREE_RULES: readonly TreeRule[] = [dependencyRule, nodeRule, cycleRule, sizeRule, manifestRule];
