/**
 * Attributes of objects of JavaScript (`JsProxy` of the library): their names cross as host values that are made once.
 */
import { findMethod } from '../bind/declare.ts';
import type { ClassInfo, ModuleInfo } from '../types/infos.ts';
import { contextFor } from '../types/contexts.ts';
import { callFunction, callLibrary, positional, type Args } from './calls.ts';
import { NO_CODE, type Cx, type Val } from './cx.ts';
import { ir } from './ir.ts';
import { machineVal, strType } from './values.ts';

export const isHostObject = (cls: ClassInfo): boolean => cls.library && cls.mod.name === 'pyw.builtins.js_proxy';

/** Is it the module whose attributes are the globals of the host? */
export const isGlobals = (mod: ModuleInfo): boolean => mod.library && mod.name === 'js';
export const callGlobals = (cx: Cx, form: 'getattr' | 'hasattr' | 'setattr' | 'delattr' | 'dir', ...args: Val[]): Val => callLibrary(cx, 'pyw.builtins.js_proxy', `_js_${form}`, ...args);

/** What Python cannot write as an attribute. */
const KEYWORDS: ReadonlySet<string> = new Set(
  ('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda ' +
    'nonlocal not or pass raise return try while with yield').split(' '),
);
/** `Array.from_` means `Array.from`: as in Pyodide, an underscore behind a keyword (and any behind that) is taken off. */
const unescaped = (name: string): string => (name.endsWith('_') && KEYWORDS.has(name.replace(/_+$/, '')) ? name.slice(0, -1) : name);

/** A name as a JavaScript string, which the program makes when it starts. */
function hostName(cx: Cx, written: string): Val {
  const name = unescaped(written);
  const { program } = cx;
  const ctx = contextFor(cx.world, program.libraryFunction('pyw.builtins.boundary', '_str_to_js'), [strType(cx)]);
  const literal = program.stringLiteral(cx, name);
  if (!cx.emitting) {
    program.callNow(cx, ctx);
    return machineVal(cx, 'extern', NO_CODE);
  }
  const global = `js:${name}`;
  if (!program.globals.has(global)) {
    program.globals.set(global, { name: global, type: 'extern', init: ir('extern.null', []) });
    program.initialisers.push(ir('global.set', [ir('call', [literal], { func: program.requestFunction(ctx) })], { global }));
  }
  return machineVal(cx, 'extern', ir('global.get', [], { global }));
}

const call = (cx: Cx, cls: ClassInfo, method: string, args: Args): Val => callFunction(cx, findMethod(cls, method)!, args);

export const hostAttribute = (cx: Cx, obj: Val, cls: ClassInfo, name: string): Val =>
  call(cx, cls, '_get_attribute', positional(obj, hostName(cx, name)));
export const storeHostAttribute = (cx: Cx, obj: Val, cls: ClassInfo, name: string, v: Val): Val =>
  call(cx, cls, '_set_attribute', positional(obj, hostName(cx, name), v));
export const deleteHostAttribute = (cx: Cx, obj: Val, cls: ClassInfo, name: string): Val =>
  call(cx, cls, '_delete_attribute', positional(obj, hostName(cx, name)));
export const hasHostAttribute = (cx: Cx, obj: Val, cls: ClassInfo, name: string): Val =>
  call(cx, cls, '_has_attribute', positional(obj, hostName(cx, name)));
export const invokeHostMethod = (cx: Cx, obj: Val, cls: ClassInfo, name: string, args: Args): Val =>
  call(cx, cls, '_invoke', { ...args, positional: [obj, hostName(cx, name), ...args.positional] });
