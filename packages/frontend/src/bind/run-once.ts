/**
 * Which functions certainly run at most once: those that are mentioned in one place of the program, a call that itself
 * runs at most once (`main()` at the end of a module). In: the trees of the program's modules; out: the definitions.
 */
import type { FunctionDef, Module, Node } from '../syntax/ast.ts';
import { childNodes } from './child-nodes.ts';

export function functionsRunOnce(trees: readonly Module[]): ReadonlySet<Node> {
  const mentions = new Map<string, number>();
  const note = (name: string): void => void mentions.set(name, (mentions.get(name) ?? 0) + 1);
  const count = (n: Node): void => {
    if (n.kind === 'Name') note(n.id);
    else if (n.kind === 'Attribute') note(n.attr);
    else if (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'ClassDef') note(n.name);
    else if (n.kind === 'Global' || n.kind === 'Nonlocal') n.names.forEach(note);
    else if (n.kind === 'ImportFrom') for (const a of n.names) note(a.name);
    else if (n.kind === 'Constant' && n.value.kind === 'str') note(n.value.value);
    for (const c of childNodes(n)) count(c);
  };
  trees.forEach(count);
  const once = new Set<Node>();
  const candidates = new Map<string, FunctionDef>();
  for (const t of trees) {
    for (const s of t.body) {
      // Its definition and its call.
      if (s.kind === 'FunctionDef' && s.decorator_list.length === 0 && mentions.get(s.name) === 2) candidates.set(s.name, s);
    }
  }
  const straight = (n: Node): void => {
    switch (n.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'Lambda':
      case 'ClassDef':
      case 'For':
      case 'AsyncFor':
      case 'While':
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        return;
      default:
    }
    const called = n.kind === 'Call' && n.func.kind === 'Name' ? candidates.get(n.func.id) : undefined;
    if (called && !once.has(called)) {
      once.add(called);
      called.body.forEach(straight);
    }
    for (const c of childNodes(n)) straight(c);
  };
  for (const t of trees) t.body.forEach(straight);
  return once;
}
