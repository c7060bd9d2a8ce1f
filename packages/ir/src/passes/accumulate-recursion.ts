/**
 * Pass: the last of several recursive calls whose results are added becomes a round of a loop.
 *
 * In: a valid program, best without `seq`. Out: a program that behaves alike. `return X + f(args)` where X itself calls
 * `f` becomes `sum = sum + X; params = args`, and from the start again; other returns add `sum`. Exact ints may be added
 * in any order. Recursion without end still runs out of stack: it goes through X, or else every so many rounds a call is
 * made after all. Functions that may throw are left alone, since tracebacks show each call.
 */
import type { Expr, Func, Local, Node, NodeOf, Program, Stmt } from '../node.ts';
import { type Context, createContext } from './simplify-context.ts';
import { liveOnEntry } from './simplify-dead.ts';
import { type Body, mapBodies, mapList, nextLabel, sizeOf, visit, visitAll } from './simplify-tree.ts';

/** The first round is a copy of its own, in which the sum is known to be 0. */
const MAX_SIZE = 80;
/** Rounds without a call. */
const ROUNDS = 1000;

export const accumulateRecursion = (program: Program): Program => {
  let ctx: Context | null = null;
  const functions = mapList(program.functions, (f) => {
    if (f.results.length !== 1 || f.results[0] !== 'int' || sizeOf(f.body, MAX_SIZE) >= MAX_SIZE || !isCandidate(f)) return f;
    ctx ??= createContext(program);
    if (ctx.effects(f.name).throws) return f;
    const exposed = liveOnEntry(ctx, f);
    if (f.locals.some((_, i) => exposed.has(f.params.length + i))) return f;
    return transform(f);
  });
  return functions === program.functions ? program : { ...program, functions };
};

const isCandidate = (f: Func): boolean => {
  let found = false;
  let able = true;
  visitAll(f.body, (n) => {
    if (n.kind === 'return' && lastCall(f, n) !== null) found = true;
    else if (n.kind === 'try' || n.kind === 'seq') able = false;
  });
  return found && able;
};

interface LastCall {
  readonly before: Expr;
  readonly args: readonly Expr[];
}
/** The parts of `return X + f(args)`. */
const lastCall = (f: Func, s: NodeOf<'return'>): LastCall | null => {
  const sum = s.args[0];
  if (sum?.kind !== 'int.add') return null;
  const [before, call] = sum.args as readonly [Expr, Expr];
  if (call.kind !== 'call' || call.func !== f.name || !contains(before, (n) => n.kind === 'call' && n.func === f.name)) return null;
  return { before, args: call.args };
};
const contains = (e: Expr, test: (n: Node) => boolean): boolean => {
  let found = false;
  visit(e, (n) => {
    found ||= test(n);
  });
  return found;
};

const get = (local: number): Expr => ({ kind: 'local.get', args: [], local });
const set = (local: number, value: Expr): Stmt => ({ kind: 'local.set', args: [value], local });
const number = (value: number): Expr => ({ kind: 'i32.const', args: [], value });
const add = (a: Expr, b: Expr): Expr => ({ kind: 'int.add', args: [a, b] });

const transform = (f: Func): Func => {
  const added: Local[] = [];
  const local = (name: string, type: Local['type']): number => f.params.length + f.locals.length + added.push({ name, type }) - 1;
  const sum = local('sum', 'int');
  const rounds = local('rounds', 'i32');
  const given = f.params.map((p) => local(p.name, p.type));
  const first = nextLabel(f.body);
  const label = first + 1;
  const restart = (args: readonly Expr[]): Stmt[] => [
    ...args.map((arg, i) => set(given[i] as number, arg)),
    ...given.map((from, i) => set(i, get(from))),
  ];
  const firstRound = (s: NodeOf<'return'>): readonly Stmt[] => {
    const last = lastCall(f, s);
    return last === null ? [s] : [set(sum, last.before), ...restart(last.args), { kind: 'break', args: [], label: first }];
  };
  const laterRound = (s: NodeOf<'return'>): readonly Stmt[] => {
    const last = lastCall(f, s);
    if (last === null) return [{ ...s, args: [add(get(sum), s.args[0] as Expr)] }];
    const call: Expr = { kind: 'call', args: f.params.map((_, i) => get(i)), func: f.name };
    return [
      set(sum, add(get(sum), last.before)),
      ...restart(last.args),
      set(rounds, { kind: 'i32.add', args: [get(rounds), number(1)] }),
      {
        kind: 'if',
        args: [{ kind: 'i32.ge_s', args: [get(rounds), number(ROUNDS)] }],
        then: [{ kind: 'return', args: [add(get(sum), call)] }],
        else: [],
        hint: 'unlikely',
      },
      { kind: 'continue', args: [], label },
    ];
  };
  const body: Stmt[] = [
    { kind: 'block', args: [], label: first, body: replaceReturns(f.body, firstRound) },
    { kind: 'loop', args: [], label, body: replaceReturns(f.body, laterRound) },
  ];
  return { ...f, locals: [...f.locals, ...added], body };
};

const replaceReturns = (body: Body, fn: (s: NodeOf<'return'>) => readonly Stmt[]): Body =>
  body.flatMap((s) => (s.kind === 'return' ? fn(s) : [mapBodies(s, (b) => replaceReturns(b, fn))]));
