/** Shared by the parser's tests: short ways to parse, and to show trees and errors compactly. */
import { check, parse, type Diagnostic, type Module, type Node, type ParseOptions, NODES } from '../../src/syntax/index.ts';

export function tree(source: string, options: ParseOptions = {}): Module {
  const { module, diagnostics } = parse(source, { ...options, mode: 'exec' });
  if (module === null) throw new Error(diagnostics.map((d) => d.message).join('; '));
  return module;
}

/** A node as `Kind(field, field)`, constants by value, without positions. */
export function show(value: unknown): string {
  if (value === null) return '-';
  if (Array.isArray(value)) return `[${value.map(show).join(' ')}]`;
  if (typeof value !== 'object') return String(value);
  const node = value as Node;
  if (node.kind === 'Constant') return showConstant(node.value as unknown as Record<string, unknown>);
  if (!(node.kind in NODES)) return showConstant(value as Record<string, unknown>);
  const fields = Object.keys(NODES[node.kind].fields).filter((name) => name !== 'ctx' && name !== 'kind_');
  return `${node.kind}(${fields.map((name) => show((value as Record<string, unknown>)[name])).join(' ')})`;
}

function showConstant(value: Record<string, unknown>): string {
  if (value.kind === 'str') return JSON.stringify(value.value);
  if (value.kind === 'bytes') return `b[${[...(value.value as Uint8Array)].join(' ')}]`;
  if (value.kind === 'complex') return `${value.imag}j`;
  return 'value' in value ? String(value.value) : String(value.kind);
}

/** The first statement of a source, shown. */
export function first(source: string, options: ParseOptions = {}): string {
  return show(tree(source, options).body[0]);
}

/** An expression, shown. */
export function expression(source: string): string {
  const statement = tree(source).body[0]!;
  return show(statement.kind === 'Expr' ? statement.value : statement);
}

/** Errors as `line:offset-line:offset Type: message`. */
export function errors(source: string | Uint8Array, options: ParseOptions = {}): string[] {
  return check(source, options).filter((d) => d.severity === 'error').map(brief);
}

export function brief(d: Diagnostic): string {
  return `${d.lineno}:${d.offset}-${d.end_lineno}:${d.end_offset} ${d.type}: ${d.message}`;
}
