/**
 * What a metaclass does to the namespace it is given, as far as its `__new__` methods tell. In: the class; out: whether
 * names, or values under other names than constant ones, or anything at all may change on the way to `type.__new__`.
 */
import type { FunctionDef, Node } from '../syntax/ast.ts';
import type { ClassInfo } from '../types/infos.ts';
import { childNodes } from './child-nodes.ts';

export interface MetaclassUsage {
  /** The class may get another name than its statement has. */
  readonly renames: boolean;
  /** Entries may be added, replaced or removed. */
  readonly rewrites: boolean;
  /** Names that are added by `namespace['name'] = ...`. */
  readonly constants: ReadonlySet<string>;
  /** `namespace[key] = ...` with keys that are computed. */
  readonly computed: boolean;
  /** Another mapping may be given, or the namespace goes where its changes are not followed. */
  readonly escapes: boolean;
}

const READERS: ReadonlySet<string> = new Set(['items', 'keys', 'values', 'get', 'copy', '__contains__', '__getitem__']);
const FUNCTIONS: ReadonlySet<string> = new Set(['len', 'dict', 'list', 'sorted', 'set', 'tuple', 'iter', 'print', 'repr', 'str', 'frozenset']);

/** The parameter of a `__new__` that holds the namespace. */
export const namespaceParameter = (fn: FunctionDef): string | null => [...fn.args.posonlyargs, ...fn.args.args][3]?.arg ?? null;

export function metaclassUsage(meta: ClassInfo): MetaclassUsage {
  const out = { renames: false, rewrites: false, constants: new Set<string>(), computed: false, escapes: false };
  for (const c of meta.mro) {
    if (c.library) continue;
    for (const s of c.node.body) {
      if (s.kind === 'FunctionDef' && s.name === '__new__') follow(s, out);
      else if (s.kind === 'FunctionDef' && s.name === '__prepare__') out.escapes = true;
      else if (s.kind === 'Assign' && s.targets.some((t) => t.kind === 'Name' && t.id === '__new__')) out.escapes = true;
    }
  }
  if (out.escapes) out.renames = true;
  out.rewrites = out.escapes || out.computed || out.rewrites || out.constants.size > 0;
  return out;
}

function follow(fn: FunctionDef, out: { renames: boolean; rewrites: boolean; readonly constants: Set<string>; computed: boolean; escapes: boolean }): void {
  const params = [...fn.args.posonlyargs, ...fn.args.args].map((a) => a.arg);
  const [, name, , space] = params;
  if (!name || !space) {
    out.escapes = true;
    return;
  }
  const is = (n: Node | undefined, what: string): boolean => n?.kind === 'Name' && n.id === what;
  const isMaker = (n: Node): boolean => n.kind === 'Attribute' && (n.attr === '__new__' || n.attr === '__init__');
  const visit = (n: Node): void => {
    if (n.kind === 'Name') {
      if (n.id === space) out.escapes = true;
      if (n.id === name && n.ctx !== 'Load') out.renames = true;
      return;
    }
    if (n.kind === 'Subscript' && is(n.value, space)) {
      if (n.ctx === 'Store') {
        if (n.slice.kind === 'Constant' && n.slice.value.kind === 'str') out.constants.add(n.slice.value.value);
        else out.computed = true;
      } else if (n.ctx === 'Del') out.rewrites = true;
      visit(n.slice);
      return;
    }
    if (n.kind === 'AugAssign' && n.target.kind === 'Subscript' && is(n.target.value, space)) out.escapes = true;
    if (n.kind === 'Attribute' && is(n.value, space)) {
      if (n.attr === 'pop') out.rewrites = true;
      else if (!READERS.has(n.attr)) out.escapes = true;
      return;
    }
    if (n.kind === 'Compare' && n.comparators.some((c) => is(c, space))) {
      for (const c of childNodes(n)) if (!is(c, space)) visit(c);
      return;
    }
    if ((n.kind === 'For' || n.kind === 'comprehension') && is(n.iter, space)) {
      for (const c of childNodes(n)) if (c !== n.iter) visit(c);
      return;
    }
    if (n.kind === 'keyword' && n.arg === null && is(n.value, space)) return;
    if (n.kind === 'Dict') {
      for (const c of childNodes(n)) if (!is(c, space)) visit(c);
      return;
    }
    if (n.kind === 'Call') {
      visit(n.func);
      const makes = isMaker(n.func);
      if (makes && n.func.kind === 'Attribute' && n.func.attr === '__new__') {
        if (!is(n.args[1], name)) out.renames = true;
        if (!is(n.args[3], space)) out.escapes = true;
      }
      const reads = n.func.kind === 'Name' && FUNCTIONS.has(n.func.id);
      for (const a of n.args) if (!((makes || reads) && is(a, space))) visit(a);
      for (const k of n.keywords) visit(k);
      return;
    }
    for (const c of childNodes(n)) visit(c);
  };
  for (const s of fn.body) visit(s);
}
