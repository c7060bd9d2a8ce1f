/**
 * Which module globals every reader finds assigned. Walks module bodies in the order they run; whatever a statement can
 * reach (functions by name, through other functions) while a global is not assigned yet makes that global's readers
 * check. A function is visited once, at the earliest moment it can run, which is when fewest globals are assigned.
 */
import type { ClassDef, FunctionDef, Node, Stmt } from '../syntax/ast.ts';
import type { GlobalInfo, ModuleInfo } from '../types/infos.ts';
import { importTarget, publicNames } from '../modules/module-names.ts';
import { namespaceUses } from './namespace-uses.ts';
import { childNodes, targetNames } from './scope.ts';

/** Bases whose class statements call nothing of the program's. */
const PLAIN_BASES = /^(?:object|Exception|BaseException|(?:Value|Type|Key|Index|Lookup|Runtime|OS|Attribute|NotImplemented|Arithmetic|Import)Error)$/;

export function markAlwaysBound(modules: readonly ModuleInfo[], main: ModuleInfo): void {
  const byName = new Map(modules.map((m) => [m.name, m]));
  const unsure = new Set<GlobalInfo>();
  const assigned = new Set<GlobalInfo>();
  const visited = new Set<Node>();
  const ran = new Set<ModuleInfo>();
  const functions = new Map<ModuleInfo, Map<string, FunctionDef[]>>();
  for (const m of modules) functions.set(m, functionsOf(m.tree.body));
  /** Class statements that call methods: of bases, descriptors or metaclasses. */
  const callsMethods = [...functions.values()].some((f) => ['__init_subclass__', '__set_name__', '__mro_entries__'].some((n) => f.has(n)));

  const reach = (mod: ModuleInfo, name: string): void => {
    const g = mod.globals.get(name);
    if (g && !assigned.has(g)) unsure.add(g);
    for (const fn of functions.get(mod)?.get(name) ?? []) {
      if (visited.has(fn)) continue;
      visited.add(fn);
      names(mod, fn);
    }
  };
  /** Everything a piece of code mentions. */
  const names = (mod: ModuleInfo, node: Node): void => {
    if (node.kind === 'Name' && node.ctx === 'Load') reach(mod, node.id);
    // Functions come in through values too: whatever attribute or import is named, in any module.
    if (node.kind === 'Attribute') {
      const target = node.value.kind === 'Name' ? importedModules(mod).get(node.value.id) : undefined;
      for (const m of modules) if (m.globals.has(node.attr) && (target === undefined || m.name === target)) reach(m, node.attr);
    }
    if (node.kind === 'ImportFrom' || node.kind === 'Import') {
      importNode(mod, node);
      return;
    }
    for (const c of childNodes(node)) names(mod, c);
  };
  const importNode = (mod: ModuleInfo, node: Extract<Stmt, { kind: 'Import' | 'ImportFrom' }>): void => {
    const targets = node.kind === 'Import' ? node.names.map((a) => a.name) : [...byName.keys()].filter((n) => node.module === null || n === node.module || n.endsWith(`.${node.module}`));
    for (const t of targets) {
      const m = byName.get(t);
      if (!m) continue;
      run(m);
      if (node.kind === 'ImportFrom') {
        for (const a of node.names) {
          const g = m.globals.get(a.name);
          if (g && !assigned.has(g)) unsure.add(g);
          for (const sub of [byName.get(`${t}.${a.name}`)]) if (sub) run(sub);
        }
      }
    }
    void mod;
  };
  const assign = (mod: ModuleInfo, name: string): void => {
    const g = mod.globals.get(name);
    if (g) assigned.add(g);
  };
  const plain = new Set<string>();
  const withKeywords = new Set(modules.flatMap((m) => [...classesWithKeywords(m.tree)]));
  /** Methods run once the class has its name, unless something that the statement calls may call them. */
  const classStatement = (mod: ModuleInfo, s: ClassDef): void => {
    const isPlain = s.bases.every((e) => e.kind === 'Name' && ((plain.has(e.id) && !withKeywords.has(e.id)) || PLAIN_BASES.test(e.id)));
    if (s.decorator_list.length > 0 || s.keywords.length > 0 || callsMethods || !isPlain) {
      names(mod, s);
      assign(mod, s.name);
      return;
    }
    plain.add(s.name);
    for (const b of s.bases) names(mod, b);
    const methods: FunctionDef[] = [];
    for (const inner of s.body) {
      if (inner.kind !== 'FunctionDef') names(mod, inner);
      else {
        for (const d of [...inner.decorator_list, ...inner.args.defaults, ...inner.args.kw_defaults]) if (d) names(mod, d);
        methods.push(inner);
      }
    }
    assign(mod, s.name);
    for (const m of methods) {
      if (visited.has(m)) continue;
      visited.add(m);
      names(mod, m);
    }
  };
  const run = (mod: ModuleInfo): void => {
    if (ran.has(mod)) return;
    ran.add(mod);
    for (const s of mod.tree.body) {
      switch (s.kind) {
        case 'FunctionDef':
          for (const d of [...s.decorator_list, ...s.args.defaults]) names(mod, d);
          assign(mod, s.name);
          break;
        case 'ClassDef':
          classStatement(mod, s);
          break;
        case 'Import':
        case 'ImportFrom':
          importNode(mod, s);
          if (s.kind === 'ImportFrom' && s.names[0]?.name === '*') {
            const target = byName.get(importTarget(mod, s));
            const all = target ? publicNames(target, (n) => byName.get(n) ?? null) : [];
            for (const name of all) if (assigned.has(target!.globals.get(name)!)) assign(mod, name);
          }
          for (const a of s.names) assign(mod, a.asname ?? (s.kind === 'Import' ? a.name.split('.')[0]! : a.name));
          break;
        case 'Assign':
          names(mod, s);
          for (const t of s.targets) for (const n of targetNames(t)) assign(mod, n);
          break;
        case 'AnnAssign':
          names(mod, s);
          if (s.value) for (const n of targetNames(s.target)) assign(mod, n);
          break;
        default:
          names(mod, s);
      }
    }
  };
  run(main);
  const deleted = new Set(modules.flatMap((m) => [...deletedAttributes(m.tree)]));
  for (const m of modules) {
    const { asked } = namespaceUses(m.tree);
    const own = deletedNames(m);
    for (const g of m.globals.values()) g.alwaysBound = assigned.has(g) && !unsure.has(g) && !own.has(g.name) && !deleted.has(g.name) && !asked;
  }
}

function functionsOf(body: readonly Node[]): Map<string, FunctionDef[]> {
  const out = new Map<string, FunctionDef[]>();
  const visit = (n: Node): void => {
    if (n.kind === 'FunctionDef') {
      const list = out.get(n.name);
      if (list) list.push(n);
      else out.set(n.name, [n]);
      return;
    }
    for (const c of childNodes(n)) visit(c);
  };
  for (const s of body) visit(s);
  return out;
}

function* classesWithKeywords(n: Node): Generator<string> {
  if (n.kind === 'ClassDef' && n.keywords.length > 0) yield n.name;
  for (const c of childNodes(n)) if ('body' in c) yield* classesWithKeywords(c);
}

const imported = new WeakMap<ModuleInfo, ReadonlyMap<string, string>>();
/** The modules that names of a module stand for wherever they are mentioned: nothing but import statements binds them. */
function importedModules(mod: ModuleInfo): ReadonlyMap<string, string> {
  const known = imported.get(mod);
  if (known) return known;
  const found = new Map<string, string>();
  const others = new Set<string>();
  const visit = (n: Node): void => {
    if (n.kind === 'Import') {
      for (const a of n.names) {
        const name = a.asname ?? a.name.split('.')[0]!;
        const target = a.asname ? a.name : name;
        if ((found.get(name) ?? target) !== target) others.add(name);
        found.set(name, target);
      }
      return;
    }
    if (n.kind === 'ImportFrom') for (const a of n.names) others.add(a.asname ?? a.name);
    else if (n.kind === 'Name' && n.ctx !== 'Load') others.add(n.id);
    else if (n.kind === 'arg') others.add(n.arg);
    else if (n.kind === 'MatchMapping' && n.rest) others.add(n.rest);
    else if ('name' in n && typeof n.name === 'string') others.add(n.name);
    for (const c of childNodes(n)) visit(c);
  };
  visit(mod.tree);
  for (const name of others) found.delete(name);
  imported.set(mod, found);
  return found;
}

function deletedNames(mod: ModuleInfo): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (n: Node): void => {
    if (n.kind === 'Name' && n.ctx === 'Del') found.add(n.id);
    else if (n.kind === 'ExceptHandler' && n.name) found.add(n.name);
    for (const c of childNodes(n)) visit(c);
  };
  visit(mod.tree);
  return found;
}
/** `del module.name`, whatever stands for the module. */
function* deletedAttributes(n: Node): Generator<string> {
  if (n.kind === 'Attribute' && n.ctx === 'Del') yield n.attr;
  for (const c of childNodes(n)) yield* deletedAttributes(c);
}
