/**
 * Generator functions: `yield`, `yield from`, and the two IR functions that a context of one becomes.
 *
 * A call allocates the frame, an instance of the library class `generator` with fields of its own for the arguments, and
 * returns it; the body is a resumable IR function over that frame. The site of the object is the function context, so
 * what runs when it advances is known wherever its type is. What the pass `generators` of the IR does with the body is
 * none of this file's business.
 */
import { recordCall } from '../analysis/call-graph.ts';
import type { Func, Local, Stmt as IrStmt } from '@pyw/ir';
import { findField } from '../bind/declare.ts';
import { bodyOf, childNodes, suspends } from '../bind/scope.ts';
import type { Expression, Node, Yield, YieldFrom } from '../syntax/ast.ts';
import type { Atom, Site, Type } from '../types/atoms.ts';
import type { ClassInfo, Context } from '../types/infos.ts';
import { cellOf, crossedCell, filterType, grow, instanceOf, newCell, readCell, rootOf, siteAt } from '../types/world.ts';
import { attributeOf, storeAttribute } from './attributes.ts';
import { callLibrary } from './calls.ts';
import { pendingException, protect, resumeExits, whenCompleted } from './completion.ts';
import { collect, emit, joinEnvs, newLocal, NO_CODE, spill, tempGet, value, type Cx, type Val } from './cx.ts';
import { dispatch, noneTest } from './dispatch.ts';
import { raiseError, throwValue, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { advance } from './for.ts';
import { iteratorOf } from './iterators.ts';
import { noteHandled, suspendHandled } from './handled.ts';
import { conditional } from './if.ts';
import { i32, ir } from './ir.ts';
import { loop } from './loop.ts';
import { rethrow } from './raise.ts';
import { DEPTH, FRAME, isRecursive, LIMIT, recursionError } from './recursion.ts';
import { isInst, narrow, none, noneType, onlyAtom, strConst, zero } from './values.ts';

const MODULE = 'pyw.builtins.generator';

/** What the compilation of a generator's body knows besides what every body does. */
export interface GeneratorState {
  /** The generator object, in the body. */
  readonly self: Val;
  /** IR class of the frame, while emitting. */
  readonly frameClass: string;
  /** Arguments, in the order of the frame's own fields. */
  readonly fields: Local[];
  /** IR local that holds the depth of calls at the last resumption, or -1. */
  readonly depth: number;
  /** IR local with the exception that is handled where the generator was resumed, or -1. */
  readonly handled: number;
}

/** The class of what a call of the function makes. */
function generatorClass(cx: Cx): ClassInfo {
  const name = kindOf(cx);
  const mod = cx.program.moduleNamed(MODULE)!;
  const a = cx.program.libraryName(cx, mod, name)!.type.atoms[0]!;
  return (a as { cls: ClassInfo }).cls;
}

const HANDLING: ReadonlySet<string> = new Set(['Try', 'TryStar', 'With', 'AsyncWith']);
/** Is there a node of some kinds in a body, nested functions left out? */
function contains(body: readonly Node[], kinds: ReadonlySet<string>): boolean {
  const visit = (n: Node): boolean => {
    if (kinds.has(n.kind)) return true;
    if (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'ClassDef' || n.kind === 'Lambda') return false;
    for (const c of childNodes(n)) if (visit(c)) return true;
    return false;
  };
  return body.some(visit);
}

/** Does a body notice when the generator is dropped: is there a `yield` where GeneratorExit would be seen? */
function noticesDrop(body: readonly Node[]): boolean {
  const sees = (n: Node): boolean => {
    if (n.kind === 'With' || n.kind === 'AsyncWith') return true;
    if (n.kind !== 'Try' && n.kind !== 'TryStar') return false;
    return n.finalbody.length > 0 || n.handlers.some((h) => h.type?.kind !== 'Name' || h.type.id === 'BaseException' || h.type.id === 'GeneratorExit');
  };
  const visit = (n: Node, inside: boolean): boolean => {
    if (n.kind === 'Yield' || n.kind === 'YieldFrom') return inside;
    if (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'ClassDef' || n.kind === 'Lambda') return false;
    const within = inside || sees(n);
    for (const c of childNodes(n)) if (visit(c, within)) return true;
    return false;
  };
  return body.some((n) => visit(n, false));
}

/** Is it noticed when a generator of this type is dropped before its end? Then so is the drop of one that runs it. */
function dropIsNoticed(cx: Cx, type: Type): boolean {
  let noticed = false;
  for (const a of type.atoms) {
    const made = a.kind === 'inst' && a.site ? cx.program.generatorSites.filter((s) => rootOf(s) === rootOf(a.site!)) : [];
    for (const s of made) if (readCell(s.generator!.drops, cx.emitting ? null : cx.ctx).atoms.length > 0) noticed = true;
  }
  if (noticed && cx.generator && !cx.emitting) grow(cx.world, siteOf(cx).generator!.drops, noneType(cx));
  return noticed;
}

/**
 * Runs a loop over an iterator that nothing else refers to. CPython drops it when the loop is left, whichever way; a
 * generator that has not ended is closed then.
 */
export function droppingLoop(cx: Cx, iter: Expression, it: Val, run: () => void, asynchronous = false): void {
  const fresh = iter.kind === 'Call' || iter.kind === 'GeneratorExp';
  const handled = asynchronous ? cx.program.modules.has(ASYNCIO) : fresh;
  if (!handled || !dropIsNoticed(cx, it.type)) {
    run();
    return;
  }
  const done = protect(cx, run);
  cx.env = joinEnvs(cx.world, joinEnvs(cx.world, done.normal, done.exitEnv), done.thrownEnv);
  if (!cx.env) {
    if (cx.emitting) cx.out.push(ir('unreachable', []));
    return;
  }
  discardCall(cx, asynchronous ? callLibrary(cx, ASYNCIO, fresh ? '_drop_async' : '_leave_async', it) : callLibrary(cx, MODULE, '_drop', it));
  if (!cx.env) return;
  if (done.thrown.atoms.length > 0) whenCompleted(cx, done, 1, () => rethrow(cx, pendingException(cx, done)));
  resumeExits(cx, done);
}

const ASYNCIO = 'asyncio._core';

/** Generators nested deeper than this are named by their function in context keys, so that keys stay finite. */
const MAX_NESTING = 3;
const LOOK_INTO = 3;

/** How deeply generators are nested in what a function is called with: breadth first, each type and site once. */
function nestingOf(types: readonly Type[]): number {
  let most = 0;
  let level = new Set(types);
  const seen = new Set<Type | Site>();
  for (let depth = LOOK_INTO; level.size > 0; depth--) {
    const next = new Set<Type>();
    // A set takes what is added while it is walked: what a bound method holds is as deep as the method.
    for (const t of level) {
      if (seen.has(t)) continue;
      seen.add(t);
      for (const a of t.atoms) {
        if (a.kind === 'method') level.add(a.self);
        else if (a.kind === 'tuple') for (const e of a.elems ?? [a.rest!]) next.add(e);
        else if (a.kind === 'array') next.add(rootOf(a.site).elem.type);
        else if (a.kind === 'inst' && a.site) {
          const site = rootOf(a.site);
          if (site.generator) most = Math.max(most, site.generator.nesting);
          else if (!seen.has(site)) for (const c of site.fields.values()) next.add(c.type);
          seen.add(site);
        }
      }
    }
    if (depth === 0) break;
    level = next;
  }
  return most;
}

function siteOf(cx: Cx): Site {
  const site = siteAt(cx.world, generatorClass(cx), cx.fn.node, cx.ctx, cx.program.ids);
  if (!site.generator) {
    const nesting = nestingOf(cx.ctx.params) + 1;
    const drops = newCell(cx.world);
    if (noticesDrop(bodyOf(cx.fn.node))) drops.type = noneType(cx);
    site.generator = { ctx: cx.ctx, nesting, drops, readers: new Set(), key: nesting > MAX_NESTING ? `generator@${cx.fn.id}` : `generator#${site.id}` };
    cx.program.generatorSites.push(site);
    for (const f of site.cls.mro.flatMap((c) => [...c.fields.values()])) {
      site.fields.set(f.name, cellOf(f.machine ? cx.world.machine[f.machine] : cx.world.bottom));
    }
    for (const name of ['_sent', '_thrown', '_result']) grow(cx.world, site.fields.get(name)!, noneType(cx));
  }
  return site;
}

/** Before parameters are bound: the object's type becomes the function's result. */
export function beginGenerator(cx: Cx): GeneratorState {
  const type = instanceOf(cx.world, generatorClass(cx), siteOf(cx));
  if (!cx.emitting) {
    cx.ctx.ret = cx.program.join(cx.ctx.ret, type);
    return { self: value(type, NO_CODE), frameClass: '', fields: [], depth: -1, handled: -1 };
  }
  const frameClass = frameClassOf(cx, cx.ctx);
  newLocal(cx, `ref<${frameClass}>`, 'frame');
  const depth = cx.program.countsDepth ? newLocal(cx, 'i32', 'depth') : -1;
  const handled = cx.program.handles && contains(bodyOf(cx.fn.node), HANDLING) ? newLocal(cx, 'any', 'outside') : -1;
  return { self: value(type, tempGet(0)), frameClass, fields: [], depth, handled };
}
const frameClassOf = (cx: Cx, ctx: Context): string => `${cx.program.requestFunction(ctx)}$frame`;

/** A parameter in the body: it is loaded from the frame. */
export function generatorParameter(cx: Cx, name: string, type: Type): Val {
  const g = cx.generator!;
  const repr = cx.program.reprOf(type);
  const field = `${g.fields.length}.${name}`;
  g.fields.push({ name: field, type: repr });
  const local = newLocal(cx, repr, name);
  emit(cx, ir('local.set', [ir('field.get', [tempGet(0)], { class: g.frameClass, field })], { local }));
  return value(type, tempGet(local));
}

/** The body's first statements: it has started, and may have been ended before it began. */
export function startGenerator(cx: Cx): void {
  const { self } = cx.generator!;
  storeAttribute(cx, self, '_started', value(cx.world.machine.i32, i32(1)));
  noteHandled(cx);
  resumed(cx);
}

/** What happens when control comes back: an exception that was thrown in is raised here. */
function resumed(cx: Cx): void {
  const { self, depth } = cx.generator!;
  if (depth >= 0) emit(cx, ir('local.set', [ir('global.get', [], { global: DEPTH })], { local: depth }));
  const cell = rootOf((self.type.atoms[0] as { site: Site }).site).fields.get('_thrown')!;
  const may = filterType(cx.world, readCell(cell, cx.emitting ? null : cx.ctx), (a) => !isInst(a, 'NoneType'));
  if (may.atoms.length === 0) return;
  const thrown = spill(cx, attributeOf(cx, self, '_thrown'));
  const test = cx.emitting ? ir('i32.eqz', [noneTest(thrown.code, cx.program.reprOf(thrown.type))]) : NO_CODE;
  conditional(cx, { code: test, whenTrue: cx.env, whenFalse: cx.env }, () => {
    storeAttribute(cx, self, '_thrown', none(cx));
    // What the caller handles is no context of it, only what the generator handles itself.
    throwValue(cx, narrow(cx, thrown, may), cx.frames.some((f) => f.kind === 'handler'));
  }, () => {});
}

/** Suspends with a value; afterwards control is where the generator is resumed. */
function suspendWith(cx: Cx, v: Val): void {
  const { self } = cx.generator!;
  storeAttribute(cx, self, '_value', v);
  // A coroutine that waits is told from one that has ended.
  const isCoroutine = self.type.atoms.every((a) => a.kind === 'inst' && a.cls.name === 'coroutine');
  const mark = (n: number): void => void (isCoroutine && storeAttribute(cx, self, '_started', value(cx.world.machine.i32, i32(n))));
  mark(WAITING);
  suspend(cx);
  mark(1);
}
function suspend(cx: Cx): void {
  suspendHandled(cx, () => emit(cx, ir('yield', [], cx.emitting && cx.node ? { pos: cx.program.positionOf(cx.mod, cx.node, cx.fn) } : {})));
}

/** The value that was sent in; the next one is None again. */
function takeSent(cx: Cx): Val {
  const { self } = cx.generator!;
  const sent = spill(cx, attributeOf(cx, self, '_sent'));
  if (isInst(onlyAtom(sent.type), 'NoneType')) return none(cx);
  storeAttribute(cx, self, '_sent', none(cx));
  return sent;
}

export function yieldExpression(cx: Cx, node: Yield): Val {
  if (!cx.generator) return unsupported(cx, node, 'yield here');
  const v = node.value ? evaluate(cx, node.value) : none(cx);
  if (!cx.env) return v;
  cx.node = node;
  if (cx.fn.async) {
    // What an asynchronous generator produces is told from what it waits for.
    storeAttribute(cx, cx.generator.self, '_item', v);
    storeAttribute(cx, cx.generator.self, '_produced', value(cx.world.machine.i32, i32(1)));
    suspend(cx);
  } else suspendWith(cx, v);
  resumed(cx);
  return cx.env ? takeSent(cx) : none(cx);
}

export function yieldFrom(cx: Cx, node: YieldFrom): Val {
  if (!cx.generator) return unsupported(cx, node, 'yield from here');
  const subject = evaluate(cx, node.value);
  if (!cx.env) return subject;
  cx.node = node;
  const it = iteratorOf(cx, subject);
  return cx.env ? delegate(cx, node, it) : it;
}

/** Runs an iterator to its end; what it yields is yielded, what is sent and thrown in goes to it. Gives its result. */
export function delegate(cx: Cx, node: Node, iterator: Val): Val {
  const { self, depth } = cx.generator!;
  const it = spill(cx, iterator);
  dispatch(cx, it, (one) => forgetResult(cx, one));
  if (it.type.atoms.some(passesStopsOn)) callLibrary(cx, ENDS, '_forget_stop');
  dropIsNoticed(cx, it.type);
  const isWatched = cx.program.usage().asksForDelegates;
  if (isWatched) storeAttribute(cx, self, '_waits_for', it);
  loop(cx, {
    node,
    orelse: [],
    round(_frame, exit) {
      const more = advance(cx, it);
      const env = cx.env;
      if (!env) return null;
      emit(cx, ir('if', [more.code], { then: [], else: [ir('break', [], { label: exit })] }));
      const item = dispatch(cx, it, (one) => attributeOf(cx, one, '_value'));
      if (item.type.atoms.length === 0) {
        // Nothing ever comes.
        emit(cx, ir('unreachable', []));
        cx.env = null;
        return [...env];
      }
      suspendWith(cx, item);
      if (depth >= 0) emit(cx, ir('local.set', [ir('global.get', [], { global: DEPTH })], { local: depth }));
      const thrown = spill(cx, attributeOf(cx, self, '_thrown'));
      const may = filterType(cx.world, thrown.type, (a) => !isInst(a, 'NoneType'));
      if (may.atoms.length > 0) {
        const test = cx.emitting ? ir('i32.eqz', [noneTest(thrown.code, cx.program.reprOf(thrown.type))]) : NO_CODE;
        conditional(cx, { code: test, whenTrue: cx.env, whenFalse: cx.env }, () => {
          storeAttribute(cx, self, '_thrown', none(cx));
          const ended = callLibrary(cx, MODULE, '_pass_on', it, narrow(cx, thrown, may));
          if (cx.emitting && cx.env) emit(cx, ir('if', [ended.code], { then: [ir('break', [], { label: exit })], else: [] }));
        }, () => {});
      }
      if (!cx.env) return [...env];
      const sent = takeSent(cx);
      if (!isInst(onlyAtom(sent.type), 'NoneType')) discardCall(cx, callLibrary(cx, MODULE, '_pass_value', it, sent));
      return [...env];
    },
  });
  if (!cx.env) return none(cx);
  if (isWatched) storeAttribute(cx, self, '_waits_for', none(cx));
  return dispatch(cx, it, (one) => {
    if (passesStopsOn(one.type.atoms[0]!)) return callLibrary(cx, ENDS, '_stop_value');
    if (!keepsResult(one)) return none(cx);
    const result = spill(cx, attributeOf(cx, one, '_result'));
    // Whoever asks the ended iterator once more gets None.
    forgetResult(cx, one);
    return result;
  });
}
const ENDS = 'pyw.builtins.iterator_ends';
/** Iterators that end with a StopIteration of the function or iterator below them. */
const passesStopsOn = (a: Atom): boolean => a.kind === 'inst' && a.cls.library && a.cls.mod.name === 'pyw.builtins.iterators' && /^(?:enumerate|filter|map|zip)$/.test(a.cls.shownAs ?? a.cls.name);
const keepsResult = (v: Val): boolean => {
  const a = v.type.atoms[0]!;
  return a.kind === 'inst' && a.cls.library && findField(a.cls, '_result') !== null;
};
function forgetResult(cx: Cx, v: Val): Val {
  if (keepsResult(v) && !isInst(onlyAtom(attributeOf(cx, v, '_result').type), 'NoneType')) storeAttribute(cx, spill(cx, v), '_result', none(cx));
  return none(cx);
}
function discardCall(cx: Cx, v: Val): void {
  if (cx.emitting && cx.env && v.code.kind === 'call') emit(cx, ir('drop', [v.code]));
}

/** `return` in a generator: the value is for who asks. */
export function generatorReturn(cx: Cx, v: Val): void {
  const { self } = cx.generator!;
  if (!isInst(onlyAtom(v.type), 'NoneType')) storeAttribute(cx, self, '_result', v);
  else if (cx.emitting && v.code.kind === 'call') emit(cx, ir('drop', [v.code]));
  emit(cx, ir('return', [i32(0)]));
}

/** Calls that can be seen not to raise StopIteration. */
const QUIET_CALLS = new Set([
  'range', 'len', 'print', 'abs', 'enumerate', 'zip', 'reversed', 'isinstance', 'ord', 'chr', 'int', 'float', 'bool', 'str',
  'repr', 'round', 'divmod', 'type', 'slice', 'ValueError', 'TypeError', 'KeyError', 'IndexError', 'RuntimeError',
]);
function mayStop(cx: Cx, body: readonly Node[]): boolean {
  const own = cx.generator!.self.type.atoms[0]!;
  const thrownIn = own.kind === 'inst' ? own.site?.fields.get('_thrown') : undefined;
  const injected = thrownIn !== undefined && readCell(thrownIn, cx.emitting ? null : cx.ctx).atoms.some(isStop);
  const visit = (n: Node): boolean => {
    if (n.kind === 'Raise') return true;
    if (injected && (n.kind === 'Yield' || n.kind === 'YieldFrom')) return true;
    if (n.kind === 'Call' && !(n.func.kind === 'Name' && QUIET_CALLS.has(n.func.id))) return true;
    for (const c of childNodes(n)) if (visit(c)) return true;
    return false;
  };
  return body.some(visit);
}

const isStop = (a: Atom): boolean => a.kind === 'inst' && a.cls.mro.some((c) => c.library && (c.name === 'StopIteration' || c.name === 'StopAsyncIteration'));
/** What the function makes. */
const kindOf = (cx: Cx): 'generator' | 'async_generator' | 'coroutine' => (!cx.fn.async ? 'generator' : suspends(bodyOf(cx.fn.node)) ? 'async_generator' : 'coroutine');

/** Runs the body so that a StopIteration does not leave it: that would look like its end. */
export function guardedBody(cx: Cx, nodes: readonly Node[], run: () => void): void {
  const thrown = readCell(cx.world.thrown, cx.emitting ? null : cx.ctx);
  const kind = kindOf(cx);
  const ends = kind === 'async_generator' ? ['StopIteration', 'StopAsyncIteration'] : ['StopIteration'];
  const stops = filterType(cx.world, thrown, (a) => a.kind === 'inst' && a.cls.mro.some((c) => c.library && ends.includes(c.name)));
  if (stops.atoms.length === 0 || !mayStop(cx, nodes)) {
    run();
    return;
  }
  const before = cx.env;
  const body = collect(cx, run);
  const after = cx.env;
  cx.env = before && [...before];
  const caught = cx.emitting ? newLocal(cx, 'any', 'caught') : -1;
  const handler = collect(cx, () => {
    const exc = value(stops, cx.emitting ? cx.program.convertAny(cx, tempGet(caught), stops) : NO_CODE);
    const stmts = collect(cx, () => {
      const v = callLibrary(cx, MODULE, '_stop_inside', exc, strConst(cx, kind === 'async_generator' ? 'async generator' : kind));
      if (cx.env) discardCall(cx, v);
    });
    cx.env = before && [...before];
    if (cx.emitting) {
      const is = (name: string) => ir('any.is', [tempGet(caught)], { class: cx.program.classLayout(cx.program.cls(name)) });
      const isStop = ends.slice(1).reduce((test, name) => ir('i32.or', [test, is(name)]), is(ends[0]!));
      emit(cx, ir('if', [isStop], { then: stmts, else: [] }));
      emit(cx, ir('throw', [tempGet(caught)]));
    }
  });
  cx.env = before;
  emit(cx, ir('try', [], { local: caught, body, handler }));
  cx.env = after;
}

/** The function that makes the object, and the one that runs it. */
export function finishGenerator(cx: Cx, body: readonly IrStmt[]): Func[] {
  const { frameClass, fields, self } = cx.generator!;
  const { program, fn } = cx;
  const name = program.requestFunction(cx.ctx);
  const base = program.instLayout(self.type);
  program.addClass({ name: frameClass, display: 'generator', base, fields, final: true });
  const zeros = program.fieldsOf(base).map((f) => zero(f.type === 'i8' || f.type === 'i16' ? 'i32' : f.type));
  const args = fields.map((_, local) => ir('local.get', [], { local }));
  const made = ir('new', [...zeros, ...args], { class: frameClass });
  const make: Func = {
    name, display: fn.qualname, params: fields.map((f) => ({ name: f.name.slice(f.name.indexOf('.') + 1), type: f.type })),
    results: [program.reprOf(cx.ctx.ret)], locals: [], body: [ir('return', [made])], inline: 'always',
  };
  const resume: Func = {
    name: `${name}$resume`, display: fn.qualname, params: [{ name: 'frame', type: `ref<${frameClass}>` }], results: ['i32'],
    locals: cx.locals.slice(1), body, resumable: true,
  };
  return [make, resume];
}

/** What `_started` is once a generator is over, where that is noted, and of a coroutine that waits. */
const [ENDED, WAITING] = [2, 3] as const;

/** Library code `generator_resume(self)`: runs the generator up to its next value; False at its end. */
export function resumeGenerator(cx: Cx, self: Val): Val {
  const type = cx.program.typeNamed('bool');
  const roots = new Set(self.type.atoms.flatMap((a) => (a.kind === 'inst' && a.site ? [rootOf(a.site)] : [])));
  const targets = cx.program.generatorSites.filter((s) => roots.has(rootOf(s))).map((s) => s.generator!.ctx);
  for (const t of targets) recordCall(cx.world, cx.ctx, t);
  // A generator that runs cannot be resumed: only what may reach itself needs the test.
  const env = cx.env;
  const busy = collect(cx, () => raiseError(cx, 'ValueError', 'generator already executing'));
  cx.env = env;
  const tooDeep = cx.program.countsDepth ? recursionError(cx) : [];
  if (!cx.emitting) return value(type, NO_CODE);
  const depth = ir('global.get', [], { global: DEPTH });
  const count = (by: number): IrStmt[] =>
    cx.program.countsDepth ? [ir('global.set', [ir('i32.add', [depth, i32(by * FRAME)])], { global: DEPTH })] : [];
  const held = spill(cx, self);
  const result = newLocal(cx, 'i32', 'more');
  const layout = cx.program.instLayout(self.type);
  const byHost = resumedByHost(cx);
  const resume = (t: Context): IrStmt[] => {
    const frame = frameClassOf(cx, t);
    const call = ir('local.set', [
      ir('call', [ir('ref.down', [held.code], { class: frame })], { func: `${cx.program.requestFunction(t)}$resume`, ...place(cx) }),
    ], { local: result });
    if (!isRecursive(t) && !byHost.has(t) && !cx.program.usage().watchesGenerators) return [call];
    const flag = (n: number): IrStmt => ir('field.set', [held.code, i32(n)], { class: layout, field: '_running' });
    // Who asks for the state of a generator is told that it is over.
    const isWatched = cx.program.usage().watchesGenerators;
    const over = (): IrStmt[] => (isWatched ? [ir('field.set', [held.code, i32(ENDED)], { class: layout, field: '_started' })] : []);
    const caught = newLocal(cx, 'any', 'caught');
    return [
      ir('if', [ir('field.get', [held.code], { class: layout, field: '_running' })], { then: busy, else: [], hint: 'unlikely' }),
      ...(cx.program.countsDepth
        ? [ir('if', [ir('i32.ge_s', [depth, i32(LIMIT * FRAME)])], { then: tooDeep, else: [], hint: 'unlikely' })]
        : []),
      flag(1),
      ...count(1),
      ir('try', [], { local: caught, body: [call], handler: [flag(0), ...over(), ir('throw', [tempGet(caught)])] }),
      ...count(-1),
      flag(0),
      ...(isWatched ? [ir('if', [tempGet(result)], { then: [], else: over() })] : []),
    ];
  };
  let chain: readonly IrStmt[] = [];
  targets.forEach((t, i) => {
    const body = resume(t);
    chain = i === 0 ? body : [ir('if', [ir('ref.is', [held.code], { class: frameClassOf(cx, t) })], { then: body, else: chain })];
  });
  for (const s of chain) emit(cx, s);
  return value(type, tempGet(result));
}
/** Library code `generator_name(self, 'qualname')`: what the function that made the generator is called. */
export function generatorName(cx: Cx, self: Val, which: 'name' | 'qualname'): Val {
  const type = cx.program.typeNamed('str');
  if (!cx.emitting) return value(type, NO_CODE);
  const roots = new Set(self.type.atoms.flatMap((a) => (a.kind === 'inst' && a.site ? [rootOf(a.site)] : [])));
  const held = spill(cx, self);
  const found = newLocal(cx, cx.program.reprOf(type), 'name');
  let chain: readonly IrStmt[] = [];
  cx.program.generatorSites.filter((s) => roots.has(rootOf(s))).forEach((s, i) => {
    const { ctx } = s.generator!;
    const body = [ir('local.set', [strConst(cx, nameOf(ctx.fn, which)).code], { local: found })];
    chain = i === 0 ? body : [ir('if', [ir('ref.is', [held.code], { class: frameClassOf(cx, ctx) })], { then: body, else: chain })];
  });
  for (const s of chain) emit(cx, s);
  return value(type, tempGet(found));
}
const nameOf = (fn: Context['fn'], which: 'name' | 'qualname'): string => fn[which];

/** Generators that JavaScript holds: what they call there may resume them, which no call of the program shows. */
function resumedByHost(cx: Cx): ReadonlySet<Context> {
  const atoms = ['iterator', 'async'].flatMap((kind) => crossedCell(cx.world, kind).type.atoms);
  const roots = new Set(atoms.flatMap((a) => (a.kind === 'inst' && a.site ? [rootOf(a.site)] : [])));
  return new Set(cx.program.generatorSites.filter((s) => roots.has(rootOf(s))).map((s) => s.generator!.ctx));
}
const place = (cx: Cx): { pos?: number } => (cx.node ? { pos: cx.program.positionOf(cx.mod, cx.node, cx.fn) } : {});
