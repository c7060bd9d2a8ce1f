/** Attribute access: fields, methods, module globals, class constants. */
import { classOf, type RefType } from '@pyw/ir';
import { findField, findMethod } from '../bind/declare.ts';
import type { Attribute } from '../syntax/ast.ts';
import type { AtomOf, Type } from '../types/atoms.ts';
import type { Cell } from '../types/cells.ts';
import type { ClassInfo, FuncInfo } from '../types/infos.ts';
import { TYPE_ATTRIBUTES } from './generated/python-names.ts';
import { funcOf, grow, methodOf, moduleType, readCell } from '../types/world.ts';
import { callFunction, positional } from './calls.ts';
import { emit, NO_CODE, value, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { ir } from './ir.ts';
import { isBuiltinCall } from './boolean.ts';
import { toMachine } from './machine.ts';
import { typeNameOf } from './type-call.ts';
import { loadGlobal } from './names.ts';
import { machineVal, strConst } from './values.ts';

export function attribute(cx: Cx, node: Attribute): Val {
  const inner = node.value;
  if ((node.attr === '__name__' || node.attr === '__qualname__') && inner.kind === 'Call' && isBuiltinCall(cx, inner, 'type') && inner.args.length === 1) {
    return typeNameOf(cx, inner);
  }
  const obj = evaluate(cx, node.value);
  if (!cx.env) return obj;
  const saved = cx.node;
  cx.node = node;
  const v = sharedAttribute(cx, obj, node.attr) ?? dispatch(cx, obj, (one) => attributeOf(cx, one, node.attr));
  cx.node = saved;
  if (v.type.atoms.some((a) => a.kind === 'method')) unsupported(cx, node, 'a bound method as a value', 'Call the method where it is named.');
  return v;
}

/** A field that all classes of a value have from one base, or a property of it: read once, without telling them apart. */
export function sharedAttribute(cx: Cx, obj: Val, name: string): Val | null {
  const { atoms } = obj.type;
  if (atoms.length < 2) return null;
  let owner: ClassInfo | null = null;
  for (const a of atoms) {
    if (a.kind !== 'inst' || a.site || a.cls.boxed) return null;
    const mine: ClassInfo | null = a.cls.mro.find((c) => c.fields.has(name) || c.methods.has(name)) ?? null;
    if (!mine || (owner && mine !== owner)) return null;
    owner = mine;
  }
  if (!owner!.library) return null;
  const fn = owner!.methods.get(name);
  if (fn) return isProperty(fn) ? callFunction(cx, fn, positional(obj)) : null;
  const field = owner!.fields.get(name)!;
  const type = readCell(field.cell, cx.emitting ? null : cx.ctx);
  if (!cx.emitting) return value(type, NO_CODE);
  const layout = classOf(cx.program.reprOf(obj.type) as RefType);
  const raw = ir('field.get', [obj.code], { class: cx.program.ownerOf(layout, name), field: name });
  return value(type, cx.program.fromStorage(cx, raw, cx.program.fieldRepr(layout, name), type));
}
const isProperty = (fn: FuncInfo): boolean =>
  fn.node.kind === 'FunctionDef' && fn.node.decorator_list.some((d) => d.kind === 'Name' && d.id === 'property');

/** The attribute of a value of one class. */
export function attributeOf(cx: Cx, obj: Val, name: string): Val {
  const a = obj.type.atoms[0]!;
  switch (a.kind) {
    case 'inst':
    case 'tuple': {
      const cls = a.kind === 'inst' ? a.cls : cx.program.cls('tuple');
      if (a.kind === 'tuple' && name === '_items') return cx.program.tupleItems(cx, obj);
      const cell = a.kind === 'inst' ? fieldCell(a, name) : null;
      if (cell) return loadField(cx, obj, a as AtomOf<'inst'>, name, cell);
      const fn = findMethod(cls, name);
      if (fn?.node.kind === 'FunctionDef' && fn.node.decorator_list.some((d) => d.kind === 'Name' && d.id === 'property')) {
        return callFunction(cx, fn, positional(obj));
      }
      if (fn) return value(methodOf(cx.world, fn, obj.type), obj.code);
      for (const c of cls.mro) {
        const constant = c.constants.get(name);
        if (constant) return cx.program.evaluateIn(cx, c.mod, constant);
      }
      if (name === '__class__') return cx.program.classVal(cls);
      refuseMissing(cx, cls, name);
      return raiseError(cx, 'AttributeError', `'${cls.name}' object has no attribute '${name}'`);
    }
    case 'array':
      if (name === 'length') {
        return machineVal(cx, 'i32', cx.emitting ? ir('array.len', [obj.code], { elem: cx.program.storageOf(a.site) }) : NO_CODE);
      }
      break;
    case 'module': {
      if (a.mod.library) {
        const v = cx.program.libraryName(cx, a.mod, name);
        if (v) return v;
      } else {
        const g = a.mod.globals.get(name);
        if (g) return loadGlobal(cx, g, () => raiseError(cx, 'AttributeError', `module '${a.mod.name}' has no attribute '${name}'`));
        if (name === '__name__') return strConst(cx, a.mod.name);
        const sub = cx.program.moduleNamed(`${a.mod.name}.${name}`);
        if (sub) return value(moduleType(cx.world, sub), NO_CODE);
      }
      if (a.mod.tree.body.some((n) => n.kind === 'FunctionDef' && n.name === '__getattr__')) unsupported(cx, cx.node, 'a module with __getattr__');
      return raiseError(cx, 'AttributeError', `module '${a.mod.name}' has no attribute '${name}'`);
    }
    case 'class': {
      if (name === '__name__' || name === '__qualname__') return strConst(cx, a.cls.name);
      const fn = findMethod(a.cls, name);
      if (fn) return value(fn.flavour === 'class' ? methodOf(cx.world, fn, obj.type) : funcOf(cx.world, fn), NO_CODE);
      for (const c of a.cls.mro) {
        const constant = c.constants.get(name);
        if (constant) return cx.program.evaluateIn(cx, c.mod, constant);
      }
      refuseMissing(cx, a.cls, name);
      return raiseError(cx, 'AttributeError', `type object '${a.cls.name}' has no attribute '${name}'`);
    }
    case 'func':
      if (name === '__name__') return strConst(cx, a.fn.name);
      if (name === '__qualname__') return strConst(cx, a.fn.qualname);
      if (name.startsWith('__')) unsupported(cx, cx.node, `${name} of a function`);
      return raiseError(cx, 'AttributeError', `'function' object has no attribute '${name}'`);
    default:
  }
  return raiseError(cx, 'AttributeError', `'${cx.program.typeName(a)}' object has no attribute '${name}'`);
}

/** May a value of a class have an attribute? */
export function hasAttribute(cx: Cx, a: Type['atoms'][number], name: string): boolean {
  if (a.kind === 'module' || a.kind === 'class') return true;
  const cls = cx.program.classOfAtom(a);
  if (!cls) return false;
  if (a.kind === 'inst' && fieldCell(a, name)) return true;
  return findMethod(cls, name) !== null || cls.mro.some((c) => c.constants.has(name)) || name === '__class__';
}

/** An attribute that Python's class has and the library's does not have yet is refused, never an AttributeError. */
function refuseMissing(cx: Cx, cls: ClassInfo, name: string): void {
  for (const c of [...cls.mro.map((k) => k.name), 'object']) {
    if (TYPE_ATTRIBUTES[c]?.split(' ').includes(name)) unsupported(cx, cx.node, `${cls.name}.${name}`);
  }
}

/** The cell of a field of an instance: its site's, or its class's. */
export function fieldCell(a: AtomOf<'inst'>, name: string): Cell | null {
  if (a.site) return a.site.fields.get(name) ?? null;
  return findField(a.cls, name)?.cell ?? null;
}

/** Type of a field over all atoms of a group (several sites of one class). */
function fieldType(cx: Cx, obj: Val, name: string): Type {
  let type = cx.world.bottom;
  for (const a of obj.type.atoms) {
    if (a.kind !== 'inst') continue;
    const cell = fieldCell(a, name);
    if (cell) type = cx.program.join(type, readCell(cell, cx.emitting ? null : cx.ctx));
  }
  return type;
}

function loadField(cx: Cx, obj: Val, a: AtomOf<'inst'>, name: string, cell: Cell): Val {
  void cell;
  const type = fieldType(cx, obj, name);
  if (!cx.emitting) return value(type, NO_CODE);
  const layout = classOf(cx.program.reprOf(obj.type) as RefType);
  const declared = cx.program.fieldRepr(layout, name);
  const raw = ir('field.get', [obj.code], { class: cx.program.ownerOf(layout, name), field: name });
  void a;
  return value(type, cx.program.fromStorage(cx, raw, declared, type));
}

export function storeAttribute(cx: Cx, obj: Val, name: string, v: Val): void {
  dispatch(cx, obj, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind === 'module' && !a.mod.library) {
      cx.program.storeModuleAttribute(cx, a.mod, name, v);
      return v;
    }
    if (a.kind !== 'inst' || !fieldCell(a, name)) {
      const what = a.kind === 'inst' && !findMethod(a.cls, name)
        ? `'${cx.program.typeName(a)}' object has no attribute '${name}'${a.cls.library ? ' and no __dict__ for setting new attributes' : ''}`
        : `'${cx.program.typeName(a)}' object attribute '${name}' is read-only`;
      return raiseError(cx, 'AttributeError', what);
    }
    const field = findField(a.cls, name)!;
    const stored = field.machine ? toMachine(cx, v, field.machine) : v;
    for (const atom of one.type.atoms) if (atom.kind === 'inst' && !field.machine) grow(cx.world, fieldCell(atom, name)!, stored.type);
    if (cx.emitting) {
      const layout = classOf(cx.program.reprOf(one.type) as RefType);
      const owner = cx.program.ownerOf(layout, name);
      emit(cx, ir('field.set', [one.code, cx.program.toStorage(cx, stored, cx.program.fieldRepr(layout, name))], { class: owner, field: name }));
    }
    return stored;
  });
}
