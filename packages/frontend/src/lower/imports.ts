/** `import` and `from ... import`. */
import type { Import, ImportFrom } from '../syntax/ast.ts';
import { moduleType } from '../types/world.ts';
import { globalOf } from '../bind/declare.ts';
import { NO_CODE, value, type Cx } from './cx.ts';
import { raiseError, unsupported } from './errors.ts';
import { loadGlobal, storeName } from './names.ts';

/** Modules that only matter to type checkers and to CPython. */
export const TRANSPARENT = new Set(['__future__', '__pyw__']);

export function importStatement(cx: Cx, node: Import): void {
  for (const a of node.names) {
    if (!cx.env) return;
    const mod = cx.program.moduleNamed(a.name);
    if (!mod) {
      raiseError(cx, 'ModuleNotFoundError', `No module named '${a.name}'`);
      return;
    }
    cx.program.runModule(cx, mod);
    // `import a.b` binds a; `import a.b as c` binds a.b.
    const top = a.asname ? mod : cx.program.moduleNamed(a.name.split('.')[0]!)!;
    if (cx.env) storeName(cx, a.asname ?? top.name, value(moduleType(cx.world, top), NO_CODE));
  }
}

export function importFrom(cx: Cx, node: ImportFrom): void {
  if (node.module && TRANSPARENT.has(node.module)) return;
  const path = cx.program.resolveImport(cx.mod, node);
  const mod = cx.program.moduleNamed(path);
  if (!mod) {
    raiseError(cx, 'ModuleNotFoundError', `No module named '${path}'`);
    return;
  }
  cx.program.runModule(cx, mod);
  for (const a of node.names) {
    if (!cx.env) return;
    if (a.name === '*') unsupported(cx, node, 'import *', 'Name what is imported.');
    if (mod.library) {
      const v = cx.program.libraryName(cx, mod, a.name) ?? raiseError(cx, 'ImportError', `cannot import name '${a.name}' from '${path}'`);
      if (cx.env) storeName(cx, a.asname ?? a.name, v);
      continue;
    }
    const sub = cx.program.moduleNamed(`${path}.${a.name}`);
    const g = mod.globals.get(a.name) ?? (sub ? null : globalOf(cx.world, mod, a.name));
    if (!g) {
      cx.program.runModule(cx, sub!);
      storeName(cx, a.asname ?? a.name, value(moduleType(cx.world, sub!), NO_CODE));
      continue;
    }
    const v = loadGlobal(cx, g, () => raiseError(cx, 'ImportError', importMessage(cx, path, a.name, mod.path)));
    if (cx.env) storeName(cx, a.asname ?? a.name, v);
  }
}
function importMessage(cx: Cx, mod: string, name: string, path: string): string {
  const where = cx.program.absolutePath(path);
  return cx.program.isInCycle(mod)
    ? `cannot import name '${name}' from partially initialized module '${mod}' (most likely due to a circular import) (${where})`
    : `cannot import name '${name}' from '${mod}' (${where})`;
}
