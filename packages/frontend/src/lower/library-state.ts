/**
 * Variables of library modules in the dialect (`name: State = expression`): such a variable is None, or what its
 * initial expression gives when it is first read; functions of the module assign it under `global`, programs as an
 * attribute of the module.
 */
import type { GlobalInfo } from '../types/infos.ts';
import { grow } from '../types/world.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { loadGlobal, storeGlobal } from './names.ts';
import { none } from './values.ts';

export function loadState(cx: Cx, g: GlobalInfo): Val {
  const { initial } = g;
  if (!initial) {
    if (!cx.world.frozen && g.cell.type.atoms.length === 0) grow(cx.world, g.cell, cx.program.typeNamed('NoneType'));
    return loadGlobal(cx, g, () => none(cx));
  }
  return loadGlobal(cx, g, () => {
    const v = cx.program.evaluateIn(cx, g.mod, initial);
    if (!cx.env) return v;
    const held = spill(cx, v);
    storeGlobal(cx, g, held);
    return held;
  });
}
