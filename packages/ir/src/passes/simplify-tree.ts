/**
 * Tree helpers of the passes: rebuild a node from mapped children, visit, measure, renumber.
 *
 * In: nodes. Out: nodes; an unchanged node or list is returned as the same object, so that callers can test for change.
 * All of it follows the op table: operands in `args`, statement lists named by `bodies`, and the `cases` of `switch`.
 */
import type { Expr, Node, Stmt, SwitchCase } from '../node.ts';
import { OPS } from '../ops.ts';

export type Body = readonly Stmt[];
type Loose = { [name: string]: unknown };

/** Maps a list; the same list when no element changed. */
export const mapList = <T>(list: readonly T[], fn: (item: T) => T): readonly T[] => {
  let out: T[] | null = null;
  for (let i = 0; i < list.length; i++) {
    const old = list[i] as T;
    const now = fn(old);
    if (out !== null) out.push(now);
    else if (now !== old) {
      out = list.slice(0, i);
      out.push(now);
    }
  }
  return out ?? list;
};

export const withArgs = <N extends Node>(node: N, args: readonly Expr[]): N =>
  args === node.args ? node : { ...node, args };

/** Rebuilds a node with its statement lists mapped, in the order in which they stand. */
export const mapBodies = <N extends Node>(node: N, fn: (body: Body) => Body): N =>
  hasBodies(node) ? mapNamedBodies(node, fn) : node;

/** Kept apart from the table look-up: this question is asked of every node, and few kinds say yes. */
const hasBodies = (node: Node): boolean => {
  switch (node.kind) {
    case 'if':
    case 'seq':
    case 'block':
    case 'loop':
    case 'for.range':
    case 'switch':
    case 'try':
      return true;
    default:
      return false;
  }
};
const mapNamedBodies = <N extends Node>(node: N, fn: (body: Body) => Body): N => {
  let out: (N & Loose) | null = null;
  if (node.kind === 'switch') {
    const cases = mapList(node.cases, (c: SwitchCase) => {
      const body = fn(c.body);
      return body === c.body ? c : { values: c.values, body };
    });
    if (cases !== node.cases) out = { ...node, cases } as N & Loose;
  }
  for (const name of OPS[node.kind].bodies) {
    const old = (node as Loose)[name] as Body;
    const now = fn(old);
    if (now !== old) {
      out ??= { ...node } as N & Loose;
      (out as Loose)[name] = now;
    }
  }
  return out ?? node;
};

/** Rebuilds a node with operands and statement lists mapped in evaluation order. */
export const mapChildren = <N extends Node>(node: N, expr: (e: Expr) => Expr, body: (b: Body) => Body): N => {
  if (node.kind === 'seq') {
    const inner = mapNamedBodies(node, body);
    return withArgs(inner, mapList(inner.args, expr));
  }
  return mapBodies(node.args.length === 0 ? node : withArgs(node, mapList(node.args, expr)), body);
};

/** Calls `fn` with each statement list directly inside a node. */
export const forEachBody = (node: Node, fn: (body: Body) => void): void => {
  switch (node.kind) {
    case 'seq':
    case 'block':
    case 'loop':
    case 'for.range':
      fn(node.body);
      return;
    case 'if':
      fn(node.then);
      fn(node.else);
      return;
    case 'switch':
      for (const c of node.cases) fn(c.body);
      fn(node.default);
      return;
    case 'try':
      fn(node.body);
      fn(node.handler);
      return;
    default:
      // A new op with bodies must be added here and to `hasBodies`.
      return;
  }
};

/** Visits a node and everything in it, a node before its children. */
export const visit = (node: Node, fn: (node: Node) => void): void => {
  fn(node);
  const { args } = node;
  for (let i = 0; i < args.length; i++) visit(args[i] as Expr, fn);
  if (hasBodies(node)) forEachBody(node, (b) => visitAll(b, fn));
};
export const visitAll = (body: Body, fn: (node: Node) => void): void => {
  for (let i = 0; i < body.length; i++) visit(body[i] as Stmt, fn);
};

/** Number of nodes in a list, counting stops at `limit`. */
export const sizeOf = (body: Body, limit = Number.POSITIVE_INFINITY): number => {
  let n = 0;
  const count = (node: Node): void => {
    n++;
    if (n >= limit) return;
    for (const arg of node.args) count(arg);
    forEachBody(node, (b) => {
      for (const s of b) if (n < limit) count(s);
    });
  };
  for (const s of body) if (n < limit) count(s);
  return n;
};
export const exprSize = (e: Expr, limit = Number.POSITIVE_INFINITY): number => {
  let n = 1;
  for (const arg of e.args) {
    if (n >= limit) return n;
    n += exprSize(arg, limit - n);
  }
  forEachBody(e, (b) => {
    if (n < limit) n += sizeOf(b, limit - n);
  });
  return n;
};

/** Locals that a node itself assigns (not its children). */
export const assignedBy = (node: Node, fn: (local: number) => void): void => {
  switch (node.kind) {
    case 'local.set':
    case 'for.range':
    case 'try':
      fn(node.local);
      return;
    case 'locals.set':
      for (const l of node.locals) fn(l);
      return;
    default:
      return;
  }
};

/** Does control never reach the place after this statement? Exact enough: what falls through by structure only. */
export const terminates = (stmt: Stmt | undefined): boolean => {
  if (stmt === undefined) return false;
  switch (stmt.kind) {
    case 'break':
    case 'continue':
    case 'return':
    case 'throw':
    case 'abort':
    case 'unreachable':
      return true;
    case 'if':
      return terminates(stmt.then.at(-1)) && terminates(stmt.else.at(-1));
    case 'switch':
      return terminates(stmt.default.at(-1)) && stmt.cases.every((c) => terminates(c.body.at(-1)));
    case 'block':
      return terminates(stmt.body.at(-1)) && !breaksTo(stmt.body, stmt.label);
    case 'loop':
      return !breaksTo(stmt.body, stmt.label);
    case 'try':
      return terminates(stmt.body.at(-1)) && terminates(stmt.handler.at(-1));
    default:
      return false;
  }
};

/** Is there a `break label` in the list? */
export const breaksTo = (body: Body, label: number): boolean => jumpsTo(body, label, 'break');
export const jumpsTo = (body: Body, label: number, kind: 'break' | 'continue'): boolean => {
  const inNode = (node: Node): boolean => {
    if (node.kind === kind && node.label === label) return true;
    for (const arg of node.args) if ((arg.args.length > 0 || arg.kind === 'seq') && inNode(arg)) return true;
    let found = false;
    forEachBody(node, (b) => {
      if (!found) found = jumpsTo(b, label, kind);
    });
    return found;
  };
  for (const s of body) if (inNode(s)) return true;
  return false;
};

/** Renumbers locals and labels throughout. */
export const renumber = (body: Body, local: (old: number) => number, label: (old: number) => number): Body => {
  const onExpr = (e: Expr): Expr => {
    if (e.kind === 'local.get') {
      const now = local(e.local);
      return now === e.local ? e : { ...e, local: now };
    }
    return mapChildren(e, onExpr, onBody);
  };
  const onStmt = (stmt: Stmt): Stmt => {
    const s = mapChildren(stmt, onExpr, onBody);
    switch (s.kind) {
      case 'local.set':
      case 'try': {
        const now = local(s.local);
        return now === s.local ? s : { ...s, local: now };
      }
      case 'for.range':
        return { ...s, local: local(s.local), label: label(s.label) };
      case 'locals.set':
        return { ...s, locals: mapList(s.locals, local) };
      case 'block':
      case 'loop':
      case 'break':
      case 'continue': {
        const now = label(s.label);
        return now === s.label ? s : { ...s, label: now };
      }
      default:
        return s;
    }
  };
  const onBody = (b: Body): Body => mapList(b, onStmt);
  return onBody(body);
};

/** The first label number not used in the list. */
export const nextLabel = (body: Body): number => {
  let next = 0;
  visitAll(body, (n) => {
    if ((n.kind === 'block' || n.kind === 'loop' || n.kind === 'for.range') && n.label >= next) next = n.label + 1;
  });
  return next;
};
