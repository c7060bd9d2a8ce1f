/**
 * Array groups: sets of array-typed places (locals, fields, globals, parameters, elements of other arrays) that can
 * hold the same array, kept by union-find. All arrays of a group share one storage type and one element cell.
 */
import { elemOf, isArray, type ArrayType } from '../../types.ts';
import { addInput, cellNode, NODE_I32, NODE_I64, NODE_TOP, NODE_U16, NODE_U8, NODE_ZERO, type Graph } from './graph.ts';

export interface Groups {
  readonly parent: number[];
  readonly type: ArrayType[];
  /** Graph node of the elements' values; -1 for elements that are no integers. */
  readonly cell: number[];
  /** Group of elements that are arrays themselves, or -1. */
  readonly inner: number[];
  /** Storage types that must stay as they are: code outside the program, or reached by function values, uses them. */
  readonly pinned: boolean[];
}

export const createGroups = (): Groups => ({ parent: [], type: [], cell: [], inner: [], pinned: [] });

export const isInteger = (type: string): type is 'i32' | 'i64' | 'int' => type === 'int' || type === 'i32' || type === 'i64';

/** Node of a value of an integer type about which nothing else is known. */
export const anyNode = (type: string): number => (type === 'int' ? NODE_TOP : type === 'i64' ? NODE_I64 : type === 'i32' ? NODE_I32 : -1);

export function addGroup(groups: Groups, graph: Graph, type: ArrayType): number {
  const elem = elemOf(type);
  let cell = -1;
  if (elem === 'i8') cell = NODE_U8;
  else if (elem === 'i16') cell = NODE_U16;
  else if (isInteger(elem)) {
    cell = cellNode(graph);
    addInput(graph, cell, NODE_ZERO);
  }
  const inner = isArray(elem) ? addGroup(groups, graph, elem) : -1;
  groups.type.push(type);
  groups.cell.push(cell);
  groups.inner.push(inner);
  groups.pinned.push(false);
  return groups.parent.push(groups.parent.length) - 1;
}

export function findGroup(groups: Groups, group: number): number {
  const { parent } = groups;
  let root = group;
  while (parent[root] !== root) root = parent[root] as number;
  for (let at = group; at !== root; ) {
    const next = parent[at] as number;
    parent[at] = root;
    at = next;
  }
  return root;
}

/** Makes two groups one. A cell already in use stays in use: each of the two flows into the other. */
export function uniteGroups(groups: Groups, graph: Graph, x: number, y: number): void {
  if (x < 0 || y < 0) return;
  const a = findGroup(groups, x);
  const b = findGroup(groups, y);
  if (a === b) return;
  groups.parent[b] = a;
  if (groups.pinned[b] === true) groups.pinned[a] = true;
  addInput(graph, groups.cell[a] as number, groups.cell[b] as number);
  addInput(graph, groups.cell[b] as number, groups.cell[a] as number);
  uniteGroups(groups, graph, groups.inner[a] as number, groups.inner[b] as number);
}

export const elementCell = (groups: Groups, group: number): number => (group < 0 ? -1 : (groups.cell[findGroup(groups, group)] as number));
export const elementGroup = (groups: Groups, group: number): number => (group < 0 ? -1 : (groups.inner[findGroup(groups, group)] as number));

/** Fixes the storage type; `open` also lets code outside the program store any element. */
export function pinGroup(groups: Groups, graph: Graph, group: number, open: boolean): void {
  for (let at = group; at >= 0; at = elementGroup(groups, at)) {
    const root = findGroup(groups, at);
    groups.pinned[root] = true;
    const cell = groups.cell[root] as number;
    if (open && cell >= 0) addInput(graph, cell, anyNode(elemOf(groups.type[root] as ArrayType)));
  }
}

/** Type of a group's arrays once the groups for which `narrows` holds have elements of type i64. */
export function groupType(groups: Groups, group: number, narrows: (root: number) => boolean): ArrayType {
  const root = findGroup(groups, group);
  const type = groups.type[root] as ArrayType;
  const inner = groups.inner[root] as number;
  if (inner >= 0) return `array<${groupType(groups, inner, narrows)}>`;
  return elemOf(type) === 'int' && narrows(root) ? 'array<i64>' : type;
}
