/**
 * The exception that is being handled: what a new exception has as its `__context__`, what a bare `raise` in a function
 * called by a handler throws again, and what `sys.exc_info()` gives. It is one global of the program. A handler of the
 * program sets it and puts back what was there when its `try` was entered, whichever way it is left; a handler that an
 * exception leaves needs to put nothing back, since whoever catches that exception does.
 *
 * A program without any `try` or `with` has no such global.
 */
import type { Expr, Stmt } from '@pyw/ir';
import { findField } from '../bind/declare.ts';
import { childNodes } from '../bind/scope.ts';
import type { Node } from '../syntax/ast.ts';
import type { Context, ModuleInfo } from '../types/infos.ts';
import { contextFor } from '../types/contexts.ts';
import { grow, instanceOf, join, readCell } from '../types/world.ts';
import { collect, emit, newLocal, NO_CODE, position, tempGet, value, type Cx, type Frame, type Val } from './cx.ts';
import { ir } from './ir.ts';
import type { ProgramCx } from './program.ts';
import { leaveTries } from './quiet.ts';

const HANDLED = '$handled';

/** Does any code of the program handle exceptions, or run code on their way? */
export function handlesExceptions(modules: Iterable<ModuleInfo>): boolean {
  const visit = (n: Node): boolean => {
    if (n.kind === 'Try' || n.kind === 'TryStar' || n.kind === 'With' || n.kind === 'AsyncWith') return true;
    for (const c of childNodes(n)) if (visit(c)) return true;
    return false;
  };
  for (const m of modules) if (!m.name.startsWith('pyw.') && visit(m.tree)) return true;
  return false;
}

/** Exceptions handled inside the built-ins are not the program's business. */
const counts = (cx: Cx): boolean => !cx.mod.name.startsWith('pyw.');

/** What is being handled; made when it is first asked for. */
export function handledGlobal(program: ProgramCx): Expr {
  program.globals.set(HANDLED, { name: HANDLED, type: 'any', init: NO_CODE });
  return ir('global.get', [], { global: HANDLED });
}

/** Library code `set_handled(x)`. */
export function replaceHandled(cx: Cx, v: Val): void {
  if (!cx.emitting || !cx.program.handles) return;
  handledGlobal(cx.program);
  emit(cx, ir('global.set', [cx.program.boxed(cx, v)], { global: HANDLED }));
}

/** Puts back what was being handled when JavaScript called. */
export const putHandled = (local: number): Stmt => ir('global.set', [ir('local.get', [], { local })], { global: HANDLED });

/** At the entry of a `try`: a local with what is being handled there, -1 when the program keeps no account. */
export function saveHandled(cx: Cx): number {
  if (!cx.emitting || !cx.program.handles || !cx.env) return -1;
  // A generator goes on among other callers than it began with.
  if (cx.generator && !cx.frames.some((f) => f.kind === 'handler')) return cx.generator.handled;
  const local = newLocal(cx, 'any', 'handled');
  emit(cx, ir('local.set', [handledGlobal(cx.program)], { local }));
  return local;
}

/** At the start of a handler: `caught` (of type `any`) is being handled from now on. */
export function setHandled(cx: Cx, saved: number, caught: number): void {
  if (saved < 0) return;
  handledGlobal(cx.program);
  const now = counts(cx) ? caught : saved;
  emit(cx, ir('global.set', [tempGet(now)], { global: HANDLED }));
}

/** When a handler is left for another statement of its function, or the caller. */
export function restoreHandled(cx: Cx, saved: number): void {
  if (saved >= 0 && counts(cx)) emit(cx, ir('global.set', [tempGet(saved)], { global: HANDLED }));
}

/** Before a jump out of frames: what was being handled outside of the outermost handler among them. */
export function leaveHandlers(cx: Cx, isTarget: (f: Frame) => boolean): void {
  if (!cx.emitting) return;
  leaveTries(cx, isTarget);
  let saved = -1;
  for (let i = cx.frames.length - 1; i >= 0; i--) {
    const f = cx.frames[i]!;
    if (isTarget(f)) break;
    if (f.kind === 'handler' && f.saved >= 0) saved = f.saved;
  }
  restoreHandled(cx, saved);
}

/** The exception being handled, or None. */
export function handledException(cx: Cx): Val {
  const type = join(cx.world, readCell(cx.world.thrown, cx.emitting ? null : cx.ctx), instanceOf(cx.world, cx.program.cls('NoneType')));
  if (!cx.emitting) return value(type, NO_CODE);
  if (!cx.program.handles) return value(type, cx.program.convertAny(cx, NO_CODE, type));
  return value(type, cx.program.convertAny(cx, handledGlobal(cx.program), type));
}

/** The library function that makes the handled exception the context of a new one. */
export function chainContext(program: ProgramCx): Context | null {
  const { thrown } = program.world;
  if (!program.handles || thrown.type.atoms.length === 0) return null;
  return contextFor(program.world, program.libraryFunction('pyw.builtins.exception_report', '_chain'), [thrown.type, thrown.type]);
}

/** Before an exception (of type `any`, in a temporary) is thrown by `raise`. */
export function chainHandled(cx: Cx, exception: Expr): void {
  const { program } = cx;
  if (!program.handles) return;
  const context = findField(program.cls('BaseException'), '__context__')!;
  grow(cx.world, context.cell, cx.world.thrown.type);
  if (!cx.emitting) {
    readCell(cx.world.thrown, cx.ctx);
    return;
  }
  const chain = chainContext(program)!;
  const thrown = cx.world.thrown.type;
  const then = collect(cx, () => {
    const operands = [exception, handledGlobal(program)].map((e) => program.convertAny(cx, e, thrown));
    emit(cx, ir('drop', [ir('call', operands, { func: program.requestFunction(chain), ...position(cx) })]));
  });
  emit(cx, ir('if', [ir('any.is_none', [handledGlobal(program)])], { then: [], else: then }));
}

/** In a generator: remembers what is being handled by whoever resumes it. */
export function noteHandled(cx: Cx): void {
  const local = cx.generator?.handled ?? -1;
  if (local >= 0) emit(cx, ir('local.set', [handledGlobal(cx.program)], { local }));
}

/** Suspends a generator: what it handles itself is not handled meanwhile. */
export function suspendHandled(cx: Cx, suspend: () => void): void {
  const outer = cx.generator?.handled ?? -1;
  if (outer < 0 || !cx.frames.some((f) => f.kind === 'handler')) {
    suspend();
    noteHandled(cx);
    return;
  }
  const mine = newLocal(cx, 'any', 'handling');
  const own = newLocal(cx, 'i32', 'handles');
  emit(cx, ir('local.set', [handledGlobal(cx.program)], { local: mine }));
  emit(cx, ir('local.set', [ir('i32.eqz', [ir('any.same', [tempGet(mine), ir('local.get', [], { local: outer })])])], { local: own }));
  emit(cx, ir('global.set', [ir('local.get', [], { local: outer })], { global: HANDLED }));
  suspend();
  noteHandled(cx);
  emit(cx, ir('if', [tempGet(own)], { then: [ir('global.set', [tempGet(mine)], { global: HANDLED })], else: [] }));
}
