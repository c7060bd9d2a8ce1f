/**
 * Generates the ESM loader of a built module and its declarations.
 *
 * In: what the module imports and exports. Out: JavaScript that stands alone in Node, Deno, Bun and browsers and holds
 * only what this module needs, and TypeScript declarations with the docstrings.
 *
 * The named exports are the Python module's, under the names they have there; the default export is the program itself
 * with what belongs to the loader. Python has no names with `$`, so the loader's own all have one.
 */
import { parseType } from './boundary-type.ts';
import { toPython } from './convert.ts';
import { importMaker } from './core.ts';
import { declarations, jsName } from './declarations.ts';
import { asChecked, checkOptions, defaultValue, isScalar, type ExportInfo, type ExportParam } from './exports.ts';
import { hostFiles, usesFiles } from './files.ts';
import { hostGlobals } from './grants.ts';
import { createObjects } from './objects.ts';
import { PyError } from './py-error.ts';
import { shaped } from './shape.ts';
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
  /** Modules of JavaScript that the program imports, and where the loader finds them. */
  readonly modules?: readonly { readonly name: string; readonly from: string }[];
  /** Where it runs; by default wherever there are files or `fetch`. */
  readonly target?: Target;
}

export type Target = 'node' | 'deno' | 'bun' | 'browser' | 'worker';

export interface LoaderOutput {
  readonly js: string;
  readonly dts: string;
}

export function generateLoader(input: LoaderInput): LoaderOutput {
  return { js: loaderSource({ ...input, exports: input.exports.map(asChecked) }), dts: declarations(input) };
}

/** What of the loader's own parts a module needs. */
interface Needs {
  readonly host: boolean;
  /** Objects of the module are held by JavaScript. */
  readonly objects: boolean;
  readonly write: boolean;
  readonly traceback: boolean;
  readonly errors: boolean;
  readonly convert: boolean;
  /** Functions take options. */
  readonly options: boolean;
  /** Results are given another form. */
  readonly shapes: boolean;
  readonly args: boolean;
  readonly files: boolean;
  readonly imports: ReadonlySet<string>;
}

function needsOf(input: LoaderInput): Needs {
  const imports = new Set(input.imports.map(wanted => wanted.slice(wanted.indexOf('.') + 1)));
  // A function that throws nothing may still run out of stack.
  const errors = input.exports.length > 0;
  const isRecord = (type: string): boolean => type.includes('{');
  const objects = imports.has('js_wrap') || imports.has('js_global') || imports.has('js_module') || imports.has('js_then') || imports.has('js_settle') || input.exports.some(info => !isStatic(info) || info.params.some(hasObjects));
  return {
    imports,
    errors,
    objects,
    options: objects || input.exports.some(info => info.params.some(param => param.keyword)),
    shapes: input.exports.some(info => isRecord(info.result) || info.params.some(param => isRecord(param.type) && param.type.includes('Callable['))),
    host: input.imports.length > 0 || errors,
    // Other modules fail only by running out of stack, or by ending.
    traceback: imports.has('js_error') || imports.has('print_traceback') || imports.has('traceback_text'),
    write: imports.has('write') || imports.has('fd_write') || imports.has('print_traceback'),
    convert: input.exports.some(info => info.params.length > 0) || imports.has('js_wrap') || imports.has('js_checked'),
    files: usesFiles(input.imports),
    args: imports.has('arg_count') || imports.has('arg'),
  };
}

/** A function of its own with a fixed number of parameters, whose conversions are written out. */
const isStatic = (info: ExportInfo): boolean => info.member === undefined && !info.params.some(param => param.rest);
/** Conversions of these need the table of objects. */
const hasObjects = (param: ExportParam): boolean =>
  (param.type.replace(/Literal\[[^\]]*\]|\w+\??:|\w+\{/g, '').match(/\w+/g) ?? []).some(word => !/^(int|float|complex|bool|str|None|object|bytes|bytearray|list|dict|set|frozenset|tuple)$/.test(word));

function loaderSource(input: LoaderInput): string {
  const needs = needsOf(input);
  const { modules = [] } = input;
  const parts = [
    ...(input.target === 'worker' ? [`import $module from ${JSON.stringify(`./${input.wasmFile}`)};`] : []),
    ...modules.map((m, i) => `import * as $m${i} from ${JSON.stringify(m.from)};`),
    input.target === 'browser' || input.target === 'worker'
      ? 'const $fs = undefined;'
      : `const $fs = globalThis.process?.getBuiltinModule?.('node:fs');`,
    input.target === 'worker'
      ? `const $url = { protocol: 'worker:', href: ${JSON.stringify(input.wasmFile)} };`
      : `const $url = new URL(${JSON.stringify(`./${input.wasmFile}`)}, import.meta.url);`,
    ...(needs.traceback
      ? tracebackSource(input.fetchMap === true && input.target !== 'worker')
      : needs.errors
        ? [`const $traceback = () => 'Traceback (most recent call last):\\n';`]
        : []),
    ...(needs.errors ? [`const { PyError: $PyError } = { PyError: ${PyError.toString()} };`] : []),
    ...(needs.convert ? [`const $toPython = ${toPython.toString()};`] : []),
    ...(needs.options ? [`const $checkOptions = ${checkOptions.toString()};`] : []),
    ...(needs.shapes ? [`const $shaped = ${shaped.toString()};`] : []),
    ...(needs.files
      ? [`const $hostFiles = ${hostFiles.toString()};`, 'const $builtin = globalThis.process?.getBuiltinModule;']
      : []),
    ...(needs.imports.has('js_global') ? [`const $hostGlobals = ${hostGlobals.toString()};`] : []),
    ...(needs.host ? hostSource(needs) : []),
    ...(needs.objects ? objectsSource(needs) : []),
    ...(modules.length > 0 ? [`$host.modules = { ${modules.map((m, i) => `${JSON.stringify(m.name)}: $m${i}`).join(', ')} };`] : []),
    ...importSource(input.imports),
    ...instanceSource(input),
    `const $wasm = $instance.exports;`,
    ...(needs.objects ? ['$objects.exports = $wasm;'] : []),
    ...(needs.host ? ['$host.memory = $wasm.memory;'] : []),
    ...(input.hasInitialize ? ['$wasm._initialize();'] : []),
    ...(needs.errors ? ERROR_SOURCE : []),
    ...functionsSource(input.exports, needs),
    ...grantSource(needs),
    ...(input.isProgram ? programSource(needs, input.target) : []),
    ...constantsSource(input),
    ...defaultSource(input, needs),
  ];
  const text = parts.join('\n');
  // Sources run through a compiler that keeps names call this helper of its.
  const shim = text.includes('__name(') ? 'const __name = $f => $f;\n' : '';
  return `// ${input.wasmFile}, built by pyw ${input.version}.\n${shim}${text}\n`;
}

/** The instance: Workers may not compile at run time, so there the host has done it. */
function instanceSource(input: LoaderInput): string[] {
  if (input.target === 'worker') return ['const $instance = new WebAssembly.Instance($module, $imports);'];
  const read = `new WebAssembly.Instance(new WebAssembly.Module($fs.readFileSync($url)), $imports)`;
  const isFile = `$url.protocol === 'file:' && $fs`;
  // A server that does not know the type of the file makes streaming compilation refuse it.
  const fetched = [
    'const $fetch = async () => {',
    '  const response = await fetch($url);',
    '  if (!response.ok) throw new Error(`${$url}: HTTP status ${response.status}`);',
    `  if (response.headers.get('content-type')?.startsWith('application/wasm'))`,
    '    return (await WebAssembly.instantiateStreaming(response, $imports)).instance;',
    '  return (await WebAssembly.instantiate(await response.arrayBuffer(), $imports)).instance;',
    '};',
  ];
  if (input.target === 'browser') return [...fetched, 'const $instance = await $fetch();'];
  if (input.target !== undefined) return [`const $instance = ${read};`];
  return [...fetched, `const $instance = ${isFile}`, `  ? ${read}`, `  : await $fetch();`];
}

function objectsSource(needs: Needs): string[] {
  return [
    `const $parseType = ${parseType.toString()};`,
    `const $defaultValue = ${defaultValue.toString()};`,
    `const $objects = (${createObjects.toString()})({`,
    `  toPython: ${needs.convert ? '$toPython' : 'x => x'}, parseType: $parseType, defaultValue: $defaultValue, error: e => $error(e),`,
    `  checkOptions: $checkOptions, shaped: ${needs.shapes ? '$shaped' : 'x => x'}, PyError: ${needs.errors ? '$PyError' : 'Error'},`,
    '});',
    '$host.objects = $objects;',
    ...(['js_global', 'js_module', 'js_get', 'js_invoke'].some(name => needs.imports.has(name)) ? ['$objects.isOpen = true;'] : []),
  ];
}

/** The import object, from the source text of the functions that the module imports. */
function importSource(imports: readonly string[]): string[] {
  if (imports.length === 0) return ['const $imports = {};'];
  const groups = new Map<string, string[]>();
  for (const wanted of imports) {
    const [module = '', name = ''] = wanted.split('.');
    const group = groups.get(module) ?? [];
    groups.set(module, group);
    const made = `(${importMaker(module, name).toString()})($host)`;
    // Where stacks can be put aside, the module waits on its own.
    const suspending = `WebAssembly.Suspending ? new WebAssembly.Suspending(${made}) : ${made}`;
    group.push(`    ${name}: ${name === 'js_wait' ? suspending : made},`);
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
    // Bun names the functions of modules only to those who ask for each place, when the text is made.
    'const $stackOf = e => {',
    '  if (!("Bun" in globalThis)) return e?.stack ?? "";',
    '  const { prepareStackTrace } = Error;',
    '  Error.prepareStackTrace = (_, places) => places.map(String).join("\\n");',
    '  try { return e?.stack ?? ""; } finally { Error.prepareStackTrace = prepareStackTrace; }',
    '};',
    'const $traceback = (stack, later, margin = -1) => {',
    '  const earlier = [];',
    '  for (let e = stack?.cause; e; e = e.cause) earlier.push($stackOf(e));',
    `  const map = $fs && $url.protocol === 'file:' ? $read(new URL($url.href + '.map')) : ${fetchMap ? '$map' : 'null'};`,
    '  const lookup = map === null ? null : $readSourceMap(map);',
    '  const sources = { lookup, readSource: $fs ? $read : undefined };',
    '  const frames = $tracebackFrames($stackOf(stack), sources, earlier);',
    '  return $formatTraceback(frames, $tracebackFrames($stackOf(later), sources), margin);',
    '};',
  ];
}

/** The host object, with the members that the wanted functions use. */
function hostSource(needs: Needs): string[] {
  const lines = ['const $host = {', '  memory: null,'];
  if (needs.args) lines.push(`  args: [globalThis.process?.argv?.[1] ?? ${'$url.href'}],`);
  if (needs.files) lines.push('  files: $hostFiles($builtin, {}),');
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
  // What was thrown may be anything: one that throws when it is looked at goes on as it is.
  '  try {',
  `    if (e?.name === 'PywExit') return $host.pythonError('SystemExit', String(e.status), null);`,
  '    const isDeep = e instanceof Error && /too much recursion|call stack/i.test(e.message);',
  `    if (isDeep) return $host.pythonError('RecursionError', 'maximum recursion depth exceeded', e);`,
  '    const isTooLarge = e instanceof WebAssembly.RuntimeError && /array is too large|too many array elements|out of memory/i.test(e.message);',
  `    return isTooLarge ? $host.pythonError('MemoryError', '', e) : e;`,
  '  } catch { return e; }',
  '};',
];

/** Is the loader the program that the host was started with? */
const MAIN_TEST = [
  'const $isMain = import.meta.main ?? (globalThis.process?.argv?.[1] && import.meta.url ===',
  `  process.getBuiltinModule?.('node:url').pathToFileURL(process.argv[1]).href);`,
];

/** Sets what the module may use from now on. */
function grantSource(needs: Needs): string[] {
  if (!takesGrants(needs)) return [];
  return [
    'const $grant = $grants => {',
    ...(needs.files ? ['  $host.files = $hostFiles($builtin, $grants);'] : []),
    ...(needs.imports.has('js_global') ? ['  $host.globals = ($grants.js ?? $grants.net) === undefined ? undefined : $hostGlobals($grants);'] : []),
    '};',
  ];
}
const takesGrants = (needs: Needs): boolean => needs.files || needs.imports.has('js_global');

function programSource(needs: Needs, target: Target | undefined): string[] {
  const flush = needs.write
    ? ['  $host.held.forEach((text, fd) => { if (text) (fd === 2 ? console.error : console.log)(text); $host.held[fd] = ""; });']
    : [];
  const status = 'status => { ' + flush.join('').trim() + ' return status ?? 0; }';
  return [
    `const $ended = ${status};`,
    'const $failed = e => { if (e?.name === "PywExit") return $ended(e.status); throw e; };',
    `const $run = ($args = []${takesGrants(needs) ? ', $grants' : ''}) => {`,
    ...(takesGrants(needs) ? ['  if ($grants) $grant($grants);'] : []),
    ...(needs.args ? ['  $host.args = [$host.args[0], ...$args];'] : []),
    ...(needs.imports.has('js_wait')
      ? ['  if (WebAssembly.promising) return WebAssembly.promising($wasm._start)().then($ended, $failed);']
      : []),
    '  let status;',
    '  try { status = $wasm._start(); } catch (e) { return $failed(e); }',
    '  return $ended(status);',
    '};',
    ...(target === 'browser' || target === 'worker' ? ['const $isMain = false;'] : MAIN_TEST),
    // Started as a command, it may use what its user may.
    ...startSource(`$run(process.argv.slice(2)${needs.files ? ', { read: true, write: true, env: true }' : ''})`, needs, target),
  ];
}

/** Runs the main program. Nothing waits at the top of a loader for one kind of host with files, so that `require` can have it. */
function startSource(run: string, needs: Needs, target: Target | undefined): string[] {
  if (!needs.imports.has('js_wait')) return [`if ($isMain) process.exitCode = ${run};`];
  if (target === undefined || target === 'browser' || target === 'worker') return [`if ($isMain) process.exitCode = await ${run};`];
  // As Node says it of a program that never ends.
  return [`if ($isMain) { process.exitCode = 13; Promise.resolve(${run}).then($status => { process.exitCode = $status; }); }`];
}

/** Methods of one object, so that their names are Python's whatever JavaScript reserves. */
function functionsSource(exports: readonly ExportInfo[], needs: Needs): string[] {
  const functions = exports.filter(info => info.member === undefined);
  const classes = exports.flatMap(info => (info.member?.kind === 'new' && !info.member.hidden ? [info.member.class!] : []));
  const members = exports.filter(info => info.member?.class !== undefined);
  const named = [...functions.map(info => info.name), ...classes].map((name, i) => [name, `$${i}`] as const).filter(([name]) => name !== 'default');
  const lines = [
    'const $functions = {',
    ...functions.filter(isStatic).flatMap(info => functionSource(info, needs)).map(line => `  ${line}`),
    ...functions.filter(info => !isStatic(info)).map(info => `  ${info.name}: $objects.bind(${JSON.stringify(info)}),`),
    ...(members.length > 0 ? [`  ...$objects.define(${JSON.stringify(members)}),`] : []),
    '};',
  ];
  if (named.length === 0) return lines;
  return [
    ...lines,
    `const { ${named.map(([name, local]) => `${name}: ${local}`).join(', ')} } = $functions;`,
    `export { ${named.map(([name, local]) => `${local} as ${name}`).join(', ')} };`,
  ];
}

/** Their values are read when the loader is imported, which runs the module body, unless this is the main program. */
function constantsSource(input: LoaderInput): string[] {
  const constants = input.exports.filter(info => info.member?.kind === 'constant' && info.member.class === undefined);
  if (constants.length === 0) return [];
  return [
    ...constants.map((info, i) => `const $c${i} = ${input.isProgram ? '$isMain ? undefined : ' : ''}$objects.bind(${JSON.stringify(info)})();`),
    `export { ${constants.map((info, i) => `$c${i} as ${info.member!.name}`).join(', ')} };`,
    `Object.assign($functions, { ${constants.map((info, i) => `${JSON.stringify(info.member!.name)}: $c${i}`).join(', ')} });`,
  ];
}

/** Checks of scalars are written out, so that a function of floats costs little more than its call. */
function functionSource(info: ExportInfo, needs: Needs): string[] {
  const raws = info.raw.params;
  const positional = info.params.filter(param => !param.keyword).map(param => jsName(param.name));
  const keywords = info.params.filter(param => param.keyword);
  const declared = keywords.length === 0 ? positional : [...positional, '$named = {}'];
  const read = [
    ...(keywords.length > 0 ? [`$checkOptions($named, ${JSON.stringify(info.name)}, ${JSON.stringify(keywords.map(param => param.name))});`] : []),
    ...keywords.map(param => `let ${jsName(param.name)} = $named.${param.name};`),
  ];
  const checks = info.params.map((param, i) => argumentSource(param, raws[i] ?? '', needs.objects));
  const args = info.params.map((param, i) => argumentValue(param, raws[i] ?? ''));
  const plain = `$wasm[${JSON.stringify(info.name)}](${args.join(', ')})`;
  const call = info.result.includes('{') ? `$shaped(${plain}, ${JSON.stringify(parseType(info.result))})` : plain;
  return [
    // What a promise is given for is refused by the promise.
    `${info.result.startsWith('Awaitable[') ? 'async ' : ''}${info.name}(${declared.join(', ')}) {`,
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

function argumentSource(param: ExportParam, raw: string, objects: boolean): string {
  const local = jsName(param.name);
  const isOptional = param.default !== undefined;
  const checked = `$toPython(${local}, ${JSON.stringify(parseType(param.type))}, ${JSON.stringify(param.name)}${objects ? ', $objects' : ''})`;
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
    ...(takesGrants(needs) ? ['grant: $grant'] : []),
    ...(input.isProgram ? ['run: $run'] : []),
  ];
  return [`export default { ${members.join(', ')} };`];
}

export { EXPORTS_SECTION, MODULES_SECTION, parseExports, parseModules, type ExportInfo, type ExportParam, type JsModule } from './exports.ts';
