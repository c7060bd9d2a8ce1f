/**
 * Walks expressions: gives each its graph node or array group and connects what flows where.
 *
 * In: an expression at the current point of the flow. Out: its node (integers), its group (arrays) or -1; the same is
 * noted in the function's trace, one entry for each expression in order of entering it, which the rewriter follows.
 */
import { ABI, type AbiRow } from '../../abi.ts';
import type { Expr } from '../../node.ts';
import { OPS } from '../../ops.ts';
import { arrayOf, isArray } from '../../types.ts';
import { buildBody } from './build-statement.ts';
import { flowInto, sigFacts, type Place } from './facts.ts';
import { meetAt, readLocal, type Flow } from './flow.ts';
import {
  addInput, addNode, codeOf, constantNode, joinNodes, NODE_BOOL, NODE_LENGTH, NODE_U8, NODE_ZERO,
} from './graph.ts';
import { addGroup, anyNode, elementCell, elementGroup, isInteger, uniteGroups } from './groups.ts';
import { refineOutcome, refineRange, refineRelation } from './refine-env.ts';

/** Ops outside the graph's knowledge whose result is 0 or 1. */
const TESTS = /^(?:f(?:64|32)\.(?:eq|ne|lt|gt|le|ge)|any\.(?:is.*|same)|ref\.(?:is.*|eq)|(?:array|extern)\.is_null)$/;
const COUNTS = /\.(?:clz|ctz|popcnt)$|^mem\.load8$/;
const unknownNodes: ReadonlyMap<string, number> = new Map(
  Object.entries(OPS).map(([kind, row]): [string, number] => [
    kind,
    TESTS.test(kind) ? NODE_BOOL : COUNTS.test(kind) ? NODE_U8 : kind === 'any.class_id' || kind === 'mem.size' ? NODE_LENGTH : anyNode(row.result ?? ''),
  ]),
);

/** Walks the operands; returns their nodes. */
const operands = (flow: Flow, args: readonly Expr[]): number[] => args.map((arg) => buildExpr(flow, arg));

export function buildExpr(flow: Flow, e: Expr): number {
  const { trace } = flow.of;
  const at = trace.push(-1) - 1;
  const node = nodeOf(flow, e);
  trace[at] = node;
  return node;
}

/** Walks a call; returns the places of its results. */
function buildCall(flow: Flow, e: Expr): readonly Place[] {
  const args = operands(flow, e.args);
  if (e.kind === 'call') {
    const callee = flow.facts.functions.get(e.func);
    if (callee === undefined) return [];
    args.forEach((arg, i) => flow.live || callee.params[i]?.type.startsWith('array') ? flowInto(flow.facts, callee.params[i], arg) : undefined);
    return callee.results;
  }
  if (e.kind === 'call.ref') {
    const callee = sigFacts(flow.facts, e.sig);
    args.slice(1).forEach((arg, i) => flowInto(flow.facts, callee.params[i], arg));
    return callee.results;
  }
  return [];
}

/** Places of the results of a call with any number of them. */
export function buildResults(flow: Flow, e: Expr): readonly Place[] {
  flow.of.trace.push(-1);
  return buildCall(flow, e);
}

function nodeOf(flow: Flow, e: Expr): number {
  const { facts } = flow;
  const { graph } = facts;
  switch (e.kind) {
    case 'int.const':
    case 'i64.const':
      return constantNode(graph, e.value);
    case 'i32.const':
      return constantNode(graph, String(e.value));
    case 'local.get': {
      const type = flow.types[e.local] ?? '';
      return isInteger(type) ? readLocal(flow, e.local) : (flow.of.groups[e.local] ?? -1);
    }
    case 'global.get':
      return facts.globals.get(e.global)?.at ?? -1;
    case 'field.get': {
      operands(flow, e.args);
      const facet = facts.fieldsByName.get(e.class)?.get(e.field);
      return facet === undefined ? -1 : facet.place.at < 0 ? anyNode(facet.field.type === 'i8' || facet.field.type === 'i16' ? 'i32' : '') : facet.place.at;
    }
    case 'new': {
      const layout = facts.layouts.get(e.class) ?? [];
      const args = operands(flow, e.args);
      args.forEach((arg, i) => flowInto(facts, layout[i]?.place, arg));
      return -1;
    }
    case 'call':
    case 'call.ref': {
      const results = buildCall(flow, e);
      return results.length === 1 ? (results[0] as Place).at : -1;
    }
    case 'func.ref': {
      const target = facts.functions.get(e.func);
      if (target === undefined) return -1;
      const sig = sigFacts(facts, e.sig);
      target.pinned = true;
      sig.params.forEach((place, i) => flowInto(facts, target.params[i], place.at));
      target.results.forEach((place, i) => flowInto(facts, sig.results[i], place.at));
      return -1;
    }
    case 'cond':
      return buildCond(flow, e);
    case 'seq':
      buildBody(flow, e.body);
      return buildExpr(flow, e.args[0] as Expr);
    default:
      return e.kind.startsWith('array.') ? buildArray(flow, e) : buildPlain(flow, e);
  }
}

function buildPlain(flow: Flow, e: Expr): number {
  const args = operands(flow, e.args);
  const code = codeOf(e.kind);
  if (code === undefined) return e.kind === 'call.host' ? hostResult(e) : (unknownNodes.get(e.kind) ?? -1);
  return addNode(flow.facts.graph, code, args[0] ?? NODE_ZERO, args[1] ?? -1);
}

const hostResult = (e: Expr & { readonly kind: 'call.host' }): number =>
  anyNode((ABI as Readonly<Record<string, AbiRow>>)[e.host]?.results[0] ?? '');

function buildCond(flow: Flow, e: Expr & { readonly kind: 'cond' }): number {
  const { graph, groups } = flow.facts;
  const [test, then, otherwise] = e.args as readonly [Expr, Expr, Expr];
  const t = buildExpr(flow, test);
  const { env: before, live, sets } = flow;
  const branch = (value: Expr, outcome: boolean): { readonly node: number; readonly live: boolean; readonly env: Flow['env'] } => {
    flow.env = before;
    flow.live = live;
    refineOutcome(flow, t, outcome);
    const node = buildExpr(flow, value);
    return { node, live: flow.live, env: flow.env };
  };
  const x = branch(then, true);
  const y = branch(otherwise, false);
  const pure = flow.sets === sets && x.live === live && y.live === live;
  if (pure) flow.env = before;
  else meetAt(flow, [x, y].filter((end) => end.live).map((end) => end.env), before);
  if (isArray(e.type)) {
    uniteGroups(groups, graph, x.node, y.node);
    return x.node;
  }
  if (!isInteger(e.type)) return -1;
  const node = joinNodes(graph, [x, y].filter((end) => end.live || !live).map((end) => end.node));
  if (pure) flow.conds.set(node, { then: x.node, otherwise: y.node, after: before, thenEnv: x.env, otherwiseEnv: y.env });
  return node;
}

function buildArray(flow: Flow, e: Expr): number {
  const { graph, groups } = flow.facts;
  const args = operands(flow, e.args);
  const [first = -1, second = -1] = args;
  const fresh = (elem: string): number => addGroup(groups, graph, arrayOf(elem));
  /** An element comes to rest in a group's arrays. */
  const store = (group: number, value: number): number => {
    const inner = elementGroup(groups, group);
    if (inner >= 0) uniteGroups(groups, graph, inner, value);
    else if (elementCell(groups, group) >= 0 && value >= 0) addInput(graph, elementCell(groups, group), value);
    return group;
  };
  switch (e.kind) {
    case 'array.null':
      return fresh(e.elem);
    case 'array.new':
      refineRange(flow, first, 0, 2 ** 31 - 1);
      return fresh(e.elem);
    case 'array.filled':
      refineRange(flow, second, 0, 2 ** 31 - 1);
      return store(fresh(e.elem), first);
    case 'array.of':
      return args.reduce(store, fresh(e.elem));
    case 'array.data': {
      const group = fresh(e.elem);
      return isInteger(e.elem) ? store(group, anyNode(e.elem)) : group;
    }
    case 'array.get': {
      refineRelation(flow, 'lt_u', second, NODE_LENGTH);
      const inner = elementGroup(groups, first);
      return inner >= 0 ? inner : elementCell(groups, first);
    }
    case 'array.len':
      return NODE_LENGTH;
    default:
      return unknownNodes.get(e.kind) ?? -1;
  }
}
