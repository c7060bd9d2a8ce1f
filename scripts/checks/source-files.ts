/**
 * Reads the TypeScript sources of the workspace and what they import.
 *
 * In: the root. Out: one record per file of `packages/*\/src`, with paths that start at the root and use `/`.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SourceFile {
  readonly path: string;
  readonly package: string;
  readonly lines: number;
  readonly imports: readonly ImportOf[];
}

export interface ImportOf {
  readonly specifier: string;
  /** Erased: cannot make a cycle at run time. */
  readonly typeOnly: boolean;
}

/** `import x from`, `export * from`, `import 'x'`, and `import('x')` as an expression or in a type. */
const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const EXPRESSION = /(typeof\s+)?\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function readSources(root: string): SourceFile[] {
  const files = globSync('packages/*/src/**/*.ts', { cwd: root }).filter(
    f => !f.endsWith('.test.ts') && !f.endsWith('.d.ts'),
  );
  return files.sort().map(file => {
    const text = readFileSync(join(root, file), 'utf8');
    const path = file.replaceAll('\\', '/');
    const imports = [...text.matchAll(STATEMENT), ...text.matchAll(EXPRESSION)].map(
      ([, type, specifier]): ImportOf => ({ specifier: specifier!, typeOnly: type !== undefined }),
    );
    return { path, package: path.split('/')[1]!, lines: text.split('\n').length - 1, imports };
  });
}

/** Path of the file that a relative import means. */
export const resolveRelative = (from: SourceFile, specifier: string): string =>
  join(dirname(from.path), specifier).replaceAll('\\', '/');
