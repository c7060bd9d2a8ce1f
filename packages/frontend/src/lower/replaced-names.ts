/**
 * Names of library modules that a program sets (`time.sleep = fake`, `patch('builtins.print')`).
 *
 * In: a name of a module of the library. Out: for the program's own code what was set, once it has been set, else what the
 * library has. The library's code does not look there: a name that its module itself calls is refused, and so are
 * built-ins that the compiler knows by name.
 */
import { childNodes } from '../bind/child-nodes.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import type { Node } from '../syntax/ast.ts';
import type { GlobalInfo, ModuleInfo } from '../types/infos.ts';
import { newCell } from '../types/world.ts';
import type { Cx, Val } from './cx.ts';
import { unsupported } from './errors.ts';
import { loadGlobal, storeGlobal } from './names.ts';
import { none } from './values.ts';

const BUILTINS: ReadonlySet<string> = new Set(['print', 'input', 'open']);

/** Names that the program sets on anything (null: not yet known), and the variables of those of the library. */
export interface Replacements {
  names: ReadonlySet<string> | null;
  readonly variables: Map<string, GlobalInfo>;
}
export const newReplacements = (): Replacements => ({ names: null, variables: new Map() });

const isOwnCode = (mod: ModuleInfo): boolean => !mod.library && !mod.path.startsWith(LIBRARY_ROOT);

/** Attributes that code of the program sets on anything. */
function namesThatAreSet(cx: Cx): ReadonlySet<string> {
  if (cx.program.replacements.names) return cx.program.replacements.names;
  const names = new Set<string>();
  const visit = (n: Node): void => {
    if (n.kind === 'Attribute' && n.ctx !== 'Load') names.add(n.attr);
    const name = n.kind === 'Call' && n.func.kind === 'Name' && n.func.id === 'setattr' ? n.args[1] : undefined;
    if (name?.kind === 'Constant' && name.value.kind === 'str') names.add(name.value.value);
    for (const c of childNodes(n)) visit(c);
  };
  for (const m of cx.program.modules.values()) if (isOwnCode(m)) visit(m.tree);
  cx.program.replacements.names = names;
  return names;
}

/** A variable beside those of the module. */
export function hiddenVariable(cx: Cx, mod: ModuleInfo, name: string): GlobalInfo {
  const key = `${mod.name}.${name}`;
  let g = cx.program.replacements.variables.get(key);
  if (!g) cx.program.replacements.variables.set(key, (g = { name: `${name}$set`, mod, cell: newCell(cx.world), rebound: true, alwaysBound: false }));
  return g;
}

/** What the program's code finds under the name. */
export function replaced(cx: Cx, mod: ModuleInfo, name: string, own: () => Val): Val {
  if (!isOwnCode(cx.mod) || !namesThatAreSet(cx).has(name)) return own();
  return loadGlobal(cx, hiddenVariable(cx, mod, name), own);
}

/** A built-in as the program's code finds it. */
export function replacedBuiltin(cx: Cx, name: string, own: () => Val): Val {
  const mod = BUILTINS.has(name) && isOwnCode(cx.mod) && cx.program.modules.has('builtins') ? cx.program.moduleNamed('builtins') : null;
  return mod ? replaced(cx, mod, name, own) : own();
}

export function replaceName(cx: Cx, mod: ModuleInfo, name: string, v: Val): void {
  const isCalled = new RegExp(`(?<![.\\w])(?<!def )${name}\\(`).test(mod.text);
  const known = isOwnCode(cx.mod) && !name.startsWith('_') && (mod.name === 'builtins' ? BUILTINS.has(name) : cx.program.libraryName(cx, mod, name) !== null && !isCalled);
  if (!known || !namesThatAreSet(cx).has(name)) {
    unsupported(cx, cx.node, 'setting an attribute of a library module', 'What the library itself may call cannot be replaced.');
    return;
  }
  storeGlobal(cx, hiddenVariable(cx, mod, name), v);
}

/** What the program has set, for library code that asks; None where it has set nothing. */
export function replacement(cx: Cx, modName: string, name: string): Val {
  const mod = namesThatAreSet(cx).has(name) && cx.program.modules.has(modName) ? cx.program.moduleNamed(modName) : null;
  return mod ? loadGlobal(cx, hiddenVariable(cx, mod, name), () => none(cx)) : none(cx);
}
