/**
 * Finds the JavaScript modules that a program has declarations of: `mymod.pyi` with `mymod.js` beside it, or with a comment
 * `# javascript: SPECIFIER` that says what to import.
 *
 * In: names of modules that a program imports, and where they may be (`up`: from the program). Out: their text in the library's dialect, and what the host has to import.
 */
import type { HostModule } from '@pyw/ir';
import { DIAGNOSTICS, formatMessage, type Diagnostic } from '../diagnostics.ts';
import { parse, utf16Column } from '../syntax/index.ts';
import type { PositionedNode } from '../syntax/ast.ts';
import { stubModule } from './stub-module.ts';

export interface StubUse {
  readonly any: boolean;
  /** Some function gives a promise. */
  readonly waits: boolean;
}

export interface Stubs {
  has(name: string): boolean;
  readonly sources: Record<string, string>;
  readonly modules: HostModule[];
  use(): StubUse;
}

const SUFFIXES = ['.js', '.mjs'];
const SPECIFIER = /^#\s*javascript:\s*(\S+)\s*$/m;

export function createStubs(
  places: (name: string) => readonly { readonly path: string; readonly up: string }[], readModule: (path: string) => string | Uint8Array | null, diagnostics: Diagnostic[], targetVersion: readonly [3, number],
): Stubs {
  const known = new Map<string, boolean>();
  const sources: Record<string, string> = {};
  const modules: HostModule[] = [];
  let waits = false;
  const find = (name: string): boolean => {
    const place = places(name).find((p) => readModule(`${p.path}.pyi`) !== null);
    if (!place) return false;
    const { path } = place;
    const file = readModule(`${path}.pyi`)!;
    const text = typeof file === 'string' ? file : new TextDecoder().decode(file);
    const suffix = SUFFIXES.find((s) => readModule(path + s) !== null);
    const from = SPECIFIER.exec(text)?.[1] ?? (suffix && `${place.up}${name.replaceAll('.', '/')}${suffix}`);
    // Declarations of something else: type checkers have such too.
    if (from === undefined) return false;
    const parsed = parse(text, { filename: `${path}.pyi`, targetVersion });
    diagnostics.push(...parsed.diagnostics);
    if (!parsed.module) return false;
    const made = stubModule(name, parsed.module);
    for (const { node, what } of made.problems) {
      const row = DIAGNOSTICS.PYW3001;
      const at = node as PositionedNode;
      const column = (line: number, offset: number): { line: number; column: number } => ({ line, column: utf16Column(parsed.source, line, offset) });
      diagnostics.push({
        code: 'PYW3001', severity: 'error', message: formatMessage(row.message, { what: `${what} of a JavaScript module` }), filename: `${path}.pyi`,
        hint: 'See docs/boundary.md for what declarations can say.',
        span: { start: column(at.lineno, at.col_offset), end: column(at.end_lineno, at.end_col_offset) },
      });
    }
    sources[name] = made.text;
    modules.push({ name, from });
    waits ||= made.waits;
    return true;
  };
  return {
    has(name) {
      let found = known.get(name);
      if (found === undefined) {
        // Before it is looked for: declarations may import each other.
        known.set(name, false);
        known.set(name, (found = find(name)));
        for (const [, other] of (sources[name] ?? '').matchAll(/^from ([\w.]+) import .*_as_/gm)) if (found) this.has(other!);
      }
      return found;
    },
    sources,
    modules,
    use: () => ({ any: modules.length > 0, waits }),
  };
}
