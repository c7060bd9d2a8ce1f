/** What an annotation is at run time: its value, or its text after `from __future__ import annotations`. */
import type { Expression } from '../syntax/ast.ts';
import { unparse } from '../syntax/unparse.ts';
import type { ModuleInfo } from '../types/infos.ts';
import type { Cx, Val } from './cx.ts';
import { strConst } from './values.ts';

export const annotationsAreText = (mod: ModuleInfo): boolean =>
  mod.tree.body.some((s) => s.kind === 'ImportFrom' && s.module === '__future__' && s.names.some((n) => n.name === 'annotations'));

export const annotationValue = (cx: Cx, mod: ModuleInfo, e: Expression): Val =>
  annotationsAreText(mod) ? strConst(cx, unparse(e)) : cx.program.evaluateIn(cx, mod, e);
