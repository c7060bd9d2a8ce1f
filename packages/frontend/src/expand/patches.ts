/**
 * `patch('module.name')` and `patch.object(target, 'name')` of `unittest.mock`, whose names are looked up when they run.
 *
 * In: the tree of a module, and what modules there are. Out: the tree with functions that keep, set and put back the name in
 * question as first argument of the library's `_Patch`, the modules that are patched imported before, and the decorators
 * of a function as one (the mocks come in their order, the last one first); those of a class at its tests. A name that is
 * not constant is left alone, and is refused by the library.
 */
import { childNodes } from '../bind/child-nodes.ts';
import type { Call, Expression, Module, Node, Stmt } from '../syntax/ast.ts';
import { transform } from '../syntax/visit.ts';
import { template } from './template.ts';

const MOCK = '__pyw_mock__';

/** Local names of the module `unittest.mock`, and of its `patch`; `unittest` itself stands for both. */
interface Names {
  readonly modules: ReadonlySet<string>;
  readonly patches: ReadonlySet<string>;
  readonly unittest: ReadonlySet<string>;
}
type Form = 'patch' | 'object' | 'dict';
interface Target {
  readonly object: Expression;
  readonly isModule: boolean;
}

export function expandPatches(tree: Module, own: string, isModule: (name: string) => boolean): Module {
  const names = namesIn(tree);
  if (names.modules.size + names.patches.size + names.unittest.size === 0) return tree;
  const targets = new Map<string, string>();
  /** The object that the dotted path leads to. */
  const at = (path: string): Target => {
    const parts = path.split('.');
    const isSelf = parts[0] === '__name__' || parts[0] === own;
    let n = 1;
    if (!isSelf) for (n = parts.length; n > 1 && !isModule(parts.slice(0, n).join('.')); ) n -= 1;
    const mod = isSelf ? 'sys' : parts.slice(0, n).join('.');
    const local = `__pyw_patched_${mod.replaceAll('.', '_')}__`;
    targets.set(mod, local);
    return { object: expression([isSelf ? `${local}.modules[__name__]` : local, ...parts.slice(n)].join('.')), isModule: n === parts.length };
  };
  const modules = new Set(importedModules(tree));
  const isSpec = (k: { readonly arg: string | null }): boolean => k.arg === 'autospec' || k.arg === 'spec_set';
  const isOff = (e: Expression): boolean => e.kind === 'Constant' && (e.value.kind === 'none' || (e.value.kind === 'bool' && !e.value.value));
  const written = (n: Call): Call => {
    const form = formOf(n.func, names);
    if (form === null) return n;
    if (form === 'dict') {
      const [first, ...rest] = n.args;
      const path = constantText(first);
      return call(n, '_PatchDict', [path === null ? first! : at(path).object, ...rest].filter((x) => x !== undefined));
    }
    const [first, second] = n.args;
    const path = constantText(form === 'patch' ? first : second);
    if (path === null || !first || n.keywords.some((k) => k.arg === null || (isSpec(k) && !isOff(k.value)))) return n;
    const dot = path.lastIndexOf('.');
    if (form === 'patch' && dot < 0) return n;
    const target = form === 'patch' ? at(path.slice(0, dot)) : { object: first, isModule: first.kind === 'Name' && modules.has(first.id) };
    const name = path.slice(dot + 1);
    if (!/^[A-Za-z_]\w*$/.test(name)) return n;
    const isNew = (k: { readonly arg: string | null }): boolean => k.arg === 'new';
    const given = n.args[form === 'patch' ? 1 : 2] ?? n.keywords.find(isNew)?.value ?? null;
    const create = n.keywords.find((k) => k.arg === 'create');
    if (create && target.isModule) return n;
    const access = accessors(n, target.object, name, given, target.isModule, create !== undefined);
    const rest = { ...n, keywords: n.keywords.filter((k) => !isNew(k) && !isSpec(k) && k !== create) };
    return given ? call(rest, '_PatchValue', [access]) : call(rest, '_Patch', [access, ...n.args.slice(form === 'patch' ? 1 : 2)]);
  };
  const body = tree.body.map((s) => transform(spread(s, names), {
    Call: written,
    FunctionDef: (n) => withDecorators(n, merged(n.decorator_list, '_patched')),
    AsyncFunctionDef: (n) => withDecorators(n, merged(n.decorator_list, '_patched_async')),
  }) as Stmt);
  const first = body.findIndex((s, i) => s !== tree.body[i]);
  if (first < 0) return tree;
  const imports = [`import unittest.mock as ${MOCK}`, ...[...targets].map(([mod, local]) => `import ${mod} as ${local}`)];
  return { ...tree, body: [...body.slice(0, first), ...template(`${imports.join('\n')}\n`, body[first]!), ...body.slice(first)] };
}

function namesIn(tree: Module): Names {
  const modules = new Set<string>();
  const patches = new Set<string>();
  const unittest = new Set<string>();
  const visit = (n: Node): void => {
    if (n.kind === 'Import') {
      for (const a of n.names) {
        if (a.name === 'unittest.mock') (a.asname ? modules : unittest).add(a.asname ?? 'unittest');
      }
    } else if (n.kind === 'ImportFrom' && n.level === 0) {
      for (const a of n.names) {
        if (n.module === 'unittest' && a.name === 'mock') modules.add(a.asname ?? 'mock');
        // Where somebody imports the module, `unittest.mock` is an attribute of `unittest` too.
        if (n.module === 'unittest.mock') unittest.add('unittest');
        if (n.module === 'unittest.mock' && (a.name === 'patch' || a.name === '*')) patches.add(a.asname ?? 'patch');
      }
    }
    for (const c of childNodes(n)) visit(c);
  };
  visit(tree);
  return { modules, patches, unittest };
}

/** Names that stand for modules as far as imports tell. */
function importedModules(tree: Module): string[] {
  return tree.body.flatMap((s) => (s.kind === 'Import' ? s.names.map((a) => a.asname ?? a.name.split('.')[0]!) : []));
}

function formOf(e: Expression, names: Names): Form | null {
  if (isPatch(e, names)) return 'patch';
  if (e.kind !== 'Attribute' || !isPatch(e.value, names)) return null;
  return e.attr === 'object' || e.attr === 'dict' ? e.attr : null;
}
function isPatch(e: Expression, names: Names): boolean {
  if (e.kind === 'Name') return names.patches.has(e.id);
  if (e.kind !== 'Attribute' || e.attr !== 'patch') return false;
  const mod = e.value;
  if (mod.kind === 'Name') return names.modules.has(mod.id);
  return mod.kind === 'Attribute' && mod.attr === 'mock' && mod.value.kind === 'Name' && names.unittest.has(mod.value.id);
}
/** A constant text; `__name__` in front stands for itself. */
function constantText(e: Expression | undefined): string | null {
  if (e?.kind === 'Constant') return e.value.kind === 'str' ? e.value.value : null;
  const isName = (x: Expression | undefined): boolean => x?.kind === 'Name' && x.id === '__name__';
  const parts = e?.kind === 'BinOp' && e.op === 'Add' ? [e.left, e.right] : e?.kind === 'JoinedStr' ? e.values : [];
  const [first, rest] = parts.map((x) => (x.kind === 'FormattedValue' && x.conversion < 0 && !x.format_spec ? x.value : x));
  return parts.length === 2 && isName(first) && rest?.kind === 'Constant' && rest.value.kind === 'str' ? `__name__${rest.value.value}` : null;
}

/**
 * A tuple of functions that keep what the name is, set it, and put back what was kept. Values stand in variables of their
 * own, so that those of one patch do not meet those of another in the library's class.
 */
function accessors(at: Call, target: Expression, name: string, given: Expression | null, ofModule: boolean, create: boolean): Expression {
  const put = given ? `lambda: (setattr(__t__, '${name}', __new__), __new__)[1]` : `lambda __v__: setattr(__t__, '${name}', __v__)`;
  const otherwise = create ? 'None' : `(__t__.${name}, None)[1]`;
  const save = ofModule ? `lambda: __old__.append(__t__.${name})` : `lambda: __old__.append(vars(__t__)['${name}']) if '${name}' in vars(__t__) else ${otherwise}`;
  const back = ofModule ? `lambda: setattr(__t__, '${name}', __old__.pop())` : `lambda: setattr(__t__, '${name}', __old__.pop()) if __old__ else delattr(__t__, '${name}')`;
  const names = new Map<string, Expression>([['__of__', target]]);
  if (given) names.set('__given__', given);
  const params = ofModule ? '' : '__t__, ';
  const text = `(lambda ${params}__old__${given ? ', __new__' : ''}: (${save}, ${put}, ${back}))(${ofModule ? '' : '__of__, '}[]${given ? ', __given__' : ''})`;
  // A module is not handed on, so that its names stay its own.
  if (ofModule) names.set('__t__', target);
  return (template(text, at, names)[0] as Extract<Stmt, { kind: 'Expr' }>).value;
}

function call(n: Call, name: string, args: readonly Expression[]): Call {
  const made = (template(`${MOCK}.${name}`, n)[0] as Extract<Stmt, { kind: 'Expr' }>).value;
  return { ...n, func: made, args };
}

const expression = (text: string): Expression =>
  (template(text, { kind: 'Pass', lineno: 1, col_offset: 0, end_lineno: 1, end_col_offset: 0 })[0] as Extract<Stmt, { kind: 'Expr' }>).value;

const isPatching = (e: Expression): boolean =>
  e.kind === 'Call' && e.func.kind === 'Attribute' && e.func.value.kind === 'Name' && e.func.value.id === MOCK && e.func.attr.startsWith('_Patch');

const withDecorators = <F extends { readonly decorator_list: readonly Expression[] }>(n: F, list: readonly Expression[]): F =>
  list === n.decorator_list ? n : { ...n, decorator_list: list };

/** Runs of decorators that patch are one. */
function merged(list: readonly Expression[], by: string): readonly Expression[] {
  if (!list.some(isPatching)) return list;
  const out: Expression[] = [];
  for (let i = 0; i < list.length; ) {
    let end = i;
    while (end < list.length && isPatching(list[end]!)) end += 1;
    if (end === i) {
      out.push(list[i]!);
      i += 1;
      continue;
    }
    const run = list.slice(i, end);
    out.push({ ...call(run[0] as Call, by, run), keywords: [] });
    i = end;
  }
  return out;
}

/** A class statement with the patches that stand before it at each of its tests instead. */
function spread(s: Stmt, names: Names): Stmt {
  if (s.kind !== 'ClassDef') return s;
  const own = s.decorator_list.filter((d) => d.kind === 'Call' && formOf(d.func, names) !== null);
  if (own.length === 0) return s;
  const body = s.body.map((m) => ((m.kind === 'FunctionDef' || m.kind === 'AsyncFunctionDef') && m.name.startsWith('test') ? { ...m, decorator_list: [...own, ...m.decorator_list] } : m));
  return { ...s, body, decorator_list: s.decorator_list.filter((d) => !own.includes(d)) };
}
