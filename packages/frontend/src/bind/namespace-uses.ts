/**
 * Which modules ask for their namespace (`globals()`, or `locals()`, `vars()`, `dir()` outside of functions), which names
 * they set through it, and which of those calls stand where a copy of the namespace is as good as the namespace itself.
 */
import type { Call, Expression, Module, Node } from '../syntax/ast.ts';
import { childNodes } from './child-nodes.ts';

export interface NamespaceUses {
  /** The module's variables are all globals, and it is known when each was bound. */
  readonly asked: boolean;
  /** Names set by `globals()['name'] = ...`. */
  readonly stored: ReadonlySet<string>;
  /** Names are set that are computed: any name that is read may be one. */
  readonly computed: boolean;
  /** Calls whose result is looked at and not kept. */
  readonly looks: ReadonlySet<Node>;
  /** What is given to a method `update`. */
  readonly copied: ReadonlySet<Node>;
  /** Something may be read through it; otherwise a name that no code mentions is lost when it is stored. */
  readonly read: boolean;
  /** What is looked up in such a call's result, where one name is: `globals()[name]`, `globals().get(name)`, `name in globals()`. */
  readonly keys: ReadonlyMap<Node, Expression>;
}

const FORMS: ReadonlySet<string> = new Set(['globals', 'locals', 'vars', 'dir']);
const READERS: ReadonlySet<string> = new Set(['get', 'items', 'keys', 'values', 'copy', '__contains__', '__getitem__']);
/** Methods that look up their first argument. */
const LOOKUPS: ReadonlySet<string> = new Set(['get', '__contains__', '__getitem__']);
const BUILTINS: ReadonlySet<string> = new Set(['len', 'list', 'dict', 'sorted', 'set', 'tuple', 'frozenset', 'print', 'repr', 'str', 'iter', 'enumerate', 'id', 'type', 'bool', 'max', 'min', 'any', 'all', 'filter', 'isinstance']);

export const isNamespaceCall = (n: Node): n is Call =>
  n.kind === 'Call' && n.func.kind === 'Name' && FORMS.has(n.func.id) && n.args.length === 0 && n.keywords.length === 0;

/** `x.__dict__` and `vars(x)`, where x may be a module. */
const isDictOf = (n: Node): boolean =>
  (n.kind === 'Attribute' && n.attr === '__dict__') || (n.kind === 'Call' && n.func.kind === 'Name' && n.func.id === 'vars' && n.args.length === 1);

const known = new WeakMap<Module, NamespaceUses>();

export function namespaceUses(tree: Module): NamespaceUses {
  const found = known.get(tree);
  if (found) return found;
  const out = { asked: false, stored: new Set<string>(), computed: false, read: false, looks: new Set<Node>(), copied: new Set<Node>(), keys: new Map<Node, Expression>() };
  let [ofModules, sets] = [false, false];
  const written = new Set<Node>();
  const visit = (n: Node, inFunction: boolean): void => {
    // `sys.modules[__name__]`: the module as an object.
    if (n.kind === 'Subscript' && n.value.kind === 'Attribute' && n.value.attr === 'modules') ofModules = true;
    if (n.kind === 'Call' && n.func.kind === 'Name' && n.func.id === 'setattr') sets = true;
    if (isNamespaceCall(n) && !written.has(n)) out.read = true;
    if (isNamespaceCall(n) && (!inFunction || (n.func.kind === 'Name' && n.func.id === 'globals'))) out.asked = true;
    if (n.kind === 'Subscript' && n.ctx === 'Load' && isDictOf(n.value)) out.looks.add(n.value);
    if (n.kind === 'Attribute' && isDictOf(n.value) && READERS.has(n.attr)) out.looks.add(n.value);
    if (n.kind === 'Call' && n.func.kind === 'Attribute' && n.func.attr === 'update') for (const a of n.args) out.copied.add(a);
    if (n.kind === 'Call' && n.func.kind === 'Attribute' && LOOKUPS.has(n.func.attr) && n.args[0]) out.keys.set(n.func.value, n.args[0]);
    if (n.kind === 'Compare' && n.ops.length === 1 && (n.ops[0] === 'In' || n.ops[0] === 'NotIn')) out.keys.set(n.comparators[0]!, n.left);
    if (n.kind === 'Subscript' && isNamespaceCall(n.value)) {
      out.looks.add(n.value);
      if (n.ctx === 'Load') out.keys.set(n.value, n.slice);
      if (n.ctx === 'Store') {
        written.add(n.value);
        if (n.slice.kind === 'Constant' && n.slice.value.kind === 'str') out.stored.add(n.slice.value.value);
        else out.computed = true;
      }
    } else if (n.kind === 'Attribute' && isNamespaceCall(n.value)) {
      if (READERS.has(n.attr)) out.looks.add(n.value);
      if (n.attr === 'update') {
        out.looks.add(n.value);
        written.add(n.value);
        out.computed = true;
      }
    } else if (n.kind === 'Compare') for (const c of n.comparators) out.looks.add(c);
    else if (n.kind === 'Call' && n.func.kind === 'Name' && BUILTINS.has(n.func.id)) for (const a of n.args) out.looks.add(a);
    else if (n.kind === 'For' || n.kind === 'comprehension') out.looks.add(n.iter);
    else if (n.kind === 'keyword' && n.arg === null) out.looks.add(n.value);
    else if (n.kind === 'Dict') n.values.forEach((v, i) => n.keys[i] === null && out.looks.add(v));
    const inner = inFunction || n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'Lambda';
    for (const c of childNodes(n)) visit(c, inner);
  };
  for (const s of tree.body) visit(s, false);
  if (ofModules) {
    out.asked = true;
    out.read = true;
    out.computed ||= sets;
  }
  known.set(tree, out);
  return out;
}

/** Names that a module reads anywhere. */
export function namesRead(tree: Module): Set<string> {
  const out = new Set<string>();
  const visit = (n: Node): void => {
    if (n.kind === 'Name' && n.ctx === 'Load') out.add(n.id);
    for (const c of childNodes(n)) visit(c);
  };
  for (const s of tree.body) visit(s);
  return out;
}
