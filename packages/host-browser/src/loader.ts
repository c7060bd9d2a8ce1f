/**
 * Generates the ESM loader of a built module and its declarations.
 *
 * In: what the module imports and exports. Out: JavaScript that stands alone in Node, Deno, Bun and browsers and holds
 * only what this module needs, and TypeScript declarations with the docstrings.
 *
 * The named exports are the Python module's, under the names they have there; the default export is the program itself
 * with what belongs to the loader. Python has no names with `$`, so the loader's own all have one.
 */
import { parseType, typeScriptType } from './boundary-type.ts';
import { toPython } from './convert.ts';
import { importMaker } from './core.ts';
import { defaultValue, isScalar, type ExportInfo, type ExportParam } from './exports.ts';
import { PyError } from './py-error.ts';
import { readSourceMap } from './source-map.ts';
import { formatTraceback, tracebackFrames } from './traceback.ts';

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
  /** Fetch the source map where files cannot be read, so that tracebacks have lines there too: for development. */
  readonly fetchMap?: boolean;
}

export interface LoaderOutput {
  readonly js: string;
  readonly dts: string;
}

export function generateLoader(input: LoaderInput): LoaderOutput {
  return { js: loaderSource(input), dts: declarations(input) };
}

/** What of the loader's own parts a module needs. */
interface Needs {
  readonly host: boolean;
  readonly write: boolean;
  readonly traceback: boolean;
  readonly errors: boolean;
  readonly convert: boolean;
  readonly args: boolean;
  readonly imports: ReadonlySet<string>;
}

function needsOf(input: LoaderInput): Needs {
  const imports = new Set(input.imports.map(wanted => wanted.slice(wanted.indexOf('.') + 1)));
  // A function that throws nothing may still run out of stack.
  const errors = input.exports.length > 0;
  return {
    imports,
    errors,
    host: input.imports.length > 0 || errors,
    // Other modules fail only by running out of stack, or by ending.
    traceback: imports.has('js_error') || imports.has('print_traceback') || imports.has('traceback_text'),
    write: imports.has('write') || imports.has('fd_write') || imports.has('print_traceback'),
    convert: input.exports.some(info => info.params.length > 0),
    args: imports.has('arg_count') || imports.has('arg'),
  };
}

function loaderSource(input: LoaderInput): string {
  const needs = needsOf(input);
  const parts = [
    `const $fs = globalThis.process?.getBuiltinModule?.('node:fs');`,
    `const $url = new URL(${JSON.stringify(`./${input.wasmFile}`)}, import.meta.url);`,
    ...(needs.traceback
      ? tracebackSource(input.fetchMap === true)
      : needs.errors
        ? [`const $traceback = () => 'Traceback (most recent call last):\\n';`]
        : []),
    ...(needs.errors ? [`const { PyError: $PyError } = { PyError: ${PyError.toString()} };`] : []),
    ...(needs.convert ? [`const $toPython = ${toPython.toString()};`] : []),
    ...(needs.host ? hostSource(needs) : []),
    ...importSource(input.imports),
    `const { instance: $instance } = $url.protocol === 'file:' && $fs`,
    `  ? { instance: new WebAssembly.Instance(new WebAssembly.Module($fs.readFileSync($url)), $imports) }`,
    `  : await WebAssembly.instantiateStreaming(fetch($url), $imports);`,
    `const $wasm = $instance.exports;`,
    ...(needs.host ? ['$host.memory = $wasm.memory;'] : []),
    ...(input.hasInitialize ? ['$wasm._initialize();'] : []),
    ...(needs.errors ? ERROR_SOURCE : []),
    ...functionsSource(input.exports),
    ...(input.isProgram ? programSource(needs) : []),
    ...defaultSource(input, needs),
  ];
  const text = parts.join('\n');
  // Sources run through a compiler that keeps names call this helper of its.
  const shim = text.includes('__name(') ? 'const __name = $f => $f;\n' : '';
  return `// ${input.wasmFile}, built by pyw ${input.version}.\n${shim}${text}\n`;
}

/** The import object, from the source text of the functions that the module imports. */
function importSource(imports: readonly string[]): string[] {
  if (imports.length === 0) return ['const $imports = {};'];
  const groups = new Map<string, string[]>();
  for (const wanted of imports) {
    const [module = '', name = ''] = wanted.split('.');
    const group = groups.get(module) ?? [];
    groups.set(module, group);
    group.push(`    ${name}: (${importMaker(module, name).toString()})($host),`);
  }
  return ['const $imports = {', ...[...groups].flatMap(([module, rows]) => [`  ${module}: {`, ...rows, '  },']), '};'];
}

/** Python's text of a stack. The map lies beside the module; until it has been read, frames have names only. */
function tracebackSource(fetchMap: boolean): string[] {
  const fetched = fetchMap
    ? [
        'let $map = null;',
        `if (!$fs || $url.protocol !== 'file:') fetch($url.href + '.map').then(r => r.ok ? r.text() : null).then(map => { $map = map; }, () => {});`,
      ]
    : [];
  return [
    ...fetched,
    `const $readSourceMap = ${readSourceMap.toString()};`,
    `const $tracebackFrames = ${tracebackFrames.toString()};`,
    `const $formatTraceback = ${formatTraceback.toString()};`,
    'const $read = path => { try { return $fs.readFileSync(path, "utf8"); } catch { return null; } };',
    'const $traceback = (stack, later, margin = -1) => {',
    '  const earlier = [];',
    '  for (let e = stack?.cause; e; e = e.cause) earlier.push(e.stack ?? "");',
    `  const map = $fs && $url.protocol === 'file:' ? $read(new URL($url.href + '.map')) : ${fetchMap ? '$map' : 'null'};`,
    '  const lookup = map === null ? null : $readSourceMap(map);',
    '  const sources = { lookup, readSource: $fs ? $read : undefined };',
    '  const frames = $tracebackFrames(stack?.stack ?? "", sources, earlier);',
    '  return $formatTraceback(frames, $tracebackFrames(later?.stack ?? "", sources), margin);',
    '};',
  ];
}

/** The host object, with the members that the wanted functions use. */
function hostSource(needs: Needs): string[] {
  const lines = ['const $host = {', '  memory: null,'];
  if (needs.args) lines.push(`  args: [globalThis.process?.argv?.[1] ?? ${'$url.href'}],`);
  if (needs.write) {
    lines.push(
      '  held: ["", "", ""],',
      '  decoders: [],',
      '  write(fd, bytes) {',
      '    if ($fs) { for (let n = 0; n < bytes.length;) n += $fs.writeSync(fd, bytes, n); return; }',
      '    const text = this.held[fd] + (this.decoders[fd] ??= new TextDecoder()).decode(bytes, { stream: true });',
      '    const end = text.lastIndexOf("\\n");',
      '    if (end >= 0) (fd === 2 ? console.error : console.log)(text.slice(0, end));',
      '    this.held[fd] = text.slice(end + 1);',
      '  },',
    );
  }
  if (needs.imports.has('is_tty')) {
    lines.push(`  isTty: fd => !!globalThis.process?.getBuiltinModule?.('node:tty').isatty(fd),`);
  }
  if (needs.imports.has('clock') || needs.imports.has('clock_time_get')) {
    lines.push(
      '  clock: which => which === 0 ? Date.now() / 1000',
      '    : which === 2 && globalThis.process?.cpuUsage',
      '      ? (u => (u.user + u.system) / 1e6)(process.cpuUsage()) : performance.now() / 1000,',
    );
  }
  if (needs.imports.has('print_traceback')) {
    lines.push(
      '  printTraceback(stack, later, margin) {',
      '    this.write(2, new TextEncoder().encode($traceback(stack, later, margin)));',
      '  },',
    );
  }
  if (needs.imports.has('traceback_text')) {
    lines.push('  tracebackText: (stack, later, margin) => $traceback(stack, later, margin),');
  }
  if (needs.errors) {
    lines.push(
      '  pythonError: (name, message, stack, cause, isExplicit) =>',
      '    new $PyError(name, message, stack, $traceback, cause, isExplicit),',
    );
  }
  lines.push('};');
  return lines;
}

const ERROR_SOURCE = [
  'const $error = e => {',
  `  if (e?.name === 'PywExit') return $host.pythonError('SystemExit', String(e.status), null);`,
  '  const isDeep = e instanceof RangeError || (e instanceof Error && /recursion|call stack/i.test(e.message));',
  `  return isDeep ? $host.pythonError('RecursionError', 'maximum recursion depth exceeded', e) : e;`,
  '};',
];

function programSource(needs: Needs): string[] {
  const flush = needs.write
    ? ['  finally { $host.held.forEach((text, fd) => { if (text) (fd === 2 ? console.error : console.log)(text); }); }']
    : [];
  return [
    'const $run = ($args = []) => {',
    ...(needs.args ? ['  $host.args = [$host.args[0], ...$args];'] : []),
    '  try { return $wasm._start() ?? 0; }',
    '  catch (e) { if (e?.name === "PywExit") return e.status; throw e; }',
    ...flush,
    '};',
    'if (import.meta.main ?? (globalThis.process?.argv?.[1] && import.meta.url ===',
    `  process.getBuiltinModule?.('node:url').pathToFileURL(process.argv[1]).href))`,
    '  process.exitCode = $run(process.argv.slice(2));',
  ];
}

/** Methods of one object, so that their names are Python's whatever JavaScript reserves. */
function functionsSource(exports: readonly ExportInfo[]): string[] {
  if (exports.length === 0) return ['const $functions = {};'];
  const named = exports.map((info, i) => [info.name, `$${i}`] as const).filter(([name]) => name !== 'default');
  return [
    'const $functions = {',
    ...exports.flatMap(functionSource).map(line => `  ${line}`),
    '};',
    `const { ${named.map(([name, local]) => `${name}: ${local}`).join(', ')} } = $functions;`,
    `export { ${named.map(([name, local]) => `${local} as ${name}`).join(', ')} };`,
  ];
}

/** Checks of scalars are written out, so that a function of floats costs little more than its call. */
function functionSource(info: ExportInfo): string[] {
  const raws = info.raw.params;
  const positional = info.params.filter(param => !param.keyword).map(param => jsName(param.name));
  const keywords = info.params.filter(param => param.keyword);
  const declared = keywords.length === 0 ? positional : [...positional, '$named = {}'];
  const read = keywords.map(param => `let ${jsName(param.name)} = $named?.${param.name};`);
  const checks = info.params.map((param, i) => argumentSource(param, raws[i] ?? ''));
  const args = info.params.map((param, i) => argumentValue(param, raws[i] ?? ''));
  const call = `$wasm[${JSON.stringify(info.name)}](${args.join(', ')})`;
  return [
    `${info.name}(${declared.join(', ')}) {`,
    ...[
      ...read,
      ...checks,
      `try { ${resultSource(call, info.raw.results[0], info.result)} } catch ($e) { throw $error($e); }`,
    ].map(line => `  ${line}`),
    '},',
  ];
}

/** The wasm values of a checked argument. */
function argumentValue(param: ExportParam, raw: string): string {
  const local = jsName(param.name);
  if (raw === 'int') return `${local}, BigInt.asIntN(64, ${local}) === ${local} ? null : ${local}`;
  return raw === 'i32' && isScalar(param.type, raw) ? `+${local}` : local;
}

/** Tests before the general conversion, for values that cross as they are. */
const PLAIN_CHECKS: Readonly<Record<string, (local: string) => string>> = {
  str: local => `if (typeof ${local} !== 'string') `,
  int: local => `if (!Number.isSafeInteger(${local})) `,
};

function argumentSource(param: ExportParam, raw: string): string {
  const local = jsName(param.name);
  const isOptional = param.default !== undefined;
  const checked = `$toPython(${local}, ${JSON.stringify(parseType(param.type))}, ${JSON.stringify(param.name)})`;
  const convert = `${local} = ${raw === 'i64' || raw === 'int' ? `BigInt(${checked})` : checked};`;
  if (raw === 'i64') {
    const range = JSON.stringify(`${param.name}: int outside the signed 64-bit range`);
    return `${start(param, raw)}${convert} if (BigInt.asIntN(64, ${local}) !== ${local}) throw new RangeError(${range});`;
  }
  if (raw === 'int') return isOptional ? `${start(param, raw)}${convert}` : convert;
  if (raw === 'extern') {
    const wanted = isOptional ? `if (${local} !== undefined) ` : (PLAIN_CHECKS[param.type]?.(local) ?? '');
    return wanted + convert;
  }
  if (!isScalar(param.type, raw)) return '';
  return `${start(param, raw)}if (typeof ${local} !== '${raw === 'i32' ? 'boolean' : 'number'}') ${convert}`;
}

/** Puts the default in the place of an argument that was left out. */
function start(param: ExportParam, raw: string): string {
  if (param.default === undefined) return '';
  const local = jsName(param.name);
  return `if (${local} === undefined) ${local} = ${literal(param.default, raw)}; else `;
}

function literal(text: string, raw: string): string {
  const value = defaultValue(text);
  return raw === 'i64' || raw === 'int' ? `${BigInt(value as number)}n` : String(value);
}

function resultSource(call: string, raw: string | undefined, type: string): string {
  if (raw === undefined) return `${call};`;
  if (raw === 'i32' && isScalar(type, raw)) return `return ${call} !== 0;`;
  if (raw === 'int')
    return `const [$low, $big] = ${call}, $exact = $big ?? $low, $number = Number($exact); ${SAFE_RESULT}`;
  if (raw !== 'i64') return `return ${call};`;
  return `const $exact = ${call}, $number = Number($exact); ${SAFE_RESULT}`;
}

const SAFE_RESULT = 'return Number.isSafeInteger($number) ? $number : $exact;';

function defaultSource(input: LoaderInput, needs: Needs): string[] {
  const members = [
    'exports: $functions',
    ...(needs.errors ? ['PyError: $PyError'] : []),
    ...(input.isProgram ? ['run: $run'] : []),
  ];
  return [`export default { ${members.join(', ')} };`];
}

function declarations(input: LoaderInput): string {
  const lines: string[] = [];
  const members: string[] = [];
  if (input.isProgram) {
    members.push(
      '/** Runs the program from its start, as `__main__`, and gives its exit status. `args` are the arguments after its name. */',
      'run(args?: readonly string[]): number;',
    );
  }
  for (const info of input.exports) {
    const isPlain = !RESERVED.has(info.name);
    if (info.doc) lines.push(...docComment(info.doc));
    const local = isPlain ? info.name : `$${info.name}`;
    lines.push(`${isPlain ? 'export ' : ''}declare function ${local}(${parameters(info)}): ${resultType(info)};`);
    if (!isPlain && info.name !== 'default') lines.push(`export { ${local} as ${info.name} };`);
  }
  if (input.exports.length > 0) {
    lines.push(
      '/** A Python exception. `name` and `pyType` are the Python class. */',
      'declare class $PyError extends Error {',
      '  readonly pyType: string;',
      '  /** What CPython prints of it when nobody catches it. */',
      '  readonly pythonTraceback: string;',
      '}',
    );
    members.push('/** The class of errors that stand for Python exceptions. */', 'readonly PyError: typeof $PyError;');
  }
  const all = input.exports.map(info => {
    const local = RESERVED.has(info.name) ? `$${info.name}` : info.name;
    return `  readonly ${info.name}: typeof ${local};`;
  });
  members.push(
    '/** All exported functions by their Python names. */',
    ...(all.length === 0 ? ['readonly exports: {};'] : ['readonly exports: {', ...all, '};']),
  );
  lines.push(
    'declare const $program: {',
    ...members.map(line => `  ${line}`),
    '};',
    '/** The program itself; the named exports are those of the Python module. */',
    'export default $program;',
  );
  return `${lines.join('\n')}\n`;
}

function parameters(info: ExportInfo): string {
  const typeOf = (param: ExportParam): string => typeScriptType(parseType(param.type), 'in');
  const plain = info.params.filter(param => !param.keyword);
  const keywords = info.params.filter(param => param.keyword);
  // TypeScript has no optional parameter before one that is not.
  const lastNeeded = plain.findLastIndex(param => param.default === undefined);
  const list = plain.map((param, i) => {
    const isOptional = param.default !== undefined;
    const type = `${typeOf(param)}${isOptional && i < lastNeeded ? ' | undefined' : ''}`;
    return `${jsName(param.name)}${isOptional && i > lastNeeded ? '?' : ''}: ${type}`;
  });
  if (keywords.length > 0) {
    const properties = keywords.map(
      param => `${param.name}${param.default === undefined ? '' : '?'}: ${typeOf(param)}`,
    );
    const isOptional = keywords.every(param => param.default !== undefined);
    list.push(`$named${isOptional ? '?' : ''}: { ${properties.join('; ')} }`);
  }
  return list.join(', ');
}

const resultType = (info: ExportInfo): string =>
  info.raw.results.length === 0 ? 'void' : typeScriptType(parseType(info.result), 'out');

function docComment(doc: string): string[] {
  const text = doc.trim().replaceAll('*/', '*\\/').split('\n');
  if (text.length === 1) return [`/** ${text[0]} */`];
  return ['/**', ...text.map(line => ` * ${line.trim()}`.trimEnd()), ' */'];
}

export { EXPORTS_SECTION, parseExports, type ExportInfo, type ExportParam } from './exports.ts';

const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** A Python name as a local JavaScript name. Python's identifiers are JavaScript's, reserved words apart. */
const jsName = (name: string): string => (RESERVED.has(name) ? `$${name}` : name);
