/**
 * Format specifications that are known when compiled.
 *
 * In: a value of one built-in class and the text of a specification. Out: a call of the library function that does just
 * this, with the specification taken apart; null where the text asks for anything rare or wrong, which the general way
 * formats or refuses. So programs that write out every specification link neither the parser of these nor the kinds of
 * numbers that they never ask for.
 */
import { callLibrary } from './calls.ts';
import { NO_CODE, type Cx, type Val } from './cx.ts';
import { i32 } from './ir.ts';
import { boolConst, isInst, machineVal, none, onlyAtom } from './values.ts';

interface Spec {
  readonly fill: number;
  /** Code of one of `<>=^`; 0 where not given. */
  readonly align: number;
  readonly sign: number;
  readonly noNegativeZero: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: number;
  /** -1 where not given. */
  readonly precision: number;
  /** Letter, or nothing. */
  readonly type: string;
}

const SPEC = /^(?:(.)(?=[<>=^]))?([<>=^])?([-+ ])?(z)?(#)?(0)?(\d*)([,_])?(?:\.(\d+))?([a-zA-Z%])?$/su;
const LARGEST = 100_000;
const code = (s: string | undefined): number => s?.codePointAt(0) ?? 0;

export function parseSpec(text: string): Spec | null {
  const m = SPEC.exec(text);
  if (!m) return null;
  const [, fill, align, sign, z, alternate, zero, width, grouping, precision, type = ''] = m;
  const spec: Spec = {
    fill: fill !== undefined ? code(fill) : zero ? 48 : 32,
    align: align !== undefined ? code(align) : zero ? -1 : 0,
    sign: code(sign),
    noNegativeZero: z !== undefined,
    alternate: alternate !== undefined,
    width: Number(width),
    grouping: code(grouping),
    precision: precision === undefined ? -1 : Number(precision),
    type,
  };
  // A second zero is a digit of the width; a zero beside a fill character is left to the general way.
  if ((fill !== undefined && zero) || spec.fill > 255) return null;
  return spec.width > LARGEST || spec.precision > LARGEST ? null : spec;
}

/** The class of what is formatted says which types it knows and where it stands by default. */
export function formatByConstant(cx: Cx, v: Val, text: string): Val | null {
  const spec = parseSpec(text);
  const atom = onlyAtom(v.type);
  if (!spec || !atom) return null;
  if (isInst(atom, 'str')) return formatStr(cx, v, spec);
  const asFloat = /^[fF%eEgG]$/.test(spec.type);
  if (isInst(atom, 'int') && !asFloat) return formatInt(cx, v, spec);
  if (!isInst(atom, 'int') && !isInst(atom, 'float')) return null;
  if (!asFloat && spec.type !== '') return null;
  const plain = spec.type === '' && spec.precision < 0;
  if (plain && spec.alternate) return null;
  const fixed = /^[fF%]$/.test(spec.type);
  const yes = (which: boolean): Val => (which ? boolConst(cx, true) : none(cx));
  const made = specification(cx, spec, 0, 62);
  const name = isInst(atom, 'int') ? '_format_int_as_float' : '_format_float_as';
  return callLibrary(cx, 'pyw.builtins.format_constant', name, v, made, yes(fixed), yes(plain), yes(!plain && !fixed));
}

function formatStr(cx: Cx, v: Val, spec: Spec): Val | null {
  if ((spec.type !== '' && spec.type !== 's') || spec.sign || spec.noNegativeZero || spec.alternate || spec.grouping || spec.align === 61) return null;
  const number = (n: number): Val => machineVal(cx, 'i32', cx.emitting ? i32(n) : NO_CODE);
  if (spec.precision < 0) {
    const align = spec.align > 0 ? spec.align : 60;
    return callLibrary(cx, 'pyw.builtins.format_constant', '_padded_str', v, number(spec.fill), number(align), number(spec.width));
  }
  return callLibrary(cx, 'pyw.builtins.format_constant', '_cut_str', v, specification(cx, spec, 115, 60));
}

function formatInt(cx: Cx, v: Val, spec: Spec): Val | null {
  if (spec.precision >= 0 || spec.noNegativeZero) return null;
  if (spec.type === '' || spec.type === 'd') {
    return callLibrary(cx, 'pyw.builtins.format_constant', '_format_decimal', v, specification(cx, spec, 100, 62));
  }
  if (!/^[boxX]$/.test(spec.type) || spec.grouping === 44) return null;
  return callLibrary(cx, 'pyw.builtins.format_constant', '_format_radix', v, specification(cx, spec, 100, 62));
}

/** The object of the specification; `right` is where things stand when it says nothing. */
function specification(cx: Cx, spec: Spec, type: number, usual: number): Val {
  const align = spec.align > 0 ? spec.align : spec.align < 0 && usual === 62 ? 61 : usual;
  const flags = (spec.noNegativeZero ? 1 : 0) + (spec.alternate ? 2 : 0);
  const numbers = [spec.fill, align, spec.sign, flags, spec.width, spec.grouping, spec.precision, code(spec.type) || type];
  const machine = numbers.map((n) => machineVal(cx, 'i32', cx.emitting ? i32(n) : NO_CODE));
  return callLibrary(cx, 'pyw.builtins.format_constant', '_constant_spec', ...machine);
}
