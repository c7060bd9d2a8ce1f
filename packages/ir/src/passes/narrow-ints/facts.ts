/**
 * What the analysis keeps of a program: a graph node or an array group for each place where a value can rest.
 *
 * In: a program. Out: `Facts` with a cell for each parameter, result, global and field of integer type and a group for
 * each of array type. The builders connect them; the rewriter reads off which became narrow.
 */
import type { ClassDecl, Field, Func, Program } from '../../node.ts';
import { isArray, signatureOf, type ValueType } from '../../types.ts';
import { addInput, cellNode, createGraph, type Graph } from './graph.ts';
import { addGroup, anyNode, createGroups, isInteger, pinGroup, uniteGroups, type Groups } from './groups.ts';

/** Where values of one type rest: a graph node for integers, an array group for arrays, -1 for all else. */
export interface Place {
  readonly type: string;
  readonly at: number;
}
export interface FuncFacts {
  readonly func: Func;
  readonly params: readonly Place[];
  readonly results: readonly Place[];
  /** Called through a function value or from outside: its type must not change. */
  pinned: boolean;
  /** For each expression in order of entering it: its node or group, or -1. */
  readonly trace: number[];
  /** For each local: the nodes stored in it. */
  readonly stored: number[][];
  /** For each local: its array group, or -1. */
  readonly groups: number[];
  /** For each `for.range`, in order: node of its counter. */
  readonly ranges: number[];
}
export interface FieldFacts {
  readonly owner: string;
  readonly field: Field;
  readonly place: Place;
}
export interface SigFacts {
  readonly params: readonly Place[];
  readonly results: readonly Place[];
}
export interface Facts {
  readonly program: Program;
  readonly graph: Graph;
  readonly groups: Groups;
  readonly functions: ReadonlyMap<string, FuncFacts>;
  readonly globals: ReadonlyMap<string, Place>;
  readonly classes: ReadonlyMap<string, ClassDecl>;
  /** Layout of each class, base first, and the same fields by name (a derived class's field hides its base's). */
  readonly layouts: ReadonlyMap<string, readonly FieldFacts[]>;
  readonly fieldsByName: ReadonlyMap<string, ReadonlyMap<string, FieldFacts>>;
  readonly sigs: Map<string, SigFacts>;
}

function placeOf(graph: Graph, groups: Groups, type: string): Place {
  if (isInteger(type)) return { type, at: cellNode(graph) };
  return { type, at: isArray(type) ? addGroup(groups, graph, type) : -1 };
}

export function createFacts(program: Program): Facts {
  const graph = createGraph();
  const groups = createGroups();
  const place = (type: string): Place => placeOf(graph, groups, type);
  const functions = new Map<string, FuncFacts>();
  for (const func of program.functions) {
    const params = func.params.map((p) => place(p.type));
    const results = func.results.map(place);
    const localGroups = [
      ...params.map((p) => (isArray(p.type) ? p.at : -1)),
      ...func.locals.map((l) => (isArray(l.type) ? addGroup(groups, graph, l.type) : -1)),
    ];
    const stored = localGroups.map((): number[] => []);
    functions.set(func.name, { func, params, results, pinned: false, trace: [], stored, groups: localGroups, ranges: [] });
  }
  const classes = new Map(program.classes.map((c) => [c.name, c]));
  const layouts = new Map<string, readonly FieldFacts[]>();
  const fieldsByName = new Map<string, ReadonlyMap<string, FieldFacts>>();
  const layoutOf = (name: string): readonly FieldFacts[] => {
    const done = layouts.get(name);
    if (done !== undefined) return done;
    const decl = classes.get(name);
    if (decl === undefined) return [];
    const own = decl.fields.map((field): FieldFacts => ({ owner: name, field, place: place(field.type) }));
    const layout = [...(decl.base === null ? [] : layoutOf(decl.base)), ...own];
    layouts.set(name, layout);
    fieldsByName.set(name, new Map(layout.map((f) => [f.field.name, f])));
    return layout;
  };
  for (const decl of program.classes) layoutOf(decl.name);
  const globals = new Map(program.globals.map((g) => [g.name, place(g.type)]));
  const facts: Facts = { program, graph, groups, functions, globals, classes, layouts, fieldsByName, sigs: new Map() };
  for (const { func } of program.exports) {
    const exported = functions.get(func);
    if (exported === undefined) continue;
    exported.pinned = true;
    for (const param of exported.params) {
      if (isInteger(param.type)) addInput(graph, param.at, anyNode(param.type));
      else pinGroup(groups, graph, param.at, true);
    }
    for (const result of exported.results) if (!isInteger(result.type)) pinGroup(groups, graph, result.at, true);
  }
  return facts;
}

/** Places of the parameters and results of a function type: all functions taken as values of the type share them. */
export function sigFacts(facts: Facts, sig: string): SigFacts {
  const old = facts.sigs.get(sig);
  if (old !== undefined) return old;
  const parsed = signatureOf(sig) ?? { params: [], results: [] };
  const place = (type: ValueType): Place => {
    const made = placeOf(facts.graph, facts.groups, type);
    if (isArray(type)) pinGroup(facts.groups, facts.graph, made.at, false);
    return made;
  };
  const made = { params: parsed.params.map(place), results: parsed.results.map(place) };
  facts.sigs.set(sig, made);
  return made;
}

/** A value at `from` (node or group) can come to rest in `to`. */
export function flowInto(facts: Facts, to: Place | undefined, from: number): void {
  if (to === undefined || to.at < 0 || from < 0) return;
  if (isInteger(to.type)) addInput(facts.graph, to.at, from);
  else uniteGroups(facts.groups, facts.graph, to.at, from);
}
