/** Attributes of instances whose class has a `__getattribute__`. */
import type { ClassInfo } from '../types/infos.ts';
import { positional } from './bind-args.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { raiseError } from './errors.ts';
import { hasGetattr } from './lookup-effects.ts';
import { callSpecial } from './members.ts';
import { protect } from './protect.ts';

/** What `__getattribute__` gives; `__getattr__` is asked where that raises AttributeError. */
export function hookedAttribute(cx: Cx, obj: Val, cls: ClassInfo, name: Val): Val {
  const asked = (self: Val): Val => cx.program.callMethod(cx, self, '__getattribute__', positional(name));
  if (!hasGetattr(cx, cls)) return asked(obj);
  const self = spill(cx, obj);
  // It may be gone by then.
  const gone = (): Val => raiseError(cx, 'AttributeError', `'${cls.name}' object has no attribute '${name.constant?.kind === 'str' ? name.constant.value : '__getattr__'}'`);
  return protect(cx, cx.program.cls('AttributeError'), () => asked(self), () => callSpecial(cx, self, '__getattr__', positional(name), gone)!);
}
