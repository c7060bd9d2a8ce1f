/**
 * Walking and rewriting trees, driven by the node table. `walk` and `childNodes` are iterative or shallow; `transform`
 * copies only what changes.
 */
import { NODES, type Node, type NodeKind, type NodeOf } from './ast.ts';

/** Fields that hold nodes, by kind. Built once for each walk. */
export type NodeFields = ReadonlyMap<NodeKind, readonly string[]>;

const SCALARS = /^(?:identifier|string|int|bool|constant|singleton|expr_context|operator|unaryop|boolop|cmpop)[?*]*$/;

export function nodeFields(): NodeFields {
  const map = new Map<NodeKind, readonly string[]>();
  for (const kind of Object.keys(NODES) as NodeKind[]) {
    const fields = Object.entries(NODES[kind].fields as Record<string, string>);
    map.set(kind, fields.filter(([, spec]) => !SCALARS.test(spec)).map(([name]) => name));
  }
  return map;
}

/** Direct children in field order. */
export function childNodes(node: Node, fields: NodeFields = nodeFields()): Node[] {
  const out: Node[] = [];
  for (const name of fields.get(node.kind)!) {
    const value = (node as unknown as Record<string, unknown>)[name];
    if (Array.isArray(value)) {
      for (const item of value) if (item !== null) out.push(item as Node);
    } else if (value !== null) out.push(value as Node);
  }
  return out;
}

/** All nodes below and including `root`, parents first, in source order. */
export function* walk(root: Node): Generator<Node> {
  const fields = nodeFields();
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    const children = childNodes(node, fields);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
}

/** How many nodes lie on the longest path down from `root`, itself counted. */
export function treeDepth(root: Node): number {
  const fields = nodeFields();
  let level: Node[] = [root];
  let depth = 0;
  for (; level.length > 0; depth++) level = level.flatMap((node) => childNodes(node, fields));
  return depth;
}

/** Called for nodes of each kind; returning false leaves the children out. */
export type Visitor = { readonly [K in NodeKind]?: (node: NodeOf<K>, parents: readonly Node[]) => unknown };

/** Depth-first, parents first; `parents` is the path from the root, valid during the call. */
export function visit(root: Node, visitor: Visitor): void {
  const fields = nodeFields();
  const parents: Node[] = [];
  // A null on the stack means: leave the innermost parent.
  const stack: (Node | null)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === null) {
      parents.pop();
      continue;
    }
    const call = visitor[node.kind] as ((n: Node, p: readonly Node[]) => unknown) | undefined;
    if (call !== undefined && call(node, parents) === false) continue;
    parents.push(node);
    stack.push(null);
    const children = childNodes(node, fields);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
}

/** What a rewriting returns: the same or another node; an array or null only where a list holds the node. */
export type Rewrite = Node | readonly Node[] | null;
export type Transformer = { readonly [K in NodeKind]?: (node: NodeOf<K>) => Rewrite };

/** A node whose children are being rewritten. */
interface Frame {
  readonly node: Node;
  readonly names: readonly string[];
  /** Which field, and which item of it if it is a list, comes next. */
  field: number;
  item: number;
  copy: Record<string, unknown> | null;
  /** What the list of the current field becomes, once an item has changed. */
  list: (Node | null)[] | null;
}

/**
 * Children first. Unchanged parts are shared with the input, which is left as it was. With a stack of its own: trees may
 * be as deep as a sum is long.
 */
export function transform<N extends Node>(root: N, transformer: Transformer): N {
  const fields = nodeFields();
  const open = (node: Node): Frame => ({ node, names: fields.get(node.kind)!, field: 0, item: 0, copy: null, list: null });
  const stack: Frame[] = [open(root)];
  for (;;) {
    const frame = stack[stack.length - 1]!;
    const child = nextChild(frame);
    if (child !== null) {
      stack.push(open(child));
      continue;
    }
    stack.pop();
    const node = (frame.copy ?? frame.node) as unknown as Node;
    const call = transformer[node.kind] as ((n: Node) => Rewrite) | undefined;
    const result = call === undefined ? node : call(node);
    const outer = stack[stack.length - 1];
    if (outer !== undefined) put(outer, frame.node, result);
    else if (result === null || Array.isArray(result)) throw new TypeError('the root must become one node');
    else return result as N;
  }
}

/** The child to rewrite next; finishes lists on the way. Null when all is done. */
function nextChild(frame: Frame): Node | null {
  const record = frame.node as unknown as Record<string, unknown>;
  for (; frame.field < frame.names.length; frame.field++, frame.item = 0) {
    const name = frame.names[frame.field]!;
    const value = record[name] as Node | null | (Node | null)[];
    if (!Array.isArray(value)) {
      if (value !== null && frame.item === 0) return value;
      continue;
    }
    for (; frame.item < value.length; frame.item++) {
      const item = value[frame.item]!;
      if (item !== null) return item;
      frame.list?.push(null);
    }
    if (frame.list !== null) (frame.copy ??= { ...frame.node })[name] = frame.list;
    frame.list = null;
  }
  return null;
}

/** Takes what has become of the child that `nextChild` gave. */
function put(frame: Frame, child: Node, result: Rewrite): void {
  const name = frame.names[frame.field]!;
  const value = (frame.node as unknown as Record<string, unknown>)[name];
  if (!Array.isArray(value)) {
    if (result !== child) (frame.copy ??= { ...frame.node })[name] = result;
  } else {
    if (result !== child) frame.list ??= value.slice(0, frame.item);
    if (Array.isArray(result)) for (const each of result as Node[]) frame.list!.push(each);
    else if (result !== null) frame.list?.push(result as Node);
  }
  frame.item++;
}
