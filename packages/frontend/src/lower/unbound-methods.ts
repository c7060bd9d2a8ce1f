/** Built-in methods that are read from their class. */
import type { Atom } from '../types/atoms.ts';
import type { FuncInfo } from '../types/infos.ts';
import type { Args } from './bind-args.ts';
import { isInstance } from './boolean.ts';
import { callFunction, callLibrary, holdArgs } from './calls.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError } from './errors.ts';
import { i32 } from './ir.ts';
import { boolToInt } from './operators.ts';
import { bottom, choose, machineVal } from './values.ts';

/** As in `map(str.upper, words)` (`isValue`: the library calls what it was given): the first argument must be of the class. Null where there is nothing to see to. */
export function callUnbound(cx: Cx, fn: FuncInfo, args: Args, isValue = false): Val | null {
  const { cls } = fn;
  if (!fn.library || !cls || fn.flavour !== 'method' || (cx.mod.library && !isValue)) return null;
  const [self, ...rest] = args.positional;
  const missing = (): Val => raiseError(cx, 'TypeError', `unbound method ${cls.name}.${fn.name}() needs an argument`);
  if (!self) return args.rest ? callSpread(cx, fn, args, args.rest, missing) : missing();
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

/** The object is the first of the arguments that a star takes apart. */
function callSpread(cx: Cx, fn: FuncInfo, args: Args, rest: Val, missing: () => Val): Val {
  const all = spill(cx, rest);
  const held = holdArgs(cx, { ...args, rest: null });
  const ask = (name: string, i: number): Val => callLibrary(cx, 'pyw.builtins.calls', name, all, machineVal(cx, 'i32', i32(i)));
  return choose(cx, () => ask('_has_item', 0).code, () => {
    const self = ask('_item', 0);
    if (!cx.env) return bottom(cx);
    const given: Args = { ...held, positional: [self], rest: ask('_items_from', 1) };
    return callUnbound(cx, fn, given, true) ?? callFunction(cx, fn, given);
  }, missing);
}
