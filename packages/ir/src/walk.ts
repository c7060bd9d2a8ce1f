/**
 * Walkers over IR nodes, driven by the op table.
 *
 * In: nodes or statement lists. Out: visits or rebuilt lists. Invariants: nothing is changed in place; a node whose
 * parts did not change is returned as the same object, so `===` tells whether a pass did something. Children come in
 * evaluation order: operands first and then the nested bodies, except for `seq`, whose body runs before its operand.
 */
import type { Expr, Node, Stmt, SwitchCase } from './node.ts';
import { OPS, type OpKind, type OpRow } from './ops.ts';

/** A node seen without knowledge of its kind; attributes and bodies are properties. */
export interface AnyNode {
  readonly kind: OpKind;
  readonly args: readonly Expr[];
  readonly pos?: number;
  readonly [key: string]: unknown;
}

const rows: Readonly<Record<string, OpRow>> = OPS;
export const rowOf = (kind: OpKind): OpRow => rows[kind] as OpRow;
export const isStmt = (node: Node): node is Stmt => rowOf(node.kind).form === 'stmt';
/** `seq` alone runs its body before its operand. */
export const bodyRunsFirst = (kind: OpKind): boolean => kind === 'seq';

const NO_BODIES: readonly (readonly Stmt[])[] = [];

/** Statement lists nested in a node: switch cases first, then the named bodies in the order of the table. */
export const bodiesOf = (node: Node): readonly (readonly Stmt[])[] => {
  const names = rowOf(node.kind).bodies;
  if (names.length === 0) return NO_BODIES;
  const any = node as unknown as AnyNode;
  const bodies = names.map(name => any[name] as readonly Stmt[]);
  return node.kind === 'switch' ? [...node.cases.map(c => c.body), ...bodies] : bodies;
};

/** Calls `fn` for each direct child, expressions and nested statements alike, in evaluation order. */
export const forEachChild = (node: Node, fn: (child: Node) => void): void => {
  if (rowOf(node.kind).bodies.length === 0) {
    for (const arg of node.args) fn(arg);
    return;
  }
  if (!bodyRunsFirst(node.kind)) for (const arg of node.args) fn(arg);
  for (const body of bodiesOf(node)) for (const stmt of body) fn(stmt);
  if (bodyRunsFirst(node.kind)) for (const arg of node.args) fn(arg);
};

/** Direct children in evaluation order. */
export const children = (node: Node): Node[] => {
  const out: Node[] = [];
  forEachChild(node, child => out.push(child));
  return out;
};

/** Visits a node and all below it, parents first. When `fn` returns false, the node's children are left out. */
export const forEachNodeIn = (node: Node, fn: (node: Node) => unknown): void => {
  const visit = (n: Node): void => {
    if (fn(n) !== false) forEachChild(n, visit);
  };
  visit(node);
};

/** `forEachNodeIn` for each statement of a list. */
export const forEachNode = (stmts: readonly Stmt[], fn: (node: Node) => unknown): void => {
  for (const stmt of stmts) forEachNodeIn(stmt, fn);
};

/** Is there a node, here or below, for which `test` holds? */
export const someNode = (stmts: readonly Node[], test: (node: Node) => boolean): boolean => {
  const visit = (node: Node): boolean => {
    if (test(node)) return true;
    if (node.args.some(visit)) return true;
    return bodiesOf(node).some(body => body.some(visit));
  };
  return stmts.some(visit);
};

export interface Mapper {
  /** Gets an expression whose parts are mapped already. */
  readonly expr?: (expr: Expr) => Expr;
  /** Gets a statement whose parts are mapped already; a list replaces it, the empty list removes it. */
  readonly stmt?: (stmt: Stmt) => Stmt | readonly Stmt[];
}

const mapArgs = (args: readonly Expr[], mapper: Mapper): readonly Expr[] => {
  let out: Expr[] | null = null;
  for (let i = 0; i < args.length; i++) {
    const before = args[i] as Expr;
    const after = mapExpr(before, mapper);
    if (out !== null) out.push(after);
    else if (after !== before) {
      out = args.slice(0, i);
      out.push(after);
    }
  }
  return out ?? args;
};

const mapCases = (cases: readonly SwitchCase[], mapper: Mapper): readonly SwitchCase[] => {
  let changed = false;
  const out = cases.map(c => {
    const body = mapStmts(c.body, mapper);
    if (body === c.body) return c;
    changed = true;
    return { ...c, body };
  });
  return changed ? out : cases;
};

/** Maps operands and nested bodies; the node itself is left alone. */
const mapParts = <N extends Node>(node: N, mapper: Mapper): N => {
  const names = rowOf(node.kind).bodies;
  if (names.length === 0) {
    const args = mapArgs(node.args, mapper);
    return args === node.args ? node : { ...node, args };
  }
  const any = node as unknown as AnyNode;
  let changes: Record<string, unknown> | null = null;
  const set = (key: string, before: unknown, after: unknown): void => {
    if (before !== after) (changes ??= {})[key] = after;
  };
  if (!bodyRunsFirst(node.kind)) set('args', node.args, mapArgs(node.args, mapper));
  if (node.kind === 'switch') set('cases', node.cases, mapCases(node.cases, mapper));
  for (const name of names) set(name, any[name], mapStmts(any[name] as readonly Stmt[], mapper));
  if (bodyRunsFirst(node.kind)) set('args', node.args, mapArgs(node.args, mapper));
  return changes === null ? node : { ...node, ...(changes as object) };
};

/** Rebuilds an expression bottom-up, in evaluation order. */
export const mapExpr = (expr: Expr, mapper: Mapper): Expr => {
  const mapped = mapParts(expr, mapper);
  return mapper.expr === undefined ? mapped : mapper.expr(mapped);
};

/** Rebuilds a statement list bottom-up, in evaluation order. */
export const mapStmts = (stmts: readonly Stmt[], mapper: Mapper): readonly Stmt[] => {
  let out: Stmt[] | null = null;
  for (let i = 0; i < stmts.length; i++) {
    const before = stmts[i] as Stmt;
    const mapped = mapParts(before, mapper);
    const after = mapper.stmt === undefined ? mapped : mapper.stmt(mapped);
    if (out === null && after === before) continue;
    out ??= stmts.slice(0, i);
    if (Array.isArray(after)) out.push(...(after as readonly Stmt[]));
    else out.push(after as Stmt);
  }
  return out ?? stmts;
};

/** Number of nodes in a statement list, nested ones included. */
export const countNodes = (stmts: readonly Stmt[]): number => {
  let count = 0;
  forEachNode(stmts, () => {
    count++;
  });
  return count;
};
