/** What `__module__` says of a class. Classes of the library name it in their body where it is not the one they stand in. */
import type { ClassInfo } from '../types/infos.ts';
import type { Cx } from './cx.ts';

export function moduleOfClass(cx: Cx, cls: ClassInfo): string {
  if (!cls.library) return cx.program.moduleNameOf(cls.mod);
  const own = cls.constants.get('__module__');
  if (own?.kind === 'Constant' && own.value.kind === 'str') return own.value.value;
  if (cls.mod.name.startsWith('pyw.')) return 'builtins';
  // `collections._counter` is how the library divides `collections`.
  return cls.mod.name.split('._')[0]!;
}

/** What messages of the run-time system call a class: those that are in C in CPython have names with their modules. */
export function nameInMessages(cls: ClassInfo): string {
  const own = cls.library && !cls.mro.some((c) => c.name === 'BaseException') ? cls.constants.get('__module__') : undefined;
  const name = cls.shownAs ?? cls.name;
  return own?.kind === 'Constant' && own.value.kind === 'str' ? `${own.value.value}.${name}` : name;
}

/** The name by which the repr of a class calls it. */
export function classPath(cx: Cx, cls: ClassInfo): string {
  const mod = moduleOfClass(cx, cls);
  return mod === 'builtins' ? cls.qualname : `${mod}.${cls.qualname}`;
}
