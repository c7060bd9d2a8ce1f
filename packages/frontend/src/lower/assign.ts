/** Assignment in all its forms. */
import type { AnnAssign, Assign, AugAssign, Delete, Expression, Name, NamedExpr, TupleExpr, ListExpr } from '../syntax/ast.ts';
import { observeValue, observing } from '../analysis/observe.ts';
import type { ClassInfo } from '../types/infos.ts';
import { clearDict, deleteFromDict, mergeIntoDict, replaceDict, storeInDict } from './live-dict.ts';
import { noteNamespaceStore } from './namespace.ts';
import { storeInGlobals } from './scope-dicts.ts';
import { storeSysModule } from './sys-modules.ts';
import { deleteAttribute, loadAttribute, mangle, storeAttribute } from './attributes.ts';
import { callFunction, callLibrary, positional } from './calls.ts';
import { inOrder, spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { hasSpecial, lookup } from './members.ts';
import { binaryValues } from './operators.ts';
import { observeName, placeOf, storeName, unbindName } from './names.ts';
import { fieldsOfNamed } from './named-tuples.ts';
import { deleteItem, loadItem, storeItem } from './subscripts.ts';
import { bottom, discard, machineVal } from './values.ts';
import { i32 } from './ir.ts';
import { machineOf } from '../bind/scope.ts';
import { toMachine } from './machine.ts';

export function assign(cx: Cx, node: Assign): void {
  if (replaceDict(cx, node)) return;
  let v = evaluate(cx, node.value);
  if (!cx.env) return;
  if (node.targets.length > 1 || node.targets[0]!.kind !== 'Name') v = v.elems ? v : spill(cx, v);
  for (const t of node.targets) assignTo(cx, t, v);
}

export function annAssign(cx: Cx, node: AnnAssign): void {
  if (!node.value) return;
  let v = evaluate(cx, node.value);
  if (!cx.env) return;
  const machine = machineOf(node.annotation, cx.mod.library);
  if (machine) v = toMachine(cx, v, machine);
  assignTo(cx, node.target, v);
}

export function namedExpr(cx: Cx, node: NamedExpr): Val {
  const v = spill(cx, evaluate(cx, node.value));
  if (cx.env && node.target.kind === 'Name') storeName(cx, node.target.id, v);
  return v;
}

/** Assigns a value to a target; the value may be used more than once only if it is reusable. */
export function assignTo(cx: Cx, target: Expression, v: Val): void {
  if (!cx.env) return;
  switch (target.kind) {
    case 'Name':
      observeTarget(cx, target, v);
      storeName(cx, target.id, v);
      return;
    case 'Attribute': {
      const held = spill(cx, v);
      const obj = evaluate(cx, target.value);
      if (cx.env) storeAttribute(cx, obj, mangle(cx, target.attr), held);
      return;
    }
    case 'Subscript': {
      const held = spill(cx, v);
      if (storeSysModule(cx, target, held) || storeInDict(cx, target, held) || storeInGlobals(cx, target, held)) return;
      const [obj, index] = inOrder(cx, [() => evaluate(cx, target.value), () => evaluate(cx, target.slice)]) as [Val, Val];
      const saved = cx.node;
      cx.node = target;
      noteNamespaceStore(cx, target, held);
      storeItem(cx, obj, index, held);
      cx.node = saved;
      return;
    }
    case 'Tuple':
    case 'List':
      unpack(cx, target, v);
      return;
    case 'Starred':
      assignTo(cx, target.value, v);
      return;
    default:
      unsupported(cx, target, 'this assignment target');
  }
}

/** For `--why`: a target is shown with what is stored there. */
function observeTarget(cx: Cx, target: Name, v: Val): void {
  if (!observing(cx)) return;
  observeValue(cx, target, v.type);
  observeName(cx, target, placeOf(cx, target.id));
}

function unpack(cx: Cx, target: TupleExpr | ListExpr, v: Val): void {
  const { elts } = target;
  const star = elts.findIndex((e) => e.kind === 'Starred');
  const saved = cx.node;
  cx.node = target;
  const subject = v.elems ? v : spill(cx, v);
  dispatch(cx, subject, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind === 'tuple' && a.elems && one.type.atoms.length === 1) {
      const n = a.elems.length;
      const items = a.elems.map((_, i) => spill(cx, cx.program.tupleItem(cx, one, i)));
      if (star < 0 ? n !== elts.length : n < elts.length - 1) return raiseError(cx, 'ValueError', countMessage(elts.length, n, star >= 0));
      if (star < 0) elts.forEach((e, i) => assignTo(cx, e, items[i]!));
      else {
        const after = elts.length - star - 1;
        for (let i = 0; i < star; i++) assignTo(cx, elts[i]!, items[i]!);
        assignTo(cx, elts[star]!, cx.program.listOf(cx, target, items.slice(star, n - after)));
        for (let i = 0; i < after; i++) assignTo(cx, elts[star + 1 + i]!, items[n - after + i]!);
      }
      return one;
    }
    const named = fieldsOfNamed(cx, one);
    if (named) {
      if (cx.env) unpack(cx, target, named);
      return one;
    }
    if (!hasSpecial(cx, one.type, '__iter__') && !hasSpecial(cx, one.type, '__getitem__')) {
      return raiseError(cx, 'TypeError', `cannot unpack non-iterable ${cx.program.typeName(a)} object`);
    }
    // Lists and tuples are read where they stand, any other iterable goes through a list; checked by the library.
    const number = (n: number): Val => machineVal(cx, 'i32', i32(n));
    const count = [number(star < 0 ? elts.length : elts.length - 1), number(star < 0 ? 0 : 1)];
    let source = one;
    const sequence = readInPlace(cx, one);
    const library = (self: Val, name: string, ...args: Val[]): Val =>
      callFunction(cx, (sequence ?? cx.program.cls('list')).methods.get(name)!, positional(self, ...args));
    if (sequence) {
      source = spill(cx, one);
      discard(cx, library(source, '_check_targets', ...count));
    } else if (star > 0 && a.kind === 'inst' && !a.cls.library) {
      source = callLibrary(cx, 'pyw.builtins.calls', '_unpack_again', one, number(star), number(elts.length - 1));
    } else source = callLibrary(cx, 'pyw.builtins.iterators', '_unpack', one, ...count);
    if (!cx.env) return one;
    const items = spill(cx, source);
    // All are read before the first is assigned: that may change the sequence.
    const values = elts.map((e, i) => {
      const after = elts.length - i - 1;
      if (!cx.env) return bottom(cx);
      if (e.kind === 'Starred') return spill(cx, library(items, '_middle', number(i), number(after)));
      return spill(cx, star >= 0 && i > star ? library(items, '_item_before_end', number(after + 1)) : library(items, '_item', number(i)));
    });
    elts.forEach((e, i) => {
      if (cx.env) assignTo(cx, e, values[i]!);
    });
    return one;
  });
  cx.node = saved;
}
/** The class of a list or tuple that is iterated over as such, also one of a derived class. */
function readInPlace(cx: Cx, v: Val): ClassInfo | null {
  const cls = cx.program.classOfAtom(v.type.atoms[0]!);
  const [found] = cls ? lookup(cx, cls, '__iter__').members : [];
  return found?.kind === 'method' && found.owner.methods.has('_check_targets') ? found.owner : null;
}

function countMessage(want: number, have: number, starred: boolean): string {
  if (starred) return `not enough values to unpack (expected at least ${want - 1}, got ${have})`;
  return have > want
    ? `too many values to unpack (expected ${want})`
    : `not enough values to unpack (expected ${want}, got ${have})`;
}

export function augAssign(cx: Cx, node: AugAssign): void {
  const { target, op } = node;
  const saved = cx.node;
  cx.node = node;
  if (mergeIntoDict(cx, node)) {
    cx.node = saved;
    return;
  }
  const combine = (old: Val): Val => {
    const [a, b] = inOrder(cx, [() => old, () => evaluate(cx, node.value)]) as [Val, Val];
    return binaryValues(cx, op, a, b, true);
  };
  switch (target.kind) {
    case 'Name': {
      const v = combine(evaluate(cx, { ...target, ctx: 'Load' }));
      if (cx.env) observeTarget(cx, target, v);
      if (cx.env) storeName(cx, target.id, v);
      break;
    }
    case 'Attribute': {
      const obj = spill(cx, evaluate(cx, target.value));
      if (!cx.env) break;
      const name = mangle(cx, target.attr);
      const v = combine(at(cx, target, () => loadAttribute(cx, obj, name)));
      cx.node = target;
      if (cx.env) storeAttribute(cx, obj, name, spill(cx, v));
      break;
    }
    case 'Subscript': {
      const [o, i] = inOrder(cx, [() => evaluate(cx, target.value), () => evaluate(cx, target.slice)]) as [Val, Val];
      if (!cx.env) break;
      const obj = spill(cx, o);
      const index = spill(cx, i);
      const v = combine(at(cx, target, () => loadItem(cx, obj, index)));
      cx.node = target;
      if (cx.env) storeItem(cx, obj, index, spill(cx, v));
      break;
    }
    default:
      unsupported(cx, target, 'this assignment target');
  }
  cx.node = saved;
}

/** Does something that tracebacks show at a node. */
function at<T>(cx: Cx, node: Expression, act: () => T): T {
  const saved = cx.node;
  cx.node = node;
  const result = act();
  cx.node = saved;
  return result;
}

export function deleteTargets(cx: Cx, node: Delete): void {
  for (const t of node.targets) at(cx, t, () => deleteOne(cx, t));
}
function deleteOne(cx: Cx, t: Expression): void {
  if (!cx.env) return;
  switch (t.kind) {
    case 'Name':
      evaluate(cx, { ...t, ctx: 'Load' });
      if (cx.env) unbindName(cx, t.id);
      return;
    case 'Subscript': {
      if (deleteFromDict(cx, t)) return;
      const [obj, index] = inOrder(cx, [() => evaluate(cx, t.value), () => evaluate(cx, t.slice)]) as [Val, Val];
      deleteItem(cx, obj, index);
      return;
    }
    case 'Attribute': {
      const saved = cx.node;
      if (t.attr === '__dict__') {
        clearDict(cx, t, null, t);
        cx.node = saved;
        return;
      }
      const obj = evaluate(cx, t.value);
      cx.node = t;
      if (cx.env) deleteAttribute(cx, obj, mangle(cx, t.attr));
      cx.node = saved;
      return;
    }
    case 'Tuple':
    case 'List':
      for (const e of t.elts) deleteOne(cx, e);
      return;
    default:
      unsupported(cx, t, 'this target of del');
  }
}
