/**
 * Part of `simplify`: functions whose result depends on their arguments alone.
 *
 * In: the functions of a program. Out: a question, answered when it is first asked: would calling this function again
 * with the same arguments give the same value and change nothing? It may throw: where a local holds what an equal call
 * gave, that call has returned. Only values without identity count (numbers), and what stands in branches that end in an
 * exception is not looked at.
 */
import { ABI, type AbiRow } from '../abi.ts';
import type { Func, Node, Stmt } from '../node.ts';
import { OPS } from '../ops.ts';
import { forEachBody, visitAll } from './simplify-tree.ts';

const NUMBERS: ReadonlySet<string> = new Set(['i32', 'i64', 'f64', 'int']);

/** `readsVariable`: does the node itself read memory that may change? */
export const createRepeatable = (
  functions: ReadonlyMap<string, Func>,
  readsVariable: (n: Node) => boolean,
): ((name: string) => boolean) => {
  const answers = new Map<string, boolean>();

  const node = (n: Node): boolean => {
    switch (OPS[n.kind].effect) {
      case 'read':
        if (readsVariable(n)) return false;
        break;
      case 'write':
        if (n.kind !== 'local.set' && n.kind !== 'locals.set') return false;
        break;
      case 'call':
        if (n.kind === 'call.host' ? (ABI as Readonly<Record<string, AbiRow>>)[n.host]?.pure !== true : n.kind !== 'call' || !repeatable(n.func))
          return false;
        break;
      default:
        if (n.kind === 'try' || n.kind === 'for.range') return false;
    }
    if (!n.args.every(node)) return false;
    let all = true;
    forEachBody(n, (body) => {
      all = all && (n.kind === 'if' && onlyThrows(body) ? true : body.every(node));
    });
    return all;
  };

  const repeatable = (name: string): boolean => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    // One that calls itself is not asked again.
    answers.set(name, false);
    const f = functions.get(name);
    const answer =
      f !== undefined && f.resumable !== true && f.results.length === 1 && NUMBERS.has(f.results[0] as string) && f.body.every(node);
    answers.set(name, answer);
    return answer;
  };
  return repeatable;
};

/** A branch that no way leaves but by an exception, or by the end of the program. */
const onlyThrows = (body: readonly Stmt[]): boolean => {
  const last = body.at(-1);
  if (last === undefined || (last.kind !== 'throw' && last.kind !== 'abort' && last.kind !== 'unreachable')) return false;
  let leaves = false;
  visitAll(body, (n) => {
    leaves ||= n.kind === 'return' || n.kind === 'break' || n.kind === 'continue';
  });
  return !leaves;
};
