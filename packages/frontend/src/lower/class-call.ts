/**
 * `type(name, bases, namespace)` and calls of metaclasses: the call is a class statement of its own, known by where it
 * stands and by its bases. What the namespace holds is stored under the names that the program asks for.
 */
import { isEnumClass } from '../bind/enum-classes.ts';
import type { Call, ClassDef, Expression, PositionedNode } from '../syntax/ast.ts';
import type { Atom } from '../types/atoms.ts';
import { callLibrary, positional, type Args } from './calls.ts';
import { storeClassExtra } from './class-extras.ts';
import { storeAttr } from './class-objects.ts';
import { classOf, withBases } from './class-def.ts';
import { compareValues } from './compare.ts';
import { inOrder, spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { forEach } from './for.ts';
import { attrOf, entryNames, type knownNames } from './members.ts';
import { storeClassText } from './type-call.ts';
import { loadItem } from './subscripts.ts';
import { bottom, choose, isInst, none, strConst } from './values.ts';

const isDict = (a: Atom): boolean => a.kind === 'inst' && a.cls.mro.some((c) => c.library && c.name === 'dict');
const argumentName = (cx: Cx, a: Atom): string => (cx.program.typeName(a) === 'NoneType' ? 'None' : cx.program.typeName(a));

/** The namespace as it is written: names with values of their own types. */
type Entries = readonly (readonly [string, Val])[];

/** `type(name, bases, {...})` with constant names in the display: each value keeps its type; null for other calls. */
export function typeWithEntries(cx: Cx, node: Call): Val | null {
  const [name, bases, space] = node.args;
  const written = space ? writtenEntries(cx, space) : null;
  if (!name || !bases || !written || node.args.length !== 3) return null;
  const vals = inOrder(cx, [name, bases, ...written.map(([, e]) => e)].map((e) => () => evaluate(cx, e)));
  if (!cx.env) return bottom(cx);
  const [nameVal, basesVal, ...values] = vals.map((v) => spill(cx, v)) as [Val, Val, ...Val[]];
  const saved = cx.node;
  cx.node = node;
  const v = make(cx, cx.program.classVal(cx.program.cls('type')), nameVal, basesVal, null, written.map(([k], i) => [k, values[i]!] as const), []);
  cx.node = saved;
  return v;
}
function writtenEntries(cx: Cx, e: Expression): (readonly [string, Expression])[] | null {
  const out = new Map<string, Expression>();
  if (e.kind === 'Dict') {
    for (const [i, k] of e.keys.entries()) {
      if (k?.kind !== 'Constant' || k.value.kind !== 'str' || out.has(k.value.value)) return null;
      out.set(k.value.value, e.values[i]!);
    }
    return [...out];
  }
  if (e.kind !== 'Call' || e.func.kind !== 'Name' || !['dict', 'OrderedDict'].includes(e.func.id) || e.args.length) return null;
  if (e.func.id === 'OrderedDict' && !evaluate(cx, e.func).type.atoms.every((a) => a.kind === 'class' && a.cls.library && a.cls.name === 'OrderedDict')) return null;
  for (const k of e.keywords) {
    if (k.arg === null) return null;
    out.set(k.arg, k.value);
  }
  return [...out];
}

/** A call of `type` or of a metaclass with a name, bases and a namespace; null for other calls of it. */
export function classCall(cx: Cx, meta: Val, args: Args): Val | null {
  if (args.positional.length !== 3 || args.rest || args.mapping) return null;
  const [name, bases, space] = args.positional.map((v) => spill(cx, v)) as [Val, Val, Val];
  return make(cx, meta, name, bases, space, null, args.keywords);
}

function make(cx: Cx, meta: Val, name: Val, basesVal: Val, space: Val | null, entries: Entries | null, keywords: Args['keywords']): Val {
  const node = statementOf(cx, name);
  const named = name.type.atoms[0]!;
  if (name.type.atoms.length === 1 && !cx.program.classOfAtom(named)?.mro.some((c) => c.library && c.name === 'str')) {
    return raiseError(cx, 'TypeError', `type.__new__() argument 1 must be str, not ${argumentName(cx, named)}`);
  }
  if (space && space.type.atoms.some((a) => !isDict(a))) {
    return dispatch(cx, space, (one) => {
      const a = one.type.atoms[0]!;
      if (isDict(a)) return make(cx, meta, name, basesVal, spill(cx, one), entries, keywords);
      return dispatch(cx, basesVal, (b) => {
        const x = b.type.atoms[0]!;
        const [at, wanted, given] = x.kind === 'tuple' ? ['3', 'dict', a] : ['2', 'tuple', x];
        return raiseError(cx, 'TypeError', `type.__new__() argument ${at} must be ${wanted}, not ${argumentName(cx, given)}`);
      });
    });
  }
  return dispatch(cx, basesVal, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind !== 'tuple') return raiseError(cx, 'TypeError', `type.__new__() argument 2 must be tuple, not ${argumentName(cx, a)}`);
    if (one.type.atoms.length > 1 || (!a.elems && a.rest!.atoms.length > 0)) unsupported(cx, cx.node, 'type() with a tuple of bases of unknown length');
    const bases = (a.elems ?? []).map((_, i) => spill(cx, cx.program.tupleItem(cx, one, i)));
    // The metaclass of enumerations keeps an account in a dict of its own kind, which only class statements have.
    if (bases.some((b) => b.type.atoms.every((x) => x.kind === 'class' && isEnumClass(x.cls)))) {
      return raiseError(cx, 'AttributeError', `'dict' object has no attribute '_member_names'`);
    }
    return withBases(cx, node, bases, [], (all) =>
      classOf(cx, node, all, meta, keywords, {
        name,
        space,
        fill(object) {
          const { cls } = object.type.atoms[0] as { cls: Parameters<typeof knownNames>[1] };
          if (name.constant?.kind !== 'str') for (const n of ['__name__', '__qualname__']) storeClassText(cx, object, cls, n, name);
          if (entries) {
            for (const [k, v] of entries) storeAttr(cx, attrOf(cx, cls, k), v, object);
            if (entries.some(([k]) => k === '__eq__') && !entries.some(([k]) => k === '__hash__')) storeAttr(cx, attrOf(cx, cls, '__hash__'), none(cx), object);
            return;
          }
          const known = entryNames(cx, cls);
          for (const n of known) copyEntry(cx, object, cls, space!, n);
          copyOthers(cx, object, cls, space!, known);
        },
      }));
  });
}

function copyEntry(cx: Cx, object: Val, cls: Parameters<typeof knownNames>[1], space: Val, name: string): void {
  if (!cx.env) return;
  const has = compareValues(cx, 'In', strConst(cx, name), space);
  if (!cx.env) return;
  choose(cx, () => has.code, () => {
    const v = loadItem(cx, space, strConst(cx, name));
    if (cx.env) storeAttr(cx, attrOf(cx, cls, name), v, object);
    return cx.env ? none(cx) : bottom(cx);
  }, () => none(cx));
}

/** Entries under names that no code mentions are found by computed names alone; special ones among them by nobody. */
function copyOthers(cx: Cx, object: Val, cls: Parameters<typeof knownNames>[1], space: Val, known: readonly string[]): void {
  if (!cx.env) return;
  const keys = spill(cx, cx.program.constructNamed(cx, 'list', positional(space)));
  if (!cx.env) return;
  forEach(cx, cx.node!, cx.node as Expression, keys, (item) => {
    const key = spill(cx, item);
    if (!cx.env || key.type.atoms.some((a) => !isInst(a, 'str'))) return;
    const passed = callLibrary(cx, 'pyw.builtins.calls', '_is_special_or', key, strConst(cx, ` ${known.join(' ')} `));
    if (!cx.env) return;
    choose(cx, () => passed.code, () => none(cx), () => {
      const v = loadItem(cx, space, key);
      if (cx.env) storeClassExtra(cx, object, cls, key, v);
      return cx.env ? none(cx) : bottom(cx);
    });
  });
}

/** The class statement that a call stands for. */
function statementOf(cx: Cx, name: Val): ClassDef {
  const at = cx.node as PositionedNode;
  let node = cx.program.callStatements.get(at);
  if (!node) {
    const { lineno, col_offset, end_lineno, end_col_offset } = at;
    const text = name.constant?.kind === 'str' ? name.constant.value : 'type';
    node = { kind: 'ClassDef', name: text, bases: [], keywords: [], body: [], decorator_list: [], type_params: [], lineno, col_offset, end_lineno, end_col_offset };
    cx.program.callStatements.set(at, node);
  }
  return node;
}
