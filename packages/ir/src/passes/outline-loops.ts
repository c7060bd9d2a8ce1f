/**
 * Pass: moves the loops of functions that run once into functions of their own that do a limited number of rounds.
 *
 * In: a program whose other passes are done. Out: a program that behaves alike. Engines never replace a running frame by
 * optimised code, so a hot loop in a module body or in `main` would stay in the baseline tier. Here the loop's rounds are
 * done by a function that is called again and again: it takes the locals that the loop reads, and returns a code (0: go
 * on, 1: the loop is over, more: another way out) and the locals that it assigns. Library functions are left alone.
 */
import type { Expr, Func, Local, Node, Program, Stmt } from '../node.ts';
import type { ValueType } from '../types.ts';
import { callSitesOf, runOnce } from './inline.ts';
import { type Context, createContext, createSummary } from './simplify-context.ts';
import { liveOnEntry } from './simplify-dead.ts';
import { assignedBy, type Body, breaksTo, forEachBody, mapBodies, mapChildren, visitAll } from './simplify-tree.ts';

/** Rounds a call: many where a round is short, few where it holds another loop. */
const INNER_ROUNDS = 1024;
const OUTER_ROUNDS = 16;
/** More state than this is not worth passing. */
const MAX_STATE = 40;

export const outlineLoops = (program: Program): Program => {
  const { kept, sites } = callSitesOf(program);
  const once = runOnce(program, kept, sites);
  const ctx = createContext(program);
  const made: Func[] = [];
  const functions = program.functions.map((f) => (once.has(f.name) ? outlineIn(program, ctx, f, made) : f));
  return made.length === 0 ? program : { ...program, functions: [...functions, ...made] };
};

type Loop = Stmt & { kind: 'loop' };
interface Outliner {
  readonly ctx: Context;
  readonly func: Func;
  readonly locals: Local[];
  readonly made: Func[];
  /** How often each local is named in the whole function. */
  readonly mentions: Map<number, number>;
}

const outlineIn = (program: Program, ctx: Context, func: Func, made: Func[]): Func => {
  if (isLibrary(program, func)) return func;
  const o: Outliner = { ctx, func, locals: [...func.params, ...func.locals], made, mentions: mentionsIn(func.body) };
  const before = made.length;
  const body = list(o, func.body, false);
  return made.length === before ? func : { ...func, body, locals: o.locals.slice(func.params.length) };
};

/** Inner loops first, so that their calls are part of the outer loop's rounds. */
const list = (o: Outliner, body: Body, inTry: boolean): Body => {
  const out: Stmt[] = [];
  for (const s of body) {
    const inner = mapBodies(s, (b) => list(o, b, inTry || s.kind === 'try'));
    if (s.kind === 'loop' && inner.kind === 'loop') out.push(outline(o, s, inner, inTry));
    else out.push(inner);
  }
  return out.every((s, i) => s === body[i]) ? body : out;
};

const outline = (o: Outliner, original: Loop, loop: Loop, inTry: boolean): Stmt => {
  if (inTry) {
    // What a round had assigned before it threw would be lost to the handler.
    const effects = createSummary(o.ctx);
    effects.body(original.body, false);
    if (effects.result().throws) return loop;
  }
  const exits: Stmt[] = [];
  const results: number[] = o.func.results.map(() => -1);
  const own = new Set([loop.label]);
  let supported = true;
  /** Each way out of the loop becomes a return of its number; the state is filled in afterwards. */
  const leave = (s: Stmt): Stmt[] => {
    if (s.kind === 'break' && s.label === loop.label) return [exitWith(1)];
    const before: Stmt[] = [];
    let out = s;
    if (s.kind === 'return') {
      if (s.args.length !== results.length) supported = false;
      s.args.forEach((value, i) => {
        if ((results[i] as number) < 0) results[i] = o.locals.push({ name: 'result', type: o.func.results[i] as ValueType }) - 1;
        before.push({ kind: 'local.set', args: [value], local: results[i] as number });
      });
      out = { ...s, args: results.map((local): Expr => ({ kind: 'local.get', args: [], local })) };
    }
    const same = exits.findIndex((e) => e.kind === out.kind && (e.kind === 'return' || ('label' in e && 'label' in out && e.label === out.label)));
    const code = same >= 0 ? same + 2 : exits.push(out) + 1;
    return [...before, exitWith(code)];
  };
  const rounds = leaving(loop.body, own, leave);
  if (!supported || hasJumpInExpression(loop.body)) return loop;

  const assigned = new Set<number>();
  visitAll(rounds, (n) => assignedBy(n, (l) => assigned.add(l)));
  const exposed = liveOnEntry(o.ctx, { ...o.func, params: [], locals: o.locals, body: [{ ...loop, body: rounds }] });
  const inside = mentionsIn([original]);
  const state = [...assigned].filter((l) => exposed.has(l) || (o.mentions.get(l) ?? 0) > (inside.get(l) ?? 0) || results.includes(l));
  const params = [...new Set([...exposed, ...state])].sort((a, b) => a - b);
  if (params.length > MAX_STATE) return loop;

  const place = new Map(params.map((l, i) => [l, i]));
  const own_locals: Local[] = [];
  const localOf = (old: number): number => {
    let now = place.get(old);
    if (now === undefined) {
      now = params.length + own_locals.push(o.locals[old] as Local) - 1;
      place.set(old, now);
    }
    return now;
  };
  const types = [...state.map((l) => (o.locals[l] as Local).type)];
  const get = (local: number): Expr => ({ kind: 'local.get', args: [], local });
  const finished = fillState(rounds, localOf, (code): Stmt => ({ kind: 'return', args: [code, ...state.map((l) => get(localOf(l)))] }));
  const left = params.length + own_locals.push({ name: 'rounds', type: 'i32' }) - 1;
  const stop: Stmt = { kind: 'return', args: [number(0), ...state.map((l) => get(localOf(l)))] };
  const head: Stmt[] = [
    { kind: 'if', args: [{ kind: 'i32.eqz', args: [get(left)] }], then: [stop], else: [], hint: 'unlikely' },
    { kind: 'local.set', args: [{ kind: 'i32.sub', args: [get(left), number(1)] }], local: left },
  ];
  const hasInner = loop !== original || containsLoop(original.body);
  const name = `${o.func.name}.loop${o.made.length}`;
  o.made.push({
    name,
    display: o.func.display,
    params: params.map((l) => o.locals[l] as Local),
    results: ['i32', ...types],
    locals: own_locals,
    body: [
      { kind: 'local.set', args: [number(hasInner ? OUTER_ROUNDS : INNER_ROUNDS)], local: left },
      { kind: 'loop', args: [], label: loop.label, body: [...head, ...finished] },
    ],
    inline: 'never',
  });

  const code = o.locals.push({ name: 'exit', type: 'i32' }) - 1;
  const call: Expr = { kind: 'call', args: params.map(get), func: name };
  const step: Stmt = state.length === 0 ? { kind: 'local.set', args: [call], local: code } : { kind: 'locals.set', args: [call], locals: [code, ...state] };
  const again: Stmt = { kind: 'if', args: [{ kind: 'i32.eqz', args: [get(code)] }], then: [{ kind: 'continue', args: [], label: loop.label }], else: [] };
  const ways = exits.map((exit, i): Stmt => ({ kind: 'if', args: [{ kind: 'i32.eq', args: [get(code), number(i + 2)] }], then: [exit], else: [] }));
  // A loop that nothing leaves this way must not look as if it had an end.
  const end: Stmt = breaksTo(loop.body, loop.label) ? { kind: 'break', args: [], label: loop.label } : { kind: 'unreachable', args: [] };
  return { ...loop, body: [step, again, ...ways, end] };
};

const number = (value: number): Expr => ({ kind: 'i32.const', args: [], value });
/** Stands for a return from the new function until its state is known. */
const exitWith = (code: number): Stmt => ({ kind: 'return', args: [number(code)] });

/** Replaces the jumps and returns that leave the list. */
const leaving = (body: Body, own: ReadonlySet<number>, leave: (s: Stmt) => Stmt[]): Body => {
  const out: Stmt[] = [];
  for (const s of body) {
    if (s.kind === 'return') out.push(...leave(s));
    else if (s.kind === 'break' && ([...own][0] === s.label || !own.has(s.label))) out.push(...leave(s));
    else if (s.kind === 'continue' && !own.has(s.label)) out.push(...leave(s));
    else {
      const labels = 'label' in s && s.kind !== 'break' && s.kind !== 'continue' ? new Set([...own, s.label]) : own;
      out.push(mapBodies(s, (b) => leaving(b, labels, leave)));
    }
  }
  return out;
};

/** Renumbers locals, and completes the returns made by `leaving`. */
const fillState = (body: Body, localOf: (old: number) => number, complete: (code: Expr) => Stmt): Body => {
  const expr = (e: Expr): Expr => (e.kind === 'local.get' ? { ...e, local: localOf(e.local) } : mapChildren(e, expr, each));
  const each = (b: Body): Body =>
    b.map((s) => {
      if (s.kind === 'return') return complete(s.args[0] as Expr);
      const now = mapChildren(s, expr, each);
      switch (now.kind) {
        case 'local.set':
        case 'for.range':
        case 'try':
          return { ...now, local: localOf(now.local) };
        case 'locals.set':
          return { ...now, locals: now.locals.map(localOf) };
        default:
          return now;
      }
    });
  return each(body);
};

const mentionsIn = (body: Body): Map<number, number> => {
  const counts = new Map<number, number>();
  const add = (l: number): void => {
    counts.set(l, (counts.get(l) ?? 0) + 1);
  };
  visitAll(body, (n) => {
    if (n.kind === 'local.get') add(n.local);
    assignedBy(n, add);
  });
  return counts;
};

/** Jumps stand in statements; one inside an expression (in a `seq`) is left alone with its loop. */
const hasJumpInExpression = (body: Body): boolean => {
  let found = false;
  visitAll(body, (n) => {
    if (n.kind === 'seq') found = true;
  });
  return found;
};

const containsLoop = (body: Body): boolean =>
  body.some((s) => {
    if (s.kind === 'loop' || s.kind === 'for.range') return true;
    let found = false;
    forEachBody(s, (b) => {
      found ||= containsLoop(b);
    });
    return found;
  });

/**
 * Library functions keep their loops: those run once are short, and modules stay small. One that code of the program was
 * inlined into, such as the function that an export calls, belongs to the program.
 */
export const isLibrary = (program: Program, func: Func): boolean => {
  let places = 0;
  let library = 0;
  visitAll(func.body, (n: Node) => {
    if (n.pos === undefined) return;
    places++;
    for (let at: number | undefined = n.pos; at !== undefined; at = program.positions[at]?.inlinedAt)
      if (program.files[program.positions[at]?.file ?? -1]?.internal !== true) return;
    library++;
  });
  return places > 0 && library === places;
};
