/**
 * Lowers expressions and statements; the engine of `lower-int.ts`. What an int operation becomes stands in
 * `int-arith.ts`, `int-other.ts` and `int-arrays.ts`.
 *
 * In: nodes of a valid program. Out: nodes over the new locals; what does not change stays the same object.
 */
import {
  OPS,
  operandTypes,
  typeOf,
  type AbiName,
  type Expr,
  type NodeOf,
  type OpKind,
  type OpRow,
  type Stmt,
  type ValueType,
} from '@pyw/ir';
import {
  array,
  block,
  breakTo,
  drop,
  fieldGet,
  fieldSet,
  get,
  globalGet,
  globalSet,
  i64,
  noBig,
  op,
  seq,
  set,
  setMany,
  unreachable,
  when,
} from '../build.ts';
import { InternalError } from '../errors.ts';
import { bigConstant } from '../runtime/ints.ts';
import { callAbort } from '../runtime/values.ts';
import * as arith from './int-arith.ts';
import * as arrays from './int-arrays.ts';
import * as other from './int-other.ts';
import { SMALL, type FunctionContext, type IntValue } from './lower-context.ts';
import { lowBits, masked } from './low-bits.ts';
import { rangeLoop } from './range-loop.ts';

const rows: Readonly<Record<string, OpRow>> = OPS;
const bigOf = (v: { readonly big: number }): Expr => (v.big === SMALL ? noBig : get(v.big));
const isPair = (fc: FunctionContext): boolean => fc.program.mode === 'pair';
const valueOf = (v: IntValue): Expr => seq(v.steps, v.lo, 'i64');

/** Operands as wasm values: an int gives two in pair mode. */
const flatten = (fc: FunctionContext, args: readonly Expr[], types: readonly string[]): readonly Expr[] => {
  const out: Expr[] = [];
  let changed = false;
  for (const [i, a] of args.entries()) {
    if (types[i] === 'int') {
      const v = lowerInt(fc, a);
      out.push(valueOf(v));
      if (isPair(fc)) out.push(bigOf(v));
      changed = true;
    } else {
      const e = lowerExpr(fc, a);
      if (e !== a) changed = true;
      out.push(e);
    }
  }
  return changed ? out : args;
};

const isCall = (e: Expr): e is NodeOf<'call'> | NodeOf<'call.ref'> | NodeOf<'call.host'> =>
  e.kind === 'call' || e.kind === 'call.ref' || e.kind === 'call.host';

/** A call with its operands lowered and whatever results it has. */
const lowerCall = (fc: FunctionContext, e: NodeOf<'call'> | NodeOf<'call.ref'> | NodeOf<'call.host'>): Expr => {
  const types = operandTypes(e, fc.func, fc.program.typer);
  if (types === null) throw new InternalError(`call of something unknown in ${fc.func.name}`);
  const args = flatten(fc, e.args, types);
  if (e.kind === 'call.host') {
    const made = fc.program.rt.host(e.host as AbiName, ...args);
    return e.pos === undefined ? made : ({ ...made, pos: e.pos } as Expr);
  }
  if (e.kind === 'call.ref') {
    const sig = fc.program.lowerType(e.sig) as ValueType;
    return args === e.args && sig === e.sig ? e : ({ ...e, args, sig } as Expr);
  }
  return args === e.args ? e : { ...e, args };
};

/** Attributes that hold types. */
interface Typed {
  readonly elem?: string;
  readonly type?: string;
  readonly sig?: string;
}

const lowerArgs = (fc: FunctionContext, e: Expr): readonly Expr[] => {
  let out: Expr[] | null = null;
  for (let i = 0; i < e.args.length; i++) {
    const a = e.args[i]!;
    const b = lowerExpr(fc, a);
    if (b !== a && out === null) out = e.args.slice(0, i);
    if (out !== null) out.push(b);
  }
  return out ?? e.args;
};

const withTypes = (fc: FunctionContext, e: Expr, args: readonly Expr[]): Expr => {
  const { elem, type, sig } = e as Typed;
  const lower = fc.program.lowerType;
  if (elem !== undefined && lower(elem) !== elem) return { ...e, args, elem: lower(elem) } as Expr;
  if (type !== undefined && lower(type) !== type) return { ...e, args, type: lower(type) } as Expr;
  if (sig !== undefined && lower(sig) !== sig) return { ...e, args, sig: lower(sig) } as Expr;
  return args === e.args ? e : ({ ...e, args } as Expr);
};

/** Two int operands in order, and whether evaluating the second assigns locals that the first may name. */
const two = <T>(fc: FunctionContext, e: Expr, make: (a: IntValue, b: IntValue, assigns: boolean) => T): T => {
  const a = lowerInt(fc, e.args[0]!);
  const before = fc.assignments;
  const b = lowerInt(fc, e.args[1]!);
  return make(a, b, fc.assignments !== before);
};

/** Lowers an expression of any type but int that has exactly one value. */
export const lowerExpr = (fc: FunctionContext, e: Expr): Expr => {
  switch (e.kind) {
    case 'local.get': {
      const local = fc.lo[e.local]!;
      return local === e.local ? e : get(local);
    }
    case 'call':
    case 'call.ref':
    case 'call.host':
      return lowerCall(fc, e);
    case 'new': {
      const args = flatten(fc, e.args, operandTypes(e, fc.func, fc.program.typer) ?? []);
      return args === e.args ? e : { ...e, args };
    }
    case 'seq': {
      const body = fc.inExpression(() => lowerStmts(fc, e.body));
      return withTypes(fc, { ...e, body }, [lowerExpr(fc, e.args[0]!)]);
    }
    case 'int.eq':
    case 'int.ne':
    case 'int.lt':
    case 'int.gt':
    case 'int.le':
    case 'int.ge': {
      const how = e.kind.slice(4) as other.Comparison;
      return two(fc, e, (a, b, assigns) => other.compare(fc, how, a, b, assigns));
    }
    case 'int.to_i64':
      return lowBits(fc, e.args[0]!, lowerInt);
    case 'int.to_i32':
      return op('i32.wrap_i64', lowBits(fc, e.args[0]!, lowerInt));
    case 'int.clamp_i64':
      return other.clampI64(fc, lowerInt(fc, e.args[0]!));
    case 'int.fits_i64':
      return other.fitsI64(fc, lowerInt(fc, e.args[0]!));
    case 'int.to_f64':
      return other.toF64(fc, lowerInt(fc, e.args[0]!));
    case 'int.bit_length':
      return other.bitLength(fc, lowerInt(fc, e.args[0]!));
    case 'int.to_extern':
      return other.toExtern(fc, lowerInt(fc, e.args[0]!));
    case 'box.int':
      return other.boxInt(fc, lowerInt(fc, e.args[0]!));
    case 'any.same':
      return fc.program.rt.call('same', lowerExpr(fc, e.args[0]!), lowerExpr(fc, e.args[1]!));
    case 'any.class_id':
      return fc.program.rt.call('class_id', lowerExpr(fc, e.args[0]!));
    default:
  }
  if ((e as Typed).elem === 'int' && isPair(fc)) return lowerIntArray(fc, e);
  return withTypes(fc, e, lowerArgs(fc, e));
};

/** Ops on `array<int>` that do not give an element. */
const lowerIntArray = (fc: FunctionContext, e: Expr): Expr => {
  switch (e.kind) {
    case 'array.null':
      return { kind: 'ref.null', args: [], class: arrays.INTS };
    case 'array.new':
      return arrays.newInts(lowerExpr(fc, e.args[0]!));
    case 'array.data':
      return arrays.intsFromData(lowerExpr(fc, e.args[0]!), lowerExpr(fc, e.args[1]!), e.data);
    case 'array.filled': {
      const value = lowerInt(fc, e.args[0]!);
      return arrays.filledInts(fc, value, lowerExpr(fc, e.args[1]!));
    }
    case 'array.of':
      return arrays.intsOf(
        fc,
        e.args.map(a => lowerInt(fc, a)),
      );
    case 'array.len':
      return array('array.len', 'i64', arrays.intsItems(lowerExpr(fc, e.args[0]!)));
    case 'array.is_null':
      return op('ref.is_null', lowerExpr(fc, e.args[0]!));
    default:
      throw new InternalError(`${e.kind} of ints`);
  }
};

/** A pair that two reads give; both happen at once, before anything that is evaluated later. */
const readBoth = (fc: FunctionContext, steps: readonly Stmt[], lo: Expr, bigPart: Expr): IntValue => {
  if (!isPair(fc)) return { steps, lo, big: SMALL, bits: 63 };
  const r = fc.temp('i64');
  const big = fc.temp('extern');
  return { steps: [...steps, set(r, lo), set(big, bigPart)], lo: get(r), big, bits: 64 };
};

const BINARY: Readonly<Partial<Record<OpKind, arith.BinaryLowering>>> = {
  'int.add': arith.add,
  'int.sub': arith.sub,
  'int.mul': arith.mul,
  'int.floordiv': arith.floordiv,
  'int.mod': arith.mod,
  'int.pow': arith.pow,
  'int.and': arith.bitwise('and'),
  'int.or': arith.bitwise('or'),
  'int.xor': arith.bitwise('xor'),
  'int.shl': arith.shl,
  'int.shr': arith.shr,
};

/** Lowers an expression of type int. */
export const lowerInt = (fc: FunctionContext, e: Expr): IntValue => {
  const low = masked(fc, e, lowerInt);
  if (low) return low;
  const binary = BINARY[e.kind];
  if (binary) return two(fc, e, (a, b, assigns) => binary(fc, a, b, assigns));
  switch (e.kind) {
    case 'int.const':
      return constant(fc, BigInt(e.value));
    case 'local.get': {
      const big = fc.big[e.local]!;
      return { steps: [], lo: get(fc.lo[e.local]!), big, bits: big === SMALL ? 63 : 64 };
    }
    case 'global.get':
      return readBoth(fc, [], globalGet(e.global), globalGet(`${e.global}.big`));
    case 'field.get': {
      const steps: Stmt[] = [];
      const object = fc.pin(steps, lowerExpr(fc, e.args[0]!), `ref<${e.class}>`, false);
      return readBoth(fc, steps, fieldGet(e.class, e.field, object), fieldGet(e.class, `${e.field}.big`, object));
    }
    case 'array.get': {
      const arr = lowerExpr(fc, e.args[0]!);
      const index = lowerExpr(fc, e.args[1]!);
      if (isPair(fc)) return arrays.readInt(fc, arr, index);
      return { steps: [], lo: array('array.get', 'i64', arr, index), big: SMALL, bits: 63 };
    }
    case 'call':
    case 'call.ref':
    case 'call.host': {
      const value = lowerCall(fc, e);
      const r = fc.temp('i64');
      if (!isPair(fc)) return { steps: [set(r, value)], lo: get(r), big: SMALL, bits: 63 };
      const big = fc.temp('extern');
      return { steps: [setMany([r, big], value)], lo: get(r), big, bits: 64 };
    }
    case 'cond': {
      const test = lowerExpr(fc, e.args[0]!);
      return other.choose(fc, test, lowerInt(fc, e.args[1]!), lowerInt(fc, e.args[2]!), e.hint);
    }
    case 'seq': {
      const body = fc.inExpression(() => lowerStmts(fc, e.body));
      const v = lowerInt(fc, e.args[0]!);
      return { ...v, steps: [...body, ...v.steps] };
    }
    case 'int.neg':
      return arith.neg(fc, lowerInt(fc, e.args[0]!));
    case 'int.not':
      return arith.invert(fc, lowerInt(fc, e.args[0]!));
    case 'int.from_i64':
      return other.fromI64(lowerExpr(fc, e.args[0]!));
    case 'int.from_i32':
      return other.fromI32(lowerExpr(fc, e.args[0]!));
    case 'int.from_f64':
      return other.fromF64(fc, lowerExpr(fc, e.args[0]!));
    case 'int.from_extern':
      return other.fromExtern(fc, lowerExpr(fc, e.args[0]!));
    case 'unbox.int':
      return other.unboxInt(fc, lowerExpr(fc, e.args[0]!));
    default:
      throw new InternalError(`${e.kind} where an int is wanted in ${fc.func.name}`);
  }
};

const constant = (fc: FunctionContext, value: bigint): IntValue => {
  const lo = BigInt.asIntN(64, value);
  if (lo === value) return other.fromI64(i64(value));
  if (!isPair(fc)) return { steps: [drop(fc.program.rt.call('overflow'))], lo: i64(0), big: SMALL, bits: 63 };
  const big = fc.temp('extern');
  return { steps: [set(big, bigConstant(fc.program.rt, value))], lo: i64(lo), big, bits: 64 };
};

export const lowerBody = (fc: FunctionContext, body: readonly Stmt[]): readonly Stmt[] => lowerStmts(fc, body);

const lowerStmts = (fc: FunctionContext, body: readonly Stmt[]): readonly Stmt[] => {
  const out: Stmt[] = [];
  for (const s of body) {
    const first = out.length;
    fc.scope(() => lowerStmt(fc, out, s));
    // what became several statements belongs to one place
    if (s.pos !== undefined)
      for (let i = first; i < out.length; i++) if (out[i]!.pos === undefined) out[i] = { ...out[i]!, pos: s.pos };
  }
  return out;
};

/** The condition of a statement: what it runs first becomes statements, so that the emitter sees the comparison. */
const condition = (fc: FunctionContext, out: Stmt[], e: Expr): Expr => {
  let value = lowerExpr(fc, e);
  while (value.kind === 'seq') {
    out.push(...value.body);
    value = value.args[0]!;
  }
  return value;
};

const replaceArgs = (s: Stmt, args: readonly Expr[]): Stmt => (args === s.args ? s : ({ ...s, args } as Stmt));

const lowerStmt = (fc: FunctionContext, out: Stmt[], s: Stmt): void => {
  switch (s.kind) {
    case 'local.set':
      setLocal(fc, out, s);
      return;
    case 'locals.set': {
      fc.assignments++;
      const locals = s.locals.flatMap(l => (fc.big[l] === SMALL ? [fc.lo[l]!] : [fc.lo[l]!, fc.big[l]!]));
      return void out.push({ ...s, locals, args: [lowerCall(fc, s.args[0] as NodeOf<'call'>)] });
    }
    case 'global.set': {
      if (fc.program.typer.globals.get(s.global)?.type !== 'int') {
        generic(fc, out, s);
        return;
      }
      const v = lowerInt(fc, s.args[0]!);
      out.push(...v.steps, globalSet(s.global, v.lo));
      if (isPair(fc)) out.push(globalSet(`${s.global}.big`, bigOf(v)));
      return;
    }
    case 'field.set':
      setField(fc, out, s);
      return;
    case 'array.set':
    case 'array.fill':
    case 'array.copy': {
      if (s.elem !== 'int') {
        const args = lowerArgs(fc, s as unknown as Expr);
        const elem = fc.program.lowerType(s.elem);
        return void out.push(elem === s.elem ? replaceArgs(s, args) : ({ ...s, args, elem } as Stmt));
      }
      setElements(fc, out, s);
      return;
    }
    case 'drop': {
      const value = s.args[0]!;
      if (isCall(value)) return void out.push({ ...s, args: [lowerCall(fc, value)] });
      if (typeOf(value, fc.func, fc.program.typer) !== 'int') {
        generic(fc, out, s);
        return;
      }
      const v = lowerInt(fc, value);
      out.push(...v.steps, drop(v.lo));
      return;
    }
    case 'return': {
      const only = s.args[0];
      const whole =
        s.args.length === 1 &&
        only !== undefined &&
        isCall(only) &&
        (fc.func.results.length > 1 || fc.func.results[0] === 'int');
      return void out.push({ ...s, args: whole ? [lowerCall(fc, only)] : flatten(fc, s.args, fc.func.results) });
    }
    case 'if': {
      if (isPair(fc) && comparesInts(s.args[0]!)) {
        jumpingIf(fc, out, s);
        return;
      }
      const test = condition(fc, out, s.args[0]!);
      // biome-ignore lint/suspicious/noThenProperty: the IR calls the arm so, and nobody awaits nodes
      out.push({ ...s, args: [test], then: lowerStmts(fc, s.then), else: lowerStmts(fc, s.else) });
      return;
    }
    case 'switch': {
      const value = condition(fc, out, s.args[0]!);
      const cases = s.cases.map(c => ({ ...c, body: lowerStmts(fc, c.body) }));
      return void out.push({ ...s, args: [value], cases, default: lowerStmts(fc, s.default) });
    }
    case 'block':
    case 'loop':
      return void out.push({ ...s, body: lowerStmts(fc, s.body) });
    case 'try': {
      fc.assignments++;
      return void out.push({
        ...s,
        local: fc.lo[s.local]!,
        body: lowerStmts(fc, s.body),
        handler: lowerStmts(fc, s.handler),
      });
    }
    case 'continue': {
      const target = fc.continues.get(s.label);
      return void out.push(target === undefined ? s : breakTo(target));
    }
    case 'for.range':
      forRange(fc, out, s);
      return;
    case 'abort':
      return void out.push(drop(callAbort(fc.program.rt, s.message)), unreachable);
    default:
      generic(fc, out, s);
      return;
  }
};

const COMPARISONS: ReadonlySet<string> = new Set(['int.eq', 'int.ne', 'int.lt', 'int.gt', 'int.le', 'int.ge']);
const isConstant = (e: Expr | undefined, value: number): boolean => e?.kind === 'i32.const' && e.value === value;

/** Is the condition a comparison of ints, or made of some by `not`, `and`, `or`? */
const comparesInts = (e: Expr): boolean => {
  if (COMPARISONS.has(e.kind)) return true;
  if (e.kind === 'i32.eqz') return comparesInts(e.args[0]!);
  if (e.kind !== 'cond' || e.type !== 'i32') return false;
  if (isConstant(e.args[2], 0)) return comparesInts(e.args[0]!) || comparesInts(e.args[1]!);
  return isConstant(e.args[1], 1) && (comparesInts(e.args[0]!) || comparesInts(e.args[2]!));
};

/** `if` on such a condition: the condition jumps to its arms, without a truth value in between. */
const jumpingIf = (fc: FunctionContext, out: Stmt[], s: NodeOf<'if'>): void => {
  const only = s.then.length === 1 && s.else.length === 0 ? s.then[0]! : null;
  const jumps: Stmt[] = [];
  const no = fc.label();
  if (only?.kind === 'break') {
    jump(fc, jumps, s.args[0]!, { yes: only.label, no, hint: s.hint });
    out.push(block(no, jumps));
    return;
  }
  const yes = fc.label();
  jump(fc, jumps, s.args[0]!, { yes, no, hint: s.hint });
  const first = [block(yes, jumps), ...lowerStmts(fc, s.then)];
  if (s.else.length === 0) {
    out.push(block(no, first));
    return;
  }
  const done = fc.label();
  out.push(block(done, [block(no, [...first, breakTo(done)]), ...lowerStmts(fc, s.else)]));
};

/** Code of a condition that always leaves by one of its targets. */
const jump = (fc: FunctionContext, out: Stmt[], e: Expr, to: other.Targets): void => {
  if (COMPARISONS.has(e.kind)) {
    two(fc, e, (a, b, assigns) =>
      other.compareAndJump(fc, out, e.kind.slice(4) as other.Comparison, a, b, assigns, to),
    );
    return;
  }
  if (e.kind === 'i32.eqz') {
    const hint = to.hint === undefined ? undefined : to.hint === 'likely' ? 'unlikely' : 'likely';
    jump(fc, out, e.args[0]!, { yes: to.no, no: to.yes, hint });
    return;
  }
  const isAnd = e.kind === 'cond' && e.type === 'i32' && isConstant(e.args[2], 0);
  const isOr = e.kind === 'cond' && e.type === 'i32' && isConstant(e.args[1], 1);
  if (isAnd || isOr) {
    const more = fc.label();
    const first: Stmt[] = [];
    jump(
      fc,
      first,
      e.args[0]!,
      isAnd ? { yes: more, no: to.no, hint: to.hint } : { yes: to.yes, no: more, hint: to.hint },
    );
    out.push(block(more, first));
    jump(fc, out, e.args[isAnd ? 1 : 2]!, to);
    return;
  }
  const test = condition(fc, out, e);
  out.push(when(test, [breakTo(to.yes)], [], to.hint), breakTo(to.no));
};

/** Statements without int operands and without bodies. */
const generic = (fc: FunctionContext, out: Stmt[], s: Stmt): void => {
  if (rows[s.kind]!.bodies.length > 0) throw new InternalError(`${s.kind} has no lowering`);
  out.push(replaceArgs(s, lowerArgs(fc, s as unknown as Expr)));
};

const setLocal = (fc: FunctionContext, out: Stmt[], s: NodeOf<'local.set'>): void => {
  const lo = fc.lo[s.local]!;
  if (typeOfLocal(fc, s.local) !== 'int') {
    const value = condition(fc, out, s.args[0]!);
    fc.assignments++;
    return void out.push(lo === s.local && value === s.args[0] ? s : { ...s, local: lo, args: [value] });
  }
  const v = lowerInt(fc, s.args[0]!);
  fc.assignments++;
  out.push(...v.steps);
  const big = fc.big[s.local]!;
  // assigning a local to itself: the big part would be read after the low bits were written, harmless but useless
  if (v.lo.kind === 'local.get' && v.lo.local === lo && v.big === big) return;
  out.push(set(lo, v.lo));
  if (big !== SMALL) out.push(set(big, bigOf(v)));
};

const typeOfLocal = (fc: FunctionContext, local: number): ValueType | undefined =>
  (local < fc.func.params.length ? fc.func.params[local] : fc.func.locals[local - fc.func.params.length])?.type;

const setField = (fc: FunctionContext, out: Stmt[], s: NodeOf<'field.set'>): void => {
  const info = fc.program.typer.classes.get(s.class);
  const type = info?.fields[info.fieldIndex.get(s.field) ?? -1]?.type;
  if (type !== 'int') {
    generic(fc, out, s);
    return;
  }
  const object = lowerExpr(fc, s.args[0]!);
  const before = fc.assignments;
  const v = lowerInt(fc, s.args[1]!);
  const o = fc.pin(out, object, `ref<${s.class}>`, fc.assignments !== before);
  out.push(...v.steps, fieldSet(s.class, s.field, o, v.lo));
  if (isPair(fc)) out.push(fieldSet(s.class, `${s.field}.big`, o, bigOf(v)));
};

const setElements = (
  fc: FunctionContext,
  out: Stmt[],
  s: NodeOf<'array.set'> | NodeOf<'array.fill'> | NodeOf<'array.copy'>,
): void => {
  const arr = lowerExpr(fc, s.args[0]!);
  const index = lowerExpr(fc, s.args[1]!);
  if (s.kind === 'array.copy') {
    const rest = s.args.slice(2).map(a => lowerExpr(fc, a));
    if (isPair(fc)) return void out.push(drop(fc.program.rt.call('ints_copy', arr, index, ...rest)));
    return void out.push({ ...s, elem: 'i64', args: [arr, index, ...rest] });
  }
  const v = lowerInt(fc, s.args[2]!);
  const count = s.kind === 'array.fill' ? [lowerExpr(fc, s.args[3]!)] : [];
  if (!isPair(fc)) return void out.push({ ...s, elem: 'i64', args: [arr, index, valueOf(v), ...count] });
  if (s.kind === 'array.set') {
    arrays.writeInt(fc, out, arr, index, v);
    return;
  }
  out.push(drop(fc.program.rt.call('ints_fill', arr, index, valueOf(v), bigOf(v), ...count)));
};

/** The operands of a range loop, pinned, and its body; the rest is `range-loop.ts`. */
const forRange = (fc: FunctionContext, out: Stmt[], s: NodeOf<'for.range'>): void => {
  const start = lowerInt(fc, s.args[0]!);
  const before = fc.assignments;
  const stop = lowerInt(fc, s.args[1]!);
  const first = arith.pinOne(fc, out, start, fc.assignments !== before);
  rangeLoop(fc, out, s, first, stop, () => lowerStmts(fc, s.body));
};
