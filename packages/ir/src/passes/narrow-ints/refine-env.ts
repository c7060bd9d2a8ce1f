/**
 * Refinement: what the outcome of a test says about the locals that took part in it.
 *
 * In: the node of a condition and its outcome. Out: the current environment with the locals that hold an operand of
 * the comparison replaced by refined nodes. Only nodes that are one value at a time have a home, so two locals with the
 * same node are equal and both profit.
 */
import { getNode, setNode } from './env.ts';
import { meetAt, refines, type Flow } from './flow.ts';
import { addNode, CONST, codeOf, constantNode, isRefinement, NODE_ZERO, OPERATION_NAMES } from './graph.ts';
import { MIRRORED, NEGATED, type Relation } from './relation.ts';

const COMPARISON = /^(?:int|i32|i64)\.(?:(lt|le|gt|ge)(_s|_u)?|eq|ne)$/;

function relationOf(name: string): Relation | undefined {
  if (!COMPARISON.test(name)) return undefined;
  const relation = name.slice(name.indexOf('.') + 1);
  return (relation.endsWith('_s') ? relation.slice(0, -2) : relation) as Relation;
}
const RELATION_OF: readonly (Relation | undefined)[] = OPERATION_NAMES.map(relationOf);
const EQZ = new Set([codeOf('i32.eqz'), codeOf('i64.eqz')]);
const FITS = codeOf('int.fits_i64');
/** Conversions that never change the value: what holds of the result holds of the operand. */
const LOSSLESS = new Set(['int.from_i64', 'int.from_i32', 'i64.extend_i32_s'].map(codeOf));

const CLAMP = codeOf('int.clamp_i64');
/** Refinements of one value that are followed back. */
const MOST_REFINEMENTS = 20;

/**
 * Locals that hold `node`, or the value it was converted from, hold a refinement of it from here on; so do those that
 * hold an earlier refinement of such a value.
 */
function refineNode(flow: Flow, node: number, relation: Relation | 'i64', bound: number): void {
  const { graph } = flow.facts;
  let code = codeOf(`refine.${relation}`) as number;
  const done = new Set<number>();
  const refined = new Map<number, number>();
  for (let at = node, next = -1; at >= 0; at = next) {
    const operation = graph.code[at] as number;
    const passes = LOSSLESS.has(operation) || (operation === CLAMP && relation !== 'i64') || isRefinement(operation);
    next = passes ? (graph.a[at] as number) : -1;
    for (const slot of [flow.home.get(at), flow.read.get(at)]) {
      if (slot === undefined || done.has(slot)) continue;
      const held = getNode(flow.shape, flow.env, slot);
      if (!refines(flow, held, at, MOST_REFINEMENTS)) continue;
      done.add(slot);
      let now = refined.get(held);
      if (now === undefined) {
        now = addNode(graph, code, held, bound);
        refined.set(held, now);
        flow.home.set(now, slot);
      }
      flow.env = setNode(flow.shape, flow.env, slot, now);
    }
    if (operation === CLAMP) code = codeOf(`refine.clamped.${relation}`) as number;
  }
}

/** `x r y` holds here. */
export function refineRelation(flow: Flow, r: Relation, x: number, y: number): void {
  const { code } = flow.facts.graph;
  const side = (node: number, relation: Relation, bound: number): void => {
    if (code[node] === CONST || (relation === 'ne' && code[bound] !== CONST)) return;
    refineNode(flow, node, relation, bound);
  };
  side(x, r, y);
  side(y, MIRRORED[r], x);
}

export function refineRange(flow: Flow, node: number, least: number, most: number): void {
  const { graph } = flow.facts;
  refineRelation(flow, 'ge', node, constantNode(graph, String(least)));
  refineRelation(flow, 'le', node, constantNode(graph, String(most)));
}

/** The condition `node` was evaluated just now and came out as `outcome`. */
export function refineOutcome(flow: Flow, node: number, outcome: boolean): void {
  const { code, a, b } = flow.facts.graph;
  if (node < 0 || !flow.live) return;
  const cond = flow.conds.get(node);
  if (cond !== undefined && cond.after === flow.env) {
    // `p and q` is cond(p, q, 0), `p or q` is cond(p, 1, q).
    const { graph } = flow.facts;
    const isZero = (n: number): boolean => n === NODE_ZERO;
    const isOne = (n: number): boolean => n === graph.constants.get('1');
    const viaThen = !(outcome ? isZero(cond.then) : isOne(cond.then));
    const viaElse = !(outcome ? isZero(cond.otherwise) : isOne(cond.otherwise));
    const before = flow.env;
    const ends = [];
    if (viaThen) {
      flow.env = cond.thenEnv;
      refineOutcome(flow, cond.then, outcome);
      ends.push(flow.env);
    }
    if (viaElse) {
      flow.env = cond.otherwiseEnv;
      refineOutcome(flow, cond.otherwise, outcome);
      ends.push(flow.env);
    }
    flow.env = before;
    if (ends.length > 0) meetAt(flow, ends, before);
    return;
  }
  const kind = code[node] as number;
  const relation = RELATION_OF[kind];
  if (relation !== undefined) {
    refineRelation(flow, outcome ? relation : NEGATED[relation], a[node] as number, b[node] as number);
  } else if (EQZ.has(kind)) {
    refineOutcome(flow, a[node] as number, !outcome);
    refineRelation(flow, outcome ? 'eq' : 'ne', a[node] as number, NODE_ZERO);
    return;
  } else if (kind === FITS) {
    if (outcome) refineNode(flow, a[node] as number, 'i64', -1);
    return;
  }
  refineRelation(flow, outcome ? 'ne' : 'eq', node, NODE_ZERO);
}
