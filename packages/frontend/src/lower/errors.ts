/** Raising Python's exceptions from compiled code, and refusing what is not supported. */
import { Refused, type DiagnosticCode } from '../diagnostics.ts';
import type { Node } from '../syntax/ast.ts';
import { grow } from '../types/world.ts';
import { callLibrary, construct, type Args } from './calls.ts';
import { collect, emit, endFlow, NO_CODE, position, spill, type Cx, type Val } from './cx.ts';
import { keywordsOf } from './exceptions.ts';
import { chainHandled } from './handled.ts';
import { ir } from './ir.ts';
import { recordWanted } from './quiet.ts';
import { bottom, boxed, convert, strConst } from './values.ts';

/** `raise Class(message)`; nothing after it is reached. */
export function raiseError(cx: Cx, cls: string, message: string, more: Args['keywords'] = []): Val {
  if (!cx.env) return bottom(cx);
  if (cx.program.profile === 'core') {
    emit(cx, ir('abort', [], { message: `${cls}: ${message}`, ...position(cx) }));
    endFlow(cx);
    return bottom(cx);
  }
  const named = keywordsOf(cx, cls, message);
  if (more.length === 0 && !isCaughtHere(cx)) {
    const thrown = cx.program.classVal(cx.program.cls(cls));
    const name = named[0]?.[1];
    if (name) callLibrary(cx, RAISING, '_raise_named', thrown, strConst(cx, message), name);
    else callLibrary(cx, RAISING, '_raise_error', thrown, strConst(cx, message));
    return bottom(cx);
  }
  return throwValue(cx, construct(cx, cx.program.cls(cls), { positional: [strConst(cx, message)], keywords: [...named, ...more] }));
}

/** The library's functions that raise, so that a place where an error is found is one call. */
const RAISING = 'pyw.builtins.raising';
/** Where a handler of the same function may be the one to take it, the exception is thrown in place. */
const isCaughtHere = (cx: Cx): boolean => cx.frames.some((f) => f.kind === 'try' || f.kind === 'handler');

/** AttributeError for a value of any of several classes without the attribute. */
export function raiseNoAttribute(cx: Cx, obj: Val, name: string): Val {
  return callLibrary(cx, RAISING, '_raise_no_attribute', obj, strConst(cx, name));
}

/** Throws an exception object; what is being handled is its context unless `chained` says that it is not. */
export function throwValue(cx: Cx, exc: Val, chained = true): Val {
  grow(cx.world, cx.world.thrown, exc.type);
  if (chained && !cx.emitting) chainHandled(cx, NO_CODE);
  if (cx.emitting && cx.env) {
    const held = spill(cx, exc);
    if (chained) chainHandled(cx, boxed(cx, held));
    const base = cx.program.cls('BaseException');
    const object = convert(cx, held.code, held.type, `ref<${cx.program.classLayout(base)}>`);
    // The stack is the host's to describe; it is taken now, before frames go. It goes before what an earlier raise took.
    const layout = cx.program.classLayout(base);
    const take = collect(cx, () => {
      const earlier = ir('field.get', [object], { class: layout, field: '_tb' });
      const trace = ir('call.host', [earlier], { host: 'traceback', ...position(cx) });
      emit(cx, ir('field.set', [object, trace], { class: layout, field: '_tb' }));
    });
    const wanted = recordWanted(cx, exc.type);
    if (wanted) emit(cx, ir('if', [wanted], { then: take, else: [] }));
    else for (const s of take) emit(cx, s);
    emit(cx, ir('throw', [boxed(cx, held)], position(cx)));
  }
  endFlow(cx);
  return bottom(cx);
}

/** Reports a construct that cannot be compiled; compilation goes on with the next function. */
export function refuse(
  cx: Cx,
  node: Node | null,
  code: DiagnosticCode,
  params: Readonly<Record<string, string>>,
): never {
  const { origin } = cx.ctx;
  if (cx.mod.library && origin) cx.program.report(origin.mod, origin.node, code, params);
  else cx.program.report(cx.mod, node ?? cx.node, code, params);
  throw new Refused(code);
}
export const unsupported = (cx: Cx, node: Node | null, what: string, hint = 'See docs/status.md for what this version compiles.'): never =>
  refuse(cx, node, 'PYW3001', { what, hint });
