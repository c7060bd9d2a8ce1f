/**
 * Decorators of `functools` that work on a class or in its body: `@total_ordering` writes the comparisons that are
 * missing; `@cached_property` becomes a descriptor of its own that keeps what it computed as an attribute.
 */
import type { ClassDef, Expression, Stmt } from '../syntax/ast.ts';
import type { Scope } from './dataclass-fields.ts';
import { qualified } from './imported.ts';
import { template } from './template.ts';

/** What each comparison is by the one that is there (`__r__`: its result). */
const DERIVED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  __lt__: { __gt__: 'not __r__ and __l__ != __o__', __le__: '__r__ or __l__ == __o__', __ge__: 'not __r__' },
  __le__: { __ge__: 'not __r__ or __l__ == __o__', __lt__: '__r__ and __l__ != __o__', __gt__: 'not __r__' },
  __gt__: { __lt__: 'not (__r__ or __l__ == __o__)', __ge__: '__r__ or __l__ == __o__', __le__: 'not __r__' },
  __ge__: { __le__: 'not __r__ or __l__ == __o__', __gt__: '__r__ and __l__ != __o__', __lt__: 'not __r__' },
};
const ROOTS = ['__lt__', '__le__', '__gt__', '__ge__'];

export function expandFunctools(s: ClassDef, scope: Scope): ClassDef {
  const body = s.body.flatMap((m) => cachedProperty(m, scope) ?? [m]);
  const changed = body.length === s.body.length ? s : { ...s, body };
  const at = s.decorator_list.findIndex((d) => qualified(d, scope.imported) === 'functools.total_ordering');
  if (at < 0) return changed;
  const has = definedIn(s, scope);
  const root = ROOTS.find((n) => has.has(n));
  const decorator_list = s.decorator_list.filter((_, i) => i !== at);
  if (!root) {
    const raised = template("raise ValueError('must define at least one ordering operation: < > <= >=')", s);
    return { ...changed, decorator_list, body: [...changed.body, ...raised] };
  }
  const lines = Object.entries(DERIVED[root]!).filter(([n]) => !has.has(n)).flatMap(([n, result]) => [
    `def ${n}(__l__, __o__):`, `    __r__ = __l__.${root}(__o__)`, '    if __r__ is NotImplemented:', '        return __r__', `    return ${result}`,
  ]);
  return { ...changed, decorator_list, body: [...changed.body, ...(lines.length ? template(`${lines.join('\n')}\n`, s) : [])] };
}

function definedIn(s: ClassDef, scope: Scope): Set<string> {
  const names = new Set(s.body.flatMap((m) => (m.kind === 'FunctionDef' ? [m.name] : m.kind === 'Assign' ? m.targets.flatMap((t) => (t.kind === 'Name' ? [t.id] : [])) : [])));
  for (const b of s.bases) {
    const found = scope.find(b);
    if (found) for (const n of definedIn(found.node, found.scope)) names.add(n);
    else if (isOrdered(b, scope)) for (const n of ROOTS) names.add(n);
  }
  return names;
}
/** Classes of the library whose objects are ordered: what derives from them has all comparisons. */
const ORDERED: ReadonlySet<string> = new Set([
  'str', 'int', 'float', 'bool', 'tuple', 'list', 'bytes', 'bytearray', 'set', 'frozenset', 'date', 'datetime', 'time', 'timedelta', 'Decimal', 'Fraction',
  'IntEnum', 'StrEnum', 'IntFlag', 'UserString', 'UserList', 'Counter', 'NamedTuple', 'namedtuple', 'List', 'Tuple', 'Set', 'FrozenSet',
]);
function isOrdered(base: Expression, scope: Scope): boolean {
  const named = base.kind === 'Call' ? base.func : base.kind === 'Subscript' ? base.value : base;
  const name = qualified(named, scope.imported)?.split('.').at(-1) ?? (named.kind === 'Name' ? named.id : named.kind === 'Attribute' ? named.attr : '');
  return ORDERED.has(name);
}

function cachedProperty(m: Stmt, scope: Scope): readonly Stmt[] | null {
  if (m.kind !== 'FunctionDef' || m.decorator_list.length !== 1 || qualified(m.decorator_list[0]!, scope.imported) !== 'functools.cached_property') return null;
  const cls = `__pyw_cached_${m.name}__`;
  const text = [
    // Its own field, so that each property is known by itself.
    `class ${cls}:`, '    def __init__(self, func):', '        super().__init__(func)', '        self._own_func = func', '    def __get__(self, instance, owner=None):', '        if instance is None:', '            return self',
    "        if not hasattr(instance, '__dict__'):",
    `            raise TypeError("No '__dict__' attribute on '" + type(instance).__name__ + "' instance to cache '${m.name}' property.")`,
    '        value = self._own_func(instance)',
    '        if isinstance(instance, type):',
    `            raise TypeError("The '__dict__' attribute on '" + type(instance).__name__ + "' instance does not support item assignment for caching '${m.name}' property.")`,
    `        object.__setattr__(instance, '${m.name}', value)`, '        return value', `@${cls}`, 'def f(): pass',
  ];
  const [made, decorated] = template(`${text.join('\n')}\n`, m);
  // What it is derived from is what the decorator says.
  const derived = { ...(made as ClassDef), bases: [m.decorator_list[0]!] };
  return [derived, { ...m, decorator_list: (decorated as typeof m).decorator_list }];
}
