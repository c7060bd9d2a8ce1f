/** Our side of scripts/syntax-lib.py: hashes of tree, tokens and symbol tables of a source. */
import { createHash } from 'node:crypto';
import { buildSymtable, canonicalJson, parse, tokenize, unparse, type SymbolTable } from '../../src/syntax/index.ts';

export interface Hashes {
  readonly tree: string;
  readonly tokens: string;
  readonly tables: string;
  /** Whether `unparse` gives source with the same tree; null where there is none. */
  readonly unparsed: boolean | null;
}

export const digest = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 16);

const OPTIONS = { targetVersion: [3, 13] } as const;

export function hashesOf(bytes: Uint8Array): Hashes {
  const { module } = parse(bytes, OPTIONS);
  if (module === null) return { tree: '-', tokens: tokensOf(bytes), tables: '-', unparsed: null };
  const { top, errors } = buildSymtable(module);
  const again = parse(unparse(module), OPTIONS).module;
  return {
    tree: digest(canonicalJson(module)), tokens: tokensOf(bytes), tables: errors.length > 0 ? '-' : tablesOf(top),
    unparsed: again !== null && canonicalJson(again, false) === canonicalJson(module, false),
  };
}

function tokensOf(bytes: Uint8Array): string {
  const { tokens, error } = tokenize(bytes, OPTIONS);
  if (error !== null) return '-';
  return digest(
    tokens.map(t => `${t.type} ${t.start.join(',')}-${t.end.join(',')} ${ascii(t.string)}`).join('\n'),
  );
}

function tablesOf(top: SymbolTable): string {
  const lines: string[] = [];
  const visit = (table: SymbolTable, depth: number): void => {
    const names = [...table.symbols].sort(([a], [b]) => (byCodePoint(a, b))).map(([name, flags]) => `${name}:${flags}`);
    lines.push(`${depth} ${table.name} ${table.lineno} ${names.join(' ')}`);
    for (const child of table.children) visit(child, depth + 1);
  };
  visit(top, 0);
  return digest(lines.join('\n'));
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function ascii(text: string): string {
  return JSON.stringify(text).replace(/[\u0080-\uffff]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
