/**
 * Turns a JavaScript stack through a module into CPython's traceback.
 *
 * In: `Error.stack` text of V8 or SpiderMonkey (JavaScriptCore gives names without offsets), and the module's source
 * map if there is one. Out: the lines that CPython prints from `Traceback` to the last frame, without the exception.
 */
import { readSourceMap, type PositionLookup } from './source-map.ts';

export interface TracebackFrame {
  readonly file: string;
  /** 1-based, or null when the module has no source map. */
  readonly line: number | null;
  readonly name: string;
  /** The source line without indentation, or null. */
  readonly text: string | null;
}

export interface TracebackSources {
  /** Source map JSON of the module. */
  readonly sourceMap?: string | null;
  /** Text of a source file that the map does not carry. */
  readonly readSource?: (path: string) => string | null;
}

/** CPython shows a frame three times, then counts. */
const REPEATS_SHOWN = 3;

/** Frames of the program, outermost first. Frames of the library and of the compiler's own making are left out. */
export function tracebackFrames(stack: string, sources: TracebackSources = {}): TracebackFrame[] {
  const lookup = lookupOf(sources);
  const texts = new Map<string, string[] | null>();
  const frames: TracebackFrame[] = [];
  for (const entry of stackEntries(stack)) {
    if (lookup === null) {
      frames.push({ file: '<unknown>', line: null, name: pythonName(entry.name), text: null });
      continue;
    }
    for (const position of lookup(entry.offset)) {
      const { source, line } = position;
      if (position.internal) continue;
      if (!texts.has(source)) {
        const content = position.content ?? sources.readSource?.(source) ?? null;
        texts.set(source, content === null ? null : content.split(/\r\n|\n|\r/));
      }
      const text = texts.get(source)?.[line - 1]?.trim() ?? null;
      frames.push({ file: source, line, name: position.name ?? pythonName(entry.name), text });
    }
  }
  return frames.reverse();
}

/** The text to print before the exception's own line; ends with a newline. */
export function formatTraceback(frames: readonly TracebackFrame[]): string {
  let out = 'Traceback (most recent call last):\n';
  for (let i = 0; i < frames.length; ) {
    const frame = frames[i]!;
    let count = 1;
    while (i + count < frames.length && sameFrame(frame, frames[i + count]!)) count++;
    const head = `  File "${frame.file}"${frame.line === null ? '' : `, line ${frame.line}`}, in ${frame.name}\n`;
    const shown = head + (frame.text ? `    ${frame.text}\n` : '');
    out += shown.repeat(Math.min(count, REPEATS_SHOWN));
    const hidden = count - REPEATS_SHOWN;
    if (hidden > 0) out += `  [Previous line repeated ${hidden} more time${hidden === 1 ? '' : 's'}]\n`;
    i += count;
  }
  return out;
}

interface StackEntry {
  readonly name: string;
  readonly offset: number;
}

const WASM_OFFSET = /wasm-function\[\d+\]:0x([0-9a-f]+)/;

function stackEntries(stack: string): StackEntry[] {
  const entries: StackEntry[] = [];
  for (const line of stack.split('\n')) {
    const offset = WASM_OFFSET.exec(line)?.[1];
    if (offset === undefined) continue;
    // V8: `    at NAME (wasm://...)`, SpiderMonkey: `NAME@http://...`; a function without a name has neither.
    const name = /^\s*at (.*) \(/.exec(line)?.[1] ?? /^([^@]*)@/.exec(line)?.[1] ?? '';
    entries.push({ name, offset: parseInt(offset, 16) });
  }
  return entries;
}

function lookupOf(sources: TracebackSources): PositionLookup | null {
  if (!sources.sourceMap) return null;
  try {
    return readSourceMap(sources.sourceMap);
  } catch {
    return null;
  }
}

const sameFrame = (a: TracebackFrame, b: TracebackFrame): boolean =>
  a.file === b.file && a.line === b.line && a.name === b.name;

/** Wasm names are qualified by module and class; CPython shows the last part. V8 adds the module: `mod.f`. */
function pythonName(name: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return last === '' ? '<module>' : last;
}
