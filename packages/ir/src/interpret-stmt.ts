/**
 * Meaning of every statement.
 *
 * In: a node and its context. Out: a closure that runs it and says how it completed.
 */
import {
  breakCode,
  burn,
  type Context,
  continueCode,
  Escape,
  type Evaluate,
  type Execute,
  NORMAL,
  RETURN,
  trapper,
} from './interpret-context.ts';
import { type ArrayValue, IrExit, type IrObject, IrThrow, packer, type TypedArray } from './interpret-values.ts';
import type { Expr, Node, NodeOf, Stmt, StmtKind } from './node.ts';
import { forEachNode } from './walk.ts';

type Compilers = { readonly [K in StmtKind]: (node: NodeOf<K>, c: Context) => Execute };

const argOf = <T>(c: Context, node: Node, at: number): Evaluate<T> => c.expr<T>(node.args[at] as Expr);

/** Codes of the jumps in a list, nested ones included; some may stay inside. */
export const jumpsIn = (stmts: readonly Stmt[]): Set<number> => {
  const codes = new Set<number>();
  forEachNode(stmts, node => {
    if (node.kind === 'return') codes.add(RETURN);
    else if (node.kind === 'break') codes.add(breakCode(node.label));
    else if (node.kind === 'continue') codes.add(continueCode(node.label));
  });
  return codes;
};

/** Makes the target of some codes catch the `Escape`s that carry them. */
export const catching = (c: Context, codes: readonly number[], body: Execute): Execute => {
  const wanted = codes.filter(code => c.escapes.delete(code));
  if (wanted.length === 0) return body;
  return f => {
    try {
      return body(f);
    } catch (error) {
      if (error instanceof Escape && wanted.includes(error.code)) return error.code;
      throw error;
    }
  };
};

const labelledBody = (c: Context, node: NodeOf<'block' | 'loop' | 'for.range'>): Execute =>
  catching(c, [breakCode(node.label), continueCode(node.label)], c.stmts(node.body));

const forRange = (node: NodeOf<'for.range'>, c: Context): Execute => {
  const [start, stop] = [argOf<bigint>(c, node, 0), argOf<bigint>(c, node, 1)];
  const body = labelledBody(c, node);
  const step = BigInt(node.step);
  const [left, next] = [breakCode(node.label), continueCode(node.label)];
  return f => {
    const first = start(f);
    const end = stop(f);
    for (let i = first; step > 0n ? i < end : i > end; i += step) {
      burn(c.machine);
      f[node.local] = i;
      const code = body(f);
      if (code === left) return NORMAL;
      if (code !== NORMAL && code !== next) return code;
    }
    return NORMAL;
  };
};

const switchOn = (node: NodeOf<'switch'>, c: Context): Execute => {
  const value = argOf<number>(c, node, 0);
  const cases = new Map<number, Execute>();
  for (const { values, body } of node.cases) {
    const run = c.stmts(body);
    for (const v of values) cases.set(v, run);
  }
  const otherwise = c.stmts(node.default);
  return f => (cases.get(value(f)) ?? otherwise)(f);
};

const arrayCopy = (node: NodeOf<'array.copy'>, c: Context): Execute => {
  const [to, at, from, start, count] = [0, 1, 2, 3, 4].map(i => argOf(c, node, i)) as [
    Evaluate<ArrayValue | null>,
    Evaluate<number>,
    Evaluate<ArrayValue | null>,
    Evaluate<number>,
    Evaluate<number>,
  ];
  const fail = trapper(c, node);
  return f => {
    const target = to(f);
    const i = at(f) >>> 0;
    const source = from(f);
    const j = start(f) >>> 0;
    const n = count(f) >>> 0;
    if (target === null || source === null) return fail('copy of a null array');
    if (i + n > target.length || j + n > source.length)
      return fail(`copy of ${n} elements from ${j} to ${i} out of bounds`);
    if (target === source) target.copyWithin(i, j, j + n);
    else if (Array.isArray(target)) for (let k = 0; k < n; k++) target[i + k] = source[j + k];
    else target.set((source as TypedArray).subarray(j, j + n) as never, i);
    return NORMAL;
  };
};

const arrayFill = (node: NodeOf<'array.fill'>, c: Context): Execute => {
  const [array, index] = [argOf<ArrayValue | null>(c, node, 0), argOf<number>(c, node, 1)];
  const [value, count] = [argOf(c, node, 2), argOf<number>(c, node, 3)];
  const fail = trapper(c, node);
  return f => {
    const a = array(f);
    const i = index(f) >>> 0;
    const v = value(f);
    const n = count(f) >>> 0;
    if (a === null) return fail('fill of a null array');
    if (i + n > a.length) return fail(`fill of ${n} elements from ${i} out of bounds`);
    a.fill(v as never, i, i + n);
    return NORMAL;
  };
};

const store = (
  c: Context,
  node: Node,
  size: number,
  write: (view: DataView, at: number, value: never) => void,
): Execute => {
  const [address, value] = [argOf<number>(c, node, 0), argOf(c, node, 1)];
  const { memory } = c.machine.host;
  return f => {
    const at = address(f);
    const v = value(f);
    write(memory.view, memory.at(at, size), v as never);
    return NORMAL;
  };
};

const returned = (node: NodeOf<'return'>, c: Context): Execute => {
  const { result } = c;
  const values = node.args.map(arg => c.expr(arg));
  const single = values[0];
  if (single === undefined) return () => RETURN;
  return f => {
    f[result] = values.length === 1 ? single(f) : values.map(value => value(f));
    return RETURN;
  };
};

const effect =
  (run: Evaluate<void>): Execute =>
  f => {
    run(f);
    return NORMAL;
  };

const STMT: Compilers = {
  'mem.store8': (node, c) => store(c, node, 1, (view, at, v) => view.setUint8(at, v)),
  'mem.store32': (node, c) => store(c, node, 4, (view, at, v) => view.setInt32(at, v, true)),
  'mem.store64': (node, c) => store(c, node, 8, (view, at, v) => view.setBigInt64(at, v, true)),
  'mem.store_f64': (node, c) => store(c, node, 8, (view, at, v) => view.setFloat64(at, v, true)),
  'local.set': (node, c) => {
    const value = argOf(c, node, 0);
    const { local } = node;
    return f => {
      f[local] = value(f);
      return NORMAL;
    };
  },
  'locals.set': (node, c) => {
    const value = argOf(c, node, 0);
    const { locals } = node;
    return effect(f => {
      const v = value(f);
      const list = locals.length === 1 ? [v] : (v as readonly unknown[]);
      locals.forEach((local, i) => {
        f[local] = list[i];
      });
    });
  },
  'global.set': (node, c) => {
    const value = argOf(c, node, 0);
    const cell = c.machine.globals.get(node.global) as { value: unknown };
    return effect(f => {
      cell.value = value(f);
    });
  },
  'field.set': (node, c) => {
    const [object, value] = [argOf<IrObject | null>(c, node, 0), argOf(c, node, 1)];
    const info = c.machine.index.classes.get(node.class);
    const at = info?.fieldIndex.get(node.field) as number;
    const pack = packer(info?.fields[at]?.type ?? 'any');
    const fail = trapper(c, node);
    return f => {
      const o = object(f);
      const v = value(f);
      if (o === null) return fail(`field ${node.field} of null`);
      o.fields[at] = pack ? pack(v) : v;
      return NORMAL;
    };
  },
  'array.set': (node, c) => {
    const [array, index, value] = [argOf<unknown[] | null>(c, node, 0), argOf<number>(c, node, 1), argOf(c, node, 2)];
    const fail = trapper(c, node);
    return f => {
      const a = array(f);
      const i = index(f);
      const v = value(f);
      if (a === null) return fail('element of a null array');
      if (i < 0 || i >= a.length) return fail(`index ${i} of an array of length ${a.length}`);
      a[i] = v;
      return NORMAL;
    };
  },
  'array.copy': arrayCopy,
  'array.fill': arrayFill,
  drop: (node, c) => effect(argOf<void>(c, node, 0)),
  block: (node, c) => {
    const body = labelledBody(c, node);
    const left = breakCode(node.label);
    return f => {
      const code = body(f);
      return code === left ? NORMAL : code;
    };
  },
  loop: (node, c) => {
    const body = labelledBody(c, node);
    const [left, next] = [breakCode(node.label), continueCode(node.label)];
    return f => {
      for (;;) {
        burn(c.machine);
        const code = body(f);
        if (code === left) return NORMAL;
        if (code !== NORMAL && code !== next) return code;
      }
    };
  },
  'for.range': forRange,
  if: (node, c) => {
    const test = argOf(c, node, 0);
    const [then, otherwise] = [c.stmts(node.then), c.stmts(node.else)];
    return f => (test(f) !== 0 ? then(f) : otherwise(f));
  },
  switch: switchOn,
  break: node => {
    const code = breakCode(node.label);
    return () => code;
  },
  continue: node => {
    const code = continueCode(node.label);
    return () => code;
  },
  return: returned,
  // Lists that contain one are run by `interpret-resumable.ts`.
  yield: (node, c) => {
    const fail = trapper(c, node);
    return () => fail('yield in an expression');
  },
  'thread.root': () => () => NORMAL,
  throw: (node, c) => {
    const value = argOf(c, node, 0);
    return f => {
      throw new IrThrow(value(f));
    };
  },
  try: (node, c) => {
    const [body, handler] = [c.stmts(node.body), c.stmts(node.handler)];
    return f => {
      try {
        return body(f);
      } catch (error) {
        if (!(error instanceof IrThrow)) throw error;
        f[node.local] = error.value;
      }
      return handler(f);
    };
  },
  abort: (node, c) => {
    const { print } = c.machine.host;
    return () => {
      print(2, `${node.message}\n`);
      throw new IrExit(1);
    };
  },
  unreachable: (node, c) => {
    const fail = trapper(c, node);
    return () => fail('unreachable');
  },
};

const compileStmt = (c: Context, node: Stmt): Execute => {
  const outer = c.pos;
  if (node.pos !== undefined) c.pos = node.pos;
  const compiled = (STMT[node.kind] as (node: Stmt, c: Context) => Execute)(node, c);
  c.pos = outer;
  return compiled;
};

/** The closure of a statement list. */
export const compileStmts = (c: Context, list: readonly Stmt[]): Execute => {
  const compiled = list.map(stmt => compileStmt(c, stmt));
  if (compiled.length === 0) return () => NORMAL;
  if (compiled.length === 1) return compiled[0] as Execute;
  return f => {
    for (const run of compiled) {
      const code = run(f);
      if (code !== NORMAL) return code;
    }
    return NORMAL;
  };
};
