/**
 * Types at the boundary, as Python annotations spell them in the `pyw.exports` section.
 *
 * In: text such as `list[tuple[int, str]] | None`. Out: the same as data, small enough to stand in loaders as JSON; and
 * as a TypeScript type.
 */

/** A scalar by its Python name, `object` being any value that crosses; an exported class by its; or a composition with its parts. */
export type BoundaryType =
  | string
  | readonly ['list', BoundaryType]
  | readonly ['tuple', ...BoundaryType[]]
  | readonly ['tuple...', BoundaryType]
  | readonly ['dict', BoundaryType, BoundaryType]
  | readonly ['set', BoundaryType]
  /** Its result, then its parameters, or `...`. */
  | readonly ['callable', BoundaryType, ...BoundaryType[]]
  | readonly ['iterable', BoundaryType]
  | readonly ['iterator', BoundaryType]
  | readonly ['awaitable', BoundaryType]
  | readonly ['async', BoundaryType]
  /** An instance of a class of the library, or text that it is made of; of a path, text alone. */
  | readonly ['text', string]
  | readonly ['or', ...BoundaryType[]]
  /** What has the members of a record. */
  | readonly ['like', BoundaryType]
  /** One of these values. */
  | readonly ['literal', ...(string | number | boolean)[]]
  /** A TypedDict by its name, with its keys; in itself by its name alone. */
  | readonly ['record', string, ...RecordField[]]
  | readonly ['within', string];

export type RecordField = readonly [key: string, type: BoundaryType, isOptional: boolean];

/** Throws a SyntaxError for text that is no type. */
export function parseType(text: string): BoundaryType {
  if (text === '') return 'object';
  const tokens = text.match(/"[^"]*"|-?\w+|\.\.\.|\S/g) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const expect = (token: string): void => {
    if (next() !== token) throw new SyntaxError(`${text}: ${token} expected`);
  };
  const union = (): BoundaryType => {
    const parts = [single()];
    while (tokens[at] === '|') {
      at++;
      parts.push(single());
    }
    return parts.length === 1 ? parts[0]! : ['or', ...parts];
  };
  const single = (): BoundaryType => {
    const name = next();
    if (!/^\w+$/.test(name)) throw new SyntaxError(`${text}: a type expected`);
    if (tokens[at] === '{') return record(name);
    if (tokens[at] !== '[') return name;
    at++;
    if (name === 'Literal') {
      const values: (string | number | boolean)[] = [];
      for (let token = next(); token !== ']'; token = next()) {
        if (token !== ',') values.push(token === 'True' || token === 'False' ? token === 'True' : (JSON.parse(token) as string | number));
      }
      return ['literal', ...values];
    }
    const made: Readonly<Record<string, 'iterable' | 'iterator' | 'awaitable' | 'async'>> = {
      Iterable: 'iterable',
      Iterator: 'iterator',
      Awaitable: 'awaitable',
      AsyncIterator: 'async',
    };
    if (name === 'Callable') {
      const params: BoundaryType[] = [];
      if (tokens[at] === '...') params.push(next());
      else {
        expect('[');
        while (tokens[at] !== ']') {
          if (params.length > 0) expect(',');
          params.push(union());
        }
        at++;
      }
      expect(',');
      const result = union();
      expect(']');
      return ['callable', result, ...params];
    }
    const parts: BoundaryType[] = [];
    let open = false;
    while (tokens[at] !== ']') {
      if (parts.length > 0) expect(',');
      if (tokens[at] === '...') {
        at++;
        open = true;
      } else if (tokens[at] === '(') {
        // The empty tuple is written `tuple[()]`.
        at++;
        expect(')');
      } else parts.push(union());
    }
    at++;
    if (name === 'Like') return ['like', parts[0]!];
    if (name === 'Text') return ['text', parts[0] as string];
    if (made[name]) return [made[name], parts[0]!];
    if (name === 'list') return ['list', parts[0]!];
    if (name === 'dict') return ['dict', parts[0]!, parts[1]!];
    if (name === 'set' || name === 'frozenset') return ['set', parts[0]!];
    return open ? ['tuple...', parts[0]!] : ['tuple', ...parts];
  };
  const record = (name: string): BoundaryType => {
    at++;
    const fields: RecordField[] = [];
    if (tokens[at] === '...') {
      at++;
      expect('}');
      return ['within', name];
    }
    while (tokens[at] !== '}') {
      if (fields.length > 0) expect(',');
      const key = next();
      const isOptional = tokens[at] === '?';
      if (isOptional) at++;
      expect(':');
      fields.push([key, union(), isOptional]);
    }
    at++;
    return ['record', name, ...fields];
  };
  const type = union();
  if (at !== tokens.length) throw new SyntaxError(`${text}: a type expected`);
  return type;
}

/** The TypeScript type of values that JavaScript gives (`in`) or gets (`out`). */
export function typeScriptType(type: BoundaryType, direction: Direction, records: RecordNames = name => name): string {
  const all = [...new Set(alternatives(type, direction, records))];
  // What may be anything is nothing besides.
  const wide = ['any', 'unknown'].find(name => all.includes(name));
  return wide ?? all.map(part => (all.length > 1 && /^\(.*\) => /.test(part) ? `(${part})` : part)).join(' | ');
}

export type Direction = 'in' | 'out';
/** The name of a TypedDict's interface: that of what may be given may be another than that of what is got. */
export type RecordNames = (name: string, direction: Direction) => string;

/** A result that may be of more types says nothing. */
const MAX_ALTERNATIVES = 6;

function alternatives(type: BoundaryType, direction: Direction, records: RecordNames): readonly string[] {
  if (type === 'complex') return direction === 'in' ? ['number', '{ readonly re: number; readonly im: number }'] : ['{ re: number; im: number }'];
  if (typeof type === 'string') return SCALARS[type] ?? [type === 'object' ? 'unknown' : type];
  const isIn = direction === 'in';
  if (type[0] === 'literal') return type.slice(1).map(value => JSON.stringify(value));
  if (type[0] === 'like') return alternatives(type[1], direction, records);
  if (type[0] === 'record' || type[0] === 'within') return [records(type[1] as string, direction)];
  if (type[0] === 'or') {
    if (!isIn && type.length > MAX_ALTERNATIVES + 1) return ['unknown'];
    return (type.slice(1) as BoundaryType[]).flatMap(part => alternatives(part, direction, records));
  }
  if (type[0] === 'text') {
    if (type[1] === 'Path') return ['string'];
    return isIn ? [type[1], 'string', ...(type[1] === 'datetime' ? ['Date'] : [])] : [type[1]];
  }
  const [kind, ...parts] = type;
  if (kind === 'callable') {
    const [result, ...params] = parts as BoundaryType[];
    if (!isIn) {
      // What Python's functions are given is converted without looking at types.
      const given = params[0] === '...' || !params.every(isPlain) ? '...args: any[]' : params.map((p, i) => `a${i}: ${typeScriptType(p, 'in', records)}`).join(', ');
      return [`(${given}) => ${result === 'object' ? 'any' : result === 'None' ? 'void' : typeScriptType(result!, 'out', records)}`];
    }
    const list = params[0] === '...' ? '...args: any[]' : params.map((p, i) => `a${i}: ${typeScriptType(p, 'out', records)}`).join(', ');
    return [`(${list}) => ${result === 'None' ? 'void' : typeScriptType(result!, 'in', records)}`];
  }
  const texts = (parts as BoundaryType[]).map(part => typeScriptType(part, direction, records));
  switch (kind) {
    case 'tuple':
      return [isIn ? `readonly [${texts.join(', ')}]` : `[${texts.join(', ')}]`];
    case 'iterable':
      return [`Iterable<${texts[0]}>`];
    case 'iterator':
      return [isIn ? `Iterable<${texts[0]}> | Iterator<${texts[0]}>` : `IterableIterator<${texts[0]}>`];
    case 'awaitable':
      return isIn ? [`PromiseLike<${texts[0]}>`] : [`Promise<${texts[0] === 'null' ? 'void' : texts[0]}>`];
    case 'async':
      return isIn ? [`AsyncIterable<${texts[0]}>`, `AsyncIterator<${texts[0]}>`] : [`AsyncIterableIterator<${texts[0]}>`];
    case 'set':
      return [`${isIn ? 'ReadonlySet' : 'Set'}<${texts[0]}>`];
    case 'dict': {
      if (!isIn) return [`Map<${texts.join(', ')}>`];
      const map = `ReadonlyMap<${texts.join(', ')}>`;
      return type[1] === 'str' ? [map, `{ readonly [key: string]: ${texts[1]} }`] : [map];
    }
    default: {
      const element = arrayItem(texts[0]!);
      return [isIn ? `readonly ${element}[]` : `${element}[]`];
    }
  }
}

/** Does a value of it cross as one of `object` does? */
function isPlain(type: BoundaryType): boolean {
  if (typeof type === 'string') return type !== 'bytearray';
  if (type[0] === 'dict') return type[1] === 'str' && isPlain(type[2]);
  return (type[0] === 'or' || type[0] === 'list') && (type.slice(1) as BoundaryType[]).every(isPlain);
}

/** The type of an array's items, before `[]`. */
export function arrayItem(text: string): string {
  let depth = 0;
  const isOpen = [...text].some((c, i) => {
    depth += '([{<'.includes(c) ? 1 : ')]}'.includes(c) || (c === '>' && text[i - 1] !== '=') ? -1 : 0;
    return depth === 0 && (c === '|' || (c === '=' && text[i + 1] === '>'));
  });
  return isOpen || text.startsWith('readonly ') ? `(${text})` : text;
}

const SCALARS: Readonly<Record<string, readonly string[]>> = {
  int: ['number', 'bigint'],
  /** An int of a module all of whose ints are numbers here. */
  number: ['number'],
  float: ['number'],
  bool: ['boolean'],
  str: ['string'],
  None: ['null'],
  bytes: ['Uint8Array'],
  bytearray: ['Uint8Array'],
  JsProxy: ['any'],
  JsValue: ['any'],
};
