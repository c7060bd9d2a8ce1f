/** Where the bytes of a module go: by section and by function. */
import { inspectModule } from './disassemble.ts';

export interface SizeReport {
  readonly total: number;
  readonly sections: readonly { readonly name: string; readonly size: number }[];
  /** Functions with a body, largest first; a function without name is called by its index. */
  readonly functions: readonly { readonly name: string; readonly size: number }[];
}

export const describeSize = (wasm: Uint8Array): SizeReport => {
  const m = inspectModule(wasm);
  const functions = m.functions.flatMap((f, i) =>
    f.imported === null ? [{ name: m.names.functions.get(i) ?? `function ${i}`, size: f.end - f.start }] : [],
  );
  return { total: wasm.length, sections: m.sections, functions: functions.toSorted((a, b) => b.size - a.size) };
};
