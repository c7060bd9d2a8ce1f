/** `def`: binds the function's name; defaults are evaluated now. */
import type { FunctionDef } from '../syntax/ast.ts';
import { funcOf } from '../types/world.ts';
import { storeDefaults } from './calls.ts';
import { NO_CODE, value, type Cx } from './cx.ts';
import { unsupported } from './errors.ts';
import { storeName } from './names.ts';

export function functionDef(cx: Cx, node: FunctionDef): void {
  if (cx.fn.node.kind !== 'Module') unsupported(cx, node, 'a function inside a function', 'Move it to the top level of the module.');
  if (node.decorator_list.length && !cx.mod.library) unsupported(cx, node, 'a decorator');
  if (node.type_params.length) unsupported(cx, node, 'a generic function');
  const fn = cx.program.functionOf(node);
  storeDefaults(cx, fn);
  if (cx.env) storeName(cx, node.name, value(funcOf(cx.world, fn), NO_CODE));
}
