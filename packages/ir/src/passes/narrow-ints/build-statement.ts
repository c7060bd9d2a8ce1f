/**
 * Walks statements: follows control through the structured bodies, opening cells where a local can take values from
 * several rounds of a loop or from anywhere in a try body.
 *
 * In: statements at the current point of the flow. Out: the flow moved behind them.
 */
import type { Expr, Stmt } from '../../node.ts';
import { buildExpr, buildResults } from './build-expression.ts';
import type { Env } from './env.ts';
import { flowInto, type Place } from './facts.ts';
import { assign, closeCells, enterCells, meetAt, openCells, openLoop, type Flow, type LabelState } from './flow.ts';
import { addInput, addNode, JOIN, NODE_LENGTH, RANGE } from './graph.ts';
import { elementCell, elementGroup, uniteGroups } from './groups.ts';
import { refineOutcome, refineRange, refineRelation } from './refine-env.ts';

export function buildBody(flow: Flow, body: readonly Stmt[]): void {
  for (const stmt of body) buildStmt(flow, stmt);
}

const operand = (flow: Flow, e: Expr | undefined): number => (e === undefined ? -1 : buildExpr(flow, e));

function buildStmt(flow: Flow, s: Stmt): void {
  const { facts } = flow;
  switch (s.kind) {
    case 'local.set': {
      const node = operand(flow, s.args[0]);
      setLocal(flow, s.local, node);
      return;
    }
    case 'locals.set': {
      const results = s.args[0] === undefined ? [] : buildResults(flow, s.args[0]);
      s.locals.forEach((local, i) => setLocal(flow, local, results[i]?.at ?? -1));
      return;
    }
    case 'global.set':
      flowInto(facts, facts.globals.get(s.global), operand(flow, s.args[0]));
      return;
    case 'field.set': {
      const [, value = -1] = s.args.map((arg) => buildExpr(flow, arg));
      flowInto(facts, facts.fieldsByName.get(s.class)?.get(s.field)?.place, value);
      return;
    }
    case 'array.set':
    case 'array.fill':
    case 'array.copy':
      return buildArrayStmt(flow, s);
    case 'return':
      buildReturn(flow, s);
      flow.live = false;
      return;
    case 'drop':
      operand(flow, s.args[0]);
      return;
    case 'block': {
      const before = flow.env;
      const label = inLabel(flow, s.label, s.body);
      meetAt(flow, ends(flow, label.breaks), before);
      return;
    }
    case 'loop':
      return buildLoop(flow, s);
    case 'for.range':
      return buildRange(flow, s);
    case 'if': {
      const test = operand(flow, s.args[0]);
      const { env: before, live } = flow;
      const after: Env[] = [];
      for (const [outcome, body] of [[true, s.then], [false, s.else]] as const) {
        flow.env = before;
        flow.live = live;
        refineOutcome(flow, test, outcome);
        buildBody(flow, body);
        if (flow.live) after.push(flow.env);
      }
      meetAt(flow, after, before);
      return;
    }
    case 'switch': {
      const test = operand(flow, s.args[0]);
      const { env: before, live } = flow;
      const after: Env[] = [];
      for (const { values, body } of [...s.cases, { values: [], body: s.default }]) {
        flow.env = before;
        flow.live = live;
        if (values.length > 0) refineRange(flow, test, Math.min(...values), Math.max(...values));
        buildBody(flow, body);
        if (flow.live) after.push(flow.env);
      }
      meetAt(flow, after, before);
      return;
    }
    case 'break':
    case 'continue': {
      const label = flow.labels.findLast((l) => l.label === s.label);
      if (flow.live) (s.kind === 'break' ? label?.breaks : label?.continues)?.push(flow.env);
      flow.live = false;
      return;
    }
    case 'try':
      return buildTry(flow, s);
    case 'throw':
    case 'abort':
    case 'unreachable':
      operand(flow, s.args[0]);
      flow.live = false;
      return;
    default:
      for (const arg of s.args) buildExpr(flow, arg);
  }
}

function setLocal(flow: Flow, local: number, node: number): void {
  const group = flow.of.groups[local] ?? -1;
  if (group >= 0) uniteGroups(flow.facts.groups, flow.facts.graph, group, node);
  else assign(flow, local, node);
}

function buildReturn(flow: Flow, s: Stmt & { readonly kind: 'return' }): void {
  const { results } = flow.of;
  const single = s.args.length === 1 && results.length !== 1;
  const given: readonly Place[] = single
    ? buildResults(flow, s.args[0] as Expr)
    : s.args.map((arg, i): Place => ({ type: results[i]?.type ?? '', at: buildExpr(flow, arg) }));
  given.forEach((place, i) => flow.live || place.type.startsWith('array') ? flowInto(flow.facts, results[i], place.at) : undefined);
}

function buildArrayStmt(flow: Flow, s: Stmt & { readonly kind: 'array.set' | 'array.fill' | 'array.copy' }): void {
  const { graph, groups } = flow.facts;
  const args = s.args.map((arg) => buildExpr(flow, arg));
  const [array = -1, index = -1, value = -1] = args;
  if (s.kind === 'array.copy') {
    uniteGroups(groups, graph, array, value);
    return;
  }
  const inner = elementGroup(groups, array);
  if (inner >= 0) uniteGroups(groups, graph, inner, value);
  else if (flow.live && value >= 0 && elementCell(groups, array) >= 0) addInput(graph, elementCell(groups, array), value);
  // Out of bounds would have trapped.
  if (s.kind === 'array.set' && flow.live) refineRelation(flow, 'lt_u', index, NODE_LENGTH);
}

/** Environments that reach the end of a body: those of the breaks, and that of falling through. */
const ends = (flow: Flow, others: readonly Env[]): Env[] => (flow.live ? [...others, flow.env] : [...others]);

function inLabel(flow: Flow, number: number, body: readonly Stmt[]): LabelState {
  const label: LabelState = { label: number, breaks: [], continues: [] };
  flow.labels.push(label);
  buildBody(flow, body);
  flow.labels.pop();
  return label;
}

const assignedIn = (flow: Flow): readonly number[] => flow.assigned[flow.bodies++] ?? [];

function buildLoop(flow: Flow, s: Stmt & { readonly kind: 'loop' }): void {
  const cells = openLoop(flow, assignedIn(flow), -1);
  enterCells(flow, cells);
  const before = flow.env;
  const label = inLabel(flow, s.label, s.body);
  closeCells(flow, cells, ends(flow, label.continues));
  meetAt(flow, label.breaks, before);
}

function buildRange(flow: Flow, s: Stmt & { readonly kind: 'for.range' }): void {
  const { graph } = flow.facts;
  // Noted on entering, as the rewriter reads it: the operands may hold loops of their own.
  const at = flow.of.ranges.push(-1) - 1;
  const start = operand(flow, s.args[0]);
  const stop = operand(flow, s.args[1]);
  const counter = addNode(graph, RANGE, start, stop, undefined, s.step);
  flow.of.ranges[at] = counter;
  const live = flow.live;
  const cells = openLoop(flow, assignedIn(flow), counter);
  enterCells(flow, cells);
  const header = flow.env;
  assign(flow, s.local, counter);
  refineRelation(flow, s.step > 0 ? 'gt' : 'lt', stop, counter);
  const label = inLabel(flow, s.label, s.body);
  closeCells(flow, cells, ends(flow, label.continues));
  meetAt(flow, live ? [...label.breaks, header] : [], header);
}

function buildTry(flow: Flow, s: Stmt & { readonly kind: 'try' }): void {
  // Joins, not cells: a try body alone makes no cycle.
  const cells = openCells(flow, assignedIn(flow), JOIN);
  const { env: before, live } = flow;
  flow.handlers.push(cells);
  buildBody(flow, s.body);
  flow.handlers.pop();
  const after = flow.live ? [flow.env] : [];
  flow.env = before;
  flow.live = live;
  enterCells(flow, cells);
  buildBody(flow, s.handler);
  meetAt(flow, flow.live ? [...after, flow.env] : after, before);
}

/** Slots assigned in each loop and try body of a function, in order of entering them. */
export function assignedSlots(body: readonly Stmt[], slots: readonly number[]): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const open: Set<number>[] = [new Set()];
  const note = (local: number): void => {
    const slot = slots[local] ?? -1;
    if (slot >= 0) open.at(-1)?.add(slot);
  };
  const scoped = (local: number, inner: readonly Stmt[]): void => {
    const at = found.push([]) - 1;
    open.push(new Set());
    if (local >= 0) note(local);
    inner.forEach(visit);
    const set = open.pop() as Set<number>;
    found[at] = [...set];
    for (const slot of set) open.at(-1)?.add(slot);
  };
  const visitExpr = (e: Expr): void => {
    if (e.kind === 'seq') e.body.forEach(visit);
    e.args.forEach(visitExpr);
  };
  const visit = (s: Stmt): void => {
    s.args.forEach(visitExpr);
    switch (s.kind) {
      case 'local.set':
        return note(s.local);
      case 'locals.set':
        return s.locals.forEach(note);
      case 'loop':
        return scoped(-1, s.body);
      case 'for.range':
        return scoped(s.local, s.body);
      case 'try':
        scoped(-1, s.body);
        return s.handler.forEach(visit);
      case 'block':
        return s.body.forEach(visit);
      case 'if':
        s.then.forEach(visit);
        return s.else.forEach(visit);
      case 'switch':
        for (const c of s.cases) c.body.forEach(visit);
        return s.default.forEach(visit);
      default:
    }
  };
  body.forEach(visit);
  return found;
}

