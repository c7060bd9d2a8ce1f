/**
 * Declarations of a JavaScript module (`.pyi`) as a module of the library's dialect, whose functions and classes call it.
 *
 * In: the syntax tree of the declarations, the name of the module. Out: the text of the module, and what of the
 * declarations cannot be had. Parameters keep their types as text in their annotations, for `lower/stub-calls.ts`.
 */
import { createConverters } from '../lower/export-convert.ts';
import { boundOf, choiceOf } from '../lower/type-params.ts';
import { asPlain, boundaryType, isClassType, splitUnion, type NameMeaning } from '../lower/export-types.ts';
import type { Arg, Arguments, AsyncFunctionDef, ClassDef, Expression, FunctionDef, Module, Node, Stmt } from '../syntax/ast.ts';
import { outgoing } from './stub-arguments.ts';
import { withoutOverloads } from './stub-overloads.ts';

export interface StubModule {
  readonly text: string;
  readonly problems: readonly { readonly node: Node; readonly what: string }[];
  /** Has functions that give promises. */
  readonly waits: boolean;
}

type Function = FunctionDef | AsyncFunctionDef;

interface Making {
  readonly module: string;
  readonly classes: Set<string>;
  readonly aliases: Map<string, Expression>;
  /** What parameters of types (`def f[T: Box]`) can be. */
  readonly params: Map<string, Expression>;
  /** TypedDicts, which only say what dicts hold. */
  readonly dicts: Map<string, ClassDef>;
  readonly problems: { node: Node; what: string }[];
  /** Variables with the entries of the module, made when they are first read. */
  readonly entries: string[];
  readonly lines: string[];
  readonly imports: string[];
  readonly convert: (type: string) => (x: string) => string;
  readonly out: ReturnType<typeof outgoing>;
  waits: boolean;
}

const HEAD = `from __pyw__ import State, extern, from_host, host, i32, i64, op
from pyw.builtins.boundary import _bytes_from_js, _check_js, _complex_to_js, _from_js, _HostFunction, _int_from_js, _int_to_js
from pyw.builtins.boundary import _str_from_js, _str_to_js, _to_js
from pyw.builtins.boundary_objects import _Callback, _function_to_js
from pyw.builtins.js_module import _applied, _called, _checked, _imported, _invoked, _made, _member, _option, _put, _read
from pyw.builtins.js_module import _write, _wrong
from pyw.builtins.js_proxy import _any_value, _argument, _proxy, JsProxy
`;

/** Names that only say what other names mean. */
const QUIET_MODULES: ReadonlySet<string> = new Set(['typing', 'typing_extensions', 'collections.abc', 'pyodide.ffi', '__future__']);

export function stubModule(name: string, written: Module): StubModule {
  const tree = { ...written, body: withoutOverloads(written.body) };
  const own = (cls: string): string => (cls === 'JsProxy' ? '_any_value' : `_as_${cls}`);
  const converters = createConverters((cls) => cls, own);
  const interfaces = new Set(tree.body.flatMap((s) => (s.kind === 'ClassDef' && isInterface(s) ? [s.name] : [])));
  const out = outgoing(interfaces, (type, x, place) => m.convert(type)(`_checked(${entry(m, `_member(${JSON.stringify(checkedType(type, m.classes))}, ${quoted(place)})`)}, ${x})`));
  const m: Making = {
    module: name, classes: new Set(['JsProxy', 'JsObject']), aliases: new Map(), params: new Map(), dicts: new Map(), problems: [], entries: [], lines: [], imports: [],
    convert: converters.of, out, waits: false,
  };
  for (const s of tree.body) if (s.kind === 'ClassDef') (isTypedDict(m, s) ? m.dicts.set(s.name, s) : m.classes.add(s.name));
  for (const s of tree.body) declareNames(m, s);
  declareParams(m, tree);
  for (const s of tree.body) statement(m, s);
  return {
    text: [HEAD, ...(m.waits ? ['from pyw.builtins.host_promises import _settle'] : []), ...m.imports, '', ...m.entries, ...m.lines, ...converters.lines, ...out.lines, ''].join('\n'),
    problems: m.problems, waits: m.waits,
  };
}

const problem = (m: Making, node: Node, what: string): void => void m.problems.push({ node, what });

/** What names stand for in the annotations, before these are read. */
function declareNames(m: Making, s: Stmt): void {
  if (s.kind === 'ImportFrom' && s.module && !QUIET_MODULES.has(s.module)) {
    for (const a of s.names) {
      m.classes.add(a.asname ?? a.name);
      m.imports.push(`from ${'.'.repeat(s.level)}${s.module} import ${a.name}${a.asname ? ` as ${a.asname}` : ''}, _as_${a.name}${a.asname ? ` as _as_${a.asname}` : ''}`);
    }
  }
  if (s.kind === 'Assign' && s.targets[0]?.kind === 'Name') m.aliases.set(s.targets[0].id, s.value);
  if (s.kind === 'TypeAlias' && s.name.kind === 'Name') m.aliases.set(s.name.id, s.value);
  if (s.kind === 'AnnAssign' && s.target.kind === 'Name' && s.value && isNamed(s.annotation, 'TypeAlias')) m.aliases.set(s.target.id, s.value);
}

/** Parameters of types, of functions and classes alike: a name of two is that of either. */
function declareParams(m: Making, n: Node): void {
  if (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'ClassDef' || n.kind === 'TypeAlias') {
    for (const t of n.type_params) {
      const own = t.kind === 'TypeVar' && t.bound ? choiceOf(t.bound) : OBJECT;
      m.params.set(t.name, m.params.has(t.name) ? OBJECT : own);
    }
  }
  if ('body' in n && Array.isArray(n.body)) for (const s of n.body as Node[]) declareParams(m, s);
}

const isNamed = (e: Expression, name: string): boolean => (e.kind === 'Name' && e.id === name) || (e.kind === 'Attribute' && e.attr === name);

/** The type that an annotation says; `object` without one. */
function typeOf(m: Making, e: Expression | null, node: Node): string {
  if (!e) return 'object';
  const type = boundaryType(e, namesOf(m, []));
  if (type === null) problem(m, node, 'a type that does not cross');
  else if (splitUnion(type).filter(isClassType).length > 1) problem(m, node, 'a choice of several classes of JavaScript');
  else return asPlain(type);
  return 'object';
}

const isTypedDict = (m: Making, c: ClassDef): boolean => c.bases.some((b) => isNamed(b, 'TypedDict') || (b.kind === 'Name' && m.dicts.has(b.id)));

/** A TypedDict with its keys; `around` are those that it is mentioned in. */
function recordText(m: Making, c: ClassDef, around: readonly string[]): string {
  if (around.includes(c.name)) return `${c.name}{...}`;
  const fields = (of: ClassDef): string[] => {
    const isTotal = !of.keywords.some((k) => k.arg === 'total' && k.value.kind === 'Constant' && k.value.value.kind === 'bool' && !k.value.value.value);
    const bases = of.bases.flatMap((b) => (b.kind === 'Name' && m.dicts.has(b.id) ? fields(m.dicts.get(b.id)!) : []));
    return [...bases, ...of.body.flatMap((s) => {
      if (s.kind !== 'AnnAssign' || s.target.kind !== 'Name') return [];
      const mark = s.annotation.kind === 'Subscript' ? s.annotation.value : s.annotation;
      const isOptional = isNamed(mark, 'NotRequired') || (!isTotal && !isNamed(mark, 'Required'));
      const type = boundaryType(s.annotation, namesOf(m, [...around, c.name]));
      if (type === null) problem(m, s, 'a type that does not cross');
      return [`${s.target.id}${isOptional ? '?' : ''}: ${type ?? 'object'}`];
    })];
  };
  return `${c.name}{${fields(c).join(', ')}}`;
}

function namesOf(m: Making, around: readonly string[], within: readonly string[] = []): (n: string) => NameMeaning {
  return (n) => {
    const dict = m.dicts.get(n);
    if (dict) return { kind: 'type', text: recordText(m, dict, around) };
    if (m.classes.has(n)) return { kind: 'class', name: n === 'JsObject' ? 'JsProxy' : n };
    const alias = m.aliases.get(n);
    if (alias?.kind === 'Call') return { kind: 'alias', value: boundOf(alias) ?? OBJECT, names: namesOf(m, around, [...within, n]) };
    const param = m.params.get(n);
    if (param) return { kind: 'alias', value: param, names: namesOf(m, around, [...within, n]) };
    // A name of a type that holds itself.
    if (within.includes(n)) return { kind: 'type', text: 'object' };
    return alias ? { kind: 'alias', value: alias, names: namesOf(m, around, [...within, n]) } : null;
  };
}

const OBJECT = { kind: 'Name', id: 'object' } as Expression;

/** As the loader checks it: objects of JavaScript's classes are of whatever class they are. */
const checkedType = (type: string, classes: ReadonlySet<string>): string => type.replace(/\w+/g, (w) => (classes.has(w) ? 'JsProxy' : w));

function entry(m: Making, call: string): string {
  const name = `_entry_${m.entries.length}`;
  m.entries.push(`${name}: State = ${call}`);
  return name;
}
const quoted = (text: string): string => `'${text}'`;
const imported = (m: Making, name: string, gives: string): string =>
  entry(m, `_imported(${quoted(m.module)}, ${quoted(name)}, ${JSON.stringify(checkedType(gives, m.classes))}, ${quoted(name)})`);
const member = (m: Making, cls: string, name: string, gives: string): string =>
  entry(m, `_member(${JSON.stringify(checkedType(gives, m.classes))}, ${quoted(`${cls}.${name}`)})`);

function statement(m: Making, s: Stmt): void {
  switch (s.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef': {
      const gives = resultType(m, s);
      const at = imported(m, s.name, gives);
      if (s.decorator_list.length > 0) problem(m, s, 'a decorated declaration');
      m.lines.push(...functionText(m, s, { indent: '', skip: 0, place: s.name, gives, call: (given) => `_called(${at}, ${given})` }));
      return;
    }
    case 'ClassDef':
      if (!m.dicts.has(s.name)) m.lines.push(...classText(m, s));
      return;
    case 'AnnAssign':
      if (s.target.kind === 'Name' && !isNamed(s.annotation, 'TypeAlias')) {
        const type = typeOf(m, s.annotation, s);
        const at = imported(m, s.target.id, type);
        m.lines.push(`${s.target.id}: State = ${m.convert(type)(`_checked(${at}, ${at}._ref)`)}`);
      }
      return;
    case 'Import':
    case 'ImportFrom':
    case 'Assign':
    case 'TypeAlias':
    case 'Pass':
      return;
    case 'Expr':
      if (s.value.kind !== 'Constant') problem(m, s, 'code in declarations');
      return;
    default:
      problem(m, s, 'code in declarations');
  }
}

const isStub = (s: Stmt): boolean => s.kind === 'Pass' || (s.kind === 'Expr' && s.value.kind === 'Constant');

function resultType(m: Making, f: Function): string {
  if (!f.body.every(isStub)) problem(m, f, 'a body in declarations');
  const type = f.returns ? typeOf(m, f.returns, f.returns) : 'object';
  return f.kind === 'AsyncFunctionDef' ? `Awaitable[${type}]` : type;
}

interface Shape {
  readonly indent: string;
  /** Parameters that Python gives itself: `self`, `cls`. */
  readonly skip: number;
  readonly place: string;
  readonly gives: string;
  readonly call: (given: string) => string;
  readonly isNew?: boolean;
}

/** A function or method that puts its arguments into an array and calls. */
function functionText(m: Making, f: Function, shape: Shape): string[] {
  const { args } = f;
  const inner = `${shape.indent}    `;
  const all = [...args.posonlyargs, ...args.args];
  const positional = all.slice(shape.skip);
  const optionalFrom = all.length - args.defaults.length - shape.skip;
  const body = [`${inner}given_ = host.js_array()`];
  const put = (a: Arg, store: (value: string) => string, isOptional: boolean): void => {
    const type = typeOf(m, a.annotation, a);
    const value = m.out.of(type)(a.arg, quoted(shape.place), quoted(a.arg));
    if (isOptional) body.push(`${inner}if ${a.arg} is not ...:`, `${inner}    ${store(value)}`);
    else body.push(`${inner}${store(value)}`);
  };
  positional.forEach((a, i) => put(a, (v) => `_put(given_, ${i}, ${v})`, i >= optionalFrom));
  if (args.vararg) {
    const value = m.out.of(typeOf(m, args.vararg.annotation, args.vararg))('x_', quoted(shape.place), quoted(args.vararg.arg));
    body.push(`${inner}for x_ in ${args.vararg.arg}:`, `${inner}    host.js_push(given_, ${value})`);
  }
  if (args.kwonlyargs.length > 0 || args.kwarg) {
    body.push(`${inner}options_ = host.js_object()`, `${inner}any_ = False`);
    args.kwonlyargs.forEach((a, i) => {
      const isOptional = (args.kw_defaults[i] ?? null) !== null;
      put(a, (v) => `_option(options_, '${a.arg}', ${v})`, isOptional);
      body.push(...(isOptional ? [`${inner}if ${a.arg} is not ...:`, `${inner}    any_ = True`] : [`${inner}any_ = True`]));
    });
    if (args.kwarg) {
      const value = m.out.of(typeOf(m, args.kwarg.annotation, args.kwarg))('value_', quoted(shape.place), quoted(args.kwarg.arg));
      body.push(`${inner}for key_, value_ in ${args.kwarg.arg}.items():`, `${inner}    any_ = True`, `${inner}    _option(options_, key_, ${value})`);
    }
    body.push(`${inner}if any_:`, `${inner}    ${args.vararg ? 'host.js_push(given_, options_)' : `_put(given_, ${positional.length}, options_)`}`);
  }
  const own = all.slice(0, shape.skip).map((a) => a.arg);
  const head = `${shape.indent}${shape.gives.startsWith('Awaitable[') ? 'async ' : ''}def ${f.name}(${parameters(m, args, own, positional, optionalFrom)}):`;
  if (shape.isNew) return ['', head, ...body, `${inner}self._ref = ${shape.call('given_')}`];
  return ['', ...(shape.indent === '' ? [''] : []), head, ...body, ...resultText(m, shape.gives, shape.call('given_')).map((line) => inner + line)];
}

function resultText(m: Making, gives: string, call: string): string[] {
  if (gives.startsWith('Awaitable[')) {
    m.waits = true;
    const type = gives.slice('Awaitable['.length, -1);
    const given = type === 'None' ? 'None' : m.convert(type)('host.js_item(promise_._ref, 0)');
    return [`promise_ = _proxy(${call}, None)`, 'await _settle(promise_)', `return ${given}`];
  }
  return gives === 'None' ? [call, 'return None'] : [`return ${m.convert(gives)(call)}`];
}

function parameters(m: Making, args: Arguments, own: readonly string[], positional: readonly Arg[], optionalFrom: number): string {
  const typed = (a: Arg): string => `${a.arg}: ${JSON.stringify(typeOf(m, a.annotation, a))}`;
  const parts = [...own, ...positional.map((a, i) => (i >= optionalFrom ? `${typed(a)} = ...` : typed(a)))];
  if (args.posonlyargs.length > 0) parts.splice(args.posonlyargs.length, 0, '/');
  if (args.vararg) parts.push(`*${args.vararg.arg}`);
  else if (args.kwonlyargs.length > 0) parts.push('*');
  args.kwonlyargs.forEach((a, i) => parts.push(args.kw_defaults[i] ? `${typed(a)} = ...` : typed(a)));
  if (args.kwarg) parts.push(`**${args.kwarg.arg}`);
  return parts.join(', ');
}

const isInterface = (c: ClassDef): boolean => c.bases.some((b) => isNamed(b, 'Protocol') || (b.kind === 'Subscript' && isNamed(b.value, 'Protocol')));
const PLAIN_BASES: ReadonlySet<string> = new Set(['object', 'Protocol', 'Generic']);

/** A class of JavaScript: its instances are proxies with the members that are declared. */
function classText(m: Making, c: ClassDef): string[] {
  const bases = c.bases.flatMap((b) => (b.kind === 'Name' && m.classes.has(b.id) ? [b.id] : []));
  const others = c.bases.filter((b) => !(b.kind === 'Name' && (m.classes.has(b.id) || PLAIN_BASES.has(b.id))) && b.kind !== 'Subscript');
  if (others.length > 0 || bases.length > 1) problem(m, c, 'these bases of a class of JavaScript');
  const open = isInterface(c);
  const self = open ? '' : imported(m, c.name, 'JsProxy');
  const lines = ['', '', `class ${c.name}(${bases[0] ?? 'JsProxy'}):`, '    pass'];
  const made = c.body.find((s) => s.kind === 'FunctionDef' && s.name === '__init__');
  // What a derived class inherits makes one of that class.
  if (!open) lines.push('', '    def _class(self):', `        return ${self}`);
  if (!made && !open && bases.length === 0) lines.push('', '    def __init__(self):', '        self._ref = _made(self._class(), host.js_array())');
  for (const s of withoutOverloads(c.body)) {
    if (isStub(s)) continue;
    if (s.kind === 'AnnAssign' && s.target.kind === 'Name') {
      const type = typeOf(m, s.annotation, s);
      const isStatic = s.annotation.kind === 'Subscript' && isNamed(s.annotation.value, 'ClassVar');
      if (isStatic && open) problem(m, s, 'a variable of a class that says what an object has');
      else if (isStatic) lines.splice(4, 0, `    ${s.target.id} = ${m.convert(type)(`_read(${self}._ref, ${member(m, c.name, s.target.id, type)})`)}`);
      else lines.push(...attributeText(m, c, s.target.id, type, true));
    } else if (s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef') lines.push(...methodText(m, c, s, self));
    else problem(m, s, 'code in declarations');
  }
  const as = [`def _as_${c.name}(value: extern):`, `    p = object.__new__(${c.name})`, '    p._ref = value', '    return p'];
  return [...lines, '', '', ...as];
}

function attributeText(m: Making, c: ClassDef, name: string, type: string, canSet: boolean): string[] {
  const at = member(m, c.name, name, type);
  const get = ['', '    @property', `    def ${name}(self):`, `        return ${m.convert(type)(`_read(self._ref, ${at})`)}`];
  if (!canSet) return get;
  const value = m.out.of(type)('value', quoted(`${c.name}.${name}`), quoted('value'));
  return [...get, '', `    def _store_${name}(self, value):`, `        _write(self._ref, ${at}, ${value})`];
}

/** What objects of JavaScript have from `JsProxy`; those with a result say its type. */
const SPECIAL: ReadonlySet<string> = new Set([
  '__getitem__', '__setitem__', '__delitem__', '__contains__', '__len__', '__bool__', '__iter__', '__call__', '__eq__', '__ne__', '__hash__', '__str__', '__repr__',
]);

function specialText(m: Making, c: ClassDef, f: Function): string[] {
  const gives = resultType(m, f);
  const at = (): string => member(m, c.name, f.name, f.name === '__iter__' ? iterated(gives) : gives);
  const own = f.args.posonlyargs[0]?.arg ?? f.args.args[0]?.arg ?? 'self';
  const key = [...f.args.posonlyargs, ...f.args.args][1];
  if (f.name === '__call__') {
    const entry = at();
    return functionText(m, f, { indent: '    ', skip: 1, place: c.name, gives, call: (given) => `_applied(${own}._ref, ${entry}, ${given})` });
  }
  if (f.name === '__getitem__' && key) {
    const type = typeOf(m, key.annotation, key);
    return [
      '', `    def __getitem__(self, key: ${JSON.stringify(type)}):`,
      `        value = host.js_item_of(self._ref, ${m.out.of(type)('key', quoted(`${c.name}.__getitem__`), quoted(key.arg))})`,
      '        if host.js_given(value) == 0:', `            raise ${type === 'int' ? 'IndexError' : 'KeyError'}(key)`,
      `        return ${m.convert(gives)(`_checked(${at()}, value)`)}`,
    ];
  }
  if (f.name === '__iter__') {
    return [
      '', '    def __iter__(self):', '        it = host.js_iterate(self._ref)', '        _check_js()', '        while True:',
      '            step = host.js_step(it)', '            if op.extern.is_null(step) != 0:', '                _check_js()', '                return',
      `            yield ${m.convert(iterated(gives))(`_checked(${at()}, host.js_item(step, 0))`)}`,
    ];
  }
  return [];
}

const iterated = (type: string): string => /^(?:Iterator|Iterable)\[(.*)\]$/.exec(type)?.[1] ?? 'object';

function methodText(m: Making, c: ClassDef, f: Function, self: string): string[] {
  const decorators = f.decorator_list.map((d) => (d.kind === 'Name' ? d.id : d.kind === 'Attribute' ? d.attr : ''));
  if (decorators.includes('setter')) return [];
  if (decorators.includes('property')) {
    const canSet = c.body.some((s) => s.kind === 'FunctionDef' && s.name === f.name && s.decorator_list.some((d) => d.kind === 'Attribute' && d.attr === 'setter'));
    return attributeText(m, c, f.name, typeOf(m, f.returns, f), canSet);
  }
  const place = `${c.name}.${f.name}`;
  if (f.name === '__init__') {
    return functionText(m, f, { indent: '    ', skip: 1, place: c.name, gives: 'None', call: (given) => `_made(self._class(), ${given})`, isNew: true });
  }
  if (SPECIAL.has(f.name) && decorators.length === 0) return specialText(m, c, f);
  const known = ['staticmethod', 'classmethod'].find((d) => decorators.includes(d));
  if (decorators.length > (known ? 1 : 0) || (f.name.startsWith('__') && f.name.endsWith('__'))) {
    problem(m, f, decorators.length > 0 ? 'a decorated declaration' : `${f.name} of a class of JavaScript`);
    return [];
  }
  const gives = resultType(m, f);
  const at = member(m, c.name, f.name, gives);
  if (known) {
    const shape: Shape = { indent: '    ', skip: 0, place, gives, call: (given) => `_invoked(${self}._ref, ${at}, ${given})` };
    // What JavaScript calls static has no class to be given.
    const args = known === 'classmethod' ? { ...f.args, args: f.args.args.slice(1) } : f.args;
    return ['', '    @staticmethod', ...functionText(m, { ...f, args }, shape).slice(1)].filter((line, i) => i !== 2 || line !== '');
  }
  const on = f.args.posonlyargs[0]?.arg ?? f.args.args[0]?.arg ?? 'self';
  return functionText(m, f, { indent: '    ', skip: 1, place, gives, call: (given) => `_invoked(${on}._ref, ${at}, ${given})` });
}
