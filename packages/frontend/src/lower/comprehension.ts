/** Comprehensions: loops with variables of their own, run in place; and those that make lists. */
import type { DictComp, ListComp, SetComp } from '../syntax/ast.ts';
import { callMethod, positional } from './calls.ts';
import { makeBox } from './closures.ts';
import { effect } from './containers.ts';
import { emit, spill, type Cx, type Val } from './cx.ts';
import { condition } from './boolean.ts';
import { asyncLoop } from './async.ts';
import { evaluate } from './evaluate.ts';
import { assignTo } from './assign.ts';
import { newList } from './displays.ts';
import { forEach } from './for.ts';
import { ir } from './ir.ts';
import { bottom, discard, onlyAtom } from './values.ts';
import { conditional } from './if.ts';

export function listComp(cx: Cx, node: ListComp): Val {
  return comprehension(
    cx,
    node,
    (source) => expecting(cx, node, newList(cx, node, []), source),
    (list) => {
      const v = evaluate(cx, node.elt);
      if (!cx.env) return;
      const r = callMethod(cx, list, 'append', positional(v));
      discard(cx, r);
      if (cx.emitting && r.code.kind === 'call') emit(cx, ir('drop', [r.code]));
    },
  );
}

/** Room for what a list or range gives, where each of its items adds one. */
function expecting(cx: Cx, node: ListComp, made: Val, source: Val): Val {
  const [first, ...inner] = node.generators;
  const atom = onlyAtom(source.type);
  const cls = atom ? cx.program.classOfAtom(atom) : null;
  if (inner.length > 0 || first!.ifs.length > 0 || first!.is_async || !cls?.library || !cls.methods.has('_expected')) return made;
  const list = spill(cx, made);
  effect(cx, callMethod(cx, list, '_expect', positional(callMethod(cx, source, '_expected', positional()))));
  return list;
}

/** Runs the loops; `make` gives the container, `add` evaluates what goes into it each time. */
export function comprehension(cx: Cx, node: ListComp | SetComp | DictComp, make: (source: Val) => Val, add: (made: Val) => void): Val {
  const first = node.generators[0]!;
  const saved = cx.node;
  cx.node = node;
  // The first iterable belongs to the enclosing scope.
  const source = evaluate(cx, first.iter);
  if (!cx.env) return bottom(cx);
  const subject = spill(cx, source);
  const made = spill(cx, make(subject));
  const own = cx.fn.scope.comprehensions.get(node)!;
  cx.comprehensions.push(own);
  // A class body's names are not seen from within.
  const { classBody } = cx;
  cx.classBody = null;
  for (const slot of own.values()) makeBox(cx, slot, null);
  const run = (i: number): void => {
    const g = node.generators[i];
    if (!g) {
      add(made);
      return;
    }
    const body = (): void => {
      const filter = (k: number): void => {
        const test = g.ifs[k];
        if (!test) run(i + 1);
        else conditional(cx, condition(cx, test), () => filter(k + 1), () => {});
      };
      filter(0);
    };
    const iterable = i === 0 ? subject : null;
    const each = (item: Val): void => {
      assignTo(cx, g.target, item);
      body();
    };
    if (g.is_async) asyncLoop(cx, g, iterable ?? evaluate(cx, g.iter), each, []);
    else forEach(cx, g, g.iter, iterable, each);
  };
  run(0);
  cx.comprehensions.pop();
  cx.classBody = classBody;
  cx.node = saved;
  return cx.env ? made : bottom(cx);
}
