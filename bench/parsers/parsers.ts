/**
 * The parsers of npm that are measured, each as a function from source to whether it accepts it. They are loaded from
 * a folder that holds `node_modules`, for none of them is a dependency of the workspace.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Gets the bytes and the text of a file, and takes what suits it. */
export type Accepts = (bytes: Uint8Array, text: string) => boolean;

export interface Contender {
  readonly name: string;
  /** What it makes, so that unlike things are not compared in silence. */
  readonly makes: string;
  /** The npm package that must be there; null for ours. */
  readonly needs: string | null;
  /** Takes only every so many files of the folder: for what would take minutes. */
  readonly every?: number;
  readonly load: (folder: string) => Promise<Accepts>;
}

/** A package of the folder as it resolves for `import`. */
async function from<T>(folder: string, name: string): Promise<T> {
  const require = createRequire(join(folder, 'package.json'));
  return (await import(pathToFileURL(require.resolve(name)).href)) as T;
}

const RUFF = '@astral-sh/ruff-wasm-nodejs';

interface RuffWorkspace {
  readonly check: (text: string) => readonly unknown[];
  readonly parse: (text: string) => string;
}

async function ruffWorkspace(folder: string): Promise<RuffWorkspace> {
  const ruff = await from<{
    Workspace: new (settings: unknown, encoding: number) => RuffWorkspace;
    PositionEncoding: { Utf8: number };
  }>(folder, RUFF);
  return new ruff.Workspace({ lint: { select: [] } }, ruff.PositionEncoding.Utf8);
}

export const CONTENDERS: readonly Contender[] = [
  {
    name: 'pyw',
    makes: "CPython's AST with positions",
    needs: null,
    load: async () => {
      const { parse } = await import('../../packages/frontend/src/syntax/index.ts');
      return bytes => parse(bytes).module !== null;
    },
  },
  {
    name: 'py-ast',
    makes: "AST in CPython's shape, numbers and bytes as text",
    needs: 'py-ast',
    load: async folder => {
      const { parse } = await from<{ parse: (text: string) => unknown }>(folder, 'py-ast');
      return (_, text) => {
        try {
          parse(text);
          return true;
        } catch {
          return false;
        }
      };
    },
  },
  {
    name: '@lezer/python',
    makes: 'concrete tree, for editors',
    needs: '@lezer/python',
    load: async folder => {
      type Tree = { cursor: () => { type: { isError: boolean }; next: () => boolean } };
      const { parser } = await from<{ parser: { parse: (text: string) => Tree } }>(folder, '@lezer/python');
      return (_, text) => {
        // The parser never refuses: nodes for errors are looked for.
        const cursor = parser.parse(text).cursor();
        do if (cursor.type.isError) return false;
        while (cursor.next());
        return true;
      };
    },
  },
  {
    name: 'tree-sitter-python',
    makes: 'concrete tree in WebAssembly memory, for editors',
    needs: 'web-tree-sitter',
    load: async folder => {
      type Tree = { rootNode: { hasError: boolean }; delete: () => void };
      const { Parser, Language } = await from<{
        Parser: { new (): { setLanguage: (l: unknown) => void; parse: (text: string) => Tree }; init: () => Promise<void> };
        Language: { load: (path: string) => Promise<unknown> };
      }>(folder, 'web-tree-sitter');
      await Parser.init();
      const language = createRequire(join(folder, 'package.json')).resolve('tree-sitter-python/tree-sitter-python.wasm');
      const parser = new Parser();
      parser.setLanguage(await Language.load(language));
      return (_, text) => {
        const tree = parser.parse(text);
        const good = !tree.rootNode.hasError;
        tree.delete();
        return good;
      };
    },
  },
  {
    name: 'ruff (wasm), check',
    makes: 'no tree: syntax errors, with all rules off; its tree stays in WebAssembly memory',
    needs: RUFF,
    load: async folder => {
      const workspace = await ruffWorkspace(folder);
      return (_, text) => workspace.check(text).length === 0;
    },
  },
  {
    name: 'ruff (wasm), parse',
    makes: 'its AST printed as text (some fifty times the source), the only form that it hands out',
    needs: RUFF,
    every: 8,
    load: async folder => {
      const workspace = await ruffWorkspace(folder);
      return (_, text) => {
        try {
          workspace.parse(text);
          return true;
        } catch {
          return false;
        }
      };
    },
  },
];
