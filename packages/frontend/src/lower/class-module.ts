/** What `__module__` says of a class. Classes of the library name it in their body where it is not the one they stand in. */
import type { ClassInfo, ModuleInfo } from '../types/infos.ts';
import type { Cx, Val } from './cx.ts';
import { MAIN } from './export-names.ts';
import { ir } from './ir.ts';
import { choose } from './values.ts';

export function moduleOfClass(cx: Cx, cls: ClassInfo): string {
  const own = namedModule(cls);
  if (own !== null) return own;
  if (!cls.library) return cx.program.moduleNameOf(cls.mod);
  if (cls.mod.name.startsWith('pyw.')) return 'builtins';
  // `collections._counter` is how the library divides `collections`.
  return cls.mod.name.split('._')[0]!;
}

/** Classes that are in C in CPython, by module: all of it, or some. */
const IN_C: Readonly<Record<string, readonly string[] | 'all'>> = {
  _blake2: 'all', _collections: 'all', _hashlib: 'all', _io: 'all', _pickle: 'all', array: 'all', collections: ['deque', 'OrderedDict', 'defaultdict'],
  datetime: 'all', decimal: ['Decimal', 'Context'], functools: ['partial', '_lru_cache_wrapper'], itertools: 'all', posix: 'all', pwd: 'all',
  re: ['Pattern', 'Match'], time: 'all', types: ['GenericAlias', 'SimpleNamespace', 'UnionType'], weakref: ['ReferenceType', 'ProxyType', 'CallableProxyType'], zlib: 'all',
  zoneinfo: ['ZoneInfo'],
};

/** What messages of the run-time system call a class: those that are in C in CPython have names with their modules. */
export function nameInMessages(cls: ClassInfo): string {
  const name = cls.shownAs ?? cls.name;
  const own = namedModule(cls) ?? cls.mod.name.split('._')[0]!;
  const isLibrary = cls.library || cls.mod.name === own || cls.mod.name.startsWith(`${own}._`);
  const names = isLibrary && !cls.mro.some((c) => c.name === 'BaseException') && Object.hasOwn(IN_C, own) ? IN_C[own]! : [];
  return names === 'all' || names.includes(name) ? `${own}.${name}` : name;
}

/** The module that a class body gives as a constant. */
export function namedModule(cls: ClassInfo): string | null {
  for (const s of cls.node.body)
    if (s.kind === 'Assign' && s.targets[0]?.kind === 'Name' && s.targets[0].id === '__module__' && s.value.kind === 'Constant')
      return s.value.value.kind === 'str' ? s.value.value.value : null;
  return cls.library ? null : assignedName(cls.mod, cls.node.lineno);
}
/** What `__name__ = 'text'` at the top of a module says by a line. */
export function assignedName(mod: ModuleInfo, line: number): string | null {
  let name: string | null = null;
  for (const s of mod.tree.body) {
    if (s.kind !== 'Assign' || s.lineno >= line || s.value.kind !== 'Constant' || s.value.value.kind !== 'str') continue;
    if (s.targets.some((t) => t.kind === 'Name' && t.id === '__name__')) name = s.value.value.value;
  }
  return name;
}

/** The name by which the repr of a class calls it. */
export function classPath(cx: Cx, cls: ClassInfo): string {
  const mod = moduleOfClass(cx, cls);
  const name = cls.shownAs ?? cls.qualname;
  return mod === 'builtins' ? name : `${mod}.${name}`;
}

/** What a module's `__name__` is: known at compile time but for a main module that JavaScript may import as well. */
export function withModuleName(cx: Cx, mod: ModuleInfo, make: (name: string) => Val): Val {
  const { main } = cx.program;
  const flag = mod === main ? main.globals.get(MAIN) : undefined;
  if (!flag) return make(mod === main ? '__main__' : mod.name);
  const own = /([^/\\]*?)(?:\/__init__)?\.py$/.exec(mod.path)?.[1] ?? mod.path;
  const imported = cx.program.ownPackage ? `${cx.program.ownPackage}.${own}` : own;
  return choose(cx, () => ir('global.get', [], { global: cx.program.globalName(flag) }), () => make('__main__'), () => make(imported));
}
