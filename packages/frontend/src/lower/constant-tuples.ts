/**
 * Tuples of constants within displays, as in `for dx, dy in ((1, 0), (0, 1))`: made once, when the program starts, as
 * CPython keeps them with the code.
 *
 * In: displays. Out: their values marked, and the code of a marked value. Tuples alone (`return 0, 0`) are left to be
 * taken apart where they go, and so is what runs once.
 */
import type { Expr } from '@pyw/ir';
import type { Expression } from '../syntax/ast.ts';
import type { Cx, Val } from './cx.ts';
import { ir } from './ir.ts';
import { convert, newTuple } from './values.ts';

/** A list of more is a table. */
const MAX_LIST = 16;

const isConstant = (e: Expression): boolean =>
  e.kind === 'Constant' ||
  (e.kind === 'UnaryOp' && e.op === 'USub' && e.operand.kind === 'Constant') ||
  (e.kind === 'Tuple' && e.elts.every(isConstant));
const isConstantTuple = (e: Expression): boolean => e.kind === 'Tuple' && isConstant(e);
const runsAgain = (cx: Cx): boolean => cx.fn.node.kind !== 'Module' || cx.frames.some((f) => f.kind === 'loop');

/** A tuple display with tuples in it. */
export const markTuple = (cx: Cx, elts: readonly Expression[], v: Val): Val =>
  v.elems !== undefined && elts.some((e) => e.kind === 'Tuple') && elts.every(isConstant) && runsAgain(cx) ? { ...v, isKept: true } : v;

/** Tuples in a list display. */
export const markElements = (cx: Cx, elts: readonly Expression[], vals: readonly Val[]): readonly Val[] =>
  elts.length <= MAX_LIST && elts.some(isConstantTuple) && runsAgain(cx)
    ? vals.map((v, i) => (v.elems !== undefined && isConstantTuple(elts[i] as Expression) ? { ...v, isKept: true } : v))
    : vals;

const CONSTANTS: ReadonlySet<string> = new Set(['int.const', 'f64.const', 'i32.const', 'none']);

/** The items of a tuple as constants; null if one of them has to be computed. */
function constantItems(cx: Cx, elems: readonly Val[]): Expr | null {
  const items: Expr[] = [];
  for (const v of elems) {
    if (v.elems !== undefined) {
      const inner = constantItems(cx, v.elems);
      if (inner === null) return null;
      items.push(ir('box.ref', [newTuple(cx, inner)]));
    } else {
      const code = v.constant?.kind === 'str' ? cx.program.stringLiteral(cx, v.constant.value, v.constant) : v.code;
      if (code.kind !== 'global.get' && !CONSTANTS.has(code.kind)) return null;
      items.push(convert(cx, code, v.type, 'any'));
    }
  }
  return ir('array.of', items, { elem: 'any' });
}

/** Names of the globals of a program by what they hold. */
const names = new WeakMap<Cx['program']['globals'], Map<string, string>>();

/** The tuple that was made when the program started; null where the items are no constants after all. */
export function keptTuple(cx: Cx, elems: readonly Val[]): Expr | null {
  const items = constantItems(cx, elems);
  if (items === null) return null;
  const { globals, initialisers } = cx.program;
  const made = newTuple(cx, items);
  const key = `${cx.mod.name} ${JSON.stringify(items, (name, x) => (name === 'pos' ? undefined : x))}`;
  let known = names.get(globals);
  if (known === undefined) names.set(globals, (known = new Map()));
  const name = known.get(key) ?? `tuple${known.size}`;
  if (!known.has(key)) {
    known.set(key, name);
    const { class: cls } = made as Expr & { kind: 'new' };
    globals.set(name, { name, type: `ref<${cls}>`, init: ir('ref.null', [], { class: cls }) });
    initialisers.push(ir('global.set', [made], { global: name }));
  }
  return ir('global.get', [], { global: name });
}
