/**
 * Functions of the library marked `@by_mode` open files: what they give depends on the text of their `mode`, which is
 * nearly always constant. In: the function and its bound arguments. Out: the function of that name for the mode
 * (`open` -> `_open_text_read`), or the function itself where the mode is only known at run time.
 */
import { findMethod } from '../bind/declare.ts';
import type { FuncInfo } from '../types/infos.ts';
import type { Cx, Val } from './cx.ts';

export function forMode(cx: Cx, fn: FuncInfo, vals: readonly Val[]): FuncInfo {
  const { node } = fn;
  if (node.kind !== 'FunctionDef' || !node.decorator_list.some((d) => d.kind === 'Name' && d.id === 'by_mode')) return fn;
  const constant = (name: string) => vals[fn.params.findIndex((p) => p.name === name)]?.constant;
  const mode = constant('mode');
  if (mode?.kind !== 'str') return fn;
  const byDefault = fn.params.find((p) => p.name === 'mode')?.default;
  // Where reading bytes is the default (compressed files), modes that say neither are of bytes; elsewhere they are of text.
  const isBinary = byDefault?.kind === 'Constant' && byDefault.value.kind === 'str' && byDefault.value.value === 'rb';
  const kind = kindOfMode(isBinary && !/[bt]/.test(mode.value) ? `${mode.value}b` : mode.value);
  const buffering = constant('buffering');
  if (kind.startsWith('binary') && buffering?.kind !== 'int' && fn.params.some((p) => p.name === 'buffering')) return fn;
  const unbuffered = buffering?.kind === 'int' && buffering.value === 0n && kind.startsWith('binary');
  const [form = ''] = kind.split('_');
  // A function may have one for all modes of text, or of bytes.
  for (const end of [unbuffered ? 'raw' : kind, form, `${form}_both`]) {
    const found = fn.cls ? findMethod(fn.cls, `_${fn.name}_${end}`) : cx.program.functionNamed(fn.mod, `_${fn.name}_${end}`);
    if (found) return found;
  }
  return fn;
}

function kindOfMode(mode: string): string {
  const kinds = [...mode].filter((c) => 'rwax'.includes(c)).length;
  // Not a mode: refused at run time.
  if (kinds !== 1 || /[^rwaxbt+]/.test(mode) || (mode.includes('b') && mode.includes('t'))) return 'text';
  const way = mode.includes('+') ? 'both' : mode.includes('r') ? 'read' : 'write';
  return `${mode.includes('b') ? 'binary' : 'text'}_${way}`;
}
