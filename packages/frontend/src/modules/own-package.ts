/**
 * The package that a program's entry lies in, as `python -m package.module` would run it.
 *
 * In: the entry and its tree. Out: the package, and a tree in which imports are from the package by its name: that of the
 * main module is `__main__`, so relative imports mean nothing there.
 */
import type { ImportFrom, Module, Node, Stmt } from '../syntax/ast.ts';

export interface OwnPackage {
  /** With those around it, `outer.inner`. */
  readonly name: string;
  /** Name of the outermost. */
  readonly top: string;
  /** Path of the folder that the outermost is in, with a slash at its end unless it is empty. */
  readonly root: string;
  /** From the entry's folder to that, in the same manner. */
  readonly up: string;
}

/** `path` is the absolute path of the entry, where that is known: a relative one may lack the names of folders. */
export function ownPackage(entry: string, path: string, has: (file: string) => boolean): OwnPackage | null {
  const folders = path.split(/[/\\]/).slice(0, -1);
  let dir = entry.slice(0, Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
  const names: string[] = [];
  while (has(`${dir}__init__.py`)) {
    const name = folders.pop();
    if (!name || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) break;
    names.unshift(name);
    dir = parentOf(dir);
  }
  return names.length === 0 ? null : { name: names.join('.'), top: names[0]!, root: dir, up: '../'.repeat(names.length) };
}

function parentOf(dir: string): string {
  const shorter = /^(.*[/\\])?(?!\.{1,2}[/\\])[^/\\]+[/\\]$/.exec(dir);
  return shorter ? (shorter[1] ?? '') : `${dir.replace(/^\.[/\\]$/, '')}../`;
}

/** Is anything of it imported relatively? Only then does the entry need its package. */
export const hasRelativeImports = (tree: Module): boolean => relativeImports(tree).length > 0;

function relativeImports(tree: Module): ImportFrom[] {
  const out: ImportFrom[] = [];
  const visit = (s: Stmt | Node): void => {
    if (s.kind === 'ImportFrom' && s.level > 0) out.push(s);
    for (const part of Object.values(s)) if (Array.isArray(part)) for (const n of part) if (isNode(n)) visit(n);
  };
  visit(tree);
  return out;
}
const isNode = (x: unknown): x is Node => typeof x === 'object' && x !== null && 'kind' in x;

/** Makes the relative imports of the main module absolute (more dots than packages stay as they are), and its packages come first. */
export function fromPackage(tree: Module, own: OwnPackage): void {
  const parts = own.name.split('.');
  const place = { lineno: 1, col_offset: 0, end_lineno: 1, end_col_offset: 0 };
  const first: ImportFrom = { kind: 'ImportFrom', module: own.name, names: [], level: 0, ...place };
  // Behind the docstring and what must come before all else.
  const at = tree.body.findIndex((s) => !(s.kind === 'Expr' && s.value.kind === 'Constant') && !(s.kind === 'ImportFrom' && s.module === '__future__'));
  for (const node of relativeImports(tree)) {
    const base = parts.slice(0, parts.length - node.level + 1);
    if (base.length === 0) continue;
    Object.assign(node, { module: [...base, ...(node.module ? [node.module] : [])].join('.'), level: 0 });
  }
  (tree.body as Stmt[]).splice(at, 0, first);
}

/** The text of a program that gives on what a package exports whose own module is the entry. */
export const packageProgram = (own: OwnPackage, names: readonly string[]): string =>
  names.length === 0 ? `import ${own.name}\n` : `from ${own.name} import ${names.join(', ')}\n__all__ = [${names.map((n) => `'${n}'`).join(', ')}]\n`;
