/**
 * Kinds: what types are called in the keys of contexts. Classes go by name, per-site classes by the kinds of their
 * fields, to a depth.
 *
 * A kind is kept with its type, and with all that was looked at to make it: the same question is asked millions of
 * times, and cells change rarely. Descriptions are interned level by level, so that a key is short however much lies
 * below; `describeKind` writes it out for people.
 */
import { assertNever } from '../diagnostics.ts';
import type { Atom, Kind, Site, Type } from './atoms.ts';
import type { Cell } from './cells.ts';
import type { ClassInfo, Context } from './infos.ts';
import { addKeyed, isBlank, rootOf, type World } from './world.ts';

/** Depth to which the types of fields and elements count in a kind. */
const KIND_DEPTH = 6;

/** The name of a type in context keys. `reader` then depends on every cell that was looked at. */
export function kindOf(world: World, type: Type, reader: Context | null = null): string {
  let kind = type.kind;
  if (!kind || !isValid(world, kind)) type.kind = kind = makeKind(world, type, (text) => intern(world, text), (cls) => `${cls.name}.${cls.id}`);
  if (reader && !kind.readers.has(reader)) {
    kind.readers.add(reader);
    for (const cell of kind.cells) addKeyed(cell, reader);
    for (const site of kind.sites) site.readers.add(reader);
    for (const set of kind.generators) set.add(reader);
  }
  return kind.text;
}

/** The contexts that made what the name of a type tells by its place. */
export function makersOf(world: World, type: Type): readonly Context[] {
  kindOf(world, type);
  return type.kind!.makers;
}

/** The kind written out. */
export const describeKind = (world: World, type: Type): string => makeKind(world, type, (text) => text, (cls) => cls.name).text;

function isValid(world: World, kind: Kind): boolean {
  if (kind.at !== world.merges && (kind.cells.length > 0 || kind.generators.length > 0)) return false;
  for (let i = 0; i < kind.cells.length; i++) if (kind.cells[i]!.type !== kind.held[i]) return false;
  for (let i = 0; i < kind.sites.length; i++) if (kind.sites[i]!.fields.size !== kind.sizes[i]) return false;
  return true;
}

/** Long texts by a number; short ones say it themselves. */
function intern(world: World, text: string): string {
  if (text.length < 24) return text;
  let name = world.kinds.get(text);
  if (name === undefined) world.kinds.set(text, (name = `~${world.kinds.size}`));
  return name;
}

function makeKind(world: World, type: Type, shorten: (text: string) => string, nameOf: (cls: ClassInfo) => string): Kind {
  const cells = new Set<Cell>();
  const sites = new Set<Site>();
  const generators = new Set<Set<Context>>();
  const makers = new Set<Context>();
  // Sets of sites refer to one another: each type is described once per depth.
  const memo = new Map<number, string>();
  const ofType = (t: Type, depth: number): string => {
    if (t.atoms.length === 0) return '';
    const key = t.id * (KIND_DEPTH + 1) + depth;
    let kind = memo.get(key);
    if (kind === undefined) {
      kind = t.atoms.length === 1 ? ofAtom(t.atoms[0]!, depth) : [...new Set(t.atoms.map((a) => ofAtom(a, depth)))].sort().join('|');
      memo.set(key, (kind = shorten(kind)));
    }
    return kind;
  };
  const ofCell = (cell: Cell, depth: number): string => {
    cells.add(cell);
    return ofType(cell.type, depth);
  };
  const ofAtom = (a: Atom, depth: number): string => {
    switch (a.kind) {
      case 'inst': {
        if (!a.site) return nameOf(a.cls);
        const site = rootOf(a.site);
        if (site.generator) {
          generators.add(site.generator.readers);
          makers.add(site.generator.ctx);
          return site.generator.key;
        }
        if (depth === 0) return `${nameOf(a.cls)}<>`;
        sites.add(site);
        // A field that nothing was stored in is no difference: they come when somebody asks for an attribute of that name.
        const fields: string[] = [];
        for (const [name, cell] of site.fields) {
          const kind = ofCell(cell, depth - 1);
          if (kind !== '') fields.push(`${name}:${kind}`);
        }
        return `${nameOf(a.cls)}<${fields.sort().join(';')}>`;
      }
      case 'machine':
        return a.type;
      case 'array': {
        const site = rootOf(a.site);
        if (site.storage) return `[${site.storage}]`;
        cells.add(site.elem);
        // Nothing is known of an empty one, or of places for what is to come: it must not be taken for any other.
        if (!site.boxed && isBlank(site.elem.type)) {
          if (site.maker) makers.add(site.maker);
          return `[#${site.id}]`;
        }
        return depth === 0 ? '[]' : `[${site.boxed ? '*' : ''}${ofType(site.elem.type, depth - 1)}]`;
      }
      case 'tuple':
        if (depth === 0) return '()';
        if (a === world.atoms.get('t*deep')) cells.add(world.deepTuples);
        return a.elems ? `(${a.elems.map((e) => ofType(e, depth - 1)).join(',')})` : `(*${ofType(a.rest!, depth - 1)})`;
      case 'func':
        if (!a.env) return `f${a.fn.id}`;
        makers.add(a.env);
        return `f${a.fn.id}@${a.env.id}`;
      case 'method':
        return `m${ofType(a.func, depth)}:${ofType(a.self, depth)}`;
      case 'class':
        return `c${a.cls.id}`;
      case 'module':
        return `M${a.mod.name}`;
      case 'special':
        return `s${a.name}`;
      case 'unbound':
        return '?';
      default:
        return assertNever(a);
    }
  };
  const text = ofType(type, KIND_DEPTH);
  return {
    text,
    at: world.merges,
    cells: [...cells],
    held: [...cells].map((c) => c.type),
    sites: [...sites],
    sizes: [...sites].map((s) => s.fields.size),
    generators: [...generators],
    makers: [...makers],
    readers: new Set(),
  };
}
