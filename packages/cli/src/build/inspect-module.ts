/**
 * Reads what a module imports, exports and describes, without the engine: so that a Node that cannot compile WasmGC
 * modules still builds them.
 *
 * In: module bytes. Out: names of imports and exports, and the `pyw.exports` section. Throws for bytes that are not a
 * module.
 */
import { EXPORTS_SECTION, MODULES_SECTION, parseExports, parseModules, type ExportInfo, type JsModule } from '@pyw/host-browser/loader';

export interface ModuleInfo {
  /** As `module.name`, in order, each once. */
  readonly imports: readonly string[];
  readonly exports: readonly string[];
  readonly functions: readonly ExportInfo[];
  /** Modules of JavaScript that it wants. */
  readonly modules: readonly JsModule[];
  /** Has a tag section: throws or catches exceptions. */
  readonly throws: boolean;
}

const SECTION = { custom: 0, import: 2, export: 7, tag: 13 };
const EXTERNAL_FUNCTION = 0;

export function inspectModule(wasm: Uint8Array): ModuleInfo {
  const reader = createReader(wasm);
  if (reader.u32le() !== 0x6d736100 || reader.u32le() !== 1) throw new Error('not a WebAssembly module');
  const imports = new Set<string>();
  const exports: string[] = [];
  let functions: readonly ExportInfo[] = [];
  let modules: readonly JsModule[] = [];
  let throws = false;
  while (!reader.atEnd()) {
    const id = reader.byte();
    const size = reader.leb();
    const end = reader.position() + size;
    if (id === SECTION.import) {
      for (let count = reader.leb(); count > 0; count--) {
        imports.add(`${reader.text()}.${reader.text()}`);
        if (reader.byte() !== EXTERNAL_FUNCTION) throw new Error('pyw modules import functions only');
        reader.leb();
      }
    } else if (id === SECTION.export) {
      for (let count = reader.leb(); count > 0; count--) {
        exports.push(reader.text());
        reader.byte();
        reader.leb();
      }
    } else if (id === SECTION.tag) {
      throws = true;
    } else if (id === SECTION.custom) {
      const name = reader.text();
      const content = (): string => new TextDecoder().decode(wasm.subarray(reader.position(), end));
      if (name === EXPORTS_SECTION) functions = parseExports(content());
      else if (name === MODULES_SECTION) modules = parseModules(content());
    }
    reader.seek(end);
  }
  return { imports: [...imports], exports, functions, modules, throws };
}

function createReader(bytes: Uint8Array) {
  let at = 0;
  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined) throw new Error('WebAssembly module is cut short');
    return value;
  };
  const leb = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const bits = byte();
      value += (bits & 127) * scale;
      if (bits < 128) return value;
    }
  };
  return {
    byte,
    leb,
    u32le: () => (byte() | (byte() << 8) | (byte() << 16) | (byte() << 24)) >>> 0,
    text: () => {
      const length = leb();
      at += length;
      return new TextDecoder().decode(bytes.subarray(at - length, at));
    },
    position: () => at,
    seek: (position: number) => {
      at = position;
    },
    atEnd: () => at >= bytes.length,
  };
}
