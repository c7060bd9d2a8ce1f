/**
 * Checks a JavaScript value against a type of the boundary and copies it, so that what the module reads is what was
 * checked.
 *
 * In: a value, the type, what to call it in messages. Out: BigInt for an int, number for a float, null for None, a new
 * array for lists and tuples; strings and booleans as they are. For `object`, a whole number is an int.
 *
 * Invariant: the function is closed, since loaders contain its source text.
 */
import type { BoundaryType } from './boundary-type.ts';

/** Throws a TypeError that names the place and the expected type. */
export function toPython(given: unknown, expected: BoundaryType, name: string): unknown {
  const isWhole = (value: unknown): boolean =>
    typeof value === 'bigint' || (Number.isInteger(value) && !Object.is(value, -0));
  const isItems = (value: unknown): boolean =>
    Array.isArray(value) || (ArrayBuffer.isView(value) && Symbol.iterator in value);
  const fits = (value: unknown, type: BoundaryType): boolean => {
    if (typeof type !== 'string') return isItems(value);
    switch (type) {
      case 'None':
        return value == null;
      case 'bool':
        return typeof value === 'boolean';
      case 'int':
        return typeof value === 'bigint' || Number.isInteger(value);
      case 'float':
        return typeof value === 'number';
      case 'str':
        return typeof value === 'string';
      default:
        return value == null || /^(boolean|number|bigint|string)$/.test(typeof value) || isItems(value);
    }
  };
  const show = (type: BoundaryType): string => {
    if (typeof type === 'string') return type === 'object' ? 'a value that Python has' : type;
    const parts = (type.slice(1) as BoundaryType[]).map(show);
    if (type[0] === 'or') return parts.join(' or ');
    return `${type[0].slice(0, 5)}[${parts.join(', ')}${type[0] === 'tuple...' ? ', ...' : ''}]`.replace('[]', '[()]');
  };
  const describe = (value: unknown): string => {
    if (value === undefined) return 'nothing';
    if (value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'number') return `number ${value}`;
    if (typeof value === 'bigint') return `bigint ${value}n`;
    if (typeof value !== 'object') return typeof value;
    return isItems(value) ? `array of ${(value as ArrayLike<unknown>).length}` : (value.constructor?.name ?? 'object');
  };
  const convert = (value: unknown, type: BoundaryType, at: string): unknown => {
    const refuse = (): TypeError => new TypeError(`${at}: ${show(type)} expected, got ${describe(value)}`);
    if (!fits(value, type) && !(typeof type !== 'string' && type[0] === 'or')) throw refuse();
    if (typeof type === 'string') {
      if (value == null) return null;
      if (type === 'int') return BigInt(value as number);
      if (type !== 'object') return value;
      if (isWhole(value)) return BigInt(value as number);
      return typeof value === 'object' ? convert(value, ['list', 'object'], at) : value;
    }
    if (type[0] === 'or') {
      const options = type.slice(1) as BoundaryType[];
      // A whole number is an int where both int and float may be.
      const isExact = (option: BoundaryType): boolean => option !== 'float' || !isWhole(value) || !options.includes('int');
      const option = options.find(option => fits(value, option) && isExact(option));
      if (option === undefined) throw refuse();
      return convert(value, option, at);
    }
    const items = Array.from(value as ArrayLike<unknown>);
    if (type[0] !== 'tuple') return items.map((item, i) => convert(item, type[1] as BoundaryType, `${at}[${i}]`));
    if (items.length !== type.length - 1) throw refuse();
    return items.map((item, i) => convert(item, type[i + 1] as BoundaryType, `${at}[${i}]`));
  };
  return convert(given, expected, name);
}
