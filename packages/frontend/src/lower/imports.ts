/** `import` and `from ... import`. */
import type { Import, ImportFrom } from '../syntax/ast.ts';
import { moduleType } from '../types/world.ts';
import { globalOf } from '../bind/declare.ts';
import { absentHint, isPlaceholder } from '../modules/absent-modules.ts';
import { assignedNames, hasAll, publicNames } from '../modules/module-names.ts';
import type { Env, ModuleInfo } from '../types/infos.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { callLibrary } from './calls.ts';
import { collect, emit, NO_CODE, value, type Cx, type Val } from './cx.ts';
import { raiseError, refuse } from './errors.ts';
import { ir } from './ir.ts';
import { isPythons, lacks, missingAttribute, refuseAbsent } from './module-attributes.ts';
import { bottom, discard, none, strConst } from './values.ts';
import { loadBound, loadGlobal, storeAbsent, storeName } from './names.ts';
import { protect } from './protect.ts';
import { replaced } from './replaced-names.ts';

/** Modules that only matter to type checkers and to CPython. */
export const TRANSPARENT = new Set(['__future__', '__pyw__']);

export function importStatement(cx: Cx, node: Import): void {
  for (const a of node.names) {
    if (!cx.env) return;
    const mod = cx.program.moduleNamed(a.name);
    if (!mod) {
      noModule(cx, node, a.name);
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
    noModule(cx, node, path);
    return;
  }
  cx.program.runModule(cx, mod);
  askForParts(cx, mod, node.names[0]?.name === '*' ? (hasAll(mod.tree) ? [...publicNames(mod, cx.program.moduleNamed)] : []) : node.names.map((a) => a.name));
  for (const a of node.names) {
    if (!cx.env) return;
    if (a.name === '*') {
      importStar(cx, mod);
      return;
    }
    if (mod.library) {
      const part = cx.program.moduleNamed(`${path}.${a.name}`);
      if (part && !a.name.startsWith('_')) cx.program.runModule(cx, part);
      const known = cx.program.libraryName(cx, mod, a.name);
      const found = (known && replaced(cx, mod, a.name, () => known)) ?? (part ? value(moduleType(cx.world, part), NO_CODE) : null);
      if (!found && isPythons(mod) && lacks(cx, mod, a.name) && storeAbsent(cx, a.asname ?? a.name, `${path}.${a.name}`)) continue;
      if (!found) refuseAbsent(cx, mod, a.name);
      const v = found ?? raiseError(cx, 'ImportError', `cannot import name '${a.name}' from '${path}' (unknown location)`);
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
    // What the program's own declarations lack is a mistake, used or not.
    const absentName = g.absent ?? (isPythons(mod) && !sub && !assignedNames(mod.tree).has(a.name) && lacks(cx, mod, a.name) ? `${path}.${a.name}` : null);
    if (absentName !== null) {
      if (storeAbsent(cx, a.asname ?? a.name, absentName)) continue;
      if (g.absent === undefined) refuseAbsent(cx, mod, a.name);
    }
    const v = path === 'js' && mod.path.startsWith(LIBRARY_ROOT) ? callLibrary(cx, 'js', '_import_name', strConst(cx, a.name)) : loadGlobal(cx, g, () => {
      const absent = (): Val => {
        if (sub) {
          cx.program.runModule(cx, sub);
          return cx.env ? value(moduleType(cx.world, sub), NO_CODE) : bottom(cx);
        }
        refuseAbsent(cx, mod, a.name);
        return raiseError(cx, 'ImportError', importMessage(cx, path, a.name, mod.path));
      };
      return protect(cx, cx.program.cls('AttributeError'), () => missingAttribute(cx, mod, a.name, absent), absent);
    });
    if (cx.env) storeName(cx, a.asname ?? a.name, v);
  }
}
/** Of a package the import system first asks which names it lacks: they may be modules. Its `__getattr__` is called for that. */
function askForParts(cx: Cx, mod: ModuleInfo, names: readonly string[]): void {
  if (mod.library || !mod.path.endsWith('__init__.py') || mod.path.startsWith(LIBRARY_ROOT) || !mod.globals.has('__getattr__')) return;
  for (const name of names) {
    const g = mod.globals.get(name);
    if (!cx.env || cx.program.moduleNamed(`${mod.name}.${name}`)) continue;
    const ask = (): Val => protect(cx, cx.program.cls('AttributeError'), () => missingAttribute(cx, mod, name, () => none(cx)), () => none(cx));
    discard(cx, g ? loadGlobal(cx, g, ask) : ask());
  }
}
const hintOf = (path: string): { hint?: string } => {
  const hint = absentHint(path);
  return hint ? { hint } : {};
};
/** The first part of a dotted name that is no module is the one that is not found. */
function noModule(cx: Cx, node: Import | ImportFrom, path: string): void {
  if (cx.program.absent.has(node)) refuse(cx, node, 'PYW2001', { name: path, ...hintOf(path) });
  const parts = path.split('.');
  let i = 1;
  while (i < parts.length && cx.program.moduleNamed(parts.slice(0, i).join('.'))) i++;
  const missing = parts.slice(0, i).join('.');
  const parent = cx.program.moduleNamed(parts.slice(0, i - 1).join('.'));
  for (let k = 1; k < i && cx.env; k++) cx.program.runModule(cx, cx.program.moduleNamed(parts.slice(0, k).join('.'))!);
  const plain = parent && !parent.path.endsWith('__init__.py') ? `; '${parent.name}' is not a package` : '';
  raiseError(cx, 'ModuleNotFoundError', `No module named '${missing}'${plain}`);
}

/** Binds what the module has of its public names. The names are globals of this module. */
function importStar(cx: Cx, mod: ModuleInfo): void {
  if (isPlaceholder(mod)) refuseAbsent(cx, mod, '*');
  const strict = hasAll(mod.tree);
  const missing = (name: string): Val => missingAttribute(cx, mod, name, () => raiseError(cx, 'AttributeError', `module '${mod.name}' has no attribute '${name}'`));
  for (const name of publicNames(mod, cx.program.moduleNamed)) {
    if (!cx.env) return;
    if (mod.library) {
      const v = cx.program.libraryName(cx, mod, name);
      if (v) storeName(cx, name, v);
      continue;
    }
    const g = mod.globals.get(name);
    if (g?.absent !== undefined && storeAbsent(cx, name, g.absent)) continue;
    if (!g || (strict && !cx.emitting && g.cell.type.atoms.length === 0)) {
      const sub = cx.program.moduleNamed(`${mod.name}.${name}`);
      if (sub) {
        cx.program.runModule(cx, sub);
        storeName(cx, name, value(moduleType(cx.world, sub), NO_CODE));
        continue;
      }
    }
    if (!g) {
      const v = strict ? missing(name) : null;
      if (v && cx.env) storeName(cx, name, v);
      continue;
    }
    if (strict) {
      const v = loadGlobal(cx, g, () => missing(name));
      if (cx.env) storeName(cx, name, v);
      continue;
    }
    const own = loadBound(cx, g);
    if (!own) continue;
    const env: Env = cx.env;
    const then = collect(cx, () => storeName(cx, name, own.value));
    cx.env = env;
    if (own.bound) emit(cx, ir('if', [own.bound], { then, else: [] }));
    else for (const s of then) emit(cx, s);
  }
}

function importMessage(cx: Cx, mod: string, name: string, path: string): string {
  const where = cx.program.absolutePath(path);
  return cx.program.isInCycle(mod)
    ? `cannot import name '${name}' from partially initialized module '${mod}' (most likely due to a circular import) (${where})`
    : `cannot import name '${name}' from '${mod}' (${where})`;
}
