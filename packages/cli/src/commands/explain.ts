/** `pyw explain`: the page of a diagnostic code, or the list of all codes. Pages are `explain/CODE.md`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../context.ts';
import { UsageError, EXIT } from '../exit-status.ts';
import { paint } from '../report/paint.ts';

export async function explain(context: Context, code: string | undefined): Promise<number> {
  const dir = join(context.packageDir, 'explain');
  const color = process.stdout.isTTY === true && context.color;
  if (code === undefined) {
    for (const file of readdirSync(dir).sort()) {
      const [title = ''] = readFileSync(join(dir, file), 'utf8').split('\n', 1);
      process.stdout.write(`${title.replace(/^# /, '')}\n`);
    }
    return EXIT.ok;
  }
  const name = code.toUpperCase();
  const path = join(dir, `${name}.md`);
  if (!/^PYW\d{4}$/.test(name) || !existsSync(path)) {
    throw new UsageError(`no diagnostic has the code ${code}; pyw explain lists them`);
  }
  process.stdout.write(render(readFileSync(path, 'utf8'), color));
  return EXIT.ok;
}

/** Markdown is readable as it is; a terminal gets headings in bold and code in colour. */
function render(markdown: string, color: boolean): string {
  if (!color) return markdown;
  let inCode = false;
  const lines = markdown.split('\n').map(line => {
    if (line.startsWith('```')) {
      inCode = !inCode;
      return null;
    }
    if (inCode) return paint(`    ${line}`, ['green'], true);
    return line.startsWith('#') ? paint(line.replace(/^#+ /, ''), ['bold'], true) : line;
  });
  return lines.filter(line => line !== null).join('\n');
}
