/**
 * What text an expression may be, as far as the source tells: `f'visit_{kind}'` begins with `visit_`, and a variable of a
 * loop over a tuple of strings is one of them.
 *
 * In: an expression and the trees of the program; out: a pattern that every text it may be matches, or null when
 * nothing is known. Bindings are found by name: whatever else binds a name makes it unknown.
 */
import type { Expression, Module, Node } from '../syntax/ast.ts';
import { childNodes } from './child-nodes.ts';
import { boundNames, isFunctionNode } from './free-names.ts';

/** Source of a regular expression; null for any text. */
type Pattern = string | null;

const ANY = '.*';
/** How many variables are followed from one to the next. */
const MAX_STEPS = 6;

interface Program {
  readonly parents: Map<Node, Node>;
  /** Values of attributes by name, where each is bound by a plain assignment in a class; null for others. */
  readonly attributes: Map<string, Expression[] | null>;
  /** Names that `global`, `nonlocal` or an assignment to a module's attribute may bind from elsewhere. */
  readonly outer: Set<string>;
}

/** Answers for expressions of these modules. The trees are walked at the first question. */
export function possibleTexts(trees: readonly Module[]): (e: Expression) => RegExp | null {
  let program: Program | null = null;
  return (e) => {
    if (e.kind === 'Constant') return null;
    const pattern = patternOf((program ??= survey(trees)), e, MAX_STEPS);
    return pattern === null || pattern === ANY ? null : new RegExp(`^(?:${pattern})$`, 's');
  };
}

function survey(trees: readonly Module[]): Program {
  const parents = new Map<Node, Node>();
  const attributes = new Map<string, Expression[] | null>();
  const outer = new Set<string>();
  const note = (name: string, value: Expression | null): void => {
    const known = attributes.get(name);
    if (known === null || value === null) attributes.set(name, null);
    else attributes.set(name, [...(known ?? []), value]);
  };
  const visit = (n: Node): void => {
    if (n.kind === 'Global' || n.kind === 'Nonlocal') for (const name of n.names) outer.add(name);
    if (n.kind === 'Attribute' && n.ctx !== 'Load') {
      outer.add(n.attr);
      note(n.attr, null);
    }
    if (n.kind === 'keyword' && n.arg !== null) note(n.arg, null);
    if (n.kind === 'Constant' && n.value.kind === 'str' && /^\w{1,40}$/.test(n.value.value)) note(n.value.value, null);
    if (n.kind === 'ClassDef') {
      for (const s of n.body) {
        const plain = s.kind === 'Assign' && s.targets.length === 1 ? s.targets[0]! : s.kind === 'AnnAssign' && s.value ? s.target : null;
        if (plain?.kind === 'Name' && (s.kind === 'Assign' || s.kind === 'AnnAssign') && s.value) note(plain.id, s.value);
        else for (const name of boundNames(s)) note(name, null);
      }
    }
    for (const c of childNodes(n)) {
      parents.set(c, n);
      visit(c);
    }
  };
  for (const t of trees) visit(t);
  return { parents, attributes, outer };
}

const either = (patterns: readonly Pattern[]): Pattern => (patterns.length === 0 || patterns.includes(null) ? null : [...new Set(patterns)].map((p) => `(?:${p})`).join('|'));
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const joined = (parts: readonly Pattern[]): Pattern => {
  const text = parts.map((p) => (p === null ? ANY : p === ANY ? p : `(?:${p})`)).join('');
  return text.replaceAll(ANY, '') === '' ? null : text;
};

function patternOf(program: Program, e: Expression, steps: number): Pattern {
  switch (e.kind) {
    case 'Constant':
      return e.value.kind === 'str' ? escaped(e.value.value) : null;
    case 'JoinedStr':
      return joined(e.values.map((v) => (v.kind === 'FormattedValue' ? formatted(program, v, steps) : patternOf(program, v, steps))));
    case 'BinOp': {
      if (e.op === 'Add') return joined([patternOf(program, e.left, steps), patternOf(program, e.right, steps)]);
      if (e.op !== 'Mod' || e.left.kind !== 'Constant' || e.left.value.kind !== 'str') return null;
      return joined(e.left.value.value.split(/%(?:\([^)]*\))?[-+ #0-9.*]*[a-zA-Z%]/).flatMap((t, i) => (i === 0 ? [escaped(t)] : [ANY, escaped(t)])));
    }
    case 'Call': {
      const f = e.func;
      if (f.kind !== 'Attribute' || f.attr !== 'format' || f.value.kind !== 'Constant' || f.value.value.kind !== 'str') return null;
      const text = f.value.value.value;
      if (/\{\{|\}\}|\{[^{}]*\{/.test(text)) return null;
      return joined(text.split(/\{[^{}]*\}/).flatMap((t, i) => (i === 0 ? [escaped(t)] : [ANY, escaped(t)])));
    }
    case 'IfExp':
      return either([patternOf(program, e.body, steps), patternOf(program, e.orelse, steps)]);
    case 'BoolOp':
      return either(e.values.map((v) => patternOf(program, v, steps)));
    case 'NamedExpr':
      return patternOf(program, e.value, steps);
    case 'Name':
      return steps === 0 ? null : ofName(program, e, e.id, steps - 1);
    default:
      return null;
  }
}

/** What stands in braces: a plain one may be followed, others are any text. */
function formatted(program: Program, v: Expression & { kind: 'FormattedValue' }, steps: number): Pattern {
  return v.format_spec || v.conversion >= 0 ? null : patternOf(program, v.value, steps);
}

/** Items that looping over an expression gives. `index`: of tuples that are unpacked. */
function ofItems(program: Program, e: Expression, index: number | null, steps: number): Pattern {
  if (e.kind === 'Tuple' || e.kind === 'List' || e.kind === 'Set') {
    return either(e.elts.map((x) => {
      if (x.kind === 'Starred') return null;
      if (index === null) return patternOf(program, x, steps);
      return (x.kind === 'Tuple' || x.kind === 'List') && !x.elts.some((y) => y.kind === 'Starred') && x.elts[index] ? patternOf(program, x.elts[index], steps) : null;
    }));
  }
  if (steps === 0) return null;
  if (e.kind === 'Name') {
    const values = bindings(program, e, e.id);
    return values && either(values.map((v) => (!Array.isArray(v) && v.kind === 'Tuple' ? ofItems(program, v, index, steps - 1) : null)));
  }
  if (e.kind === 'Attribute' && e.ctx === 'Load') {
    const values = isOwn(program, e, e.value, e.attr) ? program.attributes.get(e.attr) : null;
    return values ? either(values.map((v) => (v.kind === 'Tuple' ? ofItems(program, v, index, steps - 1) : null))) : null;
  }
  if (e.kind === 'Call' && e.func.kind === 'Attribute' && e.func.attr === 'split' && e.args.length + e.keywords.length === 0 && index === null) {
    const text = e.func.value;
    return text.kind === 'Constant' && text.value.kind === 'str' ? either((text.value.value.match(/\S+/g) ?? []).map(escaped)) : null;
  }
  return null;
}

/** Is it an attribute of `self` or `cls` that the class around gives itself? */
function isOwn(program: Program, at: Node, of: Expression, attr: string): boolean {
  if (of.kind !== 'Name' || (of.id !== 'self' && of.id !== 'cls')) return false;
  let n = program.parents.get(at);
  while (n && n.kind !== 'ClassDef') n = program.parents.get(n);
  return n?.kind === 'ClassDef' && n.body.some((s) => [...boundNames(s)].includes(attr));
}

/** An item of a loop: what is looped over, and the place in the tuples that are unpacked. */
type Item = [over: Expression, index: number | null];

function ofName(program: Program, at: Node, name: string, steps: number): Pattern {
  const values = bindings(program, at, name);
  return values && either(values.map((v) => (Array.isArray(v) ? ofItems(program, v[0], v[1], steps) : patternOf(program, v, steps))));
}

/** All that a name is bound to in the scope that it belongs to; null where something else may bind it. */
function bindings(program: Program, at: Node, name: string): (Expression | Item)[] | null {
  if (program.outer.has(name)) return null;
  let inside = at;
  for (let n = program.parents.get(at); n; inside = n, n = program.parents.get(n)) {
    if (n.kind === 'ListComp' || n.kind === 'SetComp' || n.kind === 'DictComp' || n.kind === 'GeneratorExp') {
      const found = n.generators.flatMap((g) => ofTarget(g.target, g.iter, name));
      if (found.includes(null)) return null;
      if (found.length > 0) return found as Item[];
      continue;
    }
    const isBody = n.kind === 'Lambda' ? inside === n.body : (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'ClassDef') && (n.body as Node[]).includes(inside);
    if (!isBody && n.kind !== 'Module') continue;
    if (n.kind === 'ClassDef' && inside !== at && isFunctionNode(inside)) continue;
    if (isFunctionNode(n) && takes(n, name)) return null;
    if (n.kind === 'Lambda') continue;
    // A string of that name may be the key under which `globals()` or `setattr` bind it.
    if (n.kind === 'Module' && program.attributes.get(name) === null) return null;
    const found = (n as Module).body.flatMap((s) => inStatement(s, name));
    if (found.includes(null)) return null;
    if (found.length > 0) return n.kind === 'ClassDef' ? null : (found as (Expression | Item)[]);
  }
  return null;
}

function takes(n: Node, name: string): boolean {
  if (n.kind !== 'FunctionDef' && n.kind !== 'AsyncFunctionDef' && n.kind !== 'Lambda') return false;
  const a = n.args;
  return [...a.posonlyargs, ...a.args, ...a.kwonlyargs, ...(a.vararg ? [a.vararg] : []), ...(a.kwarg ? [a.kwarg] : [])].some((p) => p.arg === name);
}

/** What a loop's target gets; null where the name is in it in a way that is not followed. */
function ofTarget(target: Expression, over: Expression, name: string): (Item | null)[] {
  if (target.kind === 'Name') return target.id === name ? [[over, null]] : [];
  if (target.kind === 'Tuple' && !target.elts.some((t) => t.kind === 'Starred')) {
    const index = target.elts.findIndex((t) => t.kind === 'Name' && t.id === name);
    if (index >= 0) return [[over, index]];
  }
  return mentions(target, name) ? [null] : [];
}

const mentions = (n: Node, name: string): boolean => (n.kind === 'Name' && n.id === name) || childNodes(n).some((c) => mentions(c, name));

/** What a statement binds a name to, those inside it included but for functions and classes. */
function inStatement(s: Node, name: string): (Expression | Item | null)[] {
  switch (s.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      return s.name === name ? [null] : [];
    case 'Lambda':
    case 'Name':
      return s.kind === 'Name' && s.id === name && s.ctx !== 'Load' ? [null] : [];
    case 'Assign': {
      const others = s.targets.filter((t) => !(t.kind === 'Name' && t.id === name));
      const own = others.length < s.targets.length ? [s.value] : [];
      return [...own, ...others.flatMap((t) => inStatement(t, name)), ...inStatement(s.value, name)];
    }
    case 'AnnAssign':
      if (s.target.kind === 'Name' && s.target.id === name) return s.value ? [s.value, ...inStatement(s.value, name)] : [];
      break;
    case 'NamedExpr':
      return s.target.kind === 'Name' && s.target.id === name ? [s.value, ...inStatement(s.value, name)] : inStatement(s.value, name);
    case 'For':
    case 'AsyncFor':
      return [...(s.kind === 'For' ? ofTarget(s.target, s.iter, name) : mentions(s.target, name) ? [null] : []), ...[s.iter, ...s.body, ...s.orelse].flatMap((c) => inStatement(c, name))];
    case 'comprehension':
      // Targets are the comprehension's own.
      return [s.iter, ...s.ifs].flatMap((c) => inStatement(c, name));
    case 'alias':
      return s.name === '*' || (s.asname ?? s.name.split('.')[0]) === name ? [null] : [];
    case 'ExceptHandler':
    case 'MatchAs':
    case 'MatchStar':
      if (s.name === name) return [null];
      break;
    case 'MatchMapping':
      if (s.rest === name) return [null];
      break;
    default:
      break;
  }
  return childNodes(s).flatMap((c) => inStatement(c, name));
}
