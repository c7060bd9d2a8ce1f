import type { ClassInfo } from '../types/infos.ts';
import type { Args } from './bind-args.ts';
import { truth } from './boolean.ts';
import type { Cx, Val } from './cx.ts';
import { raiseError } from './errors.ts';
import { bottom, choose, none } from './values.ts';

/** The constructor of a class that takes nothing: what a star brings is counted when it runs. */
export function takesNone(cx: Cx, cls: ClassInfo, args: Args): Val {
  const fail = (): Val => raiseError(cx, 'TypeError', `${cls.name}() takes no arguments`);
  if (args.positional.length || args.keywords.length) return fail();
  const without = (stars: readonly (Val | null | undefined)[]): Val => {
    const [first, ...others] = stars;
    if (first === undefined || !cx.env) return cx.env ? none(cx) : bottom(cx);
    if (!first) return without(others);
    const some = truth(cx, first);
    return choose(cx, () => some.code, fail, () => without(others));
  };
  return without([args.rest, args.mapping]);
}
