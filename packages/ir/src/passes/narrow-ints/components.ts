/**
 * Strongly connected components of a graph in compressed form (Tarjan's algorithm, without recursion).
 *
 * In: for node v the targets `targets[starts[v]] .. targets[starts[v + 1] - 1]`. Out: the component number of each
 * node; a component's number is greater than those of all components that it has edges to.
 */
export interface Edges {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

/** Lists edges node by node; `visit` calls back once for each target of a node. */
export function collectEdges(size: number, visit: (node: number, edge: (target: number) => void) => void): Edges {
  const starts = new Int32Array(size + 1);
  let total = 0;
  for (let v = 0; v < size; v++) {
    starts[v] = total;
    visit(v, () => total++);
  }
  starts[size] = total;
  const targets = new Int32Array(total);
  let at = 0;
  for (let v = 0; v < size; v++) visit(v, (target) => (targets[at++] = target));
  return { starts, targets };
}

/** The same edges the other way round. */
export function reverseEdges(size: number, { starts, targets }: Edges): Edges {
  const reversed = new Int32Array(size + 1);
  for (const target of targets) reversed[target + 1] = (reversed[target + 1] as number) + 1;
  for (let v = 0; v < size; v++) reversed[v + 1] = (reversed[v + 1] as number) + (reversed[v] as number);
  const next = reversed.slice(0, size);
  const sources = new Int32Array(targets.length);
  for (let v = 0; v < size; v++) {
    for (let i = starts[v] as number; i < (starts[v + 1] as number); i++) {
      const target = targets[i] as number;
      sources[next[target] as number] = v;
      next[target] = (next[target] as number) + 1;
    }
  }
  return { starts: reversed, targets: sources };
}

export function findComponents(size: number, { starts, targets }: Edges): Int32Array {
  const component = new Int32Array(size).fill(-1);
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const edge = new Int32Array(size);
  const path: number[] = [];
  const open: number[] = [];
  let orders = 0;
  let components = 0;
  const enter = (v: number): void => {
    order[v] = low[v] = orders++;
    edge[v] = starts[v] as number;
    path.push(v);
    open.push(v);
  };
  const close = (last: number): void => {
    let w: number;
    do {
      w = open.pop() as number;
      component[w] = components;
    } while (w !== last);
    components++;
  };
  const explore = (root: number): void => {
    enter(root);
    while (path.length > 0) {
      const v = path[path.length - 1] as number;
      const at = edge[v] as number;
      if (at < (starts[v + 1] as number)) {
        edge[v] = at + 1;
        const w = targets[at] as number;
        if (order[w] === -1) enter(w);
        else if (component[w] === -1) low[v] = Math.min(low[v] as number, order[w] as number);
        continue;
      }
      path.pop();
      const up = path[path.length - 1];
      if (up !== undefined) low[up] = Math.min(low[up] as number, low[v] as number);
      if (low[v] === order[v]) close(v);
    }
  };
  for (let root = 0; root < size; root++) if (order[root] === -1) explore(root);
  return component;
}
