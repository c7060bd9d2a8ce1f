/**
 * Pass: objects and small arrays that never leave their function become locals.
 *
 * In: a valid program. Out: a program that behaves alike. Candidates are locals that only ever hold objects made by
 * `new C` (or arrays made by `array.of` with as many operands) in the assignments to that very local, that are assigned
 * before they are read, and that are used for nothing but reading and writing fields (elements at constant indices),
 * null tests and comparison. Each assignment sets all field locals anew, so allocation in a loop is right, too.
 */
import type { Expr, Func, Local, Program, Stmt } from '../node.ts';
import { type StorageType, valueOf } from '../types.ts';
import { type Context, createContext, zeroOf } from './simplify-context.ts';
import { liveBehind, liveOnEntry } from './simplify-dead.ts';
import { flatten } from './simplify-flatten.ts';
import { i32Const } from './simplify-fold.ts';
import { assignedBy, type Body, mapBodies, mapChildren, mapList, visit, visitAll } from './simplify-tree.ts';

const MAX_FIELDS = 32;
const MAX_ELEMENTS = 8;

const MAX_ROUNDS = 4;

/**
 * `cleanUp` runs on each function in which something was replaced; objects held by what was dissolved may then be
 * replaced, too.
 */
export const scalarReplacement = (program: Program, cleanUp?: (ctx: Context, func: Func) => Func): Program => {
  const ctx = createContext(program);
  const functions = program.functions.map((f) => {
    let now = f;
    for (let i = 0; i < MAX_ROUNDS; i++) {
      const before = now;
      now = replaceIn(ctx, now);
      if (now === before || cleanUp === undefined) break;
      now = cleanUp(ctx, now);
    }
    return now;
  });
  return functions.every((f, i) => f === program.functions[i]) ? program : { ...program, functions };
};

type Shape =
  | { readonly kind: 'object'; readonly class: string }
  | { readonly kind: 'array'; readonly elem: StorageType; readonly length: number };
interface Candidate {
  readonly shape: Shape;
  /** First of the locals that stand for the fields or elements. */
  readonly first: number;
}

/** Runs on one function. */
export const replaceIn = (ctx: Context, old: Func): Func => {
  const shapes = madeHere(ctx, old);
  if (shapes.size === 0) return old;
  const flat = flatten(ctx, old);
  const aliases = aliasesOf(ctx, flat, shapes);
  let func = withoutAliases(flat, aliases);
  const lost = escaping(ctx, func, shapes);
  for (const local of lost) shapes.delete(local);
  if (aliases.size > 0 && lost.size > 0) func = withoutAliases(flat, new Map([...aliases].filter(([, of]) => shapes.has(of.local))));
  if (shapes.size === 0) return old;
  // Null before the first assignment: not only objects made here.
  for (const local of liveOnEntry(ctx, func)) shapes.delete(local);
  if (shapes.size === 0) return old;
  const locals: Local[] = [...func.params, ...func.locals];
  const candidates = new Map<number, Candidate>();
  for (const [local, shape] of shapes) {
    candidates.set(local, { shape, first: locals.length });
    const name = locals[local]?.name ?? '';
    if (shape.kind === 'object')
      for (const f of ctx.layout(shape.class)) locals.push({ name: `${name}.${f.name}`, type: valueOf(f.type) });
    else
      for (let i = 0; i < shape.length; i++)
        locals.push({ name: `${name}.${i}`, type: valueOf(shape.elem) });
  }
  const body = rewrite(ctx, locals, candidates, func.body);
  return { ...func, body, locals: locals.slice(func.params.length) };
};

/** Another name of a candidate: the expression that it stands for. */
interface Alias {
  readonly local: number;
  readonly value: Expr;
}

/**
 * Locals that hold a candidate under another type. They are assigned nothing else, and are not wanted where the candidate
 * is assigned, so that they always mean the object that it holds.
 */
const aliasesOf = (ctx: Context, func: Func, shapes: ReadonlyMap<number, Shape>): ReadonlyMap<number, Alias> => {
  const found = new Map<number, Alias | null>();
  const made = new Map<number, Stmt[]>();
  visitAll(func.body, (n) => {
    if (n.kind === 'local.set') {
      const value = n.args[0] as Expr;
      const of = candidateOf(value, shapes);
      if (shapes.has(n.local)) made.set(n.local, [...(made.get(n.local) ?? []), n]);
      else if (of >= 0 && (found.get(n.local)?.local ?? of) === of && found.get(n.local) !== null) found.set(n.local, { local: of, value });
      else found.set(n.local, null);
    } else assignedBy(n, (l) => found.set(l, null));
  });
  const aliases = new Map<number, Alias>();
  for (const [local, alias] of found) if (alias !== null && local >= func.params.length) aliases.set(local, alias);
  if (aliases.size === 0) return aliases;
  for (const local of liveOnEntry(ctx, func)) aliases.delete(local);
  const live = liveBehind(ctx, func, [...aliases.values()].flatMap((a) => made.get(a.local) ?? []));
  for (const [local, alias] of aliases)
    if ((made.get(alias.local) ?? []).some((s) => live.get(s)?.has(local))) aliases.delete(local);
  return aliases;
};

const withoutAliases = (func: Func, aliases: ReadonlyMap<number, Alias>): Func => {
  if (aliases.size === 0) return func;
  const expr = (e: Expr): Expr => (e.kind === 'local.get' ? (aliases.get(e.local)?.value ?? e) : mapChildren(e, expr, list));
  const list = (b: Body): Body => {
    const out = b.filter((s) => s.kind !== 'local.set' || !aliases.has(s.local)).map((s) => mapChildren(s, expr, list));
    return out.length === b.length && out.every((s, i) => s === b[i]) ? b : out;
  };
  return { ...func, body: list(func.body) };
};

/** Locals that are assigned only by allocations of one shape. */
const madeHere = (ctx: Context, func: Func): Map<number, Shape> => {
  const shapes = new Map<number, Shape>();
  const bad = new Set<number>(func.params.map((_, i) => i));
  const shapeOf = (e: Expr): Shape | null => {
    if (e.kind === 'new' && ctx.layout(e.class).length <= MAX_FIELDS) return { kind: 'object', class: e.class };
    if (e.kind === 'array.of' && e.args.length <= MAX_ELEMENTS) return { kind: 'array', elem: e.elem, length: e.args.length };
    if (e.kind === 'array.new' && e.args[0]?.kind === 'i32.const' && e.args[0].value >= 0 && e.args[0].value <= MAX_ELEMENTS)
      return { kind: 'array', elem: e.elem, length: e.args[0].value };
    return e.kind === 'ref.up' ? shapeOf(e.args[0] as Expr) : null;
  };
  visitAll(func.body, (n) => {
    if (n.kind !== 'local.set') {
      assignedBy(n, (l) => bad.add(l));
      return;
    }
    if (bad.has(n.local)) return;
    const shape = shapeOf(n.args[0] as Expr);
    const known = shapes.get(n.local);
    if (shape === null || (known !== undefined && !sameShape(known, shape))) {
      bad.add(n.local);
      shapes.delete(n.local);
    } else shapes.set(n.local, shape);
  });
  for (const local of bad) shapes.delete(local);
  return shapes;
};
const sameShape = (a: Shape, b: Shape): boolean =>
  a.kind === 'object'
    ? b.kind === 'object' && a.class === b.class
    : b.kind === 'array' && a.elem === b.elem && a.length === b.length;

/** The candidate local that an expression denotes, through casts between classes; -1 for none. */
const candidateOf = (e: Expr | undefined, known: { has: (local: number) => boolean }): number => {
  let at = e;
  while (at !== undefined && (at.kind === 'ref.up' || at.kind === 'ref.down')) at = at.args[0];
  return at?.kind === 'local.get' && known.has(at.local) ? at.local : -1;
};

const escaping = (ctx: Context, func: Func, shapes: ReadonlyMap<number, Shape>): ReadonlySet<number> => {
  const out = new Set<number>();
  const scan = (n: Expr | Stmt): void => {
    let skipFirst = false;
    let skipSecond = false;
    const local = candidateOf(n.args[0], shapes);
    if (local >= 0) {
      const shape = shapes.get(local) as Shape;
      switch (n.kind) {
        case 'field.get':
        case 'field.set':
          skipFirst = shape.kind === 'object' && ctx.layout(shape.class).some((f) => f.name === n.field);
          break;
        case 'array.get':
        case 'array.set': {
          const index = n.args[1];
          skipFirst = shape.kind === 'array' && index?.kind === 'i32.const' && index.value >= 0 && index.value < shape.length;
          break;
        }
        case 'array.len':
        case 'array.is_null':
        case 'ref.is_null':
        case 'ref.is':
        case 'ref.eq':
        case 'drop':
          skipFirst = true;
          break;
        default:
          break;
      }
    }
    if (n.kind === 'ref.eq' && candidateOf(n.args[1], shapes) >= 0) skipSecond = true;
    n.args.forEach((arg, i) => {
      if ((i === 0 && skipFirst) || (i === 1 && skipSecond)) return;
      if (arg.kind === 'local.get' && shapes.has(arg.local)) out.add(arg.local);
      else scan(arg);
    });
    mapBodies(n as Stmt, (b) => {
      for (const s of b) scan(s);
      return b;
    });
  };
  for (const s of func.body) scan(s);
  return out;
};

const rewrite = (ctx: Context, locals: Local[], candidates: ReadonlyMap<number, Candidate>, body: Body): Body => {
  const get = (local: number): Expr => ({ kind: 'local.get', args: [], local });
  const slot = (local: number, field: string): { local: number; storage: string } => {
    const c = candidates.get(local) as Candidate;
    const fields = c.shape.kind === 'object' ? ctx.layout(c.shape.class) : [];
    const i = fields.findIndex((f) => f.name === field);
    return { local: c.first + i, storage: fields[i]?.type ?? '' };
  };
  const element = (local: number, index: Expr): { local: number; storage: string } => {
    const c = candidates.get(local) as Candidate;
    return {
      local: c.first + (index.kind === 'i32.const' ? index.value : 0),
      storage: c.shape.kind === 'array' ? c.shape.elem : '',
    };
  };
  /** What comes back when a value is stored: packed storage keeps the low bits. */
  const stored = (value: Expr, storage: string): Expr => {
    if (storage !== 'i8' && storage !== 'i16') return value;
    return { kind: 'i32.and', args: [value, i32Const(storage === 'i8' ? 0xff : 0xffff)] };
  };
  const expr = (e: Expr): Expr => {
    const local = candidateOf(e.args[0], candidates);
    const other = e.kind === 'ref.eq' ? candidateOf(e.args[1], candidates) : -1;
    if (local < 0 && other < 0) return mapChildren(e, expr, list);
    switch (e.kind) {
      case 'field.get':
        return get(slot(local, e.field).local);
      case 'array.get':
        return get(element(local, e.args[1] as Expr).local);
      case 'array.len': {
        const shape = (candidates.get(local) as Candidate).shape;
        return i32Const(shape.kind === 'array' ? shape.length : 0);
      }
      case 'array.is_null':
      case 'ref.is_null':
        return i32Const(0);
      case 'ref.is': {
        const shape = (candidates.get(local) as Candidate).shape;
        return i32Const(shape.kind === 'object' && ctx.isSubclass(shape.class, e.class) ? 1 : 0);
      }
      case 'ref.eq': {
        // An object made here and kept here is no other.
        if (local >= 0 && other >= 0) return i32Const(local === other ? 1 : 0);
        const rest = expr((local >= 0 ? e.args[1] : e.args[0]) as Expr);
        return { kind: 'seq', args: [i32Const(0)], type: 'i32', body: [{ kind: 'drop', args: [rest] }] };
      }
      default:
        return mapChildren(e, expr, list);
    }
  };
  const statement = (s: Stmt, out: Stmt[]): void => {
    const at = s.pos === undefined ? {} : { pos: s.pos };
    const assign = (to: { local: number; storage: string }, value: Expr): void => {
      out.push({ kind: 'local.set', args: [stored(value, to.storage)], local: to.local, ...at });
    };
    const local = candidateOf(s.args[0], candidates);
    if (s.kind === 'local.set' && candidates.has(s.local)) {
      allocate(s.local, s.args[0] as Expr, at, out);
      return;
    }
    if (local >= 0) {
      if (s.kind === 'field.set') {
        assign(slot(local, s.field), expr(s.args[1] as Expr));
        return;
      }
      if (s.kind === 'array.set') {
        assign(element(local, s.args[1] as Expr), expr(s.args[2] as Expr));
        return;
      }
      if (s.kind === 'drop') return;
    }
    out.push(mapChildren(s, expr, list));
  };
  /** The operands may read the object that the local held before: they are all evaluated first. */
  const allocate = (local: number, made: Expr, at: { pos?: number }, out: Stmt[]): void => {
    let allocation = made;
    while (allocation.kind === 'ref.up') allocation = allocation.args[0] as Expr;
    const { shape, first } = candidates.get(local) as Candidate;
    const storages = shape.kind === 'object' ? ctx.layout(shape.class).map((f) => f.type as string) : new Array<string>(shape.length).fill(shape.elem);
    const values = allocation.kind === 'array.new' ? storages.map((_, i) => zeroOf((locals[first + i] as Local).type)) : mapList(allocation.args, expr);
    const readsOwn = values.some((v) => readsAny(v, first, storages.length));
    const targets = values.map((v, i) => {
      if (!readsOwn) return first + i;
      return locals.push({ name: 't', type: (locals[first + i] as Local).type }) - 1;
    });
    values.forEach((v, i) => {
      out.push({ kind: 'local.set', args: [stored(v, storages[i] as string)], local: targets[i] as number, ...at });
    });
    if (readsOwn) targets.forEach((t, i) => out.push({ kind: 'local.set', args: [get(t)], local: first + i, ...at }));
  };
  const list = (b: Body): Body => {
    const out: Stmt[] = [];
    for (const s of b) statement(s, out);
    return out.length === b.length && out.every((s, i) => s === b[i]) ? b : out;
  };
  return list(body);
};

const readsAny = (e: Expr, first: number, count: number): boolean => {
  let found = false;
  visit(e, (n) => {
    if (n.kind === 'local.get' && n.local >= first && n.local < first + count) found = true;
  });
  return found;
};
