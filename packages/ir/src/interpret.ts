/**
 * The reference interpreter: says what each op means, and is the second opinion on compiled programs.
 *
 * In: a valid program, a host, an entry. Out: the results; `IrThrow` for an uncaught exception, `IrExit` when the
 * program ended itself, `IrTrap` for what has no meaning. Functions are compiled to closures when first called. What
 * values look like is in `interpret-values.ts`.
 */
import { type Context, type Execute, type Machine, RETURN } from './interpret-context.ts';
import { compileExpr } from './interpret-expr.ts';
import { createHost, type Host, type HostOptions } from './interpret-host.ts';
import { createResumable } from './interpret-resumable.ts';
import { catching, compileStmts, jumpsIn } from './interpret-stmt.ts';
import { type FuncValue, IrExit, IrThrow, IrTrap, zeroValue } from './interpret-values.ts';
import type { Expr, Func, Program } from './node.ts';
import { coroutines } from './passes/coroutines.ts';
import { createTyper } from './type-of.ts';

export interface InterpretOptions {
  /** Default: `createHost()`, whose output goes nowhere. */
  readonly host?: Host;
  /** Name of an export or of a function. Default `_start`. */
  readonly entry?: string;
  readonly args?: readonly unknown[];
  /** Most calls and loop rounds; then the run traps. Default: no limit. */
  readonly fuel?: number;
}

const createContext = (machine: Machine, func: Func): Context => {
  const c: Context = {
    machine,
    func,
    result: func.params.length + func.locals.length,
    escapes: new Set(),
    pos: undefined,
    expr: <T>(node: Expr) => compileExpr(c, node) as (frame: unknown[]) => T,
    stmts: list => compileStmts(c, list),
    jumps: jumpsIn,
  };
  return c;
};

const createFunction = (machine: Machine, func: Func): FuncValue => {
  let body: Execute | null = null;
  const result = func.params.length + func.locals.length;
  if (func.resumable === true) return createResumable(machine, func, createContext(machine, func));
  const compile = (): Execute => {
    const c = createContext(machine, func);
    return catching(c, [RETURN], c.stmts(func.body));
  };
  return {
    name: func.name,
    params: func.params.length,
    // One slot more than there are locals: the returned value.
    zeros: [...[...func.params, ...func.locals].map(l => zeroValue(l.type)), undefined],
    run(frame) {
      body ??= compile();
      if (--machine.fuel < 0) throw new IrTrap('out of fuel');
      if (body(frame) !== RETURN && func.results.length > 0) throw new IrTrap(`the end of ${func.name} was reached`);
      return frame[result];
    },
  };
};

const NO_FUNC: Func = { name: 'global', display: '', params: [], results: [], locals: [], body: [] };

const createMachine = (program: Program, host: Host, fuel: number): Machine => {
  const index = createTyper(program);
  const functions = new Map<string, FuncValue>();
  const boxes = new Map(
    [...index.classes.values()].flatMap(info => (info.decl.box ? [[info.decl.box, info] as const] : [])),
  );
  const machine: Machine = {
    program,
    index,
    host,
    globals: new Map(),
    boxes,
    data: new Map(),
    fuel,
    function(name) {
      const known = functions.get(name);
      if (known !== undefined) return known;
      const func = index.functions.get(name);
      if (func === undefined) throw new IrTrap(`no function ${name}`);
      const made = createFunction(machine, func);
      functions.set(name, made);
      return made;
    },
  };
  const c = createContext(machine, NO_FUNC);
  for (const global of program.globals) machine.globals.set(global.name, { value: c.expr(global.init)([]) });
  return machine;
};

/** One run of a program: globals and memory stay between calls. */
export interface Instance {
  /** Calls an export or a function with values as `interpret-values.ts` describes; its results. */
  call(name: string, ...args: unknown[]): unknown[];
}

export const instantiate = (program: Program, host: Host = createHost(), fuel = Infinity): Instance => {
  const machine = createMachine(program, host, fuel);
  const exports = new Map(program.exports.map(e => [e.name, e.func]));
  return {
    call(name, ...args) {
      const fn = machine.function(exports.get(name) ?? name);
      if (args.length !== fn.params) throw new TypeError(`${name} takes ${fn.params} arguments, ${args.length} given`);
      const frame = fn.zeros.slice();
      args.forEach((arg, i) => {
        frame[i] = arg;
      });
      let value: unknown;
      try {
        value = fn.run(frame);
      } catch (error) {
        if (error instanceof RangeError && /call stack/.test(error.message)) throw new IrTrap('stack overflow');
        throw error;
      }
      const count = machine.index.functions.get(fn.name)?.results.length ?? 0;
      return count === 0 ? [] : count === 1 ? [value] : [...(value as unknown[])];
    },
  };
};

/** Runs one function of a program. */
export const interpret = (program: Program, options: InterpretOptions = {}): unknown[] =>
  instantiate(program, options.host, options.fuel).call(options.entry ?? '_start', ...(options.args ?? []));

/** Runs `_start` as a host would, threads as the back end makes them: its exit status; 1 for an uncaught throw. */
export const runProgram = (program: Program, options: HostOptions & { readonly fuel?: number } = {}): number => {
  try {
    const [status] = interpret(coroutines(program), { host: createHost(options), ...(options.fuel && { fuel: options.fuel }) });
    return typeof status === 'number' ? status : 0;
  } catch (error) {
    if (error instanceof IrExit) return error.status;
    if (error instanceof IrThrow) return 1;
    throw error;
  }
};
