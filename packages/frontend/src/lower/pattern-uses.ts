/**
 * What the matcher of regular expressions must know. `pattern_uses(n)` of the dialect (or `(m, n)` for m + n): may a pattern of the program
 * consist of this operation (or need that)? Constant patterns are known when the program is read; where the library's
 * parser of patterns is reached (`note_pattern()`), a pattern may be anything.
 */
import { InternalError } from '../diagnostics.ts';
import { crossedCell, grow, readCell } from '../types/world.ts';
import type { Cx, Val } from './cx.ts';
import { boolConst, none } from './values.ts';

const PARSED = 'patterns that are parsed at run time';

export function notePattern(cx: Cx): Val {
  if (!cx.world.frozen) grow(cx.world, crossedCell(cx.world, PARSED), cx.program.typeNamed('NoneType'));
  return none(cx);
}

export function patternUses(cx: Cx, parts: readonly Val[]): Val {
  const what = parts.reduce((sum, { constant }) => {
    if (constant?.kind !== 'int') throw new InternalError('what patterns use is a number');
    return sum + Number(constant.value);
  }, 0);
  if (cx.program.patternUses.has(what)) return boolConst(cx, true);
  return boolConst(cx, readCell(crossedCell(cx.world, PARSED), cx.emitting ? null : cx.ctx).atoms.length > 0);
}
