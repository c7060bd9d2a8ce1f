/** What `inspect.signature` asks: the parameters of a function or of a class's `__init__`, as a dict of the program. */
import type { Expression } from '../syntax/ast.ts';
import { unparse } from '../syntax/unparse.ts';
import type { AtomOf } from '../types/atoms.ts';
import type { ClassInfo, FuncInfo } from '../types/infos.ts';
import { funcOf } from '../types/world.ts';
import { parameterName } from '../expand/type-params.ts';
import { annotationsAreText, annotationValue } from './annotations.ts';
import { loadAttribute } from './attributes.ts';
import { defaultOf } from './bind-args.ts';
import { emptyDict, putPairs } from './containers.ts';
import { NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { raiseError, unsupported } from './errors.ts';
import { fieldsOf, isWrittenConstructor, methodNode } from './frozen.ts';
import { lookup } from './members.ts';
import { boolConst, bottom, intConst, none, strConst, tupleVal } from './values.ts';

/**
 * Parameters by name and what `return` says, for `inspect.signature`: kind, is there a default, the default, an annotation, the
 * annotation, its text where that is all that tells.
 */
export function functionParameters(cx: Cx, obj: Val, a: AtomOf<'func'>): Val {
  const { node, args } = a.fn;
  // A type that may be a function of the library is no reason to refuse the program.
  if (a.fn.library && !hasPythonsParameters(a.fn)) return raiseError(cx, 'NotImplementedError', 'pyw: the signature of a built-in function');
  if (!args || node.kind === 'Module') return unsupported(cx, cx.node, 'the signature of a built-in function');
  if (cx.program.usage().changedAnnotations.size > 0 && !a.fn.library) unsupported(cx, cx.node, 'signatures in a program that changes annotations');
  const callee = spill(cx, obj);
  const dict = spill(cx, emptyDict(cx, args));
  let part = 0;
  const put = (name: string, annotation: Expression | null, kind: number, index: number): void => {
    if (!cx.env) return;
    const param = index < 0 ? null : a.fn.params[index]!;
    const byDefault = param?.default ? spill(cx, defaultOf(cx, a.fn, param, index, callee)) : null;
    const noted = annotation && cx.env ? spill(cx, annotationValue(cx, a.fn.mod, annotation)) : null;
    if (!cx.env) return;
    const described = [intConst(cx, BigInt(kind)), ...[byDefault, noted].flatMap((v) => [boolConst(cx, v !== null), v ?? none(cx)])];
    // Generic aliases are taken for their classes: how they are written tells what they are.
    const alias = !annotationsAreText(a.fn.mod) && (annotation?.kind === 'Subscript' || annotation?.kind === 'BinOp');
    described.push(alias ? strConst(cx, parameterName(unparse(annotation!))) : none(cx));
    putPairs(cx, node, dict, [strConst(cx, name)], [spill(cx, tupleVal(cx, described))], 3000 + part++);
  };
  const named = (list: readonly { readonly arg: string; readonly annotation: Expression | null }[], kind: number): void =>
    list.forEach((x) => put(x.arg, x.annotation, kind, a.fn.params.findIndex((p) => p.name === x.arg)));
  named(args.posonlyargs, 0);
  named(args.args, 1);
  if (args.vararg) put(args.vararg.arg, args.vararg.annotation, 2, -1);
  named(args.kwonlyargs, 3);
  if (args.kwarg) put(args.kwarg.arg, args.kwarg.annotation, 4, -1);
  if (node.kind !== 'Lambda' && node.returns) put('return', node.returns, 5, -1);
  return cx.env ? dict : bottom(cx);
}

/** Modules of the library whose functions have the parameters that CPython's have, names and defaults included. */
const SIGNED: ReadonlySet<string> = new Set([
  'base64', 'bisect', 'calendar', 'contextlib', 'fnmatch', 'functools', 'glob', 'hmac', 'html', 'json', 'operator', 'pyw.builtins.operator_functions', 're', 'secrets', 'shlex', 'statistics',
  'string', 'textwrap',
]);
/** Functions of theirs that have no signature in CPython. */
const UNSIGNED: ReadonlySet<string> = new Set(['reduce']);
const hasPythonsParameters = (fn: FuncInfo): boolean => SIGNED.has(fn.mod.name) && (!fn.qualname.startsWith('_') || (fn.cls?.shownAs ?? null) !== null) && !UNSIGNED.has(fn.qualname);

/** What `inspect.signature` asks of a class: the parameters of its `__init__`, with `self`. */
export function constructorParameters(cx: Cx, of: Val, cls: ClassInfo): Val {
  const init = cls.library ? cls.methods.get('__init__') : undefined;
  if (init && SIGNED.has(cls.mod.name) && !cls.name.startsWith('_')) return functionParameters(cx, value(funcOf(cx.world, init), NO_CODE), funcOf(cx.world, init).atoms[0] as AtomOf<'func'>);
  if (cls.library) return noSignature(cx, cls);
  if (lookup(cx, cls, '__new__').members.length > 0) return unsupported(cx, cx.node, 'the signature of a class with __new__');
  const [own] = lookup(cx, cls, '__init__').members;
  // None: the parameters are the fields of the dataclass.
  if (own && isMadeOfFields(cx, own.owner, cls)) return none(cx);
  if (own) return loadAttribute(cx, loadAttribute(cx, of, '__init__'), '__pyw_parameters__');
  if (cls.mro.every((c) => !c.library || c.name === 'object')) return emptyDict(cx, cls.node);
  return noSignature(cx, cls);
}
const noSignature = (cx: Cx, cls: ClassInfo): Val =>
  raiseError(cx, 'ValueError', `no signature found for builtin type <class '${cls.qualname}'>`);
/** Is the constructor the one that was written for a dataclass, and takes nothing but fields? */
function isMadeOfFields(cx: Cx, owner: ClassInfo, cls: ClassInfo): boolean {
  const written = owner.library ? undefined : methodNode(owner.node, '__init__');
  if (written?.kind !== 'FunctionDef' || !isWrittenConstructor(written)) return false;
  const [fields] = lookup(cx, cls, '__pyw_fields__').members;
  const names = fieldsOf(owner.node);
  return fields?.owner === owner && [...written.args.args.slice(1), ...written.args.kwonlyargs].every((p) => names.includes(p.arg));
}
