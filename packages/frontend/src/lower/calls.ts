/** Calls: binding arguments to parameters, choosing the context, construction of instances. */
import type { Expr } from '@pyw/ir';
import { findMethod } from '../bind/declare.ts';
import type { Call, Expression, Node } from '../syntax/ast.ts';
import type { Type } from '../types/atoms.ts';
import type { ClassInfo, FuncInfo, ParamInfo } from '../types/infos.ts';
import { contextFor, grow, instanceOf, readCell, siteAt } from '../types/world.ts';
import { attributeOf } from './attributes.ts';
import { constructContainer, containerOf, hashOfStatic, updateWithKeywords } from './containers.ts';
import { emit, endFlow, inOrder, newLocal, NO_CODE, position, spill, tempGet, value, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { constructException, plainOsError, prepareException } from './exceptions.ts';
import { evaluate } from './evaluate.ts';
import { ir } from './ir.ts';
import { isVoid } from './layout.ts';
import { callSpecial, fromMachine, isSpecialCall, toMachine } from './machine.ts';
import { nativeArgumentError } from './native-arguments.ts';
import { formatCall } from './str-format.ts';
import { bottom, codeAs, codeOf, none, strConst, tupleVal, zero } from './values.ts';

export interface Args {
  readonly positional: readonly Val[];
  readonly keywords: readonly (readonly [string, Val])[];
}
export const positional = (...vals: Val[]): Args => ({ positional: vals, keywords: [] });

/** A call expression. */
export function call(cx: Cx, node: Call): Val {
  const { func } = node;
  if (isSpecialCall(cx, func)) return callSpecial(cx, node);
  if (cx.mod.library && isAllocation(func)) return allocation(cx, node);
  const text = formatCall(cx, node);
  if (text) return text;
  const method = func.kind === 'Attribute';
  let star: { index: number } | null = null;
  const parts: (() => Val)[] = [() => evaluate(cx, method ? func.value : func)];
  node.args.forEach((a, i) => {
    if (a.kind === 'Starred') {
      star = { index: i };
      parts.push(() => evaluate(cx, a.value));
    } else parts.push(() => evaluate(cx, a));
  });
  for (const k of node.keywords) {
    if (k.arg === null) unsupported(cx, node, 'a call with **mapping');
    parts.push(() => evaluate(cx, k.value));
  }
  const [callee, ...vals] = inOrder(cx, parts);
  if (!cx.env) return bottom(cx);
  const saved = cx.node;
  cx.node = node;
  let positionalVals = vals.slice(0, node.args.length);
  if (star) {
    const flat: Val[] = [];
    node.args.forEach((a, i) => {
      if (a.kind === 'Starred') flat.push(...elementsOf(cx, positionalVals[i]!, a));
      else flat.push(positionalVals[i]!);
    });
    positionalVals = flat;
  }
  // Keywords may be bound in another order than they are evaluated in.
  const keep = node.keywords.length > 0 ? (v: Val): Val => spill(cx, v) : (v: Val): Val => v;
  const self = keep(callee!);
  const args: Args = {
    positional: positionalVals.map(keep),
    keywords: node.keywords.map((k, i) => [k.arg!, keep(vals[node.args.length + i]!)] as const),
  };
  const result = method
    ? callMethod(cx, self, func.attr, args, node)
    : callValue(cx, self, args, node);
  cx.node = saved;
  return result;
}

/** `object.__new__(Class)` in library code. */
const isAllocation = (func: Expression): boolean =>
  func.kind === 'Attribute' && func.attr === '__new__' && func.value.kind === 'Name' && func.value.id === 'object';
function allocation(cx: Cx, node: Call): Val {
  const cls = evaluate(cx, node.args[0]!).type.atoms[0];
  if (cls?.kind !== 'class') return unsupported(cx, node, 'object.__new__ of a class chosen at run time');
  const saved = cx.node;
  cx.node = node;
  // `object.__new__(OSError, *args)`: with these arguments, whatever they are.
  const star = node.args[1]?.kind === 'Starred' ? evaluate(cx, node.args[1].value) : null;
  const v = star ? plainOsError(cx, elementsOf(cx, star, node)) : allocate(cx, cls.cls);
  cx.node = saved;
  return v;
}

/** Elements of a starred argument whose shape is known. */
function elementsOf(cx: Cx, v: Val, node: Node): Val[] {
  const shape = v.type.atoms[0];
  if (v.elems) return [...v.elems];
  if (v.type.atoms.length === 1 && shape?.kind === 'tuple' && shape.elems) {
    const subject = spill(cx, v);
    return shape.elems.map((_, i) => cx.program.tupleItem(cx, subject, i));
  }
  return unsupported(cx, node, 'a starred argument of unknown length');
}

/** `obj.name(args)`. */
export function callMethod(cx: Cx, obj: Val, name: string, args: Args, node: Node | null = null): Val {
  const shared = sharedMethod(obj.type, name);
  if (shared) return callFunction(cx, shared, { ...args, positional: [obj, ...args.positional] });
  const several = cx.emitting && obj.type.atoms.length > 1;
  const subject = several ? spill(cx, obj) : obj;
  const held = several ? holdArgs(cx, args) : args;
  return dispatch(cx, subject, (self) => {
    const a = self.type.atoms[0]!;
    const cls = a.kind === 'inst' ? a.cls : a.kind === 'tuple' ? cx.program.cls('tuple') : null;
    const fn = cls && findMethod(cls, name);
    if (fn) return updateWithKeywords(cx, fn, self, held) ?? callFunction(cx, fn, withSelf(fn, self, held));
    if (name === '__hash__' && (a.kind === 'func' || a.kind === 'class')) return hashOfStatic(cx, a);
    if (name === '__repr__' || name === '__str__') {
      // The address is not CPython's, which is another one in each run.
      if (a.kind === 'func') return strConst(cx, `<function ${a.fn.qualname} at 0x${(0x7f0000000000 + a.fn.id * 160).toString(16)}>`);
      if (a.kind === 'class') return strConst(cx, `<class '${a.cls.library ? '' : `${a.cls.mod.name}.`}${a.cls.name}'>`);
    }
    return callValue(cx, attributeOf(cx, self, name), held, node);
  });
}
/** The method that all classes of a value have from one library base (exceptions): called without telling them apart. */
function sharedMethod(type: Type, name: string): FuncInfo | null {
  let shared: FuncInfo | null = null;
  if (type.atoms.length < 2) return null;
  for (const a of type.atoms) {
    if (a.kind !== 'inst' || a.site || a.cls.boxed) return null;
    const fn = findMethod(a.cls, name);
    if (!fn || (shared && fn !== shared)) return null;
    shared = fn;
  }
  return shared?.library && shared.flavour === 'method' && shared.cls?.name !== 'object' ? shared : null;
}
const withSelf = (fn: FuncInfo, self: Val, args: Args): Args =>
  fn.flavour === 'static' ? args : { ...args, positional: [self, ...args.positional] };
const holdArgs = (cx: Cx, args: Args): Args => ({
  positional: args.positional.map((v) => spill(cx, v)),
  keywords: args.keywords.map(([k, v]) => [k, spill(cx, v)] as const),
});

/** Calls whatever a value is. */
export function callValue(cx: Cx, callee: Val, args: Args, node: Node | null = null): Val {
  if (!cx.env) return bottom(cx);
  const several = cx.emitting && callee.type.atoms.length > 1;
  const subject = several ? spill(cx, callee) : callee;
  const held = several ? holdArgs(cx, args) : args;
  return dispatch(cx, subject, (one) => callOne(cx, one, held, node));
}

function callOne(cx: Cx, one: Val, args: Args, node: Node | null): Val {
  {
    const a = one.type.atoms[0]!;
    switch (a.kind) {
      case 'func':
        return callFunction(cx, a.fn, args);
      case 'method':
        return callFunction(cx, a.fn, withSelf(a.fn, value(a.self, one.code), args));
      case 'class':
        return construct(cx, a.cls, args);
      case 'inst': {
        const fn = findMethod(a.cls, '__call__');
        if (fn) return callFunction(cx, fn, withSelf(fn, one, args));
        return raiseError(cx, 'TypeError', `'${a.cls.name}' object is not callable`);
      }
      case 'tuple':
        return raiseError(cx, 'TypeError', `'tuple' object is not callable`);
      case 'module':
        return raiseError(cx, 'TypeError', `'module' object is not callable`);
      default:
        return unsupported(cx, node, 'this call');
    }
  }
}

/** `Class(args)`. */
export function construct(cx: Cx, cls: ClassInfo, args: Args): Val {
  if (args.positional.length === 1 && cls.boxed && cls.library) {
    const converted = fromMachine(cx, cls.name, args.positional[0]!);
    if (converted) return converted;
  }
  const container = containerOf(cls, args);
  if (container) return constructContainer(cx, container, args);
  const special = constructException(cx, cls, args);
  if (special) return special;
  const create = findMethod(cls, '__new__');
  if (create) return callFunction(cx, create, { ...args, positional: [cx.program.classVal(cls), ...args.positional] });
  const self = allocate(cx, cls);
  args = prepareException(cx, cls, self, args);
  const init = findMethod(cls, '__init__');
  if (init) {
    const r = callFunction(cx, init, { ...args, positional: [self, ...args.positional] });
    if (cx.emitting && cx.env && r.code.kind === 'call') emit(cx, ir('drop', [r.code]));
  } else if (args.positional.length || args.keywords.length) {
    return raiseError(cx, 'TypeError', `${cls.name}() takes no arguments`);
  }
  return cx.env ? self : bottom(cx);
}

/** A new instance with zeroed fields, before `__init__`. */
export function allocate(cx: Cx, cls: ClassInfo): Val {
  const site = cls.perSite ? siteAt(cx.world, cls, cx.node ?? 'construct', cx.ctx, cx.program.ids) : null;
  if (site) {
    for (const c of cls.mro) {
      for (const f of c.fields.values()) {
        if (!site.fields.has(f.name)) {
          site.fields.set(f.name, { type: f.machine ? cx.world.machine[f.machine] : cx.world.bottom, readers: new Set() });
        }
      }
    }
  }
  const type = instanceOf(cx.world, cls, site);
  let self = value(type, NO_CODE);
  if (cx.emitting) {
    const layout = cx.program.instLayout(type);
    const fields = cx.program.fieldsOf(layout);
    const local = newLocal(cx, `ref<${layout}>`);
    emit(cx, ir('local.set', [ir('new', fields.map((f) => zero(f.type === 'i8' || f.type === 'i16' ? 'i32' : f.type)), { class: layout })], { local }));
    self = value(type, tempGet(local));
  }
  return self;
}

/** Binds arguments and calls; the result is bottom when the function never returns. */
export function callFunction(cx: Cx, fn: FuncInfo, args: Args): Val {
  if (!cx.env) return bottom(cx);
  if (fn.args?.kwarg) unsupported(cx, cx.node, 'a parameter **kwargs');
  const bound = bindArgs(cx, fn, args);
  if (!bound) return bottom(cx);
  const types = bound.map((v) => v.type);
  if (types.some((t, i) => t.atoms.length === 0 && !(fn.varargs && i === bound.length - 1))) {
    // An argument that never has a value: the call is never made.
    if (cx.emitting) for (const v of bound) emit(cx, ir('drop', [codeOf(cx, v)]));
    if (cx.emitting) emit(cx, ir('unreachable', []));
    endFlow(cx);
    return bottom(cx);
  }
  const ctx = contextFor(cx.world, fn, types, cx.emitting ? null : cx.ctx);
  ctx.callers.add(cx.ctx);
  ctx.origin ??= cx.mod.library ? cx.ctx.origin : cx.node && { mod: cx.mod, node: cx.node };
  if (!cx.emitting) {
    cx.program.analyseNow(ctx);
    if (ctx.ret.atoms.length === 0) endFlow(cx);
    return resultOf(cx, ctx.ret, NO_CODE);
  }
  const name = cx.program.requestFunction(ctx);
  const operands: Expr[] = [];
  bound.forEach((v, i) => {
    const declared = ctx.params[i]!;
    if (fn.varargs && i === bound.length - 1) {
      const shape = explodedShape(declared);
      if (shape) {
        v.elems!.forEach((e, k) => {
          if (!isVoid(shape[k]!)) operands.push(codeAs(cx, e, shape[k]!));
        });
        return;
      }
    }
    if (!isVoid(declared)) operands.push(codeAs(cx, v, declared));
  });
  const code = ir('call', operands, { func: name, ...position(cx) });
  return receive(cx, ctx.ret, code);
}

/** Elements of a varargs tuple that is passed as separate parameters. */
export function explodedShape(type: Type): readonly Type[] | null {
  const a = type.atoms[0];
  return type.atoms.length === 1 && a?.kind === 'tuple' && a.elems ? a.elems : null;
}

/** How results of a type are returned: nothing, the elements of a small tuple, or one value. */
export function resultShape(type: Type): readonly Type[] {
  if (type.atoms.length === 0 || isVoid(type)) return [];
  const shape = explodedShape(type);
  if (shape && shape.length > 0 && shape.length <= 8) return shape.filter((t) => !isVoid(t));
  return [type];
}
const returnsElements = (type: Type): readonly Type[] | null => {
  const shape = explodedShape(type);
  return shape && shape.length > 0 && shape.length <= 8 ? shape : null;
};

/** Takes the results of a call. */
function receive(cx: Cx, ret: Type, code: Expr): Val {
  if (ret.atoms.length === 0) {
    emit(cx, ir('drop', [code]));
    emit(cx, ir('unreachable', []));
    endFlow(cx);
    return bottom(cx);
  }
  const elements = returnsElements(ret);
  if (elements) {
    const real = elements.filter((t) => !isVoid(t));
    const locals = real.map((t) => newLocal(cx, cx.program.reprOf(t)));
    if (real.length === 1) emit(cx, ir('local.set', [code], { local: locals[0]! }));
    else if (real.length) emit(cx, ir('locals.set', [code], { locals }));
    else emit(cx, ir('drop', [code]));
    let next = 0;
    const elems = elements.map((t) => value(t, isVoid(t) ? NO_CODE : tempGet(locals[next++]!)));
    return { type: ret, code: NO_CODE, elems };
  }
  if (isVoid(ret)) {
    emit(cx, ir('drop', [code]));
    return resultOf(cx, ret, NO_CODE);
  }
  return value(ret, code);
}
function resultOf(cx: Cx, ret: Type, code: Expr): Val {
  const elements = returnsElements(ret);
  if (elements) return { type: ret, code, elems: elements.map((t) => value(t, NO_CODE)) };
  const a = ret.atoms[0];
  if (ret.atoms.length === 1 && a?.kind === 'inst' && a.cls.boxed === 'none') return none(cx);
  return value(ret, code);
}

/** Values in parameter order, the varargs tuple last; null after raising TypeError. */
function bindArgs(cx: Cx, fn: FuncInfo, args: Args): Val[] | null {
  const wrong = nativeArgumentError(fn, args);
  if (wrong !== null) {
    raiseError(cx, 'TypeError', wrong);
    return null;
  }
  const given: (Val | null)[] = fn.params.map(() => null);
  const positionals = fn.params.filter((p) => p.kind !== 'keyword-only');
  const extra: Val[] = [];
  // What goes into the varargs tuple is put into temporaries: so is all that was evaluated before it.
  const spread = fn.varargs !== null && args.positional.length > positionals.length;
  (spread ? args.positional.map((v) => spill(cx, v)) : args.positional).forEach((v, i) => {
    if (i < positionals.length) given[i] = v;
    else extra.push(v);
  });
  const shown = fn.qualname;
  for (const [name, v] of args.keywords) {
    const i = fn.params.findIndex((p) => p.name === name && p.kind !== 'positional-only');
    if (i < 0) {
      const only = args.keywords.map(([k]) => k).filter((k) => fn.params.some((p) => p.name === k && p.kind === 'positional-only'));
      raiseError(
        cx,
        'TypeError',
        only.length
          ? `${shown}() got some positional-only arguments passed as keyword arguments: '${only.join(', ')}'`
          : `${shown}() got an unexpected keyword argument '${name}'`,
      );
      return null;
    }
    if (given[i]) {
      raiseError(cx, 'TypeError', `${shown}() got multiple values for argument '${name}'`);
      return null;
    }
    given[i] = v;
  }
  if (extra.length && !fn.varargs) {
    raiseError(cx, 'TypeError', tooMany(fn, positionals, args));
    return null;
  }
  const missing = fn.params.filter((p, i) => !given[i] && !p.default);
  const missingPositional = missing.filter((p) => p.kind !== 'keyword-only');
  const report = missingPositional.length ? missingPositional : missing;
  if (report.length) {
    const what = report === missing && !missingPositional.length ? 'keyword-only' : 'positional';
    const names = report.map((p) => `'${p.name}'`);
    const list =
      names.length === 1
        ? names[0]
        : names.length === 2
          ? names.join(' and ')
          : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
    raiseError(
      cx,
      'TypeError',
      `${shown}() missing ${report.length} required ${what} argument${report.length > 1 ? 's' : ''}: ${list}`,
    );
    return null;
  }
  const out = fn.params.map((p, i) => {
    const v = given[i] ?? defaultOf(cx, fn, p, i);
    return p.machine ? toMachine(cx, v, p.machine) : v;
  });
  if (fn.varargs) out.push(tupleVal(cx, extra));
  return out;
}

function tooMany(fn: FuncInfo, positionals: readonly ParamInfo[], args: Args): string {
  const n = args.positional.length;
  const required = positionals.filter((p) => !p.default).length;
  const takes = required === positionals.length ? `${positionals.length}` : `from ${required} to ${positionals.length}`;
  const plural = positionals.length === 1 && required === positionals.length ? '' : 's';
  const named = args.keywords.filter(([k]) => fn.params.some((p) => p.kind === 'keyword-only' && p.name === k)).length;
  const extra = named ? ` positional argument${n === 1 ? '' : 's'} (and ${named} keyword-only argument${named === 1 ? '' : 's'})` : '';
  const verb = n === 1 && !named ? 'was' : 'were';
  return `${fn.qualname}() takes ${takes} positional argument${plural} but ${n}${extra} ${verb} given`;
}

/** Constants are made again at each call; other defaults were evaluated when the function was defined. */
function defaultOf(cx: Cx, fn: FuncInfo, p: ParamInfo, index: number): Val {
  if (isConstantExpr(p.default!) || fn.library) return cx.program.evaluateIn(cx, fn.mod, p.default!);
  let cell = fn.defaultCells.get(index);
  if (!cell) fn.defaultCells.set(index, (cell = { type: cx.world.bottom, readers: new Set() }));
  const type = readCell(cell, cx.emitting ? null : cx.ctx);
  return value(type, cx.emitting ? cx.program.loadHidden(`${fn.mod.name}.${fn.qualname}$default${index}`, type) : NO_CODE);
}
export function isConstantExpr(e: Expression): boolean {
  return (
    e.kind === 'Constant' ||
    (e.kind === 'UnaryOp' && e.operand.kind === 'Constant') ||
    (e.kind === 'Tuple' && e.elts.every(isConstantExpr))
  );
}

/** Evaluates the defaults of a function when its definition runs. */
export function storeDefaults(cx: Cx, fn: FuncInfo): void {
  fn.params.forEach((p, index) => {
    if (!p.default || isConstantExpr(p.default)) return;
    const v = evaluate(cx, p.default);
    let cell = fn.defaultCells.get(index);
    if (!cell) fn.defaultCells.set(index, (cell = { type: cx.world.bottom, readers: new Set() }));
    grow(cx.world, cell, v.type);
    if (cx.emitting && cx.env) {
      emit(cx, cx.program.storeHidden(`${fn.mod.name}.${fn.qualname}$default${index}`, cell.type, codeAs(cx, v, cell.type)));
    }
  });
}

/** Calls a function of the library by module and name. */
export function callLibrary(cx: Cx, mod: string, name: string, ...vals: Val[]): Val {
  return callFunction(cx, cx.program.libraryFunction(mod, name), positional(...vals));
}
