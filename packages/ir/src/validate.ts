/**
 * The validator: structure, names and types of a whole program.
 *
 * In: a program, from JSON, from text or from a pass. Out: a list of errors, empty when the program is valid; each
 * says the function, the path of the node below it and what was expected. Linear in the size of the program; one error
 * does not lead to others further up (an operand of unknown type is accepted).
 *
 * What a valid program promises a consumer: every attribute is present and in range, every name resolves, every
 * operand has the wanted type (equal, or a reference to a derived class), `break` and `continue` have their target
 * around them, labels are unique among the enclosing ones, and the end of a function with results is not reachable.
 */
import { canFallThrough } from './flow.ts';
import type { Expr, Func, Node, Program, Stmt, SwitchCase } from './node.ts';
import type { AttrKind, OpKind, OpRow } from './ops.ts';
import { OPS } from './ops.ts';
import { createTyper, localType, operandTypes, resultTypes, type Typer, type Wanted } from './type-of.ts';
import { funcType, type ValueType } from './types.ts';
import { createTypeCheck, type TypeCheck, validateDecls } from './validate-decls.ts';
import type { AnyNode } from './walk.ts';

export interface IrError {
  /** Name of the function, or null for an error in a declaration. */
  readonly func: string | null;
  /** Place below the function (`body[3].then[0].args[1]`) or the program (`classes[2].base`). */
  readonly path: string;
  readonly message: string;
  /** Position of the nearest node with one. */
  readonly pos?: number;
}

interface Plan {
  readonly row: OpRow;
  readonly attrs: readonly (readonly [string, AttrKind])[];
  /** Properties that a node of this kind must have besides `kind` and `args`, without optional ones. */
  readonly keys: number;
  /** Operands and result are plain types: nothing depends on attributes. */
  readonly plain: boolean;
}

interface Label {
  readonly label: number;
  readonly loop: boolean;
}

interface Context {
  readonly program: Program;
  readonly index: Typer;
  readonly types: TypeCheck;
  readonly errors: IrError[];
  readonly limit: number;
  func: Func;
  owner: string | null;
  readonly path: (string | number)[];
  readonly labels: Label[];
  pos: number | undefined;
}

const plans: ReadonlyMap<string, Plan> = new Map(
  Object.entries<OpRow>(OPS).map(([kind, row]) => {
    const attrs = Object.entries(row.attrs);
    return [
      kind,
      {
        row,
        attrs,
        keys: attrs.filter(([, k]) => k !== 'hint').length + row.bodies.length,
        plain: [...row.operands, row.result ?? ''].every(t => !t.startsWith('$')),
      },
    ];
  }),
);

const showPath = (path: readonly (string | number)[]): string => {
  let out = '';
  for (const part of path) out += typeof part === 'number' ? `[${part}]` : out === '' ? part : `.${part}`;
  return out;
};

const report = (ctx: Context, message: string, attr?: string): void => {
  if (ctx.errors.length >= ctx.limit) return;
  const path = showPath(attr === undefined ? ctx.path : [...ctx.path, attr]);
  ctx.errors.push({ func: ctx.owner, path, message, ...(ctx.pos !== undefined && { pos: ctx.pos }) });
};

// --- attributes

const isInt32 = (value: unknown): boolean => typeof value === 'number' && Object.is(value | 0, value);
const DECIMAL = /^(?:0|-?[1-9][0-9]*)$/;
const I64_MIN = -(2n ** 63n);
const I64_MAX = 2n ** 63n - 1n;

const fitsI64 = (decimal: string): boolean => {
  if (decimal.length < 19) return true;
  const value = BigInt(decimal);
  return value >= I64_MIN && value <= I64_MAX;
};

const wrongDouble = (kind: OpKind, value: unknown): string | null => {
  if (typeof value === 'string') {
    return ['NaN', 'Infinity', '-Infinity', '-0'].includes(value)
      ? null
      : 'expected a number, NaN, Infinity, -Infinity or -0';
  }
  if (typeof value !== 'number' || !Number.isFinite(value) || Object.is(value, -0)) {
    return 'expected a finite number other than minus zero, or one of the strings NaN, Infinity, -Infinity, -0';
  }
  return kind === 'f32.const' && Math.fround(value) !== value ? 'not a single-precision value' : null;
};

const wrongLocal = (ctx: Context, value: unknown): string | null => {
  const count = ctx.func.params.length + ctx.func.locals.length;
  return isInt32(value) && (value as number) >= 0 && (value as number) < count
    ? null
    : `expected a local below ${count}, found ${value}`;
};

const wrongLabel = (ctx: Context, node: AnyNode, value: unknown): string | null => {
  if (!isInt32(value) || (value as number) < 0) return `expected a label number, found ${value}`;
  const target = ctx.labels.find(l => l.label === value);
  if (node.kind === 'break') return target === undefined ? `no enclosing block or loop with label ${value}` : null;
  if (node.kind === 'continue') return target?.loop ? null : `no enclosing loop with label ${value}`;
  return target === undefined ? null : `label ${value} is in use by an enclosing block or loop`;
};

const wrongField = (ctx: Context, node: AnyNode, value: unknown): string | null => {
  const info = ctx.index.classes.get(node['class'] as string);
  if (info === undefined || info.fieldIndex.has(value as string)) return null;
  return `class ${info.decl.name} has no field ${JSON.stringify(value)}`;
};

const wrongCases = (value: unknown): string | null => {
  if (!Array.isArray(value)) return 'expected a list of cases';
  const seen = new Set<number>();
  for (const c of value as readonly SwitchCase[]) {
    if (!Array.isArray(c.values) || !Array.isArray(c.body)) return 'a case has `values` and `body`';
    for (const v of c.values) {
      if (!isInt32(v)) return `case value ${v} is not an i32`;
      if (seen.has(v)) return `case value ${v} appears twice`;
      seen.add(v);
    }
  }
  return null;
};

const named = (what: string, names: { has(name: string): boolean }, value: unknown): string | null =>
  typeof value === 'string' && names.has(value) ? null : `unknown ${what} ${JSON.stringify(value)}`;

/** What is wrong with the value of an attribute, or null. */
const wrongAttr = (ctx: Context, node: AnyNode, kind: AttrKind, value: unknown): string | null => {
  switch (kind) {
    case 'local':
      return wrongLocal(ctx, value);
    case 'locals': {
      if (!Array.isArray(value)) return 'expected a list of locals';
      for (const local of value) {
        const wrong = wrongLocal(ctx, local);
        if (wrong !== null) return wrong;
      }
      return null;
    }
    case 'global':
      return named('global', ctx.index.globals, value);
    case 'class':
      return named('class', ctx.index.classes, value);
    case 'field':
      return wrongField(ctx, node, value);
    case 'func':
      return named('function', ctx.index.functions, value);
    case 'host':
      return typeof value === 'string' && ctx.index.host(value) !== undefined
        ? null
        : `unknown host function ${JSON.stringify(value)}`;
    case 'data':
      return named('data segment', ctx.index.data, value);
    case 'label':
      return wrongLabel(ctx, node, value);
    case 'type':
      return ctx.types(value, false);
    case 'storage':
      return ctx.types(value, true);
    case 'sig':
      return (
        ctx.types(value, false) ??
        (ctx.index.funcType(value as string) === null ? `${value} is not a function type` : null)
      );
    case 'i32':
      return isInt32(value) ? null : `expected a 32-bit signed integer, found ${value}`;
    case 'decimal':
      if (typeof value !== 'string' || !DECIMAL.test(value))
        return `expected a decimal integer in a string, found ${value}`;
      return node.kind === 'i64.const' && !fitsI64(value) ? `${value} is not a signed 64-bit value` : null;
    case 'f64':
      return wrongDouble(node.kind, value);
    case 'text':
      return typeof value === 'string' ? null : 'expected a string';
    case 'hint':
      return value === 'likely' || value === 'unlikely' ? null : `expected likely or unlikely, found ${value}`;
    case 'cases':
      return wrongCases(value);
  }
};

/** Checks attributes and the set of properties; false when types that depend on them cannot be known. */
const checkAttrs = (ctx: Context, node: AnyNode, plan: Plan): boolean => {
  let fine = true;
  let wanted = plan.keys + 2 + (node.pos === undefined ? 0 : 1);
  for (const [name, kind] of plan.attrs) {
    const value = node[name];
    if (value === undefined && kind === 'hint') continue;
    if (kind === 'hint') wanted++;
    const wrong = value === undefined ? 'attribute is missing' : wrongAttr(ctx, node, kind, value);
    if (wrong !== null) {
      report(ctx, wrong, name);
      fine = false;
    }
  }
  for (const body of plan.row.bodies) {
    if (!Array.isArray(node[body])) {
      report(ctx, 'expected a list of statements', body);
      fine = false;
    }
  }
  let found = 0;
  for (const _ in node) found++;
  if (fine && found !== wanted && Array.isArray(node.args)) {
    const known = new Set(['kind', 'args', 'pos', ...plan.row.bodies, ...plan.attrs.map(([name]) => name)]);
    const extra = Object.keys(node).filter(key => !known.has(key) || node[key] === undefined);
    report(ctx, `${node.kind} has no attribute ${extra.join(', ')}`);
  }
  return fine;
};

// --- operands

const accepts = (ctx: Context, found: string, wanted: Wanted): boolean => {
  if (found === wanted || wanted === '$any') return true;
  if (wanted === '$ref') return found.startsWith('ref<');
  return ctx.index.assignable(found, wanted);
};

const wantedName = (wanted: Wanted): string => (wanted === '$ref' ? 'a class reference' : wanted);

/** Checks an operand and that it is one value of the wanted type. */
const checkOperand = (ctx: Context, arg: Expr, at: number, wanted: Wanted | null): void => {
  ctx.path.push('args', at);
  const types = checkNode(ctx, arg, 'expr');
  if (types !== null && wanted !== '$any') {
    if (types.length !== 1) report(ctx, `expected one value, ${arg.kind} gives ${types.length}`);
    else if (wanted !== null && !accepts(ctx, types[0] as string, wanted)) {
      report(ctx, `expected ${wantedName(wanted)}, found ${types[0]}`);
    }
  }
  ctx.path.length -= 2;
};

/** The values of a sole call against the values wanted. */
const checkResults = (ctx: Context, call: Expr | undefined, wanted: readonly (ValueType | null)[]): void => {
  const types = call === undefined ? null : resultTypes(call, ctx.func, ctx.index);
  if (types === null) return;
  if (types.length !== wanted.length) {
    report(ctx, `expected ${wanted.length} values, found ${types.length}`);
    return;
  }
  types.forEach((type, i) => {
    const want = wanted[i] ?? null;
    if (want !== null && !ctx.index.assignable(type, want))
      report(ctx, `expected ${want} as value ${i}, found ${type}`);
  });
};

const isCall = (node: Node | undefined): boolean =>
  node?.kind === 'call' || node?.kind === 'call.ref' || node?.kind === 'call.host';

/** `return f()` where `f` gives another number of values than one. */
const returnsCall = (ctx: Context, node: Node): boolean =>
  node.kind === 'return' &&
  node.args.length === 1 &&
  isCall(node.args[0]) &&
  resultTypes(node.args[0] as Expr, ctx.func, ctx.index)?.length !== 1;

const checkOperands = (ctx: Context, node: Node, plan: Plan, known: boolean): void => {
  const args = node.args;
  if (!Array.isArray(args)) {
    report(ctx, 'expected a list of operands', 'args');
    return;
  }
  let wanted: readonly Wanted[] | null = null;
  if (plan.plain) wanted = plan.row.operands as readonly Wanted[];
  else if (known) wanted = returnsCall(ctx, node) ? ['$any'] : operandTypes(node, ctx.func, ctx.index);
  for (let i = 0; i < args.length; i++)
    checkOperand(ctx, args[i] as Expr, i, wanted === null ? '$any' : (wanted[i] ?? null));
  if (wanted !== null && wanted.length !== args.length) {
    report(ctx, `expected ${wanted.length} operand${wanted.length === 1 ? '' : 's'}, found ${args.length}`);
  }
};

// --- rules of single ops

const ELEMENTS_IN_DATA = new Set(['i8', 'i16', 'i32', 'i64', 'f32', 'f64']);

const checkDown = (ctx: Context, node: Node, cls: string): void => {
  const from = resultTypes(node.args[0] as Expr, ctx.func, ctx.index)?.[0];
  if (!from?.startsWith('ref<')) return;
  const name = from.slice(4, -1);
  const related = ctx.index.isSubclass(name, cls) || (node.kind === 'ref.down' && ctx.index.isSubclass(cls, name));
  if (!related) report(ctx, `${name} is not ${node.kind === 'ref.up' ? 'derived from' : 'related to'} ${cls}`);
};

const checkRule = (ctx: Context, node: Node): void => {
  switch (node.kind) {
    case 'new': {
      const box = ctx.index.classes.get(node.class)?.decl.box;
      if (box !== undefined) report(ctx, `${node.class} is the box of ${box}: use box.${box}`);
      return;
    }
    case 'ref.up':
    case 'ref.down':
      checkDown(ctx, node, node.class);
      return;
    case 'unbox.ref': {
      const box = ctx.index.classes.get(node.class)?.decl.box;
      if (box !== undefined) report(ctx, `${node.class} is the box of ${box}: use unbox.${box}`);
      return;
    }
    case 'array.data':
      if (!ELEMENTS_IN_DATA.has(node.elem)) report(ctx, `elements of type ${node.elem} cannot be read from data`);
      return;
    case 'func.ref': {
      const sig = ctx.index.signature(node.func);
      const actual = sig && funcType(sig.params, sig.results);
      if (actual !== node.sig) report(ctx, `expected ${actual}, the type of ${node.func}`, 'sig');
      return;
    }
    case 'for.range':
      if (localType(ctx.func, node.local) !== 'int')
        report(ctx, `expected an int local, found ${localType(ctx.func, node.local)}`, 'local');
      if (node.step === 0) report(ctx, 'the step must not be 0', 'step');
      return;
    case 'try':
      if (localType(ctx.func, node.local) !== 'any')
        report(ctx, `expected an any local, found ${localType(ctx.func, node.local)}`, 'local');
      return;
    case 'locals.set':
      if (!isCall(node.args[0])) report(ctx, 'expected a call');
      else
        checkResults(
          ctx,
          node.args[0],
          node.locals.map(l => localType(ctx.func, l)),
        );
      return;
    case 'yield':
      if (ctx.func.resumable !== true) report(ctx, 'the function is not resumable');
      else if (ctx.path.includes('args')) report(ctx, 'inside an expression');
      return;
    case 'return':
      if (returnsCall(ctx, node)) checkResults(ctx, node.args[0], ctx.func.results);
      return;
    default:
  }
};

// --- walking

const checkStmts = (ctx: Context, stmts: readonly Stmt[]): void => {
  for (let i = 0; i < stmts.length; i++) {
    ctx.path.push(i);
    checkNode(ctx, stmts[i] as Stmt, 'stmt');
    ctx.path.pop();
  }
};

const checkBodies = (ctx: Context, node: AnyNode, plan: Plan): void => {
  const labelled = node.kind === 'block' || node.kind === 'loop' || node.kind === 'for.range';
  if (labelled) ctx.labels.push({ label: node['label'] as number, loop: node.kind !== 'block' });
  if (node.kind === 'switch' && Array.isArray(node['cases'])) {
    (node['cases'] as readonly SwitchCase[]).forEach((c, i) => {
      ctx.path.push('cases', i, 'body');
      if (Array.isArray(c.body)) checkStmts(ctx, c.body);
      ctx.path.length -= 3;
    });
  }
  for (const body of plan.row.bodies) {
    if (!Array.isArray(node[body])) continue;
    ctx.path.push(body);
    checkStmts(ctx, node[body] as readonly Stmt[]);
    ctx.path.pop();
  }
  if (labelled) ctx.labels.pop();
};

/** Checks a node and all below it; types of its values, or null when unknown. */
const checkNode = (ctx: Context, node: Node, form: 'expr' | 'stmt'): readonly ValueType[] | null => {
  const plan = plans.get(node?.kind);
  if (plan === undefined) {
    report(ctx, `unknown op ${JSON.stringify(node?.kind)}`);
    return null;
  }
  const outerPos = ctx.pos;
  if (node.pos !== undefined) {
    ctx.pos = node.pos;
    if (ctx.program.positions[node.pos] === undefined) report(ctx, `no position ${node.pos}`, 'pos');
  }
  if (plan.row.form !== form)
    report(ctx, `${node.kind} is ${plan.row.form === 'expr' ? 'an expression' : 'a statement'}`);
  const before = ctx.errors.length;
  const known = checkAttrs(ctx, node as unknown as AnyNode, plan);
  checkOperands(ctx, node, plan, known);
  if (plan.row.bodies.length > 0) checkBodies(ctx, node as unknown as AnyNode, plan);
  if (known && ctx.errors.length === before) checkRule(ctx, node);
  ctx.pos = outerPos;
  if (plan.row.result === null || plan.row.form !== form || !known) return null;
  return plan.plain ? [plan.row.result as ValueType] : resultTypes(node, ctx.func, ctx.index);
};

const checkFunc = (ctx: Context, func: Func): void => {
  ctx.func = func;
  ctx.owner = func.name;
  ctx.pos = undefined;
  const checkTypes = (what: string, types: readonly string[]): void =>
    types.forEach((type, i) => {
      const wrong = ctx.types(type, false);
      if (wrong !== null) report(ctx, wrong, `${what}[${i}]`);
    });
  checkTypes(
    'params',
    func.params.map(p => p.type),
  );
  checkTypes('results', func.results);
  checkTypes(
    'locals',
    func.locals.map(l => l.type),
  );
  if (func.resumable === true) {
    const [param] = func.params;
    const declared = param?.type.startsWith('ref<') ? ctx.index.classes.get(param.type.slice(4, -1))?.decl : undefined;
    if (func.params.length !== 1 || declared?.final !== true) report(ctx, 'a resumable function has one parameter, a reference to a final class', 'params');
    if (func.results.join() !== 'i32') report(ctx, 'a resumable function has one result, an i32', 'results');
  }
  const before = ctx.errors.length;
  ctx.path.push('body');
  checkStmts(ctx, func.body);
  ctx.path.pop();
  if (ctx.errors.length === before && func.results.length > 0 && canFallThrough(func.body)) {
    report(ctx, `expected a return of ${func.results.join(', ')}: the end can be reached`, 'body');
  }
};

const NO_FUNC: Func = { name: '', display: '', params: [], results: [], locals: [], body: [] };

/** All errors of a program, at most `limit` (100). */
export const validate = (program: Program, limit = 100): IrError[] => {
  const index = createTyper(program);
  const ctx: Context = {
    program,
    index,
    types: createTypeCheck(index),
    errors: [],
    limit,
    func: NO_FUNC,
    owner: null,
    path: [],
    labels: [],
    pos: undefined,
  };
  const declError = (owner: string | null, path: string, message: string): void => {
    if (ctx.errors.length < limit) ctx.errors.push({ func: owner, path, message });
  };
  validateDecls(program, index, ctx.types, declError, (init, path) => {
    ctx.path.push(path);
    const types = checkNode(ctx, init, 'expr');
    ctx.path.pop();
    return types?.[0] ?? null;
  });
  for (const func of program.functions) checkFunc(ctx, func);
  return ctx.errors;
};

/** One line for people: `function f, body[0].args[1]: expected int, found i64 (main.py:3)`. */
export const showError = (error: IrError, program?: Program): string => {
  const position = error.pos === undefined ? undefined : program?.positions[error.pos];
  const place = position && ` (${program?.files[position.file]?.path}:${position.line})`;
  return `${error.func === null ? 'program' : `function ${error.func}`}, ${error.path}: ${error.message}${place ?? ''}`;
};

/** Throws an Error that lists all errors of an invalid program. */
export const assertValid = (program: Program, what = 'IR'): void => {
  const errors = validate(program);
  if (errors.length > 0)
    throw new Error(`invalid ${what}:\n${errors.map(e => `  ${showError(e, program)}`).join('\n')}`);
};
