/**
 * Counters: values that grow only by adding. If every cycle through a value adds amounts from outside the cycle, the
 * value is what came in plus at most MAX_STEPS such amounts (see `range-values.ts`), even without a test against it.
 *
 * In: the graph. Out: for each component of the flow of values that is such a counter, how to bound it from the
 * present intervals of what comes in. Bounds on refinements are no flow: a value is not made from what limits it.
 */
import { add, max, min, mul, negate } from './bound.ts';
import { collectEdges, findComponents } from './components.ts';
import { CONST, OPERATIONS, type Graph } from './graph.ts';
import { BOTTOM, fitsI64, interval, isBottom, join, TOP, type Interval } from './interval.ts';
import { MAX_STEPS } from './range-values.ts';

export interface Counter {
  /** Nodes whose value comes in unchanged. */
  readonly entries: readonly number[];
  /** Nodes added, with sign 1 or -1. */
  readonly steps: readonly (readonly [node: number, sign: 1 | -1])[];
  /** Constant amounts added by counted loops. */
  readonly amounts: readonly number[];
  /** Some addition wraps at 64 bits: the bound holds only if it stays inside them. */
  readonly wraps: boolean;
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
  const counters: Counter[] = [];
  const counterOf = new Int32Array(size).fill(-1);
  for (const [c, nodes] of members) {
    const counter = asCounter(graph, nodes, (v) => component[v] === c, flows);
    if (counter === undefined) continue;
    for (const v of nodes) counterOf[v] = counters.length;
    counters.push(counter);
  }
  return { counters, counterOf };
}

function asCounter(graph: Graph, nodes: readonly number[], inside: (node: number) => boolean, flows: readonly string[]): Counter | undefined {
  const entries = new Set<number>();
  const steps: [number, 1 | -1][] = [];
  const amounts: number[] = [];
  let wraps = false;
  for (const v of nodes) {
    const inputs = graph.inputs[v];
    if (inputs !== undefined) {
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
  return { entries: [...entries], steps, amounts, wraps };
}

/** Bound of all values of a counter under the present intervals. */
export function counterBound(graph: Graph, { entries, steps, amounts, wraps }: Counter): Interval {
  const { values } = graph;
  let entry: Interval = BOTTOM;
  for (const node of entries) entry = joinSome(entry, values[node] ?? TOP);
  if (isBottom(entry)) return BOTTOM;
  let [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)] as [Interval['lo'], Interval['hi']];
  for (const [node, sign] of steps) {
    const step = values[node] ?? TOP;
    if (isBottom(step)) continue;
    least = min(least, sign === 1 ? step.lo : negate(step.hi));
    most = max(most, sign === 1 ? step.hi : negate(step.lo));
  }
  const bound = interval(add(entry.lo, mul(least, MAX_STEPS)), add(entry.hi, mul(most, MAX_STEPS)));
  return wraps && !fitsI64(bound) ? TOP : bound;
}

const joinSome = (x: Interval, y: Interval): Interval => (isBottom(x) ? y : isBottom(y) ? x : join(x, y));
