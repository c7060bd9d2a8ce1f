/**
 * Functions of the generated module that convert JavaScript values of composed types to Python.
 *
 * In: types as `export-types.ts` spells them; the loader has checked and copied the values. Out: code of a conversion, and
 * the functions that it uses, each once.
 */
import { asPlain, headOf, isClassType, isLike, isMade, isRecord, isSetType, kindOf, literalKind, recordFields, splitItems, splitUnion } from './export-types.ts';

/** The expression for a class by its name at the boundary; for `Text[C]` that of the function that makes one of text, for `Made[C]` that of a container of the library,
 * for `Like[C]` of the function that makes an object of one of JavaScript. */
export type ClassCode = (name: string) => string;

export interface Converters {
  /** Code that converts the JavaScript value of an expression. */
  of(type: string): (x: string) => string;
  /** The functions asked for so far. */
  readonly lines: string[];
}

/**
 * `foreign`: classes are JavaScript's
 * own, and this is the function that makes an object of one for a value.
 */
export function createConverters(classCode: ClassCode, foreign: ((name: string) => string) | null = null): Converters {
  const known = new Map<string, string>();
  const lines: string[] = [];
  const of = (type: string): ((x: string) => string) => {
    const simple = SIMPLE[headOf(type) === 'Literal' && splitUnion(type).length === 1 ? literalKind(type) : type];
    if (simple) return simple;
    let name = known.get(type);
    if (name === undefined) {
      name = `in_${known.size}`;
      known.set(type, name);
      // Within itself.
      if (isRecord(type) && splitUnion(type).length === 1) known.set(`${headOf(type)}{...}`, name);
      const text = functionText(name, type, of, classCode, foreign);
      lines.push('', '', ...text);
    }
    return (x) => `${name}(${x})`;
  };
  return { of, lines };
}

const SIMPLE: Readonly<Record<string, (x: string) => string>> = {
  int: (x) => `_int_from_js(${x})`,
  float: (x) => `host.js_to_f64(${x})`,
  bool: (x) => `(host.js_to_f64(${x}) != 0.0)`,
  str: (x) => `_str_from_js(${x})`,
  None: () => 'None',
  bytes: (x) => `_bytes_from_js(${x})`,
  bytearray: (x) => `bytearray(_bytes_from_js(${x}))`,
  memoryview: (x) => `memoryview(_bytes_from_js(${x}))`,
  complex: (x) => `complex(host.js_to_f64(host.js_item(${x}, 0)), host.js_to_f64(host.js_item(${x}, 1)))`,
  object: (x) => `_from_js(${x})`,
  JsValue: (x) => `_any_value(${x})`,
};

type Of = (type: string) => (x: string) => string;

function functionText(name: string, type: string, of: Of, classCode: ClassCode, foreign: ((name: string) => string) | null): string[] {
  if (type.startsWith('Callable[') && splitUnion(type).length === 1) return callableText(name, type, of);
  if (type.startsWith('Iterator[') && splitUnion(type).length === 1) return iteratorText(name, type, of);
  if (type.startsWith('AsyncIterator[') && splitUnion(type).length === 1) return asyncIteratorText(name, type, of);
  if (type.startsWith('Awaitable[') && splitUnion(type).length === 1) return awaitableText(name, type, of);
  return [`def ${name}(value: extern):`, ...body(type, of, classCode, foreign).map((line) => `    ${line}`)];
}

const inside = (type: string): string => type.slice(type.indexOf('[') + 1, -1);

function body(type: string, of: Of, classCode: ClassCode, foreign: ((name: string) => string) | null): string[] {
  const union = splitUnion(type);
  const made = union.find((p) => headOf(p) === 'Text');
  if (made !== undefined) return madeText(made, union, of, classCode, foreign);
  const classes = union.filter(isClassType);
  if (classes.length === union.length) return foreign ? [`return ${foreign(classes[0]!)}(value)`] : instance(classes, classCode);
  if (union.length > 1) {
    const parts = [...union.filter((p) => !classes.includes(p) && !isLike(p)), ...union.filter(isLike), ...(classes.length > 0 ? [classes.join(' | ')] : [])];
    const last = parts.at(-1)!;
    // Without floats a number can only be an int.
    const isInt = (p: string): string => ((p === 'int' || (headOf(p) === 'Literal' && literalKind(p) === 'int')) && !union.includes('float') ? 'kind == 2 or kind == 3' : `kind == ${kindOf(p)}`);
    const tests = parts.slice(0, -1).flatMap((p) => [`if ${isInt(p)}:`, `    return ${of(p)('value')}`]);
    return ['kind = host.js_kind(value)', ...tests, `return ${of(last)('value')}`];
  }
  if (isLike(type)) return ['if host.js_kind(value) == 9:', "    return from_host('object', value)", `return ${classCode(`Like[${headOf(inside(type))}]`)}(value)`];
  if (isMade(type)) return [`return ${classCode(`Made[${headOf(type)}]`)}(${headOf(type) === 'defaultdict' ? 'None, ' : ''}${of(asPlain(type))('value')})`];
  const parts = inside(type);
  if (type.startsWith('tuple[') && !parts.endsWith('...')) {
    const items = parts === '()' ? [] : splitItems(parts).map((t, k) => of(t)(`host.js_item(value, ${k})`));
    return [`return (${items.join(', ')}${items.length === 1 ? ',' : ''})`];
  }
  if (isRecord(type)) return recordText(type, of);
  const element = splitItems(parts)[0]!;
  if (type.startsWith('dict[')) {
    const [key, item] = splitItems(parts).map((t) => of(t)) as [(x: string) => string, (x: string) => string];
    return entries('out = {}', '2', `out[${key('host.js_item(entries, i)')}] = ${item('host.js_item(entries, i + 1)')}`, 'out');
  }
  if (isSetType(type)) {
    const result = headOf(type) === 'set' ? 'out' : 'frozenset(out)';
    return entries('out = set()', '1', `out.add(${of(element)('host.js_item(entries, i)')})`, result);
  }
  return [
    'out = []',
    'n = host.js_length(value)',
    'i: i32 = 0',
    'while i < n:',
    `    out.append(${of(element)('host.js_item(value, i)')})`,
    '    i = i + 1',
    headOf(type) === 'tuple' ? 'return tuple(out)' : 'return out',
  ];
}

/** A class of the library of which JavaScript gives text, or an instance. */
function madeText(made: string, union: readonly string[], of: Of, code: ClassCode, foreign: ((name: string) => string) | null): string[] {
  const name = inside(made);
  const others = [...union.filter((p) => p !== made), ...(name === 'Path' ? [] : [name])];
  const rest = others.length === 0 ? ["raise TypeError('a text expected')"] : body(others.join(' | '), of, code, foreign);
  return ['if host.js_kind(value) == 4:', `    return ${code(made)}(_str_from_js(value))`, ...rest];
}

const entries = (start: string, step: string, add: string, result: string): string[] => [
  start, 'entries = host.js_entries(value)', 'n = host.js_length(entries)', 'i: i32 = 0', 'while i < n:',
  `    ${add}`, `    i = i + ${step}`, `return ${result}`,
];

/** The loader gives only instances of the classes; the test is what tells the compiler. */
function instance(classes: readonly string[], classCode: ClassCode): string[] {
  if (classes.includes('JsProxy')) return ['return _any_value(value)'];
  return [
    "obj = from_host('object', value)",
    ...classes.flatMap((c) => [`if isinstance(obj, ${classCode(c)}):`, '    return obj']),
    "raise TypeError('an object of another class')",
  ];
}

/** A JavaScript function as an object to call; the loader has wrapped it so that its results are checked and copied. */
function callableText(name: string, type: string, of: Of): string[] {
  const [params, result] = splitItems(inside(type)) as [string, string];
  const list = params.slice(1, -1).trim();
  const count = params === '...' ? null : list === '' ? 0 : splitItems(list).length;
  const args = count === null ? ['*args'] : Array.from({ length: count }, (_, i) => `a${i}`);
  const pushed = count === null ? ['for a in args:', '    host.js_push(given, _to_js(a))'] : args.map((a) => `host.js_push(given, _to_js(${a}))`);
  return [
    `class ${name}_function(_HostFunction):`,
    `    def __call__(${['self', ...args].join(', ')}):`,
    '        given = host.js_array()',
    ...pushed.map((line) => `        ${line}`),
    '        result = host.js_apply(self._ref, None, given)',
    '        _check_js()',
    `        return ${result === 'None' ? 'None' : of(result)('result')}`,
    '',
    '',
    `def ${name}(value: extern):`,
    `    return ${name}_function(value)`,
  ];
}

/** The values of the keys come in their order; what is not given is left out. */
function recordText(type: string, of: Of): string[] {
  return [
    'out = {}',
    ...recordFields(type).flatMap(({ key, type: own, isOptional }, i) => {
      const put = (x: string): string => `out['${key}'] = ${of(own)(x)}`;
      if (!isOptional) return [put(`host.js_item(value, ${i})`)];
      return [`item = host.js_item(value, ${i})`, 'if host.js_given(item) != 0:', `    ${put('item')}`];
    }),
    'return out',
  ];
}

/** A promise as a coroutine: the loader settles it with whether it was fulfilled, and puts into it what was given. */
function awaitableText(name: string, type: string, of: Of): string[] {
  const inner = inside(type);
  return [
    `async def ${name}_settled(promise):`,
    '    await _settle(promise)',
    `    return ${inner === 'None' ? 'None' : of(inner)('host.js_item(promise._ref, 0)')}`,
    '',
    '',
    `def ${name}(value: extern):`,
    `    return ${name}_settled(_proxy(value, None))`,
  ];
}

/** A JavaScript iterator, drawn from as Python asks; the loader checks what it gives. */
function iteratorText(name: string, type: string, of: Of): string[] {
  return [
    `def ${name}(value: extern):`,
    '    while True:',
    '        step = host.js_step(value)',
    '        _check_js()',
    '        if op.extern.is_null(step) != 0:',
    '            return',
    `        yield ${of(inside(type))('host.js_item(step, 0)')}`,
  ];
}

/** An asynchronous iterator of JavaScript; the loader checks what it gives. */
function asyncIteratorText(name: string, type: string, of: Of): string[] {
  return [
    `async def ${name}(value: extern):`,
    '    while True:',
    '        step = host.js_step(value)',
    '        promise = _proxy(host.js_item(step, 0), None)',
    '        await _settle(promise)',
    '        held = host.js_item(promise._ref, 0)',
    '        if host.js_length(held) == 0:',
    '            return',
    `        yield ${of(inside(type))('host.js_item(held, 0)')}`,
  ];
}
