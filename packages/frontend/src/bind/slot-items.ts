/** What stands in the value of `__slots__`: the items of a display, the keys of a dict, else the value itself. */
import type { Expression } from '../syntax/ast.ts';

export const slotItems = (e: Expression): readonly (Expression | null)[] =>
  e.kind === 'Tuple' || e.kind === 'List' || e.kind === 'Set' ? e.elts : e.kind === 'Dict' ? e.keys : [e];
