/** What an annotation is at run time: its value, or its text after `from __future__ import annotations`. */
import { childNodes } from '../bind/child-nodes.ts';
import type { Expression, Node } from '../syntax/ast.ts';
import { parse } from '../syntax/index.ts';
import { unparse } from '../syntax/unparse.ts';
import type { ModuleInfo } from '../types/infos.ts';
import type { Cx, Val } from './cx.ts';
import { unsupported } from './errors.ts';
import { strConst } from './values.ts';

export const annotationsAreText = (mod: ModuleInfo): boolean =>
  mod.tree.body.some((s) => s.kind === 'ImportFrom' && s.module === '__future__' && s.names.some((n) => n.name === 'annotations'));

export const annotationValue = (cx: Cx, mod: ModuleInfo, e: Expression): Val =>
  annotationsAreText(mod) ? strConst(cx, unparse(e)) : cx.program.evaluateIn(cx, mod, e);

/** What an annotation means, also where it is text (`typing.get_type_hints`). */
export function annotationMeaning(cx: Cx, mod: ModuleInfo, e: Expression): Val {
  const text = e.kind === 'Constant' && e.value.kind === 'str' ? parse(e.value.value, { mode: 'eval' }).module : null;
  if (text?.kind !== 'Expression') return cx.program.evaluateIn(cx, mod, e);
  // What only the module's body mentions is not held where functions see it.
  const isSeen = (n: Node): boolean => (n.kind !== 'Name' || mod.globals.has(n.id) || !mod.body.scope.slots.has(n.id)) && childNodes(n).every(isSeen);
  if (!isSeen(text.body)) return unsupported(cx, cx.node, `what the annotation ${unparse(e)} stands for`, 'Write it without quotes.');
  return cx.program.evaluateIn(cx, mod, text.body);
}
