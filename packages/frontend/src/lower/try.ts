/**
 * `try`. Handlers are one IR `try` around the body; `finally` runs after a block that every way out of the statement
 * leaves with a completion code (0 fell through, 1 thrown, from 2 on: return, break, continue).
 */
import type { ExceptHandler, Expression, Try } from '../syntax/ast.ts';
import type { Expr, Stmt as IrStmt } from '@pyw/ir';
import { isSubclass } from '../bind/declare.ts';
import type { ClassInfo, Env } from '../types/infos.ts';
import { filterType, type instanceOf, readCell } from '../types/world.ts';
import { collect, emit, joinEnvs, newLabel, newLocal, NO_CODE, tempGet, value, type Cx, type Frame, type Val } from './cx.ts';
import { caughtType, pendingException, protect, resumeExits, whenCompleted } from './completion.ts';
import { refuse, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { i32, ir } from './ir.ts';
import { storeName, unbindName } from './names.ts';
import { restoreHandled, saveHandled, setHandled } from './handled.ts';
import { rethrow } from './raise.ts';
import { DEPTH } from './recursion.ts';
import { statements } from './statements.ts';
import { onlyAtom } from './values.ts';

export function tryStatement(cx: Cx, node: Try): void {
  if (cx.program.profile === 'core') refuse(cx, node, 'PYW3003', { what: 'try' });
  if (node.finalbody.length === 0) {
    tryExcept(cx, node);
    return;
  }
  withFinally(cx, node);
}

function tryExcept(cx: Cx, node: Try): void {
  if (node.handlers.length === 0) {
    statements(cx, node.body);
    statements(cx, node.orelse);
    return;
  }
  const before = cx.env!;
  const saved = saveHandled(cx);
  const caught = cx.emitting ? newLocal(cx, 'any', 'caught') : -1;
  const frame: Frame = { kind: 'try', handlerEnv: [...before] };
  cx.frames.push(frame);
  const body = collect(cx, () => statements(cx, node.body));
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
  const exception = value(thrown, cx.emitting ? tempGet(caught) : NO_CODE);
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
    setHandled(cx, saved, caught);
    handlersEnd = handlers(cx, node.handlers, exception, caught, saved);
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
  let rest = exception.type;
  const chain: { test: Expr | null; body: IrStmt[] }[] = [];
  let open = true;
  for (const h of list) {
    if (!open || !cx.env) break;
    cx.node = h;
    const classes = h.type ? handlerClasses(cx, h.type) : [cx.program.cls('BaseException')];
    const taken = filterType(cx.world, rest, (a) => a.kind === 'inst' && classes.some((c) => isSubclass(a.cls, c)));
    const others = filterType(cx.world, rest, (a) => !taken.atoms.includes(a));
    if (taken.atoms.length === 0) continue;
    const env = cx.env;
    cx.env = [...env];
    const body = collect(cx, () => handlerBody(cx, h, value(taken, cx.emitting ? cx.program.convertAny(cx, tempGet(caught), taken) : NO_CODE), saved));
    end = joinEnvs(cx.world, end, cx.env);
    cx.env = env;
    const all = others.atoms.length === 0;
    chain.push({ test: all ? null : (cx.emitting ? classTest(cx, caught, taken, classes) : null), body });
    rest = others;
    if (all) open = false;
  }
  if (cx.emitting) {
    let tail: IrStmt[] = open ? [ir('throw', [tempGet(caught)])] : [];
    for (const c of chain.reverse()) {
      tail = c.test ? [ir('if', [c.test], { then: c.body, else: tail })] : c.body;
    }
    for (const s of tail) emit(cx, s);
  }
  return end;
}

/** Is the caught value of one of the classes? Tests the classes named when they have an IR class, else each that may come. */
function classTest(cx: Cx, caught: number, taken: ReturnType<typeof instanceOf>, classes: readonly ClassInfo[]): Expr {
  void taken;
  let code: Expr | null = null;
  for (const c of classes) {
    const one = ir('any.is', [tempGet(caught)], { class: cx.program.classLayout(c) });
    code = code ? ir('i32.or', [code, one]) : one;
  }
  return code!;
}

function handlerClasses(cx: Cx, e: Expression): ClassInfo[] {
  if (e.kind === 'Tuple') return e.elts.flatMap((x) => handlerClasses(cx, x));
  const a = onlyAtom(evaluate(cx, e).type);
  if (a?.kind === 'class' && isSubclass(a.cls, cx.program.cls('BaseException'))) return [a.cls];
  return unsupported(cx, e, 'an except clause whose class is chosen at run time');
}

function handlerBody(cx: Cx, h: ExceptHandler, exc: Val, saved: number): void {
  cx.frames.push({ kind: 'handler', exception: exc, saved });
  if (h.name) storeName(cx, h.name, exc);
  statements(cx, h.body);
  cx.frames.pop();
  if (!cx.env) return;
  restoreHandled(cx, saved);
  if (h.name) unbindName(cx, h.name);
}

function withFinally(cx: Cx, node: Try): void {
  const done = protect(cx, () => tryExcept(cx, node));
  // The finally body is compiled once, for every way of getting there.
  cx.env = joinEnvs(cx.world, joinEnvs(cx.world, done.normal, done.exitEnv), done.thrownEnv);
  if (!cx.env) return unreachable(cx);
  // An exception on its way is being handled while the finally body runs.
  const pending = done.thrown.atoms.length > 0;
  if (pending) whenCompleted(cx, done, 1, () => setHandled(cx, done.saved, done.caught));
  cx.frames.push({ kind: 'handler', exception: null, saved: pending ? done.saved : -1 });
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
