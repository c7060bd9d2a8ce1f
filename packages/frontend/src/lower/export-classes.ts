/**
 * What of a class of the program JavaScript sees: constructor, methods, properties and attributes.
 *
 * In: class statements with what their bases are. Out: the members in order, those of bases that JavaScript does not
 * know included.
 */
import { childNodes } from '../bind/scope.ts';
import type { AsyncFunctionDef, ClassDef, Expression, FunctionDef, Node } from '../syntax/ast.ts';
import { findClass, type Trees } from './export-scope.ts';

export interface ClassAt {
  readonly mod: string;
  readonly node: ClassDef;
}

export type ClassMember =
  | { readonly kind: 'new'; readonly name: string; readonly func: FunctionDef | null; readonly at: ClassAt; readonly types: ReadonlyMap<string, Expression> }
  | { readonly kind: 'method' | 'static'; readonly name: string; readonly func: FunctionDef | AsyncFunctionDef; readonly at: ClassAt; readonly hasSelf: boolean }
  /** A special method under its name in Python. */
  | { readonly kind: 'special'; readonly name: string; readonly func: FunctionDef | AsyncFunctionDef | null; readonly at: ClassAt }
  /** `type` is the annotation of an attribute. */
  | { readonly kind: 'get'; readonly name: string; readonly func: FunctionDef | null; readonly at: ClassAt; readonly type: Expression | null }
  /** `type` is the annotation of what can be assigned. */
  | { readonly kind: 'set'; readonly name: string; readonly type: Expression | null; readonly at: ClassAt }
  | { readonly kind: 'constant'; readonly name: string; readonly at: ClassAt };

/** Special methods that JavaScript has a form of. */
const SPECIAL: ReadonlySet<string> = new Set(['__iter__', '__aiter__', '__len__', '__getitem__', '__setitem__', '__delitem__', '__contains__', '__call__', '__eq__']);

const isPublic = (name: string): boolean => !name.startsWith('_') && name !== 'constructor';

/** The class itself, then its bases in the order in which attributes are looked up, as far as they are of the program. */
export function linearBases(trees: Trees, cls: ClassAt): ClassAt[] {
  const out: ClassAt[] = [];
  const visit = (c: ClassAt): void => {
    if (out.some((o) => o.node === c.node)) return;
    out.push(c);
    for (const b of c.node.bases) {
      const found = findClass(trees, c.mod, b);
      if (found) visit(found);
    }
  };
  visit(cls);
  return out;
}

export function classMembers(trees: Trees, cls: ClassAt, isKnown: (c: ClassAt) => boolean): ClassMember[] {
  const members = new Map<string, ClassMember>();
  const add = (m: ClassMember): void => {
    const key = `${m.kind === 'set' || m.kind === 'constant' ? m.kind : ''} ${m.name}`;
    if (!members.has(key)) members.set(key, m);
  };
  const all = linearBases(trees, cls);
  const made = all.find((c) => methodOf(c, '__init__'));
  const types = new Map<string, Expression>();
  for (const c of all.toReversed()) for (const [name, type] of declaredTypes(trees, c)) types.set(name, type);
  add({ kind: 'new', name: '', func: made ? methodOf(made, '__init__') : null, at: made ?? cls, types });
  for (const c of all) {
    // What a base that JavaScript knows has is inherited there.
    if (c !== all[0] && isKnown(c)) continue;
    for (const m of ownMembers(trees, c)) add(m);
  }
  return [...members.values()];
}

const methodOf = (c: ClassAt, name: string): FunctionDef | null =>
  (c.node.body.findLast((s) => s.kind === 'FunctionDef' && s.name === name) as FunctionDef | undefined) ?? null;

/** Of the class as it was written: dataclasses are written out without annotations. */
function asWritten(trees: Trees, c: ClassAt): ClassDef {
  const own = trees.get(c.mod)?.ast?.body.find((s) => s.kind === 'ClassDef' && s.name === c.node.name && s.lineno === c.node.lineno);
  return (own ?? c.node) as ClassDef;
}
function declaredTypes(trees: Trees, c: ClassAt): [string, Expression][] {
  return asWritten(trees, c).body.flatMap((s): [string, Expression][] => (s.kind === 'AnnAssign' && s.target.kind === 'Name' ? [[s.target.id, s.annotation]] : []));
}

/** The annotations of a named tuple's items; none for one that is made by a call. */
export const itemTypes = (trees: Trees, c: ClassAt): Expression[] => declaredTypes(trees, c).map(([, type]) => type);

export interface TypedDictField {
  readonly key: string;
  readonly mod: string;
  readonly type: Expression;
  readonly isOptional: boolean;
}

/** The keys of a TypedDict with their annotations, those of its bases first; null for any other class. */
export function typedDictFields(trees: Trees, cls: ClassAt): TypedDictField[] | null {
  const all = linearBases(trees, cls).toReversed();
  if (!all.some((c) => asWritten(trees, c).bases.some((b) => lastName(b) === 'TypedDict'))) return null;
  const fields = new Map<string, TypedDictField>();
  for (const c of all) {
    const isTotal = !asWritten(trees, c).keywords.some((k) => k.arg === 'total' && k.value.kind === 'Constant' && k.value.value.kind === 'bool' && !k.value.value.value);
    for (const [key, type] of declaredTypes(trees, c)) {
      const mark = type.kind === 'Subscript' ? lastName(type.value) : '';
      fields.set(key, { key, mod: c.mod, type, isOptional: mark === 'NotRequired' || (!isTotal && mark !== 'Required') });
    }
  }
  return [...fields.values()];
}

/** Base classes of the library whose instances are exceptions. */
const EXCEPTION = /(Error|Exception|Warning|ExceptionGroup)$/;

/** Is it derived from an exception of the library? */
export const isException = (trees: Trees, cls: ClassAt): boolean =>
  linearBases(trees, cls).some((c) => c.node.bases.some((b) => findClass(trees, c.mod, b) === null && EXCEPTION.test(lastName(b))));

/** Is it derived from one of the classes of `enum`? */
export const isEnum = (trees: Trees, cls: ClassAt): boolean => linearBases(trees, cls).some((c) => c.mod === 'enum' || c.node.bases.some((b) => /^(Int|Str|Repr)?(Enum|Flag)$/.test(lastName(b))));

export const isProtocol = (cls: ClassAt): boolean =>
  cls.node.bases.some((b) => lastName(b) === 'Protocol' || (b.kind === 'Subscript' && lastName(b.value) === 'Protocol'));

/** The name of `a.b.name` or `name`. */
export const lastName = (e: Expression): string => (e.kind === 'Name' ? e.id : e.kind === 'Attribute' ? e.attr : '');

const decorators = (f: FunctionDef | AsyncFunctionDef): string[] =>
  f.decorator_list.map((d) => (d.kind === 'Name' ? d.id : d.kind === 'Attribute' ? d.attr : d.kind === 'Call' && d.func.kind === 'Name' ? d.func.id : ''));

function ownMembers(trees: Trees, at: ClassAt): ClassMember[] {
  const out: ClassMember[] = [];
  const properties = new Set<string>();
  const fields = attributes(trees, at);
  const written = asWritten(trees, at);
  const isTuple = written.bases.some((b) => lastName(b) === 'NamedTuple') || at.node.bases.some((b) => lastName(b) === '__pyw_namedtuple__');
  const isFrozen = isTuple || written.decorator_list.some((d) => d.kind === 'Call' && d.keywords.some((k) => k.arg === 'frozen' && k.value.kind === 'Constant' && k.value.value.kind === 'bool' && k.value.value.value));
  const isData = isTuple || written.decorator_list.some((d) => lastName(d.kind === 'Call' ? d.func : d) === 'dataclass');
  // Written out, they are a method and what keeps its results.
  const cached = new Map(written.body.flatMap((s) => (s.kind === 'FunctionDef' && decorators(s).includes('cached_property') ? [[s.name, s] as const] : [])));
  for (const [name, func] of cached) if (isPublic(name)) out.push({ kind: 'get', name, func, at, type: null });
  if (isTuple) for (const name of ['__iter__', '__len__', '__getitem__']) out.push({ kind: 'special', name, func: null, at });
  for (const s of at.node.body) {
    if (s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef') {
      if (SPECIAL.has(s.name) && !decorators(s).includes('overload')) out.push({ kind: 'special', name: s.name, func: s, at });
      if (!isPublic(s.name) || cached.has(s.name)) continue;
      const marks = decorators(s);
      if (marks.includes('overload')) continue;
      if (marks.includes('property')) {
        properties.add(s.name);
        if (s.kind === 'FunctionDef') out.push({ kind: 'get', name: s.name, func: s, at, type: null });
      } else if (marks.includes('setter')) {
        out.push({ kind: 'set', name: s.name, type: s.args.args[1]?.annotation ?? null, at });
      } else if (!marks.includes('deleter') && !marks.includes('getter')) {
        const isStatic = marks.includes('staticmethod');
        const kind = isStatic || marks.includes('classmethod') ? 'static' : 'method';
        out.push({ kind, name: s.name, func: s, at, hasSelf: !isStatic });
      }
    } else if (s.kind === 'Assign' && s.targets.length === 1 && s.targets[0]!.kind === 'Name' && isPublic(s.targets[0]!.id) && !cached.has(s.targets[0]!.id) && !fields.has(s.targets[0]!.id)) {
      out.push({ kind: 'constant', name: s.targets[0]!.id, at });
    } else if (s.kind === 'AnnAssign' && s.target.kind === 'Name' && s.value && isPublic(s.target.id) && (!isData || isClassVariable(s.annotation))) {
      out.push({ kind: 'constant', name: s.target.id, at });
    }
  }
  for (const [name, type] of fields) {
    if (properties.has(name) || !isPublic(name)) continue;
    out.push({ kind: 'get', name, func: null, at, type });
    if (type && !isFrozen) out.push({ kind: 'set', name, type, at });
  }
  return out;
}

/** Attributes of instances with their annotations: those of the class body, and what methods assign to `self`. */
function attributes(trees: Trees, at: ClassAt): Map<string, Expression | null> {
  const out = new Map<string, Expression | null>();
  const declared = new Map(declaredTypes(trees, at));
  for (const [name, type] of declared) if (!isClassVariable(type)) out.set(name, type);
  for (const f of at.node.body) {
    if (f.kind !== 'FunctionDef' && f.kind !== 'AsyncFunctionDef') continue;
    const self = f.args.posonlyargs[0]?.arg ?? f.args.args[0]?.arg;
    if (self === undefined || decorators(f).some((d) => d === 'staticmethod' || d === 'classmethod')) continue;
    const params = new Map([...f.args.args, ...f.args.kwonlyargs].map((a) => [a.arg, a.annotation] as const));
    const note = (target: Expression, type: Expression | null): void => {
      if (target.kind === 'Tuple' || target.kind === 'List') for (const e of target.elts) note(e, null);
      if (target.kind !== 'Attribute' || target.value.kind !== 'Name' || target.value.id !== self) return;
      const known = out.get(target.attr) ?? null;
      out.set(target.attr, known ?? type);
    };
    const visit = (n: Node): void => {
      if (n.kind === 'Assign') {
        const source = n.value.kind === 'Name' && f.name === '__init__' ? (params.get(n.value.id) ?? null) : null;
        for (const t of n.targets) note(t, source);
      } else if (n.kind === 'AnnAssign') note(n.target, n.annotation);
      for (const c of childNodes(n)) visit(c);
    };
    for (const s of f.body) visit(s);
  }
  return out;
}

const isClassVariable = (type: Expression): boolean => lastName(type.kind === 'Subscript' ? type.value : type) === 'ClassVar';
