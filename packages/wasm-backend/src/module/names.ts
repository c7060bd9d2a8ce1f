/** The `name` section: module, functions, locals, types, globals, data, fields and tag, for tools and stack traces. */
import type { Program } from '@pyw/ir';
import type { CodeSection } from '../emit/code-section.ts';
import type { ModuleContext } from '../emit/emitter.ts';
import { ByteWriter } from '../encode/byte-writer.ts';
import type { Needs } from './collect.ts';
import type { TypeSpace } from './type-space.ts';

const SUB = { module: 0, functions: 1, locals: 2, types: 4, globals: 7, data: 9, fields: 10, tags: 11 };

type Entry = readonly [index: number, name: string];

const nameMap = (entries: readonly Entry[]): ByteWriter => {
  const w = new ByteWriter();
  const sorted = entries.toSorted((a, b) => a[0] - b[0]);
  w.u32(sorted.length);
  for (const [index, name] of sorted) {
    w.u32(index);
    w.name(name);
  }
  return w;
};

const indirect = (entries: readonly (readonly [index: number, names: readonly Entry[]])[]): ByteWriter => {
  const w = new ByteWriter();
  w.u32(entries.length);
  for (const [index, names] of entries) {
    w.u32(index);
    w.append(nameMap(names));
  }
  return w;
};

const subsection = (out: ByteWriter, id: number, content: ByteWriter): void => {
  out.u8(id);
  out.u32(content.length);
  out.append(content);
};

export interface NamesInput {
  readonly program: Program;
  readonly needs: Needs;
  readonly context: ModuleContext;
  readonly types: TypeSpace;
  readonly code: CodeSection;
}

export const writeNames = ({ program, needs, context, types, code }: NamesInput): Uint8Array => {
  const out = new ByteWriter();
  const byIndex = (map: ReadonlyMap<string, number>): Entry[] => [...map].map(([name, index]) => [index, name]);
  const moduleName = new ByteWriter();
  moduleName.name(program.name);
  subsection(out, SUB.module, moduleName);
  const imported = [...byIndex(context.hostIndex), ...byIndex(context.wasiIndex)].map(
    ([i, n]): Entry => [i, `host.${n}`],
  );
  subsection(out, SUB.functions, nameMap([...imported, ...byIndex(context.functionIndex)]));
  const locals = needs.functions.map((f, i): [number, Entry[]] => {
    const names = [...f.params, ...f.locals].map((l, k): Entry => [k, l.name]);
    const first = f.params.length + f.locals.length;
    for (const k of code.scratch[i]!.keys()) names.push([first + k, `$${k}`]);
    return [context.functionIndex.get(f.name)!, names];
  });
  subsection(out, SUB.locals, indirect(locals.filter(([, names]) => names.length > 0)));
  const typeNames = types.names().toSorted((a, b) => a.index - b.index);
  if (typeNames.length > 0) subsection(out, SUB.types, nameMap(typeNames.map((t): Entry => [t.index, t.name])));
  if (context.globalIndex.size > 0) subsection(out, SUB.globals, nameMap(byIndex(context.globalIndex)));
  if (context.dataIndex.size > 0) subsection(out, SUB.data, nameMap(byIndex(context.dataIndex)));
  const withFields = typeNames.filter(t => t.fields.length > 0);
  if (withFields.length > 0) {
    const fields = withFields.map((t): [number, Entry[]] => [t.index, t.fields.map((name, i): Entry => [i, name])]);
    subsection(out, SUB.fields, indirect(fields));
  }
  if (needs.tag) subsection(out, SUB.tags, nameMap([[0, 'python']]));
  return out.finish();
};
