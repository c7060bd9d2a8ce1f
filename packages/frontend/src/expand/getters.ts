/**
 * `operator.attrgetter` of constant names reads just these attributes. In: the tree of a module, what it imports. Out:
 * the tree with a function given to what such calls make (`attrgetter('a.b')._by(lambda o: o.a.b)`), which the library's
 * class calls instead of looking names up; what it shows is still made of the names.
 */
import type { Call, Expression, Module } from '../syntax/ast.ts';
import { transform } from '../syntax/visit.ts';
import { qualified, type Imported } from './imported.ts';
import { KEYWORDS } from './keywords.ts';
import { template } from './template.ts';

const NAMES = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;

/** `isOnce`: is the name bound only by its import? */
export function expandGetters(tree: Module, imported: Imported, isOnce: (name: string) => boolean): Module {
  if (![...imported.values()].some((n) => n === 'operator' || n === 'operator.attrgetter')) return tree;
  const written = (n: Call): Call => {
    const local = n.func.kind === 'Name' ? n.func.id : n.func.kind === 'Attribute' && n.func.value.kind === 'Name' ? n.func.value.id : null;
    if (local === null || qualified(n.func, imported) !== 'operator.attrgetter' || !isOnce(local) || n.args.length === 0 || n.keywords.length > 0) return n;
    const paths = n.args.map((a) => (a.kind === 'Constant' && a.value.kind === 'str' && isPath(a.value.value) ? `o.${a.value.value}` : null));
    if (paths.includes(null)) return n;
    const got = paths.length === 1 ? paths[0]! : `(${paths.join(', ')})`;
    return (template(`__given__._by(lambda o: ${got})`, n, new Map([['__given__', n]]))[0] as { readonly value?: Expression }).value as Call;
  };
  return transform(tree, { Call: written });
}

/** Names with two underscores in front would be mangled within a class. */
const isPath = (text: string): boolean => NAMES.test(text) && text.split('.').every((p) => !KEYWORDS.has(p) && (!p.startsWith('__') || p.endsWith('__')));
