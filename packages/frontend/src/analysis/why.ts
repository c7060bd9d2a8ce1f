/**
 * The report behind `pyw check --why FILE:LINE`: in, what was observed while the program was compiled (observe.ts); out,
 * for each name and expression of a line its type, how it is held at run time, and what brought several classes together.
 */
import type { ProgramCx } from '../lower/program.ts';
import { isVoid } from '../lower/layout.ts';
import type { Expression } from '../syntax/ast.ts';
import { unparse, walk } from '../syntax/index.ts';
import type { ArraySite, Atom, Type } from '../types/atoms.ts';
import type { Context, ModuleInfo } from '../types/infos.ts';
import { bound, isUnbound, mayBeUnbound } from '../types/world.ts';
import { arraySitesOf, type Key, type Observer, type Source } from './observe.ts';

export interface WhyRequest {
  /** As the program's modules are named on the command line. */
  readonly path: string;
  readonly line: number;
}

/** Of long lists of places only so many are shown. */
const MAX_SOURCES = 12;
/** Columns of the deepest step back. */
const MAX_LEAD = 12;
const MAX_TEXT = 70;
/** Depth to which element types are spelled out. */
const MAX_DEPTH = 3;

/** The report as lines of text. */
export function explainLine(program: ProgramCx, observer: Observer, request: WhyRequest): string[] {
  const mod = [...program.modules.values()].find((m) => !m.library && samePath(m.path, request.path));
  if (!mod) return [`${request.path} is no module of the program`];
  const out = [`${mod.path}:${request.line}: ${textAt(mod, request.line)}`];
  const seen = new Set<string>();
  for (const node of expressionsOn(mod, request.line)) {
    const parts = describeNode(program, observer, node);
    // A name that is read several times is shown once.
    const text = parts.join('\n');
    if (seen.has(text)) continue;
    seen.add(text);
    out.push(...parts);
  }
  if (out.length === 1) out.push('  nothing here is compiled to a value: the line is empty, or is never reached');
  return out;
}

function samePath(a: string, b: string): boolean {
  const tidy = (p: string): string => p.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const [x, y] = [tidy(a), tidy(b)];
  return x === y || x.endsWith(`/${y}`) || y.endsWith(`/${x}`);
}

/** Names and expressions that begin on the line, from left to right, outer ones first. */
function expressionsOn(mod: ModuleInfo, line: number): Expression[] {
  const found: Expression[] = [];
  for (const node of walk(mod.tree)) {
    if (!('lineno' in node) || node.lineno !== line) continue;
    switch (node.kind) {
      case 'Name': case 'Attribute': case 'Subscript': case 'Call': case 'BinOp': case 'UnaryOp': case 'IfExp': case 'BoolOp':
      case 'Compare': case 'List': case 'Tuple': case 'Dict': case 'Set': case 'ListComp': case 'SetComp': case 'DictComp':
      case 'GeneratorExp': case 'Await': case 'NamedExpr': case 'Yield': case 'YieldFrom': case 'Lambda':
        found.push(node);
        break;
      default:
    }
  }
  return found.sort((a, b) => a.col_offset - b.col_offset || b.end_col_offset - a.end_col_offset);
}

/** A heading with the type, and below it where its classes come from. */
function describeNode(program: ProgramCx, observer: Observer, node: Expression): string[] {
  const byContext = observer.values.get(node);
  if (!byContext || byContext.size === 0) return [];
  const groups = new Map<string, { readonly type: Type; readonly contexts: Context[] }>();
  for (const [ctx, type] of byContext) {
    const key = `${showType(program, type)} ${held(program, type)}`;
    const group = groups.get(key);
    if (group) group.contexts.push(ctx);
    else groups.set(key, { type, contexts: [ctx] });
  }
  const name = shorten(unparse(node).trim());
  const lines: string[] = [];
  for (const { type, contexts } of groups.values()) {
    const plain = type.atoms.length === 1 && ['func', 'class', 'module', 'method'].includes(type.atoms[0]!.kind);
    if (plain && node.kind === 'Name') continue;
    const when = groups.size > 1 ? `   when ${contexts.map((c) => showCall(program, c)).join(' or ')}` : '';
    lines.push(`  ${name}: ${showType(program, type)}   [${held(program, type)}]${when}`);
    lines.push(...reasons(program, observer, node, type, contexts));
  }
  return lines;
}

/** Why a type has several classes, or elements of several. */
function reasons(program: ProgramCx, observer: Observer, node: Expression, type: Type, contexts: readonly Context[]): string[] {
  const lines: string[] = [];
  if (several(program, type)) {
    const told = new Set<Key>();
    for (const ctx of contexts) lines.push(...trace({ program, observer, told }, node, type, ctx, 6));
    const from = OPERANDS[node.kind];
    if (lines.length === 0 && from) lines.push(`      from ${from}`);
  }
  for (const site of arraySitesOf(type)) {
    const elem = site.elem.type;
    if (!several(program, elem)) continue;
    lines.push(`      elements: ${showType(program, elem)}   [${held(program, elem)}]`);
    lines.push(...showSources({ program, observer, told: new Set() }, observer.sources.get(site) ?? [], elem, 8));
  }
  return limited(lines);
}

const OPERANDS: Readonly<Partial<Record<Expression['kind'], string>>> = {
  BinOp: 'its operands', UnaryOp: 'its operand', BoolOp: 'its operands', IfExp: 'its two branches', Call: 'what is called',
  Attribute: 'the classes that the object may be of',
};

interface Tracing {
  readonly program: ProgramCx;
  readonly observer: Observer;
  /** Variables whose sources have been listed. */
  readonly told: Set<Key>;
}

/** Where the classes of an expression's type come from: what it reads, and what that was given, some steps back. */
function trace(t: Tracing, node: Expression, type: Type, ctx: Context, lead: number): string[] {
  const keys = new Set(t.observer.reads.get(node)?.get(ctx) ?? []);
  // An element: what was put into the container, the last of its arrays (the values of a mapping).
  const of = node.kind === 'Subscript' ? t.observer.values.get(node.value)?.get(ctx) : undefined;
  for (const site of of ? lastSites(of) : []) keys.add(site);
  const lines: string[] = [];
  for (const key of keys) {
    if (t.told.has(key)) continue;
    t.told.add(key);
    lines.push(...showSources(t, t.observer.sources.get(key) ?? [], type, lead));
  }
  return lines;
}

const lastSites = (type: Type): ArraySite[] =>
  type.atoms.flatMap((a) => arraySitesOf({ id: -1, atoms: [a], depth: 0, currentAt: -1, kind: null, groups: null }).slice(-1));

function showSources(t: Tracing, all: readonly Source[], type: Type, lead: number): string[] {
  const sources = all.filter((s) => concerns(s, type)).sort((a, b) => a.mod.index - b.mod.index || a.node.lineno - b.node.lineno);
  const rows = new Map<string, string[]>();
  for (const s of sources) {
    const types = s.types.map((x) => showType(t.program, x)).join(', ');
    const text = `${types} ${VERBS[s.kind]} at ${s.mod.path}:${s.node.lineno}: ${textAt(s.mod, s.node.lineno)}`;
    const row = rows.get(text) ?? [];
    rows.set(text, row);
    if (lead < MAX_LEAD) row.push(...before(t, s, lead + 2));
  }
  return limited([...rows].flatMap(([text, more]) => [' '.repeat(lead) + text, ...more]));
}

const VERBS = { argument: 'passed', returned: 'returned', put: 'put in', assigned: 'stored' } as const;

/** One step further back: what was stored was read from somewhere itself. */
function before(t: Tracing, s: Source, lead: number): string[] {
  const { node } = s;
  switch (node.kind) {
    case 'Assign': case 'AnnAssign': case 'Return':
      return node.value ? trace(t, node.value, s.types[0]!, s.ctx, lead) : [];
    case 'For': case 'AsyncFor': {
      const over = t.observer.values.get(node.iter)?.get(s.ctx);
      return (over ? lastSites(over) : []).flatMap((site) => {
        if (t.told.has(site)) return [];
        t.told.add(site);
        return showSources(t, t.observer.sources.get(site) ?? [], s.types[0]!, lead);
      });
    }
    default: return [];
  }
}

function limited(lines: readonly string[]): string[] {
  return lines.length > MAX_SOURCES ? [...lines.slice(0, MAX_SOURCES), `      and ${lines.length - MAX_SOURCES} more lines`] : [...lines];
}

/** Of several classes, containers of different contents counted as one? */
const several = (program: ProgramCx, type: Type): boolean =>
  mayBeUnbound(type) || new Set(type.atoms.map((a) => showAtom(program, a, 0))).size > 1;
/** Does a source bring some of the classes of the type? */
const concerns = (source: Source, type: Type): boolean => source.types.some((t) => t.atoms.some((a) => type.atoms.includes(a)));

function textAt(mod: ModuleInfo, line: number): string {
  return shorten((mod.text.split('\n')[line - 1] ?? '').trim());
}

const shorten = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 3)}...` : text);

function showCall(program: ProgramCx, ctx: Context): string {
  const params = ctx.fn.params.map((p, i) => `${p.name}: ${showType(program, ctx.params[i]!)}`);
  return ctx.fn.node.kind === 'Module' ? 'the module runs' : `${ctx.fn.name}(${params.join(', ')})`;
}

/** A type in the words of annotations. */
export function showType(program: ProgramCx, type: Type, depth = MAX_DEPTH): string {
  const names = new Set(type.atoms.filter((a) => !isUnbound(a)).map((a) => showAtom(program, a, depth)));
  if (names.size === 0) return mayBeUnbound(type) ? 'unbound' : 'nothing';
  return [...names].join(' | ') + (mayBeUnbound(type) ? ', perhaps unbound' : '');
}

function showAtom(program: ProgramCx, a: Atom, depth: number): string {
  const inner = (t: Type): string => (depth === 0 ? '...' : t.atoms.length === 0 ? 'nothing' : showType(program, t, depth - 1));
  switch (a.kind) {
    case 'inst': {
      if (a.cls.boxed === 'none') return 'None';
      const sites = arraySitesOf({ id: -1, atoms: [a], depth: 0, currentAt: -1, kind: null, groups: null });
      const name = program.typeName(a);
      return sites.length === 0 ? name : `${name}[${sites.map((s) => inner(s.elem.type)).join(', ')}]`;
    }
    case 'tuple': return a.elems ? `tuple[${a.elems.map(inner).join(', ') || '()'}]` : `tuple[${inner(a.rest!)}, ...]`;
    case 'func': return `function ${a.fn.qualname}`;
    case 'method': return `method ${showType(program, a.func, depth)}`;
    case 'class': return `class ${a.cls.name}`;
    case 'module': return `module ${a.mod.name}`;
    default: return program.describe({ id: -1, atoms: [a], depth: 0, currentAt: -1, kind: null, groups: null });
  }
}

/** How a value of the type is held at run time. */
function held(program: ProgramCx, type: Type): string {
  const known = bound(program.world, type);
  if (known.atoms.length === 0) return 'never has a value';
  if (isVoid(known)) return 'known at compile time, nothing is held';
  const repr = program.reprOf(known);
  const classes = new Set(known.atoms.map((a) => showAtom(program, a, 0)));
  if (repr === 'any') return classes.size > 1 ? `boxed: may be of ${classes.size} classes` : 'boxed';
  if (repr === 'int') return 'unboxed integer, exact';
  if (repr === 'f64' || repr === 'i32' || repr === 'i64') return 'unboxed';
  return classes.size > 1 ? 'reference, told apart by its class' : 'reference';
}
