/**
 * Pass: objects that globals are given when a program starts and that differ in their bytes alone (string literals) are
 * made by one function, from one data segment.
 *
 * In: a valid program that is not pruned any more. Out: one that behaves alike. A literal is a statement
 * `@g = new[C](constants..., array.data[i8, d](0, n))` whose segment is read nowhere else; constants that are n in all
 * of them, and no others, may differ. The bytes stand in the segment in the order of the statements, so each call says
 * only how many it takes: a global keeps the place, from 0 at the first of them.
 */
import type { Expr, Func, Program, Stmt } from '../node.ts';
import type { ValueType } from '../types.ts';
import { type Body, visitAll } from './simplify-tree.ts';

/** Fewer than these are not worth a function. */
const FEWEST = 8;

type Literal = Stmt & { kind: 'global.set' };
interface Found {
  readonly stmt: Literal;
  readonly made: Expr & { kind: 'new' };
  /** Which field holds the bytes. */
  readonly at: number;
  readonly data: string;
  readonly length: number;
}

export const packLiterals = (program: Program): Program => {
  const reads = new Map<string, number>();
  for (const f of program.functions)
    visitAll(f.body, (n) => {
      if (n.kind === 'array.data') reads.set(n.data, (reads.get(n.data) ?? 0) + 1);
    });
  if (reads.size < FEWEST) return program;
  const bytes = new Map(program.data.map((d) => [d.name, atob(d.base64)]));
  let now = program;
  for (const f of program.functions) {
    for (const group of groupsIn(f, reads, bytes)) now = pack(now, f.name, group, bytes);
  }
  return now;
};

/** Literals at the top of a function, by class and place of the bytes. */
const groupsIn = (f: Func, reads: ReadonlyMap<string, number>, bytes: ReadonlyMap<string, string>): Found[][] => {
  const groups = new Map<string, Found[]>();
  for (const stmt of f.body) {
    if (stmt.kind !== 'global.set') continue;
    const made = stmt.args[0] as Expr;
    if (made.kind !== 'new') continue;
    const at = made.args.findIndex((a) => a.kind === 'array.data');
    const source = made.args[at];
    if (source?.kind !== 'array.data' || source.elem !== 'i8' || reads.get(source.data) !== 1) continue;
    const [offset, count] = source.args;
    const length = bytes.get(source.data)?.length;
    if (offset?.kind !== 'i32.const' || offset.value !== 0 || count?.kind !== 'i32.const' || count.value !== length) continue;
    if (!made.args.every((a, i) => i === at || a.args.length === 0)) continue;
    const key = `${made.class} ${at}`;
    const found = { stmt, made, at, data: source.data, length };
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [found]);
    else list.push(found);
  }
  return [...groups.values()].filter((g) => g.length >= FEWEST);
};

const pack = (program: Program, where: string, group: readonly Found[], bytes: ReadonlyMap<string, string>): Program => {
  const { made, at } = group[0] as Found;
  const isLength = (i: number): boolean =>
    group.every((g) => {
      const a = g.made.args[i] as Expr;
      return a.kind === 'i32.const' && a.value === g.length;
    });
  const lengths = new Set(made.args.map((_, i) => i).filter((i) => i !== at && isLength(i)));
  const text = (e: Expr): string => JSON.stringify({ ...e, pos: undefined }, (_, v) => (typeof v === 'bigint' ? `${v}n` : v));
  const same = (g: Found): boolean =>
    g.made.args.every((a, i) => i === at || lengths.has(i) || text(a) === text(made.args[i] as Expr));
  const members = group.filter(same);
  if (members.length < FEWEST) return program;

  const name = free(`$literal ${made.class}`, program);
  const place = `${name}$at`;
  const type: ValueType = `ref<${made.class}>`;
  const length: Expr = { kind: 'local.get', args: [], local: 0 };
  const start: Expr = { kind: 'local.get', args: [], local: 1 };
  const body: Stmt[] = [
    { kind: 'local.set', args: [{ kind: 'global.get', args: [], global: place }], local: 1 },
    { kind: 'global.set', args: [{ kind: 'i32.add', args: [start, length] }], global: place },
    {
      kind: 'return',
      args: [
        {
          ...made,
          args: made.args.map((a, i): Expr =>
            i === at ? ({ ...(a as Expr & { kind: 'array.data' }), args: [start, length], data: name }) : lengths.has(i) ? length : a,
          ),
        },
      ],
    },
  ];
  const maker: Func = {
    name,
    display: '<literal>',
    params: [{ name: 'length', type: 'i32' }],
    results: [type],
    locals: [{ name: 'start', type: 'i32' }],
    body,
    inline: 'never',
  };
  // The function may run again.
  const reset: Stmt = { kind: 'global.set', args: [{ kind: 'i32.const', args: [], value: 0 }], global: place };
  const packed = new Map<Stmt, Found>(members.map((m) => [m.stmt, m]));
  const rewrite = (b: Body): Body =>
    b.flatMap((s): Stmt[] => {
      const m = packed.get(s);
      if (m === undefined) return [s];
      const call: Expr = { kind: 'call', args: [{ kind: 'i32.const', args: [], value: m.length }], func: name };
      const now: Stmt = { ...m.stmt, args: [call] };
      return m === members[0] ? [reset, now] : [now];
    });
  const gone = new Set(members.map((m) => m.data));
  const all = members.map((m) => bytes.get(m.data) as string).join('');
  return {
    ...program,
    globals: [...program.globals, { name: place, type: 'i32', init: { kind: 'i32.const', args: [], value: 0 } }],
    functions: [...program.functions.map((f) => (f.name === where ? { ...f, body: rewrite(f.body) } : f)), maker],
    data: [...program.data.filter((d) => !gone.has(d.name)), { name, base64: btoa(all) }],
  };
};

const free = (wanted: string, program: Program): string => {
  const taken = new Set([...program.functions, ...program.globals, ...program.data].map((x) => x.name));
  let name = wanted;
  for (let i = 2; taken.has(name) || taken.has(`${name}$at`); i++) name = `${wanted}#${i}`;
  return name;
};
