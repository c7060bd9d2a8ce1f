/**
 * `f.__code__`: an instance of the library's class `code` with what is known of a function when it is compiled.
 *
 * In: the function. Out: its name, where it stands, its parameters and local variables, flags. There is no bytecode, and
 * what CPython finds out while making it (`co_names`, `co_consts`, line tables) is refused.
 */
import { boundNames, freeNamesOf } from '../bind/free-names.ts';
import { childNodes, targetNames } from '../bind/child-nodes.ts';
import type { Node } from '../syntax/ast.ts';
import type { FuncInfo } from '../types/infos.ts';
import { annotationsAreText } from './annotations.ts';
import { construct, positional } from './calls.ts';
import type { Cx, Val } from './cx.ts';
import { unsupported } from './errors.ts';
import { intConst, strConst, tupleVal } from './values.ts';

const FLAGS = { optimized: 3, varargs: 4, keywords: 8, nested: 16, generator: 32, coroutine: 128, asyncGenerator: 512, annotations: 0x1000000 };
const SCOPES: ReadonlySet<string> = new Set(['FunctionDef', 'AsyncFunctionDef', 'Lambda', 'ClassDef', 'GeneratorExp']);

export function codeObject(cx: Cx, fn: FuncInfo): Val {
  const { node, args } = fn;
  if (!args || node.kind === 'Module') return unsupported(cx, cx.node, '__code__ of this');
  const list = (names: readonly string[]): Val => tupleVal(cx, names.map((n) => strConst(cx, n)));
  const int = (n: number): Val => intConst(cx, BigInt(n));
  const params = [...args.posonlyargs, ...args.args, ...args.kwonlyargs, ...(args.vararg ? [args.vararg] : []), ...(args.kwarg ? [args.kwarg] : [])].map((a) => a.arg);
  const body: readonly Node[] = node.kind === 'Lambda' ? [node.body] : node.body;
  const inner = [...fn.scope.slots].filter(([name, slot]) => fn.scope.captured.has(slot) && usedInside(body, name)).map(([name]) => name);
  const captured = [...params.filter((n) => inner.includes(n)), ...inner.filter((n) => !params.includes(n)).sort()];
  const locals = localNames(fn, body, new Set([...params, ...captured]));
  const first = node.kind === 'Lambda' ? node.lineno : (node.decorator_list[0]?.lineno ?? node.lineno);
  return construct(cx, cx.program.classNamed('code')!, positional(
    strConst(cx, fn.name), strConst(cx, fn.qualname), strConst(cx, cx.program.absolutePath(fn.mod.path)), int(first),
    int(args.posonlyargs.length + args.args.length), int(args.posonlyargs.length), int(args.kwonlyargs.length),
    list([...params, ...locals]), int(flagsOf(fn, body)), list(fn.captures.map((c) => c.name).sort()), list(captured), int(fn.id),
  ));
}

/** Does a function, class or generator expression in the body use a variable of the function? */
const usedInside = (body: readonly Node[], name: string): boolean =>
  body.some((n) => {
    if (n.kind === 'GeneratorExp') {
      const [first, ...rest] = n.generators;
      if (n.generators.some((g) => [...targetNames(g.target)].includes(name))) return usedInside([first!.iter], name);
      return usedInside([first!.iter], name) || [n.elt, ...first!.ifs, ...rest.flatMap((g) => [g.iter, ...g.ifs])].some((e) => mentions(e, name));
    }
    if (SCOPES.has(n.kind)) {
      const { loads, stores } = freeNamesOf(n);
      if (loads.has(name) || stores.has(name)) return true;
    }
    return usedInside(childNodes(n), name);
  });
const mentions = (n: Node, name: string): boolean => {
  const { loads, stores } = freeNamesOf(n);
  return loads.has(name) || stores.has(name);
};

function flagsOf(fn: FuncInfo, body: readonly Node[]): number {
  const { args } = fn;
  let flags = FLAGS.optimized;
  if (args?.vararg) flags |= FLAGS.varargs;
  if (args?.kwarg) flags |= FLAGS.keywords;
  if (fn.qualname.includes('<locals>')) flags |= FLAGS.nested;
  if (fn.generator && fn.async) flags |= yields(body) ? FLAGS.asyncGenerator : FLAGS.coroutine;
  else if (fn.generator) flags |= FLAGS.generator;
  else if (fn.async) flags |= FLAGS.coroutine;
  if (annotationsAreText(fn.mod)) flags |= FLAGS.annotations;
  return flags;
}
const yields = (body: readonly Node[]): boolean =>
  body.some((n) => n.kind === 'Yield' || (!SCOPES.has(n.kind) && yields(childNodes(n))));

/** Variables that the body binds, in the order in which CPython's compiler meets them. */
function localNames(fn: FuncInfo, body: readonly Node[], known: ReadonlySet<string>): string[] {
  const own = new Set(body.flatMap((s) => [...boundNames(s)]).filter((n) => fn.scope.slots.has(n)));
  const out: string[] = [];
  const meet = (name: string): void => {
    if (own.has(name) && !known.has(name) && !out.includes(name)) out.push(name);
  };
  const visit = (n: Node): void => {
    if (n.kind === 'ListComp' || n.kind === 'SetComp' || n.kind === 'DictComp') {
      // Its variables are the function's.
      for (const g of n.generators) {
        visit(g.iter);
        for (const name of targetNames(g.target)) own.add(name);
        visit(g.target);
        g.ifs.forEach(visit);
      }
      (n.kind === 'DictComp' ? [n.key, n.value] : [n.elt]).forEach(visit);
      return;
    }
    if (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'ClassDef') {
      for (const d of n.decorator_list) visit(d);
      meet(n.name);
      return;
    }
    if (n.kind === 'GeneratorExp') visit(n.generators[0]!.iter);
    if (SCOPES.has(n.kind)) return;
    if (n.kind === 'Name') meet(n.id);
    else if (n.kind === 'alias') meet((n.asname ?? n.name).split('.')[0]!);
    else if (n.kind === 'Assign') [n.value, ...n.targets].forEach(visit);
    else if (n.kind === 'NamedExpr') [n.value, n.target].forEach(visit);
    else if (n.kind === 'AnnAssign') (n.value ? [n.value, n.target] : []).forEach(visit);
    else if (n.kind === 'For' || n.kind === 'AsyncFor') [n.iter, n.target, ...n.body, ...n.orelse].forEach(visit);
    else if (n.kind === 'ExceptHandler') {
      if (n.type) visit(n.type);
      if (n.name !== null) meet(n.name);
      n.body.forEach(visit);
    } else if (n.kind === 'Try' || n.kind === 'TryStar') [...n.body, ...n.orelse, ...n.handlers, ...n.finalbody].forEach(visit);
    else {
      for (const c of childNodes(n)) visit(c);
      if ((n.kind === 'MatchAs' || n.kind === 'MatchStar') && n.name !== null) meet(n.name);
      if (n.kind === 'MatchMapping' && n.rest !== null) meet(n.rest);
    }
  };
  body.forEach(visit);
  return out;
}
