/** What `repr` says of a bound method. */
import type { AtomOf } from '../types/atoms.ts';
import { callMethod, positional } from './calls.ts';
import { nameInMessages } from './class-module.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { methodParts } from './members.ts';
import { binaryValues } from './operators.ts';
import { bottom, strConst } from './values.ts';

/** `<bound method C.f of ...>` */
export function methodText(cx: Cx, method: Val, a: AtomOf<'method'>): Val {
  const of = a.func.atoms[0]!;
  const fn = of.kind === 'func' ? of.fn : null;
  const self = spill(cx, methodParts(cx, method).self);
  // What is written in C in CPython says where its object is; so does this, of some place.
  if (fn?.library && fn.mod.name.startsWith('pyw.builtins')) {
    return dispatch(cx, self, (one) => {
      const of = one.type.atoms[0]!;
      const cls = of.kind === 'class' ? null : cx.program.classOfAtom(of);
      return strConst(cx, `<built-in method ${fn.name} of ${cls ? nameInMessages(cls) : 'type'} object at 0x7f0000000010>`);
    });
  }
  const text = callMethod(cx, self, '__repr__', positional());
  if (!cx.env) return bottom(cx);
  const head = strConst(cx, `<bound method ${fn?.qualname ?? '?'} of `);
  return binaryValues(cx, 'Add', binaryValues(cx, 'Add', head, text, false), strConst(cx, '>'), false);
}
