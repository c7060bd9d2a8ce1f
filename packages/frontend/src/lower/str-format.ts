/**
 * `'template'.format(...)` with a literal template: parsed when compiled, lowered like an f-string. What is not plain
 * (a malformed template, missing or starred arguments) is left to the library, which raises what Python raises.
 */
import type { Call } from '../syntax/ast.ts';
import { attributeOf } from './attributes.ts';
import { callLibrary } from './calls.ts';
import { inOrder, spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { arrayOfVals } from './displays.ts';
import { evaluate } from './evaluate.ts';
import { formatValue } from './fstring.ts';
import { i32 } from './ir.ts';
import { loadItem } from './subscripts.ts';
import { bottom, intConst, isInst, machineVal, onlyAtom, strConst } from './values.ts';

type Step = { readonly kind: 'attribute'; readonly name: string } | { readonly kind: 'item'; readonly key: string };
interface Field {
  readonly argument: string;
  readonly path: readonly Step[];
  readonly conversion: string;
  readonly spec: readonly Piece[];
}
type Piece = string | Field;

const CONVERSIONS: Readonly<Record<string, string>> = { s: 'str', r: 'repr', a: 'ascii' };

/** The pieces of a template; null when it is malformed. */
export function parseTemplate(text: string): readonly Piece[] | null {
  let automatic = 0;
  let manual = false;
  const pieces = (from: string, depth: number): Piece[] | null => {
    const out: Piece[] = [];
    let plain = '';
    for (let i = 0; i < from.length; i++) {
      const c = from[i]!;
      if ((c === '{' || c === '}') && from[i + 1] === c && depth === 0) {
        plain += c;
        i++;
        continue;
      }
      if (c === '}') return null;
      if (c !== '{') {
        plain += c;
        continue;
      }
      const end = closing(from, i + 1);
      if (end < 0 || depth > 1) return null;
      const f = field(from.slice(i + 1, end), depth);
      if (!f) return null;
      if (plain) out.push(plain);
      plain = '';
      out.push(f);
      i = end;
    }
    if (plain) out.push(plain);
    return out;
  };
  const field = (text: string, depth: number): Field | null => {
    const m = /^([^.[\]{}!:]*)((?:\.[^.[\]{}!:]+|\[[^\]{}]+\])*)(?:!([^{}]))?(?::([\s\S]*))?$/.exec(text);
    if (!m) return null;
    const path = [...m[2]!.matchAll(/\.([^.[\]]+)|\[([^\]]+)\]/g)].map((p): Step =>
      p[1] !== undefined ? { kind: 'attribute', name: p[1] } : { kind: 'item', key: p[2]! },
    );
    let argument = m[1]!;
    if (argument === '' || /^\d+$/.test(argument)) {
      if (argument === '' ? manual : automatic > 0) return null;
      if (argument === '') argument = String(automatic++);
      else manual = true;
    }
    if (m[3] !== undefined && !(m[3] in CONVERSIONS)) return null;
    const spec = pieces(m[4] ?? '', depth + 1);
    return spec && { argument, path, conversion: m[3] ?? '', spec };
  };
  return pieces(text, 0);
}

/** Index of the brace that closes a field; -1 if there is none. An index may hold braces: those are not parsed here. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

export function isFormatCall(node: Call): boolean {
  const { func } = node;
  return (
    func.kind === 'Attribute' && func.attr === 'format' && func.value.kind === 'Constant' && func.value.value.kind === 'str' &&
    node.args.every((a) => a.kind !== 'Starred') && node.keywords.every((k) => k.arg !== null)
  );
}

/** The call's value; null when the library has to do it. */
export function formatCall(cx: Cx, node: Call): Val | null {
  if (!isFormatCall(node) || node.func.kind !== 'Attribute' || node.func.value.kind !== 'Constant') return null;
  const constant = node.func.value.value;
  const pieces = constant.kind === 'str' ? parseTemplate(constant.value) : null;
  if (!pieces) return null;
  const names = [...node.args.map((_, i) => String(i)), ...node.keywords.map((k) => k.arg!)];
  const known = (ps: readonly Piece[]): boolean => ps.every((p) => typeof p === 'string' || (names.includes(p.argument) && known(p.spec)));
  if (!known(pieces)) return null;
  const vals = inOrder(cx, [...node.args, ...node.keywords.map((k) => k.value)].map((e) => () => evaluate(cx, e)));
  if (!cx.env) return bottom(cx);
  const args = new Map(vals.map((v, i) => [names[i]!, spill(cx, v)]));
  const saved = cx.node;
  cx.node = node;
  const result = joined(cx, node, pieces, args);
  cx.node = saved;
  return result;
}

function joined(cx: Cx, node: Call, pieces: readonly Piece[], args: ReadonlyMap<string, Val>): Val {
  if (pieces.length === 0) return strConst(cx, '');
  const vals = inOrder(cx, pieces.map((p) => () => (!cx.env ? bottom(cx) : typeof p === 'string' ? strConst(cx, p) : formatted(cx, node, p, args))));
  if (!cx.env) return bottom(cx);
  if (vals.length === 1) return vals[0]!;
  return callLibrary(cx, 'pyw.builtins.str_core', '_concat', arrayOfVals(cx, node, vals), machineVal(cx, 'i32', i32(vals.length)));
}

function formatted(cx: Cx, node: Call, field: Field, args: ReadonlyMap<string, Val>): Val {
  let v = args.get(field.argument)!;
  for (const step of field.path) {
    v = spill(cx, v);
    if (step.kind === 'attribute') v = dispatch(cx, v, (one) => attributeOf(cx, one, step.name));
    else v = loadItem(cx, v, /^\d+$/.test(step.key) ? intConst(cx, BigInt(step.key)) : strConst(cx, step.key));
    if (!cx.env) return bottom(cx);
  }
  if (field.conversion) v = cx.program.callBuiltin(cx, CONVERSIONS[field.conversion]!, v);
  if (!cx.env) return bottom(cx);
  if (field.spec.length > 0) {
    const value = spill(cx, v);
    const spec = joined(cx, node, field.spec, args);
    return cx.env ? formatValue(cx, value, spec) : bottom(cx);
  }
  if (isInst(onlyAtom(v.type), 'str')) return v;
  // Without a specification the classes of the library give str().
  const own = v.type.atoms.some((a) => a.kind === 'inst' && !a.cls.library);
  return own ? cx.program.callBuiltin(cx, 'format', v, strConst(cx, '')) : cx.program.callBuiltin(cx, 'str', v);
}
