/**
 * Lowers a program to what wasm has: after it there is no `int`, no `for.range`, no `abort`, and boxed values are down
 * to machine operations.
 *
 * In: a valid program. Out: the program with runtime helpers added; nodes may be low ops (`low-ops.ts`). An int becomes
 * a pair (i64, extern) wherever it lives: two locals, two parameters, two results, two fields, two globals; an array
 * of ints becomes an object (`int-arrays.ts`). In `abort` mode an int is one i64 and leaving 64 bits ends the program.
 */
import {
  createTyper,
  funcType,
  signatureOf,
  type AbiName,
  type ClassDecl,
  type Expr,
  type Field,
  type Func,
  type Global,
  type Local,
  type Program,
  type Stmt,
  type StorageType,
  type ValueType,
} from '@pyw/ir';
import { globalSet, i64, noBig } from '../build.ts';
import { createLayouts } from '../module/layout.ts';
import { createRuntime, type HelperTable, type Runtime } from '../runtime/helper.ts';
import { INT_HELPERS, bigConstant } from '../runtime/ints.ts';
import { CHECKED_HELPERS, VALUE_HELPERS, classIdHelper } from '../runtime/values.ts';
import { INTS_CLASS, INTS_HELPERS, INTS_TYPE } from './int-arrays.ts';
import { FunctionContext, type IntMode, type ProgramContext } from './lower-context.ts';
import { lowerBody } from './lower-nodes.ts';

export interface LowerOptions {
  readonly mode: IntMode;
  /** Code of a call of the host ABI, where it is not an import of that name. */
  readonly hostCall?: (rt: Runtime, name: AbiName, args: readonly Expr[]) => Expr;
  /** Helpers that `hostCall` asks for. */
  readonly helpers?: HelperTable;
}

export interface Lowered {
  readonly program: Program;
  /** Function to run before everything else: it makes what constant expressions cannot. */
  readonly start: string | null;
}

const START = 'rt.start';

/** Maps types of values and of storage; `int` itself only inside other types. */
const createTypeLowering = (mode: IntMode): ((type: string) => string) => {
  const known = new Map<string, string>();
  const list = (types: readonly string[]): string[] => types.flatMap(t => (t === 'int' ? intTypes(mode) : [lower(t)]));
  const lower = (type: string): string => {
    let result = known.get(type);
    if (result !== undefined) return result;
    result = type;
    if (type === 'array<int>') result = mode === 'pair' ? INTS_TYPE : 'array<i64>';
    else if (type.startsWith('array<')) result = `array<${lower(type.slice(6, -1))}>`;
    else if (type.startsWith('func<')) {
      const { params, results } = signatureOf(type)!;
      result = funcType(list(params), list(results));
    }
    known.set(type, result);
    return result;
  };
  return lower;
};

const intTypes = (mode: IntMode): ValueType[] => (mode === 'pair' ? ['i64', 'extern'] : ['i64']);

export const lowerInt = (program: Program, options: LowerOptions): Lowered => {
  const { mode } = options;
  const lowerType = createTypeLowering(mode);
  const layouts = createLayouts(program);
  const rt = createRuntime(
    [
      INT_HELPERS,
      INTS_HELPERS,
      VALUE_HELPERS,
      CHECKED_HELPERS,
      { class_id: classIdHelper(layouts) },
      options.helpers ?? {},
    ],
    options.hostCall,
  );
  const context: ProgramContext = { typer: createTyper(program), rt, mode, lowerType };

  const field = (f: Field): Field[] => {
    if (f.type !== 'int') {
      const type = lowerType(f.type) as StorageType;
      return type === f.type ? [f] : [{ name: f.name, type }];
    }
    const lo: Field = { name: f.name, type: 'i64' };
    return mode === 'pair' ? [lo, { name: `${f.name}.big`, type: 'extern' }] : [lo];
  };
  const classes: ClassDecl[] = program.classes.map(c => ({ ...c, fields: c.fields.flatMap(field) }));
  classes.push(INTS_CLASS);

  const atStart: Stmt[] = [];
  const global = (g: Global): Global[] => {
    if (g.type !== 'int') return [{ ...g, type: lowerType(g.type) as ValueType, init: lowerNull(g.init, lowerType) }];
    const value = g.init.kind === 'int.const' ? BigInt(g.init.value) : 0n;
    const low: Global = { name: g.name, type: 'i64', init: i64(BigInt.asIntN(64, value)) };
    if (mode === 'abort') return [low];
    const big = `${g.name}.big`;
    if (BigInt.asIntN(64, value) !== value) atStart.push(globalSet(big, bigConstant(rt, value)));
    return [low, { name: big, type: 'extern', init: noBig }];
  };
  const globals = program.globals.flatMap(global);

  const functions = program.functions.map(f => lowerFunction(context, f));
  let start: string | null = null;
  if (atStart.length > 0) {
    functions.push({ name: START, display: START, params: [], results: [], locals: [], body: atStart });
    start = START;
  }
  const made = rt.finish();
  return {
    program: {
      ...program,
      classes,
      functions: [...functions, ...made.functions],
      globals: [...globals, ...made.globals],
      data: [...program.data, ...made.data],
    },
    start,
  };
};

/** Initial values are constants; of those only a null array names a type. */
const lowerNull = (init: Expr, lowerType: (t: string) => string): Expr => {
  if (init.kind !== 'array.null') return init;
  const type = lowerType(`array<${init.elem}>`);
  if (type.startsWith('ref<')) return { kind: 'ref.null', args: [], class: type.slice(4, -1) };
  return { ...init, elem: type.slice(6, -1) as StorageType };
};

const lowerFunction = (context: ProgramContext, func: Func): Func => {
  const fc = new FunctionContext(context, func);
  const body = lowerBody(fc, func.body);
  const results = func.results.flatMap(t =>
    t === 'int' ? intTypes(context.mode) : [context.lowerType(t) as ValueType],
  );
  return { ...func, params: fc.params, results, locals: fc.locals as readonly Local[], body };
};
