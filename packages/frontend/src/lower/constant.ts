/** Literals. */
import type { Constant } from '../syntax/ast.ts';
import { bytesLiteral } from './bytes-literal.ts';
import { positional } from './calls.ts';
import type { Cx, Val } from './cx.ts';
import { boolConst, floatConst, intConst, none, strConst } from './values.ts';

export function constant(cx: Cx, node: Constant): Val {
  const c = node.value;
  switch (c.kind) {
    case 'int':
      return intConst(cx, c.value);
    case 'float':
      return floatConst(cx, c.value);
    case 'bool':
      return boolConst(cx, c.value);
    case 'none':
      return none(cx);
    case 'str':
      return strConst(cx, c.value, c);
    case 'complex':
      return cx.program.constructNamed(cx, 'complex', positional(floatConst(cx, 0), floatConst(cx, c.imag)));
    case 'bytes':
      return bytesLiteral(cx, c.value);
    case 'ellipsis':
      return cx.program.constructNamed(cx, 'ellipsis', positional());
  }
}
