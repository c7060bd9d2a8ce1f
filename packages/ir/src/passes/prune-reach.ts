/**
 * Reachability from the exports, optimistic: nothing is alive until something alive needs it.
 *
 * In: a program and its context. Out: the functions reached, the classes that can be instantiated, the fields and globals
 * that are read, and a verdict on conditions that depend on them.
 *
 * Code behind a test for a class that nothing instantiates, and side-effect-free values stored where nothing reads, are
 * put aside and looked at again when that changes; so the parts of a big dispatch function do not keep each other alive.
 */
import type { Expr, Node, Program, Stmt } from '../node.ts';
import { type Context, fieldKey, isDroppable } from './simplify-context.ts';
import { type Body, forEachBody } from './simplify-tree.ts';

export interface Reach {
  readonly functions: ReadonlySet<string>;
  /** Functions used as values. */
  readonly referenced: ReadonlySet<string>;
  /** Keys (`fieldKey`) of the fields that are read. */
  readonly readFields: ReadonlySet<string>;
  readonly readGlobals: ReadonlySet<string>;
  readonly writtenGlobals: ReadonlySet<string>;
  readonly usesClassId: boolean;
  readonly verdict: (condition: Expr) => Verdict;
  /** Is a case of `switch (any.class_id x)` possible? */
  readonly caseIsPossible: (index: number) => boolean;
}
/** Which values a condition can take. */
export interface Verdict {
  readonly zero: boolean;
  readonly nonzero: boolean;
}
const BOTH: Verdict = { zero: true, nonzero: true };
const FALSE: Verdict = { zero: true, nonzero: false };

export const reach = (program: Program, ctx: Context): Reach => {
  const functions = new Set<string>();
  const referenced = new Set<string>();
  const readFields = new Set<string>();
  const readGlobals = new Set<string>();
  const writtenGlobals = new Set<string>();
  /** Things that have come to life: `c:C` an instance of C or a subclass, `i:C` of exactly C, `b:int`, `f:C.x`, `g:x`. */
  const alive = new Set<string>();
  const waiting = new Map<string, (() => void)[]>();
  const work: (() => void)[] = [];
  let usesClassId = false;

  const enliven = (key: string): void => {
    if (alive.has(key)) return;
    alive.add(key);
    const thunks = waiting.get(key);
    if (thunks === undefined) return;
    waiting.delete(key);
    work.push(...thunks);
  };
  const whenAlive = (key: string, thunk: () => void): void => {
    const list = waiting.get(key);
    // It may have come to life since the caller looked.
    if (alive.has(key)) work.push(thunk);
    else if (list === undefined) waiting.set(key, [thunk]);
    else list.push(thunk);
  };
  const instantiate = (cls: string): void => {
    if (alive.has(`i:${cls}`)) return;
    enliven(`i:${cls}`);
    for (let c = ctx.classes.get(cls); c !== undefined; c = c.base === null ? undefined : ctx.classes.get(c.base))
      enliven(`c:${c.name}`);
  };
  const reachFunction = (name: string): void => {
    if (functions.has(name)) return;
    functions.add(name);
    const f = ctx.functions.get(name);
    if (f !== undefined) work.push(() => scanBody(f.body));
  };

  /** `depends` receives the keys whose coming to life may change the verdict. */
  const verdict = (e: Expr, depends: string[]): Verdict => {
    const test = (key: string): Verdict => {
      if (alive.has(key)) return BOTH;
      depends.push(key);
      return FALSE;
    };
    const [a, b, c] = e.args;
    switch (e.kind) {
      case 'i32.const':
        return { zero: e.value === 0, nonzero: e.value !== 0 };
      case 'any.is':
      case 'ref.is':
        return ctx.mayBeBox(e.class) ? BOTH : test(`c:${e.class}`);
      case 'any.is_int':
        return test('b:int');
      case 'any.is_f64':
        return test('b:f64');
      case 'any.is_bool':
        return test('b:bool');
      case 'i32.eqz': {
        const v = verdict(a as Expr, depends);
        return { zero: v.nonzero, nonzero: v.zero };
      }
      case 'i32.eq': {
        if (a?.kind !== 'any.class_id' || b?.kind !== 'i32.const') return BOTH;
        const cls = program.classes[b.value];
        return cls === undefined || cls.box !== undefined ? BOTH : test(`i:${cls.name}`);
      }
      case 'i32.or': {
        const [x, y] = [verdict(a as Expr, depends), verdict(b as Expr, depends)];
        return { zero: x.zero && y.zero, nonzero: x.nonzero || y.nonzero };
      }
      case 'i32.and': {
        const [x, y] = [verdict(a as Expr, depends), verdict(b as Expr, depends)];
        // Both non-zero may still have no bit in common.
        return { zero: x.zero || y.zero || (x.nonzero && y.nonzero), nonzero: x.nonzero && y.nonzero };
      }
      case 'cond': {
        const w = verdict(a as Expr, depends);
        const x = w.nonzero ? verdict(b as Expr, depends) : { zero: false, nonzero: false };
        const y = w.zero ? verdict(c as Expr, depends) : { zero: false, nonzero: false };
        return { zero: x.zero || y.zero, nonzero: x.nonzero || y.nonzero };
      }
      default:
        return BOTH;
    }
  };

  /** Scans each branch of a decision as soon as it can be taken. */
  const scanBranches = (condition: Expr, onTrue: () => void, onFalse: () => void): void => {
    let doneTrue = false;
    let doneFalse = false;
    const look = (): void => {
      if (doneTrue && doneFalse) return;
      const depends: string[] = [];
      const v = verdict(condition, depends);
      if (v.nonzero && !doneTrue) {
        doneTrue = true;
        onTrue();
      }
      if (v.zero && !doneFalse) {
        doneFalse = true;
        onFalse();
      }
      if (!(doneTrue && doneFalse)) for (const key of depends) whenAlive(key, look);
    };
    look();
  };
  /** Scans a value that goes to a place; a droppable one only when the place is read. */
  const scanStored = (value: Expr, key: string): void => {
    if (alive.has(key) || !isDroppable(ctx, value)) scan(value);
    else whenAlive(key, () => scan(value));
  };
  const readField = (key: string): void => {
    readFields.add(key);
    enliven(key);
  };

  const scanBody = (body: Body): void => {
    for (const stmt of body) scan(stmt);
  };
  const scan = (node: Node): void => {
    switch (node.kind) {
      case 'call':
        reachFunction(node.func);
        break;
      case 'func.ref':
        referenced.add(node.func);
        reachFunction(node.func);
        break;
      case 'box.int':
        enliven('b:int');
        break;
      case 'box.f64':
        enliven('b:f64');
        break;
      case 'box.bool':
        enliven('b:bool');
        break;
      case 'any.class_id':
        usesClassId = true;
        break;
      case 'field.get':
        readField(fieldKey(ctx.classes, node.class, node.field));
        break;
      case 'global.get':
        readGlobals.add(node.global);
        enliven(`g:${node.global}`);
        break;
      case 'global.set':
        writtenGlobals.add(node.global);
        scanStored(node.args[0] as Expr, `g:${node.global}`);
        return;
      case 'field.set':
        scan(node.args[0] as Expr);
        scanStored(node.args[1] as Expr, fieldKey(ctx.classes, node.class, node.field));
        return;
      case 'new': {
        instantiate(node.class);
        const layout = ctx.layout(node.class);
        for (let i = 0; i < node.args.length; i++) {
          const value = node.args[i] as Expr;
          const key = fieldKey(ctx.classes, node.class, layout[i]?.name ?? '');
          // An operand with effects keeps its field: it has to be evaluated between the others.
          if (!isDroppable(ctx, value)) readField(key);
          scanStored(value, key);
        }
        return;
      }
      case 'if':
        scan(node.args[0] as Expr);
        scanBranches(node.args[0] as Expr, () => scanBody(node.then), () => scanBody(node.else));
        return;
      case 'cond': {
        const [c, x, y] = node.args as readonly [Expr, Expr, Expr];
        scan(c);
        scanBranches(c, () => scan(x), () => scan(y));
        return;
      }
      case 'switch': {
        const on = node.args[0] as Expr;
        scan(on);
        scanBody(node.default);
        for (const c of node.cases) scanCase(on, c.values, c.body);
        return;
      }
      default:
        break;
    }
    for (const arg of node.args) scan(arg);
    forEachBody(node, scanBody);
  };
  const scanCase = (on: Expr, values: readonly number[], body: readonly Stmt[]): void => {
    if (on.kind !== 'any.class_id') {
      scanBody(body);
      return;
    }
    let done = false;
    const once = (): void => {
      if (done) return;
      done = true;
      scanBody(body);
    };
    for (const v of values) {
      if (caseIsPossible(v)) once();
      else whenAlive(`i:${program.classes[v]?.name}`, once);
    }
  };
  const caseIsPossible = (index: number): boolean => {
    const cls = program.classes[index];
    return cls === undefined || cls.box !== undefined || alive.has(`i:${cls.name}`);
  };

  for (const e of program.exports) {
    reachFunction(e.func);
    // The host makes boxes of numbers itself; instances it only has from the program.
    if (ctx.functions.get(e.func)?.params.some((p) => p.type === 'any') === true)
      for (const sort of ['b:int', 'b:f64', 'b:bool']) enliven(sort);
  }
  for (let thunk = work.pop(); thunk !== undefined; thunk = work.pop()) thunk();
  return {
    functions,
    referenced,
    readFields,
    readGlobals,
    writtenGlobals,
    usesClassId,
    verdict: (condition) => verdict(condition, []),
    caseIsPossible,
  };
};
