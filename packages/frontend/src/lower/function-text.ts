/** What functions and methods print. */
import type { AtomOf } from '../types/atoms.ts';
import type { FuncInfo } from '../types/infos.ts';
import { callMethod, positional } from './calls.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { builtInKind } from './function-attributes.ts';
import { builtInMethodText } from './identity.ts';
import { methodParts } from './members.ts';
import { SHARED } from './native-arguments.ts';
import { binaryValues } from './operators.ts';
import { bottom, strConst } from './values.ts';

/** An address; not CPython's, which is another one in each run. */
export const address = (id: number): string => `0x${(0x7f0000000000 + id * 160).toString(16)}`;

/** What a function of the library prints. */
export function builtInText(fn: FuncInfo): string {
  const kind = builtInKind(fn, false);
  const owner = fn.cls ? (SHARED[fn.cls.name] ?? fn.cls.shownAs ?? fn.cls.name) : '';
  if (kind === 'method_descriptor' && fn.cls) return `<method '${fn.name}' of '${owner}' objects>`;
  if (kind === 'wrapper_descriptor' && fn.cls) return `<slot wrapper '${fn.name}' of '${owner}' objects>`;
  return fn.cls && isOfBuiltIns(fn) ? `<built-in method ${fn.name} of type object at ${address(fn.id)}>` : `<built-in function ${fn.name}>`;
}
const isOfBuiltIns = (fn: FuncInfo): boolean => fn.mod.name.startsWith('pyw.builtins.');

/** `<bound method C.f of ...>` */
export function methodText(cx: Cx, method: Val, a: AtomOf<'method'>): Val {
  const of = a.func.atoms[0]!;
  const fn = of.kind === 'func' ? of.fn : null;
  const self = spill(cx, methodParts(cx, method).self);
  if (fn?.cls && isOfBuiltIns(fn)) {
    if (builtInKind(fn, true) !== 'method-wrapper') return builtInMethodText(cx, fn.name, self);
    return dispatch(cx, self, (one) => strConst(cx, `<method-wrapper '${fn.name}' of ${cx.program.typeName(one.type.atoms[0]!)} object at ${address(fn.id)}>`));
  }
  const text = callMethod(cx, self, '__repr__', positional());
  if (!cx.env) return bottom(cx);
  const head = strConst(cx, fn?.library ? `<built-in method ${fn.name} of ` : `<bound method ${fn?.qualname ?? '?'} of `);
  return binaryValues(cx, 'Add', binaryValues(cx, 'Add', head, text, false), strConst(cx, '>'), false);
}
