/**
 * The engine of the inference: analyses contexts until no type grows any more. `compileBody` is the one traversal that
 * both analyses a function in a context and emits its code.
 */
import type { Func, Local } from '@pyw/ir';
import { boundNames } from '../bind/free-names.ts';
import { bodyOf } from '../bind/scope.ts';
import { InternalError, Refused } from '../diagnostics.ts';
import { explodedShape, resultShape } from '../lower/tuple-shapes.ts';
import { codeAs, codeOf, none } from '../lower/values.ts';
import { hasBox, makeBox, slotCell } from '../lower/closures.ts';
import { emit, setSlotType, spill, tempGet, value, type Cx, type Val } from '../lower/cx.ts';
import { evaluate } from '../lower/evaluate.ts';
import { leave } from '../lower/exits.ts';
import { beginGenerator, finishGenerator, generatorParameter, guardedBody, startGenerator } from '../lower/generators.ts';
import { chainContext } from '../lower/handled.ts';
import { ir } from '../lower/ir.ts';
import { isVoid } from '../lower/layout.ts';
import { slotLocal } from '../lower/names.ts';
import { countDepth, isCounted, isRecursive, pathsToRecursion, recursionError } from '../lower/recursion.ts';
import { reportContexts } from '../lower/uncaught.ts';
import type { ProgramCx } from '../lower/program.ts';
import { statements } from '../lower/statements.ts';
import type { Context, FuncInfo } from '../types/infos.ts';
import type { AtomOf } from '../types/atoms.ts';
import { callsTheSame } from '../types/contexts.ts';
import { bound, enqueue, funcOf, grow, join, upToDate } from '../types/world.ts';
import { takeInnermost } from '../types/queue.ts';
import { markLive, revive } from './call-graph.ts';

const MAX_CONTEXTS = 60_000;
/** Analyses between two markings of what is live, at least. */
const MIN_MARKING = 100;

/**
 * Analyses what the entries reach. `thorough`: everything once more in the final state, so that nothing depends on every
 * change having been announced to whoever read it.
 */
export function analyseAll(program: ProgramCx, entries: readonly Context[], thorough: boolean): void {
  const { world } = program;
  const roots = new Set(entries);
  let rounds = 0;
  let sinceMarking = 0;
  let live = roots.size;
  const analyse = (ctx: Context): void => {
    sinceMarking++;
    ctx.analysed = true;
    ctx.analyses++;
    ctx.stale = false;
    ctx.outdated = false;
    ctx.requests = [];
    ctx.active = true;
    for (let i = 0; i < ctx.params.length; i++) ctx.params[i] = upToDate(world, ctx.params[i]!);
    ctx.analysedAt = world.changes;
    ctx.calling = new Set();
    const outer = world.current;
    world.current = ctx;
    compileBody(program, ctx, false);
    world.current = outer;
    ctx.callees = ctx.calling;
    ctx.calling = null;
    ctx.active = false;
  };
  const settle = (): void => {
    for (let ctx = takeInnermost(world.queue); ctx; ctx = takeInnermost(world.queue)) {
      ctx.queued = false;
      // Called and so analysed since it was put there, and nothing changed afterwards.
      if (ctx.analysedAt === world.changes) continue;
      if (!ctx.live) {
        ctx.stale = true;
        continue;
      }
      if (ctx.analysed && !ctx.outdated && callsTheSame(world, ctx)) continue;
      // A set that never stops growing is a defect; better said than hung.
      if (++rounds > 2000 + 400 * world.contexts.length || world.contexts.length > MAX_CONTEXTS) {
        throw new InternalError(`the inference does not come to an end (${world.contexts.length} contexts; ${ctx.fn.qualname}: ${ctx.key.slice(0, 300)})`);
      }
      analyse(ctx);
      if (sinceMarking <= Math.max(MIN_MARKING, live)) continue;
      live = markLive(world, roots).size;
      sinceMarking = 0;
    }
  };
  program.setAnalyser(analyse);
  for (const r of roots) enqueue(world, r);
  for (;;) {
    settle();
    // What reports an uncaught exception depends on what may be thrown, and may throw itself.
    const late = program.profile === 'gc' ? [...reportContexts(program), chainContext(program)] : [];
    const now = new Set([...entries, ...late.filter((c) => c !== null)]);
    for (const r of now) {
      if (roots.has(r) && r.live) continue;
      roots.add(r);
      revive(world, r);
      if (!r.analysed) enqueue(world, r);
    }
    for (const r of roots) if (!now.has(r)) roots.delete(r);
    if (world.queue.length > 0) continue;
    let settled = true;
    for (const ctx of markLive(world, roots)) {
      if (world.queue.length > 0) break;
      if (thorough ? ctx.analysedAt === world.changes : ctx.analysed && !ctx.stale) continue;
      settled = false;
      analyse(ctx);
    }
    if (settled && world.queue.length === 0) return;
  }
}

/** Compiles a function's body in a context; gives the IR function when emitting. */
export function compileBody(program: ProgramCx, ctx: Context, emitting: boolean): Func[] {
  const { fn } = ctx;
  const { world } = program;
  const cx: Cx = {
    program,
    world,
    ctx,
    fn,
    mod: fn.mod,
    emitting,
    env: fn.scope.names.map(() => world.unbound),
    out: [],
    comprehensions: [],
    frames: [],
    locals: [],
    slotLocals: [],
    boundFlags: new Map(),
    boxes: new Map(),
    closure: null,
    classBody: null,
    building: null,
    forwarded: new Map(),
    exploded: new Map(),
    stores: 0,
    computes: false,
    nesting: 0,
    generator: null,
    node: null,
    nextLabel: 0,
  };
  if (fn.generator) cx.generator = beginGenerator(cx);
  const params = bindParameters(cx);
  const counts = program.countsDepth && isCounted(fn, program.isStandalone);
  // The locals of the raise come first, so that the counting wrapper can have them under the same numbers.
  const before = cx.locals.length;
  const raise = counts ? recursionError(cx) : [];
  const raiseLocals = cx.locals.slice(before);
  try {
    const run = (): void => {
      if (fn.node.kind === 'Lambda') {
        const v = evaluate(cx, fn.node.body);
        if (cx.env) leave(cx, v);
      } else statements(cx, fn.node.body);
      if (cx.env) leave(cx, none(cx));
    };
    if (cx.generator) {
      startGenerator(cx);
      guardedBody(cx, fn.node.kind === 'Lambda' ? [fn.node.body] : fn.node.body, run);
    } else run();
  } catch (e) {
    if (!(e instanceof Refused)) throw e;
    return [];
  }
  if (!emitting) return [];
  if (cx.generator) return finishGenerator(cx, endsOpen(cx.out) ? [...cx.out, ir('unreachable', [])] : cx.out);
  const shape = resultShape(ctx);
  const func: Func = {
    name: program.requestFunction(ctx),
    display: fn.qualname,
    params,
    results: shape.map((t) => program.reprOf(t)),
    locals: cx.locals.slice(params.length),
    body: endsOpen(cx.out) && shape.length > 0 ? [...cx.out, ir('unreachable', [])] : cx.out,
    ...(fn.inline ? { inline: fn.inline } : {}),
  };
  return counts && isOnPath(program, ctx) && before === params.length ? countDepth(program, fn, func, raise, raiseLocals) : [func];
}

/** Is the function recursive, or do its frames count as what recursive ones stand on? */
function isOnPath(program: ProgramCx, ctx: Context): boolean {
  program.countedPaths ??= pathsToRecursion(program.world.contexts);
  return program.countedPaths.has(ctx) || isRecursive(ctx);
}

/** A body whose last statement is not a jump; the validator wants results on every path. */
function endsOpen(body: readonly { kind: string }[]): boolean {
  const last = body.at(-1);
  return !last || !(last.kind === 'return' || last.kind === 'throw' || last.kind === 'unreachable' || last.kind === 'abort');
}

/** Gives each parameter its IR parameter and its variable. */
function bindParameters(cx: Cx): Local[] {
  const { ctx, fn, program } = cx;
  const params: Local[] = [];
  const add = (name: string, v: Val['type']): Val => {
    if (!cx.emitting || isVoid(v)) return value(v, { kind: 'none', args: [] });
    if (cx.generator) return generatorParameter(cx, name, v);
    const type = program.reprOf(v);
    cx.locals.push({ name, type });
    params.push({ name, type });
    return value(v, tempGet(cx.locals.length - 1));
  };
  const closure = cx.emitting && ctx.env ? (funcOf(cx.world, fn, ctx.env).atoms[0] as AtomOf<'func'>) : null;
  const layout = closure && program.functionLayout(closure);
  if (layout) {
    // The function object comes first: captured variables are read from it.
    cx.closure = add('$function', funcOf(cx.world, fn, ctx.env)).code;
  }
  const slots: { slot: number; val: Val }[] = fn.params.map((p, i) => ({ slot: p.slot, val: add(p.name, ctx.params[i]!) }));
  if (fn.varargs) {
    const type = ctx.params[fn.params.length]!;
    const shape = explodedShape(type);
    const name = fn.varargs.name;
    if (shape) {
      const elems = shape.map((t, i) => add(`${name}${i}`, t));
      slots.push({ slot: fn.varargs.slot, val: { type, code: { kind: 'none', args: [] }, elems } });
    } else slots.push({ slot: fn.varargs.slot, val: add(name, type) });
  }
  if (fn.kwargs && ctx.keywords) {
    const first = fn.params.length + (fn.varargs ? 1 : 0);
    cx.forwarded.set(fn.kwargs.slot, ctx.keywords.map((k, i) => [k, add(k, ctx.params[first + i]!)] as const));
  } else if (fn.kwargs) slots.push({ slot: fn.kwargs.slot, val: add(fn.kwargs.name, ctx.params[fn.params.length + (fn.varargs ? 1 : 0)]!) });
  for (const { slot, val: given } of slots) {
    // Where tuples are told apart it is one object from here on.
    const val = given.elems && cx.emitting && program.comparesTuples && !fn.library ? { ...given, code: spill(cx, value(given.type, codeOf(cx, given))).code } : given;
    if (!cx.emitting) ctx.vars[slot] = join(cx.world, ctx.vars[slot]!, val.type);
    setSlotType(cx, slot, val.type);
    if (fn.scope.captured.has(slot) || ctx.captured.has(slot)) grow(cx.world, slotCell(cx.world, ctx, slot), val.type);
    if (hasBox(ctx, slot)) {
      makeBox(cx, slot, val);
      continue;
    }
    // A variable that is assigned again is a tuple: its elements would be those of one way only.
    if (val.elems && !isAssigned(fn, slot)) {
      cx.exploded.set(slot, val);
      continue;
    }
    if (!cx.emitting || isVoid(bound(cx.world, ctx.vars[slot]!))) continue;
    const want = program.reprOf(bound(cx.world, ctx.vars[slot]!));
    const have = val.code.kind === 'local.get' ? cx.locals[val.code.local]!.type : null;
    // The parameter itself is the variable when it can hold all that is stored there.
    if (have === want && val.code.kind === 'local.get') cx.slotLocals[slot] = val.code.local;
    else emit(cx, ir('local.set', [codeAs(cx, val, bound(cx.world, ctx.vars[slot]!))], { local: slotLocal(cx, slot) }));
    if (ctx.flags.has(slot)) emit(cx, ir('local.set', [ir('i32.const', [], { value: 1 })], { local: flagOf(cx, slot) }));
  }
  // The boxes of other captured variables; those of comprehensions are made where these begin.
  const own = new Set(fn.scope.slots.values());
  for (const slot of new Set([...fn.scope.captured, ...ctx.boxed])) {
    if (own.has(slot) && !slots.some((s) => s.slot === slot)) makeBox(cx, slot, null);
  }
  return params;
}
const assignedIn = new WeakMap<FuncInfo, ReadonlySet<string>>();
function isAssigned(fn: FuncInfo, slot: number): boolean {
  let names = assignedIn.get(fn);
  if (names === undefined) assignedIn.set(fn, (names = new Set(bodyOf(fn.node).flatMap((n) => [...boundNames(n)]))));
  return names.has(fn.scope.names[slot]!);
}

function flagOf(cx: Cx, slot: number): number {
  let flag = cx.boundFlags.get(slot);
  if (flag === undefined) {
    flag = cx.locals.push({ name: `${cx.fn.scope.names[slot]!}$bound`, type: 'i32' }) - 1;
    cx.boundFlags.set(slot, flag);
  }
  return flag;
}
