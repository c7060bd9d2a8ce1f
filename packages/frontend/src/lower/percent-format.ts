/**
 * `'template' % values` with a literal template: parsed when compiled, lowered like an f-string where each value is of
 * a class that its conversion takes. What is not plain (names, `*`, other classes, the wrong number of values) is left
 * to the library, which raises what Python raises.
 */
import type { BinOp } from '../syntax/ast.ts';
import { callLibrary } from './calls.ts';
import { NO_CODE, spill, type Cx, type Val } from './cx.ts';
import { arrayOfVals } from './displays.ts';
import { formatByConstant } from './format-spec.ts';
import { i32 } from './ir.ts';
import { bottom, isInst, machineVal, none, onlyAtom, strConst } from './values.ts';

interface Conversion {
  readonly flags: string;
  readonly width: string;
  readonly precision: string | undefined;
  readonly letter: string;
}
type Piece = string | Conversion;

export function percentFormat(cx: Cx, template: Val, values: Val): Val {
  const text = template.constant?.kind === 'str' ? template.constant.value : '';
  return plainly(cx, text, values) ?? byLibrary(cx, text, template, values);
}

/** The conversions that a template does not have are left out. */
function byLibrary(cx: Cx, text: string, template: Val, values: Val): Val {
  const has = (letters: string): boolean => new RegExp(`%(\\(.*?\\))?[-+ #0]*[*\\d]*(\\.[*\\d]*)?[hlL]?[${letters}]`).test(text);
  const floats = has('eEfFgG') ? [] : [none(cx)];
  return callLibrary(cx, 'pyw.builtins.str_percent', '_percent_format', template, values, ...(has('c') ? [] : [none(cx), ...floats]));
}

const CONVERSION = /^([-+ #0]*)(\d{0,4})(?:\.(\d{0,4}))?[hlL]?([diuoxXeEfFgGsra])/;

/** The pieces of a template; null when it is not plain. */
function piecesOf(text: string): readonly Piece[] | null {
  const out: Piece[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '%') {
      plain += text[at];
      continue;
    }
    if (text[at + 1] === '%') {
      plain += '%';
      at++;
      continue;
    }
    const m = CONVERSION.exec(text.slice(at + 1));
    if (!m) return null;
    if (plain) out.push(plain);
    plain = '';
    out.push({ flags: m[1]!, width: m[2]!, precision: m[3], letter: m[4]! });
    at += m[0].length;
  }
  if (plain) out.push(plain);
  return out;
}

function plainly(cx: Cx, text: string, values: Val): Val | null {
  const pieces = piecesOf(text);
  const shape = onlyAtom(values.type);
  const conversions = pieces?.filter((p) => typeof p !== 'string') ?? [];
  if (!pieces || !shape || conversions.length === 0 || conversions.length > 24) return null;
  if (shape.kind === 'tuple' ? shape.elems?.length !== conversions.length : conversions.length !== 1 || !isPrimitive(shape)) return null;
  const types = shape.kind === 'tuple' ? shape.elems! : [values.type];
  if (!conversions.every((c, i) => isInst(onlyAtom(types[i]!), 'str') ? c.letter === 's' : takes(c, onlyAtom(types[i]!)))) return null;
  const held = spill(cx, values);
  const items = shape.kind === 'tuple' ? conversions.map((_, i) => spill(cx, cx.program.tupleItem(cx, held, i))) : [held];
  let next = 0;
  const parts: Val[] = [];
  for (const p of pieces) {
    const part = typeof p === 'string' ? strConst(cx, p) : converted(cx, p, items[next++]!);
    if (!cx.env) return bottom(cx);
    parts.push(spill(cx, part));
  }
  if (parts.length === 1) return parts[0]!;
  return callLibrary(cx, 'pyw.builtins.str_core', '_concat', arrayOfVals(cx, cx.node as BinOp, parts), machineVal(cx, 'i32', cx.emitting ? i32(parts.length) : NO_CODE));
}

const isPrimitive = (a: ReturnType<typeof onlyAtom>): boolean => isInst(a, 'str') || isInst(a, 'int') || isInst(a, 'float');

/** Does a value of this class give what a format specification gives it? */
function takes(c: Conversion, a: ReturnType<typeof onlyAtom>): boolean {
  if (isInst(a, 'int')) return c.letter === 's' ? isPlain(c) : /[diuoxX]/.test(c.letter) && c.precision === undefined;
  if (isInst(a, 'float')) return c.letter === 's' ? isPlain(c) : /[eEfFgG]/.test(c.letter) && !c.flags.includes('#');
  return false;
}
const isPlain = (c: Conversion): boolean => c.flags === '' && c.width === '' && c.precision === undefined;

function converted(cx: Cx, c: Conversion, v: Val): Val {
  const isText = isInst(onlyAtom(v.type), 'str');
  if (isPlain(c)) {
    if (isText) return v;
    if (c.letter === 's' || /[diu]/.test(c.letter)) return cx.program.callBuiltin(cx, 'str', v);
  }
  const left = c.flags.includes('-');
  const sign = isText ? '' : c.flags.includes('+') ? '+' : c.flags.includes(' ') ? ' ' : '';
  const zero = !isText && !left && c.flags.includes('0') ? '0' : '';
  const precision = c.precision === undefined ? '' : `.${c.precision || '0'}`;
  const letter = isText ? '' : /[iu]/.test(c.letter) ? 'd' : c.letter;
  const alternate = !isText && c.flags.includes('#') && /[oxX]/.test(letter) ? '#' : '';
  // A width of nothing is none.
  const width = c.width.replace(/^0+/, '');
  const spec = `${width === '' ? '' : left ? '<' : zero ? '' : '>'}${sign}${alternate}${width === '' ? '' : zero}${width}${precision}${letter}`;
  if (isText && spec === '') return v;
  return formatByConstant(cx, v, spec) ?? cx.program.callBuiltin(cx, 'format', v, strConst(cx, spec));
}
