/**
 * The worklist of the inference: a heap, the context of the highest rank first. Those are the library's, then those of
 * the program that were found last; they are called by what was found before, which waits until all that it calls has
 * settled, instead of being analysed again for each change there.
 *
 * What goes on growing, as values that may be of any class of the program do, class by class, would be analysed for each
 * of them: those that were analysed often come after those that were not, so that they see many changes at once.
 */
import type { Context } from './infos.ts';

/** After so many analyses a context waits until all those with fewer have had theirs. */
const PATIENCE = 8;
const LAPSE = 2 ** 32;

export function pushInnermost(queue: Context[], ctx: Context): void {
  ctx.urgency = ctx.rank - Math.floor(ctx.analyses / PATIENCE) * LAPSE;
  let at = queue.push(ctx) - 1;
  for (let parent = (at - 1) >> 1; at > 0 && queue[parent]!.urgency < ctx.urgency; parent = (at - 1) >> 1) {
    queue[at] = queue[parent]!;
    at = parent;
  }
  queue[at] = ctx;
}

export function takeInnermost(queue: Context[]): Context | undefined {
  const first = queue[0];
  const last = queue.pop();
  if (first === undefined || last === undefined || queue.length === 0) return first;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= queue.length) break;
    if (child + 1 < queue.length && queue[child + 1]!.urgency > queue[child]!.urgency) child++;
    if (queue[child]!.urgency <= last.urgency) break;
    queue[at] = queue[child]!;
    at = child;
  }
  queue[at] = last;
  return first;
}
