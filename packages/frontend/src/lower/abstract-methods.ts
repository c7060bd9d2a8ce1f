/** Abstract methods: which a class still has, and what CPython says when it is called nevertheless. */
import { boundNames } from '../bind/free-names.ts';
import type { Node } from '../syntax/ast.ts';
import type { ClassInfo } from '../types/infos.ts';
import { isAbstractClass, isProtocol } from './abstract-classes.ts';
import type { Cx } from './cx.ts';
import { isStandard, metaOf } from './metaclass.ts';

/** Has a function `__isabstractmethod__`? */
export const isAbstractFunction = (node: Node): boolean =>
  (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') && node.decorator_list.some((d) => (d.kind === 'Name' ? d.id : d.kind === 'Attribute' ? d.attr : '') === 'abstractmethod');

/** Names of the abstract methods that a class still has. */
export function abstractNames(cls: ClassInfo): string[] {
  const names = new Set<string>();
  for (const c of [...cls.mro].reverse()) {
    if (c.library && !isAbstractClass(c)) continue;
    if (c.byCall) for (const a of c.attrs.values()) if (a.cell.type.atoms.length) names.delete(a.name);
    for (const s of c.node.body) {
      const isFunction = s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef';
      const bound = isFunction ? [s.name] : [...boundNames(s)];
      for (const n of bound) {
        const isAbstract = isFunction && isAbstractFunction(s);
        if (isAbstract) names.add(n);
        else names.delete(n);
      }
    }
  }
  return [...names].sort();
}
/** The message when a class still has abstract methods. */
export function abstractMethods(cx: Cx, cls: ClassInfo): string | null {
  if (isProtocol(cls)) return 'Protocols cannot be instantiated';
  const isAbstract = metaOf(cx, cls).mro.some((c) => isStandard(c) && c.name === 'ABCMeta') || cls.mro.some((c) => c.library && (c.name === 'ABC' || c.name === 'Protocol' || isAbstractClass(c)));
  if (!isAbstract) return null;
  const names = abstractNames(cls);
  if (names.length === 0) return null;
  return `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${names.length > 1 ? 's' : ''} ${names.map((n) => `'${n}'`).join(', ')}`;
}
