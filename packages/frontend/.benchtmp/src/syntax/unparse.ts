/**
 * A tree as Python source: parsing the result gives the same tree, but for positions. Comments and layout are not in
 * the tree and are lost.
 */
import type { Expression, NodeOf, Node, Stmt, TypeParam } from './ast.ts';
import { callArguments, operatorSource, parameters, unparseExpression, unparsePattern, unparseStarred } from './unparse-expression.ts';

const TEST = 3;

interface Printer {
  readonly lines: string[];
  indent: string;
}

/** Source of a module, a statement or an expression. */
export function unparse(node: Node): string {
  const p: Printer = { lines: [], indent: '' };
  switch (node.kind) {
    case 'Module': case 'Interactive':
      block(p, node.body);
      break;
    case 'Expression': return unparseExpression(node.body);
    default:
      if (isStatement(node)) statement(p, node);
      else return unparseExpression(node as Expression);
  }
  return p.lines.join('\n') + (p.lines.length > 0 ? '\n' : '');
}

const STATEMENTS = new Set<string>([
  'FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'Return', 'Delete', 'Assign', 'TypeAlias', 'AugAssign', 'AnnAssign',
  'For', 'AsyncFor', 'While', 'If', 'With', 'AsyncWith', 'Match', 'Raise', 'Try', 'TryStar', 'Assert', 'Import',
  'ImportFrom', 'Global', 'Nonlocal', 'Expr', 'Pass', 'Break', 'Continue',
]);

function isStatement(node: Node): node is Stmt {
  return STATEMENTS.has(node.kind);
}

function line(p: Printer, text: string): void {
  p.lines.push(p.indent + text);
}

function block(p: Printer, body: readonly Stmt[]): void {
  for (const stmt of body) statement(p, stmt);
}

function suite(p: Printer, header: string, body: readonly Stmt[]): void {
  line(p, `${header}:`);
  const outer = p.indent;
  p.indent += '    ';
  if (body.length === 0) line(p, 'pass');
  block(p, body);
  p.indent = outer;
}

function orElse(p: Printer, body: readonly Stmt[]): void {
  if (body.length > 0) suite(p, 'else', body);
}

function comment(text: string | null): string {
  return text === null ? '' : ` # type: ${text}`;
}

function typeParams(params: readonly TypeParam[]): string {
  if (params.length === 0) return '';
  const one = (t: TypeParam): string => {
    const stars = t.kind === 'TypeVarTuple' ? '*' : t.kind === 'ParamSpec' ? '**' : '';
    const bound = t.kind === 'TypeVar' && t.bound !== null ? `: ${unparseExpression(t.bound, TEST)}` : '';
    return `${stars}${t.name}${bound}${t.default_value === null ? '' : ` = ${unparseExpression(t.default_value, TEST)}`}`;
  };
  return `[${params.map(one).join(', ')}]`;
}

function statement(p: Printer, s: Stmt): void {
  const x = unparseExpression;
  switch (s.kind) {
    case 'FunctionDef': case 'AsyncFunctionDef': {
      for (const d of s.decorator_list) line(p, `@${x(d, TEST)}`);
      const word = s.kind === 'FunctionDef' ? 'def' : 'async def';
      const returns = s.returns === null ? '' : ` -> ${x(s.returns, TEST)}`;
      return suite(p, `${word} ${s.name}${typeParams(s.type_params)}(${parameters(s.args)})${returns}`, s.body);
    }
    case 'ClassDef': {
      for (const d of s.decorator_list) line(p, `@${x(d, TEST)}`);
      const bases = callArguments(s.bases, s.keywords);
      return suite(p, `class ${s.name}${typeParams(s.type_params)}${bases === '' ? '' : `(${bases})`}`, s.body);
    }
    case 'Return': return line(p, s.value === null ? 'return' : `return ${unparseStarred(s.value)}`);
    case 'Delete': return line(p, `del ${s.targets.map((t) => x(t, TEST)).join(', ')}`);
    case 'Assign': return line(p, s.targets.map((t) => `${x(t)} = `).join('') + x(s.value) + comment(s.type_comment));
    case 'TypeAlias': return line(p, `type ${x(s.name)}${typeParams(s.type_params)} = ${x(s.value, TEST)}`);
    case 'AugAssign': return line(p, `${x(s.target)} ${operatorSource(s.op)}= ${x(s.value)}`);
    case 'AnnAssign': {
      const target = s.target.kind === 'Name' && s.simple === 0 ? `(${x(s.target)})` : x(s.target);
      return line(p, `${target}: ${x(s.annotation, TEST)}${s.value === null ? '' : ` = ${x(s.value)}`}`);
    }
    case 'For': case 'AsyncFor':
      suite(p, `${s.kind === 'For' ? 'for' : 'async for'} ${x(s.target)} in ${unparseStarred(s.iter)}`, s.body);
      return orElse(p, s.orelse);
    case 'While':
      suite(p, `while ${x(s.test, TEST)}`, s.body);
      return orElse(p, s.orelse);
    case 'If': return conditional(p, s);
    case 'With': case 'AsyncWith': {
      const items = s.items.map(
        (item) => x(item.context_expr, TEST) + (item.optional_vars === null ? '' : ` as ${x(item.optional_vars, TEST)}`),
      );
      return suite(p, `${s.kind === 'With' ? 'with' : 'async with'} ${items.join(', ')}`, s.body);
    }
    case 'Match': return match(p, s);
    case 'Raise':
      return line(p, `raise${s.exc === null ? '' : ` ${x(s.exc, TEST)}`}${s.cause === null ? '' : ` from ${x(s.cause, TEST)}`}`);
    case 'Try': case 'TryStar': return tryStatement(p, s);
    case 'Assert': return line(p, `assert ${x(s.test, TEST)}${s.msg === null ? '' : `, ${x(s.msg, TEST)}`}`);
    case 'Import': return line(p, `import ${aliases(s.names)}`);
    case 'ImportFrom': return line(p, `from ${'.'.repeat(s.level)}${s.module ?? ''} import ${aliases(s.names)}`);
    case 'Global': return line(p, `global ${s.names.join(', ')}`);
    case 'Nonlocal': return line(p, `nonlocal ${s.names.join(', ')}`);
    case 'Expr': return line(p, x(s.value));
    case 'Pass': return line(p, 'pass');
    case 'Break': return line(p, 'break');
    case 'Continue': return line(p, 'continue');
  }
}

/** An `else` that holds nothing but an `if` becomes `elif`. */
function conditional(p: Printer, s: NodeOf<'If'>): void {
  let node = s;
  let word = 'if';
  for (;;) {
    suite(p, `${word} ${unparseExpression(node.test, TEST)}`, node.body);
    const only: Stmt | undefined = node.orelse[0];
    if (node.orelse.length !== 1 || only === undefined || only.kind !== 'If') return orElse(p, node.orelse);
    node = only;
    word = 'elif';
  }
}

function match(p: Printer, s: NodeOf<'Match'>): void {
  line(p, `match ${unparseStarred(s.subject)}:`);
  const outer = p.indent;
  p.indent += '    ';
  for (const c of s.cases) {
    suite(p, `case ${unparsePattern(c.pattern)}${c.guard === null ? '' : ` if ${unparseExpression(c.guard, TEST)}`}`, c.body);
  }
  p.indent = outer;
}

function tryStatement(p: Printer, s: NodeOf<'Try'> | NodeOf<'TryStar'>): void {
  suite(p, 'try', s.body);
  for (const h of s.handlers) {
    const type = h.type === null ? '' : ` ${unparseExpression(h.type, TEST)}`;
    suite(p, `except${s.kind === 'TryStar' ? '*' : ''}${type}${h.name === null ? '' : ` as ${h.name}`}`, h.body);
  }
  orElse(p, s.orelse);
  if (s.finalbody.length > 0) suite(p, 'finally', s.finalbody);
}

function aliases(names: readonly NodeOf<'alias'>[]): string {
  return names.map((n) => n.name + (n.asname === null ? '' : ` as ${n.asname}`)).join(', ');
}
