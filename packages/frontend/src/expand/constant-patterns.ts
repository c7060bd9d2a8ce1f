/**
 * Calls of `re` with constant patterns, which are compiled with the program: `re.match(r'[a-z]+', s)` becomes
 * `p.match(s)`, where `p` is a variable of a generated module. In: the tree of a module. Out: the tree with those calls
 * replaced. What is not certain to be the library's `re`, or not constant, stays as it is.
 */
import { childNodes } from '../bind/child-nodes.ts';
import { PATTERNS_MODULE, type ConstantPatterns, type PatternText } from '../regex/constant-patterns.ts';
import type { Call, Expression, Module, Node, Stmt } from '../syntax/ast.ts';
import { transform } from '../syntax/visit.ts';
import { template } from './template.ts';

/** Arguments behind the pattern, and those of them that a call must have. */
const FUNCTIONS: Readonly<Record<string, { readonly parameters: readonly string[]; readonly least: number }>> = {
  compile: { parameters: ['flags'], least: 0 },
  match: { parameters: ['string', 'flags'], least: 1 },
  fullmatch: { parameters: ['string', 'flags'], least: 1 },
  search: { parameters: ['string', 'flags'], least: 1 },
  findall: { parameters: ['string', 'flags'], least: 1 },
  finditer: { parameters: ['string', 'flags'], least: 1 },
  split: { parameters: ['string', 'maxsplit', 'flags'], least: 1 },
  sub: { parameters: ['repl', 'string', 'count', 'flags'], least: 2 },
  subn: { parameters: ['repl', 'string', 'count', 'flags'], least: 2 },
};
const FLAGS: Readonly<Record<string, number>> = {
  A: 256, ASCII: 256, I: 2, IGNORECASE: 2, U: 32, UNICODE: 32, M: 8, MULTILINE: 8, S: 16, DOTALL: 16, X: 64, VERBOSE: 64, NOFLAG: 0,
};
const LOCAL = '__pyw_patterns__';

/** Names of attributes that the modules of a program assign: a constant of a module may change so. */
export function storedAttributes(trees: readonly Module[]): ReadonlySet<string> {
  const stored = new Set<string>();
  const look = (n: Node): void => {
    if (n.kind === 'Attribute' && n.ctx !== 'Load') stored.add(n.attr);
    for (const c of childNodes(n)) look(c);
  };
  for (const tree of trees) look(tree);
  return stored;
}

export function expandPatterns(tree: Module, patterns: ConstantPatterns, stored: ReadonlySet<string>): Module {
  const names = new Names(tree, stored);
  if (names.imported.size === 0) return tree;
  let used = false;
  const call = (n: Call): Call => {
    const made = compiled(n, names, patterns);
    used ||= made !== null;
    return (made ?? n) as Call;
  };
  const inside = (n: Node): boolean => names.importedAtTop || names.importers.has(n);
  const expanded = names.importedAtTop ? transform(tree, { Call: call })
    : { ...tree, body: tree.body.map((s) => inFunctions(s, (f) => (inside(f) ? (transform(f, { Call: call }) as Stmt) : null))) };
  if (!used) return tree;
  const { body } = expanded;
  // After the docstring and `from __future__` imports.
  const at = body.findIndex((s) => !(s.kind === 'Expr' && s.value.kind === 'Constant') && !(s.kind === 'ImportFrom' && s.module === '__future__'));
  return { ...expanded, body: [...body.slice(0, at), ...template(`import ${PATTERNS_MODULE} as ${LOCAL}`, body[at]!), ...body.slice(at)] };
}

/** Does a module import `re`, anywhere? */
export const importsPatterns = (tree: Module): boolean => importsRe(tree.body);
const importsRe = (body: readonly Node[]): boolean =>
  body.some((s) => (s.kind === 'Import' ? s.names.some((a) => a.name === 're') : s.kind === 'ImportFrom' ? s.module === 're' : 'body' in s && importsRe(childNodes(s))));

/** The statement with functions in it replaced, the outermost first. */
function inFunctions(s: Stmt, replace: (f: Node) => Stmt | null): Stmt {
  const made = s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef' ? replace(s) : null;
  if (made) return made;
  if (s.kind !== 'ClassDef' && s.kind !== 'FunctionDef' && s.kind !== 'AsyncFunctionDef') return s;
  return { ...s, body: s.body.map((inner) => inFunctions(inner, replace)) };
}

/** What a module's names are, as far as they can mean only one thing. */
class Names {
  /** `re` and what is imported from it. */
  readonly imported = new Map<string, string>();
  importedAtTop = false;
  /** Functions that import it for themselves. */
  readonly importers = new Set<Node>();
  private readonly times = new Map<string, number>();
  private readonly constants = new Map<string, { readonly value: Expression; readonly line: number }>();
  private readonly imports = new Map<string, number>();
  private readonly computed: boolean;

  constructor(tree: Module, stored: ReadonlySet<string>) {
    let computed = false;
    const look = (n: Node, within: Node | null): void => {
      if (n.kind === 'Name' && n.ctx !== 'Load') this.bind(n.id);
      else if (n.kind === 'Name' && (n.id === 'globals' || n.id === 'exec' || n.id === 'vars')) computed = true;
      else if (n.kind === 'arg') this.bind(n.arg);
      else if (n.kind === 'ClassDef' || n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef') this.bind(n.name);
      else if ((n.kind === 'ExceptHandler' || n.kind === 'MatchAs' || n.kind === 'MatchStar') && n.name) this.bind(n.name);
      else if (n.kind === 'MatchMapping' && n.rest) this.bind(n.rest);
      else if (n.kind === 'Import') for (const a of n.names) this.alias(a.asname ?? a.name, a.name === 're' ? 're' : null, within);
      else if (n.kind === 'ImportFrom') {
        if (n.names.some((a) => a.name === '*')) computed = true;
        for (const a of n.names) this.alias(a.asname ?? a.name, n.module === 're' && n.level === 0 ? `re.${a.name}` : null, within);
      }
      const inner = n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' ? (within ?? n) : within;
      for (const c of childNodes(n)) look(c, inner);
    };
    look(tree, null);
    this.computed = computed;
    for (const [name, count] of this.imports) if (this.times.get(name) !== count || stored.has(name)) this.imported.delete(name);
    // A function of `re` that a program replaces.
    if (Object.keys(FUNCTIONS).some((name) => stored.has(name) && mentionsStore(tree, name, this.imported))) this.imported.clear();
    for (const s of tree.body) {
      if (s.kind !== 'Assign' || s.targets.length !== 1) continue;
      const [target] = s.targets;
      if (target!.kind === 'Name' && this.times.get(target!.id) === 1 && !stored.has(target!.id)) this.constants.set(target!.id, { value: s.value, line: s.end_lineno });
    }
  }

  /** The expression that a name stands for in a line. */
  constant(name: string, line: number): Expression | null {
    const known = this.computed ? undefined : this.constants.get(name);
    return known && known.line < line ? known.value : null;
  }

  private bind(name: string): void {
    this.times.set(name, (this.times.get(name) ?? 0) + 1);
  }
  private alias(local: string, full: string | null, within: Node | null): void {
    this.bind(local);
    if (full === null) return;
    this.imports.set(local, (this.imports.get(local) ?? 0) + 1);
    if ((this.imported.get(local) ?? full) !== full) this.bind(local);
    this.imported.set(local, full);
    if (within) this.importers.add(within);
    else this.importedAtTop = true;
  }
}

function mentionsStore(n: Node, name: string, imported: ReadonlyMap<string, string>): boolean {
  if (n.kind === 'Attribute' && n.ctx !== 'Load' && n.attr === name && n.value.kind === 'Name' && imported.has(n.value.id)) return true;
  return [...childNodes(n)].some((c) => mentionsStore(c, name, imported));
}

/** The full name of what an expression names. */
function fullName(e: Expression, names: Names): string | null {
  if (e.kind === 'Name') return names.imported.get(e.id) ?? null;
  return e.kind === 'Attribute' && e.value.kind === 'Name' && names.imported.get(e.value.id) === 're' ? `re.${e.attr}` : null;
}

function compiled(n: Call, names: Names, patterns: ConstantPatterns): Expression | null {
  const full = fullName(n.func, names);
  const name = full?.startsWith('re.') ? full.slice(3) : '';
  const fn = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]! : null;
  const [pattern, ...args] = n.args;
  if (!fn || !pattern || n.args.some((a) => a.kind === 'Starred') || args.length > fn.parameters.length) return null;
  const given = [...fn.parameters.slice(0, args.length), ...n.keywords.map((k) => k.arg)];
  if (given.some((k) => k === null || !fn.parameters.includes(k)) || new Set(given).size !== given.length) return null;
  if (fn.parameters.slice(0, fn.least).some((k) => !given.includes(k))) return null;
  const text = constantText(pattern, names);
  const flagsAt = fn.parameters.indexOf('flags');
  const flagsGiven = args[flagsAt] ?? n.keywords.find((k) => k.arg === 'flags')?.value;
  const flags = flagsGiven ? constantFlags(flagsGiven, names) : 0;
  const variable = text && flags !== null ? patterns.variable(text, flags) : null;
  if (variable === null) return null;
  const made = (template(`${LOCAL}.${variable}`, n)[0] as { readonly value?: Expression }).value!;
  if (name === 'compile') return made;
  const func = { ...n.func, kind: 'Attribute', value: made, attr: name, ctx: 'Load' } as Expression;
  return { ...n, func, args: args.slice(0, flagsAt), keywords: n.keywords.filter((k) => k.arg !== 'flags') };
}

function constantText(e: Expression, names: Names, depth = 0): PatternText | null {
  if (depth > 40) return null;
  if (e.kind === 'Constant') {
    if (e.value.kind === 'str') return { isText: true, characters: e.value.codePoints ?? Array.from(e.value.value, (c) => c.codePointAt(0)!) };
    return e.value.kind === 'bytes' ? { isText: false, characters: [...e.value.value] } : null;
  }
  if (e.kind === 'Name') {
    const value = names.constant(e.id, e.lineno);
    return value && constantText(value, names, depth + 1);
  }
  const parts = e.kind === 'BinOp' && e.op === 'Add' ? [e.left, e.right]
    : e.kind === 'JoinedStr' ? e.values.map((v) => (v.kind !== 'FormattedValue' ? v : v.conversion === -1 && v.format_spec === null ? v.value : null)) : null;
  const texts = parts?.map((p) => p && constantText(p, names, depth + 1)) ?? [];
  const first = texts[0];
  if (!first || texts.some((t) => t?.isText !== first.isText)) return null;
  return { isText: first.isText, characters: texts.flatMap((t) => t!.characters) };
}

function constantFlags(e: Expression, names: Names): number | null {
  if (e.kind === 'Constant' && e.value.kind === 'int') return Number(e.value.value);
  if (e.kind === 'BinOp' && (e.op === 'BitOr' || e.op === 'Add')) {
    const left = constantFlags(e.left, names);
    const right = constantFlags(e.right, names);
    return left === null || right === null || (e.op === 'Add' && (left & right) !== 0) ? null : left | right;
  }
  if (e.kind === 'Name' && !names.imported.has(e.id)) {
    const value = names.constant(e.id, e.lineno);
    return value && constantFlags(value, names);
  }
  const full = fullName(e, names);
  const flag = full?.startsWith('re.') ? FLAGS[full.slice(3)] : undefined;
  return flag ?? null;
}
