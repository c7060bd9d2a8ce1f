/**
 * Named tuples: `P = namedtuple('P', 'x y')`, `class P(namedtuple('P', 'x y'))`, `class P(NamedTuple)` and the call of
 * `NamedTuple`, as classes that derive from the library's `__pyw_namedtuple__` and have one attribute a field.
 */
import type { ShownClass } from '../bind/declare.ts';
import type { Call, ClassDef, Expression, Module, PositionedNode, Stmt } from '../syntax/ast.ts';
import { transform } from '../syntax/visit.ts';
import { hoistCalls } from './hoist.ts';
import { qualified, type Imported } from './imported.ts';
import { KEYWORDS } from './keywords.ts';
import { template } from './template.ts';

interface Shape {
  readonly name: string;
  readonly fields: readonly string[];
  /** Defaults of the last fields. */
  readonly defaults: readonly Expression[];
  /** They were set on the class's `__new__`: `_field_defaults` does not have them. */
  readonly late: boolean;
  /** What is given for `__module__`. */
  readonly module: Expression | null;
}
/** A keyword that only `withLateDefaults` writes. */
const LATE = '__pyw_late__';

/**
 * `P.__new__.__defaults__ = (None,) * 2` after `P = namedtuple('P', 'x y')`, with nothing but definitions between, as
 * defaults of the call.
 */
export function withLateDefaults(body: readonly Stmt[], imported: Imported): readonly Stmt[] {
  const out = [...body];
  for (let i = 0; i < out.length; i++) {
    const s = out[i]!;
    const target = s.kind === 'Assign' && s.targets.length === 1 ? s.targets[0]! : null;
    if (s.kind !== 'Assign' || target?.kind !== 'Attribute' || target.attr !== '__defaults__') continue;
    const of = target.value;
    if (of.kind !== 'Attribute' || of.attr !== '__new__' || of.value.kind !== 'Name') continue;
    const name = of.value.id;
    for (let k = i - 1; k >= 0; k--) {
      const d = out[k]!;
      if (d.kind !== 'Assign' && d.kind !== 'ClassDef' && d.kind !== 'FunctionDef' && d.kind !== 'Import' && d.kind !== 'ImportFrom') break;
      const made = d.kind === 'Assign' && d.targets.length === 1 && d.targets[0]!.kind === 'Name' && d.targets[0]!.id === name ? d.value : d.kind === 'ClassDef' && d.name === name ? d.bases[0] : null;
      const shape = made?.kind === 'Call' ? shapeOfCall(made, imported) : null;
      if (made?.kind !== 'Call' || !shape || shape.defaults.length > 0) continue;
      const defaults = repeated(s.value, name, shape.fields.length);
      if (!defaults || defaults.length > shape.fields.length) break;
      const [marked] = template(`f(${LATE}=True, defaults=(${defaults.map((_, n) => `__d${n}__,`).join(' ')}))`, made, new Map(defaults.map((e, n) => [`__d${n}__`, e])));
      if (marked?.kind !== 'Expr' || marked.value.kind !== 'Call') break;
      const call: Call = { ...made, keywords: [...made.keywords, ...marked.value.keywords] };
      out[k] = d.kind === 'Assign' ? { ...d, value: call } : { ...(d as ClassDef), bases: [call, ...(d as ClassDef).bases.slice(1)] };
      out.splice(i--, 1);
      break;
    }
  }
  return out.length === body.length ? body : out;
}

/** The items of a tuple of constants, or of one that is repeated for each field. */
function repeated(e: Expression, name: string, fields: number): readonly Expression[] | null {
  if (e.kind === 'Tuple') return e.elts.every((x) => x.kind === 'Constant') ? e.elts : null;
  if (e.kind !== 'BinOp' || e.op !== 'Mult' || e.left.kind !== 'Tuple') return null;
  const n = e.right;
  const isAll = n.kind === 'Call' && n.func.kind === 'Name' && n.func.id === 'len' && n.args.length === 1 && n.args[0]!.kind === 'Attribute'
    && n.args[0]!.attr === '_fields' && n.args[0]!.value.kind === 'Name' && n.args[0]!.value.id === name;
  const count = isAll ? fields : n.kind === 'Constant' && n.value.kind === 'int' ? Number(n.value.value) : -1;
  const once = repeated(e.left, name, fields);
  return once && count >= 0 && count <= 100 ? Array.from({ length: count }, () => once).flat() : null;
}

const COMPUTED = '__pyw_computed_tuple__';
/** Calls of `namedtuple` with names or defaults that are not written there go to a function that makes such a class when it runs. */
export function expandComputedTuples(tree: Module, imported: Imported): Module {
  let any = false;
  const changed = transform(tree, {
    Call: (n: Call) => {
      if (qualified(n.func, imported) !== 'collections.namedtuple' || shapeOfCall(n, imported)) return n;
      any = true;
      const said = n.keywords.some((k) => k.arg === 'module' || k.arg === null);
      const [made] = template(said ? `${COMPUTED}()` : `${COMPUTED}(module=__name__)`, n);
      if (made?.kind !== 'Expr' || made.value.kind !== 'Call') return n;
      return { ...n, func: made.value.func, keywords: [...n.keywords, ...made.value.keywords] };
    },
  });
  if (!any) return tree;
  // After the docstring and `from __future__` imports.
  const at = changed.body.findIndex((s) => !(s.kind === 'Expr' && s.value.kind === 'Constant') && !(s.kind === 'ImportFrom' && s.module === '__future__'));
  const line = template(`from collections._computed_tuple import namedtuple as ${COMPUTED}`, changed.body[at]!);
  return { ...changed, body: [...changed.body.slice(0, at), ...line, ...changed.body.slice(at)] };
}

/** The statements that stand for one; null when it defines no named tuple. */
export function expandNamedTuple(s: Stmt, imported: Imported): readonly Stmt[] | null {
  if (s.kind === 'Assign' && s.targets.length === 1 && s.targets[0]!.kind === 'Name' && s.value.kind === 'Call') {
    const shape = shapeOfCall(s.value, imported);
    const target = s.targets[0]!.id;
    if (!shape) return hoisted(s, imported);
    return classOf(shape, target, s);
  }
  if (s.kind !== 'ClassDef') return hoisted(s, imported);
  if (s.bases.some((b) => qualified(b, imported) === 'typing.NamedTuple')) return typedClass(s);
  const i = s.bases.findIndex((b) => b.kind === 'Call' && shapeOfCall(b, imported) !== null);
  if (i < 0) return null;
  const shape = shapeOfCall(s.bases[i] as Call, imported)!;
  const base = `__pyw_base_of_${s.name}__`;
  const [name] = template(base, s);
  const bases = s.bases.map((b, k) => (k === i && name?.kind === 'Expr' ? name.value : b));
  return [...classOf(shape, base, s.bases[i]!), { ...s, bases }];
}

/** The class of a shape, bound to `target`; what it calls itself may be another name. */
const classOf = (shape: Shape, target: string, at: PositionedNode): readonly Stmt[] =>
  template(classText(shape, target), at, defaultNames(shape)).map((s) => (s.kind === 'ClassDef' && target !== shape.name ? ({ ...s, shown: shape.name } satisfies ShownClass) : s));

/** A class that is made within an expression, as in `namedtuple('P', 'x y')(1, 2)`. */
function hoisted(s: Stmt, imported: Imported): readonly Stmt[] | null {
  return hoistCalls(s, (call) => {
    const shape = shapeOfCall(call, imported);
    const name = `__pyw_tuple_${call.lineno}_${call.col_offset}__`;
    return shape && { before: classOf(shape, name, call), name };
  });
}

const definesNew = (s: ClassDef): boolean => s.body.some((m) => m.kind === 'FunctionDef' && m.name === '__new__');

const text = (e: Expression | undefined): string | null => (e?.kind === 'Constant' && e.value.kind === 'str' ? e.value.value : null);

function shapeOfCall(call: Call, imported: Imported): Shape | null {
  const what = qualified(call.func, imported);
  if (what !== 'collections.namedtuple' && what !== 'typing.NamedTuple') return null;
  if (call.args.length !== 2) return null;
  const name = text(call.args[0]);
  const list = call.args[1]!;
  if (name === null) return null;
  let defaults: readonly Expression[] = [];
  let rename = false;
  let late = false;
  let module: Expression | null = null;
  for (const k of call.keywords) {
    if (k.arg === LATE) late = true;
    else if (k.arg === 'defaults' && (k.value.kind === 'Tuple' || k.value.kind === 'List')) defaults = k.value.elts;
    else if (k.arg === 'rename' && k.value.kind === 'Constant' && k.value.value.kind === 'bool') rename = k.value.value.value;
    else if (k.arg === 'module') module = isNone(k.value) ? null : k.value;
    else if (!(k.arg === 'defaults' && isNone(k.value))) return null;
  }
  let names: (string | null)[];
  if (list.kind === 'List' || list.kind === 'Tuple') {
    names = list.elts.map((e) => (what === 'typing.NamedTuple' ? (e.kind === 'Tuple' ? text(e.elts[0]) : null) : text(e)));
  } else {
    const words = text(list);
    if (words === null) return null;
    names = words.replaceAll(',', ' ').split(/\s+/).filter((w) => w !== '');
  }
  if (rename) names = names.map((n, i) => (n !== null && isField(n) && names.indexOf(n) === i ? n : `_${i}`));
  const fields = names.filter((n) => n !== null);
  if (fields.length < names.length || (!rename && !fields.every(isField)) || new Set(fields).size < fields.length) return null;
  return defaults.length > fields.length || defaults.some((e) => e.kind === 'Starred') ? null : { name, fields, defaults, late, module };
}

const isNone = (e: Expression): boolean => e.kind === 'Constant' && e.value.kind === 'none';
const isField = (n: string): boolean => /^[\p{L}][\p{L}\p{N}_]*$/u.test(n) && !KEYWORDS.has(n);

const defaultNames = (shape: Shape): Map<string, Expression> =>
  new Map([...shape.defaults.map((e, i) => [defaultName(shape, i), e] as const), ...(shape.module ? [[MODULE, shape.module] as const] : [])]);
const MODULE = '__pyw_module__';
const defaultName = (shape: Shape, i: number): string => `__d${shape.fields.length - shape.defaults.length + i}__`;

/** `class P(NamedTuple)`: annotated names are the fields, the rest of the body is the class's own. */
function typedClass(s: ClassDef): readonly Stmt[] | null {
  if (definesNew(s) || s.bases.length !== 1 || s.keywords.length > 0) return null;
  const fields: string[] = [];
  const defaults: Expression[] = [];
  const rest: Stmt[] = [];
  const notes: Stmt[] = [];
  for (const m of s.body) {
    if (m.kind !== 'AnnAssign' || m.target.kind !== 'Name') rest.push(m);
    else {
      fields.push(m.target.id);
      notes.push({ ...m, value: null });
      if (m.value) defaults.push(m.value);
      else if (defaults.length > 0) return null;
    }
  }
  if (!fields.every(isField)) return null;
  const shape: Shape = { name: s.name, fields, defaults, late: false, module: null };
  const [made] = template(classText(shape, s.name), s, defaultNames(shape));
  if (made?.kind !== 'ClassDef') return null;
  // What the class defines itself comes last, and wins.
  const own = new Set(rest.flatMap((m) => (m.kind === 'FunctionDef' ? [m.name] : [])));
  const body = made.body.filter((m) => !(m.kind === 'FunctionDef' && own.has(m.name)));
  const doc = rest[0]?.kind === 'Expr' && rest[0].value.kind === 'Constant' ? [rest.shift()!] : [];
  return [{ ...made, decorator_list: s.decorator_list, type_params: s.type_params, body: [...(doc.length ? [...doc, ...body.slice(1)] : body), ...rest.filter((m) => m.kind !== 'Pass'), ...notes] }];
}

function classText(shape: Shape, name: string): string {
  const { fields } = shape;
  const first = fields.length - shape.defaults.length;
  const tuple = (items: readonly string[]): string => `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
  const quoted = fields.map((f) => `'${f}'`);
  const own = fields.map((f) => `__s__.${f}`);
  const lines = [
    `class ${name}(__pyw_namedtuple__):`,
    `    '${shape.name}(${fields.join(', ')})'`,
    `    __match_args__ = ${tuple(quoted)}`,
    `    __slots__ = ()`,
    ...(shape.module ? [`    __module__ = ${MODULE}`] : []),
    `    _fields = ${tuple(quoted)}`,
    `    _field_defaults = {${(shape.late ? [] : fields.slice(first)).map((f, i) => `'${f}': ${defaultName(shape, i)}`).join(', ')}}`,
    `    def __init__(${['__s__', ...fields.map((f, i) => (i < first ? f : `${f}=${defaultName(shape, i - first)}`))].join(', ')}):`,
    ...fields.map((f) => `        __s__.${f} = ${f}`),
    '        pass',
    '    def _astuple_(__s__):',
    `        return ${tuple(own)}`,
    `    def _replace(__s__, /, ${fields.length ? `*, ${fields.map((f) => `${f}=__pyw_unset__`).join(', ')}, ` : ''}**__rest__):`,
    '        if __rest__:',
    '            __s__._unexpected_(__rest__)',
    `        return __s__.__class__(${fields.map((f) => `__s__.${f} if ${f} is __pyw_unset__ else ${f}`).join(', ')})`,
    '    def _asdict(__s__):',
    `        return {${fields.map((f) => `'${f}': __s__.${f}`).join(', ')}}`,
    '    @classmethod',
    '    def _make(__c__, iterable):',
    `        __items__ = __pyw_namedtuple__._collected_(iterable, ${fields.length})`,
    `        return __c__(${fields.map((_, i) => `__items__[${i}]`).join(', ')})`,
    '    def __repr__(__s__):',
    `        return f"{__s__.__class__.__name__}(${fields.map((f) => `${f}={__s__.${f}!r}`).join(', ')})"`,
  ];
  return `${lines.join('\n')}\n`;
}

