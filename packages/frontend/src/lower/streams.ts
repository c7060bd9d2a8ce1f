/**
 * `reassigned_stream(name)` of the dialect: what a program put in the place of `sys.stdout` or `sys.stderr`.
 *
 * In: the constant name. Out: the value of that variable of `sys` where anything but the library's own stream is ever
 * assigned to it, else the constant None, so that `print` costs nothing in the programs that leave it alone.
 */
import { readCell } from '../types/world.ts';
import type { Cx, Val } from './cx.ts';
import { loadGlobal } from './names.ts';
import { bottom, none } from './values.ts';

const OWN: Readonly<Record<string, string>> = { stdin: '_StandardInput', stdout: '_StandardOutput', stderr: '_StandardError' };

export function reassignedStream(cx: Cx, name: Val): Val {
  if (!cx.env) return bottom(cx);
  const text = name.constant?.kind === 'str' ? name.constant.value : '';
  const sys = cx.program.modules.has('sys') ? cx.program.moduleNamed('sys') : null;
  const g = sys ? sys.globals.get(text) : undefined;
  if (!g) return none(cx);
  const isOwn = readCell(g.cell, cx.emitting ? null : cx.ctx).atoms.every((a) => a.kind === 'inst' && a.cls.name === OWN[text]);
  return isOwn ? none(cx) : loadGlobal(cx, g, () => none(cx));
}
