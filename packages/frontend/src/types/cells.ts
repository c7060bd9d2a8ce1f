/**
 * Cells hold what is known flow-insensitively (globals, fields, elements, results); they only grow, and remember
 * which contexts read them, and which call others by keys that tell what they hold.
 */
import type { Type } from './atoms.ts';
import type { Context } from './infos.ts';

export interface Cell {
  type: Type;
  /** By the number of the reader's analysis that read it last: who did not read it in its latest analysis does not depend on it. */
  readonly readers: Map<Context, number>;
  /** Contexts that look at it only to say which contexts they call; null while there are none. */
  keyed: Set<Context> | null;
}
