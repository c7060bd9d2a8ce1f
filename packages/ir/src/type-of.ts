/**
 * Types of expressions, and what a program's names stand for.
 *
 * In: a program (need not be valid: unknown names give null, cyclic bases end). Out: a `Typer`, an index over its
 * functions, classes with full field layouts and globals; `typeOf`, `resultTypes` and `operandTypes` read the op
 * table's symbols against it. An index belongs to one program value: after a pass, make a new one.
 */
import { ABI, type AbiRow } from './abi.ts';
import type { ClassDecl, Data, Expr, Field, Func, Global, Node, Program } from './node.ts';
import { arrayOf, type FuncType, refTo, signatureOf, type StorageType, type ValueType, valueOf } from './types.ts';
import { type AnyNode, rowOf } from './walk.ts';

export interface ClassInfo {
  readonly decl: ClassDecl;
  /** Index in `program.classes`, the value of `any.class_id`. */
  readonly id: number;
  readonly base: ClassInfo | null;
  /** All fields in the order of the operands of `new`: the base's, then its own. */
  readonly fields: readonly Field[];
  /** Place of a field in `fields`. */
  readonly fieldIndex: ReadonlyMap<string, number>;
  /** The class and all its bases, by name. */
  readonly ancestors: ReadonlySet<string>;
}

export interface Signature {
  readonly params: readonly ValueType[];
  readonly results: readonly ValueType[];
}

export interface Typer {
  readonly functions: ReadonlyMap<string, Func>;
  readonly classes: ReadonlyMap<string, ClassInfo>;
  readonly globals: ReadonlyMap<string, Global>;
  readonly data: ReadonlyMap<string, Data>;
  /** Signature of a function of the program. */
  signature(func: string): Signature | undefined;
  /** Row of the host ABI table. */
  host(name: string): AbiRow | undefined;
  /** Signature named by a `func<...>` type. */
  funcType(type: string): Signature | null;
  /** Is `sub` the class `base` or derived from it? */
  isSubclass(sub: string, base: string): boolean;
  /** May a value of type `from` stand where `to` is wanted? Equal types, or `ref` of a subclass for `ref` of its base. */
  assignable(from: string, to: string): boolean;
}

const abi: Readonly<Record<string, AbiRow>> = ABI;

const indexClasses = (decls: readonly ClassDecl[]): Map<string, ClassInfo> => {
  const byName = new Map<string, { decl: ClassDecl; id: number }>();
  decls.forEach((decl, id) => {
    if (!byName.has(decl.name)) byName.set(decl.name, { decl, id });
  });
  const infos = new Map<string, ClassInfo>();
  const open = new Set<string>();
  const visit = (name: string): ClassInfo | null => {
    const done = infos.get(name);
    if (done !== undefined) return done;
    const entry = byName.get(name);
    if (entry === undefined || open.has(name)) return null;
    open.add(name);
    const { decl, id } = entry;
    const base = decl.base === null ? null : visit(decl.base);
    const fields = base === null ? decl.fields : [...base.fields, ...decl.fields];
    const info: ClassInfo = {
      decl,
      id,
      base,
      fields,
      fieldIndex: new Map(fields.map((field, index) => [field.name, index])),
      ancestors: new Set(base === null ? [name] : [name, ...base.ancestors]),
    };
    infos.set(name, info);
    return info;
  };
  // Insertion order of the map is declaration order only when bases come first; ids carry the declared order.
  for (const name of byName.keys()) visit(name);
  return infos;
};

/** Index of a program. Cost: linear in its declarations; bodies are not read. */
export const createTyper = (program: Program): Typer => {
  const functions = new Map(program.functions.map(f => [f.name, f]));
  const classes = indexClasses(program.classes);
  const signatures = new Map<string, Signature>();
  const funcTypes = new Map<string, Signature | null>();
  const isSubclass = (sub: string, base: string): boolean => classes.get(sub)?.ancestors.has(base) ?? false;
  return {
    functions,
    classes,
    globals: new Map(program.globals.map(g => [g.name, g])),
    data: new Map(program.data.map(d => [d.name, d])),
    signature(name) {
      const known = signatures.get(name);
      if (known !== undefined) return known;
      const func = functions.get(name);
      if (func === undefined) return undefined;
      const made = { params: func.params.map(p => p.type), results: func.results };
      signatures.set(name, made);
      return made;
    },
    host: name => (Object.hasOwn(abi, name) ? abi[name] : undefined),
    funcType(type) {
      let sig = funcTypes.get(type);
      if (sig === undefined) {
        sig = signatureOf(type);
        funcTypes.set(type, sig);
      }
      return sig;
    },
    isSubclass,
    assignable: (from, to) =>
      from === to ||
      (from.startsWith('ref<') && to.startsWith('ref<') && isSubclass(from.slice(4, -1), to.slice(4, -1))),
  };
};

/** Type of a parameter or local by its index; null when out of range. */
export const localType = (func: Func, local: number): ValueType | null =>
  (local < func.params.length ? func.params[local] : func.locals[local - func.params.length])?.type ?? null;

const fieldType = (node: AnyNode, index: Typer): ValueType | null => {
  const info = index.classes.get(node['class'] as string);
  const at = info?.fieldIndex.get(node['field'] as string);
  const type = at === undefined ? undefined : info?.fields[at]?.type;
  return type === undefined ? null : valueOf(type);
};

const calleeOf = (node: AnyNode, func: Func, index: Typer): Signature | null => {
  switch (node.kind) {
    case 'call':
      return index.signature(node['func'] as string) ?? null;
    case 'call.ref':
      return index.funcType(node['sig'] as string);
    case 'call.host':
      return index.host(node['host'] as string) ?? null;
    case 'return':
      return { params: [], results: func.results };
    default:
      return null;
  }
};

/** Type named by a symbol of the op table other than the list symbols; null when a name in the node is unknown. */
const symbolType = (symbol: string, node: AnyNode, func: Func, index: Typer): ValueType | null => {
  switch (symbol) {
    case '$local':
      return localType(func, node['local'] as number);
    case '$global':
      return index.globals.get(node['global'] as string)?.type ?? null;
    case '$field':
      return fieldType(node, index);
    case '$class':
      return refTo(node['class'] as string);
    case '$elem':
      return valueOf(node['elem'] as StorageType);
    case '$array':
      return arrayOf(node['elem'] as StorageType);
    case '$type':
      return node['type'] as ValueType;
    case '$sig':
      return node['sig'] as FuncType;
    default:
      return symbol as ValueType;
  }
};

/** Types of the values a node gives: one for most expressions, any number for calls, none for statements; null when a name in it is unknown. */
export const resultTypes = (node: Node, func: Func, index: Typer): readonly ValueType[] | null => {
  const symbol = rowOf(node.kind).result;
  if (symbol === null) return [];
  const any = node as unknown as AnyNode;
  if (symbol === '$results') return calleeOf(any, func, index)?.results ?? null;
  const type = symbolType(symbol, any, func, index);
  return type === null ? null : [type];
};

/** Type of an expression; null for a call that has not exactly one result, and when a name in it is unknown. */
export const typeOf = (expr: Expr, func: Func, index: Typer): ValueType | null => {
  // The commonest kinds first: this is the inner loop of most passes.
  if (expr.kind === 'local.get') return localType(func, expr.local);
  const symbol = rowOf(expr.kind).result as string;
  if (symbol.charCodeAt(0) !== 36 /* $ */) return symbol as ValueType;
  if (symbol !== '$results') return symbolType(symbol, expr as unknown as AnyNode, func, index);
  const results = calleeOf(expr as unknown as AnyNode, func, index)?.results;
  return results?.length === 1 ? (results[0] as ValueType) : null;
};

/** What an operand must be: a value type, `$ref` for any class reference, or `$any` for anything. */
export type Wanted = ValueType | '$ref' | '$any';

/**
 * What each operand of a node must be; null when a name in it is unknown.
 *
 * `return` wants the function's results one by one (a sole call that gives them all is also allowed), `locals.set`
 * wants one call, here `$any`.
 */
export const operandTypes = (node: Node, func: Func, index: Typer): readonly Wanted[] | null => {
  const any = node as unknown as AnyNode;
  const out: Wanted[] = [];
  for (const symbol of rowOf(node.kind).operands) {
    if (symbol === '$params') {
      const callee = calleeOf(any, func, index);
      if (callee !== null) out.push(...callee.params);
      else {
        const info = node.kind === 'new' ? index.classes.get(node.class) : undefined;
        if (info === undefined) return null;
        for (const field of info.fields) out.push(valueOf(field.type));
      }
    } else if (symbol === '$results') {
      if (node.kind === 'return') out.push(...func.results);
      else out.push('$any');
    } else if (symbol === '$elems') {
      for (let i = 0; i < node.args.length; i++) out.push(valueOf(any['elem'] as StorageType));
    } else if (symbol === '$ref' || symbol === '$any') {
      out.push(symbol);
    } else {
      const type = symbolType(symbol, any, func, index);
      if (type === null) return null;
      out.push(type);
    }
  }
  return out;
};
