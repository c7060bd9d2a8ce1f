/**
 * Functions of the program that give `field(...)` to dataclasses, and `partial(field, ...)`. In: the default of a field.
 * Out: the call of `field` that it stands for; the same expression when it is no such call; null when it is one, but
 * not of a form that can be written out.
 */
import { childNodes } from '../bind/child-nodes.ts';
import { boundNames } from '../bind/free-names.ts';
import type { Call, ClassDef, Expression, FunctionDef, Keyword, Node, Stmt } from '../syntax/ast.ts';
import type { Scope } from './dataclass-fields.ts';
import { qualified } from './imported.ts';

export function writtenField(v: Expression | null, s: ClassDef, scope: Scope): Expression | null | undefined {
  if (v?.kind !== 'Call' || v.func.kind !== 'Name') return v;
  const from = scope.definition(v.func.id);
  if (from?.kind === 'Assign') return writtenPartial(v, from.value, scope);
  if (from?.kind !== 'FunctionDef' || !mentionsField(from, scope)) return v;
  const result = onlyResult(from);
  const given = boundArguments(v, from);
  if (!result || !given || from.decorator_list.length > 0) return undefined;
  const parameters = new Set([...given.byName.keys()]);
  const inClass = new Set(s.body.flatMap((m) => [...boundNames(m)]));
  // A name of the class body would hide that of the module; one that the expression binds would hide a parameter.
  if (names(result).some((n) => (n.ctx === 'Load' ? inClass.has(n.id) && !parameters.has(n.id) : parameters.has(n.id)))) return undefined;
  for (const [name, arg] of given.byName) if (!mayStandFor(result, name, arg)) return undefined;
  return replaced(result, given.byName, given.rest, from.args.kwarg?.arg ?? null) as Expression;
}

/** `column = partial(field, kw_only=True)` */
function writtenPartial(v: Call, made: Expression, scope: Scope): Expression | undefined {
  if (made.kind !== 'Call' || qualified(made.func, scope.imported) !== 'functools.partial' || qualified(made.args[0]!, scope.imported) !== 'dataclasses.field') return v;
  if (v.args.length > 0 || made.args.length > 1 || !made.keywords.every((k) => k.value.kind === 'Constant')) return undefined;
  return { ...v, func: made.args[0]!, keywords: [...made.keywords.filter((k) => !v.keywords.some((o) => o.arg === k.arg)), ...v.keywords] };
}

const isField = (n: Node, scope: Scope): boolean => n.kind === 'Call' && qualified(n.func, scope.imported) === 'dataclasses.field';
const mentionsField = (n: Node, scope: Scope): boolean => isField(n, scope) || [...childNodes(n)].some((c) => mentionsField(c, scope));

function onlyResult(f: FunctionDef): Expression | null {
  const isText = (m: Stmt): boolean => m.kind === 'Expr' && m.value.kind === 'Constant' && m.value.value.kind === 'str';
  const [only, more] = f.body.filter((m, i) => i > 0 || !isText(m));
  return only?.kind === 'Return' && !more ? only.value : null;
}

interface Given {
  readonly byName: ReadonlyMap<string, Expression>;
  /** What `**kw` of the function takes. */
  readonly rest: readonly Keyword[];
}
function boundArguments(call: Call, f: FunctionDef): Given | null {
  const { args } = f;
  if (args.vararg || call.args.some((a) => a.kind === 'Starred') || call.keywords.some((k) => k.arg === null)) return null;
  const byPlace = [...args.posonlyargs, ...args.args].map((a) => a.arg);
  if (call.args.length > byPlace.length) return null;
  const byName = new Map<string, Expression>(call.args.map((a, i) => [byPlace[i]!, a]));
  const rest: Keyword[] = [];
  const known = new Set([...args.args, ...args.kwonlyargs].map((a) => a.arg));
  for (const k of call.keywords) {
    if (!known.has(k.arg!)) rest.push(k);
    else if (byName.has(k.arg!)) return null;
    else byName.set(k.arg!, k.value);
  }
  if (rest.length > 0 && !args.kwarg) return null;
  const first = byPlace.length - args.defaults.length;
  const defaults = [...byPlace.map((n, i) => [n, args.defaults[i - first] ?? null] as const), ...args.kwonlyargs.map((a, i) => [a.arg, args.kw_defaults[i] ?? null] as const)];
  for (const [n, d] of defaults) {
    if (byName.has(n)) continue;
    if (!d) return null;
    byName.set(n, d);
  }
  return { byName, rest };
}

const names = (n: Node): Extract<Node, { kind: 'Name' }>[] => [...(n.kind === 'Name' ? [n] : []), ...[...childNodes(n)].flatMap(names)];
const isSimple = (e: Expression): boolean => e.kind === 'Constant' || e.kind === 'Name' || (e.kind === 'Attribute' && isSimple(e.value)) || (e.kind === 'UnaryOp' && isSimple(e.operand));

/** Would the argument be evaluated once, and where the call stands? */
function mayStandFor(result: Expression, parameter: string, arg: Expression): boolean {
  const uses = names(result).filter((n) => n.id === parameter).length;
  if (isInFunction(result, parameter, false)) return arg.kind === 'Constant';
  return uses === 1 || isSimple(arg) || arg.kind === 'Lambda';
}
function isInFunction(n: Node, name: string, inside: boolean): boolean {
  if (n.kind === 'Name') return inside && n.id === name;
  const now = inside || n.kind === 'Lambda' || n.kind.endsWith('Comp') || n.kind === 'GeneratorExp';
  return [...childNodes(n)].some((c) => isInFunction(c, name, now));
}

function replaced(n: unknown, by: ReadonlyMap<string, Expression>, rest: readonly Keyword[], kwarg: string | null): unknown {
  if (Array.isArray(n)) return n.flatMap((x: Node): readonly unknown[] => (x?.kind === 'keyword' && x.arg === null && x.value.kind === 'Name' && x.value.id === kwarg ? rest : [replaced(x, by, rest, kwarg)]));
  if (n === null || typeof n !== 'object') return n;
  const node = n as Node;
  if (node.kind === 'Name' && by.has(node.id)) return by.get(node.id);
  return Object.fromEntries(Object.entries(n).map(([k, v]) => [k, replaced(v, by, rest, kwarg)]));
}
