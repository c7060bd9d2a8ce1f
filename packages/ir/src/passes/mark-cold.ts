/**
 * Pass: branch hints where one arm calls a function kept out of line.
 *
 * In: a valid program, before passes that make functions out of hot code. Out: the same with hints. A library function
 * that must not be inlined (`inline never`) is a slow path. An arm that calls one for certain and then rejoins the other
 * way would otherwise cost that way its registers; arms that never rejoin need no hint.
 */
import type { Expr, Func, Node, Program, Stmt } from '../node.ts';
import { type Body, forEachBody, mapChildren, mapList, terminates } from './simplify-tree.ts';

export const markCold = (program: Program): Program => {
  const cold = new Set(program.functions.filter((f) => f.inline === 'never').map((f) => f.name));
  if (cold.size === 0) return program;
  const functions = mapList(program.functions, (f) => markIn(cold, f));
  return functions === program.functions ? program : { ...program, functions };
};

const markIn = (cold: ReadonlySet<string>, func: Func): Func => {
  const onBody = (body: Body): Body => mapList(body, onStmt);
  const onStmt = (old: Stmt): Stmt => {
    const s = mapChildren(old, onExpr, onBody);
    if (s.kind !== 'if' || s.hint !== undefined) return s;
    const hint = hintOf(isCold(cold, s.then) && !terminates(s.then.at(-1)), isCold(cold, s.else) && !terminates(s.else.at(-1)));
    return hint === undefined ? s : { ...s, hint };
  };
  const onExpr = (old: Expr): Expr => {
    const e = mapChildren(old, onExpr, onBody);
    if (e.kind !== 'cond' || e.hint !== undefined) return e;
    const hint = hintOf(isCold(cold, [e.args[1] as Expr]), isCold(cold, [e.args[2] as Expr]));
    return hint === undefined ? e : { ...e, hint };
  };
  const body = onBody(func.body);
  return body === func.body ? func : { ...func, body };
};

const hintOf = (thenIsCold: boolean, elseIsCold: boolean): 'likely' | 'unlikely' | undefined =>
  thenIsCold === elseIsCold ? undefined : thenIsCold ? 'unlikely' : 'likely';

/** Does every way through the code call a cold function? Asked of what is evaluated without a condition. */
const isCold = (cold: ReadonlySet<string>, nodes: readonly Node[]): boolean => {
  const inNode = (n: Node): boolean => {
    if (n.kind === 'call' && cold.has(n.func)) return true;
    if (n.kind === 'cond') return inNode(n.args[0] as Expr);
    if (n.args.some(inNode)) return true;
    let found = false;
    if (n.kind === 'seq' || n.kind === 'block') forEachBody(n, (b) => (found ||= isCold(cold, b)));
    return found;
  };
  return nodes.some(inNode);
};
