/**
 * What `unittest` asks of the classes of a program, found when it is compiled, in the dialect:
 *
 * - `test_classes(base)`: the classes of the main module that derive from a class, as a tuple in order of their names;
 * - `test_names(cls)`: names of its methods that start with `test`, sorted, in one string with spaces between;
 * - `test_call(test, index)`: calls the method of that place among the names; `test_value(test, index)` for what it gives;
 * - `test_added(cls)`: names of tests that other code than class bodies may have set on the class, as a list; None where
 *   no code does; `test_call_added(test, name)` calls one, `test_function_added(test, name, attribute)` asks for its attribute;
 * - `test_function(test, index, name)`: an attribute that was set on that method's function, or its docstring; else None;
 * - `main_call(name)`: calls a function of the main module under that name if there is one.
 */
import { isSubclass } from '../bind/declare.ts';
import { boundNames } from '../bind/free-names.ts';
import type { Expression, Stmt } from '../syntax/ast.ts';
import type { Atom } from '../types/atoms.ts';
import { enqueue } from '../types/world.ts';
import type { ClassInfo } from '../types/infos.ts';
import { callMethod, callValue, positional } from './calls.ts';
import { eachClassExtra, hasClassExtra, withClassExtra } from './class-extras.ts';
import { compareValues } from './compare.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { functionAttribute } from './function-attributes.ts';
import { ir, i32 } from './ir.ts';
import { bindMember, knownNames, lookup, withMember } from './members.ts';
import { loadGlobal } from './names.ts';
import { bottom, choose, discard, none, onlyAtom, strConst, typeVal } from './values.ts';

export const TEST_CALLS: ReadonlySet<string> = new Set(['test_classes', 'test_names', 'test_call', 'test_value', 'test_added', 'test_call_added', 'test_function_added', 'test_function', 'main_call']);

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
    case 'test_value':
      return eachMethod(cx, first, second, (self, name) => callMethod(cx, self, name, positional()));
    case 'test_added':
      return testsAdded(cx, first);
    case 'test_call_added':
      return eachAdded(cx, first, second, (raw, self, cls) => {
        const bound = bindMember(cx, raw, self, cls);
        return cx.env ? callValue(cx, bound, positional()) : bottom(cx);
      });
    case 'test_function_added':
      return eachAdded(cx, first, second, (raw) => partOf(cx, raw, third.constant?.kind === 'str' ? third.constant.value : ''));
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
  return withMember(cx, lookup(cx, cls, name), null, (raw) => partOf(cx, raw, attribute), () => none(cx));
}
function partOf(cx: Cx, raw: Val, attribute: string): Val {
  return dispatch(cx, raw, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind !== 'func') return none(cx);
    if (attribute === '__doc__') return functionAttribute(cx, one, a, attribute);
    return functionAttribute(cx, one, a, attribute, () => none(cx));
  });
}

/** Names of tests that may have been set on a class, which no class body binds. */
function addedNames(cx: Cx, cls: ClassInfo): string[] {
  const inBodies = new Set(cls.mro.flatMap((c) => (c.library ? [] : c.node.body.flatMap((s) => [...boundNames(s)]))));
  return knownNames(cx, cls).members.filter((n) => n.startsWith('test') && !inBodies.has(n) && lookup(cx, cls, n).members.length > 0);
}
const isCallable = (a: Atom): boolean => a.kind === 'func' || a.kind === 'method';

function testsAdded(cx: Cx, classes: Val): Val {
  return dispatch(cx, classes, (one) => {
    const a = onlyAtom(one.type);
    if (a?.kind !== 'class' || a.cls.library) {
      discard(cx, one);
      return none(cx);
    }
    const self = spill(cx, one);
    const names = addedNames(cx, a.cls);
    if (names.length === 0 && !hasClassExtra(cx, a.cls)) return none(cx);
    const found = spill(cx, cx.program.listOf(cx, cx.node as Expression, []));
    const add = (method: string, v: Val): Val => {
      if (cx.env) discard(cx, callMethod(cx, found, method, positional(v)));
      return cx.env ? none(cx) : bottom(cx);
    };
    for (const n of names) {
      withMember(cx, lookup(cx, a.cls, n), self, (raw) => dispatch(cx, raw, (v) => (v.type.atoms.every(isCallable) ? add('append', strConst(cx, n)) : none(cx))), () => none(cx));
    }
    eachClassExtra(cx, self, a.cls, (dict) => void add('extend', dict));
    return cx.env ? found : bottom(cx);
  });
}

/** Runs `act` on what was set under a name on the class of the test. */
function eachAdded(cx: Cx, test: Val, nameVal: Val, act: (raw: Val, self: Val, cls: ClassInfo) => Val): Val {
  const name = spill(cx, nameVal);
  return dispatch(cx, test, (one) => {
    const a = onlyAtom(one.type);
    if (a?.kind !== 'inst' || a.cls.library) {
      discard(cx, one);
      return none(cx);
    }
    const self = spill(cx, one);
    const names = addedNames(cx, a.cls);
    const from = (i: number): Val => {
      const known = names[i];
      if (!cx.env) return bottom(cx);
      if (known === undefined) return withClassExtra(cx, self, a.cls, name, (raw) => act(raw, self, a.cls), () => none(cx));
      const same = compareValues(cx, 'Eq', name, strConst(cx, known));
      return choose(cx, () => same.code, () => withMember(cx, lookup(cx, a.cls, known), self, (raw) => act(raw, self, a.cls), () => none(cx)), () => from(i + 1));
    };
    return from(0);
  });
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
