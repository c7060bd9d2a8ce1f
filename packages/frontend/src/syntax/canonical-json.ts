/**
 * Canonical JSON of a tree: the byte-for-byte form that development compares with a dump of CPython's `ast`. ASCII
 * only; `_` holds the class; constants are tagged (`t`), with ints and float bits in hex. Iterative, so that deep
 * trees are no problem.
 */
import type { Diagnostic } from './diagnostic.ts';
import { NODES, type ConstantValue, type Node, type NodeKind } from './ast.ts';

interface Plan {
  readonly open: string;
  readonly fields: readonly { readonly name: string; readonly key: string; readonly constant: boolean }[];
  readonly pos: boolean;
}

/** `{"_":"Module",...}` on one line, without a final newline. */
export function canonicalJson(root: Node, positions = true): string {
  const plans = new Map<string, Plan>();
  for (const kind of Object.keys(NODES) as NodeKind[]) {
    const { fields, pos } = NODES[kind];
    plans.set(kind, {
      open: `{"_":"${kind}"`,
      fields: Object.entries(fields as Record<string, string>).map(([name, spec]) => ({
        name, key: `,"${name === 'kind_' ? 'kind' : name}":`, constant: spec === 'constant' || spec === 'singleton',
      })),
      pos,
    });
  }
  const bits = new DataView(new ArrayBuffer(8));
  const out: string[] = [];
  // Work still to print, last first: text, or a value.
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const item = stack.pop();
    if (item instanceof Text) out.push(item.text);
    else if (item === null || item === undefined) out.push('null');
    else if (typeof item === 'string') out.push(quote(item));
    else if (typeof item === 'number') out.push(String(item));
    else if (item instanceof Raw) out.push(constantJson(item.value, bits));
    else if (Array.isArray(item)) {
      out.push('[');
      stack.push(CLOSE_LIST);
      for (let i = item.length - 1; i >= 0; i--) {
        stack.push(item[i]);
        if (i > 0) stack.push(COMMA);
      }
    } else pushNode(item as Node, plans, positions, out, stack);
  }
  return out.join('');
}

/** The same for a source that does not parse: its first error, with CPython's numbers. */
export function canonicalFailure(d: Diagnostic): string {
  if (d.type !== 'SyntaxError' && d.type !== 'IndentationError' && d.type !== 'TabError') {
    return `{"_":"!${d.type}","msg":${quote(d.message)}}`;
  }
  return (
    `{"_":"!SyntaxError","type":"${d.type}","msg":${quote(d.message)},"lineno":${d.lineno},"offset":${d.offset}` +
    `,"end_lineno":${d.end_lineno},"end_offset":${d.end_offset}}`
  );
}

class Text {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

class Raw {
  readonly value: ConstantValue;
  constructor(value: ConstantValue) {
    this.value = value;
  }
}

const CLOSE_LIST = new Text(']');
const COMMA = new Text(',');

function pushNode(node: Node, plans: Map<string, Plan>, positions: boolean, out: string[], stack: unknown[]): void {
  const plan = plans.get(node.kind)!;
  const record = node as unknown as Record<string, unknown>;
  out.push(plan.open);
  let tail = '}';
  if (positions && plan.pos) {
    tail =
      `,"lineno":${record.lineno},"col_offset":${record.col_offset},"end_lineno":${record.end_lineno}` +
      `,"end_col_offset":${record.end_col_offset}}`;
  }
  stack.push(new Text(tail));
  for (let i = plan.fields.length - 1; i >= 0; i--) {
    const { name, key, constant } = plan.fields[i]!;
    const value = record[name];
    stack.push(constant ? new Raw(value as ConstantValue) : value);
    stack.push(new Text(key));
  }
}

function constantJson(value: ConstantValue, bits: DataView): string {
  switch (value.kind) {
    case 'none': return '{"t":"None"}';
    case 'ellipsis': return '{"t":"Ellipsis"}';
    case 'bool': return `{"t":"bool","v":${value.value}}`;
    case 'int': return `{"t":"int","v":"${value.value.toString(16)}"}`;
    case 'float': return `{"t":"float","v":"${floatBits(value.value, bits)}"}`;
    case 'complex': return `{"t":"complex","re":"0000000000000000","im":"${floatBits(value.imag, bits)}"}`;
    case 'bytes': return `{"t":"bytes","v":"${Array.from(value.value, (b) => b.toString(16).padStart(2, '0')).join('')}"}`;
    case 'str':
      if (value.codePoints !== undefined) {
        return `{"t":"str","cp":"${value.codePoints.map((c) => c.toString(16)).join(' ')}"}`;
      }
      return `{"t":"str","v":${quote(value.value)}}`;
  }
}

function floatBits(value: number, bits: DataView): string {
  bits.setFloat64(0, value);
  return bits.getBigUint64(0).toString(16).padStart(16, '0');
}

/** JSON string in ASCII. */
function quote(text: string): string {
  const json = JSON.stringify(text);
  return /[\u0080-\uffff]/.test(json)
    ? json.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : json;
}
