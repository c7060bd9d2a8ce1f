/**
 * The constraint graph: one node for each value that the program computes, with an operation that gives its interval
 * from the intervals of other nodes.
 *
 * In: nodes added by the builders. Out: columns of numbers that the solver walks. Operand nodes may be added to a
 * `join` or `cell` at any time; every cycle of the graph passes through a `cell`, which is where the solver widens.
 */
import { parseBound } from './bound.ts';
import * as iv from './interval.ts';
import { BOOL, BOTTOM, I32, I64, TOP, type Interval, type Transfer } from './interval.ts';
import { deciding, refining, refiningClamped, type Relation } from './relation.ts';
import { rangeValues } from './range-values.ts';

/**
 * How the value of an operation follows from its operands, for the rule that bounds counters (see `counters.ts`):
 * `copy`: a value of operand a; `copy64`: the same if it fits 64 bits; `step`: a plus b; `step64`: the same wrapped to
 * 64 bits; `back`, `back64`: a minus b; `range`: a plus a multiple of the step; `other`: anything else.
 */
export type Flow = 'copy' | 'copy64' | 'step' | 'step64' | 'back' | 'back64' | 'range' | 'other';
interface Operation {
  readonly transfer: Transfer;
  readonly flow: Flow;
}
const other = (transfer: Transfer): Operation => ({ transfer, flow: 'other' });
const flowing = (flow: Flow, transfer: Transfer): Operation => ({ transfer, flow });

const RELATIONS: readonly Relation[] = ['lt', 'le', 'gt', 'ge', 'eq', 'ne', 'lt_u', 'le_u', 'gt_u', 'ge_u'];
const comparisons = (prefix: string): [string, Operation][] =>
  RELATIONS.map((r): [string, Operation] => [
    `${prefix}.${prefix === 'int' || r.endsWith('_u') || r === 'eq' || r === 'ne' ? r : `${r}_s`}`,
    other(deciding(r)),
  ]);
const machine = (type: 'i32' | 'i64', whole: Interval): [string, Operation][] => {
  const step = type === 'i64' ? 'step64' : 'other';
  const back = type === 'i64' ? 'back64' : 'other';
  return Object.entries({
    add: flowing(step, iv.wrapping(whole, iv.addition)),
    sub: flowing(back, iv.wrapping(whole, iv.subtraction)),
    mul: other(iv.wrapping(whole, iv.multiplication)),
    div_s: other(iv.signedDivision(whole)),
    div_u: other(iv.unsignedDivision(whole)),
    rem_s: other(iv.signedRemainder),
    rem_u: other(iv.unsignedRemainder(whole)),
    and: other(iv.conjunction),
    or: other(iv.disjunction),
    xor: other(iv.exclusiveOr),
    shl: other(iv.machineShift(whole, iv.leftShift)),
    shr_s: other(iv.machineShift(whole, iv.rightShift)),
    shr_u: other(iv.logicalRightShift(whole)),
    eqz: other((x) => deciding('eq')(x, iv.ZERO, 0)),
  }).map(([name, row]): [string, Operation] => [`${type}.${name}`, row]);
};

/** Operations by name: those of the op table that concern integers, then `refine.*`, which have no op of their own. */
const TABLE: readonly (readonly [string, Operation])[] = [
  ['const', other(() => TOP)],
  ['join', flowing('copy', () => TOP)],
  ['cell', flowing('copy', () => TOP)],
  ['range', flowing('range', rangeValues)],
  ...RELATIONS.map((r): [string, Operation] => [`refine.${r}`, flowing('copy', refining(r))]),
  ['refine.i64', flowing('copy', (x) => iv.meet(x, I64))],
  ...RELATIONS.map((r): [string, Operation] => [`refine.clamped.${r}`, flowing('copy', refiningClamped(r))]),
  ['int.add', flowing('step', iv.addition)],
  ['int.sub', flowing('back', iv.subtraction)],
  ['int.mul', other(iv.multiplication)],
  ['int.floordiv', other(iv.floorDivision)],
  ['int.mod', other(iv.floorModulo)],
  ['int.pow', other(iv.exponentiation)],
  ['int.neg', other(iv.negation)],
  ['int.and', other(iv.conjunction)],
  ['int.or', other(iv.disjunction)],
  ['int.xor', other(iv.exclusiveOr)],
  ['int.not', other(iv.complement)],
  ['int.shl', other(iv.leftShift)],
  ['int.shr', other(iv.rightShift)],
  ['int.bit_length', other(iv.bitLengths)],
  ['int.from_i64', flowing('copy', iv.identity)],
  ['int.from_i32', flowing('copy', iv.identity)],
  ['int.to_i64', flowing('copy64', iv.wrap64)],
  ['int.to_i32', other(iv.wrap32)],
  ['int.clamp_i64', flowing('copy64', iv.clamp64)],
  ['int.fits_i64', other((x) => (iv.isBottom(x) ? BOTTOM : iv.fitsI64(x) ? iv.ONE : iv.isBottom(iv.meet(x, I64)) ? iv.ZERO : BOOL))],
  ...comparisons('int'),
  ...comparisons('i32'),
  ...comparisons('i64'),
  ...machine('i32', I32),
  ...machine('i64', I64),
  ['i32.wrap_i64', other(iv.wrap32)],
  ['i64.extend_i32_s', flowing('copy', iv.identity)],
  ['i64.extend_i32_u', other(iv.zeroExtend32)],
  ['i32.extend8_s', other(iv.signExtend(8))],
  ['i32.extend16_s', other(iv.signExtend(16))],
  ['i64.extend32_s', other(iv.signExtend(32))],
];

const CODES: ReadonlyMap<string, number> = new Map(TABLE.map(([name], code) => [name, code]));
export const OPERATIONS: readonly Operation[] = TABLE.map(([, operation]) => operation);
export const OPERATION_NAMES: readonly string[] = TABLE.map(([name]) => name);
/** Code of a named operation; undefined when the graph knows nothing about it. */
export const codeOf = (name: string): number | undefined => CODES.get(name);
const known = (name: string): number => CODES.get(name) ?? 0;
export const CONST = known('const');
export const JOIN = known('join');
export const CELL = known('cell');
export const RANGE = known('range');
export const isRefinement = (code: number): boolean => code > RANGE && (OPERATION_NAMES[code] ?? '').startsWith('refine.');

export interface Graph {
  /** Operation code of each node. */
  readonly code: number[];
  /** First operand, or -1. */
  readonly a: number[];
  /** Second operand, or -1. */
  readonly b: number[];
  /** The step of a range. */
  readonly extra: number[];
  /** Operands of joins and cells. */
  readonly inputs: (number[] | undefined)[];
  /** Interval of each node; fixed for constants, found by the solver for the others. */
  readonly values: Interval[];
  readonly constants: Map<string, number>;
  /** For the cells at the head of a loop: that loop. */
  readonly loops: Map<number, LoopFacts>;
}
/** A loop as far as it bounds the number of its rounds. */
export interface LoopFacts {
  /** Node of the counter of a `for.range`, or -1. */
  readonly range: number;
  /** Cells of the locals assigned in the loop; the first input of each comes from before the loop. */
  readonly cells: readonly number[];
}

/** Nodes that every graph starts with. */
export const NODE_BOTTOM = 0;
export const NODE_TOP = 1;
export const NODE_I32 = 2;
export const NODE_I64 = 3;
export const NODE_BOOL = 4;
export const NODE_LENGTH = 5;
export const NODE_U8 = 6;
export const NODE_U16 = 7;
export const NODE_ZERO = 8;

export function createGraph(): Graph {
  const graph: Graph = { code: [], a: [], b: [], extra: [], inputs: [], values: [], constants: new Map(), loops: new Map() };
  const fixed = [BOTTOM, TOP, I32, I64, BOOL, { lo: 0, hi: 2 ** 31 - 1 }, { lo: 0, hi: 255 }, { lo: 0, hi: 65535 }];
  for (const value of fixed) addNode(graph, CONST, -1, -1, value);
  constantNode(graph, '0');
  return graph;
}

export function addNode(graph: Graph, code: number, a: number, b: number, value: Interval = BOTTOM, extra = 0): number {
  graph.a.push(a);
  graph.b.push(b);
  graph.extra.push(extra);
  graph.inputs.push(code === JOIN || code === CELL ? [] : undefined);
  graph.values.push(value);
  return graph.code.push(code) - 1;
}

export function constantNode(graph: Graph, decimal: string): number {
  const old = graph.constants.get(decimal);
  if (old !== undefined) return old;
  const node = addNode(graph, CONST, -1, -1, iv.single(parseBound(decimal)));
  graph.constants.set(decimal, node);
  return node;
}

export const cellNode = (graph: Graph): number => addNode(graph, CELL, -1, -1);

export function joinNodes(graph: Graph, nodes: readonly number[]): number {
  const node = addNode(graph, JOIN, -1, -1);
  for (const input of nodes) addInput(graph, node, input);
  return node;
}

export function addInput(graph: Graph, node: number, input: number): void {
  if (input !== node) graph.inputs[node]?.push(input);
}

/** Interval of a node; what is not a node may be anything. */
export const valueOf = (graph: Graph, node: number): Interval => graph.values[node] ?? TOP;

/** The interval that the node's operation gives for the present intervals of its operands. */
export function evaluate(graph: Graph, node: number): Interval {
  const { values } = graph;
  const inputs = graph.inputs[node];
  if (inputs !== undefined) {
    let value: Interval = BOTTOM;
    for (const input of inputs) {
      const next = values[input] as Interval;
      if (!iv.isBottom(next)) value = iv.isBottom(value) ? next : iv.join(value, next);
    }
    return value;
  }
  const code = graph.code[node] as number;
  if (code === CONST) return values[node] as Interval;
  // An operand that is no node (of code that never ends, say) may be anything.
  const a = valueOf(graph, graph.a[node] as number);
  const b = graph.b[node] as number;
  return (OPERATIONS[code] as Operation).transfer(a, b < 0 ? a : valueOf(graph, b), graph.extra[node] as number);
}
