/** Frozen dataclasses: assigning to an attribute of an instance, or deleting it, raises. The raising is written by expand/dataclass.ts. */
import { WRITTEN } from '../expand/dataclass.ts';
import type { ClassDef } from '../syntax/ast.ts';
import type { ClassInfo, FuncInfo } from '../types/infos.ts';
import { positional } from './calls.ts';
import type { Cx, Val } from './cx.ts';
import { discard, strConst } from './values.ts';

const METHOD = '__pyw_frozen__';
/** A method that stands in the body of a class statement. */
export const methodNode = (c: ClassDef, name: string) => c.body.find((s) => s.kind === 'FunctionDef' && s.name === name);

/** True when the store is refused, and the exception raised. */
export function refuseFrozen(cx: Cx, one: Val, cls: ClassInfo, name: string, what: 'assign to' | 'delete'): boolean {
  const at = cls.mro.findIndex((c) => !c.library && methodNode(c.node, METHOD));
  // The constructor that is written sets the fields.
  if (at < 0 || isWritten(cx)) return false;
  const own = at < 0 ? undefined : methodNode(cls.mro[at]!.node, METHOD);
  // With slots the method also refuses what is no field.
  const isStrict = own?.kind === 'FunctionDef' && own.body.length > 1;
  if (at > 0 && !isStrict && !fieldsOf(cls.mro[at]!.node).includes(name)) return false;
  discard(cx, cx.program.callMethod(cx, one, METHOD, positional(strConst(cx, name), strConst(cx, what))));
  return true;
}
const isWritten = (cx: Cx): boolean => isWrittenConstructor(cx.fn.node);
/** Is a function the constructor that is written for a dataclass? */
export function isWrittenConstructor(node: FuncInfo['node']): boolean {
  const last = node.kind === 'FunctionDef' ? node.body.at(-1) : undefined;
  return last?.kind === 'Expr' && last.value.kind === 'Constant' && last.value.value.kind === 'str' && last.value.value.value === WRITTEN;
}
/** The names of a dataclass's fields; variables that only its constructor takes are not among them. */
export function fieldsOf(c: ClassDef): readonly string[] {
  const items = methodNode(c, '__pyw_items__');
  const first = items?.kind === 'FunctionDef' ? items.body[0] : undefined;
  if (first?.kind !== 'Return' || first.value?.kind !== 'Tuple') return [];
  return first.value.elts.flatMap((e) => (e.kind === 'Tuple' && e.elts[0]?.kind === 'Constant' && e.elts[0].value.kind === 'str' ? [e.elts[0].value.value] : []));
}
