/**
 * Part of `coroutines`: which functions may suspend a thread, and which of them threads reach.
 *
 * In: a program. Out: sets of names. A function may suspend if it has a `thread.suspend`, or calls one that may, directly
 * or as a function value of the same type. The body of a thread does not suspend whoever resumes it.
 */
import type { Func, Program } from '../node.ts';
import { visitAll } from './simplify-tree.ts';

export interface Coloured {
  /** Is there anything for the pass to do? */
  readonly suspends: boolean;
  /** Bodies of threads. */
  readonly roots: ReadonlySet<string>;
  /** Functions that get a clone. */
  readonly clones: ReadonlySet<string>;
  /** Those of them that are used as values and called so in a thread. */
  readonly values: ReadonlySet<string>;
  /** Types of function values among which are some that may suspend. */
  readonly sigs: ReadonlySet<string>;
  /** Generators that may suspend the thread that runs them. */
  readonly bodies: ReadonlySet<string>;
}

interface Facts {
  readonly func: Func;
  readonly calls: Set<string>;
  readonly refs: Set<string>;
  suspends: boolean;
  root: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_THREADS: Coloured = { suspends: false, roots: NOTHING, clones: NOTHING, values: NOTHING, sigs: NOTHING, bodies: NOTHING };

export const colour = (program: Program): Coloured => {
  if (!hasThreadOps(program)) return NO_THREADS;
  const facts = new Map<string, Facts>();
  /** Functions used as values, by type. */
  const taken = new Map<string, Set<string>>();
  for (const func of program.functions) {
    const f: Facts = { func, calls: new Set(), refs: new Set(), suspends: false, root: false };
    facts.set(func.name, f);
    visitAll(func.body, (n) => {
      if (n.kind === 'call') f.calls.add(n.func);
      else if (n.kind === 'call.ref') f.refs.add(n.sig);
      else if (n.kind === 'func.ref') (taken.get(n.sig) ?? taken.set(n.sig, new Set()).get(n.sig) ?? new Set()).add(n.func);
      else if (n.kind === 'thread.suspend') f.suspends = true;
      else if (n.kind === 'thread.root') f.root = true;
    });
  }

  const may = mayColour(facts, taken);
  const sigsOf = (sig: string): string[] => [...(taken.get(sig) ?? [])].filter((f) => may.has(f));
  const roots = new Set([...facts.values()].filter((f) => f.root).map((f) => f.func.name));
  const [clones, values, sigs, bodies] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const seen = new Set<string>(roots);
  const work = [...roots];
  const reach = (name: string): void => {
    if (!may.has(name) || seen.has(name)) return;
    seen.add(name);
    (facts.get(name)?.func.resumable === true ? bodies : clones).add(name);
    work.push(name);
  };
  for (let name = work.pop(); name !== undefined; name = work.pop()) {
    const f = facts.get(name) as Facts;
    for (const callee of f.calls) if (!roots.has(callee)) reach(callee);
    for (const sig of f.refs) {
      for (const callee of sigsOf(sig)) {
        reach(callee);
        if (!clones.has(callee)) continue;
        values.add(callee);
        sigs.add(sig);
      }
    }
  }
  return { suspends: true, roots, clones, values, sigs, bodies };
};

/** Most programs have none, and are walked once only. */
const hasThreadOps = (program: Program): boolean => {
  let found = false;
  for (const f of program.functions) {
    visitAll(f.body, (n) => {
      if (n.kind === 'thread.suspend' || n.kind === 'thread.root') found = true;
    });
    if (found) return true;
  }
  return false;
};

/** The functions that may suspend: upward from those that do. */
const mayColour = (facts: ReadonlyMap<string, Facts>, taken: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> => {
  const callers = new Map<string, Set<string>>();
  const add = (key: string, caller: string): void => {
    const list = callers.get(key) ?? new Set();
    callers.set(key, list.add(caller));
  };
  for (const f of facts.values()) {
    for (const callee of f.calls) add(callee, f.func.name);
    for (const sig of f.refs) for (const callee of taken.get(sig) ?? []) add(callee, f.func.name);
  }
  const may = new Set<string>();
  const work: string[] = [];
  const reach = (name: string): void => {
    if (may.has(name) || facts.get(name)?.root === true) return;
    may.add(name);
    work.push(name);
  };
  for (const f of facts.values()) if (f.suspends) reach(f.func.name);
  for (let name = work.pop(); name !== undefined; name = work.pop()) for (const caller of callers.get(name) ?? []) reach(caller);
  return may;
};
