/**
 * Source maps in two steps. `sourceMap` writes a map whose "lines" are position ids plus one, so that `wasm-opt` can
 * carry it through its rewriting; `resolveSourceMap` turns that map into one with the real files, lines and columns,
 * and keeps beside it what a map cannot say: where code was inlined, and which files are the library's.
 *
 * Generated line 1, columns are byte offsets in the module. README.md documents the extension field.
 */
import type { Program } from '@pyw/ir';
import type { Emitted } from './emit-wasm.ts';
import { decodeVlq, encodeVlq } from './inspect/vlq.ts';

/** Name of the one source of an unresolved map. */
const POSITIONS_SOURCE = 'pyw:positions';

export interface ResolvedSourceMap {
  readonly version: 3;
  readonly sources: readonly string[];
  readonly names: readonly string[];
  readonly mappings: string;
  readonly x_pyw_positions: PositionTable;
}

export type PositionRow = readonly [
  source: number,
  line: number,
  column: number,
  name: number,
  inlinedAt: number,
  ...span: number[],
];

export interface PositionTable {
  /** Indices in `sources` of library files. */
  readonly internal: readonly number[];
  /**
   * Each position: source, 1-based line, 0-based column, name of the function, index of the position it was inlined at or
   * -1; then its span, if the IR has it: line and column of the end, and of the two ends of what tracebacks mark.
   */
  readonly positions: readonly PositionRow[];
  /** For each segment of `mappings` the difference of its index in `positions` to the last, as VLQ; -1 is none. */
  readonly segments: string;
}

/** The map of a module as it was emitted; lines are position ids + 1. */
export const sourceMap = (emitted: Emitted): string => {
  const segments: string[] = [];
  let lastOffset = 0;
  let lastLine = 0;
  for (let i = 0; i < emitted.positions.length; i += 2) {
    const offset = emitted.positions[i]!;
    const line = emitted.positions[i + 1]!;
    const column = encodeVlq(offset - lastOffset);
    lastOffset = offset;
    if (line < 0) segments.push(column);
    else {
      segments.push(column + encodeVlq(0) + encodeVlq(line - lastLine) + encodeVlq(0));
      lastLine = line;
    }
  }
  return JSON.stringify({ version: 3, sources: [POSITIONS_SOURCE], names: [], mappings: segments.join(',') });
};

/** Pairs of offset and position id (-1: none) of an unresolved map. Throws a SyntaxError if it is not one. */
const readPositions = (map: string): number[] => {
  const { version, mappings } = JSON.parse(map) as { version?: number; mappings?: string };
  if (version !== 3 || typeof mappings !== 'string') throw new SyntaxError('not a source map of version 3');
  const out: number[] = [];
  let offset = 0;
  let line = 0;
  for (const text of mappings === '' ? [] : mappings.split(',')) {
    const fields = decodeVlq(text);
    offset += fields[0] ?? 0;
    line += fields[2] ?? 0;
    out.push(offset, fields.length >= 4 ? line : -1);
  }
  return out;
};

/** Numbers in order of first use. */
class Interner<T> {
  readonly list: T[] = [];
  private readonly index = new Map<T, number>();
  at(value: T): number {
    let i = this.index.get(value);
    if (i === undefined) {
      i = this.list.length;
      this.list.push(value);
      this.index.set(value, i);
    }
    return i;
  }
}

/** The final map: `map` is what `sourceMap` wrote, perhaps rewritten by `wasm-opt`, `program` the one emitted. */
export const resolveSourceMap = (map: string, program: Program): ResolvedSourceMap => {
  const pairs = readPositions(map);
  const sources = new Interner<string>();
  const names = new Interner<string>();
  const ids = new Interner<number>();
  const segments: string[] = [];
  let indices = '';
  const last = { offset: 0, source: 0, line: 0, column: 0, name: 0, index: 0 };
  for (let i = 0; i < pairs.length; i += 2) {
    const offset = pairs[i]!;
    const id = pairs[i + 1]!;
    const position = program.positions[id];
    let segment = encodeVlq(offset - last.offset);
    last.offset = offset;
    let index = -1;
    if (position) {
      index = ids.at(id);
      const source = sources.at(program.files[position.file]?.path ?? '?');
      const line = position.line - 1;
      const name = names.at(position.scope);
      segment +=
        encodeVlq(source - last.source) +
        encodeVlq(line - last.line) +
        encodeVlq(position.column - last.column) +
        encodeVlq(name - last.name);
      Object.assign(last, { source, line, column: position.column, name });
    }
    segments.push(segment);
    indices += encodeVlq(index - last.index);
    last.index = index;
  }
  const positions: PositionRow[] = [];
  // the list grows while it is walked: places of inlining are added behind
  for (let i = 0; i < ids.list.length; i++) {
    const p = program.positions[ids.list[i]!]!;
    const inlinedAt = p.inlinedAt !== undefined && program.positions[p.inlinedAt] ? ids.at(p.inlinedAt) : -1;
    const source = sources.at(program.files[p.file]?.path ?? '?');
    positions.push([source, p.line, p.column, names.at(p.scope), inlinedAt, ...(p.span ?? [])]);
  }
  const library = new Set(program.files.filter(f => f.internal).map(f => f.path));
  const internal = sources.list.flatMap((path, i) => (library.has(path) ? [i] : []));
  return {
    version: 3,
    sources: sources.list,
    names: names.list,
    mappings: segments.join(','),
    x_pyw_positions: { internal, positions, segments: indices },
  };
};
