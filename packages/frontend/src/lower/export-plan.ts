/**
 * What a program exports to JavaScript, and the library modules that convert at that boundary.
 *
 * In: the syntax trees of the program and the names to export. Out: for each function, class member and constant its
 * parameters as the boundary knows them, and the text of modules in the library's dialect (docs/library-dialect.md) with
 * one wrapper each, which are then analysed and compiled like any other.
 */
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import type { Arg, Arguments, AsyncFunctionDef, Constant, Expression, FunctionDef, Module, Node } from '../syntax/ast.ts';
import { unparse } from '../syntax/unparse.ts';
import { classMembers, isEnum, isException, isProtocol, itemTypes, lastName, linearBases, typedDictFields, type ClassAt, type ClassMember } from './export-classes.ts';
import { createConverters, type Converters } from './export-convert.ts';
import { findClass, findName, memberOf, originOf, type Trees } from './export-scope.ts';
import { joined, overloadsOf } from '../modules/stub-overloads.ts';
import { stubModule } from '../modules/stub-module.ts';
import { anyOf, boundOf, choiceOf, iteratorOf } from './type-params.ts';
import { asResult, boundaryType, type NameMeaning, type Names } from './export-types.ts';
import { createUses, type Uses } from './export-uses.ts';
import { wrapperText, type Callee } from './export-wrappers.ts';

export const EXPORTS_MODULE = 'pyw.exports';
/** Tells the classes that JavaScript knows; the library has one that knows none. */
/** Classes that stand for objects of JavaScript with the members of a Protocol. */
const PROTOCOLS_MODULE = 'pyw.protocols';
export const CLASSES_MODULE = 'pyw.builtins.exported_classes';

export interface PlannedParam {
  readonly name: string;
  /** As a Python annotation; `object` without one. Of `*args` and `**kwargs`, that of one of them. */
  readonly type: string;
  readonly default?: string;
  readonly keyword?: boolean;
  readonly rest?: 'args' | 'kwargs';
  /** What the wrapper gets: the value itself, or a JavaScript value. */
  readonly raw: 'float' | 'bool' | 'i64' | 'extern';
}

/** Of what is no function of its own: what it is of which class, or a constant of the module. */
export interface PlannedMember {
  readonly kind: 'new' | 'method' | 'static' | 'special' | 'get' | 'set' | 'constant' | 'text';
  readonly class?: string;
  readonly name: string;
  /** Of a constructor, which stands for the class: the nearest base that JavaScript knows, the class's docstring. */
  readonly base?: string;
  readonly doc?: string;
  /** Named in types only. */
  readonly hidden?: boolean;
  /** An exception. */
  readonly isError?: boolean;
}

export interface PlannedExport {
  /** Of the function that the module exports. */
  readonly name: string;
  /** Module that defines it, and whether it was asked for by name rather than listed in `__all__`. */
  readonly mod: string;
  readonly asked: boolean;
  readonly node: Node;
  /** Names in the generated module: the wrapper, and the one that converts its result as well. */
  readonly wrapper: string;
  readonly converting: string;
  readonly params: readonly PlannedParam[];
  readonly member?: PlannedMember;
  readonly func: FunctionDef | AsyncFunctionDef | null;
  /** As `@overload` says it, where all of that crosses. */
  readonly overloads?: readonly { readonly params: readonly PlannedParam[]; readonly result: string }[];
  /** What the annotation of the result says, where it crosses. */
  readonly declared?: string;
}

export interface ExportRefusal {
  readonly mod: string;
  readonly asked: boolean;
  readonly node: Node | null;
  readonly code: 'PYW2002' | 'PYW3001';
  readonly params: Readonly<Record<string, string>>;
}

export interface PlannedClass extends ClassAt {
  /** Under which JavaScript knows it. */
  readonly name: string;
}

export interface ExportPlan {
  readonly exports: readonly PlannedExport[];
  readonly refusals: readonly ExportRefusal[];
  /** Classes that JavaScript knows, by their numbers: derived ones before their bases. */
  readonly classes: readonly PlannedClass[];
  /** Library modules to add: none when nothing is exported. */
  readonly modules: Readonly<Record<string, string>>;
  /** Objects of JavaScript that are given may be waited for. */
  readonly waits: boolean;
  /** Takes objects of JavaScript as they are. */
  readonly isOpen: boolean;
  /** Variables of modules that the generated code reads. */
  readonly reads: readonly { readonly mod: string; readonly name: string }[];
}

export const NO_EXPORTS: ExportPlan = { exports: [], refusals: [], classes: [], modules: {}, waits: false, isOpen: false, reads: [] };

type Profile = 'gc' | 'core';
type Function = FunctionDef | AsyncFunctionDef;

interface Planning {
  readonly trees: Trees;
  readonly profile: Profile;
  readonly exports: PlannedExport[];
  readonly refusals: ExportRefusal[];
  readonly classes: PlannedClass[];
  /** Protocols that parameters have, by name: objects of JavaScript may be given for them. */
  readonly protocols: Map<string, ClassAt>;
  readonly converters: Converters;
  readonly uses: Uses;
  readonly wrappers: string[];
  readonly imports: Map<string, string>;
  readonly reads: Map<string, { mod: string; name: string }>;
}

export function planExports(trees: Trees, listed: Iterable<string>, asked: readonly string[], profile: Profile): ExportPlan {
  const p: Planning = {
    trees, profile, exports: [], refusals: [], classes: [], wrappers: [], imports: new Map(), reads: new Map(),
    protocols: new Map(), uses: createUses(trees),
    converters: createConverters((name) => (name.startsWith('Like[') ? variable(p, PROTOCOLS_MODULE, `_as_${name.slice('Like['.length, -1)}`) : name.startsWith('Made[') ? variable(p, 'collections', name.slice('Made['.length, -1)) : name.startsWith('Text[') ? makerCode(p, name.slice('Text['.length, -1)) : classCode(p, p.classes.find((c) => c.name === name)!))),
  };
  const named: { cls: PlannedClass; asked: boolean }[] = [];
  for (const name of new Set([...listed, ...asked])) {
    const isAsked = asked.includes(name);
    const found = findName(trees, '__main__', name);
    if (!found) {
      if (isAsked) p.refusals.push({ mod: '__main__', asked: true, ...refusal(null, `exporting ${name}, a name that the module does not define,`, 'What is exported are functions, classes and variables of the module.') });
    } else if (found.kind === 'function') planFunction(p, name, found.mod, found.node, isAsked);
    else if (profile === 'core') p.refusals.push({ mod: found.mod, asked: isAsked, ...refusal(found.kind === 'class' ? found.node : null, `exporting ${name}, which is no function, from the core profile`) });
    else if (found.kind === 'class' && typedDictFields(trees, found) !== null) {
      // A type alone: nothing of it is there when the program runs.
      if (isAsked) p.refusals.push({ mod: found.mod, asked: true, ...refusal(found.node, `exporting ${name}, a TypedDict`, 'Annotate with it: it crosses as a dict.') });
    } else if (found.kind === 'class' && isProtocol(found)) {
      // Nothing is an instance of it but by its members, which are looked for when they are used.
      if (isAsked) p.refusals.push({ mod: found.mod, asked: true, ...refusal(found.node, `exporting ${name}, a Protocol`, 'Annotate with it: it takes any value that crosses.') });
    } else if (found.kind === 'class') named.push({ cls: knowClass(p, found, name), asked: isAsked });
    else planConstant(p, name, isAsked);
  }
  // Classes that only types mention are added while the members of others are planned.
  for (let i = 0; i < p.classes.length; i++) {
    const cls = p.classes[i]!;
    const own = named.find((n) => n.cls === cls);
    planClass(p, cls, own === undefined, own?.asked ?? false);
  }
  if (p.exports.length === 0) return { ...NO_EXPORTS, refusals: p.refusals };
  const ordered = [...p.classes].sort((a, b) => linearBases(trees, b).length - linearBases(trees, a).length);
  const tells = classesModule(p, ordered);
  const likes = p.protocols.size > 0 ? stubModule(PROTOCOLS_MODULE, protocolsTree(p)) : null;
  return {
    waits: likes?.waits === true, isOpen: p.exports.some((e) => e.params.some((param) => /\bJs(Proxy|Value)\b/.test(param.type))),
    exports: p.exports, refusals: p.refusals, classes: ordered, reads: [...p.reads.values()],
    modules: { ...(likes ? { [PROTOCOLS_MODULE]: likes.text } : {}), [EXPORTS_MODULE]: exportsModule(p), ...(profile === 'gc' && ordered.length > 0 ? { [CLASSES_MODULE]: tells } : {}) },
  };
}

function exportsModule(p: Planning): string {
  const has = (text: string): boolean => [...p.converters.lines, ...p.wrappers].some((line) => line.includes(text));
  const names = '_bytes_from_js, _check_js, _from_js, _HostFunction, _int_from_js, _iterate, _str_from_js, _to_js';
  return [
    'from __pyw__ import extern, from_host, host, i32, i64, op, to_host',
    ...(p.profile === 'gc' ? [`from pyw.builtins.boundary import ${names}`] : []),
    ...(has('_any_value(') ? ['from pyw.builtins.js_proxy import _any_value'] : []),
    ...(has('_settle(') ? ['from pyw.builtins.host_promises import _settle', 'from pyw.builtins.js_proxy import _proxy'] : []),
    ...importLines(p),
    ...p.converters.lines,
    ...p.wrappers,
    '',
  ].join('\n');
}

function classesModule(p: Planning, classes: readonly PlannedClass[]): string {
  return [
    'from __pyw__ import extern, host, i32, to_host',
    ...importLines(p),
    '', '', 'def _class_number(x) -> i32:',
    ...classes.flatMap((c, i) => [`    if isinstance(x, ${classCode(p, c)}):`, `        return ${i}`]),
    '    return -1',
    '', '', 'def _class_error(error: extern, exc):',
    ...classes.flatMap((c, i) => (isException(p.trees, c) ? [`    if isinstance(exc, ${classCode(p, c)}):`, `        host.js_error_class(error, to_host('object', exc), ${i})`, '        return None'] : [])),
    '    return None',
    '', '', 'def _inner_to_js(x) -> extern:',
    ...classes.flatMap((c, i) => [`    if isinstance(x, ${classCode(p, c)}):`, `        return host.js_wrap(to_host('object', x), 9, ${i})`]),
    "    return host.js_wrap(to_host('opaque', x), 17, -1)", '',
  ].join('\n');
}

const importLines = (p: Planning): string[] => [...p.imports].map(([mod, name]) => `import ${mod} as ${name}`);

type Refusal = Omit<ExportRefusal, 'mod' | 'asked'>;
const refusal = (node: Node | null, what: string, hint = 'See docs/boundary.md for what crosses.'): Refusal => ({
  node, code: 'PYW3001', params: { what, hint },
});

/** Code for a variable of a module, as it is when the code runs. */
function variable(p: Planning, mod: string, name: string): string {
  let alias = p.imports.get(mod);
  if (alias === undefined) p.imports.set(mod, (alias = `module_${p.imports.size}`));
  p.reads.set(`${mod}.${name}`, { mod, name });
  return `${alias}.${name}`;
}
const classCode = (p: Planning, c: PlannedClass): string => variable(p, c.mod, c.node.name);

function knowClass(p: Planning, at: ClassAt, wanted = at.node.name): PlannedClass {
  const known = p.classes.find((c) => c.node === at.node);
  if (known) return known;
  const taken = (name: string): boolean => p.classes.some((c) => c.name === name);
  let name = wanted;
  for (let i = 2; taken(name); i++) name = `${wanted}_${i}`;
  const cls = { name, mod: at.mod, node: at.node };
  p.classes.push(cls);
  return cls;
}

/** Classes of the library that JavaScript can give as text, and what makes one of it. */
const OF_TEXT: Readonly<Record<string, string>> = {
  'datetime.datetime': 'datetime.fromisoformat', 'datetime.date': 'date.fromisoformat', 'datetime.time': 'time.fromisoformat',
  'decimal.Decimal': 'Decimal', 'fractions.Fraction': 'Fraction', 'uuid.UUID': 'UUID',
};
const PATHS: ReadonlySet<string> = new Set(['pathlib.Path', 'pathlib.PurePath', 'pathlib.PosixPath', 'pathlib.PurePosixPath']);

const makerOf = (cls: ClassAt): string | undefined => OF_TEXT[`${cls.mod.split('.')[0]}.${cls.node.name}`];

function makerCode(p: Planning, name: string): string {
  if (name === 'Path') return variable(p, 'pathlib', 'Path');
  const cls = p.classes.find((c) => c.name === name)!;
  return classCode(p, cls) + makerOf(cls)!.slice(cls.node.name.length);
}

/** A TypedDict crosses as an object with its keys; `around` are those that it is mentioned in. */
function typedDict(p: Planning, cls: ClassAt, around: readonly ClassAt[]): NameMeaning {
  const fields = typedDictFields(p.trees, cls);
  if (fields === null) return null;
  const { name } = cls.node;
  if (around.some((a) => a.node === cls.node)) return { kind: 'type', text: `${name}{...}` };
  const texts = fields.map(({ key, mod, type, isOptional }) => {
    const own = boundaryType(type, namesOf(p, mod, null, [...around, cls]));
    return own === null ? null : `${key}${isOptional ? '?' : ''}: ${own}`;
  });
  return { kind: 'type', text: texts.includes(null) ? 'dict[str, object]' : `${name}{${texts.join(', ')}}` };
}

/** What the names of a module's annotations mean. */
function namesOf(p: Planning, mod: string, self: ClassAt | null, around: readonly ClassAt[] = [], within: readonly Expression[] = []): Names {
  return (name): NameMeaning => {
    if (name === 'Self' && self) return { kind: 'class', name: knowClass(p, self).name };
    if (name.includes('.')) {
      const at = memberOf(p.trees, mod, name);
      if (at && p.trees.has(at.mod)) return namesOf(p, at.mod, null, around, within)(at.name);
    }
    if (PATHS.has(originOf(p.trees, mod, name) ?? '') && p.profile === 'gc') return { kind: 'type', text: 'Text[Path]' };
    const cls = p.profile === 'gc' ? findClass(p.trees, mod, { kind: 'Name', id: name } as Expression) : null;
    // What has the members of a protocol need not be derived from it.
    if (cls && isProtocol(cls)) return protocol(p, cls, around);
    if (cls && isLibrary(p, cls) && makerOf(cls)) return { kind: 'type', text: `Text[${knowClass(p, cls).name}]` };
    if (cls) return typedDict(p, cls, around) ?? { kind: 'class', name: knowClass(p, cls).name };
    const found = findName(p.trees, mod, name);
    if (found?.kind !== 'variable' || found.value === null) return null;
    // A name of a type that holds itself.
    if (within.includes(found.value)) return ANYTHING;
    if (found.value.kind === 'Call') {
      const { func, args } = found.value;
      if (lastName(func) === 'NewType' && args[1]) return { kind: 'alias', value: args[1], names: namesOf(p, found.mod, null, around, [...within, found.value]) };
      // `T = TypeVar('T')` says nothing about values.
      const bound = boundOf(found.value);
      return bound ? { kind: 'alias', value: bound, names: namesOf(p, found.mod, null, around, [...within, found.value]) } : ANYTHING;
    }
    return { kind: 'alias', value: found.value, names: namesOf(p, found.mod, null, around, [...within, found.value]) };
  };
}
/**
 * What has the members of a protocol: an instance of a class of the program, or an object of JavaScript. One with special
 * methods may be data too.
 */
function protocol(p: Planning, cls: ClassAt, around: readonly ClassAt[]): NameMeaning {
  const { name } = cls.node;
  if (around.some((a) => a.node === cls.node)) return { kind: 'type', text: `Like[${name}{...}]` };
  const all = linearBases(p.trees, cls);
  const known = p.protocols.get(name);
  if (!all.every(isProtocol) || (known && known.node !== cls.node)) return ANYTHING;
  const fields = new Map<string, string>();
  for (const c of all.toReversed()) {
    const names = generic(namesOf(p, c.mod, null, [...around, cls]), c.node);
    const of = (e: Expression | null | undefined): string => (e ? (boundaryType(e, names) ?? 'object') : 'object');
    for (const s of c.node.body) {
      if (s.kind === 'AnnAssign' && s.target.kind === 'Name') fields.set(s.target.id, of(s.annotation));
      if (s.kind !== 'FunctionDef' && s.kind !== 'AsyncFunctionDef') continue;
      if (s.name.startsWith('_')) return ANYTHING;
      const gives = s.kind === 'AsyncFunctionDef' ? `Awaitable[${of(s.returns)}]` : of(s.returns);
      const { args } = s;
      const takes = [...args.posonlyargs, ...args.args].slice(1).map((a) => of(a.annotation));
      const isOpen = args.defaults.length > 0 || args.vararg || args.kwonlyargs.length > 0 || args.kwarg;
      const isProperty = s.decorator_list.some((d) => lastName(d) === 'property');
      fields.set(s.name, isProperty ? gives : `Callable[${isOpen ? '...' : `[${takes.join(', ')}]`}, ${gives}]`);
    }
  }
  if (fields.size === 0) return ANYTHING;
  p.protocols.set(name, cls);
  return { kind: 'type', text: `Like[${name}{${[...fields].map(([key, type]) => `${key}: ${type}`).join(', ')}}]` };
}

/** The protocols with their bases, as declarations of JavaScript's classes. */
function protocolsTree(p: Planning): Module {
  const all = new Set([...p.protocols.values()].flatMap((c) => linearBases(p.trees, c).toReversed().map((b) => b.node)));
  return { kind: 'Module', body: [...all], type_ignores: [] };
}

const ANYTHING: NameMeaning = { kind: 'type', text: 'object' };

/** Parameters of `def f[T](...)` and `class C[T]`: what bounds and choices of theirs say. */
function generic(names: Names, ...around: (Node | null)[]): Names {
  const own = new Map(around.flatMap((n) => (n?.kind === 'FunctionDef' || n?.kind === 'AsyncFunctionDef' || n?.kind === 'ClassDef' ? n.type_params.map((t) => [t.name, t] as const) : [])));
  return own.size === 0 ? names : (name) => {
    const param = own.get(name);
    if (!param) return names(name);
    return param.kind === 'TypeVar' && param.bound ? { kind: 'alias', value: choiceOf(param.bound), names } : ANYTHING;
  };
}

function planFunction(p: Planning, name: string, mod: string, node: Function, asked: boolean): void {
  // What a decorator made of the function is what the module's variable holds.
  const decorated = node.decorator_list.length > 0;
  const alias = `call_${p.exports.length}`;
  if (!decorated) p.wrappers.push('', '', `from ${mod} import ${node.name} as ${alias}`);
  const callee: Callee = { kind: 'call', code: decorated ? variable(p, mod, node.name) : alias };
  const where = overloaded(p, p.trees.get(mod)!.tree.body, node, { mod, self: null, skip: 0, asked });
  add(p, { name, mod, asked, node, func: node, ...overloadTexts(p, where) }, callee, planParams(p, node.args, node, name, where));
}

function planConstant(p: Planning, name: string, asked: boolean): void {
  const node = p.trees.get('__main__')!.tree;
  const declared = node.body.findLast((s) => s.kind === 'AnnAssign' && s.target.kind === 'Name' && s.target.id === name);
  const type = declared?.kind === 'AnnAssign' ? declared.annotation : null;
  add(p, { name, mod: '__main__', asked, node, func: null, member: { kind: 'constant', name } }, { kind: 'read', code: variable(p, '__main__', name) }, [], type);
}

function planClass(p: Planning, cls: PlannedClass, hidden: boolean, asked: boolean): void {
  const isKnown = (c: ClassAt): boolean => p.classes.some((k) => k.node === c.node);
  const bases = linearBases(p.trees, cls).slice(1);
  const base = bases.find(isKnown);
  const code = classCode(p, cls);
  for (const m of classMembers(p.trees, cls, isKnown).filter((m) => !isLibrary(p, cls) || isSimple(m))) planMember(p, cls, m, code, { hidden, asked, base: base ? knowClass(p, base).name : null });
  if (base) return;
  const member: PlannedMember = { kind: 'text', class: cls.name, name: 'toString' };
  add(p, { name: `${cls.name}.toString`, mod: cls.mod, asked, node: cls.node, func: null, member }, { kind: 'text', cls: code }, []);
}

const isLibrary = (p: Planning, cls: ClassAt): boolean => p.trees.get(cls.mod)?.path.startsWith(LIBRARY_ROOT) === true;
/** What takes no arguments: the others of a class of the library would be compiled for whatever JavaScript may give them. */
const isSimple = (m: ClassMember): boolean =>
  m.kind === 'new' || m.kind === 'get' || (m.kind === 'method' && m.func.args.args.length === 1 && m.func.args.kwonlyargs.length === 0 && !m.func.args.vararg && !m.func.args.kwarg);

function planMember(
  p: Planning, cls: PlannedClass, m: ClassMember, code: string,
  { hidden, asked, base }: { hidden: boolean; asked: boolean; base: string | null },
): void {
  const common = { mod: m.at.mod, asked, class: cls.name };
  const where = { mod: m.at.mod, self: cls, asked };
  const put = (suffix: string, node: Node, func: Function | null, member: PlannedMember, callee: Callee, params: PlannedParam[] | null, type: Expression | null = null, more: Overloads = {}): void =>
    add(p, { name: `${cls.name}.${suffix}`, mod: common.mod, asked, node, func, member: { ...member, class: cls.name }, ...more }, callee, params, type);
  switch (m.kind) {
    case 'new': {
      const doc = docstringOf(cls.node.body);
      const member: PlannedMember = { kind: 'new', name: '', ...(base === null ? {} : { base }), ...(doc === null ? {} : { doc }), ...(hidden ? { hidden } : {}), ...(isException(p.trees, cls) ? { isError: true } : {}) };
      const isOpen = m.func === null && cls.node.bases.length > linearBases(p.trees, cls).length - 1 && cls.node.bases.some((b) => !findClass(p.trees, cls.mod, b) && !isPlainBase(b));
      // The constructor of a base of the library takes what only Python knows; such classes are made by Python.
      const params = hidden || isOpen ? null : m.func ? planParams(p, m.func.args, m.func, cls.name, { ...where, skip: 1, types: m.types }) : [];
      if (isEnum(p.trees, cls) && !hidden) {
        // As in Python, a call looks the member up.
        put('new', cls.node, null, member, { kind: 'new', code }, [{ name: 'value', type: 'int | str', raw: 'extern' }]);
        return;
      }
      if (member.isError && m.func === null && !hidden) {
        // As exceptions of the library: what it is made with is kept.
        put('new', cls.node, null, member, { kind: 'call', code }, [{ name: 'args', type: 'int | float | str | bool | None', rest: 'args', raw: 'extern' }]);
        return;
      }
      const scalar = m.func === null && !hidden ? linearBases(p.trees, cls).flatMap((c) => c.node.bases).find((b) => b.kind === 'Name' && ['int', 'float', 'str'].includes(b.id)) : undefined;
      if (scalar) {
        const type = lastName(scalar);
        put('new', cls.node, null, member, { kind: 'new', code }, [{ name: 'value', type, raw: rawOf(type, null, p.profile) }]);
        return;
      }
      const made: Callee = { kind: member.isError ? 'call' : 'new', code };
      put('new', m.func ?? cls.node, null, member, params ? made : { kind: 'closed', code: cls.name }, params ?? []);
      return;
    }
    case 'method':
    case 'static': {
      const isStatic = m.kind === 'static';
      const own = overloaded(p, m.at.node.body, m.func, { ...where, skip: isStatic && !m.hasSelf ? 0 : 1 });
      const params = planParams(p, m.func.args, m.func, `${cls.name}.${m.name}`, own);
      const callee: Callee = isStatic ? { kind: 'call', code: `${code}.${m.name}` } : { kind: 'method', cls: code, name: m.name };
      put(m.name, m.func, m.func, { kind: m.kind, name: m.name }, callee, params, null, overloadTexts(p, own));
      return;
    }
    case 'special': {
      const params = m.func ? planParams(p, m.func.args, m.func, `${cls.name}.${m.name}`, { ...where, skip: 1 }) : tupleParams(m.name);
      if (m.name === '__eq__' && params) params[0] = { name: 'other', type: 'object', raw: 'extern' };
      const items = m.func ? [] : itemTypes(p.trees, m.at);
      const type = items.length === 0 ? null : m.name === '__iter__' ? iteratorOf(anyOf(items)) : m.name === '__getitem__' ? anyOf(items) : null;
      put(m.name, m.func ?? cls.node, m.func, { kind: 'special', name: m.name }, { kind: 'operator', cls: code, name: m.name }, params, type);
      return;
    }
    case 'get':
      put(`get ${m.name}`, m.func ?? cls.node, m.func, { kind: 'get', name: m.name }, { kind: 'attribute', cls: code, name: m.name }, [], m.type);
      return;
    case 'constant':
      put(`class ${m.name}`, cls.node, null, { kind: 'constant', name: m.name }, { kind: 'read', code: `${code}.${m.name}` }, []);
      return;
    case 'set': {
      const type = m.type ? boundaryType(m.type, namesOf(p, m.at.mod, cls)) : 'object';
      // An attribute of a type that does not cross can be read only.
      if (type === null) return;
      const params: PlannedParam[] = [{ name: m.name, type, raw: rawOf(type, null, p.profile) }];
      put(`set ${m.name}`, cls.node, null, { kind: 'set', name: m.name }, { kind: 'store', cls: code, name: m.name }, params);
    }
  }
}

/** Of the special methods that a named tuple has. */
const tupleParams = (name: string): PlannedParam[] => (name === '__getitem__' ? [{ name: 'index', type: 'int', raw: 'extern' }] : []);

const isPlainBase = (b: Expression): boolean =>
  (b.kind === 'Name' && ['object', 'Generic', 'Protocol', 'ABC'].includes(b.id)) || b.kind === 'Subscript' || (b.kind === 'Attribute' && b.attr === 'ABC');

function add(p: Planning, e: Omit<PlannedExport, 'wrapper' | 'converting' | 'params'>, callee: Callee, params: PlannedParam[] | null, type: Expression | null = null): void {
  if (params === null) return;
  const i = p.exports.length;
  const returns = e.func?.returns ?? type;
  const declared = returns && boundaryType(returns, namesOf(p, e.mod, p.classes.find((c) => c.name === e.member?.class) ?? null));
  if (declared?.includes('Like[')) knowLike(p, declared);
  p.exports.push({ ...e, ...(declared ? { declared: asResult(declared) } : {}), wrapper: `export_${i}`, converting: `convert_${i}`, params });
  const defaults = e.func || e.member?.kind === 'new' ? defaultsOf(e.func?.args ?? (e.node.kind === 'FunctionDef' ? e.node.args : null), params.length) : [];
  p.wrappers.push(...wrapperText(i, callee, params, defaults, p.profile, p.converters, declared === 'Text[Path]'));
}

/** Instances of classes that have the members of a Protocol come out with these. */
function knowLike(p: Planning, type: string): void {
  for (const [name, protocol] of p.protocols) {
    if (!type.includes(`Like[${name}{`)) continue;
    const wanted = linearBases(p.trees, protocol).flatMap((c) => memberNames(c.node));
    for (const [mod, { tree, path }] of p.trees) {
      if (path.startsWith(LIBRARY_ROOT)) continue;
      for (const node of tree.body) {
        if (node.kind !== 'ClassDef' || isProtocol({ mod, node })) continue;
        const own = classMembers(p.trees, { mod, node }, () => false).map((m) => m.name);
        if (wanted.every((w) => own.includes(w))) knowClass(p, { mod, node });
      }
    }
  }
}
const memberNames = (c: ClassAt['node']): string[] =>
  c.body.flatMap((s) => (s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef' ? [s.name] : s.kind === 'AnnAssign' && s.target.kind === 'Name' ? [s.target.id] : []));

/** The defaults of the last positional parameters and of the keywords, one a parameter. */
function defaultsOf(args: Arguments | null, count: number): (Expression | null)[] {
  if (!args) return [];
  const positional = [...args.posonlyargs, ...args.args];
  const all = [
    ...positional.map((_, k) => args.defaults[k - (positional.length - args.defaults.length)] ?? null),
    ...(args.vararg ? [null] : []), ...args.kw_defaults, ...(args.kwarg ? [null] : []),
  ];
  return all.slice(all.length - count);
}

interface Where {
  readonly mod: string;
  readonly self: PlannedClass | null;
  /** Parameters that JavaScript does not give: `self`. */
  readonly skip: number;
  readonly asked: boolean;
  /** Annotations of the class for parameters that have none. */
  readonly types?: ReadonlyMap<string, Expression>;
  /** Of a function with overloads, and their annotations together for parameters that have none. */
  readonly overloads?: readonly Function[];
  readonly joined?: ReadonlyMap<string, Expression>;
}
type Overloads = Pick<PlannedExport, 'overloads'>;

function overloaded(p: Planning, body: readonly Node[], node: Function, where: Where): Where {
  const overloads = p.profile === 'gc' ? overloadsOf(body as Module['body'], node.name).filter((o) => o !== node) : [];
  if (overloads.length === 0) return where;
  const { args } = joined(overloads);
  const all = [...args.posonlyargs, ...args.args];
  const own = [...node.args.posonlyargs, ...node.args.args];
  const types = new Map<string, Expression>();
  const note = (arg: Arg | null | undefined, from: Arg | null | undefined): void => {
    if (arg && from?.annotation) types.set(arg.arg, from.annotation);
  };
  own.forEach((arg, i) => note(arg, all[i]));
  for (const arg of node.args.kwonlyargs) note(arg, args.kwonlyargs.find((k) => k.arg === arg.arg));
  return { ...where, overloads, joined: types };
}

/** What declarations say of the overloads. */
function overloadTexts(p: Planning, where: Where): Overloads {
  if (!where.overloads) return {};
  const refusals = p.refusals.length;
  const overloads = where.overloads.map((o) => {
    const names = generic(namesOf(p, where.mod, where.self), o, where.self?.node ?? null);
    const params = planParams(p, o.args, o, o.name, { ...where, overloads: [], joined: new Map() });
    const result = o.returns && boundaryType(o.returns, names);
    return params === null || !result ? null : { params, result: o.kind === 'AsyncFunctionDef' ? `Awaitable[${asResult(result)}]` : asResult(result) };
  });
  p.refusals.length = refusals;
  return overloads.includes(null) ? {} : { overloads: overloads as NonNullable<Overloads['overloads']> };
}

function planParams(p: Planning, args: Arguments, node: Function, func: string, where: Where): PlannedParam[] | null {
  const { profile } = p;
  const wrong: Refusal[] = [];
  const names = generic(namesOf(p, where.mod, where.self), node, where.self?.node ?? null);
  const positional = [...args.posonlyargs, ...args.args].slice(where.skip);
  const first = positional.length - args.defaults.length;
  const plan = (arg: Arg, fallback: Expression | null, extra: Partial<PlannedParam>): PlannedParam => {
    const together = where.joined?.get(arg.arg);
    const annotation = arg.annotation ?? where.types?.get(arg.arg) ?? null;
    const written = annotation ? boundaryType(annotation, names) : ((together && boundaryType(together, names)) ?? 'object');
    const isForeign = written === 'object' && !extra.rest && profile === 'gc' && isFunction(node) && p.uses.isForeign(where.mod, node, arg.arg);
    const type = isForeign ? 'JsValue' : written;
    if (type === null) wrong.push(refusal(arg, `a parameter of type ${unparse(annotation!)} in an exported function`));
    else if (profile === 'core' && (extra.rest || !['int', 'float', 'bool'].includes(type))) wrong.push({ node: arg, code: 'PYW2002', params: { name: arg.arg, func } });
    if (profile === 'core' && fallback && !isLiteral(fallback)) wrong.push(refusal(arg, 'a default value that is not a literal in the core profile'));
    return {
      name: arg.arg, type: type ?? 'object', raw: extra.rest ? 'extern' : rawOf(type ?? 'object', fallback, profile),
      ...(fallback ? { default: unparse(fallback) } : {}), ...extra,
    };
  };
  const params = [
    ...positional.map((a, i) => plan(a, args.defaults[i - first] ?? null, {})),
    ...(args.vararg ? [plan(args.vararg, null, { rest: 'args' })] : []),
    ...args.kwonlyargs.map((a, i) => plan(a, args.kw_defaults[i] ?? null, { keyword: true })),
    ...(args.kwarg ? [plan(args.kwarg, null, { rest: 'kwargs' })] : []),
  ];
  p.refusals.push(...wrong.map((r) => ({ mod: where.mod, asked: where.asked, ...r })));
  return wrong.length === 0 ? params : null;
}

const isFunction = (node: Node): node is Function => node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef';

/** Floats and bools need no JavaScript value, unless a default of another type has to come through. */
function rawOf(type: string, fallback: Expression | null, profile: Profile): PlannedParam['raw'] {
  if (profile === 'core') return type === 'int' ? 'i64' : type === 'bool' ? 'bool' : 'float';
  const kind = fallback && literalKind(fallback);
  if (type === 'float' && (!fallback || kind === 'float')) return 'float';
  if (type === 'bool' && (!fallback || kind === 'bool')) return 'bool';
  return 'extern';
}

const literalKind = (e: Expression): Constant['value']['kind'] | null =>
  e.kind === 'Constant' ? e.value.kind : e.kind === 'UnaryOp' && e.op === 'USub' && e.operand.kind === 'Constant' ? e.operand.value.kind : null;
const isLiteral = (e: Expression): boolean => ['int', 'float', 'bool'].includes(literalKind(e) ?? '');

export function docstringOf(body: readonly Node[]): string | null {
  const first = body[0];
  if (first?.kind !== 'Expr') return null;
  const { value } = first as { readonly value: Expression };
  return value.kind === 'Constant' && value.value.kind === 'str' ? value.value.value : null;
}
