/**
 * What debuggers of development builds need: the module names its source map, and the map holds the program's texts.
 *
 * In: a module and its map. Out: both, longer at their ends.
 */
import { readText } from './read-module.ts';

const SECTION = 'sourceMappingURL';

/** The module with a section that says where its map is; offsets of code stay as they are. */
export function withSourceMapUrl(wasm: Uint8Array, url: string): Uint8Array {
  const text = new TextEncoder();
  const name = text.encode(SECTION);
  const address = text.encode(url);
  const content = [...leb(name.length), ...name, ...leb(address.length), ...address];
  const section = Uint8Array.from([0, ...leb(content.length), ...content]);
  const out = new Uint8Array(wasm.length + section.length);
  out.set(wasm);
  out.set(section, wasm.length);
  return out;
}

function leb(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; ) {
    const low = rest & 127;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 128);
    if (rest === 0) return bytes;
  }
}

/** The map with the texts of the program's own files, which a debugger may have no way to ask for. */
export function withSources(map: string): string {
  const content = JSON.parse(map) as { sources: string[]; x_pyw_positions?: { internal: number[] } };
  const internal = new Set(content.x_pyw_positions?.internal ?? []);
  const sourcesContent = content.sources.map((path, i) => (internal.has(i) ? null : readText(path)));
  return JSON.stringify({ ...content, sourcesContent });
}
