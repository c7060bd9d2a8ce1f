/**
 * Call graph: who calls whom, strongly connected components bottom-up (callees first).
 *
 * In: a program. Out: `components`, each a list of function names; every callee outside its own component stands in an
 * earlier one. Tarjan's algorithm with an explicit stack, since call chains of programs are deeper than ours.
 */
import type { Func } from '../node.ts';
import { visitAll } from './simplify-tree.ts';

export interface CallGraph {
  readonly callees: ReadonlyMap<string, readonly string[]>;
  readonly components: readonly (readonly string[])[];
}

export const directCallees = (func: Func): readonly string[] => {
  const found = new Set<string>();
  visitAll(func.body, (n) => {
    if (n.kind === 'call') found.add(n.func);
  });
  return [...found];
};

export const callGraph = (functions: readonly Func[]): CallGraph => {
  const callees = new Map<string, readonly string[]>();
  for (const f of functions) callees.set(f.name, directCallees(f));
  return { callees, components: components(callees) };
};

/** Strongly connected components of a graph, those that edges lead to first. */
export const components = (edges: ReadonlyMap<string, readonly string[]>): string[][] => {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open = new Set<string>();
  const stack: string[] = [];
  const out: string[][] = [];
  const enter = (name: string, work: { name: string; next: number }[]): void => {
    order.set(name, order.size);
    low.set(name, order.get(name) as number);
    stack.push(name);
    open.add(name);
    work.push({ name, next: 0 });
  };
  const close = (last: string): void => {
    const component: string[] = [];
    for (let name = stack.pop() as string; ; name = stack.pop() as string) {
      open.delete(name);
      component.push(name);
      if (name === last) break;
    }
    out.push(component);
  };
  // A function of its own: V8 compiles a long-running inner loop alone, and leaving that code is dear.
  const explore = (root: string): void => {
    const work: { name: string; next: number }[] = [];
    enter(root, work);
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const targets = edges.get(top.name) ?? [];
      const target = targets[top.next];
      if (target !== undefined) {
        top.next++;
        if (!edges.has(target)) continue;
        if (!order.has(target)) enter(target, work);
        else if (open.has(target)) low.set(top.name, Math.min(low.get(top.name) as number, order.get(target) as number));
        continue;
      }
      work.pop();
      const mine = low.get(top.name) as number;
      const parent = work.at(-1);
      if (parent !== undefined) low.set(parent.name, Math.min(low.get(parent.name) as number, mine));
      if (mine === order.get(top.name)) close(top.name);
    }
  };
  for (const root of edges.keys()) if (!order.has(root)) explore(root);
  return out;
};
