/** Attributes of modules: globals, submodules, what every module has, and what its `__getattr__` gives. */
import type { Expression } from '../syntax/ast.ts';
import { withModuleName } from './class-module.ts';
import { namespaceUses } from '../bind/namespace-uses.ts';
import { listsNames } from '../bind/usage.ts';
import { asksForGlobals, globalsDict } from './scope-dicts.ts';
import { libraryAttributes, libraryClassAttributes, libraryListed } from '@pyw/stdlib';
import { absentHint, isPlaceholder } from '../modules/absent-modules.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { assignedNames } from '../modules/module-names.ts';
import type { ClassInfo, ModuleInfo } from '../types/infos.ts';
import { moduleType, readCell } from '../types/world.ts';
import { callValue, positional } from './calls.ts';
import { bottom, choose, none, strConst, tupleVal } from './values.ts';
import { libraryDict } from './module-dicts.ts';
import { newList } from './displays.ts';
import { emit, NO_CODE, value, type Cx, type Val } from './cx.ts';
import { i32, ir } from './ir.ts';
import { raiseError, unsupported } from './errors.ts';
import { loadGlobal } from './names.ts';
import { replaced } from './replaced-names.ts';
import { moduleTable } from './sys-modules.ts';

export function moduleAttribute(cx: Cx, mod: ModuleInfo, name: string): Val {
  if (name === '__dict__' && cx.node) {
    const { looks, copied } = namespaceUses(cx.mod.tree);
    if (asksForGlobals(mod) && looks.has(cx.node)) return globalsDict(cx, mod, cx.node);
    const dict = mod.library && (looks.has(cx.node) || copied.has(cx.node)) ? libraryDict(cx, mod) : null;
    if (dict) return dict;
  }
  if (name === '__dict__') return unsupported(cx, cx.node, '__dict__ of a module', 'Names of a module are read by getattr(module, name), and hasattr(module, name) asks for them.');
  const missing = (): Val => missingAttribute(cx, mod, name, () => {
    refuseAbsent(cx, mod, name);
    return !cx.env ? bottom(cx) : raiseError(cx, 'AttributeError', `module '${mod.name}' has no attribute '${name}'`);
  });
  if (isPlaceholder(mod) && name !== '__name__' && !cx.program.moduleNamed(`${mod.name}.${name}`)) refuseAbsent(cx, mod, name);
  if (mod.library) {
    if (name === 'modules' && mod.name === 'sys' && !cx.mod.library) return moduleTable(cx, mod);
    return replaced(cx, mod, name, () => {
      const known = cx.program.libraryName(cx, mod, name) ?? ownAttribute(cx, mod, name);
      if (known) return known;
      const part = cx.program.moduleNamed(`${mod.name}.${name}`);
      return part ? value(moduleType(cx.world, part), NO_CODE) : missing();
    });
  }
  const g = mod.globals.get(name);
  const sub = cx.program.moduleNamed(`${mod.name}.${name}`);
  if (g && (!sub || g.cell.type.atoms.length > 0)) return loadGlobal(cx, g, missing);
  return ownAttribute(cx, mod, name) ?? (sub ? value(moduleType(cx.world, sub), NO_CODE) : missing());
}

/** `del module.name` */
export function deleteModuleAttribute(cx: Cx, mod: ModuleInfo, name: string): void {
  const g = mod.globals.get(name);
  if (name.startsWith('__') || g?.alwaysBound) unsupported(cx, cx.node, `deleting ${name} of a module`);
  const missing = (): Val => raiseError(cx, 'AttributeError', `'module' object has no attribute '${name}'`);
  if (!g || readCell(g.cell, cx.emitting ? null : cx.ctx).atoms.length === 0) {
    missing();
    return;
  }
  choose(cx, () => ir('global.get', [], { global: cx.program.flagName(g) }), () => {
    if (cx.emitting) emit(cx, ir('global.set', [i32(0)], { global: cx.program.flagName(g) }));
    return none(cx);
  }, missing);
}

/** What `__getattr__` of the module gives for a name that it does not have; else `otherwise`. */
export function missingAttribute(cx: Cx, mod: ModuleInfo, name: string, otherwise: () => Val): Val {
  const hook = name.startsWith('__') ? undefined : mod.globals.get('__getattr__');
  if (!hook || mod.library) return otherwise();
  const fn = loadGlobal(cx, hook, otherwise);
  return cx.env ? callValue(cx, fn, positional(strConst(cx, name))) : bottom(cx);
}

/**
 * A name that a module of the library does not have may be one that Python's has: it is refused, except where the
 * program is ready for not having it.
 */
export function refuseAbsent(cx: Cx, mod: ModuleInfo, name: string): void {
  if (!lacks(cx, mod, name)) return;
  const hint = absentHint(mod.name);
  if (cx.computes && !isPlaceholder(mod)) raiseError(cx, 'NotImplementedError', `pyw: ${mod.name}.${name}`);
  else unsupported(cx, cx.node, `${mod.name}.${name}`, ...(hint === null ? [] : [hint]));
}
/** Is it a module that CPython has, with these names or others? */
export const isPythons = (mod: ModuleInfo): boolean => isPlaceholder(mod) || Object.hasOwn(libraryAttributes, mod.name);
/** Is a name that a module of the library does not have to be refused? */
export function lacks(cx: Cx, mod: ModuleInfo, name: string): boolean {
  if (isPlaceholder(mod)) return true;
  // Who asks in a `try` with handlers means to know; `finally` and `with` have a guard of their own behind their frame.
  const isAsked = cx.frames.some((f, i) => f.kind === 'try' && cx.frames[i - 1]?.kind !== 'finally');
  if (!mod.path.startsWith('<pyw>/') || isAsked || cx.mod.library) return false;
  // While analysing, what it sets may not be known yet.
  if (assignedNames(mod.tree).has(name)) return false;
  // Python's module has no such name either: AttributeError when it runs.
  return name.startsWith('__') || !Object.hasOwn(libraryAttributes, mod.name) || libraryAttributes[mod.name]!.split(' ').includes(name);
}

/** `__all__` of a module of the library, as CPython's has it; null where it has none. */
export function listedNames(cx: Cx, mod: ModuleInfo): Val | null {
  if (!mod.path.startsWith(LIBRARY_ROOT) || !Object.hasOwn(libraryListed, mod.name)) return null;
  const [kind, ...names] = libraryListed[mod.name]!.split(' ');
  const items = names.map((n) => strConst(cx, n));
  return kind === 'tuple' ? tupleVal(cx, items) : cx.program.listOf(cx, cx.node as Expression, items);
}

/** What `dir` gives of a module of the library; null where pyw cannot tell. */
export function libraryDir(cx: Cx, mod: ModuleInfo): readonly string[] | null {
  const names = Object.hasOwn(libraryAttributes, mod.name) ? libraryAttributes[mod.name]!.split(' ') : null;
  // A submodule that somebody imports becomes an attribute.
  const inner = [...cx.program.modules.keys()].filter((n) => n.startsWith(`${mod.name}.`)).map((n) => n.slice(mod.name.length + 1));
  const parts = inner.filter((n) => !n.includes('.') && !n.startsWith('_'));
  return names && parts.every((n) => names.includes(n)) ? names : null;
}

/** What `dir` gives of a public class of the library, and whether its instances have a dict; null where pyw cannot tell. */
export function libraryClassDir(cls: ClassInfo): { readonly names: readonly string[]; readonly hasDict: boolean } | null {
  const own = `${cls.mod.name.split('.')[0]}.${cls.name}`;
  // Some of CPython's modules in C stand in `pyw.builtins`.
  const key = cls.mod.name.startsWith('pyw.') ? Object.keys(libraryClassAttributes).find((k) => k.endsWith(`.${cls.name}`)) : own;
  if (key === undefined || !Object.hasOwn(libraryClassAttributes, key)) return null;
  const [mark, ...names] = libraryClassAttributes[key]!.split(' ');
  return { names, hasDict: mark === '+' };
}

const listing = new WeakMap<object, boolean>();
/** Does the program itself call `dir` of something? Names of attributes may come from there. */
export function programLists(cx: Cx): boolean {
  const { modules } = cx.program;
  if (!listing.has(modules)) listing.set(modules, [...modules.values()].some((m) => !m.path.startsWith(LIBRARY_ROOT) && listsNames(m.tree)));
  return listing.get(modules)!;
}

/** What Python itself sets in a module. */
export function ownAttribute(cx: Cx, mod: ModuleInfo, name: string): Val | null {
  switch (name) {
    case '__name__':
      return withModuleName(cx, mod, (own) => strConst(cx, own));
    case '__file__':
      return strConst(cx, cx.program.absolutePath(mod.path));
    case '__doc__': {
      const text = docstring(mod.tree.body[0]);
      return text === null ? none(cx) : strConst(cx, text);
    }
    case '__all__':
      return listedNames(cx, mod);
    case '__path__': {
      if (!mod.path.endsWith('__init__.py') || mod.library) return null;
      const dir = cx.program.absolutePath(mod.path).replace(/[/\\]__init__\.py$/, '');
      return newList(cx, cx.node as Expression, [strConst(cx, dir)]);
    }
    case '__cached__':
    case '__spec__':
      // Of the program that is run.
      return mod === cx.program.main ? none(cx) : null;
    case '__package__': {
      if (mod === cx.program.main) return cx.program.ownPackage ? strConst(cx, cx.program.ownPackage) : none(cx);
      const dot = mod.name.lastIndexOf('.');
      return strConst(cx, mod.path.endsWith('__init__.py') ? mod.name : dot < 0 ? '' : mod.name.slice(0, dot));
    }
    default:
      return null;
  }
}

/** The text of a docstring, without the indentation that CPython's compiler takes off it. */
export function docstring(first: { readonly kind: string; readonly value?: unknown } | undefined): string | null {
  const e = first?.kind === 'Expr' ? (first.value as Expression) : null;
  if (e?.kind !== 'Constant' || e.value.kind !== 'str') return null;
  return cleaned(e.value.value);
}

function cleaned(text: string): string {
  const lines = text.split('\n').map(expandTabs);
  const spaces = (l: string): number => /^ */.exec(l)![0].length;
  const indents = lines.slice(1).filter((l) => spaces(l) < l.length).map(spaces);
  const indent = indents.length ? Math.min(...indents) : 0;
  return lines.map((l, i) => l.slice(i === 0 ? spaces(l) : Math.min(indent, spaces(l)))).join('\n');
}
function expandTabs(line: string): string {
  let out = '';
  for (const c of line) out += c === '\t' ? ' '.repeat(8 - (out.length % 8)) : c;
  return out;
}

/** Modules that are in CPython itself wherever it is built. */
const BUILT_IN: ReadonlySet<string> = new Set(['atexit', 'builtins', 'errno', 'gc', 'itertools', 'pwd', 'sys', 'time']);

/** `repr` of a module. Where CPython keeps those of its library is its own affair. */
export function moduleRepr(cx: Cx, mod: ModuleInfo): Val {
  const isOwn = !mod.path.startsWith('<pyw>/');
  const place = isOwn ? ` from '${cx.program.absolutePath(mod.path)}'` : BUILT_IN.has(mod.name) ? ' (built-in)' : '';
  return withModuleName(cx, mod, (name) => strConst(cx, `<module '${name}'${place}>`));
}
