/**
 * `typing.get_type_hints`: what the annotations of a function or class stand for, text included. In: the function or
 * class. Out: a dict. Refused is text inside an annotation, which
 * would have to become what it names.
 */
import { childNodes } from '../bind/child-nodes.ts';
import type { Expression, Node } from '../syntax/ast.ts';
import { parse } from '../syntax/index.ts';
import { unparse } from '../syntax/unparse.ts';
import type { FuncInfo } from '../types/infos.ts';
import { emptyDict } from './containers.ts';
import type { Cx, Val } from './cx.ts';
import { raiseError, unsupported } from './errors.ts';
import { annotations } from './function-attributes.ts';
import { methodParts } from './members.ts';
import { annotated, annotationsDict } from './namespace.ts';

export function plainHints(cx: Cx, one: Val): Val {
  const a = one.type.atoms[0]!;
  if (a.kind === 'method') return plainHints(cx, methodParts(cx, one).func);
  if (a.kind !== 'func' && a.kind !== 'class') return raiseError(cx, 'TypeError', `${cx.program.typeName(a)} is not a module, class, method, or function.`);
  if (a.kind === 'class' && a.cls.library) return emptyDict(cx, a.cls.node);
  const isPlain = (e: Expression): boolean => {
    const text = e.kind === 'Constant' && e.value.kind === 'str' ? parse(e.value.value, { mode: 'eval' }).module : null;
    if (text?.kind === 'Expression') return isPlain(text.body);
    return e.kind === 'Name' || e.kind === 'Attribute' || (e.kind === 'Constant' && e.value.kind === 'none') || isWhole(e);
  };
  // Text among what `Annotated` adds is text, and so are the values of a `Literal`.
  const isWhole = (e: Node): boolean => {
    const form = e.kind === 'Subscript' ? lastName(e.value) : null;
    if (e.kind === 'Subscript' && form === 'Annotated') return isWhole(e.slice.kind === 'Tuple' ? e.slice.elts[0]! : e.slice);
    return form === 'Literal' || (!(e.kind === 'Constant' && e.value.kind === 'str') && childNodes(e).every(isWhole));
  };
  for (const e of a.kind === 'func' ? annotationsOf(a.fn) : annotated(a.cls.node).map(([, x]) => x)) {
    if (!isPlain(e)) unsupported(cx, cx.node, `get_type_hints() of an annotation like ${unparse(e)}`);
  }
  return a.kind === 'func' ? annotations(cx, a, true) : annotationsDict(cx, a.cls, true);
}
const annotationsOf = ({ args, node }: FuncInfo): Expression[] => {
  if (!args) return [];
  const all = [...args.posonlyargs, ...args.args, ...(args.vararg ? [args.vararg] : []), ...args.kwonlyargs, ...(args.kwarg ? [args.kwarg] : [])];
  return [...all.map((x) => x.annotation), node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef' ? node.returns : null].filter((e) => e !== null);
};
const lastName = (e: Node): string | null => (e.kind === 'Name' ? e.id : e.kind === 'Attribute' ? e.attr : null);
