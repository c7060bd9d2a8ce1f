/**
 * Spelling of names and types in the text form, shared by the printer and the parser.
 *
 * A name or type is written bare when `scanName` reads it back whole, else as a JSON string. A bare name is letters,
 * digits, `_`, `$` and `.`, with bracketed parts in which nearly everything may stand: `list<int>.append`,
 * `func<(i32,ref<C>)->(i64)>`, `main.<lambda>`.
 */
const isWordCode = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || c === 36 || c === 46;

/** End of the bracketed part that starts at `start`; -1 when the line ends first. */
const scanBrackets = (text: string, start: number): number => {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (c === '\n' || c === '"') return -1;
    if (c === '<') depth++;
    else if (c === '>' && text[i - 1] !== '-' && --depth === 0) return i + 1;
  }
  return -1;
};

/** End of the bare name that starts at `start`; `start` itself when there is none. */
export const scanName = (text: string, start: number): number => {
  let i = start;
  while (i < text.length) {
    if (isWordCode(text.charCodeAt(i))) i++;
    else if (text[i] === '<') {
      const end = scanBrackets(text, i);
      if (end < 0) return i;
      i = end;
    } else break;
  }
  return i;
};

/** A name or type as the text form writes it. */
export const showName = (name: string): string =>
  name !== '' && scanName(name, 0) === name.length ? name : JSON.stringify(name);

/** The decorative part of `%name.index`: characters that would not be read back become `_`. */
export const localWord = (name: string): string => name.replace(/[^A-Za-z0-9_$.]/g, '_');
