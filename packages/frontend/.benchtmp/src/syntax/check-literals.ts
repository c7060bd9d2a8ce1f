/** Warnings about literals that cannot be called, subscripted, compared by identity or asserted as they are. */
import type { Expression, NodeOf } from './ast.ts';
import { warn, type Context } from './check-report.ts';

/** Python's name of the type an expression surely has, or null. */
function inferredType(e: Expression): string | null {
  switch (e.kind) {
    case 'Tuple': return 'tuple';
    case 'List': case 'ListComp': return 'list';
    case 'Dict': case 'DictComp': return 'dict';
    case 'Set': case 'SetComp': return 'set';
    case 'GeneratorExp': return 'generator';
    case 'Lambda': return 'function';
    case 'JoinedStr': case 'FormattedValue': return 'str';
    // A constant to the compiler.
    case 'Name': return e.id === '__debug__' ? 'bool' : null;
    case 'TemplateStr': case 'Interpolation': return 'string.templatelib.Template';
    case 'Constant':
      return {
        int: 'int', float: 'float', complex: 'complex', str: 'str', bytes: 'bytes', bool: 'bool', none: 'NoneType',
        ellipsis: 'ellipsis',
      }[e.value.kind];
    default: return null;
  }
}

export function warnCall(c: Context, e: NodeOf<'Call'>): void {
  switch (e.func.kind) {
    case 'Constant': case 'Tuple': case 'List': case 'ListComp': case 'Dict': case 'DictComp': case 'Set':
    case 'SetComp': case 'GeneratorExp': case 'JoinedStr': case 'FormattedValue': case 'TemplateStr':
    case 'Interpolation':
      return warn(c, `'${inferredType(e.func)}' object is not callable; perhaps you missed a comma?`, e);
    case 'Name':
      if (e.func.id === '__debug__') warn(c, "'bool' object is not callable; perhaps you missed a comma?", e);
      return;
    default:
  }
}

export function warnSubscript(c: Context, e: NodeOf<'Subscript'>): void {
  if (e.ctx !== 'Load') return;
  const { value, slice } = e;
  const debug = value.kind === 'Name' && value.id === '__debug__';
  const constant = value.kind === 'Constant' ? value.value.kind : debug ? 'bool' : null;
  const indexable = constant === 'str' || constant === 'bytes';
  if (
    (constant !== null && !indexable) || value.kind === 'Set' || value.kind === 'SetComp' ||
    value.kind === 'GeneratorExp' || value.kind === 'Lambda' || value.kind === 'TemplateStr'
  ) {
    warn(c, `'${inferredType(value)}' object is not subscriptable; perhaps you missed a comma?`, e);
    return;
  }
  const sequence = indexable || value.kind === 'Tuple' || value.kind === 'List' || value.kind === 'ListComp' ||
    value.kind === 'JoinedStr' || value.kind === 'FormattedValue';
  if (!sequence) return;
  const index = inferredType(slice);
  if (index === null || index === 'int' || index === 'bool') return;
  warn(
    c,
    `${inferredType(value)} indices must be integers or slices, not ${index}; perhaps you missed a comma?`, e,
  );
}

/** Is identity of this operand meaningless? */
function literal(e: Expression): boolean {
  if (e.kind === 'Constant') return !['none', 'bool', 'ellipsis'].includes(e.value.kind);
  // An empty tuple, and one of constants, is folded to a constant first.
  return e.kind === 'Tuple' && e.elts.every((item) => item.kind === 'Constant' || literal(item));
}

export function warnCompare(c: Context, e: NodeOf<'Compare'>): void {
  let left = e.left;
  e.ops.forEach((op, i) => {
    const right = e.comparators[i]!;
    if ((op === 'Is' || op === 'IsNot') && (literal(left) || literal(right))) {
      const type = inferredType(literal(left) ? left : right);
      const [used, meant] = op === 'Is' ? ['is', '=='] : ['is not', '!='];
      warn(c, `"${used}" with '${type}' literal. Did you mean "${meant}"?`, e);
    }
    left = right;
  });
}

export function warnTuple(c: Context, s: NodeOf<'Assert'>): void {
  if (s.test.kind === 'Tuple' && s.test.elts.length > 0) {
    warn(c, 'assertion is always true, perhaps remove parentheses?', s);
  }
}
