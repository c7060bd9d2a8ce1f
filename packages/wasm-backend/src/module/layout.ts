/**
 * Class layouts: which fields an instance has, in which order, and which classes descend from which.
 *
 * In: `program.classes`. Out: `Layouts`, asked by class name. Layout = fields of the base, then own fields.
 */
import type { ClassDecl, Field, Program } from '@pyw/ir';
import { InternalError } from '../errors.ts';

export interface Layout {
  readonly decl: ClassDecl;
  /** Index in `program.classes`. */
  readonly id: number;
  readonly fields: readonly Field[];
  /** Field name -> index in `fields`; an own field hides one of the base. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** How many of `fields` are the base's. */
  readonly inherited: number;
}

export interface Layouts {
  /** The layout of a class; an unknown name is an internal error. */
  get(name: string): Layout;
  /** The class and all that derive from it. */
  familyOf(name: string): readonly ClassDecl[];
  /** The class of boxed machine values of a kind, if the program declares one. */
  boxClass(box: NonNullable<ClassDecl['box']>): Layout | null;
}

export const createLayouts = (program: Program): Layouts => {
  const ids = new Map(program.classes.map((c, i) => [c.name, i]));
  const cache = new Map<string, Layout>();
  const derived = new Map<string, ClassDecl[]>();
  for (const c of program.classes) {
    if (c.base === null) continue;
    const list = derived.get(c.base);
    if (list) list.push(c);
    else derived.set(c.base, [c]);
  }
  const get = (name: string): Layout => {
    const hit = cache.get(name);
    if (hit) return hit;
    const id = ids.get(name);
    const decl = id === undefined ? undefined : program.classes[id];
    if (id === undefined || !decl) throw new InternalError(`unknown class ${name}`);
    const base = decl.base === null ? null : get(decl.base);
    const fields = base ? [...base.fields, ...decl.fields] : decl.fields;
    const layout: Layout = {
      decl,
      id,
      fields,
      inherited: base ? base.fields.length : 0,
      indexOf: new Map(fields.map((f, i) => [f.name, i])),
    };
    cache.set(name, layout);
    return layout;
  };
  return {
    get,
    familyOf: name => {
      const family: ClassDecl[] = [get(name).decl];
      for (let i = 0; i < family.length; i++) family.push(...(derived.get(family[i]!.name) ?? []));
      return family;
    },
    boxClass: box => {
      const decl = program.classes.find(c => c.box === box);
      return decl ? get(decl.name) : null;
    },
  };
};
