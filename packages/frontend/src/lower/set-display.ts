/** Set displays and set comprehensions. */
import type { Expression, SetComp, SetExpr } from '../syntax/ast.ts';
import { callLibrary, callMethod, positional } from './calls.ts';
import { comprehension } from './comprehension.ts';
import { effect, emptySet, filledArray } from './containers.ts';
import { inOrder, spill, type Cx, type Val } from './cx.ts';
import { unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { i32 } from './ir.ts';
import { bottom, machineVal } from './values.ts';

const SET = 'pyw.builtins.set';
const MAX_DISPLAY = 10_000;

export function setDisplay(cx: Cx, node: SetExpr): Val {
  const { elts } = node;
  if (elts.length > MAX_DISPLAY) unsupported(cx, node, `a set display of more than ${MAX_DISPLAY} elements`);
  const star = elts.findIndex((e) => e.kind === 'Starred');
  const plain = star < 0 ? elts : elts.slice(0, star);
  const vals = inOrder(cx, plain.map((e) => () => evaluate(cx, e))).map((v) => spill(cx, v));
  if (!cx.env) return bottom(cx);
  const saved = cx.node;
  cx.node = node;
  const set = spill(cx, emptySet(cx, node));
  if (vals.length > 0) {
    const items = filledArray(cx, `items${cx.program.ids.idOf(node)}`, vals);
    const how = star < 0 && elts.length > 2 && elts.every(isFolded) ? '_add_constants' : '_add_all';
    effect(cx, callLibrary(cx, SET, how, set, items, machineVal(cx, 'i32', i32(vals.length))));
  }
  if (star >= 0) {
    for (const e of elts.slice(star)) {
      if (!cx.env) break;
      const v = evaluate(cx, e.kind === 'Starred' ? e.value : e);
      if (!cx.env) break;
      effect(cx, callMethod(cx, set, e.kind === 'Starred' ? '_update_' : 'add', positional(v)));
    }
  }
  cx.node = saved;
  return cx.env ? set : bottom(cx);
}

/** What CPython's compiler makes a constant of; the order of a set display depends on it. */
function isFolded(e: Expression): boolean {
  switch (e.kind) {
    case 'Constant':
      return true;
    case 'UnaryOp':
      return isFolded(e.operand);
    case 'BinOp':
      return isFolded(e.left) && isFolded(e.right);
    case 'Tuple':
      return e.elts.every(isFolded);
    default:
      return false;
  }
}

export function setComp(cx: Cx, node: SetComp): Val {
  return comprehension(
    cx,
    node,
    () => emptySet(cx, node),
    (set) => {
      const v = evaluate(cx, node.elt);
      if (cx.env) effect(cx, callMethod(cx, set, 'add', positional(v)));
    },
  );
}
