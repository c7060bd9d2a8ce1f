import type { ClassInfo } from '../types/infos.ts';
import type { Cx } from './cx.ts';

/** Public fields of the built-in types are only read by programs. */
export const isReadOnly = (cx: Cx, cls: ClassInfo, name: string): boolean =>
  !cx.mod.library && cls.mod.name.startsWith('pyw.builtins.') && (isException(cx, cls) ? isGroupPart(cx, cls, name) : !name.startsWith('_') && name !== 'default_factory');
export const isGroupPart = (cx: Cx, cls: ClassInfo, name: string): boolean => !cx.mod.library && (name === 'message' || name === 'exceptions') && cls.mro.includes(cx.program.cls('BaseExceptionGroup'));
export const isException = (cx: Cx, cls: ClassInfo): boolean => cls.mro.includes(cx.program.cls('BaseException'));
