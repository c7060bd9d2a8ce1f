/**
 * `with`. Each item is one protected body (completion.ts): `__exit__` is called with the exception when one is on its
 * way, which its truth suppresses, and with three Nones on every other way out.
 */
import { findMethod } from '../bind/declare.ts';
import { metaLookup } from './metaclass.ts';
import { lookup } from './members.ts';
import type { AsyncWith, With, WithItem } from '../syntax/ast.ts';
import type { Env } from '../types/infos.ts';
import { assignTo } from './assign.ts';
import { awaitValue } from './async.ts';
import { attributeOf, sharedAttribute } from './attributes.ts';
import { callMethod, positional } from './calls.ts';
import { pendingException, protect, resumeExits } from './completion.ts';
import { collect, emit, joinEnvs, spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, refuse } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { restoreHandled, setHandled } from './handled.ts';
import { i32, ir } from './ir.ts';
import { rethrow } from './raise.ts';
import { statements } from './statements.ts';
import { truth } from './boolean.ts';
import { bottom, discard, none } from './values.ts';

export function withStatement(cx: Cx, node: With | AsyncWith): void {
  if (cx.program.profile === 'core') refuse(cx, node, 'PYW3003', { what: 'with' });
  withItems(cx, node, node.items);
}

function withItems(cx: Cx, node: With | AsyncWith, items: readonly WithItem[]): void {
  const item = items[0];
  if (!item) {
    statements(cx, node.body);
    return;
  }
  const manager = spill(cx, evaluate(cx, item.context_expr));
  if (!cx.env) return;
  cx.node = item.context_expr;
  const awaited = node.kind === 'AsyncWith';
  requireProtocol(cx, manager, awaited);
  if (!cx.env) return;
  const entered = awaited ? awaitValue(cx, callMethod(cx, manager, '__aenter__', positional())) : callMethod(cx, manager, '__enter__', positional());
  if (!cx.env) return;
  const target = item.optional_vars;
  const held = target ? spill(cx, entered) : entered;
  if (!target) discard(cx, entered);
  const done = protect(cx, () => {
    if (target) assignTo(cx, target, held);
    if (cx.env) withItems(cx, node, items.slice(1));
  }, true);
  cx.node = item.context_expr;
  const exit = (...args: Val[]): Val =>
    awaited ? awaitValue(cx, callMethod(cx, manager, '__aexit__', positional(...args))) : callMethod(cx, manager, '__exit__', positional(...args));
  const before = joinEnvs(cx.world, joinEnvs(cx.world, done.normal, done.exitEnv), done.thrownEnv);
  if (!before) {
    if (cx.emitting) cx.out.push(ir('unreachable', []));
    cx.env = null;
    return;
  }
  // An exception on its way: thrown on unless `__exit__` says otherwise.
  let suppressed: Env | null = null;
  cx.env = done.thrownEnv && [...done.thrownEnv];
  const thrown = collect(cx, () => {
    if (!cx.env) return;
    setHandled(cx, done.saved, done.caught);
    const exc = pendingException(cx, done);
    const result = spill(cx, exit(classOfException(cx, exc), exc, tracebackOf(cx, exc)));
    if (!cx.env) return;
    restoreHandled(cx, done.saved);
    const t = truth(cx, result);
    const env = cx.env;
    if (!env) return;
    if (t.constant?.kind === 'bool') {
      discard(cx, result);
      if (t.constant.value) suppressed = env;
      else rethrow(cx, exc);
      return;
    }
    const again = collect(cx, () => rethrow(cx, exc));
    cx.env = env;
    emit(cx, ir('if', [t.code], { then: [], else: again }));
    suppressed = env;
  });
  cx.env = joinEnvs(cx.world, done.normal, done.exitEnv);
  const others = collect(cx, () => {
    if (!cx.env) return;
    discard(cx, exit(none(cx), none(cx), none(cx)));
    resumeExits(cx, done);
  });
  const after = cx.env;
  cx.env = before;
  emit(cx, ir('if', [ir('i32.eq', [ir('local.get', [], { local: done.code }), i32(1)])], { then: thrown, else: others }));
  cx.env = joinEnvs(cx.world, suppressed, after);
}

/** Both methods are looked for before either is called. */
function requireProtocol(cx: Cx, manager: Val, awaited: boolean): void {
  const names = awaited ? ['__aenter__', '__aexit__'] : ['__enter__', '__exit__'];
  dispatch(cx, manager, (one) => {
    const a = one.type.atoms[0]!;
    const cls = cx.program.classOfAtom(a);
    const has = (name: string): boolean => {
      if (!cls) return a.kind === 'class' && metaLookup(cx, a.cls, name) !== null;
      return cls.library ? findMethod(cls, name) !== null : lookup(cx, cls, name).members.length > 0;
    };
    const missing = names.find((name) => !has(name));
    if (!missing) return none(cx);
    const name = cx.program.typeName(one.type.atoms[0]!);
    const which = missing === names[1] ? ` (missed ${missing} method)` : '';
    return raiseError(cx, 'TypeError', `'${name}' object does not support the ${awaited ? 'asynchronous ' : ''}context manager protocol${which}`);
  });
}

/** `type(exc)`, of any of the classes that may be thrown. */
export const classOfException = (cx: Cx, exc: Val): Val =>
  cx.env ? dispatch(cx, exc, (one) => cx.program.typeOf(cx, one)) : bottom(cx);

export const tracebackOf = (cx: Cx, exc: Val): Val =>
  cx.env ? (sharedAttribute(cx, exc, '__traceback__') ?? dispatch(cx, exc, (one) => attributeOf(cx, one, '__traceback__'))) : bottom(cx);
