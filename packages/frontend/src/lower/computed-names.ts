/** Attributes whose name is known only at run time: the names that the class can have are compared in turn. */
import type { Expr } from '@pyw/ir';
import type { Expression } from '../syntax/ast.ts';
import { arraySiteAt, arrayType } from '../types/world.ts';
import { deleteAttribute, fieldIsSet, loadAttribute, loadField, storeAttribute } from './attributes.ts';
import { compareValues } from './compare.ts';
import { callLibrary, positional } from './calls.ts';
import { emptyDict, putPairs } from './containers.ts';
import { collect, emit, newLabel, newLocal, NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { hasAttribute } from './has-attribute.ts';
import { isHostObject } from './host-objects.ts';
import { i32, ir } from './ir.ts';
import { knownNames, overrides } from './members.ts';
import { protect } from './protect.ts';
import { boolConst, bottom, choose, discard, none, strConst } from './values.ts';

type Form = 'getattr' | 'hasattr' | 'setattr' | 'delattr';

export function computedAttribute(cx: Cx, form: Form, obj: Val, nameVal: Val, third: Val | null): Val {
  const name = spill(cx, nameVal);
  return dispatch(cx, spill(cx, obj), (one) => {
    const names = namesOf(cx, one, form);
    if (!names) {
      const what = `${form}() with a name that is computed, of a ${cx.program.typeName(one.type.atoms[0]!)}`;
      // What came from the host may be anything; meant is an object of the host.
      const isHost = obj.type.atoms.some((a) => a.kind === 'inst' && isHostObject(a.cls));
      return isHost ? raiseError(cx, 'NotImplementedError', `pyw: ${what}`) : unsupported(cx, cx.node, what);
    }
    const self = spill(cx, one);
    const act = (known: string): Val => {
      if (form === 'getattr') return third ? hasAttribute(cx, self, known, third) : loadAttribute(cx, self, known);
      if (form === 'hasattr') return hasAttribute(cx, self, known, null);
      if (form === 'setattr') storeAttribute(cx, self, known, third!);
      else deleteAttribute(cx, self, known);
      return cx.env ? none(cx) : bottom(cx);
    };
    const from = (i: number): Val => {
      if (!cx.env) return bottom(cx);
      const known = names[i];
      if (known === undefined) return unknown(cx, form, self, name, third);
      const same = compareValues(cx, 'Eq', name, strConst(cx, known));
      return choose(cx, () => same.code, () => act(known), () => from(i + 1));
    };
    return from(0);
  });
}

/** Names that may be meant; null when the object cannot be looked into. */
function namesOf(cx: Cx, one: Val, form: Form): string[] | null {
  const a = one.type.atoms[0]!;
  if (a.kind === 'inst' && !a.cls.library) {
    if (overrides(cx, a.cls, '__getattribute__') || ((form === 'setattr' || form === 'delattr') && overrides(cx, a.cls, '__setattr__'))) return null;
    const { fields, members } = knownNames(cx, a.cls);
    return form === 'setattr' || form === 'delattr' ? [...new Set([...fields, ...members])] : [...new Set([...fields, ...members.filter((m) => !m.startsWith('__') || m === '__name__')])];
  }
  if (a.kind === 'inst' && (a.cls.boxed === 'none' || isHostObject(a.cls))) return [];
  // Values without attributes of their own to set.
  if (a.kind === 'inst' && (form === 'setattr' || form === 'delattr') && (a.cls.boxed !== null || a.cls.name === 'str')) return [];
  if (a.kind === 'class' && !a.cls.library) return knownNames(cx, a.cls).members;
  if (a.kind === 'module' && !a.mod.library) return [...a.mod.globals.keys()];
  return null;
}

function unknown(cx: Cx, form: Form, self: Val, name: Val, third: Val | null): Val {
  const a = self.type.atoms[0]!;
  if (a.kind === 'inst' && isHostObject(a.cls)) {
    return cx.program.callMethod(cx, self, `_${form}`, positional(name, ...(third ? [third] : [])));
  }
  if (a.kind === 'inst' && !a.cls.library && form !== 'setattr' && form !== 'delattr' && overrides(cx, a.cls, '__getattr__')) {
    const get = (): Val => cx.program.callMethod(cx, self, '__getattr__', positional(name));
    if (form === 'getattr' && !third) return get();
    return protect(cx, cx.program.cls('AttributeError'), () => {
      const v = get();
      if (form === 'getattr' || !cx.env) return v;
      discard(cx, v);
      return boolConst(cx, true);
    }, () => third ?? boolConst(cx, false));
  }
  if (form === 'hasattr') return boolConst(cx, false);
  if (form === 'getattr' && third) return third;
  const isPlain = a.kind === 'inst' && a.cls.library && (a.cls.boxed !== null || a.cls.name === 'str');
  if (form === 'setattr' && isPlain) {
    const message = callLibrary(cx, 'pyw.builtins.calls', '_no_attribute_to_set', strConst(cx, `'${cx.program.typeName(a)}' object`), name);
    return cx.env ? message : bottom(cx);
  }
  if (form === 'setattr') {
    return raiseError(cx, 'NotImplementedError', 'pyw: setattr() with a name that is computed and that no code of the program mentions');
  }
  const what = a.kind === 'class' ? `type object '${a.cls.name}'` : a.kind === 'module' ? `module '${a.mod.name}'` : `'${cx.program.typeName(a)}' object`;
  const message = callLibrary(cx, 'pyw.builtins.calls', '_no_attribute', strConst(cx, what), name);
  return cx.env ? message : bottom(cx);
}

/** `x.__dict__` and `vars(x)`: the attributes as a dict of their own. */
export function instanceDict(cx: Cx, obj: Val, node: Expression): Val {
  const a = obj.type.atoms[0]!;
  if (a.kind !== 'inst' || a.cls.library) return unsupported(cx, node, `__dict__ of a ${cx.program.typeName(a)}`);
  cx.program.dictClasses.add(a.cls);
  const { fields } = knownNames(cx, a.cls);
  const self = spill(cx, obj);
  const dict = spill(cx, emptyDict(cx, node));
  if (fields.length === 0) return dict;
  // What was never set has no stamp; the order of the others is found first, then they are put in one after another.
  const order = spill(cx, callLibrary(cx, 'pyw.builtins.calls', '_order_of', stampArray(cx, fields.map((f) => fieldIsSet(cx, self, f)))));
  const k = cx.emitting ? newLocal(cx, 'i32', 'k') : -1;
  const index = cx.emitting ? newLocal(cx, 'i32', 'field') : -1;
  const get = (local: number): Expr => ir('local.get', [], { local });
  const put = (i: number): Val => {
    if (i >= fields.length || !cx.env) return cx.env ? none(cx) : bottom(cx);
    return choose(cx, () => ir('i32.eq', [get(index), i32(i)]), () => {
      putPairs(cx, node, dict, [strConst(cx, fields[i]!)], [loadField(cx, self, fields[i]!)], i);
      return cx.env ? none(cx) : bottom(cx);
    }, () => put(i + 1));
  };
  const one = collect(cx, () => put(0));
  const label = newLabel(cx);
  if (cx.emitting) {
    emit(cx, ir('local.set', [i32(0)], { local: k }));
    emit(cx, ir('loop', [], {
      label,
      body: [
        ir('if', [ir('i32.ge_s', [get(k), ir('array.len', [order.code], { elem: 'i32' })])], { then: [ir('break', [], { label })], else: [] }),
        ir('local.set', [ir('array.get', [order.code, get(k)], { elem: 'i32' })], { local: index }),
        ...one,
        ir('local.set', [ir('i32.add', [get(k), i32(1)])], { local: k }),
      ],
    }));
  }
  return cx.env ? dict : bottom(cx);
}

/** The stamps of the fields, in an array of machine integers. */
function stampArray(cx: Cx, stamps: readonly Expr[]): Val {
  const type = arrayType(cx.world, arraySiteAt(cx.world, 'stamps', cx.ctx, 'i32', cx.program.ids));
  return value(type, cx.emitting ? ir('array.of', stamps, { elem: 'i32' }) : NO_CODE);
}
