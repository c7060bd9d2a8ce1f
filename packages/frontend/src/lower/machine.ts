/** The library dialect: machine integers, arrays, IR ops and host calls (docs/library-dialect.md). */
import { ABI, OPS, type AbiRow, type Expr, type OpRow, type ValueType } from '@pyw/ir';
import { findMethod } from '../bind/declare.ts';
import { InternalError } from '../diagnostics.ts';
import type { Call, Expression, Operator } from '../syntax/ast.ts';
import type { ArraySite, Atom, MachineStorage, MachineType, Type } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { arraySiteAt, arrayType, crossedCell, grow, readCell, tupleOfAny } from '../types/world.ts';
import { callLibrary } from './calls.ts';
import { COPY_CALLS, copyCall } from './copying.ts';
import { identityNumber } from './identity.ts';
import { emit, inOrder, newLocal, NO_CODE, spill, tempGet, value, type Cx, type Val } from './cx.ts';
import { evaluate } from './evaluate.ts';
import { generatorName, resumeGenerator } from './generators.ts';
import { noteRegistered } from './virtual-bases.ts';
import { raiseError, unsupported } from './errors.ts';
import { i32, i64, ir } from './ir.ts';
import { dispatch } from './dispatch.ts';
import { handledException, replaceHandled } from './handled.ts';
import { DEPTH, depthLimit } from './recursion.ts';
import { TEST_CALLS, testCall } from './test-methods.ts';
import { reassignedStream } from './streams.ts';
import { numberOf } from './value-classes.ts';
import { bool, boolConst, codeOf, isInst, machineVal, newTuple, none, onlyAtom, tupleHash, zero } from './values.ts';

const fail = (cx: Cx, what: string): never => {
  throw new InternalError(`${cx.mod.name}:${cx.node?.lineno ?? 0} in ${cx.fn.qualname}: ${what}`);
};

export function machineTypeOf(v: Val): MachineType | null {
  const a = v.type.atoms.find((x) => x.kind === 'machine');
  return a?.kind === 'machine' ? a.type : null;
}

/** Adapts a literal to a machine type; anything else must have it already. */
export function toMachine(cx: Cx, v: Val, type: MachineType): Val {
  if (v.type.atoms.length === 0 || v.type === cx.world.machine[type]) return v;
  if (v.constant?.kind === 'int' && type !== 'extern') {
    return value(cx.world.machine[type], type === 'i32' ? i32(Number(BigInt.asIntN(32, v.constant.value))) : i64(BigInt.asIntN(64, v.constant.value)), v.constant);
  }
  if (type === 'extern' && v.constant?.kind === 'none') return machineVal(cx, 'extern', ir('extern.null', []));
  if (type === 'i32' && isInst(onlyAtom(v.type), 'bool')) return machineVal(cx, 'i32', v.code);
  // While analysing, a variable may not be known yet to hold machine values.
  if (!cx.emitting) return value(cx.world.machine[type], NO_CODE);
  return fail(cx, `expected ${type}, got ${cx.program.describe(v.type)}`);
}

const MACHINE_BINARY: Partial<Record<Operator, string>> = {
  Add: 'add', Sub: 'sub', Mult: 'mul', FloorDiv: 'div_s', Mod: 'rem_s', BitAnd: 'and', BitOr: 'or', BitXor: 'xor',
  LShift: 'shl', RShift: 'shr_s',
};

/** A binary operator when an operand has a machine type; null otherwise. */
export function machineBinary(cx: Cx, op: Operator, a: Val, b: Val): Val | null {
  const type = machineTypeOf(a) ?? machineTypeOf(b);
  if (!type) return null;
  const name = MACHINE_BINARY[op];
  if (!name || type === 'extern') return fail(cx, `no operator ${op} on ${type}`);
  const [x, y] = [toMachine(cx, a, type), toMachine(cx, b, type)];
  return value(cx.world.machine[type], cx.emitting ? ir(`${type}.${name}` as 'i32.add', [x.code, y.code]) : NO_CODE);
}

const MACHINE_COMPARE: Record<string, string> = { Eq: 'eq', NotEq: 'ne', Lt: 'lt_s', LtE: 'le_s', Gt: 'gt_s', GtE: 'ge_s' };
export function machineCompare(cx: Cx, op: string, a: Val, b: Val): Val | null {
  const type = machineTypeOf(a) ?? machineTypeOf(b);
  if (!type) return null;
  if (type === 'extern') return fail(cx, 'host values cannot be compared');
  const [x, y] = [toMachine(cx, a, type), toMachine(cx, b, type)];
  return bool(cx, cx.emitting ? ir(`${type}.${MACHINE_COMPARE[op] ?? fail(cx, op)}` as 'i32.eq', [x.code, y.code]) : NO_CODE);
}

export function machineUnary(cx: Cx, op: string, a: Val): Val | null {
  const type = machineTypeOf(a);
  if (!type) return null;
  if (op === 'Not') return bool(cx, ir(`${type}.eqz` as 'i32.eqz', [a.code]));
  const minus = type === 'i32' ? i32(op === 'Invert' ? -1 : 0) : i64(op === 'Invert' ? -1 : 0);
  if (op === 'UAdd') return a;
  return value(a.type, ir(`${type}.${op === 'Invert' ? 'xor' : 'sub'}` as 'i32.sub', [minus, a.code]));
}

/** `x != 0` for a machine integer. */
export const machineTruth = (v: Val, type: MachineType): Expr =>
  type === 'i32' ? ir('i32.ne', [v.code, i32(0)]) : ir('i64.ne', [v.code, i64(0)]);

const STORAGE: Record<string, MachineStorage> = { i8: 'i8', i16: 'i16', i32: 'i32', i64: 'i64' };
const SPECIAL = new Set(['identity_number', 'refuse', 'reassigned_stream', 'Array', 'make_tuple', 'tuple_hash', 'keep_tuple_hash', 'array_copy', 'array_fill', 'array_clear', 'i32', 'i64', 'is_class', 'handled_exception', 'set_handled', 'call_depth', 'set_call_depth', 'set_depth_limit', 'generator_resume', 'generator_name', 'note_registered', 'to_host', 'from_host', 'object_to_host', 'byte_strings', 'upper_may_be_wide']);

/** The path of `op.x.y` or `host.x`, or the name of a dialect function. */
function specialPath(e: Expression): string | null {
  if (e.kind === 'Name') return e.id;
  if (e.kind === 'Attribute') {
    const head = specialPath(e.value);
    return head && `${head}.${e.attr}`;
  }
  if (e.kind === 'Subscript' && e.value.kind === 'Name' && e.value.id === 'Array' && e.slice.kind === 'Name') {
    return `Array[${e.slice.id}]`;
  }
  return null;
}

export function isSpecialCall(cx: Cx, func: Expression): boolean {
  if (!cx.mod.library) return false;
  const path = specialPath(func);
  if (!path) return false;
  return SPECIAL.has(path) || COPY_CALLS.has(path) || TEST_CALLS.has(path) || path.startsWith('op.') || path.startsWith('host.') || path.startsWith('Array[');
}

export function callSpecial(cx: Cx, node: Call): Val {
  const path = specialPath(node.func)!;
  const saved = cx.node;
  cx.node = node;
  const args = inOrder(cx, node.args.map((a) => () => evaluate(cx, a)));
  const result = cx.env ? special(cx, path, args, node) : value(cx.world.bottom, NO_CODE);
  cx.node = saved;
  return result;
}

function special(cx: Cx, path: string, args: readonly Val[], node: Call): Val {
  if (path.startsWith('op.')) return opCall(cx, path.slice(3), args);
  if (path.startsWith('host.')) return hostCall(cx, path.slice(5), args);
  if (COPY_CALLS.has(path)) return copyCall(cx, path, args);
  if (TEST_CALLS.has(path)) return testCall(cx, path, path === 'test_call' || path === 'test_value' || path === 'test_function' ? [args[0]!, toMachine(cx, args[1]!, 'i32'), ...args.slice(2)] : args);
  switch (path) {
    case 'i32':
    case 'i64':
      return convertTo(cx, path, args[0]!);
    case 'is_class':
      return dispatch(cx, args[0]!, (one) => {
        const a = one.type.atoms[0]!;
        const all = a.kind === 'tuple' ? (a.elems ?? [a.rest!]).every((t) => t.atoms.every((x) => x.kind === 'class' || x.kind === 'tuple')) : a.kind === 'class';
        return boolConst(cx, all);
      });
    case 'refuse': {
      const what = args[0]!.constant;
      return unsupported(cx, node, what?.kind === 'str' ? what.value : 'this');
    }
    case 'set_depth_limit':
      if (cx.emitting) emit(cx, ir('global.set', [toMachine(cx, args[0]!, 'i32').code], { global: depthLimit(cx.program) }));
      return none(cx);
    case 'handled_exception':
      return handledException(cx);
    case 'set_handled':
      replaceHandled(cx, args[0]!);
      return none(cx);
    case 'call_depth':
      return machineVal(cx, 'i32', cx.program.countsDepth ? ir('global.get', [], { global: DEPTH }) : i32(0));
    case 'set_call_depth':
      if (cx.emitting && cx.program.countsDepth) emit(cx, ir('global.set', [toMachine(cx, args[0]!, 'i32').code], { global: DEPTH }));
      return none(cx);
    case 'reassigned_stream':
      return reassignedStream(cx, args[0]!);
    case 'identity_number':
      return identityNumber(cx, args[0]!);
    case 'array_copy': {
      const [dst, di, src, si, n] = args as [Val, Val, Val, Val, Val];
      const from = siteOf(cx, src);
      const to = siteOf(cx, dst);
      if (!to.storage) grow(cx.world, to.elem, readCell(from.elem, cx.emitting ? null : cx.ctx));
      for (const s of sitesOf(dst)) if (!s.storage) for (const f of sitesOf(src)) grow(cx.world, s.elem, readCell(f.elem, cx.emitting ? null : cx.ctx));
      const ops = [dst.code, toMachine(cx, di, 'i32').code, src.code, toMachine(cx, si, 'i32').code, toMachine(cx, n, 'i32').code];
      if (cx.emitting) arrayCopy(cx, to, from, ops);
      return none(cx);
    }
    case 'to_host': {
      grow(cx.world, crossedCell(cx.world, kindArgument(cx, args[0]!)), args[1]!.type);
      return machineVal(cx, 'extern', cx.emitting ? ir('extern.from_any', [cx.program.boxed(cx, args[1]!)]) : NO_CODE);
    }
    case 'object_to_host':
      return dispatch(cx, args[0]!, (one) => {
        const atom = one.type.atoms[0]!;
        if (atom.kind === 'inst' && isInner(atom.cls)) return callLibrary(cx, 'pyw.builtins.exported_classes', '_inner_to_js', one);
        const name = atom.kind === 'func' || atom.kind === 'method' ? '_function_to_js' : atom.kind === 'inst' ? '_instance_to_js' : '_opaque';
        return callLibrary(cx, 'pyw.builtins.boundary_objects', name, one);
      });
    case 'from_host': {
      const type = readCell(crossedCell(cx.world, kindArgument(cx, args[0]!)), cx.emitting ? null : cx.ctx);
      if (!cx.emitting) return value(type, NO_CODE);
      const held = ir('any.from_extern', [toMachine(cx, args[1]!, 'extern').code]);
      return value(type, cx.program.fromStorage(cx, held, 'any', type));
    }
    case 'upper_may_be_wide':
      return boolConst(cx, cx.program.upperMayBeWide(cx));
    case 'byte_strings':
      return byteStrings(cx);
    case 'generator_resume':
      return resumeGenerator(cx, args[0]!);
    case 'note_registered':
      return noteRegistered(cx, args[0]!, args[1]!);
    case 'generator_name': {
      const which = args[1]!.constant;
      return generatorName(cx, args[0]!, which?.kind === 'str' && which.value === 'name' ? 'name' : 'qualname');
    }
    case 'make_tuple': {
      const [arr, n] = args as [Val, Val];
      const type = tupleOfAny(cx.world, elemType(cx, arr));
      if (!cx.emitting) return value(type, NO_CODE);
      const count = spill(cx, toMachine(cx, n, 'i32'));
      const items = newLocal(cx, 'array<any>');
      emit(cx, ir('local.set', [ir('array.new', [count.code], { elem: 'any' })], { local: items }));
      const ops = [tempGet(items), i32(0), arr.code, i32(0), count.code];
      if (cx.program.storageOf(siteOf(cx, arr)) === 'any') emit(cx, ir('array.copy', ops, { elem: 'any' }));
      else cx.program.emitConvertingCopy(cx, 'any', siteOf(cx, arr), ops);
      return value(type, newTuple(cx, tempGet(items)));
    }
    case 'tuple_hash':
      return machineVal(cx, 'i64', !cx.emitting || args[0]!.elems ? zero('i64') : ir('field.get', [args[0]!.code], tupleHash(cx)));
    case 'keep_tuple_hash': {
      const [tuple, hash] = args as [Val, Val];
      if (cx.emitting && !tuple.elems) emit(cx, ir('field.set', [tuple.code, toMachine(cx, hash, 'i64').code], tupleHash(cx)));
      return none(cx);
    }
    case 'array_fill': {
      const [arr, i, v, n] = args as [Val, Val, Val, Val];
      const stored = storeElem(cx, arr, v);
      if (cx.emitting) {
        emit(cx, ir('array.fill', [arr.code, toMachine(cx, i, 'i32').code, stored, toMachine(cx, n, 'i32').code], { elem: cx.program.storageOf(siteOf(cx, arr)) }));
      }
      return none(cx);
    }
    case 'array_clear': {
      const [arr, i, n] = args as [Val, Val, Val];
      if (cx.emitting) {
        const elem = cx.program.storageOf(siteOf(cx, arr));
        emit(cx, ir('array.fill', [arr.code, toMachine(cx, i, 'i32').code, cx.program.zeroOf(elem), toMachine(cx, n, 'i32').code], { elem }));
      }
      return none(cx);
    }
    default: {
      const storage = path === 'Array' ? null : (STORAGE[path.slice(6, -1)] ?? fail(cx, `unknown ${path}`));
      const site = arraySiteAt(cx.world, node, cx.ctx, storage, cx.program.ids);
      const len = toMachine(cx, args[0]!, 'i32');
      return value(arrayType(cx.world, site), cx.emitting ? ir('array.new', [len.code], { elem: cx.program.storageOf(site) }) : NO_CODE);
    }
  }
}

/** An object of the library that is neither data nor does anything for JavaScript: nothing is compiled for its coming back. */
const isInner = (cls: ClassInfo): boolean => cls.library && !['_advance', '__call__'].some((name) => findMethod(cls, name) !== null);

/** The kind under which the host holds an object: a literal. */
const kindArgument = (cx: Cx, v: Val): string => (v.constant?.kind === 'str' ? v.constant.value : fail(cx, 'a kind of object is a literal'));
/** The strings of one character below 256 that have been made, by code point: one array of the program. */
function byteStrings(cx: Cx): Val {
  const { program, world } = cx;
  const site = arraySiteAt(world, 'byte_strings', program.moduleContext(program.main), null, program.ids);
  if (!cx.emitting) grow(world, site.elem, program.join(program.typeNamed('str'), program.typeNamed('NoneType')));
  const type = arrayType(world, site);
  if (!cx.emitting) return value(type, NO_CODE);
  const elem = program.storageOf(site);
  const name = '$byte_strings';
  if (!program.globals.has(name)) {
    program.globals.set(name, { name, type: `array<${elem}>`, init: ir('array.null', [], { elem }) });
    program.initialisers.push(ir('global.set', [ir('array.new', [i32(256)], { elem })], { global: name }));
  }
  return value(type, ir('global.get', [], { global: name }));
}

function arrayCopy(cx: Cx, to: ArraySite, from: ArraySite, ops: readonly Expr[]): void {
  const elem = cx.program.storageOf(to);
  const source = cx.program.storageOf(from);
  if (elem === source) {
    emit(cx, ir('array.copy', ops, { elem }));
    return;
  }
  cx.program.emitConvertingCopy(cx, elem, from, ops);
}

export function sitesOf(v: Val): ArraySite[] {
  return v.type.atoms.flatMap((a) => (a.kind === 'array' ? [a.site] : []));
}
export function siteOf(cx: Cx, v: Val): ArraySite {
  return sitesOf(v)[0] ?? fail(cx, `expected an Array, got ${cx.program.describe(v.type)} in ${cx.ctx.key}`);
}

/** Type of the elements over all sites of an array value. */
export function elemType(cx: Cx, v: Val): Type {
  let type = cx.world.bottom;
  for (const s of sitesOf(v)) type = cx.program.join(type, readCell(s.elem, cx.emitting ? null : cx.ctx));
  return type;
}
/** Joins a stored value into the element type; gives the code to store. */
export function storeElem(cx: Cx, arr: Val, v: Val): Expr {
  const sites = sitesOf(arr);
  const storage = sites[0]?.storage;
  if (storage) return toMachine(cx, v, storage === 'i64' ? 'i64' : 'i32').code;
  for (const s of sites) grow(cx.world, s.elem, v.type);
  return cx.emitting ? cx.program.toStorage(cx, v, cx.program.storageOf(siteOf(cx, arr))) : NO_CODE;
}

/** `a[i]`, unchecked. */
export function arrayLoad(cx: Cx, arr: Val, index: Val): Val {
  const type = elemType(cx, arr);
  const i = toMachine(cx, index, 'i32');
  if (!cx.emitting) return value(type, NO_CODE);
  const storage = cx.program.storageOf(siteOf(cx, arr));
  return value(type, cx.program.fromStorage(cx, ir('array.get', [arr.code, i.code], { elem: storage }), storage, type));
}
export function arrayStore(cx: Cx, arr: Val, index: Val, v: Val): void {
  const code = storeElem(cx, arr, v);
  const i = toMachine(cx, index, 'i32');
  if (cx.emitting) emit(cx, ir('array.set', [arr.code, i.code, code], { elem: cx.program.storageOf(siteOf(cx, arr)) }));
}

const isNumberAtom = (a: Atom): boolean => a.kind === 'machine' || (a.kind === 'inst' && ['int', 'bool', 'float'].includes(a.cls.name) && a.cls.library);

function convertTo(cx: Cx, to: 'i32' | 'i64', operand: Val): Val {
  const v = numberOf(cx, operand);
  if (v.constant?.kind === 'int') return toMachine(cx, v, to);
  const from = machineTypeOf(v);
  const type = cx.world.machine[to];
  if (from === to || v.type.atoms.length === 0) return value(type, v.code);
  // What the library keeps may have met what the program keeps: only the numbers among it are meant.
  if (from === null && v.type.atoms.length > 1) {
    return dispatch(cx, v, (one) =>
      one.type.atoms.every(isNumberAtom) ? convertTo(cx, to, one) : raiseError(cx, 'TypeError', 'a machine number was expected'));
  }
  if (!cx.emitting) return value(type, NO_CODE);
  const a = onlyAtom(v.type);
  const name = a?.kind === 'inst' ? a.cls.name : from;
  const key = `${to}<${name}`;
  const code = codeOf(cx, v);
  switch (key) {
    case 'i32<i64':
      return value(type, ir('i32.wrap_i64', [code]));
    case 'i64<i32':
      return value(type, ir('i64.extend_i32_s', [code]));
    case 'i32<int':
      return value(type, ir('int.to_i32', [code]));
    case 'i64<int':
      return value(type, ir('int.to_i64', [code]));
    case 'i32<bool':
      return value(type, code);
    case 'i64<bool':
      return value(type, ir('i64.extend_i32_u', [code]));
    case 'i32<float':
      return value(type, ir('i32.trunc_sat_f64_s', [code]));
    case 'i64<float':
      return value(type, ir('i64.trunc_sat_f64_s', [code]));
    default:
      return fail(cx, `no conversion ${key}`);
  }
}

/** `int(x)` and `float(x)` of a machine value; null for other operands. */
export function fromMachine(cx: Cx, cls: string, v: Val): Val | null {
  const from = machineTypeOf(v);
  if (!from || from === 'extern') return null;
  if (cls === 'int') {
    return value(cx.program.typeNamed('int'), from === 'i32' ? ir('int.from_i32', [v.code]) : ir('int.from_i64', [v.code]));
  }
  if (cls === 'float') {
    return value(cx.program.typeNamed('float'), from === 'i32' ? ir('f64.convert_i32_s', [v.code]) : ir('f64.convert_i64_s', [v.code]));
  }
  if (cls === 'bool') return bool(cx, machineTruth(v, from));
  return null;
}

function typeOfRepr(cx: Cx, repr: string): Type {
  switch (repr) {
    case 'int':
      return cx.program.typeNamed('int');
    case 'f64':
      return cx.program.typeNamed('float');
    case 'i32':
    case 'i64':
    case 'extern':
      return cx.world.machine[repr];
    default:
      return fail(cx, `an op with result ${repr}`);
  }
}
function operand(cx: Cx, given: Val, want: ValueType): Expr {
  const v = want === 'int' || want === 'f64' ? numberOf(cx, given) : given;
  if (want === 'i32' || want === 'i64' || want === 'extern') return toMachine(cx, v, want).code;
  if (!cx.emitting) return NO_CODE;
  return want === 'any' ? cx.program.boxed(cx, v) : codeOf(cx, v);
}

function opCall(cx: Cx, name: string, args: readonly Val[]): Val {
  const row = (OPS as Readonly<Record<string, OpRow | undefined>>)[name] ?? fail(cx, `no op ${name}`);
  if (Object.keys(row.attrs).length || row.operands.length !== args.length) fail(cx, `op ${name} cannot be called with ${args.length} operands`);
  const ops = args.map((v, i) => operand(cx, v, (row.operands as readonly ValueType[])[i]!));
  const node = { kind: name, args: ops } as unknown as Expr;
  if (row.form === 'stmt') {
    emit(cx, node as never);
    return none(cx);
  }
  return value(typeOfRepr(cx, row.result!), node);
}

function hostCall(cx: Cx, name: string, args: readonly Val[]): Val {
  const row = (ABI as Readonly<Record<string, AbiRow | undefined>>)[name] ?? fail(cx, `no host function ${name}`);
  const params = row.params as readonly ValueType[];
  if (params.length !== args.length) fail(cx, `host.${name} takes ${params.length} operands`);
  const ops = args.map((v, i) => operand(cx, v, params[i]!));
  const node = ir('call.host', ops, { host: name });
  const results = row.results as readonly ValueType[];
  if (results.length === 0) {
    if (cx.emitting) emit(cx, ir('drop', [node]));
    return none(cx);
  }
  return value(typeOfRepr(cx, results[0]!), node);
}
