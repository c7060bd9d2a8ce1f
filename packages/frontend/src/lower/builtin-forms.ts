/**
 * Calls of built-in functions that the compiler knows, since their result depends on what is known at compile time:
 * isinstance, issubclass, type, getattr, setattr, hasattr, delattr, super.
 */
import type { Call } from '../syntax/ast.ts';
import type { AtomOf } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { deleteAttribute, loadAttribute, storeAttribute } from './attributes.ts';
import { isCallable, isinstance, saysBases, shortCircuit, truth } from './boolean.ts';
import { callLibrary, positional } from './calls.ts';
import { typeWithEntries } from './class-call.ts';
import { dirOf } from './scope-dicts.ts';
import { callMeta, metaLookup } from './metaclass.ts';
import { classObject } from './class-objects.ts';
import { inOrder, NO_CODE, spill, type Cx, type Val } from './cx.ts';
import { ir } from './ir.ts';
import { computedAttribute, isText } from './computed-names.ts';
import { dispatch } from './dispatch.ts';
import { raiseError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { callSpecial, hasSpecial } from './members.ts';
import { placeOf } from './names.ts';
import { typeCall } from './type-call.ts';
import { classesArgument } from './class-unions.ts';
import { refusal, testedAs } from './generic-alias.ts';
import { derives, derivesByHook, isHooked } from './virtual-bases.ts';
import { hasAttribute } from './has-attribute.ts';
import { bool, boolConst, bottom, boxed, discard, none, onlyAtom } from './values.ts';

const FORMS = new Set(['callable', 'dir', 'vars', 'isinstance', 'issubclass', 'type', 'getattr', 'setattr', 'hasattr', 'delattr']);

/** Null when the call is none of these. */
export function callBuiltinForm(cx: Cx, node: Call): Val | null {
  const { func } = node;
  if (func.kind !== 'Name' || !FORMS.has(func.id) || node.keywords.length || placeOf(cx, func.id).kind !== 'none') return null;
  if (node.args.some((a) => a.kind === 'Starred')) return null;
  const n = node.args.length;
  switch (func.id) {
    case 'isinstance':
      return n === 2 ? isinstance(cx, node) : null;
    case 'callable':
      return n === 1 ? callableForm(cx, node) : null;
    case 'vars':
      return n === 1 ? varsOf(cx, node) : null;
    case 'dir':
      return n === 1 ? dirOf(cx, node) : null;
    case 'issubclass':
      return n === 2 ? issubclass(cx, node) : null;
    case 'type':
      if (n === 1) return typeCall(cx, node);
      return n === 3 ? typeWithEntries(cx, node) : null;
    default:
      return n >= 2 && n <= 3 ? attributeForm(cx, node, func.id) : null;
  }
}

function callableForm(cx: Cx, node: Call): Val {
  const v = evaluate(cx, node.args[0]!);
  if (!cx.env) return v;
  return dispatch(cx, v, (one) => {
    discard(cx, one);
    return boolConst(cx, isCallable(cx, one.type.atoms[0]!));
  });
}

function attributeForm(cx: Cx, node: Call, form: string): Val {
  const [obj, name, third] = inOrder(cx, node.args.map((a) => () => evaluate(cx, a))) as [Val, Val, Val | undefined];
  if (!cx.env) return bottom(cx);
  const saved = cx.node;
  cx.node = node;
  const text = name.constant?.kind === 'str' ? name.constant.value : null;
  if (text === null) {
    if (!name.type.atoms.some(isText)) return raiseError(cx, 'TypeError', `attribute name must be string, not '${cx.program.typeName(name.type.atoms[0]!)}'`);
    const texts = cx.mod.library ? null : cx.program.usage().texts(node.args[1]!);
    const v = computedAttribute(cx, form as 'getattr', obj, texts ? { ...name, texts } : name, third ? spill(cx, third) : null);
    cx.node = saved;
    return v;
  }
  const held = spill(cx, obj);
  let v: Val;
  if (form === 'setattr') {
    storeAttribute(cx, held, text, third!);
    v = cx.env ? none(cx) : bottom(cx);
  } else if (form === 'delattr') {
    deleteAttribute(cx, held, text);
    v = cx.env ? none(cx) : bottom(cx);
  } else if (form === 'hasattr') v = hasAttribute(cx, held, text, null);
  else if (third) v = hasAttribute(cx, held, text, spill(cx, third));
  else v = loadAttribute(cx, held, text);
  cx.node = saved;
  return v;
}

function issubclass(cx: Cx, node: Call): Val {
  const [sub, given] = inOrder(cx, [() => evaluate(cx, node.args[0]!), () => classesArgument(cx, node.args[1]!)]) as [Val, Val];
  if (!cx.env) return bottom(cx);
  const sup = onlyAtom(given.type) ? (testedAs(cx, given) ?? given) : given;
  const bases: ClassInfo[] = [];
  const collectBases = (t: Val['type']): boolean => {
    const a = onlyAtom(t);
    if (a?.kind === 'class') bases.push(a.cls);
    else if (a?.kind === 'tuple' && a.elems) return a.elems.every(collectBases);
    else return false;
    return true;
  };
  const over = onlyAtom(sup.type);
  const stands = over?.kind === 'inst' && !over.cls.library && hasSpecial(cx, sup.type, '__subclasscheck__');
  const hooked = over?.kind === 'class' ? callMetaIf(cx, sup, '__subclasscheck__', sub) : stands ? callSpecial(cx, spill(cx, sup), '__subclasscheck__', positional(spill(cx, sub))) : null;
  if (hooked) return cx.env ? truth(cx, hooked) : bottom(cx);
  const subject = spill(cx, sub);
  const known = collectBases(sup.type) && !bases.some((b) => b.plural || isHooked(cx, b) || metaLookup(cx, b, '__subclasscheck__'));
  return dispatch(cx, subject, (one) => {
    const a = one.type.atoms[0] as AtomOf<'class'>;
    if (saysBases(cx, a)) return callLibrary(cx, 'pyw.builtins.class_checks', '_issubclass_as_said', one, spill(cx, sup));
    if ((a.kind as string) !== 'class') return raiseError(cx, 'TypeError', 'issubclass() arg 1 must be a class');
    return known ? boolConst(cx, bases.some((b) => derives(cx, a.cls, b))) : subclassOfAny(cx, node, spill(cx, one), sup);
  });
}
/** Bases, and tuples of them, that are chosen at run time. */
export function subclassOfAny(cx: Cx, node: Call, sub: Val, sup: Val): Val {
  const { cls } = sub.type.atoms[0] as AtomOf<'class'>;
  return dispatch(cx, spill(cx, sup), (one) => {
    const a = one.type.atoms[0]!;
    const hooked = callMetaIf(cx, one, '__subclasscheck__', sub);
    if (hooked) return cx.env ? truth(cx, hooked) : bottom(cx);
    if (a.kind === 'class' && a.cls.plural && derives(cx, cls, a.cls)) {
      return bool(cx, cx.emitting ? ir('any.same', [boxed(cx, classObject(cx, a.cls, sub)), boxed(cx, one)]) : NO_CODE);
    }
    if (a.kind === 'class') return isHooked(cx, a.cls) ? derivesByHook(cx, sub, a.cls) : boolConst(cx, derives(cx, cls, a.cls));
    if (a.kind === 'tuple' && a.elems && one.type.atoms.length === 1) {
      const n = a.elems.length;
      const go = (i: number): Val => {
        if (i === n) return boolConst(cx, false);
        const head = subclassOfAny(cx, node, sub, cx.program.tupleItem(cx, one, i));
        return i === n - 1 ? head : shortCircuit(cx, 'Or', head, () => go(i + 1));
      };
      return go(0);
    }
    if (a.kind === 'tuple') return callLibrary(cx, 'pyw.builtins.class_checks', '_issubclass_any', sub, one);
    const meant = testedAs(cx, one);
    if (meant) return subclassOfAny(cx, node, sub, meant);
    const said = refusal(cx, one, 'issubclass');
    if (said) return said;
    if (saysBases(cx, a)) return callLibrary(cx, 'pyw.builtins.class_checks', '_issubclass_as_said', sub, one);
    return raiseError(cx, 'TypeError', 'issubclass() arg 2 must be a class, a tuple of classes, or a union');
  });
}

/** What the metaclass of a class has under a name, called with the class and another value. */
function callMetaIf(cx: Cx, of: Val, name: string, v: Val): Val | null {
  const a = onlyAtom(of.type);
  return a?.kind === 'class' && metaLookup(cx, a.cls, name) ? callMeta(cx, of, name, positional(v)) : null;
}

function varsOf(cx: Cx, node: Call): Val {
  const v = evaluate(cx, node.args[0]!);
  const saved = cx.node;
  cx.node = node;
  const dict = cx.env ? dispatch(cx, v, (one) => {
    const has = ['inst', 'tuple'].includes(one.type.atoms[0]!.kind) ? hasAttribute(cx, one, '__dict__', null) : null;
    if (has?.constant?.kind !== 'bool' || has.constant.value) return loadAttribute(cx, one, '__dict__');
    return raiseError(cx, 'TypeError', 'vars() argument must have __dict__ attribute');
  }) : v;
  cx.node = saved;
  return dict;
}
