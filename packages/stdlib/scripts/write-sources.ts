/**
 * Writes src/generated/sources.ts: the Python sources of py/ as one table, module name to source text.
 * In: the files under py/. Out: the generated file; with `--check`, exit status 1 when it is not up to date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'src', 'generated', 'sources.ts');

/** Module names and file paths of every Python file below `dir`, in order of name. */
export function pythonFiles(dir: string): { name: string; path: string; text: string }[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.py'))
    .map((f) => {
      const path = relative(dir, join(dir, f)).split(sep).join('/');
      const dotted = path.slice(0, -3).replaceAll('/', '.');
      const plain = dotted.endsWith('.__init__') ? dotted.slice(0, -'.__init__'.length) : dotted;
      // What programs import has its own name; the built-in names have one that no program uses.
      const name = path.startsWith('builtins/') ? `pyw.${plain}` : plain;
      return { name, path, text: readFileSync(join(dir, f), 'utf8') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text of the generated file. */
export function generatedSources(): string {
  const files = pythonFiles(join(root, 'py'));
  const quote = (text: string): string => `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
  return [
    '/** Generated from py/ by scripts/write-sources.ts: do not edit. Module name to path below py/, and to source text. */',
    'export const paths: Readonly<Record<string, string>> = {',
    ...files.map((f) => `  '${f.name}': '${f.path}',`),
    '};',
    'export const sources: Readonly<Record<string, string>> = {',
    ...files.map((f) => `  '${f.name}': ${quote(f.text)},`),
    '};',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = generatedSources();
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== text) {
      console.error('src/generated/sources.ts is out of date: run scripts/write-sources.ts');
      process.exitCode = 1;
    }
  } else writeFileSync(target, text);
}
