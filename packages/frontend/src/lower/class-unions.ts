/** `A | B` of classes: a union (`types.UnionType`), or, where `isinstance` is given it, a tuple of them. */
import type { Expression } from '../syntax/ast.ts';
import { classType } from '../types/world.ts';
import { loadAttribute } from './attributes.ts';
import { callLibrary } from './calls.ts';
import { unsupported } from './errors.ts';
import { inOrder, NO_CODE, value, type Cx, type Val } from './cx.ts';
import { evaluate } from './evaluate.ts';
import { testedType } from './generic-alias.ts';
import { metaLookup } from './metaclass.ts';
import { binaryValues } from './operators.ts';
import { bottom, discard, isInst, onlyAtom, tupleVal } from './values.ts';

/** The union of two operands, when they are classes, unions of classes or None; null otherwise. */
export function classUnion(cx: Cx, a: Val, b: Val): Val | null {
  if (isInst(onlyAtom(a.type), 'NoneType') && isInst(onlyAtom(b.type), 'NoneType')) return null;
  const x = members(cx, a);
  const y = x && members(cx, b);
  if (!x || !y) return null;
  const all = distinct(cx, [...x, ...y]);
  if (all.length > 1) return callLibrary(cx, 'pyw.builtins.generic_alias', '_union_type', tupleVal(cx, all));
  discard(cx, b);
  return a;
}

/** The second argument of `isinstance` or `issubclass`. */
export function classesArgument(cx: Cx, e: Expression): Val {
  if (e.kind !== 'BinOp' || e.op !== 'BitOr') return evaluate(cx, e);
  const operands: Expression[] = [];
  const flatten = (x: Expression): void => {
    if (x.kind === 'BinOp' && x.op === 'BitOr') [x.left, x.right].forEach(flatten);
    else operands.push(x);
  };
  flatten(e);
  const vals = inOrder(cx, operands.map((x) => () => evaluate(cx, x)));
  if (!cx.env) return bottom(cx);
  const none = (v: Val | undefined): boolean => isInst(onlyAtom(v!.type), 'NoneType');
  const parts = none(vals[0]) && none(vals[1]) ? [null] : vals.map((v) => (onlyAtom(v.type)?.kind === 'inst' && !none(v) ? null : members(cx, v)));
  if (parts.every((p) => p !== null)) return tupleVal(cx, parts.flat() as Val[]);
  let next = 0;
  const saved = cx.node;
  const joined = (x: Expression): Val => {
    if (x.kind !== 'BinOp' || x.op !== 'BitOr') return vals[next++]!;
    const left = joined(x.left);
    const right = joined(x.right);
    cx.node = x;
    return cx.env ? binaryValues(cx, 'BitOr', left, right, false) : bottom(cx);
  };
  const v = joined(e);
  cx.node = saved;
  return v;
}

/** Without those that are given twice. */
function distinct(cx: Cx, vals: readonly Val[]): Val[] {
  const first = (v: Val): number => vals.findIndex((w) => w.type === v.type);
  vals.forEach((v, i) => {
    const a = onlyAtom(v.type);
    if (a?.kind === 'class' && a.cls.plural && first(v) !== i) unsupported(cx, cx.node, `a union of two classes of the statement of ${a.cls.name}`);
  });
  return vals.filter((v, i) => first(v) === i);
}

/** What an operand brings to a union, when each member is a class that is known. */
function members(cx: Cx, v: Val): Val[] | null {
  const a = onlyAtom(v.type);
  if (a?.kind === 'class') return metaLookup(cx, a.cls, '__or__') || metaLookup(cx, a.cls, '__ror__') ? null : [v];
  if (isInst(a, 'NoneType')) return [value(classType(cx.world, cx.program.cls('NoneType')), NO_CODE)];
  const type = testedType(cx, a);
  const shape = type && a?.kind === 'inst' && a.cls.name === 'UnionType' ? onlyAtom(type) : null;
  if (shape?.kind !== 'tuple' || !shape.elems?.length || !shape.elems.every((t) => onlyAtom(t)?.kind === 'class')) return null;
  const args = loadAttribute(cx, v, '__args__');
  return shape.elems.map((_, i) => cx.program.tupleItem(cx, args, i));
}
