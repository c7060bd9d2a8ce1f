/**
 * What `unittest` asks of the classes of a program, found when it is compiled, in the dialect:
 *
 * - `test_classes(base)`: the classes of the main module that derive from a class, as a tuple in order of their names;
 * - `test_names(cls)`: names of its methods that start with `test`, sorted, in one string with spaces between;
 * - `test_call(test, index)`: calls the method of that place among the names;
 * - `test_function(test, index, name)`: an attribute that was set on that method's function, or its docstring; else None;
 * - `main_call(name)`: calls a function of the main module under that name if there is one.
 */
import { isSubclass } from '../bind/declare.ts';
import { boundNames } from '../bind/free-names.ts';
import type { Stmt } from '../syntax/ast.ts';
import { enqueue } from '../types/world.ts';
import type { ClassInfo } from '../types/infos.ts';
import { callMethod, callValue, positional } from './calls.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { functionAttribute } from './function-attributes.ts';
import { ir, i32 } from './ir.ts';
import { lookup, withMember } from './members.ts';
import { loadGlobal } from './names.ts';
import { bottom, choose, discard, none, onlyAtom, strConst, typeVal } from './values.ts';

export const TEST_CALLS: ReadonlySet<string> = new Set(['test_classes', 'test_names', 'test_call', 'test_function', 'main_call']);

export function testCall(cx: Cx, path: string, args: readonly Val[]): Val {
  const [first, second, third] = args as [Val, Val, Val];
  switch (path) {
    case 'test_classes':
      return testClasses(cx, first);
    case 'test_names':
      return dispatch(cx, first, (one) => {
        const a = onlyAtom(one.type);
        discard(cx, one);
        return strConst(cx, a?.kind === 'class' ? testNames(a.cls).join(' ') : '');
      });
    case 'test_call':
      return eachMethod(cx, first, second, (self, name) => {
        discard(cx, callMethod(cx, self, name, positional()));
        return cx.env ? none(cx) : bottom(cx);
      });
    case 'test_function':
      return eachMethod(cx, first, second, (_self, name, cls) => functionPart(cx, name, cls, third.constant?.kind === 'str' ? third.constant.value : ''));
    default:
      return mainCall(cx, first.constant?.kind === 'str' ? first.constant.value : '');
  }
}

/** By what stands in the bodies of the class and of its bases: the first one that binds a name says what it is. */
function testNames(cls: ClassInfo): string[] {
  const found = new Map<string, boolean>();
  const visit = (body: readonly Stmt[]): void => {
    for (const s of body) {
      if (s.kind === 'If') {
        visit(s.body);
        visit(s.orelse);
        continue;
      }
      const isFunction = s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef' || (s.kind === 'Assign' && CALLABLE.has(s.value.kind));
      for (const n of boundNames(s)) if (n.startsWith('test') && !found.has(n)) found.set(n, isFunction);
    }
  };
  for (const c of cls.mro) if (!c.library) visit(c.node.body);
  return [...found].flatMap(([n, isFunction]) => (isFunction ? [n] : [])).sort((a, b) => (a < b ? -1 : 1));
}
/** Expressions that may give a function. */
const CALLABLE: ReadonlySet<string> = new Set(['Name', 'Attribute', 'Lambda', 'Call']);

/** Runs `act` for the method whose place among the class's names the index tells. */
function eachMethod(cx: Cx, test: Val, index: Val, act: (self: Val, name: string, cls: ClassInfo) => Val): Val {
  const at = spill(cx, index);
  return dispatch(cx, test, (one) => {
    const a = onlyAtom(one.type);
    const cls = a?.kind === 'inst' ? a.cls : null;
    const names = cls ? testNames(cls) : [];
    if (!cls || names.length === 0) {
      discard(cx, one);
      return none(cx);
    }
    const self = spill(cx, one);
    const part = (from: number, to: number): Val => {
      if (to - from === 1) return act(self, names[from]!, cls);
      const middle = (from + to) >> 1;
      return choose(cx, () => ir('i32.lt_s', [at.code, i32(middle)]), () => part(from, middle), () => part(middle, to));
    };
    return part(0, names.length);
  });
}

function functionPart(cx: Cx, name: string, cls: ClassInfo, attribute: string): Val {
  return withMember(cx, lookup(cx, cls, name), null, (raw) => dispatch(cx, raw, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind !== 'func') return none(cx);
    if (attribute === '__doc__') return functionAttribute(cx, one, a, attribute);
    return functionAttribute(cx, one, a, attribute, () => none(cx));
  }), () => none(cx));
}

function testClasses(cx: Cx, base: Val): Val {
  const root = onlyAtom(base.type);
  const { classReaders } = cx.program;
  if (!cx.emitting) classReaders.add(cx.ctx);
  const found = cx.program.programClassList()
    .filter((c) => c.mod === cx.program.main && !c.qualname.includes('.') && !c.plural && root?.kind === 'class' && isSubclass(c, root.cls))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return typeVal(cx, found.map((c) => cx.program.classVal(c)));
}

/** A class statement was met: who asked for the classes asks again. */
export function noteClass(cx: Cx): void {
  for (const ctx of cx.program.classReaders) enqueue(cx.world, ctx);
}

function mainCall(cx: Cx, name: string): Val {
  const g = cx.program.main.globals.get(name);
  if (!g) return none(cx);
  const fn = loadGlobal(cx, g, () => none(cx));
  if (!cx.env) return bottom(cx);
  return dispatch(cx, fn, (one) => (onlyAtom(one.type)?.kind === 'func' ? callValue(cx, one, positional()) : none(cx)));
}
