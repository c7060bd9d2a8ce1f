/** `hasattr(x, name)` and `getattr(x, name, default)`: AttributeError is not thrown to find out. */
import { tupleGetter } from './named-tuples.ts';
import { isAbstractClass } from './abstract-classes.ts';
import { isAbstractFunction } from './abstract-methods.ts';
import { libraryListed } from '@pyw/stdlib';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { isPlaceholder } from '../modules/absent-modules.ts';
import { refuseAbsent } from './module-attributes.ts';
import { findMethod } from '../bind/declare.ts';
import type { Atom } from '../types/atoms.ts';
import type { ClassInfo } from '../types/infos.ts';
import { readCell } from '../types/world.ts';
import { mayBeAdded, withAdded } from './added-attributes.ts';
import { callMethod, positional } from './calls.ts';
import { fieldCell, fieldIsSet, isKnownOfType, loadAttribute, loadField } from './attributes.ts';
import { slotsOf, takesReferences } from './slots.ts';
import { NO_CODE, spill, type Cx, type Val } from './cx.ts';
import { dispatch, noneTest } from './dispatch.ts';
import { functionAttribute, FUNCTION_NAMES } from './function-attributes.ts';
import { callGlobals, hasHostAttribute, isGlobals, isHostObject } from './host-objects.ts';
import { TYPE_ATTRIBUTES } from './generated/python-names.ts';
import { ir } from './ir.ts';
import { metaLookup, metaOf } from './metaclass.ts';
import { fieldCellOf, hasSpecial, isDefinite, lookup, methodParts, overrides, rawType, withMember } from './members.ts';
import { isObjectFunction } from './object-methods.ts';
import { tupleClassOf } from './named-tuples.ts';
import { isOfSuper, superValueAttribute } from './super.ts';
import { protect } from './protect.ts';
import { loadBound } from './names.ts';
import { boolConst, choose, discard, isInst, strConst } from './values.ts';

const OF_MODULES: ReadonlySet<string> = new Set(['__class__', '__dict__', '__doc__', '__loader__', '__name__', '__package__', '__spec__']);
const SPECIAL = /^__(len|iter|next|getitem|contains|reversed|bool|index|hash|repr|str|format|float|int|complex|fspath|bytes|trunc|floor|ceil|round|abs|enter|exit)__$/;

/** With a default: the attribute or the default; without: a bool. */
export function hasAttribute(cx: Cx, obj: Val, name: string, otherwise: Val | null): Val {
  const yes = (one: Val): Val => (otherwise ? loadAttribute(cx, one, name) : boolConst(cx, true));
  const no = (): Val => otherwise ?? boolConst(cx, false);
  return dispatch(cx, obj, (one) => {
    const a = one.type.atoms[0]!;
    if (isOfSuper(cx, a, name)) return superValueAttribute(cx, one, name, (v) => (otherwise ? v : boolConst(cx, true)), no);
    switch (a.kind) {
      case 'inst': {
        // Notes are there once one has been added.
        if (name === '__notes__' && a.cls.mro.some((c) => c.library && c.name === 'BaseException')) {
          const self = spill(cx, one);
          const notes = loadField(cx, self, '_notes');
          if (notes.type.atoms.every((x) => isInst(x, 'NoneType'))) return no();
          return choose(cx, () => (cx.emitting ? ir('i32.eqz', [noneTest(notes.code, cx.program.reprOf(notes.type))]) : NO_CODE), () => yes(self), no);
        }
        if (isHostObject(a.cls) && !(cx.mod.library && name === 'keys') && !name.startsWith('_') && !findMethod(a.cls, name)) {
          const held = spill(cx, one);
          const has = hasHostAttribute(cx, held, a.cls, name);
          return otherwise ? choose(cx, () => has.code, () => yes(held), no) : has;
        }
        if (isHostObject(a.cls) && cx.mod.library && name === 'keys' && !otherwise) return callMethod(cx, one, '_has_keys', positional());
        if (mayBeAdded(cx, a, name)) return withAdded(cx, one, strConst(cx, name), yes, no);
        if (a.cls.library) return fieldCell(a, name) || findMethod(a.cls, name) || name === '__class__' || (!cx.mod.library && (isKnownOfType(a.cls, name) || isObjectFunction(cx, a.cls.mro, name))) ? yes(one) : no();
        // The library asks for special methods, which are looked up on the class alone.
        const special = cx.mod.library && name.startsWith('__');
        if (!special && hasLookup(cx, a.cls)) return attempt(cx, one, name, otherwise);
        if (name === '__dict__') return slotsOf(cx, a.cls) || tupleClassOf(a.cls) === a.cls ? no() : yes(one);
        if (name === '__class__') return yes(one);
        if (name === '__weakref__') return takesReferences(a.cls) ? yes(one) : no();
        const found = lookup(cx, a.cls, name);
        if (isAskedFor(cx, found)) return attempt(cx, one, name, otherwise);
        const isField = !special && one.type.atoms.some((x) => x.kind === 'inst' && readCell(fieldCellOf(cx, x, name), cx.emitting ? null : cx.ctx).atoms.length > 0);
        if (isField && isDefinite(cx, a.cls, name)) return yes(one);
        const self = spill(cx, one);
        const onClass = (): Val => withMember(cx, found, self, () => yes(self), () => (!cx.mod.library && isKnownOfType(a.cls, name) ? yes(self) : no()));
        return isField ? choose(cx, () => fieldIsSet(cx, self, name), () => yes(self), onClass) : onClass();
      }
      case 'method':
        if (name === '__call__' || name === '__self__') return yes(one);
        if (name === '__func__') return a.func.atoms[0]?.kind === 'func' && a.func.atoms[0].fn.library ? no() : yes(one);
        return hasAttribute(cx, methodParts(cx, one).func, name, otherwise);
      case 'class': {
        if (name === '__call__' || (!cx.mod.library && isKnownOfType(cx.program.cls('type'), name))) return yes(one);
        // What the library asks of a class is what its metaclass has.
        if (cx.mod.library && SPECIAL.test(name)) return hasSpecial(cx, one.type, name) ? yes(one) : no();
        if (a.cls.library) return findMethod(a.cls, name) || name === '__name__' || (name === '__abstractmethods__' && isAbstractClass(a.cls)) || (!cx.mod.library && isKnownOfType(a.cls, name)) ? yes(one) : no();
        if (['__name__', '__qualname__', '__module__', '__doc__', '__mro__', '__bases__', '__dict__', '__class__'].includes(name) || (name === '__abstractmethods__' && metaOf(cx, a.cls).name !== 'type')) return yes(one);
        const held = spill(cx, one);
        return withMember(cx, lookup(cx, a.cls, name), held, () => yes(held), () => {
          if (tupleGetter(cx, a.cls, name)) return yes(held);
          if (metaLookup(cx, a.cls, '__getattr__')) return attempt(cx, held, name, otherwise);
          if (!cx.mod.library && isKnownOfType(a.cls, name)) return yes(held);
          return metaLookup(cx, a.cls, name) ? attempt(cx, held, name, otherwise) : no();
        });
      }
      case 'tuple':
        return findMethod(cx.program.cls('tuple'), name) || (!cx.mod.library && isKnownOfType(cx.program.cls('tuple'), name)) ? yes(one) : no();
      case 'module': {
        if (isPlaceholder(a.mod)) refuseAbsent(cx, a.mod, name);
        if (!cx.mod.library && OF_MODULES.has(name)) return yes(one);
        if (name === '__all__' && a.mod.path.startsWith(LIBRARY_ROOT)) return Object.hasOwn(libraryListed, a.mod.name) ? yes(one) : no();
        if (isGlobals(a.mod)) return otherwise ? callGlobals(cx, 'getattr', strConst(cx, name), otherwise) : callGlobals(cx, 'hasattr', strConst(cx, name));
        const isImported = cx.program.moduleNamed(`${a.mod.name}.${name}`) !== null;
        if (a.mod.library) return isImported || cx.program.libraryName(cx, a.mod, name) || (a.mod.name === 'sys' && name === 'modules') ? yes(one) : no();
        if (a.mod.globals.has('__getattr__') && !name.startsWith('__')) return attempt(cx, one, name, otherwise);
        const g = a.mod.globals.get(name);
        const held = g && loadBound(cx, g);
        // A submodule that the program imports is there, as for who reads it.
        if (!held || isImported) return isImported ? yes(one) : no();
        return held.bound ? choose(cx, () => held.bound!, () => yes(one), no) : yes(one);
      }
      case 'func': {
        if (['__name__', '__qualname__', '__module__', '__doc__', '__call__'].includes(name) || (!a.fn.library && (FUNCTION_NAMES.has(name) || name === '__annotations__' || (name === '__isabstractmethod__' && isAbstractFunction(a.fn.node))))) return yes(one);
        if (!otherwise && TYPE_ATTRIBUTES.object?.split(' ').includes(name)) return yes(one);
        return functionAttribute(cx, one, a, name, no, otherwise ? null : () => boolConst(cx, true));
      }
      default:
        return no();
    }
  });
}

const hasLookup = (cx: Cx, cls: ClassInfo): boolean => overrides(cx, cls, '__getattr__') || overrides(cx, cls, '__getattribute__');
const isAskedFor = (cx: Cx, found: ReturnType<typeof lookup>): boolean => found.members.length > 0 && rawType(cx, found).atoms.some((x) => isAsked(cx, x));
/** May code of the program run where an attribute of the class's instances is read? */
export const isComputed = (cx: Cx, cls: ClassInfo, name: string): boolean => hasLookup(cx, cls) || isAskedFor(cx, lookup(cx, cls, name));

/** An entry of a class whose own code says what the attribute is: it may raise AttributeError. */
const isAsked = (cx: Cx, x: Atom): boolean =>
  isInst(x, 'property') || (x.kind === 'inst' && !x.cls.library && lookup(cx, x.cls, '__get__').members.length > 0);

/** Where code of the program runs to find out: AttributeError is the answer no. */
function attempt(cx: Cx, obj: Val, name: string, otherwise: Val | null): Val {
  return protect(cx, cx.program.cls('AttributeError'), () => {
    const v = loadAttribute(cx, obj, name);
    if (otherwise || !cx.env) return v;
    discard(cx, v);
    return boolConst(cx, true);
  }, () => otherwise ?? boolConst(cx, false));
}

