/**
 * What classes made by ABCMeta take besides what is derived from them: classes that were registered, and those that a
 * `__subclasshook__` of the program accepts.
 *
 * A registration that nobody can have asked about before it was made counts from the start. Of others the registered
 * class takes note, in an entry of its own, when they are made; that entry and hooks are asked each time.
 */
import { isSubclass } from '../bind/declare.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import type { Expression, Stmt } from '../syntax/ast.ts';
import type { Atom, AtomOf } from '../types/atoms.ts';
import type { ClassAttr, ClassInfo } from '../types/infos.ts';
import { classType, funcOf, grow, instanceOf, newCell, readCell } from '../types/world.ts';
import { followsProtocol, isAbstractClass, isProtocol, takesInstance } from './abstract-classes.ts';
import { shortCircuit, truth } from './boolean.ts';
import { callMethod, positional } from './calls.ts';
import { attrIsBound, storeAttr } from './class-objects.ts';
import { NO_CODE, spill, value, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { boundMethod, lookup } from './members.ts';
import { metaOf } from './metaclass.ts';
import { isNamedTuple } from './named-tuples.ts';
import { bool, boolConst, bottom, isInst, none } from './values.ts';

const isAbc = (cx: Cx, cls: ClassInfo): boolean => isAbstractClass(cls) || metaOf(cx, cls).mro.some((c) => c.name === 'ABCMeta');
const ownHook = (cx: Cx, cls: ClassInfo): boolean => !cls.library && lookup(cx, cls, '__subclasshook__').members.some((m) => !m.owner.library && !m.owner.mod.path.startsWith(LIBRARY_ROOT));

/** Is code of the program asked whether a class is derived from this one, or are classes registered with it while the program runs? */
export const isHooked = (cx: Cx, cls: ClassInfo): boolean =>
  (!cls.library || registersAny(cx)) && isAbc(cx, cls) && (ownHook(cx, cls) || lateOf(cx, cls).length > 0 || cls.subclasses.some((c) => isHooked(cx, c)));

export const derives = (cx: Cx, cls: ClassInfo, base: ClassInfo): boolean =>
  (base.name === 'object' && base.library) || isSubclass(cls, base) || (base.name === 'tuple' && base.library && !cx.mod.library && isNamedTuple(cls)) || (cls.boxed === 'bool' && base.boxed === 'int') ||
  (isAbstractClass(base) && takesInstance(cx, base, instanceOf(cx.world, cls).atoms[0]!)) ||
  (isProtocol(base) && followsProtocol(cx, base, instanceOf(cx.world, cls).atoms[0]!, true)) ||
  registered(cx, base).some((c) => derives(cx, cls, c));

/** Is a class, given as a value, derived from one that `isHooked`? */
export function derivesByHook(cx: Cx, sub: Val, base: ClassInfo): Val {
  if (base.plural) return unsupported(cx, cx.node, '__subclasshook__ of a class that is made more than once');
  const held = spill(cx, sub);
  const a = held.type.atoms[0];
  if (a?.kind !== 'class') return boolConst(cx, false);
  const rest = (): Val => {
    if (derives(cx, a.cls, base)) return boolConst(cx, true);
    const late = lateOf(cx, base).filter((d) => derives(cx, a.cls, d) || isHooked(cx, d));
    const noted = (i: number): Val => (i === late.length ? go(0) : shortCircuit(cx, 'Or', wasRegistered(cx, held, late[i]!, base), () => noted(i + 1)));
    const go = (i: number): Val => {
      const next = base.subclasses.findIndex((c, k) => k >= i && isHooked(cx, c));
      return next < 0 ? boolConst(cx, false) : shortCircuit(cx, 'Or', derivesByHook(cx, held, base.subclasses[next]!), () => go(next + 1));
    };
    return noted(0);
  };
  if (!ownHook(cx, base)) return rest();
  const said = callMethod(cx, cx.program.classVal(base), '__subclasshook__', positional(held));
  return dispatch(cx, said, (one) => (isInst(one.type.atoms[0]!, 'NotImplementedType') ? rest() : truth(cx, one)));
}

/** Is a value an instance of a class that `isHooked`? */
export const takesByHook = (cx: Cx, v: Val, cls: ClassInfo): Val =>
  dispatch(cx, spill(cx, v), (one) => {
    const a = one.type.atoms[0]!;
    const own = a.kind === 'class' ? metaOf(cx, a.cls) : (cx.program.classOfAtom(a) ?? cx.program.classNamed(cx.program.typeName(a)));
    if (!own) return unsupported(cx, cx.node, `__subclasshook__ for a ${cx.program.typeName(a)}`);
    // Who is of the very class is not asked about.
    if (own === cls && !cls.plural) return boolConst(cx, true);
    return derivesByHook(cx, own.plural ? cx.program.typeOf(cx, one) : cx.program.classVal(own), cls);
  });

// --- registration

/** Classes that are registered with a class while the program runs. */
function lateOf(cx: Cx, cls: ClassInfo): ClassInfo[] {
  if (!registersAny(cx)) return [];
  return readCell(lateRegistrations(cx, cls), cx.emitting ? null : cx.ctx).atoms.flatMap((a) => (a.kind === 'class' ? [a.cls] : []));
}
function lateRegistrations(cx: Cx, cls: ClassInfo): ReturnType<typeof newCell> {
  let cell = cx.program.lateRegistrations.get(cls);
  if (!cell) cx.program.lateRegistrations.set(cls, (cell = newCell(cx.world)));
  return cell;
}
/** The entry of a class that is bound once it has been registered with `base`. */
function entryFor(cx: Cx, cls: ClassInfo, base: ClassInfo): ClassAttr {
  const name = `${base.id} registered`;
  let attr = cls.attrs.get(name);
  if (!attr) cls.attrs.set(name, (attr = { name, cls, cell: newCell(cx.world), alwaysBound: false }));
  return attr;
}
/** Has `cls` been registered with `base`, and does the class `sub` derive from it? */
function wasRegistered(cx: Cx, sub: Val, cls: ClassInfo, base: ClassInfo): Val {
  const a = sub.type.atoms[0] as AtomOf<'class'>;
  if (cls.plural && !isSubclass(a.cls, cls)) return unsupported(cx, cx.node, 'a class made more than once that is registered');
  const noted = bool(cx, attrIsBound(cx, entryFor(cx, cls, base), sub));
  return isHooked(cx, cls) && !derives(cx, a.cls, cls) ? shortCircuit(cx, 'And', noted, () => derivesByHook(cx, sub, cls)) : noted;
}

/** Classes that were registered with a class, or with one that is derived from it. */
export function registered(cx: Cx, cls: ClassInfo): ClassInfo[] {
  if (!registersAny(cx) || !isAbc(cx, cls)) return [];
  const found = readCell(registrations(cx, cls), cx.emitting ? null : cx.ctx).atoms.flatMap((a) => (a.kind === 'class' ? [a.cls] : []));
  return [...found, ...cls.subclasses.flatMap((c) => registered(cx, c))];
}
function registersAny(cx: Cx): boolean {
  cx.program.registersAny ??= [...cx.program.modules.values()].some((m) => !m.library && !m.path.startsWith(LIBRARY_ROOT) && m.text.includes('.register'));
  return cx.program.registersAny;
}
function registrations(cx: Cx, cls: ClassInfo): ReturnType<typeof newCell> {
  let cell = cx.program.registrations.get(cls);
  if (!cell) cx.program.registrations.set(cls, (cell = newCell(cx.world)));
  return cell;
}

/** `C.register` as a value; null for what is no such class. */
export function registerOf(cx: Cx, of: Val, cls: ClassInfo, name: string): Val | null {
  if (name !== 'register' || !isAbc(cx, cls)) return null;
  const mod = cx.program.moduleNamed('pyw.builtins.class_checks');
  const fn = mod && cx.program.functionNamed(mod, '_register_class');
  return fn ? boundMethod(cx, value(funcOf(cx.world, fn), NO_CODE), of) : null;
}

/** Library code `note_registered(cls, subclass)`. */
export function noteRegistered(cx: Cx, of: Val, sub: Val): Val {
  return dispatch(cx, of, (base) => dispatch(cx, sub, (one) => {
    const [c, d] = [base.type.atoms[0]!, one.type.atoms[0]!];
    if (c.kind !== 'class') return bottom(cx);
    if (d.kind !== 'class') return raiseError(cx, 'TypeError', 'Can only register classes');
    if (isSubclass(d.cls, c.cls)) return none(cx);
    if (isSubclass(c.cls, d.cls)) return raiseError(cx, 'RuntimeError', 'Refusing to create an inheritance cycle');
    if (c.cls.plural) return unsupported(cx, cx.node, 'register() of a class that is made more than once');
    if (d.cls.plural || !isEarly(cx, c.cls, d.cls)) {
      // Classes of the library are asked about where nobody looks for entries.
      if (d.cls.library) return unsupported(cx, cx.node, `register(${d.cls.name}) where somebody may have asked before`, 'Register a class by a decorator, or at the top of the module, right after its definition.');
      grow(cx.world, lateRegistrations(cx, c.cls), classType(cx.world, d.cls));
      storeAttr(cx, entryFor(cx, d.cls, c.cls), boolConst(cx, true), one);
      return cx.env ? none(cx) : bottom(cx);
    }
    grow(cx.world, registrations(cx, c.cls), classType(cx.world, d.cls));
    return none(cx);
  }));
}

/** Is the class registered before there can be a question whose answer that changes? */
function isEarly(cx: Cx, base: ClassInfo, sub: ClassInfo): boolean {
  if (sub.node.decorator_list.some((d) => isRegister(d, base))) return true;
  return [...cx.program.modules.values()].some((m) => {
    if (m.library) return false;
    const { body } = m.tree;
    const at = body.findIndex((s) => s.kind === 'Expr' && s.value.kind === 'Call' && isRegister(s.value.func, base) && s.value.args[0] !== undefined && lastName(s.value.args[0]) === sub.name);
    const start = body.findLastIndex((s, i) => i < at && (s === sub.node || s === base.node));
    return at >= 0 && body.slice(start + 1, at).every(isQuiet);
  });
}
const lastName = (e: Expression): string | null => (e.kind === 'Name' ? e.id : e.kind === 'Attribute' ? e.attr : null);
const isRegister = (e: Expression, base: ClassInfo): boolean => e.kind === 'Attribute' && e.attr === 'register' && lastName(e.value) === base.name;
const QUIET: ReadonlySet<string> = new Set(['FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'Import', 'ImportFrom', 'Pass']);
const isQuiet = (s: Stmt): boolean =>
  QUIET.has(s.kind) || (s.kind === 'Expr' && (s.value.kind === 'Constant' || (s.value.kind === 'Call' && s.value.func.kind === 'Attribute' && s.value.func.attr === 'register'))) ||
  (s.kind === 'Assign' && (s.value.kind === 'Constant' || s.value.kind === 'Name'));

/** Does a class take a value because its class was registered? */
export const takesRegistered = (cx: Cx, a: Atom, cls: ClassInfo): boolean => {
  const own = registered(cx, cls).length > 0 ? (cx.program.classOfAtom(a) ?? cx.program.classNamed(cx.program.typeName(a))) : null;
  return own !== null && registered(cx, cls).some((c) => derives(cx, own, c));
};
