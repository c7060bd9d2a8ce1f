/**
 * Enumerations made by a call: `Enum('Color', 'RED GREEN')`. The names must be written in the call; each call is a class
 * statement of its own, whose body assigns the members one after another. In: the call, its class. Out: the new class;
 * null when the names are not written there.
 */
import type { Call, ClassDef, Expression, Stmt } from '../syntax/ast.ts';
import type { AtomOf } from '../types/atoms.ts';
import type { Args } from './calls.ts';
import { positional } from './calls.ts';
import { loadAttr, makeClassObject, storeAttr } from './class-objects.ts';
import { compareValues } from './compare.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { enumValue, finishEnum, isMemberName, prepareEnum, rawValues } from './enum-class.ts';
import { raiseError, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { attrOf } from './members.ts';
import { finishClass } from './namespace.ts';
import { storeClassText } from './type-call.ts';
import { bottom, choose, discard, intConst, none, onlyAtom, strConst } from './values.ts';

/** A name and what is written for it; null where the enumeration is to find the value. */
type Entry = readonly [string, Expression | null];

const textOf = (e: Expression | null | undefined): string | null => (e?.kind === 'Constant' && e.value.kind === 'str' ? e.value.value : null);

/** What may be evaluated once more without anybody noticing. */
const isQuiet = (e: Expression): boolean =>
  e.kind === 'Constant' || e.kind === 'Name' || e.kind === 'Lambda' || (e.kind === 'UnaryOp' && isQuiet(e.operand)) ||
  ((e.kind === 'Tuple' || e.kind === 'List') && e.elts.every(isQuiet)) || (e.kind === 'Attribute' && isQuiet(e.value)) ||
  (e.kind === 'Subscript' && isQuiet(e.value) && isQuiet(e.slice)) ||
  (e.kind === 'Call' && e.args.length === 0 && e.keywords.length === 0 && isQuiet(e.func));

function writtenEntries(e: Expression): readonly Entry[] | null {
  const text = textOf(e);
  if (text !== null) return text.replaceAll(',', ' ').split(/\s+/).filter((n) => n !== '').map((n) => [n, null]);
  const out: Entry[] = [];
  const put = (name: string | null, v: Expression | null): boolean => {
    if (name === null || (v && !isQuiet(v)) || out.some(([n]) => n === name)) return false;
    out.push([name, v]);
    return true;
  };
  let known = false;
  if (e.kind === 'List' || e.kind === 'Tuple') {
    known = e.elts.every((x) => ((x.kind === 'Tuple' || x.kind === 'List') && x.elts.length === 2 ? put(textOf(x.elts[0]), x.elts[1]!) : put(textOf(x), null)));
  } else if (e.kind === 'Dict') known = e.keys.every((k, i) => put(textOf(k), e.values[i]!));
  else if (e.kind === 'Call' && e.func.kind === 'Name' && e.func.id === 'dict' && e.args.length === 0) known = e.keywords.every((k) => put(k.arg, k.value));
  else if (e.kind === 'Call' && e.func.kind === 'Name' && (e.func.id === 'dict' || e.func.id === 'OrderedDict') && e.args.length === 1 && e.keywords.length === 0 && e.args[0]!.kind !== 'Constant') {
    return writtenEntries(e.args[0]!);
  }
  return known ? out : null;
}

export function enumByCall(cx: Cx, node: Call, args: Args, of: Val): Val {
  const refuse = (what: string): Val => unsupported(cx, node, `making an enumeration by a call ${what}`, 'Write a class statement.');
  const named = (name: string): Expression | undefined => node.keywords.find((k) => k.arg === name)?.value;
  const name = textOf(node.args[0] ?? named('value'));
  const list = node.args[1] ?? named('names');
  if (name === null) return refuse('with a name that is computed');
  const entries = list ? writtenEntries(list) : [];
  if (!entries || node.args.length > 2 || args.rest || args.mapping) return refuse('with names that are computed');
  const given = new Map(args.keywords);
  for (const k of given.keys()) if (!['value', 'names', 'module', 'qualname', 'type', 'start'].includes(k)) return refuse(`with ${k}`);
  const mixin = given.get('type');
  const bases = [of];
  if (mixin && !mixin.type.atoms.every((a) => a.kind === 'inst' && a.cls.boxed === 'none')) {
    if (onlyAtom(mixin.type)?.kind !== 'class') return refuse('with a type chosen at run time');
    bases.unshift(mixin);
  }
  const held = bases.map((b) => spill(cx, b));
  const statement = statementOf(cx, node, name, entries);
  const made = cx.program.programClass(cx, statement, held.map((b) => (b.type.atoms[0] as AtomOf<'class'>).cls), '', null, false);
  if (typeof made === 'string') return raiseError(cx, 'TypeError', made);
  const start = given.get('start') ?? intConst(cx, 1n);
  const object = makeClassObject(cx, made, held, null);
  for (const k of ['module', 'qualname'] as const) {
    const v = given.get(k);
    if (v && !v.type.atoms.every((a) => a.kind === 'inst' && a.cls.boxed === 'none')) storeClassText(cx, object, made, `__${k}__`, v);
  }
  if (!prepareEnum(cx, made, object, statement) || !cx.env) return bottom(cx);
  const saved = cx.classBody;
  const autos: { readonly object: Val; readonly name: string }[] = [];
  for (const [i, [n, e]] of entries.entries()) {
    if (!cx.env) break;
    let v = e ? spill(cx, evaluate(cx, e)) : null;
    if (!cx.env) break;
    cx.classBody = { cls: made, object, prepared: null, names: new Set(), certain: new Set(), reads: new Map(), writes: new Map() };
    const auto = v;
    if (v && isAuto(v)) {
      const given = v;
      // An `auto()` object in two places has one value.
      const value = autos.reduceRight<() => Val>((otherwise, o) => () => {
        const same = compareValues(cx, 'Is', given, o.object);
        return choose(cx, () => same.code, () => loadAttr(cx, attrOf(cx, made, `${o.name} 1`), object), otherwise);
      }, () => enumValue(cx, n, given));
      v = value();
      autos.push({ object: auto!, name: n });
    } else if (v) v = enumValue(cx, n, v);
    else {
      const lasts = rawValues(cx, made, object, n);
      v = cx.program.callMethod(cx, object, '_generate_next_value_', positional(strConst(cx, n), start, intConst(cx, BigInt(i)), lasts));
    }
    cx.classBody = saved;
    if (cx.env) storeAttr(cx, attrOf(cx, made, isMemberName(n) ? `${n} 1` : n), v, object);
  }
  if (!cx.env) return bottom(cx);
  finishEnum(cx, made, object);
  if (!cx.env) return bottom(cx);
  if (entries.some(([n]) => n === '__eq__') && !entries.some(([n]) => n === '__hash__')) storeAttr(cx, attrOf(cx, made, '__hash__'), none(cx), object);
  discard(cx, finishClass(cx, made, object, { positional: [], keywords: [] }));
  return cx.env ? object : bottom(cx);
}

const isAuto = (v: Val): boolean => v.type.atoms.some((a) => a.kind === 'inst' && a.cls.name === 'auto' && a.cls.mod.name === 'enum');

/** The class statement that the call stands for. */
function statementOf(cx: Cx, at: Call, name: string, entries: readonly Entry[]): ClassDef {
  const known = cx.program.callStatements.get(at);
  if (known) return known;
  const { lineno, col_offset, end_lineno, end_col_offset } = at;
  const place = { lineno, col_offset, end_lineno, end_col_offset };
  const body = entries.map(([n, e]): Stmt => ({
    kind: 'Assign', targets: [{ kind: 'Name', id: n, ctx: 'Store', ...place }], value: e ?? { kind: 'Name', id: n, ctx: 'Load', ...place }, type_comment: null, ...place,
  }));
  const node: ClassDef = { kind: 'ClassDef', name, bases: [], keywords: [], body, decorator_list: [], type_params: [], ...place };
  cx.program.callStatements.set(at, node);
  return node;
}
