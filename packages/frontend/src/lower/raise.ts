/** `raise`. */
import type { Raise } from '../syntax/ast.ts';
import { isSubclass } from '../bind/declare.ts';
import { construct, positional } from './calls.ts';
import { emit, endFlow, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, throwValue, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { ir } from './ir.ts';
import { bottom, boxed } from './values.ts';
import { grow } from '../types/world.ts';

export function raiseStatement(cx: Cx, node: Raise): void {
  if (!node.exc) {
    const handler = cx.frames.findLast((f) => f.kind === 'handler');
    if (!handler) {
      raiseError(cx, 'RuntimeError', 'No active exception to reraise');
      return;
    }
    rethrow(cx, handler.exception);
    return;
  }
  if (cx.program.profile === 'core' && abortInstead(cx, node)) return;
  const v = evaluate(cx, node.exc);
  if (!cx.env) return;
  if (node.cause && !(node.cause.kind === 'Constant' && node.cause.value.kind === 'none')) {
    unsupported(cx, node, 'raise ... from', 'Raise the exception without a cause.');
  }
  dispatch(cx, v, (one) => {
    const a = one.type.atoms[0]!;
    const base = cx.program.cls('BaseException');
    if (a.kind === 'class' && isSubclass(a.cls, base)) {
      const exc = construct(cx, a.cls, positional());
      return cx.env ? throwValue(cx, exc) : bottom(cx);
    }
    if (a.kind === 'inst' && isSubclass(a.cls, base)) return throwValue(cx, one);
    return raiseError(cx, 'TypeError', 'exceptions must derive from BaseException');
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
