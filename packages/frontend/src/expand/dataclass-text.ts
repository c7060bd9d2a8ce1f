/** `__doc__` of a dataclass that has no text of its own: its name and what its constructor takes. */
import type { ClassDef, Expression } from '../syntax/ast.ts';
import { escapeText } from '../syntax/unparse-values.ts';
import { unparseExpression } from '../syntax/unparse-expression.ts';
import type { Field, Scope } from './dataclass-fields.ts';

const PLAIN: ReadonlySet<string> = new Set(['int', 'float', 'str', 'bool', 'bytes', 'complex', 'list', 'dict', 'tuple', 'set', 'frozenset', 'object', 'type']);

/** An annotation as the text that `from __future__ import annotations` keeps. */
export const textOf = (e: Expression): Expression => {
  const { lineno, col_offset, end_lineno, end_col_offset } = e;
  return { kind: 'Constant', value: { kind: 'str', value: unparseExpression(e) }, kind_: null, lineno, col_offset, end_lineno, end_col_offset };
};

export const escapedText = (t: string): string => `'${escapeText(t, "'")}'`;

const literal = (e: Expression): string | null =>
  e.kind === 'Constant' && e.value.kind !== 'float' && e.value.kind !== 'complex' ? unparseExpression(e)
    : e.kind === 'UnaryOp' && e.operand.kind === 'Constant' && e.operand.value.kind === 'int' ? unparseExpression(e) : null;

/** An annotation as a signature shows it, where that needs no value of the run. */
function noteText(a: Expression, scope: Scope): string | null {
  if (a.kind === 'Name') {
    const from = scope.imported.get(a.id);
    if (from?.startsWith('typing.')) return from.slice('typing.'.length);
    return from?.startsWith('collections.') ? from : PLAIN.has(a.id) && scope.isOutside(a.id) ? a.id : null;
  }
  if (a.kind === 'Constant') return literal(a);
  if (a.kind === 'Subscript' && a.slice.kind !== 'Constant') {
    const of = a.slice.kind === 'Tuple' ? a.slice.elts : [a.slice];
    const texts = [a.value, ...of].map((e) => noteText(e, scope));
    return texts.includes(null) ? null : `${texts[0]}[${texts.slice(1).join(', ')}]`;
  }
  if (a.kind !== 'BinOp' || a.op !== 'BitOr') return null;
  const [left, right] = [noteText(a.left, scope), noteText(a.right, scope)];
  return left === null || right === null ? null : `${left} | ${right}`;
}

/**
 * An expression for the text; null when it takes values of the run and nothing in the module asks for it. `fields`: null
 * where the constructor is not a written one.
 */
export function signatureText(s: ClassDef, shown: string, fields: readonly Field[] | null, scope: Scope, names: Map<string, Expression>): string | null {
  if (!fields) return null;
  const parts: string[] = [];
  let isConstant = true;
  const given = fields.filter((f) => f.init && f.kind !== 'class');
  const put = (f: Field): void => {
    const a = scope.textAnnotations ? textOf(f.annotation) : f.annotation;
    let note = '';
    const plain = noteText(a, scope);
    if (plain !== null) note = plain;
    else {
      isConstant = false;
      names.set(`__a_${f.name}__`, a);
      note = `\0{__pyw_dc__._note(__a_${f.name}__)}\0`;
    }
    let text = `${f.name}: ${note}`;
    if (f.factory) text += ' = <factory>';
    else if (f.default && literal(f.default) !== null) text += ` = ${literal(f.default)}`;
    else if (f.default || f.held) {
      isConstant = false;
      if (f.default) names.set(`__c_${f.name}__`, f.default);
      text += ` = \0{${f.held ? (f.owner === s ? f.hidden : '__pyw_dc__.MISSING') : `__c_${f.name}__`}!r}\0`;
    }
    parts.push(text);
  };
  given.filter((f) => !f.kwOnly).forEach(put);
  const keywords = given.filter((f) => f.kwOnly);
  if (keywords.length) parts.push('*');
  keywords.forEach(put);
  const whole = `${shown}(${parts.join(', ')})`;
  if (isConstant) return escapedText(whole);
  if (!scope.mentions('__doc__')) return null;
  // Between the marks stand expressions.
  return whole.split('\0').map((p, i) => (i % 2 === 0 ? escapedText(p) : `f"${p}"`)).join(' ');
}
