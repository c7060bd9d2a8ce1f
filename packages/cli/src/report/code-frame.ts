/**
 * Shows a diagnostic with the source lines it is about.
 *
 * In: the diagnostic, with 1-based lines and 0-based UTF-16 columns, and the source text if it is at hand. Out: lines
 * for a terminal; the marker stands under the characters it means, tabs and wide characters included.
 */
import type { Diagnostic } from '@pyw/frontend';
import { paint } from './paint.ts';

export interface FrameOptions {
  readonly color: boolean;
  readonly source: string | null;
}

const TAB = 4;
/** Lines of a span that goes over several are shown up to here. */
const LINES_SHOWN = 4;

export function formatDiagnostic(d: Diagnostic, options: FrameOptions): string {
  const { color } = options;
  const { start, end } = d.span;
  const tone = d.severity === 'error' ? 'red' : 'yellow';
  const kind = d.type ?? d.severity;
  const out = [`${paint(`${kind}[${d.code}]`, [tone, 'bold'], color)}${paint(`: ${d.message}`, ['bold'], color)}`];
  const lines = options.source?.split(/\r\n|\n|\r/) ?? null;
  const last = Math.min(end.line, start.line + LINES_SHOWN - 1);
  const gutter = ' '.repeat(String(last).length);
  const bar = paint('|', ['blue'], color);
  out.push(`${gutter}${paint('-->', ['blue'], color)} ${d.filename}:${start.line}:${start.column + 1}`);
  if (lines !== null && lines[start.line - 1] !== undefined) {
    out.push(`${gutter} ${bar}`);
    for (let n = start.line; n <= last; n++) {
      const text = lines[n - 1];
      if (text === undefined) break;
      const from = n === start.line ? start.column : text.length - text.trimStart().length;
      const to = n === end.line ? end.column : text.length;
      const number = paint(String(n).padStart(gutter.length), ['blue'], color);
      out.push(`${number} ${bar} ${expandTabs(text)}`);
      const lead = displayWidth(text.slice(0, from));
      const width = Math.max(1, displayWidth(text.slice(0, to)) - lead);
      out.push(`${gutter} ${bar} ${' '.repeat(lead)}${paint('^'.repeat(width), [tone], color)}`);
    }
  }
  if (d.hint) out.push(`${gutter} ${paint('=', ['blue'], color)} hint: ${d.hint}`);
  return `${out.join('\n')}\n`;
}

function expandTabs(text: string): string {
  let out = '';
  for (const char of text) out += char === '\t' ? ' '.repeat(TAB - (displayWidth(out) % TAB)) : char;
  return out;
}

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]$/u;

/** Columns of a terminal that the text takes. */
function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char === '\t') width += TAB - (width % TAB);
    else if (!ZERO_WIDTH.test(char)) width += WIDE.test(char) ? 2 : 1;
  }
  return width;
}
