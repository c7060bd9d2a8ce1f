/**
 * `sys.modules[name]` with a name that is a constant (`__name__` is one): the module, if the program has it; a program may
 * put a module back in its place there, nothing else. `sys.modules` by itself is a dict of the modules that a program of one
 * file imports; what is changed in it changes no import.
 */
import { childNodes } from '../bind/child-nodes.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import type { Node, Subscript } from '../syntax/ast.ts';
import type { ModuleInfo } from '../types/infos.ts';
import { moduleType } from '../types/world.ts';
import { bottom, onlyAtom, strConst } from './values.ts';
import { emptyDict, putPairs } from './containers.ts';
import { NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { unsupported } from './errors.ts';
import { resolveRelative } from './definitions.ts';
import { evaluate } from './evaluate.ts';
import { loadGlobal, storeGlobal } from './names.ts';
import { hiddenVariable } from './replaced-names.ts';
import { loadItem, storeItem } from './subscripts.ts';

/** The module that a subscript of `sys.modules` means, or its key where that tells nothing; null for other expressions. */
function meant(cx: Cx, node: Subscript): { readonly sys: ModuleInfo; readonly mod: ModuleInfo | null; readonly key: Val } | null {
  const { value: table } = node;
  if (cx.mod.library || table.kind !== 'Attribute' || table.attr !== 'modules' || table.value.kind !== 'Name') return null;
  const holder = onlyAtom(evaluate(cx, table.value).type);
  if (holder?.kind !== 'module' || holder.mod.name !== 'sys' || !holder.mod.library || !cx.env) return null;
  const key = spill(cx, evaluate(cx, node.slice));
  const name = key.constant?.kind === 'str' ? key.constant.value : null;
  const mod = name === null ? null : name === '__main__' ? cx.program.main : cx.program.moduleNamed(name);
  // Another module of the program may not have begun yet.
  const known = mod !== null && (mod.library || mod.path.startsWith('<pyw>/') || mod === cx.mod || mod === cx.program.main);
  if (known && mod !== cx.mod && mod !== cx.program.main) cx.program.runModule(cx, mod);
  return { sys: holder.mod, mod: known ? mod : null, key };
}

/** The module; null for other subscripts. */
export function loadSysModule(cx: Cx, node: Subscript): Val | null {
  const found = meant(cx, node);
  if (found === null) return null;
  if (!cx.env) return bottom(cx);
  cx.node = node;
  return found.mod ? value(moduleType(cx.world, found.mod), NO_CODE) : loadItem(cx, moduleTable(cx, found.sys), found.key);
}

/** `sys.modules[name] = module`; false for other targets. */
export function storeSysModule(cx: Cx, node: Subscript, v: Val): boolean {
  const found = meant(cx, node);
  if (found === null) return false;
  const a = onlyAtom(v.type);
  // A module in its own place.
  if (!cx.env || (found.mod && a?.kind === 'module' && a.mod === found.mod)) return true;
  storeItem(cx, moduleTable(cx, found.sys), found.key, v);
  return true;
}

/** `sys.modules` as a value. */
export function moduleTable(cx: Cx, sys: ModuleInfo): Val {
  const { main } = cx.program;
  const names = new Set(['sys', 'builtins', '__main__']);
  const follow = (m: ModuleInfo): void => {
    for (const n of m.tree.body.flatMap((s) => importedNames(s, m))) {
      const mod = names.has(n) ? null : cx.program.moduleNamed(n);
      if (!mod) continue;
      names.add(n);
      if (!mod.library && !mod.path.startsWith(LIBRARY_ROOT)) follow(mod);
    }
  };
  follow(main);
  const later = [...cx.program.modules.values()].find((m) => !m.library && !m.path.startsWith(LIBRARY_ROOT) && !names.has(m.name));
  if (later) return unsupported(cx, cx.node, 'sys.modules of a program that imports modules later', 'Modules are imported by name.');
  return loadGlobal(cx, hiddenVariable(cx, sys, 'modules'), () => {
    const dict = spill(cx, emptyDict(cx, main.tree));
    [...names].forEach((name, i) => {
      const mod = name === '__main__' ? main : cx.program.moduleNamed(name);
      if (cx.env && mod) putPairs(cx, main.tree, dict, [strConst(cx, name)], [value(moduleType(cx.world, mod), NO_CODE)], 4000 + i);
    });
    if (cx.env) storeGlobal(cx, hiddenVariable(cx, sys, 'modules'), dict);
    return cx.env ? dict : bottom(cx);
  });
}
/** Modules that a statement imports when the module runs. */
function importedNames(n: Node, from: ModuleInfo): string[] {
  if (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'Lambda') return [];
  if (n.kind !== 'Import' && n.kind !== 'ImportFrom') return childNodes(n).flatMap((c) => importedNames(c, from));
  const base = n.kind === 'Import' ? null : resolveRelative(from.name, from.path.endsWith('__init__.py'), n);
  const whole = base === null ? n.names.map((a) => a.name) : [base, ...n.names.map((a) => `${base}.${a.name}`)];
  return whole.flatMap((name) => name.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.')));
}
