/** `__del__` methods of the program whose running could be seen. In: a class. Out: the first such method of its bases. */
import type { ClassDef, Expression, Stmt } from '../syntax/ast.ts';
import type { ClassInfo } from '../types/infos.ts';
import { boundNames } from './free-names.ts';

const found = new WeakMap<ClassInfo, Stmt | null>();

export function seenFinaliser(cls: ClassInfo): Stmt | null {
  let seen = found.get(cls);
  if (seen === undefined) {
    const bodies = cls.mro.filter((c) => !c.library).map((c) => c.node);
    seen = bodies.flatMap((c) => c.body.filter((s) => s.kind === 'FunctionDef' && s.name === '__del__' && !isUnseen(s, c)))[0] ?? null;
    found.set(cls, seen);
  }
  return seen;
}

/** A finaliser that changes nothing but fields of the object itself: whether and when it runs makes no difference. */
function isUnseen(fn: Stmt, cls: ClassDef): boolean {
  if (fn.kind !== 'FunctionDef' || fn.decorator_list.length > 0) return false;
  const self = fn.args.args[0]?.arg;
  const defined = new Set(cls.body.flatMap((s) => [...boundNames(s)]));
  const isPlain = cls.bases.length === 0 && cls.keywords.length === 0 && !defined.has('__setattr__') && !defined.has('__delattr__');
  const isOwn = (e: Expression): boolean => isPlain && e.kind === 'Attribute' && e.value.kind === 'Name' && e.value.id === self && !defined.has(e.attr);
  return fn.body.every((s) => s.kind === 'Pass' || (s.kind === 'Expr' && s.value.kind === 'Constant')
    || (s.kind === 'Assign' && s.targets.every(isOwn) && s.value.kind === 'Constant') || (s.kind === 'Delete' && s.targets.every(isOwn)));
}
