/** `__slots__`: which attributes instances of a class can have. */
import { slotItems } from '../bind/slot-items.ts';
import type { ClassInfo } from '../types/infos.ts';
import type { Cx } from './cx.ts';

/** Names that some class in the order of `cls` gives slots: they are in no `__dict__`, even where instances have one. */
export function slotNames(cls: ClassInfo): ReadonlySet<string> {
  return new Set(cls.mro.flatMap((c) => (c.library ? [] : [...ownSlots(c), ...tupleFields(c)])));
}

/** The fields of a named tuple, which are items and no attributes of the instance. */
export const tupleFields = (c: ClassInfo): readonly string[] => (c.bases.some((b) => b.library && b.name === '__pyw_namedtuple__') ? textsOf(c, '_fields') : []);

/** Those that stand in the class's own body. */
export const ownSlots = (cls: ClassInfo): readonly string[] => textsOf(cls, '__slots__');

function textsOf(cls: ClassInfo, name: string): readonly string[] {
  const own = cls.node.body.find((s) => s.kind === 'Assign' && s.targets.some((t) => t.kind === 'Name' && t.id === name));
  if (own?.kind !== 'Assign') return [];
  return slotItems(own.value).flatMap((e) => (e?.kind === 'Constant' && e.value.kind === 'str' ? [e.value.value] : []));
}

/** Names in `__slots__` when instances have no `__dict__`; null otherwise. */
export function slotsOf(cx: Cx, cls: ClassInfo): Set<string> | null {
  const names = new Set<string>();
  for (const c of cls.mro) {
    if (c.library && (WITHOUT_ROOM.has(c.name) || /^collections\.(abc$|_abc_)/.test(c.mod.name))) continue;
    const own = c.node.body.find((s) => s.kind === 'Assign' && s.targets.some((t) => t.kind === 'Name' && t.id === '__slots__'));
    if (own?.kind !== 'Assign') return null;
    for (const e of slotItems(own.value)) {
      if (e?.kind !== 'Constant' || e.value.kind !== 'str') return null;
      if (e.value.value === '__dict__') return null;
      names.add(e.value.value.startsWith('__') && !e.value.value.endsWith('__') ? `_${c.name.replace(/^_+/, '')}${e.value.value}` : e.value.value);
    }
  }
  void cx;
  return names;
}

/** Classes of the library that give their objects no room: what derives from them has it by its own class or not at all. */
const WITHOUT_ROOM: ReadonlySet<string> = new Set(['object', 'Generic', 'Protocol', 'ABC']);

/** Has an instance of a class of the program room for weak references? */
export const takesReferences = (cls: ClassInfo): boolean =>
  cls.mro.some((c) => {
    if (c.library) return !WITHOUT_ROOM.has(c.name) && !/^collections\.(abc$|_abc_)/.test(c.mod.name);
    const declares = c.node.body.some((s) => s.kind === 'Assign' && s.targets.some((t) => t.kind === 'Name' && t.id === '__slots__'));
    return !declares || ownSlots(c).includes('__weakref__');
  });
