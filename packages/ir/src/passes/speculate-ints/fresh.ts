/**
 * Which objects did a function make itself?
 *
 * In: a function. Out: for an expression, the parameters that must hold objects made by the caller's run for it to be an
 * object made in this one (none: made here for certain), or null. Locals are taken over all their assignments. Arrays in
 * fields of such an object are of the same sort: only those are ever stored there (see `restartable.ts`).
 */
import type { Expr, Func } from '../../node.ts';
import { isArray } from '../../types.ts';
import type { Context } from '../simplify-context.ts';
import { visitAll } from '../simplify-tree.ts';

export type Owners = ReadonlySet<number>;
export type Freshness = (e: Expr) => Owners | null;

const NONE: Owners = new Set();
const MAX_ROUNDS = 12;

/** `returnsFresh`: does a call of the function give an object made in that call? */
export const freshnessOf = (ctx: Context, func: Func, returnsFresh: (name: string) => boolean): Freshness => {
  const types = [...func.params, ...func.locals].map((l) => l.type);
  const owners: (Owners | null)[] = types.map((type, i) =>
    isArray(type) || type.startsWith('ref<') ? (i < func.params.length ? new Set([i]) : NONE) : null);
  const assigned: [number, Expr | null][] = [];
  visitAll(func.body, (n) => {
    if (n.kind === 'local.set') assigned.push([n.local, n.args[0] as Expr]);
    else if (n.kind === 'locals.set') for (const l of n.locals) assigned.push([l, null]);
    else if (n.kind === 'try') assigned.push([n.local, null]);
  });
  const together = (all: readonly (Owners | null)[]): Owners | null => {
    let sum: Owners = NONE;
    for (const one of all) {
      if (one === null) return null;
      if (one.size > 0) sum = sum.union(one);
    }
    return sum;
  };
  const of: Freshness = (e) => {
    switch (e.kind) {
      case 'local.get':
        return owners[e.local] ?? null;
      case 'array.new':
      case 'array.data':
      case 'array.null':
      case 'ref.null':
        return NONE;
      case 'array.filled':
      case 'array.of':
        return isArray(e.elem) ? null : NONE;
      case 'new': {
        const fields = ctx.layout(e.class);
        return together(e.args.filter((_, i) => isArray(fields[i]?.type ?? '')).map(of));
      }
      case 'field.get': {
        const field = ctx.layout(e.class).findLast((f) => f.name === e.field);
        return isArray(field?.type ?? '') ? of(e.args[0] as Expr) : null;
      }
      case 'ref.up':
      case 'ref.down':
        return of(e.args[0] as Expr);
      case 'cond':
        return together(e.args.slice(1).map(of));
      case 'call':
        return returnsFresh(e.func) ? NONE : null;
      default:
        return null;
    }
  };
  // Downward from the best to a fixpoint; what does not settle is nobody's.
  for (let round = 0; ; round++) {
    let changed = false;
    for (const [local, value] of assigned) {
      const before = owners[local] ?? null;
      if (before === null) continue;
      const now = round >= MAX_ROUNDS || value === null ? null : together([before, of(value)]);
      if (now !== null && now.size === before.size) continue;
      owners[local] = now;
      changed = true;
    }
    if (!changed) return of;
  }
};
