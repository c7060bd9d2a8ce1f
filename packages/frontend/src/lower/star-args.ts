/**
 * Arguments of a call: what is starred is taken apart where its shape is known, and is a tuple or a dict of unknown
 * length elsewhere. Errors name the function that is called, as far as it is known while compiling.
 */
import { findMethod } from '../bind/declare.ts';
import type { Call, Expression } from '../syntax/ast.ts';
import type { Atom } from '../types/atoms.ts';
import { readCell } from '../types/world.ts';
import { positional, type Args } from './bind-args.ts';
import { callLibrary } from './calls.ts';
import { moduleOfClass, withModuleName } from './class-module.ts';
import { constructContainer } from './containers.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError } from './errors.ts';
import { defines, hasSpecial, lookup } from './members.ts';
import { placeOf } from './names.ts';
import { bottom, strConst, tupleVal } from './values.ts';

/** `**kwargs` of a function that only passes them on: the keywords themselves. */
export function forwardedKeywords(cx: Cx, e: Expression): readonly (readonly [string, Val])[] | null {
  if (e.kind !== 'Name') return null;
  const place = placeOf(cx, e.id);
  return place.kind === 'slot' ? (cx.forwarded.get(place.slot) ?? null) : null;
}

/** Arguments of a call, what is starred taken apart where its shape is known. */
export function argsOf(
  cx: Cx, node: Call, vals: readonly Val[], passed: readonly (readonly (readonly [string, Val])[] | null)[], callee: () => Val | null,
): Args | null {
  const positionals: Val[] = [];
  let rest: Val | null = null;
  for (const [i, a] of node.args.entries()) {
    const v = vals[i]!;
    if (a.kind !== 'Starred') {
      if (rest) rest = callLibrary(cx, 'pyw.builtins.calls', '_joined', rest, tupleVal(cx, [v]));
      else positionals.push(v);
    } else {
      const known = knownElements(cx, v);
      if (known && !rest) positionals.push(...known);
      else {
        const more = starredTuple(cx, v, node.args.length === 1 ? callee : () => null);
        if (!cx.env) return null;
        rest = rest ? callLibrary(cx, 'pyw.builtins.calls', '_joined', rest, more) : more;
      }
    }
    if (!cx.env) return null;
    if (rest) rest = spill(cx, rest);
  }
  let keywords: (readonly [string, Val])[] = [];
  let mapping: Val | null = null;
  let mappingAt = 0;
  for (const [i, k] of node.keywords.entries()) {
    const v = k.arg === null && !passed[i] ? asMapping(cx, vals[node.args.length + i]!, callee) : vals[node.args.length + i]!;
    const through = passed[i];
    if (k.arg !== null) keywords.push([k.arg, v]);
    else if (through) keywords.push(...through);
    else {
      const name = callee() ?? strConst(cx, 'function()');
      if (!cx.env) return null;
      // What is named between two mappings joins them: parameters `**kwargs` keep the order.
      const between = mapping ? keywords.slice(mappingAt) : [];
      if (!mapping) mappingAt = keywords.length;
      keywords = keywords.slice(0, mappingAt);
      for (const one of between) {
        const made = cx.program.constructNamed(cx, 'dict', { positional: [], keywords: [one] });
        mapping = spill(cx, callLibrary(cx, 'pyw.builtins.calls', '_merged_keywords', cx.program.constructNamed(cx, 'dict', positional(mapping!)), made, name));
      }
      mapping = spill(cx, mapping ? callLibrary(cx, 'pyw.builtins.calls', '_merged_keywords', cx.program.constructNamed(cx, 'dict', positional(mapping)), v, name) : v);
    }
    if (!cx.env) return null;
  }
  const twice = keywords.find(([k], i) => keywords.findIndex(([x]) => x === k) < i);
  if (twice) {
    raiseError(cx, 'TypeError', `got multiple values for keyword argument '${twice[0]}'`);
    return null;
  }
  if (mapping && keywords.length) {
    const given = cx.program.listOf(cx, node, keywords.map(([k]) => strConst(cx, k)));
    callLibrary(cx, 'pyw.builtins.calls', '_check_given', spill(cx, mapping), given, callee() ?? strConst(cx, 'function()'), strConst(cx, 'keyword argument'));
    if (!cx.env) return null;
  }
  return { positional: positionals, keywords, rest, mapping, mappingAt };
}

/** Elements of a starred argument whose shape is known. */
export function knownElements(cx: Cx, v: Val): Val[] | null {
  const shape = v.type.atoms[0];
  if (v.elems) return [...v.elems];
  if (v.type.atoms.length !== 1 || shape?.kind !== 'tuple' || !shape.elems) return null;
  const subject = spill(cx, v);
  return shape.elems.map((_, i) => cx.program.tupleItem(cx, subject, i));
}
/** A starred argument of unknown length, as a tuple. */
function starredTuple(cx: Cx, v: Val, callee: () => Val | null): Val {
  return dispatch(cx, v, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind === 'tuple') return one;
    if (!hasSpecial(cx, one.type, '__iter__') && !hasSpecial(cx, one.type, '__getitem__')) {
      const text = callee();
      const wrong = `must be an iterable, not ${cx.program.typeName(a)}`;
      return text ? raiseText(cx, text, ` argument after * ${wrong}`) : raiseError(cx, 'TypeError', `Value after * ${wrong}`);
    }
    return cx.program.constructNamed(cx, 'tuple', positional(one));
  });
}

/** What stands after `**` in a call: a mapping of the program's own becomes a dict. */
function asMapping(cx: Cx, v: Val, callee: () => Val | null): Val {
  return dispatch(cx, v, (one) => {
    const a = one.type.atoms[0]!;
    const cls = cx.program.classOfAtom(a);
    const mapping = cls && (cls.library ? findMethod(cls, 'keys') !== null : defines(cx, cls, 'keys'));
    if (!mapping) return raiseText(cx, callee() ?? strConst(cx, 'function()'), ` argument after ** must be a mapping, not ${cx.program.typeName(a)}`);
    return !cls.library ? constructContainer(cx, 'dict', positional(one)) : one;
  });
}

function raiseText(cx: Cx, text: Val, rest: string): Val {
  if (text.constant?.kind === 'str') return raiseError(cx, 'TypeError', text.constant.value + rest);
  callLibrary(cx, 'pyw.builtins.calls', '_raise_about', text, strConst(cx, rest));
  return bottom(cx);
}

/** `module.qualname()` of what is called, for messages; `name`: of its method. Null where several may be meant. */
export function calleeText(cx: Cx, of: Val, name: string | null): Val | null {
  const a = of.type.atoms[0];
  if (name === null && of.type.atoms.length > 1 && of.type.atoms.every((x) => x.kind === 'func' || x.kind === 'class')) {
    return dispatch(cx, of, (one) => textOf(cx, one.type.atoms[0]!)!);
  }
  if (of.type.atoms.length !== 1 || !a) return null;
  return name === null ? textOf(cx, a) : methodText(cx, a, name);
}
function textOf(cx: Cx, a: Atom): Val | null {
  if (a.kind === 'func') return a.fn.library ? strConst(cx, `${a.fn.qualname}()`) : inModule(cx, a.fn.mod, a.fn.qualname);
  if (a.kind === 'method') return a.func.atoms.length === 1 ? textOf(cx, a.func.atoms[0]!) : null;
  if (a.kind !== 'class') return null;
  const mod = moduleOfClass(cx, a.cls);
  return a.cls.library ? strConst(cx, `${mod === 'builtins' ? '' : `${mod}.`}${a.cls.qualname}()`) : inModule(cx, a.cls.mod, a.cls.qualname);
}
function methodText(cx: Cx, a: Atom, name: string): Val | null {
  if (a.kind === 'module') return strConst(cx, `${a.mod.name}.${name}()`);
  const cls = a.kind === 'class' ? a.cls : cx.program.classOfAtom(a);
  if (!cls) return null;
  const own = cls.library ? findMethod(cls, name) : null;
  if (own) return strConst(cx, `${own.qualname}()`);
  const found = cls.library ? null : lookup(cx, cls, name);
  const m = found?.members.length === 1 ? found.members[0]! : null;
  if (m?.kind !== 'attr') return m?.kind === 'method' ? strConst(cx, `${m.fn.qualname}()`) : null;
  const { atoms } = readCell(m.attr.cell, cx.emitting ? null : cx.ctx);
  return atoms.length === 1 ? textOf(cx, atoms[0]!) : null;
}
const inModule = (cx: Cx, mod: Parameters<typeof withModuleName>[1], qualname: string): Val =>
  withModuleName(cx, mod, (text) => strConst(cx, `${text}.${qualname}()`));
