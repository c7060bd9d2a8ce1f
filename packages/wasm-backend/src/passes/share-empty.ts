/**
 * One array of no elements a type, instead of one wherever a list, dict or set begins.
 *
 * In: a program before the lowering of ints. Out: the same, with `array.new[T](0:i32)` and `array.of[T]()` read from a constant global. An
 * array without elements never changes, and nothing in the IR compares arrays by identity.
 */
import { type Expr, type Global, mapStmts, op, type Program } from '@pyw/ir';

const NONE: Expr = op('i32.const', [], { value: 0 });
/** The global that holds the array. */
export const emptyArray = (elem: string): string => `$empty ${elem}`;
export const isEmptyArray = (e: Expr): e is Expr & { kind: 'array.new' | 'array.of' } => {
  if (e.kind === 'array.of') return e.args.length === 0;
  const length = e.kind === 'array.new' ? e.args[0] : undefined;
  return length?.kind === 'i32.const' && length.value === 0;
};

export const shareEmpty = (program: Program): Program => {
  const shared = new Map<string, Global>();
  const expr = (e: Expr): Expr => {
    if (!isEmptyArray(e)) return e;
    // An array of ints is an object around one of i64 (`newInts`).
    const elem = e.elem === 'int' ? 'i64' : e.elem;
    const name = emptyArray(elem);
    if (!shared.has(name)) shared.set(name, { name, type: `array<${elem}>`, init: op('array.new', [NONE], { elem }) });
    return e.elem === 'int' ? e : op('global.get', [], { global: name }, e.pos);
  };
  const functions = program.functions.map(f => {
    const body = mapStmts(f.body, { expr });
    return body === f.body ? f : { ...f, body };
  });
  return shared.size === 0 ? program : { ...program, functions, globals: [...program.globals, ...shared.values()] };
};
