/**
 * Makes the infos of modules, functions and classes from their syntax. Functions and classes are known by their
 * definition; what their names are bound to is decided when the module body is compiled.
 */
import type { ClassDef, Expression, FunctionDef, Module, Stmt } from '../syntax/ast.ts';
import type { SourceFile } from '../syntax/index.ts';
import type { MachineType } from '../types/atoms.ts';
import type { ClassInfo, FieldInfo, FuncInfo, GlobalInfo, ModuleInfo, ParamInfo } from '../types/infos.ts';
import { newCell, type World } from '../types/world.ts';
import { bindScope, childNodes, machineOf, suspends } from './scope.ts';

export interface Counter {
  functions: number;
  classes: number;
}

export function declareModule(
  world: World,
  counter: Counter,
  name: string,
  path: string,
  library: boolean,
  tree: Module,
  source: SourceFile,
  text: string,
  index: number,
  shared: (name: string) => boolean,
): ModuleInfo {
  const mod: ModuleInfo = {
    name, path, library, tree, source, text, globals: new Map(), body: null as unknown as FuncInfo, index,
  };
  mod.body = {
    id: counter.functions++,
    name: '<module>',
    qualname: '<module>',
    mod,
    node: tree,
    args: null,
    params: [],
    varargs: null,
    scope: bindScope(null, tree.body, library, shared),
    cls: null,
    flavour: 'function',
    inline: null,
    returnsMachine: null,
    contexts: new Map(),
    defaultCells: new Map(),
    library,
    generator: false,
  };
  return mod;
}

/** Global variable of a module, made on first mention. */
export function globalOf(world: World, mod: ModuleInfo, name: string): GlobalInfo {
  let g = mod.globals.get(name);
  if (!g) mod.globals.set(name, (g = { name, mod, cell: newCell(world), rebound: false, alwaysBound: false }));
  return g;
}

const decorated = (list: readonly Expression[], name: string): boolean =>
  list.some((d) => d.kind === 'Name' && d.id === name);

export function declareFunction(
  counter: Counter,
  mod: ModuleInfo,
  node: FunctionDef,
  cls: ClassInfo | null,
): FuncInfo {
  const args = node.args;
  const scope = bindScope(args, node.body, mod.library);
  const params: ParamInfo[] = [];
  const positional = [...args.posonlyargs, ...args.args];
  const firstDefault = positional.length - args.defaults.length;
  positional.forEach((a, i) => {
    params.push({
      name: a.arg,
      slot: scope.slots.get(a.arg)!,
      kind: i < args.posonlyargs.length ? 'positional-only' : 'positional',
      default: i >= firstDefault ? args.defaults[i - firstDefault]! : null,
      machine: machineOf(a.annotation, mod.library),
    });
  });
  args.kwonlyargs.forEach((a, i) => {
    params.push({
      name: a.arg,
      slot: scope.slots.get(a.arg)!,
      kind: 'keyword-only',
      default: args.kw_defaults[i] ?? null,
      machine: machineOf(a.annotation, mod.library),
    });
  });
  const flavour = !cls
    ? 'function'
    : node.name === '__new__' || decorated(node.decorator_list, 'staticmethod')
      ? 'static'
      : decorated(node.decorator_list, 'classmethod')
        ? 'class'
        : 'method';
  return {
    id: counter.functions++,
    name: node.name,
    qualname: cls ? `${cls.name}.${node.name}` : node.name,
    mod,
    node,
    args,
    params,
    varargs: args.vararg ? { name: args.vararg.arg, slot: scope.slots.get(args.vararg.arg)! } : null,
    scope,
    cls,
    flavour,
    inline: !mod.library
      ? null
      : decorated(node.decorator_list, 'inline')
        ? 'always'
        : decorated(node.decorator_list, 'noinline')
          ? 'never'
          : null,
    returnsMachine: machineOf(node.returns, mod.library),
    contexts: new Map(),
    defaultCells: new Map(),
    library: mod.library,
    generator: suspends(node.body),
  };
}

/** `bases` are resolved by the caller. */
export function declareClass(
  world: World,
  counter: Counter,
  mod: ModuleInfo,
  node: ClassDef,
  bases: readonly ClassInfo[],
): ClassInfo {
  const boxed = node.decorator_list.find((d) => d.kind === 'Call' && d.func.kind === 'Name' && d.func.id === 'boxed');
  const arg = boxed?.kind === 'Call' ? boxed.args[0] : undefined;
  const cls: ClassInfo = {
    id: counter.classes++,
    name: node.name,
    mod,
    node,
    bases,
    mro: [],
    methods: new Map(),
    fields: new Map(),
    constants: new Map(),
    perSite: decorated(node.decorator_list, 'per_site') || bases.some((b) => b.perSite),
    boxed:
      arg?.kind === 'Constant' && arg.value.kind === 'str' ? (arg.value.value as 'int' | 'f64' | 'bool' | 'none') : null,
    library: mod.library,
  };
  (cls.mro as ClassInfo[]).push(cls, ...linearise(bases));
  const field = (name: string, machine: MachineType | null): void => {
    if (findField(cls, name)) return;
    const info: FieldInfo = { name, owner: cls, cell: newCell(world), machine };
    if (machine) info.cell.type = world.machine[machine];
    cls.fields.set(name, info);
  };
  for (const s of node.body) declareMember(s);
  return cls;

  function declareMember(s: Stmt): void {
    if (s.kind === 'FunctionDef') {
      const fn = declareFunction(counter, mod, s, cls);
      cls.methods.set(s.name, fn);
      for (const name of selfFields(s)) field(name, null);
    } else if (s.kind === 'AnnAssign' && s.target.kind === 'Name') {
      if (s.value) cls.constants.set(s.target.id, s.value);
      else field(s.target.id, machineOf(s.annotation, mod.library));
    } else if (s.kind === 'Assign' && s.targets[0]?.kind === 'Name') {
      const value = s.value;
      const alias = value.kind === 'Name' ? cls.methods.get(value.id) : undefined;
      if (alias) cls.methods.set(s.targets[0].id, alias);
      else cls.constants.set(s.targets[0].id, value);
    }
  }
}

/** The bases' resolution orders merged (C3). */
function linearise(bases: readonly ClassInfo[]): ClassInfo[] {
  const lists = [...bases.map((b) => [...b.mro]), [...bases]];
  const out: ClassInfo[] = [];
  for (;;) {
    const open = lists.filter((l) => l.length > 0);
    if (open.length === 0) return out;
    const next = open.map((l) => l[0]!).find((c) => !open.some((l) => l.indexOf(c) > 0)) ?? open[0]![0]!;
    out.push(next);
    for (const l of lists) if (l[0] === next) l.shift();
  }
}

/** Names assigned as attributes of a method's first parameter. */
function selfFields(fn: FunctionDef): Set<string> {
  const self = fn.args.posonlyargs[0]?.arg ?? fn.args.args[0]?.arg;
  const found = new Set<string>();
  const visit = (n: Parameters<typeof childNodes>[0]): void => {
    if (n.kind === 'Attribute' && n.ctx === 'Store' && n.value.kind === 'Name' && n.value.id === self) found.add(n.attr);
    for (const c of childNodes(n)) visit(c);
  };
  for (const s of fn.body) visit(s);
  return found;
}

export function findField(cls: ClassInfo, name: string): FieldInfo | null {
  for (const c of cls.mro) {
    const f = c.fields.get(name);
    if (f) return f;
  }
  return null;
}
export function findMethod(cls: ClassInfo, name: string): FuncInfo | null {
  for (const c of cls.mro) {
    const m = c.methods.get(name);
    if (m) return m;
  }
  return null;
}
export const isSubclass = (cls: ClassInfo, base: ClassInfo): boolean => cls.mro.includes(base);
