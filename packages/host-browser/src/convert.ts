/**
 * Checks a JavaScript value against a type of the boundary and copies it, so that what the module reads is what was
 * checked.
 *
 * In: a value, the type, what to call it in messages. Out: number or BigInt for an int, number for a float, null for None, a new
 * array for lists and tuples, a new Map, Set or Uint8Array; strings and booleans as they are. For `object`, which is
 * what JSON has, a whole number is an int, and a plain object a dict. Where a number may be a float as well, an int is always a BigInt.
 *
 * Invariant: the function is closed, since loaders contain its source text.
 */
import type { BoundaryType } from './boundary-type.ts';
import type { Objects } from './objects.ts';

interface Complex {
  readonly re: number;
  readonly im: number;
}

/** Throws a TypeError that names the place and the expected type. */
export function toPython(given: unknown, expected: BoundaryType, name: string, objects?: Objects): unknown {
  const names = { float: 'number', str: 'string', bool: 'boolean' };
  const isWhole = (value: unknown): boolean =>
    typeof value === 'bigint' || (Number.isInteger(value) && !Object.is(value, -0));
  // A proxy may throw when it is asked what it is: then it is nothing that is known here.
  const test = (ask: () => boolean): boolean => {
    try {
      return ask();
    } catch {
      return false;
    }
  };
  const isA = <T>(value: unknown, type: abstract new (...args: never[]) => T): value is T => test(() => value instanceof type);
  const isItems = (value: unknown): boolean =>
    test(() => Array.isArray(value)) || (ArrayBuffer.isView(value) && Symbol.iterator in value);
  const isPlain = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && test(() => [Object.prototype, null].includes(Object.getPrototypeOf(value)));
  const fits = (value: unknown, type: BoundaryType): boolean => {
    if (typeof type !== 'string') {
      if (type[0] === 'callable') return typeof value === 'function';
      if (type[0] === 'text') return typeof value === 'string' || (type[1] === 'datetime' && isA(value, Date)) || (objects !== undefined && objects.instance(value, type[1]) !== null);
      if (type[0] === 'like') return value != null && /^(object|function)$/.test(typeof value);
      if (type[0] === 'awaitable') return true;
      if (type[0] === 'literal') return type.indexOf((typeof value === 'bigint' ? Number(value) : value) as string, 1) > 0;
      if (type[0] === 'record' || type[0] === 'within') {
        const isOther = isItems(value) || isA(value, Set) || isA(value, Uint8Array) || objects?.unwrap(value);
        return typeof value === 'object' && value !== null && !isOther;
      }
      if (type[0] === 'iterable' || type[0] === 'iterator') {
        const has = (key: PropertyKey): boolean => typeof (value as Record<PropertyKey, unknown> | null)?.[key] === 'function';
        return typeof value === 'object' && (has(Symbol.iterator) || (type[0] === 'iterator' && has('next')));
      }
      if (type[0] === 'async') {
        const has = (key: PropertyKey): boolean => typeof (value as Record<PropertyKey, unknown>)[key] === 'function';
        return typeof value === 'object' && value !== null && (has(Symbol.asyncIterator) || has(Symbol.iterator) || has('next'));
      }
      if (type[0] === 'dict') return isA(value, Map) || (type[1] === 'str' && isPlain(value));
      return type[0] === 'set' ? isA(value, Set) : isItems(value);
    }
    switch (type) {
      case 'bytes':
      case 'bytearray':
        return isA(value, Uint8Array) || isA(value, ArrayBuffer);
      case 'None':
        return value == null;
      case 'JsValue':
        return true;
      case 'JsProxy':
        return value != null && /^(object|function)$/.test(typeof value);
      case 'bool':
        return typeof value === 'boolean';
      case 'int':
        return typeof value === 'bigint' || Number.isInteger(value);
      case 'float':
        return typeof value === 'number';
      case 'complex':
        return typeof value === 'number' || (isPlain(value) && ['re', 'im'].every(key => typeof (value as Record<string, unknown>)[key] === 'number'));
      case 'str':
        return typeof value === 'string';
      default:
        if (type !== 'object') return objects !== undefined && objects.instance(value, type) !== null;
        return (
          value == null ||
          objects?.isOpen ||
          (objects !== undefined && objects.unwrap(value) !== null) ||
          /^(boolean|number|bigint|string|function)$/.test(typeof value) ||
          isItems(value) ||
          isPlain(value) ||
          isA(value, Map) ||
          isA(value, Set)
        );
    }
  };
  const show = (type: BoundaryType): string => {
    if (typeof type === 'string') return type === 'object' ? 'a value that Python has' : type;
    if (type[0] === 'literal') return type.slice(1).map(value => JSON.stringify(value)).join(' or ');
    if (type[0] === 'record' || type[0] === 'within') return type[1];
    if (type[0] === 'like') return show(type[1]);
    if (type[0] === 'text') return type[1] === 'Path' ? 'str' : `${type[1]} or str`;
    const parts = (type.slice(1) as BoundaryType[]).map(show);
    if (type[0] === 'or') return parts.join(' or ');
    if (type[0] === 'callable') return 'function';
    return `${type[0] === 'async' ? 'AsyncIterator' : type[0].replace('...', '')}[${parts.join(', ')}${type[0] === 'tuple...' ? ', ...' : ''}]`.replace(
      '[]',
      '[()]',
    );
  };
  const describe = (value: unknown): string => {
    if (value === undefined) return 'nothing';
    if (value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'number') return `number ${value}`;
    if (typeof value === 'bigint') return `bigint ${value}n`;
    if (typeof value !== 'object') return typeof value;
    // Whatever it is, what it throws is not what is wrong with it here.
    try {
      if (isItems(value)) return `array of ${(value as ArrayLike<unknown>).length}`;
      return value.constructor?.name || String((value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] ?? 'object');
    } catch {
      return 'object';
    }
  };
  const records = new Map<string, BoundaryType>();
  let depth = 0;
  const convert = (value: unknown, type: BoundaryType, at: string): unknown => {
    // What fails ends the conversion, so the count need not go back then.
    if (++depth > 1000) throw new TypeError(`${name}: nested too deeply, or holds itself`);
    const made = convertOne(value, type, at);
    depth--;
    return made;
  };
  const later = (value: unknown, type: BoundaryType, at: string): unknown => {
    depth = 0;
    return convert(value, type, at);
  };
  const convertOne = (value: unknown, type: BoundaryType, at: string): unknown => {
    // What an annotation would take.
    const wanted = type !== 'object' || typeof value !== 'object' ? '' : `; annotate it as JsProxy to take one`;
    const refuse = (): TypeError => new TypeError(`${at}: ${show(type)} expected, got ${describe(value)}${wanted}`);
    if (!fits(value, type) && !(typeof type !== 'string' && type[0] === 'or')) throw refuse();
    if (typeof type === 'string') {
      if (type === 'JsProxy' || type === 'JsValue') return value;
      if (value == null) return null;
      const ref = type === 'object' ? objects?.unwrap(value) : null;
      if (ref) return ref;
      if (type === 'int') return Number.isSafeInteger(value) ? value : BigInt(value as number);
      if (type === 'bytes' || type === 'bytearray') return new Uint8Array(value as ArrayLike<number>);
      if (type === 'complex') return typeof value === 'number' ? { 0: value, 1: 0 } : { 0: (value as Complex).re, 1: (value as Complex).im };
      if (!['int', 'float', 'bool', 'str', 'object'].includes(type)) return objects!.instance(value, type);
      if (type !== 'object') return value;
      if (isWhole(value)) return BigInt(value as number);
      if (typeof value === 'function' && !objects?.isOpen) return convert(value, ['callable', 'object', '...'], at);
      if (typeof value !== 'object') return value;
      const isData = isItems(value) || isPlain(value) || isA(value, Map) || isA(value, Set) || isA(value, Uint8Array);
      if (objects?.isOpen && !isData) return value;
      if (isA(value, Uint8Array) && objects) return new Uint8Array(value);
      return convert(value, isItems(value) ? ['list', 'object'] : isA(value, Set) ? ['set', 'object'] : ['dict', 'str', 'object'], at);
    }
    if (type[0] === 'or') {
      const options = type.slice(1) as BoundaryType[];
      // A whole number is an int where both int and float may be.
      const isExact = (option: BoundaryType): boolean =>
        option === 'complex'
          ? typeof value !== 'number' || !(options.includes('float') || (options.includes('int') && isWhole(value)))
          : option !== 'float' || !isWhole(value) || !options.includes('int');
      const option = options.find(option => fits(value, option) && isExact(option));
      if (option === undefined) throw refuse();
      const isInt = option === 'int' || (option[0] === 'literal' && typeof value === 'number');
      return isInt && options.includes('float') ? BigInt(value as number) : convert(value, option, at);
    }
    if (type[0] === 'like') return objects?.unwrap(value) ?? value;
    if (type[0] === 'literal') return value;
    if (type[0] === 'text') {
      if (typeof value === 'string') return value;
      if (!isA(value, Date)) return objects!.instance(value, type[1]);
      if (Number.isNaN(value.getTime())) throw refuse();
      return value.toISOString();
    }
    if (type[0] === 'within') return convertOne(value, records.get(type[1])!, at);
    if (type[0] === 'record') {
      const [, own, ...fields] = type;
      records.set(own, type);
      const given: Record<number, unknown> = {};
      fields.forEach(([key, field, isOptional], i) => {
        const item: unknown = isA(value, Map) ? value.get(key) : (value as Record<string, unknown>)[key];
        if (item !== undefined || !isOptional) given[i] = convert(item, field, `${at}.${key}`);
      });
      return given;
    }
    if (type[0] === 'set') return new Set(Array.from(value as Set<unknown>, item => convert(item, type[1], `${at}{}`)));
    if (type[0] === 'dict') {
      const entries = isA(value, Map) ? [...value] : Object.entries(value as object);
      const text = (key: unknown): string => `${at}[${typeof key === 'string' ? JSON.stringify(key) : String(key)}]`;
      return new Map(
        entries.map(([key, item]) => [convert(key, type[1], `${at} key`), convert(item, type[2], text(key))]),
      );
    }
    if (type[0] === 'callable') {
      const f = value as (...args: unknown[]) => unknown;
      const [, gives, ...takes] = type;
      // The same function is the same for Python too, so that it can be found again.
      const key = JSON.stringify(type);
      const known = objects?.given.get(f) ?? new Map<string, unknown>();
      if (known.has(key)) return known.get(key);
      const made = (...args: unknown[]): unknown => {
        const result = f(...(objects ? args.map((a, i) => objects.shaped(a, takes[i] ?? 'object')) : args));
        return gives === 'None' ? null : later(result, gives, `result of ${at}`);
      };
      known.set(key, made);
      objects?.originals.set(made, f);
      objects?.given.set(f, known);
      return made;
    }
    if (type[0] === 'awaitable') {
      // Python waits for this one, which says whether the other was fulfilled, and finds in it what that gave.
      const settled: Promise<boolean> & { 0?: unknown } = Promise.resolve(value)
        .then(item => {
          settled[0] = later(item, type[1], at);
          return true;
        })
        .catch((error: unknown) => {
          settled[0] = error;
          return false;
        });
      return settled;
    }
    if (type[0] === 'iterable') {
      const list: unknown[] = [];
      // Each is checked before the next is asked for, and what is refused closes the iterator.
      for (const item of value as Iterable<unknown>) list.push(convert(item, type[1], `${at}[${list.length}]`));
      return list;
    }
    if (type[0] === 'iterator') {
      const iterable = value as Partial<Iterable<unknown>> & Iterator<unknown>;
      const it = iterable[Symbol.iterator]?.() ?? iterable;
      const next = (): unknown => {
        const step = it.next();
        return step.done ? step : { done: false, value: later(step.value, type[1], `item of ${at}`) };
      };
      return { next };
    }
    if (type[0] === 'async') {
      const iterable = value as Partial<AsyncIterable<unknown> & Iterable<unknown>> & AsyncIterator<unknown>;
      const it = iterable[Symbol.asyncIterator]?.() ?? iterable[Symbol.iterator]?.() ?? iterable;
      const next = (): unknown => {
        // Promises that say whether the step went well, as those of `awaitable`; they hold the item, or nothing at the end.
        const settled: Promise<boolean> & { 0?: unknown } = (async () => it.next())()
          .then(async step => {
            settled[0] = step.done ? [] : [later(await step.value, type[1], `item of ${at}`)];
            return true;
          })
          .catch((error: unknown) => {
            settled[0] = error;
            return false;
          });
        return { done: false, value: settled };
      };
      return { next };
    }
    const items = Array.isArray(value) ? value.slice() : Array.from(value as ArrayLike<unknown>);
    if (type[0] !== 'tuple') {
      const [, element] = type;
      // What needs no conversion needs no name either: long lists have it checked in place.
      const isDone: (item: unknown) => boolean =
        element === 'float' || element === 'str' || element === 'bool'
          ? item => typeof item === names[element]
          : element === 'int'
            ? Number.isSafeInteger
            : () => false;
      for (let i = 0; i < items.length; i++) {
        if (!isDone(items[i])) items[i] = convert(items[i], element as BoundaryType, `${at}[${i}]`);
      }
      return items;
    }
    if (items.length !== type.length - 1) throw refuse();
    return items.map((item, i) => convert(item, type[i + 1] as BoundaryType, `${at}[${i}]`));
  };
  return convert(given, expected, name);
}
