/**
 * Constant code that `exec` or `eval` runs in namespaces of the program's own: `exec('x = 1', ns)`.
 *
 * In: the statements or the expression of the code, and the expressions of its namespaces. Out: a function of the two
 * namespaces and a call of it. What the code's module level and `global` say goes to the namespaces, names that
 * nobody binds are looked up there and then among the built-in ones; variables of its functions and classes stay
 * variables. Null for what has no such form: `import *`, captures of patterns and annotated variables at the top, type
 * parameters, built-in functions that look at the frame.
 */
import { boundNames, declarations, headOf } from '../bind/free-names.ts';
import { childNodes, targetNames } from '../bind/child-nodes.ts';
import { BUILTIN_NAMES } from '../lower/generated/python-names.ts';
import { NODES, type Arguments, type Expression, type Name, type Node, type PositionedNode, type Stmt } from '../syntax/ast.ts';
import { placed } from './template.ts';

/** What the names of the functions that are written here begin with. */
export const NAMESPACE_CODE = '__pyw_code_';
const LOCALS = '__pyw_locals__';
const GLOBALS = '__pyw_globals__';
/** Built-in functions that look at where they are called, or that are forms. */
const LOOKING: ReadonlySet<string> = new Set(['locals', 'globals', 'vars', 'dir', 'eval', 'exec', 'compile', '__import__', '__build_class__', 'breakpoint', 'help']);
/** Names that a module has of itself and that a plain namespace lacks. */
const OF_MODULES: ReadonlySet<string> = new Set(['__file__', '__doc__', '__spec__', '__loader__', '__package__', '__annotations__', '__builtins__']);

/** What `exec` and `eval` are given: the namespaces, and where the call stands. */
export interface Namespaces {
  readonly form: 'exec' | 'eval';
  /** Null for those of the module, if there are other locals. */
  readonly globals: Expression | null;
  readonly locals: Expression | null;
  readonly at: PositionedNode;
  /** Tells this code from others that the same place may run. */
  readonly id: string;
}

/** What the place of the call says of names: nobody around binds it; a function around does. */
export interface Around {
  isOutside(name: string): boolean;
  isLocal(name: string): boolean;
}

/** A scope of the code: names that are variables of it; of the module level and of classes what is not is looked up further out. */
interface Scope {
  readonly kind: 'module' | 'class' | 'function' | 'comprehension';
  readonly own: ReadonlySet<string>;
  readonly globals: ReadonlySet<string>;
}
/** What cannot be written out. */
class Stop extends Error {}

/** `exec` as statements: a function and its call. */
export function runIn(body: readonly Stmt[], spaces: Namespaces, names: Around): Stmt[] | null {
  return written(() => {
    const w = new Writer(spaces, names, body);
    const made = w.statements(body, [w.module]);
    const id = `${NAMESPACE_CODE}${spaces.id}`;
    const fn = { kind: 'FunctionDef', name: id, args: parameters(), body: [expr(w.entry()), ...made], decorator_list: [], returns: null, type_comment: null, type_params: [] } as unknown as Stmt;
    return [fn, { kind: 'Expr', value: w.call(name(id)) } as unknown as Stmt].map((s) => placed(s, spaces.at, new Map()) as Stmt);
  });
}
/** `exec(text, globals())` in a function: a function whose names are all the module's. */
export function runInModule(body: readonly Stmt[], at: PositionedNode, id: string): Stmt[] {
  const names = [...new Set([...body.flatMap((s) => [...boundNames(s)]), ...declarations(body).globals])];
  const declared = names.length > 0 ? [{ kind: 'Global', names } as unknown as Stmt] : [];
  const made = [...declared, ...body.filter((s) => s.kind !== 'Global'), { kind: 'Pass' } as unknown as Stmt];
  const fn = { kind: 'FunctionDef', name: `${NAMESPACE_CODE}${id}`, args: { ...parameters(), posonlyargs: [] }, body: made, decorator_list: [], returns: null, type_comment: null, type_params: [] } as unknown as Stmt;
  const run = expr({ kind: 'Call', func: name(`${NAMESPACE_CODE}${id}`), args: [], keywords: [] } as unknown as Expression);
  return [fn, run].map((s) => placed(s, at, new Map()) as Stmt);
}
/** `eval` as the call of a lambda. */
export function valueIn(body: Expression, spaces: Namespaces, names: Around): Expression | null {
  return written(() => {
    const w = new Writer(spaces, names, [body]);
    const made = w.expression(body, [w.module]);
    const first = w.entry();
    const both = { kind: 'Subscript', value: { kind: 'Tuple', elts: [first, made], ctx: 'Load' }, slice: { kind: 'Constant', value: { kind: 'int', value: 1n } }, ctx: 'Load' } as unknown as Expression;
    return placed(w.call({ kind: 'Lambda', args: parameters(), body: both } as unknown as Expression), spaces.at, new Map()) as Expression;
  });
}
function written<T>(make: () => T): T | null {
  try {
    return make();
  } catch (e) {
    if (e instanceof Stop) return null;
    throw e;
  }
}
const parameters = (): Arguments =>
  ({ kind: 'arguments', posonlyargs: [GLOBALS, LOCALS].map((arg) => ({ kind: 'arg', arg, annotation: null, type_comment: null })), args: [], vararg: null, kwonlyargs: [], kw_defaults: [], kwarg: null, defaults: [] }) as unknown as Arguments;
const name = (id: string): Expression => ({ kind: 'Name', id, ctx: 'Load' }) as unknown as Expression;
const text = (value: string): Expression => ({ kind: 'Constant', value: { kind: 'str', value } }) as unknown as Expression;
const none = { kind: 'Constant', value: { kind: 'none' } } as unknown as Expression;
const call = (func: string, ...args: readonly Expression[]): Expression => ({ kind: 'Call', func: name(func), args, keywords: [] }) as unknown as Expression;
const choice = (test: Expression, body: Expression, orelse: Expression): Expression => ({ kind: 'IfExp', test, body, orelse }) as unknown as Expression;
const expr = (value: Expression): Stmt => ({ kind: 'Expr', value }) as unknown as Stmt;
const assign = (target: Expression, value: Expression): Stmt => ({ kind: 'Assign', targets: [target], value, type_comment: null }) as unknown as Stmt;
const isNode = (v: unknown): v is Node => typeof v === 'object' && v !== null && 'kind' in v && (v as { kind: string }).kind in NODES;

class Writer {
  readonly module: Scope;
  readonly #spaces: Namespaces;
  readonly #isOutside: (name: string) => boolean;
  readonly #isLocal: (name: string) => boolean;
  /** Names that may be in the namespaces: null where these are no displays. */
  readonly #given: ReadonlySet<string> | null;
  readonly #stored = new Set<string>();
  /** What one definition or import at the top binds, and nothing else: code at the top that follows need not look it up. */
  readonly #defined = new Map<string, number>();
  /** The namespace says itself which built-in names there are. */
  readonly #restricted: boolean;
  /** The code reads built-in names. */
  needsStandard = false;
  #temporaries = 0;

  constructor(spaces: Namespaces, names: Around, code: readonly Node[]) {
    this.#spaces = spaces;
    this.#isOutside = names.isOutside;
    this.#isLocal = names.isLocal;
    const [g, l] = [spaces.globals && keysOf(spaces.globals), spaces.locals === null ? new Set<string>() : keysOf(spaces.locals)];
    this.#restricted = g?.has('__builtins__') === true;
    this.#given = g && l && !this.#restricted ? new Set([...g, ...l]) : null;
    this.module = { kind: 'module', own: new Set(), globals: declarations(code).globals };
    const collect = (n: Node): void => {
      for (const b of boundNames(n)) this.#stored.add(b);
      if (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'ClassDef') for (const s of n.body) collect(s);
      else for (const c of childNodes(n)) collect(c);
    };
    for (const n of code) collect(n);
    const times = new Map<string, number>();
    const count = (n: Node): void => {
      for (const b of boundBy(n)) times.set(b, (times.get(b) ?? 0) + 1);
      for (const c of childNodes(n)) count(c);
    };
    for (const n of code) count(n);
    for (const n of code) for (const b of boundBy(n)) if (DEFINING.has(n.kind) && times.get(b) === 1) this.#defined.set(b, (n as Stmt).end_lineno ?? 0);
  }

  /** Looks at the namespaces, and puts `__builtins__` there: one expression, so that each call has its own. */
  entry(): Expression {
    const { form, globals, locals } = this.#spaces;
    if (!globals) return call('__pyw_check_namespaces__', text(form), { kind: 'Dict', keys: [], values: [] } as unknown as Expression, name(LOCALS));
    const asked = globals.kind === 'Dict' && (locals === null || locals.kind === 'Dict') ? [] : [call('__pyw_check_namespaces__', text(form), name(GLOBALS), name(LOCALS))];
    const item = { kind: 'Subscript', value: name(GLOBALS), slice: text('__builtins__'), ctx: 'Load' } as unknown as Expression;
    const needed = { kind: 'Constant', value: { kind: 'bool', value: this.needsStandard && !this.#restricted } } as unknown as Expression;
    const has = { kind: 'Compare', left: text('__builtins__'), ops: ['In'], comparators: [name(GLOBALS)] } as unknown as Expression;
    const put = { kind: 'Call', func: { kind: 'Attribute', value: name(GLOBALS), attr: 'setdefault', ctx: 'Load' }, args: [text('__builtins__'), call('__pyw_standard_names__')], keywords: [] } as unknown as Expression;
    return { kind: 'Tuple', elts: [...asked, choice(has, call('__pyw_standard__', text(form), item, needed), put)], ctx: 'Load' } as unknown as Expression;
  }
  call(func: Expression): Expression {
    const { globals, locals } = this.#spaces;
    if (locals || !globals) return { kind: 'Call', func, args: [globals ?? none, locals], keywords: [] } as unknown as Expression;
    const held = '__pyw_namespace';
    const first = { kind: 'NamedExpr', target: { kind: 'Name', id: held, ctx: 'Store' }, value: globals } as unknown as Expression;
    const isName = globals.kind === 'Name';
    return { kind: 'Call', func, args: isName ? [globals, globals] : [first, name(held)], keywords: [] } as unknown as Expression;
  }

  /** Which namespace a name belongs to in a scope; null for a variable. */
  #place(id: string, scopes: readonly Scope[]): 'local' | 'global' | null {
    for (let i = scopes.length - 1; i >= 0; i--) {
      const s = scopes[i]!;
      // Functions do not see variables of a class, comprehensions of one neither but through their first iterable.
      if (s.kind === 'class' && i < scopes.length - 1) continue;
      if (s.globals.has(id)) return 'global';
      if (s.own.has(id)) return null;
      if (s.kind === 'module') return scopes.slice(1).every((x) => x.kind === 'comprehension') ? 'local' : 'global';
    }
    return 'global';
  }
  #load({ id, lineno }: Name, scopes: readonly Scope[]): Expression {
    const place = this.#place(id, scopes);
    if (place === null || (scopes.length === 1 && lineno > (this.#defined.get(id) ?? Infinity))) return name(id);
    if (OF_MODULES.has(id) || LOOKING.has(id)) throw new Stop();
    const isBuiltin = BUILTIN_NAMES.has(id);
    const ofModule = this.#spaces.globals === null;
    // A function around binds the name, which the code does not see.
    const isHidden = ofModule && this.#isLocal(id);
    if (isBuiltin && !ofModule && !this.#isOutside(id)) throw new Stop();
    if (isBuiltin && !this.#stored.has(id) && (this.#given?.has(id) === false || id === 'super')) return name(id);
    const standard = isBuiltin ? name(id) : id === '__name__' ? text('builtins') : call('__pyw_undefined__', text(id));
    if (isBuiltin) this.needsStandard = true;
    const elsewhere = this.#restricted ? this.#restrictedIn(id) : standard;
    const foundIn = (space: Expression, otherwise: Expression): Expression => {
      const test = { kind: 'Compare', left: text(id), ops: ['In'], comparators: [space] } as unknown as Expression;
      return choice(test, { kind: 'Subscript', value: space, slice: text(id), ctx: 'Load' } as unknown as Expression, otherwise);
    };
    const found = (space: string, otherwise: Expression): Expression => foundIn(name(space), otherwise);
    const global = isHidden ? foundIn(call('globals'), standard) : ofModule ? name(id) : found(GLOBALS, elsewhere);
    const { globals, locals } = this.#spaces;
    const given = locals ?? globals;
    if (place === 'global' || given === null || (locals === null && given.kind === 'Dict')) return global;
    const plain = locals === null ? global : found(LOCALS, global);
    if (given.kind === 'Dict') return plain;
    return choice(call('__pyw_is_plain__', name(LOCALS)), plain, call('__pyw_name_in__', text(id), name(LOCALS), { kind: 'Lambda', args: { ...parameters(), posonlyargs: [] }, body: global } as unknown as Expression));
  }
  /** What is found among the built-in names that the namespace itself brings. */
  #restrictedIn(id: string): Expression {
    const own = { kind: 'Subscript', value: name(GLOBALS), slice: text('__builtins__'), ctx: 'Load' } as unknown as Expression;
    return call('__pyw_restricted_in__', text(id), own);
  }
  #space(place: 'local' | 'global'): Expression {
    if (place === 'global' && this.#spaces.globals === null) throw new Stop();
    return name(place === 'local' ? LOCALS : GLOBALS);
  }
  #item(id: string, place: 'local' | 'global', ctx: 'Load' | 'Store' | 'Del'): Expression {
    return { kind: 'Subscript', value: this.#space(place), slice: text(id), ctx } as unknown as Expression;
  }

  statements(body: readonly Stmt[], scopes: readonly Scope[]): Stmt[] {
    return body.flatMap((s) => this.#statement(s, scopes));
  }
  #statement(s: Stmt, scopes: readonly Scope[]): Stmt[] {
    switch (s.kind) {
      case 'Global':
        return [];
      case 'TypeAlias':
        throw new Stop();
      case 'FunctionDef':
      case 'AsyncFunctionDef': {
        if (s.type_params.length > 0) throw new Stop();
        const inner = [...scopes, functionScope(s.args, s.body)];
        const made = { ...s, decorator_list: s.decorator_list.map((d) => this.expression(d, scopes)), args: this.#arguments(s.args, scopes), returns: s.returns && this.expression(s.returns, scopes), body: this.#body(s.body, inner) } as Stmt;
        return this.#bound(made, [s.name], scopes);
      }
      case 'ClassDef': {
        if (s.type_params.length > 0) throw new Stop();
        const own = new Set(s.body.flatMap((x) => [...boundNames(x)]));
        const { globals, nonlocals } = declarations(s.body);
        if (globals.size > 0 || nonlocals.size > 0 || readsBeforeBinding(s.body, own)) throw new Stop();
        const inner: Scope = { kind: 'class', own, globals: new Set() };
        const made = { ...s, decorator_list: s.decorator_list.map((d) => this.expression(d, scopes)), bases: s.bases.map((b) => this.expression(b, scopes)), keywords: s.keywords.map((k) => ({ ...k, value: this.expression(k.value, scopes) })), body: this.statements(s.body, [...scopes, inner]) } as unknown as Stmt;
        const [def, ...stores] = this.#bound(made, [s.name], scopes);
        return [def!, ...(own.has('__module__') || s.decorator_list.length > 0 ? [] : [this.#moduleOf(s.name)]), ...stores];
      }
      case 'Import':
      case 'ImportFrom': {
        if (s.kind === 'ImportFrom' && (s.module === '__future__' || s.level || s.names.some((a) => a.name === '*'))) throw new Stop();
        return this.#bound(s, s.names.map((a) => a.asname ?? a.name.split('.')[0]!), scopes);
      }
      case 'Delete':
        return s.targets.flatMap((t) => this.#deleted(t, scopes));
      case 'AugAssign': {
        const place = s.target.kind === 'Name' ? this.#place(s.target.id, scopes) : null;
        if (s.target.kind !== 'Name' || place === null) break;
        const held = `__pyw_${this.#temporaries++}`;
        const target = { kind: 'Name', id: held, ctx: 'Store' } as unknown as Expression;
        return [assign(target, this.#load(s.target, scopes)), { ...s, target, value: this.expression(s.value, scopes) } as Stmt, assign(this.#item(s.target.id, place, 'Store'), name(held))];
      }
      case 'AnnAssign':
        if (s.target.kind === 'Name' && this.#place(s.target.id, scopes) !== null) throw new Stop();
        break;
      case 'Match': {
        const captures = s.cases.flatMap((c) => [...boundNames(c.pattern)]);
        if (captures.some((c) => this.#place(c, scopes) !== null)) throw new Stop();
        break;
      }
      case 'Try':
      case 'TryStar':
        return [{ ...s, body: this.statements(s.body, scopes), handlers: s.handlers.map((h) => this.#handler(h, scopes)), orelse: this.statements(s.orelse, scopes), finalbody: this.statements(s.finalbody, scopes) } as unknown as Stmt];
      default:
    }
    return [this.#fields(s, scopes) as Stmt];
  }
  /** A class belongs to the module that the namespace says it is. */
  #moduleOf(id: string): Stmt {
    const target = { kind: 'Attribute', value: name(id), attr: '__module__', ctx: 'Store' } as unknown as Expression;
    return assign(target, this.#given?.has('__name__') === false ? text('builtins') : call('__pyw_module_name__', this.#load({ ...name('__name__'), lineno: 0 } as Name, [this.module])));
  }
  /** A body must have a statement. */
  #body(body: readonly Stmt[], scopes: readonly Scope[]): Stmt[] {
    const made = this.statements(body, scopes);
    return made.length > 0 ? made : [{ kind: 'Pass' } as unknown as Stmt];
  }
  /** A statement that binds names as variables, and what takes them to their namespace. */
  #bound(made: Stmt, names: readonly string[], scopes: readonly Scope[]): Stmt[] {
    const stores = names.flatMap((n) => {
      const place = this.#place(n, scopes);
      return place === null ? [] : [assign(this.#item(n, place, 'Store'), name(n))];
    });
    return [made, ...stores];
  }
  #deleted(t: Expression, scopes: readonly Scope[]): Stmt[] {
    if (t.kind === 'Tuple' || t.kind === 'List') return t.elts.flatMap((e) => this.#deleted(e, scopes));
    const place = t.kind === 'Name' ? this.#place(t.id, scopes) : null;
    if (t.kind === 'Name' && place !== null) return [expr(call('__pyw_deleted_in__', text(t.id), this.#space(place)))];
    return [{ kind: 'Delete', targets: [this.expression(t, scopes)] } as unknown as Stmt];
  }
  #handler(h: Node, scopes: readonly Scope[]): Node {
    if (h.kind !== 'ExceptHandler') return h;
    const place = h.name === null ? null : this.#place(h.name, scopes);
    const type = h.type && this.expression(h.type, scopes);
    const body = this.statements(h.body, scopes);
    if (place === null) return { ...h, type, body } as Node;
    const held = `__pyw_${this.#temporaries++}`;
    const item = (ctx: 'Store' | 'Del'): Expression => this.#item(h.name!, place, ctx);
    const end = [assign(item('Store'), none), { kind: 'Delete', targets: [item('Del')] } as unknown as Stmt];
    return { ...h, type, name: held, body: [assign(item('Store'), name(held)), { kind: 'Try', body, handlers: [], orelse: [], finalbody: end } as unknown as Stmt] } as Node;
  }
  #arguments(a: Arguments, scopes: readonly Scope[]): Arguments {
    const arg = <T extends Node | null>(x: T): T => (x?.kind === 'arg' ? { ...x, annotation: x.annotation && this.expression(x.annotation, scopes) } : x) as T;
    return {
      ...a, posonlyargs: a.posonlyargs.map(arg), args: a.args.map(arg), kwonlyargs: a.kwonlyargs.map(arg), vararg: a.vararg && arg(a.vararg), kwarg: a.kwarg && arg(a.kwarg),
      defaults: a.defaults.map((d) => this.expression(d, scopes)), kw_defaults: a.kw_defaults.map((d) => d && this.expression(d, scopes)),
    };
  }

  expression(e: Expression, scopes: readonly Scope[]): Expression {
    switch (e.kind) {
      case 'Name': {
        if (e.ctx === 'Load') return this.#load(e, scopes);
        const place = this.#place(e.id, scopes);
        return place === null ? e : this.#item(e.id, place, e.ctx);
      }
      case 'NamedExpr': {
        const value = this.expression(e.value, scopes);
        if (e.target.kind !== 'Name') throw new Stop();
        // In a comprehension the name belongs to what is around it.
        const place = this.#place(e.target.id, scopes.filter((s) => s.kind !== 'comprehension'));
        return place === null ? { ...e, value } : call('__pyw_stored_in__', text(e.target.id), this.#space(place), value);
      }
      case 'Lambda': {
        const inner: Scope = { kind: 'function', own: new Set([...argumentNames(e.args), ...boundNames(e.body)]), globals: new Set() };
        return { ...e, args: this.#arguments(e.args, scopes), body: this.expression(e.body, [...scopes, inner]) };
      }
      case 'GeneratorExp':
      case 'ListComp':
      case 'SetComp':
      case 'DictComp': {
        // A generator is a function; its first iterable is evaluated outside.
        const own = new Set(e.generators.flatMap((g) => [...targetNames(g.target)]));
        const inner = [...scopes, { kind: e.kind === 'GeneratorExp' ? 'function' : 'comprehension', own, globals: new Set() } as Scope];
        const generators = e.generators.map((g, i) => ({ ...g, target: this.expression(g.target, inner), iter: this.expression(g.iter, i === 0 ? scopes : inner), ifs: g.ifs.map((f) => this.expression(f, inner)) }));
        const parts = e.kind === 'DictComp' ? { key: this.expression(e.key, inner), value: this.expression(e.value, inner) } : { elt: this.expression(e.elt, inner) };
        return { ...e, ...parts, generators } as unknown as Expression;
      }
      case 'Call':
        // `super()` finds its class by what stands around it.
        if (e.func.kind === 'Name' && e.func.id === 'super' && e.args.length === 0 && this.#stored.has('super')) throw new Stop();
        return this.#fields(e, scopes) as Expression;
      default:
        return this.#fields(e, scopes) as Expression;
    }
  }
  #fields(n: Node, scopes: readonly Scope[]): Node {
    const copy: Record<string, unknown> = { ...n };
    const made = (x: Node): Node => (NODES[x.kind].sum === 'expr' ? this.expression(x as Expression, scopes) : this.#fields(x, scopes));
    for (const field of Object.keys(NODES[n.kind].fields)) {
      const v = (n as unknown as Record<string, unknown>)[field];
      if (Array.isArray(v)) {
        const isBody = v.length > 0 && v.every((x) => isNode(x) && NODES[x.kind].sum === 'stmt');
        copy[field] = isBody ? this.#body(v as Stmt[], scopes) : v.map((x) => (isNode(x) ? made(x) : x));
      } else if (isNode(v)) copy[field] = made(v);
    }
    return copy as unknown as Node;
  }
}

const DEFINING: ReadonlySet<string> = new Set(['FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'Import', 'ImportFrom']);
/** Names that a node itself binds, those that it declares among them. */
function boundBy(n: Node): readonly string[] {
  if (n.kind === 'Name') return n.ctx === 'Load' ? [] : [n.id];
  if (n.kind === 'Global' || n.kind === 'Nonlocal') return n.names;
  if (n.kind === 'Import' || n.kind === 'ImportFrom') return n.names.map((a) => a.asname ?? a.name.split('.')[0]!);
  if (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'ClassDef') return [n.name];
  return n.kind === 'ExceptHandler' && n.name ? [n.name] : [];
}
const argumentNames = (a: Arguments): string[] =>
  [...a.posonlyargs, ...a.args, ...a.kwonlyargs, ...(a.vararg ? [a.vararg] : []), ...(a.kwarg ? [a.kwarg] : [])].map((x) => x.arg);
function functionScope(args: Arguments, body: readonly Stmt[]): Scope {
  const { globals, nonlocals } = declarations(body);
  const own = new Set([...argumentNames(args), ...body.flatMap((s) => [...boundNames(s)])]);
  for (const n of [...globals, ...nonlocals]) own.delete(n);
  return { kind: 'function', own, globals };
}
/** The keys of a dict display whose keys are all constant texts. */
function keysOf(e: Expression): Set<string> | null {
  if (e.kind !== 'Dict') return null;
  const out = new Set<string>();
  for (const k of e.keys) {
    if (k?.kind !== 'Constant' || k.value.kind !== 'str') return null;
    out.add(k.value.value);
  }
  return out;
}
/** Does a class body read a name of its own that it has not bound by then: that of the namespaces would be meant. */
function readsBeforeBinding(body: readonly Stmt[], own: ReadonlySet<string>): boolean {
  const bound = new Set<string>();
  const reads = (n: Node): boolean => {
    if (n.kind === 'Name') return n.ctx === 'Load' && own.has(n.id) && !bound.has(n.id);
    if (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'Lambda' || n.kind === 'ClassDef') return headOf(n).some(reads);
    return childNodes(n).some(reads);
  };
  return body.some((s) => {
    if (reads(s)) return true;
    for (const b of boundNames(s)) bound.add(b);
    return false;
  });
}
