/** String constants: one global each, filled when the program starts; what they hold is known to the inference. */
import type { Expr } from '@pyw/ir';
import { findField } from '../bind/declare.ts';
import { InternalError } from '../diagnostics.ts';
import type { ConstantValue } from '../syntax/ast.ts';
import type { Cell } from '../types/cells.ts';
import { arraySiteAt, arrayType, grow, newCell, readCell, type World } from '../types/world.ts';
import { NO_CODE, type Cx } from './cx.ts';
import { i32, ir } from './ir.ts';
import { zero } from './values.ts';

export interface Literals {
  /** Global of each constant by its code points. */
  readonly names: Map<string, string>;
  /** Texts and widths that the inference knows of. */
  readonly noted: Set<string>;
  readonly widths: Set<number>;
  /** Holds something once a literal has a character below 256 whose upper case is above. */
  readonly growing: Cell;
}

export const createLiterals = (world: World): Literals => ({ names: new Map(), noted: new Set(), widths: new Set(), growing: newCell(world) });

export function stringLiteral(literals: Literals, cx: Cx, s: string, constant?: ConstantValue): Expr {
  if (!cx.emitting && literals.noted.has(s)) return NO_CODE;
  const { program } = cx;
  const points = constant?.kind === 'str' && constant.codePoints ? constant.codePoints : [...s].map((c) => c.codePointAt(0)!);
  const width = points.some((p) => p > 0xffff) ? 4 : points.some((p) => p > 0xff) ? 2 : 1;
  if (!cx.emitting) {
    literals.noted.add(s);
    noteLiteral(literals, cx, width);
    if (points.some((p) => p === 0xb5 || p === 0xff)) grow(cx.world, literals.growing, program.typeNamed('NoneType'));
    return NO_CODE;
  }
  const key = points.join(',');
  let name = literals.names.get(key);
  const layoutName = program.classLayout(program.cls('str'));
  if (!name) {
    name = `str${literals.names.size}`;
    literals.names.set(key, name);
    program.globals.set(name, { name, type: `ref<${layoutName}>`, init: zero(`ref<${layoutName}>`) });
    program.data.push({ name, base64: encode(points, width) });
    const elem = width === 1 ? 'i8' : width === 2 ? 'i16' : 'i32';
    const array = ir('array.data', [i32(0), i32(points.length)], { elem, data: name });
    const fields = program.fieldsOf(layoutName).map((f) => {
      switch (f.name) {
        case '_len':
          return i32(points.length);
        case '_kind':
          return i32(width);
        case `_d${width}`:
          return array;
        default:
          return program.zeroOf(f.type);
      }
    });
    program.initialisers.push(ir('global.set', [ir('new', fields, { class: layoutName })], { global: name }));
  }
  return ir('global.get', [], { global: name });
}

/** What the literal's fields hold, for inference: one data array by width, the others None. */
function noteLiteral(literals: Literals, cx: Cx, width: 1 | 2 | 4): void {
  if (literals.widths.has(width)) return;
  literals.widths.add(width);
  const { program, world } = cx;
  const str = program.cls('str');
  for (const w of [1, 2, 4] as const) {
    const field = findField(str, `_d${w}`);
    if (!field) throw new InternalError(`str has no field _d${w}`);
    let type = program.typeNamed('NoneType');
    if (w === width) {
      const elem = w === 1 ? 'i8' : w === 2 ? 'i16' : 'i32';
      type = arrayType(world, arraySiteAt(world, 'literal', program.moduleContext(program.main), elem, program.ids));
    }
    grow(world, field.cell, type);
  }
}

/**
 * `upper_may_be_wide()` of the dialect: may there be a string that is wide, or one that becomes wide by its upper case?
 * Characters whose upper case leaves Latin-1 come from literals and from where any character may come, which makes wide
 * strings; bytes never become characters without that.
 */
export function upperMayBeWide(literals: Literals, cx: Cx): boolean {
  const reader = cx.emitting ? null : cx.ctx;
  const held = (field: string): boolean =>
    readCell(findField(cx.program.cls('str'), field)!.cell, reader).atoms.some((a) => a.kind === 'array');
  return readCell(literals.growing, reader).atoms.length > 0 || held('_d2') || held('_d4');
}

function encode(points: readonly number[], width: 1 | 2 | 4): string {
  let binary = '';
  for (const p of points) for (let i = 0; i < width; i++) binary += String.fromCharCode((p >>> (8 * i)) & 255);
  return btoa(binary);
}
