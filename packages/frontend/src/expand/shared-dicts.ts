/**
 * `self.__dict__ = other`, where `other` is a dict that others have as well (instances that share their state): the class
 * keeps that dict and finds its attributes in it. In: the tree of a module. Out: the tree with such classes written out.
 * Classes that look attributes up in a way of their own, or have attributes of their own besides methods, stay as they are
 * and are refused where they assign `__dict__`.
 */
import type { Assign, ClassDef, Module, Stmt } from '../syntax/ast.ts';
import { transform, walk } from '../syntax/visit.ts';
import { template } from './template.ts';

const HIDDEN = '__pyw_shared__';
const HOOKS: ReadonlySet<string> = new Set(['__getattr__', '__getattribute__', '__setattr__', '__delattr__', '__dict__', '__slots__']);

export function expandSharedDicts(tree: Module): Module {
  const direct = new Set<ClassDef>();
  for (const n of walk(tree)) if (n.kind === 'ClassDef' && mayShare(n)) direct.add(n);
  return direct.size === 0 ? tree : transform(tree, { ClassDef: (n) => (mayShare(n) ? shared(n) : n) });
}

/** The first parameter of a method; null of what is none. */
const selfOf = (s: Stmt): string | null =>
  s.kind === 'FunctionDef' && s.decorator_list.length === 0 ? ([...s.args.posonlyargs, ...s.args.args][0]?.arg ?? null) : null;

/** What is made where it stands has no other owner: the lowering takes its items over. */
function isShared(n: Assign, self: string): boolean {
  const target = n.targets.length === 1 ? n.targets[0]! : null;
  if (target?.kind !== 'Attribute' || target.attr !== '__dict__' || target.value.kind !== 'Name' || target.value.id !== self) return false;
  return n.value.kind === 'Name' || n.value.kind === 'Attribute' || n.value.kind === 'Subscript';
}

function mayShare(cls: ClassDef): boolean {
  const own = cls.body.filter((s) => s.kind === 'Assign' || s.kind === 'AnnAssign');
  const names = own.flatMap((s) => (s.kind === 'Assign' ? s.targets : s.kind === 'AnnAssign' && s.value ? [s.target] : [])).map((t) => (t.kind === 'Name' ? t.id : ''));
  const sources = new Set<string>();
  let some = false;
  for (const s of cls.body) {
    if ((s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef') && HOOKS.has(s.name)) return false;
    const self = selfOf(s);
    if (self === null) continue;
    for (const n of walk(s)) {
      if (n.kind !== 'Assign' || !isShared(n, self)) continue;
      some = true;
      for (const v of walk(n.value)) if (v.kind === 'Attribute') sources.add(v.attr);
    }
  }
  return some && names.every((n) => sources.has(n) || /^__(?!slots__|dict__)\w+__$/.test(n));
}

function shared(cls: ClassDef): ClassDef {
  const body = cls.body.map((s) => {
    const self = selfOf(s);
    if (self === null) return s;
    return transform(s, {
      Assign: (n) => (isShared(n, self) ? [...template(`object.__setattr__(${self}, '${HIDDEN}', __value__)`, n, new Map([['__value__', n.value]]))] : n),
    });
  });
  const text = `
def __getattr__(self, name):
    if name == '${HIDDEN}':
        raise AttributeError(name)
    try:
        return self.${HIDDEN}[name]
    except (KeyError, AttributeError):
        pass
    raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
def __setattr__(self, name, value):
    try:
        self.${HIDDEN}[name] = value
    except AttributeError:
        object.__setattr__(self, name, value)
def __delattr__(self, name):
    if name not in self.${HIDDEN}:
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
    del self.${HIDDEN}[name]
@property
def __dict__(self):
    return self.${HIDDEN}
`;
  return { ...cls, body: [...body, ...template(text, cls)] };
}
