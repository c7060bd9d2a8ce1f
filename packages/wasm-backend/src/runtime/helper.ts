/**
 * Runtime helpers: IR functions that lowered code calls for what is too long to write inline, each made when first
 * asked for.
 *
 * In: names asked for by `Runtime.call`. Out: functions, data, globals and classes to add to the program. A helper is
 * already lowered: its ints are pairs (i64 low bits, extern big part).
 */
import type { AbiName, Data, Expr, Func, Global, Local, Stmt, ValueType } from '@pyw/ir';
import { call, host } from '../build.ts';
import { InternalError } from '../errors.ts';

export interface Helper {
  readonly params: readonly ValueType[];
  readonly results: readonly ValueType[];
  readonly locals?: readonly ValueType[];
  readonly body: (rt: Runtime) => readonly Stmt[];
  readonly inline?: 'always' | 'never';
}

export type HelperTable = Readonly<Record<string, Helper>>;

export interface Runtime {
  /** Call of a helper of the tables. */
  call(name: string, ...args: readonly Expr[]): Expr;
  /** Call of a helper made for one use; `name` says which, so that equal ones are one function. */
  callMade(name: string, make: () => Helper, ...args: readonly Expr[]): Expr;
  /** Call of the host ABI. */
  host(name: AbiName, ...args: readonly Expr[]): Expr;
  /** Name of a data segment with these bytes. */
  data(bytes: Uint8Array): string;
  global(name: string, type: ValueType, init: Expr): string;
  /** What has been asked for so far. */
  finish(): {
    readonly functions: readonly Func[];
    readonly data: readonly Data[];
    readonly globals: readonly Global[];
  };
}

const locals = (types: readonly ValueType[], first: number): Local[] =>
  types.map((type, i) => ({ name: `v${first + i}`, type }));

const encodeBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

export const createRuntime = (
  tables: readonly HelperTable[],
  hostCall?: (rt: Runtime, name: AbiName, args: readonly Expr[]) => Expr,
): Runtime => {
  const functions = new Map<string, Func | null>();
  const data = new Map<string, Data>();
  const globals = new Map<string, Global>();

  const add = (name: string, helper: Helper): void => {
    if (functions.has(name)) return;
    // reserved before the body is made: helpers may call each other in a circle
    functions.set(name, null);
    const { params, results, inline } = helper;
    functions.set(name, {
      name,
      display: name,
      params: locals(params, 0),
      results,
      locals: locals(helper.locals ?? [], params.length),
      body: helper.body(rt),
      ...(inline ? { inline } : {}),
    });
  };
  const rt: Runtime = {
    call: (name, ...args) => {
      const helper = tables.find(t => Object.hasOwn(t, name))?.[name];
      if (!helper) throw new InternalError(`no runtime helper ${name}`);
      add(`rt.${name}`, helper);
      return call(`rt.${name}`, args);
    },
    callMade: (name, make, ...args) => {
      if (!functions.has(`rt.${name}`)) add(`rt.${name}`, make());
      return call(`rt.${name}`, args);
    },
    host: (name, ...args) => (hostCall ? hostCall(rt, name, args) : host(name, ...args)),
    data: bytes => {
      const base64 = encodeBase64(bytes);
      const known = data.get(base64);
      if (known) return known.name;
      const name = `rt.data.${data.size}`;
      data.set(base64, { name, base64 });
      return name;
    },
    global: (name, type, init) => {
      if (!globals.has(name)) globals.set(name, { name, type, init });
      return name;
    },
    finish: () => ({
      functions: [...functions.values()].filter(f => f !== null),
      data: [...data.values()],
      globals: [...globals.values()],
    }),
  };
  return rt;
};
