/**
 * Operands whose values are not needed are evaluated all the same: an operator whose result its types decide, a call that
 * can only fail, have no use for the code of their operands, which may print or raise.
 */
import type { Expr } from '@pyw/ir';
import { collect, emit, type Cx, type Val } from './cx.ts';
import { ir } from './ir.ts';

/** What `act` gives of some values, each of which has been evaluated before it where `act` made no use of its code. */
export function evaluated(cx: Cx, vals: readonly Val[], act: () => Val): Val {
  const before = cx.env;
  const wanted = cx.emitting && before ? vals.filter((v) => !v.elems && doesSomething(v.code)) : [];
  if (wanted.length === 0) return act();
  let result!: Val;
  const stmts = collect(cx, () => {
    result = act();
  });
  // Only where nothing comes of it, or a constant, may the operands be missing.
  if (!cx.env || (!result.elems && !doesSomething(result.code))) {
    const after = cx.env;
    cx.env = before;
    for (const v of wanted) {
      const parts = new Set<unknown>();
      partsOf(v.code, parts);
      if (!holds(stmts, parts) && !holds(result.code, parts)) emit(cx, ir('drop', [v.code]));
    }
    cx.env = after;
  }
  for (const s of stmts) cx.out.push(s);
  return result;
}

const doesSomething = (e: Expr): boolean =>
  !(e.kind.endsWith('.const') || e.kind.endsWith('.null') || e.kind === 'none' || e.kind === 'local.get' || e.kind === 'global.get');

/** An expression and those in it: what wraps it may have been taken off. */
function partsOf(e: Expr, parts: Set<unknown>): void {
  if (!doesSomething(e)) return;
  parts.add(e);
  for (const part of e.args) partsOf(part, parts);
}
function holds(node: unknown, parts: ReadonlySet<unknown>): boolean {
  if (node === null || typeof node !== 'object') return false;
  if (parts.has(node)) return true;
  return Array.isArray(node) ? node.some((n) => holds(n, parts)) : Object.values(node).some((n) => holds(n, parts));
}
