/**
 * Gives results the form that their declared types ask for: a TypedDict is a plain object to JavaScript.
 *
 * In: what the module gave, where dicts are Maps, and its type. Out: the same with objects in their places. Data was
 * copied before, so that it may be changed.
 *
 * Invariant: the function is closed, since loaders contain its source text.
 */
import type { BoundaryType } from './boundary-type.ts';

export function shaped(given: unknown, expected: BoundaryType): unknown {
  const records = new Map<string, BoundaryType>();
  const hasRecords = (type: BoundaryType): boolean =>
    typeof type !== 'string' && (type[0] === 'record' || type[0] === 'within' || (type[0] !== 'literal' && type[0] !== 'like' && (type.slice(1) as BoundaryType[]).some(hasRecords)));
  const shape = (value: unknown, type: BoundaryType): unknown => {
    if (typeof type === 'string' || typeof value !== 'object' || value === null || !hasRecords(type)) return value;
    switch (type[0]) {
      case 'within':
        return shape(value, records.get(type[1]) ?? 'object');
      case 'record': {
        if (!(value instanceof Map)) return value;
        const [, name, ...fields] = type;
        records.set(name, type);
        const types = new Map(fields.map(([key, field]) => [key, field]));
        return Object.fromEntries([...(value as Map<string, unknown>)].map(([key, item]) => [key, shape(item, types.get(key) ?? 'object')]));
      }
      case 'or': {
        // Of several dicts, which JavaScript cannot tell apart, there is at most one.
        const isList = Array.isArray(value);
        const part = (type.slice(1) as BoundaryType[]).find(p =>
          isList ? ['list', 'tuple', 'tuple...', 'iterable'].includes(p[0]!) : typeof p !== 'string' && hasRecords(p) && p[0] !== 'list',
        );
        return part === undefined ? value : shape(value, part);
      }
      case 'dict':
        if (value instanceof Map) for (const [key, item] of value) value.set(key, shape(item, type[2]));
        return value;
      case 'list':
      case 'tuple...':
      case 'iterable':
        if (Array.isArray(value)) value.forEach((item, i) => void (value[i] = shape(item, type[1])));
        return value;
      case 'tuple':
        if (Array.isArray(value)) value.forEach((item, i) => void (value[i] = shape(item, (type[i + 1] as BoundaryType) ?? 'object')));
        return value;
      case 'iterator': {
        const it = value as { next(sent?: unknown): IteratorResult<unknown> };
        const { next } = it;
        it.next = sent => {
          const step = next(sent);
          return step.done ? step : { done: false, value: shape(step.value, type[1]) };
        };
        return it;
      }
      case 'async': {
        const it = value as { next(): Promise<IteratorResult<unknown>> };
        const { next } = it;
        it.next = async () => {
          const step = await next();
          return step.done ? step : { done: false, value: shape(step.value, type[1]) };
        };
        return it;
      }
      case 'awaitable':
        return (value as Promise<unknown>).then(item => shape(item, type[1]));
      default:
        return value;
    }
  };
  return shape(given, expected);
}
