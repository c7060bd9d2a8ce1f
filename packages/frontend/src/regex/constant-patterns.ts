/**
 * The constant patterns of a program: a module of the library's dialect with a variable for each, made when it is first
 * read. In: patterns and flags. Out: the variables' names, the module, and what the matcher must know.
 */
import { parsePattern, type ParsedPattern } from './parse.ts';
import { patternProgram } from './program.ts';

export const PATTERNS_MODULE = 'pyw.constant_patterns';

export interface PatternText {
  readonly isText: boolean;
  /** Characters, or bytes. */
  readonly characters: readonly number[];
}

export class ConstantPatterns {
  readonly uses = new Set<number>();
  private readonly known = new Map<string, string | null>();
  private readonly lines: string[] = [];

  /** The variable that holds a pattern; null if it is left to the library. */
  variable(text: PatternText, flags: number): string | null {
    const key = `${text.isText}:${flags}:${text.characters.join()}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const parsed = text.characters.length > 20000 ? null : parsePattern(text.characters, text.isText, flags);
    const name = parsed && this.add(text, parsed);
    this.known.set(key, name);
    return name;
  }

  modules(): Readonly<Record<string, string>> {
    if (this.lines.length === 0) return {};
    const head = ['from __pyw__ import i32', 'from re._pattern import _constant'];
    return { [PATTERNS_MODULE]: `${[...head, ...this.lines].join('\n')}\n` };
  }

  private add(text: PatternText, parsed: ParsedPattern): string {
    const program = patternProgram(parsed, text.isText);
    for (const use of program.uses) this.uses.add(use);
    const name = `p${this.lines.length}`;
    const names = parsed.names.size === 0 ? "''" : literal([...namesText(parsed)].map(codeOf));
    const parts = [
      (text.isText ? '' : 'b') + literal(text.characters), parsed.flags, parsed.groups, names, literal(packed(program.code)),
      literal(packed(program.sets)), program.slots, program.firsts, program.anchored ? 'True' : 'False',
    ];
    this.lines.push(`${name}: State = _constant(${parts.join(', ')})`);
    return name;
  }
}

const codeOf = (c: string): number => c.codePointAt(0)!;
/** Each name with a blank behind it. */
const namesText = (parsed: ParsedPattern): string =>
  Array.from({ length: parsed.groups }, (_, i) => `${parsed.names.get(i + 1) ?? ''} `).join('');

/** Seven bits a character, from the lowest on; 128 is added where a word goes on. */
function packed(words: readonly number[]): number[] {
  return words.flatMap((word) => {
    const out: number[] = [];
    let rest = word >>> 0;
    for (; rest > 127; rest >>>= 7) out.push((rest & 127) | 128);
    return [...out, rest];
  });
}

function literal(characters: readonly number[]): string {
  const hex = (c: number, digits: number): string => c.toString(16).padStart(digits, '0');
  const one = (c: number): string => {
    if (c >= 32 && c < 127 && c !== 39 && c !== 92) return String.fromCharCode(c);
    return c < 256 ? `\\x${hex(c, 2)}` : c < 65536 ? `\\u${hex(c, 4)}` : `\\U${hex(c, 8)}`;
  };
  return `'${characters.map(one).join('')}'`;
}
