/**
 * `import { render } from './templates.py'` in Vite, Rollup, Rolldown, esbuild and webpack.
 *
 * In: paths of Python modules that JavaScript imports. Out: an ES module for each, with the WebAssembly module inside it
 * as text, so that no bundler has to know about such files; declarations beside the Python file. A module is built again
 * when one of the Python files that went into it changes, which in Vite's development server reloads what imports it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BuildError, buildModuleAsync, type BuiltModule } from 'pyw/build-module';
import { createUnplugin, type UnpluginFactory } from 'unplugin';
import { inlineModule } from './inline-module.ts';

export interface PywOptions {
  /** Optimise for speed and size; by default when the bundler builds for production. */
  readonly release?: boolean;
  /** What ints are to JavaScript: numbers, with an OverflowError for one that is too large; by default bigints where they must be. */
  readonly ints?: 'number';
  /** Write `NAME.py.d.ts` beside each Python file, for TypeScript with `allowArbitraryExtensions`; true by default. */
  readonly declarations?: boolean;
}

/** What is used of Vite's side of a change. */
interface HotContext {
  readonly environment: { readonly hot: { send(message: { readonly type: 'full-reload' }): void }; readonly moduleGraph: { getModulesByFile(file: string): Iterable<unknown> | undefined } };
}

const PYTHON = /\.py(?:\?.*)?$/;

const factory: UnpluginFactory<PywOptions | undefined> = (options = {}) => {
  const isRelease = options.release ?? process.env['NODE_ENV'] === 'production';
  /** By Python file: the modules that it went into. */
  const users = new Map<string, Set<string>>();
  /** Modules whose last build failed: no page has them. */
  const failed = new Set<string>();
  const note = (input: string, id: string): void => void users.set(input, (users.get(input) ?? new Set()).add(id));
  const load = async (id: string): Promise<{ code: string; built: BuiltModule }> => {
    const path = id.replace(/\?.*$/, '');
    const built = await buildModuleAsync(path, { target: 'browser', release: isRelease, ...(options.ints && { ints: options.ints }) });
    for (const input of built.inputs) note(input, id);
    if (options.declarations !== false) writeChanged(path.replace(/\.py$/, '.d.py.ts'), readFileSync(built.dts, 'utf8'));
    return { code: inlineModule(readFileSync(built.js, 'utf8'), readFileSync(built.wasm), isRelease ? null : readFileSync(built.map, 'utf8'), dirname(built.js)), built };
  };
  return {
    name: 'unplugin-pyw',
    enforce: 'pre',
    load: {
      filter: { id: PYTHON },
      async handler(id) {
        if (!PYTHON.test(id)) return null;
        let loaded: Awaited<ReturnType<typeof load>>;
        try {
          loaded = await load(id);
        } catch (error) {
          if (!(error instanceof BuildError)) throw error;
          // Whichever of them is mended, it is built again.
          for (const input of error.inputs) {
            note(input, id);
            this.addWatchFile(input);
          }
          const { place } = error;
          failed.add(id);
          // Not by `this.error`, after which webpack and esbuild would read the file themselves.
          throw place === null ? error : Object.assign(error, { id: place.file, loc: place });
        }
        failed.delete(id);
        const { code, built } = loaded;
        if (built.warnings) this.warn(built.warnings);
        for (const input of built.inputs) this.addWatchFile(input);
        return { code, map: null };
      },
    },
    vite: {
      // The module that came of a Python file changes with every file that went into it.
      hotUpdate(this: HotContext, { file, modules }: { readonly file: string; readonly modules: readonly unknown[] }) {
        const ids = users.get(file);
        if (!ids) return undefined;
        if ([...ids].some(id => failed.has(id))) {
          this.environment.hot.send({ type: 'full-reload' });
          return [];
        }
        const graph = this.environment.moduleGraph;
        return [...new Set([...modules, ...[...ids].flatMap(id => [...(graph.getModulesByFile(id.replace(/\?.*$/, '')) ?? [])])])];
      },
    },
  };
};

/** Writing what is there already would make watchers build again. */
function writeChanged(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

export const pyw = createUnplugin(factory);
export const vite = pyw.vite;
export const rollup = pyw.rollup;
export const rolldown = pyw.rolldown;
export const esbuild = pyw.esbuild;
export const webpack = pyw.webpack;
export default pyw;
