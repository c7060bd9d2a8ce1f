/**
 * Objects of the module as JavaScript has them: instances of exported classes, functions, iterators.
 *
 * In: references that the module gives, which JavaScript cannot look into, and the descriptions of what the module exports.
 * Out: JavaScript objects, the same one for the same reference as long as either is there; classes; bound functions. Both
 * sides are collected together: an object here holds its reference, and the table holds neither.
 *
 * Invariants: only references that `wrap` was given ever go back, so nothing else reaches a cast in the module. The
 * function is closed, since loaders contain its source text.
 */
import type { BoundaryType } from './boundary-type.ts';
import type { ExportInfo } from './exports.ts';

export interface ObjectTools {
  readonly toPython: (value: unknown, type: BoundaryType, name: string, objects: Objects) => unknown;
  readonly parseType: (text: string) => BoundaryType;
  readonly defaultValue: (text: string) => unknown;
  readonly checkOptions: (given: unknown, func: string, names: readonly string[]) => void;
  readonly shaped: (value: unknown, type: BoundaryType) => unknown;
  /** The class of errors that stand for exceptions. */
  readonly PyError: PyClass;
  /** What to throw for what left the module. */
  readonly error: (e: unknown) => unknown;
  /** After each call of the module. */
  readonly done?: (() => void) | undefined;
}

type Function = (...args: never[]) => unknown;
type Raw = (...args: unknown[]) => unknown;
export type PyClass = abstract new (...args: never[]) => object;

export interface Objects {
  /** Functions that the module exports; set when it is instantiated. */
  exports: Readonly<Record<string, unknown>>;
  /** The module works on JavaScript's own objects: any value may be given to it. */
  isOpen: boolean;
  /** What stands for functions that JavaScript gave, by the type that they were given for. */
  readonly given: WeakMap<object, Map<string, unknown>>;
  /** The functions that JavaScript gave, by what stands for them. */
  readonly originals: WeakMap<object, object>;
  /** The exceptions that PyErrors stand for. */
  readonly errors: WeakMap<object, object>;
  wrap(ref: object, kind: number, cls: number): unknown;
  /** The reference behind an object that `wrap` made; null for any other value. */
  unwrap(value: unknown): object | null;
  /** The reference of an instance of an exported class, or null. */
  instance(value: unknown, cls: string): object | null;
  /** 9 an instance, 12 a function, 13 an iterator, 16 an object that stands for an instance, 11 any other value. */
  kindOf(value: unknown): number;
  /** A value that JavaScript gave, as a type of the boundary. */
  checked(value: unknown, type: string, name: string): unknown;
  bind(info: ExportInfo): Function;
  /** A result in the form that its type asks for. */
  shaped(value: unknown, type: BoundaryType): unknown;
  /** Makes an error that stands for an exception one of the exported class with this number. */
  isErrorOf(error: object, ref: object, cls: number): void;
  /** Lets the module's event loop go on. */
  pump(): void;
  /** Makes the exported classes, bases first. */
  define(infos: readonly ExportInfo[]): Readonly<Record<string, PyClass>>;
}

export function createObjects(tools: ObjectTools): Objects {
  const INSTANCE = 9;
  const OTHER = 11;
  const FUNCTION = 12;
  const ITERATOR = 13;
  const ASYNC = 15;
  const OPAQUE = 17;
  /** An object of JavaScript that stands for an instance. */
  const STANDS = 16;
  const SPECIAL: Readonly<Record<string, string | symbol>> = {
    __iter__: Symbol.iterator,
    __aiter__: Symbol.asyncIterator,
    __len__: 'length',
    __getitem__: 'get',
    __setitem__: 'set',
    __delitem__: 'delete',
    __contains__: 'has',
    __call__: 'call',
    __eq__: 'equals',
  };
  /** By reference. */
  const wrapped = new WeakMap<object, { readonly kind: number; readonly object: object }>();
  /** By JavaScript object. */
  const held = new WeakMap<object, object>();
  const byNumber: PyClass[] = [];
  const types = new Map<string, BoundaryType>();
  const byName = new Map<string, PyClass>();
  const ADOPT = Symbol('adopt');
  /** What errors of JavaScript have. */
  const ERROR_MEMBERS = ['name', 'message', 'stack', 'cause', 'args', 'pyType', 'pythonTraceback', 'toString'];

  class PyObject {}

  const adopt = (ref: object, kind: number, object: object): object => {
    wrapped.set(ref, { kind, object });
    held.set(object, ref);
    return object;
  };
  const guard = <T>(call: () => T): T => {
    try {
      return call();
    } catch (e) {
      throw tools.error(e);
    } finally {
      tools.done?.();
    }
  };
  const entry = (name: string): Raw => objects.exports[name] as Raw;

  const makeFunction = (ref: object): object => (...args: unknown[]) => {
    const given = objects.isOpen ? args.map(a => objects.unwrap(a) ?? a) : args.map((a, i) => tools.toPython(a, 'object', `argument ${i + 1}`, objects));
    return guard(() => entry('$call')(ref, given));
  };
  const makeAsyncIterator = (ref: object): object => {
    const next = async (how: number, value: unknown): Promise<unknown> => {
      try {
        return { value: await guard(() => entry('$anext')(ref, how, value)), done: how !== 0 };
      } catch (e) {
        if ((e as { pyType?: unknown }).pyType === 'StopAsyncIteration') return { value: undefined, done: true };
        throw e;
      }
    };
    return {
      next: () => next(0, undefined),
      return: (value?: unknown) => next(1, value).then(() => ({ value, done: true })),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };
  const makeIterator = (ref: object): object => {
    const resume = (how: number, value: unknown): unknown => guard(() => entry('$resume')(ref, how, value));
    const base = (globalThis as { Iterator?: { prototype: object } }).Iterator?.prototype ?? {};
    return Object.assign(Object.create(base) as object, {
      next: (value?: unknown) => resume(0, value === undefined ? value : tools.toPython(value, 'object', 'value', objects)),
      return: (value?: unknown) => resume(1, value),
      throw: (error: unknown) => resume(2, error),
      [Symbol.iterator]() {
        return this;
      },
    });
  };

  const selfOf = (value: unknown, info: ExportInfo): object => {
    const ref = objects.instance(value, info.member!.class!);
    if (ref === null) throw new TypeError(`${info.name}: ${info.member!.class} expected as this`);
    return ref;
  };

  const bind = (info: ExportInfo): Function => {
    const raw = entry(info.name);
    const kind = info.member?.kind ?? 'static';
    const hasSelf = info.member?.class !== undefined && !['new', 'static', 'constant'].includes(kind);
    const params = info.params.map((param, i) => {
      const type = param.rest === 'args' ? `list[${param.type}]` : param.rest === 'kwargs' ? `dict[str, ${param.type}]` : param.type;
      return { ...param, raw: info.raw.params[i + (hasSelf ? 1 : 0)] ?? '', parsed: tools.parseType(type) };
    });
    const positional = params.filter(p => !p.keyword && !p.rest);
    const hasRest = params.some(p => p.rest === 'args');
    const hasNamed = params.some(p => p.keyword || p.rest === 'kwargs');
    const options = hasNamed && !params.some(p => p.rest === 'kwargs') ? params.flatMap(p => (p.keyword ? [p.name] : [])) : null;
    const shape = info.result.includes('{') ? tools.parseType(info.result) : null;
    const isPlain = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as null);
    const bound = function (this: unknown, ...args: unknown[]): unknown {
      let named: Record<string, unknown> = {};
      let end = args.length;
      if (hasNamed && hasRest) {
        if (end > positional.length && isPlain(args[end - 1])) named = args[--end] as Record<string, unknown>;
      } else if (hasNamed) named = (args[positional.length] ?? {}) as Record<string, unknown>;
      if (options !== null) tools.checkOptions(named, kind === 'new' ? info.member!.class! : info.name, options);
      let at = 0;
      const given: unknown[] = hasSelf ? [selfOf(this, info)] : [];
      for (const param of params) {
        let value: unknown;
        if (param.rest === 'args') value = args.slice(positional.length, end);
        else if (param.rest === 'kwargs') {
          const known = new Set(params.map(p => p.name));
          value = Object.fromEntries(Object.entries(named).filter(([key]) => !known.has(key)));
        } else value = param.keyword ? named[param.name] : at < end ? args[at] : undefined;
        if (!param.keyword && !param.rest) at++;
        if (value === undefined && param.default !== undefined) {
          given.push(param.raw === 'extern' ? undefined : +(tools.defaultValue(param.default) as number));
          continue;
        }
        const checked = tools.toPython(value, param.parsed, param.name, objects);
        given.push(param.raw === 'i32' ? +(checked as boolean) : checked);
      }
      const result = guard(() => raw(...given));
      if (shape !== null) return tools.shaped(result, shape);
      return info.raw.results[0] === 'i32' ? result !== 0 : result;
    };
    // What a promise is given for is refused by the promise.
    const isAsync = info.result.startsWith('Awaitable[');
    const made = isAsync ? async function (this: unknown, ...args: unknown[]) { return bound.apply(this, args); } : bound;
    Object.defineProperty(made, 'name', { value: info.member?.name || info.name });
    return made;
  };

  const makeClass = (info: ExportInfo, Base: PyClass): PyClass => {
    const create = bind(info) as unknown as Raw;
    const name = info.member!.class!;
    const makeError = (wanted: PyClass, args: readonly unknown[]): object => {
      const error = create(...args) as object;
      // Of a class that JavaScript derives from it.
      if (wanted !== made) Object.setPrototypeOf(error, wanted.prototype as object);
      return error;
    };
    const made: PyClass = info.member!.isError ? ({
      [name]: function (this: unknown, ...args: unknown[]) {
        if (new.target === undefined) throw new TypeError(`Class constructor ${name} cannot be invoked without 'new'`);
        return makeError(new.target as unknown as PyClass, args);
      },
    }[name] as unknown as PyClass) : {
      [name]: class extends (Base as new (...args: unknown[]) => object) {
        constructor(...args: unknown[]) {
          super(ADOPT);
          if (args[0] === ADOPT) return;
          const ref = create(...args) as object;
          const known = wrapped.get(ref);
          // biome-ignore lint/correctness/noConstructorReturn: an object that Python has made before is the same here.
          if (known) return known.object;
          adopt(ref, INSTANCE, this);
        }
      },
    }[name] as unknown as PyClass;
    if (info.member!.isError) {
      // Not by a class statement: that would have to make the error before Python does.
      Object.setPrototypeOf(made, Base);
      made.prototype = Object.create(Base.prototype as object, { constructor: { value: made, configurable: true, writable: true } }) as object;
    }
    byName.set(name, made);
    byNumber[info.member!.number!] = made;
    return made;
  };

  const addMember = (made: PyClass, info: ExportInfo): void => {
    const { kind, name } = info.member!;
    const f = bind(info);
    const target: object = kind === 'static' || kind === 'constant' ? made : made.prototype;
    const key = kind === 'special' ? SPECIAL[name]! : name;
    if (key === 'prototype' || (made.prototype instanceof Error && ERROR_MEMBERS.includes(name))) return;
    // A method or property of the name that a special method has here is what the class means by it.
    if (kind === 'special' && Object.hasOwn(target, key)) return;
    const shared: PropertyDescriptor = { configurable: true, enumerable: false };
    if (kind === 'constant') {
      const get = f as () => unknown;
      Object.defineProperty(made, key, { ...shared, get });
      // As in Python, instances have what the class has, unless they have it themselves.
      if (!Object.hasOwn(made.prototype, key)) Object.defineProperty(made.prototype, key, { ...shared, get: () => get() });
    } else if (kind === 'get' || (kind === 'special' && key === 'length')) {
      const { set } = Object.getOwnPropertyDescriptor(target, key) ?? {};
      Object.defineProperty(target, key, { ...shared, get: f as () => unknown, ...(set && { set }) });
    } else if (kind === 'set') {
      const { get } = Object.getOwnPropertyDescriptor(target, key) ?? {};
      Object.defineProperty(target, key, { ...shared, ...(get && { get }), set: f as (value: unknown) => void });
    } else Object.defineProperty(target, key, { ...shared, writable: true, value: f });
  };

  const objects: Objects = {
    exports: {},
    isOpen: false,
    checked(value, type, name) {
      // What is right as it is, is most of what comes.
      if (typeof value === 'number' && (type === 'float' || (type === 'int' && Number.isSafeInteger(value)))) return value;
      if (typeof value === 'string' && type === 'str') return value;
      let parsed = types.get(type);
      if (parsed === undefined) types.set(type, (parsed = tools.parseType(type)));
      return tools.toPython(value, parsed, name, objects);
    },
    given: new WeakMap(),
    originals: new WeakMap(),
    errors: new WeakMap(),
    wrap(ref, kind, cls) {
      const known = wrapped.get(ref);
      if (known?.kind === kind) return known.object;
      if (kind === FUNCTION) return adopt(ref, kind, makeFunction(ref));
      if (kind === ITERATOR) return adopt(ref, kind, makeIterator(ref));
      if (kind === ASYNC) return adopt(ref, kind, makeAsyncIterator(ref));
      return adopt(ref, kind, Object.create((byNumber[cls] ?? PyObject).prototype as object) as object);
    },
    unwrap: value => {
      const ref = held.get(value as object);
      return ref === undefined || [OPAQUE, ASYNC].includes(wrapped.get(ref)!.kind) ? null : ref;
    },
    instance(value, cls) {
      const ref = held.get(value as object);
      const made = byName.get(cls);
      return ref !== undefined && made !== undefined && value instanceof made ? ref : null;
    },
    kindOf(value) {
      const own = wrapped.get(value as object);
      if (own) return own.kind;
      const ref = held.get(value as object);
      return ref !== undefined && wrapped.get(ref)!.kind === INSTANCE ? STANDS : OTHER;
    },
    bind,
    shaped: (value, type) => tools.shaped(value, type),
    isErrorOf(error, ref, cls) {
      Object.setPrototypeOf(error, byNumber[cls]!.prototype as object);
      adopt(ref, INSTANCE, error);
    },
    pump: () => void guard(() => entry('$pump')()),
    define(infos) {
      const classes: Record<string, PyClass> = {};
      const left = infos.filter(info => info.member?.kind === 'new');
      while (left.length > 0) {
        const i = left.findIndex(info => info.member!.base === undefined || byName.has(info.member!.base));
        const [info] = left.splice(Math.max(i, 0), 1);
        const { class: name, base } = info!.member!;
        const made = makeClass(info!, base !== undefined ? byName.get(base)! : info!.member!.isError ? tools.PyError : PyObject);
        const own = infos.filter(x => x.member?.class === name && x.member?.kind !== 'new');
        // What a method is called wins over what special methods are called here.
        const rank = (x: ExportInfo): number => (x.member!.kind === 'special' ? 0 : x.member!.kind === 'constant' ? 2 : 1);
        for (const member of [...own].sort((a, b) => rank(a) - rank(b))) addMember(made, member);
        if (!info!.member!.hidden) classes[name!] = made;
      }
      return classes;
    },
  };
  return objects;
}
