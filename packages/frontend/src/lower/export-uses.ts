/**
 * What functions do with parameters that have no annotation, where that says which values can be meant.
 *
 * In: the syntax trees of the program, a function, a parameter. Out: whether attributes are read from it that neither the
 * data of JavaScript (text, numbers, lists, dicts) nor an instance of a class of the program has. Only an object of
 * JavaScript can be meant then, and a plain object that is given for it is not copied to a dict.
 */
import { childNodes } from '../bind/scope.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import type { AsyncFunctionDef, Expression, FunctionDef, Lambda, Node } from '../syntax/ast.ts';
import { findName, type Trees } from './export-scope.ts';

type Function = FunctionDef | AsyncFunctionDef;

export interface Uses {
  /** Is the parameter of this name an object of JavaScript by what the function does with it? */
  isForeign(mod: string, func: Function, param: string): boolean;
}

/** What data and functions have in Python. */
const OF_DATA: ReadonlySet<string> = new Set(
  (
    'aclose add add_note ag_await ag_code ag_frame ag_running ag_suspended append appendleft args as_integer_ratio asend athrow bit_count ' +
    'bit_length c_contiguous capitalize casefold cast center clear close conjugate contiguous copy count cr_await cr_code cr_frame cr_origin ' +
    'cr_running cr_suspended decode default_factory denominator difference difference_update discard encode endswith expandtabs extend extendleft ' +
    'f_contiguous find format format_map from_bytes fromhex fromkeys get gi_code gi_frame gi_running gi_suspended gi_yieldfrom hex imag index ' +
    'insert intersection intersection_update is_integer isalnum isalpha isascii isdecimal isdigit isdisjoint isidentifier islower isnumeric ' +
    'isprintable isspace issubset issuperset istitle isupper items itemsize join keys ljust lower lstrip maketrans maxlen most_common move_to_end ' +
    'nbytes ndim numerator obj partition pop popitem popleft readonly real release remove removeprefix removesuffix replace reverse rfind rindex ' +
    'rjust rotate rpartition rsplit rstrip send setdefault shape sort split splitlines start startswith step stop strides strip suboffsets ' +
    'subtract swapcase symmetric_difference symmetric_difference_update throw title to_bytes tobytes tolist toreadonly total translate union ' +
    'update upper values with_traceback zfill'
  ).split(' '),
);

/** Tests of a parameter's type say that data may be meant as well. */
const TESTS: ReadonlySet<string> = new Set(['isinstance', 'type', 'issubclass', 'getattr', 'hasattr', 'vars']);

export function createUses(trees: Trees): Uses {
  let names: ReadonlySet<string> | null = null;
  const isOwn = (name: string): boolean => (names ??= attributeNames(trees)).has(name);
  let kept: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  const isOther = (name: string): boolean => !name.startsWith('__') && !OF_DATA.has(name) && !isOwn(name);
  const known = new Map<Function, Map<string, boolean>>();
  const isForeign = (mod: string, func: Function, param: string): boolean => {
    const own = known.get(func) ?? new Map<string, boolean>();
    known.set(func, own);
    const before = own.get(param);
    if (before !== undefined) return before;
    // Of a function that gives it to itself.
    own.set(param, false);
    const found = look(mod, func, param);
    own.set(param, found);
    return found;
  };
  const look = (mod: string, func: Function, param: string): boolean => {
    let reads = false;
    let isOpen = true;
    const isParam = (e: Node): boolean => e.kind === 'Name' && e.id === param;
    const visit = (n: Node): void => {
      if (hasParam(n, param)) return;
      if (n.kind === 'Name' && n.id === param && n.ctx !== 'Load') isOpen = false;
      if (n.kind === 'Match' && isParam(n.subject)) isOpen = false;
      if (n.kind === 'Call' && n.func.kind === 'Name') {
        if (TESTS.has(n.func.id) && n.args[0] && isParam(n.args[0])) isOpen = false;
        else if (n.args.some(isParam)) reads ||= givenOn(mod, n.func.id, n.args.findIndex(isParam));
      }
      if (n.kind === 'Attribute' && isParam(n.value)) reads ||= isOther(n.attr);
      // What is kept in an attribute is used there.
      if (n.kind === 'Assign' && isParam(n.value)) for (const t of n.targets) if (t.kind === 'Attribute') reads ||= [...((kept ??= readsOfAttributes(trees)).get(t.attr) ?? [])].some(isOther);
      for (const c of childNodes(n)) visit(c);
    };
    for (const s of func.body) visit(s);
    return reads && isOpen;
  };
  /** By a function of the program that it is given to. */
  const givenOn = (mod: string, name: string, at: number): boolean => {
    const found = findName(trees, mod, name);
    if (found?.kind !== 'function') return false;
    const { args } = found.node;
    const arg = [...args.posonlyargs, ...args.args][at];
    return arg !== undefined && !arg.annotation && isForeign(found.mod, found.node, arg.arg);
  };
  return { isForeign };
}

/** A function within that has a parameter of the name. */
function hasParam(n: Node, name: string): boolean {
  if (n.kind !== 'FunctionDef' && n.kind !== 'AsyncFunctionDef' && n.kind !== 'Lambda') return false;
  const { args } = n as Function | Lambda;
  return [...args.posonlyargs, ...args.args, ...args.kwonlyargs, args.vararg, args.kwarg].some((a) => a?.arg === name);
}

/** Names of attributes that classes of the program have, or that the program assigns. */
function attributeNames(trees: Trees): ReadonlySet<string> {
  const out = new Set<string>();
  const note = (target: Expression): void => {
    if (target.kind === 'Name') out.add(target.id);
    else if (target.kind === 'Tuple' || target.kind === 'List') for (const e of target.elts) note(e);
  };
  const visit = (n: Node): void => {
    if (n.kind === 'ClassDef') {
      for (const s of n.body) {
        if (s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef' || s.kind === 'ClassDef') out.add(s.name);
        else if (s.kind === 'AnnAssign') note(s.target);
        else if (s.kind === 'Assign') for (const t of s.targets) note(t);
      }
    } else if (n.kind === 'Attribute' && n.ctx === 'Store') out.add(n.attr);
    // `namedtuple('Point', 'x y')`, `setattr(o, 'x', 1)`, `__slots__ = ('x', 'y')`: any text may be names.
    else if (n.kind === 'Call') for (const a of n.args) texts(a, out);
    for (const c of childNodes(n)) visit(c);
  };
  for (const { path, tree } of trees.values()) if (!path.startsWith(LIBRARY_ROOT)) visit(tree);
  return out;
}

/** What the program reads from what is in attributes: `.store.get` is `get` of `store`. */
function readsOfAttributes(trees: Trees): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  const visit = (n: Node): void => {
    if (n.kind === 'Attribute' && n.value.kind === 'Attribute') {
      const { attr } = n.value;
      out.set(attr, (out.get(attr) ?? new Set()).add(n.attr));
    }
    for (const c of childNodes(n)) visit(c);
  };
  for (const { path, tree } of trees.values()) if (!path.startsWith(LIBRARY_ROOT)) visit(tree);
  return out;
}

function texts(e: Node, out: Set<string>): void {
  if (e.kind === 'Constant' && e.value.kind === 'str' && /^[\w, ]+$/.test(e.value.value)) for (const name of e.value.value.split(/[, ]+/)) out.add(name);
  else if (e.kind === 'Tuple' || e.kind === 'List') for (const item of e.elts) texts(item, out);
}
