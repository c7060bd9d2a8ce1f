/**
 * `eval`, `exec` and `compile` of source that is a constant, written out where they stand before names are bound.
 *
 * A variable that is assigned once, to a constant and before the call in the same scope, is that constant.
 * In: the tree of a module. Out: the tree with `eval('x + 1')` as the expression itself, `exec('x = 1')` of a module's
 * statements as those statements, and what does not parse as a call that raises CPython's SyntaxError. Left alone, and so
 * refused where it is compiled, is what would mean something else in place: names of functions further out, which `eval`
 * does not see unless the function uses them itself; bindings in functions, which `exec` forgets; functions made there.
 */
import { boundNames, headOf } from '../bind/free-names.ts';
import { childNodes } from '../bind/child-nodes.ts';
import { NODES, type Call, type Expression, type Module, type Node, type Stmt } from '../syntax/ast.ts';
import { checkModule, parse, type Diagnostic } from '../syntax/index.ts';
import { placed } from './template.ts';

const FORMS: ReadonlySet<string> = new Set(['eval', 'exec', 'compile']);
const FUNCTIONS: ReadonlySet<string> = new Set(['FunctionDef', 'AsyncFunctionDef', 'Lambda', 'GeneratorExp']);
/** What makes a function, or a scope of its own. */
const SCOPES: ReadonlySet<string> = new Set([...FUNCTIONS, 'ClassDef', 'ListComp', 'SetComp', 'DictComp']);

/** A function, or the module: the names it binds (none of the module), and which of them are one constant text for ever. */
interface Scope {
  readonly names: ReadonlySet<string>;
  readonly constants: ReadonlyMap<string, { readonly text: string; readonly line: number }>;
  /** Of a class: nothing is written out in its body, and in its methods nothing with private names. */
  readonly isClass?: true;
}
/** The module and the functions around, innermost last; null where code cannot be written out. */
type Around = readonly Scope[] | null;

export function expandConstantCode(tree: Module): Module {
  const uses = (n: Node): boolean => (n.kind === 'Name' && FORMS.has(n.id) && n.ctx === 'Load') || [...childNodes(n)].some(uses);
  const rebinds = (n: Node): boolean =>
    [...boundNames(n)].some((x) => FORMS.has(x)) || (n.kind === 'arg' && FORMS.has(n.arg)) || [...childNodes(n)].some(rebinds);
  if (!uses(tree) || rebinds(tree)) return tree;
  return { ...tree, body: statements(tree.body, [{ names: new Set(), constants: constantsOf(tree.body, tree) }]) };
}

function statements(body: readonly Stmt[], around: Around): Stmt[] {
  return body.flatMap((s) => {
    const code = s.kind === 'Expr' && s.value.kind === 'Call' ? executed(s.value, around) : null;
    return code ?? [inside(s, around) as Stmt];
  });
}

/** The node with what stands in it written out. */
function inside(n: Node, around: Around): Node {
  if (n.kind === 'Call') {
    const made = evaluated(n, around);
    if (made) return made;
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
  for (const s of body) {
    const target = s.kind === 'Assign' && s.targets.length === 1 ? s.targets[0]! : null;
    if (s.kind !== 'Assign' || target?.kind !== 'Name' || times.get(target.id) !== 1 || s.value.kind !== 'Constant') continue;
    if (s.value.value.kind === 'str' && !s.value.value.codePoints) out.set(target.id, { text: s.value.value.value, line: s.end_lineno ?? s.lineno });
  }
  return out;
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
  const isPrivate = text !== null && around?.some((s) => s.isClass) && /\b__\w*[^_\W]_?\b/.test(text);
  return isPrivate || around?.at(-1)?.isClass ? null : text;
}
function textOf(call: Call, form: string, most: number, around: Around): string | null {
  if (call.func.kind !== 'Name' || call.func.id !== form || call.keywords.length > 0 || call.args.length === 0 || call.args.length > most) return null;
  const first = call.args[0]!;
  if (first.kind === 'Name') {
    const known = around?.at(-1)?.constants.get(first.id);
    return known && known.line < call.lineno ? known.text : null;
  }
  if (first.kind !== 'Constant') return null;
  if (first.value.kind === 'str') return first.value.codePoints ? null : first.value.value;
  return null;
}

function evaluated(call: Call, around: Around): Expression | null {
  if (around === null) return null;
  const compiled = sourceOf(call, 'compile', 3, around);
  if (compiled !== null) {
    const mode = call.args[2];
    const isExec = mode?.kind === 'Constant' && mode.value.kind === 'str' && mode.value.value === 'exec';
    const error = isExec ? errorOf(parsed(compiled)) : null;
    return error && raising(call, compiled, error);
  }
  const executed = sourceOf(call, 'exec', 1, around);
  if (executed !== null) {
    const error = errorOf(parsed(executed));
    return error && raising(call, executed, error);
  }
  const text = sourceOf(call, 'eval', 1, around);
  if (text === null) return null;
  const source = text.replace(/^[ \t]+/, '');
  const result = parse(source, { filename: '<string>', mode: 'eval', targetVersion: [3, 13] });
  const error = errorOf(result);
  if (error || !result.module) return error && raising(call, source, error);
  const { body } = result.module;
  const late = errorOf(checkModule({ kind: 'Module', body: [{ ...body, kind: 'Expr', value: body } as unknown as Stmt], type_ignores: [] } as unknown as Module, result.source, { targetVersion: [3, 13] }));
  if (late) return raising(call, source, late);
  return meansTheSame(body, around) ? (placed(body, call, new Map()) as Expression) : null;
}

function executed(call: Call, around: Around): Stmt[] | null {
  const source = sourceOf(call, 'exec', 1, around);
  if (source === null || around === null) return null;
  const result = parsed(source);
  if (!result.module || errorOf(result)) return null;
  const { body } = result.module;
  if (around.length > 1 && (body.some((s) => [...boundNames(s)].length > 0) || !body.every((s) => meansTheSame(s, around)))) return null;
  if (body.some((s) => s.kind === 'ImportFrom' && (s.module === '__future__' || s.names.some((a) => a.name === '*')))) return null;
  return body.length > 0 ? body.map((s) => placed(s, call, new Map()) as Stmt) : null;
}

function parsed(source: string): { readonly module: Module | null; readonly diagnostics: readonly Diagnostic[] } {
  const result = parse(source, { filename: '<string>', targetVersion: [3, 13] });
  if (!result.module || errorOf(result)) return result;
  return { module: result.module, diagnostics: checkModule(result.module, result.source, { targetVersion: [3, 13] }).diagnostics };
}
const errorOf = (r: { readonly diagnostics: readonly Diagnostic[] }): Diagnostic | null => r.diagnostics.find((d) => d.severity === 'error') ?? null;

/** In a function: no scope of its own, and no name of a function further out. */
function meansTheSame(code: Node, around: readonly Scope[]): boolean {
  if (around.length <= 1) return true;
  const own = around.at(-1)!.names;
  const outer = around.slice(0, -1).map((o) => o.names);
  const fits = (n: Node): boolean => {
    if (SCOPES.has(n.kind) || n.kind === 'NamedExpr' || n.kind === 'Global' || n.kind === 'Nonlocal') return false;
    if (n.kind === 'Name' && !own.has(n.id) && outer.some((o) => o.has(n.id))) return false;
    return [...childNodes(n)].every(fits);
  };
  return fits(code);
}

/** A call of the library that raises what CPython says of the source. */
function raising(call: Call, source: string, e: Diagnostic): Expression {
  const at = { lineno: call.lineno, col_offset: call.col_offset, end_lineno: call.end_lineno, end_col_offset: call.end_col_offset };
  const text = (value: string): Expression => ({ kind: 'Constant', value: { kind: 'str', value }, ...at }) as unknown as Expression;
  const number = (n: number | null): Expression =>
    ({ kind: 'Constant', value: n === null ? { kind: 'none' } : { kind: 'int', value: BigInt(n) }, ...at }) as unknown as Expression;
  const line = e.lineno === null ? '' : (source.split('\n')[e.lineno - 1] ?? '');
  const args = [text(e.type), text(e.message), number(e.lineno), number(e.offset), text(line), number(e.end_lineno), number(e.end_offset)];
  return { ...call, func: { kind: 'Name', id: '__pyw_syntax_error__', ctx: 'Load', ...at }, args, keywords: [] } as unknown as Call;
}
