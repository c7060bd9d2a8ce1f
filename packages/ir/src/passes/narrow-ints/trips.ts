/**
 * Trip counts: how many rounds a loop can make in one execution.
 *
 * In: a loop head's cells and the present intervals. Out: an upper bound, perhaps infinite. A counted loop is bounded by
 * the distance of its ends; any other loop by a local that grows (or shrinks) in every round, since such a local
 * takes each value of its interval at most once.
 */
import { add, floorDiv, max, sub, type Bound } from './bound.ts';
import { codeOf, CONST, isRefinement, JOIN, OPERATION_NAMES, type Graph, type LoopFacts } from './graph.ts';
import { addition, I32, I64, isBottom, subtraction, TOP, within } from './interval.ts';

/** A local that every round changes by at least `least` in the direction of `sign`. */
export interface Induction {
  readonly cell: number;
  readonly sign: 1 | -1;
  readonly least: number;
  /** The additions; each must be seen not to wrap. */
  readonly additions: readonly number[];
}

const ADDING = new Set(['int.add', 'i64.add', 'i32.add'].map(codeOf));
const SUBTRACTING = new Set(['int.sub', 'i64.sub', 'i32.sub'].map(codeOf));
const CONVERTING = new Set(['int.from_i64', 'int.from_i32', 'i64.extend_i32_s'].map(codeOf));
/** Nodes looked at for one way round a loop. */
const BUDGET = 40;

interface Search {
  readonly graph: Graph;
  readonly cell: number;
  readonly sign: 1 | -1;
  readonly additions: Set<number>;
  budget: number;
}

/** Total constant added on the way from the cell to `node`, in every possible case at least this; undefined if unknown. */
function growth(search: Search, node: number): number | undefined {
  const { graph, cell, sign, additions } = search;
  if (node === cell) return 0;
  if (search.budget-- <= 0) return undefined;
  const code = graph.code[node] as number;
  const a = graph.a[node] as number;
  if (isRefinement(code) || CONVERTING.has(code)) return growth(search, a);
  if (code === JOIN) {
    let least: number | undefined;
    for (const input of graph.inputs[node] ?? []) {
      const each = growth(search, input);
      if (each === undefined) return undefined;
      least = least === undefined ? each : Math.min(least, each);
    }
    return least;
  }
  const adding = ADDING.has(code);
  if (!adding && !SUBTRACTING.has(code)) return undefined;
  const b = graph.b[node] as number;
  const [base, step] = adding && graph.code[a] === CONST ? [b, a] : [a, b];
  const amount = graph.values[step];
  if (graph.code[step] !== CONST || amount === undefined || typeof amount.lo !== 'number' || amount.lo !== amount.hi) return undefined;
  const signed = amount.lo * sign * (adding ? 1 : -1);
  if (signed < 0) return undefined;
  additions.add(node);
  const rest = growth(search, base);
  return rest === undefined ? undefined : rest + signed;
}

/** Inductions of a loop; to be asked for once the graph is complete. */
export function findInductions(graph: Graph, loop: LoopFacts): readonly Induction[] {
  const found: Induction[] = [];
  for (const cell of loop.cells) {
    const back = (graph.inputs[cell] ?? []).slice(1);
    if (back.length === 0) continue;
    for (const sign of [1, -1] as const) {
      const additions = new Set<number>();
      let least = Infinity;
      for (const node of back) least = Math.min(least, growth({ graph, cell, sign, additions, budget: BUDGET }, node) ?? 0);
      if (least > 0) found.push({ cell, sign, least, additions: [...additions] });
    }
  }
  return found;
}

/** Nodes on whose intervals the trip count depends. */
export const roundsOperands = (graph: Graph, loop: LoopFacts, inductions: readonly Induction[]): readonly number[] =>
  loop.range >= 0 ? [graph.a[loop.range] as number, graph.b[loop.range] as number] : inductions.map(({ cell }) => cell);

export function tripCount(graph: Graph, loop: LoopFacts, inductions: readonly Induction[]): Bound {
  const { values } = graph;
  if (loop.range >= 0) {
    const step = graph.extra[loop.range] as number;
    const start = values[graph.a[loop.range] as number] ?? TOP;
    const stop = values[graph.b[loop.range] as number] ?? TOP;
    if (isBottom(start) || isBottom(stop)) return 0;
    const distance = step > 0 ? sub(stop.hi, start.lo) : sub(start.hi, stop.lo);
    return max(0, add(floorDiv(distance, Math.abs(step)), 1));
  }
  let best: Bound = Infinity;
  for (const { cell, least, additions } of inductions) {
    const value = values[cell] ?? TOP;
    if (isBottom(value)) return 0;
    if (!additions.every((node) => staysInside(graph, node))) continue;
    const rounds = add(floorDiv(sub(value.hi, value.lo), least), 1);
    if (rounds < best) best = rounds;
  }
  return best;
}

/** Can the addition not wrap under the present intervals? */
function staysInside(graph: Graph, node: number): boolean {
  const code = graph.code[node] as number;
  const name = OPERATION_NAMES[code] ?? '';
  if (name.startsWith('int.')) return true;
  const x = graph.values[graph.a[node] as number] ?? TOP;
  const y = graph.values[graph.b[node] as number] ?? TOP;
  return within((ADDING.has(code) ? addition : subtraction)(x, y, 0), name.startsWith('i32.') ? I32 : I64);
}
