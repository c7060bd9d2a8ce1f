/**
 * Reads the source map of a module: version 3 as WebAssembly uses it, one generated line whose columns are byte
 * offsets. In: its JSON text. Out: a lookup from byte offset to Python position.
 */

export interface SourcePosition {
  readonly source: string;
  /** 1-based. */
  readonly line: number;
  /** 0-based. */
  readonly column: number;
  /** Python name of the function, when the map says so. */
  readonly name: string | null;
  /** Text of the whole source file, when the map carries it. */
  readonly content: string | null;
}

/** A position, then the calls that were replaced by the body it is in, innermost first. */
export type PositionChain = readonly [SourcePosition, ...SourcePosition[]];

export type PositionLookup = (offset: number) => PositionChain | null;

interface RawSourceMap {
  readonly version: number;
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
  readonly names?: readonly string[];
  readonly mappings: string;
  /** Pairs of offset and places: [source, line (1-based), column, name]. */
  readonly x_pyw_inlined?: readonly (readonly [number, readonly (readonly [number, number, number, number])[]])[];
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Throws a SyntaxError if the text is not a source map. */
export function readSourceMap(json: string): PositionLookup {
  const map = JSON.parse(json) as RawSourceMap;
  if (map.version !== 3 || typeof map.mappings !== 'string') throw new SyntaxError('not a version 3 source map');
  const segments = decodeSegments(map.mappings);
  const inlined = new Map(map.x_pyw_inlined);
  const place = (source: number, line: number, column: number, name: number | undefined): SourcePosition => ({
    source: map.sources[source] ?? '?',
    line,
    column,
    name: name === undefined ? null : (map.names?.[name] ?? null),
    content: map.sourcesContent?.[source] ?? null,
  });
  return offset => {
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (segments[middle]![0]! <= offset) low = middle + 1;
      else high = middle;
    }
    const segment = segments[low - 1];
    // A segment of one field ends the mapping before it: code without a position.
    if (segment === undefined || segment.length < 4) return null;
    const [, source = 0, line = 0, column = 0, name] = segment;
    const callers = (inlined.get(segment[0]!) ?? []).map(at => place(...at));
    return [place(source, line + 1, column, name), ...callers];
  };
}

/** Fields of each segment of the first line, made absolute, in order of their offset. */
function decodeSegments(mappings: string): number[][] {
  const line = mappings.split(';', 1)[0]!;
  const last = [0, 0, 0, 0, 0];
  const segments: number[][] = [];
  for (const text of line === '' ? [] : line.split(',')) {
    const segment: number[] = [];
    let value = 0;
    let shift = 0;
    for (const digit of text) {
      const bits = DIGITS.indexOf(digit);
      if (bits < 0) throw new SyntaxError('bad digit in source map');
      value += (bits & 31) * 2 ** shift;
      shift += 5;
      if (bits & 32) continue;
      const field = segment.length;
      if (field >= last.length) throw new SyntaxError('too many fields in source map');
      last[field] = last[field]! + (value % 2 === 1 ? -((value - 1) / 2) : value / 2);
      segment.push(last[field]!);
      value = 0;
      shift = 0;
    }
    segments.push(segment);
  }
  return segments.sort((a, b) => a[0]! - b[0]!);
}
