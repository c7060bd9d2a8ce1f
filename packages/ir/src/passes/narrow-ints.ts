/**
 * Range analysis over the whole program: exact ints whose values fit 64 bits become raw i64.
 *
 * In: a program with `int` operations. Out: the same behaviour with `i64` in place of `int` for locals, parameters,
 * results, globals, fields and array elements where every value is proven to fit, raw operations on them, tests
 * decided by ranges replaced by their answer, and counted loops with a raw counter lowered. Exported functions, and
 * functions taken as values, keep their types. Sound under one assumption: no run takes 2^55 dependent steps.
 */
import type { ClassDecl, Expr, Func, Global, Program } from '../node.ts';
import { isArray, type StorageType, type ValueType } from '../types.ts';
import { assignedSlots, buildBody } from './narrow-ints/build-statement.ts';
import { createFacts, flowInto, type Facts, type FuncFacts } from './narrow-ints/facts.ts';
import { createFlow, slotsOf } from './narrow-ints/flow.ts';
import { constantNode } from './narrow-ints/graph.ts';
import { createPlan, placeType, type Plan } from './narrow-ints/plan.ts';
import { rewriteBody } from './narrow-ints/rewrite-statement.ts';
import { createRewriter } from './narrow-ints/rewriter.ts';
import { solve } from './narrow-ints/solve.ts';

export function narrowInts(program: Program): Program {
  const facts = analyse(program);
  const plan = createPlan(facts);
  return {
    ...program,
    classes: program.classes.map((decl) => rewriteClass(plan, decl)),
    globals: program.globals.map((global) => rewriteGlobal(plan, global)),
    functions: program.functions.map((func) => rewriteFunction(plan, func)),
  };
}

/** Builds and solves the graph of a program. */
export function analyse(program: Program): Facts {
  const facts = createFacts(program);
  for (const global of program.globals) flowInto(facts, facts.globals.get(global.name), initialNode(facts, global.init));
  for (const of of facts.functions.values()) {
    const slots = slotsOf(of);
    buildBody(createFlow(facts, of, assignedSlots(of.func.body, slots), slots), of.func.body);
  }
  solve(facts.graph);
  return facts;
}

function initialNode(facts: Facts, init: Expr): number {
  if (init.kind === 'int.const' || init.kind === 'i64.const') return constantNode(facts.graph, init.value);
  return init.kind === 'i32.const' ? constantNode(facts.graph, String(init.value)) : -1;
}

function rewriteFunction(plan: Plan, func: Func): Func {
  const of = plan.facts.functions.get(func.name) as FuncFacts;
  const rw = createRewriter(plan, of);
  const body = rewriteBody(rw, func.body);
  const typed = <T extends { readonly type: ValueType }>(local: T, index: number): T => {
    const type = placeType(plan, local.type, plan.local(of, index), of.groups[index] ?? -1);
    return type === local.type ? local : { ...local, type };
  };
  return {
    ...func,
    params: func.params.map(typed),
    results: of.results.map(({ type, at }, i) => placeType(plan, type, plan.result(of, i), at)),
    locals: [...func.locals.map((local, i) => typed(local, func.params.length + i)), ...rw.added],
    body,
  };
}

function rewriteClass(plan: Plan, decl: ClassDecl): ClassDecl {
  const layout = plan.facts.layouts.get(decl.name) ?? [];
  const own = layout.slice(layout.length - decl.fields.length);
  const fields = decl.fields.map((field, i) => {
    const facet = own[i];
    const type: StorageType = placeType(plan, field.type, plan.field(facet), isArray(field.type) ? (facet?.place.at ?? -1) : -1);
    return type === field.type ? field : { ...field, type };
  });
  return { ...decl, fields };
}

function rewriteGlobal(plan: Plan, global: Global): Global {
  const { init } = global;
  const narrow = plan.global(global.name);
  const type = placeType(plan, global.type, narrow, plan.facts.globals.get(global.name)?.at ?? -1);
  if (type === global.type) return global;
  if (narrow && init.kind === 'int.const') return { ...global, type, init: { ...init, kind: 'i64.const', value: BigInt.asIntN(64, BigInt(init.value)).toString() } as Expr };
  if (init.kind === 'array.null') return { ...global, type, init: { ...init, elem: type.slice(6, -1) as StorageType } };
  return { ...global, type };
}
