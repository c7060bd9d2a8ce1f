/**
 * Which functions can be run again from their arguments without anybody noticing?
 *
 * In: a program. Out: names of functions that, with all they call, write nothing, call nothing of the host that is seen,
 * and catch nothing. What they read is the same the second time, since nothing was written in between. On the way to an
 * exception they may do what they like, as long as no int can overflow there; so may functions that never return.
 */
import { ABI, type AbiRow } from '../../abi.ts';
import type { Func, Node, Program } from '../../node.ts';
import { OPS, type OpKind } from '../../ops.ts';
import { type Body, forEachBody, terminates, visitAll } from '../simplify-tree.ts';

export const restartable = (program: Program): Set<string> => {
  const endless = neverReturning(program);
  const callers = new Map<string, string[]>();
  const bad: string[] = [];
  const good = new Set<string>();
  for (const f of program.functions) {
    let fine = true;
    const node = (n: Node, way: Way): void => {
      if (n.kind === 'call') {
        if (!endless.has(n.func)) {
          const list = callers.get(n.func);
          if (list === undefined) callers.set(n.func, [f.name]);
          else list.push(f.name);
        }
      } else if (CATCHING.has(n.kind) || (isSeen(n) && !isHarmless(n, way))) fine = false;
      for (const arg of n.args) node(arg, way);
      forEachBody(n, (b) => body(b, way));
    };
    const body = (list: Body, outer: Way): void => {
      const way = outer === 'stays' && list.at(-1)?.kind === 'throw' ? (computes(list) ? new Set(madeIn(list)) : 'leaves') : outer;
      for (const s of list) node(s, way);
    };
    body(f.body, 'stays');
    if (fine) good.add(f.name);
    else bad.push(f.name);
  }
  for (let name = bad.pop(); name !== undefined; name = bad.pop())
    for (const caller of callers.get(name) ?? []) if (good.delete(caller)) bad.push(caller);
  return good;
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
