/** `globals()`, `locals()`, `vars()` and `dir()`: copies of namespaces; what is stored into `globals()` goes to the module. */
import { isNamespaceCall, namespaceUses } from '../bind/namespace-uses.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import type { Call, Expression, Node, Subscript } from '../syntax/ast.ts';
import { isEnumClass } from '../bind/enum-classes.ts';
import { boundNames } from '../bind/free-names.ts';
import { enumProperty, isFlagClass, memberNamesOf, memberType } from './enum-class.ts';
import type { ClassInfo, GlobalInfo, ModuleInfo } from '../types/infos.ts';
import { readCell } from '../types/world.ts';
import { loadAttribute } from './attributes.ts';
import { tupleClassOf } from './named-tuples.ts';
import { ownSlots, slotsOf, tupleFields } from './slots.ts';
import { callLibrary, positional } from './calls.ts';
import { loadCapture } from './closures.ts';
import { eachClassExtra } from './class-extras.ts';
import { attrFlag, attrIsBound, loadAttr } from './class-objects.ts';
import { compareValues } from './compare.ts';
import { computedAttribute, stampArray } from './computed-names.ts';
import { emptyDict, putPairs } from './containers.ts';
import { collect, emit, inOrder, newLabel, newLocal, spill, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { forEach } from './for.ts';
import { TYPE_ATTRIBUTES } from './generated/python-names.ts';
import { callGlobals, isGlobals as isHostModule, isHostObject } from './host-objects.ts';
import { i32, ir } from './ir.ts';
import { attrOf, hasSpecial, isOwnName, knownNames } from './members.ts';
import { isStandard, metaOf } from './metaclass.ts';
import { libraryClassDir, libraryDir, ownAttribute } from './module-attributes.ts';
import { hasAnnotations, loadGlobal, loadSlotIfBound, placeOf, storeGlobal } from './names.ts';
import { bottom, choose, discard, intConst, none, strConst } from './values.ts';
import { loadItem } from './subscripts.ts';
import { classText } from './type-call.ts';

/** Whether a module's variables are kept account of. */
export const asksForGlobals = (mod: ModuleInfo): boolean => !mod.library && namespaceUses(mod.tree).asked;

const OWN = ['__name__', '__doc__', '__package__', '__loader__', '__spec__', '__annotations__', '__builtins__', '__file__', '__cached__'];

/** `globals()`, `locals()`, `vars()`, `dir()` without arguments; null for other calls. */
export function namespaceCall(cx: Cx, node: Call): Val | null {
  if (!isNamespaceCall(node) || node.func.kind !== 'Name' || placeOf(cx, node.func.id).kind !== 'none' || cx.mod.library) return null;
  const name = node.func.id;
  const ofModule = name === 'globals' || cx.fn.node.kind === 'Module';
  if (cx.classBody && name !== 'globals') return classNames(cx, node, name);
  if (ofModule && name !== 'dir' && !namespaceUses(cx.mod.tree).looks.has(node)) {
    unsupported(cx, node, `${name}() that is kept or handed on`, 'Look at it where it is called: globals()[name], name in globals(), dict(globals()).');
  }
  const dict = ofModule ? globalsDict(cx, cx.mod, node, mayBeKey(cx, node)) : localsDict(cx, node);
  if (name !== 'dir' || !cx.env) return dict;
  return cx.program.callBuiltin(cx, 'sorted', dict);
}

/** Which names the key that is looked up in the result may be: `globals()[f'do_{command}']` asks for few. */
function mayBeKey(cx: Cx, node: Call): (name: string) => boolean {
  const key = namespaceUses(cx.mod.tree).keys.get(node);
  if (key?.kind === 'Constant') return (name) => key.value.kind === 'str' && key.value.value === name;
  const texts = key && cx.program.usage().texts(key);
  return (name) => !texts || texts.test(name);
}

/** The globals of a module that are bound, in the order in which they were bound. `wanted`: the others are left out. */
export function globalsDict(cx: Cx, mod: ModuleInfo, node: Node, wanted: (name: string) => boolean = () => true): Val {
  const dict = spill(cx, emptyDict(cx, node));
  let part = 0;
  for (const name of OWN) {
    if (!cx.env) return bottom(cx);
    if (!wanted(name)) continue;
    if (name === '__annotations__' && (mod.globals.has(name) || (mod !== cx.program.main && !hasAnnotations(mod.tree.body)))) continue;
    putPairs(cx, node, dict, [strConst(cx, name)], [spill(cx, ownAttribute(cx, mod, name) ?? none(cx))], part++);
  }
  const names = [...mod.globals.values()].filter((g) => (!OWN.includes(g.name) || g.name === '__annotations__') && !isOwnName(g.name) && wanted(g.name) && readCell(g.cell, cx.emitting ? null : cx.ctx).atoms.length > 0);
  if (names.length === 0) return dict;
  const stamp = (g: GlobalInfo) => (g.alwaysBound ? i32(1) : ir('global.get', [], { global: cx.program.flagName(g) }));
  const order = spill(cx, callLibrary(cx, 'pyw.builtins.calls', '_order_of', stampArray(cx, cx.emitting ? names.map(stamp) : [])));
  const k = cx.emitting ? newLocal(cx, 'i32', 'k') : -1;
  const index = cx.emitting ? newLocal(cx, 'i32', 'global') : -1;
  const get = (local: number) => ir('local.get', [], { local });
  const put = (i: number): Val => {
    if (i >= names.length || !cx.env) return cx.env ? none(cx) : bottom(cx);
    return choose(cx, () => ir('i32.eq', [get(index), i32(i)]), () => {
      const v = loadGlobal(cx, names[i]!, () => bottom(cx));
      if (cx.env) putPairs(cx, node, dict, [strConst(cx, names[i]!.name)], [spill(cx, v)], part + i);
      return cx.env ? none(cx) : bottom(cx);
    }, () => put(i + 1));
  };
  const one = collect(cx, () => put(0));
  const label = newLabel(cx);
  if (cx.emitting) {
    emit(cx, ir('local.set', [i32(0)], { local: k }));
    emit(cx, ir('loop', [], {
      label,
      body: [
        ir('if', [ir('i32.ge_s', [get(k), ir('array.len', [order.code], { elem: 'i32' })])], { then: [ir('break', [], { label })], else: [] }),
        ir('local.set', [ir('array.get', [order.code, get(k)], { elem: 'i32' })], { local: index }),
        ...one,
        ir('local.set', [ir('i32.add', [get(k), i32(1)])], { local: k }),
      ],
    }));
  }
  return cx.env ? dict : bottom(cx);
}

/** The variables of a function that are bound: first those of its own, then those that nested functions use, then captures. */
function localsDict(cx: Cx, node: Call): Val {
  const dict = spill(cx, emptyDict(cx, node));
  let part = 0;
  const put = (name: string, v: Val): Val => {
    if (cx.env) putPairs(cx, node, dict, [strConst(cx, name)], [spill(cx, v)], part++);
    return cx.env ? none(cx) : bottom(cx);
  };
  const { scope, params } = cx.fn;
  const count = params.length + (cx.fn.varargs ? 1 : 0) + (cx.fn.kwargs ? 1 : 0);
  const slots = [...scope.slots].filter(([name]) => !name.startsWith('.'));
  const first = slots.filter(([, slot], i) => i < count || !scope.captured.has(slot));
  const cells = slots.filter(([, slot], i) => i >= count && scope.captured.has(slot));
  for (const [name, slot] of [...first, ...cells]) if (cx.env) loadSlotIfBound(cx, slot, (v) => put(name, v), () => none(cx));
  for (const c of cx.fn.captures) if (cx.env && placeOf(cx, c.name).kind === 'capture') put(c.name, loadCapture(cx, c));
  return cx.env ? dict : bottom(cx);
}

/** `locals()` in a class body that is only looked at: what the class has by then. */
function classNames(cx: Cx, node: Call, name: string): Val {
  const { cls, prepared, writes } = cx.classBody!;
  const bases = [...new Set(cls.node.body.flatMap((s) => [...boundNames(s)]))];
  if (prepared || cls.plural || writes.size > 0 || isEnumClass(cls) || !namespaceUses(cx.mod.tree).looks.has(node) || bases.some((n) => n.startsWith('__'))) {
    unsupported(cx, node, `${name}() in a class body`);
  }
  const dict = spill(cx, emptyDict(cx, node));
  const put = (n: string, v: Val, part: number): Val => {
    if (cx.env) putPairs(cx, node, dict, [strConst(cx, n)], [spill(cx, v)], part);
    return cx.env ? none(cx) : bottom(cx);
  };
  put('__module__', classText(cx, cx.program.classVal(cls), cls, '__module__'), 0);
  put('__qualname__', strConst(cx, cls.qualname), 1);
  put('__firstlineno__', intConst(cx, BigInt(cls.node.decorator_list[0]?.lineno ?? cls.node.lineno)), 2);
  bases.forEach((n, i) => {
    const attr = attrOf(cx, cls, n);
    if (!cx.env || readCell(attr.cell, cx.emitting ? null : cx.ctx).atoms.length === 0) return;
    const own = (): Val => put(n, loadAttr(cx, attr, cx.classBody!.object), 3 + i);
    if (cx.classBody!.certain.has(n)) {
      own();
      return;
    }
    cx.program.wantFlag(attrFlag(attr));
    choose(cx, () => attrIsBound(cx, attr, cx.classBody!.object), own, () => none(cx));
  });
  if (!cx.env) return bottom(cx);
  return name === 'dir' ? cx.program.callBuiltin(cx, 'sorted', dict) : dict;
}

/** `globals()[name] = v`, in a class body also `locals()[name] = v`; false for other targets. */
export function storeInGlobals(cx: Cx, target: Subscript, v: Val): boolean {
  if (cx.classBody && isNamespaceCall(target.value) && target.value.func.kind === 'Name' && /^(locals|vars)$/.test(target.value.func.id) && placeOf(cx, target.value.func.id).kind === 'none') {
    const { cls, prepared } = cx.classBody;
    if (prepared || cls.plural || isEnumClass(cls)) unsupported(cx, target, 'storing into the namespace of this class body');
    const key = evaluate(cx, target.slice);
    if (cx.env) computedAttribute(cx, 'setattr', cx.program.classVal(cls), spill(cx, key), v);
    return true;
  }
  if (!isGlobals(cx, target.value)) return false;
  const key = evaluate(cx, target.slice);
  if (cx.env) setGlobal(cx, spill(cx, key), spill(cx, v));
  return true;
}
function isGlobals(cx: Cx, e: Expression): boolean {
  if (!isNamespaceCall(e) || e.func.kind !== 'Name' || cx.mod.library || placeOf(cx, e.func.id).kind !== 'none') return false;
  return e.func.id === 'globals' || (!cx.classBody && e.func.id !== 'dir' && cx.fn.node.kind === 'Module');
}
function setGlobal(cx: Cx, key: Val, v: Val): void {
  const names = [...cx.mod.globals.values()].filter((g) => !isOwnName(g.name));
  const fixed = key.constant?.kind === 'str' ? cx.mod.globals.get(key.constant.value) : undefined;
  if (fixed) {
    storeGlobal(cx, fixed, v);
    return;
  }
  const from = (i: number): Val => {
    const g = names[i];
    if (!cx.env) return bottom(cx);
    // Nothing could ever read it.
    if (!g && cx.mod === cx.program.main && !namespaceUses(cx.mod.tree).read) return none(cx);
    if (!g) return raiseError(cx, 'NotImplementedError', 'pyw: a global whose name is computed and that no code mentions');
    const same = compareValues(cx, 'Eq', key, strConst(cx, g.name));
    return choose(cx, () => same.code, () => {
      storeGlobal(cx, g, v);
      return none(cx);
    }, () => from(i + 1));
  };
  from(0);
}
/** `globals().update(...)`; null for other calls. */
export function updateGlobals(cx: Cx, node: Call): Val | null {
  const { func } = node;
  if (func.kind !== 'Attribute' || func.attr !== 'update' || !isGlobals(cx, func.value) || node.args.some((a) => a.kind === 'Starred')) return null;
  const vals = inOrder(cx, [...node.args, ...node.keywords.map((k) => k.value)].map((e) => () => evaluate(cx, e))).map((v) => spill(cx, v));
  if (!cx.env) return bottom(cx);
  vals.forEach((v, i) => {
    const keyword = node.keywords[i - node.args.length];
    if (!cx.env) return;
    if (keyword && keyword.arg !== null) setGlobal(cx, strConst(cx, keyword.arg), v);
    else {
      const dict = spill(cx, cx.program.constructNamed(cx, 'dict', positional(v)));
      const keys = cx.program.constructNamed(cx, 'list', positional(dict));
      forEach(cx, node, node, keys, (key) => {
        const held = spill(cx, key);
        if (cx.env) setGlobal(cx, held, spill(cx, loadItem(cx, dict, held)));
      });
    }
  });
  return cx.env ? none(cx) : bottom(cx);
}

/** `dir(x)` */
export function dirOf(cx: Cx, node: Call): Val {
  const v = evaluate(cx, node.args[0]!);
  if (!cx.env) return v;
  cx.node = node;
  return dispatch(cx, spill(cx, v), (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind === 'module') {
      if (isHostModule(a.mod)) return callGlobals(cx, 'dir');
      if (a.mod.path.startsWith(LIBRARY_ROOT)) {
        const names = libraryDir(cx, a.mod);
        return names ? cx.program.listOf(cx, node, names.map((n) => strConst(cx, n))) : unsupported(cx, node, `dir() of the module ${a.mod.name}`);
      }
      return cx.program.callBuiltin(cx, 'sorted', globalsDict(cx, a.mod, node));
    }
    const isClass = a.kind === 'class';
    const cls = isClass ? a.cls : cx.program.classOfAtom(a);
    if (!cls) return unsupported(cx, node, `dir() of a ${cx.program.typeName(a)}`);
    if (!isClass && (!cls.library || isHostObject(cls)) && hasSpecial(cx, one.type, '__dir__')) {
      return cx.program.callBuiltin(cx, 'sorted', cx.program.callMethod(cx, one, '__dir__', positional()));
    }
    return ownDir(cx, node, spill(cx, one), cls, isClass);
  });
}

/** What `object.__dir__` gives of an instance, in order. */
export const defaultDir = (cx: Cx, node: Node, self: Val, cls: ClassInfo): Val => ownDir(cx, node as Call, self, cls, false);

function ownDir(cx: Cx, node: Call, self: Val, cls: ClassInfo, isClass: boolean): Val {
  if (isEnumClass(cls)) return enumDir(cx, node, self, cls, isClass);
  const { names, unsure } = namesOfClass(cx, cls, node, isClass);
  const found = spill(cx, cx.program.callBuiltin(cx, 'set', cx.program.listOf(cx, node, names.map((n) => strConst(cx, n)))));
  for (const attr of unsure) {
    if (!cx.env) return bottom(cx);
    choose(cx, () => attrIsBound(cx, attr, self), () => {
      discard(cx, cx.program.callMethod(cx, found, 'add', positional(strConst(cx, attr.name))));
      return cx.env ? none(cx) : bottom(cx);
    }, () => none(cx));
  }
  if (!cls.library) {
    eachClassExtra(cx, self, cls, (dict) => discard(cx, cx.program.callMethod(cx, found, 'update', positional(dict))));
  }
  if (!isClass && !cls.library && !slotsOf(cx, cls) && cx.env) {
    discard(cx, cx.program.callMethod(cx, found, 'update', positional(loadAttribute(cx, self, '__dict__'))));
  }
  return cx.env ? cx.program.callBuiltin(cx, 'sorted', found) : bottom(cx);
}

/** What enumerations and their members show: what is their own. */
function enumDir(cx: Cx, node: Call, self: Val, cls: ClassInfo, isClass: boolean): Val {
  const names = new Set(isClass ? ENUM_CLASS_NAMES : ENUM_MEMBER_NAMES);
  const type = memberType(cls);
  const own = cls.mro.filter((c) => !isStandard(c));
  const mixed = !isClass && type !== null;
  if (mixed) for (const n of [...ENUM_MIXED_NAMES, ...(isFlagClass(cls) ? ENUM_FLAG_NAMES : []), ...(cls.mro.some((c) => isStandard(c) && c.name === 'StrEnum') ? ['__new_member__'] : [])]) names.add(n);
  if (type) for (const n of namesOfClass(cx, type, node).names) names.add(n);
  const members = new Set(own.flatMap((c) => memberNamesOf(cx, c)));
  if (isClass) {
    for (const n of own.some((c) => c.node.body.some((m) => m.kind === 'FunctionDef' && m.name === '__new__')) ? ['__new__', '__init_subclass__'] : ['__init_subclass__']) names.add(n);
  } else {
    for (const c of own) {
      for (const s of c.node.body) {
        for (const n of boundNames(s)) if (mixed ? n !== '_ignore_' && n !== '_order_' : !n.startsWith('_') && (!members.has(n) || enumProperty(cx, cls, n))) names.add(n);
        if (mixed && s.kind === 'FunctionDef' && s.name === '__new__') names.add('__new_member__');
        if (mixed && s.kind === 'AnnAssign') names.add('__annotations__');
      }
      if (mixed) for (const n of members) names.add(n);
    }
    for (const n of assigned(own)) if (mixed ? !n.startsWith('$') : (!n.startsWith('_') && !members.has(n))) names.add(n);
  }
  const found = spill(cx, cx.program.callBuiltin(cx, 'set', cx.program.listOf(cx, node, [...names].map((n) => strConst(cx, n)))));
  // Not the aliases.
  if (isClass && own.length > 0) discard(cx, cx.program.callMethod(cx, found, 'update', positional(loadAttribute(cx, self, '_member_names_'))));
  return cx.env ? cx.program.callBuiltin(cx, 'sorted', found) : bottom(cx);
}
const assigned = (classes: readonly ClassInfo[]): readonly string[] => classes.flatMap((c) => [...c.fields.keys()]);
const ENUM_CLASS_NAMES = ['__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__'];
/** What `object.__dir__` finds in members whose values are of another type. */
const ENUM_MIXED_NAMES = [
  '__copy__', '__deepcopy__', '__dict__', '__firstlineno__', '__module__', '__objclass__', '__signature__', '__static_attributes__', '__weakref__', '_add_alias_', '_add_value_alias_',
  '_generate_next_value_', '_member_map_', '_member_names_', '_member_type_', '_missing_', '_name_', '_new_member_', '_sort_order_', '_unhashable_values_', '_unhashable_values_map_',
  '_use_args_', '_value2member_map_', '_value_', '_value_repr_',
];
const ENUM_FLAG_NAMES = [
  '__contains__', '__iter__', '__len__', '_all_bits_', '_boundary_', '_flag_mask_', '_get_value', '_inverted_', '_iter_member_', '_iter_member_by_def_', '_iter_member_by_value_',
  '_numeric_repr_', '_singles_mask_',
];
const ENUM_MEMBER_NAMES = ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value'];

/** What `namedtuple` gives a class besides its fields. */
const NAMED_TUPLE = ['__match_args__', '__module__', '__replace__', '__slots__', '_asdict', '_field_defaults', '_fields', '_make', '_replace'];

function namesOfClass(cx: Cx, cls: ClassInfo, node: Node, isClass = true): { readonly names: string[]; readonly unsure: ReturnType<typeof attrOf>[] } {
  const names = new Set<string>((TYPE_ATTRIBUTES.object ?? '').split(' '));
  const unsure: ReturnType<typeof attrOf>[] = [];
  const covered = new Set<ClassInfo>();
  for (const c of cls.mro) {
    if (covered.has(c)) continue;
    if (c.library && c.name === '__pyw_namedtuple__') {
      for (const n of TYPE_ATTRIBUTES.tuple!.split(' ')) names.add(n);
      continue;
    }
    if (c === tupleClassOf(cls)) {
      if (c.node.body.some((s) => s.kind === 'AnnAssign')) unsupported(cx, node, 'dir() of a class of typing.NamedTuple');
      for (const n of [...NAMED_TUPLE, ...tupleFields(c)]) names.add(n);
      continue;
    }
    if (isStandard(c) && c.name !== 'ABC') {
      const recorded = libraryClassDir(c);
      // Instances may hold what CPython's do not.
      const usable = recorded !== null && (isClass || !recorded.hasDict || (!c.library && [...c.fields.keys()].every((n) => /^[a-z$]/i.test(n))));
      const sure = usable ? recorded.names : c.library ? TYPE_ATTRIBUTES[c.name]?.split(' ') : undefined;
      if (!sure) unsupported(cx, node, `dir() of a ${c.name}`);
      else for (const n of sure) if (n) names.add(n);
      // The names of its bases are among those.
      if (usable) for (const b of c.mro) covered.add(b);
      continue;
    }
    for (const n of ['__module__', '__firstlineno__', '__static_attributes__', '__doc__', '__weakref__', '__dict__']) names.add(n);
    if (c.node.body.some((s) => s.kind === 'AnnAssign')) names.add('__annotations__');
    for (const n of ownSlots(c)) names.add(n);
    for (const n of knownNames(cx, c).members) {
      if (!c.attrs.has(n)) continue;
      const attr = attrOf(cx, c, n);
      if (readCell(attr.cell, cx.emitting ? null : cx.ctx).atoms.length === 0) continue;
      if (attr.alwaysBound) names.add(n);
      else unsure.push(attr);
    }
  }
  if (metaOf(cx, cls).name === 'ABCMeta') for (const n of ['__abstractmethods__', '_abc_impl']) names.add(n);
  if (slotsOf(cx, cls)) {
    names.delete('__weakref__');
    names.delete('__dict__');
  }
  if (tupleClassOf(cls)) names.delete('__weakref__');
  return { names: [...names], unsure };
}
