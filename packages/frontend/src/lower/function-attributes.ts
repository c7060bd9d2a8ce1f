/** Attributes of functions: their names, and those that the program sets. */
import type { AtomOf } from '../types/atoms.ts';
import type { FuncInfo, ModuleInfo } from '../types/infos.ts';
import type { Expression } from '../syntax/ast.ts';
import { isAbstractFunction } from './abstract-methods.ts';
import { annotationMeaning, annotationValue } from './annotations.ts';
import { closureCells } from './closure-cells.ts';
import { noteCompared } from './closures.ts';
import { codeObject } from './code-objects.ts';
import { assignedName, withModuleName } from './class-module.ts';
import { defaultsOf } from './bind-args.ts';
import { callMethod, positional } from './calls.ts';
import { compareValues } from './compare.ts';
import { emptyDict, putPairs } from './containers.ts';
import { dispatch } from './dispatch.ts';
import { enqueue, grow, newCell, readCell } from '../types/world.ts';
import type { Expr } from '@pyw/ir';
import { emit, NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { raiseError, unsupported } from './errors.ts';
import { docstring } from './module-attributes.ts';
import { nameOfFunction, objectMethodOf } from './object-methods.ts';
import { i32, ir } from './ir.ts';
import { functionParameters } from './signatures.ts';
import { isVoid } from './layout.ts';
import { storeItem } from './subscripts.ts';
import { boolConst, bottom, choose, codeAs, discard, isInst, none, strConst, tupleVal } from './values.ts';

const globalOf = (a: AtomOf<'func'>, name: string): string => `${a.fn.mod.name}.${a.fn.qualname}.${name}$f${a.id}`;
const layoutOf = (cx: Cx, a: AtomOf<'func'>): string | null => (cx.emitting ? cx.program.functionLayout(a) : null);

/** An attribute of a function; `missing` and `present` stand for what it gives where it was not set, and where it was. */
export function functionAttribute(
  cx: Cx, obj: Val, a: AtomOf<'func'>, name: string, missing: (() => Val) | null = null, present: (() => Val) | null = null,
): Val {
  const cell = attributeCell(cx, a, name);
  const type = readCell(cell, cx.emitting ? null : cx.ctx);
  const builtIn = missing ?? ((): Val => builtInAttribute(cx, obj, a, name));
  if (type.atoms.length === 0) return builtIn();
  const layout = layoutOf(cx, a);
  const held = layout ? spill(cx, obj) : obj;
  const get = (field: string): Expr => ir('field.get', [held.code], { class: layout!, field });
  return choose(
    cx,
    () => (layout ? get(`a:${name}$set`) : cx.program.hiddenFlag(`${globalOf(a, name)}$bound`)),
    present ?? (() => value(type, !cx.emitting || isVoid(type) ? NO_CODE : layout ? get(`a:${name}`) : cx.program.loadHidden(globalOf(a, name), type))),
    builtIn,
  );
}

function builtInAttribute(cx: Cx, obj: Val, a: AtomOf<'func'>, name: string): Val {
  const { fn } = a;
  switch (name) {
    case '__name__':
      return strConst(cx, nameOfFunction(fn));
    case '__qualname__':
      return strConst(cx, fn.qualname);
    case '__module__':
      return fn.library ? strConst(cx, homeOf(fn.mod)) : withModuleName(cx, fn.mod, (mod) => strConst(cx, (fn.node.kind !== 'Module' && assignedName(fn.mod, fn.node.lineno)) || mod));
    case '__doc__': {
      const text = fn.node.kind === 'Lambda' ? null : docstring(fn.node.body[0]);
      // What a library function makes has no text but what is copied to it; what others say is CPython's to tell.
      const isNamed = fn.library && !cx.mod.library && !fn.qualname.includes('<locals>');
      if (!isNamed) return text === null ? none(cx) : strConst(cx, text);
      return cx.computes ? raiseError(cx, 'NotImplementedError', `pyw: __doc__ of ${fn.qualname}`) : unsupported(cx, cx.node, `__doc__ of ${fn.qualname}`);
    }
    case '__call__':
      return obj;
    case '__defaults__':
    case '__kwdefaults__':
      if (!fn.library) return defaultsOf(cx, fn, obj, name === '__kwdefaults__');
      break;
    case '__code__':
      if (!fn.library) return codeObject(cx, fn);
      break;
    case '__closure__':
      if (!fn.library) return closureCells(cx, obj, a);
      break;
    case '__annotations__':
      return fn.library || cx.program.usage().changedAnnotations.size === 0 ? annotations(cx, a) : keptAnnotations(cx, obj, a);
    case '__type_params__':
      if (fn.node.kind === 'Lambda' || fn.node.kind === 'Module' || fn.node.type_params.length === 0) return tupleVal(cx, []);
      // `expand/type-params.ts` sets it right after the definition.
      if (a.object.attributes.get(name)?.type.atoms.length) return raiseError(cx, 'NotImplementedError', 'pyw: __type_params__ of a function before its definition is over');
      break;
    case '__dict__':
      // What the library writes in Python is built in.
      return fn.library ? raiseError(cx, 'AttributeError', "'builtin_function_or_method' object has no attribute '__dict__'") : functionDict(cx, obj, a);
    case '__isabstractmethod__':
      if (isAbstractFunction(fn.node)) return boolConst(cx, true);
      break;
    case '__pyw_parameters__':
      return functionParameters(cx, obj, a);
    default:
  }
  const kind = fn.library ? null : cx.program.classNamed('function');
  const byName = kind && objectMethodOf(cx, obj, kind.mro, name);
  if (byName) return byName;
  // The built-in functions are no descriptors and have no code; some of the library's others do.
  const isPlain = (name === '__get__' || OF_PYTHON.has(name)) && fn.mod.name.startsWith('pyw.builtins.');
  if (FUNCTION_NAMES.has(name) && !isPlain) unsupported(cx, cx.node, `${name} of a function`);
  return raiseError(cx, 'AttributeError', `'${fn.library ? 'builtin_function_or_method' : 'function'}' object has no attribute '${name}'`);
}

/** What `__module__` of a function of the library says; a module of it names it where that is not its own name. */
export function homeOf(mod: ModuleInfo): string {
  for (const s of mod.tree.body) {
    const target = s.kind === 'Assign' ? s.targets[0] : null;
    if (s.kind === 'Assign' && target?.kind === 'Name' && target.id === '__module__' && s.value.kind === 'Constant' && s.value.value.kind === 'str') return s.value.value.value;
  }
  return mod.name.startsWith('pyw.') ? 'builtins' : mod.name.split('._')[0]!;
}

/** What only functions written in Python have. */
const OF_PYTHON: ReadonlySet<string> = new Set(['__builtins__', '__closure__', '__code__', '__defaults__', '__globals__', '__kwdefaults__']);
/** What functions have besides. */
export const FUNCTION_NAMES: ReadonlySet<string> = new Set(
  ('__builtins__ __class__ __closure__ __code__ __defaults__ __delattr__ __dict__ __dir__ __eq__ __format__ __ge__ __get__ ' +
    '__getattribute__ __getstate__ __globals__ __gt__ __hash__ __init__ __init_subclass__ __kwdefaults__ __le__ __lt__ __ne__ __new__ ' +
    '__reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__ __type_params__').split(' '),
);

/** `__annotations__`; with `meant`, what those that are text stand for. */
export function annotations(cx: Cx, a: AtomOf<'func'>, meant = false): Val {
  const { node, args } = a.fn;
  if (!args || node.kind === 'Lambda' || node.kind === 'Module') return emptyDict(cx, node);
  const dict = spill(cx, emptyDict(cx, node));
  const all = [...args.posonlyargs, ...args.args, ...(args.vararg ? [args.vararg] : []), ...args.kwonlyargs, ...(args.kwarg ? [args.kwarg] : [])];
  const named: (readonly [string, Expression])[] = all.flatMap((x) => (x.annotation ? [[x.arg, x.annotation] as const] : []));
  if (node.returns) named.push(['return', node.returns]);
  named.forEach(([k, e], i) => {
    const v = !cx.env ? none(cx) : meant ? annotationMeaning(cx, a.fn.mod, e) : annotationValue(cx, a.fn.mod, e);
    if (cx.env) putPairs(cx, node, dict, [strConst(cx, k)], [v], i);
  });
  return dict;
}

/** Of a program that changes such dicts: the function keeps its own from the first time on that it is asked for. */
export function keptAnnotations(cx: Cx, obj: Val, a: AtomOf<'func'>): Val {
  const held = spill(cx, obj);
  const dict = spill(cx, annotations(cx, a));
  storeFunctionAttribute(cx, held, a, '__annotations__', dict);
  return cx.env ? dict : bottom(cx);
}

/** What was set on a function, as a dict of its own. */
function functionDict(cx: Cx, obj: Val, a: AtomOf<'func'>): Val {
  if (cx.program.keptDicts(cx.mod).has(cx.node!)) unsupported(cx, cx.node, 'a __dict__ that is kept and changed', 'Set the attribute: f.name = value.');
  const self = spill(cx, obj);
  const dict = spill(cx, emptyDict(cx, cx.node!));
  [...a.object.attributes].forEach(([name, cell], i) => {
    if (!cx.env || OF_ITS_OWN.has(name) || name === EXTRA_ATTRIBUTES || readCell(cell, cx.emitting ? null : cx.ctx).atoms.length === 0) return;
    discard(cx, functionAttribute(cx, self, a, name, () => none(cx), () => {
      const v = functionAttribute(cx, self, a, name, () => bottom(cx));
      if (cx.env) putPairs(cx, cx.node!, dict, [strConst(cx, name)], [spill(cx, v)], i);
      return cx.env ? none(cx) : bottom(cx);
    }));
  });
  if (cx.env && a.object.attributes.has(EXTRA_ATTRIBUTES)) {
    discard(cx, functionAttribute(cx, self, a, EXTRA_ATTRIBUTES, () => none(cx), () => {
      const more = functionAttribute(cx, self, a, EXTRA_ATTRIBUTES, () => bottom(cx));
      return cx.env ? callMethod(cx, dict, 'update', positional(more)) : bottom(cx);
    }));
  }
  return cx.env ? dict : bottom(cx);
}
/** Attributes that functions keep elsewhere. */
export const OF_ITS_OWN: ReadonlySet<string> = new Set(['__name__', '__qualname__', '__module__', '__doc__', '__annotations__', '__type_params__']);

export function attributeCell(cx: Cx, a: AtomOf<'func'>, name: string): ReturnType<typeof newCell> {
  let cell = a.object.attributes.get(name);
  if (!cell) {
    a.object.attributes.set(name, (cell = newCell(cx.world)));
    for (const r of cx.world.frozen ? [] : a.object.readers) enqueue(cx.world, r);
  }
  return cell;
}

/** Attributes that some code sets or reads, by name; code that sets others under computed names sees to it by this. */
export function functionNames(cx: Cx, a: AtomOf<'func'>): string[] {
  if (!cx.emitting) a.object.readers.add(cx.ctx);
  return [...a.object.attributes.keys()].filter((n) => n !== EXTRA_ATTRIBUTES);
}

/** The attribute that keeps a dict of those that no code names. */
export const EXTRA_ATTRIBUTES = '$extra';

export function storeFunctionExtra(cx: Cx, obj: Val, a: AtomOf<'func'>, name: Val, v: Val): void {
  const held = spill(cx, obj);
  const dict = functionAttribute(cx, held, a, EXTRA_ATTRIBUTES, () => {
    const made = spill(cx, emptyDict(cx, cx.node!));
    storeFunctionAttribute(cx, held, a, EXTRA_ATTRIBUTES, made);
    return cx.env ? made : bottom(cx);
  });
  if (cx.env) storeItem(cx, dict, name, v);
}

/** Looks a name up there. */
export function withFunctionExtra(cx: Cx, obj: Val, a: AtomOf<'func'>, name: Val, found: (dict: Val) => Val, missing: () => Val): Val {
  const cell = attributeCell(cx, a, EXTRA_ATTRIBUTES);
  if (readCell(cell, cx.emitting ? null : cx.ctx).atoms.length === 0) return missing();
  const held = spill(cx, obj);
  return functionAttribute(cx, held, a, EXTRA_ATTRIBUTES, missing, () => {
    const dict = spill(cx, functionAttribute(cx, held, a, EXTRA_ATTRIBUTES, () => bottom(cx)));
    const has = compareValues(cx, 'In', name, dict);
    return cx.env ? choose(cx, () => has.code, () => found(dict), missing) : bottom(cx);
  });
}

/** What the library writes in Python is built in; what a decorator of it returns is a function of the program to its users. */
export const isBuiltInFunction = (fn: FuncInfo): boolean => fn.library && !fn.qualname.includes('<locals>');

/** What functions have and nobody sets. */
export const READ_ONLY: ReadonlySet<string> = new Set(['__builtins__', '__closure__', '__globals__']);

export function storeFunctionAttribute(cx: Cx, obj: Val, a: AtomOf<'func'>, name: string, v: Val): void {
  // Of a function without parameters of keywords only, nothing asks for their defaults but who reads the attribute.
  const isIdle = name === '__kwdefaults__' && !a.fn.params.some((p) => p.kind === 'keyword-only') && v.type.atoms.every((x) => isInst(x, 'dict') || isInst(x, 'NoneType'));
  if (name === '__defaults__' || (name === '__kwdefaults__' && !isIdle) || name === '__code__') unsupported(cx, cx.node, `assigning to ${name} of a function`);
  if (isBuiltInFunction(a.fn)) {
    raiseError(cx, 'AttributeError', `'builtin_function_or_method' object has no attribute '${name}'`);
    return;
  }
  if (READ_ONLY.has(name)) {
    raiseError(cx, 'AttributeError', 'readonly attribute');
    return;
  }
  const mustBeText = name === '__name__' || name === '__qualname__';
  if (mustBeText && v.type.atoms.some((x) => !isInst(x, 'str'))) {
    discard(cx, dispatch(cx, spill(cx, v), (one) => {
      if (!one.type.atoms.every((x) => isInst(x, 'str'))) return raiseError(cx, 'TypeError', `${name} must be set to a string object`);
      storeFunctionAttribute(cx, obj, a, name, one);
      return cx.env ? none(cx) : bottom(cx);
    }));
    return;
  }
  const cell = attributeCell(cx, a, name);
  grow(cx.world, cell, v.type);
  // Each time that its definition runs makes an object, which has its own.
  noteCompared(a);
  if (!cx.emitting || !cx.env) return;
  const layout = layoutOf(cx, a);
  if (layout) {
    const held = spill(cx, obj);
    if (!isVoid(cell.type)) emit(cx, ir('field.set', [held.code, codeAs(cx, v, cell.type)], { class: layout, field: `a:${name}` }));
    emit(cx, ir('field.set', [held.code, i32(1)], { class: layout, field: `a:${name}$set` }));
    return;
  }
  // A function that captures nothing is one object, however often it is made.
  if (a.fn.several) unsupported(cx, cx.node, 'attributes of functions that are made more than once');
  if (!isVoid(cell.type)) emit(cx, cx.program.storeHidden(globalOf(a, name), cell.type, codeAs(cx, v, cell.type)));
  emit(cx, cx.program.setHiddenFlag(`${globalOf(a, name)}$bound`, true));
}

export function deleteFunctionAttribute(cx: Cx, obj: Val, a: AtomOf<'func'>, name: string): void {
  if ((name === '__name__' || name === '__qualname__') && !isBuiltInFunction(a.fn)) {
    raiseError(cx, 'TypeError', `${name} must be set to a string object`);
    return;
  }
  if (OF_ITS_OWN.has(name) || name === '__dict__') unsupported(cx, cx.node, `deleting ${name} of a function`);
  if (READ_ONLY.has(name) && !isBuiltInFunction(a.fn)) {
    raiseError(cx, 'AttributeError', 'readonly attribute');
    return;
  }
  const held = spill(cx, obj);
  const kind = isBuiltInFunction(a.fn) ? 'builtin_function_or_method' : 'function';
  const missing = (): Val => raiseError(cx, 'AttributeError', `'${kind}' object has no attribute '${name}'`);
  discard(cx, functionAttribute(cx, held, a, name, missing, () => none(cx)));
  if (!cx.env || !cx.emitting) return;
  const layout = layoutOf(cx, a);
  if (layout) emit(cx, ir('field.set', [held.code, i32(0)], { class: layout, field: `a:${name}$set` }));
  else emit(cx, cx.program.setHiddenFlag(`${globalOf(a, name)}$bound`, false));
}

/** What CPython calls the class of a function of the library; `ofInstance`: it is bound to one. */
export function builtInKind(fn: FuncInfo, ofInstance: boolean): string {
  // What operators never ask for stands in a module of functions (`_object__eq__`).
  const apart = fn.mod.name === 'pyw.builtins.object_methods' ? /^_[a-z]\w*?(__\w+__|_mro)$/.exec(fn.name) : null;
  const isMethod = apart !== null || (fn.cls !== null && fn.flavour === 'method' && fn.mod.name.startsWith('pyw.builtins.'));
  const name = apart ? apart[1]! : fn.name;
  if (!isMethod || name === '__new__' || name === '__init_subclass__' || name === '__subclasshook__') return 'builtin_function_or_method';
  const isSlot = /^__\w+__$/.test(name) && !PLAIN_SPECIALS.has(name) && !PLAIN_METHODS.has(`${fn.mod.name}.${name}`);
  if (ofInstance) return isSlot ? 'method-wrapper' : 'builtin_function_or_method';
  return isSlot ? 'wrapper_descriptor' : 'method_descriptor';
}
/** Special names that are ordinary methods of built-in classes, and fill no place of their own in them. */
const PLAIN_SPECIALS: ReadonlySet<string> = new Set([
  '__format__', '__reversed__', '__sizeof__', '__reduce__', '__reduce_ex__', '__dir__', '__getnewargs__', '__getstate__', '__setstate__', '__length_hint__', '__round__',
  '__trunc__', '__floor__', '__ceil__', '__complex__', '__bytes__', '__copy__', '__deepcopy__', '__enter__', '__exit__', '__class_getitem__', '__instancecheck__',
  '__subclasscheck__', '__subclasses__', '__prepare__', '__missing__',
]);
const PLAIN_METHODS: ReadonlySet<string> = new Set(['list.__getitem__', 'dict.__getitem__', 'dict.__contains__', 'set.__contains__'].map((n) => `pyw.builtins.${n}`));
