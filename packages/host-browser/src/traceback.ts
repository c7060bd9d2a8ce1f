/**
 * Turns a JavaScript stack through a module into CPython's traceback.
 *
 * In: `Error.stack` text of V8 or SpiderMonkey (JavaScriptCore gives names without offsets), and a lookup in the
 * module's source map if there is one. Out: the lines that CPython prints from `Traceback` to the last frame, with its
 * markers under the source, without the exception.
 * Invariant: the functions are closed, since loaders contain their source text.
 */
import type { PositionLookup } from './source-map.ts';

export interface TracebackFrame {
  readonly file: string;
  /** 1-based, or null when the module has no source map. */
  readonly line: number | null;
  readonly name: string;
  /** The source lines that the position covers, as they stand; empty when they are not at hand. */
  readonly lines: readonly string[];
  /** 0-based column of the start, and the span of the position (see source-map.ts). */
  readonly column: number;
  readonly span: readonly number[];
}

export interface TracebackSources {
  readonly lookup?: PositionLookup | null | undefined;
  /** Text of a source file that the map does not carry. */
  readonly readSource?: ((path: string) => string | null) | undefined;
}

/**
 * Frames of the program, outermost first. Frames of the library and of the compiler's own making are left out.
 * `earlier` are the stacks of earlier raises of the same exception, newest first: their inner frames follow.
 */
export function tracebackFrames(
  stack: string,
  sources: TracebackSources = {},
  earlier: readonly string[] = [],
): TracebackFrame[] {
  // Wasm names are qualified by module and class; CPython shows the last part. V8 adds the module: `mod.f`.
  const pythonName = (name: string): string => name.slice(name.lastIndexOf('.') + 1) || '<module>';
  const texts = new Map<string, string[] | null>();
  const linesOf = (source: string, content: string | null): string[] | null => {
    if (!texts.has(source)) {
      const text = content ?? sources.readSource?.(source) ?? null;
      texts.set(source, text === null ? null : text.split(/\r\n|\n|\r/));
    }
    return texts.get(source)!;
  };
  const framesOf = (text: string): TracebackFrame[] => {
    const frames: TracebackFrame[] = [];
    for (const line of text.split('\n')) {
      const offset = /wasm-function\[\d+\]:0x([0-9a-f]+)/.exec(line)?.[1];
      if (offset === undefined) {
        // JavaScriptCore: `NAME.wasm-function[__main__.f]@[wasm code]`; which other modules are the program's, is not known.
        const named = /wasm-function\[(__main__\.[^\]]+)\]/.exec(line)?.[1];
        if (named !== undefined) frames.push({ file: '<unknown>', line: null, name: pythonName(named), lines: [], column: 0, span: [] });
        continue;
      }
      // V8: `    at NAME (wasm://...)`, SpiderMonkey: `NAME@http://...`; a function without a name has neither.
      const name = /^\s*at (.*) \(/.exec(line)?.[1] ?? /^([^@]*)@/.exec(line)?.[1] ?? '';
      if (!sources.lookup) {
        frames.push({ file: '<unknown>', line: null, name: pythonName(name), lines: [], column: 0, span: [] });
        continue;
      }
      for (const position of sources.lookup(parseInt(offset, 16))) {
        if (position.internal) continue;
        const { source, column, span } = position;
        const lines = linesOf(source, position.content)?.slice(position.line - 1, span[0] ?? position.line) ?? [];
        frames.push({
          file: source,
          line: position.line,
          name: pythonName(position.name ?? name),
          lines,
          column,
          span,
        });
      }
    }
    return frames.reverse();
  };
  const all = framesOf(stack);
  for (const older of earlier) {
    const frames = framesOf(older);
    let common = 0;
    for (; common < Math.min(frames.length - 1, all.length); common++) {
      const [a, b] = [frames[common]!, all[common]!];
      if (a.file !== b.file || a.line !== b.line || a.name !== b.name) break;
    }
    all.push(...frames.slice(common));
  }
  return all;
}

/**
 * The text to print before the exception's own line; ends with a newline. With `margin` the frames alone: without the
 * outer ones that a later stack has too (CPython's traceback of a handled exception begins with the frame that handled
 * it, in which the later one is at another place), each line after that many spaces and a bar if it is above 0.
 */
export function formatTraceback(
  all: readonly TracebackFrame[],
  later: readonly TracebackFrame[] = [],
  margin = -1,
): string {
  // CPython shows a frame three times, then counts.
  const shownRepeats = 3;
  const dedent = (lines: readonly string[]): string[] => {
    const indents = lines.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length);
    const indent = indents.length > 0 ? Math.min(...indents) : 0;
    return lines.map(line => (line.trim() === '' ? '' : line.slice(indent)));
  };
  const isWide = (char: string): boolean =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u.test(
      char,
    );
  /** Columns of a terminal that the text takes. */
  const width = (text: string): number => {
    let columns = 0;
    for (const char of text) columns += isWide(char) ? 2 : 1;
    return columns;
  };
  const sourceLines = (frame: TracebackFrame): string[] => {
    const [first = ''] = frame.lines;
    if (first.trim() === '') return [];
    const [endLine, endColumn, leftLine, leftColumn, rightLine, rightColumn] = frame.span;
    if (frame.line === null || endLine === undefined || endColumn === undefined) return [first.trim()];
    const lines = dedent(frame.lines);
    const removed = first.length - lines[0]!.length;
    const end = lines.length - 1;
    const column = (line: number, at: number): number => width(lines[line]!.slice(0, Math.max(0, at - removed)));
    const start = Math.max(0, frame.column - removed);
    const before = lines[0]!.slice(0, start).trim();
    const after = lines[end]!.slice(Math.max(0, endColumn - removed)).trim();
    // Anchors outside of the lines at hand are those of other text.
    const isHere = (line: number | undefined): boolean => line !== undefined && line >= frame.line! && line - frame.line! <= end;
    const hasAnchors = leftLine !== undefined && isHere(leftLine) && isHere(rightLine);
    const callee = hasAnchors ? lines[0]!.slice(start, Math.max(0, leftColumn! - removed)) : '';
    // A call that is all of a `return` or of an assignment to one name needs no markers.
    const isPlainCall =
      hasAnchors &&
      lines[leftLine - frame.line]![leftColumn! - removed] === '(' &&
      leftLine === frame.line &&
      /^\(*[\p{ID_Start}_]\p{ID_Continue}*\)*$/u.test(callee.trim()) &&
      /^(return|[\p{ID_Start}_]\p{ID_Continue}*\s*=)$/u.test(before) &&
      /^(#|;|$)/.test(after);
    const hasMarkers = !isPlainCall && (hasAnchors || before !== '' || after !== '');
    const left = hasAnchors ? leftLine - frame.line : -1;
    const right = hasAnchors ? rightLine! - frame.line : -1;
    const leftAt = hasAnchors ? column(left, leftColumn!) : 0;
    const rightAt = hasAnchors ? column(right, rightColumn!) : 0;
    const shown = new Set([0, end]);
    if (hasAnchors) for (const near of [left - 1, left, left + 1, right - 1, right, right + 1]) shown.add(near);
    const out: string[] = [];
    const show = (line: number): void => {
      const text = lines[line]!;
      out.push(text);
      if (!hasMarkers) return;
      const stop = line === end ? column(end, endColumn) : width(text);
      const indent = text.length - text.trimStart().length;
      let marks = '';
      for (let at = 0; at < stop; at++) {
        const isInside =
          (line > left || (line === left && at >= leftAt)) && (line < right || (line === right && at < rightAt));
        if (at < indent || (line === 0 && at < column(0, frame.column))) marks += ' ';
        else marks += hasAnchors && !isInside ? '~' : '^';
      }
      out.push(marks);
    };
    let last = -1;
    for (const line of [...shown].filter(n => n >= 0 && n <= end).sort((a, b) => a - b)) {
      if (last >= 0 && line - last === 2) show(line - 1);
      else if (last >= 0 && line - last > 2) out.push(`...<${line - last - 1} lines>...`);
      show(line);
      last = line;
    }
    return dedent(out);
  };
  const sameFrame = (a: TracebackFrame, b: TracebackFrame): boolean =>
    a.file === b.file && a.line === b.line && a.name === b.name;
  const text = (frame: TracebackFrame): string =>
    [
      `  File "${frame.file}"${frame.line === null ? '' : `, line ${frame.line}`}, in ${frame.name}\n`,
      ...sourceLines(frame).map(line => `    ${line}\n`),
    ].join('');
  let common = 0;
  while (common < all.length - 1 && common < later.length && sameFrame(all[common]!, later[common]!)) common++;
  const frames = all.slice(common);
  let out = margin < 0 ? 'Traceback (most recent call last):\n' : '';
  for (let i = 0; i < frames.length; ) {
    let count = 1;
    while (i + count < frames.length && sameFrame(frames[i]!, frames[i + count]!)) count++;
    for (let shown = 0; shown < Math.min(count, shownRepeats); shown++) out += text(frames[i + shown]!);
    const hidden = count - shownRepeats;
    if (hidden > 0) out += `  [Previous line repeated ${hidden} more time${hidden === 1 ? '' : 's'}]\n`;
    i += count;
  }
  return margin > 0 ? out.replace(/^(?=.)/gm, `${' '.repeat(margin)}| `) : out;
}
