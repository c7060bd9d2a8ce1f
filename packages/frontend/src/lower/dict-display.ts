/** Dict displays and dict comprehensions. */
import { findMethod } from '../bind/declare.ts';
import type { Dict, DictComp, Expression } from '../syntax/ast.ts';
import { callMethod, positional } from './calls.ts';
import { comprehension } from './comprehension.ts';
import { dictOf, effect, emptyDict, putPairs } from './containers.ts';
import { inOrder, spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { defines } from './members.ts';
import { evaluate } from './evaluate.ts';
import { storeItem } from './subscripts.ts';
import { bottom } from './values.ts';

const MAX_DISPLAY = 5_000;

export function dictDisplay(cx: Cx, node: Dict): Val {
  if (node.values.length > MAX_DISPLAY) unsupported(cx, node, `a dict display of more than ${MAX_DISPLAY} pairs`);
  let dict: Val | null = null;
  const made = (): Val => (dict ??= spill(cx, emptyDict(cx, node)));
  for (let i = 0; i < node.values.length && cx.env; ) {
    const start = i;
    if (node.keys[i] === null) {
      // The dict is there before the mapping is evaluated.
      made();
      const source = evaluate(cx, node.values[i++]!);
      if (cx.env) merge(cx, made(), source, node);
      continue;
    }
    while (i < node.values.length && node.keys[i] !== null) i++;
    const parts: (() => Val)[] = [];
    for (let k = start; k < i; k++) parts.push(() => evaluate(cx, node.keys[k]!), () => evaluate(cx, node.values[k]!));
    const vals = inOrder(cx, parts);
    if (!cx.env) return bottom(cx);
    const held = vals.map((v) => spill(cx, v));
    const at = cx.node;
    cx.node = node;
    const [keys, values] = [0, 1].map((odd) => held.filter((_, k) => k % 2 === odd)) as [Val[], Val[]];
    if (!dict && differ(node.keys.slice(start, i) as Expression[])) dict = spill(cx, dictOf(cx, node, keys, values));
    else putPairs(cx, node, made(), keys, values, start);
    cx.node = at;
  }
  return cx.env ? made() : bottom(cx);
}

/** Are no two of the keys equal? Told of strings that are written out, and of whole numbers. */
function differ(keys: readonly Expression[]): boolean {
  const constants = keys.map((k) => (k.kind === 'Constant' && (k.value.kind === 'str' || k.value.kind === 'int') ? `${k.value.kind} ${k.value.value}` : null));
  return !constants.includes(null) && new Set(constants).size === keys.length;
}

/** `**mapping` in a display. */
function merge(cx: Cx, dict: Val, source: Val, node: Dict): void {
  const saved = cx.node;
  cx.node = node;
  dispatch(cx, spill(cx, source), (one) => {
    const a = one.type.atoms[0]!;
    const cls = cx.program.classOfAtom(a);
    const mapping = cls && (cls.library ? findMethod(cls, 'keys') !== null : defines(cx, cls, 'keys'));
    if (!mapping) {
      return raiseError(cx, 'TypeError', `'${cx.program.typeName(a)}' object is not a mapping`);
    }
    effect(cx, callMethod(cx, dict, '_update_', positional(one)));
    return one;
  });
  cx.node = saved;
}

export function dictComp(cx: Cx, node: DictComp): Val {
  return comprehension(
    cx,
    node,
    () => emptyDict(cx, node),
    (dict) => {
      const [k, v] = inOrder(cx, [() => evaluate(cx, node.key), () => evaluate(cx, node.value)]) as [Val, Val];
      if (cx.env) storeItem(cx, dict, spill(cx, k), spill(cx, v));
    },
  );
}
