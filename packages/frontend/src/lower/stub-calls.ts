/**
 * Calls of functions that declarations of a JavaScript module (`.pyi`) stand for: an argument that cannot be what is
 * declared is an error when the program is compiled.
 *
 * In: the function, the types of its arguments as they are known after the analysis. Out: diagnostics.
 */
import type { Atom, Type } from '../types/atoms.ts';
import type { FuncInfo } from '../types/infos.ts';
import type { Cx } from './cx.ts';
import { headOf, isClassType, splitUnion } from './export-types.ts';

/** Classes whose instances a declared type takes. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  int: ['int', 'bool'], float: ['float', 'int', 'bool'], complex: ['complex', 'float', 'int', 'bool'], bool: ['bool'], str: ['str'], None: ['NoneType'],
  bytes: ['bytes', 'bytearray'], bytearray: ['bytes', 'bytearray'], list: ['list'], tuple: ['list'], dict: ['dict'],
  set: ['set', 'frozenset'], frozenset: ['set', 'frozenset'],
};
const SCALARS: ReadonlySet<string> = new Set(['int', 'bool', 'float', 'complex', 'str', 'NoneType', 'bytes', 'bytearray', 'list', 'dict', 'set', 'frozenset']);

export function checkStubCall(cx: Cx, fn: FuncInfo, types: readonly Type[]): void {
  if (cx.mod.library || fn.node.kind === 'Module' || fn.node.kind === 'Lambda') return;
  const { args } = fn.node;
  const declared = [...args.posonlyargs, ...args.args, ...args.kwonlyargs];
  fn.params.forEach((p, i) => {
    const annotation = declared.find((a) => a.arg === p.name)?.annotation;
    const type = types[i];
    if (!type || annotation?.kind !== 'Constant' || annotation.value.kind !== 'str') return;
    const wanted = annotation.value.value;
    const parts = splitUnion(wanted);
    if (type.atoms.length === 0 || type.atoms.some((a) => isLeftOut(a) || parts.some((part) => mayBe(a, part)))) return;
    const func = fn.cls ? (fn.name === '__init__' ? fn.cls.name : `${fn.cls.name}.${fn.name}`) : fn.name;
    cx.program.report(cx.mod, cx.node, 'PYW2003', { func, name: p.name, wanted, given: cx.program.describe(type) });
  });
}

const isLeftOut = (a: Atom): boolean => a.kind === 'inst' && a.cls.library && a.cls.name === 'ellipsis';

function mayBe(a: Atom, part: string): boolean {
  const head = headOf(part);
  if (head === 'object' || head === 'Iterable' || head === 'Iterator') return true;
  if (a.kind === 'func' || a.kind === 'method') return head === 'Callable';
  if (a.kind === 'tuple') return head === 'tuple' || head === 'list';
  if (a.kind !== 'inst') return true;
  const isA = (names: readonly string[]): boolean => a.cls.mro.some((c) => c.library && names.includes(c.name));
  const takes = TAKES[head];
  if (takes) return isA(takes);
  if (head === 'Callable') return !isA([...SCALARS]);
  return !isClassType(part) || (a.cls.library ? !isA([...SCALARS]) : isA(['JsProxy']));
}
