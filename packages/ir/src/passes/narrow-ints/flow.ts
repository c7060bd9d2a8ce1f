/**
 * State of the walk through one function: the environment at the current point and what waits for it elsewhere.
 *
 * Invariant: while `live` is false the point is never reached; nothing that happens there flows anywhere.
 */
import { createEnv, envShape, getNode, joinEnvs, setNode, type Env, type EnvShape } from './env.ts';
import type { Facts, FuncFacts } from './facts.ts';
import { addInput, addNode, CELL, codeOf, isRefinement, joinNodes, NODE_U16, NODE_ZERO } from './graph.ts';
import { isInteger } from './groups.ts';

export interface LabelState {
  readonly label: number;
  readonly breaks: Env[];
  readonly continues: Env[];
}
/** A `cond` without assignments: environments at the ends of both branches, for refining by its outcome. */
export interface CondState {
  /** The environment after the `cond`; the others say nothing once the current one differs from it. */
  readonly after: Env;
  readonly then: number;
  readonly otherwise: number;
  readonly thenEnv: Env;
  readonly otherwiseEnv: Env;
}
export interface Flow {
  readonly facts: Facts;
  readonly of: FuncFacts;
  readonly shape: EnvShape;
  /** Slot of each local; -1 for locals that are no integers. */
  readonly slots: readonly number[];
  /** Types of parameters and locals. */
  readonly types: readonly string[];
  /** Slots assigned in each loop and try body, in order of entering it. */
  readonly assigned: readonly (readonly number[])[];
  env: Env;
  live: boolean;
  bodies: number;
  /** Count of assignments walked so far. */
  sets: number;
  readonly labels: LabelState[];
  /** For each enclosing try body: cells of the locals assigned in it, as the handler sees them. */
  readonly handlers: ReadonlyMap<number, number>[];
  readonly conds: Map<number, CondState>;
  /** Slot in which a node was stored first, and from which it was read last. */
  readonly home: Map<number, number>;
  readonly read: Map<number, number>;
}

export function createFlow(facts: Facts, of: FuncFacts, assigned: readonly (readonly number[])[], slots: readonly number[]): Flow {
  const { func } = of;
  const types = [...func.params, ...func.locals].map((l) => l.type);
  const initial = types.flatMap((type, i) => (isInteger(type) ? [i < func.params.length ? (of.params[i]?.at ?? NODE_ZERO) : NODE_ZERO] : []));
  const shape = envShape(initial.length);
  return {
    facts, of, shape, slots, types, assigned,
    env: createEnv(shape, initial),
    live: true, bodies: 0, sets: 0, labels: [], handlers: [], conds: new Map(), home: new Map(), read: new Map(),
  };
}

export const slotsOf = (of: FuncFacts): number[] => {
  let next = 0;
  return [...of.func.params, ...of.func.locals].map((l) => (isInteger(l.type) ? next++ : -1));
};

const COPY = codeOf('int.from_i64') as number;

/** A local takes a value: from here on it holds `node`. */
export function assign(flow: Flow, local: number, node: number): void {
  const slot = flow.slots[local] ?? -1;
  if (slot < 0 || node < 0) return;
  flow.sets++;
  if (!flow.live) return;
  const { graph } = flow.facts;
  // Cells and fixed nodes stand for many values at once; a local needs a node that is one value at a time.
  const own = node <= NODE_U16 || graph.code[node] === CELL ? addNode(graph, COPY, node, -1) : node;
  if (!flow.home.has(own)) flow.home.set(own, slot);
  flow.env = setNode(flow.shape, flow.env, slot, own);
  flow.of.stored[local]?.push(own);
  for (const handler of flow.handlers) {
    const cell = handler.get(slot);
    if (cell !== undefined) addInput(graph, cell, own);
  }
}

export function readLocal(flow: Flow, local: number): number {
  const slot = flow.slots[local] ?? -1;
  if (slot < 0) return -1;
  const node = getNode(flow.shape, flow.env, slot);
  flow.read.set(node, slot);
  return node;
}

/** Every given slot gets a cell (or join) whose first input is its present node; returns them by slot. */
export function openCells(flow: Flow, slots: readonly number[], code: number): Map<number, number> {
  const { graph } = flow.facts;
  const cells = new Map<number, number>();
  for (const slot of slots) {
    const cell = addNode(graph, code, -1, -1);
    addInput(graph, cell, getNode(flow.shape, flow.env, slot));
    cells.set(slot, cell);
  }
  return cells;
}

export function openLoop(flow: Flow, slots: readonly number[], range: number): Map<number, number> {
  const cells = openCells(flow, slots, CELL);
  const loop = { range, cells: [...cells.values()] };
  for (const cell of loop.cells) flow.facts.graph.loops.set(cell, loop);
  return cells;
}

export function enterCells(flow: Flow, cells: ReadonlyMap<number, number>): void {
  for (const [slot, cell] of cells) {
    flow.home.set(cell, slot);
    flow.env = setNode(flow.shape, flow.env, slot, cell);
  }
}

export function closeCells(flow: Flow, cells: ReadonlyMap<number, number>, envs: readonly Env[]): void {
  for (const env of envs) for (const [slot, cell] of cells) addInput(flow.facts.graph, cell, getNode(flow.shape, env, slot));
}

/** Does `node` come from `ancestor` by at most `depth` refinements? */
export function refines(flow: Flow, node: number, ancestor: number, depth: number): boolean {
  const { code, a } = flow.facts.graph;
  for (let at = node; ; at = a[at] as number) {
    if (at === ancestor) return true;
    if (depth-- === 0 || !isRefinement(code[at] as number)) return false;
  }
}

/** Goes on where the given environments meet; `before` is the environment from which they branched. */
export function meetAt(flow: Flow, envs: readonly Env[], before?: Env): void {
  flow.live = envs.length > 0;
  if (envs.length === 0) return;
  const { graph } = flow.facts;
  flow.env = joinEnvs(flow.shape, envs, (slot, nodes) => {
    if (before !== undefined) {
      const old = getNode(flow.shape, before, slot);
      // Refinements of one value by both outcomes of a test, or beside the value itself, give back the value.
      const depth = nodes.includes(old) ? Infinity : 1;
      if (nodes.every((node) => refines(flow, node, old, depth))) return old;
    }
    const joined = joinNodes(graph, nodes);
    flow.home.set(joined, slot);
    return joined;
  });
}
