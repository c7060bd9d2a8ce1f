/**
 * Pass: leaves out what the exports cannot reach: functions, classes, fields, globals, data, parameters, results, `try`
 * around code that does not throw.
 *
 * In: a valid program. Out: a program that behaves alike. Class indices keep their meaning when `any.class_id` is used
 * (a class that is gone leaves an empty entry), otherwise classes are renumbered. Exported functions keep their type.
 */
import type { ClassDecl, Expr, Func, Global, Program, Stmt } from '../node.ts';
import { OPS } from '../ops.ts';
import { pruneData } from './prune-data.ts';
import { type Reach, reach } from './prune-reach.ts';
import { pruneSignatures } from './prune-signatures.ts';
import { type Context, createContext, createSummary, fieldKey, isDroppable } from './simplify-context.ts';
import { type Body, mapBodies, mapChildren, mapList, visitAll, withArgs } from './simplify-tree.ts';

const MAX_ROUNDS = 2;

/**
 * `quick`: one round, which finds nearly all, and positions as they are. For programs that are pruned again, or whose
 * size does not matter.
 */
export const prune = (program: Program, { quick = false } = {}): Program => {
  let now = program;
  for (let round = 0; round < (quick ? 1 : MAX_ROUNDS); round++) {
    const ctx = createContext(now);
    const tries = { removed: 0 };
    const reached = pruneUnreachable(now, ctx, tries);
    // The context may still be asked about what is left: functions have only lost effects.
    now = pruneSignatures(reached, ctx);
    // Only what handlers and dropped arguments named can have become unreachable by this round.
    if (now === reached && tries.removed === 0) break;
  }
  const pruned = pruneData(now);
  return quick ? pruned : prunePositions(pruned);
};

/** The same program when there is nothing to leave out. */
const pruneUnreachable = (program: Program, ctx: Context, tries: { removed: number }): Program => {
  const alive = reach(program, ctx);
  const functions: Func[] = [];
  for (const f of program.functions) {
    if (!alive.functions.has(f.name)) continue;
    const body = rewriteBody(ctx, alive, f.body, tries);
    functions.push(body === f.body ? f : { ...f, body });
  }
  const globals = program.globals.filter((g) => alive.readGlobals.has(g.name) && alive.writtenGlobals.has(g.name));
  const shrunk = program.classes.map((c) => {
    const fields = c.fields.filter((f) => alive.readFields.has(fieldKey(ctx.classes, c.name, f.name)));
    return fields.length === c.fields.length ? c : { ...c, fields };
  });
  const classes = pruneClasses(shrunk, functions, globals, alive.usesClassId);
  const same =
    functions.length === program.functions.length &&
    functions.every((f, i) => f === program.functions[i]) &&
    globals.length === program.globals.length &&
    classes.length === program.classes.length &&
    classes.every((c, i) => c === program.classes[i]);
  return same ? program : { ...program, functions, globals, classes };
};

const rewriteBody = (ctx: Context, alive: Reach, body: Body, tries: { removed: number }): Body => {
  const one = (stmt: Stmt, out: Stmt[]): void => {
    switch (stmt.kind) {
      case 'if': {
        const test = stmt.args[0] as Expr;
        const v = alive.verdict(test);
        if (v.zero && v.nonzero) {
          out.push(mapChildren(stmt, expr, list));
          return;
        }
        dropInto(expr(test), stmt, out);
        if (v.nonzero) out.push(...list(stmt.then));
        else if (v.zero) out.push(...list(stmt.else));
        return;
      }
      case 'switch': {
        const on = expr(stmt.args[0] as Expr);
        let kept = stmt.cases;
        if (on.kind === 'any.class_id') {
          kept = stmt.cases
            .map((c) => ({ values: c.values.filter(alive.caseIsPossible), body: c.body }))
            .filter((c) => c.values.length > 0);
          if (kept.length === stmt.cases.length && kept.every((c, i) => c.values.length === stmt.cases[i]?.values.length))
            kept = stmt.cases;
        }
        const base = kept === stmt.cases ? stmt : { ...stmt, cases: kept };
        out.push(mapBodies(withArgs(base, on === stmt.args[0] ? stmt.args : [on]), list));
        return;
      }
      case 'global.set':
        if (alive.readGlobals.has(stmt.global)) out.push(mapChildren(stmt, expr, list));
        else dropInto(expr(stmt.args[0] as Expr), stmt, out);
        return;
      case 'field.set':
        if (alive.readFields.has(fieldKey(ctx.classes, stmt.class, stmt.field))) out.push(mapChildren(stmt, expr, list));
        else {
          dropInto(stmt.args[0] as Expr, stmt, out, expr);
          dropInto(stmt.args[1] as Expr, stmt, out, expr);
        }
        return;
      case 'try': {
        const effects = createSummary(ctx);
        effects.body(stmt.body, false);
        if (effects.result().throws) out.push(mapChildren(stmt, expr, list));
        else {
          tries.removed++;
          for (const s of stmt.body) one(s, out);
        }
        return;
      }
      default:
        out.push(mapChildren(stmt, expr, list));
    }
  };
  /** Evaluates for effect only; `then` rewrites what is kept, so that dropped operands are not looked into. */
  const dropInto = (e: Expr, at: Stmt, out: Stmt[], then: (e: Expr) => Expr = (x) => x): void => {
    if (isDroppable(ctx, e)) return;
    const drop: Stmt = { kind: 'drop', args: [then(e)] };
    out.push(at.pos === undefined ? drop : { ...drop, pos: at.pos });
  };
  const list = (b: Body): Body => {
    const out: Stmt[] = [];
    for (const s of b) one(s, out);
    return out.length === b.length && out.every((s, i) => s === b[i]) ? b : out;
  };
  const never = (e: Expr): Expr => {
    const zero: Expr = { kind: 'i32.const', args: [], value: 0 };
    const operand = e.args[0] as Expr;
    if (isDroppable(ctx, operand)) return zero;
    return { kind: 'seq', args: [zero], type: 'i32', body: [{ kind: 'drop', args: [expr(operand)] }] };
  };
  const expr = (e: Expr): Expr => {
    switch (e.kind) {
      case 'cond': {
        const [test, x, y] = e.args as readonly [Expr, Expr, Expr];
        const v = alive.verdict(test);
        if (v.zero && v.nonzero) return mapChildren(e, expr, list);
        const chosen = expr(v.nonzero ? x : y);
        if (isDroppable(ctx, test)) return chosen;
        return { kind: 'seq', args: [chosen], type: e.type, body: [{ kind: 'drop', args: [expr(test)] }] };
      }
      case 'any.is':
      case 'ref.is':
      case 'any.is_int':
      case 'any.is_f64':
      case 'any.is_bool':
        return alive.verdict(e).nonzero ? mapChildren(e, expr, list) : never(e);
      case 'global.get':
        return alive.writtenGlobals.has(e.global) ? e : ((ctx.globals.get(e.global) as Global).init ?? e);
      case 'new': {
        const layout = ctx.layout(e.class);
        const read = (i: number): boolean =>
          alive.readFields.has(fieldKey(ctx.classes, e.class, layout[i]?.name ?? ''));
        const args = e.args.every((_, i) => read(i)) ? e.args : e.args.filter((_, i) => read(i));
        return withArgs(e, mapList(args, expr));
      }
      default:
        return mapChildren(e, expr, list);
    }
  };
  return list(body);
};

/** Attributes that name classes or types, by op. */
const NO_ATTRIBUTES: readonly string[] = [];
const TYPE_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(OPS).flatMap(([kind, row]): [string, readonly string[]][] => {
    const names = ['class', 'elem', 'type', 'sig'].filter((name) => name in row.attrs);
    return names.length === 0 ? [] : [[kind, names]];
  }),
);

const pruneClasses = (
  classes: readonly ClassDecl[],
  functions: readonly Func[],
  globals: readonly Global[],
  keepIndices: boolean,
): readonly ClassDecl[] => {
  const byName = new Map(classes.map((c) => [c.name, c]));
  const kept = new Set<string>();
  const typesSeen = new Set<string>();
  const work: ClassDecl[] = [];
  const keep = (name: string): void => {
    const c = byName.get(name);
    if (c === undefined || kept.has(name)) return;
    kept.add(name);
    work.push(c);
  };
  const mention = (type: string): void => {
    if (typesSeen.has(type)) return;
    typesSeen.add(type);
    for (const name of classesIn(type)) keep(name);
  };
  for (const g of globals) mention(g.type);
  for (const f of functions) {
    for (const l of f.params) mention(l.type);
    for (const l of f.locals) mention(l.type);
    for (const r of f.results) mention(r);
    visitAll(f.body, (n) => {
      for (const name of TYPE_ATTRIBUTES.get(n.kind) ?? NO_ATTRIBUTES) {
        const value = (n as unknown as Readonly<Record<string, string>>)[name] as string;
        if (name === 'class') keep(value);
        else mention(value);
      }
    });
  }
  for (let c = work.pop(); c !== undefined; c = work.pop()) {
    if (c.base !== null) keep(c.base);
    for (const f of c.fields) mention(f.type);
  }
  const bases = new Set(classes.filter((c) => kept.has(c.name)).map((c) => c.base));
  let out = classes.map((c): ClassDecl => {
    if (kept.has(c.name)) return c.final === !bases.has(c.name) ? c : { ...c, final: !bases.has(c.name) };
    return c.fields.length === 0 && c.base === null ? c : { ...c, base: null, fields: [], final: true };
  });
  if (!keepIndices) out = out.filter((c) => kept.has(c.name));
  return out;
};

/** Names of the classes in a type, and of those in the names of generic classes. */
const classesIn = (type: string): string[] => {
  const names: string[] = [];
  for (let at = type.indexOf('ref<'); at >= 0; at = type.indexOf('ref<', at + 1)) {
    let depth = 1;
    let end = at + 4;
    for (; end < type.length && depth > 0; end++) {
      if (type[end] === '<') depth++;
      else if (type[end] === '>' && type[end - 1] !== '-') depth--;
    }
    names.push(type.slice(at + 4, end - 1));
  }
  return names;
};

/** Leaves out position rows that no node names. */
const prunePositions = (program: Program): Program => {
  const used = new Set<number>();
  for (const f of program.functions)
    visitAll(f.body, (n) => {
      for (let at = n.pos; at !== undefined && !used.has(at); at = program.positions[at]?.inlinedAt) used.add(at);
    });
  if (used.size > program.positions.length * 0.8) return program;
  const row = new Map<number, number>();
  const positions = program.positions.filter((_, i) => {
    if (used.has(i)) row.set(i, row.size);
    return used.has(i);
  });
  const fix = (at: number): number => row.get(at) as number;
  const expr = (e: Expr): Expr => {
    const inner = mapChildren(e, expr, list);
    return inner.pos === undefined || fix(inner.pos) === inner.pos ? inner : { ...inner, pos: fix(inner.pos) };
  };
  const stmt = (s: Stmt): Stmt => {
    const inner = mapChildren(s, expr, list);
    return inner.pos === undefined || fix(inner.pos) === inner.pos ? inner : { ...inner, pos: fix(inner.pos) };
  };
  const list = (b: Body): Body => mapList(b, stmt);
  return {
    ...program,
    functions: program.functions.map((f) => ({ ...f, body: list(f.body) })),
    positions: positions.map((p) => (p.inlinedAt === undefined ? p : { ...p, inlinedAt: fix(p.inlinedAt) })),
  };
};
