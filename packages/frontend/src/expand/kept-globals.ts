/**
 * `g = globals()`: where the variable is bound once and only looked at (`g[name]`, `name in g`, `g.get(name)`), each look
 * asks for the namespace anew, which is the same one. In: the tree of a module; out: the tree with those looks written
 * out, the same object where there are none. A variable that goes elsewhere stays as it is, and is refused.
 */
import type { Expression, Module, Node, Stmt } from '../syntax/ast.ts';
import { transform } from '../syntax/visit.ts';
import { childNodes } from '../bind/child-nodes.ts';
import { boundNames } from '../bind/free-names.ts';
import { template } from './template.ts';

/** Methods that show no values but those asked for: the variable itself is among the values. */
const METHODS: ReadonlySet<string> = new Set(['get', 'keys', '__contains__', '__getitem__', 'update']);
const FUNCTIONS: ReadonlySet<string> = new Set(['len', 'list', 'sorted', 'set', 'tuple', 'frozenset']);

export const mayKeepGlobals = (text: string | Uint8Array): boolean => typeof text !== 'string' || /=\s*(?:globals|locals|vars)\(\)/.test(text);

export function expandKeptGlobals(tree: Module): Module {
  const looks = new Set<Node>();
  const values = new Set<Node>();
  const declared = new Set<string>();
  const declarations = (n: Node): void => {
    if (n.kind === 'Global' || n.kind === 'Nonlocal') for (const name of n.names) declared.add(name);
    for (const c of childNodes(n)) declarations(c);
  };
  declarations(tree);
  const scopes = (n: Node): void => {
    if (n.kind === 'Module' || n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef') inScope(n);
    for (const c of childNodes(n)) scopes(c);
  };
  const inScope = (scope: Node & { readonly body: readonly Stmt[] }): void => {
    const own = scope.body.flatMap(ownStatements);
    for (const s of own) {
      const target = s.kind === 'Assign' && s.targets.length === 1 ? s.targets[0]! : null;
      if (s.kind !== 'Assign' || target?.kind !== 'Name' || !isNamespace(s.value, scope.kind === 'Module') || declared.has(target.id)) continue;
      const name = target.id;
      const bindings = own.flatMap((o) => (isBlock(o) ? headNames(o) : o.kind === 'Delete' ? [] : [...boundNames(o)])).filter((b) => b === name);
      if (bindings.length !== 1 || (scope.kind !== 'Module' && parameters(scope).includes(name))) continue;
      const uses: Node[] = [];
      if (!scope.body.every((b) => follow(b, name, uses))) continue;
      for (const u of uses) looks.add(u);
      values.add(s.value);
    }
  };
  scopes(tree);
  if (values.size === 0) return tree;
  const call = (n: Expression): Expression => {
    const [made] = template('globals()', n);
    return made?.kind === 'Expr' ? made.value : n;
  };
  return transform(tree, {
    Name: (n) => (looks.has(n) ? call(n) : n),
    Call: (n) => (values.has(n) ? ({ ...call(n), kind: 'Constant', value: { kind: 'none' } } as unknown as Expression) : n),
  }) as Module;
}

const isNamespace = (e: Expression, ofModule: boolean): boolean =>
  e.kind === 'Call' && e.func.kind === 'Name' && e.args.length + e.keywords.length === 0 && (e.func.id === 'globals' || (ofModule && (e.func.id === 'locals' || e.func.id === 'vars')));

const isScope = (n: Node): boolean => n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'ClassDef';
const isBlock = (s: Stmt): boolean => !isScope(s) && 'body' in s;
/** A statement and those inside it that belong to the same scope. */
function ownStatements(s: Stmt): Stmt[] {
  if (!isBlock(s)) return [s];
  const inner = childNodes(s).flatMap((c) => (c.kind === 'ExceptHandler' || c.kind === 'match_case' ? [...c.body] : isStatement(c) ? [c] : []));
  return [s, ...inner.flatMap(ownStatements)];
}
const isStatement = (n: Node): n is Stmt =>
  /^(?:Assign|AugAssign|AnnAssign|For|AsyncFor|While|If|With|AsyncWith|Match|Raise|Try|TryStar|Assert|Import|ImportFrom|Global|Nonlocal|Expr|Pass|Break|Continue|Return|Delete|FunctionDef|AsyncFunctionDef|ClassDef|TypeAlias)$/.test(n.kind);
/** What the head of a compound statement binds. */
function headNames(s: Stmt): string[] {
  const inner = new Set(ownStatements(s).slice(1).flatMap((i) => (isBlock(i) ? [] : [...boundNames(i)])));
  return [...boundNames(s)].filter((n) => !inner.has(n));
}
function parameters(scope: Node): string[] {
  const out: string[] = [];
  const visit = (n: Node): void => {
    if (n.kind === 'arg') out.push(n.arg);
    for (const c of childNodes(n)) visit(c);
  };
  if ('args' in scope && scope.args) visit(scope.args as unknown as Node);
  return out;
}

/** Has a function a variable of that name? */
function shadows(n: Node, name: string): boolean {
  if (n.kind === 'Lambda') return parameters(n).includes(name);
  if (n.kind !== 'FunctionDef' && n.kind !== 'AsyncFunctionDef') return false;
  return parameters(n).includes(name) || n.body.flatMap(ownStatements).some((o) => [...boundNames(o)].includes(name));
}

/** Collects the uses of a name below a node; false where one of them lets the namespace go. */
function follow(n: Node, name: string, uses: Node[]): boolean {
  if (shadows(n, name)) return true;
  if (n.kind === 'ClassDef' && n.body.some((s) => [...boundNames(s)].includes(name))) return false;
  const is = (e: Node | undefined | null): boolean => e?.kind === 'Name' && e.id === name && e.ctx === 'Load';
  const allowed = new Set<Node>();
  if (n.kind === 'Subscript' && is(n.value) && !(n.slice.kind === 'Constant' && n.slice.value.kind === 'str' && n.slice.value.value === name)) allowed.add(n.value);
  if (n.kind === 'Compare') n.comparators.forEach((c, i) => is(c) && (n.ops[i] === 'In' || n.ops[i] === 'NotIn') && allowed.add(c));
  if (n.kind === 'Call' && n.func.kind === 'Attribute' && METHODS.has(n.func.attr) && is(n.func.value)) {
    uses.push(n.func.value);
    return [...n.args, ...n.keywords].every((c) => follow(c, name, uses));
  }
  if (n.kind === 'Call' && n.func.kind === 'Name' && FUNCTIONS.has(n.func.id)) for (const a of n.args) if (is(a)) allowed.add(a);
  if ((n.kind === 'For' || n.kind === 'comprehension') && is(n.iter)) allowed.add(n.iter);
  for (const c of childNodes(n)) {
    if (allowed.has(c)) uses.push(c);
    else if (is(c) || !follow(c, name, uses)) return false;
  }
  return true;
}
