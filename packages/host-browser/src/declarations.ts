/**
 * TypeScript declarations of a built module: functions, classes, constants, with the docstrings.
 *
 * In: what the module exports. Out: the text of a `.d.ts` file.
 */
import { usesFiles } from './files.ts';
import { arrayItem, parseType, typeScriptType, type RecordNames } from './boundary-type.ts';
import { interfaces } from './declared-records.ts';
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
  const declare = (name: string, doc: string | undefined, text: (local: string) => string, isFirst = true): void => {
    const isPlain = !RESERVED.has(name);
    if (doc) lines.push(...docComment(doc));
    const local = isPlain ? name : `$${name}`;
    lines.push(`${isPlain ? 'export ' : ''}declare ${text(local)}`);
    if (!isFirst) return;
    if (!isPlain && name !== 'default') lines.push(`export { ${local} as ${name} };`);
    all.push(`  readonly ${name}: typeof ${local};`);
  };
  const { names, texts } = interfaces(input.exports);
  lines.push(...texts);
  for (const info of input.exports) {
    if (info.member === undefined) {
      overloaded(info).forEach((one, i) => declare(info.name, i === 0 ? info.doc : undefined, local => `function ${local}(${parameters(one, names)}): ${resultType(one, names)};`, i === 0));
    } else if (info.member.kind === 'constant' && info.member.class === undefined) {
      declare(info.member.name, undefined, local => `const ${local}: ${resultType(info, names)};`);
    } else if (info.member.kind === 'new') {
      const text = classText(info, input.exports, names);
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

/** What errors of JavaScript have under names of their own. */
const ERROR_MEMBERS: ReadonlySet<string> = new Set(['name', 'message', 'stack', 'cause', 'args', 'pyType', 'pythonTraceback', 'toString']);

interface MemberText {
  readonly key: string;
  readonly isStatic: boolean;
  readonly isMethod: boolean;
  readonly doc: readonly string[];
  readonly texts: readonly string[];
}

function memberTexts(made: ExportInfo, exports: readonly ExportInfo[], records: RecordNames): MemberText[] {
  const { class: name, isError } = made.member!;
  const own = exports.filter(info => info.member?.class === name && info.member !== made.member);
  const has = (kind: ExportMember['kind'], member: string): boolean =>
    own.some(info => info.member!.kind === kind && info.member!.name === member);
  const out: MemberText[] = [];
  for (const info of own) {
    const { kind, name: member } = info.member!;
    if (isError && ERROR_MEMBERS.has(member)) continue;
    const doc = info.doc ? docComment(info.doc) : [];
    const key = JSON.stringify(member).slice(1, -1) === member && /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(member) ? member : JSON.stringify(member);
    const call = (head: string): string[] => overloaded(info).map(one => `${head}(${parameters(one, records)}): ${resultType(one, records)};`);
    const put = (texts: readonly string[], isMethod = false, isStatic = false): void => void out.push({ key: `${isStatic ? 'static ' : ''}${key}`, isStatic, isMethod, doc, texts });
    switch (kind) {
      case 'method':
        put(call(key), true);
        break;
      case 'static':
        put(call(`static ${key}`), true, true);
        break;
      case 'constant':
        put([`static readonly ${key}: ${resultType(info, records)};`], false, true);
        // Members of an enum have the others too, but nobody asks them.
        if (!has('get', member) && info.result !== name) put([`readonly ${key}: ${resultType(info, records)};`]);
        break;
      case 'get': {
        const set = own.find(other => other.member!.kind === 'set' && other.member!.name === member);
        const store = set && `set ${key}(value: ${typeScriptType(parseType(set.params[0]!.type), 'in', records)});`;
        put([`get ${key}(): ${resultType(info, records)};`, ...(store ? [store] : [])]);
        break;
      }
      case 'special':
        if (!has('method', SPECIAL[member]!) && !has('get', SPECIAL[member]!)) put([specialText(info, records)], member !== '__len__');
        break;
      default:
    }
  }
  return out;
}

function classText(made: ExportInfo, exports: readonly ExportInfo[], records: RecordNames): string {
  const { class: name, base, hidden, isError } = made.member!;
  const isClosed = hidden || made.raw.results.length === 0;
  const isBase = exports.some(info => info.member?.kind === 'new' && info.member.base === name);
  const body: string[] = [isClosed ? `${isBase ? 'protected' : 'private'} constructor();` : `constructor(${parameters(made, records)});`];
  for (const m of memberTexts(made, exports, records)) {
    const inherited = inheritedText(m, base, exports, records);
    // TypeScript wants members of derived classes to be what those of the base are; Python does not.
    if (inherited === null || inherited.texts.join() === m.texts.join()) body.push(...m.doc, ...m.texts);
    else if (m.isMethod && inherited.isMethod) body.push(...m.doc, ...m.texts, ...inherited.texts);
  }
  const from = base ?? (isError ? '$PyError' : undefined);
  return [`class ${name}${from === undefined ? '' : ` extends ${from}`} {`, ...body.map(line => `  ${line}`), '}'].join('\n');
}

function inheritedText(m: MemberText, base: string | undefined, exports: readonly ExportInfo[], records: RecordNames): MemberText | null {
  for (let at = base; at !== undefined; ) {
    const made = exports.find(info => info.member?.kind === 'new' && info.member.class === at);
    if (!made) return null;
    const found = memberTexts(made, exports, records).find(other => other.key === m.key);
    if (found) return found;
    at = made.member!.base;
  }
  return null;
}

const SPECIAL: Readonly<Record<string, string>> = {
  __len__: 'length',
  __getitem__: 'get',
  __setitem__: 'set',
  __delitem__: 'delete',
  __contains__: 'has',
  __call__: 'call',
  __eq__: 'equals',
};

/** A function as it is declared: once, or once an overload. */
const overloaded = (info: ExportInfo): readonly ExportInfo[] => info.overloads?.map(one => ({ ...info, ...one })) ?? [info];

function specialText(info: ExportInfo, records: RecordNames): string {
  switch (info.member!.name) {
    case '__iter__':
      return `[Symbol.iterator](): ${resultType(info, records)};`;
    case '__aiter__':
      return `[Symbol.asyncIterator](): ${resultType(info, records)};`;
    case '__len__':
      return 'get length(): number;';
    default:
      return `${SPECIAL[info.member!.name]}(${parameters(info, records)}): ${resultType(info, records)};`;
  }
}

function parameters(info: ExportInfo, records: RecordNames): string {
  const typeOf = (param: ExportParam): string => typeScriptType(parseType(param.type), 'in', records);
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
    const element = arrayItem(item);
    list.push(
      properties.length === 0
        ? `...${jsName(rest.name)}: ${element}[]`
        : `...${jsName(rest.name)}: ${isOptional ? `${element}[] | ` : ''}[...${element}[], ${named}]`,
    );
  } else if (properties.length > 0) list.push(`${info.params.some(param => param.name === 'options') ? '$options' : 'options'}${isOptional ? '?' : ''}: ${named}`);
  return list.join(', ');
}

const resultType = (info: ExportInfo, records: RecordNames): string =>
  info.raw.results.length === 0 && info.result === 'None' ? 'void' : typeScriptType(parseType(info.result), 'out', records);

/** Of a docstring, without the indentation that its lines share. */
function docComment(doc: string): string[] {
  const [first = '', ...rest] = doc.trim().replaceAll('*/', '*\\/').split('\n');
  if (rest.length === 0) return [`/** ${first} */`];
  const margin = Math.min(...rest.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length));
  return ['/**', ...[first, ...rest.map(line => line.slice(margin))].map(line => ` * ${line}`.trimEnd()), ' */'];
}
