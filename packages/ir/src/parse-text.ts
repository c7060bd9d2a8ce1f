/**
 * Reads the text form of the IR.
 *
 * In: text as `print` writes it, or written by hand: the header and local indices (`%n` for `%n.0`) may be left out,
 * comments run from `//` to the end of the line. Out: a program, or an `IrTextError` with line and column. Names and
 * types are not resolved beyond locals: `validate` does that.
 */
import type {
  ClassDecl,
  Data,
  Export,
  ExportSignature,
  Expr,
  F64Literal,
  Field,
  Func,
  Global,
  Local,
  Position,
  Program,
  HostModule,
  SourceFile,
  Stmt,
  SwitchCase,
} from './node.ts';
import { type AttrKind, type OpKind, OPS } from './ops.ts';
import { createScanner, type Scanner } from './text-scanner.ts';
import type { StorageType, ValueType } from './types.ts';
import { IR_VERSION } from './version.ts';
import { bodyRunsFirst, rowOf } from './walk.ts';

interface Context {
  readonly s: Scanner;
  /** Names of the params and locals of the function, for references without an index. */
  locals: string[];
}

type Draft = Record<string, unknown>;

const LOCAL = /%(?:"(?:[^"\\\n]|\\.)*"(?:\.[0-9]+)?|[A-Za-z0-9_$.]*)/y;
const NUMBER = /(-?(?:[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?|Infinity)|NaN):(i32|i64|f32|f64|int)\b/y;
const DIGITS = /-?[0-9]+/y;
const DOUBLE = /-?(?:[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?|Infinity)|NaN/y;
const POSITION = /!([0-9]+)/y;
const SPECIAL_DOUBLES: ReadonlySet<string> = new Set(['NaN', 'Infinity', '-Infinity', '-0']);

/** A double as nodes hold it. */
const double = (digits: string): F64Literal => (SPECIAL_DOUBLES.has(digits) ? (digits as F64Literal) : Number(digits));

/** Name and written index of `%name.3`. */
const splitLocal = (token: string): { name: string; index: number | null } => {
  const dot = /^(.*)\.([0-9]+)$/s.exec(token.slice(1));
  const name = dot === null ? token.slice(1) : (dot[1] as string);
  return {
    name: name.startsWith('"') ? (JSON.parse(name) as string) : name,
    index: dot === null ? null : Number(dot[2]),
  };
};

const parseLocal = (ctx: Context): number => {
  const { s } = ctx;
  const mark = s.mark();
  const token = s.match(LOCAL);
  if (token === null) return s.fail('expected a local (%name)');
  const { name, index } = splitLocal(token[0]);
  if (index !== null) return index;
  const found = ctx.locals.indexOf(name);
  return found < 0 ? s.fail(`no local named ${name}`, mark) : found;
};

const parsePos = (ctx: Context, node: Draft): void => {
  const found = ctx.s.match(POSITION);
  if (found !== null) node['pos'] = Number(found[1]);
};

const parseLocals = (ctx: Context): number[] => {
  const locals: number[] = [];
  ctx.s.expect('(');
  while (!ctx.s.eat(')')) {
    locals.push(parseLocal(ctx));
    if (!ctx.s.at(')')) ctx.s.expect(',');
  }
  return locals;
};

const parseAttr = (ctx: Context, kind: AttrKind, name: string): unknown => {
  const { s } = ctx;
  switch (kind) {
    case 'local':
      return parseLocal(ctx);
    case 'locals':
      return parseLocals(ctx);
    case 'global':
      s.expect('@');
      return s.name('the name of a global');
    case 'label':
      s.expect('#');
      return s.integer('a label number');
    case 'i32':
      return s.integer('an integer');
    case 'decimal':
      return s.match(DIGITS)?.[0] ?? s.fail('expected an integer');
    case 'f64':
      return double(s.match(DOUBLE)?.[0] ?? s.fail('expected a number'));
    case 'text':
      return s.string();
    default:
      return s.name(name);
  }
};

const parseAttrs = (ctx: Context, kind: OpKind, node: Draft): void => {
  const { s } = ctx;
  const attrs = Object.entries(rowOf(kind).attrs).filter(([, k]) => k !== 'cases');
  const required = attrs.filter(([, k]) => k !== 'hint').length;
  if (attrs.length === 0 || (required === 0 && !s.at('['))) return;
  s.expect('[');
  attrs.forEach(([name, attrKind], i) => {
    if (attrKind === 'hint' && s.at(']')) return;
    if (i > 0) s.expect(',');
    const mark = s.mark();
    const value = parseAttr(ctx, attrKind, name);
    if (attrKind === 'hint' && value !== 'likely' && value !== 'unlikely') s.fail('expected likely or unlikely', mark);
    node[name] = value;
  });
  s.expect(']');
};

const parseArgs = (ctx: Context): Expr[] => {
  const args: Expr[] = [];
  if (!ctx.s.eat('(')) return args;
  while (!ctx.s.eat(')')) {
    args.push(parseExpr(ctx));
    if (!ctx.s.at(')')) ctx.s.expect(',');
  }
  return args;
};

const parseBody = (ctx: Context): Stmt[] => {
  const stmts: Stmt[] = [];
  ctx.s.expect('{');
  while (!ctx.s.eat('}')) stmts.push(parseStmt(ctx));
  return stmts;
};

const parseCases = (ctx: Context): SwitchCase[] => {
  const { s } = ctx;
  const cases: SwitchCase[] = [];
  while (s.eat('case')) {
    const values: number[] = [];
    while (!s.at('{')) {
      if (values.length > 0) s.expect(',');
      values.push(s.integer('a case value'));
    }
    cases.push({ values, body: parseBody(ctx) });
  }
  return cases;
};

const parseBodies = (ctx: Context, kind: OpKind, node: Draft): void => {
  if (kind === 'switch') node['cases'] = parseCases(ctx);
  rowOf(kind).bodies.forEach((name, i) => {
    const unnamed = i === 0 && (name === 'body' || name === 'then');
    node[name] = unnamed || ctx.s.eat(name) ? parseBody(ctx) : [];
  });
};

const parseGeneric = (ctx: Context, form: 'expr' | 'stmt'): Draft => {
  const { s } = ctx;
  const mark = s.mark();
  const kind = s.word(form === 'expr' ? 'an expression' : 'a statement') as OpKind;
  if (!Object.hasOwn(OPS, kind)) s.fail(`unknown op ${kind}`, mark);
  const row = rowOf(kind);
  if (row.form !== form) s.fail(`${kind} is ${row.form === 'expr' ? 'an expression' : 'a statement'}`, mark);
  const node: Draft = { kind, args: [] };
  parsePos(ctx, node);
  parseAttrs(ctx, kind, node);
  if (row.bodies.length === 0) node['args'] = parseArgs(ctx);
  else if (bodyRunsFirst(kind)) {
    parseBodies(ctx, kind, node);
    node['args'] = parseArgs(ctx);
  } else {
    node['args'] = parseArgs(ctx);
    parseBodies(ctx, kind, node);
  }
  return node;
};

const constant = (digits: string, type: string): Draft => {
  const kind = `${type}.const`;
  if (type === 'i32') return { kind, args: [], value: Number(digits) };
  if (type === 'f32' || type === 'f64') return { kind, args: [], value: double(digits) };
  return { kind, args: [], value: digits };
};

const parseExpr = (ctx: Context): Expr => {
  const { s } = ctx;
  let node: Draft;
  const number = s.match(NUMBER);
  if (number !== null) node = constant(number[1] as string, number[2] as string);
  else if (s.at('%')) node = { kind: 'local.get', args: [], local: parseLocal(ctx) };
  else if (s.eat('@')) node = { kind: 'global.get', args: [], global: s.name('the name of a global') };
  else return parseGeneric(ctx, 'expr') as unknown as Expr;
  parsePos(ctx, node);
  return node as unknown as Expr;
};

/** The right side of `target = value`. */
const parseAssigned = (ctx: Context, node: Draft): Stmt => {
  ctx.s.expect('=');
  parsePos(ctx, node);
  node['args'] = [parseExpr(ctx)];
  return node as unknown as Stmt;
};

const parseStmt = (ctx: Context): Stmt => {
  const { s } = ctx;
  if (s.at('%')) {
    const locals = [parseLocal(ctx)];
    while (s.eat(',')) locals.push(parseLocal(ctx));
    return parseAssigned(
      ctx,
      locals.length === 1 ? { kind: 'local.set', local: locals[0] } : { kind: 'locals.set', locals },
    );
  }
  if (s.eat('@')) return parseAssigned(ctx, { kind: 'global.set', global: s.name('the name of a global') });
  return parseGeneric(ctx, 'stmt') as unknown as Stmt;
};

// --- declarations

const parseDisplay = (ctx: Context, name: string): string => (ctx.s.eat('display') ? ctx.s.string() : name);

const parseLocalDecl = (ctx: Context): Local => {
  const { s } = ctx;
  const mark = s.mark();
  const token = s.match(LOCAL);
  if (token === null) return s.fail('expected a local (%name)');
  const { name, index } = splitLocal(token[0]);
  if (index !== null && index !== ctx.locals.length) s.fail(`expected index ${ctx.locals.length}`, mark);
  ctx.locals.push(name);
  s.expect(':');
  return { name, type: s.name('a type') as ValueType };
};

const parseResults = (ctx: Context): ValueType[] => {
  const { s } = ctx;
  if (!s.eat('->')) return [];
  if (!s.eat('(')) return [s.name('a type') as ValueType];
  const results: ValueType[] = [];
  while (!s.eat(')')) {
    results.push(s.name('a type') as ValueType);
    if (!s.at(')')) s.expect(',');
  }
  return results;
};

const parseFunc = (ctx: Context): Func => {
  const { s } = ctx;
  ctx.locals = [];
  const name = s.name('the name of a function');
  const params: Local[] = [];
  s.expect('(');
  while (!s.eat(')')) {
    params.push(parseLocalDecl(ctx));
    if (!s.at(')')) s.expect(',');
  }
  const results = parseResults(ctx);
  let inline: 'always' | 'never' | undefined;
  if (s.eat('inline')) {
    inline = s.eat('always') ? 'always' : 'never';
    if (inline === 'never') s.expect('never');
  }
  const resumable = s.eat('resumable');
  const display = parseDisplay(ctx, name);
  const locals: Local[] = [];
  const body: Stmt[] = [];
  s.expect('{');
  while (s.eat('local')) locals.push(parseLocalDecl(ctx));
  while (!s.eat('}')) body.push(parseStmt(ctx));
  return { name, display, params, results, locals, body, ...(inline && { inline }), ...(resumable && { resumable }) };
};

const parseClass = (ctx: Context): ClassDecl => {
  const { s } = ctx;
  const name = s.name('the name of a class');
  const base = s.eat(':') ? s.name('the name of a class') : null;
  const final = s.eat('final');
  const box = s.eat('box') ? (s.word('the kind of box') as 'int') : undefined;
  const display = parseDisplay(ctx, name);
  const fields: Field[] = [];
  s.expect('{');
  while (!s.eat('}')) {
    const field = s.name('the name of a field');
    s.expect(':');
    fields.push({ name: field, type: s.name('a type') as StorageType });
  }
  return { name, display, base, fields, final, ...(box && { box }) };
};

const parseGlobal = (ctx: Context): Global => {
  const { s } = ctx;
  ctx.locals = [];
  const name = s.name('the name of a global');
  s.expect(':');
  const type = s.name('a type') as ValueType;
  s.expect('=');
  return { name, type, init: parseExpr(ctx) };
};

const parseExport = (s: Scanner): Export => {
  const name = s.name('the exported name');
  s.expect('=');
  const func = s.name('the name of a function');
  if (!s.eat('signature')) return { name, func };
  const mark = s.mark();
  try {
    return { name, func, signature: JSON.parse(s.line()) as ExportSignature };
  } catch {
    return s.fail('expected JSON to the end of the line', mark);
  }
};

const parsePosition = (s: Scanner, index: number): Position => {
  const mark = s.mark();
  if (s.integer('the index of the position') !== index) s.fail(`expected position ${index}`, mark);
  s.expect('=');
  const file = s.integer('the index of a file');
  s.expect(':');
  const line = s.integer('a line');
  s.expect(':');
  const column = s.integer('a column');
  const scope = s.name('the name of a scope');
  const inlinedAt = s.eat('inlined') ? s.integer('the index of a position') : null;
  const place = (): number[] => {
    const at = s.integer('a line');
    s.expect(':');
    return [at, s.integer('a column')];
  };
  const end = s.eat('to') ? place() : [];
  const span = s.eat('mark') ? [...end, ...place(), ...place()] : end;
  return { file, line, column, scope, ...(inlinedAt !== null && { inlinedAt }), ...(span.length > 0 && { span }) };
};

const VERSION = /[0-9]+(?:\.[0-9]+)*/y;

/** Reads a program. Throws `IrTextError`. */
export const parseText = (text: string): Program => {
  const s = createScanner(text);
  const ctx: Context = { s, locals: [] };
  let irVersion = IR_VERSION as string;
  let name = 'main';
  if (s.eat('pyw-ir')) {
    irVersion = s.match(VERSION)?.[0] ?? s.fail('expected a version');
    name = s.name('the name of the program');
  }
  const classes: ClassDecl[] = [];
  const functions: Func[] = [];
  const globals: Global[] = [];
  const data: Data[] = [];
  const exports: Export[] = [];
  const positions: Position[] = [];
  const files: SourceFile[] = [];
  const modules: HostModule[] = [];
  while (!s.atEnd()) {
    if (s.eat('class')) classes.push(parseClass(ctx));
    else if (s.eat('global')) globals.push(parseGlobal(ctx));
    else if (s.eat('func')) functions.push(parseFunc(ctx));
    else if (s.eat('export')) exports.push(parseExport(s));
    else if (s.eat('position')) positions.push(parsePosition(s, positions.length));
    else if (s.eat('file')) files.push({ path: s.string(), internal: s.eat('internal') });
    else if (s.eat('module')) {
      const module = s.string();
      s.expect('=');
      modules.push({ name: module, from: s.string() });
    } else if (s.eat('data')) {
      const segment = s.name('the name of a data segment');
      s.expect('=');
      data.push({ name: segment, base64: s.string() });
    } else s.fail('expected class, global, data, func, export, module, file or position');
  }
  const program = { irVersion, name, classes, functions, globals, data, exports, positions, files };
  return modules.length > 0 ? { ...program, modules } : program;
};
