/**
 * Attributes of classes that are set under names which no code of the program mentions (`setattr(C, computed, v)`): an
 * entry of the class holds a dict of them. Only names that are computed find them again.
 *
 * In: a class and a name that is none of those the compiler knows. Out: the value as the dict has it, not bound.
 */
import type { ClassAttr, ClassInfo } from '../types/infos.ts';
import { readCell } from '../types/world.ts';
import { callLibrary } from './calls.ts';
import { attrIsBound, loadAttr, storeAttr } from './class-objects.ts';
import { compareValues } from './compare.ts';
import { emptyDict } from './containers.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { raiseError } from './errors.ts';
import { attrOf } from './members.ts';
import { deleteItem, loadItem, storeItem } from './subscripts.ts';
import { bottom, choose, none } from './values.ts';

/** Name of the entry; with a space, so that no code names it. */
const ENTRY = '$extra of the class';

const entryOf = (cx: Cx, cls: ClassInfo): ClassAttr => attrOf(cx, cls, ENTRY);
const isUsed = (cx: Cx, attr: ClassAttr): boolean => readCell(attr.cell, cx.emitting ? null : cx.ctx).atoms.length > 0;

/** Special names are what operators look for, which do not look here: those are said to be missing. */
export function storeClassExtra(cx: Cx, self: Val, cls: ClassInfo, name: Val, v: Val): void {
  const [held, stored] = [spill(cx, self), spill(cx, v)];
  const special = callLibrary(cx, 'pyw.builtins.calls', '_is_special_name', name);
  if (!cx.env) return;
  choose(cx, () => special.code, () => raiseError(cx, 'NotImplementedError', 'pyw: setattr() of a class with a special name that is computed and that no code mentions'), () => none(cx));
  if (!cx.env) return;
  const attr = entryOf(cx, cls);
  const dict = spill(cx, choose(cx, () => attrIsBound(cx, attr, held), () => loadAttr(cx, attr, held), () => {
    const made = spill(cx, emptyDict(cx, cx.node!));
    if (cx.env) storeAttr(cx, attr, made, held);
    return made;
  }));
  if (cx.env) storeItem(cx, dict, name, stored);
}

/** May a class or one that it derives from have such attributes? */
export const hasClassExtra = (cx: Cx, cls: ClassInfo): boolean => cls.mro.some((c) => !c.library && isUsed(cx, entryOf(cx, c)));

/** Runs `act` on the dict of each class in the order of `cls` that has one. */
export function eachClassExtra(cx: Cx, holder: Val, cls: ClassInfo, act: (dict: Val) => void, own = false): void {
  for (const c of own ? [cls] : cls.mro) {
    if (c.library || !cx.env) continue;
    const attr = entryOf(cx, c);
    if (!isUsed(cx, attr)) continue;
    choose(cx, () => attrIsBound(cx, attr, holder), () => {
      act(spill(cx, loadAttr(cx, attr, holder)));
      return cx.env ? none(cx) : bottom(cx);
    }, () => none(cx));
  }
}

/** What the first class in the order of `cls` has under the name, else `missing`. `holder`: a class or an instance. */
export function withClassExtra(cx: Cx, holder: Val, cls: ClassInfo, name: Val, found: (v: Val) => Val, missing: () => Val): Val {
  const entries = cls.mro.flatMap((c) => (c.library ? [] : [entryOf(cx, c)])).filter((attr) => isUsed(cx, attr));
  const from = (i: number): Val => {
    const attr = entries[i];
    if (!attr || !cx.env) return cx.env ? missing() : bottom(cx);
    return choose(cx, () => attrIsBound(cx, attr, holder), () => {
      const dict = spill(cx, loadAttr(cx, attr, holder));
      const has = compareValues(cx, 'In', name, dict);
      if (!cx.env) return bottom(cx);
      return choose(cx, () => has.code, () => {
        const v = loadItem(cx, dict, name);
        return cx.env ? found(v) : bottom(cx);
      }, () => from(i + 1));
    }, () => from(i + 1));
  };
  return from(0);
}
/** Takes the class's own entry under the name away. */
export function removeClassExtra(cx: Cx, holder: Val, cls: ClassInfo, name: Val, missing: () => Val): Val {
  const attr = entryOf(cx, cls);
  if (!isUsed(cx, attr)) return missing();
  return choose(cx, () => attrIsBound(cx, attr, holder), () => {
    const dict = spill(cx, loadAttr(cx, attr, holder));
    const has = compareValues(cx, 'In', name, dict);
    if (!cx.env) return bottom(cx);
    return choose(cx, () => has.code, () => {
      deleteItem(cx, dict, name);
      return cx.env ? none(cx) : bottom(cx);
    }, missing);
  }, missing);
}
