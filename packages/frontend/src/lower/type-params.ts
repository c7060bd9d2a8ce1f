/** What a type variable can stand for at the boundary: its bound, or one of its choices; nothing is known of others. */
import type { Expression } from '../syntax/ast.ts';

/** Of `TypeVar('T', bound=Box)` or `TypeVar('T', int, str)`; null of others. */
export function boundOf(e: Expression): Expression | null {
  if (e.kind !== 'Call') return null;
  const bound = e.keywords.find((k) => k.arg === 'bound')?.value;
  return bound ?? (e.args.length > 2 ? anyOf(e.args.slice(1)) : null);
}

/** Of `[T: Box]` or `[T: (int, str)]`. */
export const choiceOf = (bound: Expression): Expression => (bound.kind === 'Tuple' && bound.elts.length > 0 ? anyOf(bound.elts) : bound);

/** `Iterator[T]` */
export const iteratorOf = (item: Expression): Expression =>
  ({ ...item, kind: 'Subscript', value: { ...item, kind: 'Name', id: 'Iterator', ctx: 'Load' }, slice: item, ctx: 'Load' }) as unknown as Expression;

export const anyOf = (types: readonly Expression[]): Expression =>
  types.reduce((left, right) => ({ ...left, kind: 'BinOp', op: 'BitOr', left, right }) as unknown as Expression);
