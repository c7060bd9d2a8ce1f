/**
 * Makes Python 3 programs of Skulpt's run tests, most of which are Python 2: `convert-skulpt.ts RUN-FOLDER OUT`.
 * Changed are print statements that end on their line or go on inside brackets, `except X, e`, `raise X, "text"`, `<>`,
 * and the names that Python 3 gave up (xrange, unicode, long literals, raw_input ...). What CPython 3 does not run then is left out by
 * the comparison itself.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error('usage: convert-skulpt.ts RUN-FOLDER OUT');

/** Brackets that a line leaves open, strings and comments aside. */
function openBrackets(line: string): number {
  let depth = 0;
  const plain = line.replace(/("""|''')[\s\S]*?\1|"(\\.|[^"\\])*"|'(\\.|[^'\\])*'/g, '""').replace(/#.*$/, '');
  for (const c of plain) depth += '([{'.includes(c) ? 1 : ')]}'.includes(c) ? -1 : 0;
  return depth;
}
/** Splits off a comment, and what follows a semicolon. */
function ending(text: string): [string, string] {
  let quote = '';
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quote) {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c)) depth--;
    else if (c === '#' || (c === ';' && depth === 0)) return [text.slice(0, i), text.slice(i)];
  }
  return [text, ''];
}
function printCall(head: string, args: string): string {
  const [own, rest] = ending(args);
  const text = own.trim();
  const to = /^>>\s*([\w.]+)\s*,?\s*(.*)$/.exec(text);
  const values = to ? to[2]! : text;
  const file = to ? `, file=${to[1]}` : '';
  const more = rest.startsWith(';') ? `;${convertLine(rest.slice(1).trimStart())}` : rest;
  if (values.endsWith(',')) return `${head}print(${values.slice(0, -1)}, end=' '${file})${more}`;
  return `${head}print(${values}${file && !values ? file.slice(2) : file})${more}`;
}
function convertLine(line: string): string {
  const m = /^(.*?(?:^|[:;]\s*|^\s*))print(?![\w(=.])\s*(.*)$/.exec(line) ?? /^(\s*|[^'"#]*:\s*)print\s+(.*)$/.exec(line);
  const paren = /^(\s*|[^'"#(]*:\s+)print\s*(\(.*\)\s*[,%+*[.\-/<>=!].*)$/.exec(line);
  if (paren) return printCall(paren[1]!, paren[2]!);
  return m ? printCall(m[1]!, m[2]!) : line;
}

let programs = 0;
mkdirSync(to, { recursive: true });
for (const file of readdirSync(from).filter((f) => f.endsWith('.py')).sort()) {
  const lines = readFileSync(join(from, file), 'utf8').split(/\r?\n/);
  const out: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    let line = lines[i]!;
    if (/^\s*print\b/.test(line)) while (openBrackets(line) > 0 && i + 1 < lines.length) line += `\n${lines[++i]!}`;
    line = /\n/.test(line) ? line.replace(/^(\s*)print\s+(?!\()([\s\S]*)$/, '$1print($2)') : convertLine(line);
    line = line
      .replace(/^(\s*except\s+[\w.]+|\s*except\s*\([^)]*\))\s*,\s*(\w+)\s*:/, '$1 as $2:')
      .replace(/^(\s*raise\s+\w+)\s*,\s*(.*)$/, '$1($2)')
      .replace(/<>/g, '!=')
      .replace(/\bxrange\b/g, 'range')
      .replace(/\braw_input\b/g, 'input')
      .replace(/\bunicode\b/g, 'str')
      .replace(/\b(\d+|0x[\da-fA-F]+)L\b/g, '$1');
    out.push(line);
  }
  writeFileSync(join(to, file), out.join('\n'));
  programs++;
}
console.log(`${programs} programs`);
