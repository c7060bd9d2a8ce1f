/**
 * Which texts an expression can give, found from the tree of the main module alone: what `eval` and its like are called
 * with when that is chosen when the program runs, among constants.
 *
 * In: the tree, and expressions in it. Out: for an expression the constants that it can be, all of them, or null where
 * that is not known. Variables are followed through assignments, loops over displays, and parameters of functions that
 * the module only calls; texts through concatenation, `join`, `format`, f-strings and the like. What it says holds as far
 * as the module's own code goes; whoever compares at run time must say something of other values.
 */
import { childNodes } from '../bind/child-nodes.ts';
import { declarations } from '../bind/free-names.ts';
import type { Arguments, Call, Expression, FunctionDef, Module, Node } from '../syntax/ast.ts';

/** A constant: text, bytes (as Latin-1 text), or something that is no source. */
export interface Known {
  readonly kind: 'str' | 'bytes' | 'other';
  readonly text: string;
}
/** The values that something can have: constants, and sequences with what each element can be. */
type Values = readonly (Known | Sequence)[];
interface Sequence {
  readonly kind: 'sequence';
  readonly elems: readonly (Values | null)[];
}
type Source =
  | { readonly kind: 'value'; readonly from: Expression; readonly scope: FactScope; readonly path: readonly number[] }
  | { readonly kind: 'each'; readonly from: Expression; readonly scope: FactScope; readonly path: readonly number[] }
  | { readonly kind: 'parameter'; readonly fn: FunctionDef; readonly name: string }
  | { readonly kind: 'unknown' };

/** A function, class body or module, with everything that binds its names. */
interface FactScope {
  readonly node: Node;
  readonly around: FactScope | null;
  readonly bound: Map<string, Source[]>;
  readonly globals: ReadonlySet<string>;
}
const MOST = 256;
const TEXT: Known = { kind: 'other', text: '' };

export interface KnownTexts {
  /** What an expression that stands in a function (or the module) can be. */
  texts(e: Expression): readonly Known[] | null;
  /** May the module bind the name at its top? */
  binds(name: string): boolean;
}

export function knownTexts(tree: Module): KnownTexts {
  const scopes = new Map<Node, FactScope>();
  const calls = new Map<string, { readonly call: Call; readonly scope: FactScope }[]>();
  /** Names that are used other than by a call, and those of functions that are defined more than once. */
  const escaping = new Set<string>();
  /** Names of sequences that may be changed, as far as their uses tell. */
  const changed = new Set<string>();
  const definitions = new Map<string, number>();
  const scopeOfNode = new Map<Node, FactScope>();
  let stars = false;

  const bind = (scope: FactScope, name: string, source: Source): void => {
    let to: FactScope = scope;
    if (scope.globals.has(name)) while (to.around) to = to.around;
    to.bound.set(name, [...(to.bound.get(name) ?? []), source]);
  };
  const bindTarget = (scope: FactScope, target: Node, source: Extract<Source, { kind: 'value' | 'each' }> | null): void => {
    if (target.kind === 'Name') bind(scope, target.id, source ?? { kind: 'unknown' });
    else if (target.kind === 'Tuple' || target.kind === 'List') {
      const starred = target.elts.some((e) => e.kind === 'Starred');
      target.elts.forEach((e, i) => bindTarget(scope, e, starred || !source ? null : { ...source, path: [...source.path, i] }));
    } else if (target.kind === 'Starred') bindTarget(scope, target.value, null);
  };
  const enter = (n: Node, around: FactScope | null, body: readonly Node[]): FactScope => {
    const declared = declarations(body);
    const scope: FactScope = { node: n, around, bound: new Map(), globals: declared.globals };
    // What a nested function assigns further out is not followed.
    for (const name of declared.nonlocals) for (let s = around; s; s = s.around) bind(s, name, { kind: 'unknown' });
    scopes.set(n, scope);
    return scope;
  };
  const parameters = (scope: FactScope, args: Arguments, fn: FunctionDef | null): void => {
    for (const a of [...args.posonlyargs, ...args.args, ...args.kwonlyargs]) bind(scope, a.arg, fn ? { kind: 'parameter', fn, name: a.arg } : { kind: 'unknown' });
    for (const a of [args.vararg, args.kwarg]) if (a) bind(scope, a.arg, { kind: 'unknown' });
  };
  const visitAll = (nodes: readonly Node[], scope: FactScope): void => {
    for (const n of nodes) visit(n, scope);
  };
  const visit = (n: Node, scope: FactScope): void => {
    scopeOfNode.set(n, scope);
    switch (n.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef': {
        definitions.set(n.name, (definitions.get(n.name) ?? 0) + 1);
        if (n.kind === 'AsyncFunctionDef' || n.decorator_list.length > 0) escaping.add(n.name);
        bind(scope, n.name, { kind: 'unknown' });
        visitAll([...n.decorator_list, n.args], scope);
        const inner = enter(n, scope, n.body);
        parameters(inner, n.args, n.kind === 'FunctionDef' ? n : null);
        visitAll(n.body, inner);
        return;
      }
      case 'Lambda': {
        const inner = enter(n, scope, [n.body]);
        visit(n.args, scope);
        parameters(inner, n.args, null);
        visit(n.body, inner);
        return;
      }
      case 'ClassDef':
        definitions.set(n.name, (definitions.get(n.name) ?? 0) + 1);
        bind(scope, n.name, { kind: 'unknown' });
        visitAll([...n.decorator_list, ...n.bases, ...n.keywords], scope);
        visitAll(n.body, enter(n, scope, n.body));
        return;
      case 'Assign':
        for (const t of n.targets) bindTarget(scope, t, { kind: 'value', from: n.value, scope, path: [] });
        break;
      case 'AnnAssign':
        if (n.value) bindTarget(scope, n.target, { kind: 'value', from: n.value, scope, path: [] });
        break;
      case 'NamedExpr':
        bindTarget(scope, n.target, { kind: 'value', from: n.value, scope, path: [] });
        break;
      case 'AugAssign':
        bindTarget(scope, n.target, null);
        break;
      case 'For':
      case 'comprehension':
        bindTarget(scope, n.target, { kind: 'each', from: n.iter, scope, path: [] });
        break;
      case 'AsyncFor':
        bindTarget(scope, n.target, null);
        break;
      case 'withitem':
        if (n.optional_vars) bindTarget(scope, n.optional_vars, null);
        break;
      case 'alias':
        if (n.name === '*') stars = true;
        bind(scope, n.asname ?? n.name.split('.')[0]!, { kind: 'unknown' });
        return;
      case 'ExceptHandler':
      case 'MatchAs':
      case 'MatchStar':
        if (n.name) bind(scope, n.name, { kind: 'unknown' });
        break;
      case 'MatchMapping':
        if (n.rest) bind(scope, n.rest, { kind: 'unknown' });
        break;
      case 'Call': {
        const name = n.func.kind === 'Name' ? n.func.id : n.func.kind === 'Attribute' ? n.func.attr : null;
        if (name !== null) calls.set(name, [...(calls.get(name) ?? []), { call: n, scope }]);
        if (n.func.kind === 'Attribute') visit(n.func.value, scope);
        else if (n.func.kind !== 'Name') visit(n.func, scope);
        else scopeOfNode.set(n.func, scope);
        const reads = n.func.kind === 'Name' && READERS.has(n.func.id);
        for (const a of n.args) if (!(reads && a.kind === 'Name')) visit(a, scope);
        visitAll(n.keywords, scope);
        return;
      }
      case 'Attribute':
        escaping.add(n.attr);
        break;
      case 'Name':
        if (n.ctx === 'Load') {
          escaping.add(n.id);
          changed.add(n.id);
        }
        return;
      default:
    }
    for (const c of childNodes(n)) {
      // A loop reads what it goes through, and a subscript what it is taken of.
      const isRead = c.kind === 'Name' && (((n.kind === 'For' || n.kind === 'comprehension') && c === n.iter) || (n.kind === 'Subscript' && n.ctx === 'Load' && c === n.value));
      if (!isRead) visit(c, scope);
    }
  };
  const root = enter(tree, null, tree.body);
  visitAll(tree.body, root);

  const running = new Set<Source | Node>();
  /** Guards against what is defined by itself. */
  const once = <T>(key: Source | Node, work: () => T | null): T | null => {
    if (running.has(key)) return null;
    running.add(key);
    const out = work();
    running.delete(key);
    return out;
  };

  const nameValues = (name: string, scope: FactScope): Values | null => {
    let at: FactScope | null = scope;
    while (at && !(at.bound.has(name) && (at === scope || at.node.kind !== 'ClassDef'))) at = at.around;
    if (scope.globals.has(name)) at = root;
    const sources = at?.bound.get(name);
    if (!sources || (at === root && stars)) return null;
    const out: (Known | Sequence)[] = [];
    for (const s of sources) {
      const values = once(s, () => sourceValues(s, name));
      if (!values || out.length + values.length > MOST) return null;
      out.push(...values);
    }
    return out;
  };
  const sourceValues = (s: Source, name: string): Values | null => {
    if (s.kind === 'unknown') return null;
    if (s.kind === 'parameter') return once(s.fn, () => parameterValues(s.fn, s.name));
    // A list may get further elements.
    if (s.kind === 'value' && s.path.length === 0 && s.from.kind === 'List' && changed.has(name)) return null;
    let values: Values | null = valuesOf(s.from, s.scope);
    if (s.kind === 'each') values = values && elements(values);
    for (const i of s.path) {
      if (!values) return null;
      const parts: (Values | null)[] = values.map((v) => (v.kind === 'sequence' ? (v.elems[i] ?? null) : null));
      values = parts.every((p) => p !== null) ? parts.flat() as Values : null;
    }
    return values;
  };
  const parameterValues = (fn: FunctionDef, name: string): Values | null => {
    if (escaping.has(fn.name) || definitions.get(fn.name) !== 1 || fn.name.startsWith('__')) return null;
    const params = [...fn.args.posonlyargs, ...fn.args.args];
    const inClass = scopes.get(fn)!.around!.node.kind === 'ClassDef';
    const at = params.findIndex((a) => a.arg === name);
    const defaultAt = at - (params.length - fn.args.defaults.length);
    const keywordAt = fn.args.kwonlyargs.findIndex((a) => a.arg === name);
    const fallback = at >= 0 ? fn.args.defaults[defaultAt] : fn.args.kw_defaults[keywordAt];
    const out: (Known | Sequence)[] = [];
    for (const { call, scope } of calls.get(fn.name) ?? []) {
      if (call.args.some((a) => a.kind === 'Starred') || call.keywords.some((k) => k.arg === null)) return null;
      const given = call.keywords.find((k) => k.arg === name)?.value ?? (at >= 0 ? call.args[at - (inClass ? 1 : 0)] : undefined);
      const from = given ?? fallback;
      if (!from) continue;
      const values = valuesOf(from, given ? scope : scopes.get(fn)!.around!);
      if (!values || out.length + values.length > MOST) return null;
      out.push(...values);
    }
    return out;
  };

  const valuesOf = (e: Expression, scope: FactScope): Values | null => {
    switch (e.kind) {
      case 'Constant':
        if (e.value.kind === 'str') return e.value.codePoints ? null : [{ kind: 'str', text: e.value.value }];
        if (e.value.kind === 'bytes') return [{ kind: 'bytes', text: String.fromCharCode(...e.value.value) }];
        return [e.value.kind === 'int' ? { kind: 'other', text: String(e.value.value) } : TEXT];
      case 'Name':
        return nameValues(e.id, scope);
      case 'Tuple':
      case 'List':
        if (e.elts.some((x) => x.kind === 'Starred')) return null;
        return [{ kind: 'sequence', elems: e.elts.map((x) => (x.kind === 'List' ? null : valuesOf(x, scope))) }];
      case 'IfExp':
        return both(valuesOf(e.body, scope), valuesOf(e.orelse, scope));
      case 'BinOp':
        if (e.op === 'Add') return combine([valuesOf(e.left, scope), valuesOf(e.right, scope)], ([a, b]) => joined('', [a!, b!]));
        if (e.op === 'Mod' && e.right.kind === 'Tuple') return combine([e.left, ...e.right.elts].map((x) => valuesOf(x, scope)), ([f, ...rest]) => percent(f!, rest));
        return e.op === 'Mod' ? combine([valuesOf(e.left, scope), valuesOf(e.right, scope)], ([f, x]) => percent(f!, [x!])) : null;
      case 'JoinedStr':
        if (e.values.some((v) => v.kind === 'FormattedValue' && (v.format_spec !== null || v.conversion !== -1))) return null;
        return combine(e.values.map((v) => valuesOf(v.kind === 'FormattedValue' ? v.value : v, scope)), (parts) => formatted('{}'.repeat(parts.length), parts));
      case 'Call':
        return callValues(e, scope);
      default:
        return null;
    }
  };
  const callValues = (e: Call, scope: FactScope): Values | null => {
    if (e.keywords.length > 0) return null;
    const args = e.args.map((a) => valuesOf(a, scope));
    const first = args[0] ?? null;
    if (e.func.kind === 'Attribute' && e.func.attr !== 'dedent') {
      const self = valuesOf(e.func.value, scope);
      switch (e.func.attr) {
        case 'join':
          return self && first && combine([self, ...(first.length === 1 && first[0]!.kind === 'sequence' ? (first[0] as Sequence).elems : [null])], ([by, ...parts]) => joined(by!.text, parts));
        case 'format':
          return combine([self, ...args], ([f, ...rest]) => formatted(f!.text, rest));
        case 'encode':
          return args.length === 0 ? combine([self], ([s]) => (s!.kind === 'str' && /^[\x00-\x7f]*$/.test(s!.text) ? { kind: 'bytes', text: s!.text } : null)) : null;
        case 'strip':
          return args.length === 0 ? combine([self], ([s]) => (s!.kind === 'str' ? { kind: 'str', text: s!.text.replace(/^[ \t\n\r\f\v]+|[ \t\n\r\f\v]+$/g, '') } : null)) : null;
        default:
          return null;
      }
    }
    const name = e.func.kind === 'Attribute' ? e.func.attr : e.func.kind === 'Name' ? e.func.id : '';
    if (name === 'range' && !root.bound.has(name)) return rangeOf(args);
    if (args.length !== 1) return null;
    if (name === 'bytes' && first?.length === 1 && first[0]!.kind === 'sequence' && !root.bound.has(name)) {
      return combine([[{ kind: 'bytes', text: '' }], ...(first[0] as Sequence).elems], ([, ...items]) => (items.every((n) => Number(n.text) < 256) ? { kind: 'bytes', text: String.fromCharCode(...items.map((n) => Number(n.text))) } : null));
    }
    if (name === 'dedent') return combine([first], ([s]) => (s!.kind === 'str' ? { kind: 'str', text: dedent(s!.text) } : null));
    if ((name === 'bytearray' || name === 'memoryview' || name === 'bytes') && !root.bound.has(name)) return combine([first], ([b]) => (b!.kind === 'bytes' ? b! : null));
    if ((name === 'tuple' || name === 'list' || name === 'sorted' || name === 'reversed' || name === 'set') && !root.bound.has(name)) {
      const of = first && elements(first);
      return of && [{ kind: 'sequence', elems: of.map((v) => [v]) }];
    }
    if (name === 'enumerate' && !root.bound.has(name)) {
      const of = first && elements(first);
      return of && [{ kind: 'sequence', elems: [[{ kind: 'sequence', elems: [null, of] }]] }];
    }
    return null;
  };
  return {
    binds: (name) => stars || root.bound.has(name),
    texts(e) {
      const scope = scopeOfNode.get(e);
      const values = scope ? valuesOf(e, scope) : null;
      if (!values || values.length === 0) return null;
      const seen = new Map<string, Known>();
      for (const v of values) {
        if (v.kind === 'sequence') return null;
        seen.set(`${v.kind}:${v.text}`, v);
      }
      return [...seen.values()];
    },
  };
}
/** Built-in functions that keep nothing of what they are given, and change nothing. */
const READERS: ReadonlySet<string> = new Set(['len', 'print', 'enumerate', 'sorted', 'reversed', 'tuple', 'repr', 'str', 'min', 'max', 'zip']);

const both = (a: Values | null, b: Values | null): Values | null => a && b && [...a, ...b];
/** What an iteration gives. */
function elements(values: Values): Values | null {
  const out: (Known | Sequence)[] = [];
  for (const v of values) {
    if (v.kind === 'sequence') {
      for (const e of v.elems) {
        if (!e) return null;
        out.push(...e);
      }
    } else if (v.kind === 'str') out.push(...[...v.text].map((text): Known => ({ kind: 'str', text })));
    else return null;
  }
  return out.length <= MOST ? out : null;
}
/** Every combination of what the parts can be; null when one is not known or gives nothing that is. */
function combine(parts: readonly (Values | null)[], make: (chosen: readonly Known[]) => Known | null): Values | null {
  let rows: Known[][] = [[]];
  for (const p of parts) {
    if (!p || p.length * rows.length > MOST) return null;
    const next: Known[][] = [];
    for (const row of rows) {
      for (const v of p) {
        if (v.kind === 'sequence') return null;
        next.push([...row, v]);
      }
    }
    rows = next;
  }
  const out: Known[] = [];
  for (const row of rows) {
    const made = make(row);
    // What raises gives nothing.
    if (made === null) return null;
    out.push(made);
  }
  return out;
}
/** `range` of constants. */
function rangeOf(args: readonly (Values | null)[]): Values | null {
  const given = args.map((a) => (a?.length === 1 && a[0]!.kind === 'other' && a[0] !== TEXT ? Number((a[0] as Known).text) : Number.NaN));
  const [start, stop] = given.length === 1 ? [0, given[0]!] : [given[0]!, given[1] ?? Number.NaN];
  if (given.length > 2 || !(stop - start <= MOST)) return null;
  return [{ kind: 'sequence', elems: Array.from({ length: Math.max(0, stop - start) }, (_, i) => [{ kind: 'other', text: String(start + i) }]) }];
}
function joined(by: string, parts: readonly Known[]): Known | null {
  const kind = parts[0]?.kind ?? 'str';
  if (parts.some((p) => p.kind === 'other')) return TEXT;
  return parts.every((p) => p.kind === kind) ? { kind, text: parts.map((p) => p.text).join(by) } : null;
}
const asText = (v: Known): string | null => (v.kind === 'str' || (v.kind === 'other' && v !== TEXT) ? v.text : null);
/** `format` with plain fields only. */
function formatted(template: string, values: readonly Known[]): Known | null {
  let next = 0;
  let known = true;
  const text = template.replace(/\{\{|\}\}|\{(\d*)\}|[{}]/g, (whole, index: string | undefined) => {
    if (whole === '{{' || whole === '}}') return whole[0]!;
    const v = index === undefined ? undefined : values[index === '' ? next++ : Number(index)];
    const shown = v ? asText(v) : null;
    known &&= shown !== null;
    return shown ?? '';
  });
  return known ? { kind: 'str', text } : null;
}
function percent(template: Known, values: readonly Known[]): Known | null {
  let next = 0;
  let known = template.kind === 'str';
  const text = template.text.replace(/%(.)/g, (_, c: string) => {
    if (c === '%') return '%';
    const v = values[next++];
    const shown = v && (c === 's' || (c === 'd' && v.kind === 'other')) ? asText(v) : null;
    known &&= shown !== null;
    return shown ?? '';
  });
  return known && next === values.length ? { kind: 'str', text } : null;
}
/** As `textwrap.dedent`. */
function dedent(text: string): string {
  const lines = text.split('\n').map((l) => (/^[ \t]*$/.test(l) ? '' : l));
  let margin: string | null = null;
  for (const l of lines) {
    if (l === '') continue;
    const indent = /^[ \t]*/.exec(l)![0];
    if (margin === null || margin.startsWith(indent)) margin = indent;
    else if (!indent.startsWith(margin)) {
      let i = 0;
      while (i < margin.length && margin[i] === indent[i]) i++;
      margin = margin.slice(0, i);
    }
  }
  return lines.map((l) => (l === '' ? l : l.slice(margin?.length ?? 0))).join('\n');
}
