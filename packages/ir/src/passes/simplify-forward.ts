/**
 * Part of `simplify`: one forward walk that folds constants, propagates copies, reuses loaded and computed values that a
 * local holds, forgets branches whose condition is known, and applies the rules of `simplify-identities`.
 *
 * In: a function (without `seq` it does best). Out: the same, simpler. Joins keep what all ways agree on; a loop body
 * starts without what the body changes; a handler starts without what the `try` body changes.
 */
import type { Expr, Func, Local, Stmt } from '../node.ts';
import { type OpKind, OPS } from '../ops.ts';
import type { ValueType } from '../types.ts';
import { asCondition, isConst, reduce, type Scope } from './simplify-identities.ts';
import { callEffects, type Context, createSummary, exprType, isDroppable, isReplaceable, readKind, writeKind } from './simplify-context.ts';
import { assignedBy, type Body, mapBodies, visitAll, withArgs } from './simplify-tree.ts';
import { type Changes, Values } from './simplify-values.ts';

interface Walk extends Scope {
  readonly ctx: Context;
  readonly locals: readonly Local[];
  readonly v: Values;
  /** VN of the expression visited last. */
  vn: number;
  reachable: boolean;
  /** States at the breaks to each enclosing label, relative to `mark`. */
  readonly targets: Map<number, { readonly mark: number; readonly states: Changes[] }>;
}

const MAX_CONST = 20;

export const propagate = (ctx: Context, func: Func): Func => {
  const v = new Values(ctx, func);
  const w: Walk = {
    ctx,
    locals: [...func.params, ...func.locals],
    v,
    isBool: (local) => v.isBool(v.local(local)),
    vn: 0,
    reachable: true,
    targets: new Map(),
  };
  const body = list(w, func.body);
  v.release();
  return body === func.body ? func : { ...func, body };
};

/** Where the ends of branches meet that nothing follows: in a chain of `else if`, all of them after its first. */
interface Ends {
  readonly mark: number;
  readonly states: Changes[];
}

const list = (w: Walk, body: Body, ends: Ends | null = null): Body => {
  const out: Stmt[] = [];
  for (let i = 0; i < body.length && w.reachable; i++) statement(w, body[i]!, out, i === body.length - 1 ? ends : null);
  return out.length === body.length && out.every((s, i) => s === body[i]) ? body : out;
};

const statement = (w: Walk, s: Stmt, out: Stmt[], ends: Ends | null = null): void => {
  const { v } = w;
  switch (s.kind) {
    case 'local.set': {
      const value = expression(w, s.args[0] as Expr);
      // The local holds this value already.
      if (v.local(s.local) === w.vn && isDroppable(w.ctx, value)) return;
      out.push(withFirst(s, value));
      v.setLocal(s.local, w.vn);
      return;
    }
    case 'locals.set': {
      const value = expression(w, s.args[0] as Expr);
      out.push(withFirst(s, value));
      for (const l of s.locals) v.setLocal(l, v.fresh());
      return;
    }
    case 'if': {
      const test = asCondition(w, expression(w, s.args[0] as Expr));
      if (test.kind === 'i32.const') {
        splice(w, test.value !== 0 ? s.then : s.else, out, ends);
        return;
      }
      const arms = branches(w, w.vn, s.then, s.else, ends);
      out.push(arms.then === s.then && arms.else === s.else ? withFirst(s, test) : { ...s, args: [test], ...arms });
      return;
    }
    case 'switch':
      switchStatement(w, s, out);
      return;
    case 'block': {
      const mark = v.mark();
      w.targets.set(s.label, { mark, states: [] });
      const body = list(w, s.body);
      joinAt(w, s.label, mark, w.reachable ? [v.changes(mark)] : []);
      out.push(body === s.body ? s : { ...s, body });
      return;
    }
    case 'loop': {
      const mark = v.mark();
      w.targets.set(s.label, { mark, states: [] });
      forget(w, s.body, []);
      const body = list(w, s.body);
      joinAt(w, s.label, mark, []);
      out.push(body === s.body ? s : { ...s, body });
      return;
    }
    case 'for.range': {
      const args = operands(w, s.args, []);
      const mark = v.mark();
      w.targets.set(s.label, { mark, states: [] });
      forget(w, s.body, [s.local]);
      const head = v.changes(mark);
      const body = list(w, s.body);
      joinAt(w, s.label, mark, [head]);
      out.push(body === s.body ? withArgs(s, args) : { ...s, args, body });
      return;
    }
    case 'try': {
      const mark = v.mark();
      const body = list(w, s.body);
      const states = w.reachable ? [v.changes(mark)] : [];
      v.undo(mark);
      w.reachable = true;
      forget(w, s.body, [s.local], true);
      const handler = list(w, s.handler);
      if (w.reachable) states.push(v.changes(mark));
      v.undo(mark);
      w.reachable = states.length > 0;
      v.merge(states);
      out.push(body === s.body && handler === s.handler ? s : { ...s, body, handler });
      return;
    }
    case 'break': {
      const target = w.targets.get(s.label);
      if (target !== undefined) target.states.push(v.changes(target.mark));
      w.reachable = false;
      out.push(s);
      return;
    }
    case 'continue':
    case 'return':
    case 'throw':
    case 'abort':
    case 'unreachable':
      out.push(withArgs(s, operands(w, s.args, [])));
      w.reachable = false;
      return;
    case 'field.set': {
      const vns: number[] = [];
      const args = operands(w, s.args, vns);
      const field = w.ctx.field(s.class, s.field);
      const object = [vns[0] as number];
      // Storing what is there already.
      if (field.wide && v.loadField(object, field) === vns[1] && args.every((a) => isDroppable(w.ctx, a))) return;
      out.push(withArgs(s, args));
      v.clobber(field.kind);
      if (field.wide) v.storedField(object, field, vns[1] as number);
      return;
    }
    case 'array.set': {
      const vns: number[] = [];
      out.push(withArgs(s, operands(w, s.args, vns)));
      const kind = w.ctx.arrayKind(s.elem);
      v.clobber(kind);
      if (s.elem !== 'i8' && s.elem !== 'i16') v.stored('array.get', vns.slice(0, 2), s.elem, kind, vns[2] as number);
      return;
    }
    case 'global.set': {
      const value = expression(w, s.args[0] as Expr);
      out.push(withFirst(s, value));
      const kind = w.ctx.globalKind(s.global);
      v.clobber(kind);
      v.stored('global.get', [], s.global, kind, w.vn);
      return;
    }
    default:
      out.push(withArgs(s, operands(w, s.args, [])));
      if (OPS[s.kind].effect === 'write') v.clobber(writeKind(w.ctx, s));
      else if (s.kind === 'yield' || s.kind === 'thread.root') v.clobberAll();
  }
};

const withFirst = <S extends Stmt>(s: S, value: Expr): S => (value === s.args[0] ? s : { ...s, args: [value] });

const splice = (w: Walk, body: Body, out: Stmt[], ends: Ends | null = null): void => {
  for (let i = 0; i < body.length && w.reachable; i++) statement(w, body[i]!, out, i === body.length - 1 ? ends : null);
};

/** `outer`: where the ends of both branches meet, if nothing follows them; what is reached then is the outer one's matter. */
const branches = (w: Walk, condition: number, then: Body, other: Body, outer: Ends | null): { then: Body; else: Body } => {
  const { v } = w;
  const mark = v.mark();
  const ends = outer ?? { mark, states: [] };
  const arm = (truth: boolean, body: Body): Body => {
    w.reachable = true;
    v.assume(condition, truth);
    const now = list(w, body, ends);
    if (w.reachable) ends.states.push(v.changes(ends.mark));
    v.undo(mark);
    return now;
  };
  const arms = { then: arm(true, then), else: arm(false, other) };
  w.reachable = outer === null && ends.states.length > 0;
  if (outer === null) v.merge(ends.states);
  return arms;
};

const switchStatement = (w: Walk, s: Stmt & { kind: 'switch' }, out: Stmt[]): void => {
  const { v } = w;
  const on = expression(w, s.args[0] as Expr);
  if (on.kind === 'i32.const') {
    splice(w, s.cases.find((c) => c.values.includes(on.value))?.body ?? s.default, out);
    return;
  }
  const condition = w.vn;
  const mark = v.mark();
  const states: Changes[] = [];
  let index = 0;
  const mapped = mapBodies(s, (b) => {
    const c = s.cases[index++];
    const value = c?.values.length === 1 ? c.values[0] : undefined;
    w.reachable = true;
    if (value !== undefined) v.assumeEqual(condition, { kind: 'i32.const', args: [], value });
    const now = list(w, b);
    if (w.reachable) states.push(v.changes(mark));
    v.undo(mark);
    return now;
  });
  w.reachable = states.length > 0;
  v.merge(states);
  out.push(withFirst(mapped, on));
};

/** Ends a block or loop: joins the ways that lead behind it. */
const joinAt = (w: Walk, label: number, mark: number, more: readonly Changes[]): void => {
  const states = [...(w.targets.get(label)?.states ?? []), ...more];
  w.targets.delete(label);
  w.v.undo(mark);
  w.reachable = states.length > 0;
  w.v.merge(states);
};

/**
 * Forgets everything that running the statements, any number of times, may change. `caught`: what they change on their way
 * to an exception counts as well.
 */
const forget = (w: Walk, body: Body, also: readonly number[], caught = false): void => {
  const { v } = w;
  const assigned = new Set(also);
  visitAll(body, (n) => assignedBy(n, (l) => assigned.add(l)));
  for (const l of assigned) v.setLocal(l, v.fresh());
  const summary = createSummary(w.ctx);
  summary.body(body, false);
  const effects = summary.result();
  const kinds = caught ? effects.writes : effects.lasting;
  if (kinds === 'all') v.clobberAll();
  else for (const kind of kinds) v.clobber(kind);
};

const operands = (w: Walk, args: readonly Expr[], vns: number[]): readonly Expr[] => {
  let out: Expr[] | null = null;
  for (let i = 0; i < args.length; i++) {
    const old = args[i] as Expr;
    const now = expression(w, old);
    vns.push(w.vn);
    if (now !== old) {
      out ??= args.slice();
      out[i] = now;
    }
  }
  return out ?? args;
};

const expression = (w: Walk, e: Expr): Expr => {
  const { v } = w;
  switch (e.kind) {
    case 'local.get':
      return localGet(w, e);
    case 'cond':
      return condition(w, e);
    case 'seq': {
      const body = list(w, e.body);
      const value = expression(w, e.args[0] as Expr);
      return body === e.body && value === e.args[0] ? e : reduce(w, { ...e, args: [value], body });
    }
    default:
      break;
  }
  if (isConst(e)) {
    w.vn = v.constant(e);
    return e;
  }
  const start = v.clock;
  const vns: number[] = [];
  const rebuilt = withArgs(e, operands(w, e.args, vns));
  const now = reduce(w, rebuilt);
  const effects = callEffects(w.ctx, e);
  if (effects !== null) {
    if (effects.lasting === 'all') v.clobberAll();
    else for (const kind of effects.lasting) v.clobber(kind);
    if (now === rebuilt) {
      const again = e.kind === 'call' && vns.length <= 3 && w.ctx.repeatable(e.func);
      w.vn = again ? v.known(v.pure('call', vns, e.func)) : v.fresh();
      return again ? reuse(w, now) : now;
    }
  } else if (OPS[e.kind].effect === 'write') {
    v.clobber(writeKind(w.ctx, e));
    w.vn = v.fresh();
    return now;
  }
  const vn = now === rebuilt ? numberOf(w, now, vns) : v.clock === start ? numberAgain(w, now) : v.fresh();
  w.vn = v.known(vn);
  return reuse(w, now);
};

const localGet = (w: Walk, e: Expr & { kind: 'local.get' }): Expr => {
  const { v } = w;
  const vn = v.known(v.local(e.local));
  w.vn = vn;
  const constant = v.constOf(vn);
  const type = w.locals[e.local]?.type as ValueType;
  if (constant !== null && isSmall(constant) && fitsType(w, constant, type)) return constant;
  const other = v.holder(vn, (l) => l !== e.local && w.ctx.typer.assignable(w.locals[l]?.type as string, type));
  // The oldest holder, so that copies die; it stands first in the list unless it is this local itself.
  const first = v.holder(vn, (l) => l === e.local || l === other);
  return other < 0 || first === e.local ? e : { ...e, local: other };
};
const isSmall = (e: Expr): boolean => e.kind !== 'int.const' || e.value.length <= MAX_CONST;
const fitsType = (w: Walk, e: Expr, type: ValueType): boolean => {
  const have = exprType(w.ctx, e, w.locals);
  return have !== null && w.ctx.typer.assignable(have, type);
};

/** A known constant, or a local that holds the value, instead of computing it. */
const reuse = (w: Walk, e: Expr): Expr => {
  if (e.kind === 'local.get' || isConst(e) || e.kind === 'func.ref') return e;
  const { v } = w;
  const constant = v.constOf(w.vn);
  if (constant === null && !v.isHeld(w.vn)) return e;
  const type = exprType(w.ctx, e, w.locals);
  if (type === null) return e;
  if (constant !== null) return isSmall(constant) && fitsType(w, constant, type) && isDroppable(w.ctx, e) ? constant : e;
  const local = v.holder(w.vn, (l) => w.ctx.typer.assignable(w.locals[l]?.type as string, type));
  if (local >= 0) return isReplaceable(w.ctx, e) ? { kind: 'local.get', args: [], local } : e;
  if (e.kind !== 'unbox.ref') return e;
  // The object was boxed in sight, as a base class.
  const base = v.holder(w.vn, (l) => w.ctx.typer.assignable(type, w.locals[l]?.type as string));
  if (base < 0 || !isDroppable(w.ctx, e)) return e;
  return { ...e, kind: 'ref.down', args: [{ kind: 'local.get', args: [], local: base }] };
};

/** VN of an expression whose operands have these VNs. */
const numberOf = (w: Walk, e: Expr, vns: readonly number[]): number => {
  const { v, ctx } = w;
  if (e.kind === 'local.get') return v.known(v.local(e.local));
  if (isConst(e)) return v.constant(e);
  switch (e.kind) {
    case 'func.ref':
      return v.pure('func.ref', [], e.func);
    case 'field.get':
      return v.loadField(vns, ctx.field(e.class, e.field));
    case 'global.get':
      return v.load('global.get', [], e.global, ctx.globalKind(e.global));
    case 'array.get':
      return v.load('array.get', vns, e.elem, ctx.arrayKind(e.elem));
    case 'ref.up':
    case 'ref.down':
      // The same object: only the static type differs, and holders are asked for theirs.
      return vns[0] as number;
    case 'unbox.ref':
    case 'unbox.int':
    case 'unbox.f64': {
      const boxed = v.define(vns[0] as number);
      if (boxed?.kind === BOX_OF[e.kind]) return boxed.args[0] as number;
      return v.pure(e.kind, vns, 'class' in e ? e.class : '');
    }
    case 'any.is_int':
    case 'any.is_f64':
    case 'any.is_bool':
    case 'any.is_none':
      return sortTest(w, e.kind, vns);
    case 'ref.is':
    case 'any.is':
      return v.pure(e.kind, vns, e.class);
    case 'new':
      return allocated(w, e, vns);
    case 'array.of': {
      const vn = allocation(w);
      if (e.elem !== 'i8' && e.elem !== 'i16')
        vns.forEach((value, i) => v.stored('array.get', [vn, v.constant({ kind: 'i32.const', args: [], value: i })], e.elem, ctx.arrayKind(e.elem), value));
      v.stored('array.len', [vn], e.elem, -1, v.constant({ kind: 'i32.const', args: [], value: vns.length }));
      return vn;
    }
    case 'array.len':
      return v.load('array.len', vns, e.elem, -1);
    case 'cond':
    case 'seq':
      return v.fresh();
    default:
      break;
  }
  const { effect } = OPS[e.kind];
  if (effect === 'alloc') return allocation(w);
  if (effect === 'read') return v.load(e.kind, vns, '', readKind(ctx, e));
  return effect === 'pure' && vns.length <= 2 ? v.pure(e.kind, vns, 'elem' in e ? e.elem : '') : v.fresh();
};

const BOX_OF = { 'unbox.ref': 'box.ref', 'unbox.int': 'box.int', 'unbox.f64': 'box.f64' } as const;
const SORT_OF: Readonly<Partial<Record<OpKind, OpKind>>> = { 'box.int': 'any.is_int', 'box.f64': 'any.is_f64', 'box.bool': 'any.is_bool' };

/** A test of what was boxed in sight. */
const sortTest = (w: Walk, kind: OpKind, vns: readonly number[]): number => {
  const { v } = w;
  const boxed = v.define(vns[0] as number);
  const truth = (value: boolean): number => v.constant({ kind: 'i32.const', args: [], value: value ? 1 : 0 });
  if (boxed?.kind === 'box.ref')
    return kind === 'any.is_none' ? v.known(v.pure('ref.is_null', boxed.args, '')) : truth(false);
  const sort = boxed === null ? undefined : SORT_OF[boxed.kind];
  if (sort !== undefined) return truth(sort === kind);
  if (v.constOf(vns[0] as number)?.kind === 'none') return truth(kind === 'any.is_none');
  return v.pure(kind, vns, '');
};

/** A new object: not null. */
const allocation = (w: Walk): number => {
  const vn = w.v.fresh();
  w.v.assume(w.v.pure('ref.is_null', [vn], ''), false);
  return vn;
};
const allocated = (w: Walk, e: Expr & { kind: 'new' }, vns: readonly number[]): number => {
  const { v, ctx } = w;
  const vn = allocation(w);
  ctx.layout(e.class).forEach((f, i) => {
    const field = ctx.field(e.class, f.name);
    if (field.wide) v.storedField([vn], field, vns[i] as number);
  });
  return vn;
};

/** VN of an expression that a rule made; nothing has changed since its parts were visited. */
const numberAgain = (w: Walk, e: Expr): number => {
  if (e.kind === 'local.get') return w.v.known(w.v.local(e.local));
  const { effect } = OPS[e.kind];
  if (effect !== 'pure' && effect !== 'read') return w.v.fresh();
  if (e.kind === 'cond' || e.kind === 'seq') return w.v.fresh();
  return numberOf(w, e, e.args.map((a) => numberAgain(w, a)));
};

const condition = (w: Walk, e: Expr & { kind: 'cond' }): Expr => {
  const { v } = w;
  const [c, x, y] = e.args as readonly [Expr, Expr, Expr];
  const test = expression(w, c);
  const decided = v.constOf(w.vn);
  if (test.kind === 'i32.const' || (decided?.kind === 'i32.const' && isDroppable(w.ctx, test))) {
    const value = test.kind === 'i32.const' ? test.value : (decided as Expr & { kind: 'i32.const' }).value;
    return expression(w, value !== 0 ? x : y);
  }
  const testVn = w.vn;
  const mark = v.mark();
  const states: Changes[] = [];
  const arm = (value: Expr, truth: boolean): [Expr, number] => {
    v.assume(testVn, truth);
    const now = expression(w, value);
    const vn = w.vn;
    if (w.reachable) states.push(v.changes(mark));
    v.undo(mark);
    w.reachable = true;
    return [now, vn];
  };
  const [a, aVn] = arm(x, true);
  const [b, bVn] = arm(y, false);
  w.reachable = states.length > 0;
  v.merge(states);
  const rebuilt = test === c && a === x && b === y ? e : { ...e, args: [test, a, b] };
  const now = reduce(w, rebuilt);
  if (now.kind === 'cond') {
    w.vn = v.known(v.pure('cond', [testVn, aVn, bVn], e.type));
    return reuse(w, now);
  }
  w.vn = v.known(now.kind === 'local.get' ? v.local(now.local) : isConst(now) ? v.constant(now) : v.fresh());
  return now;
};
