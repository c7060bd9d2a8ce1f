/**
 * Which functions can be run again from their arguments without anybody noticing?
 *
 * In: a program. Out: names of functions that, with all they call, write nothing, call nothing of the host that is seen
 * (but for what belongs to throwing), and catch nothing. What they read is the same the second time, since nothing was
 * written in between. Functions that never return are only called on the way to an exception: they may do what they like.
 */
import { ABI, type AbiRow } from '../../abi.ts';
import type { Func, Node, Program } from '../../node.ts';
import { OPS } from '../../ops.ts';
import { terminates, visitAll } from '../simplify-tree.ts';

export const restartable = (program: Program): Set<string> => {
  const endless = neverReturning(program);
  const callers = new Map<string, string[]>();
  const bad: string[] = [];
  const good = new Set<string>();
  for (const f of program.functions) {
    let fine = true;
    visitAll(f.body, (n) => {
      if (n.kind === 'call') {
        if (endless.has(n.func)) return;
        const list = callers.get(n.func);
        if (list === undefined) callers.set(n.func, [f.name]);
        else list.push(f.name);
      } else if (isSeen(n)) fine = false;
    });
    if (fine) good.add(f.name);
    else bad.push(f.name);
  }
  for (let name = bad.pop(); name !== undefined; name = bad.pop())
    for (const caller of callers.get(name) ?? []) if (good.delete(caller)) bad.push(caller);
  return good;
};

/** Does the node do something that a second run would repeat, or stop an exception? */
const isSeen = (n: Node): boolean => {
  if (n.kind === 'call.host') return n.host !== 'traceback' && !((ABI as Readonly<Record<string, AbiRow>>)[n.host]?.pure ?? false);
  if (n.kind === 'call.ref' || n.kind === 'try' || n.kind === 'abort') return true;
  return OPS[n.kind].effect === 'write' && n.kind !== 'local.set' && n.kind !== 'locals.set';
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
