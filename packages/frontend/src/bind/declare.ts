/**
 * Makes the infos of modules, functions and classes from their syntax. Functions and classes are known by their
 * definition; what their names are bound to is decided when the module body is compiled.
 */
import type { AsyncFunctionDef, ClassDef, Expression, FunctionDef, Module, Node, Stmt } from '../syntax/ast.ts';
import type { SourceFile } from '../syntax/index.ts';
import type { MachineType } from '../types/atoms.ts';
import type { Capture, ClassInfo, FieldInfo, FuncInfo, FunctionNode, GlobalInfo, ModuleInfo, ParamInfo } from '../types/infos.ts';
import { newCell, type World } from '../types/world.ts';
import { freeNamesOf, headOf, isFunctionNode } from './free-names.ts';
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
    kwargs: null,
    forwardsKwargs: false,
    captures: [],
    several: false,
    ownObject: false,
    // The body of a library module is never run.
    scope: bindScope(null, library ? [] : tree.body, library, shared),
    cls: null,
    lexicalClass: null,
    flavour: 'function',
    inline: null,
    returnsMachine: null,
    contexts: new Map(),
    displaced: [],
    bySite: new Map(),
    aliases: new Map(),
    defaultCells: new Map(),
    library,
    generator: false,
    async: false,
  };
  // In the dialect, `name: State = None` is a variable of the module.
  if (library) {
    for (const s of tree.body) {
      if (s.kind === 'AnnAssign' && s.target.kind === 'Name' && s.annotation.kind === 'Name' && s.annotation.id === 'State') {
        const state = globalOf(world, mod, s.target.id);
        if (s.value && !(s.value.kind === 'Constant' && s.value.value.kind === 'none')) state.initial = s.value;
        else state.alwaysBound = true;
      }
    }
  }
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

/** What is known of a definition from where it stands. */
export interface Surroundings {
  readonly cls: ClassInfo | null;
  readonly lexicalClass: ClassInfo | null;
  /** `outer.<locals>.` or `Class.` */
  readonly prefix: string;
  readonly captures: readonly Capture[];
  readonly several: boolean;
  readonly ownObject: boolean;
}
export const TOP_LEVEL: Surroundings = { cls: null, lexicalClass: null, prefix: '', captures: [], several: false, ownObject: false };

/** First parameter of the methods that named tuples are expanded to. */
export const NAMED_TUPLE_SELF = '__s__';

const IMPLICIT_CLASS_METHODS = new Set(['__init_subclass__', '__class_getitem__']);

export function declareFunction(
  counter: Counter,
  mod: ModuleInfo,
  node: FunctionNode,
  where: Surroundings,
): FuncInfo {
  const { args } = node;
  const { cls } = where;
  const lambda = node.kind === 'Lambda';
  const decorators = lambda ? [] : node.decorator_list;
  const name = lambda ? '<lambda>' : node.name;
  const scope = bindScope(args, lambda ? [node.body] : node.body, mod.library);
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
    : name === '__new__' || (mod.library && decorated(decorators, 'staticmethod'))
      ? 'static'
      : IMPLICIT_CLASS_METHODS.has(name) || (mod.library && decorated(decorators, 'classmethod'))
        ? 'class'
        : 'method';
  return {
    id: counter.functions++,
    name,
    // Named tuples are made by `__new__` in CPython, and its messages say so.
    qualname: where.prefix + (name === '__init__' && positional[0]?.arg === NAMED_TUPLE_SELF ? '__new__' : name),
    mod,
    node,
    args,
    params,
    varargs: args.vararg ? { name: args.vararg.arg, slot: scope.slots.get(args.vararg.arg)! } : null,
    kwargs: args.kwarg ? { name: args.kwarg.arg, slot: scope.slots.get(args.kwarg.arg)! } : null,
    forwardsKwargs: args.kwarg !== null && onlyForwarded(args.kwarg.arg, lambda ? [node.body] : node.body),
    captures: where.captures,
    several: where.several,
    ownObject: where.ownObject,
    scope,
    cls,
    lexicalClass: cls ?? where.lexicalClass,
    flavour,
    inline: !mod.library
      ? null
      : decorated(decorators, 'inline')
        ? 'always'
        : decorated(decorators, 'noinline')
          ? 'never'
          : null,
    returnsMachine: lambda ? null : machineOf(node.returns, mod.library),
    contexts: new Map(),
    displaced: [],
    bySite: new Map(),
    aliases: new Map(),
    defaultCells: new Map(),
    library: mod.library,
    generator: node.kind === 'AsyncFunctionDef' || suspends(lambda ? [node.body] : node.body),
    async: node.kind === 'AsyncFunctionDef',
  };
}

/** Is a `**kwargs` parameter used in no other way than `f(**kwargs)`? */
function onlyForwarded(name: string, body: readonly Node[]): boolean {
  let only = true;
  // A generator expression is a function: it captures the dict.
  const visit = (n: Node, inner: boolean): void => {
    if (n.kind === 'Name' && (n.id === name || n.id === 'locals' || n.id === 'vars')) only = false;
    if (isFunctionNode(n) || n.kind === 'ClassDef') {
      if (freeNamesOf(n).loads.has(name)) only = false;
      for (const h of headOf(n)) visit(h, inner);
      return;
    }
    for (const c of childNodes(n)) {
      if (c.kind === 'keyword' && c.arg === null && c.value.kind === 'Name' && c.value.id === name && n.kind === 'Call' && !inner) continue;
      visit(c, inner || n.kind === 'GeneratorExp');
    }
  };
  for (const s of body) visit(s, false);
  return only;
}

/** `@shown_as('name')`: the class of the library that `type(x)` gives for instances. */
function shownAs(node: ClassDef): string | null {
  const d = node.decorator_list.find((x) => x.kind === 'Call' && x.func.kind === 'Name' && x.func.id === 'shown_as');
  const arg = d?.kind === 'Call' ? d.args[0] : undefined;
  return arg?.kind === 'Constant' && arg.value.kind === 'str' ? arg.value.value : null;
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
    qualname: node.name,
    prefix: `${node.name}.`,
    shownAs: shownAs(node),
    mod,
    node,
    bases,
    mro: [],
    methods: new Map(),
    fields: new Map(),
    constants: new Map(),
    attrs: new Map(),
    subclasses: [],
    layoutBase: bases[0] ?? null,
    instantiated: false,
    generic: false,
    perSite: decorated(node.decorator_list, 'per_site') || bases.some((b) => b.perSite),
    plural: false,
    meta: null,
    byCall: false,
    boxed:
      arg?.kind === 'Constant' && arg.value.kind === 'str' ? (arg.value.value as 'int' | 'f64' | 'bool' | 'none') : null,
    library: mod.library,
  };
  (cls.mro as ClassInfo[]).push(cls, ...linearise(bases)!);
  for (const b of bases) b.subclasses.push(cls);
  const field = (name: string, machine: MachineType | null): void => {
    if (findField(cls, name)) return;
    const info: FieldInfo = { name, owner: cls, cell: newCell(world), machine };
    if (machine) info.cell.type = world.machine[machine];
    cls.fields.set(name, info);
  };
  for (const s of node.body) declareMember(s);
  cls.declaresFields = cls.fields.size > 0;
  return cls;

  function declareMember(s: Stmt): void {
    if (s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef') {
      const fn = declareFunction(counter, mod, s, { cls, lexicalClass: cls, prefix: `${cls.name}.`, captures: [], several: false, ownObject: false });
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

/** What the body of a class says that its qualified name is, where it says so in a constant. */
function givenQualname(node: ClassDef): string | null {
  const last = node.body.findLast((s) => s.kind === 'Assign' && s.targets.some((t) => t.kind === 'Name' && t.id === '__qualname__'));
  return last?.kind === 'Assign' && last.value.kind === 'Constant' && last.value.value.kind === 'str' ? last.value.value.value : null;
}

/** A class whose statement was put there for a call that names it otherwise than the variable that it is bound to. */
export interface ShownClass extends ClassDef {
  readonly shown: string;
}
const shownName = (node: ClassDef): string | undefined => (node as Partial<ShownClass>).shown;

/**
 * A class of the program; a text when Python would raise TypeError. The layout is that of the base with a layout of the
 * library's, or else of the first base.
 */
export function declareProgramClass(
  counter: Counter,
  mod: ModuleInfo,
  node: ClassDef,
  bases: readonly ClassInfo[],
  object: ClassInfo,
  prefix: string,
  how: Pick<ClassInfo, 'plural' | 'meta' | 'byCall'>,
): ClassInfo | string {
  const all = bases.length ? bases : [object];
  // Abstract classes of the library have nothing that a layout could conflict with.
  const hasLayout = (c: ClassInfo): boolean => c.declaresFields === true || c.perSite || c.boxed !== null;
  const solid = all.filter((b) => b !== object && b.mro.some((c) => c.library && c !== object && hasLayout(c)));
  const isMeta = (c: ClassInfo): boolean => c.mro.some((b) => b.library && b.name === 'type');
  if (all.some(isMeta) && solid.some((b) => !isMeta(b))) return 'multiple bases have instance lay-out conflict';
  // The base whose library part has the most of its own: exception classes often add nothing to the layout of their base.
  const layoutBase = solid.find((b) => solid.every((o) => extendsLayout(b, withFields(libraryPart(o, object))))) ?? solid[0] ?? all[0]!;
  if (solid.some((b) => !extendsLayout(layoutBase, withFields(libraryPart(b, object))))) return 'multiple bases have instance lay-out conflict';
  const cls: ClassInfo = {
    id: counter.classes++, name: shownName(node) ?? node.name, qualname: givenQualname(node) ?? shownName(node) ?? prefix + node.name, prefix: `${shownName(node) ?? prefix + node.name}.`, shownAs: null, mod, node, bases: all, mro: [], methods: new Map(), fields: new Map(),
    constants: new Map(), attrs: new Map(), subclasses: [], layoutBase, instantiated: false, generic: node.type_params.length > 0 || bases.some((b) => b.generic),
    perSite: all.some((b) => b.perSite), ...how, boxed: null, library: false,
  };
  const mro = linearise(all);
  if (!mro) return `Cannot create a consistent method resolution order (MRO) for bases ${bases.map((b) => b.name).join(', ')}`;
  (cls.mro as ClassInfo[]).push(cls, ...mro);
  for (const b of all) b.subclasses.push(cls);
  return cls;
}
/** Library classes of these may be bases of one class together: most add no fields. */
const SHARING: ReadonlySet<string> = new Set(['BaseException', 'MappingView']);
/** The class, or the nearest base that adds fields of its own, if it is an exception class or a view of a mapping. */
const withFields = (cls: ClassInfo): ClassInfo => {
  let c = cls;
  while (c.fields.size === 0 && c.bases[0] && c.mro.some((b) => b.library && SHARING.has(b.name))) c = c.bases[0];
  return c;
};
const libraryPart = (cls: ClassInfo, object: ClassInfo): ClassInfo => {
  let c: ClassInfo = cls;
  while (!c.library && c.layoutBase) c = c.layoutBase;
  return c.library ? c : object;
};

/** C3: the bases' orders merged, then the bases themselves; null when they contradict each other. */
function linearise(bases: readonly ClassInfo[]): ClassInfo[] | null {
  const lists = [...bases.map((b) => [...b.mro]), [...bases]];
  const out: ClassInfo[] = [];
  for (;;) {
    const open = lists.filter((l) => l.length > 0);
    if (open.length === 0) return out;
    const next = open.map((l) => l[0]!).find((c) => !open.some((l) => l.indexOf(c) > 0));
    if (!next) return null;
    out.push(next);
    for (const l of lists) if (l[0] === next) l.shift();
  }
}

/** Names assigned as attributes of a method's first parameter. */
function selfFields(fn: FunctionDef | AsyncFunctionDef): Set<string> {
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
/** Does the layout of a class extend that of `base` (or is it the same)? */
export function extendsLayout(cls: ClassInfo, base: ClassInfo): boolean {
  for (let c: ClassInfo | null = cls; c; c = c.layoutBase) if (c === base) return true;
  return false;
}
export const isSubclass = (cls: ClassInfo, base: ClassInfo): boolean => cls.mro.includes(base);
