/**
 * Expressions that lean to the left: sums, calls, attributes, subscripts. As deep as the chain is long, so every walker
 * goes down them in a loop.
 */
import type { Expression, NodeOf } from './ast.ts';

export type Chain = NodeOf<'BinOp'> | NodeOf<'Call'> | NodeOf<'Attribute'> | NodeOf<'Subscript'>;

export function isChain(e: Expression): e is Chain {
  return e.kind === 'Attribute' || e.kind === 'Call' || e.kind === 'BinOp' || e.kind === 'Subscript';
}

/** What the last link of the chain stands on. */
export function leftOf(e: Chain): Expression {
  return e.kind === 'BinOp' ? e.left : e.kind === 'Call' ? e.func : e.value;
}

/** Every part in order of evaluation, except the right side of `e` if it is a sum: powers lean to the right. */
export function visitChain(e: Chain, visit: (part: Expression) => void): void {
  const links: Chain[] = [];
  let left: Expression = e;
  for (; isChain(left); left = leftOf(left)) links.push(left);
  visit(left);
  for (let link = links.pop(); link !== undefined; link = links.pop()) {
    if (link.kind === 'BinOp') {
      if (link !== e) visit(link.right);
    } else if (link.kind === 'Subscript') visit(link.slice);
    else if (link.kind === 'Call') {
      for (const arg of link.args) visit(arg);
      for (const keyword of link.keywords) visit(keyword.value);
    }
  }
}
