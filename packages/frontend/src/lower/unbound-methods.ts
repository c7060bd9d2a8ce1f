/** Built-in methods that are read from their class. */
import type { Atom } from '../types/atoms.ts';
import type { FuncInfo } from '../types/infos.ts';
import type { Args } from './bind-args.ts';
import { isInstance } from './boolean.ts';
import { callFunction, holdArgs } from './calls.ts';
import type { Cx, Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError } from './errors.ts';
import { boolToInt } from './operators.ts';

/** As in `map(str.upper, words)` (`isValue`: the library calls what it was given): the first argument must be of the class. Null where there is nothing to see to. */
export function callUnbound(cx: Cx, fn: FuncInfo, args: Args, isValue = false): Val | null {
  const { cls } = fn;
  if (!fn.library || !cls || fn.flavour !== 'method' || (cx.mod.library && !isValue)) return null;
  const [self, ...rest] = args.positional;
  if (!self) return args.rest ? null : raiseError(cx, 'TypeError', `unbound method ${cls.name}.${fn.name}() needs an argument`);
  const isOne = (a: Atom): boolean => isInstance(cx, a, cls);
  // The methods of int are compiled for ints.
  const isBool = (a: Atom): boolean => cls.boxed === 'int' && a.kind === 'inst' && a.cls.boxed === 'bool';
  if (self.type.atoms.every((a) => isOne(a) && !isBool(a))) return null;
  const held = holdArgs(cx, { ...args, positional: [self, ...rest] });
  return dispatch(cx, held.positional[0]!, (one) => {
    const a = one.type.atoms[0]!;
    if (isBool(a)) return callFunction(cx, fn, { ...held, positional: [boolToInt(cx, one), ...held.positional.slice(1)] });
    if (isOne(a)) return callFunction(cx, fn, { ...held, positional: [one, ...held.positional.slice(1)] });
    return raiseError(cx, 'TypeError', `descriptor '${fn.name}' for '${cls.name}' objects doesn't apply to a '${cx.program.typeName(a)}' object`);
  });
}
