/**
 * Representation: which IR type a Python type has, and the IR classes of Python classes.
 *
 * Sites of per-site classes (and array sites) that can meet in one value share a layout; groups of sites are found
 * once, after the fixpoint, by union-find over all interned types.
 */
import { arrayOf, isRef, classOf, refTo, type ClassDecl, type Field, type StorageType, type ValueType } from '@pyw/ir';
import { InternalError } from '../diagnostics.ts';
import type { ArraySite, AtomOf, Site, Type } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { joinAll, type World } from '../types/world.ts';

export interface Layouts {
  readonly world: World;
  readonly parents: Map<Site | ArraySite, Site | ArraySite>;
  readonly members: Map<Site | ArraySite, (Site | ArraySite)[]>;
  readonly names: Map<Site, string>;
  readonly active: Set<Site>;
  readonly classes: Map<string, ClassDecl>;
  readonly classNames: Map<ClassInfo, string>;
  readonly subclassed: Set<string>;
  readonly reprs: Map<Type, ValueType>;
  readonly elems: Map<ArraySite, StorageType>;
  readonly tupleClass: () => ClassInfo;
  readonly functionNames: Map<AtomOf<'func'>, string>;
  readonly functionClass: (a: AtomOf<'func'>, name: string) => ClassDecl;
  /** Fields of the object that each run of a class statement makes. */
  readonly classObjectFields: (cls: ClassInfo) => Field[];
  /** May an instance of a class that has the field be without a value in it? */
  readonly mayBeUnset: (cls: ClassInfo, name: string) => boolean;
}

export function createLayouts(
  world: World,
  tupleClass: () => ClassInfo,
  functionClass: (a: AtomOf<'func'>, name: string) => ClassDecl,
  classObjectFields: (cls: ClassInfo) => Field[],
  mayBeUnset: (cls: ClassInfo, name: string) => boolean,
): Layouts {
  const layouts: Layouts = {
    world,
    parents: new Map(),
    members: new Map(),
    names: new Map(),
    active: new Set(),
    classes: new Map(),
    classNames: new Map(),
    subclassed: new Set(),
    reprs: new Map(),
    elems: new Map(),
    tupleClass,
    functionNames: new Map(),
    functionClass,
    classObjectFields,
    mayBeUnset,
  };
  groupSites(layouts);
  return layouts;
}

function find<T extends Site | ArraySite>(l: Layouts, s: T): T {
  let root: Site | ArraySite = s;
  for (let p = l.parents.get(root); p; p = l.parents.get(root)) root = p;
  return root as T;
}
function union(l: Layouts, a: Site | ArraySite, b: Site | ArraySite): boolean {
  const x = find(l, a);
  const y = find(l, b);
  if (x === y) return false;
  l.parents.set(y, x);
  l.members.set(x, [...membersOf(l, x), ...membersOf(l, y)]);
  return true;
}
const membersOf = (l: Layouts, root: Site | ArraySite): (Site | ArraySite)[] => l.members.get(root) ?? [root];

/** One type of all, for what has one layout: no code joins them, so nothing of it is analysed. */
function together(l: Layouts, types: readonly Type[]): Type {
  const { world } = l;
  world.grouping = 'layouts';
  const type = joinAll(world, types);
  // A join that should have grown something is not kept for code that asks for the same.
  if ((world.grouping as World['grouping']) === 'grew') world.joins.clear();
  world.grouping = null;
  return type;
}

/** Sites that occur together in a type, and those that their fields then bring together, form one group. */
function groupSites(l: Layouts): void {
  let seen = 0;
  for (const s of [...l.world.sites.values(), ...l.world.arraySites.values()]) if (s.mergedInto) union(l, s.mergedInto, s);
  for (let changed = true; changed; ) {
    changed = false;
    const types = [...l.world.types.values()];
    for (; seen < types.length; seen++) changed = uniteIn(l, types[seen]!) || changed;
    for (const root of new Set([...l.world.sites.values()].map((s) => find(l, s)))) {
      const group = membersOf(l, root) as Site[];
      if (group.length < 2) continue;
      for (const field of new Set(group.flatMap((s) => [...s.fields.keys()]))) {
        together(l, group.map((s) => s.fields.get(field)?.type ?? l.world.bottom));
      }
    }
    for (const root of new Set([...l.world.arraySites.values()].map((s) => find(l, s)))) {
      const group = membersOf(l, root) as ArraySite[];
      if (group.length > 1) together(l, group.map((s) => s.elem.type));
    }
    changed ||= l.world.types.size > seen;
  }
}
function uniteIn(l: Layouts, type: Type): boolean {
  let changed = false;
  const firsts = new Map<ClassInfo, Site>();
  let array: ArraySite | null = null;
  for (const a of type.atoms) {
    if (a.kind === 'inst' && a.site) {
      const first = firsts.get(a.cls);
      if (first) changed = union(l, first, a.site) || changed;
      else firsts.set(a.cls, a.site);
    } else if (a.kind === 'array') {
      if (array) changed = union(l, array, a.site) || changed;
      else array = a.site;
    }
  }
  return changed;
}

/** Carries no information at run time: None alone, a known function, class or module. */
export function isVoid(type: Type): boolean {
  const atoms = type.atoms.filter((a) => a.kind !== 'unbound');
  if (atoms.length !== 1) return false;
  const a = atoms[0]!;
  return (
    (a.kind === 'inst' && a.cls.boxed === 'none') ||
    (a.kind === 'func' && !a.object.heap) || (a.kind === 'class' && !a.cls.plural) || a.kind === 'module' || a.kind === 'special'
  );
}

/** IR type of values of a type. Bottom and what carries no information are `any`. */
export function reprOf(l: Layouts, type: Type): ValueType {
  let r = l.reprs.get(type);
  if (!r) {
    r = computeRepr(l, type);
    // What is found inside of a layout that is being made may hold only there.
    if (l.active.size === 0) l.reprs.set(type, r);
  }
  return r;
}
function computeRepr(l: Layouts, type: Type): ValueType {
  let result: ValueType | null = null;
  let none = false;
  for (const a of type.atoms) {
    let r: ValueType;
    switch (a.kind) {
      case 'unbound':
        continue;
      case 'machine':
        r = a.type;
        break;
      case 'array':
        r = arrayOf(storageOf(l, a.site));
        break;
      case 'tuple':
        r = refTo(classLayout(l, l.tupleClass()));
        break;
      case 'inst':
        if (a.cls.boxed === 'none') {
          none = true;
          continue;
        }
        if (a.cls.boxed) r = BOXED[a.cls.boxed];
        else {
          const name = instLayout(l, a);
          r = name ? refTo(name) : 'any';
        }
        break;
      case 'func':
        r = a.object.heap ? refTo(functionLayout(l, a)) : type.atoms.length === 1 ? 'any' : refTo(functionBase(l));
        break;
      case 'method':
        r = refTo(methodLayout(l, a));
        break;
      case 'class':
        r = a.cls.plural ? refTo(classObjectLayout(l, a.cls)) : 'any';
        break;
      default:
        r = 'any';
    }
    if (result === null || result === r) result = r;
    else if (isRef(result) && isRef(r)) result = commonBase(l, classOf(result), classOf(r));
    else result = 'any';
  }
  if (!result) return 'any';
  return none && !isRef(result) && !result.startsWith('array') ? 'any' : result;
}
const BOXED = { int: 'int', f64: 'f64', bool: 'i32', none: 'any' } as const;

function commonBase(l: Layouts, a: string, b: string): ValueType {
  const bases = new Set<string>();
  for (let c: string | null = a; c; c = l.classes.get(c)!.base) bases.add(c);
  for (let c: string | null = b; c; c = l.classes.get(c)!.base) if (bases.has(c)) return refTo(c);
  return 'any';
}

/** The class of all function objects; a function that captures nothing has one object, for use among other values. */
export function functionBase(l: Layouts): string {
  if (!l.classes.has('$function')) {
    l.classes.set('$function', { name: '$function', display: 'function', base: null, fields: [{ name: 'id', type: 'i32' }], final: false });
  }
  return '$function';
}
/** IR class of a function that carries something. */
export function functionLayout(l: Layouts, a: AtomOf<'func'>): string {
  functionBase(l);
  let name = l.functionNames.get(a);
  if (!name) {
    name = `$function:${a.fn.qualname}:${a.id}`;
    l.functionNames.set(a, name);
    // Registered before its fields are known: functions capture one another.
    l.classes.set(name, { name, display: 'function', base: '$function', fields: [], final: true });
    l.classes.set(name, l.functionClass(a, name));
  }
  return name;
}
/** The class of all class objects. */
export function typeBase(l: Layouts): string {
  if (!l.classes.has('$type')) l.classes.set('$type', { name: '$type', display: 'type', base: null, fields: [{ name: 'id', type: 'i32' }], final: false });
  return '$type';
}
/** The class of modules as values among others. */
export function moduleLayout(l: Layouts): string {
  if (!l.classes.has('$module')) l.classes.set('$module', { name: '$module', display: 'module', base: null, fields: [{ name: 'id', type: 'i32' }], final: true });
  return '$module';
}
/** IR class of the objects of a class whose statement may run more than once. */
function classObjectLayout(l: Layouts, cls: ClassInfo): string {
  const name = `$class:${cls.mod.name}.${cls.qualname}:${cls.id}`;
  if (!l.classes.has(name)) {
    // Registered before its fields are known: a class holds its instances, and they hold it.
    const decl: ClassDecl = { name, display: 'type', base: typeBase(l), fields: [], final: true };
    l.classes.set(name, decl);
    l.classes.set(name, { ...decl, fields: l.classObjectFields(cls) });
  }
  return name;
}
/** Fields of instances of a class with the objects of its classes, those that its base's layout has left out. */
function classFields(l: Layouts, cls: ClassInfo, base: ClassInfo | null): Field[] {
  return cls.mro.filter((c) => c.plural && !base?.mro.includes(c)).map((c) => ({ name: `$class${c.id}`, type: refTo(classObjectLayout(l, c)) }));
}
/** IR class of a method object of one function. */
export function methodLayout(l: Layouts, a: AtomOf<'method'>): string {
  if (!l.classes.has('$method')) {
    const numbers: Field[] = l.world.methodNumbers ? [{ name: '$number', type: 'i32' }] : [];
    l.classes.set('$method', { name: '$method', display: 'method', base: null, fields: [{ name: 'func', type: 'any' }, { name: 'self', type: 'any' }, ...numbers], final: false });
  }
  const name = `$method:${a.func.id}`;
  if (!l.classes.has(name)) l.classes.set(name, { name, display: 'method', base: '$method', fields: [], final: true });
  return name;
}
/** IR class of the box of a captured variable. */
export function boxLayout(l: Layouts, type: Type): string {
  const repr = isVoid(type) ? 'any' : reprOf(l, type);
  const name = `$box<${repr}>`;
  if (!l.classes.has(name)) {
    l.classes.set(name, { name, display: 'cell', base: null, fields: [{ name: 'v', type: repr }, { name: 'b', type: 'i32' }], final: true });
  }
  return name;
}

/** Storage type of the elements of an array site's group. */
export function storageOf(l: Layouts, site: ArraySite): StorageType {
  const root = find(l, site);
  let s = l.elems.get(root);
  if (s) return s;
  const group = membersOf(l, root) as ArraySite[];
  if (group.some((g) => g.storage !== root.storage)) throw new InternalError('arrays of different storage meet');
  if (root.storage) s = root.storage;
  else if (group.some((g) => g.boxed)) s = 'any';
  else {
    const r = reprOf(l, together(l, group.map((g) => g.elem.type)));
    const elem = together(l, group.map((g) => g.elem.type));
    const isBool = r === 'i32' && elem.atoms.every((a) => a.kind === 'inst');
    s = isBool ? 'i8' : r;
  }
  l.elems.set(root, s);
  return s;
}

/** IR class of an instance atom. */
export function instLayout(l: Layouts, a: AtomOf<'inst'>): string {
  return a.site ? siteLayout(l, find(l, a.site)) : classLayout(l, a.cls);
}

export function classLayout(l: Layouts, cls: ClassInfo): string {
  const known = l.classNames.get(cls);
  if (known) return known;
  // All classes of the chain are registered before the fields of any, which may refer to them.
  const fresh: ClassInfo[] = [];
  const name = registerClass(l, cls, fresh);
  for (const c of fresh) {
    const fields: Field[] = [];
    for (const f of c.fields.values()) {
      if (!c.library && f.cell.type.atoms.length === 0) continue;
      fields.push({ name: f.name, type: c === l.tupleClass() && f.name === '_items' ? 'array<any>' : reprOf(l, f.cell.type) });
      if (!c.library && l.mayBeUnset(c, f.name)) fields.push({ name: `${f.name}$set`, type: 'i32' });
    }
    fields.push(...classFields(l, c, c.layoutBase));
    const own = l.classNames.get(c)!;
    l.classes.set(own, { ...l.classes.get(own)!, fields: c.boxed ? [] : fields, final: !l.subclassed.has(own) });
  }
  return name;
}

/** Names a class and its bases and links them; `fresh` gets those that were not known, bases first. */
function registerClass(l: Layouts, cls: ClassInfo, fresh: ClassInfo[]): string {
  const known = l.classNames.get(cls);
  if (known) return known;
  const plain = cls.library ? cls.name : `${cls.mod.name}.${cls.qualname}`;
  let name = plain;
  for (let i = 2; l.classes.has(name); i++) name = `${plain}#${i}`;
  l.classNames.set(cls, name);
  // Taken before the bases are named: one of them may be called the same.
  l.classes.set(name, { name, display: cls.name, base: null, fields: [], final: true });
  const parent = cls.layoutBase;
  const base = cls.boxed || !parent || parent.boxed || (parent.library && parent.name === 'object') ? null : registerClass(l, parent, fresh);
  if (base) {
    l.subclassed.add(base);
    l.classes.set(base, { ...l.classes.get(base)!, final: false });
  }
  l.classes.set(name, { name, display: cls.name, base, fields: [], final: true, ...(cls.boxed ? { box: cls.boxed } : {}) });
  fresh.push(cls);
  return name;
}

function siteLayout(l: Layouts, root: Site): string {
  let name = l.names.get(root);
  if (name) return name;
  if (l.active.has(root)) {
    // A layout that contains itself: named, and there, before its fields are known.
    name = `${root.cls.library ? '' : `${root.cls.mod.name}.`}${root.cls.name}#${root.id}`;
    l.names.set(root, name);
    l.classes.set(name, { name, display: root.cls.name, base: null, fields: [], final: true });
    return name;
  }
  l.active.add(root);
  const group = membersOf(l, root) as Site[];
  const fields: Field[] = [];
  for (const c of [...root.cls.mro].reverse()) {
    // The layout of `object` itself is nobody's base.
    if (c !== root.cls && c.library && c.name === 'object') continue;
    for (const f of c.fields.values()) {
      const type = f.machine
        ? l.world.machine[f.machine]
        : together(l, group.map((s) => s.fields.get(f.name)?.type ?? l.world.bottom));
      if (!c.library && type.atoms.length === 0) continue;
      fields.push({ name: f.name, type: reprOf(l, type) });
      if (!c.library && l.mayBeUnset(c, f.name)) fields.push({ name: `${f.name}$set`, type: 'i32' });
    }
  }
  fields.push(...classFields(l, root.cls, null));
  const reserved = l.names.get(root);
  if (reserved) {
    l.classes.set(reserved, { ...l.classes.get(reserved)!, fields });
    return reserved;
  }
  const varying = fields.filter((f) => f.type !== 'i32' && f.type !== 'i64').map((f) => f.type);
  name = varying.length ? `${root.cls.name}<${varying.join(',')}>` : root.cls.name;
  if (!root.cls.library) name = `${root.cls.mod.name}.${name}#${root.cls.id}`;
  l.names.set(root, name);
  if (!l.classes.has(name)) l.classes.set(name, { name, display: root.cls.name, base: null, fields, final: true });
  return name;
}
