/** `raise`. */
import type { Raise } from '../syntax/ast.ts';
import { isSubclass } from '../bind/declare.ts';
import type { Atom, AtomOf } from '../types/atoms.ts';
import { callLibrary, construct, positional } from './calls.ts';
import { classPath } from './class-module.ts';
import { storeAttribute } from './attributes.ts';
import { emit, endFlow, inOrder, spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, throwValue } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { handledException } from './handled.ts';
import { isHostObject } from './host-objects.ts';
import { ir } from './ir.ts';
import { bottom, boolConst, boxed, isInst, none, onlyAtom } from './values.ts';
import { grow } from '../types/world.ts';

export function raiseStatement(cx: Cx, node: Raise): void {
  if (!node.exc) {
    reraise(cx);
    return;
  }
  if (cx.program.profile === 'core' && abortInstead(cx, node)) return;
  const [exc, cause] = inOrder(cx, [node.exc, ...(node.cause ? [node.cause] : [])].map((e) => () => evaluate(cx, e)));
  if (!cx.env) return;
  const from = cause ? spill(cx, cause) : null;
  dispatch(cx, from ? spill(cx, exc!) : exc!, (one) => {
    const made = exceptionFrom(cx, one);
    if (!made) return raiseError(cx, 'TypeError', 'exceptions must derive from BaseException');
    if (!cx.env) return bottom(cx);
    const wrong = isMade(cx, one) && made.type.atoms.some((x) => !isException(cx, x));
    if (wrong) return dispatch(cx, made, (m) => (isException(cx, m.type.atoms[0]!) ? throwMade(cx, m, from) : notMade(cx, one, m)));
    return throwMade(cx, made, from);
  });
}

/** Was the exception made of a class here? */
const isMade = (cx: Cx, one: Val): boolean => one.type.atoms[0]!.kind === 'class' && cx.env !== null;
const isException = (cx: Cx, a: Atom): boolean => a.kind === 'inst' && isSubclass(a.cls, cx.program.cls('BaseException'));
/** `__new__` of an exception class gave something else. */
function notMade(cx: Cx, cls: Val, made: Val): Val {
  const a = cls.type.atoms[0] as AtomOf<'class'>;
  return raiseError(cx, 'TypeError', `calling <class '${classPath(cx, a.cls)}'> should have returned an instance of BaseException, not <class '${cx.program.typeName(made.type.atoms[0]!)}'>`);
}

function throwMade(cx: Cx, made: Val, from: Val | null): Val {
  if (!from) return throwValue(cx, made);
  const held = spill(cx, made);
  setCause(cx, held, from);
  return cx.env ? throwValue(cx, held) : bottom(cx);
}

/** The exception that a raised value stands for: itself, or an instance made of the class; null for other values. */
function exceptionFrom(cx: Cx, one: Val): Val | null {
  const a = one.type.atoms[0]!;
  const base = cx.program.cls('BaseException');
  if (a.kind === 'class' && isSubclass(a.cls, base)) return construct(cx, a.cls, positional(), one);
  // What JavaScript has as an error is raised as what it would be if it had been thrown there.
  if (a.kind === 'inst' && isHostObject(a.cls)) return callLibrary(cx, 'pyw.builtins.js_proxy', '_raised', one);
  return a.kind === 'inst' && isSubclass(a.cls, base) ? one : null;
}

/** `raise ... from cause`. */
function setCause(cx: Cx, exc: Val, cause: Val): void {
  dispatch(cx, cause, (one) => {
    const isNone = isInst(onlyAtom(one.type), 'NoneType');
    const made = isNone ? none(cx) : exceptionFrom(cx, one);
    if (!made) return raiseError(cx, 'TypeError', 'exception causes must derive from BaseException');
    if (!cx.env) return bottom(cx);
    storeAttribute(cx, exc, '__cause__', made);
    return none(cx);
  });
  if (cx.env) storeAttribute(cx, exc, '__suppress_context__', boolConst(cx, true));
}

/** A bare `raise`: the exception of the handler that it stands in, or else of one that called this function. */
function reraise(cx: Cx): void {
  const handler = cx.frames.findLast((f) => f.kind === 'handler');
  if (handler?.exception) {
    rethrow(cx, handler.exception);
    return;
  }
  dispatch(cx, spill(cx, handledException(cx)), (one) => {
    if (isInst(onlyAtom(one.type), 'NoneType')) return raiseError(cx, 'RuntimeError', 'No active exception to reraise');
    rethrow(cx, one);
    return bottom(cx);
  });
}

/** Throws an exception again that was caught. */
export function rethrow(cx: Cx, exc: Val): void {
  if (!cx.env) return;
  grow(cx.world, cx.world.thrown, exc.type);
  if (cx.emitting) emit(cx, ir('throw', [boxed(cx, exc)]));
  endFlow(cx);
}

/** The core profile has no exception objects: the program ends with the message that the literal gives. */
function abortInstead(cx: Cx, node: Raise): boolean {
  const e = node.exc!;
  const name = e.kind === 'Name' ? e.id : e.kind === 'Call' && e.func.kind === 'Name' ? e.func.id : null;
  if (!name) return false;
  const arg = e.kind === 'Call' ? e.args[0] : undefined;
  const message = arg?.kind === 'Constant' && arg.value.kind === 'str' ? arg.value.value : '';
  raiseError(cx, name, message);
  return true;
}
