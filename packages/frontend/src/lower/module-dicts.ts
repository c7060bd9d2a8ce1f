/**
 * `vars(math)`: the namespace of a module of the library, as a dict that is looked at or copied (`env.update(vars(math))`).
 * In: one of the modules below, all of whose names are there. Out: a dict of its own, in CPython's order.
 */
import type { ModuleInfo } from '../types/infos.ts';
import { emptyDict, putPairs } from './containers.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { ownAttribute } from './module-attributes.ts';
import { bottom, none, strConst } from './values.ts';

const OWN = '__name__ __doc__ __package__ __loader__ __spec__';
/** The names of modules that are in C in CPython: first the functions in the order of their table, then the constants. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['math', `${OWN} acos acosh asin asinh atan atan2 atanh cbrt ceil copysign cos cosh degrees dist erf erfc exp exp2 expm1 fabs factorial floor fma fmod frexp fsum gamma gcd hypot isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log1p log10 log2 modf pow radians remainder sin sinh sqrt tan tanh sumprod trunc prod perm comb nextafter ulp __file__ pi e tau inf nan`],
  ['cmath', `${OWN} acos acosh asin asinh atan atanh cos cosh exp isclose isfinite isinf isnan log log10 phase polar rect sin sinh sqrt tan tanh __file__ pi e tau inf infj nan nanj`],
]);

/** null where pyw cannot tell what CPython's dict holds. */
export function libraryDict(cx: Cx, mod: ModuleInfo): Val | null {
  const names = NAMES.get(mod.name)?.split(' ');
  if (!names || !cx.node) return null;
  const dict = spill(cx, emptyDict(cx, cx.node));
  names.forEach((name, i) => {
    if (!cx.env) return;
    const found = name.startsWith('__') ? ownAttribute(cx, mod, name) : cx.program.libraryName(cx, mod, name);
    if (cx.env) putPairs(cx, cx.node!, dict, [strConst(cx, name)], [spill(cx, found ?? none(cx))], i);
  });
  return cx.env ? dict : bottom(cx);
}
