/** `type X = ...`: binds an object that has the name and nothing else; the value is for type checkers. Where a program asks for more, `expand/type-params.ts` wrote it out. */
import type { TypeAlias } from '../syntax/ast.ts';
import { callValue, positional } from './calls.ts';
import type { Cx } from './cx.ts';
import { unsupported } from './errors.ts';
import { storeName } from './names.ts';
import { strConst } from './values.ts';

export function typeAlias(cx: Cx, node: TypeAlias): void {
  if (node.name.kind !== 'Name') return;
  const typing = cx.program.moduleNamed('typing');
  const cls = typing && cx.program.libraryName(cx, typing, '_named_alias');
  if (!cls) return unsupported(cx, node, 'a type alias');
  const made = callValue(cx, cls, positional(strConst(cx, node.name.id)));
  if (cx.env) storeName(cx, node.name.id, made);
}
