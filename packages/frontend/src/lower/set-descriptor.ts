/** `x.name = v` where the class has a data descriptor under the name: a property's setter, or `__set__`. */
import type { ClassInfo } from '../types/infos.ts';
import { callValue, positional, type Args } from './calls.ts';
import type { Cx, Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError } from './errors.ts';
import { callSpecial, lacksText, libraryField } from './members.ts';
import { bottom, discard, isInst, none } from './values.ts';

/** Assignment that a data descriptor of the class decides on. */
export function setDescriptor(cx: Cx, descriptor: Val, self: Val, cls: ClassInfo, name: string, v: Val): void {
  dispatch(cx, descriptor, (raw) => {
    if (isInst(raw.type.atoms[0]!, 'property')) {
      return dispatch(cx, libraryField(cx, raw, 'fset'), (setter) => {
        if (isInst(setter.type.atoms[0]!, 'NoneType')) return raiseError(cx, 'AttributeError', lacksText(cls, name, 'setter'));
        discard(cx, callValue(cx, setter, positional(self, v)));
        return cx.env ? none(cx) : bottom(cx);
      });
    }
    discard(cx, viaDescriptor(cx, raw, '__set__', positional(self, v)));
    return cx.env ? none(cx) : bottom(cx);
  });
}

/** Calls a method of a data descriptor, which may have only the other one. */
export function viaDescriptor(cx: Cx, descriptor: Val, method: '__set__' | '__delete__', args: Args): Val {
  const lacks = (): Val => raiseError(cx, 'AttributeError', method);
  return callSpecial(cx, descriptor, method, args, lacks) ?? lacks();
}
