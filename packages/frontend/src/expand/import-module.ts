/**
 * `importlib.import_module(name)`: the module that uses it gets a function of its own, which imports the module of the
 * name it is given out of those that the program's strings spell.
 * `__import__(name)` likewise, which gives the package unless names are asked of the module.
 *
 * In: the trees of the program's modules as they are loaded. Out: the modules to load besides, and the trees rewritten.
 */
import { childNodes } from '../bind/child-nodes.ts';
import { possibleTexts } from '../bind/possible-texts.ts';
import type { Expression, Module, Node, Stmt } from '../syntax/ast.ts';
import { transform } from '../syntax/visit.ts';
import { template } from './template.ts';

const FUNCTION = '__pyw_import_module_';
/** What the name of the function for `__import__` ends with. */
const BUILTIN = 'top__';
const DOTTED = /^\.*[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

export const mayImportByName = (text: string | Uint8Array): boolean => typeof text !== 'string' || text.includes('import_module') || text.includes('__import__');

/** A reference to the function: the expression, and the name it is called with where it is called at once. */
interface Reference {
  readonly node: Expression;
  readonly name: Expression | null;
  /** What relative names are relative to. */
  readonly package: Expression | null;
  /** It is `__import__`. */
  readonly builtin: boolean;
}

function references(tree: Module): Reference[] {
  const modules = new Set<string>();
  const functions = new Set<string>();
  const imports = (n: Node): void => {
    if (n.kind === 'Import') for (const a of n.names) if (a.name === 'importlib' || (a.asname === null && a.name.startsWith('importlib.'))) modules.add(a.asname ?? 'importlib');
    if (n.kind === 'ImportFrom' && n.level === 0 && n.module === 'importlib') for (const a of n.names) if (a.name === 'import_module') functions.add(a.asname ?? a.name);
    for (const c of childNodes(n)) imports(c);
  };
  imports(tree);
  const isBuiltin = (n: Node): boolean => n.kind === 'Name' && n.ctx === 'Load' && n.id === '__import__';
  const is = (n: Node): boolean =>
    isBuiltin(n) ||
    (n.kind === 'Attribute' && n.ctx === 'Load' && n.attr === 'import_module' && n.value.kind === 'Name' && modules.has(n.value.id)) || (n.kind === 'Name' && n.ctx === 'Load' && functions.has(n.id));
  const found: Reference[] = [];
  const visit = (n: Node): void => {
    if (n.kind === 'Call' && is(n.func)) {
      const name = n.args[0] ?? n.keywords.find((k) => k.arg === 'name')?.value ?? null;
      const given = n.args[1] ?? n.keywords.find((k) => k.arg === 'package')?.value ?? null;
      found.push({ node: n.func, name: name?.kind === 'Starred' ? null : name, package: isBuiltin(n.func) ? null : given, builtin: isBuiltin(n.func) });
      for (const c of childNodes(n)) if (c !== n.func) visit(c);
      return;
    }
    if (is(n)) found.push({ node: n as Expression, name: null, package: null, builtin: isBuiltin(n) });
    for (const c of childNodes(n)) visit(c);
  };
  visit(tree);
  return found;
}

const names = (trees: readonly Module[]): Set<string> => {
  const all = new Set<string>();
  const visit = (n: Node): void => {
    if (n.kind === 'Constant' && n.value.kind === 'str' && n.value.value.length < 80) {
      // `'module:name'` spells the module too.
      const text = n.value.value.replace(/:\w+$/, '');
      if (DOTTED.test(text)) all.add(text);
    }
    for (const c of childNodes(n)) visit(c);
  };
  for (const t of trees) visit(t);
  return all;
};

/** What a call may name: its own text, or each spelled one that fits, and what the text around makes of the program's words. */
function spelled({ name }: Reference, texts: (e: Expression) => RegExp | null, words: ReadonlySet<string>): string[] {
  if (name?.kind === 'Constant') return name.value.kind === 'str' ? [name.value.value] : [];
  const out = new Set<string>();
  const pattern = name ? texts(name) : null;
  const parts = name ? affixes(name) : null;
  for (const w of words) {
    const whole = parts ? parts[0] + w + parts[1] : w;
    if (pattern?.test(w) !== false) out.add(w);
    if (parts && DOTTED.test(whole) && pattern?.test(whole) !== false) out.add(whole);
  }
  return [...out];
}

/** The constant text before and after the one part of an expression that is not known. */
function affixes(e: Expression): readonly [string, string] | null {
  const text = (x: Expression | undefined): string => (x?.kind === 'Constant' && x.value.kind === 'str' ? x.value.value : '');
  if (e.kind === 'JoinedStr' && e.values.filter((v) => v.kind === 'FormattedValue').length === 1) {
    const at = e.values.findIndex((v) => v.kind === 'FormattedValue');
    return [e.values.slice(0, at).map((v) => text(v)).join(''), e.values.slice(at + 1).map((v) => text(v)).join('')];
  }
  if (e.kind === 'BinOp' && e.op === 'Add') {
    if (e.left.kind === 'Constant') return [text(e.left), ''];
    if (e.right.kind === 'Constant') return ['', text(e.right)];
    const left = affixes(e.left);
    if (left) return left;
  }
  if (e.kind === 'BinOp' && e.op === 'Mod' && e.left.kind === 'Constant') {
    const parts = text(e.left).split('%s');
    return parts.length === 2 ? [parts[0]!, parts[1]!] : null;
  }
  if (e.kind === 'Call' && e.func.kind === 'Attribute' && e.func.attr === 'format') {
    const parts = text(e.func.value).split(/\{\w*\}/);
    return parts.length === 2 ? [parts[0]!, parts[1]!] : null;
  }
  return null;
}

/** What there is under a name; `refused`: what CPython has and pyw does not. */
export type Kind = 'package' | 'module' | 'absent' | 'refused';
type Known = Map<string, Kind>;

export interface ImportsByName {
  /** Modules that exist and may be meant, their packages before them. */
  readonly wanted: readonly string[];
  rewrite(): Module;
}

/**
 * `kind`: what there is under a name. `own`: the name of the module, whose package relative names are relative to.
 */
export function importsByName(
  tree: Module,
  own: string,
  trees: readonly Module[],
  kind: (name: string) => Kind,
): ImportsByName | null {
  const refs = references(tree);
  if (refs.length === 0) return null;
  const words = names(trees);
  const texts = possibleTexts(trees);
  const around = [own, own.slice(0, Math.max(0, own.lastIndexOf('.')))];
  const packagesOf = ({ package: e }: Reference): Iterable<string> => {
    if (e?.kind === 'Constant') return e.value.kind === 'str' ? [e.value.value] : [];
    if (e?.kind === 'Name' && (e.id === '__package__' || e.id === '__name__')) return around;
    return e ? new Set([...around, ...words].filter((p) => !p.startsWith('.'))) : [];
  };
  /** Calls that may name the same have one function. */
  const functions = new Map<string, { readonly name: string; readonly known: Known }>();
  const called = new Map<Node, string>();
  const builtins = new Set<string>();
  for (const r of refs) {
    const known: Known = new Map();
    const note = (name: string): void => {
      if (known.has(name)) return;
      const dot = name.lastIndexOf('.');
      if (dot > 0) note(name.slice(0, dot));
      known.set(name, dot > 0 && known.get(name.slice(0, dot)) !== 'package' ? 'absent' : kind(name));
    };
    for (const name of spelled(r, texts, words)) {
      if (!name.startsWith('.')) {
        if (DOTTED.test(name)) note(name);
        continue;
      }
      const level = /^\.+/.exec(name)![0].length;
      for (const p of packagesOf(r)) {
        const base = p.split('.').slice(0, p.split('.').length - level + 1).join('.');
        if (base && kind(base) === 'package') note(`${base}.${name.slice(level)}`);
      }
    }
    const key = JSON.stringify([...known].sort());
    if (!functions.has(key)) functions.set(key, { name: `${FUNCTION}${functions.size}__`, known });
    called.set(r.node, functions.get(key)!.name + (r.builtin ? BUILTIN : ''));
    if (r.builtin) builtins.add(functions.get(key)!.name);
  }
  const all = [...functions.values()];
  return {
    wanted: [...new Set(all.flatMap((f) => [...f.known].filter(([, k]) => k === 'package' || k === 'module').map(([n]) => n)))],
    rewrite() {
      const swap = (n: Expression): Expression => (called.has(n) ? ({ ...n, kind: 'Name', id: called.get(n)!, ctx: 'Load' } as Expression) : n);
      const made = transform(tree, { Attribute: swap, Name: swap }) as Module;
      const at = Math.max(0, made.body.findIndex((s) => !(s.kind === 'Expr' && s.value.kind === 'Constant') && !(s.kind === 'ImportFrom' && s.module === '__future__')));
      const added = all.flatMap((f) => template(source(f.name, f.known) + (builtins.has(f.name) ? builtinSource(f.name, f.known) : ''), made.body[at]! as Stmt));
      return { ...made, body: [...made.body.slice(0, at), ...added, ...made.body.slice(at)] };
    },
  };
}

function source(own: string, known: Known): string {
  const of = (...kinds: string[]): string[] => [...known].filter(([, k]) => kinds.includes(k)).map(([n]) => n);
  const tuple = (items: readonly string[]): string => `(${items.map((n) => `'${n}',`).join(' ')})`;
  const cases = of('package', 'module').map((n) => `    if name == '${n}':\n        import ${n} as found\n        return found\n`);
  return `
def ${own}(name, package=None):
    if name[:1] == '.':
        if not package:
            raise TypeError("the 'package' argument is required to perform a relative import for " + repr(name))
        rest = name.lstrip('.')
        bits = package.rsplit('.', len(name) - len(rest) - 1)
        if len(bits) < len(name) - len(rest):
            raise ImportError('attempted relative import beyond top-level package')
        name = bits[0] + '.' + rest if rest else bits[0]
    if '.' in name:
        ${own}(name[:name.rindex('.')])
${cases.join('')}    if name == '':
        raise ValueError('Empty module name')
    parent = name[:name.rindex('.')] if '.' in name else ''
    if parent and parent not in ${tuple(of('package'))}:
        raise ModuleNotFoundError('No module named ' + repr(name) + '; ' + repr(parent) + ' is not a package', name=name)
    if name in ${tuple(of('absent'))}:
        raise ModuleNotFoundError('No module named ' + repr(name), name=name)
    raise NotImplementedError('pyw: import_module() of ' + repr(name) + ', which no string of the program spells')
`;
}

function builtinSource(own: string, known: Known): string {
  const dotted = [...known.keys()].some((n) => n.includes('.'));
  return `
def ${own}${BUILTIN}(name, globals=None, locals=None, fromlist=(), level=0):
    if not isinstance(name, str):
        raise TypeError('__import__() argument 1 must be str, not ' + type(name).__name__)
    if level != 0:
        raise NotImplementedError('pyw: __import__() with a level')
    found = ${own}(name)
${dotted ? `    if not fromlist and '.' in name:\n        return ${own}(name[:name.index('.')])\n` : ''}    return found
`;
}
