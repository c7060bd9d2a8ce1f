/** `type(x)`: the class, where it is the same for every value that gets there. */
import type { Call } from '../syntax/ast.ts';
import type { Cx, Val } from './cx.ts';
import { dispatch, groupsOf } from './dispatch.ts';
import { unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { strConst, discard } from './values.ts';

export function typeCall(cx: Cx, node: Call): Val {
  const v = evaluate(cx, node.args[0]!);
  if (!cx.env) return v;
  if (groupsOf(cx, v.type).length > 1) unsupported(cx, node, 'type() of a value of several classes', 'Use isinstance().');
  discard(cx, v);
  const cls = cx.program.classOfAtom(v.type.atoms[0]!);
  return cls ? cx.program.classVal(cls) : unsupported(cx, node, 'type() of this value');
}

/** `type(x).__name__`, for values of any number of classes. */
export function typeNameOf(cx: Cx, node: Call): Val {
  const v = evaluate(cx, node.args[0]!);
  if (!cx.env) return v;
  return dispatch(cx, v, (one) => {
    discard(cx, one);
    return strConst(cx, cx.program.typeName(one.type.atoms[0]!));
  });
}
