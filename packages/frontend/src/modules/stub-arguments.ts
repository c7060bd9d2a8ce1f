/**
 * Functions of a generated module that check an argument against its declared type and make a JavaScript value of it.
 *
 * In: types of the boundary. Out: code of a conversion, and the functions that it uses, each once.
 */
import { headOf, isClassType, splitUnion } from '../lower/export-types.ts';

export interface Outgoing {
  /** Code for the JavaScript value of an expression, given to a parameter of a function. */
  of(type: string): (x: string, place: string, param: string) => string;
  readonly lines: string[];
}

/** `interfaces`: classes that say what an object has, whatever made it. */
export function outgoing(interfaces: ReadonlySet<string>): Outgoing {
  const names = new Map<string, string>();
  const lines: string[] = [];
  const of: Outgoing['of'] = (type) => {
    if (type === 'object') return (x) => `_argument(${x})`;
    let name = names.get(type);
    if (name === undefined) {
      name = `_out_${names.size}`;
      names.set(type, name);
      lines.push('', '', `def ${name}(x, place, param) -> extern:`, ...body(type, interfaces), `    return _wrong(place, param, '${type}', x)`);
    }
    return (x, place, param) => `${name}(${x}, '${place}', '${param}')`;
  };
  return { of, lines };
}

function body(type: string, interfaces: ReadonlySet<string>): string[] {
  // A bool is an int, but where both may be it stays what it is; a whole number is no float where it may be an int.
  const rank = (part: string): number => ['bool', 'int', 'float'].indexOf(part);
  const parts = splitUnion(type);
  const ordered = [...parts.filter((p) => rank(p) >= 0).sort((a, b) => rank(a) - rank(b)), ...parts.filter((p) => rank(p) < 0)];
  return ordered.flatMap((part) => {
    const [test, value] = partOf(interfaces.has(part) ? 'JsProxy' : part);
    return [`    if ${test}:`, `        return ${value}`];
  });
}

/** The test for a part of a union, and the value. */
function partOf(part: string): readonly [test: string, value: string] {
  switch (headOf(part)) {
    case 'int':
      return ['isinstance(x, int)', '_int_to_js(int(x))'];
    case 'float':
      return ['isinstance(x, (int, float))', 'host.js_from_f64(float(x))'];
    case 'bool':
      return ['isinstance(x, bool)', 'host.js_from_bool(i32(x))'];
    case 'str':
      return ['isinstance(x, str)', '_str_to_js(x)'];
    case 'None':
      return ['x is None', 'None'];
    case 'bytes':
    case 'bytearray':
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
