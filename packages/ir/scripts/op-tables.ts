/**
 * Markdown tables of the ops and of the host ABI, for the generated parts of docs/ir.md.
 *
 * In: the op table and the ABI table. Out: a text with the parts between their markers brought up to date. Every op
 * falls into exactly one section: the first whose pattern fits.
 */
import { ABI, type AbiRow } from '../src/abi.ts';
import { OPS, type OpRow } from '../src/ops.ts';

const SECTIONS: readonly (readonly [title: string, kinds: RegExp])[] = [
  ['Constants and variables', /\.const$|\.null$|^none$|^local\.get$|^global\.get$/],
  ['Conversions between machine types', /^[if](?:32|64)\..*_[if](?:32|64)/],
  ['32-bit integers', /^i32\./],
  ['64-bit integers', /^i64\./],
  ['Doubles and singles', /^f(?:64|32)\./],
  ['Exact integers', /^int\./],
  ['Values of any class', /^(?:box|unbox|any)\./],
  ['Objects', /^(?:new$|field|ref\.|extern)/],
  ['Arrays', /^array\./],
  ['Calls', /^(?:call|func)/],
  ['Linear memory', /^mem\./],
  ['Expressions with control', /^(?:cond|seq)$/],
  ['Statements', /^/],
];

const sectionOf = (kind: string): string => {
  const found = SECTIONS.find(([, kinds]) => kinds.test(kind));
  return (found as readonly [string, RegExp])[0];
};

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
const prose = (text: string): string => text.replaceAll('|', '\\|');

const opRow = (kind: string, row: OpRow): string => {
  const attrs = Object.entries(row.attrs).map(([name, type]) =>
    name === type ? code(name) : code(`${name}: ${type}`),
  );
  const bodies = row.bodies.map(body => `${code(body)} {}`);
  const operands = row.operands.join(', ');
  const shape = row.result === null ? operands : `${operands}${operands ? ' ' : ''}-> ${row.result}`;
  return `| ${code(kind)} | ${shape === '' ? '' : code(shape)} | ${[...attrs, ...bodies].join(', ')} | ${row.effect} | ${prose(row.doc)} |`;
};

const opTables = (): string => {
  const tables = new Map<string, string[]>(SECTIONS.map(([title]) => [title, []]));
  for (const [kind, row] of Object.entries<OpRow>(OPS)) tables.get(sectionOf(kind))?.push(opRow(kind, row));
  return [...tables]
    .map(([title, rows]) =>
      [
        `### ${title}`,
        '',
        '| op | operands and result | attributes, bodies | effect | meaning |',
        '|---|---|---|---|---|',
        ...rows,
      ].join('\n'),
    )
    .join('\n\n');
};

const abiTable = (): string =>
  [
    '| function | signature | hosts | meaning |',
    '|---|---|---|---|',
    ...Object.entries<AbiRow>(ABI).map(([name, row]) => {
      const signature = `(${row.params.join(', ')})${row.results.length > 0 ? ` -> ${row.results.join(', ')}` : ''}`;
      return `| ${code(name)} | ${code(signature)} | ${row.group === 'core' ? 'all' : 'JavaScript'} | ${prose(row.doc)} |`;
    }),
  ].join('\n');

/** Replaces what stands between `<!-- begin NAME -->` and `<!-- end NAME -->`. */
const replacePart = (text: string, name: string, part: string): string => {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no part ${name} in the document`);
  return `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
};

/** The document with its generated parts as the tables have them now. */
export const updateDocs = (text: string): string =>
  replacePart(replacePart(text, 'ops', opTables()), 'abi', abiTable());
