/** Names: local variables, module globals, built-ins. */
import type { Expr } from '@pyw/ir';
import type { Name, Node } from '../syntax/ast.ts';
import type { MachineType, Type } from '../types/atoms.ts';
import type { Capture, ClassInfo, GlobalInfo } from '../types/infos.ts';
import { bound, checkCovers, enqueue, grow, join, mayBeUnbound, moduleType, notify, readCell } from '../types/world.ts';
import { observeRead, observeSource, observing, slotKey } from '../analysis/observe.ts';
import { childNodes } from '../bind/child-nodes.ts';
import { globalOf } from '../bind/declare.ts';
import { namesRead } from '../bind/namespace-uses.ts';
import { absentHint } from '../modules/absent-modules.ts';
import { BUILTIN_NAMES } from './generated/python-names.ts';
import { emit, joinEnvs, newLocal, NO_CODE, setSlotType, value, type Cx, type Val } from './cx.ts';
import { deleteClassName, loadClassName, storeClassName } from './class-def.ts';
import { boxGet, boxLocal, boxSet, hasBox, loadCapture, makeUnsure, ownerOf, slotCell, storeCapture } from './closures.ts';
import { raiseError, unsupported } from './errors.ts';
import { i32, ir } from './ir.ts';
import { isVoid } from './layout.ts';
import { loadState } from './library-state.ts';
import { machineTypeOf, toMachine } from './machine.ts';
import { ownAttribute } from './module-attributes.ts';
import { asksForGlobals } from './scope-dicts.ts';
import { boolConst, bottom, branch, choose, codeAs, convert, joinBranches } from './values.ts';

/** Where a name lives in the function being compiled. */
export type Place =
  | { readonly kind: 'slot'; readonly slot: number }
  | { readonly kind: 'capture'; readonly capture: Capture }
  | { readonly kind: 'global'; readonly global: GlobalInfo }
  /** A name of the class whose body this is. */
  | { readonly kind: 'class' }
  | { readonly kind: 'none' };

export function placeOf(cx: Cx, name: string): Place {
  for (let i = cx.comprehensions.length - 1; i >= 0; i--) {
    const slot = cx.comprehensions[i]!.get(name);
    if (slot !== undefined) return { kind: 'slot', slot };
  }
  if (cx.classBody?.names.has(name)) return { kind: 'class' };
  const slot = cx.fn.scope.slots.get(name);
  if (slot !== undefined) return { kind: 'slot', slot };
  const capture = cx.fn.captures.find((c) => c.name === name);
  if (capture && !cx.fn.scope.globals.has(name)) return { kind: 'capture', capture };
  return modulePlace(cx, name);
}
function modulePlace(cx: Cx, name: string): Place {
  const global = cx.mod.globals.get(name);
  if (!global) return { kind: 'none' };
  return { kind: 'global', global };
}

export function loadName(cx: Cx, node: Name): Val {
  if (cx.classBody?.prepared && !cx.comprehensions.some((c) => c.has(node.id))) return loadClassName(cx, node);
  const place = placeOf(cx, node.id);
  return node.id === '__class__' && place.kind === 'none' && cx.fn.lexicalClass && !cx.mod.library ? classAround(cx, node, cx.fn.lexicalClass) : loadFrom(cx, node, place);
}
/** `__class__` in a method or in what stands in one. */
function classAround(cx: Cx, node: Name, cls: ClassInfo): Val {
  return cls.plural ? unsupported(cx, node, '__class__ in a class that is made more than once') : cx.program.classVal(cls);
}
/** A name that a class body binds itself is looked up past the functions around it. */
export const loadPastFunctions = (cx: Cx, node: Name): Val =>
  loadFrom(cx, node, cx.fn.node.kind === 'Module' ? placeOf(cx, node.id) : modulePlace(cx, node.id));

function loadFrom(cx: Cx, node: Name, place: Place): Val {
  if (observing(cx)) observeName(cx, node, place);
  switch (place.kind) {
    case 'slot': {
      const saved = cx.node;
      cx.node = node;
      const v = loadSlot(cx, place.slot, node.id);
      cx.node = saved;
      return v;
    }
    case 'capture':
      return loadCapture(cx, place.capture);
    case 'class':
      return loadClassName(cx, node);
    case 'global': {
      if (cx.mod.library) return loadState(cx, place.global);
      const saved = cx.node;
      cx.node = node;
      const v = loadGlobal(cx, place.global, () => {
        const builtin = cx.program.builtin(cx, node.id);
        const own = builtin ?? (node.id.startsWith('__') ? (ownAttribute(cx, cx.mod, node.id) ?? builtinsModule(cx, node.id) ?? missingName(cx, node)) : null);
        return own ?? raiseError(cx, 'NameError', `name '${node.id}' is not defined`);
      });
      cx.node = saved;
      return v;
    }
    case 'none': {
      const found = cx.mod.library ? cx.program.libraryName(cx, cx.mod, node.id) : null;
      if (found) return found;
      if (node.id === '__debug__') return boolConst(cx, true);
      const own = node.id.startsWith('__') ? (ownAttribute(cx, cx.mod, node.id) ?? builtinsModule(cx, node.id)) : null;
      if (own) return own;
      return cx.program.builtin(cx, node.id) ?? missingName(cx, node) ?? raiseError(cx, 'NameError', `name '${node.id}' is not defined`);
    }
  }
}

/** `__builtins__`, which is the module in the main module and a dict in others. */
function builtinsModule(cx: Cx, name: string): Val | null {
  const mod = name === '__builtins__' && cx.mod === cx.program.main ? cx.program.moduleNamed('builtins') : null;
  return mod ? value(moduleType(cx.world, mod), NO_CODE) : null;
}
export const hasAnnotations = (body: readonly Node[]): boolean =>
  body.some((n) => n.kind === 'AnnAssign' || (n.kind !== 'FunctionDef' && n.kind !== 'AsyncFunctionDef' && n.kind !== 'ClassDef' && hasAnnotations(childNodes(n))));

/** Is there a `def f[T]` or a `class C[T]` with a parameter of this name? */
const isTypeParameter = (body: readonly Node[], name: string): boolean =>
  body.some((n) => ((n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'ClassDef') && n.type_params.some((t) => t.name === name)) || isTypeParameter(childNodes(n), name));

/** A built-in of Python that the library does not have yet is refused, never a NameError. */
function missingName(cx: Cx, node: Name): null {
  if (node.id === '__annotations__' && cx.mod.globals.has(node.id)) return null;
  // The main module has an empty dict in any case.
  if (node.id === '__annotations__' && cx.mod !== cx.program.main && !hasAnnotations(cx.mod.tree.body)) return null;
  if (isTypeParameter(cx.mod.tree.body, node.id)) unsupported(cx, node, `the type parameter ${node.id} as a value`, 'Make it by TypeVar.');
  if (BUILTIN_NAMES.has(node.id) || (node.id.startsWith('__') && MODULE_NAMES.has(node.id))) unsupported(cx, node, `the built-in ${node.id}`);
  return null;
}
const MODULE_NAMES: ReadonlySet<string> = new Set(['__file__', '__doc__', '__package__', '__spec__', '__loader__', '__builtins__', '__annotations__']);

export function loadSlot(cx: Cx, slot: number, name: string): Val {
  if (!cx.env) return bottom(cx);
  const exploded = cx.exploded.get(slot);
  if (exploded) return { ...exploded, type: cx.env[slot]! };
  let type = cx.env[slot]!;
  if (cx.fn.scope.rebound.has(slot)) {
    // Nested functions assign it, whenever they run.
    const all = readCell(slotCell(cx.world, cx.ctx, slot), cx.emitting ? null : cx.ctx);
    type = join(cx.world, mayBeUnbound(type) ? cx.world.unbound : cx.world.bottom, all);
  }
  const known = bound(cx.world, type);
  if (mayBeUnbound(type)) {
    const message =
      cx.fn.node.kind === 'Module' ? `name '${name}' is not defined` : `cannot access local variable '${name}' where it is not associated with a value`;
    const cls = cx.fn.node.kind === 'Module' ? 'NameError' : 'UnboundLocalError';
    const builtin = cx.fn.node.kind === 'Module' ? cx.program.builtin(cx, name) : null;
    if (known.atoms.length === 0) return builtin ?? raiseError(cx, cls, message);
    cx.ctx.flags.add(slot);
    if (builtin) return ownOr(cx, cx.emitting ? slotFlag(cx, slot) : NO_CODE, () => slotValue(cx, slot, known), () => builtin);
    checkBound(cx, cx.emitting ? slotFlag(cx, slot) : NO_CODE, cls, message);
    if (cx.env) setSlotType(cx, slot, known);
  }
  return slotValue(cx, slot, known);
}

function slotValue(cx: Cx, slot: number, known: Type): Val {
  const v = value(known, !cx.emitting || isVoid(known) ? NO_CODE : readSlot(cx, slot, known));
  return known.atoms.length > 1 && !cx.fn.scope.rebound.has(slot) ? { ...v, origin: { cx, slot, stores: cx.stores } } : v;
}

/** Code that reads a slot as a value of a type it is known to have. */
export function readSlot(cx: Cx, slot: number, type: Type): Expr {
  if (!cx.emitting || isVoid(type)) return NO_CODE;
  const stored = storedType(cx, slot);
  const code = hasBox(cx.ctx, slot)
    ? boxGet(cx, ir('local.get', [], { local: boxLocal(cx, slot) }), stored, 'v')
    : ir('local.get', [], { local: slotLocal(cx, slot) });
  return convert(cx, code, stored, cx.program.reprOf(type));
}
/** Join of all that is stored in a slot, by nested functions too. */
function storedType(cx: Cx, slot: number): Type {
  return hasBox(cx.ctx, slot) ? slotCell(cx.world, cx.ctx, slot).type : bound(cx.world, cx.ctx.vars[slot]!);
}
/** Uses a variable if it is bound. */
export function loadSlotIfBound(cx: Cx, slot: number, use: (v: Val) => Val, missing: () => Val): Val {
  if (!cx.env) return bottom(cx);
  const exploded = cx.exploded.get(slot);
  if (exploded) return use({ ...exploded, type: cx.env[slot]! });
  let type = cx.env[slot]!;
  if (cx.fn.scope.rebound.has(slot)) {
    const all = readCell(slotCell(cx.world, cx.ctx, slot), cx.emitting ? null : cx.ctx);
    type = join(cx.world, mayBeUnbound(type) ? cx.world.unbound : cx.world.bottom, all);
  }
  const known = bound(cx.world, type);
  if (known.atoms.length === 0) return missing();
  if (!mayBeUnbound(type)) return use(slotValue(cx, slot, known));
  cx.ctx.flags.add(slot);
  return choose(cx, () => slotFlag(cx, slot), () => use(slotValue(cx, slot, known)), missing);
}

/** Is the slot bound? */
function slotFlag(cx: Cx, slot: number): Expr {
  if (hasBox(cx.ctx, slot)) return boxGet(cx, ir('local.get', [], { local: boxLocal(cx, slot) }), slotCell(cx.world, cx.ctx, slot).type, 'b');
  return ir('local.get', [], { local: boundFlag(cx, slot) });
}

/** Raises unless the flag is set. */
function checkBound(cx: Cx, flag: Expr, cls: string, message: string): void {
  const env = cx.env;
  const saved = cx.out;
  cx.out = [];
  raiseError(cx, cls, message);
  const body = cx.out;
  cx.out = saved;
  cx.env = env;
  emit(cx, ir('if', [ir('i32.eqz', [flag])], { then: body, else: [], hint: 'unlikely' }));
}

export function slotLocal(cx: Cx, slot: number): number {
  let local = cx.slotLocals[slot];
  if (local === undefined) {
    local = newLocal(cx, cx.program.reprOf(bound(cx.world, cx.ctx.vars[slot]!)), cx.fn.scope.names[slot]!);
    cx.slotLocals[slot] = local;
  }
  return local;
}
export function boundFlag(cx: Cx, slot: number): number {
  let flag = cx.boundFlags.get(slot);
  if (flag === undefined) cx.boundFlags.set(slot, (flag = newLocal(cx, 'i32', `${cx.fn.scope.names[slot]!}$bound`)));
  return flag;
}

export function storeSlot(cx: Cx, slot: number, v: Val): void {
  if (!cx.env) return;
  const machine = cx.fn.scope.machine.get(slot) ?? (cx.mod.library ? machineSlot(cx, slot, v) : undefined);
  const stored = machine ? toMachine(cx, v, machine) : v;
  if (!cx.env) return;
  cx.exploded.delete(slot);
  cx.stores++;
  if (cx.emitting) checkCovers(cx.world, cx.ctx.vars[slot]!, stored.type, `${cx.fn.qualname}: ${cx.fn.scope.names[slot]!}`);
  else cx.ctx.vars[slot] = join(cx.world, cx.ctx.vars[slot]!, stored.type);
  setSlotType(cx, slot, stored.type);
  noteForHandlers(cx, slot, stored.type);
  if (cx.fn.scope.captured.has(slot) || cx.ctx.captured.has(slot)) grow(cx.world, slotCell(cx.world, cx.ctx, slot), stored.type);
  if (!cx.emitting) return;
  observeSource(cx, slotKey(cx.ctx, slot), 'assigned', [stored.type]);
  if (hasBox(cx.ctx, slot)) {
    boxSet(cx, ir('local.get', [], { local: boxLocal(cx, slot) }), stored, slotCell(cx.world, cx.ctx, slot).type);
    return;
  }
  if (!isVoid(stored.type) || !isVoid(bound(cx.world, cx.ctx.vars[slot]!))) {
    emit(cx, ir('local.set', [codeAs(cx, stored, bound(cx.world, cx.ctx.vars[slot]!))], { local: slotLocal(cx, slot) }));
  }
  if (cx.ctx.flags.has(slot)) emit(cx, ir('local.set', [i32(1)], { local: boundFlag(cx, slot) }));
}

/**
 * A variable of library code that is given a machine value anywhere holds machine values only. Found while analysing:
 * what was known of the variable before is dropped and the context analysed again.
 */
function machineSlot(cx: Cx, slot: number, v: Val): MachineType | undefined {
  const { machine } = cx.ctx;
  const type = machineTypeOf(v);
  if (type && !machine.has(slot) && !cx.emitting) {
    machine.set(slot, type);
    if (cx.ctx.vars[slot]!.atoms.length) {
      cx.ctx.vars[slot] = cx.world.bottom;
      cx.ctx.loops.clear();
      enqueue(cx.world, cx.ctx);
    }
  }
  return v.constant?.kind === 'int' || type ? machine.get(slot) : undefined;
}

/** Code in a `try` body may be left at any point: its handlers see every value that was stored. */
function noteForHandlers(cx: Cx, slot: number, type: Type): void {
  for (const f of cx.frames) {
    if (f.kind !== 'try' || !f.handlerEnv) continue;
    const next = [...f.handlerEnv];
    next[slot] = join(cx.world, next[slot]!, type);
    f.handlerEnv = next;
  }
}

export function unbindSlot(cx: Cx, slot: number): void {
  if (!cx.env) return;
  cx.stores++;
  setSlotType(cx, slot, cx.world.unbound);
  noteForHandlers(cx, slot, cx.world.unbound);
  if (cx.fn.scope.captured.has(slot) || cx.ctx.captured.has(slot)) makeUnsure(cx, slot);
  if (hasBox(cx.ctx, slot)) {
    boxSet(cx, ir('local.get', [], { local: boxLocal(cx, slot) }), null, slotCell(cx.world, cx.ctx, slot).type);
    return;
  }
  if (cx.emitting && cx.ctx.flags.has(slot)) {
    emit(cx, ir('local.set', [i32(0)], { local: boundFlag(cx, slot) }));
  }
}

/** Reads a module global; `missing` gives the value (or raises) when it is not bound. */
export function loadGlobal(cx: Cx, g: GlobalInfo, missing: () => Val): Val {
  if (!cx.env) return bottom(cx);
  const type = readCell(g.cell, cx.emitting ? null : cx.ctx);
  refuseRead(cx, g);
  if (type.atoms.length === 0) return missing();
  const own = (): Val => value(type, !cx.emitting || isVoid(type) ? NO_CODE : ir('global.get', [], { global: cx.program.globalName(g) }));
  if (g.alwaysBound) return own();
  return ownOr(cx, cx.emitting ? ir('global.get', [], { global: cx.program.flagName(g) }) : NO_CODE, own, missing);
}

function refuseRead(cx: Cx, g: GlobalInfo): void {
  if (g.absent === undefined) return;
  const hint = absentHint(g.absent.slice(0, g.absent.lastIndexOf('.')));
  unsupported(cx, cx.node, g.absent, ...(hint === null ? [] : [hint]));
}
/** Binds a name to what a module of the library lacks; false if that cannot wait until it is read. */
export function storeAbsent(cx: Cx, name: string, what: string): boolean {
  if (cx.fn.node.kind !== 'Module') return false;
  const place = placeOf(cx, name);
  // A variable that only the module's body could read.
  if (place.kind === 'slot') return !namesRead(cx.mod.tree).has(name);
  if (place.kind !== 'global') return false;
  if (place.global.absent === undefined) {
    place.global.absent = what;
    notify(cx.world, place.global.cell);
  }
  return true;
}

/** A global if it is bound: its value, and the test unless it is always bound; null when nothing is ever bound to it. */
export function loadBound(cx: Cx, g: GlobalInfo): { readonly value: Val; readonly bound: Expr | null } | null {
  const type = readCell(g.cell, cx.emitting ? null : cx.ctx);
  refuseRead(cx, g);
  if (type.atoms.length === 0) return null;
  const code = !cx.emitting || isVoid(type) ? NO_CODE : ir('global.get', [], { global: cx.program.globalName(g) });
  const bound = g.alwaysBound ? null : cx.emitting ? ir('global.get', [], { global: cx.program.flagName(g) }) : NO_CODE;
  return { value: value(type, code), bound };
}

/** The variable when its flag is set, else what `missing` gives: the built-in of that name, or an exception. */
function ownOr(cx: Cx, flag: Expr, own: () => Val, missing: () => Val): Val {
  const env = cx.env!;
  const other = branch(cx, missing);
  const otherEnv = cx.env;
  cx.env = env;
  if (!otherEnv) {
    emit(cx, ir('if', [ir('i32.eqz', [flag])], { then: other.stmts, else: [], hint: 'unlikely' }));
    return own();
  }
  cx.env = [...env];
  const mine = branch(cx, own);
  const joined = joinBranches(cx, [mine, other]);
  const after = joinEnvs(cx.world, cx.env, otherEnv);
  cx.env = env;
  emit(cx, ir('if', [flag], { then: joined.lists[0]!, else: joined.lists[1]! }));
  cx.env = after;
  return joined.value;
}

export function storeGlobal(cx: Cx, g: GlobalInfo, v: Val): void {
  if (!cx.env) return;
  grow(cx.world, g.cell, v.type);
  if (!cx.emitting) return;
  observeSource(cx, g.cell, 'assigned', [v.type]);
  if (!isVoid(g.cell.type)) {
    emit(cx, ir('global.set', [codeAs(cx, v, g.cell.type)], { global: cx.program.globalName(g) }));
  }
  if (g.alwaysBound) return;
  const flag = cx.program.flagName(g);
  if (!asksForGlobals(g.mod)) {
    emit(cx, ir('global.set', [i32(1)], { global: flag }));
    return;
  }
  // The flag says when the name was bound, among all: `globals()` is in that order.
  const stamp = ir('global.get', [], { global: cx.program.declareCounter('$stamps') });
  emit(cx, ir('if', [ir('i32.eqz', [ir('global.get', [], { global: flag })])], {
    then: [ir('global.set', [ir('i32.add', [stamp, i32(1)])], { global: '$stamps' }), ir('global.set', [stamp], { global: flag })],
    else: [],
  }));
}

/** `del` of a global, and the end of an except clause that names one. */
export function unbindName(cx: Cx, name: string): void {
  const place = placeOf(cx, name);
  if (place.kind === 'slot') unbindSlot(cx, place.slot);
  else if (place.kind === 'capture') storeCapture(cx, place.capture, null);
  else if (place.kind === 'class') deleteClassName(cx, name);
  else if (place.kind === 'global' && cx.emitting && cx.env) {
    emit(cx, ir('global.set', [i32(0)], { global: cx.program.flagName(place.global) }));
  }
}

/** For `--why`: what the name reads or binds. */
export function observeName(cx: Cx, node: Name, place: Place): void {
  if (place.kind === 'slot') observeRead(cx, node, slotKey(cx.ctx, place.slot));
  else if (place.kind === 'global') observeRead(cx, node, place.global.cell);
  else if (place.kind === 'capture') {
    const { owner, slot } = ownerOf(cx.ctx.env!, place.capture);
    observeRead(cx, node, slotKey(owner, slot));
  }
}

export function storeName(cx: Cx, name: string, v: Val): void {
  const place = placeOf(cx, name);
  if (place.kind === 'slot') storeSlot(cx, place.slot, v);
  else if (place.kind === 'capture') storeCapture(cx, place.capture, v);
  else if (place.kind === 'class') storeClassName(cx, name, v);
  else storeGlobal(cx, place.kind === 'global' ? place.global : globalOf(cx.world, cx.mod, name), v);
}
