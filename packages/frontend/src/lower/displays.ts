/** Tuple and list displays. */
import type { Expression, ListExpr, TupleExpr } from '../syntax/ast.ts';
import { observeSource } from '../analysis/observe.ts';
import { arraySiteAt, arrayType, grow, joinAll, rootOf } from '../types/world.ts';
import { storeField } from './attributes.ts';
import { allocate, callMethod, positional } from './calls.ts';
import { emit, inOrder, NO_CODE, position, spill, value, type Cx, type Val } from './cx.ts';
import { evaluate } from './evaluate.ts';
import { markElements, markTuple } from './constant-tuples.ts';
import { ir, i32 } from './ir.ts';
import { bottom, boolConst, codeOf, machineVal, tupleVal } from './values.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { hasSpecial } from './members.ts';

export function tupleDisplay(cx: Cx, node: TupleExpr): Val {
  if (node.elts.some((e) => e.kind === 'Starred')) {
    const list = listFrom(cx, node.elts, node);
    return cx.env ? cx.program.constructNamed(cx, 'tuple', positional(list)) : bottom(cx);
  }
  const v = tupleOfItems(cx, node.elts);
  return cx.env && cx.program.comparesTuples ? madeTuple(cx, v) : v;
}

/** Where tuples are told apart by `is`, each display is an object; those of constants are one. */
function madeTuple(cx: Cx, v: Val): Val {
  if (!cx.emitting || cx.mod.library || v.elems!.length === 0) return v;
  const held = spill(cx, value(v.type, codeOf(cx, { ...v, isKept: true })));
  return { ...v, code: held.code };
}

export function tupleOfItems(cx: Cx, items: readonly Expression[]): Val {
  const elems = inOrder(cx, items.map((e) => () => evaluate(cx, e)));
  return cx.env ? markTuple(cx, items, tupleVal(cx, elems)) : bottom(cx);
}

export function listDisplay(cx: Cx, node: ListExpr): Val {
  return listFrom(cx, node.elts, node);
}

function listFrom(cx: Cx, elts: readonly Expression[], node: ListExpr | TupleExpr): Val {
  const star = elts.findIndex((e) => e.kind === 'Starred');
  const plain = star < 0 ? elts : elts.slice(0, star);
  const vals = inOrder(cx, plain.map((e) => () => evaluate(cx, e)));
  if (!cx.env) return bottom(cx);
  const saved = cx.node;
  cx.node = node;
  let list = newList(cx, node, markElements(cx, plain, vals));
  if (star >= 0) {
    list = spill(cx, list);
    for (const e of elts.slice(star)) {
      const v = evaluate(cx, e.kind === 'Starred' ? e.value : e);
      if (!cx.env) break;
      const r = e.kind === 'Starred' ? extended(cx, list, v) : callMethod(cx, list, 'append', positional(v));
      if (cx.emitting && r.code.kind === 'call') emit(cx, ir('drop', [r.code]));
    }
  }
  cx.node = saved;
  return cx.env ? list : bottom(cx);
}

function extended(cx: Cx, list: Val, v: Val): Val {
  return dispatch(cx, v, (one) => {
    if (hasSpecial(cx, one.type, '__iter__') || hasSpecial(cx, one.type, '__getitem__')) return callMethod(cx, list, 'extend', positional(one));
    return raiseError(cx, 'TypeError', `Value after * must be an iterable, not ${cx.program.typeName(one.type.atoms[0]!)}`);
  });
}

/** An array of values, as the library's literal constructors take it. */
export function arrayOfVals(cx: Cx, node: TupleExpr | Expression, vals: readonly Val[]): Val {
  const site = arraySiteAt(cx.world, node, cx.ctx, null, cx.program.ids);
  grow(cx.world, site.elem, joinAll(cx.world, vals.map((v) => v.type)));
  const type = arrayType(cx.world, site);
  if (!cx.emitting) return value(type, NO_CODE);
  for (const v of vals) observeSource(cx, rootOf(site), 'put', [v.type]);
  const elem = cx.program.storageOf(site);
  const codes = inOrder(cx, vals.map((v) => () => value(type, cx.program.toStorage(cx, v, elem)))).map((v) => v.code);
  return value(type, ir('array.of', codes, { elem, ...position(cx) }));
}

/**
 * A list of these values. Each display has a site of its own, made here and not by a function of the library: displays
 * whose elements are of the same kinds when they are first met would share its context, and so become one list, whatever
 * is put into them later.
 */
export function newList(cx: Cx, node: Expression, vals: readonly Val[]): Val {
  if (vals.length > 10_000) unsupported(cx, node, 'a list display of more than 10,000 elements');
  const array = arrayOfVals(cx, node, vals);
  const saved = cx.node;
  cx.node = node;
  const list = allocate(cx, cx.program.cls('list'), undefined, position(cx));
  storeField(cx, list, '_len', machineVal(cx, 'i32', i32(vals.length)));
  storeField(cx, list, '_items', array);
  storeField(cx, list, '_printing', boolConst(cx, false));
  cx.node = saved;
  return list;
}
