/** `def` and `lambda`: the function object, decorated, bound to its name. */
import type { AsyncFunctionDef, FunctionDef, Lambda } from '../syntax/ast.ts';
import { callValue, positional } from './calls.ts';
import { functionValue } from './closures.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { evaluate } from './evaluate.ts';
import { storeName } from './names.ts';
import { bottom } from './values.ts';

export function functionDef(cx: Cx, node: FunctionDef | AsyncFunctionDef): void {
  const plain = cx.mod.library && cx.fn.node.kind === 'Module';
  const decorators = plain ? [] : node.decorator_list.map((d) => (cx.env ? spill(cx, evaluate(cx, d)) : bottom(cx)));
  if (!cx.env) return;
  let v = functionValue(cx, node);
  for (const [i, d] of [...decorators.entries()].reverse()) {
    if (!cx.env) return;
    const saved = cx.node;
    cx.node = node.decorator_list[i]!;
    v = callValue(cx, d, positional(v));
    cx.node = saved;
  }
  if (cx.env) storeName(cx, node.name, v);
}

export const lambda = (cx: Cx, node: Lambda): Val => functionValue(cx, node);
