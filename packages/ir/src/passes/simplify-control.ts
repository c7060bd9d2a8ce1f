/**
 * Part of `simplify`: tidies structured control flow.
 *
 * In: a function. Out: the same with dead code gone, blocks without breaks dissolved, breaks at the end of their block
 * dropped, `if (c) {A; break L}; rest` inside block L turned into `if (c) {A} else {rest}`, branches on constants
 * resolved, and `if (c) {x = a} else {x = b}` turned into `x = cond(c, a, b)`.
 */
import type { Expr, Func, Local, Stmt } from '../node.ts';
import { asCondition, isConst, negate, type Scope } from './simplify-identities.ts';
import { type Context, exprType } from './simplify-context.ts';
import { type Body, exprSize, jumpsTo, mapBodies, terminates } from './simplify-tree.ts';

/** Arms of this size become a `cond`. */
const MAX_ARM = 12;
/** `if` chains made from breaks are not nested deeper than this: passes recurse. */
const MAX_NESTING = 60;

interface Tidier extends Scope {
  readonly ctx: Context;
  readonly locals: readonly Local[];
}

export const tidyControl = (ctx: Context, func: Func): Func => {
  const t: Tidier = { ctx, locals: [...func.params, ...func.locals], isBool: () => false };
  let body = list(t, func.body);
  // A return at the very end of a function without results says nothing.
  if (func.results.length === 0 && body.at(-1)?.kind === 'return') body = body.slice(0, -1);
  return body === func.body ? func : { ...func, body };
};

const list = (t: Tidier, body: Body): Body => {
  const out: Stmt[] = [];
  for (const s of body) {
    statement(t, mapBodies(s, (b) => list(t, b)), out);
    if (terminates(out.at(-1))) break;
  }
  return out.length === body.length && out.every((s, i) => s === body[i]) ? body : out;
};

const statement = (t: Tidier, s: Stmt, out: Stmt[]): void => {
  switch (s.kind) {
    case 'if':
      ifStatement(t, s, out);
      return;
    case 'switch': {
      const on = s.args[0] as Expr;
      if (on.kind === 'i32.const') {
        out.push(...(s.cases.find((c) => c.values.includes(on.value))?.body ?? s.default));
        return;
      }
      if (s.cases.length === 0) {
        out.push({ kind: 'drop', args: [on], ...at(s) }, ...s.default);
        return;
      }
      out.push(s);
      return;
    }
    case 'block': {
      const body = leaveBlock(t, s.body, s.label, 0);
      if (!jumpsTo(body, s.label, 'break')) out.push(...body);
      else out.push(body === s.body ? s : { ...s, body });
      return;
    }
    case 'loop': {
      let { body } = s;
      // `continue` at the end of the body is what happens anyway.
      body = dropTail(body, (x) => x.kind === 'continue' && x.label === s.label);
      const end = body.at(-1);
      if (terminates(end) && !jumpsTo(body, s.label, 'continue')) {
        // Runs once.
        statement(t, { kind: 'block', args: [], label: s.label, body, ...at(s) }, out);
        return;
      }
      out.push(body === s.body ? s : { ...s, body });
      return;
    }
    case 'for.range': {
      const body = dropTail(s.body, (x) => x.kind === 'continue' && x.label === s.label);
      out.push(body === s.body ? s : { ...s, body });
      return;
    }
    case 'try':
      if (s.body.length > 0) out.push(s);
      return;
    case 'array.fill': {
      // Engines call a function to fill an array, however short.
      const [array, index, value, count] = s.args as readonly [Expr, Expr, Expr, Expr];
      const isOne = count.kind === 'i32.const' && count.value === 1;
      out.push(isOne ? { kind: 'array.set', args: [array, index, value], elem: s.elem, ...at(s) } : s);
      return;
    }
    default:
      out.push(s);
  }
};
const at = (s: Stmt): { pos?: number } => (s.pos === undefined ? {} : { pos: s.pos });

type If = Stmt & { kind: 'if' };
const flip = (s: If): If => {
  const { hint, ...rest } = s;
  const turned = hint === undefined ? {} : { hint: hint === 'likely' ? ('unlikely' as const) : ('likely' as const) };
  return { ...rest, ...turned };
};

const ifStatement = (t: Tidier, old: If, out: Stmt[]): void => {
  let s = old;
  const test = asCondition(t, s.args[0] as Expr);
  if (test !== s.args[0]) s = { ...s, args: [test] };
  if (test.kind === 'i32.const') {
    out.push(...(test.value !== 0 ? s.then : s.else));
    return;
  }
  if (s.then.length === 0 && s.else.length === 0) {
    out.push({ kind: 'drop', args: [test], ...at(s) });
    return;
  }
  if (s.then.length === 0 || (test.kind === 'i32.eqz' && s.else.length > 0)) {
    s = { ...flip(s), args: [negate(t, test)], then: s.else, else: s.then };
    ifStatement(t, s, out);
    return;
  }
  const chosen = asAssignment(t, s);
  if (chosen !== null) {
    out.push(chosen);
    return;
  }
  // What stands behind a branch that leaves needs no `else`.
  if (terminates(s.then.at(-1)) && s.else.length > 0) {
    out.push({ ...s, else: [] }, ...s.else);
    return;
  }
  if (s.else.length > 0 && terminates(s.else.at(-1))) {
    out.push({ ...flip(s), args: [negate(t, s.args[0] as Expr)], then: s.else, else: [] }, ...s.then);
    return;
  }
  out.push(s);
};

/** `if (c) {x = a} else {x = b}` as one assignment. */
const asAssignment = (t: Tidier, s: If): Stmt | null => {
  const [a, b] = [s.then[0], s.else[0]];
  if (s.then.length !== 1 || s.else.length !== 1 || a?.kind !== 'local.set' || b?.kind !== 'local.set') return null;
  const [x, y] = [a.args[0] as Expr, b.args[0] as Expr];
  if (a.local !== b.local || exprSize(x, MAX_ARM) + exprSize(y, MAX_ARM) > MAX_ARM) return null;
  const type = t.locals[a.local]?.type;
  const fits = (e: Expr): boolean => isConst(e) || exprType(t.ctx, e, t.locals) === type;
  if (type === undefined || !fits(x) || !fits(y)) return null;
  const hint = s.hint === undefined ? {} : { hint: s.hint };
  const value: Expr = { kind: 'cond', args: [s.args[0] as Expr, x, y], type, ...hint };
  return { kind: 'local.set', args: [value], local: a.local, ...at(a) };
};

/** Drops the jumps at the ends of a body that fall through to where they lead. */
const dropTail = (body: Body, isJump: (s: Stmt) => boolean): Body => {
  const end = body.at(-1);
  if (end === undefined) return body;
  if (isJump(end)) return dropTail(body.slice(0, -1), isJump);
  if (end.kind !== 'if' && end.kind !== 'switch' && end.kind !== 'block' && end.kind !== 'try') return body;
  // The end of a block or `try` body falls through behind it, as the ends of branches do.
  const now = mapBodies(end, (b) => dropTail(b, isJump));
  return now === end ? body : [...body.slice(0, -1), now];
};

/** The body of a block with its breaks to `label` turned into structure where that costs nothing. */
const leaveBlock = (t: Tidier, body: Body, label: number, depth: number): Body => {
  const isBreak = (s: Stmt | undefined): boolean => s?.kind === 'break' && s.label === label;
  let now = dropTail(body, isBreak);
  if (depth > MAX_NESTING) return now;
  for (let i = 0; i < now.length - 1; i++) {
    const s = now[i] as Stmt;
    if (s.kind !== 'if' || !(endsIn(s.then, isBreak) || endsIn(s.else, isBreak))) continue;
    const rest = now.slice(i + 1);
    const [thenLeaves, elseLeaves] = [endsIn(s.then, isBreak), endsIn(s.else, isBreak)];
    let made: If;
    if (thenLeaves && elseLeaves) made = s;
    else if (thenLeaves) made = { ...s, then: s.then, else: [...s.else, ...rest] };
    else made = { ...s, then: [...s.then, ...rest], else: s.else };
    const inner = (b: Body): Body => leaveBlock(t, b, label, depth + 1);
    const out: Stmt[] = now.slice(0, i);
    ifStatement(t, { ...made, then: inner(made.then), else: inner(made.else) }, out);
    now = out;
    break;
  }
  return now;
};
/** Does the body leave by all its ways, by a break at the end of one of them? */
const endsIn = (body: Body, isBreak: (s: Stmt | undefined) => boolean): boolean => {
  const end = body.at(-1);
  if (end?.kind === 'if') return terminates(end) && (endsIn(end.then, isBreak) || endsIn(end.else, isBreak));
  return isBreak(end);
};
