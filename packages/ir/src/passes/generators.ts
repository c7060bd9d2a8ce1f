/**
 * Pass: resumable functions become ordinary ones.
 *
 * In: a valid program. Out: one without `resumable` and `yield` that behaves alike. The object that such a function is
 * called with gets a field `$state` (0: not started, k: suspended at the k-th `yield`, -1: running or ended) and one for
 * each local that is wanted behind a `yield`. The body keeps its structure: on the way back to the k-th `yield` the local
 * `resume` is k, and wherever a list of statements has a `yield` in it, a jump at its start leads past what ran before;
 * conditions on the way are overruled, handlers of `try` stand behind it so that they can be entered again. So loops
 * stay loops, and what has no `yield` in it is untouched (docs/adr/0020-generators.md).
 */
import { block, breakTo, cond, get, getField, i32, ifThen, op, ret, set, setField, switchOn, tryCatch } from '../build.ts';
import { canFallThrough } from '../flow.ts';
import type { ClassDecl, Expr, Field, Func, Local, NodeOf, Program, Stmt } from '../node.ts';
import { classOf, type RefType, type ValueType } from '../types.ts';
import { mapStmts, someNode } from '../walk.ts';
import { assignsLocal } from './lower-range.ts';
import { type Context, createContext, fieldKey, zeroOf } from './simplify-context.ts';
import { liveBehind } from './simplify-dead.ts';
import { flatten } from './simplify-flatten.ts';
import { nextLabel, sizeOf, visitAll } from './simplify-tree.ts';

export const hasGenerators = (program: Program): boolean => program.functions.some((f) => f.resumable === true);

export const generators = (program: Program): Program => {
  if (!hasGenerators(program)) return program;
  const ctx = createContext(program);
  const { uses, makers } = usesOf(ctx);
  const added = new Map<string, Field[]>();
  const functions = program.functions.map((f) => (f.resumable === true ? lowerResumable(ctx, f, uses, added) : f));
  const classes = program.classes.map((c): ClassDecl => {
    const more = added.get(c.name);
    return more === undefined ? c : { ...c, fields: [...c.fields, ...more] };
  });
  return { ...program, classes, functions: functions.map((f) => (makers.has(f.name) ? extendNew(f, added) : f)) };
};

/** Objects are made with zero in the fields that were added. */
const extendNew = (f: Func, added: ReadonlyMap<string, readonly Field[]>): Func => {
  const body = mapStmts(f.body, {
    expr: (e) => {
      const more = e.kind === 'new' ? added.get(e.class) : undefined;
      return more === undefined ? e : ({ ...e, args: [...e.args, ...more.map((m) => zeroOf(m.type as ValueType))] } as Expr);
    },
  });
  return body === f.body ? f : { ...f, body };
};

/**
 * `uses`: how often each field of the objects of resumable functions is mentioned other than in `new`. `makers`: the functions
 * that make such objects.
 */
const usesOf = (ctx: Context): { uses: ReadonlyMap<string, number>; makers: ReadonlySet<string> } => {
  const { functions } = ctx.program;
  const objects = new Set(functions.filter((f) => f.resumable === true).map((f) => classOf((f.params[0] as Local).type as RefType)));
  const names = new Set([...objects].flatMap((cls) => ctx.layout(cls).map((field) => field.name)));
  const uses = new Map<string, number>();
  const makers = new Set<string>();
  for (const f of functions)
    visitAll(f.body, (n) => {
      if (n.kind === 'new') {
        if (objects.has(n.class)) makers.add(f.name);
      } else if ((n.kind === 'field.get' || n.kind === 'field.set') && names.has(n.field)) {
        const key = fieldKey(ctx.classes, n.class, n.field);
        uses.set(key, (uses.get(key) ?? 0) + 1);
      }
    });
  return { uses, makers };
};

const suspends = (stmts: readonly Stmt[]): boolean => someNode(stmts, (n) => n.kind === 'yield');

/** Where a local is kept while the function is suspended. */
interface Home {
  readonly field: string;
  /** The class that declares the field. */
  readonly class: string;
  /** The local never changes once the field is set: there is nothing to store. */
  readonly constant: boolean;
}

interface Lowering {
  readonly cls: string;
  readonly stateField: string;
  readonly resume: number;
  readonly locals: Local[];
  readonly live: ReadonlyMap<Stmt, ReadonlySet<number>>;
  readonly homes: ReadonlyMap<number, Home>;
  /** Locals that are loaded at the start, whatever comes then. */
  readonly loaded: Set<number>;
  nextLabel: number;
  /** Yields met so far. */
  count: number;
}

const lowerResumable = (ctx: Context, old: Func, uses: ReadonlyMap<string, number>, added: Map<string, Field[]>): Func => {
  const flat = flatten(ctx, old);
  const func = plainControl(flat);
  const cls = classOf((func.params[0] as Local).type as RefType);
  const fields = added.get(cls) ?? [];
  // Several functions may share a class.
  const prefix = fields.length === 0 ? '$' : `$${fields.length}.`;
  const yields = new Set<Stmt>();
  visitAll(func.body, (n) => {
    if (n.kind === 'yield') yields.add(n);
  });
  const live = liveBehind(ctx, func, yields);
  const locals: Local[] = [...func.params, ...func.locals];
  const homes = homesOf(ctx, func, cls, live, uses, prefix, fields);
  const stateField = `${prefix}state`;
  fields.push({ name: stateField, type: 'i32' });
  added.set(cls, fields);
  const resume = locals.push({ name: 'resume', type: 'i32' }) - 1;
  const lw: Lowering = { cls, stateField, resume, locals, live, homes, nextLabel: nextLabel(func.body), count: 0, loaded: new Set() };
  // What is wanted behind each `yield` and never changes is loaded once.
  const always = func.body.slice(0, leadingSets(func.body)).filter((s) => s.kind === 'local.set' && homes.get(s.local)?.constant === true && [...live.values()].every((l) => l.has(s.local)));
  for (const s of always) if (s.kind === 'local.set') lw.loaded.add(s.local);
  const inner = list(lw, func.body.filter((s) => !always.includes(s)));
  const body: Stmt[] = [
    set(resume, getField(get(0), cls, stateField)),
    ifThen(op('i32.lt_s', [get(resume), i32(0)]), [ret(i32(0))], [], 'unlikely'),
    setField(get(0), cls, stateField, i32(-1)),
    ...always,
    ...inner,
  ];
  if (canFallThrough(body)) body.push(op('unreachable'));
  const { resumable: _, ...rest } = func;
  return { ...rest, body, locals: locals.slice(func.params.length) };
};

/** How many assignments of locals stand at the start. */
const leadingSets = (stmts: readonly Stmt[]): number => {
  const other = stmts.findIndex((s) => s.kind !== 'local.set');
  return other < 0 ? stmts.length : other;
};

/** The locals wanted behind some `yield`, each with a field: one that it was loaded from at the start, or a new one. */
const homesOf = (
  ctx: Context,
  func: Func,
  cls: string,
  live: ReadonlyMap<Stmt, ReadonlySet<number>>,
  uses: ReadonlyMap<string, number>,
  prefix: string,
  fields: Field[],
): ReadonlyMap<number, Home> => {
  const wanted = new Set<number>();
  for (const locals of live.values()) for (const local of locals) if (local > 0) wanted.add(local);
  const homes = new Map<number, Home>();
  const taken = new Set<string>();
  const types = [...func.params, ...func.locals];
  for (const [i, s] of func.body.entries()) {
    if (s.kind !== 'local.set') break;
    const from = s.args[0];
    if (from?.kind !== 'field.get' || from.args[0]?.kind !== 'local.get' || from.args[0].local !== 0) continue;
    const type = ctx.layout(from.class).find((f) => f.name === from.field)?.type;
    const key = fieldKey(ctx.classes, from.class, from.field);
    if (!wanted.has(s.local) || homes.has(s.local) || type !== types[s.local]?.type || uses.get(key) !== 1 || taken.has(key)) continue;
    taken.add(key);
    const constant = !assignsLocal([...func.body.slice(0, i), ...func.body.slice(i + 1)], s.local);
    homes.set(s.local, { field: from.field, class: from.class, constant });
  }
  for (const local of [...wanted].sort((a, b) => a - b)) {
    if (homes.has(local)) continue;
    const { name, type } = types[local] as Local;
    const field = `${prefix}${name}.${local}`;
    fields.push({ name: field, type });
    homes.set(local, { field, class: cls, constant: false });
  }
  return homes;
};

const label = (lw: Lowering): number => lw.nextLabel++;
const resuming = (lw: Lowering): Expr => get(lw.resume);

/** A way into the middle of a list: the first and the last of the yields that it leads to. `label` is -1 for no block. */
interface Entry {
  readonly first: number;
  readonly last: number;
  readonly label: number;
}

/** A statement list that can be entered again behind each `yield` in it. */
const list = (lw: Lowering, stmts: readonly Stmt[]): readonly Stmt[] => {
  if (!suspends(stmts)) return stmts;
  let code: Stmt[] = [];
  const entries: Entry[] = [];
  for (const s of stmts) {
    if (!suspends([s])) {
      code.push(s);
      continue;
    }
    // A compound statement at the start finds its own way.
    const direct = code.length === 0 && entries.length === 0 && s.kind !== 'yield';
    const first = lw.count + 1;
    const [before, after] = s.kind === 'yield' ? suspend(lw, s) : [[], compound(lw, s)];
    if (direct) {
      entries.push({ first, last: lw.count, label: -1 });
      code = [...after];
      continue;
    }
    const entry = { first, last: lw.count, label: label(lw) };
    entries.push(entry);
    code = [block(entry.label, [...code, ...before]), ...after];
  }
  return enter(lw, code, entries);
};

/** Puts the jump to the entries at the very start: inside the innermost block, or in front of a direct statement. */
const enter = (lw: Lowering, code: readonly Stmt[], entries: readonly Entry[]): readonly Stmt[] => {
  const jumps = entries.filter((e) => e.label >= 0);
  if (jumps.length === 0) return code;
  const first = entries[0] as Entry;
  // Yields of a direct statement are reached by going on.
  const direct = first.label < 0 ? first.last : null;
  const jump = dispatch(lw, jumps, direct === null ? first.first : direct + 1);
  const test = direct === null ? resuming(lw) : op('i32.gt_s', [resuming(lw), i32(direct)]);
  const start = ifThen(test, jump);
  const innermost = (jumps[0] as Entry).label;
  const place = (stmts: readonly Stmt[]): readonly Stmt[] =>
    stmts.map((s, i) => {
      if (i > 0 || s.kind !== 'block') return s;
      return s.label === innermost ? { ...s, body: [start, ...s.body] } : { ...s, body: place(s.body) };
    });
  return place(code);
};

const MAX_TESTS = 3;

/** Jumps to the entry for the yield that is gone back to. */
const dispatch = (lw: Lowering, entries: readonly Entry[], from: number): readonly Stmt[] => {
  const last = entries.at(-1) as Entry;
  if (entries.length > MAX_TESTS) {
    let first = from;
    const cases = entries.slice(0, -1).map((e) => {
      const values = Array.from({ length: e.last - first + 1 }, (_, i) => first + i);
      first = e.last + 1;
      return { values, body: [breakTo(e.label)] };
    });
    return [switchOn(resuming(lw), cases, [breakTo(last.label)])];
  }
  let chain: readonly Stmt[] = [breakTo(last.label)];
  for (const e of entries.slice(0, -1).reverse())
    chain = [ifThen(op('i32.le_s', [resuming(lw), i32(e.last)]), [breakTo(e.label)], chain)];
  return chain;
};

/** What runs before control leaves at a `yield`, and what runs when it comes back. */
const suspend = (lw: Lowering, s: Stmt): readonly [readonly Stmt[], readonly Stmt[]] => {
  const id = ++lw.count;
  const kept = [...(lw.live.get(s) ?? [])].flatMap((local) => {
    const home = lw.homes.get(local);
    return home === undefined || lw.loaded.has(local) ? [] : [{ local, home }];
  });
  const save = kept
    .filter(({ home }) => !home.constant)
    .map(({ local, home }): Stmt => setField(get(0), home.class, home.field, get(local)));
  const load = kept.map(({ local, home }): Stmt => set(local, getField(get(0), home.class, home.field)));
  return [
    [...save, setField(get(0), lw.cls, lw.stateField, i32(id)), op('return', [i32(1)], {}, s.pos)],
    [set(lw.resume, i32(0)), ...load],
  ];
};

/** Nodes behind a `yield` that may stand twice. */
const MAX_PEELED = 16;

/**
 * A loop with one `yield` that little follows: what follows runs in front of the loop on the way back, and no condition
 * inside is overruled. So what the loop makes is known behind its conditions, and dissolves.
 */
const peeled = (lw: Lowering, s: NodeOf<'loop'>): readonly Stmt[] | null => {
  const yields: NodeOf<'yield'>[] = [];
  visitAll(s.body, (n) => {
    if (n.kind === 'yield') yields.push(n);
  });
  const [only] = yields;
  const behind = yields.length === 1 ? restOfRound(s.body, s.label) : null;
  if (only === undefined || behind === null || behind.code.some((n) => someNode([n], (m) => 'label' in m)) || sizeOf(behind.code, MAX_PEELED) >= MAX_PEELED) return null;
  const [before, after] = suspend(lw, only);
  const body = mapStmts(s.body, { stmt: (t) => (t === only ? before : t) });
  return [ifThen(resuming(lw), [...after, ...behind.code]), { ...s, body }];
};

/** What runs behind the one `yield` of a loop's body until the next round; `ended`: it says so itself. */
const restOfRound = (stmts: readonly Stmt[], loop: number): { readonly code: readonly Stmt[]; readonly ended: boolean } | null => {
  const at = stmts.findIndex((s) => suspends([s]));
  const s = stmts[at] as Stmt;
  let inner: ReturnType<typeof restOfRound> = null;
  if (s.kind === 'yield') inner = { code: [], ended: false };
  else if (s.kind === 'block') inner = restOfRound(s.body, loop);
  else if (s.kind === 'if') inner = restOfRound(suspends(s.then) ? s.then : s.else, loop);
  if (inner === null || inner.ended) return inner;
  const rest = stmts.slice(at + 1);
  const end = rest.findIndex((r) => r.kind === 'continue' && r.label === loop);
  return { code: [...inner.code, ...(end < 0 ? rest : rest.slice(0, end))], ended: end >= 0 };
};

const compound = (lw: Lowering, s: Stmt): readonly Stmt[] => {
  switch (s.kind) {
    case 'loop':
      return peeled(lw, s) ?? [{ ...s, body: list(lw, s.body) }];
    case 'block':
      return [{ ...s, body: list(lw, s.body) }];
    case 'if': {
      const test = s.args[0] as Expr;
      const inThen = suspends(s.then);
      const then = list(lw, s.then);
      const split = lw.count;
      const other = list(lw, s.else);
      const back = !inThen ? i32(0) : suspends(s.else) ? op('i32.le_s', [resuming(lw), i32(split)]) : i32(1);
      const { hint: _, ...plain } = s;
      return [{ ...plain, args: [cond('i32', resuming(lw), back, test)], then, else: other }];
    }
    case 'try': {
      if (!suspends(s.handler)) return [{ ...s, body: list(lw, s.body) }];
      const body = list(lw, s.body);
      const split = lw.count;
      const handler = list(lw, s.handler);
      const [done, caught] = [label(lw), label(lw)];
      const falls = canFallThrough([block(nextLabel(s.body), s.body)]);
      const skip = ifThen(op('i32.gt_s', [resuming(lw), i32(split)]), [breakTo(caught)]);
      const guarded = tryCatch(s.local, falls ? [...body, breakTo(done)] : body, []);
      return [block(done, [block(caught, [skip, s.pos === undefined ? guarded : { ...guarded, pos: s.pos }]), ...handler])];
    }
    default:
      throw new Error(`internal error: yield inside ${s.kind}`);
  }
};

/** Counted loops and switches that suspend, as loops and tests. */
const plainControl = (func: Func): Func => {
  const locals: Local[] = [...func.params, ...func.locals];
  const fresh = (name: string, type: ValueType): number => locals.push({ name, type }) - 1;
  const body = mapStmts(func.body, {
    stmt: (s) => {
      if ((s.kind !== 'for.range' && s.kind !== 'switch') || !suspends([s])) return s;
      const at = s.pos;
      if (s.kind === 'switch') {
        const on = fresh('case', 'i32');
        let chain = s.default;
        for (const c of [...s.cases].reverse()) {
          const tests = c.values.map((v) => op('i32.eq', [get(on), i32(v)]));
          const test = tests.reduce<Expr>((a, b) => op('i32.or', [a, b]), tests.shift() ?? i32(0));
          chain = [ifThen(test, c.body, chain, undefined, at)];
        }
        return [set(on, s.args[0] as Expr, at), ...chain];
      }
      const [start, stop] = s.args as readonly [Expr, Expr];
      const next = fresh('next', 'int');
      const before: Stmt[] = [set(next, start, at)];
      let end = stop;
      if (!(stop.kind === 'int.const' || (stop.kind === 'local.get' && stop.local !== s.local && !assignsLocal(s.body, stop.local)))) {
        const local = fresh('stop', 'int');
        before.push(set(local, stop, at));
        end = get(local);
      }
      const head: Stmt[] = [
        ifThen(op(s.step > 0 ? 'int.ge' : 'int.le', [get(next), end]), [breakTo(s.label)]),
        set(s.local, get(next)),
        set(next, op('int.add', [get(next), op('int.const', [], { value: String(s.step) })])),
      ];
      return [...before, op('loop', [], { label: s.label, body: [...head, ...s.body] }, at)];
    },
  });
  return { ...func, body, locals: locals.slice(func.params.length) };
};
