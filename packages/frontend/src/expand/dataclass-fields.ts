/** Fields of a dataclass, from the annotations of its body. */
import { boundNames } from '../bind/free-names.ts';
import type { ClassDef, Expression, Lambda, Stmt } from '../syntax/ast.ts';
import { writtenField } from './field-helpers.ts';
import { qualified, type Imported } from './imported.ts';
import { template } from './template.ts';

/** What is known where a class statement stands. */
export interface Scope {
  readonly imported: Imported;
  /** The class statement of the program that a base names. */
  /** `from __future__ import annotations` */
  readonly textAnnotations: boolean;
  /** Does the module mention this attribute? */
  readonly mentions: (attribute: string) => boolean;
  /** Is a name that no class of the program can have: the library's, or one of the built-in ones? */
  readonly isOutside: (name: string) => boolean;
  /** The statement of the module that is the only one to bind this name. */
  readonly definition: (name: string) => Stmt | null;
  readonly find: (base: Expression) => { readonly node: ClassDef; readonly scope: Scope } | null;
}

export interface Field {
  readonly name: string;
  /** `init`: passed to `__post_init__` only; `class`: of the class. */
  readonly kind: 'field' | 'init' | 'class';
  readonly owner: ClassDef;
  readonly annotation: Expression;
  /** A default that is a constant. */
  readonly default: Expression | null;
  /** Any other default: evaluated once, kept under `hidden`. */
  readonly held: Expression | null;
  readonly hidden: string;
  /** What the default factory gives, evaluated by the method `maker`. */
  readonly factory: Expression | null;
  readonly factoryExpr: Expression | null;
  /** Class attribute that holds a factory whose expression is evaluated once; null where it may be evaluated again. */
  readonly factoryHeld: string | null;
  readonly maker: string;
  readonly init: boolean;
  readonly repr: boolean;
  readonly compare: boolean;
  readonly hash: boolean | null;
  readonly kwOnly: boolean;
  readonly metadata: Expression | null;
  /** What CPython raises for it. */
  readonly error: string | null;
}

export const isOption = (e: Expression): boolean | null => (e.kind === 'Constant' && e.value.kind === 'bool' ? e.value.value : null);

const isConstant = (e: Expression): boolean =>
  e.kind === 'Constant' || (e.kind === 'UnaryOp' && e.op === 'USub' && e.operand.kind === 'Constant');

/** Null when a call of `field` is not of the form that is known. */
export function fieldsOfBody(s: ClassDef, scope: Scope, kwOnlyClass: boolean): { readonly fields: readonly Field[]; readonly body: readonly Stmt[]; readonly error: string | null } | null {
  const fields: Field[] = [];
  const body: Stmt[] = [];
  let kwOnly = kwOnlyClass;
  let separator = false;
  let error: string | null = null;
  const annotatedNames = new Set(s.body.flatMap((m) => (m.kind === 'AnnAssign' && m.target.kind === 'Name' ? [m.target.id] : [])));
  for (const m of s.body) {
    const [target] = m.kind === 'Assign' ? m.targets : [];
    if (m.kind === 'Assign' && target?.kind === 'Name' && isFieldCall(m.value, scope) && !annotatedNames.has(target.id)) {
      error ??= `TypeError(${JSON.stringify(`'${target.id}' is a field but has no type annotation`)})`;
      continue;
    }
    if (m.kind !== 'AnnAssign' || m.target.kind !== 'Name') {
      body.push(m);
      continue;
    }
    const { annotation } = m;
    if (names(annotation, scope, 'dataclasses.KW_ONLY')) {
      if (separator) error ??= `TypeError(${JSON.stringify(`'${m.target.id}' is KW_ONLY, but KW_ONLY has already been specified`)})`;
      separator = true;
      kwOnly = true;
      // It stays among the annotations of the class.
      body.push(m);
      continue;
    }
    if (names(annotation, scope, 'typing.ClassVar')) {
      const call = m.value?.kind === 'Call' && qualified(m.value.func, scope.imported) === 'dataclasses.field' ? m.value : null;
      const given = call?.keywords.find((k) => k.arg === 'default')?.value ?? null;
      if (call?.keywords.some((k) => k.arg === 'kw_only')) {
        body.push(...template(`raise TypeError('field ${m.target.id} is a ClassVar but specifies kw_only')`, m));
      } else if (call?.keywords.some((k) => k.arg === 'default_factory')) {
        body.push(...template(`raise TypeError('field ${m.target.id} cannot have a default factory')`, m));
      } else body.push(call ? { ...m, value: given } : m);
      continue;
    }
    // Its place, where the default is evaluated.
    body.push(m);
    const written = writtenField(m.value, s, scope);
    const f = written === undefined ? null : fieldOf(s, m.target.id, annotation, written, scope, kwOnly);
    if (!f) return null;
    const old = fields.findIndex((x) => x.name === f.name);
    if (old >= 0) fields[old] = f;
    else fields.push(f);
  }
  return { fields, body, error };
}

const isFieldCall = (e: Expression, scope: Scope): boolean => e.kind === 'Call' && qualified(e.func, scope.imported) === 'dataclasses.field';

/** Is an annotation this name, or a subscript of it (also as a string)? */
function names(e: Expression, scope: Scope, full: string): boolean {
  const head = e.kind === 'Subscript' ? e.value : e;
  if (head.kind === 'Constant' && head.value.kind === 'str') {
    const text = head.value.value.trim().split('[')[0]!;
    const [first, second] = text.split('.');
    const known = scope.imported.get(first!);
    return known !== undefined && (second === undefined ? known : `${known}.${second}`) === full;
  }
  return qualified(head, scope.imported) === full;
}

function fieldOf(s: ClassDef, name: string, annotation: Expression, v: Expression | null, scope: Scope, kwOnlyHere: boolean): Field | null {
  let init = true;
  let repr = true;
  let compare = true;
  let hash: boolean | null = null;
  let kwOnly = kwOnlyHere;
  let given: Expression | null = v;
  let factoryExpr: Expression | null = null;
  let metadata: Expression | null = null;
  if (v?.kind === 'Call' && qualified(v.func, scope.imported) === 'dataclasses.field') {
    given = null;
    if (v.args.length) return null;
    for (const k of v.keywords) {
      const b = isOption(k.value);
      const isMissing = qualified(k.value, scope.imported) === 'dataclasses.MISSING';
      if (k.arg === 'default') given = isMissing ? null : k.value;
      else if (k.arg === 'default_factory') factoryExpr = isMissing ? null : k.value;
      else if (k.arg === 'kw_only' && isMissing) continue;
      else if (k.arg === 'hash' && k.value.kind === 'Constant' && k.value.value.kind === 'none') hash = null;
      else if (k.arg === 'metadata') metadata = k.value;
      else if (b === null) return null;
      else if (k.arg === 'init') init = b;
      else if (k.arg === 'repr') repr = b;
      else if (k.arg === 'compare') compare = b;
      else if (k.arg === 'hash') hash = b;
      else if (k.arg === 'kw_only') kwOnly = b;
      else return null;
    }
  }
  const mutable = given?.kind === 'List' || given?.kind === 'ListComp' ? 'list' : given?.kind === 'Dict' || given?.kind === 'DictComp' ? 'dict' : given?.kind === 'Set' || given?.kind === 'SetComp' ? 'set' : null;
  const constant = given !== null && isConstant(given);
  const kind = names(annotation, scope, 'dataclasses.InitVar') ? 'init' : 'field';
  return {
    name,
    kind,
    owner: s,
    annotation,
    default: constant ? given : null,
    held: constant ? null : given,
    hidden: `__pyw_default_${name}__`,
    factory: factoryExpr && called(factoryExpr),
    factoryExpr,
    factoryHeld: factoryExpr && !isStable(factoryExpr, s) ? `__pyw_factory_${name}__` : null,
    maker: `__pyw_make_${name}__`,
    init, repr, compare, hash, kwOnly, metadata,
    error: factoryExpr && given ? "ValueError('cannot specify both default and default_factory')"
      : mutable ? `ValueError(${JSON.stringify(`mutable default <class '${mutable}'> for field ${name} is not allowed: use default_factory`)})`
        : factoryExpr && kind === 'init' ? `TypeError('field ${name} cannot have a default factory')` : null,
  };
}

/** A function expression, or a name from outside the class body (with attributes): the same whenever it is evaluated. */
function isStable(e: Expression, s: ClassDef): boolean {
  if (e.kind === 'Lambda') return takesNothing(e);
  if (e.kind === 'Attribute') return e.value.kind !== 'Call' && isStable(e.value, s);
  return e.kind === 'Name' && !s.body.some((m) => [...boundNames(m)].includes(e.id));
}
const takesNothing = (f: Lambda): boolean => f.args.args.length + f.args.posonlyargs.length + f.args.kwonlyargs.length === 0;

/** What a call of the factory gives: the body of a lambda, or the call. */
function called(f: Expression): Expression {
  if (f.kind === 'Lambda' && takesNothing(f)) return f.body;
  return { kind: 'Call', func: f, args: [], keywords: [], lineno: f.lineno, col_offset: f.col_offset, end_lineno: f.end_lineno, end_col_offset: f.end_col_offset };
}
