/**
 * `await`, `async for`. A coroutine is a generator whose values are what the event loop waits for (generators.ts): to
 * await is to delegate to it. An asynchronous iterator is run through the library's `_anext`, which says whether there
 * is an item instead of raising StopAsyncIteration.
 */
import type { AsyncFor, Await, Node, Stmt } from '../syntax/ast.ts';
import { assignTo } from './assign.ts';
import { attributeOf } from './attributes.ts';
import { callLibrary, callMethod, positional } from './calls.ts';
import { emit, spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { delegate, droppingLoop } from './generators.ts';
import { ir } from './ir.ts';
import { iteratorOf } from './iterators.ts';
import { loop, roundBody } from './loop.ts';
import { callSpecial } from './members.ts';
import { statements } from './statements.ts';
import { truth } from './boolean.ts';
import { bottom, discard } from './values.ts';

const MODULE = 'pyw.builtins.generator';

export function awaitExpression(cx: Cx, node: Await): Val {
  if (!cx.fn.async) return unsupported(cx, node, 'await outside of an async function');
  const v = evaluate(cx, node.value);
  if (!cx.env) return v;
  cx.node = node;
  return awaitValue(cx, v);
}

export function awaitValue(cx: Cx, v: Val): Val {
  if (!cx.env) return bottom(cx);
  if (!cx.generator) return unsupported(cx, cx.node, 'waiting outside of an async function');
  const it = dispatch(cx, v, (one) => {
    const cls = cx.program.classOfAtom(one.type.atoms[0]!);
    // In the library, generators wait, too.
    if (cls?.library && cls.name === 'coroutine') {
      // The library awaits each of its own once.
      if (cx.mod.library) return one;
      const held = spill(cx, one);
      discard(cx, callMethod(cx, held, '_check_fresh', positional()));
      return cx.env ? held : bottom(cx);
    }
    if (cls?.library && cls.name === 'generator' && cls.mod.name === MODULE && waits(one)) return one;
    const own = callSpecial(cx, one, '__await__', positional());
    if (own) return cx.env ? iteratorOf(cx, own) : own;
    return raiseError(cx, 'TypeError', `object ${cx.program.typeName(one.type.atoms[0]!)} can't be used in 'await' expression`);
  });
  return cx.env ? delegate(cx, cx.node ?? cx.fn.node, it) : bottom(cx);
}
const waits = (v: Val): boolean => v.type.atoms.every((a) => a.kind === 'inst' && a.site?.generator?.ctx.fn.library === true);

export function asyncFor(cx: Cx, node: AsyncFor): void {
  const subject = evaluate(cx, node.iter);
  if (!cx.env) return;
  asyncLoop(cx, node, subject, (item) => {
    assignTo(cx, node.target, item);
    statements(cx, node.body);
  }, node.orelse);
}

/** Runs `body` for each item of an asynchronous iterable; `node` identifies the loop. */
export function asyncLoop(cx: Cx, node: Node, subject: Val, body: (item: Val) => void, orelse: readonly Stmt[]): void {
  // The first iterable of a generator expression was asked for its iterator where the expression stands.
  const isAsked = node.kind === 'AsyncFor' && node.iter.kind === 'Name' && node.iter.id === '.0';
  const iterable = isAsked ? subject : dispatch(cx, subject, (one) => {
    const own = callSpecial(cx, one, '__aiter__', positional());
    return own ?? raiseError(cx, 'TypeError', `'async for' requires an object with __aiter__ method, got ${cx.program.typeName(one.type.atoms[0]!)}`);
  });
  if (!cx.env) return;
  const it = spill(cx, callLibrary(cx, MODULE, '_async_iterator', iterable));
  if (!cx.env) return;
  const run = (): void => loop(cx, {
    node,
    orelse,
    round(frame, exit) {
      const more = truth(cx, awaitValue(cx, callMethod(cx, it, '_anext', positional())));
      const env = cx.env;
      if (!env) return null;
      emit(cx, ir('if', [more.code], { then: [], else: [ir('break', [], { label: exit })] }));
      const item = dispatch(cx, it, (one) => attributeOf(cx, one, '_item'));
      if (item.type.atoms.length === 0) cx.env = null;
      if (cx.env) roundBody(cx, frame, () => body(item));
      else if (cx.emitting) {
        cx.env = env;
        emit(cx, ir('unreachable', []));
        cx.env = null;
      }
      return [...env];
    },
  });
  if (node.kind === 'AsyncFor' && !isAsked) droppingLoop(cx, node.iter, it, run, true);
  else run();
}
