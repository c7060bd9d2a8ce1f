/**
 * `f.__closure__`: the cells of the variables of functions around a function, in the order of `co_freevars`. In: the
 * function. Out: a tuple of the library's `cell`, which holds what the variable is now; None without such variables. Of a
 * variable that changes it is given where it is looked at once (`f.__closure__[0].cell_contents`), and refused elsewhere.
 */
import { childNodes } from '../bind/child-nodes.ts';
import type { Module, Node } from '../syntax/ast.ts';
import type { AtomOf } from '../types/atoms.ts';
import { readCell } from '../types/world.ts';
import { construct, positional } from './calls.ts';
import { boxGet, captureField, captureFieldName, hasBox, ownerOf, slotCell } from './closures.ts';
import { NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { unsupported } from './errors.ts';
import { ir } from './ir.ts';
import { bottom, none, tupleVal } from './values.ts';

export function closureCells(cx: Cx, obj: Val, a: AtomOf<'func'>): Val {
  const { fn, env } = a;
  const refuse = (why: string): Val => unsupported(cx, cx.node, `__closure__ of a function ${why}`);
  if (mentions(fn.node, 'super') || mentions(fn.node, '__class__')) return refuse('that uses super()');
  // A module's variables are in no cell.
  const captures = env ? fn.captures.filter((c) => ownerOf(env, c).owner.fn.node.kind !== 'Module') : [];
  if (!env || captures.length === 0) return none(cx);
  const held = spill(cx, obj);
  const layout = cx.emitting ? cx.program.functionLayout(a) : null;
  const cells: Val[] = [];
  for (const c of [...captures].sort((x, y) => (x.name < y.name ? -1 : 1))) {
    const { owner, slot } = ownerOf(env, c);
    if (owner.unsure.has(slot)) return refuse('one of whose variables may have no value');
    if (owner.boxed.has(slot) && !(cx.node && looks(cx.mod.tree).has(cx.node))) return refuse('that is kept, one of whose variables changes');
    const cell = slotCell(cx.world, owner, slot);
    const type = readCell(cell, cx.emitting ? null : cx.ctx);
    const isHeld = layout !== null && captureField(cx, env, c) !== null;
    const field = isHeld ? ir('field.get', [held.code], { class: layout, field: captureFieldName(c) }) : NO_CODE;
    const now = value(type, isHeld && hasBox(owner, slot) ? boxGet(cx, field, cell.type, 'v') : field);
    cells.push(spill(cx, construct(cx, cx.program.classNamed('cell')!, positional(spill(cx, now)))));
    if (!cx.env) return bottom(cx);
  }
  return tupleVal(cx, cells);
}

const mentions = (n: Node, name: string): boolean => (n.kind === 'Name' && n.id === name) || childNodes(n).some((c) => mentions(c, name));

const known = new WeakMap<Module, ReadonlySet<Node>>();
/** The `f.__closure__` that are looked at where they stand. */
function looks(tree: Module): ReadonlySet<Node> {
  let out = known.get(tree);
  if (!out) known.set(tree, (out = found(tree, new Set())));
  return out;
}
function found(n: Node, out: Set<Node>): Set<Node> {
  if (n.kind === 'Attribute' && n.attr === 'cell_contents' && n.value.kind === 'Subscript') out.add(n.value.value);
  else if (n.kind === 'For' || n.kind === 'comprehension') out.add(n.iter);
  else if (n.kind === 'Compare') [n.left, ...n.comparators].forEach((e) => out.add(e));
  else if (n.kind === 'Call' && n.func.kind === 'Name' && n.func.id === 'len') n.args.forEach((e) => out.add(e));
  else if (n.kind === 'If' || n.kind === 'IfExp') out.add(n.test);
  for (const c of childNodes(n)) found(c, out);
  return out;
}
