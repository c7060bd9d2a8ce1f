/**
 * The tree of a library module whose functions and classes are parsed when something of them is first read: programs use
 * few of them, and parsing all takes longer than compiling a small program.
 *
 * In: a module's text. Its top-level definitions begin at the start of a line with `def`, `class` or a decorator, and no
 * line within them begins there with anything but a comment or a closing bracket (a test compares with the parser). Out:
 * the tree as the parser gives it, but for the module's own position.
 */
import { InternalError } from '../diagnostics.ts';
import type { ClassDef, FunctionDef, Module, Stmt } from '../syntax/ast.ts';
import { parse } from '../syntax/index.ts';
import { lookupUnicodeName } from '../syntax/unicode-names.ts';
import { createSource, type SourceFile } from '../syntax/source.ts';

export function lazyModule(text: string, filename: string): { readonly module: Module; readonly source: SourceFile } {
  const body: Stmt[] = [];
  for (const piece of pieces(text)) {
    const head = /^(?:@.*\n)*(def|class) (\w+)/.exec(piece.text);
    if (!head) body.push(...parsePiece(piece, filename));
    else body.push(lazyDefinition(head[1] === 'def' ? 'FunctionDef' : 'ClassDef', head[2]!, () => parsePiece(piece, filename)[0]!));
  }
  return { module: { kind: 'Module', body, type_ignores: [] }, source: createSource(filename, text) };
}

interface Piece {
  /** 0-based line at which it begins. */
  readonly line: number;
  readonly text: string;
}

/** What stands before the first definition, each definition, and what stands between two of them. */
function* pieces(text: string): Generator<Piece> {
  const lines = text.split('\n');
  let start = 0;
  let isDefinition = false;
  const piece = (end: number): Piece => ({ line: start, text: lines.slice(start, end).join('\n') });
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const begins = /^(?:@|def |class )/.test(line) && !(i > 0 && lines[i - 1]!.startsWith('@'));
    const ends = isDefinition && !lines[i - 1]!.startsWith('@') && /^[^\s#)\]}]/.test(line);
    if (!begins && !ends) continue;
    if (i > start) yield piece(i);
    start = i;
    isDefinition = begins;
  }
  yield piece(lines.length);
}

function parsePiece(piece: Piece, filename: string): readonly Stmt[] {
  const { module, diagnostics } = parse('\n'.repeat(piece.line) + piece.text, { filename, unicodeName: lookupUnicodeName });
  if (!module) throw new InternalError(`${filename} does not parse: ${diagnostics[0]?.message} (line ${diagnostics[0]?.span.start.line})`);
  return module.body;
}

/** A node whose kind and name are known, and whose other fields come from the parser when one of them is read. */
function lazyDefinition(kind: 'FunctionDef' | 'ClassDef', name: string, parseIt: () => Stmt): FunctionDef | ClassDef {
  let parsed: Stmt | null = null;
  const node = { kind, name };
  for (const field of FIELDS[kind]) {
    Object.defineProperty(node, field, {
      enumerable: true,
      get: () => (parsed ??= parseIt())[field as keyof Stmt],
    });
  }
  return node as FunctionDef | ClassDef;
}

const POSITION = ['lineno', 'col_offset', 'end_lineno', 'end_col_offset'];
const FIELDS = {
  FunctionDef: ['args', 'body', 'decorator_list', 'returns', 'type_comment', 'type_params', ...POSITION],
  ClassDef: ['bases', 'keywords', 'body', 'decorator_list', 'type_params', ...POSITION],
} as const;
