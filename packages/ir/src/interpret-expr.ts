/**
 * Meaning of every expression that does more than compute: variables, objects, arrays, calls, control, memory.
 *
 * In: a node and its context. Out: a closure. Operands are evaluated from left to right; a null or a bad index traps
 * after all operands are evaluated.
 */
import { type Context, Escape, type Evaluate, NORMAL, placeOf, trapper } from './interpret-context.ts';
import { SCALAR, type ScalarKind } from './interpret-scalar.ts';
import {
  type ArrayValue,
  decodeBase64,
  type Frame,
  type FuncValue,
  IrObject,
  IrTrap,
  newArray,
  packer,
} from './interpret-values.ts';
import type { Expr, ExprKind, Node, NodeOf } from './node.ts';
import type { ClassInfo } from './type-of.ts';
import type { AbiName } from './abi.ts';

type OtherKind = Exclude<ExprKind, ScalarKind>;
type Compilers = { readonly [K in OtherKind]: (node: NodeOf<K>, c: Context) => Evaluate };

const argOf = <T>(c: Context, node: Node, at: number): Evaluate<T> => c.expr<T>(node.args[at] as Expr);
const constant =
  (value: unknown): Evaluate =>
  () =>
    value;
const lookUp = (c: Context, name: string): ClassInfo => {
  const info = c.machine.index.classes.get(name);
  if (info === undefined) throw new IrTrap(`no class ${name}`);
  return info;
};
const fieldAt = (c: Context, cls: string, field: string): number => {
  const at = lookUp(c, cls).fieldIndex.get(field);
  if (at === undefined) throw new IrTrap(`class ${cls} has no field ${field}`);
  return at;
};

/** The class that stands for a value of type `any`; undefined for a box that the program does not declare. */
const classOf = (c: Context, value: unknown): ClassInfo | undefined => {
  if (value instanceof IrObject) return value.info;
  const { boxes } = c.machine;
  if (value === null) return boxes.get('none');
  return boxes.get(typeof value === 'bigint' ? 'int' : typeof value === 'number' ? 'f64' : 'bool');
};

const instanceTest = (node: NodeOf<'any.is' | 'ref.is'>, c: Context): Evaluate => {
  const value = argOf(c, node, 0);
  return f => {
    const v = value(f);
    return v !== null && classOf(c, v)?.ancestors.has(node.class) ? 1 : 0;
  };
};

const checkedCast = (node: NodeOf<'ref.down' | 'unbox.ref'>, c: Context): Evaluate => {
  const value = argOf(c, node, 0);
  const fail = trapper(c, node);
  return f => {
    const v = value(f);
    if (v === null || (v instanceof IrObject && v.info.ancestors.has(node.class))) return v;
    return fail(`expected ${node.class}, found ${v instanceof IrObject ? v.info.decl.name : typeof v}`);
  };
};

const call = (c: Context, node: Node, first: number, target: (frame: Frame) => FuncValue): Evaluate => {
  const args = node.args.slice(first).map(arg => c.expr(arg));
  return f => {
    const fn = target(f);
    const frame = fn.zeros.slice();
    for (let i = 0; i < args.length; i++) frame[i] = (args[i] as Evaluate)(f);
    return fn.run(frame);
  };
};

const callRef = (node: NodeOf<'call.ref'>, c: Context): Evaluate => {
  const target = argOf<FuncValue | null>(c, node, 0);
  const args = node.args.slice(1).map(arg => c.expr(arg));
  const fail = trapper(c, node);
  return f => {
    const fn = target(f);
    const values = args.map(arg => arg(f));
    if (fn === null) return fail('call of a null function');
    const frame = fn.zeros.slice();
    for (let i = 0; i < values.length; i++) frame[i] = values[i];
    return fn.run(frame);
  };
};

const callHost = (node: NodeOf<'call.host'>, c: Context): Evaluate => {
  const fn = c.machine.host.functions[node.host as AbiName] as ((...args: unknown[]) => unknown) | undefined;
  const args = node.args.map(arg => c.expr(arg));
  const fail = trapper(c, node);
  return f => {
    const values = args.map(arg => arg(f));
    return fn === undefined ? fail(`the host has no function ${node.host}`) : fn(...values);
  };
};

const seq = (node: NodeOf<'seq'>, c: Context): Evaluate => {
  const inner = c.stmts(node.body);
  const value = argOf(c, node, 0);
  // Which of its jumps leave it shows when they happen; their targets around get ready for all of them.
  for (const code of c.jumps(node.body)) c.escapes.add(code);
  return f => {
    const code = inner(f);
    if (code !== NORMAL) throw new Escape(code);
    return value(f);
  };
};

const newObject = (node: NodeOf<'new'>, c: Context): Evaluate => {
  const info = lookUp(c, node.class);
  const packers = info.fields.map(field => packer(field.type));
  const args = node.args.map((arg, i) => {
    const value = c.expr(arg);
    const pack = packers[i];
    return pack ? (f: Frame) => pack(value(f)) : value;
  });
  return f => {
    const fields = new Array<unknown>(args.length);
    for (let i = 0; i < args.length; i++) fields[i] = (args[i] as Evaluate)(f);
    return new IrObject(info, fields);
  };
};

const arrayData = (node: NodeOf<'array.data'>, c: Context): Evaluate => {
  const { data, index } = c.machine;
  if (!data.has(node.data)) data.set(node.data, decodeBase64(index.data.get(node.data)?.base64 ?? ''));
  const bytes = data.get(node.data) as Uint8Array;
  const [offset, length] = [argOf<number>(c, node, 0), argOf<number>(c, node, 1)];
  const fail = trapper(c, node);
  return f => {
    const start = offset(f) >>> 0;
    const count = length(f) >>> 0;
    const size = { i8: 1, i16: 2, i32: 4, i64: 8, f32: 4, f64: 8 }[node.elem as string] ?? 0;
    if (start + count * size > bytes.length) return fail(`${count} elements at ${start} are not in data ${node.data}`);
    const array = newArray(node.elem, count) as Uint8Array;
    // The element type's view of the bytes; a copy makes them aligned.
    const copy = bytes.slice(start, start + count * size);
    array.set(new (array.constructor as typeof Uint8Array)(copy.buffer));
    return array;
  };
};

const load = (c: Context, node: Node, size: number, read: (view: DataView, at: number) => unknown): Evaluate => {
  const address = argOf<number>(c, node, 0);
  const { memory } = c.machine.host;
  return f => {
    const at = memory.at(address(f), size);
    return read(memory.view, at);
  };
};

const EXPR: Compilers = {
  'i32.const': node => constant(node.value),
  'i64.const': node => constant(BigInt(node.value)),
  'f64.const': node => constant(Number(node.value)),
  'f32.const': node => constant(Number(node.value)),
  'int.const': node => constant(BigInt(node.value)),
  none: () => constant(null),
  'ref.null': () => constant(null),
  'array.null': () => constant(null),
  'func.null': () => constant(null),
  'extern.null': () => constant(null),
  'local.get': node => {
    const { local } = node;
    return f => f[local];
  },
  'global.get': (node, c) => {
    const cell = c.machine.globals.get(node.global) as { value: unknown };
    return () => cell.value;
  },
  'unbox.ref': checkedCast,
  'any.is': instanceTest,
  'any.class_id': (node, c) => {
    const value = argOf(c, node, 0);
    const fail = trapper(c, node);
    return f => classOf(c, value(f))?.id ?? fail('the program declares no class for this value');
  },
  new: newObject,
  'field.get': (node, c) => {
    const object = argOf<IrObject | null>(c, node, 0);
    const at = fieldAt(c, node.class, node.field);
    const fail = trapper(c, node);
    return f => {
      const o = object(f);
      return o === null ? fail(`field ${node.field} of null`) : o.fields[at];
    };
  },
  'ref.up': (node, c) => argOf(c, node, 0),
  'ref.down': checkedCast,
  'ref.is': instanceTest,
  'array.new': (node, c) => {
    const length = argOf<number>(c, node, 0);
    const fail = trapper(c, node);
    return f => {
      const n = length(f);
      return n < 0 ? fail(`array of length ${n}`) : newArray(node.elem, n);
    };
  },
  'array.filled': (node, c) => {
    const [value, length] = [argOf(c, node, 0), argOf<number>(c, node, 1)];
    const fail = trapper(c, node);
    return f => {
      const v = value(f);
      const n = length(f);
      return n < 0 ? fail(`array of length ${n}`) : newArray(node.elem, n).fill(v as never);
    };
  },
  'array.of': (node, c) => {
    const args = node.args.map(arg => c.expr(arg));
    return f => {
      const array = newArray(node.elem, args.length) as unknown[];
      for (let i = 0; i < args.length; i++) array[i] = (args[i] as Evaluate)(f);
      return array;
    };
  },
  'array.data': arrayData,
  'array.get': (node, c) => {
    const [array, index] = [argOf<ArrayValue | null>(c, node, 0), argOf<number>(c, node, 1)];
    const fail = trapper(c, node);
    return f => {
      const a = array(f);
      const i = index(f);
      if (a === null) return fail('element of a null array');
      return i < 0 || i >= a.length ? fail(`index ${i} of an array of length ${a.length}`) : a[i];
    };
  },
  'array.len': (node, c) => {
    const array = argOf<ArrayValue | null>(c, node, 0);
    const fail = trapper(c, node);
    return f => array(f)?.length ?? fail('length of a null array');
  },
  'array.is_null': (node, c) => {
    const array = argOf(c, node, 0);
    return f => (array(f) === null ? 1 : 0);
  },
  call: (node, c) => {
    const fn = c.machine.function(node.func);
    return call(c, node, 0, () => fn);
  },
  'call.ref': callRef,
  'call.host': callHost,
  'func.ref': (node, c) => constant(c.machine.function(node.func)),
  cond: (node, c) => {
    const [test, then, otherwise] = [argOf(c, node, 0), argOf(c, node, 1), argOf(c, node, 2)];
    return f => (test(f) !== 0 ? then(f) : otherwise(f));
  },
  seq,
  // Functions run on the stack of JavaScript, which cannot be left and taken up again.
  'thread.suspend': () => () => 0,
  'mem.load8': (node, c) => load(c, node, 1, (view, at) => view.getUint8(at)),
  'mem.load32': (node, c) => load(c, node, 4, (view, at) => view.getInt32(at, true)),
  'mem.load64': (node, c) => load(c, node, 8, (view, at) => view.getBigInt64(at, true)),
  'mem.load_f64': (node, c) => load(c, node, 8, (view, at) => view.getFloat64(at, true)),
  'mem.size': (_, c) => () => c.machine.host.memory.pages,
  'mem.grow': (node, c) => {
    const pages = argOf<number>(c, node, 0);
    return f => c.machine.host.memory.grow(pages(f));
  },
};

/** Ops of the scalar table that can trap: they get their place added to the message. */
const TRAPS = /\.(?:div|rem|floordiv|mod|pow|shl|shr|from_f64|from_extern)|^unbox/;

const compileScalar = (c: Context, node: Expr, compute: (...args: unknown[]) => unknown): Evaluate => {
  const first = argOf(c, node, 0);
  const second = node.args.length > 1 ? argOf(c, node, 1) : null;
  const plain: Evaluate = second === null ? f => compute(first(f)) : f => compute(first(f), second(f));
  if (!TRAPS.test(node.kind)) return plain;
  const place = placeOf(c, node);
  return f => {
    try {
      return plain(f);
    } catch (error) {
      throw error instanceof IrTrap && error.place === null ? new IrTrap(error.message, place) : error;
    }
  };
};

const scalars: Readonly<Record<string, unknown>> = SCALAR;

/** The closure of an expression. */
export const compileExpr = (c: Context, node: Expr): Evaluate => {
  const outer = c.pos;
  if (node.pos !== undefined) c.pos = node.pos;
  const scalar = scalars[node.kind] as ((...args: unknown[]) => unknown) | undefined;
  const compiled =
    scalar !== undefined
      ? compileScalar(c, node, scalar)
      : (EXPR[node.kind as OtherKind] as (node: Expr, c: Context) => Evaluate)(node, c);
  c.pos = outer;
  return compiled;
};
