/**
 * Pass: simplifies each function by itself, with what is known of the others' effects.
 *
 * In: a valid program. Out: a program that behaves alike. The parts run in the order of `PARTS`, again and again until
 * nothing changes or `rounds` are over; each part is a function from function to function.
 */
import type { Func, Program } from '../node.ts';
import { type Context, createContext } from './simplify-context.ts';
import { tidyControl } from './simplify-control.ts';
import { removeDeadStores } from './simplify-dead.ts';
import { flatten } from './simplify-flatten.ts';
import { propagate } from './simplify-forward.ts';
import { sinkValues } from './simplify-sink.ts';
import { threadJumps } from './simplify-thread.ts';
import { assignedBy, renumber, visitAll } from './simplify-tree.ts';

export type SimplifyPart = (ctx: Context, func: Func) => Func;

/** Locals that nothing names any more go; the others move up. */
export const compactLocals: SimplifyPart = (_, func) => {
  const shift = func.params.length;
  const used = new Set<number>();
  visitAll(func.body, (n) => {
    if (n.kind === 'local.get') used.add(n.local);
    assignedBy(n, (l) => used.add(l));
  });
  const kept = func.locals.filter((_local, i) => used.has(i + shift));
  if (kept.length === func.locals.length) return func;
  const place = new Map<number, number>();
  func.locals.forEach((_local, i) => {
    if (used.has(i + shift)) place.set(i + shift, place.size + shift);
  });
  return { ...func, locals: kept, body: renumber(func.body, (l) => place.get(l) ?? l, (l) => l) };
};

const PARTS: readonly SimplifyPart[] = [
  flatten,
  tidyControl,
  propagate,
  tidyControl,
  threadJumps,
  sinkValues,
  removeDeadStores,
  compactLocals,
];

/** Functions that simplifying leaves as they are; a rewritten function is another object. */
export type Settled = WeakSet<Func>;

export const simplifyFunction = (ctx: Context, func: Func, rounds = 4, settled?: Settled): Func => {
  if (settled?.has(func) === true) return func;
  let now = func;
  for (let i = 0; i < rounds; i++) {
    const before = now;
    for (const part of PARTS) now = part(ctx, now);
    if (now === before) {
      settled?.add(now);
      break;
    }
  }
  // The last round may have left a `seq` where a rule kept an effect.
  return flatten(ctx, now);
};

export const simplify = (program: Program, rounds = 4, settled?: Settled): Program => {
  const ctx = createContext(program);
  const functions = program.functions.map((f) => simplifyFunction(ctx, f, rounds, settled));
  return functions.every((f, i) => f === program.functions[i]) ? program : { ...program, functions };
};
