/**
 * Part of `simplify`: value numbers, and what is known at the current place of a forward walk.
 *
 * A value number (VN) stands for one run-time value. Equal VNs mean equal values; what a VN stands for never changes, so
 * the table of computed values needs no scopes. What does change along the walk is which VN a local holds, the version of
 * each memory kind (a load is a function of object and version), and facts learnt from branches. These changes are
 * logged: `mark`, `changes` and `undo` give cheap branching, `merge` joins branches in time proportional to changes.
 */
import type { Expr, Func } from '../node.ts';
import { type OpKind, OPS } from '../ops.ts';
import { type Context, fieldKey, zeroOf } from './simplify-context.ts';

export type Changes = ReadonlyMap<number, number>;

export interface Values {
  readonly fresh: (bool?: boolean) => number;
  readonly constant: (e: Expr) => number;
  /** VN of a pure operation on VNs; `attr` says which class, field or the like. */
  readonly pure: (kind: OpKind, args: readonly number[], attr: string) => number;
  /** VN of a load: an operation that also depends on the version of a memory kind. */
  readonly load: (kind: OpKind, args: readonly number[], attr: string, memory: number) => number;
  /** From now on this load gives `value`. */
  readonly stored: (kind: OpKind, args: readonly number[], attr: string, memory: number, value: number) => void;
  readonly fieldAttr: (cls: string, field: string) => string;
  readonly local: (local: number) => number;
  readonly setLocal: (local: number, vn: number) => void;
  /** A local that holds the value now, or -1; `fits` may refuse one. */
  readonly holder: (vn: number, fits: (local: number) => boolean) => number;
  readonly clobber: (memory: number) => void;
  readonly clobberAll: () => void;
  /** Rises with every change of a local or of memory. */
  readonly clock: () => number;
  /** The VN by which facts let one be replaced: itself, or a constant's. */
  readonly known: (vn: number) => number;
  readonly constOf: (vn: number) => Expr | null;
  readonly isBool: (vn: number) => boolean;
  /** The condition is known to be (non-)zero from now on. */
  readonly assume: (vn: number, truth: boolean) => void;
  readonly assumeEqual: (vn: number, constant: Expr) => void;
  readonly mark: () => number;
  readonly changes: (mark: number) => Changes;
  readonly undo: (mark: number) => void;
  readonly apply: (changes: Changes) => void;
  readonly merge: (states: readonly Changes[]) => void;
  /** VNs stay below a bound; past it everything is fresh. */
  readonly define: (vn: number) => Definition | undefined;
}
export interface Definition {
  readonly kind: OpKind;
  readonly args: readonly number[];
}

/** Two VNs and an op id make one key, an integer that a double holds exactly. */
const LIMIT = 1 << 22;
const OPS_ROOM = 512;
const [LOCAL, MEMORY, EPOCH, FACT] = [0, 1, 2, 3] as const;
const BOOL_OPS = /^(i32|i64|int|f64|f32)\.(eqz?|ne|lt|gt|le|ge)(_[su])?$|^any\.(is|same)|^ref\.(is|eq)|\.is_null$|^int\.fits_i64$|^unbox\.bool$/;

export const createValues = (ctx: Context, func: Func): Values => {
  let counter = 1;
  let clock = 0;
  const table = new Map<number, number>();
  const constants = new Map<string, number>();
  const attrs = new Map<string, number>();
  const fieldAttrs = new Map<string, string>();
  const consts = new Map<number, Expr>();
  const definitions = new Map<number, Definition>();
  const bools = new Set<number>();
  const holders = new Map<number, number[]>();
  const locals: number[] = [];
  const versions: number[] = [];
  const facts = new Map<number, number>();
  let epoch = 0;
  /** Pairs: key, old value. */
  const log: number[] = [];

  const fresh = (bool = false): number => {
    const vn = counter++;
    if (bool) bools.add(vn);
    return vn;
  };
  const constant = (e: Expr): number => {
    const key = constantKey(e);
    let vn = constants.get(key);
    if (vn === undefined) {
      vn = fresh();
      constants.set(key, vn);
      consts.set(vn, e);
      if (e.kind === 'i32.const' && (e.value === 0 || e.value === 1)) bools.add(vn);
    }
    return vn;
  };
  const intern = (text: string): number => {
    let id = attrs.get(text);
    if (id === undefined) {
      id = attrs.size + 1;
      attrs.set(text, id);
    }
    return id;
  };
  const opId = (kind: OpKind): number => OP_ID.get(kind) as number;
  const hash = (id: number, a: number, b: number, make: () => number): number => {
    if (a >= LIMIT || b >= LIMIT) return make();
    const key = (a * LIMIT + b) * OPS_ROOM + id;
    let vn = table.get(key);
    if (vn === undefined) {
      vn = make();
      table.set(key, vn);
    }
    return vn;
  };
  const pair = (a: number, b: number): number => hash(1, a, b, fresh);

  const pure = (kind: OpKind, args: readonly number[], attr: string): number => {
    const a = args[0] ?? 0;
    const b = args[1] ?? 0;
    const rewritten = CANONICAL.get(kind);
    if (rewritten !== undefined) {
      const inner = rewritten.swap ? pure(rewritten.kind, [b, a], attr) : pure(rewritten.kind, [a, b], attr);
      return rewritten.not ? pure('i32.eqz', [inner], '') : inner;
    }
    if (kind === 'i32.eqz') {
      const def = definitions.get(a);
      if (def?.kind === 'i32.eqz' && bools.has(def.args[0] as number)) return def.args[0] as number;
    }
    let [x, y] = [a, b];
    if (COMMUTES.has(kind) && x > y) [x, y] = [y, x];
    if (args.length > 2) x = pair(x, args[2] as number);
    if (attr !== '') x = pair(x, intern(attr));
    return hash(opId(kind), x, y, () => {
      const vn = fresh(BOOLS.has(kind) || (kind === 'cond' && bools.has(b) && bools.has(args[2] as number)));
      definitions.set(vn, { kind, args });
      return vn;
    });
  };
  const version = (memory: number): number => (memory < 0 ? 0 : Math.max(versions[memory] ?? 0, epoch));
  const load = (kind: OpKind, args: readonly number[], attr: string, memory: number): number =>
    hash(opId(kind), pair(args.length === 2 ? pair(args[0] as number, args[1] as number) : (args[0] ?? 0), intern(attr)), version(memory), () => {
      const vn = fresh();
      definitions.set(vn, { kind, args });
      return vn;
    });
  const stored = (kind: OpKind, args: readonly number[], attr: string, memory: number, value: number): void => {
    const x = pair(args.length === 2 ? pair(args[0] as number, args[1] as number) : (args[0] ?? 0), intern(attr));
    const y = version(memory);
    if (x < LIMIT && y < LIMIT) table.set((x * LIMIT + y) * OPS_ROOM + opId(kind), value);
  };
  const fieldAttr = (cls: string, field: string): string => {
    const own = `${cls}\n${field}`;
    let attr = fieldAttrs.get(own);
    if (attr === undefined) {
      attr = fieldKey(ctx.classes, cls, field);
      fieldAttrs.set(own, attr);
    }
    return attr;
  };

  const write = (key: number, value: number): void => {
    const [what, index] = [key & 3, key >>> 2];
    switch (what) {
      case LOCAL:
        log.push(key, locals[index] ?? 0);
        locals[index] = value;
        clock++;
        break;
      case MEMORY:
        log.push(key, versions[index] ?? 0);
        versions[index] = value;
        clock++;
        break;
      case EPOCH:
        log.push(key, epoch);
        epoch = value;
        clock++;
        break;
      default:
        log.push(key, facts.get(index) ?? 0);
        if (value === 0) facts.delete(index);
        else facts.set(index, value);
    }
  };
  const read = (key: number): number => {
    const [what, index] = [key & 3, key >>> 2];
    if (what === LOCAL) return locals[index] ?? 0;
    if (what === MEMORY) return versions[index] ?? 0;
    return what === EPOCH ? epoch : (facts.get(index) ?? 0);
  };
  const setLocal = (local: number, vn: number): void => {
    write(local * 4 + LOCAL, vn);
    const list = holders.get(vn);
    if (list === undefined) holders.set(vn, [local]);
    else if (!list.includes(local) && list.length < 6) list.push(local);
  };
  const holder = (vn: number, fits: (local: number) => boolean): number => {
    for (const l of holders.get(vn) ?? []) if (locals[l] === vn && fits(l)) return l;
    return -1;
  };

  const setFact = (vn: number, value: number): void => {
    if (vn < LIMIT * 64 && !consts.has(vn)) write(vn * 4 + FACT, value);
  };
  const assumeEqual = (vn: number, e: Expr): void => setFact(vn, constant(e));
  const truthOf = (truth: boolean): number => constant({ kind: 'i32.const', args: [], value: truth ? 1 : 0 });
  const assume = (vn: number, truth: boolean): void => {
    if (consts.has(vn)) return;
    if (!truth || bools.has(vn)) setFact(vn, truthOf(truth));
    const def = definitions.get(vn);
    if (def === undefined) return;
    const [a, b, c] = def.args as readonly [number, number, number];
    switch (def.kind) {
      case 'i32.eqz':
        assume(a, !truth);
        return;
      case 'i32.eq':
      case 'i64.eq':
      case 'int.eq':
        if (!truth) return;
        if (consts.has(b)) setFact(a, b);
        else if (consts.has(a)) setFact(b, a);
        return;
      case 'cond':
        if (truth && isZero(c)) {
          assume(a, true);
          assume(b, true);
        } else if (!truth && isOne(b)) {
          assume(a, false);
          assume(c, false);
        }
        return;
      case 'i32.and':
        if (truth && bools.has(a) && bools.has(b)) {
          assume(a, true);
          assume(b, true);
        }
        return;
      case 'i32.or':
        if (!truth) {
          assume(a, false);
          assume(b, false);
        }
        return;
      case 'any.is':
      case 'any.is_int':
      case 'any.is_f64':
      case 'any.is_bool':
      case 'any.is_none':
        if (!truth) return;
        // A value is of one sort; classes may be the boxes' own, so only tests by sort are decided.
        for (const other of ['any.is_int', 'any.is_f64', 'any.is_bool', 'any.is_none'] as const)
          if (other !== def.kind && (def.kind !== 'any.is' || other === 'any.is_none')) setFact(pure(other, [a], ''), truthOf(false));
        return;
      default:
        return;
    }
  };
  const isNumber = (vn: number, value: number): boolean => {
    const e = consts.get(vn);
    return e?.kind === 'i32.const' && e.value === value;
  };
  const isZero = (vn: number): boolean => isNumber(vn, 0);
  const isOne = (vn: number): boolean => isNumber(vn, 1);

  const changes = (mark: number): Changes => {
    const out = new Map<number, number>();
    for (let i = mark; i < log.length; i += 2) out.set(log[i] as number, 0);
    for (const key of out.keys()) out.set(key, read(key));
    return out;
  };
  const undo = (mark: number): void => {
    while (log.length > mark) {
      const old = log.pop() as number;
      const key = log.pop() as number;
      const [what, index] = [key & 3, key >>> 2];
      if (what === LOCAL) locals[index] = old;
      else if (what === MEMORY) versions[index] = old;
      else if (what === EPOCH) epoch = old;
      else if (old === 0) facts.delete(index);
      else facts.set(index, old);
    }
    clock++;
  };
  const apply = (state: Changes): void => {
    for (const [key, value] of state) if (read(key) !== value) rewrite(key, value);
  };
  const rewrite = (key: number, value: number): void => {
    if ((key & 3) === LOCAL && value !== 0) setLocal(key >>> 2, value);
    else write(key, value);
  };
  const merge = (states: readonly Changes[]): void => {
    const only = states[0];
    if (only === undefined) return;
    if (states.length === 1) {
      apply(only);
      return;
    }
    // One walk over what each state changed: a state that is silent on a key has what is held now.
    const found = new Map<number, { value: number; same: boolean; bool: boolean; count: number }>();
    for (const state of states)
      for (const [key, value] of state) {
        const seen = found.get(key);
        if (seen === undefined) found.set(key, { value, same: true, bool: bools.has(value), count: 1 });
        else {
          seen.count++;
          if (seen.value !== value) {
            seen.same = false;
            seen.bool &&= bools.has(value);
          }
        }
      }
    for (const [key, { value, same, bool, count }] of found) {
      const now = read(key);
      const isSilent = count < states.length;
      if (same && (!isSilent || value === now)) {
        if (value !== now) rewrite(key, value);
      } else if ((key & 3) === FACT) write(key, 0);
      else rewrite(key, fresh(bool && (!isSilent || bools.has(now)) && (key & 3) === LOCAL));
    }
  };

  func.params.forEach((_, i) => setLocal(i, fresh()));
  func.locals.forEach((l, i) => setLocal(func.params.length + i, constant(zeroOf(l.type))));
  log.length = 0;

  return {
    fresh,
    constant,
    pure,
    load,
    stored,
    fieldAttr,
    local: (local) => locals[local] ?? 0,
    setLocal,
    holder,
    clobber: (memory) => {
      if (memory >= 0) write(memory * 4 + MEMORY, fresh());
    },
    clobberAll: () => write(EPOCH, fresh()),
    clock: () => clock,
    known: (vn) => facts.get(vn) ?? vn,
    constOf: (vn) => consts.get(facts.get(vn) ?? vn) ?? null,
    isBool: (vn) => bools.has(vn),
    assume,
    assumeEqual,
    mark: () => log.length,
    changes,
    undo,
    apply,
    merge,
    define: (vn) => definitions.get(vn),
  };
};

export const constantKey = (e: Expr): string => {
  switch (e.kind) {
    case 'i32.const':
    case 'i64.const':
    case 'f64.const':
    case 'f32.const':
    case 'int.const':
      return `${e.kind} ${e.value}`;
    case 'ref.null':
      return 'ref.null';
    case 'array.null':
      return `array.null ${e.elem}`;
    case 'func.null':
      return `func.null ${e.sig}`;
    default:
      return e.kind;
  }
};

const COMMUTES: ReadonlySet<OpKind> = new Set<OpKind>([
  'i32.add', 'i32.mul', 'i32.and', 'i32.or', 'i32.xor', 'i32.eq', 'i64.add', 'i64.mul', 'i64.and', 'i64.or', 'i64.xor', 'i64.eq',
  'int.add', 'int.mul', 'int.and', 'int.or', 'int.xor', 'int.eq', 'f64.eq', 'f32.eq', 'ref.eq', 'any.same', 'f64.add', 'f64.mul',
]);

interface Canonical {
  readonly kind: OpKind;
  readonly swap: boolean;
  readonly not: boolean;
}
/** Comparisons as `lt` or `eq`, with operands swapped or the result negated; NaN forbids negating an order. */
const canonicalForm = (kind: OpKind): Canonical | null => {
  const dot = kind.indexOf('.');
  const area = kind.slice(0, dot);
  if (area !== 'i32' && area !== 'i64' && area !== 'int' && area !== 'f64' && area !== 'f32') return null;
  const exact = area !== 'f64' && area !== 'f32';
  const name = kind.slice(dot + 1);
  const order = name.slice(0, 2);
  const as = (to: string): OpKind => `${area}.${to}${name.slice(2)}` as OpKind;
  if (name === 'ne') return { kind: as('eq'), swap: false, not: true };
  if (!(as('lt') in OPS)) return null;
  if (order === 'gt') return { kind: as('lt'), swap: true, not: false };
  if (order === 'ge' && exact) return { kind: as('lt'), swap: false, not: true };
  if (order === 'le' && exact) return { kind: as('lt'), swap: true, not: true };
  if (order === 'ge') return { kind: as('le'), swap: true, not: false };
  return null;
};
const KINDS = Object.keys(OPS) as OpKind[];
const CANONICAL: ReadonlyMap<OpKind, Canonical> = new Map(
  KINDS.flatMap((kind): [OpKind, Canonical][] => {
    const form = canonicalForm(kind);
    return form === null ? [] : [[kind, form]];
  }),
);
const BOOLS: ReadonlySet<OpKind> = new Set(KINDS.filter((kind) => BOOL_OPS.test(kind)));
const OP_ID: ReadonlyMap<OpKind, number> = new Map(KINDS.map((kind, i) => [kind, i + 2]));
