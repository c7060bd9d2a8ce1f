/** `type(x)`: the class of each value that gets there. */
import type { Call } from '../syntax/ast.ts';
import type { ClassInfo } from '../types/infos.ts';
import { readCell } from '../types/world.ts';
import { attrIsBound, loadAttr, metaclassObject, storeAttr } from './class-objects.ts';
import { metaOf, programMeta } from './metaclass.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { moduleOfClass, namedModule, nameInMessages, withModuleName } from './class-module.ts';
import { dispatch } from './dispatch.ts';
import { unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { attrOf } from './members.ts';
import { choose, discard, strConst } from './values.ts';

export function typeCall(cx: Cx, node: Call): Val {
  const v = evaluate(cx, node.args[0]!);
  return cx.env ? typeOfValue(cx, v) : v;
}

/** The class of a value, `type` being called by whatever name. */
export function typeOfValue(cx: Cx, v: Val): Val {
  return dispatch(cx, v, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind === 'class') {
      if (a.cls.meta?.plural) return metaclassObject(cx, one);
      discard(cx, one);
      return cx.program.classVal(metaOf(cx, a.cls));
    }
    const cls = cx.program.classOfAtom(a) ?? cx.program.classNamed(cx.program.typeName(a));
    if (cls?.plural) return cx.program.typeOf(cx, one);
    discard(cx, one);
    return cls ? cx.program.classVal(cx.program.shownClass(cls)) : unsupported(cx, cx.node, `type() of a ${cx.program.typeName(a)}`);
  });
}

/** `type(x).__name__` and its like, for values of any number of classes. */
export function typeNameOf(cx: Cx, node: Call, attr: string): Val {
  const v = evaluate(cx, node.args[0]!);
  if (!cx.env) return v;
  return dispatch(cx, v, (one) => {
    const a = one.type.atoms[0]!;
    const own = cx.program.classOfAtom(a);
    const cls = own && cx.program.shownClass(own);
    if (cls && !cls.library && attr === '__name__' && cx.mod.name.startsWith('pyw.builtins') && nameInMessages(cls) !== cls.name) {
      discard(cx, one);
      return strConst(cx, nameInMessages(cls));
    }
    if (cls && !cls.library) return classText(cx, spill(cx, one), cls, attr);
    if (a.kind === 'class' && programMeta(a.cls)) return classText(cx, metaclassObject(cx, one), a.cls.meta!, attr);
    discard(cx, one);
    if (attr === '__module__') return strConst(cx, cls ? moduleOfClass(cx, cls) : 'builtins');
    // The built-in functions are CPython's in C: what they print of classes, but in a repr, is what messages say.
    const ofSelf = node.args[0]!.kind === 'Name' && node.args[0]!.id === 'self';
    if (attr === '__name__' && cls && (ofSelf || !cx.mod.name.startsWith('pyw.builtins'))) return strConst(cx, cls.name);
    return strConst(cx, attr === '__qualname__' && cls ? cls.qualname : cx.program.typeName(a));
  });
}

/** Names of classes that the program assigns (`C.__name__ = ...`) are entries of their own, beside the namespace. */
const entryOf = (name: string): string => `type.${name}`;

/** `__name__`, `__qualname__` or `__module__` of a class; `holder`: the class or an instance of it. */
export function classText(cx: Cx, holder: Val, cls: ClassInfo, name: string): Val {
  const isModule = name === '__module__';
  if (cls.library) return strConst(cx, name === '__name__' ? cls.name : isModule ? moduleOfClass(cx, cls) : cls.qualname);
  const plain = (): Val => strConst(cx, name === '__name__' ? cls.name : cls.qualname);
  const own = isModule ? namedModule(cls) : null;
  const known = own !== null ? strConst(cx, own) : isModule ? withModuleName(cx, cls.mod, (mod) => strConst(cx, mod)) : plain();
  const attr = attrOf(cx, cls, entryOf(name));
  if (readCell(attr.cell, cx.emitting ? null : cx.ctx).atoms.length === 0) return known;
  return choose(cx, () => attrIsBound(cx, attr, holder), () => loadAttr(cx, attr, holder), () => known);
}
export function storeClassText(cx: Cx, of: Val, cls: ClassInfo, name: string, v: Val): void {
  storeAttr(cx, attrOf(cx, cls, entryOf(name)), v, of);
}
