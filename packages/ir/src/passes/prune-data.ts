/**
 * Part of `prune` and `merge-identical`: keeps of each data segment only the bytes that are read, equal ranges once.
 *
 * In: a program. Out: the same with compacted segments. A segment that is read at offsets not known here stays whole.
 */
import type { Data, Expr, Program, Stmt } from '../node.ts';
import { type Body, mapChildren, mapList, visitAll } from './simplify-tree.ts';

const WIDTH: Readonly<Record<string, number>> = { i8: 1, i16: 2, i32: 4, f32: 4, i64: 8, f64: 8 };

interface Range {
  readonly start: number;
  readonly size: number;
}
interface Use {
  whole: boolean;
  readonly ranges: Map<string, Range>;
}

export const pruneData = (program: Program): Program => {
  const uses = new Map<string, Use>();
  for (const f of program.functions)
    visitAll(f.body, (n) => {
      if (n.kind !== 'array.data') return;
      let use = uses.get(n.data);
      if (use === undefined) {
        use = { whole: false, ranges: new Map() };
        uses.set(n.data, use);
      }
      const range = rangeOf(n);
      if (range === null) use.whole = true;
      else use.ranges.set(`${range.start}:${range.size}`, range);
    });
  const data: Data[] = [];
  /** Segment, then `start:size`, to the new offset. */
  const moved = new Map<string, ReadonlyMap<string, number>>();
  for (const segment of program.data) {
    const use = uses.get(segment.name);
    if (use === undefined) continue;
    if (use.whole) {
      data.push(segment);
      continue;
    }
    const bytes = atob(segment.base64);
    const packed = pack(bytes, [...use.ranges.values()]);
    if (packed.bytes.length >= bytes.length) {
      data.push(segment);
      continue;
    }
    data.push({ name: segment.name, base64: btoa(packed.bytes) });
    moved.set(segment.name, packed.offsets);
  }
  if (moved.size === 0 && data.length === program.data.length) return program;
  const expr = (e: Expr): Expr => {
    const inner = mapChildren(e, expr, list);
    if (inner.kind !== 'array.data') return inner;
    const range = rangeOf(inner);
    const offset = range === null ? undefined : moved.get(inner.data)?.get(`${range.start}:${range.size}`);
    return offset === undefined ? inner : { ...inner, args: [{ kind: 'i32.const', args: [], value: offset }, inner.args[1] as Expr] };
  };
  const stmt = (s: Stmt): Stmt => mapChildren(s, expr, list);
  const list = (b: Body): Body => mapList(b, stmt);
  const functions = moved.size === 0 ? program.functions : program.functions.map((f) => ({ ...f, body: list(f.body) }));
  return { ...program, functions, data };
};

const rangeOf = (n: Expr & { kind: 'array.data' }): Range | null => {
  const [offset, length] = n.args;
  const width = WIDTH[n.elem];
  if (offset?.kind !== 'i32.const' || length?.kind !== 'i32.const' || width === undefined) return null;
  return { start: offset.value, size: length.value * width };
};

/** Longest ranges first, each placed where its bytes already stand, so that equal and contained ones share. */
const pack = (bytes: string, ranges: Range[]): { bytes: string; offsets: Map<string, number> } => {
  ranges.sort((a, b) => b.size - a.size || a.start - b.start);
  const offsets = new Map<string, number>();
  const placed = new Map<string, number>();
  let out = '';
  // Searching is quadratic: only while the packed bytes are few.
  const MAX_SEARCH = 1 << 14;
  for (const r of ranges) {
    const text = bytes.slice(r.start, r.start + r.size);
    let at = placed.get(text) ?? (out.length <= MAX_SEARCH ? out.indexOf(text) : -1);
    if (at < 0) {
      at = out.length;
      out += text;
    }
    placed.set(text, at);
    offsets.set(`${r.start}:${r.size}`, at);
  }
  return { bytes: out, offsets };
};
