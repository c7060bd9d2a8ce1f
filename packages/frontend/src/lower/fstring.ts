/** f-strings. */
import type { FormattedValue, JoinedStr } from '../syntax/ast.ts';
import { callLibrary } from './calls.ts';
import { inOrder, type Cx, type Val } from './cx.ts';
import { arrayOfVals } from './displays.ts';
import { dispatch } from './dispatch.ts';
import { unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { formatByConstant } from './format-spec.ts';
import { i32 } from './ir.ts';
import { bottom, isInst, machineVal, none, onlyAtom, strConst } from './values.ts';

export function joinedStr(cx: Cx, node: JoinedStr): Val {
  const parts = node.values.filter((v) => !(v.kind === 'Constant' && v.value.kind === 'str' && v.value.value === ''));
  if (parts.length === 0) return strConst(cx, '');
  const saved = cx.node;
  cx.node = node;
  const vals = inOrder(
    cx,
    parts.map((p) => () => {
      if (p.kind === 'Constant') return evaluate(cx, p);
      if (p.kind === 'FormattedValue') return formatted(cx, p);
      return unsupported(cx, p, 'this part of an f-string');
    }),
  );
  if (!cx.env) return bottom(cx);
  let result: Val;
  if (vals.length === 1) result = vals[0]!;
  else result = callLibrary(cx, 'pyw.builtins.str_core', '_concat', arrayOfVals(cx, node, vals), machineVal(cx, 'i32', i32(vals.length)));
  cx.node = saved;
  return result;
}

const CONVERSIONS: Record<number, string> = { 115: 'str', 114: 'repr', 97: 'ascii' };

function formatted(cx: Cx, node: FormattedValue): Val {
  const operands = [() => evaluate(cx, node.value)];
  const hasSpec = node.format_spec?.kind === 'JoinedStr' && node.format_spec.values.length > 0;
  const convert = CONVERSIONS[node.conversion];
  if (hasSpec) operands.push(() => evaluate(cx, node.format_spec!));
  const [first, spec] = inOrder(cx, operands) as [Val, Val | undefined];
  if (!cx.env) return bottom(cx);
  let v: Val = first;
  if (convert) v = cx.program.callBuiltin(cx, convert, v);
  if (!cx.env) return bottom(cx);
  if (spec) return formatValue(cx, v, spec);
  if (isInst(onlyAtom(v.type), 'str')) return v;
  // Without a specification the classes of the library give str().
  if (v.type.atoms.some((a) => a.kind === 'inst' && !a.cls.library)) return cx.program.callBuiltin(cx, 'format', v, strConst(cx, ''));
  return cx.program.callBuiltin(cx, 'str', v);
}

const MOST_CLASSES = 4;

/** `format(v, spec)`: each class by what a literal specification asks of it. */
export function formatValue(cx: Cx, v: Val, spec: Val): Val {
  const text = spec.constant?.kind === 'str' ? spec.constant.value : null;
  // Of many classes at once, a function that is shared is smaller.
  if (!text || v.type.atoms.length > MOST_CLASSES) return cx.program.callBuiltin(cx, 'format', v, spec);
  return dispatch(cx, v, (one) => formatOne(cx, one, spec, text));
}

/** What a literal specification cannot ask of an int is left out: characters, and floats. */
function formatOne(cx: Cx, v: Val, spec: Val, text: string): Val {
  const made = formatByConstant(cx, v, text);
  if (made) return made;
  if (isInst(onlyAtom(v.type), 'int') && !text.endsWith('c')) {
    return callLibrary(cx, 'pyw.builtins.format', '_format_int', v, spec, none(cx), ...(/[eEfFgG%]$/.test(text) ? [] : [none(cx)]));
  }
  return cx.program.callBuiltin(cx, 'format', v, spec);
}
