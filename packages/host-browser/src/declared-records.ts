/**
 * TypeScript interfaces of the TypedDicts that exports mention.
 *
 * In: what the module exports. Out: the text of an interface each, or two where JavaScript may give more than it gets (an
 * array that is read only, a plain object for a dict), and what they are called.
 */
import { parseType, typeScriptType, type BoundaryType, type Direction, type RecordField, type RecordNames } from './boundary-type.ts';
import type { ExportInfo } from './exports.ts';

type Record = readonly ['record', string, ...RecordField[]];

export interface Interfaces {
  readonly names: RecordNames;
  readonly texts: readonly string[];
}

export function interfaces(exports: readonly ExportInfo[]): Interfaces {
  const records = new Map<string, Record>();
  const used = new Set<string>();
  const visit = (type: BoundaryType, direction: Direction): void => {
    if (typeof type === 'string' || type[0] === 'literal' || type[0] === 'within') return;
    if (type[0] === 'record') {
      records.set(type[1], type);
      used.add(`${direction} ${type[1]}`);
      for (const [, field] of type.slice(2) as RecordField[]) visit(field, direction);
    } else if (type[0] === 'callable') {
      visit(type[1], direction);
      for (const param of type.slice(2) as BoundaryType[]) visit(param, direction === 'in' ? 'out' : 'in');
    } else for (const part of type.slice(1) as BoundaryType[]) visit(part, direction);
  };
  for (const info of exports) {
    for (const param of info.params) if (param.type.includes('{')) visit(parseType(param.type), 'in');
    if (info.result.includes('{')) visit(parseType(info.result), 'out');
  }
  const differs = (name: string): boolean => {
    if (!used.has(`in ${name}`) || !used.has(`out ${name}`)) return false;
    const [inside, outside] = (['in', 'out'] as const).map(d => fields(records.get(name)!, d, n => n).join());
    return inside !== outside || inner(records.get(name)!).some(n => n !== name && differs(n));
  };
  const inner = (record: Record): string[] => [...JSON.stringify(record.slice(2)).matchAll(/\["(?:record|within)","(\w+)"/g)].map(m => m[1]!);
  const names: RecordNames = (name, direction) => (direction === 'in' && records.has(name) && differs(name) ? `${name}Like` : name);
  const text = (record: Record, direction: Direction): string[] => [
    `export interface ${names(record[1], direction)} {`,
    ...fields(record, direction, names).map(field => `  ${field}`),
    '}',
  ];
  const texts = [...records.values()].flatMap(record => [
    ...text(record, used.has(`out ${record[1]}`) ? 'out' : 'in'),
    ...(differs(record[1]) ? text(record, 'in') : []),
  ]);
  return { names, texts };
}

const fields = (record: Record, direction: Direction, names: RecordNames): string[] =>
  (record.slice(2) as RecordField[]).map(
    ([key, type, isOptional]) => `${key}${isOptional ? '?' : ''}: ${typeScriptType(type, direction, names)};`,
  );
