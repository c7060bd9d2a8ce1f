/** `class`: the body runs in place and fills the class's namespace. */
import type { ClassDef, Expression, Name, Stmt } from '../syntax/ast.ts';
import { boundNames, declarations } from '../bind/free-names.ts';
import { isEnumClass } from '../bind/enum-classes.ts';
import type { AtomOf } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { readCell } from '../types/world.ts';
import { callValue, positional } from './calls.ts';
import { attrFlag, attrIsBound, loadAttr, makeClassObject, metaclassObject, storeAttr } from './class-objects.ts';
import { METACLASS_CONFLICT, isMetaclass, metaOf, programMeta, winningMeta } from './metaclass.ts';
import { beginBuilding, finishClass, loadPrepared, makeType, namespaceDict } from './namespace.ts';
import { originOf } from './generic-alias.ts';
import { storeItem, subscript } from './subscripts.ts';
import { qualifier } from './closures.ts';
import { emit, spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { ownSlots } from './slots.ts';
import { evaluate } from './evaluate.ts';
import { attrOf, bindMember, lookup, losesHash, mangledIn, overrides, withMember } from './members.ts';
import { enumValue, finishEnum, memberNames, prepareEnum } from './enum-class.ts';
import { loadPastFunctions, storeName } from './names.ts';
import { statements } from './statements.ts';
import { bottom, choose, discard, none, strConst, tupleVal } from './values.ts';

export function classDef(cx: Cx, node: ClassDef): void {
  const decorators = node.decorator_list.map((d) => (cx.env ? spill(cx, evaluate(cx, d)) : bottom(cx)));
  const baseVals: Val[] = [];
  for (const b of node.bases) {
    if (!cx.env) return;
    if (b.kind === 'Starred') unsupported(cx, b, 'a starred base class');
    // `class C[T](Base[T])`: what a base is given says nothing here, and type parameters are no values.
    const written = b.kind !== 'Subscript' ? evaluate(cx, b) : node.type_params.length > 0 ? evaluate(cx, b.value) : subscript(cx, b, true);
    const v = cx.env ? originOf(cx, written) : written;
    if (!cx.env) return;
    if (!v.type.atoms.some((x) => x.kind === 'class')) unsupported(cx, b, `a base that is no class (${cx.program.describe(v.type)})`);
    baseVals.push(spill(cx, v));
  }
  const keywords: (readonly [string, Val])[] = [];
  let metaVal: Val | null = null;
  for (const k of node.keywords) {
    if (!cx.env) return;
    if (k.arg === null) unsupported(cx, node, 'a class definition with **keywords');
    if (k.arg === 'metaclass') {
      metaVal = spill(cx, evaluate(cx, k.value));
      if (!cx.env) return;
      for (const a of metaVal.type.atoms) if (a.kind !== 'class' || !isMetaclass(cx, a.cls)) unsupported(cx, node, 'a metaclass that is no class derived from type');
    } else keywords.push([k.arg!, spill(cx, evaluate(cx, k.value))]);
  }
  if (!cx.env) return;
  const made = (meta: Val | null): Val => withBases(cx, node, baseVals, [], (all) => classOf(cx, node, all, meta, keywords));
  let v = metaVal ? dispatch(cx, metaVal, made) : made(null);
  for (const [i, d] of [...decorators.entries()].reverse()) {
    if (!cx.env) return;
    cx.node = node.decorator_list[i]!;
    v = callValue(cx, d, positional(v));
  }
  if (cx.env) storeName(cx, node.name, v);
}

/** Built-in classes that nothing can derive from. */
const UNACCEPTABLE: ReadonlySet<string> = new Set([
  'bool', 'NoneType', 'ellipsis', 'NotImplementedType', 'range', 'slice', 'memoryview', 'function', 'builtin_function_or_method', 'method', 'code', 'generator',
  'coroutine', 'async_generator', 'mappingproxy', 'traceback', 'dict_keys', 'dict_values', 'dict_items', 'list_iterator', 'tuple_iterator', 'range_iterator',
]);

const FINAL_TYPING: ReadonlySet<string> = new Set(['TypeAliasType', 'TypeVar', 'TypeVarTuple', 'ParamSpec']);

/** Runs the statement for each of the classes that its bases may be. */
export function withBases(cx: Cx, node: ClassDef, left: readonly Val[], done: readonly Val[], run: (bases: readonly Val[]) => Val): Val {
  const [first, ...rest] = left;
  if (!first) return run(done);
  return dispatch(cx, first, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind !== 'class') {
      // What a statement is given is made by its class, which is taken for the metaclass.
      const isStatement = node !== cx.program.callStatements.get(cx.node!);
      // A variable that may also be something else is nearly always a class here.
      if (isStatement && first.type.atoms.some((x) => x.kind === 'class')) return raiseError(cx, 'TypeError', `'${cx.program.typeName(a)}' object is no base class`);
      if (isStatement) return unsupported(cx, node, `a ${cx.program.typeName(a)} as a base`);
      return raiseError(cx, 'TypeError', METACLASS_CONFLICT);
    }
    if (a.cls.library && UNACCEPTABLE.has(a.cls.shownAs ?? a.cls.name) && a.cls.mod.name.startsWith('pyw.builtins')) {
      return raiseError(cx, 'TypeError', `type '${a.cls.name}' is not an acceptable base type`);
    }
    if (a.cls.library && a.cls.mod.name === 'typing' && FINAL_TYPING.has(a.cls.name)) return raiseError(cx, 'TypeError', `type 'typing.${a.cls.name}' is not an acceptable base type`);
    if (a.cls.boxed === 'bool' || a.cls.boxed === 'none') unsupported(cx, node, `a class derived from ${a.cls.name}`);
    if (done.some((d) => d.type === one.type)) {
      if (a.cls.plural) unsupported(cx, node, `two classes of the statement of ${a.cls.name} as bases`);
      return raiseError(cx, 'TypeError', `duplicate base class ${a.cls.name}`);
    }
    return withBases(cx, node, rest, [...done, one], run);
  });
}

/** A class that a call makes: its name, its namespace, and what puts that into the class. */
export interface ByCall {
  readonly name: Val;
  readonly space: Val | null;
  readonly fill: (object: Val) => void;
}

/** The class that the statement makes of these bases. */
export function classOf(cx: Cx, node: ClassDef, baseVals: readonly Val[], metaVal: Val | null, keywords: readonly (readonly [string, Val])[], call: ByCall | null = null): Val {
  const bases = baseVals.map((b) => (b.type.atoms[0] as AtomOf<'class'>).cls);
  const asked = metaVal?.type.atoms[0];
  const meta = winningMeta(cx, asked?.kind === 'class' ? asked.cls : null, bases);
  if (typeof meta === 'string') return raiseError(cx, 'TypeError', meta);
  const cls = cx.program.programClass(cx, node, bases, call ? '' : qualifier(cx, node.name), meta.name === 'type' && meta.library ? null : meta, call !== null);
  if (typeof cls === 'string') return raiseError(cx, 'TypeError', cls);
  // A metaclass that was made by a statement that runs more than once comes with the keyword or with a base.
  const from = asked?.kind === 'class' && asked.cls === meta ? metaVal : (baseVals.find((b) => (b.type.atoms[0] as AtomOf<'class'>).cls.meta === meta) ?? null);
  const metaObject = programMeta(cls) ? spill(cx, from === metaVal ? metaVal! : metaclassObject(cx, from!)) : null;
  const object = makeClassObject(cx, cls, baseVals, metaObject);
  const head = (): Val[] => [call?.name ?? strConst(cx, cls.name), spill(cx, tupleVal(cx, baseVals))];
  if (call) {
    call.fill(object);
    if (!cx.env) return bottom(cx);
    if (!metaObject) return finishClass(cx, cls, object, { positional: [], keywords });
    return madeByMeta(cx, cls, object, metaObject, call.space, head(), keywords);
  }
  if (metaObject && overrides(cx, meta, 'mro')) unsupported(cx, node, 'a metaclass with a mro() of its own');
  let prepared: Val | null = null;
  const prepare = metaObject && lookup(cx, meta, '__prepare__');
  if (prepare?.members.some((m) => !m.owner.library)) {
    prepared = spill(cx, withMember(cx, prepare, metaObject, (raw) => callValue(cx, bindMember(cx, raw, null, meta, metaObject), { positional: head(), keywords }), () => bottom(cx)));
    if (!cx.env) return bottom(cx);
    storeItem(cx, prepared, strConst(cx, '__module__'), strConst(cx, cx.program.moduleNameOf(cls.mod)));
    storeItem(cx, prepared, strConst(cx, '__qualname__'), strConst(cx, cls.qualname));
  }
  const boundary = isEnumClass(cls) ? (keywords.find(([k]) => k === 'boundary')?.[1] ?? null) : null;
  if (boundary) keywords = keywords.filter(([k]) => k !== 'boundary');
  if (!prepareEnum(cx, cls, object, node, boundary) || !cx.env) return bottom(cx);
  const saved = cx.classBody;
  const declared = declarations(node.body);
  const bound = node.body.flatMap((s) => [...boundNames(s)]).filter((n) => !declared.globals.has(n) && !declared.nonlocals.has(n));
  // Functions keep the names they are written with; what reads a private one has it mangled.
  const names = new Set([...bound, ...bound.map((n) => mangledIn(cls, n))]);
  cx.classBody = { cls, object, prepared, names, certain: new Set(), reads: new Map(), writes: new Map() };
  const versions = reboundNames(node.body);
  // The member under the name comes after what the body binds to it.
  for (const n of memberNames(cx, node, bases)) versions.set(n, 2);
  for (const s of node.body) {
    if (!cx.env) break;
    for (const n of new Set(boundNames(s))) {
      const left = versions.get(n);
      if (left === undefined) continue;
      versions.set(n, left - 1);
      if (left > 1) cx.classBody.writes.set(n, `${n} ${left - 1}`);
      else cx.classBody.writes.delete(n);
    }
    statements(cx, [s]);
    for (const n of new Set(boundNames(s))) {
      const entry = cx.classBody.writes.get(n);
      for (const read of [n, mangledIn(cls, n)]) {
        if (entry) cx.classBody.reads.set(read, entry);
        else cx.classBody.reads.delete(read);
        if (attrOf(cx, cls, mangledIn(cls, n)).alwaysBound) cx.classBody.certain.add(read);
      }
    }
  }
  cx.classBody = saved;
  // Fields of a dataclass leave the body again; a bare annotation binds nothing.
  const binding = node.decorator_list.length ? [] : node.body.filter((s) => s.kind === 'FunctionDef' || s.kind === 'Assign' || (s.kind === 'AnnAssign' && s.value !== null));
  const taken = new Set(binding.flatMap((s) => [...boundNames(s)]));
  const twice = cx.env && ownSlots(cls).find((n) => taken.has(n));
  if (twice) raiseError(cx, 'ValueError', `'${twice}' in __slots__ conflicts with class variable`);
  if (!cx.env) return bottom(cx);
  finishEnum(cx, cls, object);
  if (!cx.env) return bottom(cx);
  if (losesHash(cls)) storeAttr(cx, attrOf(cx, cls, '__hash__'), none(cx), object);
  cx.node = node;
  if (!metaObject) return finishClass(cx, cls, object, { positional: [], keywords });
  return madeByMeta(cx, cls, object, metaObject, prepared, head(), keywords);
}

/** The metaclass's `__new__` and `__init__` run. */
function madeByMeta(cx: Cx, cls: ClassInfo, object: Val, metaObject: Val, prepared: Val | null, head: readonly Val[], keywords: readonly (readonly [string, Val])[]): Val {
  const meta = cls.meta!;
  const own = (name: string): ReturnType<typeof lookup> | null => {
    const found = lookup(cx, meta, name);
    return found.members.some((m) => !m.owner.library) ? found : null;
  };
  const [create, init] = [own('__new__'), own('__init__')];
  if (!create && !init && !prepared) return finishClass(cx, cls, object, { positional: [], keywords });
  const space = prepared ?? spill(cx, namespaceDict(cx, cls, object));
  const saved = cx.building;
  beginBuilding(cx, cls, object);
  const call = (found: ReturnType<typeof lookup>, first: Val): Val =>
    withMember(cx, found, metaObject, (raw) => callValue(cx, raw, { positional: [first, ...head, space], keywords }), () => bottom(cx));
  let made = object;
  if (!cx.env) made = bottom(cx);
  else if (create) made = spill(cx, call(create, metaObject));
  else if (prepared) made = makeType(cx, { positional: [metaObject, ...head, space], keywords }, cls);
  else made = finishClass(cx, cls, object, { positional: [], keywords });
  if (cx.env && init) {
    dispatch(cx, made, (one) => {
      const a = one.type.atoms[0]!;
      if (a.kind === 'class' && metaOf(cx, a.cls).mro.includes(meta)) discard(cx, call(init, one));
      return cx.env ? none(cx) : bottom(cx);
    });
  }
  cx.building = saved;
  return cx.env ? made : bottom(cx);
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
  if (body.prepared) return loadPrepared(cx, body.prepared, mangledIn(body.cls, node.id), outside);
  const type = readCell(attr.cell, cx.emitting ? null : cx.ctx);
  const own = (): Val => loadAttr(cx, attr, body.object);
  if (type.atoms.length === 0) return outside();
  if (body.certain.has(node.id)) return own();
  cx.program.wantFlag(attrFlag(attr));
  return choose(cx, () => attrIsBound(cx, attr, body.object), own, outside);
}

export function storeClassName(cx: Cx, name: string, v: Val): void {
  const { cls, object, prepared, writes } = cx.classBody!;
  if (prepared) {
    v = spill(cx, v);
    storeItem(cx, prepared, strConst(cx, mangledIn(cls, name)), v);
  }
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
