/**
 * Finds the least intervals it can for all nodes of a graph.
 *
 * In: a finished graph. Out: `graph.values`, such that each node's interval contains what its operation gives for
 * its operands' intervals. Components are solved in order of dependence: first upwards from nothing, widening at the
 * cells through a list of thresholds, then downwards a bounded number of times. Any descending step keeps the result
 * sound, since it intersects two intervals that both contain every value.
 */
import { add, MAX_I64, MIN_I64, type Bound } from './bound.ts';
import { roundsOperands } from './trips.ts';
import { collectEdges, findComponents, reverseEdges, type Edges } from './components.ts';
import { counterBound, findCounters, type Counter } from './counters.ts';
import { CELL, CONST, evaluate, JOIN, type Graph } from './graph.ts';
import { BOTTOM, isBottom, isSingle, join, meet, sameInterval, TOP, type Interval } from './interval.ts';

/** Changes of a cell before widening, before giving up on thresholds, and downwards. */
const FREE_ROUNDS = 2;
const THRESHOLD_ROUNDS = 40;
const DESCENDING_ROUNDS = 6;
/** Changes of a counter's bound before it is taken without the rounds of loops; after twice as many, dropped. */
const PATIENCE = 12;
/** Constants of comparisons serve as thresholds in components up to this size, this many of them. */
const SMALL_COMPONENT = 4000;
const MOST_CONSTANTS = 48;

const THRESHOLDS: readonly Bound[] = [
  MIN_I64, -(2n ** 55n), -(2 ** 52), -(2 ** 31), -(2 ** 30), -1, 0, 1, 255, 2 ** 30, 2 ** 31 - 2, 2 ** 31 - 1, 2 ** 32 - 1, 2 ** 52, 2n ** 55n, 2n ** 62n, MAX_I64,
  2n ** 64n - 1n,
];

export function solve(graph: Graph): void {
  const size = graph.code.length;
  const { counters, counterOf } = findCounters(graph);
  const edges = collectEdges(size, (v, edge) => {
    const inputs = graph.inputs[v];
    if (inputs !== undefined) {
      for (const input of inputs) edge(input);
      // What bounds the rounds of its loop is solved first, or together with it.
      const rounds = counters[counterOf[v] as number]?.loops ?? [];
      if (graph.loops.has(v)) for (const { loop, inductions } of rounds) for (const node of roundsOperands(graph, loop, inductions)) edge(node);
      return;
    }
    if (graph.code[v] === CONST) return;
    edge(graph.a[v] as number);
    const b = graph.b[v] as number;
    if (b >= 0) edge(b);
  });
  const component = findComponents(size, edges);
  const users = reverseEdges(size, edges);
  const position = new Int32Array(size);
  const members: number[][] = [];
  for (let v = 0; v < size; v++) {
    const c = component[v] as number;
    const list = members[c];
    if (list === undefined) members[c] = [v];
    else list.push(v);
  }
  for (const nodes of members) {
    if (nodes.length === 1) {
      const v = nodes[0] as number;
      if (graph.code[v] !== CONST) graph.values[v] = evaluate(graph, v);
      continue;
    }
    nodes.forEach((v, i) => (position[v] = i));
    solveComponent({ graph, nodes, position, component, users, counters, counterOf });
  }
}

interface Component {
  readonly graph: Graph;
  /** Its nodes in the order in which they were made, which is about the order of evaluation. */
  readonly nodes: readonly number[];
  /** Place of each node in `nodes`. */
  readonly position: Int32Array;
  readonly component: Int32Array;
  readonly users: Edges;
  readonly counters: readonly Counter[];
  readonly counterOf: Int32Array;
}

/**
 * Evaluates nodes in order, round by round, until nothing changes; at first all are pending. `step` answers whether
 * the node's value changed, which makes its users in the component pending; `beforeRound` may make others pending.
 */
function runRounds(part: Component, beforeRound: (pend: (node: number) => void) => void, step: (node: number, at: number) => boolean): void {
  const { graph, nodes, component, position, users } = part;
  const own = component[nodes[0] as number];
  const pending = new Uint32Array((nodes.length + 31) >> 5).fill(-1);
  const pend = (node: number): void => {
    const at = position[node] as number;
    pending[at >> 5] = (pending[at >> 5] as number) | (1 << (at & 31));
  };
  for (let active = true; active; ) {
    active = false;
    beforeRound(pend);
    for (let word = 0; word < pending.length; word++) {
      for (let bits = pending[word] as number; bits !== 0; bits = pending[word] as number) {
        const bit = 31 - Math.clz32(bits & -bits);
        pending[word] = bits & ~(1 << bit);
        const at = (word << 5) + bit;
        const v = nodes[at];
        if (v === undefined || graph.code[v] === CONST || !step(v, at)) continue;
        active = true;
        for (let i = users.starts[v] as number; i < (users.starts[v + 1] as number); i++) {
          const user = users.targets[i] as number;
          if (component[user] === own) pend(user);
        }
      }
    }
  }
}

function solveComponent(part: Component): void {
  const { graph, nodes, counters, counterOf } = part;
  const { values } = graph;
  const changes = new Uint8Array(nodes.length);
  const thresholds = thresholdsOf(part);
  const isJoin = (v: number): boolean => graph.code[v] === CELL || graph.code[v] === JOIN;
  const joins = new Map<number, number[]>();
  for (const v of nodes) {
    const c = counterOf[v] as number;
    if (c < 0 || !isJoin(v)) continue;
    const list = joins.get(c);
    if (list === undefined) joins.set(c, [v]);
    else list.push(v);
  }
  const bounds = new Map<number, Interval>();
  const renewals = new Map<number, number>();
  let ascending = true;
  const renewBounds = (pend: (node: number) => void): void => {
    for (const [c, members] of joins) {
      // A bound that follows what it bounds would rise for ever.
      const renewed = ascending ? (renewals.get(c) ?? 0) : 0;
      const bound = counterBound(graph, counters[c] as Counter, { rounds: renewed < PATIENCE, time: renewed < 2 * PATIENCE });
      if (sameInterval(bound, bounds.get(c) ?? BOTTOM)) continue;
      bounds.set(c, bound);
      renewals.set(c, renewed + 1);
      members.forEach(pend);
    }
  };

  /** When nothing was known of what comes in as the round began, there is no bound until the next. */
  const boundOf = (v: number): Interval => {
    const bound = bounds.get(counterOf[v] as number) ?? TOP;
    return isBottom(bound) ? TOP : bound;
  };

  runRounds(part, renewBounds, (v, at) => {
    const old = values[v] as Interval;
    const bound = isJoin(v) ? boundOf(v) : TOP;
    let next = meet(evaluate(graph, v), bound);
    if (isBottom(next)) return false;
    if (!isBottom(old)) next = join(old, next);
    if (sameInterval(old, next)) return false;
    if (graph.code[v] === CELL && !isBottom(old)) {
      const round = Math.min((changes[at] as number) + 1, 255);
      changes[at] = round;
      if (round > FREE_ROUNDS) next = join(next, meet(widen(old, next, round > THRESHOLD_ROUNDS ? [] : thresholds), bound));
    }
    values[v] = next;
    return true;
  });

  changes.fill(0);
  ascending = false;
  runRounds(part, renewBounds, (v, at) => {
    const old = values[v] as Interval;
    if (isBottom(old) || (graph.code[v] === CELL && (changes[at] as number) >= DESCENDING_ROUNDS)) return false;
    let next = meet(old, evaluate(graph, v));
    if (isJoin(v)) next = meet(next, boundOf(v));
    if (sameInterval(old, next)) return false;
    changes[at] = Math.min((changes[at] as number) + 1, 255);
    values[v] = next;
    return true;
  });
}

function widen(old: Interval, next: Interval, thresholds: readonly Bound[]): Interval {
  return {
    lo: next.lo < old.lo ? (thresholds.findLast((t) => t <= next.lo) ?? -Infinity) : next.lo,
    hi: next.hi > old.hi ? (thresholds.find((t) => t >= next.hi) ?? Infinity) : next.hi,
  };
}

/** The fixed thresholds, and in small components the constants with which values are compared, and their neighbours. */
function thresholdsOf({ graph, nodes }: Component): readonly Bound[] {
  if (nodes.length > SMALL_COMPONENT) return THRESHOLDS;
  const found = new Set<Bound>(THRESHOLDS);
  for (const v of nodes) {
    const b = graph.b[v] as number;
    const value = b < 0 ? undefined : graph.values[b];
    if (value === undefined || !isSingle(value)) continue;
    for (const offset of [-1, 0, 1]) found.add(add(value.lo, offset));
    if (found.size > MOST_CONSTANTS + THRESHOLDS.length) break;
  }
  return [...found].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));
}
