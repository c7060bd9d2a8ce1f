/** What a program does to attributes anywhere: facts that hold for all of its classes. */
import type { Module, Node } from '../syntax/ast.ts';
import { childNodes } from './child-nodes.ts';

export interface Usage {
  /** Names that some `del x.name` or `del name` mentions. */
  readonly deleted: ReadonlySet<string>;
  /** Attributes may be deleted or set under names that are computed. */
  readonly dynamic: boolean;
  /** Instances may be made past their constructor (`__new__`), or constructors replaced. */
  readonly raw: boolean;
}

export function usageOf(trees: readonly Module[]): Usage {
  const deleted = new Set<string>();
  let dynamic = false;
  let raw = false;
  const visit = (n: Node): void => {
    if (n.kind === 'Attribute') {
      if (n.ctx === 'Del') deleted.add(n.attr);
      if (n.attr === '__new__' || (n.attr === '__init__' && n.ctx === 'Store')) raw = true;
    } else if (n.kind === 'Name') {
      if (n.ctx === 'Del') deleted.add(n.id);
      if (n.id === 'delattr') dynamic = true;
    }
    for (const c of childNodes(n)) visit(c);
  };
  for (const t of trees) visit(t);
  return { deleted, dynamic, raw };
}
