/**
 * Reads the source map of a module: version 3 as WebAssembly uses it, one generated line whose columns are byte
 * offsets, with the extension `x_pyw_positions` that says where code was inlined, how far it goes in the source, and
 * which sources are the library's.
 *
 * In: its JSON text. Out: a lookup from byte offset to places in Python sources.
 * Invariant: the function is closed, since loaders contain its source text.
 */

export interface SourcePosition {
  readonly source: string;
  /** 1-based. */
  readonly line: number;
  /** 0-based, in UTF-16 units. */
  readonly column: number;
  /**
   * Line and column of the end, when the map has it; then, for an operator, a call or a subscript, those of the start
   * and the end of what CPython marks in it.
   */
  readonly span: readonly number[];
  /** Python name of the function, when the map says so. */
  readonly name: string | null;
  /** Text of the whole source file, when the map carries it. */
  readonly content: string | null;
  /** The source is a part of Python's library. */
  readonly internal: boolean;
}

/** A position, then the calls that were replaced by the body it is in, innermost first; empty if there is none. */
export type PositionLookup = (offset: number) => readonly SourcePosition[];

interface RawSourceMap {
  readonly version: number;
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
  readonly names?: readonly string[];
  readonly mappings: string;
  readonly x_pyw_positions?: {
    readonly internal: readonly number[];
    /** Source, 1-based line, 0-based column, name, index of the position this one was inlined at or -1; the span. */
    readonly positions: readonly (readonly number[])[];
    /** Index in `positions` of each segment, as differences in VLQ; -1 is none. */
    readonly segments: string;
  };
}

interface Segment {
  readonly offset: number;
  /** Source, 0-based line, column, name; null where code has no position. */
  readonly place: readonly number[] | null;
  /** Index in the extension's positions, or -1. */
  readonly position: number;
}

/** Throws a SyntaxError if the text is not a source map. */
export function readSourceMap(json: string): PositionLookup {
  const map = JSON.parse(json) as RawSourceMap;
  if (map.version !== 3 || typeof map.mappings !== 'string') throw new SyntaxError('not a version 3 source map');
  const decodeVlq = (text: string): number[] => {
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const numbers: number[] = [];
    let value = 0;
    let scale = 1;
    for (const digit of text) {
      const bits = digits.indexOf(digit);
      if (bits < 0) throw new SyntaxError('bad digit in source map');
      value += (bits & 31) * scale;
      scale *= 32;
      if (bits & 32) continue;
      numbers.push(value % 2 === 1 ? -(value - 1) / 2 : value / 2);
      value = 0;
      scale = 1;
    }
    return numbers;
  };
  const readSegments = (): Segment[] => {
    const line = map.mappings.split(';', 1)[0]!;
    const indices = decodeVlq(map.x_pyw_positions?.segments ?? '');
    const last = [0, 0, 0, 0, 0];
    let position = 0;
    const all = (line === '' ? [] : line.split(',')).map((text, i): Segment => {
      const fields = decodeVlq(text).map((difference, field) => (last[field] = (last[field] ?? 0) + difference));
      position += indices[i] ?? 0;
      return {
        offset: fields[0] ?? 0,
        place: fields.length >= 4 ? fields.slice(1) : null,
        position: i < indices.length ? position : -1,
      };
    });
    return all.sort((a, b) => a.offset - b.offset);
  };
  const segments = readSegments();
  /** How many segments begin at the offset or before it. */
  const countUpTo = (offset: number): number => {
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (segments[middle]!.offset <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const internal = new Set(map.x_pyw_positions?.internal);
  const place = (row: readonly number[], name: number | undefined, span: readonly number[]): SourcePosition => {
    const [source = 0, line = 0, column = 0] = row;
    return {
      source: map.sources[source] ?? '?',
      line,
      column,
      span,
      name: name === undefined ? null : (map.names?.[name] ?? null),
      content: map.sourcesContent?.[source] ?? null,
      internal: internal.has(source),
    };
  };
  return offset => {
    const segment = segments[countUpTo(offset) - 1];
    if (segment?.place == null) return [];
    const chain: SourcePosition[] = [];
    for (let at = segment.position; at >= 0; ) {
      const known = map.x_pyw_positions?.positions[at];
      if (known === undefined) break;
      chain.push(place(known, known[3], known.slice(5)));
      at = known[4] ?? -1;
    }
    if (chain.length > 0) return chain;
    const [source = 0, line = 0, column = 0, name] = segment.place;
    return [place([source, line + 1, column], name, [])];
  };
}
