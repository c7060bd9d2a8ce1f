/**
 * Overloaded declarations as one each: a parameter is of any of the types that it has, and may be left out where one of
 * them does without it; the result is any of theirs.
 *
 * In: statements of declarations. Out: the same with one function in the place of the overloads of a name.
 */
import type { Arg, Arguments, AsyncFunctionDef, Expression, FunctionDef, Stmt } from '../syntax/ast.ts';

type Function = FunctionDef | AsyncFunctionDef;

const isFunction = (s: Stmt): s is Function => s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef';
const isMark = (d: Expression): boolean => (d.kind === 'Name' ? d.id : d.kind === 'Attribute' ? d.attr : '') === 'overload';
const isOverload = (s: Stmt): s is Function => isFunction(s) && s.decorator_list.some(isMark);

export function withoutOverloads(body: readonly Stmt[]): Stmt[] {
  const done = new Set<string>();
  return body.flatMap((s): Stmt[] => {
    if (!isFunction(s) || !body.some((o) => isOverload(o) && o.name === s.name)) return [s];
    if (done.has(s.name)) return [];
    done.add(s.name);
    return [joined(body.filter((o): o is Function => isOverload(o) && o.name === s.name))];
  });
}

/** The overloads of a function, in order; none of one that is there once. */
export const overloadsOf = (body: readonly Stmt[], name: string): Function[] => body.filter((s): s is Function => isOverload(s) && s.name === name);

export function joined(all: readonly Function[]): Function {
  const [first] = all as [Function];
  return {
    ...first, decorator_list: first.decorator_list.filter((d) => !isMark(d)), args: joinedArguments(all.map((f) => f.args), first),
    returns: anyOf(all.map((f) => f.returns), first),
  };
}

function joinedArguments(all: readonly Arguments[], node: Function): Arguments {
  const lists = all.map((a) => [...a.posonlyargs, ...a.args]);
  const longest = lists.reduce((a, b) => (b.length > a.length ? b : a));
  const needed = Math.min(...all.map((a, i) => lists[i]!.length - a.defaults.length));
  const positional = longest.map((arg, i) => joinedArg(arg, lists.flatMap((l) => (l[i] ? [l[i]] : [])), node));
  const names = [...new Set(all.flatMap((a) => a.kwonlyargs.map((k) => k.arg)))];
  const keywords = names.map((name) => all.flatMap((a) => a.kwonlyargs.filter((k) => k.arg === name)));
  const isNeeded = (name: string): boolean => all.every((a) => a.kwonlyargs.some((k, i) => k.arg === name && !a.kw_defaults[i]));
  const rest = (kind: 'vararg' | 'kwarg'): Arg | null => {
    const own = all.flatMap((a) => (a[kind] ? [a[kind]] : []));
    return own[0] ? joinedArg(own[0], own, node) : null;
  };
  // By name they may have different ones: then only the place counts.
  const byPlace = positional.findLastIndex((p, i) => lists.some((l) => l[i] && l[i].arg !== p.arg)) + 1;
  return {
    ...all[0]!, posonlyargs: positional.slice(0, byPlace), args: positional.slice(byPlace),
    defaults: positional.slice(needed).map(() => ellipsis(node)),
    vararg: rest('vararg'), kwonlyargs: keywords.map((k) => joinedArg(k[0]!, k, node)),
    kw_defaults: names.map((name) => (isNeeded(name) ? null : ellipsis(node))), kwarg: rest('kwarg'),
  };
}

const joinedArg = (arg: Arg, all: readonly Arg[], node: Function): Arg => ({ ...arg, annotation: anyOf(all.map((a) => a.annotation), node) });

const position = ({ lineno, col_offset, end_lineno, end_col_offset }: Function) => ({ lineno, col_offset, end_lineno, end_col_offset });
const ellipsis = (node: Function): Expression => ({ ...position(node), kind: 'Constant', value: { kind: 'ellipsis' } }) as Expression;

/** One without an annotation is of any type. */
function anyOf(types: readonly (Expression | null | undefined)[], node: Function): Expression | null {
  let out: Expression | null = null;
  for (const type of types) {
    if (!type) return null;
    out = out === null ? type : ({ ...position(node), kind: 'BinOp', op: 'BitOr', left: out, right: type } as Expression);
  }
  return out;
}
