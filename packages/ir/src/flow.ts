/**
 * Where control can go: whether the end of a statement list can be reached.
 *
 * In: statements. Out: a boolean, on the safe side: an endless expression, or a condition that is always true, still
 * counts as falling through. Linear in the size of the list.
 */
import type { Node, Stmt } from './node.ts';
import { forEachNodeIn } from './walk.ts';

type Broken = Set<number>;

const noteBreaks = (node: Node, broken: Broken): void => {
  for (const arg of node.args) {
    forEachNodeIn(arg, n => {
      if (n.kind === 'break') broken.add(n.label);
    });
  }
};

const listFalls = (stmts: readonly Stmt[], broken: Broken): boolean => {
  for (const stmt of stmts) if (!stmtFalls(stmt, broken)) return false;
  return true;
};

/** Does the labelled statement with this body end through a `break`, or by reaching the body's end? */
const labelled = (label: number, body: readonly Stmt[], broken: Broken): { falls: boolean; left: boolean } => {
  const outer = broken.delete(label);
  const falls = listFalls(body, broken);
  const left = broken.delete(label);
  if (outer) broken.add(label);
  return { falls, left };
};

const stmtFalls = (stmt: Stmt, broken: Broken): boolean => {
  noteBreaks(stmt, broken);
  switch (stmt.kind) {
    case 'block': {
      const { falls, left } = labelled(stmt.label, stmt.body, broken);
      return falls || left;
    }
    case 'loop':
      return labelled(stmt.label, stmt.body, broken).left;
    case 'for.range':
      labelled(stmt.label, stmt.body, broken);
      return true;
    case 'if': {
      const then = listFalls(stmt.then, broken);
      return listFalls(stmt.else, broken) || then;
    }
    case 'switch': {
      let falls = listFalls(stmt.default, broken);
      for (const c of stmt.cases) falls = listFalls(c.body, broken) || falls;
      return falls;
    }
    case 'try': {
      const body = listFalls(stmt.body, broken);
      return listFalls(stmt.handler, broken) || body;
    }
    case 'break':
      broken.add(stmt.label);
      return false;
    case 'continue':
    case 'return':
    case 'throw':
    case 'abort':
    case 'unreachable':
      return false;
    default:
      return true;
  }
};

/** Can the end of the list be reached? The list must hold the targets of all its own `break`s, as a function body does. */
export const canFallThrough = (stmts: readonly Stmt[]): boolean => listFalls(stmts, new Set());
