/**
 * Modules that CPython has in C, under a name with `_`, behind one in Python: programs that import them get what the
 * module in Python has of the same names.
 *
 * In: the tree of a module, and which modules the program itself has. Out: the tree with those imports renamed. A module
 * that the program uses private names of, or names that the Python one does not pass on, is left alone, and is refused.
 */
import type { Module, Node } from '../syntax/ast.ts';
import { childNodes } from '../bind/child-nodes.ts';
import { transform } from '../syntax/visit.ts';

/** What stands for each; the names that may be used where the module in Python does not have all of them. */
const BEHIND: Readonly<Record<string, readonly [string, ...string[]]>> = {
  _bisect: ['bisect'],
  _codecs: ['codecs', 'encode', 'decode', 'lookup'],
  _collections: ['collections', 'deque', 'defaultdict', 'OrderedDict'],
  _csv: ['csv', 'reader', 'writer', 'Error', 'Dialect', 'register_dialect', 'unregister_dialect', 'get_dialect', 'list_dialects', 'field_size_limit',
    'QUOTE_ALL', 'QUOTE_MINIMAL', 'QUOTE_NONE', 'QUOTE_NONNUMERIC', 'QUOTE_STRINGS', 'QUOTE_NOTNULL'],
  _datetime: ['datetime', 'date', 'time', 'datetime', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC'],
  _functools: ['functools', 'reduce', 'partial', 'cmp_to_key'],
  _heapq: ['heapq', 'heappush', 'heappop', 'heapify', 'heapreplace', 'heappushpop'],
  _io: ['io', 'StringIO', 'BytesIO', 'open', 'FileIO', 'BufferedReader', 'BufferedWriter', 'BufferedRandom', 'BufferedRWPair', 'TextIOWrapper', 'UnsupportedOperation', 'DEFAULT_BUFFER_SIZE'],
  _md5: ['hashlib', 'md5'],
  _operator: ['operator'],
  _random: ['random', 'Random'],
  _sha1: ['hashlib', 'sha1'],
  _sha2: ['hashlib', 'sha224', 'sha256', 'sha384', 'sha512'],
  _sha3: ['hashlib', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128', 'shake_256'],
  _struct: ['struct', 'pack', 'unpack', 'pack_into', 'unpack_from', 'iter_unpack', 'calcsize', 'Struct', 'error'],
  _thread: ['threading', 'TIMEOUT_MAX', 'get_ident', 'get_native_id', 'RLock'],
  _typing: ['typing', '_idfunc', 'Generic', 'ParamSpec', 'ParamSpecArgs', 'ParamSpecKwargs', 'TypeAliasType', 'TypeVar', 'TypeVarTuple'],
  _warnings: ['warnings', 'warn', 'warn_explicit'],
  _weakref: ['weakref', 'ref', 'proxy', 'getweakrefcount', 'getweakrefs'],
};

export function expandCModules(tree: Module, isOwn: (name: string) => boolean): Module {
  const imported = new Set<string>();
  const used = new Map<string, Set<string>>();
  const bound = new Map<string, string>();
  const use = (mod: string, name: string): void => {
    used.set(mod, (used.get(mod) ?? new Set()).add(name));
  };
  const visit = (n: Node): void => {
    if (n.kind === 'Import') {
      for (const a of n.names) {
        if (!Object.hasOwn(BEHIND, a.name)) continue;
        imported.add(a.name);
        bound.set(a.asname ?? a.name, a.name);
      }
    } else if (n.kind === 'ImportFrom' && n.level === 0 && n.module !== null && Object.hasOwn(BEHIND, n.module)) {
      imported.add(n.module);
      for (const a of n.names) use(n.module, a.name);
    }
    for (const c of childNodes(n)) visit(c);
  };
  visit(tree);
  if (imported.size === 0) return tree;
  const look = (n: Node): void => {
    if (n.kind === 'Attribute' && n.value.kind === 'Name' && bound.has(n.value.id)) {
      use(bound.get(n.value.id)!, n.attr);
      return;
    }
    const asked = n.kind === 'Call' && n.func.kind === 'Name' && (n.func.id === 'hasattr' || n.func.id === 'getattr') ? n.args : [];
    if (asked[0]?.kind === 'Name' && bound.has(asked[0].id) && asked[1]?.kind === 'Constant' && asked[1].value.kind === 'str') {
      use(bound.get(asked[0].id)!, asked[1].value.value);
      asked.slice(2).forEach(look);
      return;
    }
    // What is handed on may be asked for anything.
    if (n.kind === 'Name' && bound.has(n.id)) use(bound.get(n.id)!, n.ctx === 'Load' ? '_' : '');
    for (const c of childNodes(n)) look(c);
  };
  look(tree);
  const renamed = new Set([...imported].filter((m) => {
    const allowed = BEHIND[m]!.slice(1);
    return !isOwn(m) && [...(used.get(m) ?? [])].every((n) => n === '' || (allowed.length ? allowed.includes(n) : (!n.startsWith('_') || n === '_compare_digest') && n !== '*'));
  }));
  if (renamed.size === 0) return tree;
  return transform(tree, {
    Import: (n) => ({ ...n, names: n.names.map((a) => (renamed.has(a.name) ? { ...a, name: BEHIND[a.name]![0], asname: a.asname ?? a.name } : a)) }),
    ImportFrom: (n) => (n.level === 0 && n.module !== null && renamed.has(n.module) ? { ...n, module: BEHIND[n.module]![0] } : n),
  });
}
