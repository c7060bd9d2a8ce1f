/**
 * Source maps of modules: version 3, one generated line, columns are byte offsets.
 *
 * The way round `wasm-opt`: it carries a map through, but knows neither functions' names nor inlining. So it gets a map
 * whose lines are indices into the program's positions, and the final map is made from what comes back.
 *
 * Final maps have in `names` the Python function of each segment, and in `x_pyw_inlined` for the code that was inlined
 * the chain of places that it was inlined at, innermost first: pairs of offset and list of [source, line, column, name].
 */
import type { Program } from '@pyw/ir';

/** Pairs of byte offset and index in the program's positions (-1: no position), flat, offsets ascending. */
export type Marks = readonly number[];

/** Prefix of sources that are the library's: tracebacks leave them out. */
export const LIBRARY_PREFIX = 'pyw:';

export function writeSourceMap(marks: Marks, program: Program, file: string): string {
  const names = new Map<string, number>();
  const inlined: [number, (readonly [number, number, number, number])[]][] = [];
  const nameIndex = (name: string): number => {
    const known = names.get(name);
    if (known !== undefined) return known;
    names.set(name, names.size);
    return names.size - 1;
  };
  const segments: (readonly number[])[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const offset = marks[i]!;
    const position = program.positions[marks[i + 1]!];
    if (position === undefined) {
      segments.push([offset]);
      continue;
    }
    segments.push([offset, position.file, position.line - 1, position.column, nameIndex(position.scope)]);
    const chain: (readonly [number, number, number, number])[] = [];
    for (let at = position.inlinedAt; at !== undefined; ) {
      const caller = program.positions[at];
      if (caller === undefined) break;
      chain.push([caller.file, caller.line, caller.column, nameIndex(caller.scope)]);
      at = caller.inlinedAt;
    }
    if (chain.length > 0) inlined.push([offset, chain]);
  }
  return JSON.stringify({
    version: 3,
    file,
    sources: program.files.map(f => (f.internal ? LIBRARY_PREFIX + f.path : f.path)),
    names: [...names.keys()],
    mappings: encodeSegments(segments),
    ...(inlined.length > 0 && { x_pyw_inlined: inlined }),
  });
}

/** The map for `wasm-opt`: line n is position n. */
export function writeIndexMap(marks: Marks): string {
  const segments: (readonly number[])[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const index = marks[i + 1]!;
    segments.push(index < 0 ? [marks[i]!] : [marks[i]!, 0, index, 0]);
  }
  return JSON.stringify({ version: 3, sources: ['positions'], names: [], mappings: encodeSegments(segments) });
}

export function readIndexMap(json: string): Marks {
  const { mappings } = JSON.parse(json) as { mappings: string };
  const marks: number[] = [];
  let offset = 0;
  let index = 0;
  for (const segment of mappings === '' ? [] : mappings.split(',')) {
    const fields = decodeSegment(segment);
    offset += fields[0] ?? 0;
    index += fields[2] ?? 0;
    marks.push(offset, fields.length >= 4 ? index : -1);
  }
  return marks;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Fields are differences to the same field of the segment before that has it. */
function encodeSegments(segments: readonly (readonly number[])[]): string {
  const last = [0, 0, 0, 0, 0];
  return segments
    .map(segment =>
      segment
        .map((value, field) => {
          const difference = value - last[field]!;
          last[field] = value;
          return encodeNumber(difference);
        })
        .join(''),
    )
    .join(',');
}

function encodeNumber(value: number): string {
  let rest = value < 0 ? -value * 2 + 1 : value * 2;
  let out = '';
  do {
    const bits = rest & 31;
    rest = Math.floor(rest / 32);
    out += DIGITS[rest > 0 ? bits | 32 : bits];
  } while (rest > 0);
  return out;
}

function decodeSegment(text: string): number[] {
  const fields: number[] = [];
  let value = 0;
  let scale = 1;
  for (const char of text) {
    const bits = DIGITS.indexOf(char);
    value += (bits & 31) * scale;
    scale *= 32;
    if (bits & 32) continue;
    fields.push(value % 2 === 1 ? -(value - 1) / 2 : value / 2);
    value = 0;
    scale = 1;
  }
  return fields;
}
