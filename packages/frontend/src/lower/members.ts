/**
 * What a class has under a name, by its method resolution order, and how that becomes an attribute of an instance
 * (functions bind, properties are called, other descriptors asked).
 */
import { findField, findMethod } from '../bind/declare.ts';
import { boundNames } from '../bind/free-names.ts';
import { definiteFields } from '../bind/definite-fields.ts';
import type { Expression } from '../syntax/ast.ts';
import type { Atom, AtomOf, Type } from '../types/atoms.ts';
import type { Cell } from '../types/cells.ts';
import type { ClassAttr, ClassInfo, FieldInfo, FuncInfo } from '../types/infos.ts';
import { addField, enqueue, funcOf, grow, join, mergeCells, methodOf, newCell, readCell, rootOf } from '../types/world.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { isProperty } from './attributes.ts';
import { callFunction, callValue, positional, type Args } from './calls.ts';
import { attrIsBound, loadAttr } from './class-objects.ts';
import { emit, newLocal, NO_CODE, spill, tempGet, value, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { hasEnumMeta } from './enum-class.ts';
import { callMeta, metaLookup } from './metaclass.ts';
import { rewriting } from './namespace.ts';
import { raiseError, unsupported } from './errors.ts';
import { i32, ir } from './ir.ts';
import { isVoid } from './layout.ts';
import { bottom, boxed, choose, isInst, onlyAtom } from './values.ts';

/** An entry of a class's namespace. */
export type Member =
  | { readonly kind: 'method'; readonly fn: FuncInfo; readonly owner: ClassInfo }
  | { readonly kind: 'constant'; readonly expr: Expression; readonly owner: ClassInfo }
  | { readonly kind: 'attr'; readonly attr: ClassAttr; readonly owner: ClassInfo };

/** The entry of a class of the program under a name; made when first asked for, so that later assignments are seen. */
export function attrOf(cx: Cx, cls: ClassInfo, name: string): ClassAttr {
  let attr = cls.attrs.get(name);
  if (!attr) {
    attr = { name, cls, cell: newCell(cx.world), alwaysBound: bindsAtTop(cls, name) && !cx.program.isDeletedName(name) && !(cx.program.usage().deletesComputed && !name.startsWith('__')) && !rewriting(cx, cls)?.rewrites };
    cls.attrs.set(name, attr);
    noteName(cx, cls);
  }
  return attr;
}
/** `__name` in a class body is `_Class__name` in its namespace. */
export function mangledIn(cls: ClassInfo, name: string): string {
  if (!name.startsWith('__') || name.endsWith('__')) return name;
  const own = cls.name.replace(/^_+/, '');
  return own ? `_${own}${name}` : name;
}
export function bindsAtTop(cls: ClassInfo, entry: string): boolean {
  // An entry of a name that is bound again later has the name's text first.
  const name = entry.split(' ')[0]!;
  if (name === '__hash__' && losesHash(cls)) return true;
  const is = (n: string): boolean => mangledIn(cls, n) === name;
  return cls.node.body.some((s) => {
    if (s.kind === 'FunctionDef' || s.kind === 'ClassDef' || s.kind === 'AsyncFunctionDef') return is(s.name);
    if (s.kind === 'Assign') return s.targets.some((t) => t.kind === 'Name' && is(t.id));
    return s.kind === 'AnnAssign' && s.value !== null && s.target.kind === 'Name' && is(s.target.id);
  });
}

/** A class that defines equality alone cannot be hashed: Python puts None under `__hash__`. */
export function losesHash(cls: ClassInfo): boolean {
  const names = new Set(cls.node.body.flatMap((s) => [...boundNames(s)]));
  return names.has('__eq__') && !names.has('__hash__');
}

/** Entries under a name in order, up to the first that is bound in any case. `from`: index in the MRO to start at. */
export function lookup(cx: Cx, cls: ClassInfo, name: string, from = 0): { readonly members: Member[]; readonly certain: boolean } {
  const members: Member[] = [];
  for (const c of cls.mro.slice(from)) {
    if (c.library) {
      const fn = c.methods.get(name);
      const expr = c.constants.get(name);
      if (!fn && !expr) continue;
      members.push(fn ? { kind: 'method', fn, owner: c } : { kind: 'constant', expr: expr!, owner: c });
      return { members, certain: true };
    }
    const attr = attrOf(cx, c, name);
    if (readCell(attr.cell, cx.emitting ? null : cx.ctx).atoms.length === 0) continue;
    members.push({ kind: 'attr', attr, owner: c });
    if (attr.alwaysBound) return { members, certain: true };
  }
  return { members, certain: false };
}

/** The value of an entry that is bound; `holder`: an instance or class that has it. */
export function loadMember(cx: Cx, m: Member, holder: Val | null): Val {
  switch (m.kind) {
    case 'method':
      return value(funcOf(cx.world, m.fn), NO_CODE);
    case 'constant':
      return cx.program.evaluateIn(cx, m.owner.mod, m.expr);
    case 'attr':
      return loadAttr(cx, m.attr, holder);
  }
}

/** Uses the first entry that is bound; `missing` when none is. */
export function withMember(cx: Cx, found: ReturnType<typeof lookup>, holder: Val | null, use: (raw: Val, m: Member) => Val, missing: () => Val, i = 0): Val {
  const m = found.members[i];
  if (!m || !cx.env) return cx.env ? missing() : bottom(cx);
  const here = (): Val => use(loadMember(cx, m, holder), m);
  if (m.kind !== 'attr' || m.attr.alwaysBound) return here();
  return choose(cx, () => attrIsBound(cx, m.attr, holder), here, () => withMember(cx, found, holder, use, missing, i + 1));
}

/** Does a class define a method other than what `object` gives? */
export function defines(cx: Cx, cls: ClassInfo, name: string): boolean {
  const { members } = lookup(cx, cls, name);
  return members.some((m) => !(m.owner.library && m.owner.name === 'object'));
}
/** Is what the class has under a name an instance of the class itself? Asking for it asks for it again, without end. */
export function isItsOwn(cx: Cx, cls: ClassInfo, name: string): boolean {
  if (cls.library) return false;
  const found = lookup(cx, cls, name);
  const a = onlyAtom(rawType(cx, found));
  return a?.kind === 'inst' && a.cls === cls && found.members.every((m) => m.kind === 'attr');
}
/** Does a class of the program (not the library) define it? */
export function overrides(cx: Cx, cls: ClassInfo, name: string): boolean {
  return !cls.library && lookup(cx, cls, name).members.some((m) => !m.owner.library);
}

/** A property without a function for what is asked; it knows its name when a class body gave it one. */
export function lacksText(cls: ClassInfo, name: string | null, what: string): string {
  const isNamed = name !== null && cls.mro.some((c) => !c.library && bindsAtTop(c, name));
  return `property ${isNamed ? `'${name}' ` : ''}of '${cls.qualname}' object has no ${what}`;
}
/** How many calls of `__get__` are being compiled to find another. */
let bindings = 0;
const DEEPEST = 16;
/** An entry read through an instance (`self`) or, when that is null, through the class: its value is `of`. */
export function bindMember(cx: Cx, raw: Val, self: Val | null, cls: ClassInfo, of: Val | null = null, name: string | null = null): Val {
  const theClass = (): Val => of ?? (self && !isClassVal(self) ? cx.program.typeOf(cx, self) : (self ?? cx.program.classVal(cls)));
  return dispatch(cx, raw, (one) => {
    const a = one.type.atoms[0]!;
    const onClass = (): Val => boundMethod(cx, one, theClass());
    if (a.kind === 'func') {
      if (a.fn.flavour === 'static' || isBuiltIn(a.fn)) return one;
      if (a.fn.flavour === 'class') return onClass();
      // A property of the library's class, which is no object there.
      if (self && isProperty(a.fn)) return callFunction(cx, a.fn, positional(self));
      return self ? boundMethod(cx, one, self) : one;
    }
    if (a.kind !== 'inst') return one;
    if (isInst(a, 'staticmethod')) return libraryField(cx, one, '__func__');
    if (isInst(a, 'classmethod')) {
      const func = libraryField(cx, one, '__func__');
      return cx.env ? boundMethod(cx, func, theClass()) : bottom(cx);
    }
    if (isInst(a, 'property')) {
      if (!self) return one;
      return dispatch(cx, libraryField(cx, one, 'fget'), (getter) =>
        isInst(getter.type.atoms[0]!, 'NoneType')
          ? raiseError(cx, 'AttributeError', lacksText(cls, name, 'getter'))
          : callValue(cx, getter, positional(self)));
    }
    if (!a.cls.library) {
      const found = lookup(cx, a.cls, '__get__');
      if (!found.members.some((m) => !(m.owner.library && m.owner.name === 'object'))) return one;
      const held = spill(cx, one);
      const owner = spill(cx, theClass());
      // What the class has is called with the descriptor itself: it is not bound, as that might ask for it again.
      const asked = positional(held, self ?? cx.program.noneVal(cx), owner);
      return withMember(cx, found, held, (raw) => dispatch(cx, raw, (get) => (get.type.atoms[0]!.kind === 'func' ? callValue(cx, get, asked) : apart(cx, get, asked))), () => one);
    }
    if (findMethod(a.cls, '__get__')) {
      const owner = theClass();
      // The `__get__` of a descriptor may be one in turn: as far as types say, without end.
      if (bindings >= DEEPEST) return unsupported(cx, cx.node, 'a descriptor whose __get__ may be a descriptor like it');
      bindings++;
      try {
        return cx.program.callMethod(cx, one, '__get__', positional(self ?? cx.program.noneVal(cx), owner));
      } finally {
        bindings--;
      }
    }
    return one;
  });
}
/** Built-in functions do not bind; what functions of the library make does (`contextmanager`). */
const isBuiltIn = (fn: FuncInfo): boolean =>
  !fn.cls && (fn.library ? !fn.qualname.includes('<locals>') : fn.mod.path.startsWith(LIBRARY_ROOT) && (IN_C[fn.mod.name]?.includes(fn.qualname) ?? false));
/** Functions of ordinary library modules that CPython has in C. */
const IN_C: Readonly<Record<string, readonly string[]>> = {
  functools: ['reduce', 'cmp_to_key'],
  struct: ['pack', 'unpack', 'pack_into', 'unpack_from', 'calcsize', 'iter_unpack'],
  csv: ['reader', 'writer', 'register_dialect', 'unregister_dialect', 'get_dialect', 'list_dialects', 'field_size_limit'],
};
const isClassVal = (v: Val): boolean => v.type.atoms[0]?.kind === 'class';

/** Calls an entry as a method without making a method object. */
export function callMember(cx: Cx, raw: Val, self: Val, cls: ClassInfo, args: Args): Val {
  return dispatch(cx, raw, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind === 'func' && (a.fn.flavour === 'method' || (a.fn.flavour === 'function' && !isBuiltIn(a.fn)))) return callFunction(cx, a.fn, { ...args, positional: [self, ...args.positional] }, one);
    return apart(cx, bindMember(cx, one, self, cls), args);
  });
}

/**
 * A member that is not a function of its class may be a class, whose own member may be it again (after `setattr(C, name,
 * anything)`): the second one within the first is called by a function of the library, in a context of its own.
 */
function apart(cx: Cx, callee: Val, args: Args): Val {
  if (cx.nesting > 0) {
    const fn = cx.program.libraryFunction('pyw.builtins.calls', '_call_apart');
    return cx.env ? callFunction(cx, fn, { ...args, positional: [callee, ...args.positional] }) : bottom(cx);
  }
  cx.nesting++;
  try {
    return callValue(cx, callee, args);
  } finally {
    cx.nesting--;
  }
}

/** A field of an instance of a library class that has it in any case. */
export function libraryField(cx: Cx, obj: Val, name: string): Val {
  return cx.program.attributeOf(cx, obj, name);
}

/** A function bound to an object, as a value. */
export function boundMethod(cx: Cx, func: Val, self: Val): Val {
  const type = methodOf(cx.world, func.type, self.type);
  if (!cx.emitting) return value(type, NO_CODE);
  const layout = cx.program.methodLayout(type.atoms[0] as AtomOf<'method'>);
  const local = newLocal(cx, `ref<${layout}>`, 'm');
  const object = ir('new', [boxed(cx, func), boxed(cx, self), ...(cx.world.methodNumbers ? [i32(0)] : [])], { class: layout });
  emit(cx, ir('local.set', [object], { local }));
  return value(type, tempGet(local));
}
/** Function and object of a method value. */
export function methodParts(cx: Cx, v: Val): { readonly func: Val; readonly self: Val } {
  const a = onlyAtom(v.type) as AtomOf<'method'>;
  if (!cx.emitting) return { func: value(a.func, NO_CODE), self: value(a.self, NO_CODE) };
  const held = spill(cx, v);
  const part = (field: string, type: Type): Val =>
    value(type, isVoid(type) ? NO_CODE : cx.program.convertAny(cx, ir('field.get', [cx.program.upcast(held.code, held.type, '$method')], { class: '$method', field }), type));
  return { func: part('func', a.func), self: part('self', a.self) };
}

// --- fields of instances

/** The field of a class's instances under a name, made when first asked for. */
export function instanceField(cx: Cx, cls: ClassInfo, name: string): FieldInfo {
  // The layout of `object` itself is nobody's base.
  const isObject = (c: ClassInfo): boolean => c.library && c.name === 'object';
  for (let c: ClassInfo | null = cls; c && (c === cls || !isObject(c)); c = c.layoutBase) {
    const f = c.fields.get(name);
    if (f) return f;
  }
  const field: FieldInfo = { name, owner: cls, cell: newCell(cx.world), machine: null };
  cls.fields.set(name, field);
  noteName(cx, cls);
  if (isObject(cls)) return field;
  // Derived classes that had one of their own share it from now on.
  const visit = (c: ClassInfo): void => {
    for (const sub of c.subclasses) {
      if (sub.layoutBase !== c) continue;
      const own = sub.fields.get(name);
      if (own) {
        mergeCells(cx.world, field.cell, own.cell);
        sub.fields.delete(name);
      }
      visit(sub);
    }
  };
  visit(cls);
  return field;
}
export function fieldCellOf(cx: Cx, a: AtomOf<'inst'>, name: string): Cell {
  if (a.cls.library && !a.site) return findField(a.cls, name)?.cell ?? cx.program.noCell;
  const field = instanceField(cx, a.cls, name);
  if (!a.site) return field.cell;
  const site = rootOf(a.site);
  let cell = site.fields.get(name);
  if (!cell) {
    cell = newCell(cx.world);
    addField(cx.world, site, name, cell);
  }
  return cell;
}

function losesCell(cx: Cx, cls: ClassInfo): Cell {
  let cell = cx.program.losesAttributes.get(cls);
  if (!cell) cx.program.losesAttributes.set(cls, (cell = newCell(cx.program.world)));
  return cell;
}
/** Attributes of instances may be deleted under names that are computed. */
export function noteLoss(cx: Cx, cls: ClassInfo): void {
  grow(cx.world, losesCell(cx, cls), cx.world.unbound);
}

/** Has every instance of the class the attribute, from when its constructor is done? */
export function isDefinite(cx: Cx, cls: ClassInfo, name: string): boolean {
  if (cls.library || name === '$value' || name.startsWith('$extra') || cls.mro.some((c) => c.library && c.fields.has(name))) return true;
  if (cx.program.isDeletedName(name) || cx.program.allocatesRaw()) return false;
  if (readCell(losesCell(cx, cls), cx.emitting ? null : (cx.ctx ?? null)).atoms.length > 0) return false;
  if (cls.mro.some((c) => c.byCall || rewriting(cx, c)?.rewrites)) return false;
  let fields = cx.program.definite.get(cls);
  if (!fields) cx.program.definite.set(cls, (fields = definiteFields(cls)));
  return fields.has(name);
}

/** Is the class a data descriptor: does it decide on assignment, before the instance's own attributes? */
export function isDataDescriptor(cx: Cx, type: Type, also: string | null = null): boolean {
  return type.atoms.some((a) => {
    if (a.kind !== 'inst') return false;
    if (isInst(a, 'property')) return true;
    // One that cannot be read lets the instance's own entry through.
    if (also && !(a.cls.library ? findMethod(a.cls, also) !== null : defines(cx, a.cls, also))) return false;
    return a.cls.library ? findMethod(a.cls, '__set__') !== null : defines(cx, a.cls, '__set__') || defines(cx, a.cls, '__delete__');
  });
}
/** A class got a name: whoever looks names up at run time looks again. */
function noteName(cx: Cx, cls: ClassInfo): void {
  const visit = (c: ClassInfo): void => {
    const readers = cx.program.nameReaders.get(c);
    if (readers) for (const r of readers) enqueue(cx.world, r);
    c.subclasses.forEach(visit);
  };
  if (!cx.world.frozen) visit(cls);
}
/** Names that expansions put into classes for themselves. */
export const isOwnName = (name: string): boolean => name.startsWith('__pyw_');
/** Names that a computed namespace may give a class; what `__class__` is there no instance sees. */
export const entryNames = (cx: Cx, cls: ClassInfo): string[] =>
  knownNames(cx, cls).members.filter((n) => n !== '__class__' && cx.program.mayBeMeant(n));

/**
 * Names that instances of a class may have as attributes, in the order of assignment; then those of the class. `of`: the
 * instances that are meant, whose fields are their sites' where the class is told apart by sites.
 */
export function knownNames(cx: Cx, cls: ClassInfo, of: readonly Atom[] = []): { readonly fields: string[]; readonly members: string[] } {
  if (!cx.emitting) {
    const readers = cx.program.nameReaders.get(cls);
    if (readers) readers.add(cx.ctx);
    else cx.program.nameReaders.set(cls, new Set([cx.ctx]));
  }
  const fields = new Set<string>(definiteFields(cls));
  const chain: ClassInfo[] = [];
  for (let c: ClassInfo | null = cls; c; c = c.layoutBase) chain.unshift(c);
  for (const c of chain) for (const f of c.fields.values()) if (!f.machine && (!c.library || !f.name.startsWith('_'))) fields.add(f.name);
  const members = new Set<string>();
  // What the library keeps in its instances is no attribute of the program's, even where it was asked for.
  const isOwn = (n: string): boolean => cls.mro.some((c) => c.attrs.has(n) && !c.library && readCell(c.attrs.get(n)!.cell, cx.emitting ? null : cx.ctx).atoms.length > 0);
  const isPrivate = (n: string): boolean => n.startsWith('_') && !n.startsWith('__') && !isOwn(n);
  const hidden = new Set(chain.flatMap((c) => (c.library ? [...c.fields.values()].filter((f) => f.machine || isPrivate(f.name)).map((f) => f.name) : [])));
  for (const c of cls.mro) if (c.library) for (const m of c.methods.keys()) if (isPrivate(m)) hidden.add(m);
  for (const c of cls.mro) for (const n of c.library ? [...c.methods.keys()].filter((m) => !m.startsWith('_') || m.startsWith('__')) : c.attrs.keys()) if (!n.includes(' ') && !n.startsWith('type.') && !isOwnName(n) && !hidden.has(n)) members.add(n);
  const filled = [...fields].filter((n) => {
    if (n.startsWith('$')) return false;
    const cells = [instanceField(cx, cls, n).cell, ...of.flatMap((a) => (a.kind === 'inst' && a.site ? [fieldCellOf(cx, a, n)] : []))];
    return cells.some((c) => readCell(c, cx.emitting ? null : cx.ctx).atoms.length > 0);
  });
  return { fields: filled, members: [...members] };
}

export const rawType = (cx: Cx, found: ReturnType<typeof lookup>): Type =>
  found.members.reduce((t, m) => (m.kind === 'attr' ? join(cx.world, t, m.attr.cell.type) : t), cx.world.bottom);

/**
 * The method that an operator or a built-in function calls: looked up on the class, never on the instance. Null when
 * there is none (or it is None).
 */
export function callSpecial(cx: Cx, self: Val, name: string, args: Args, otherwise?: () => Val): Val | null {
  const cls = cx.program.classOfAtom(self.type.atoms[0]!);
  if (!cls) return callMeta(cx, self, name, args);
  if (cls.library) {
    const fn = findMethod(cls, name);
    return fn ? callFunction(cx, fn, { ...args, positional: fn.flavour === 'static' ? args.positional : [self, ...args.positional] }) : null;
  }
  const found = lookup(cx, cls, name);
  if (found.members.length === 0) return null;
  if (isInst(onlyAtom(rawType(cx, found)), 'NoneType')) {
    return name === '__hash__' ? raiseError(cx, 'TypeError', `unhashable type: '${cls.name}'`) : null;
  }
  const held = found.members.length > 1 || !found.certain ? { positional: args.positional.map((v) => spill(cx, v)), keywords: args.keywords } : args;
  const object = held === args && !cls.mro.some((c) => c.plural) ? self : spill(cx, self);
  return withMember(
    cx,
    found,
    object,
    (raw) => callMember(cx, raw, object, cls, held),
    otherwise ?? (() => raiseError(cx, 'TypeError', `'${cls.name}' object does not support ${name}`)),
  );
}
export function hasSpecial(cx: Cx, type: Type, name: string): boolean {
  const first = type.atoms[0]!;
  const cls = cx.program.classOfAtom(first);
  if (!cls) return first.kind === 'class' && (metaLookup(cx, first.cls, name) !== null || hasEnumMeta(cx, first.cls, name));
  if (cls.library) return findMethod(cls, name) !== null;
  const found = lookup(cx, cls, name);
  return found.members.length > 0 && !isInst(onlyAtom(rawType(cx, found)), 'NoneType');
}

/** Does the class say `name = None`, so that not even the base's method or a substitute is asked? */
export function isRefused(cx: Cx, self: Val, name: string): boolean {
  const cls = cx.program.classOfAtom(self.type.atoms[0]!);
  if (cls?.library) {
    const said = cls.mro.find((c) => c.methods.has(name) || c.constants.has(name))?.constants.get(name);
    return said?.kind === 'Constant' && said.value.kind === 'none';
  }
  return cls !== null && isInst(onlyAtom(rawType(cx, lookup(cx, cls, name))), 'NoneType');
}
