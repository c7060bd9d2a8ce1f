/** What the names of library modules stand for; classes and functions are declared when first asked for. */
import { declareClass, type Counter } from '../bind/declare.ts';
import { InternalError } from '../diagnostics.ts';
import type { ClassDef, Expression, ImportFrom } from '../syntax/ast.ts';
import type { ClassInfo, FuncInfo, FunctionNode, GlobalInfo, ModuleInfo } from '../types/infos.ts';
import type { World } from '../types/world.ts';

export type Definition =
  | { readonly kind: 'func'; readonly fn: FuncInfo }
  | { readonly kind: 'class'; readonly cls: ClassInfo }
  | { readonly kind: 'constant'; readonly expr: Expression; readonly mod: ModuleInfo }
  | { readonly kind: 'state'; readonly global: GlobalInfo }
  | { readonly kind: 'module'; readonly mod: ModuleInfo };

export function createDefinitions(
  world: World,
  counter: Counter,
  modules: ReadonlyMap<string, ModuleInfo>,
  functionOf: (node: FunctionNode, mod: ModuleInfo) => FuncInfo,
): (mod: ModuleInfo, name: string) => Definition | null {
  const definitions = new Map<ModuleInfo, Map<string, Definition | null>>();

  /** Finds a definition of a library module: its own, or imported from another. */
  function definition(mod: ModuleInfo, name: string): Definition | null {
    let own = definitions.get(mod);
    if (!own) definitions.set(mod, (own = new Map()));
    let d = own.get(name);
    if (d !== undefined) return d;
    own.set(name, null);
    d = findDefinition(mod, name);
    own.set(name, d);
    return d;
  }
  function findDefinition(mod: ModuleInfo, name: string): Definition | null {
    let found: Definition | null = null;
    for (const s of mod.tree.body) {
      switch (s.kind) {
        case 'FunctionDef':
        case 'AsyncFunctionDef':
          if (s.name === name) found = { kind: 'func', fn: functionOf(s, mod) };
          break;
        case 'ClassDef':
          if (s.name === name) found = { kind: 'class', cls: classOfDef(mod, s) };
          break;
        case 'Assign':
          if (s.targets[0]?.kind === 'Name' && s.targets[0].id === name) found = alias(mod, s.value);
          break;
        case 'AnnAssign':
          if (s.target.kind === 'Name' && s.target.id === name && mod.globals.has(name)) found = { kind: 'state', global: mod.globals.get(name)! };
          else if (s.target.kind === 'Name' && s.target.id === name && s.value) found = { kind: 'constant', expr: s.value, mod };
          break;
        case 'ImportFrom': {
          const a = s.names.find((n) => (n.asname ?? n.name) === name);
          const from = a && modules.get(resolveRelative(mod.name, mod.path.endsWith('__init__.py'), s));
          if (a && from) {
            const d = definition(from, a.name);
            const sub = modules.get(`${from.name}.${a.name}`);
            found = d ?? (sub ? { kind: 'module', mod: sub } : null);
          }
          break;
        }
        case 'Import': {
          const a = s.names.find((n) => (n.asname ?? n.name) === name);
          const m = a && modules.get(a.name);
          if (m) found = { kind: 'module', mod: m };
          break;
        }
        default:
      }
    }
    return found;
  }
  function alias(mod: ModuleInfo, e: Expression): Definition {
    const d = e.kind === 'Name' ? definition(mod, e.id) : null;
    return d ?? { kind: 'constant', expr: e, mod };
  }

  const classes = new Map<ClassDef, ClassInfo>();
  function classOfDef(mod: ModuleInfo, node: ClassDef): ClassInfo {
    let cls = classes.get(node);
    if (cls) return cls;
    const bases: ClassInfo[] = [];
    for (const b of node.bases) {
      const d = b.kind === 'Name' ? (definition(mod, b.id) ?? definition(modules.get('pyw.builtins')!, b.id)) : null;
      if (d?.kind === 'class') bases.push(d.cls);
      else throw new InternalError(`${mod.name}: unknown base of ${node.name}`);
    }
    cls = declareClass(world, counter, mod, node, bases);
    classes.set(node, cls);
    return cls;
  }

  return definition;
}

/** Absolute name of the module that a `from` import names. */
export function resolveRelative(module: string, isPackage: boolean, node: ImportFrom): string {
  if (node.level === 0) return node.module!;
  const parts = module.split('.');
  const drop = isPackage ? node.level - 1 : node.level;
  const base = parts.slice(0, parts.length - drop);
  return [...base, ...(node.module ? [node.module] : [])].join('.');
}
