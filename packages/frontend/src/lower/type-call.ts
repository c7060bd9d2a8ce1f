/** `type(x)`: the class of each value that gets there. */
import type { Call } from '../syntax/ast.ts';
import type { Cx, Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { strConst, discard } from './values.ts';

export function typeCall(cx: Cx, node: Call): Val {
  const v = evaluate(cx, node.args[0]!);
  if (!cx.env) return v;
  return dispatch(cx, v, (one) => {
    const a = one.type.atoms[0]!;
    const cls = cx.program.classOfAtom(a) ?? cx.program.classNamed(cx.program.typeName(a));
    discard(cx, one);
    return cls ? cx.program.classVal(cls) : unsupported(cx, node, `type() of a ${cx.program.typeName(a)}`);
  });
}

/** `type(x).__name__` and its like, for values of any number of classes. */
export function typeNameOf(cx: Cx, node: Call, attr: string): Val {
  const v = evaluate(cx, node.args[0]!);
  if (!cx.env) return v;
  return dispatch(cx, v, (one) => {
    discard(cx, one);
    const a = one.type.atoms[0]!;
    const cls = cx.program.classOfAtom(a);
    if (attr === '__module__') return strConst(cx, cls && !cls.library ? cx.program.moduleNameOf(cls.mod) : 'builtins');
    return strConst(cx, attr === '__qualname__' && cls ? cls.qualname : cx.program.typeName(a));
  });
}
