/**
 * Cells hold what is known flow-insensitively (globals, fields, elements, results); they only grow, and remember
 * which contexts read them.
 */
import type { Type } from './atoms.ts';
import type { Context } from './infos.ts';

export interface Cell {
  type: Type;
  readonly readers: Set<Context>;
}
