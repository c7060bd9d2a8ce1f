/**
 * Counters: values that grow only by adding. If every cycle through a value adds amounts from outside the cycle, the
 * value is what came in plus at most MAX_STEPS such amounts (see `range-values.ts`), even without a test against it.
 * If the cycles go round loops of bounded trip counts only, it is at most the product of those times the amounts.
 *
 * In: the graph. Out: for each component of the flow of values that is such a counter, how to bound it from the
 * present intervals of what comes in. Bounds on refinements are no flow: a value is not made from what limits it.
 */
import { add, max, min, mul, negate, type Bound } from './bound.ts';
import { collectEdges, findComponents } from './components.ts';
import { CELL, CONST, OPERATIONS, type Graph, type LoopFacts } from './graph.ts';
import { BOTTOM, fitsI64, interval, isBottom, joinSome, meet, TOP, type Interval } from './interval.ts';
import { MAX_STEPS } from './range-values.ts';
import { findInductions, tripCount, type Induction } from './trips.ts';

export interface Counter {
  /** Nodes whose value comes in unchanged. */
  readonly entries: readonly number[];
  /** Nodes added, with sign 1 or -1. */
  readonly steps: readonly (readonly [node: number, sign: 1 | -1])[];
  /** Constant amounts added by counted loops. */
  readonly amounts: readonly number[];
  /** Some addition wraps at 64 bits: the bound holds only if it stays inside them. */
  readonly wraps: boolean;
  /** The loops whose heads the value passes through; undefined if it also passes through other cells. */
  readonly loops: readonly CountedRounds[] | undefined;
}
interface CountedRounds {
  readonly loop: LoopFacts;
  readonly inductions: readonly Induction[];
}

/** Does the bound rest on the rounds of loops, and on running time? */
export interface BoundOptions {
  readonly rounds: boolean;
  readonly time: boolean;
}

export function findCounters(graph: Graph): { readonly counters: readonly Counter[]; readonly counterOf: Int32Array } {
  const size = graph.code.length;
  const flows = graph.code.map((code) => OPERATIONS[code]?.flow ?? 'other');
  const edges = collectEdges(size, (v, edge) => {
    const inputs = graph.inputs[v];
    if (inputs !== undefined) {
      for (const input of inputs) edge(input);
      return;
    }
    if (graph.code[v] === CONST) return;
    edge(graph.a[v] as number);
    const b = graph.b[v] as number;
    const flow = flows[v];
    if (b >= 0 && flow !== 'copy' && flow !== 'copy64' && flow !== 'range') edge(b);
  });
  const component = findComponents(size, edges);
  const members = new Map<number, number[]>();
  const sizes = new Int32Array(size);
  for (let v = 0; v < size; v++) sizes[component[v] as number] = (sizes[component[v] as number] as number) + 1;
  for (let v = 0; v < size; v++) {
    const c = component[v] as number;
    if ((sizes[c] as number) < 2) continue;
    const list = members.get(c);
    if (list === undefined) members.set(c, [v]);
    else list.push(v);
  }
  const rounds = new Map<LoopFacts, CountedRounds>();
  const roundsOf = (loop: LoopFacts): CountedRounds => {
    const made = rounds.get(loop) ?? { loop, inductions: loop.range >= 0 ? [] : findInductions(graph, loop) };
    rounds.set(loop, made);
    return made;
  };
  const counters: Counter[] = [];
  const counterOf = new Int32Array(size).fill(-1);
  for (const [c, nodes] of members) {
    const counter = asCounter(graph, nodes, (v) => component[v] === c, flows, roundsOf);
    if (counter === undefined) continue;
    for (const v of nodes) counterOf[v] = counters.length;
    counters.push(counter);
  }
  return { counters, counterOf };
}

function asCounter(graph: Graph, nodes: readonly number[], inside: (node: number) => boolean, flows: readonly string[], roundsOf: (loop: LoopFacts) => CountedRounds): Counter | undefined {
  const entries = new Set<number>();
  const steps: [number, 1 | -1][] = [];
  const amounts: number[] = [];
  let wraps = false;
  const loops = new Set<LoopFacts>();
  let onlyLoops = true;
  for (const v of nodes) {
    const inputs = graph.inputs[v];
    if (inputs !== undefined) {
      const loop = graph.loops.get(v);
      if (loop !== undefined) loops.add(loop);
      else if (graph.code[v] === CELL) onlyLoops = false;
      for (const input of inputs) if (!inside(input)) entries.add(input);
      continue;
    }
    const a = graph.a[v] as number;
    const b = graph.b[v] as number;
    const flow = flows[v];
    if (flow === 'other') return undefined;
    if (flow?.endsWith('64') === true) wraps = true;
    if (flow === 'range') amounts.push(graph.extra[v] as number);
    else if (flow === 'step' || flow === 'step64') {
      if (inside(a) && inside(b)) return undefined;
      steps.push([inside(a) ? b : a, 1]);
    } else if (flow === 'back' || flow === 'back64') {
      if (inside(b)) return undefined;
      steps.push([b, -1]);
    }
  }
  const bounded = onlyLoops && amounts.length === 0 && loops.size <= MOST_LOOPS;
  // An induction that is this very counter would bound it by itself.
  const others = ({ loop, inductions }: CountedRounds): CountedRounds => ({ loop, inductions: inductions.filter(({ cell }) => !inside(cell)) });
  return { entries: [...entries], steps, amounts, wraps, loops: bounded ? [...loops].map((loop) => others(roundsOf(loop))) : undefined };
}

/** Bound of all values of a counter under the present intervals. */
export function counterBound(graph: Graph, { entries, steps, amounts, wraps, loops }: Counter, allow: BoundOptions): Interval {
  const { values } = graph;
  let entry: Interval = BOTTOM;
  for (const node of entries) entry = joinSome(entry, values[node] ?? TOP);
  if (isBottom(entry)) return BOTTOM;
  let [least, most]: [Bound, Bound] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  let [sumDown, sumUp]: [Bound, Bound] = [0, 0];
  for (const [node, sign] of steps) {
    const step = values[node] ?? TOP;
    if (isBottom(step)) continue;
    const down = min(0, sign === 1 ? step.lo : negate(step.hi));
    const up = max(0, sign === 1 ? step.hi : negate(step.lo));
    least = min(least, down);
    most = max(most, up);
    sumDown = add(sumDown, down);
    sumUp = add(sumUp, up);
  }
  let bound = allow.time ? interval(add(entry.lo, mul(least, MAX_STEPS)), add(entry.hi, mul(most, MAX_STEPS))) : TOP;
  if (loops !== undefined && allow.rounds) {
    // Each addition runs at most once in each round of the innermost loop around it.
    const rounds = loops.reduce((product: Bound, { loop, inductions }) => mul(product, add(tripCount(graph, loop, inductions), 1)), 1);
    bound = meet(bound, interval(add(entry.lo, mul(sumDown, rounds)), add(entry.hi, mul(sumUp, rounds))));
  }
  return wraps && !fitsI64(bound) ? TOP : bound;
}

/** Counters that pass through more loops than this are not worth the product. */
const MOST_LOOPS = 6;
