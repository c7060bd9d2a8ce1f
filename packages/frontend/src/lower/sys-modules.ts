/**
 * `sys.modules[name]` with a name that is a constant (`__name__` is one): the module, if the program has it. There is no
 * table of modules; a program may put a module back in its place, nothing else.
 */
import type { Subscript } from '../syntax/ast.ts';
import type { ModuleInfo } from '../types/infos.ts';
import { moduleType } from '../types/world.ts';
import { bottom, onlyAtom } from './values.ts';
import { NO_CODE, value, type Cx, type Val } from './cx.ts';
import { unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';

/** The module that a subscript of `sys.modules` means; null for other expressions, and for what is refused. */
function meant(cx: Cx, node: Subscript): ModuleInfo | 'unknown' | null {
  const { value: table } = node;
  if (cx.mod.library || table.kind !== 'Attribute' || table.attr !== 'modules' || table.value.kind !== 'Name') return null;
  const holder = onlyAtom(evaluate(cx, table.value).type);
  if (holder?.kind !== 'module' || holder.mod.name !== 'sys' || !holder.mod.library) return null;
  const key = cx.env ? evaluate(cx, node.slice) : null;
  if (key?.constant?.kind !== 'str') return 'unknown';
  const { value: name } = key.constant;
  const mod = name === '__main__' ? cx.program.main : cx.program.moduleNamed(name);
  // Another module of the program may not have begun yet.
  if (!mod || !(mod.library || mod.path.startsWith('<pyw>/') || mod === cx.mod || mod === cx.program.main)) return 'unknown';
  if (mod !== cx.mod && mod !== cx.program.main) cx.program.runModule(cx, mod);
  return mod;
}

/** The module; null for other subscripts. */
export function loadSysModule(cx: Cx, node: Subscript): Val | null {
  const mod = meant(cx, node);
  if (mod === null) return null;
  return mod === 'unknown' ? refuse(cx, node) : value(moduleType(cx.world, mod), NO_CODE);
}

/** `sys.modules[name] = module`; false for other targets. */
export function storeSysModule(cx: Cx, node: Subscript, v: Val): boolean {
  const mod = meant(cx, node);
  if (mod === null) return false;
  const a = onlyAtom(v.type);
  if (mod === 'unknown' || (v.type.atoms.length > 0 && (a?.kind !== 'module' || a.mod !== mod))) refuse(cx, node);
  return true;
}

function refuse(cx: Cx, node: Subscript): Val {
  return cx.env ? unsupported(cx, node, 'sys.modules', 'sys.modules[__name__] is the module itself; other modules are imported by name.') : bottom(cx);
}
