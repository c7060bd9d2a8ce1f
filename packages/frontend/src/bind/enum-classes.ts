/** Which classes are enumerations: those derived from the library's `Enum`. */
import type { ClassInfo } from '../types/infos.ts';

export const isEnumClass = (cls: ClassInfo): boolean => cls.mro.some((c) => c.name === 'Enum' && c.mod.name === 'enum' && c.mod.path.startsWith('<pyw>/'));
