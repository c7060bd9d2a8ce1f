/**
 * The worklist of the inference: a heap, the context of the highest rank first. Those are the library's, then those of
 * the program that were found last; they are called by what was found before, which waits until all that it calls has
 * settled, instead of being analysed again for each change there.
 */
import type { Context } from './infos.ts';

export function pushInnermost(queue: Context[], ctx: Context): void {
  let at = queue.push(ctx) - 1;
  for (let parent = (at - 1) >> 1; at > 0 && queue[parent]!.rank < ctx.rank; parent = (at - 1) >> 1) {
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
    if (child + 1 < queue.length && queue[child + 1]!.rank > queue[child]!.rank) child++;
    if (queue[child]!.rank <= last.rank) break;
    queue[at] = queue[child]!;
    at = child;
  }
  queue[at] = last;
  return first;
}
