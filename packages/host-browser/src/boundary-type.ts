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
  /** Its result, then its parameters when they are known. */
  | readonly ['callable', BoundaryType, ...BoundaryType[]]
  | readonly ['iterable', BoundaryType]
  | readonly ['iterator', BoundaryType]
  | readonly ['awaitable', BoundaryType]
  | readonly ['async', BoundaryType]
  | readonly ['or', ...BoundaryType[]];

/** Throws a SyntaxError for text that is no type. */
export function parseType(text: string): BoundaryType {
  if (text === '') return 'object';
  const tokens = text.match(/\w+|\.\.\.|\S/g) ?? [];
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
    if (tokens[at] !== '[') return name;
    at++;
    const made: Readonly<Record<string, 'iterable' | 'iterator' | 'awaitable' | 'async'>> = {
      Iterable: 'iterable',
      Iterator: 'iterator',
      Awaitable: 'awaitable',
      AsyncIterator: 'async',
    };
    if (name === 'Callable') {
      const params: BoundaryType[] = [];
      if (tokens[at] === '...') at++;
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
    if (made[name]) return [made[name], parts[0]!];
    if (name === 'list') return ['list', parts[0]!];
    if (name === 'dict') return ['dict', parts[0]!, parts[1]!];
    if (name === 'set' || name === 'frozenset') return ['set', parts[0]!];
    return open ? ['tuple...', parts[0]!] : ['tuple', ...parts];
  };
  const type = union();
  if (at !== tokens.length) throw new SyntaxError(`${text}: a type expected`);
  return type;
}

/** The TypeScript type of values that JavaScript gives (`in`) or gets (`out`). */
export const typeScriptType = (type: BoundaryType, direction: 'in' | 'out'): string =>
  [...new Set(alternatives(type, direction))].join(' | ');

function alternatives(type: BoundaryType, direction: 'in' | 'out'): readonly string[] {
  if (typeof type === 'string') return SCALARS[type] ?? [type === 'object' ? 'unknown' : type];
  const isIn = direction === 'in';
  if (type[0] === 'or') return (type.slice(1) as BoundaryType[]).flatMap(part => alternatives(part, direction));
  const [kind, ...parts] = type;
  if (kind === 'callable') {
    if (!isIn) return ['((...args: any[]) => any)'];
    const [result, ...params] = parts as BoundaryType[];
    const list = params.length === 0 ? '...args: any[]' : params.map((p, i) => `a${i}: ${typeScriptType(p, 'out')}`).join(', ');
    return [`((${list}) => ${result === 'None' ? 'void' : typeScriptType(result!, 'in')})`];
  }
  const texts = (parts as BoundaryType[]).map(part => typeScriptType(part, direction));
  switch (kind) {
    case 'tuple':
      return [isIn ? `readonly [${texts.join(', ')}]` : `[${texts.join(', ')}]`];
    case 'iterable':
      return [`Iterable<${texts[0]}>`];
    case 'iterator':
      return [isIn ? `Iterable<${texts[0]}> | Iterator<${texts[0]}>` : `IterableIterator<${texts[0]}>`];
    case 'awaitable':
      return [`Promise<${texts[0]}>`];
    case 'async':
      return [`AsyncIterableIterator<${texts[0]}>`];
    case 'set':
      return [`${isIn ? 'ReadonlySet' : 'Set'}<${texts[0]}>`];
    case 'dict': {
      if (!isIn) return [`Map<${texts.join(', ')}>`];
      const map = `ReadonlyMap<${texts.join(', ')}>`;
      return type[1] === 'str' ? [map, `{ readonly [key: string]: ${texts[1]} }`] : [map];
    }
    default: {
      const element = texts[0]!.includes(' ') ? `(${texts[0]})` : texts[0];
      return [isIn ? `readonly ${element}[]` : `${element}[]`];
    }
  }
}

const SCALARS: Readonly<Record<string, readonly string[]>> = {
  int: ['number', 'bigint'],
  float: ['number'],
  bool: ['boolean'],
  str: ['string'],
  None: ['null'],
  bytes: ['Uint8Array'],
  bytearray: ['Uint8Array'],
  JsProxy: ['any'],
};
