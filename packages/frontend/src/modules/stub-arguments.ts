/**
 * Functions of a generated module that check an argument against its declared type and make a JavaScript value of it.
 *
 * In: types of the boundary. Out: code of a conversion, and the functions that it uses, each once.
 */
import { headOf, isClassType, isRecord, literalKind, recordFields, splitItems, splitUnion } from '../lower/export-types.ts';

export interface Outgoing {
  /** Code for the JavaScript value of an expression, given to a parameter of a function; these two are code as well. */
  of(type: string): (x: string, place: string, param: string) => string;
  readonly lines: string[];
}

/** Code for the value that JavaScript gives a callback for a parameter; its type, the expression, what messages call it. */
export type Incoming = (type: string, x: string, place: string) => string;

/** `interfaces`: classes that say what an object has, whatever made it. */
export function outgoing(interfaces: ReadonlySet<string>, incoming: Incoming): Outgoing {
  const names = new Map<string, string>();
  const lines: string[] = [];
  const of: Outgoing['of'] = (type) => {
    if (type === 'object') return (x) => `_argument(${x})`;
    let name = names.get(type);
    if (name === undefined) {
      name = `_out_${names.size}`;
      names.set(type, name);
      if (isRecord(type) && splitUnion(type).length === 1) names.set(`${headOf(type)}{...}`, name);
      const callback = splitUnion(type).find((p) => p.startsWith('Callable[['));
      if (callback !== undefined) lines.push(...callbackText(`${name}_callback`, callback, of, incoming));
      const text = body(name, type, interfaces, of);
      lines.push('', '', `def ${name}(x, place, param) -> extern:`, ...text, `    return _wrong(place, param, ${JSON.stringify(type)}, x)`);
    }
    return (x, place, param) => `${name}(${x}, ${place}, ${param})`;
  };
  return { of, lines };
}

/**
 * A function that JavaScript calls: what it is given is checked and made into what the declarations say before Python's
 * function is called, so that it is compiled for just that.
 */
function callbackText(name: string, type: string, of: Outgoing['of'], incoming: Incoming): string[] {
  const [params, result] = splitItems(type.slice('Callable['.length, -1)) as [string, string];
  const list = params.slice(1, -1).trim();
  const takes = list === '' ? [] : splitItems(list);
  const given = takes.map((t, i) => incoming(t, `host.js_item(args, ${i})`, `argument ${i + 1} of a callback`));
  const call = `self._function(${given.join(', ')})`;
  return [
    '', '', `class ${name}(_Callback):`, '    def __init__(self, function):', '        self._function = function',
    '', '    def _inner(self):', '        return self._function',
    '', '    def _run(self, args: extern) -> extern:',
    ...(result === 'None' ? [`        ${call}`, '        return None'] : [`        return ${of(result)(call, "'the result of a callback'", "''")}`]),
  ];
}

function body(name: string, type: string, interfaces: ReadonlySet<string>, of: Outgoing['of']): string[] {
  // A bool is an int, but where both may be it stays what it is; a whole number is no float where it may be an int.
  const rank = (part: string): number => ['bool', 'int', 'float', 'complex'].indexOf(part);
  const parts = splitUnion(type);
  const ordered = [...parts.filter((p) => rank(p) >= 0).sort((a, b) => rank(a) - rank(b)), ...parts.filter((p) => rank(p) < 0)];
  return ordered.flatMap((part) => {
    if (part.startsWith('Callable[[')) return callableText(`${name}_callback`);
    const [test, value] = partOf(interfaces.has(part) ? 'JsProxy' : part);
    return [`    if ${test}:`, ...(containerText(part, of) ?? [`return ${value}`]).map((line) => `        ${line}`)];
  });
}

/** The same function is the same for JavaScript each time it is given for a type. */
const callableText = (callback: string): string[] => [
  '    if isinstance(x, JsProxy):', '        return x._ref', '    if isinstance(x, _HostFunction):', '        return x._ref',
  '    if callable(x):', '        plain = _function_to_js(x)', `        key = _str_to_js('$${callback}')`, '        made = host.js_get(plain, key)',
  '        if host.js_given(made) == 0:', `            made = _function_to_js(${callback}(x))`, '            host.js_assign(plain, key, made)', '        return made',
];

/** A container whose items have a type that can be wrong: each is checked. */
function containerText(part: string, of: Outgoing['of']): string[] | null {
  const inner = part.slice(part.indexOf('[') + 1, -1);
  const head = headOf(part);
  const item = (type: string, x: string): string => of(type)(x, 'place', "'an item of ' + param");
  if (isRecord(part)) {
    return [
      'out = host.js_object()',
      ...recordFields(part).flatMap(({ key, type, isOptional }) => {
        const put = `host.js_assign(out, _str_to_js('${key}'), ${of(type)(`x['${key}']`, 'place', `param + '["${key}"]'`)})`;
        return isOptional ? [`if '${key}' in x:`, `    ${put}`] : [put];
      }),
      'return out',
    ];
  }
  if (head === 'tuple' && !inner.endsWith('...')) {
    const types = inner === '()' ? [] : splitItems(inner);
    if (types.every((t) => t === 'object')) return null;
    return [
      `if len(x) != ${types.length}:`, `    return _wrong(place, param, ${JSON.stringify(part)}, x)`,
      'out = host.js_array()',
      ...types.map((t, i) => `host.js_push(out, ${item(t, `x[${i}]`)})`),
      'return out',
    ];
  }
  const first = splitItems(inner)[0]!;
  if (!part.includes('[') || first === 'object') return null;
  if (head === 'list' || head === 'tuple' || head === 'Iterable') {
    return ['out = host.js_array()', 'for one in x:', `    host.js_push(out, ${item(first, 'one')})`, 'return out'];
  }
  if (head === 'set' || head === 'frozenset') return ['out = host.js_set()', 'for one in x:', `    host.js_add(out, ${item(first, 'one')})`, 'return out'];
  if (head !== 'dict') return null;
  const value = splitItems(inner)[1]!;
  const isText = first === 'str';
  return [
    `out = host.${isText ? 'js_object' : 'js_map'}()`, 'for key, value in x.items():',
    `    host.${isText ? 'js_assign' : 'js_put'}(out, ${of(first)('key', 'place', "'a key of ' + param")}, ${item(value, 'value')})`, 'return out',
  ];
}

/** The test for a part of a union, and the value. */
function partOf(part: string): readonly [test: string, value: string] {
  if (isRecord(part)) return ['isinstance(x, dict)', '_argument(x)'];
  if (headOf(part) === 'Literal') {
    const [, value] = partOf(literalKind(part));
    return [`x in (${part.slice('Literal['.length, -1)},)`, `${value} if isinstance(x, ${literalKind(part)}) else _wrong(place, param, ${JSON.stringify(part)}, x)`];
  }
  switch (headOf(part)) {
    case 'int':
      return ['isinstance(x, int)', '_int_to_js(int(x))'];
    case 'float':
      return ['isinstance(x, (int, float))', 'host.js_from_f64(float(x))'];
    case 'complex':
      return ['isinstance(x, (int, float, complex))', '_complex_to_js(complex(x))'];
    case 'bool':
      return ['isinstance(x, bool)', 'host.js_from_bool(i32(x))'];
    case 'str':
      return ['isinstance(x, str)', '_str_to_js(x)'];
    case 'None':
      return ['x is None', 'None'];
    case 'bytes':
    case 'bytearray':
    case 'memoryview':
      return ['isinstance(x, (bytes, bytearray))', '_to_js(x)'];
    case 'list':
    case 'tuple':
      return ['isinstance(x, (list, tuple))', '_argument(x)'];
    case 'dict':
      return ['isinstance(x, dict)', '_argument(x)'];
    case 'set':
    case 'frozenset':
      return ['isinstance(x, (set, frozenset))', '_to_js(x)'];
    case 'Callable':
      return ['callable(x)', '_to_js(x)'];
    case 'Iterable':
      return ["hasattr(x, '__iter__')", '_argument(list(x))'];
    case 'Iterator':
      return ["hasattr(x, '__next__')", '_to_js(x)'];
    case 'object':
      return ['True', '_argument(x)'];
    default:
      return isClassType(part) ? [`isinstance(x, ${part})`, 'x._ref'] : ['True', '_argument(x)'];
  }
}
