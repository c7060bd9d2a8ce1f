/**
 * `eval`, `exec` and `compile` of source that is a constant, written out where they stand before names are bound.
 *
 * A variable that is assigned once, to a constant and before the call in the same scope, is that constant. Source that is
 * one of several constants (expand/known-texts.ts) is compared with each of them when the program runs.
 * In: the tree of a module. Out: the tree with `eval('x + 1')` as the expression itself, `exec('x = 1')` of a module's
 * statements as those statements, and what does not parse as a call that raises CPython's SyntaxError. Left alone, and so
 * refused where it is compiled, is what would mean something else in place: names of functions further out, which `eval`
 * does not see unless the function uses them itself; bindings in functions, which `exec` forgets; functions made there.
 * What is given namespaces of its own goes to namespace-code.ts.
 */
import { boundNames, freeNamesOf, headOf } from '../bind/free-names.ts';
import { childNodes, targetNames } from '../bind/child-nodes.ts';
import { NODES, type Call, type Expression, type Module, type Node, type Stmt } from '../syntax/ast.ts';
import { checkModule, parse, type Diagnostic } from '../syntax/index.ts';
import { knownTexts, type Known, type KnownTexts } from './known-texts.ts';
import { runIn, runInModule, valueIn, type Namespaces } from './namespace-code.ts';
import { placed } from './template.ts';

const FORMS: ReadonlySet<string> = new Set(['eval', 'exec', 'compile']);
/** Names that mean the built-in functions, or nothing is written out. */
const MEANT: ReadonlySet<string> = new Set([...FORMS, 'globals', 'locals']);
const DEFINITIONS: ReadonlySet<string> = new Set(['FunctionDef', 'AsyncFunctionDef', 'ClassDef']);

/** A function, or the module: the names it binds (none of the module), and which of them are one constant text for ever. */
interface Scope {
  readonly names: ReadonlySet<string>;
  readonly constants: ReadonlyMap<string, { readonly text: string; readonly line: number }>;
  /** Of a class: nothing is written out in its body, and in its methods nothing with private names. */
  readonly isClass?: true;
  /** Of the module: what expressions in it can be; null in modules that others may call. */
  readonly known?: () => KnownTexts | null;
  /** Of the module: the names that it binds. */
  readonly top?: ReadonlySet<string>;
}
/** The module and the functions around, innermost last; null where code cannot be written out. */
type Around = readonly Scope[] | null;

/** `isMain`: no other module calls functions of this one. */
export function expandConstantCode(tree: Module, isMain: boolean): Module {
  const uses = (n: Node): boolean => (n.kind === 'Name' && FORMS.has(n.id) && n.ctx === 'Load') || [...childNodes(n)].some(uses);
  const rebinds = (n: Node): boolean =>
    [...boundNames(n)].some((x) => MEANT.has(x)) || (n.kind === 'arg' && MEANT.has(n.arg)) || [...childNodes(n)].some(rebinds);
  if (!uses(tree) || rebinds(tree)) return tree;
  let facts: KnownTexts | null = null;
  const known = (): KnownTexts | null => (isMain ? (facts ??= knownTexts(tree)) : null);
  const top = new Set(tree.body.flatMap((s) => [...boundNames(s)]));
  return { ...tree, body: statements(tree.body, [{ names: new Set(), constants: constantsOf(tree.body, tree), known, top }]) };
}

function statements(body: readonly Stmt[], around: Around): Stmt[] {
  return body.flatMap((s) => {
    // Code that is only run where it is known what it is: nothing asks for the object.
    if (s.kind === 'Assign' && s.value.kind === 'Call' && s.targets[0]?.kind === 'Name') {
      const known = around?.at(-1)?.constants.get(s.targets[0].id);
      const compiled = known && s.targets.length === 1 ? compiledText(s.value) : null;
      if (compiled?.text === known?.text && compiled) return [{ ...s, value: { ...s.value.args[0]! } } as Stmt];
    }
    const code = s.kind === 'Expr' && s.value.kind === 'Call' ? executed(s.value, around) : null;
    return code ?? [inside(s, around) as Stmt];
  });
}

/** The node with what stands in it written out. */
function inside(n: Node, around: Around): Node {
  if (n.kind === 'Call') {
    const made = evaluated(n, around);
    if (made) return made;
    const other = handedOn(n, around);
    if (other !== n) return inside(other, around);
  }
  const inner = scopeOf(n, around);
  const head = new Set<Node>(inner === around ? [] : headOf(n));
  const copy: Record<string, unknown> = { ...n };
  for (const field of Object.keys(NODES[n.kind].fields)) {
    const v = (n as unknown as Record<string, unknown>)[field];
    if (Array.isArray(v)) {
      const list = v as (Node | null)[];
      const isBody = list.length > 0 && (field === 'body' || field === 'orelse' || field === 'finalbody') && list.every((x) => x && 'kind' in x);
      if (isBody) copy[field] = statements(list as Stmt[], inner);
      else copy[field] = list.map((x) => (isNode(x) ? inside(x, head.has(x) ? around : inner) : x));
    } else if (isNode(v)) copy[field] = inside(v, head.has(v) ? around : inner);
  }
  return copy as unknown as Node;
}
const isNode = (v: unknown): v is Node => typeof v === 'object' && v !== null && 'kind' in v && (v as { kind: string }).kind in NODES;

/** What is around the code inside a node. */
function scopeOf(n: Node, around: Around): Around {
  if (around === null) return null;
  if (n.kind === 'GeneratorExp') return null;
  if (n.kind === 'ClassDef') return [...around, { names: new Set(), constants: new Map(), isClass: true }];
  if (n.kind !== 'FunctionDef' && n.kind !== 'AsyncFunctionDef' && n.kind !== 'Lambda') return around;
  const names = new Set<string>();
  const { args } = n;
  for (const a of [...args.posonlyargs, ...args.args, ...args.kwonlyargs, ...(args.vararg ? [args.vararg] : []), ...(args.kwarg ? [args.kwarg] : [])]) names.add(a.arg);
  for (const s of n.kind === 'Lambda' ? [n.body] : n.body) for (const name of boundNames(s)) names.add(name);
  return [...around, { names, constants: n.kind === 'Lambda' ? new Map() : constantsOf(n.body, n) }];
}

/**
 * Variables of a scope that are bound once, by a statement of its body that assigns a constant text to them alone.
 * Whatever binds the name anywhere in `whole` counts, in functions further in as well.
 */
function constantsOf(body: readonly Stmt[], whole: Node): Scope['constants'] {
  const times = new Map<string, number>();
  const count = (n: Node): void => {
    for (const name of namesBoundBy(n)) times.set(name, (times.get(name) ?? 0) + 1);
    for (const c of childNodes(n)) count(c);
  };
  for (const c of childNodes(whole)) count(c);
  const out = new Map<string, { readonly text: string; readonly line: number }>();
  if (times.has('*')) return out;
  const onlyRun = (name: string, form: string): boolean => {
    let uses = 0;
    let runs = 0;
    const look = (n: Node): void => {
      if (n.kind === 'Name' && n.id === name && n.ctx === 'Load') uses++;
      if (n.kind === 'Call' && n.func.kind === 'Name' && n.func.id === form && n.args[0]?.kind === 'Name' && n.args[0].id === name) runs++;
      for (const c of childNodes(n)) look(c);
    };
    look(whole);
    return uses === runs;
  };
  for (const s of body) {
    const target = s.kind === 'Assign' && s.targets.length === 1 ? s.targets[0]! : null;
    if (s.kind !== 'Assign' || target?.kind !== 'Name' || times.get(target.id) !== 1) continue;
    const compiled = s.value.kind === 'Call' ? compiledText(s.value) : null;
    if (compiled && onlyRun(target.id, compiled.form)) out.set(target.id, { text: compiled.text, line: s.end_lineno ?? s.lineno });
    if (s.value.kind !== 'Constant') continue;
    if (s.value.value.kind === 'str' && !s.value.value.codePoints) out.set(target.id, { text: s.value.value.value, line: s.end_lineno ?? s.lineno });
  }
  return out;
}

/** `compile(text, name, mode)` of a constant that is a program, and the function that runs what it gives. */
function compiledText(call: Call): { readonly text: string; readonly form: 'exec' | 'eval' } | null {
  if (!isForm(call, 'compile', 3) || call.args.length !== 3) return null;
  const [source, name] = call.args;
  const mode = modeOf(call);
  if (source!.kind !== 'Constant' || source!.value.kind !== 'str' || source!.value.codePoints || name!.kind !== 'Constant' || (mode !== 'exec' && mode !== 'eval')) return null;
  const text = source!.value.value;
  return (mode === 'exec' ? errorOf(parsed(text)) : parsedExpression(text.replace(/^[ \t]+/, '')).error) ? null : { text, form: mode };
}

function namesBoundBy(n: Node): readonly string[] {
  switch (n.kind) {
    case 'Name':
      return n.ctx === 'Load' ? [] : [n.id];
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      return [n.name];
    case 'arg':
      return [n.arg];
    case 'alias':
      return [n.asname ?? n.name.split('.')[0]!];
    case 'Global':
    case 'Nonlocal':
      return n.names;
    case 'ExceptHandler':
    case 'MatchAs':
    case 'MatchStar':
      return n.name ? [n.name] : [];
    case 'MatchMapping':
      return n.rest ? [n.rest] : [];
    default:
      return [];
  }
}

/** The source text that a call of one of the forms is given, if that is a constant and all that it is given. */
function sourceOf(call: Call, form: string, most: number, around: Around): string | null {
  const text = textOf(call, form, most, around);
  return text === null || !mayStand(text, around) ? null : text;
}
/** Can code be written out here: not in a class body, and no private names in methods. */
function mayStand(text: string, around: Around): boolean {
  const isPrivate = around?.some((s) => s.isClass) && /\b__\w*[^_\W]_?\b/.test(text);
  return !isPrivate && !around?.at(-1)?.isClass;
}
const isForm = (call: Call, form: string, most: number): boolean =>
  call.func.kind === 'Name' && call.func.id === form && call.keywords.length === 0 && call.args.length > 0 && call.args.length <= most;

function textOf(call: Call, form: string, most: number, around: Around): string | null {
  if (!isForm(call, form, most)) return null;
  const first = call.args[0]!;
  if (first.kind === 'Name') {
    const known = around?.at(-1)?.constants.get(first.id);
    return known && known.line < call.lineno ? known.text : null;
  }
  if (first.kind === 'Call') {
    const compiled = compiledText(first);
    return compiled?.form === form ? compiled.text : null;
  }
  if (first.kind !== 'Constant') return null;
  if (first.value.kind === 'str') return first.value.codePoints ? null : first.value.value;
  return null;
}

/** Source that is one of several constants, with what each of them stands for; null when that is not known. */
interface Choice<T> {
  readonly test: Expression;
  readonly made: T;
}
function choices<T>(call: Call, form: string, most: number, around: Around, make: (source: string) => T | null): { readonly subject: Expression; readonly list: readonly Choice<T>[] } | null {
  const known = around?.[0]?.known?.() ?? null;
  if (!known || !isForm(call, form, most) || around!.at(-1)!.isClass) return null;
  const subject = call.args[0]!;
  const texts = known.texts(subject);
  if (!texts) return null;
  const at = placeOf(call);
  const held = subject.kind === 'Name' || subject.kind === 'Constant' ? subject : ({ kind: 'Name', id: `__pyw_source_${call.lineno}_${call.col_offset}`, ctx: 'Load', ...at } as unknown as Expression);
  const list: Choice<T>[] = [];
  for (const t of texts) {
    if (t.kind === 'other') continue;
    const source = sourceText(t);
    const made = source === null || !mayStand(source, around) ? null : make(source);
    if (made === null) return null;
    list.push({ test: { kind: 'Compare', left: held, ops: ['Eq'], comparators: [{ kind: 'Constant', value: t.kind === 'str' ? { kind: 'str', value: t.text } : { kind: 'bytes', value: Uint8Array.from(t.text, (c) => c.charCodeAt(0)) }, ...at }], ...at } as unknown as Expression, made });
  }
  return { subject: held, list };
}
/** Bytes are UTF-8 unless they say otherwise. */
function sourceText(t: Known): string | null {
  if (t.kind === 'str') return t.text;
  if (/coding/.test(t.text)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(t.text, (c) => c.charCodeAt(0)));
  } catch {
    return null;
  }
}
const placeOf = (call: Call): object => ({ lineno: call.lineno, col_offset: call.col_offset, end_lineno: call.end_lineno, end_col_offset: call.end_col_offset });
/** What is said of a value that is none of the constants. */
const otherwise = (call: Call, form: string, subject: Expression): Call => {
  const at = placeOf(call);
  const text = { kind: 'Constant', value: { kind: 'str', value: form }, ...at } as unknown as Expression;
  return { ...call, func: { kind: 'Name', id: '__pyw_no_source__', ctx: 'Load', ...at } as unknown as Expression, args: [text, subject], keywords: [] };
};

/** Without namespaces that are those of the place anyway. */
function withoutNamespaces(call: Call, around: readonly Scope[]): Call {
  if (call.func.kind !== 'Name' || (call.func.id !== 'eval' && call.func.id !== 'exec') || call.args.length < 2 || call.keywords.length > 0) return call;
  const given = call.args.slice(1);
  // In a function, `globals()` alone would hide its variables.
  const both = given.length === 2 && isCallOf(given[1]!, 'locals');
  const isOwn = (e: Expression, i: number): boolean => isNone(e) || (i === 1 && isCallOf(e, 'locals')) || ((around.length === 1 || both) && isCallOf(e, 'globals'));
  return given.every(isOwn) ? { ...call, args: call.args.slice(0, 1) } : call;
}
const isNone = (e: Expression): boolean => e.kind === 'Constant' && e.value.kind === 'none';
const isCallOf = (e: Expression, name: string): boolean =>
  e.kind === 'Call' && e.func.kind === 'Name' && e.func.id === name && e.args.length === 0 && e.keywords.length === 0;

/** The namespaces that a call gives, none of which are those of the place, and the call without them. */
function ownNamespaces(call: Call, form: 'exec' | 'eval'): { readonly spaces: Namespaces; readonly bare: Call } | null {
  if (call.func.kind !== 'Name' || call.func.id !== form || call.args.length === 0 || call.args.length > 3) return null;
  if (call.args.some((a) => a.kind === 'Starred') || call.keywords.some((k) => k.arg !== 'globals' && k.arg !== 'locals')) return null;
  const given = (at: number, name: string): Expression | null => {
    const e = call.args[at] ?? call.keywords.find((k) => k.arg === name)?.value ?? null;
    return e && isNone(e) ? null : e;
  };
  const first = given(1, 'globals');
  const globals = first && isCallOf(first, 'globals') ? null : first;
  const locals = given(2, 'locals');
  if ((!globals && !locals) || [globals, locals].some((e) => e && (isCallOf(e, 'globals') || isCallOf(e, 'locals')))) return null;
  return { spaces: { form, globals, locals, at: call, id: `${call.lineno}_${call.col_offset}` }, bare: { ...call, args: call.args.slice(0, 1), keywords: [] } };
}
const namesAround = (around: readonly Scope[]): { isOutside(name: string): boolean; isLocal(name: string): boolean } => ({
  isOutside: (name) => !around.some((s) => s.names.has(name) || s.top?.has(name)),
  isLocal: (name) => around.some((s) => s.names.has(name)),
});
/** Expressions whose evaluation nobody sees. */
const isStill = (e: Expression | null): boolean => e === null || e.kind === 'Name' || (e.kind === 'Dict' && e.values.every((v) => v.kind === 'Name' || v.kind === 'Constant'));

/** The call without its namespace where that is `globals()` in a function. */
function ofModule(call: Call, form: 'exec' | 'eval', around: readonly Scope[]): Call | null {
  const isOwn = around.length > 1 && call.func.kind === 'Name' && call.func.id === form && call.args.length === 2 && call.keywords.length === 0 && isCallOf(call.args[1]!, 'globals');
  return isOwn ? { ...call, args: call.args.slice(0, 1) } : null;
}
/** Does code mean the same in a function as at the top of the module: no name in it is one of the functions around. */
function meansTheModule(code: readonly Node[], around: readonly Scope[]): boolean {
  const isFree = (name: string): boolean => !around.some((s) => s.names.has(name));
  const fits = (n: Node): boolean =>
    namesBoundBy(n).every((x) => x !== '*' && isFree(x)) && (n.kind !== 'Name' || isFree(n.id)) && !(n.kind === 'ImportFrom' && n.module === '__future__') && childNodes(n).every(fits);
  return code.every(fits);
}
function runAtTop(bare: Call, source: string, around: readonly Scope[]): Stmt[] | null {
  const result = parsed(source);
  const error = errorOf(result);
  if (error) return [{ kind: 'Expr', value: raising(bare, source, error), ...placeOf(bare) } as unknown as Stmt];
  if (!result.module || !meansTheModule(result.module.body, around)) return null;
  return runInModule(result.module.body, bare, `${bare.lineno}_${bare.col_offset}`);
}

/** `eval('x', ns)`, and what `exec` of a text that is no program raises. */
function evaluatedIn(call: Call, around: readonly Scope[]): Expression | null {
  const inModule = ofModule(call, 'eval', around);
  const asked = inModule && sourceOf(inModule, 'eval', 1, around);
  if (inModule && asked !== null) {
    const { body, error } = parsedExpression(asked.replace(/^[ \t]+/, ''));
    if (error) return raising(inModule, asked, error);
    return body && meansTheModule([body], around) ? (placed(body, call, new Map()) as Expression) : null;
  }
  const e = ownNamespaces(call, 'eval');
  const value = (source: string): Expression | null => {
    const { body, error } = parsedExpression(source.replace(/^[ \t]+/, ''));
    if (error) return isStill(e!.spaces.globals) && isStill(e!.spaces.locals) ? raising(e!.bare, source, error) : null;
    return body && valueIn(body, e!.spaces, namesAround(around));
  };
  const text = e && sourceOf(e.bare, 'eval', 1, around);
  if (e && text !== null) return value(text);
  const x = ownNamespaces(call, 'exec');
  const source = x && sourceOf(x.bare, 'exec', 1, around);
  if (!x || source === null) return null;
  const made = runText(x.bare, x.spaces, source, around);
  // A single call, or what raises, is an expression anyway.
  if (made?.length === 1 && made[0]!.kind === 'Expr') return made[0]!.value;
  const { module } = parsed(source);
  const only = module?.body.length === 1 && module.body[0]!.kind === 'Expr' ? module.body[0]!.value : null;
  const done = only && valueIn(only, x.spaces, namesAround(around));
  if (!done) return null;
  const at = placeOf(call);
  const none = { kind: 'Constant', value: { kind: 'none' }, ...at };
  return { kind: 'Subscript', value: { kind: 'Tuple', elts: [done, none], ctx: 'Load', ...at }, slice: { kind: 'Constant', value: { kind: 'int', value: 1n }, ...at }, ctx: 'Load', ...at } as unknown as Expression;
}
/** `exec('x = 1', ns)` */
function executedIn(call: Call, around: readonly Scope[]): Stmt[] | null {
  const inModule = ofModule(call, 'exec', around);
  const top = inModule && sourceOf(inModule, 'exec', 1, around);
  if (inModule && top !== null) return runAtTop(inModule, top, around);
  const x = ownNamespaces(call, 'exec');
  if (!x) return null;
  const source = sourceOf(x.bare, 'exec', 1, around);
  if (source !== null) return runText(x.bare, x.spaces, source, around);
  let count = 0;
  const chosen = choices(x.bare, 'exec', 1, around, (text) => runText(x.bare, { ...x.spaces, id: `${x.spaces.id}_${count++}` }, text, around));
  return chosen && chain(x.bare, chosen);
}
function runText(bare: Call, spaces: Namespaces, source: string, around: readonly Scope[]): Stmt[] | null {
  const result = parsed(source);
  const error = errorOf(result);
  if (error) return isStill(spaces.globals) && isStill(spaces.locals) ? [{ kind: 'Expr', value: raising(bare, source, error), ...placeOf(bare) } as unknown as Stmt] : null;
  return result.module && runIn(result.module.body, spaces, namesAround(around));
}

function evaluated(given: Call, around: Around): Expression | null {
  if (around === null) return null;
  const call = withoutNamespaces(given, around);
  if (call.args.length + call.keywords.length > 1) {
    const inOwn = evaluatedIn(call, around);
    if (inOwn) return inOwn;
  }
  const compiled = sourceOf(call, 'compile', 3, around);
  if (compiled !== null) {
    const mode = modeOf(call);
    const error = mode === 'exec' ? errorOf(parsed(compiled)) : mode === 'eval' ? parsedExpression(compiled.replace(/^[ \t]+/, '')).error : null;
    return error && raising(call, compiled, error);
  }
  const executed = sourceOf(call, 'exec', 1, around);
  if (executed !== null) {
    const error = errorOf(parsed(executed));
    return error && raising(call, executed, error);
  }
  const text = sourceOf(call, 'eval', 1, around);
  if (text !== null) return expressionOf(call, text, around);
  const chosen = choices(call, 'eval', 1, around, (source) => expressionOf(call, source, around));
  if (!chosen) return null;
  const at = placeOf(call);
  const { subject, list } = chosen;
  let out: Expression = otherwise(call, 'eval', subject);
  for (const { test, made } of [...list].reverse()) out = { kind: 'IfExp', test, body: made, orelse: out, ...at } as unknown as Expression;
  if (subject === call.args[0]) return out;
  // The source is evaluated once, as the first thing that is compared.
  const first = { kind: 'NamedExpr', target: { ...subject, ctx: 'Store' }, value: call.args[0], ...at } as unknown as Expression;
  return { kind: 'Subscript', value: { kind: 'Tuple', elts: [first, out], ctx: 'Load', ...at }, slice: { kind: 'Constant', value: { kind: 'int', value: 1n }, ...at }, ctx: 'Load', ...at } as unknown as Expression;
}
const modeOf = (call: Call): string | null => {
  const mode = call.args[2];
  return mode?.kind === 'Constant' && mode.value.kind === 'str' ? mode.value.value : null;
};

/** What an expression's text means in place. */
function expressionOf(call: Call, text: string, around: readonly Scope[]): Expression | null {
  const source = text.replace(/^[ \t]+/, '');
  const { body, error } = parsedExpression(source);
  if (error || !body) return error && raising(call, source, error);
  return meansTheSame(body, around) ? (placed(body, call, new Map()) as Expression) : null;
}
function parsedExpression(source: string): { readonly body: Expression | null; readonly error: Diagnostic | null } {
  const result = parse(source, { filename: '<string>', mode: 'eval', targetVersion: [3, 13] });
  const error = errorOf(result);
  if (error || !result.module) return { body: null, error };
  const { body } = result.module as unknown as { readonly body: Expression };
  const late = errorOf(checkModule({ kind: 'Module', body: [{ ...(body as object), kind: 'Expr', value: body } as unknown as Stmt], type_ignores: [] } as unknown as Module, result.source, { targetVersion: [3, 13] }));
  return { body, error: late };
}

function executed(given: Call, around: Around): Stmt[] | null {
  if (around === null) return null;
  const call = withoutNamespaces(given, around);
  const source = sourceOf(call, 'exec', 1, around);
  if (source !== null) return errorOf(parsed(source)) ? null : statementsOf(call, source, around);
  const inOwn = call.args.length + call.keywords.length > 1 ? executedIn(call, around) : null;
  if (inOwn) return inOwn;
  const chosen = choices(call, 'exec', 1, around, (text) => statementsOf(call, text, around)) ?? choices(call, 'compile', 3, around, (text) => onlyErrors(call, text));
  return chosen && chain(call, chosen);
}
/** The statements of the source that is met. */
function chain(call: Call, { subject, list }: { readonly subject: Expression; readonly list: readonly Choice<Stmt[]>[] }): Stmt[] {
  const at = placeOf(call);
  const form = call.func.kind === 'Name' ? call.func.id : '';
  let out: Stmt[] = [{ kind: 'Expr', value: otherwise(call, form, subject), ...at } as unknown as Stmt];
  for (const { test, made } of [...list].reverse()) out = [{ kind: 'If', test, body: made, orelse: out, ...at } as unknown as Stmt];
  if (subject !== call.args[0]) out.unshift({ kind: 'Assign', targets: [{ ...subject, ctx: 'Store' }], value: call.args[0], type_comment: null, ...at } as unknown as Stmt);
  return out;
}

/** What a program's text means in place. */
function statementsOf(call: Call, source: string, around: readonly Scope[]): Stmt[] | null {
  const at = placeOf(call);
  const result = parsed(source);
  const error = errorOf(result);
  if (error) return [{ kind: 'Expr', value: raising(call, source, error), ...at } as unknown as Stmt];
  if (!result.module) return null;
  const { body } = result.module;
  if (around.length > 1 && (body.some((s) => [...boundNames(s)].length > 0) || !body.every((s) => meansTheSame(s, around)))) return null;
  if (body.some((s) => s.kind === 'ImportFrom' && (s.module === '__future__' || s.names.some((a) => a.name === '*')))) return null;
  return body.length > 0 ? body.map((s) => placed(s, call, new Map()) as Stmt) : [{ kind: 'Pass', ...at } as unknown as Stmt];
}
/** A call of `compile` whose value nobody wants. */
function onlyErrors(call: Call, source: string): Stmt[] | null {
  const mode = modeOf(call);
  if (mode !== 'exec' && mode !== 'eval' && mode !== 'single') return null;
  const error = mode !== 'eval' ? errorOf(parsed(source)) : parsedExpression(source.replace(/^[ \t]+/, '')).error;
  // A program of several statements is none that is interactive.
  if (mode === 'single' && !error) return null;
  const at = placeOf(call);
  return [(error ? { kind: 'Expr', value: raising(call, source, error), ...at } : { kind: 'Pass', ...at }) as unknown as Stmt];
}

function parsed(source: string): { readonly module: Module | null; readonly diagnostics: readonly Diagnostic[] } {
  const result = parse(source, { filename: '<string>', targetVersion: [3, 13] });
  if (!result.module || errorOf(result)) return result;
  return { module: result.module, diagnostics: checkModule(result.module, result.source, { targetVersion: [3, 13] }).diagnostics };
}
const errorOf = (r: { readonly diagnostics: readonly Diagnostic[] }): Diagnostic | null => r.diagnostics.find((d) => d.severity === 'error') ?? null;

/** In a function: no definition, no name of a function further out, and functions in it that use none of this one either. */
function meansTheSame(code: Node, around: readonly Scope[]): boolean {
  if (around.length <= 1) return true;
  const own = around.at(-1)!.names;
  const outer = around.slice(0, -1).map((o) => o.names);
  const isFree = (name: string): boolean => !own.has(name) && !outer.some((o) => o.has(name));
  const allFree = (n: Node): boolean => {
    const { loads, stores } = freeNamesOf(n);
    return [...loads, ...stores].every(isFree);
  };
  const fits = (n: Node, inner: ReadonlySet<string>): boolean => {
    if (DEFINITIONS.has(n.kind) || n.kind === 'NamedExpr' || n.kind === 'Global' || n.kind === 'Nonlocal') return false;
    if (n.kind === 'Lambda') return allFree(n) && headOf(n).every((h) => fits(h, inner));
    if (n.kind === 'GeneratorExp') {
      const [first, ...rest] = n.generators;
      const nothing = { kind: 'Constant', value: { kind: 'none' } } as unknown as Expression;
      return fits(first!.iter, inner) && allFree({ ...n, generators: [{ ...first!, iter: nothing }, ...rest] });
    }
    if (n.kind === 'Name' && !inner.has(n.id) && !own.has(n.id) && outer.some((o) => o.has(n.id))) return false;
    const here = n.kind === 'ListComp' || n.kind === 'SetComp' || n.kind === 'DictComp' ? new Set([...inner, ...n.generators.flatMap((g) => [...targetNames(g.target)])]) : inner;
    return childNodes(n).every((c) => fits(c, here));
  };
  return fits(code, new Set());
}

/** A call of the library that raises what CPython says of the source. */
function raising(call: Call, source: string, e: Diagnostic): Expression {
  const at = placeOf(call);
  const text = (value: string): Expression => ({ kind: 'Constant', value: { kind: 'str', value }, ...at }) as unknown as Expression;
  const number = (n: number | null): Expression =>
    ({ kind: 'Constant', value: n === null ? { kind: 'none' } : { kind: 'int', value: BigInt(n) }, ...at }) as unknown as Expression;
  const none = { kind: 'Constant', value: { kind: 'none' }, ...at } as unknown as Expression;
  const form = call.func.kind === 'Name' ? call.func.id : '';
  const line = lineOf(source, e, form === 'eval' || (form === 'compile' && modeOf(call) === 'eval'));
  const named = form === 'compile' ? call.args[1] : undefined;
  const args = [text(e.type), text(e.message), number(e.lineno), number(e.offset), line === null ? none : text(line), number(e.end_lineno), number(e.end_offset), named ?? text('<string>')];
  return { ...call, func: { kind: 'Name', id: '__pyw_syntax_error__', ctx: 'Load', ...at }, args, keywords: [] } as unknown as Call;
}
/** The line that an error shows: programs get a newline at their end, of which what the tokenizer finds knows nothing. */
function lineOf(source: string, e: Diagnostic, isEval: boolean): string | null {
  if (e.code.startsWith('PYW11')) return null;
  if (e.lineno === null) return '';
  const lines = source.split('\n');
  const isLast = e.lineno >= lines.length;
  const bare = isLast && (isEval || TOKENIZER.has(e.code));
  return `${lines[e.lineno - 1] ?? ''}${bare ? '' : '\n'}`;
}
const TOKENIZER: ReadonlySet<string> = new Set(['PYW1007', 'PYW1015', 'PYW1016']);

/**
 * `check(SyntaxError, exec, '1 +')`: one of the forms that is handed on with its source beside it becomes a function
 * that does what it would with that source. Code that uses names of the module is left alone: whose they would be is the
 * caller's to say.
 */
function handedOn(call: Call, around: Around): Call {
  const known = around?.[0]?.known?.() ?? null;
  const at = call.args.findIndex((a, i) => i > 0 && a.kind === 'Name' && FORMS.has(a.id) && call.args[i + 1] !== undefined);
  if (!known || at < 0) return call;
  const name = call.args[at] as Extract<Expression, { kind: 'Name' }>;
  const place = placeOf(call);
  const inner = { ...call, func: name, args: [{ kind: 'Name', id: 'source', ctx: 'Load', ...place } as unknown as Expression, ...call.args.slice(at + 2)], keywords: [] } as Call;
  // `globals()` beside it: the names are those of this module.
  const namespace = call.args[at + 2];
  const isOwn = around!.length === 1 && namespace !== undefined && isCallOf(namespace, 'globals') && call.args.length === at + 3;
  let body: Expression = otherwise(call, name.id, inner.args[0]!);
  for (const t of known.texts(call.args[at + 1]!) ?? [{ kind: 'other' as const, text: '' }]) {
    const source = t.kind === 'str' ? t.text : null;
    const made = source === null ? null : nameless(inner, source, isOwn ? null : known);
    if (!made) return call;
    const test = { kind: 'Compare', left: inner.args[0], ops: ['Eq'], comparators: [{ kind: 'Constant', value: { kind: 'str', value: source }, ...place }], ...place };
    body = { kind: 'IfExp', test, body: made, orelse: body, ...place } as unknown as Expression;
  }
  const none = { posonlyargs: [{ kind: 'arg', arg: 'source', annotation: null, type_comment: null, ...place }], args: [], vararg: { kind: 'arg', arg: 'others', annotation: null, type_comment: null, ...place }, kwonlyargs: [], kw_defaults: [], kwarg: null, defaults: [], kind: 'arguments' };
  const made = { kind: 'Lambda', args: none, body, ...place } as unknown as Expression;
  const nothing = { kind: 'Constant', value: { kind: 'none' }, ...place } as unknown as Expression;
  return { ...call, args: call.args.map((a, i) => (i === at ? made : isOwn && i === at + 2 ? nothing : a)) };
}
/** What the code does whoever calls it; null where it uses names that the module binds, if these are not meant (`known` null). */
function nameless(call: Call, source: string, known: KnownTexts | null): Expression | null {
  const form = call.func.kind === 'Name' ? call.func.id : '';
  const fits = (n: Node): boolean => (n.kind === 'Name' ? n.ctx === 'Load' && !known?.binds(n.id) : n.kind !== 'Lambda' && n.kind !== 'NamedExpr' && !COMPREHENSIONS.has(n.kind) && childNodes(n).every(fits));
  if (form === 'eval' || (form === 'compile' && modeOf(call) === 'eval')) {
    const { body, error } = parsedExpression(source.replace(/^[ \t]+/, ''));
    if (error) return raising(call, source, error);
    return body && form === 'eval' && fits(body) ? (placed(body, call, new Map()) as Expression) : null;
  }
  const { module, diagnostics } = parsed(source);
  const error = errorOf({ diagnostics });
  if (error) return form === 'exec' || modeOf(call) === 'exec' ? raising(call, source, error) : null;
  const only = module?.body.length === 1 && module.body[0]!.kind === 'Expr' ? module.body[0]!.value : null;
  if (form !== 'exec' || !only || !fits(only)) return null;
  const at = placeOf(call);
  const none = { kind: 'Constant', value: { kind: 'none' }, ...at };
  return { kind: 'Subscript', value: { kind: 'Tuple', elts: [placed(only, call, new Map()), none], ctx: 'Load', ...at }, slice: { kind: 'Constant', value: { kind: 'int', value: 1n }, ...at }, ctx: 'Load', ...at } as unknown as Expression;
}
const COMPREHENSIONS: ReadonlySet<string> = new Set(['GeneratorExp', 'ListComp', 'SetComp', 'DictComp']);
