/**
 * `try`. Handlers are one IR `try` around the body; `finally` runs after a block that every way out of the statement
 * leaves with a completion code (0 fell through, 1 thrown, from 2 on: return, break, continue).
 */
import type { ExceptHandler, Expression, Try, TryStar } from '../syntax/ast.ts';
import type { Expr, Stmt as IrStmt } from '@pyw/ir';
import { isSubclass } from '../bind/declare.ts';
import type { ClassInfo, Env } from '../types/infos.ts';
import type { Type } from '../types/atoms.ts';
import { filterType } from '../types/world.ts';
import { evaluateQuietly, isinstanceOf, isinstanceOfAny } from './boolean.ts';
import { collect, emit, joinEnvs, newLocal, NO_CODE, spill, tempGet, value, type Cx, type Frame, type Val } from './cx.ts';
import { caughtType, pendingException, protect, resumeExits, whenCompleted } from './completion.ts';
import { refuse } from './errors.ts';
import { callLibrary } from './calls.ts';
import { evaluate } from './evaluate.ts';
import { i32, ir } from './ir.ts';
import { storeName, unbindName } from './names.ts';
import { restoreHandled, saveHandled, setHandled } from './handled.ts';
import { enterTry, leaveTry } from './quiet.ts';
import { rethrow } from './raise.ts';
import { DEPTH } from './recursion.ts';
import { starHandlers } from './try-star.ts';
import { statements } from './statements.ts';
import { discard, onlyAtom } from './values.ts';

export function tryStatement(cx: Cx, node: Try | TryStar): void {
  if (cx.program.profile === 'core') refuse(cx, node, 'PYW3003', { what: 'try' });
  if (node.finalbody.length === 0) {
    tryExcept(cx, node);
    return;
  }
  withFinally(cx, node);
}

function tryExcept(cx: Cx, node: Try | TryStar): void {
  if (node.handlers.length === 0) {
    statements(cx, node.body);
    statements(cx, node.orelse);
    return;
  }
  const before = cx.env!;
  const saved = saveHandled(cx);
  const caught = cx.emitting ? newLocal(cx, 'any', 'caught') : -1;
  const quiet = enterTry(cx, node, (e) => namedClasses(cx, e));
  const frame: Frame = { kind: 'try', handlerEnv: [...before], quiet, saved };
  cx.frames.push(frame);
  const body = collect(cx, () => {
    statements(cx, node.body);
    leaveTry(cx, quiet);
  });
  cx.frames.pop();
  let after = cx.env;
  // `else` runs outside the protection of the handlers.
  let orelse: IrStmt[] = [];
  const elseFlag = node.orelse.length && cx.emitting ? newLocal(cx, 'i32', 'completed') : -1;
  if (node.orelse.length) {
    if (elseFlag >= 0) {
      cx.env = before;
      body.push(...(after ? [ir('local.set', [i32(1)], { local: elseFlag })] : []));
      cx.env = after;
    }
    orelse = collect(cx, () => statements(cx, node.orelse));
    after = cx.env;
  }
  const thrown = caughtType(cx);
  const exception = value(thrown, cx.emitting ? cx.program.convertAny(cx, tempGet(caught), thrown) : NO_CODE);
  cx.env = frame.handlerEnv;
  let handlersEnd: Env | null = null;
  // Frames between the raise and the handler are gone: so is their depth.
  // A generator may be resumed at another depth than it entered the statement at.
  const own = cx.generator ? cx.generator.depth : -1;
  const depth = own >= 0 ? own : cx.emitting && cx.program.countsDepth ? newLocal(cx, 'i32', 'depth') : -1;
  if (depth >= 0 && own < 0) {
    const env = cx.env;
    cx.env = before;
    emit(cx, ir('local.set', [ir('global.get', [], { global: DEPTH })], { local: depth }));
    cx.env = env;
  }
  const handler = collect(cx, () => {
    if (depth >= 0) emit(cx, ir('global.set', [ir('local.get', [], { local: depth })], { global: DEPTH }));
    leaveTry(cx, quiet);
    setHandled(cx, saved, caught);
    handlersEnd = node.kind === 'TryStar'
      ? starHandlers(cx, node.handlers, exception, saved)
      : handlers(cx, node.handlers, exception, caught, saved);
  });
  cx.env = before;
  if (cx.emitting) {
    const stmt = ir('try', [], { local: caught, body, handler });
    if (elseFlag >= 0) {
      emit(cx, ir('local.set', [i32(0)], { local: elseFlag }));
      emit(cx, stmt);
      emit(cx, ir('if', [ir('local.get', [], { local: elseFlag })], { then: orelse, else: [] }));
    } else emit(cx, stmt);
  }
  cx.env = joinEnvs(cx.world, after, handlersEnd);
}

/** Tests handlers in order; what none takes is thrown on. Returns the environment after those that end. */
function handlers(cx: Cx, list: readonly ExceptHandler[], exception: Val, caught: number, saved: number): Env | null {
  let end: Env | null = null;
  const from = (i: number, rest: Type): void => {
    const h = list[i];
    if (!cx.env) return;
    if (!h || rest.atoms.length === 0) {
      if (!h) emit(cx, ir('throw', [tempGet(caught)]));
      cx.env = null;
      return;
    }
    cx.node = h;
    const subject = value(rest, cx.emitting ? cx.program.convertAny(cx, tempGet(caught), rest) : NO_CODE);
    const match = h.type ? matchClasses(cx, h.type, subject, caught) : { taken: rest, others: cx.world.bottom, test: null };
    if (!cx.env) return;
    if (match.taken.atoms.length === 0) {
      from(i + 1, rest);
      return;
    }
    const env = cx.env;
    cx.env = [...env];
    const exc = value(match.taken, cx.emitting ? cx.program.convertAny(cx, tempGet(caught), match.taken) : NO_CODE);
    const body = collect(cx, () => handlerBody(cx, h, exc, saved, caught));
    end = joinEnvs(cx.world, end, cx.env);
    cx.env = [...env];
    if (match.others.atoms.length === 0) {
      cx.env = env;
      for (const s of body) emit(cx, s);
      cx.env = null;
      return;
    }
    const otherwise = collect(cx, () => from(i + 1, match.others));
    cx.env = env;
    emit(cx, ir('if', [match.test!], { then: body, else: otherwise }));
    cx.env = null;
  };
  from(0, exception.type);
  return end;
}

interface ClassMatch {
  /** Exceptions that the clause may take, and those that it may leave. */
  readonly taken: Type;
  readonly others: Type;
  readonly test: Expr | null;
}

/** What an except clause takes, by the classes that it names or that are chosen at run time. */
function matchClasses(cx: Cx, e: Expression, subject: Val, caught: number): ClassMatch {
  const named = evaluate(cx, e);
  const classes = knownClasses(named.type);
  const base = cx.program.cls('BaseException');
  if (classes?.every((c) => isSubclass(c, base))) {
    const taken = filterType(cx.world, subject.type, (a) => a.kind === 'inst' && classes.some((c) => isSubclass(a.cls, c)));
    if (taken.atoms.length && classes.some((c) => c.plural)) {
      const certain = classes.filter((c) => !c.plural);
      const left = filterType(cx.world, subject.type, (a) => !(a.kind === 'inst' && certain.some((c) => isSubclass(a.cls, c))));
      return { taken, others: left, test: isinstanceOf(cx, subject, classes, named).code };
    }
    const others = filterType(cx.world, subject.type, (a) => !taken.atoms.includes(a));
    const test = cx.emitting && taken.atoms.length ? classTest(cx, caught, taken, classes) : null;
    return { taken, others, test };
  }
  const match = isinstanceOfAny(cx, subject, spill(cx, named), {
    base, message: 'catching classes that do not inherit from BaseException is not allowed',
  });
  if (match.constant?.kind === 'bool') {
    const none = cx.world.bottom;
    return match.constant.value ? { taken: subject.type, others: none, test: null } : { taken: none, others: subject.type, test: null };
  }
  return { taken: subject.type, others: subject.type, test: match.code };
}

/** The classes that an except clause names; null when they are known at run time only. */
function namedClasses(cx: Cx, e: Expression): ClassInfo[] | null {
  if (e.kind === 'Tuple') {
    const all = e.elts.map((x) => namedClasses(cx, x));
    return all.every((c) => c !== null) ? (all as ClassInfo[][]).flat() : null;
  }
  const known = e.kind === 'Name' ? knownClasses(evaluateQuietly(cx, e).type) : null;
  return known?.some((c) => c.plural) ? null : known;
}

/** The classes of a class, or of a tuple of known shape; null when they are known at run time only. */
function knownClasses(type: Type): ClassInfo[] | null {
  const a = onlyAtom(type);
  if (a?.kind === 'class') return [a.cls];
  if (a?.kind !== 'tuple' || !a.elems) return null;
  const all = a.elems.map((t) => onlyAtom(t));
  return all.every((c) => c?.kind === 'class') ? all.map((c) => (c as { cls: ClassInfo }).cls) : null;
}

/** Is the caught value of one of the classes? */
function classTest(cx: Cx, caught: number, taken: Type, classes: readonly ClassInfo[]): Expr {
  // The layouts of the classes named, and of those that derive from one in another way than by layout.
  const layouts = new Set(classes.map((c) => cx.program.classLayout(c)));
  for (const a of taken.atoms) {
    const own = cx.program.classLayout((a as { cls: ClassInfo }).cls);
    if (![...layouts].some((l) => cx.program.isBaseLayout(l, own))) layouts.add(own);
  }
  return [...layouts]
    .map((layout) => ir('any.is', [tempGet(caught)], { class: layout }))
    .reduce((code, one) => ir('i32.or', [code, one]));
}

function handlerBody(cx: Cx, h: ExceptHandler, exc: Val, saved: number, caught: number): void {
  cx.frames.push({ kind: 'handler', exception: exc, saved, caught });
  if (cx.program.usage().looksAtFrames && !cx.mod.library) discard(cx, callLibrary(cx, 'pyw.builtins.exceptions', '_note_caught', exc));
  if (!cx.env) return;
  if (h.name) storeName(cx, h.name, exc);
  statements(cx, h.body);
  cx.frames.pop();
  if (!cx.env) return;
  restoreHandled(cx, saved);
  if (h.name) unbindName(cx, h.name);
}

function withFinally(cx: Cx, node: Try | TryStar): void {
  const done = protect(cx, () => tryExcept(cx, node));
  // The finally body is compiled once, for every way of getting there.
  cx.env = joinEnvs(cx.world, joinEnvs(cx.world, done.normal, done.exitEnv), done.thrownEnv);
  if (!cx.env) return unreachable(cx);
  // An exception on its way is being handled while the finally body runs.
  const pending = done.thrown.atoms.length > 0;
  if (pending) whenCompleted(cx, done, 1, () => setHandled(cx, done.saved, done.caught));
  cx.frames.push({ kind: 'handler', exception: null, saved: pending ? done.saved : -1, caught: -1 });
  statements(cx, node.finalbody);
  cx.frames.pop();
  if (!cx.env) return;
  if (pending) {
    restoreHandled(cx, done.saved);
    whenCompleted(cx, done, 1, () => rethrow(cx, pendingException(cx, done)));
  }
  resumeExits(cx, done);
}

/** No way of leaving a body comes here. */
function unreachable(cx: Cx): void {
  if (cx.emitting) cx.out.push(ir('unreachable', []));
}
