/**
 * What the compiler knows of exception classes: `args` is set before `__init__` runs, some fields start as None, and
 * `OSError(number, text)` is an instance of the subclass for the number.
 */
import { findField, findMethod, isSubclass } from '../bind/declare.ts';
import { childNodes } from '../bind/scope.ts';
import type { Node } from '../syntax/ast.ts';
import type { ClassInfo, ModuleInfo } from '../types/infos.ts';
import { grow } from '../types/world.ts';
import { storeAttribute } from './attributes.ts';
import { varargsOf } from './bind-args.ts';
import { allocate, callFunction, callLibrary, holdArgs, type Args } from './calls.ts';
import { spill, type Cx, type Val } from './cx.ts';
import { lookup } from './members.ts';
import { bottom, noneType, strConst } from './values.ts';

const NONE_AT_FIRST = ['__cause__', '__context__', '_notes', '_trace', '_added'];

/** A new instance of an exception class, before `__init__`; `args` are what the class is called with. */
export function prepareException(cx: Cx, cls: ClassInfo, self: Val, args: Args): Args {
  const base = cx.program.cls('BaseException');
  if (!isSubclass(cls, base)) return args;
  for (const name of NONE_AT_FIRST) grow(cx.world, findField(base, name)!.cell, noneType(cx));
  grow(cx.world, findField(base, '__suppress_context__')!.cell, cx.program.typeNamed('bool'));
  if (isGroup(cx, cls)) {
    args = holdArgs(cx, args);
    self = spill(cx, self);
    fillGroup(cx, self, args);
    if (!cx.env) return args;
  }
  // The library's own classes set it themselves.
  const init = cls.library ? null : lookup(cx, cls, '__init__').members[0];
  if (!init || (init.kind === 'method' && init.owner.library)) return args;
  const held: Args = {
    ...args,
    positional: args.positional.map((v) => spill(cx, v)),
    keywords: args.keywords.map(([k, v]) => [k, spill(cx, v)] as const),
  };
  storeAttribute(cx, self, 'args', varargsOf(cx, held.positional, held.rest ?? null, 0));
  return held;
}

const isGroup = (cx: Cx, cls: ClassInfo): boolean => isSubclass(cls, cx.program.cls('BaseExceptionGroup'));
/** What `BaseExceptionGroup.__new__` does: the group has its parts before `__init__`, which need not be asked. */
function fillGroup(cx: Cx, self: Val, args: Args): void {
  callFunction(cx, cx.program.libraryFunction('pyw.builtins.exception_groups', '_fill_group'), { ...args, positional: [self, ...args.positional] });
}
/** `Exception.__new__(cls, ...)` of a class of the program. */
export function newException(cx: Cx, cls: ClassInfo, of: Val, args: Args): Val {
  const held = holdArgs(cx, args);
  const self = spill(cx, allocate(cx, cls, of));
  const own = { ...held, positional: held.positional.slice(1) };
  if (cx.env) storeAttribute(cx, self, 'args', varargsOf(cx, own.positional, own.rest ?? null, 0));
  if (cx.env && isGroup(cx, cls)) fillGroup(cx, self, own);
  return cx.env ? self : bottom(cx);
}

/** Calls of exception classes that are more than making an instance of the class; null for all others. */
export function constructException(cx: Cx, cls: ClassInfo, args: Args): Val | null {
  if (cx.mod.name.startsWith('pyw.builtins.exception') || !isSubclass(cls, cx.program.cls('BaseException'))) return null;
  if (cls === cx.program.cls('BaseExceptionGroup') && args.positional.length === 2) {
    return callLibrary(cx, 'pyw.builtins.exception_groups', '_new_group', ...args.positional);
  }
  const count = args.positional.length;
  if (cls !== cx.program.cls('OSError') || (!args.rest && (count < 2 || count > 5))) return null;
  return callFunction(cx, cx.program.libraryFunction('pyw.builtins.exceptions', '_new_os_error'), args);
}

/** `OSError` itself, whatever the error number is. */
export function plainOsError(cx: Cx, args: Args): Val {
  const cls = cx.program.cls('OSError');
  const self = allocate(cx, cls);
  prepareException(cx, cls, self, args);
  callFunction(cx, findMethod(cls, '__init__')!, { ...args, positional: [self, ...args.positional] });
  return self;
}

const NAMED: Readonly<Record<string, RegExp>> = {
  AttributeError: /has no attribute '(.*?)'/,
  NameError: /^name '(.*)' is not defined$/,
  ImportError: / from (?:partially initialized module )?'(.*?)'/,
  ModuleNotFoundError: /^No module named '(.*?)'/,
};

/** Keyword arguments that CPython gives an exception with a message of its own: the name that was not found. */
export function keywordsOf(cx: Cx, cls: string, message: string): Args['keywords'] {
  const name = NAMED[cls]?.exec(message)?.[1];
  return name === undefined ? [] : [['name', strConst(cx, name)]];
}

/** The object whose attribute was not found, where the program asks for it. */
export const objectOf = (cx: Cx, obj: Val): Args['keywords'] => (cx.program.asksForObject ? [['obj', obj]] : []);

/** Does the program read an attribute `obj`? */
export function asksForObject(modules: Iterable<ModuleInfo>): boolean {
  const visit = (n: Node): boolean => {
    if (n.kind === 'Attribute' && n.attr === 'obj' && n.ctx === 'Load') return true;
    for (const c of childNodes(n)) if (visit(c)) return true;
    return false;
  };
  for (const m of modules) if (!m.library && visit(m.tree)) return true;
  return false;
}

/** What classes of exceptions hold for the attributes that every exception has: where a value may be a class or an exception. */
export const exceptionAttribute = (cx: Cx, cls: ClassInfo, name: string): Val | null =>
  ['args', '__context__', '__cause__', '__traceback__'].includes(name) && isSubclass(cls, cx.program.cls('BaseException'))
    ? callLibrary(cx, 'pyw.builtins.mapping_proxy', '_attribute_of', strConst(cx, name), strConst(cx, 'BaseException'))
    : null;
