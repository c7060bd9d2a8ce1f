/**
 * Environments: which graph node each integer local holds at a point of a function.
 *
 * In: slots 0 .. size-1. Out: persistent trees of 16-way nodes, so that keeping an environment for a branch costs
 * nothing, and joining two looks only at what differs.
 */
export type Env = readonly number[] | readonly Env[];

const BITS = 4;
const WIDTH = 1 << BITS;

export interface EnvShape {
  /** Bits of a slot number that the root does not decide. */
  readonly shift: number;
}

export function envShape(size: number): EnvShape {
  let shift = 0;
  while (size > WIDTH << shift) shift += BITS;
  return { shift };
}

export function createEnv(shape: EnvShape, nodes: readonly number[]): Env {
  let level: Env[] = [];
  for (let i = 0; i === 0 || i < nodes.length; i += WIDTH) level.push(nodes.slice(i, i + WIDTH));
  for (let shift = 0; shift < shape.shift; shift += BITS) {
    const above: Env[] = [];
    for (let i = 0; i < level.length; i += WIDTH) above.push(level.slice(i, i + WIDTH) as readonly Env[]);
    level = above;
  }
  return level[0] as Env;
}

export function getNode(shape: EnvShape, env: Env, slot: number): number {
  let at: Env = env;
  for (let shift = shape.shift; shift > 0; shift -= BITS) at = at[(slot >> shift) & (WIDTH - 1)] as Env;
  return at[slot & (WIDTH - 1)] as number;
}

export const setNode = (shape: EnvShape, env: Env, slot: number, node: number): Env => setAt(env, shape.shift, slot, node);

function setAt(env: Env, shift: number, slot: number, node: number): Env {
  const at = (slot >> shift) & (WIDTH - 1);
  if (shift === 0) {
    if (env[at] === node) return env;
    const leaf = (env as readonly number[]).slice();
    leaf[at] = node;
    return leaf;
  }
  const copy = (env as readonly Env[]).slice();
  copy[at] = setAt(copy[at] as Env, shift - BITS, slot, node);
  return copy;
}

/** Joins environments: where they differ at a slot, `merge` says which node stands for all of `nodes`. */
export function joinEnvs(shape: EnvShape, envs: readonly Env[], merge: (slot: number, nodes: readonly number[]) => number): Env {
  return joinAt(envs, shape.shift, 0, merge);
}

function joinAt(envs: readonly Env[], shift: number, base: number, merge: (slot: number, nodes: readonly number[]) => number): Env {
  const first = envs[0] as Env;
  if (envs.every((env) => env === first)) return first;
  if (shift === 0) {
    return (first as readonly number[]).map((node, i) => {
      const nodes = new Set<number>([node]);
      for (const env of envs) nodes.add((env as readonly number[])[i] as number);
      return nodes.size === 1 ? node : merge(base + i, [...nodes]);
    });
  }
  return (first as readonly Env[]).map((_, i) =>
    joinAt(envs.map((env) => (env as readonly Env[])[i] as Env), shift - BITS, base + (i << shift), merge),
  );
}
