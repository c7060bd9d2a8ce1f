/** What the checks of the code generator's stage share: their context and how they report. */
import type { Positions } from './ast.ts';
import type { SymbolTable, SymtableResult } from './symtable-types.ts';

export interface Finding {
  readonly message: string;
  readonly at: Positions;
  readonly severity: 'error' | 'warning';
}

/** What surrounds a statement. */
export interface Context {
  readonly tables: SymtableResult['tables'];
  readonly findings: Finding[];
  readonly table: SymbolTable;
  /** The function around is `async def` (comprehensions in it count too). */
  readonly scope: 'module' | 'class' | 'function' | 'async' | 'comprehension' | 'lambda';
  readonly inLoop: boolean;
  /** Inside an `except*` block, with no loop or function since. */
  readonly exceptStar: boolean;
  /** Loops, `with` items and parts of `try` that are open in this function. */
  readonly blocks: number;
  /** Most that CPython allows. */
  readonly maxBlocks: number;
  readonly minor: number;
}

/** The context inside `count` more blocks. */
export function nested(c: Context, at: Positions, count = 1): Context {
  const blocks = c.blocks + count;
  if (blocks > c.maxBlocks && c.blocks <= c.maxBlocks) error(c, 'too many statically nested blocks', at);
  return { ...c, blocks };
}

export function error(c: Context, message: string, at: Positions): void {
  c.findings.push({ message, at, severity: 'error' });
}

export function warn(c: Context, message: string, at: Positions): void {
  c.findings.push({ message, at, severity: 'warning' });
}

/** `__debug__` may be neither bound nor deleted. */
export function refuseDebug(c: Context, name: string | null, at: Positions, word: 'assign to' | 'delete' = 'assign to'): void {
  if (name === '__debug__') error(c, `cannot ${word} __debug__`, at);
}
