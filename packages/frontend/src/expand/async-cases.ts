/**
 * `unittest.IsolatedAsyncioTestCase` runs coroutines, so its module imports `asyncio`, which `unittest` itself cannot: what
 * stands for it is imported from `unittest.async_case`. In: the tree of a module. Out: the tree with those imports.
 */
import type { Module, Stmt } from '../syntax/ast.ts';
import { transform } from '../syntax/visit.ts';
import { template } from './template.ts';

const NAME = 'IsolatedAsyncioTestCase';
const HIDDEN = '__pyw_async_case__';

export function expandAsyncCases(tree: Module): Module {
  let attributes = false;
  const made = transform(tree, {
    Attribute: (n) => {
      if (n.attr !== NAME || n.value.kind !== 'Name' || n.value.id !== 'unittest') return n;
      attributes = true;
      return { ...n.value, id: HIDDEN };
    },
    ImportFrom: (n) => {
      const found = n.level === 0 && n.module === 'unittest' ? n.names.find((a) => a.name === NAME) : undefined;
      if (!found) return n;
      const rest = n.names.filter((a) => a !== found);
      return [...(rest.length ? [{ ...n, names: rest }] : []), { ...n, module: 'unittest.async_case', names: [found] }];
    },
  });
  if (!attributes) return made;
  const at = made.body.findIndex((s) => !(s.kind === 'Expr' && s.value.kind === 'Constant') && !(s.kind === 'ImportFrom' && s.module === '__future__'));
  const own = template(`from unittest.async_case import ${NAME} as ${HIDDEN}`, made.body[at]! as Stmt);
  return { ...made, body: [...made.body.slice(0, at), ...own, ...made.body.slice(at)] };
}
