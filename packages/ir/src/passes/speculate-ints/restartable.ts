/**
 * Which functions can be run again from their arguments without anybody noticing?
 *
 * In: a program. Out: by name, the functions that, with all they call, write only to objects made in this very run, call
 * nothing of the host that is seen, and catch nothing; with each the parameters it writes to, which a caller must have
 * made itself in turn. What they read is the same the second time. On the way to an exception they may do what they like,
 * as long as no int can overflow there; so may functions that never return.
 */
import { ABI, type AbiRow } from '../../abi.ts';
import type { Expr, Func, Node, Program } from '../../node.ts';
import { OPS, type OpKind } from '../../ops.ts';
import { isArray } from '../../types.ts';
import { type Context, createContext } from '../simplify-context.ts';
import { type Body, forEachBody, terminates, visitAll } from '../simplify-tree.ts';
import { freshnessOf, type Freshness, type Owners } from './fresh.ts';

interface Call {
  readonly func: string;
  /** Whose object each argument is. */
  readonly args: readonly (Owners | null)[];
}
interface Own {
  readonly writes: Set<number>;
  readonly calls: readonly Call[];
}

export const restartable = (program: Program): Map<string, Owners> => {
  const ctx = createContext(program);
  const endless = neverReturning(program);
  const returnsFresh = freshReturns(ctx);
  const good = new Map<string, Own>();
  const callers = new Map<string, string[]>();
  for (const f of program.functions) {
    const own = f.resumable === undefined ? ownWrites(ctx, f, freshnessOf(ctx, f, returnsFresh), endless) : null;
    if (own === null) continue;
    good.set(f.name, own);
    for (const { func } of own.calls) {
      const list = callers.get(func);
      if (list === undefined) callers.set(func, [f.name]);
      else list.push(f.name);
    }
  }
  const work = [...good.keys()];
  for (let name = work.pop(); name !== undefined; name = work.pop()) {
    const own = good.get(name);
    if (own === undefined) continue;
    const before = own.writes.size;
    if (own.calls.every((call) => allows(good, call, own.writes))) {
      if (own.writes.size === before) continue;
    } else good.delete(name);
    work.push(...(callers.get(name) ?? []));
  }
  return new Map([...good].map(([name, { writes }]) => [name, writes]));
};

/** Does the caller own what the callee writes to? Adds the parameters on which that depends. */
const allows = (good: ReadonlyMap<string, Own>, call: Call, writes: Set<number>): boolean => {
  const callee = good.get(call.func);
  if (callee === undefined) return false;
  for (const i of [...callee.writes]) {
    const owners = call.args[i] ?? null;
    if (owners === null) return false;
    for (const owner of owners) writes.add(owner);
  }
  return true;
};

/** What a function does itself; null if that can be seen. */
const ownWrites = (ctx: Context, f: Func, fresh: Freshness, endless: ReadonlySet<string>): Own | null => {
  const writes = new Set<number>();
  const calls: Call[] = [];
  let fine = true;
  const owned = (e: Expr | undefined): void => {
    const owners = e === undefined ? null : fresh(e);
    if (owners === null) fine = false;
    else for (const owner of owners) writes.add(owner);
  };
  const effect = (n: Node): void => {
    switch (n.kind) {
      case 'field.set':
        owned(n.args[0]);
        if (isArray(ctx.layout(n.class).findLast((field) => field.name === n.field)?.type ?? '')) owned(n.args[1]);
        return;
      case 'array.set':
      case 'array.fill':
      case 'array.copy':
        if (isArray(n.elem)) fine = false;
        owned(n.args[0]);
        return;
      default:
        fine = false;
    }
  };
  const node = (n: Node, way: Way): void => {
    if (!fine) return;
    if (n.kind === 'call') {
      if (!endless.has(n.func)) calls.push({ func: n.func, args: n.args.map(fresh) });
    } else if (CATCHING.has(n.kind)) fine = false;
    else if (isSeen(n) && !isHarmless(n, way)) effect(n);
    for (const arg of n.args) node(arg, way);
    forEachBody(n, (b) => body(b, way));
  };
  const body = (list: Body, outer: Way): void => {
    const way = outer === 'stays' && list.at(-1)?.kind === 'throw' ? (computes(list) ? new Set(madeIn(list)) : 'leaves') : outer;
    for (const s of list) node(s, way);
  };
  body(f.body, 'stays');
  return fine ? { writes, calls } : null;
};

/** Functions whose one result is an object made in the call; asked for on demand, a recursion has none. */
const freshReturns = (ctx: Context): ((name: string) => boolean) => {
  const known = new Map<string, boolean>();
  const ask = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, false);
    const f = ctx.functions.get(name);
    if (f === undefined || f.results.length !== 1 || !/^(?:ref|array)</.test(f.results[0] as string)) return false;
    const fresh = freshnessOf(ctx, f, ask);
    let all = true;
    visitAll(f.body, (n) => {
      if (n.kind === 'return') all &&= fresh(n.args[0] as Expr)?.size === 0;
    });
    known.set(name, all);
    return all;
  };
  return ask;
};

/** Nodes that may stop an exception, or call what nobody knows. */
const CATCHING: ReadonlySet<OpKind> = new Set<OpKind>(['try', 'call.ref', 'abort']);

/** Does the node do something that a second run would repeat? */
const isSeen = (n: Node): boolean => {
  if (n.kind === 'call.host') return !((ABI as Readonly<Record<string, AbiRow>>)[n.host]?.pure ?? false);
  return OPS[n.kind].effect === 'write' && n.kind !== 'local.set' && n.kind !== 'locals.set';
};

/**
 * Where a node stands: on the way to an exception without a chance to start over (`leaves`), on one where ints are
 * computed (then the locals that hold the exception being made), or anywhere else.
 */
type Way = 'leaves' | ReadonlySet<number> | 'stays';

const isHarmless = (n: Node, way: Way): boolean => {
  if (way === 'leaves' || way === 'stays') return way === 'leaves';
  if (n.kind === 'call.host') return n.host === 'traceback';
  const object = n.args[0];
  return n.kind === 'field.set' && object?.kind === 'local.get' && way.has(object.local);
};

/** Locals that hold an object made in the list, for as long as the list runs. */
const madeIn = (body: Body): number[] => {
  const made = body.flatMap((s) => (s.kind === 'local.set' && s.args[0]?.kind === 'new' ? [s.local] : []));
  return made.filter((local) => body.filter((s) => 'local' in s && s.local === local).length === 1);
};

/** May an int come into being that does not fit, here or in a function called? */
const computes = (body: Body): boolean => {
  let found = false;
  visitAll(body, (n) => {
    const made = OPS[n.kind].result === 'int' && n.kind !== 'int.const' && n.kind !== 'int.from_i64' && n.kind !== 'int.from_i32';
    found ||= made || n.kind === 'call';
  });
  return found;
};

/** Functions without a way to return: they end by an exception, or not at all. */
const neverReturning = (program: Program): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const f of program.functions) if (terminates(f.body.at(-1)) && !returns(f)) found.add(f.name);
  return found;
};
const returns = (f: Func): boolean => {
  let found = false;
  visitAll(f.body, (n) => {
    if (n.kind === 'return') found = true;
  });
  return found;
};
