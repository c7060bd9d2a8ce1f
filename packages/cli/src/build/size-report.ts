/**
 * What takes the room in a module: by section, by module of the program and by function.
 *
 * In: module bytes with a name section, and the IR that they were made of. Out: text. A function belongs to the module
 * that its IR name begins with; what the back end adds (helpers, `$init`) is the `runtime`. Bytes of a section without
 * code stay in the table of sections.
 */
import { gzipSync } from 'node:zlib';
import type { Program } from '@pyw/ir';
import { describeSize } from '@pyw/wasm-backend';

export interface SizeRow {
  readonly name: string;
  readonly size: number;
  readonly count: number;
}
export interface ModuleSize {
  readonly total: number;
  readonly gzip: number;
  readonly sections: readonly { readonly name: string; readonly size: number }[];
  /** Bytes of code, largest first. */
  readonly modules: readonly SizeRow[];
  readonly functions: readonly { readonly name: string; readonly module: string; readonly size: number }[];
}

const RUNTIME = 'runtime';
/** Functions shown; the rest is summed up in the table of modules. */
const SHOWN = 30;
/** Sections that a loader does not need, which a release build without --size has none of. */
const NAMES = /^(custom )?"?name"?$/;

/** What passes add to the name of a function that they divide or copy. */
const SUFFIX = /(\$fast|\$exact|#\d+|\.loop\d+)$/;

/** Finds the module of a function by its IR name: the name ends with what tracebacks call the function. */
function moduleFinder(program: Program): (name: string) => string {
  const displays = new Map(program.functions.map(f => [f.name, f.display]));
  return name => {
    for (let base = name; ; ) {
      const shorter = base.replace(SUFFIX, '');
      const display = displays.get(base);
      if (display !== undefined && shorter.endsWith(`.${display}`)) return shorter.slice(0, -display.length - 1);
      // IR that no Python was: its functions have no module but the program.
      if (display !== undefined && display === shorter) return program.name;
      if (shorter === base) return RUNTIME;
      base = shorter;
    }
  };
}

export function measureModule(wasm: Uint8Array, program: Program): ModuleSize {
  const report = describeSize(wasm);
  const moduleOf = moduleFinder(program);
  const functions = report.functions.map(f => ({ ...f, module: moduleOf(f.name) }));
  const modules = new Map<string, { size: number; count: number }>();
  for (const f of functions) {
    const row = modules.get(f.module) ?? { size: 0, count: 0 };
    modules.set(f.module, { size: row.size + f.size, count: row.count + 1 });
  }
  const sections = report.sections.filter(s => !NAMES.test(s.name));
  const names = report.sections.filter(s => NAMES.test(s.name)).reduce((sum, s) => sum + s.size, 0);
  return {
    total: report.total - names,
    gzip: gzipSync(wasm, { level: 9 }).length,
    sections,
    modules: [...modules].map(([name, row]) => ({ name, ...row })).toSorted((a, b) => b.size - a.size),
    functions,
  };
}

export function formatSize(size: ModuleSize): string {
  const share = (n: number): string => `${((100 * n) / size.total).toFixed(1)} %`;
  const lines = [`${size.total} bytes without names; ${size.gzip} with names, compressed by gzip`, ''];
  lines.push(...table(['section', 'bytes', 'of all'], size.sections.toSorted((a, b) => b.size - a.size).map(s => [s.name, String(s.size), share(s.size)])), '');
  lines.push(...table(['module', 'bytes', 'of all', 'functions'], size.modules.map(m => [m.name, String(m.size), share(m.size), String(m.count)])), '');
  const shown = size.functions.slice(0, SHOWN);
  lines.push(...table(['function', 'bytes', 'of all'], shown.map(f => [f.name, String(f.size), share(f.size)])));
  const rest = size.functions.slice(SHOWN);
  if (rest.length > 0) lines.push(`and ${rest.length} smaller ones: ${rest.reduce((sum, f) => sum + f.size, 0)} bytes`);
  return `${lines.join('\n')}\n`;
}

/** Columns: names to the left, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map(row => row[i]!.length)));
  return all.map(row => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ').trimEnd());
}
