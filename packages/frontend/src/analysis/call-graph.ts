/**
 * Which contexts call which, as of the last analysis of each, and which of them are live: reached from the roots by such
 * calls. As types grow, calls move on to other contexts; what is left behind is not analysed again unless it is called
 * once more. Most contexts of a program whose values are of many classes are such steps on the way.
 *
 * Liveness is found by marking from the roots now and then, not by counting callers: contexts that only call one another
 * are dead too.
 */
import type { Context } from '../types/infos.ts';
import { enqueue, enqueueKeyed, type World } from '../types/world.ts';

/** The caller's code calls the context (while analysing: and what it returns matters to the caller). */
export function recordCall(world: World, caller: Context, callee: Context): void {
  callee.callers.add(caller);
  (caller.calling ?? caller.callees).add(callee);
  if (!callee.live) revive(world, callee);
}

/** Something live calls the context again: what has changed meanwhile, for it and for what it calls, is looked at again. */
export function revive(world: World, first: Context): void {
  const stack = [first];
  for (let ctx = stack.pop(); ctx; ctx = stack.pop()) {
    if (ctx.live) continue;
    ctx.live = true;
    if (ctx.stale) enqueueKeyed(world, ctx);
    stack.push(...ctx.callees);
  }
}

/** The result of a context grew: those that call it look again. */
export function resultGrew(world: World, ctx: Context): void {
  for (const c of ctx.callers) if (c.callees.has(ctx) || c.calling?.has(ctx)) enqueue(world, c);
}

/** Contexts that the roots reach, outermost first. No analysis is under way. */
function reachable(roots: Iterable<Context>): Set<Context> {
  const found = new Set(roots);
  for (const ctx of found) for (const c of ctx.callees) found.add(c);
  return found;
}

/** Marks as dead what the roots do not reach. */
export function markLive(world: World, roots: Iterable<Context>): Set<Context> {
  const live = reachable(roots);
  for (const ctx of world.contexts) ctx.live = live.has(ctx);
  return live;
}
