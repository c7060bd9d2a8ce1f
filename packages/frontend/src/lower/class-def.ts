/** `class`: the body runs in place and fills the class's namespace. */
import type { ClassDef, Name, Stmt } from '../syntax/ast.ts';
import { boundNames, declarations } from '../bind/free-names.ts';
import type { AtomOf } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { instanceOf, readCell } from '../types/world.ts';
import { callValue, positional } from './calls.ts';
import { attrFlag, attrIsBound, loadAttr, makeClassObject, storeAttr } from './class-objects.ts';
import { qualifier } from './closures.ts';
import { emit, spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { attrOf, bindMember, hasSpecial, lookup, losesHash, mangledIn, withMember } from './members.ts';
import { enumValue, finishEnum, memberNames, prepareEnum } from './enum-class.ts';
import { loadPastFunctions, storeName } from './names.ts';
import { statements } from './statements.ts';
import { bottom, choose, discard, none, onlyAtom, strConst } from './values.ts';

export function classDef(cx: Cx, node: ClassDef): void {
  const decorators = node.decorator_list.map((d) => (cx.env ? spill(cx, evaluate(cx, d)) : bottom(cx)));
  const baseVals: Val[] = [];
  for (const b of node.bases) {
    if (!cx.env) return;
    if (b.kind === 'Starred') unsupported(cx, b, 'a starred base class');
    const v = evaluate(cx, b);
    if (!cx.env) return;
    if (!v.type.atoms.some((x) => x.kind === 'class')) unsupported(cx, b, `a base that is no class (${cx.program.describe(v.type)})`);
    baseVals.push(spill(cx, v));
  }
  const keywords: (readonly [string, Val])[] = [];
  for (const k of node.keywords) {
    if (!cx.env) return;
    if (k.arg === null) unsupported(cx, node, 'a class definition with **keywords');
    if (k.arg === 'metaclass') {
      const meta = onlyAtom(evaluate(cx, k.value).type);
      if (!(meta?.kind === 'class' && meta.cls.library && (meta.cls.name === 'ABCMeta' || meta.cls.name === 'type'))) unsupported(cx, node, 'a metaclass');
    } else keywords.push([k.arg!, spill(cx, evaluate(cx, k.value))]);
  }
  if (!cx.env) return;
  let v = withBases(cx, node, baseVals, [], (all) => classOf(cx, node, all, keywords));
  for (const [i, d] of [...decorators.entries()].reverse()) {
    if (!cx.env) return;
    cx.node = node.decorator_list[i]!;
    v = callValue(cx, d, positional(v));
  }
  if (cx.env) storeName(cx, node.name, v);
}

/** Runs the statement for each of the classes that its bases may be. */
function withBases(cx: Cx, node: ClassDef, left: readonly Val[], done: readonly Val[], run: (bases: readonly Val[]) => Val): Val {
  const [first, ...rest] = left;
  if (!first) return run(done);
  return dispatch(cx, first, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind !== 'class') return raiseError(cx, 'TypeError', `'${cx.program.typeName(a)}' object is no base class`);
    if (a.cls.boxed === 'bool' || a.cls.boxed === 'none') unsupported(cx, node, `a class derived from ${a.cls.name}`);
    if (done.some((d) => d.type === one.type)) {
      if (a.cls.plural) unsupported(cx, node, `two classes of the statement of ${a.cls.name} as bases`);
      return raiseError(cx, 'TypeError', `duplicate base class ${a.cls.name}`);
    }
    return withBases(cx, node, rest, [...done, one], run);
  });
}

/** The class that the statement makes of these bases. */
function classOf(cx: Cx, node: ClassDef, baseVals: readonly Val[], keywords: readonly (readonly [string, Val])[]): Val {
  const bases = baseVals.map((b) => (b.type.atoms[0] as AtomOf<'class'>).cls);
  const cls = cx.program.programClass(cx, node, bases, qualifier(cx));
  if (typeof cls === 'string') return raiseError(cx, 'TypeError', cls);
  const object = makeClassObject(cx, cls, baseVals);
  if (!prepareEnum(cx, cls, object, node) || !cx.env) return bottom(cx);
  const saved = cx.classBody;
  const declared = declarations(node.body);
  const names = new Set(node.body.flatMap((s) => [...boundNames(s)]).filter((n) => !declared.globals.has(n) && !declared.nonlocals.has(n)));
  cx.classBody = { cls, object, names, certain: new Set(), reads: new Map(), writes: new Map() };
  const versions = reboundNames(node.body);
  // The member under the name comes after what the body binds to it.
  for (const n of memberNames(cx, node, bases)) versions.set(n, 2);
  for (const s of node.body) {
    if (!cx.env) break;
    for (const n of boundNames(s)) {
      const left = versions.get(n);
      if (left === undefined) continue;
      versions.set(n, left - 1);
      if (left > 1) cx.classBody.writes.set(n, `${n} ${left - 1}`);
      else cx.classBody.writes.delete(n);
    }
    statements(cx, [s]);
    for (const n of boundNames(s)) {
      const entry = cx.classBody.writes.get(n);
      if (entry) cx.classBody.reads.set(n, entry);
      else cx.classBody.reads.delete(n);
    }
    for (const n of boundNames(s)) if (attrOf(cx, cls, mangledIn(cls, n)).alwaysBound) cx.classBody.certain.add(n);
  }
  cx.classBody = saved;
  if (!cx.env) return bottom(cx);
  finishEnum(cx, cls, object);
  if (!cx.env) return bottom(cx);
  if (losesHash(cls)) storeAttr(cx, attrOf(cx, cls, '__hash__'), none(cx), object);
  cx.node = node;
  nameDescriptors(cx, cls, object, names);
  initSubclass(cx, cls, object, keywords);
  return cx.env ? object : bottom(cx);
}

/** Names that several statements of the body bind, each in any case: how often. */
function reboundNames(body: readonly Stmt[]): Map<string, number> {
  const counts = new Map<string, number>();
  const mixed = new Set<string>();
  for (const s of body) {
    const plain = s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef' || s.kind === 'Assign' || s.kind === 'ClassDef';
    for (const n of boundNames(s)) {
      if (plain) counts.set(n, (counts.get(n) ?? 0) + 1);
      else mixed.add(n);
    }
  }
  return new Map([...counts].filter(([n, c]) => c > 1 && !mixed.has(n)));
}

/** `__set_name__` of what the body put into the namespace. */
function nameDescriptors(cx: Cx, cls: ClassInfo, object: Val, names: ReadonlySet<string>): void {
  for (const name of names) {
    const attr = attrOf(cx, cls, mangledIn(cls, name));
    const type = readCell(attr.cell, cx.emitting ? null : cx.ctx);
    if (!cx.env || !type.atoms.some((a) => a.kind === 'inst' && hasSpecial(cx, instanceOf(cx.world, a.cls, a.site), '__set_name__'))) continue;
    discard(cx, cx.program.callMethod(cx, loadAttr(cx, attr, object), '__set_name__', positional(object, strConst(cx, name))));
  }
}

function initSubclass(cx: Cx, cls: ClassInfo, object: Val, keywords: readonly (readonly [string, Val])[]): void {
  const found = lookup(cx, cls, '__init_subclass__', 1);
  if (found.members.length === 0) {
    if (keywords.length) raiseError(cx, 'TypeError', `${cls.name}.__init_subclass__() takes no keyword arguments`);
    return;
  }
  const args = { positional: [], keywords };
  discard(cx, withMember(cx, found, object, (raw) => callValue(cx, bindMember(cx, raw, object, cls), args), () => bottom(cx)));
}

/** A name read in a class body: the class's own when it is bound by then, else one from outside. */
export function loadClassName(cx: Cx, node: Name): Val {
  const body = cx.classBody!;
  const attr = attrOf(cx, body.cls, mangledIn(body.cls, body.reads.get(node.id) ?? node.id));
  const outside = (): Val => {
    const saved = cx.classBody;
    cx.classBody = null;
    const v = loadPastFunctions(cx, node);
    cx.classBody = saved;
    return v;
  };
  const type = readCell(attr.cell, cx.emitting ? null : cx.ctx);
  const own = (): Val => loadAttr(cx, attr, body.object);
  if (type.atoms.length === 0) return outside();
  if (body.certain.has(node.id)) return own();
  cx.program.wantFlag(attrFlag(attr));
  return choose(cx, () => attrIsBound(cx, attr, body.object), own, outside);
}

export function storeClassName(cx: Cx, name: string, v: Val): void {
  const { cls, object, writes } = cx.classBody!;
  v = enumValue(cx, name, v);
  if (!cx.env) return;
  const attr = attrOf(cx, cls, mangledIn(cls, writes.get(name) ?? name));
  storeAttr(cx, attr, v, object);
  const flag = attrFlag(attr);
  // Read before it is certainly bound, in the body itself.
  if (attr.alwaysBound && !cls.plural && cx.emitting && cx.env && cx.program.wantsFlag(flag)) emit(cx, cx.program.setHiddenFlag(flag, true));
}
export function deleteClassName(cx: Cx, name: string): void {
  const { cls, object } = cx.classBody!;
  storeAttr(cx, attrOf(cx, cls, mangledIn(cls, name)), null, object);
}
