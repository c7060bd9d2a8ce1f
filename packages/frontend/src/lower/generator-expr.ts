/**
 * Generator expressions: each is a generator function of its own, called where it stands. Its arguments are the first
 * iterable, or its iterator, and the variables of the enclosing function that it reads, by value. That is what Python
 * does as long as these variables do not change before the generator has run; otherwise the function is a closure.
 */
import { declareFunction, TOP_LEVEL } from '../bind/declare.ts';
import { assignedAround, consumedBy } from '../bind/free-names.ts';
import { childNodes, targetNames } from '../bind/scope.ts';
import type { AsyncFunctionDef, Call, Expression, FunctionDef, GeneratorExp, Name, Node, PositionedNode, Stmt } from '../syntax/ast.ts';
import type { FuncInfo } from '../types/infos.ts';
import { makeUnsure } from './closures.ts';
import { mayBeUnbound } from '../types/world.ts';
import { callFunction, callValue, positional } from './calls.ts';
import { functionValue, ownerOf, qualifier } from './closures.ts';
import { inOrder, type Cx, type Val } from './cx.ts';
import { unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { isRangeCall } from './for.ts';
import { iteratorOf } from './iterators.ts';
import { loadName, placeOf } from './names.ts';
import { bottom, isInst, onlyAtom } from './values.ts';

/** A generator expression as a function. */
export interface GeneratorFunction {
  readonly node: FunctionDef | AsyncFunctionDef;
  /** Null when it is a closure: variables that it uses change, or it assigns some. */
  readonly fn: FuncInfo | null;
  /** Variables of the enclosing function, passed after the iterable. */
  readonly captured: readonly Name[];
}

/** Remembers generator expressions that are used up by the call they are an argument of. */
export function noteConsumed(cx: Cx, node: Call): void {
  const arg = consumedBy(node);
  if (arg && (node.func.kind !== 'Name' || cx.program.isBuiltinName(cx, node.func.id))) cx.program.consumedGenerators.add(arg);
}

export function generatorExp(cx: Cx, node: GeneratorExp): Val {
  const saved = cx.node;
  cx.node = node;
  const v = callGenerator(cx, node);
  cx.node = saved;
  return v;
}

function callGenerator(cx: Cx, node: GeneratorExp): Val {
  const { iter, is_async: overAsync } = node.generators[0]!;
  if (overAsync) {
    const source = evaluate(cx, iter);
    return cx.env ? start(cx, node, 'iterator', [cx.program.callBuiltin(cx, 'aiter', source)]) : bottom(cx);
  }
  // Counted loops stay counted loops.
  if (iter.kind === 'Call' && isRangeCall(cx, iter)) {
    const bounds = inOrder(cx, iter.args.slice(0, 2).map((a) => () => evaluate(cx, a)));
    if (!cx.env) return bottom(cx);
    if (bounds.every((b) => isInst(onlyAtom(b.type), 'int'))) return start(cx, node, 'range', bounds);
    return start(cx, node, 'iterator', [iteratorOf(cx, cx.program.constructNamed(cx, 'range', positional(...bounds, ...iter.args.slice(2).map((a) => evaluate(cx, a)))))]);
  }
  const source = evaluate(cx, iter);
  if (!cx.env) return bottom(cx);
  // What any sequence's iterator would do at once cannot be seen.
  const sequence = source.type.atoms.every((a) => a.kind === 'tuple' || isInst(a, 'list') || isInst(a, 'str') || isInst(a, 'range'));
  return start(cx, node, 'iterator', [sequence ? source : iteratorOf(cx, source)]);
}

/** The rest of the expression does not see the names of a class body around it. */
function start(cx: Cx, node: GeneratorExp, kind: 'range' | 'iterator', sources: readonly Val[]): Val {
  const { classBody } = cx;
  cx.classBody = null;
  const v = startOutside(cx, node, kind, sources);
  cx.classBody = classBody;
  return v;
}
function startOutside(cx: Cx, node: GeneratorExp, kind: 'range' | 'iterator', sources: readonly Val[]): Val {
  if (!cx.env) return bottom(cx);
  const made = generatorFunction(cx, node, kind);
  if (!made.fn) {
    // Variables without a value, and those that may change before it runs, are shared with it.
    if (!cx.program.consumedGenerators.has(node) && made.captured.some((c) => isUnsure(cx, c.id))) share(cx, made.captured);
    return callValue(cx, functionValue(cx, made.node), positional(...sources), node);
  }
  if (!cx.program.consumedGenerators.has(node)) checkStable(cx, node, made.captured);
  const vals = inOrder(cx, [
    ...sources.map((s) => () => s),
    ...made.captured.map((name) => () => loadName(cx, name)),
  ]);
  return callFunction(cx, made.fn, positional(...vals));
}

/** May a variable have no value when the expression is evaluated? It need not be read before it has one, or at all. */
function isUnsure(cx: Cx, name: string): boolean {
  const place = placeOf(cx, name);
  return place.kind === 'slot' && mayBeUnbound(cx.env![place.slot]!);
}

function share(cx: Cx, names: readonly Name[]): void {
  for (const { id } of names) {
    const place = placeOf(cx, id);
    if (place.kind === 'slot') makeUnsure(cx, place.slot);
  }
}

function generatorFunction(cx: Cx, node: GeneratorExp, kind: 'range' | 'iterator'): GeneratorFunction {
  const captured = capturedNames(cx, node);
  const unsure = captured.some((c) => isUnsure(cx, c.id));
  const key = `${cx.program.ids.idOf(node)}:${kind}${unsure ? ':unsure' : ''}`;
  let made = cx.program.generatorFunctions.get(key);
  if (!made) {
    const around = assignedAround(node);
    if (unsure || around.length > 0 || (!cx.program.consumedGenerators.has(node) && captured.some((c) => sharesBox(cx, c.id)))) {
      made = { node: definition(node, kind, [], rebinding(cx, node, around)), fn: null, captured };
    } else {
      const own = definition(node, kind, captured, []);
      const fn = declareFunction(cx.program.counter, cx.mod, own, { ...TOP_LEVEL, lexicalClass: cx.fn.lexicalClass, prefix: qualifier(cx) });
      made = { node: own, fn, captured };
    }
    cx.program.generatorFunctions.set(key, made);
  }
  return made;
}

/** Does a variable change after functions that use it are made? */
function sharesBox(cx: Cx, name: string): boolean {
  const place = placeOf(cx, name);
  if (place.kind === 'slot') return cx.fn.scope.boxed.has(place.slot);
  if (place.kind !== 'capture') return false;
  const { owner, slot } = ownerOf(cx.ctx, place.capture);
  return owner.fn.scope.boxed.has(slot);
}

/** Declarations for the names that assignment expressions bind around the generator expression. */
function rebinding(cx: Cx, node: GeneratorExp, names: readonly string[]): readonly Stmt[] {
  const at = { lineno: node.lineno, col_offset: node.col_offset, end_lineno: node.end_lineno, end_col_offset: node.end_col_offset };
  return names.map((name): Stmt => ({ kind: placeOf(cx, name).kind === 'global' ? 'Global' : 'Nonlocal', names: [name], ...at }));
}

/** The function's syntax tree: nested loops and tests around a `yield`. */
function definition(node: GeneratorExp, kind: 'range' | 'iterator', captured: readonly Name[], first: readonly Stmt[]): FunctionDef | AsyncFunctionDef {
  const at = (n: PositionedNode) => ({ lineno: n.lineno, col_offset: n.col_offset, end_lineno: n.end_lineno, end_col_offset: n.end_col_offset });
  const here = at(node);
  const name = (id: string, n: PositionedNode = node): Name => ({ kind: 'Name', id, ctx: 'Load', ...at(n) });
  const { iter } = node.generators[0]!;
  const sources = kind === 'iterator' ? ['.0'] : (iter as Call).args.slice(0, 2).map((_, i) => `.${i}`);
  const outermost: Expression =
    kind === 'iterator' ? name('.0', iter) : { ...(iter as Call), args: (iter as Call).args.map((a, i) => (i < 2 ? name(`.${i}`, a) : a)) };
  let body: Stmt = { kind: 'Expr', value: { kind: 'Yield', value: node.elt, ...at(node.elt) }, ...at(node.elt) };
  [...node.generators].reverse().forEach((g, k) => {
    for (const test of [...g.ifs].reverse()) body = { kind: 'If', test, body: [body], orelse: [], ...at(test) };
    const source = k === node.generators.length - 1 ? outermost : g.iter;
    body = { kind: g.is_async ? 'AsyncFor' : 'For', target: g.target, iter: source, body: [body], orelse: [], type_comment: null, ...at(g.target) };
  });
  const params = [...sources, ...captured.map((c) => c.id)].map((arg) => ({ kind: 'arg' as const, arg, annotation: null, type_comment: null, ...here }));
  return {
    kind: isAsynchronous(node) ? 'AsyncFunctionDef' : 'FunctionDef', name: '<genexpr>', body: [...first, body], decorator_list: [], returns: null, type_comment: null, type_params: [], ...here,
    args: { kind: 'arguments', posonlyargs: [], args: params, vararg: null, kwonlyargs: [], kw_defaults: [], kwarg: null, defaults: [] },
  };
}

/** Does it give an asynchronous generator: has it an `async for`, or an `await` that is not in its first iterable? */
function isAsynchronous(node: GeneratorExp): boolean {
  const awaits = (n: Node): boolean => {
    if (n.kind === 'Await') return true;
    if (n.kind === 'Lambda') return childNodes(n.args).some(awaits);
    if (n.kind === 'GeneratorExp') return awaits(n.generators[0]!.iter);
    return childNodes(n).some(awaits);
  };
  return awaits(node.elt) || node.generators.some((g, i) => g.is_async !== 0 || g.ifs.some(awaits) || (i > 0 && awaits(g.iter)));
}

const CAPTURED = new Set(['slot', 'capture', 'class']);

/** Variables of the enclosing function that the expression reads, apart from its first iterable. */
function capturedNames(cx: Cx, node: GeneratorExp): readonly Name[] {
  const found = new Map<string, Name>();
  const visit = (n: Node, own: ReadonlySet<string>): void => {
    switch (n.kind) {
      case 'Name':
        if (!own.has(n.id) && CAPTURED.has(placeOf(cx, n.id).kind)) found.set(n.id, { ...n, ctx: 'Load' });
        return;
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        comprehension(n, own, true);
        return;
      case 'Lambda': {
        const inner = new Set(own);
        for (const a of childNodes(n.args)) if (a.kind === 'arg') inner.add(a.arg);
        visit(n.body, inner);
        return;
      }
      default:
        for (const c of childNodes(n)) visit(c, own);
    }
  };
  const comprehension = (n: Extract<Node, { kind: 'ListComp' | 'SetComp' | 'DictComp' | 'GeneratorExp' }>, own: ReadonlySet<string>, withFirst: boolean): void => {
    const inner = new Set(own);
    for (const g of n.generators) for (const name of targetNames(g.target)) inner.add(name);
    n.generators.forEach((g, i) => {
      if (i > 0 || withFirst) visit(g.iter, i === 0 ? own : inner);
      visit(g.target, inner);
      for (const test of g.ifs) visit(test, inner);
    });
    if (n.kind === 'DictComp') {
      visit(n.key, inner);
      visit(n.value, inner);
    } else visit(n.elt, inner);
  };
  comprehension(node, new Set(), false);
  return [...found.values()];
}

/** Captured variables must keep their value: assigned once, and not again in a loop. */
function checkStable(cx: Cx, node: GeneratorExp, captured: readonly Name[]): void {
  for (const c of captured) {
    const place = placeOf(cx, c.id);
    if (place.kind !== 'slot') continue;
    const isParameter = cx.fn.params.some((p) => p.slot === place.slot) || cx.fn.varargs?.slot === place.slot;
    const inComprehension = cx.comprehensions.some((m) => m.get(c.id) === place.slot);
    const stores = assignments(cx.fn.node.kind === 'Lambda' ? [] : cx.fn.node.body, c.id, false);
    const most = isParameter ? 0 : 1;
    if (inComprehension || stores.count > most || stores.inLoop) {
      unsupported(cx, node, `a generator expression that may run after '${c.id}' has changed`, 'Use a list comprehension.');
    }
  }
}

function assignments(body: readonly Node[], name: string, loop: boolean): { count: number; inLoop: boolean } {
  let count = 0;
  let inLoop = false;
  const visit = (n: Node, within: boolean): void => {
    const bound =
      (n.kind === 'Name' && n.ctx !== 'Load' && n.id === name) ||
      ((n.kind === 'FunctionDef' || n.kind === 'ClassDef' || n.kind === 'ExceptHandler') && n.name === name) ||
      (n.kind === 'alias' && (n.asname ?? n.name) === name);
    if (bound) {
      count++;
      inLoop ||= within;
    }
    if (n.kind === 'FunctionDef' || n.kind === 'Lambda' || n.kind === 'ClassDef') return;
    const inside = within || n.kind === 'For' || n.kind === 'While';
    if (n.kind === 'ListComp' || n.kind === 'GeneratorExp' || n.kind === 'SetComp' || n.kind === 'DictComp') {
      if (n.generators.some((g) => [...targetNames(g.target)].includes(name))) return;
    }
    for (const c of childNodes(n)) visit(c, inside);
  };
  for (const n of body) visit(n, loop);
  return { count, inLoop };
}
