/**
 * The JavaScript of every row of the host ABI.
 *
 * Invariant: each function is closed, reaching nothing but its `host` parameter, its own locals and JavaScript's
 * globals, because the generated loaders contain the source text of exactly those that their module imports.
 */
import type { AbiName } from '@pyw/ir/abi';
import { fileFunctions } from './abi-files.ts';
import type { Host } from './host.ts';

/** An ABI function as WebAssembly calls it. */
// biome-ignore lint/suspicious/noExplicitAny: signatures are the ABI table's, checked by the module's own types.
export type AbiFunction = (...args: any[]) => unknown;
export type AbiFunctionMaker = (host: Host) => AbiFunction;

export const abiFunctions: Readonly<Record<AbiName, AbiFunctionMaker>> = {
  write: host => (fd: number, ptr: number, len: number) =>
    host.write(fd, new Uint8Array(host.memory!.buffer, ptr, len)),
  is_tty: host => (fd: number) => +host.isTty(fd),
  exit: host => (status: number) => {
    host.exiting = { name: 'PywExit', status };
    throw host.exiting;
  },
  clock: host => (which: number) => host.clock(which),
  sleep: () => (seconds: number) => {
    const end = performance.now() + seconds * 1000;
    try {
      for (let left = seconds * 1000; left > 0; left = end - performance.now()) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, left);
      }
    } catch {
      // The main thread of a page may not block in a better way.
      while (performance.now() < end);
    }
  },
  zone_offset_in: () => {
    const formats = new Map<string, Intl.DateTimeFormat | null>();
    return (timeZone: string, seconds: number) => {
      let format = formats.get(timeZone);
      if (format === undefined) {
        try {
          const numeric = 'numeric' as const;
          format = new Intl.DateTimeFormat('en-US', {
            timeZone, calendar: 'gregory', hourCycle: 'h23', era: 'short',
            year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric,
          });
        } catch {
          format = null;
        }
        formats.set(timeZone, format);
      }
      if (!format) return NaN;
      const whole = Math.floor(seconds);
      const parts: Record<string, string> = {};
      for (const p of format.formatToParts(whole * 1000)) parts[p.type] = p.value;
      const n = (name: string): number => Number(parts[name]);
      const local = new Date(0);
      local.setUTCFullYear(parts.era === 'BC' ? 1 - n('year') : n('year'), n('month') - 1, n('day'));
      local.setUTCHours(n('hour'), n('minute'), n('second'));
      return local.getTime() / 1000 - whole;
    };
  },
  zone_name: () => (zone: string | null, seconds: number) => {
    // Short names depend on the region: the first that has one for the zone.
    let first = '';
    for (const region of ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-NZ', 'en-ZA', 'en-IN']) {
      const format = new Intl.DateTimeFormat(region, { ...(zone === null ? {} : { timeZone: zone }), timeZoneName: 'short' });
      const name = format.formatToParts(seconds * 1000).find((p) => p.type === 'timeZoneName')?.value ?? '';
      if (!/^(GMT|UTC)./.test(name)) return name;
      first ||= name;
    }
    const [, sign = '+', h = '0', m = ''] = /([-+\u2212])(\d+)(?::(\d+))?/.exec(first) ?? [];
    return `${sign === '+' ? '+' : '-'}${h.padStart(2, '0')}${m}`;
  },
  zone_list: () => () => Intl.supportedValuesOf('timeZone').join('\n'),
  zone_offset: () => (seconds: number) => -new Date(seconds * 1000).getTimezoneOffset() * 60,
  traceback: () => (earlier: Error | null) => {
    const limits = Error as { stackTraceLimit?: number };
    const limit = limits.stackTraceLimit;
    limits.stackTraceLimit = 10_000;
    const stack = earlier ? new Error('', { cause: earlier }) : new Error();
    limits.stackTraceLimit = limit!;
    return stack;
  },
  print_traceback: host => (stack: Error, later: Error | null, margin: number) =>
    host.printTraceback(stack, later, margin),
  traceback_text: host => (stack: Error, later: Error | null, margin: number) =>
    host.tracebackText(stack, later, margin),
  f64_digits: host => (value: number, ptr: number) => {
    // toExponential without an argument gives the fewest digits that read back as the same double.
    const text = value.toExponential();
    const bytes = new Uint8Array(host.memory!.buffer, ptr, 20);
    let digits = 0;
    let i = 0;
    for (let c = text.charCodeAt(0); c !== 101; c = text.charCodeAt(++i)) if (c !== 46) bytes[digits++] = c;
    let exponent = 0;
    for (let k = i + 2; k < text.length; k++) exponent = exponent * 10 + text.charCodeAt(k) - 48;
    return digits * 4096 + ((text.charCodeAt(i + 1) === 45 ? -exponent : exponent) + 1 + 2048);
  },
  big_from_i64: () => (value: bigint) => value,
  big_from_f64: () => (value: number) => BigInt(value),
  big_from_digits: host => (ptr: number, len: number, radix: number) => {
    let text = '';
    for (const unit of new Uint8Array(host.memory!.buffer, ptr, len)) text += String.fromCharCode(unit);
    const prefix = { 2: '0b', 8: '0o', 10: '', 16: '0x' }[radix];
    if (prefix !== undefined) return BigInt(prefix + text);
    let value = 0n;
    for (let i = 0; i < text.length; i += 10) {
      const piece = text.slice(i, i + 10);
      value = value * BigInt(radix ** piece.length) + BigInt(parseInt(piece, radix));
    }
    return value;
  },
  big_to_digits: () => (a: bigint, radix: number) => a.toString(radix),
  big_fits_i64: () => (a: bigint) => +(BigInt.asIntN(64, a) === a),
  big_to_i64: () => (a: bigint) => BigInt.asIntN(64, a),
  big_to_f64: () => (a: bigint) => Number(a),
  big_bit_length: () => {
    const float = new Float64Array(1);
    const [low, high] = [0, 1];
    const halves = new Uint32Array(float.buffer);
    return (a: bigint) => {
      const size = a < 0n ? -a : a;
      float[0] = Number(size);
      if (float[0] === Infinity || float[0] === 0) {
        const hex = size.toString(16);
        return hex.length * 4 + 28 - Math.clz32(parseInt(hex[0]!, 16));
      }
      // The exponent of the nearest float, which may be the power of two above.
      const bits = (halves[high]! >>> 20) - 1022;
      return (halves[high]! & 0xfffff) === 0 && halves[low] === 0 && size < BigInt(float[0]) ? bits - 1 : bits;
    };
  },
  big_add: () => (a: bigint, b: bigint) => a + b,
  big_sub: () => (a: bigint, b: bigint) => a - b,
  big_mul: () => (a: bigint, b: bigint) => a * b,
  big_floordiv: () => (a: bigint, b: bigint) => {
    const q = a / b;
    return a < 0n !== b < 0n && q * b !== a ? q - 1n : q;
  },
  big_mod: () => (a: bigint, b: bigint) => {
    const rest = a % b;
    return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
  },
  big_pow: () => (a: bigint, b: bigint) => a ** b,
  big_and: () => (a: bigint, b: bigint) => a & b,
  big_or: () => (a: bigint, b: bigint) => a | b,
  big_xor: () => (a: bigint, b: bigint) => a ^ b,
  big_shl: () => (a: bigint, n: bigint) => a << n,
  big_shr: () => (a: bigint, n: bigint) => a >> n,
  big_cmp: () => (a: bigint, b: bigint) => (a < b ? -1 : +(a > b)),
  str_length: () => (s: string) => s.length,
  str_unit: () => (s: string, index: number) => s.charCodeAt(index),
  str_read: host => (s: string, start: number, ptr: number, max: number) => {
    const points = new Int32Array(host.memory!.buffer, ptr, max + 1);
    let at = start;
    let count = 0;
    while (count < max && at < s.length) {
      const point = s.codePointAt(at)!;
      points[++count] = point;
      at += point > 0xffff ? 2 : 1;
    }
    points[0] = count;
    return at;
  },
  str_make: host => (ptr: number, count: number) => {
    const points = new Int32Array(host.memory!.buffer, ptr, count);
    let text = '';
    for (let i = 0; i < count; i += 1024)
      text += String.fromCodePoint.apply(null, points.subarray(i, i + 1024) as unknown as number[]);
    return text;
  },
  str_concat: () => (a: string, b: string) => a + b,
  js_kind: host => (value: unknown) => {
    if (value == null) return 0;
    if (typeof value === 'function') return 10;
    if (typeof value === 'symbol') return 11;
    if (typeof value !== 'object') return ['', 'boolean', 'bigint', 'number', 'string'].indexOf(typeof value);
    try {
      const known = [Array, Map, Set, Uint8Array].findIndex(type => value instanceof type);
      return [5, 6, 7, 8][known] ?? host.objects?.kindOf(value) ?? 11;
    } catch {
      // A proxy that does not say what it is.
      return 11;
    }
  },
  js_given: () => (value: unknown) => +(value !== undefined),
  js_from_f64: () => (value: number) => value,
  js_to_f64: () => (value: unknown) => Number(value),
  js_int: () => (value: unknown) => (typeof value === 'number' ? value : NaN),
  js_from_bool: () => (value: number) => value !== 0,
  js_array: () => () => [],
  js_push: () => (array: unknown[], value: unknown) => void array.push(value),
  js_length: host => (array: unknown[]) => {
    try {
      return array.length;
    } catch (e) {
      host.failed = [e];
      return 0;
    }
  },
  js_item: host => (array: unknown[], index: number) => {
    try {
      return array[index];
    } catch (e) {
      host.failed = [e];
      return null;
    }
  },
  js_entries: () => (value: Map<unknown, unknown> | Set<unknown>) => {
    if (value instanceof Set) return [...value];
    const entries: unknown[] = [];
    for (const [key, item] of value) entries.push(key, item);
    return entries;
  },
  js_map: () => () => new Map(),
  js_put: () => (map: Map<unknown, unknown>, key: unknown, value: unknown) => void map.set(key, value),
  js_set: () => () => new Set(),
  js_add: () => (set: Set<unknown>, value: unknown) => void set.add(value),
  js_bytes: () => (length: number) => new Uint8Array(length),
  bytes_load: host => (bytes: Uint8Array, start: number, ptr: number, n: number) =>
    new Uint8Array(host.memory!.buffer, ptr, n).set(bytes.subarray(start, start + n)),
  bytes_store: host => (bytes: Uint8Array, start: number, ptr: number, n: number) =>
    bytes.set(new Uint8Array(host.memory!.buffer, ptr, n), start),
  js_error: host => (name: string, message: string, stack: Error | null, cause: unknown, kind: number) =>
    host.pythonError(name, message, stack, cause, kind === 1),
  js_error_args: host => (error: Error & { args?: unknown }, args: unknown[], ref: object) => {
    error.args = args;
    host.objects?.errors.set(error, ref);
  },
  js_error_class: host => (error: object, ref: object, cls: number) => host.objects?.isErrorOf(error, ref, cls),
  js_ref: host => (value: unknown) => host.objects?.unwrap(value) ?? host.objects?.originals.get(value as object) ?? null,
  js_error_ref: host => (error: object) => host.objects?.errors.get(error) ?? null,
  js_wrap: host => (ref: object, kind: number, cls: number) => host.objects!.wrap(ref, kind, cls),
  js_apply: host => (f: (...args: unknown[]) => unknown, self: unknown, args: unknown[]) => {
    try {
      const { globals } = host;
      return globals ? globals.guard(Reflect.apply(globals.guard(f), globals.guard(self), args)) : Reflect.apply(f, self, args);
    } catch (e) {
      if (e !== undefined && e === host.exiting) throw e;
      host.failed = [e];
      return null;
    }
  },
  js_failed: host => () => {
    const { failed } = host;
    if (!failed) return null;
    host.failed = null;
    return failed[0] ?? new Error(String(failed[0]));
  },
  js_text: () => (value: unknown) => {
    try {
      return String(value);
    } catch {
      return typeof value;
    }
  },
  js_global: host => (name: string) => {
    try {
      return host.globals ? host.globals.global(name) : (globalThis as Record<string, unknown>)[name];
    } catch (e) {
      host.failed = [e];
      return undefined;
    }
  },
  js_module: host => (name: string) => host.modules?.[name],
  js_checked: host => (value: unknown, type: string, name: string) => {
    try {
      return host.objects!.checked(value, type, name);
    } catch (e) {
      host.failed = [e];
      return null;
    }
  },
  js_get: host => (object: Record<string, unknown>, key: string) => {
    try {
      return host.globals ? host.globals.guard(object[key]) : object[key];
    } catch (e) {
      host.failed = [e];
      return null;
    }
  },
  js_assign: host => (object: Record<string, unknown>, key: string, value: unknown) => {
    try {
      object[key] = value;
    } catch (e) {
      host.failed = [e];
    }
  },
  js_delete: host => (object: Record<string, unknown>, key: string) => {
    try {
      delete object[key];
    } catch (e) {
      host.failed = [e];
    }
  },
  js_has: host => (object: object, key: string) => {
    try {
      return +(key in Object(object));
    } catch (e) {
      host.failed = [e];
      return 0;
    }
  },
  js_invoke: host => (object: Record<string, (...args: unknown[]) => unknown>, key: string, args: unknown[]) => {
    try {
      const { globals } = host;
      const f = object[key];
      if (typeof f !== 'function') throw new TypeError(`${key} is not a function`);
      if (globals) return globals.guard(Reflect.apply(globals.guard(f), globals.guard(object), args));
      return Reflect.apply(f, object, args);
    } catch (e) {
      if (e !== undefined && e === host.exiting) throw e;
      host.failed = [e];
      return null;
    }
  },
  js_new: host => (made: new (...args: unknown[]) => unknown, args: unknown[]) => {
    try {
      // Said here: to say it, some engines look into the object, which may throw in its turn.
      if (typeof made !== 'function') throw new TypeError(`${typeof made} is not a constructor`);
      return new (host.globals ? host.globals.guard(made) : made)(...args);
    } catch (e) {
      host.failed = [e];
      return null;
    }
  },
  js_item_of: host => (object: Record<string, unknown>, key: unknown) => {
    try {
      const isItems = Array.isArray(object) || ArrayBuffer.isView(object);
      // As in Pyodide, what has a method for it is asked by that.
      if (!isItems && typeof object.get === 'function' && !Object.hasOwn(object, key as string)) return object.get(key);
      return isItems && typeof key === 'number' && key < 0 ? (object as unknown[])[(object as unknown[]).length + key] : object[key as string];
    } catch (e) {
      host.failed = [e];
      return null;
    }
  },
  js_set_item: host => (object: Record<string, unknown>, key: unknown, value: unknown) => {
    try {
      const isItems = Array.isArray(object) || ArrayBuffer.isView(object);
      if (!isItems && typeof object.set === 'function') object.set(key, value);
      else object[key as string] = value;
    } catch (e) {
      host.failed = [e];
    }
  },
  js_delete_item: host => (object: Record<string, unknown>, key: unknown) => {
    try {
      if (Array.isArray(object)) object.splice(key as number, 1);
      else if (typeof object.delete === 'function') object.delete(key);
      else delete object[key as string];
    } catch (e) {
      host.failed = [e];
    }
  },
  js_contains: host => (object: { has?: unknown }, key: unknown) => {
    try {
      const isItems = Array.isArray(object) || ArrayBuffer.isView(object);
      if (!isItems && typeof object.has === 'function') return +Boolean(object.has(key));
      return +(isItems ? Array.prototype.includes.call(object, key) : (key as string) in Object(object));
    } catch (e) {
      host.failed = [e];
      return 0;
    }
  },
  js_size: host => (object: { length?: unknown; size?: unknown }) => {
    try {
      const n = typeof object === 'function' ? undefined : (object.length ?? object.size);
      return typeof n === 'number' ? n : -1;
    } catch (e) {
      host.failed = [e];
      return -1;
    }
  },
  js_async_steps: host => (object: Partial<AsyncIterable<unknown> & Iterable<unknown>>) => {
    try {
      const it = object[Symbol.asyncIterator]?.() ?? object[Symbol.iterator]!();
      const next = (): unknown => {
        const settled: Promise<boolean> & { 0?: unknown } = (async () => it.next())()
          .then(async step => {
            settled[0] = step.done ? [] : [await step.value];
            return true;
          })
          .catch((error: unknown) => {
            settled[0] = error;
            return false;
          });
        return { done: false, value: settled };
      };
      return { next };
    } catch (e) {
      host.failed = [e];
      return null;
    }
  },
  js_iterate: host => (object: Iterable<unknown>) => {
    try {
      return object[Symbol.iterator]();
    } catch (e) {
      host.failed = [e];
      return null;
    }
  },
  js_same: () => (a: unknown, b: unknown) => +(a === b),
  js_number: host => (value: object | symbol) => {
    // Symbols that all share cannot be kept.
    if (typeof value === 'symbol') return 0;
    const numbers = (host.numbers ??= new WeakMap());
    let n = numbers.get(value);
    if (n === undefined) numbers.set(value, (n = host.lastNumber = (host.lastNumber ?? 0) + 1));
    return n;
  },
  js_typeof: () => (value: unknown) => typeof value,
  js_object: () => () => ({}),
  js_is_plain: () => (value: object) => {
    try {
      return +[Object.prototype, null].includes(Object.getPrototypeOf(value));
    } catch {
      return 0;
    }
  },
  js_pairs: host => (value: object) => {
    try {
      return (value instanceof Map ? [...value] : Object.entries(value)).flat(1);
    } catch (e) {
      host.failed = [e];
      return [];
    }
  },
  js_list: host => (value: object, which: number) => {
    try {
      return which === 0 ? Object.keys(value) : which === 1 ? Object.values(value) : Object.entries(value);
    } catch (e) {
      host.failed = [e];
      return null;
    }
  },
  js_bytes_of: host => (value: ArrayBufferView | ArrayBuffer) => {
    try {
      return ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : new Uint8Array(value);
    } catch (e) {
      host.failed = [e];
      return new Uint8Array(0);
    }
  },
  js_fill: host => (value: ArrayBufferView | ArrayBuffer, bytes: Uint8Array) => {
    try {
      const target = ArrayBuffer.isView(value)
        ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
        : new Uint8Array(value);
      target.set(bytes);
    } catch (e) {
      host.failed = [e];
    }
  },
  js_deferred: () => () => {
    const deferred: { promise?: Promise<unknown>; settle?: readonly [(e: unknown) => void, (v: unknown) => void] } = {};
    deferred.promise = new Promise((resolve, reject) => {
      deferred.settle = [reject, resolve];
    });
    return deferred;
  },
  js_promise: () => (deferred: { promise: Promise<unknown> }) => deferred.promise,
  js_settle: () => (deferred: { settle: readonly ((value: unknown) => void)[] }, ok: number, value: unknown) =>
    deferred.settle[ok]!(value),
  js_then: host => (promise: unknown, settled: (ok: boolean, value: unknown) => void) => {
    const done = (ok: boolean) => (value: unknown) => {
      settled(ok, value);
      host.awake?.();
    };
    // Whatever it throws while it is looked at is what it fails with.
    new Promise(resolve => resolve(promise)).then(done(true), done(false));
  },
  js_wake: host => (seconds: number) => {
    if (seconds < 0) host.awake?.();
    else setTimeout(() => host.objects!.pump(), seconds * 1000);
  },
  js_wait: host => (seconds: number) => {
    if (!('Suspending' in WebAssembly)) return 0;
    return new Promise<number>(resolve => {
      const timer = seconds < 0 ? undefined : setTimeout(() => resolve(1), seconds * 1000);
      host.awake = () => {
        clearTimeout(timer);
        resolve(1);
      };
    });
  },
  js_step: host => (it: Iterator<unknown>) => {
    try {
      const step = it.next();
      return step.done ? null : [step.value];
    } catch (e) {
      host.failed = [e];
      return null;
    }
  },
  js_result: () => (value: unknown, done: number) => ({ value, done: done !== 0 }),
  throw_error: () => (error: unknown) => {
    throw error;
  },
  arg_count: host => () => host.args.length,
  arg: host => (index: number) => host.args[index] ?? '',
  ...fileFunctions,
};
