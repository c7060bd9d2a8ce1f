/**
 * Decides which places become i64: those of type `int` whose every value fits 64 bits, all signed or all unsigned, and
 * whose type may change. A read knows from its own interval which of the two it is.
 *
 * In: facts with a solved graph. Out: a `Plan` that says of each place whether it is narrow, and the types it gives to
 * arrays. Invariant: places that exchange values without a conversion (array groups) get the same answer.
 */
import { isArray, type ValueType } from '../../types.ts';
import { findGroup, groupType } from './groups.ts';
import type { Facts, FieldFacts, FuncFacts, Place } from './facts.ts';
import { valueOf } from './graph.ts';
import { BOTTOM, fitsI64, isBottom, joinSome, TOP, U64, within, type Interval } from './interval.ts';

export interface Plan {
  readonly facts: Facts;
  readonly result: (of: FuncFacts, index: number) => boolean;
  /** Parameters and locals. */
  readonly local: (of: FuncFacts, index: number) => boolean;
  readonly field: (facet: FieldFacts | undefined) => boolean;
  readonly global: (name: string) => boolean;
  readonly elements: (group: number) => boolean;
  /** Type of a place that holds an array of this group. */
  readonly arrayType: (group: number) => ValueType;
  /** Interval of the value of a node. */
  readonly interval: (node: number) => Interval;
  readonly fits: (node: number) => boolean;
  readonly fitsUnsigned: (node: number) => boolean;
}

export const fits = (x: Interval): boolean => isBottom(x) || fitsI64(x);
/** Do the low 64 bits tell the value, knowing the interval? */
export const fitsBits = (x: Interval): boolean => fits(x) || within(x, U64);

export function createPlan(facts: Facts): Plan {
  const { graph, groups } = facts;
  const interval = (node: number): Interval => (node < 0 ? TOP : valueOf(graph, node));
  const nodeFits = (node: number): boolean => node >= 0 && fits(valueOf(graph, node));
  const nodeFitsBits = (node: number): boolean => node >= 0 && fitsBits(valueOf(graph, node));
  const place = (at: Place | undefined): boolean => at?.type === 'int' && nodeFitsBits(at.at);
  const narrows = (root: number): boolean => groups.pinned[root] !== true && nodeFitsBits(groups.cell[root] as number);
  const locals = new Map<FuncFacts, readonly boolean[]>();
  const localsOf = (of: FuncFacts): readonly boolean[] => {
    const all = [...of.func.params, ...of.func.locals];
    return all.map(({ type }, i) => {
      if (type !== 'int') return false;
      const isParam = i < of.func.params.length;
      if (isParam && (of.pinned || !place(of.params[i]))) return false;
      const param = of.params[i];
      return fitsBits((of.stored[i] ?? []).reduce((all, node) => joinSome(all, interval(node)), isParam && param !== undefined ? interval(param.at) : BOTTOM));
    });
  };
  return {
    facts,
    interval,
    fits: nodeFits,
    fitsUnsigned: (node) => node >= 0 && within(valueOf(graph, node), U64),
    result: (of, index) => !of.pinned && place(of.results[index]),
    local: (of, index) => {
      let narrow = locals.get(of);
      if (narrow === undefined) locals.set(of, (narrow = localsOf(of)));
      return narrow[index] === true;
    },
    field: (facet) => place(facet?.place),
    global: (name) => place(facts.globals.get(name)),
    elements: (group) => {
      if (group < 0) return false;
      const root = findGroup(groups, group);
      return groups.type[root] === 'array<int>' && narrows(root);
    },
    arrayType: (group) => groupType(groups, group, narrows),
  };
}

/** Type of a place after the pass. */
export const placeType = (plan: Plan, type: string, narrow: boolean, group: number): ValueType =>
  (narrow ? 'i64' : isArray(type) && group >= 0 ? plan.arrayType(group) : type) as ValueType;
