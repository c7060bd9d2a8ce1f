/**
 * TypeScript declarations of a built module: functions, classes, constants, with the docstrings.
 *
 * In: what the module exports. Out: the text of a `.d.ts` file.
 */
import { usesFiles } from './files.ts';
import { parseType, typeScriptType } from './boundary-type.ts';
import type { ExportInfo, ExportMember, ExportParam } from './exports.ts';

export interface Declared {
  readonly exports: readonly ExportInfo[];
  readonly isProgram: boolean;
  /** What the module imports, as `module.name`. */
  readonly imports?: readonly string[];
}

const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** A Python name as a local JavaScript name. Python's identifiers are JavaScript's, reserved words apart. */
export const jsName = (name: string): string => (RESERVED.has(name) ? `$${name}` : name);

/** A program that waits for promises gives one when it is run. */
function runDeclaration({ imports = [] }: Declared): string[] {
  const result = imports.includes('pyw.js_wait') ? 'Promise<number>' : 'number';
  const grants = grantsType(imports);
  return [`run(args?: readonly string[]${grants === null ? '' : `, grants?: ${grants}`}): ${result};`];
}

/** Of what the module may use; null if it asks for nothing of the kind. */
function grantsType(imports: readonly string[]): string | null {
  const kinds = [...(usesFiles(imports) ? ['read', 'write', 'env'] : []), ...(imports.includes('pyw.js_global') ? ['js', 'net'] : [])];
  return kinds.length === 0 ? null : `{ readonly [K in ${kinds.map(k => JSON.stringify(k)).join(' | ')}]?: boolean | readonly string[] }`;
}

function grantDeclaration({ imports = [] }: Declared): string[] {
  const type = grantsType(imports);
  if (type === null) return [];
  return [
    '/**',
    ' * Sets what the program may use: all, or below these paths (`read`, `write`), of these names (`env`, and `js` for globals',
    ' * of the host), with these hosts (`net`). Files and environment are not granted by default, globals are.',
    ' */',
    `grant(grants: ${type}): void;`,
  ];
}

export function declarations(input: Declared): string {
  const lines: string[] = [];
  const members: string[] = [];
  const all: string[] = [];
  if (input.isProgram) {
    members.push(
      '/** Runs the program from its start, as `__main__`, and gives its exit status. `args` are the arguments after its name. */',
      ...runDeclaration(input),
    );
  }
  members.push(...grantDeclaration(input));
  const declare = (name: string, doc: string | undefined, text: (local: string) => string): void => {
    const isPlain = !RESERVED.has(name);
    if (doc) lines.push(...docComment(doc));
    const local = isPlain ? name : `$${name}`;
    lines.push(`${isPlain ? 'export ' : ''}declare ${text(local)}`);
    if (!isPlain && name !== 'default') lines.push(`export { ${local} as ${name} };`);
    all.push(`  readonly ${name}: typeof ${local};`);
  };
  for (const info of input.exports) {
    if (info.member === undefined) {
      declare(info.name, info.doc, local => `function ${local}(${parameters(info)}): ${resultType(info)};`);
    } else if (info.member.kind === 'constant' && info.member.class === undefined) {
      declare(info.member.name, undefined, local => `const ${local}: ${resultType(info)};`);
    } else if (info.member.kind === 'new') {
      const text = classText(info, input.exports);
      if (!info.member.hidden) declare(info.member.class!, info.member.doc, () => text);
      else lines.push(...(info.member.doc ? docComment(info.member.doc) : []), `declare ${text}`);
    }
  }
  if (input.exports.length > 0) {
    lines.push(
      '/** A Python exception. `name` and `pyType` are the Python class, `args` what it was made with. */',
      'declare class $PyError extends Error {',
      '  readonly pyType: string;',
      '  readonly args: readonly unknown[];',
      '  /** What CPython prints of it when nobody catches it. */',
      '  readonly pythonTraceback: string;',
      '}',
    );
    members.push('/** The class of errors that stand for Python exceptions. */', 'readonly PyError: typeof $PyError;');
  }
  members.push(
    '/** All exports by their Python names. */',
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

function classText(made: ExportInfo, exports: readonly ExportInfo[]): string {
  const { class: name, base, hidden } = made.member!;
  const own = exports.filter(info => info.member?.class === name && info.member !== made.member);
  const has = (kind: ExportMember['kind'], member: string): boolean =>
    own.some(info => info.member!.kind === kind && info.member!.name === member);
  const isClosed = hidden || made.raw.results.length === 0;
  const body: string[] = [isClosed ? 'private constructor();' : `constructor(${parameters(made)});`];
  for (const info of own) {
    const { kind, name: member } = info.member!;
    const doc = info.doc ? docComment(info.doc) : [];
    const key = JSON.stringify(member).slice(1, -1) === member && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(member) ? member : JSON.stringify(member);
    switch (kind) {
      case 'method':
        body.push(...doc, `${key}(${parameters(info)}): ${resultType(info)};`);
        break;
      case 'static':
        body.push(...doc, `static ${key}(${parameters(info)}): ${resultType(info)};`);
        break;
      case 'constant':
        body.push(...doc, `static readonly ${key}: ${resultType(info)};`);
        if (!has('get', member)) body.push(`readonly ${key}: ${resultType(info)};`);
        break;
      case 'get':
        body.push(...doc, `get ${key}(): ${resultType(info)};`);
        break;
      case 'set':
        body.push(`set ${key}(value: ${typeScriptType(parseType(info.params[0]!.type), 'in')});`);
        break;
      case 'special':
        if (!has('method', SPECIAL[member]!)) body.push(...doc, specialText(info));
        break;
      default:
    }
  }
  return [`class ${name}${base === undefined ? '' : ` extends ${base}`} {`, ...body.map(line => `  ${line}`), '}'].join('\n');
}

const SPECIAL: Readonly<Record<string, string>> = {
  __getitem__: 'get',
  __setitem__: 'set',
  __delitem__: 'delete',
  __contains__: 'has',
  __call__: 'call',
  __eq__: 'equals',
};

function specialText(info: ExportInfo): string {
  switch (info.member!.name) {
    case '__iter__':
      return `[Symbol.iterator](): ${resultType(info)};`;
    case '__aiter__':
      return `[Symbol.asyncIterator](): ${resultType(info)};`;
    case '__len__':
      return 'get length(): number;';
    default:
      return `${SPECIAL[info.member!.name]}(${parameters(info)}): ${resultType(info)};`;
  }
}

function parameters(info: ExportInfo): string {
  const typeOf = (param: ExportParam): string => typeScriptType(parseType(param.type), 'in');
  const plain = info.params.filter(param => !param.keyword && !param.rest);
  const keywords = info.params.filter(param => param.keyword);
  const rest = info.params.find(param => param.rest === 'args');
  const others = info.params.find(param => param.rest === 'kwargs');
  // TypeScript has no optional parameter before one that is not.
  const lastNeeded = plain.findLastIndex(param => param.default === undefined);
  const list = plain.map((param, i) => {
    const isOptional = param.default !== undefined;
    const isLate = isOptional && i > lastNeeded;
    const type = `${typeOf(param)}${isOptional && (i < lastNeeded || rest) ? ' | undefined' : ''}`;
    return `${jsName(param.name)}${isLate ? '?' : ''}: ${type}`;
  });
  const properties = keywords.map(param => `${param.name}${param.default === undefined ? '' : '?'}: ${typeOf(param)}`);
  if (others) properties.push(`[key: string]: ${[...new Set([others, ...keywords].map(typeOf))].join(' | ')}${keywords.some(k => k.default !== undefined) ? ' | undefined' : ''}`);
  const isOptional = keywords.every(param => param.default !== undefined);
  const named = `{ ${properties.join('; ')} }`;
  if (rest) {
    // The options come last, behind any number of arguments.
    const item = typeOf(rest);
    const element = item.includes(' ') ? `(${item})` : item;
    list.push(
      properties.length === 0
        ? `...${jsName(rest.name)}: ${element}[]`
        : `...${jsName(rest.name)}: ${isOptional ? `${element}[] | ` : ''}[...${element}[], ${named}]`,
    );
  } else if (properties.length > 0) list.push(`$named${isOptional ? '?' : ''}: ${named}`);
  return list.join(', ');
}

const resultType = (info: ExportInfo): string =>
  info.raw.results.length === 0 ? 'void' : typeScriptType(parseType(info.result), 'out');

function docComment(doc: string): string[] {
  const text = doc.trim().replaceAll('*/', '*\\/').split('\n');
  if (text.length === 1) return [`/** ${text[0]} */`];
  return ['/**', ...text.map(line => ` * ${line.trim()}`.trimEnd()), ' */'];
}
