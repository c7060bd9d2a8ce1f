/**
 * `__annotations__` of a module, for modules that look at it by name: the dict is made where the module begins, and each
 * annotated name of the module's own statements is noted where it is annotated. In: the tree of a module. Out: the tree
 * with these statements added; the same object where nothing looks.
 */
import type { Module, Node, Stmt } from '../syntax/ast.ts';
import { transform } from '../syntax/visit.ts';
import { unparse } from '../syntax/unparse.ts';
import { childNodes } from '../bind/child-nodes.ts';
import { template } from './template.ts';

const NAME = '__annotations__';

export function expandModuleAnnotations(tree: Module, isMain: boolean): Module {
  const looks = { somewhere: false, inClass: false };
  for (const s of tree.body) look(s, false, looks);
  // In the body of a class the name means that of the class.
  if (!looks.somewhere || looks.inClass) return tree;
  const noted = new Set<Node>();
  for (const s of tree.body) annotated(s, noted);
  if (noted.size === 0 && !isMain) return tree;
  const asText = tree.body.some((s) => s.kind === 'ImportFrom' && s.module === '__future__' && s.names.some((n) => n.name === 'annotations'));
  const made = transform(tree, {
    AnnAssign: (n) => {
      if (!noted.has(n) || n.target.kind !== 'Name') return n;
      const note = asText ? JSON.stringify(unparse(n.annotation)) : '__annotation__';
      return [n, ...template(`${NAME}['${n.target.id}'] = ${note}`, n, new Map([['__annotation__', n.annotation]]))];
    },
  }) as Module;
  const at = made.body.findIndex((s) => !(s.kind === 'Expr' && s.value.kind === 'Constant') && !(s.kind === 'ImportFrom' && s.module === '__future__'));
  if (at < 0) return tree;
  return { ...made, body: [...made.body.slice(0, at), ...template(`${NAME} = {}`, made.body[at]! as Stmt), ...made.body.slice(at)] };
}

const isFunction = (n: Node): boolean => n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'Lambda';

function look(n: Node, inClass: boolean, found: { somewhere: boolean; inClass: boolean }): void {
  if (n.kind === 'Name' && n.id === NAME) {
    found.somewhere = true;
    if (inClass) found.inClass = true;
  }
  for (const c of childNodes(n)) look(c, n.kind === 'ClassDef' || (inClass && !isFunction(n)), found);
}

/** Annotated names among the statements of the module itself. */
function annotated(n: Node, into: Set<Node>): void {
  if (n.kind === 'AnnAssign' && n.target.kind === 'Name' && n.simple) into.add(n);
  if (isFunction(n) || n.kind === 'ClassDef') return;
  for (const c of childNodes(n)) annotated(c, into);
}
