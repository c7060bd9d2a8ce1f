/**
 * What the matcher of regular expressions must know. `pattern_uses(n)` of the dialect (or `(m, n)` for m + n): may a
 * pattern of the program consist of this operation, or need that? Constant patterns are known when the program is read;
 * where the library's parser of patterns is reached (`note_use('patterns')`), a pattern may be anything.
 */
import { InternalError } from '../diagnostics.ts';
import type { Cx, Val } from './cx.ts';
import { inUse } from './library-uses.ts';
import { boolConst } from './values.ts';

export function patternUses(cx: Cx, parts: readonly Val[]): Val {
  const what = parts.reduce((sum, { constant }) => {
    if (constant?.kind !== 'int') throw new InternalError('what patterns use is a number');
    return sum + Number(constant.value);
  }, 0);
  return boolConst(cx, cx.program.patternUses.has(what) || inUse(cx, 'patterns'));
}
