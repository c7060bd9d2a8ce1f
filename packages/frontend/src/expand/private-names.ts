/**
 * `__name` in a class body, and in the functions in it, is `_Class__name` wherever it is a name: of a variable, a
 * parameter, a keyword. In: the tree of a module. Out: the tree with such names written out; the same object when there
 * are none. Attributes and what a class body itself binds are the lowering's (`mangle`, `mangledIn`), since methods show
 * the names that they were written with.
 */
import type { ClassDef, Module, Node } from '../syntax/ast.ts';
import { transform, walk } from '../syntax/visit.ts';

export function expandPrivateNames(tree: Module): Module {
  return transform(tree, {
    ClassDef: (node) => {
      const own = node.name.replace(/^_+/, '');
      const used = own ? namesIn(node) : null;
      return used?.size ? renamed(node, own, used) : node;
    },
  });
}

const isPrivate = (name: string): boolean => name.startsWith('__') && !name.endsWith('__');

/** Private names in a class body but those of functions and classes that functions in it define. */
function namesIn(cls: ClassDef): Set<string> {
  const found = new Set<string>();
  const shown = new Set<string>();
  for (const s of cls.body)
    for (const n of walk(s)) {
      for (const name of namesOf(n)) if (isPrivate(name)) found.add(name);
      if (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef')
        for (const inner of n.body.flatMap((b) => [...walk(b)]))
          if (inner.kind === 'FunctionDef' || inner.kind === 'AsyncFunctionDef' || inner.kind === 'ClassDef') shown.add(inner.name);
    }
  for (const name of shown) found.delete(name);
  return found;
}

function namesOf(n: Node): readonly string[] {
  switch (n.kind) {
    case 'Name':
      return [n.id];
    case 'arg':
      return [n.arg];
    case 'keyword':
      return n.arg === null ? [] : [n.arg];
    case 'Global':
    case 'Nonlocal':
      return n.names;
    case 'ExceptHandler':
    case 'MatchAs':
    case 'MatchStar':
      return n.name === null ? [] : [n.name];
    default:
      return [];
  }
}

function renamed(cls: ClassDef, own: string, names: ReadonlySet<string>): ClassDef {
  const to = <T extends string | null>(name: T): T => (name !== null && names.has(name) ? (`_${own}${name}` as T) : name);
  const body = cls.body.map((s) =>
    transform(s, {
      Name: (n) => (names.has(n.id) ? { ...n, id: to(n.id) } : n),
      arg: (n) => (names.has(n.arg) ? { ...n, arg: to(n.arg) } : n),
      keyword: (n) => (n.arg !== null && names.has(n.arg) ? { ...n, arg: to(n.arg) } : n),
      Global: (n) => ({ ...n, names: n.names.map(to) }),
      Nonlocal: (n) => ({ ...n, names: n.names.map(to) }),
      ExceptHandler: (n) => ({ ...n, name: to(n.name) }),
      MatchAs: (n) => ({ ...n, name: to(n.name) }),
      MatchStar: (n) => ({ ...n, name: to(n.name) }),
    }),
  );
  return { ...cls, body };
}
