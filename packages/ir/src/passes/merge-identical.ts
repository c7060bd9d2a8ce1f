/**
 * Pass: merges functions that are equal but for the names of locals and labels.
 *
 * In: a valid program. Out: a program that behaves alike, tracebacks included: places in user files count as part of a
 * function where code can throw or call; places in library files, which tracebacks leave out, do not. Merging callees
 * makes callers equal, so it goes on until nothing changes.
 */
import type { Expr, Func, Node, Program, Stmt } from '../node.ts';
import { OPS } from '../ops.ts';
import { type Body, forEachBody, mapChildren, mapList } from './simplify-tree.ts';

const MAX_ROUNDS = 8;

export const mergeIdentical = (program: Program): Program => {
  let now = program;
  for (let i = 0; i < MAX_ROUNDS; i++) {
    const next = mergeOnce(now);
    if (next === now) break;
    now = next;
  }
  return now;
};

const mergeOnce = (program: Program): Program => {
  const exported = new Set(program.exports.map((e) => e.func));
  const byKey = new Map<string, Func>();
  const target = new Map<string, string>();
  for (const f of program.functions) {
    const key = keyOf(program, f);
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, f);
    // An exported function keeps its name; it may still stand for another.
    else if (!exported.has(f.name)) target.set(f.name, first.name);
  }
  if (target.size === 0) return program;
  const rename = (name: string): string => target.get(name) ?? name;
  const expr = (e: Expr): Expr => {
    const inner = mapChildren(e, expr, list);
    if (inner.kind !== 'call' && inner.kind !== 'func.ref') return inner;
    const func = rename(inner.func);
    return func === inner.func ? inner : { ...inner, func };
  };
  const stmt = (s: Stmt): Stmt => mapChildren(s, expr, list);
  const list = (b: Body): Body => mapList(b, stmt);
  const functions = program.functions
    .filter((f) => !target.has(f.name))
    .map((f) => {
      const body = list(f.body);
      return body === f.body ? f : { ...f, body };
    });
  return { ...program, functions };
};

/** Text that is equal for functions that may be merged. */
const keyOf = (program: Program, f: Func): string => {
  const parts: string[] = [f.inline ?? '', f.params.map((p) => p.type).join(), f.results.join(), f.locals.map((l) => l.type).join()];
  const labels = new Map<number, number>();
  const label = (l: number): number => {
    let n = labels.get(l);
    if (n === undefined) {
      n = labels.size;
      labels.set(l, n);
    }
    return n;
  };
  const node = (n: Node): void => {
    parts.push('(', n.kind);
    const { attrs, effect } = OPS[n.kind];
    const values = n as unknown as { readonly [name: string]: unknown };
    for (const name of Object.keys(attrs)) {
      const value = values[name];
      // A function that calls itself is equal to another that calls itself.
      if (name === 'func' && value === f.name) parts.push(' self');
      else if (name === 'label') parts.push(` ${label(value as number)}`);
      else if (name === 'cases') for (const c of value as { values: number[] }[]) parts.push(` ${c.values.join()}`);
      else parts.push(` ${typeof value === 'object' ? (value as number[]).join() : String(value)}`);
    }
    if (n.pos !== undefined && (effect === 'call' || n.kind === 'throw')) parts.push(place(program, n.pos));
    for (const arg of n.args) node(arg);
    forEachBody(n, (b) => {
      parts.push('{');
      for (const s of b) node(s);
      parts.push('}');
    });
    parts.push(')');
  };
  for (const s of f.body) node(s);
  return parts.join('');
};

/** Places of user code on the chain of a position. */
const place = (program: Program, pos: number): string => {
  let text = '';
  for (let at: number | undefined = pos; at !== undefined; ) {
    const row: Program['positions'][number] | undefined = program.positions[at];
    if (row === undefined) break;
    if (program.files[row.file]?.internal !== true) text += `@${row.file}:${row.line}:${row.column}:${row.span}:${row.scope}`;
    at = row.inlinedAt;
  }
  return text;
};
