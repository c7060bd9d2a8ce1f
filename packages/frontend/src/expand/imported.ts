/** What names of a module come from the modules whose classes are written out. */
import { childNodes } from '../bind/child-nodes.ts';
import type { Expression, Node } from '../syntax/ast.ts';

/** Local names of modules and of what is imported from them: `nt` -> `collections.namedtuple`. */
export type Imported = ReadonlyMap<string, string>;

const SOURCES: ReadonlySet<string> = new Set(['collections', 'typing', 'dataclasses', 'doctest', 'functools', 'operator', 'timeit']);
/** What `import *` brings of them that matters here. */
const STARRED: Readonly<Record<string, readonly string[]>> = {
  collections: ['namedtuple', 'deque', 'OrderedDict', 'Counter', 'defaultdict', 'ChainMap'],
  typing: ['ClassVar', 'NamedTuple', 'NotRequired', 'ReadOnly', 'Required', 'TypedDict', 'Any', 'List', 'Dict', 'Set', 'Tuple', 'Optional', 'Union', 'Callable'],
  dataclasses: ['dataclass', 'field', 'make_dataclass', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING'],
  functools: ['cached_property', 'total_ordering'],
  operator: ['attrgetter'],
};

export function noteImports(node: Node, into: Map<string, string>): void {
  if (node.kind === 'ImportFrom' && node.level === 0 && node.module && SOURCES.has(node.module)) {
    for (const a of node.names) {
      if (a.name === '*') for (const n of STARRED[node.module] ?? []) into.set(n, `${node.module}.${n}`);
      else into.set(a.asname ?? a.name, `${node.module}.${a.name}`);
    }
  } else if (node.kind === 'Import') {
    for (const a of node.names) if (SOURCES.has(a.name)) into.set(a.asname ?? a.name, a.name);
  } else if ('body' in node) for (const c of childNodes(node)) noteImports(c, into);
}

/** The full name of what an expression names, as far as imports tell. */
export function qualified(e: Expression, imported: Imported): string | null {
  if (e.kind === 'Name') return imported.get(e.id) ?? null;
  if (e.kind === 'Attribute' && e.value.kind === 'Name') {
    const mod = imported.get(e.value.id);
    return mod && SOURCES.has(mod) ? `${mod}.${e.attr}` : null;
  }
  return null;
}
