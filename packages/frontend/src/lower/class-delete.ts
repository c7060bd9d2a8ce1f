/** `del C.name`. */
import type { ClassInfo } from '../types/infos.ts';
import { readCell } from '../types/world.ts';
import { positional } from './calls.ts';
import { storeAttr } from './class-objects.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { enumStore } from './enum-class.ts';
import { raiseError } from './errors.ts';
import { attrOf, withMember } from './members.ts';
import { callMeta, metaLookup } from './metaclass.ts';
import { discard, none, strConst } from './values.ts';

/** `hooks`: a `__delattr__` of the metaclass decides. */
export function deleteOnClass(cx: Cx, one: Val, cls: ClassInfo, name: string, hooks: boolean): void {
  if (hooks && metaLookup(cx, cls, '__delattr__')) {
    discard(cx, callMeta(cx, one, '__delattr__', positional(strConst(cx, name)))!);
    return;
  }
  const fail = (text: string): Val => raiseError(cx, 'AttributeError', text);
  if (enumStore(cls, name)) {
    fail(`'${cls.name}' cannot delete member '${name}'.`);
    return;
  }
  const attr = attrOf(cx, cls, name);
  const missing = (): Val => fail(`type object '${cls.name}' has no attribute '${name}'`);
  if (readCell(attr.cell, cx.emitting ? null : cx.ctx).atoms.length === 0) {
    missing();
    return;
  }
  const held = spill(cx, one);
  withMember(cx, { members: [{ kind: 'attr', attr, owner: cls }], certain: attr.alwaysBound }, held, () => none(cx), missing);
  if (cx.env) storeAttr(cx, attr, null, held);
}
