/**
 * Uses that the library takes note of, so that what only they need is not linked without them: `note_use('name')` of the
 * dialect where one is reached, and the constant `in_use('name')`.
 */
import { InternalError } from '../diagnostics.ts';
import { crossedCell, grow, readCell } from '../types/world.ts';
import type { Cx, Val } from './cx.ts';
import { boolConst, none } from './values.ts';

const cellOf = (cx: Cx, name: string) => crossedCell(cx.world, `use of ${name}`);

export function noteUse(cx: Cx, name: string): void {
  if (!cx.world.frozen) grow(cx.world, cellOf(cx, name), cx.program.typeNamed('NoneType'));
}
export const inUse = (cx: Cx, name: string): boolean => readCell(cellOf(cx, name), cx.emitting ? null : cx.ctx).atoms.length > 0;

/** The two calls of the dialect. */
export function useCall(cx: Cx, form: 'note_use' | 'in_use', name: Val): Val {
  if (name.constant?.kind !== 'str') throw new InternalError('a use is a literal');
  if (form === 'in_use') return boolConst(cx, inUse(cx, name.constant.value));
  noteUse(cx, name.constant.value);
  return none(cx);
}
