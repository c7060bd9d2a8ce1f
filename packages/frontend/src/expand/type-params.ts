/**
 * Type parameters (`def f[T]`, `class C[T]`, `type A[T]`) that a program uses as values: variables of the module, made
 * before the statement at the top that the definition stands in; what bounds them is worked out when it is asked for.
 * In: the tree of a module. Out: the tree with those names written out; the same object where none is a value.
 */
import { childNodes } from '../bind/child-nodes.ts';
import type { ClassDef, Expression, FunctionDef, AsyncFunctionDef, Module, Node, Stmt, TypeAlias } from '../syntax/ast.ts';
import { transform, walk } from '../syntax/visit.ts';
import { isNode, template } from './template.ts';

type Parameter = FunctionDef['type_params'][number];
type Definition = FunctionDef | AsyncFunctionDef | ClassDef | TypeAlias;

const ASKS: ReadonlySet<string> = new Set(['__annotations__', 'get_type_hints', 'get_annotations', 'signature']);
const TYPING = '__pyw_typing__';

/** The parameter's own name, of a variable that stands for it. */
export const parameterName = (text: string): string => text.replace(/\$\d+\b/g, '');

export function expandTypeParams(tree: Module): Module {
  const mentioned = new Set<string>();
  let some = false;
  for (const n of walk(tree)) {
    if (n.kind === 'Attribute') mentioned.add(n.attr);
    else if (n.kind === 'Name') mentioned.add(n.id);
    else if (n.kind === 'Constant' && n.value.kind === 'str') mentioned.add(n.value.value);
    else if ((n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'ClassDef') && n.type_params.length) some = true;
    else if (n.kind === 'TypeAlias') some = true;
  }
  if (!some) return tree;
  const isText = tree.body.some((s) => s.kind === 'ImportFrom' && s.module === '__future__' && s.names.some((n) => n.name === 'annotations'));
  const params = mentioned.has('__type_params__');
  const notes = !isText && [...ASKS].some((n) => mentioned.has(n));
  const aliases = params || mentioned.has('__value__') || mentioned.has('__parameters__') || subscriptsAliases(tree);
  let count = 0;
  let changed = false;
  const body = tree.body.flatMap((top) => {
    const declared = new Map<string, Stmt>();
    const made = transform({ ...tree, body: [top] } as Module, {
      FunctionDef: (n) => define(n, declared),
      AsyncFunctionDef: (n) => define(n, declared),
      ClassDef: (n) => define(n, declared),
      TypeAlias: (n) => (aliases ? alias(n, declared) : n),
    });
    if (made.body.length !== 1 || made.body[0] !== top) changed = true;
    return [...declared.values(), ...made.body];
  });
  if (!changed) return tree;
  const at = body.findIndex((s) => !(s.kind === 'Expr' && s.value.kind === 'Constant') && !(s.kind === 'ImportFrom' && s.module === '__future__'));
  return { ...tree, body: [...body.slice(0, at), ...template(`import typing as ${TYPING}`, body[at]! as Stmt), ...body.slice(at)] };

  /** Gives the parameters that are values a variable each; out: the names by what stands for them. */
  function name(node: Definition, declared: Map<string, Stmt>, all: boolean): Map<string, string> {
    const names = new Map<string, string>();
    for (const p of node.type_params) {
      if (binds(node, p.name) || !(all || uses(node, p.name, notes))) continue;
      names.set(p.name, `${p.name}$${++count}`);
    }
    // Parameters of what stands inside may be bounded by these.
    for (const [k, s] of declared) declared.set(k, renamed(s, names, true) as Stmt);
    for (const p of node.type_params) {
      const hidden = names.get(p.name);
      if (hidden !== undefined) declared.set(hidden, declaration(p, hidden, names, node));
    }
    return names;
  }

  function define(node: FunctionDef | AsyncFunctionDef | ClassDef, declared: Map<string, Stmt>): Stmt | Stmt[] {
    if (node.type_params.length === 0) return node;
    const names = name(node, declared, params);
    if (names.size === 0) return node;
    const inner = node.body.map((s) => renamed(s, names, notes) as Stmt);
    const all = tuple(node, names);
    if (node.kind === 'ClassDef') {
      const own = params ? template('__type_params__ = __all__', node, new Map([['__all__', all]])) : [];
      const text = inner[0]?.kind === 'Expr' && inner[0].value.kind === 'Constant' ? 1 : 0;
      return { ...node, body: [...inner.slice(0, text), ...own, ...inner.slice(text)] };
    }
    const args = notes ? (renamed(node.args, names, true) as FunctionDef['args']) : node.args;
    const returns = notes && node.returns ? (renamed(node.returns, names, true) as Expression) : node.returns;
    const made = { ...node, args, returns, body: inner } as Stmt;
    if (!params || node.decorator_list.length > 0) return made;
    return [made, ...template(`${node.name}.__type_params__ = __all__`, node, new Map([['__all__', all]]))];
  }

  function alias(node: TypeAlias, declared: Map<string, Stmt>): Stmt | Stmt[] {
    if (node.name.kind !== 'Name') return node;
    const names = name(node, declared, true);
    const value = renamed(node.value, names, true) as Expression;
    const parts = new Map<string, Expression>([['__value__', value], ['__all__', tuple(node, names)]]);
    return [...template(`${node.name.id} = ${TYPING}._alias_of('${node.name.id}', lambda: __value__, __all__, __name__)`, node, parts)];
  }
}

/** Is a generic alias given arguments where that is a value? */
function subscriptsAliases(tree: Module): boolean {
  const generic = new Set<string>();
  for (const n of walk(tree)) if (n.kind === 'TypeAlias' && n.type_params.length > 0 && n.name.kind === 'Name') generic.add(n.name.id);
  const visit = (n: Node): boolean => n.kind !== 'TypeAlias' && ((n.kind === 'Subscript' && n.value.kind === 'Name' && generic.has(n.value.id)) || seen(n, false).some(visit));
  return generic.size > 0 && tree.body.some(visit);
}

const tuple = (node: Definition, names: ReadonlyMap<string, string>): Expression => {
  const made = template('()', node)[0] as Stmt & { readonly value: Expression };
  return { ...made.value, elts: node.type_params.map((p) => variable(names.get(p.name) ?? p.name, node)) } as Expression;
};
function variable(id: string, at: Definition): Expression {
  const { value } = template('x', at)[0] as Stmt & { readonly value: Expression };
  return { ...value, id } as Expression;
}

function declaration(p: Parameter, hidden: string, names: ReadonlyMap<string, string>, at: Definition): Stmt {
  const parts = new Map<string, Expression>([['__target__', { ...variable(hidden, at), ctx: 'Store' } as Expression]]);
  const lazy = (e: Expression | null, part: string): string => {
    if (!e) return 'None';
    parts.set(part, renamed(e, names, true) as Expression);
    return `lambda: ${part}`;
  };
  const byDefault = lazy(p.default_value, '__default__');
  const call = p.kind === 'TypeVar'
    ? `_type_parameter('${p.name}', ${lazy(p.bound, '__bound__')}, ${p.bound?.kind === 'Tuple' ? 'True' : 'False'}, ${byDefault})`
    : `_${p.kind === 'ParamSpec' ? 'paramspec' : 'tuple'}_parameter('${p.name}', ${byDefault})`;
  return template(`__target__ = ${TYPING}.${call}`, at, parts)[0]!;
}

/** Does something inside bind the name itself? */
function binds(node: Definition, name: string): boolean {
  for (const n of walk(node)) {
    if (n.kind === 'Name' && n.ctx !== 'Load' && n.id === name) return true;
    if (n.kind === 'arg' && n.arg === name) return true;
    if ((n.kind === 'ClassDef' || n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef') && n !== node && n.name === name) return true;
    if (n.kind === 'alias' && (n.asname ?? n.name) === name) return true;
  }
  return false;
}

/** Is the name a value in the body, or (`notes`) in an annotation? */
function uses(node: Definition, name: string, notes: boolean): boolean {
  const visit = (n: Node): boolean => (n.kind === 'Name' && n.id === name) || seen(n, notes).some(visit);
  if (node.kind === 'TypeAlias') return visit(node.value);
  return node.body.some(visit) || (notes && node.kind !== 'ClassDef' && (visit(node.args) || (node.returns !== null && visit(node.returns))));
}
/** Children of a node, annotations apart unless they are asked for. */
function seen(n: Node, notes: boolean): readonly Node[] {
  if (notes) return childNodes(n);
  if (n.kind === 'AnnAssign') return [n.target, ...(n.value ? [n.value] : [])];
  if (n.kind === 'arg') return [];
  return n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' ? childNodes(n).filter((c) => c !== n.returns) : childNodes(n);
}

function renamed(node: Node, names: ReadonlyMap<string, string>, notes: boolean): Node {
  if (names.size === 0) return node;
  if (node.kind === 'Name') return names.has(node.id) ? { ...node, id: names.get(node.id)! } : node;
  const left = new Set<string>(['type_params', ...(notes ? [] : node.kind === 'AnnAssign' || node.kind === 'arg' ? ['annotation'] : ['returns'])]);
  let copy: Record<string, unknown> | null = null;
  const inner = (v: unknown): unknown => (isNode(v) ? renamed(v, names, notes) : v);
  for (const [key, v] of Object.entries(node)) {
    if (left.has(key)) continue;
    const list = Array.isArray(v) ? v.map(inner) : null;
    const other: unknown = list ? (list.some((x, i) => x !== (v as unknown[])[i]) ? list : v) : inner(v);
    if (other !== v) (copy ??= { ...node })[key] = other;
  }
  return copy ? (copy as unknown as Node) : node;
}
