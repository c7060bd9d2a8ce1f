/**
 * Prints a program, a function or a node in the text form (docs/ir.md describes it; `parse-text.ts` reads it).
 *
 * In: nodes. Out: text, one statement a line. With positions (the default) nothing is lost: the text parses to a
 * program deeply equal to the one printed. Driven by the op table: an op needs no code here unless it has sugar.
 */
import type { ClassDecl, Expr, Func, Global, Node, Position, Program, Stmt, SwitchCase } from './node.ts';
import type { AttrKind, OpKind } from './ops.ts';
import { localWord, showName } from './text-names.ts';
import { type AnyNode, bodyRunsFirst, rowOf } from './walk.ts';

export interface PrintOptions {
  /** Print `!n` on nodes, and the tables of files and positions. Default true. */
  readonly positions?: boolean;
}

interface Context {
  readonly positions: boolean;
  /** `%name.index` of each local of the function. */
  readonly locals: readonly string[];
}

const CONSTANTS: ReadonlySet<string> = new Set(['i32.const', 'i64.const', 'f32.const', 'f64.const', 'int.const']);
/** Bodies that stand without their name in front, when they come first. */
const UNNAMED: ReadonlySet<string> = new Set(['body', 'then']);

const pos = (ctx: Context, node: { readonly pos?: number }): string =>
  ctx.positions && node.pos !== undefined ? `!${node.pos}` : '';

const local = (ctx: Context, index: number): string => ctx.locals[index] ?? `%.${index}`;

const attr = (ctx: Context, kind: AttrKind, value: unknown): string => {
  switch (kind) {
    case 'local':
      return local(ctx, value as number);
    case 'locals':
      return `(${(value as readonly number[]).map(l => local(ctx, l)).join(', ')})`;
    case 'global':
      return `@${showName(value as string)}`;
    case 'label':
      return `#${value}`;
    case 'text':
      return JSON.stringify(value);
    case 'i32':
    case 'decimal':
    case 'f64':
    case 'hint':
      return String(value);
    case 'cases':
      return '';
    default:
      return showName(value as string);
  }
};

const bracket = (ctx: Context, node: AnyNode): string => {
  const parts: string[] = [];
  for (const [name, kind] of Object.entries(rowOf(node.kind).attrs)) {
    if (kind !== 'cases' && node[name] !== undefined) parts.push(attr(ctx, kind, node[name]));
  }
  return parts.length === 0 ? '' : `[${parts.join(', ')}]`;
};

const body = (ctx: Context, stmts: readonly Stmt[], indent: string): string => {
  if (stmts.length === 0) return '{}';
  const inner = `${indent}  `;
  let out = '{\n';
  for (const s of stmts) out += `${inner}${stmt(ctx, s, inner)}\n`;
  return `${out}${indent}}`;
};

const bodies = (ctx: Context, node: AnyNode, indent: string): string => {
  let out = '';
  if (node.kind === 'switch') {
    for (const c of node['cases'] as readonly SwitchCase[]) {
      out += ` case ${c.values.join(', ')}${c.values.length > 0 ? ' ' : ''}${body(ctx, c.body, indent)}`;
    }
  }
  rowOf(node.kind).bodies.forEach((name, i) => {
    const stmts = node[name] as readonly Stmt[];
    if (i === 0 && UNNAMED.has(name)) out += ` ${body(ctx, stmts, indent)}`;
    else if (stmts.length > 0) out += ` ${name} ${body(ctx, stmts, indent)}`;
  });
  return out;
};

const args = (ctx: Context, node: { readonly args: readonly Expr[] }, indent: string): string =>
  node.args.length === 0 ? '' : `(${node.args.map(a => expr(ctx, a, indent)).join(', ')})`;

const generic = (ctx: Context, node: Node, indent: string): string => {
  const any = node as unknown as AnyNode;
  const head = node.kind + pos(ctx, node) + bracket(ctx, any);
  if (rowOf(node.kind).bodies.length === 0) return head + args(ctx, node, indent);
  return bodyRunsFirst(node.kind)
    ? `${head}${bodies(ctx, any, indent)} ${args(ctx, node, indent)}`
    : head + args(ctx, node, indent) + bodies(ctx, any, indent);
};

const isConstant = (kind: OpKind): boolean => CONSTANTS.has(kind);

const expr = (ctx: Context, node: Expr, indent: string): string => {
  if (node.args.length > 0) return generic(ctx, node, indent);
  if (node.kind === 'local.get') return local(ctx, node.local) + pos(ctx, node);
  if (node.kind === 'global.get') return `@${showName(node.global)}${pos(ctx, node)}`;
  if (isConstant(node.kind)) {
    const { value } = node as unknown as { value: unknown };
    return `${value}:${node.kind.slice(0, -6)}${pos(ctx, node)}`;
  }
  return generic(ctx, node, indent);
};

const stmt = (ctx: Context, node: Stmt, indent: string): string => {
  const value = node.args.length === 1 ? node.args[0] : undefined;
  if (value === undefined) return generic(ctx, node, indent);
  const set = (target: string): string => `${target} =${pos(ctx, node)} ${expr(ctx, value, indent)}`;
  if (node.kind === 'local.set') return set(local(ctx, node.local));
  if (node.kind === 'global.set') return set(`@${showName(node.global)}`);
  if (node.kind === 'locals.set' && node.locals.length > 1) return set(node.locals.map(l => local(ctx, l)).join(', '));
  return generic(ctx, node, indent);
};

const declaredLocal = (name: string, index: number): string =>
  localWord(name) === name ? `%${name}.${index}` : `%${JSON.stringify(name)}.${index}`;

const display = (decl: { readonly name: string; readonly display: string }): string =>
  decl.display === decl.name ? '' : ` display ${JSON.stringify(decl.display)}`;

const contextOf = (func: Func, options: PrintOptions): Context => ({
  positions: options.positions ?? true,
  locals: [...func.params, ...func.locals].map(({ name }, index) => `%${localWord(name)}.${index}`),
});

/** Text of one function. */
export const printFunc = (func: Func, options: PrintOptions = {}): string => {
  const ctx = contextOf(func, options);
  const params = func.params.map((p, i) => `${declaredLocal(p.name, i)}: ${showName(p.type)}`).join(', ');
  const types = func.results.map(showName);
  const results = types.length === 0 ? '' : ` -> ${types.length === 1 ? types[0] : `(${types.join(', ')})`}`;
  const inline = func.inline === undefined ? '' : ` inline ${func.inline}`;
  const resumable = func.resumable ? ' resumable' : '';
  let out = `func ${showName(func.name)}(${params})${results}${inline}${resumable}${display(func)} {\n`;
  func.locals.forEach((l, i) => {
    out += `  local ${declaredLocal(l.name, func.params.length + i)}: ${showName(l.type)}\n`;
  });
  for (const s of func.body) out += `  ${stmt(ctx, s, '  ')}\n`;
  return `${out}}\n`;
};

/** Text of one node of a function, for messages and for people. */
export const printNode = (node: Node, func: Func, options: PrintOptions = {}): string => {
  const ctx = contextOf(func, options);
  return rowOf(node.kind).form === 'stmt' ? stmt(ctx, node as Stmt, '') : expr(ctx, node as Expr, '');
};

const classDecl = (decl: ClassDecl): string => {
  const base = decl.base === null ? '' : `: ${showName(decl.base)}`;
  const flags = `${decl.final ? ' final' : ''}${decl.box === undefined ? '' : ` box ${decl.box}`}`;
  const fields = decl.fields.map(f => `  ${showName(f.name)}: ${showName(f.type)}\n`).join('');
  return `class ${showName(decl.name)}${base}${flags}${display(decl)} ${fields === '' ? '{}' : `{\n${fields}}`}\n`;
};

const NO_LOCALS = { locals: [] } as const;
const globalDecl = (global: Global, positions: boolean): string =>
  `global ${showName(global.name)}: ${showName(global.type)} = ${expr({ ...NO_LOCALS, positions }, global.init, '')}\n`;

const positionRow = (p: Position, index: number): string => {
  const inlined = p.inlinedAt === undefined ? '' : ` inlined ${p.inlinedAt}`;
  const [line, column, ...mark] = p.span ?? [];
  const to = line === undefined ? '' : ` to ${line}:${column}`;
  const marked = mark.length === 0 ? '' : ` mark ${mark[0]}:${mark[1]} ${mark[2]}:${mark[3]}`;
  return `position ${index} = ${p.file}:${p.line}:${p.column} ${showName(p.scope)}${inlined}${to}${marked}\n`;
};

/** Text of a whole program. */
export const print = (program: Program, options: PrintOptions = {}): string => {
  const positions = options.positions ?? true;
  const sections: string[] = [
    `pyw-ir ${program.irVersion} ${showName(program.name)}\n`,
    program.classes.map(classDecl).join('\n'),
    program.globals.map(g => globalDecl(g, positions)).join(''),
    program.data.map(d => `data ${showName(d.name)} = ${JSON.stringify(d.base64)}\n`).join(''),
    program.functions.map(f => printFunc(f, options)).join('\n'),
    program.exports
      .map(e => {
        const signature = e.signature === undefined ? '' : ` signature ${JSON.stringify(e.signature)}`;
        return `export ${showName(e.name)} = ${showName(e.func)}${signature}\n`;
      })
      .join(''),
  ];
  sections.push((program.modules ?? []).map(m => `module ${JSON.stringify(m.name)} = ${JSON.stringify(m.from)}\n`).join(''));
  if (positions) {
    sections.push(program.files.map(f => `file ${JSON.stringify(f.path)}${f.internal ? ' internal' : ''}\n`).join(''));
    sections.push(program.positions.map(positionRow).join(''));
  }
  return sections.filter(s => s !== '').join('\n');
};
