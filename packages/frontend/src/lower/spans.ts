/**
 * What of a source line a traceback marks for a node, as CPython does.
 *
 * In: a node and the source it stands in. Out: where its code begins, and a span as the IR's positions hold it: line and
 * column of the end; for a binary operator, a subscript or a call, also the start and the end of the operator or of the
 * brackets. Columns are UTF-16.
 */
import type { Expression, Node, PositionedNode } from '../syntax/ast.ts';
import { lineText, utf16Column, type SourceFile } from '../syntax/source.ts';

export interface MarkedPlace {
  readonly line: number;
  readonly column: number;
  readonly span: readonly number[];
}

export function markedPlace(source: SourceFile, node: PositionedNode): MarkedPlace {
  const column = (line: number, byte: number): number => utf16Column(source, line, byte);
  const attribute = lateAttribute(node);
  const end = [node.end_lineno, column(node.end_lineno, node.end_col_offset)] as const;
  if (attribute !== null) {
    // The code of `long\n.name(...)` belongs to the line of the name.
    const last = column(attribute.end_lineno, attribute.end_col_offset);
    return { line: attribute.end_lineno, column: last - attribute.attr.length, span: [node.end_lineno, last] };
  }
  const operand = leftOperand(node);
  const start = { line: node.lineno, column: column(node.lineno, node.col_offset) };
  if (operand === null) return { ...start, span: end };
  const left = afterOperand(source, operand.end_lineno, column(operand.end_lineno, operand.end_col_offset));
  if (left === null) return { ...start, span: end };
  const right = node.kind === 'BinOp' ? afterOperator(source, left, node.right, column) : end;
  return { ...start, span: [...end, ...left, ...right] };
}

/** The attribute of a method call or an access whose name stands on a later line than its object begins. */
function lateAttribute(node: Node): Extract<Expression, { kind: 'Attribute' }> | null {
  const attribute = node.kind === 'Call' ? node.func : node;
  return attribute.kind === 'Attribute' && attribute.lineno !== attribute.end_lineno ? attribute : null;
}

/** What stands before the operator or the bracket that is marked. */
function leftOperand(node: Node): Expression | null {
  switch (node.kind) {
    case 'BinOp':
      return node.left;
    case 'Subscript':
      return node.value;
    case 'Call':
      return node.func;
    default:
      return null;
  }
}

/** The first character after an operand that is no space, closing parenthesis, comment or line joining. */
function afterOperand(source: SourceFile, fromLine: number, fromColumn: number): [number, number] | null {
  let column = fromColumn;
  for (let line = fromLine; line <= source.lineStarts.length; line++, column = 0) {
    const text = lineText(source, line);
    for (; column < text.length; column++) {
      const c = text[column]!;
      if (c === '\\' || c === '#') break;
      if (!/[\s)]/.test(c)) return [line, column];
    }
  }
  return null;
}

/** The end of an operator of one or two characters, the second being any that stands before the right operand. */
function afterOperator(
  source: SourceFile,
  [line, column]: readonly [number, number],
  right: Expression,
  columnOf: (line: number, byte: number) => number,
): [number, number] {
  const next = lineText(source, line)[column + 1];
  const isBefore = right.lineno > line || column + 1 < columnOf(right.lineno, right.col_offset);
  return [line, next !== undefined && isBefore && !/[\s\\#]/.test(next) ? column + 2 : column + 1];
}
