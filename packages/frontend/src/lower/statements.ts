/** Statements: one handler a node kind. */
import type { Stmt as IrStmt } from '@pyw/ir';
import { assertNever } from '../diagnostics.ts';
import type { Expression, Stmt } from '../syntax/ast.ts';
import { asyncFor } from './async.ts';
import { annAssign, assign, augAssign, deleteTargets } from './assign.ts';
import { emit, position, type Cx } from './cx.ts';
import { raiseError } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { forStatement } from './for.ts';
import { conditional, ifStatement } from './if.ts';
import { BUILTIN_NAMES, TYPE_ATTRIBUTES } from './generated/python-names.ts';
import { placeOf } from './names.ts';
import { importFrom, importStatement } from './imports.ts';
import { jump, returnStatement } from './exits.ts';
import { classDef } from './class-def.ts';
import { functionDef } from './function-def.ts';
import { matchStatement } from './match.ts';
import { raiseStatement } from './raise.ts';
import { tryStatement } from './try.ts';
import { codeOf } from './values.ts';
import { ir } from './ir.ts';
import { typeAlias } from './type-alias.ts';
import { whileStatement } from './while.ts';
import { withStatement } from './with.ts';
import { condition } from './boolean.ts';
import { construct, positional } from './calls.ts';
import { throwValue } from './errors.ts';

export function statements(cx: Cx, body: readonly Stmt[]): void {
  for (const s of body) {
    if (!cx.env) return;
    const { out } = cx;
    const first = out.length;
    statement(cx, s);
    if (cx.emitting && cx.program.debug && !cx.mod.library) place(cx, s, out, first);
  }
}

/** For debuggers: what a statement became belongs to it, where it says nothing of its own. */
function place(cx: Cx, node: Stmt, out: IrStmt[], first: number): void {
  for (let i = first; i < out.length; i++) {
    const made = out[i]!;
    if (made.pos === undefined) out[i] = { ...made, ...position(cx, node) };
  }
}

/** A built-in name, or a special method of a built-in class, by itself: programs ask so whether it is there. */
function isKnownBuiltin(cx: Cx, e: Expression): boolean {
  if (e.kind === 'Name') return BUILTIN_NAMES.has(e.id) && placeOf(cx, e.id).kind === 'none';
  if (e.kind !== 'Attribute' || e.value.kind !== 'Name' || placeOf(cx, e.value.id).kind !== 'none') return false;
  const names = TYPE_ATTRIBUTES[e.value.id];
  return names !== undefined && `${names} ${TYPE_ATTRIBUTES.object}`.split(' ').includes(e.attr);
}

function statement(cx: Cx, node: Stmt): void {
  cx.node = node;
  switch (node.kind) {
    case 'Expr': {
      const isDoc = node.value.kind === 'Constant';
      if (isDoc || isKnownBuiltin(cx, node.value)) return;
      const v = evaluate(cx, node.value);
      if (cx.emitting && cx.env && !v.elems && v.code.kind !== 'none' && v.code.kind !== 'local.get') emit(cx, ir('drop', [codeOf(cx, v)]));
      return;
    }
    case 'Assign':
      return assign(cx, node);
    case 'AnnAssign':
      return annAssign(cx, node);
    case 'AugAssign':
      return augAssign(cx, node);
    case 'Delete':
      return deleteTargets(cx, node);
    case 'If':
      return ifStatement(cx, node);
    case 'While':
      return whileStatement(cx, node);
    case 'For':
      return forStatement(cx, node);
    case 'Return':
      return returnStatement(cx, node);
    case 'Break':
    case 'Continue':
      return jump(cx, node.kind);
    case 'Pass':
    case 'Global':
    case 'Nonlocal':
      return;
    case 'Assert':
      return conditional(cx, condition(cx, node.test), () => {}, () => {
        cx.node = node.test;
        if (!node.msg) raiseAssertion(cx, []);
        else {
          const v = evaluate(cx, node.msg);
          if (cx.env) raiseAssertion(cx, [v]);
        }
      });
    case 'Raise':
      return raiseStatement(cx, node);
    case 'Try':
    case 'TryStar':
      return tryStatement(cx, node);
    case 'Import':
      return importStatement(cx, node);
    case 'ImportFrom':
      return importFrom(cx, node);
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return functionDef(cx, node);
    case 'ClassDef':
      if (cx.mod.library && cx.fn.node.kind === 'Module') return;
      return classDef(cx, node);
    case 'AsyncFor':
      return asyncFor(cx, node);
    case 'With':
    case 'AsyncWith':
      return withStatement(cx, node);
    case 'Match':
      return matchStatement(cx, node);
    case 'TypeAlias':
      return typeAlias(cx, node);
    default:
      assertNever(node);
  }
}

function raiseAssertion(cx: Cx, args: Parameters<typeof positional>): void {
  if (cx.program.profile === 'core') {
    raiseError(cx, 'AssertionError', '');
    return;
  }
  throwValue(cx, construct(cx, cx.program.cls('AssertionError'), positional(...args)));
}
