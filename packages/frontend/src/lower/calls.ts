/** Calls: choosing what to call and its context, construction of instances. */
import type { Expr } from '@pyw/ir';
import { initIterator, iteratorInit, ofNew } from './iterator-classes.ts';
import { prefill } from './prefill.ts';
import { observePut, observeRead, observeSource, observing, resultKey, slotKey } from '../analysis/observe.ts';
import { callUnbound } from './unbound-methods.ts';
import { isAbstractClass } from './abstract-classes.ts';
import { abstractMethods } from './abstract-methods.ts';
import { findMethod, isSubclass } from '../bind/declare.ts';
import { seenFinaliser } from '../bind/finalisers.ts';
import type { Attribute, Call, Expression, Node } from '../syntax/ast.ts';
import type { Atom, AtomOf, Type } from '../types/atoms.ts';
import type { ClassInfo, Context, FuncInfo, ModuleInfo } from '../types/infos.ts';
import { contextFor } from '../types/contexts.ts';
import { cellOf, instanceOf, readCell, siteAt } from '../types/world.ts';
import { mayHaveAttribute as mayHave } from './may-have.ts';
import { attributeOf, isProperty, loadAttribute, mangle, missingKey, missingTogether } from './attributes.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { forMode, withoutOptions } from './open-mode.ts';
import { bindArgs, isConstantExpr, positional, storeDefaults, type Args } from './bind-args.ts';
import { callBuiltinForm } from './builtin-forms.ts';
import { classCall } from './class-call.ts';
import { storeClasses } from './class-objects.ts';
import { constructContainer, containerOf, initContainer, plainUpdate } from './containers.ts';
import { classPath, nameInMessages } from './class-module.ts';
import { emit, endFlow, inOrder, newLocal, NO_CODE, position, spill, tempGet, value, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { address, builtInText, methodText } from './function-text.ts';
import { constructEnum, enumProperty } from './enum-class.ts';
import { isObjectFunction } from './object-methods.ts';
import { raiseError, unsupported } from './errors.ts';
import { constructException, plainOsError, prepareException } from './exceptions.ts';
import { evaluate } from './evaluate.ts';
import { moduleRepr } from './module-attributes.ts';
import { evaluated } from './evaluated.ts';
import { invokeHostMethod, isHostObject } from './host-objects.ts';
import { ir } from './ir.ts';
import { callAlias } from './generic-alias.ts';
import { hashOf } from './hash.ts';
import { argumentsAreSeen, lookupHasEffects } from './lookup-effects.ts';
import { nextOf } from './iterators.ts';
import { callMeta, classMethodOfType, isMetaclass, metaLookup, programMeta, typeMethod } from './metaclass.ts';
import { isVoid } from './layout.ts';
import { callOnDict } from './live-dict.ts';
import { callSpecial as callSpecialForm, fromMachine, isSpecialCall } from './machine.ts';
import { boundMethod, callMember, callSpecial, fieldCellOf, instanceField, isItsOwn, isRefused, lookup, loadMember, methodParts, overrides, rawType, withMember } from './members.ts';
import { namespaceCall, updateGlobals } from './scope-dicts.ts';
import { binaryValues } from './operators.ts';
import { formatCall } from './str-format.ts';
import { subscript } from './subscripts.ts';
import { checkStubCall } from './stub-calls.ts';
import { callSuper, isOfSuper, isSuperCall, newOfDerived, objectMethod, superValue, superValueAttribute, unsafeNew } from './super.ts';
import { argsOf, calleeText, forwardedKeywords, knownElements } from './star-args.ts';
import { takesNone } from './takes-none.ts';
import { initsOver, newTuple, remakesTuple, tupleClassOf } from './named-tuples.ts';
import { newValue, valueBase } from './value-classes.ts';
import { truth } from './boolean.ts';
import { bottom, choose, codeAs, codeOf, discard, isInst, none, onlyAtom, strConst, zero } from './values.ts';
import { classText, typeOfValue } from './type-call.ts';
import { explodedShape, returnsElements } from './tuple-shapes.ts';

export { isConstantExpr, positional, storeDefaults, type Args };

/** A call expression. */
export function call(cx: Cx, node: Call): Val {
  const { func } = node;
  if (isSpecialCall(cx, func)) return callSpecialForm(cx, node);
  if (cx.mod.library && isAllocation(func)) return allocation(cx, node);
  const text = formatCall(cx, node);
  if (text) return text;
  if (isSuperCall(cx, node) && node.args.length === 0) return superValue(cx, node);
  const own = callBuiltinForm(cx, node) ?? namespaceCall(cx, node) ?? callOnDict(cx, node) ?? updateGlobals(cx, node);
  if (own) return own;
  let method = func.kind === 'Attribute';
  const viaSuper = func.kind === 'Attribute' && func.value.kind === 'Call' && isSuperCall(cx, func.value) ? func.value : null;
  const parts: (() => Val)[] = [() => (viaSuper ? none(cx) : func.kind === 'Attribute' ? methodHolder(cx, node, func, () => { method = false; }) : func.kind === 'Subscript' ? subscript(cx, func, true) : evaluate(cx, func))];
  node.args.forEach((a) => parts.push(() => evaluate(cx, a.kind === 'Starred' ? a.value : a)));
  const passed = node.keywords.map((k) => (k.arg === null ? forwardedKeywords(cx, k.value) : null));
  node.keywords.forEach((k, i) => parts.push(() => (passed[i] ? none(cx) : evaluate(cx, k.value))));
  const [callee, ...vals] = inOrder(cx, parts);
  if (!cx.env) return bottom(cx);
  const saved = cx.node;
  cx.node = node;
  const starred = node.args.some((a) => a.kind === 'Starred');
  // Keywords may be bound in another order than they are evaluated in.
  const keep = node.keywords.length > 0 || starred ? (v: Val): Val => spill(cx, v) : (v: Val): Val => v;
  const self = viaSuper ? callee! : keep(callee!);
  const held = vals.map(keep);
  const result = evaluated(cx, [self, ...held], () => {
    const args = argsOf(cx, node, held, passed, () => (viaSuper ? null : calleeText(cx, self, method && func.kind === 'Attribute' ? mangle(cx, func.attr) : null)));
    if (!args || !cx.env) return bottom(cx);
    if (viaSuper) return callSuper(cx, viaSuper, func.kind === 'Attribute' ? func.attr : '', args);
    return method && func.kind === 'Attribute' ? callMethod(cx, self, mangle(cx, func.attr), args, node) : callValue(cx, self, args, node);
  });
  cx.node = saved;
  return result;
}

/**
 * The object of a method call, or the method (`isLookedUp`) where the look-up could be seen to come after the arguments. One
 * without the method is an error before the arguments are evaluated.
 */
function methodHolder(cx: Cx, node: Call, func: Attribute, isLookedUp: () => void): Val {
  const v = evaluate(cx, func.value);
  if (cx.mod.library || !cx.env || !argumentsAreSeen(node)) return v;
  const name = mangle(cx, func.attr);
  if (v.type.atoms.some((a) => lookupHasEffects(cx, a, name))) {
    isLookedUp();
    return loadAttribute(cx, spill(cx, v), name);
  }
  const lacks = v.type.atoms.length === 1 && v.type.atoms.every((a) => a.kind === 'inst' && a.cls.library && !mayHave(cx, a, name) && !isObjectFunction(cx, a.cls.mro, name) && !isHostObject(a.cls));
  return lacks ? attributeOf(cx, spill(cx, v), name) : v;
}

/** `object.__new__(Class)` in library code. */
const isAllocation = (func: Expression): boolean =>
  func.kind === 'Attribute' && func.attr === '__new__' && func.value.kind === 'Name' && func.value.id === 'object';
function allocation(cx: Cx, node: Call): Val {
  const of = evaluate(cx, node.args[0]!);
  const cls = of.type.atoms[0];
  if (cls?.kind !== 'class') return unsupported(cx, node, 'object.__new__ of a class chosen at run time');
  const saved = cx.node;
  cx.node = node;
  // `object.__new__(OSError, *args)`: with these arguments, whatever they are.
  const star = node.args[1]?.kind === 'Starred' ? evaluate(cx, node.args[1].value) : null;
  const known = star && knownElements(cx, star);
  const v = star ? plainOsError(cx, known ? positional(...known) : { positional: [], keywords: [], rest: star }) : allocate(cx, cls.cls, of);
  cx.node = saved;
  return v;
}

/** `obj.name(args)`. */
export function callMethod(cx: Cx, obj: Val, name: string, args: Args, node: Node | null = null): Val {
  const shared = sharedMethod(obj.type, name);
  if (shared) return callFunction(cx, shared, { ...args, positional: [obj, ...args.positional] });
  const several = cx.emitting && obj.type.atoms.length > 1;
  const subject = several ? spill(cx, obj) : obj;
  const held = several ? holdArgs(cx, args) : args;
  if (observing(cx)) observePut(cx, obj.type, name, args.positional.map((v) => v.type));
  return dispatch(cx, subject, (self) => {
    const a = self.type.atoms[0]!;
    const missing = missingTogether(cx, self, name);
    if (missing) return missing;
    const hash = name === '__hash__' && !(a.kind === 'class' && held.positional.length > 0) ? hashOf(cx, self) : null;
    if (hash) return hash;
    if (a.kind === 'inst' && !a.cls.library) return callProgramMethod(cx, self, a, name, held, node);
    if (isOfSuper(cx, a, name)) return superValueAttribute(cx, self, name, (v) => callValue(cx, v, held, node));
    const cls = a.kind === 'inst' ? a.cls : a.kind === 'tuple' ? cx.program.cls('tuple') : null;
    const fn = cls && findMethod(cls, name);
    if (fn && !isProperty(fn)) {
      const bound = fn.flavour === 'class' ? { ...held, positional: [cx.program.classVal(cls), ...held.positional] } : withSelf(fn, self, held);
      return plainUpdate(cx, fn, self, held) ?? callFunction(cx, fn, bound);
    }
    if (cls && !fn && isHostObject(cls) && !name.startsWith(cx.mod.library ? '_' : '__')) return invokeHostMethod(cx, self, cls, name, held);
    if (name === '__next__' && cls && findMethod(cls, '_advance')) return nextOf(cx, self, null);
    const meta = a.kind === 'class' && cx.mod.library ? (callMeta(cx, self, name, held) ?? (name === '__str__' ? callMeta(cx, self, '__repr__', held) : null)) : null;
    if (meta) return meta;
    if (name === '__format__' && cls === null && a.kind !== 'inst' && held.positional.length === 1) {
      const spec = truth(cx, held.positional[0]!);
      const fail = (): Val => raiseError(cx, 'TypeError', `unsupported format string passed to ${cx.program.typeName(a)}.__format__`);
      if (spec.constant?.kind === 'bool' && !spec.constant.value) return callMethod(cx, self, '__str__', positional());
      return cx.env ? choose(cx, () => spec.code, fail, () => callMethod(cx, self, '__str__', positional())) : bottom(cx);
    }
    if ((name === '__repr__' || name === '__str__') && held.positional.length === 0) {
      if (a.kind === 'func') return strConst(cx, a.fn.library ? builtInText(a.fn) : `<function ${a.fn.qualname} at ${address(a.id)}>`);
      if (a.kind === 'method') return methodText(cx, self, a);
      if (a.kind === 'class') return classRepr(cx, self, a.cls);
      if (a.kind === 'module') return moduleRepr(cx, a.mod);
    }
    const inherited = a.kind === 'class' && !held.positional.length ? classMethodOfType(cx, self, a.cls, name) : null;
    if (inherited) return inherited;
    if (a.kind === 'class' && !(a.cls.library && findMethod(a.cls, name)?.flavour === 'method' && a.cls.boxed)) {
      const direct = callClassMethod(cx, self, a.cls, name, held);
      if (direct) return direct;
    }
    return callValue(cx, attributeOf(cx, self, name), held, node);
  }, (a) => sameMethod(cx, a, name) ?? (name.startsWith('__') ? null : missingKey(cx, a, name)));
}
/** The method that all classes of a value have from one library base (exceptions): called without telling them apart. */
function sharedMethod(type: Type, name: string): FuncInfo | null {
  let shared: FuncInfo | null = null;
  if (type.atoms.length < 2) return null;
  for (const a of type.atoms) {
    if (a.kind !== 'inst' || a.site || a.cls.boxed) return null;
    const fn = a.cls.library ? findMethod(a.cls, name) : null;
    if (!fn || (shared && fn !== shared)) return null;
    shared = fn;
  }
  return shared?.library && shared.flavour === 'method' && shared.cls?.name !== 'object' ? shared : null;
}

/** `<class 'module.Name'>` */
export function classRepr(cx: Cx, of: Val, cls: ClassInfo): Val {
  if (cls.library) return strConst(cx, `<class '${classPath(cx, cls)}'>`);
  const held = spill(cx, of);
  const [mod, name] = [classText(cx, held, cls, '__module__'), classText(cx, held, cls, '__qualname__')];
  const joined = (...parts: readonly Val[]): Val => parts.reduce((a, b) => (cx.env ? binaryValues(cx, 'Add', a, b, false) : bottom(cx)));
  if (mod.constant?.kind === 'str') {
    const path = mod.constant.value === 'builtins' ? '' : `${mod.constant.value}.`;
    return name.constant?.kind === 'str' ? strConst(cx, `<class '${path}${name.constant.value}'>`) : joined(strConst(cx, `<class '${path}`), name, strConst(cx, "'>"));
  }
  if (!cx.env) return bottom(cx);
  const parts = [spill(cx, mod), spill(cx, name)] as const;
  return joined(strConst(cx, "<class '"), callLibrary(cx, 'pyw.builtins.forms', '_module_prefix', parts[0]), parts[1], strConst(cx, "'>"));
}

/** Classes that inherit the same method are served by one call. */
function sameMethod(cx: Cx, a: Atom, name: string): string | null {
  if (a.kind !== 'inst' || a.site || a.cls.boxed) return null;
  if (a.cls.library) {
    const fn = findMethod(a.cls, name);
    return fn && fn.cls !== a.cls && !isProperty(fn) && fn.cls!.name !== 'object' ? `f${fn.id}` : null;
  }
  const found = lookup(cx, a.cls, name);
  const m = found.members[0];
  if (!found.certain || found.members.length !== 1 || !m) return null;
  if (readCell(instanceField(cx, a.cls, name).cell, cx.emitting ? null : cx.ctx).atoms.length > 0 || overrides(cx, a.cls, '__getattribute__')) return null;
  return m.kind === 'attr' ? `m${m.attr.cls.id}` : m.kind === 'method' ? `f${m.fn.id}` : null;
}

/** A method of an instance of a class of the program. */
function callProgramMethod(cx: Cx, self: Val, a: AtomOf<'inst'>, name: string, args: Args, node: Node | null): Val {
  const found = enumProperty(cx, a.cls, name) ?? lookup(cx, a.cls, name);
  // The built-in functions look special methods up on the class alone.
  const isSlot = /^__\w+__$/.test(name) && cx.mod.name.startsWith('pyw.builtins');
  const shadowed = !isSlot && self.type.atoms.some((x) => x.kind === 'inst' && readCell(fieldCellOf(cx, x, name), cx.emitting ? null : cx.ctx).atoms.length > 0);
  const simple = found.certain && found.members.length === 1 && !shadowed && (name.startsWith('__') || !overrides(cx, a.cls, '__getattribute__'));
  if (simple && name === '__hash__' && isInst(onlyAtom(rawType(cx, found)), 'NoneType')) {
    return raiseError(cx, 'TypeError', `unhashable type: '${a.cls.name}'`);
  }
  if (simple && name === '__format__' && args.positional.length === 1 && valueBase(a.cls) && found.members[0]!.owner.library) {
    // Without a specification, a class derived from a number is asked for its text.
    const object = spill(cx, self);
    const spec = spill(cx, args.positional[0]!);
    const given = truth(cx, spec);
    const text = (): Val => callMethod(cx, object, '__str__', positional());
    const formatted = (): Val => callMember(cx, loadMember(cx, found.members[0]!, object), object, a.cls, positional(spec));
    if (given.constant?.kind === 'bool') return given.constant.value ? formatted() : text();
    return cx.env ? choose(cx, () => given.code, formatted, text) : bottom(cx);
  }
  if (simple) {
    const held = spill(cx, self);
    return callMember(cx, loadMember(cx, found.members[0]!, held), held, a.cls, args);
  }
  const held = holdArgs(cx, args);
  if (OBJECT_METHODS.has(name)) {
    const object = spill(cx, self);
    return withMember(cx, found, object, (raw) => callMember(cx, raw, object, a.cls, held), () => objectMethod(cx, object, a.cls, name, held));
  }
  const callee = attributeOf(cx, self, name);
  return cx.env ? callValue(cx, callee, held, node) : bottom(cx);
}

/** Methods that every instance has, by what the compiler does. */
const OBJECT_METHODS: ReadonlySet<string> = new Set(['__setattr__', '__delattr__', '__getattribute__']);

/** `Class.name(args)` without making a method object; null when it is not that simple. */
function callClassMethod(cx: Cx, of: Val, cls: ClassInfo, name: string, args: Args): Val | null {
  if (name === '__name__' || name === '__class__') return null;
  if (cls.library) {
    const fn = findMethod(cls, name);
    if (!fn && cls.name === 'object' && args.positional[0]) {
      const first = spill(cx, args.positional[0]);
      if ((name === '__setattr__' || name === '__delattr__') && first.type.atoms.length === 1 && first.type.atoms[0]!.kind === 'class') {
        return raiseError(cx, 'TypeError', `can't apply this ${name} to ${cx.program.typeName(first.type.atoms[0]!)} object`);
      }
      const own = first.type.atoms[0]!.kind === 'class' ? (first.type.atoms[0] as AtomOf<'class'>).cls : cx.program.classOfAtom(first.type.atoms[0]!);
      if (name === '__new__') return unsafeNew(cx, args) ?? objectMethod(cx, first, own ?? cls, name, args);
      if (isObjectFunction(cx, cls.mro, name)) return null;
      return dispatch(cx, first, (one) => objectMethod(cx, one, cx.program.classOfAtom(one.type.atoms[0]!) ?? cls, name, { ...args, positional: args.positional.slice(1) }));
    }
    if (!fn && isMetaclass(cx, cls) && args.positional[0]) {
      const made = typeMethod(cx, args.positional[0], name, name === '__new__' ? args : { ...args, positional: args.positional.slice(1) });
      if (made) return made;
    }
    if (name === '__new__' && cls.library && isHidden(cls)) return raiseError(cx, 'TypeError', `object.__new__(${nameInMessages(cls)}) is not safe, use ${nameInMessages(cls)}.__new__()`);
    const made = name === '__new__' ? newOfDerived(cx, cls, args) : null;
    if (made) return made;
    if (!fn || isProperty(fn)) return null;
    return callUnbound(cx, fn, args) ?? callFunction(cx, fn, fn.flavour === 'class' ? { ...args, positional: [cx.program.classVal(cls), ...args.positional] } : args);
  }
  const found = lookup(cx, cls, name);
  if (found.members.length === 0) {
    const first = args.positional[0];
    if (name === '__new__' || ((name === '__init__' || name === '__setattr__' || name === '__delattr__' || name === '__getattribute__') && first)) {
      const isNew = name === '__new__';
      return objectMethod(cx, isNew ? of : spill(cx, first!), cls, name, isNew ? args : { ...args, positional: args.positional.slice(1) });
    }
    return null;
  }
  const m = found.members[0]!;
  if (!found.certain || found.members.length > 1) return null;
  const f = m.kind === 'attr' ? onlyAtom(readCell(m.attr.cell, cx.emitting ? null : cx.ctx)) : onlyAtom(loadMember(cx, m, null).type);
  if (f?.kind !== 'func' || f.fn.flavour === 'class') return null;
  const raw = loadMember(cx, m, of);
  return callFunction(cx, f.fn, args, raw);
}

const withSelf = (fn: FuncInfo, self: Val, args: Args): Args =>
  fn.flavour === 'static' ? args : { ...args, positional: [self, ...args.positional] };
export const holdArgs = (cx: Cx, args: Args): Args => ({
  ...args,
  positional: args.positional.map((v) => spill(cx, v)),
  keywords: args.keywords.map(([k, v]) => [k, spill(cx, v)] as const),
});

/** Calls whatever a value is. `aliases`: of how many aliases it is what they stand for. */
export function callValue(cx: Cx, callee: Val, args: Args, node: Node | null = null, aliases = 0): Val {
  if (!cx.env) return bottom(cx);
  const several = cx.emitting && callee.type.atoms.length > 1;
  const subject = several ? spill(cx, callee) : callee;
  const held = several ? holdArgs(cx, args) : args;
  return dispatch(cx, subject, (one) => callOne(cx, one, held, node, callee.type.atoms.length > 1, aliases));
}

/** `isMixed`: the value was one of several kinds. */
function callOne(cx: Cx, one: Val, args: Args, node: Node | null, isMixed: boolean, aliases: number): Val {
  const a = one.type.atoms[0]!;
  switch (a.kind) {
    case 'func':
      return callUnbound(cx, a.fn, args, true) ?? callFunction(cx, a.fn, args, one);
    case 'method': {
      const { func, self } = methodParts(cx, one);
      // What is bound may be a class's method, or a function of any kind.
      return dispatch(cx, func, (f) => {
        const fa = f.type.atoms[0]!;
        const bound = { ...args, positional: [spill(cx, self), ...args.positional] };
        return fa.kind === 'func' ? callFunction(cx, fa.fn, bound, f) : callValue(cx, f, bound, node);
      });
    }
    case 'class':
      // Among other values it is not meant: `type(f)` of whatever came by.
      if (isMixed && a.cls.library && a.cls.name === 'function') return raiseError(cx, 'NotImplementedError', 'pyw: a function that is made of a code object');
      return construct(cx, a.cls, args, one);
    case 'inst':
    case 'tuple':
      if (a.kind === 'inst' && isItsOwn(cx, a.cls, '__call__')) return raiseError(cx, 'RecursionError', 'maximum recursion depth exceeded while calling a Python object');
      return (a.kind === 'inst' ? callAlias(cx, one, a, args, aliases) : null) ?? callSpecial(cx, one, '__call__', args) ?? raiseError(cx, 'TypeError', `'${isRefused(cx, one, '__call__') ? 'NoneType' : cx.program.typeName(a)}' object is not callable`);
    case 'module':
      return raiseError(cx, 'TypeError', `'module' object is not callable${callableName(cx, a.mod)}`);
    default:
      return unsupported(cx, node, 'this call');
  }
}

/** What CPython thinks was meant by a call of a module. */
function callableName(cx: Cx, mod: ModuleInfo): string {
  const { name } = mod;
  const g = mod.globals.get(name);
  const type = mod.library ? cx.program.libraryName(cx, mod, name)?.type : g && readCell(g.cell, cx.emitting ? null : cx.ctx);
  return type?.atoms.length && type.atoms.every((x) => x.kind === 'func' || x.kind === 'class') ? `. Did you mean: '${name}.${name}(...)'?` : '';
}

/** `Class(args)`. */
export function construct(cx: Cx, cls: ClassInfo, args: Args, of: Val = cx.program.classVal(cls)): Val {
  if (cls.name === 'type' && cls.library ? args.positional.length === 3 : cls.mro.some((c) => c.library && c.name === 'type')) {
    const made = classCall(cx, of, args);
    if (made) return made;
  }
  if (programMeta(cls)) {
    const held = spill(cx, of);
    const own = metaLookup(cx, cls, '__call__') && callMeta(cx, held, '__call__', args);
    return own ?? constructPlain(cx, cls, args, held);
  }
  return constructPlain(cx, cls, args, of);
}
/** `types.MethodType(function, object)` */
function bindBy(cx: Cx, func: Val, self: Val): Val {
  const held = spill(cx, self);
  return dispatch(cx, func, (f) => boundMethod(cx, f, held));
}
/** What `type.__call__` does. */
export function constructPlain(cx: Cx, cls: ClassInfo, args: Args, of: Val): Val {
  if (args.positional.length === 1 && cls.boxed && cls.library) {
    const converted = fromMachine(cx, cls.name, args.positional[0]!);
    if (converted) return converted;
  }
  if (cls.library && cls.name === 'method' && args.positional.length === 2) return bindBy(cx, args.positional[0]!, args.positional[1]!);
  const member = constructEnum(cx, cls, args, of);
  if (member) return member;
  const container = containerOf(cls, args);
  if (container) return constructContainer(cx, container, args);
  const special = constructException(cx, cls, args);
  if (special) return special;
  return cls.library ? constructLibrary(cx, cls, args) : constructProgram(cx, cls, args, cls.mro.some((c) => c.plural) ? spill(cx, of) : of);
}

/** Classes that only their makers call. */
const HIDDEN = /^(dict_\w+|\w+_iterator|dict_\w+iterator|generator|coroutine|async_generator|frame|builtin_function_or_method|\w+_descriptor|method-wrapper)$/;
const isHidden = (cls: ClassInfo): boolean =>
  (HIDDEN.test(nameInMessages(cls)) && cls.mod.name.startsWith('pyw.builtins.')) || (cls.library && cls.mod.name === 're._pattern' && /^(Match|Pattern)$/.test(cls.name));
function constructLibrary(cx: Cx, cls: ClassInfo, args: Args): Val {
  if (cls === cx.program.cls('type') && !args.rest && !args.mapping && args.keywords.length === 0 && args.positional.length === 1) return typeOfValue(cx, args.positional[0]!);
  if (cls.name === 'type' && !args.rest && args.positional.length !== 1 && args.positional.length !== 3) return raiseError(cx, 'TypeError', 'type() takes 1 or 3 arguments');
  const refused = isAbstractClass(cls) ? abstractMethods(cx, cls) : null;
  if (refused) return raiseError(cx, 'TypeError', refused);
  if (!cx.mod.library && isHidden(cls)) return raiseError(cx, 'TypeError', `cannot create '${nameInMessages(cls)}' instances`);
  const create = findMethod(cls, '__new__');
  const chosen = create && args.positional[0]?.constant;
  const ready = chosen?.kind === 'str' ? findMethod(cls, `_new_${chosen.value}`) : null;
  if (ready) return callFunction(cx, ready, { ...args, positional: args.positional.slice(1) });
  if (create) return callFunction(cx, create, { ...args, positional: [cx.program.classVal(cls), ...args.positional] });
  const self = allocate(cx, cls, cx.program.classVal(cls));
  args = prepareException(cx, cls, self, args);
  const init = findMethod(cls, '__init__');
  if (init) {
    const r = callFunction(cx, init, { ...args, positional: [self, ...args.positional] });
    if (cx.emitting && cx.env && r.code.kind === 'call') emit(cx, ir('drop', [r.code]));
  } else discard(cx, takesNone(cx, cls, args));
  return cx.env ? self : bottom(cx);
}

function constructProgram(cx: Cx, cls: ClassInfo, args: Args, of: Val): Val {
  if (remakesTuple(cx, cls)) return newTuple(cx, cls, of, args);
  const value = valueBase(cls);
  const created = lookup(cx, cls, '__new__');
  let held = created.members.length ? holdArgs(cx, args) : args;
  // Built-in classes with a layout of their own do not ask.
  const builtIn = cls.mro.some((c) => c.library && (c.perSite || c.boxed !== null || (c.declaresFields && c.name !== 'object')));
  const refused = builtIn ? null : abstractMethods(cx, cls);
  if (refused) return raiseError(cx, 'TypeError', refused);
  const ownNew = created.members.length > 0 && !created.members[0]!.owner.library;
  const self = value && !ownNew
    ? spill(cx, newValue(cx, cls, of, value, ofInit(cx, cls, value, (held = holdArgs(cx, args)))))
    : !created.members.length && initsOver(cx, cls)
    ? spill(cx, newTuple(cx, cls, of, (held = holdArgs(cx, args))))
    : created.members.length
    ? spill(cx, withMember(cx, created, of, (raw) => callMember(cx, raw, of, cls, { ...ofNew(cx, cls, created.members[0]!.owner, held), positional: [of, ...held.positional] }), () => allocate(cx, cls, of)))
    : allocate(cx, cls, of);
  if (!cx.env) return bottom(cx);
  const made = iteratorInit(cls);
  if (made && !ownNew) initIterator(cx, cls, made, self, (held = holdArgs(cx, args)));
  if (!cx.env) return bottom(cx);
  if (!created.members.length) held = prepareException(cx, cls, self, held);
  return dispatch(cx, self, (one) => {
    const own = cx.program.classOfAtom(one.type.atoms[0]!);
    if (!own || !isSubclass(own, cls)) return one;
    const found = own.library || (made && !overrides(cx, own, '__init__')) ? null : lookup(cx, own, '__init__');
    const init = created.members.length > 0 && found?.members[0]?.owner === tupleClassOf(own) ? null : found;
    if (init && init.members.length) {
      const r = withMember(cx, init, one, (raw) => callMember(cx, raw, one, own, held), () =>
        takesNone(cx, cls, args));
      if (!cx.env) return bottom(cx);
      discard(cx, dispatch(cx, r, (given) => {
        const a = given.type.atoms[0]!;
        if (isInst(a, 'NoneType')) return given;
        return raiseError(cx, 'TypeError', `__init__() should return None, not '${cx.program.typeName(a)}'`);
      }));
      if (!cx.env) return bottom(cx);
    } else if (!created.members.length && !value && !made) discard(cx, takesNone(cx, cls, held));
    return cx.env ? one : bottom(cx);
  });
}

/** `float` and `tuple` leave keywords to the `__init__` of a derived class. */
const ofInit = (cx: Cx, cls: ClassInfo, value: ClassInfo, args: Args): Args =>
  (value.name === 'float' || value.name === 'tuple') && overrides(cx, cls, '__init__') ? { ...args, keywords: [] } : args;

/** A new instance with zeroed fields, before `__init__`. */
export function allocate(cx: Cx, cls: ClassInfo, of: Val = cx.program.classVal(cls), place: { pos?: number } = {}): Val {
  const site = cls.perSite ? siteAt(cx.world, cls, cx.node ?? 'construct', cx.ctx, cx.program.ids) : null;
  if (site) {
    for (const c of cls.mro) {
      for (const f of c.fields.values()) {
        if (!site.fields.has(f.name)) {
          site.fields.set(f.name, cellOf(f.machine ? cx.world.machine[f.machine] : cx.world.bottom));
        }
      }
    }
  }
  cls.instantiated = true;
  const finaliser = seenFinaliser(cls);
  if (finaliser) unsupported(cx, finaliser, '__del__', 'Nothing tells when an object is gone: call a method of your own, or use a with statement.');
  const type = instanceOf(cx.world, cls, site);
  let self = value(type, NO_CODE);
  if (cx.emitting) {
    const layout = cx.program.instLayout(type);
    const fields = cx.program.fieldsOf(layout);
    const local = newLocal(cx, `ref<${layout}>`);
    emit(cx, ir('local.set', [ir('new', fields.map((f) => zero(f.type === 'i8' || f.type === 'i16' ? 'i32' : f.type)), { class: layout, ...place })], { local, ...place }));
    self = value(type, tempGet(local));
  }
  storeClasses(cx, self, cls, of);
  initContainer(cx, cls, self);
  return self;
}

const NEEDS_COMPILER: ReadonlySet<string> = new Set(['eval', 'exec', 'compile']);
const LOOKS_AROUND: ReadonlySet<string> = new Set(['globals', 'locals']);

/** Binds arguments and calls; the result is bottom when the function never returns. */
export function callFunction(cx: Cx, called: FuncInfo, args: Args, callee: Val | null = null): Val {
  if (!cx.env) return bottom(cx);
  if (called.library && NEEDS_COMPILER.has(called.name) && called.mod.name === 'pyw.builtins.forms') return unsupported(cx, cx.node, `${called.name}() of source that is not a constant`);
  if (called.library && LOOKS_AROUND.has(called.name) && called.mod.name === 'pyw.builtins.forms') return unsupported(cx, cx.node, `calling ${called.name} by another name`);
  const closure = callee && cx.emitting ? spill(cx, callee) : callee;
  const asked = called.mod.path.startsWith(LIBRARY_ROOT) ? withoutOptions(cx, called, args) : called;
  const bound = bindArgs(cx, asked, args, closure);
  if (!bound) return bottom(cx);
  const { vals } = bound;
  const fn = asked.library ? forMode(cx, asked, vals) : asked;
  const types = vals.map((v) => v.type);
  if (types.some((t, i) => t.atoms.length === 0 && !(fn.varargs && i === fn.params.length))) {
    // An argument that never has a value: the call is never made.
    if (cx.emitting) for (const v of vals) emit(cx, ir('drop', [codeOf(cx, v)]));
    if (cx.emitting) emit(cx, ir('unreachable', []));
    endFlow(cx);
    return bottom(cx);
  }
  const atom = closure ? (closure.type.atoms[0] as AtomOf<'func'>) : null;
  if (cx.emitting && fn.library && cx.program.isStub(fn.mod)) checkStubCall(cx, fn, types);
  if (fn.library && !cx.emitting) prefill(cx, fn, types);
  const ctx = contextFor(cx.world, fn, types, cx.emitting ? null : cx.ctx, atom?.env ?? null, bound.names, makesClasses(fn) ? (cx.building ?? cx.ctx.building) : null);
  ctx.origin ??= cx.mod.library ? cx.ctx.origin : cx.node && { mod: cx.mod, node: cx.node };
  cx.program.callNow(cx, ctx);
  if (!cx.emitting) {
    if (ctx.ret.atoms.length === 0) endFlow(cx);
    return resultOf(cx, ctx, NO_CODE);
  }
  if (!fn.library) types.forEach((t, i) => observeSource(cx, slotKey(ctx, slotOfParam(fn, i)), 'argument', [t]));
  if (observing(cx) && cx.node?.kind === 'Call') observeRead(cx, cx.node, resultKey(ctx));
  const name = cx.program.requestFunction(ctx);
  const operands: Expr[] = [];
  if (atom?.env && cx.program.functionLayout(atom)) operands.push(closure!.code);
  vals.forEach((v, i) => {
    const declared = ctx.params[i]!;
    if (fn.varargs && i === fn.params.length) {
      const shape = explodedShape(declared);
      if (shape) {
        v.elems!.forEach((e, k) => {
          if (!isVoid(shape[k]!)) operands.push(codeAs(cx, e, shape[k]!));
        });
        return;
      }
    }
    if (!isVoid(declared)) operands.push(codeAs(cx, v, declared));
  });
  const code = ir('call', operands, { func: name, ...position(cx) });
  return receive(cx, ctx, code);
}

/** The variable of a parameter by its place among the arguments: `*args` and `**kwargs` come last. */
function slotOfParam(fn: FuncInfo, i: number): number {
  return fn.params[i]?.slot ?? (i === fn.params.length && fn.varargs ? fn.varargs.slot : (fn.kwargs?.slot ?? -1));
}
/** A method of a metaclass of the program. */
const makesClasses = (fn: FuncInfo): boolean => fn.cls !== null && !fn.library && fn.cls.mro.some((c) => c.library && c.name === 'type');

/** Takes the results of a call. */
function receive(cx: Cx, ctx: Context, code: Expr): Val {
  const { ret } = ctx;
  if (ret.atoms.length === 0) {
    emit(cx, ir('drop', [code]));
    emit(cx, ir('unreachable', []));
    endFlow(cx);
    return bottom(cx);
  }
  const elements = returnsElements(ctx);
  if (elements) {
    const real = elements.filter((t) => !isVoid(t));
    const locals = real.map((t) => newLocal(cx, cx.program.reprOf(t)));
    if (real.length === 1) emit(cx, ir('local.set', [code], { local: locals[0]! }));
    else if (real.length) emit(cx, ir('locals.set', [code], { locals }));
    else emit(cx, ir('drop', [code]));
    let next = 0;
    const elems = elements.map((t) => value(t, isVoid(t) ? NO_CODE : tempGet(locals[next++]!)));
    return { type: ret, code: NO_CODE, elems };
  }
  if (isVoid(ret)) {
    emit(cx, ir('drop', [code]));
    return resultOf(cx, ctx, NO_CODE);
  }
  return value(ret, code);
}
function resultOf(cx: Cx, ctx: Context, code: Expr): Val {
  const { ret } = ctx;
  const elements = returnsElements(ctx);
  if (elements) return { type: ret, code, elems: elements.map((t) => value(t, NO_CODE)) };
  const a = ret.atoms[0];
  if (ret.atoms.length === 1 && a?.kind === 'inst' && a.cls.boxed === 'none') return none(cx);
  return value(ret, code);
}

/** Calls a function of the library by module and name. */
export function callLibrary(cx: Cx, mod: string, name: string, ...vals: Val[]): Val {
  return callFunction(cx, cx.program.libraryFunction(mod, name), positional(...vals));
}
