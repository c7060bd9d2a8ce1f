/**
 * Function objects and the variables they capture.
 *
 * A captured variable that is assigned once, before the function that uses it is made, is copied into the function
 * object; any other lives in a box on the heap that all share. A function that captures nothing is no object at all.
 */
import type { ClassDecl, Expr, ValueType } from '@pyw/ir';
import { TOP_LEVEL, type Surroundings } from '../bind/declare.ts';
import { freeNamesOf } from '../bind/free-names.ts';
import { NAMESPACE_CODE } from '../expand/namespace-code.ts';
import type { AtomOf, Type } from '../types/atoms.ts';
import type { Cell } from '../types/cells.ts';
import type { Capture, Context, FuncInfo, FunctionNode } from '../types/infos.ts';
import { observeSource } from '../analysis/observe.ts';
import { bound, enqueue, funcOf, grow, mayBeUnbound, newCell, notify, readCell, type World } from '../types/world.ts';
import { isConstantExpr, storeDefaults } from './calls.ts';
import { emit, newLocal, NO_CODE, tempGet, value, type Cx, type Val } from './cx.ts';
import { raiseError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { i32, ir } from './ir.ts';
import { isVoid } from './layout.ts';
import { placeOf } from './names.ts';
import { bottom, codeAs, spill, zero } from './values.ts';

export function slotCell(world: World, ctx: Context, slot: number): Cell {
  let cell = ctx.captured.get(slot);
  if (!cell) ctx.captured.set(slot, (cell = newCell(world)));
  return cell;
}
/** The context and slot that a capture of a function made in `env` stands for. */
export function ownerOf(env: Context, c: Capture): { readonly owner: Context; readonly slot: number } {
  let ctx = env;
  let slot = c.slot;
  while (slot === null) {
    slot = ctx.fn.captures.find((x) => x.name === c.name)!.slot;
    ctx = ctx.env!;
  }
  return { owner: ctx, slot };
}

/** Does a slot live in a box? Known when types are final. */
export function hasBox(ctx: Context, slot: number): boolean {
  if (!ctx.boxed.has(slot)) return false;
  const cell = ctx.captured.get(slot);
  return cell !== undefined && cell.type.atoms.length > 0 && (!isVoid(cell.type) || ctx.unsure.has(slot) || ctx.flags.has(slot));
}

/** What is known of a definition from where it stands. */
export function surroundingsOf(cx: Cx, node: FunctionNode): Surroundings {
  const captures: Capture[] = [];
  const outside: Cx = { ...cx, classBody: null };
  for (const name of freeNamesOf(node).loads) {
    const place = placeOf(outside, name);
    if (place.kind === 'slot') captures.push({ name, slot: place.slot });
    else if (place.kind === 'capture') captures.push({ name, slot: null });
  }
  const cls = cx.classBody?.cls ?? null;
  const nested = cx.fn.node.kind !== 'Module';
  const several = nested || cx.comprehensions.length > 0 || cx.frames.some((f) => f.kind === 'loop');
  const ownObject = several && !cx.mod.library && node.kind === 'FunctionDef' && cx.program.usage().attributed.has(node.name);
  if (!cls && !nested && captures.length === 0 && !several) return TOP_LEVEL;
  return { cls, lexicalClass: cls ?? cx.fn.lexicalClass, prefix: qualifier(cx, node.kind === 'Lambda' ? null : node.name), captures, several, ownObject };
}

/** Prefix of the qualified names of what is defined here; `name`: what is declared `global` has none. */
export function qualifier(cx: Cx, name: string | null = null): string {
  if (cx.classBody) return cx.classBody.cls.prefix;
  if (name !== null && !cx.classBody && cx.fn.scope.globals.has(name)) return '';
  // What `exec` runs in a namespace of its own is a function here, but a module to the program.
  return cx.fn.node.kind === 'Module' || cx.fn.name.startsWith(NAMESPACE_CODE) ? '' : `${cx.fn.qualname}.<locals>.`;
}

export const keepsDefaults = (fn: FuncInfo): boolean =>
  fn.several && fn.params.some((p) => p.default !== null && !isConstantExpr(p.default));

/** Evaluates the defaults of a definition and makes the function. */
export function functionValue(cx: Cx, node: FunctionNode): Val {
  const fn = cx.program.functionOf(node, cx.mod, () => surroundingsOf(cx, node), cx.classBody?.cls ?? cx.fn.lexicalClass);
  const kept = keepsDefaults(fn);
  const defaults: Val[] = [];
  if (kept) {
    fn.params.forEach((p, index) => {
      if (!p.default || isConstantExpr(p.default)) return;
      const v = spill(cx, evaluate(cx, p.default));
      grow(cx.world, defaultCell(cx, fn, index), v.type);
      defaults.push(v);
    });
  } else storeDefaults(cx, fn);
  if (!cx.env) return bottom(cx);
  const type = fn.captures.length === 0 && !kept && !fn.ownObject ? funcOf(cx.world, fn) : funcOf(cx.world, fn, cx.ctx);
  for (const c of fn.captures) if (c.slot !== null) noteCapture(cx, c.slot);
  if (!cx.emitting) return value(type, NO_CODE);
  const atom = type.atoms[0] as AtomOf<'func'>;
  const layout = cx.program.functionLayout(atom);
  if (!layout) return value(type, NO_CODE);
  let next = 0;
  const fields: Expr[] = [i32(fn.id)];
  for (const c of fn.captures) {
    if (!captureField(cx, cx.ctx, c)) continue;
    fields.push(captureCode(cx, c));
  }
  fn.params.forEach((p, index) => {
    if (!kept || !p.default || isConstantExpr(p.default)) return;
    const v = defaults[next++]!;
    const cell = defaultCell(cx, fn, index);
    if (!isVoid(cell.type)) fields.push(codeAs(cx, v, cell.type));
  });
  for (const f of cx.program.fieldsOf(layout).slice(fields.length)) fields.push(zero(f.type as ValueType));
  const local = newLocal(cx, `ref<${layout}>`, 'f');
  emit(cx, ir('local.set', [ir('new', fields, { class: layout })], { local }));
  return value(type, tempGet(local));
}

export function defaultCell(cx: Cx, fn: FuncInfo, index: number): Cell {
  let cell = fn.defaultCells.get(index);
  if (!cell) fn.defaultCells.set(index, (cell = newCell(cx.world)));
  return cell;
}

/** A variable is captured now: if it may have no value yet, or changes later, it needs a box. */
function noteCapture(cx: Cx, slot: number): void {
  if (!cx.env || cx.emitting) return;
  const type = cx.env[slot]!;
  const cell = slotCell(cx.world, cx.ctx, slot);
  grow(cx.world, cell, bound(cx.world, type));
  if (!mayBeUnbound(type)) return;
  makeUnsure(cx, slot);
}
/** Nested functions may find the variable unbound. */
export function makeUnsure(cx: Cx, slot: number): void {
  if (cx.emitting || cx.ctx.unsure.has(slot)) return;
  cx.ctx.unsure.add(slot);
  cx.ctx.boxed.add(slot);
  notify(cx.world, slotCell(cx.world, cx.ctx, slot));
  enqueue(cx.world, cx.ctx);
}

/** The field of a function object that holds a capture: a box, the value, or nothing when it carries no information. */
export function captureField(cx: { readonly program: Cx['program'] }, env: Context, c: Capture): ValueType | null {
  const { owner, slot } = ownerOf(env, c);
  const cell = owner.captured.get(slot);
  if (!cell || cell.type.atoms.length === 0) return null;
  if (hasBox(owner, slot)) return `ref<${cx.program.boxLayout(cell.type)}>`;
  return isVoid(cell.type) ? null : cx.program.reprOf(cell.type);
}

/** Code of what goes into the field. */
function captureCode(cx: Cx, c: Capture): Expr {
  const { owner, slot } = ownerOf(cx.ctx, c);
  if (c.slot === null) return captureFieldGet(cx, c);
  if (hasBox(owner, slot)) return ir('local.get', [], { local: boxLocal(cx, slot) });
  const cell = slotCell(cx.world, owner, slot);
  const exploded = cx.exploded.get(slot);
  const type = cx.env![slot]!;
  const v: Val = exploded
    ? { ...exploded, type }
    : value(type, cx.program.readSlot(cx, slot, type));
  return codeAs(cx, v, cell.type);
}
const fieldName = (c: Capture): string => `c:${c.name}`;
export { fieldName as captureFieldName };

function captureFieldGet(cx: Cx, c: Capture): Expr {
  const layout = cx.program.functionLayout(selfAtom(cx))!;
  return ir('field.get', [cx.closure!], { class: layout, field: fieldName(c) });
}
const selfAtom = (cx: Cx): AtomOf<'func'> => funcOf(cx.world, cx.fn, cx.ctx.env).atoms[0] as AtomOf<'func'>;

/** Local that holds the box of a slot. */
export function boxLocal(cx: Cx, slot: number): number {
  if (!cx.emitting) return -1;
  let local = cx.boxes.get(slot);
  if (local === undefined) {
    const cell = slotCell(cx.world, cx.ctx, slot);
    local = newLocal(cx, `ref<${cx.program.boxLayout(cell.type)}>`, `${cx.fn.scope.names[slot]!}$box`);
    cx.boxes.set(slot, local);
  }
  return local;
}
/** Makes a new box for a slot; `v` is its first value, if it has one. */
export function makeBox(cx: Cx, slot: number, v: Val | null): void {
  if (!cx.emitting || !hasBox(cx.ctx, slot)) return;
  const cell = slotCell(cx.world, cx.ctx, slot);
  const layout = cx.program.boxLayout(cell.type);
  const first = v ? codeAs(cx, v, cell.type) : zero(cx.program.reprOf(cell.type));
  emit(cx, ir('local.set', [ir('new', [first, i32(v ? 1 : 0)], { class: layout })], { local: boxLocal(cx, slot) }));
}
export function boxGet(cx: Cx, box: Expr, type: Type, field: 'v' | 'b'): Expr {
  if (!cx.emitting) return NO_CODE;
  return ir('field.get', [box], { class: cx.program.boxLayout(type), field });
}
export function boxSet(cx: Cx, box: Expr, v: Val | null, type: Type): void {
  if (!cx.emitting) return;
  const layout = cx.program.boxLayout(type);
  if (v) emit(cx, ir('field.set', [box, codeAs(cx, v, type)], { class: layout, field: 'v' }));
  emit(cx, ir('field.set', [box, i32(v ? 1 : 0)], { class: layout, field: 'b' }));
}

/** Reads a variable of an enclosing function. */
export function loadCapture(cx: Cx, c: Capture): Val {
  if (!cx.env) return bottom(cx);
  const env = cx.ctx.env!;
  const { owner, slot } = ownerOf(env, c);
  const cell = slotCell(cx.world, owner, slot);
  const type = readCell(cell, cx.emitting ? null : cx.ctx);
  const only = type.atoms.length === 1 ? type.atoms[0]! : null;
  // A function that names itself is the one that is running.
  const itself = only?.kind === 'func' && only.fn === cx.fn && only.env === env && c.slot !== null && !owner.fn.scope.boxed.has(slot);
  if (itself) {
    return value(type, cx.emitting && cx.program.functionLayout(only) ? cx.closure! : NO_CODE);
  }
  const missing = (): void => {
    const isGlobal = owner.fn.node.kind === 'Module';
    raiseError(cx, 'NameError', isGlobal ? `name '${c.name}' is not defined` : `cannot access free variable '${c.name}' where it is not associated with a value in enclosing scope`);
  };
  if (owner.unsure.has(slot) && cell.type.atoms.length > 0) {
    const before = cx.env;
    const saved = cx.out;
    cx.out = [];
    missing();
    const body = cx.out;
    cx.out = saved;
    cx.env = before;
    if (cx.emitting && type.atoms.length > 0) {
      emit(cx, ir('if', [ir('i32.eqz', [boxGet(cx, captureFieldGet(cx, c), cell.type, 'b')])], { then: body, else: [], hint: 'unlikely' }));
    }
  }
  if (owner.unsure.has(slot) && type.atoms.length === 0) missing();
  if (!cx.env) return bottom(cx);
  if (!cx.emitting || type.atoms.length === 0 || isVoid(type)) return value(type, NO_CODE);
  const held = captureFieldGet(cx, c);
  return value(type, hasBox(owner, slot) ? boxGet(cx, held, cell.type, 'v') : held);
}

/** `nonlocal x` and an assignment to it. */
export function storeCapture(cx: Cx, c: Capture, v: Val | null): void {
  if (!cx.env) return;
  const { owner, slot } = ownerOf(cx.ctx.env!, c);
  const cell = slotCell(cx.world, owner, slot);
  if (v) {
    grow(cx.world, cell, v.type);
    observeSource(cx, cell, 'assigned', [v.type]);
  } else if (!owner.unsure.has(slot)) {
    owner.unsure.add(slot);
    notify(cx.world, cell);
    enqueue(cx.world, owner);
  }
  if (cx.emitting && hasBox(owner, slot)) boxSet(cx, captureFieldGet(cx, c), v, cell.type);
}

/** The class of a function object: its number, what it captures, its defaults; null when there is nothing to keep. */
export function functionClass(program: Cx['program'], a: AtomOf<'func'>, name: string): ClassDecl {
  const { fn, env } = a;
  const fields: { name: string; type: ValueType }[] = [];
  for (const c of fn.captures) {
    const type = captureField({ program }, env!, c);
    if (type) fields.push({ name: fieldName(c), type });
  }
  if (keepsDefaults(fn)) {
    fn.params.forEach((p, index) => {
      const cell = fn.defaultCells.get(index);
      if (p.default && !isConstantExpr(p.default) && cell && !isVoid(cell.type)) {
        fields.push({ name: `d:${index}`, type: program.reprOf(cell.type) });
      }
    });
  }
  for (const [attr, cell] of a.object.attributes) {
    if (cell.type.atoms.length === 0) continue;
    if (!isVoid(cell.type)) fields.push({ name: `a:${attr}`, type: program.reprOf(cell.type) });
    fields.push({ name: `a:${attr}$set`, type: 'i32' });
  }
  return { name, display: 'function', base: '$function', fields, final: true };
}

/** Identity of a function is asked for: where its definition may run again, each run makes an object. */
export function noteCompared(a: AtomOf<'func'>): void {
  if (a.fn.several && !a.fn.library) a.object.compared = true;
}

/** Marks the functions that carry something at run time: a least fixpoint, since functions capture one another. */
export function markHeapFunctions(world: World): void {
  const atoms = [...world.atoms.values()].filter((a): a is AtomOf<'func'> => a.kind === 'func' && (a.env !== null || a.object.compared));
  for (let changed = true; changed; ) {
    changed = false;
    for (const a of atoms) {
      if (a.object.heap || !carries(a)) continue;
      a.object.heap = true;
      changed = true;
    }
  }
}
function carries(a: AtomOf<'func'>): boolean {
  const { fn } = a;
  if (a.object.compared) return true;
  const env = a.env!;
  const needed = fn.captures.some((c) => {
    const { owner, slot } = ownerOf(env, c);
    const cell = owner.captured.get(slot);
    return cell !== undefined && cell.type.atoms.length > 0 && (hasBox(owner, slot) || !isVoid(cell.type));
  });
  if (needed) return true;
  if (fn.several && [...a.object.attributes.values()].some((c) => c.type.atoms.length > 0)) return true;
  return keepsDefaults(fn) && fn.params.some((p, i) => {
    const cell = fn.defaultCells.get(i);
    return p.default !== null && !isConstantExpr(p.default) && cell !== undefined && !isVoid(cell.type);
  });
}
