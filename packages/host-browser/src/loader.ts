/**
 * Generates the ESM loader of a built module and its declarations.
 *
 * In: what the module imports and exports. Out: JavaScript that stands alone in Node, Deno, Bun and browsers and holds
 * only what this module needs, and TypeScript declarations with the docstrings.
 */
import { importMaker } from './core.ts';
import { defaultValue, type ExportInfo, type ExportParam } from './exports.ts';

export interface LoaderInput {
  /** File name of the module beside the loader. */
  readonly wasmFile: string;
  /** What the module imports, as `module.name`. */
  readonly imports: readonly string[];
  readonly exports: readonly ExportInfo[];
  /** Has `_start`. */
  readonly isProgram: boolean;
  /** Has `_initialize`, to be called before any other function. */
  readonly hasInitialize: boolean;
  readonly version: string;
}

export interface LoaderOutput {
  readonly js: string;
  readonly dts: string;
}

export function generateLoader(input: LoaderInput): LoaderOutput {
  return { js: loaderSource(input), dts: declarations(input) };
}

function loaderSource(input: LoaderInput): string {
  const needsHost = input.imports.length > 0;
  const lines = [`// ${input.wasmFile}, built by pyw ${input.version}.`];
  const fs = `const fs = globalThis.process?.getBuiltinModule?.('node:fs');`;
  lines.push(fs, ...importSource(input.imports));
  lines.push(
    `const url = new URL(${JSON.stringify(`./${input.wasmFile}`)}, import.meta.url);`,
    `const { instance } = url.protocol === 'file:' && fs`,
    `  ? { instance: new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(url)), imports) }`,
    `  : await WebAssembly.instantiateStreaming(fetch(url), imports);`,
    `const wasm = instance.exports;`,
  );
  if (needsHost) lines.push('host.memory = wasm.memory;');
  if (input.hasInitialize) lines.push('wasm._initialize();');
  if (input.isProgram) lines.push(...programSource(needsHost));
  for (const info of input.exports) lines.push(...functionSource(info));
  return `${lines.join('\n')}\n`;
}

/** The import object, from the source text of the functions that the module imports. */
function importSource(imports: readonly string[]): string[] {
  if (imports.length === 0) return ['const imports = {};'];
  const groups = new Map<string, string[]>();
  for (const wanted of imports) {
    const [module = '', name = ''] = wanted.split('.');
    const group = groups.get(module) ?? [];
    groups.set(module, group);
    group.push(`    ${name}: (${importMaker(module, name).toString()})(host),`);
  }
  return [
    ...hostSource(new Set(imports.map(wanted => wanted.slice(wanted.indexOf('.') + 1)))),
    'const imports = {',
    ...[...groups].flatMap(([module, rows]) => [`  ${module}: {`, ...rows, '  },']),
    '};',
  ];
}

/** The host object, with the members that the wanted functions use. */
function hostSource(wanted: ReadonlySet<string>): string[] {
  const lines = ['const host = {', '  memory: null,'];
  if (wanted.has('write') || wanted.has('fd_write') || wanted.has('print_traceback')) {
    lines.push(
      '  held: ["", "", ""],',
      '  decoders: [],',
      '  write(fd, bytes) {',
      '    if (fs) { for (let n = 0; n < bytes.length;) n += fs.writeSync(fd, bytes, n); return; }',
      '    const text = this.held[fd] + (this.decoders[fd] ??= new TextDecoder()).decode(bytes, { stream: true });',
      '    const end = text.lastIndexOf("\\n");',
      '    if (end >= 0) (fd === 2 ? console.error : console.log)(text.slice(0, end));',
      '    this.held[fd] = text.slice(end + 1);',
      '  },',
    );
  }
  if (wanted.has('is_tty')) {
    lines.push(`  isTty: fd => !!globalThis.process?.getBuiltinModule?.('node:tty').isatty(fd),`);
  }
  if (wanted.has('clock') || wanted.has('clock_time_get')) {
    lines.push(
      '  clock: which => which === 0 ? Date.now() / 1000',
      '    : which === 2 && globalThis.process?.cpuUsage',
      '      ? (u => (u.user + u.system) / 1e6)(process.cpuUsage()) : performance.now() / 1000,',
    );
  }
  if (wanted.has('print_traceback')) {
    lines.push(
      '  printTraceback(error) {',
      '    const frames = (error.stack ?? "").split("\\n").filter(line => line.includes("wasm-function")).reverse();',
      '    const name = line => (/at (.*?) \\(|^([^@]*)@/.exec(line) ?? []).slice(1).join("").split(".").pop() || "<module>";',
      '    const text = frames.map(line => \'  File "<unknown>", in \' + name(line) + "\\n").join("");',
      '    this.write(2, new TextEncoder().encode("Traceback (most recent call last):\\n" + text));',
      '  },',
    );
  }
  lines.push('};');
  return lines;
}

function programSource(hasHost: boolean): string[] {
  const flush = hasHost
    ? ['  finally { host.held?.forEach((text, fd) => text && (fd === 2 ? console.error : console.log)(text)); }']
    : [];
  return [
    'export function run() {',
    '  try { return wasm._start() ?? 0; }',
    '  catch (e) { if (e?.name === "PywExit") return e.status; throw e; }',
    ...flush,
    '}',
    'if (import.meta.main ?? (globalThis.process?.argv?.[1] && import.meta.url ===',
    `  process.getBuiltinModule?.('node:url').pathToFileURL(process.argv[1]).href)) process.exitCode = run();`,
  ];
}

/**
 * Conversions are written out, so that a function of floats costs nothing more than its call. Names with `$` cannot be
 * those of Python's parameters.
 */
function functionSource(info: ExportInfo): string[] {
  const local = jsName(info.name);
  const names = info.params.map(p => jsName(p.name));
  const declared = info.params.map((p, i) => names[i] + defaultSource(p));
  const checks = info.params.flatMap((p, i) => argumentCheck(p, names[i]!, info.raw.params[i] ?? ''));
  const args = info.params.map((p, i) => argumentSource(p, names[i]!, info.raw.params[i] ?? ''));
  const call = `wasm[${JSON.stringify(info.name)}](${args.join(', ')})`;
  const body =
    info.result === 'int'
      ? info.raw.results[0] === 'int'
        ? [`const [$low, $big] = ${call}, $exact = $big ?? $low, $number = Number($exact);`, ...SAFE_RESULT]
        : [`const $exact = ${call}, $number = Number($exact);`, ...SAFE_RESULT]
      : info.result === 'bool'
        ? [`return ${call} !== 0;`]
        : info.result === 'None'
          ? [`${call};`]
          : [`return ${call};`];
  return [
    `function ${local}(${declared.join(', ')}) {`,
    ...[...checks, ...body].map(line => `  ${line}`),
    '}',
    `export { ${local}${local === info.name ? '' : ` as ${exportName(info.name)}`} };`,
  ];
}

export { EXPORTS_SECTION, parseExports, type ExportInfo, type ExportParam } from './exports.ts';

const SAFE_RESULT = ['return Number.isSafeInteger($number) ? $number : $exact;'];

/** BigInt refuses what is not whole, and wasm would take what is too large modulo 2^64. */
function argumentCheck(param: ExportParam, local: string, raw: string): string[] {
  if (param.type !== 'int') return [];
  const convert = `${local} = BigInt(${local});`;
  if (raw === 'int' || raw === 'extern') return [convert];
  const message = JSON.stringify(`${param.name}: int outside the signed 64-bit range`);
  return [convert, `if (BigInt.asIntN(64, ${local}) !== ${local}) throw new RangeError(${message});`];
}

function argumentSource(param: ExportParam, local: string, raw: string): string {
  if (param.type === 'int' && raw === 'int')
    return `${local}, BigInt.asIntN(64, ${local}) === ${local} ? null : ${local}`;
  return param.type === 'bool' ? `+!!${local}` : local;
}

function defaultSource(param: ExportParam): string {
  if (param.default === undefined) return '';
  const value = defaultValue(param.default);
  return value === undefined ? '' : ` = ${typeof value === 'bigint' ? `${value}n` : String(value)}`;
}

function declarations(input: LoaderInput): string {
  const lines: string[] = [];
  if (input.isProgram) {
    lines.push('/** Runs the program from its start and gives its exit status. */', 'export function run(): number;');
  }
  for (const info of input.exports) {
    if (info.doc) lines.push(...docComment(info.doc));
    const local = jsName(info.name);
    const params = info.params.map(
      (p, i) => `${jsName(p.name)}${p.default === undefined ? '' : '?'}: ${tsType(p.type, info.raw.params[i] ?? '', true)}`,
    );
    const isOwn = local === info.name;
    lines.push(
      `${isOwn ? 'export' : 'declare'} function ${local}(${params.join(', ')}): ${tsType(info.result, info.raw.results[0] ?? '', false)};`,
    );
    if (!isOwn) lines.push(`export { ${local} as ${exportName(info.name)} };`);
  }
  if (lines.length === 0) lines.push('export {};');
  return `${lines.join('\n')}\n`;
}

function docComment(doc: string): string[] {
  const text = doc.trim().replaceAll('*/', '*\\/').split('\n');
  if (text.length === 1) return [`/** ${text[0]} */`];
  return ['/**', ...text.map(line => ` * ${line.trim()}`.trimEnd()), ' */'];
}

function tsType(type: string, raw: string, isParameter: boolean): string {
  switch (type) {
    case 'int':
      return 'number | bigint';
    case 'float':
      return 'number';
    case 'bool':
      return 'boolean';
    case 'None':
      return isParameter ? 'null' : 'void';
    case 'str':
      // A module's own strings mean nothing to JavaScript.
      return raw === 'extern' ? 'string' : 'unknown';
    default:
      return 'unknown';
  }
}

const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield ' +
    'fs host imports instance process run url wasm'
  ).split(' '),
);

/** A Python name as a local JavaScript name. Python's identifiers are JavaScript's, reserved words apart. */
const jsName = (name: string): string => (RESERVED.has(name) ? `${name}_` : name);

const exportName = (name: string): string =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name);
