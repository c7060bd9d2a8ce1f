/**
 * Assignment, deletion and loop targets: parsed as expressions, then checked and given their context.
 */
import type { Expression } from './ast.ts';
import { parseBinary, parseStarredOrBinary } from './parse-expression.ts';
import { accept, fail, mutable, type Parser } from './parser.ts';
import { tuple } from './nodes.ts';
import * as T from './tokens.ts';

/** Sets `Store` on a target and all targets in it; fails on anything that cannot be assigned. */
export function store(node: Expression): void {
  switch (node.kind) {
    case 'Name': case 'Attribute': case 'Subscript':
      mutable(node).ctx = 'Store';
      return;
    case 'Tuple': case 'List':
      mutable(node).ctx = 'Store';
      for (const item of node.elts) store(item);
      return;
    case 'Starred':
      mutable(node).ctx = 'Store';
      if (node.value.kind === 'Starred') fail();
      store(node.value);
      return;
    default:
      fail();
  }
}

export function del(node: Expression): void {
  switch (node.kind) {
    case 'Name': case 'Attribute': case 'Subscript':
      mutable(node).ctx = 'Del';
      return;
    case 'Tuple': case 'List':
      mutable(node).ctx = 'Del';
      for (const item of node.elts) del(item);
      return;
    default:
      fail();
  }
}

/** `for` targets: one target, or a tuple without parentheses. Stops before `in`. */
export function parseStarTargets(p: Parser): Expression {
  const start = p.pos;
  const first = parseStarredOrBinary(p);
  if (p.type !== T.COMMA) {
    store(first);
    return first;
  }
  const elts = [first];
  while (accept(p, T.COMMA)) {
    if (p.type === T.K_IN || p.type === T.EQUAL) break;
    elts.push(parseStarredOrBinary(p));
  }
  const node = tuple(p, start, elts);
  store(node);
  return node;
}

/** The target after `as` in `with`. */
export function parseWithTarget(p: Parser): Expression {
  const node = p.type === T.STAR ? parseStarredOrBinary(p) : parseBinary(p, 0);
  store(node);
  return node;
}
