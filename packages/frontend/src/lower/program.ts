/**
 * The program being compiled, as the construct files see it: names of the library, layouts, constants and globals of
 * the module, and the two engines' entry points (analyse a context now; ask for a context's code).
 */
import { BUILTIN_NAMES } from './generated/python-names.ts';
import { builtInKind } from './function-attributes.ts';
import { recordCall } from '../analysis/call-graph.ts';
import {
  isRef, classOf, type ClassDecl, type Data, type Expr, type Global, type Position, type StorageType, type Stmt,
  type ValueType, type Local,
} from '@pyw/ir';
import { DIAGNOSTICS, formatMessage, InternalError, type Diagnostic, type DiagnosticCode } from '../diagnostics.ts';
import type { MetaclassUsage } from '../bind/metaclass-usage.ts';
import type { Cell } from '../types/cells.ts';
import { protect } from './protect.ts';
import { keptDicts } from '../bind/kept-dicts.ts';
import { functionsRunOnce } from '../bind/run-once.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { usageOf, type Usage } from '../bind/usage.ts';
import { declareFunction, declareProgramClass, TOP_LEVEL, type Counter, type Surroundings } from '../bind/declare.ts';
import type {
  ClassDef, ConstantValue, Expression, ImportFrom, Node, PositionedNode,
} from '../syntax/ast.ts';
import { utf16Column } from '../syntax/source.ts';
import type { ArraySite, Atom, AtomOf, Site, Type } from '../types/atoms.ts';
import type { ClassInfo, Context, FuncInfo, FunctionNode, GlobalInfo, ModuleInfo } from '../types/infos.ts';
import { describeKind } from '../types/kinds.ts';
import { contextFor, newContext } from '../types/contexts.ts';
import {
  arrayType, classType, enqueue, funcOf, grow, instanceOf, join, joinAll, moduleType, newCell, readCell, type NodeIds, type World,
} from '../types/world.ts';
import { usesComplex } from './complex.ts';
import { createDefinitions, resolveRelative, type Definition } from './definitions.ts';
import { attributeOf } from './attributes.ts';
import { noteClass } from './test-methods.ts';
import { loadState } from './library-state.ts';
import { isDefinite } from './members.ts';
import { callFunction, callMethod, callValue, classRepr, construct, positional, type Args } from './calls.ts';
import { nameInMessages } from './class-module.ts';
import { dispatch } from './dispatch.ts';
import { emit, newLocal, NO_CODE, position, value, type Cx, type Val } from './cx.ts';
import { raiseError, throwValue, unsupported } from './errors.ts';
import { evaluate } from './evaluate.ts';
import type { GeneratorFunction } from './generator-expr.ts';
import { i32, ir } from './ir.ts';
import { classObject, classObjectFields } from './class-objects.ts';
import { functionClass, markHeapFunctions } from './closures.ts';
import {
  boxLayout, classLayout, createLayouts, functionBase, functionLayout, instLayout, isVoid, methodLayout, moduleLayout, reprOf, storageOf, typeBase, type Layouts,
} from './layout.ts';
import { convertRepr, emitConvertingCopy } from './converting-copy.ts';
import type { Store } from './prefill.ts';
import { placeOf, readSlot, storeGlobal } from './names.ts';
import { newReplacements, replacedBuiltin } from './replaced-names.ts';
import { newList } from './displays.ts';
import { asksForObject } from './exceptions.ts';
import { handlesExceptions } from './handled.ts';
import { raisesQuietly } from './quiet.ts';
import type { ProgramOptions } from './program-options.ts';
import { catchesRecursion, setsRecursionLimit, namesRecursion } from './recursion.ts';
import { markedPlace } from './spans.ts';
import { createLiterals, stringLiteral, upperMayBeWide } from './string-literals.ts';
import { boxed, convert, newTuple, none, strConst, zero } from './values.ts';

export type ProgramCx = ReturnType<typeof createProgram>;

export function createProgram(
  world: World,
  ids: NodeIds,
  options: ProgramOptions,
  modules: Map<string, ModuleInfo>,
  counter: Counter,
  main: ModuleInfo,
) {
  const diagnostics: Diagnostic[] = [];
  const functions = new Map<FunctionNode, Map<ClassInfo | null, FuncInfo>>();
  const positions: Position[] = [];
  const positionIds = new Map<string, number>();
  const globals = new Map<string, Global>();
  const data: Data[] = [];
  const literals = createLiterals(world);
  const initialisers: Stmt[] = [];
  const initLocals: Local[] = [];
  const emissionQueue: Context[] = [];
  const generatorSites: Site[] = [];
  const timesNamed = new Map<string, number>();
  const started = new Set<string>();
  let layouts: Layouts | null = null;
  let analyse: (ctx: Context) => void = () => {};
  let depth = 0;

  const definition = createDefinitions(world, counter, modules, (node, mod) => program.functionOf(node, mod));
  const layout = (): Layouts => {
    if (!layouts) throw new InternalError('layouts are not known while analysing');
    return layouts;
  };

  const program = {
    world,
    ids,
    profile: options.profile, hosted: options.hosted,
    debug: options.debug === true, isStandalone: options.standalone === true,
    /** Recursive functions count their depth, since RecursionError may be caught, or the end of the stack a trap; others whose frames count (null until types are final). */
    countsDepth: options.profile === 'gc' && (options.standalone === true || catchesRecursion(modules.values())),
    countedPaths: namesRecursion(modules.values()) ? null : new Set() as ReadonlySet<Context> | null,
    asksForObject: options.profile === 'gc' && asksForObject(modules.values()),
    setsDepthLimit: setsRecursionLimit(modules.values()),
    /** Exceptions are caught somewhere: what is being handled is kept account of. */
    handles: options.profile === 'gc' && handlesExceptions(modules.values()),
    /** Some exceptions are forgotten where they are caught: no record is taken of where they were raised. */
    quiet: options.profile === 'gc' && raisesQuietly(modules.values()),
    /** A negative float to a fractional power is a complex number; else it is an error. Tuples are told apart by `is`: each is an object from where it is made. */
    complexPowers: usesComplex(modules.values()), comparesTuples: false,
    modules,
    /** Does the module stand for one of JavaScript? */
    isStub: (mod: ModuleInfo): boolean => options.stubs?.has(mod.name) ?? false,
    main,
    patternUses: options.patternUses ?? new Set<number>() as ReadonlySet<number>,
    absent: options.absent,
    /** Set for `pyw check --why`. */
    observer: options.observer ?? null, ownPackage: options.ownPackage ?? null, ints: options.ints,
    diagnostics,
    positions,
    globals,
    data,
    initialisers,
    initLocals,
    /** Names of the globals that hold bytes literals, by content. */
    bytesNames: new Map<string, string>(),
    emissionQueue,
    /** Sites of generator objects, one a context of a generator function. */
    generatorSites,
    /** Generator expressions as functions, and those that are used up where they stand. */
    generatorFunctions: new Map<string, GeneratorFunction>(),
    /** What methods of the library store into arrays of their objects. */
    stores: new Map<FuncInfo, readonly Store[]>(),
    consumedGenerators: new Set<Node>(),
    counter,

    /** Library functions that the program's entry calls. */
    startContexts: (): Context[] => [contextFor(world, program.libraryFunction('pyw.builtins.text_output', '_flush_all'), []), program.endContext()],
    endContext: (): Context => contextFor(world, program.libraryFunction('pyw.builtins.program_end', '_end_program'), []),
    setAnalyser: (f: (ctx: Context) => void): void => void (analyse = f),
    /** Fixes the layouts; from here on code can be emitted. */
    finishAnalysis(): void {
      world.frozen = true;
      if (program.comparesTuples) for (const ctx of world.contexts) if (!ctx.fn.library) ctx.makesResult = false;
      markHeapFunctions(world);
      layouts = createLayouts(world, () => program.cls('tuple'), (a, name) => functionClass(program, a, name), (c) => classObjectFields(program, c), mayBeUnset);
    },

    // --- analysis
    /** A call. What is called first is analysed before it has a caller: how its result grows is no news to one who has not seen it. */
    callNow(cx: Cx, ctx: Context): void {
      if (!cx.emitting && !ctx.analysed && !ctx.active) {
        if (depth > 80) enqueue(world, ctx);
        else {
          depth++;
          analyse(ctx);
          depth--;
        }
      }
      recordCall(world, cx.ctx, ctx);
    },
    join: (a: Type, b: Type): Type => join(world, a, b),

    // --- modules, functions and classes
    moduleNamed: (name: string): ModuleInfo | null => modules.get(name) ?? null,
    /** `within`: the class that it stands in; a class statement may stand for several classes, by its bases. */
    functionOf(node: FunctionNode, mod: ModuleInfo, where: () => Surroundings = () => TOP_LEVEL, within: ClassInfo | null = null): FuncInfo {
      let known = functions.get(node);
      if (!known) functions.set(node, (known = new Map()));
      let fn = known.get(within);
      if (!fn) known.set(within, (fn = declareFunction(counter, mod, node, where())));
      return fn;
    },
    libraryFunction(mod: string, name: string): FuncInfo {
      const m = modules.get(mod);
      const d = m && definition(m, name);
      if (d?.kind !== 'func') throw new InternalError(`the library has no function ${mod}.${name}`);
      return d.fn;
    },
    functionNamed(mod: ModuleInfo, name: string): FuncInfo | null {
      const d = definition(mod, name);
      return d?.kind === 'func' ? d.fn : null;
    },
    cls(name: string): ClassInfo {
      const d = definition(builtins(), name);
      if (d?.kind !== 'class') throw new InternalError(`the library has no class ${name}`);
      return d.cls;
    },
    /** A class of the library that may not be there. */
    classNamed(name: string): ClassInfo | null {
      const kinds = modules.get('pyw.builtins.kinds');
      const d = definition(builtins(), name) ?? (kinds ? definition(kinds, name.replace('-', '_')) : null);
      return d?.kind === 'class' ? d.cls : null;
    },
    /** What `type(x)` gives for instances of a class. */
    shownClass(cls: ClassInfo): ClassInfo {
      const d = cls.shownAs === null ? null : (definition(cls.mod, cls.shownAs) ?? definition(builtins(), cls.shownAs));
      return d?.kind === 'class' ? d.cls : cls;
    },
    typeNamed: (name: string): Type => instanceOf(world, program.cls(name)),
    classVal: (cls: ClassInfo): Val => value(classType(world, cls), NO_CODE),
    constructNamed: (cx: Cx, name: string, args: Args): Val => construct(cx, program.cls(name), args),
    /** A name of a library module, from any module; null when there is none. */
    libraryName(cx: Cx, mod: ModuleInfo, name: string): Val | null {
      const d = definition(mod, name) ?? (mod.name === 'builtins' && BUILTIN_NAMES.has(name) ? definition(builtins(), name) : null);
      const hook = d || name.startsWith('__') ? null : definition(mod, '__getattr__');
      return hook?.kind === 'func' ? callFunction(cx, hook.fn, positional(strConst(cx, name))) : d && valueOf(cx, d);
    },
    isBuiltinName(cx: Cx, name: string): boolean {
      return placeOf(cx, name).kind === 'none';
    },
    builtin(cx: Cx, name: string): Val | null {
      const d = definition(builtins(), name);
      return d && replacedBuiltin(cx, name, () => valueOf(cx, d));
    },
    callBuiltin(cx: Cx, name: string, ...vals: Val[]): Val {
      return callValue(cx, program.builtin(cx, name) ?? raiseError(cx, 'NameError', name), positional(...vals));
    },
    /** Evaluates an expression of another module there (defaults, class constants). */
    evaluateIn(cx: Cx, mod: ModuleInfo, e: Expression): Val {
      if (mod === cx.mod) return evaluate(cx, e);
      const inner: Cx = { ...cx, mod, fn: mod.body, comprehensions: [] };
      const v = evaluate(inner, e);
      cx.env = inner.env;
      return v;
    },
    resolveImport(mod: ModuleInfo, node: ImportFrom): string {
      return resolveRelative(mod.name, mod.path.endsWith('__init__.py'), node);
    },
    /** Runs a module's body unless that was done. */
    runModule(cx: Cx, mod: ModuleInfo): void {
      if (mod.library || mod === main || !cx.env) return;
      const flag = `${mod.name}$started`;
      const ctx = program.moduleContext(mod);
      const parent = mod.name.includes('.') ? modules.get(mod.name.slice(0, mod.name.lastIndexOf('.'))) : null;
      if (parent) program.runModule(cx, parent);
      program.callNow(cx, ctx);
      if (!cx.emitting) return;
      declareGlobal(flag, 'i32', i32(0));
      const start = (): Stmt => ir('drop', [ir('call', [], { func: program.requestFunction(ctx), ...position(cx) })]);
      const notYet = ir('i32.eqz', [ir('global.get', [], { global: flag })]);
      // A module whose body raises is not kept: the next import runs it again. The library's do not raise.
      const kept = (): Stmt => {
        const local = newLocal(cx, 'any', 'caught');
        return ir('try', [], { local, body: [start()], handler: [ir('global.set', [i32(0)], { global: flag }), ir('throw', [ir('local.get', [], { local })])] });
      };
      const run = mod.path.startsWith(LIBRARY_ROOT) ? start() : kept();
      emit(cx, ir('if', [notYet], { then: [ir('global.set', [i32(1)], { global: flag }), run], else: [] }));
    },
    moduleContext(mod: ModuleInfo): Context {
      let ctx = mod.body.contexts.get('');
      if (!ctx) {
        ctx = newContext(world, mod.body, '', [], null);
        mod.body.contexts.set('', ctx);
      }
      return ctx;
    },
    storeModuleAttribute(cx: Cx, mod: ModuleInfo, name: string, v: Val): void {
      const g = mod.globals.get(name);
      if (g) storeGlobal(cx, g, v);
      else unsupported(cx, cx.node, 'a new attribute of a module');
    },
    absolutePath: (path: string): string => path,
    isInCycle: (name: string): boolean => started.has(name),

    // --- classes of the program
    /** Class statements that calls stand for. */
    callStatements: new Map<Node, ClassDef>(),
    metaUsage: new Map<ClassInfo, MetaclassUsage>(),
    /** Types that metaclasses store into namespaces. */
    namespaceStores: new Map<ClassInfo, Map<string, Cell>>(),
    raiseWith: (cx: Cx, cls: string, v: Val): Val => throwValue(cx, construct(cx, program.cls(cls), positional(v))),
    classRepr: (cx: Cx, of: Val, cls: ClassInfo): Val => classRepr(cx, of, cls),
    protectedBy: (cx: Cx, exception: string, body: () => Val, otherwise: () => Val): Val => protect(cx, program.cls(exception), body, otherwise),
    definite: new Map<ClassInfo, ReadonlySet<string>>(),
    /** Stands for a field that a class cannot have. */
    noCell: newCell(world),
    /** Not empty for classes whose instances lose attributes under names that are computed. */
    losesAttributes: new Map<ClassInfo, Cell>(),
    registrations: new Map<ClassInfo, Cell>(),
    lateRegistrations: new Map<ClassInfo, Cell>(),
    replacements: newReplacements(),
    /** Does the program's own text register classes? Null until it is asked (lower/virtual-bases.ts). */
    registersAny: null as boolean | null,
    /** Classes whose instances' `__dict__` is asked for. */
    dictClasses: new Set<ClassInfo>(),
    ordersFields: (): boolean => program.dictClasses.size > 0,
    /** Who looks up names of a class at run time. */
    nameReaders: new Map<ClassInfo, Set<Context>>(),
    /** The class of a class statement; a text when Python would raise TypeError. */
    programClass(cx: Cx, node: ClassDef, bases: readonly ClassInfo[], prefix: string, meta: ClassInfo | null, byCall: boolean): ClassInfo | string {
      const all = bases.length ? bases : [program.cls('object')];
      const known = programClasses.get(node) ?? [];
      const same = known.find((c) => c.bases.length === all.length && c.bases.every((b, i) => b === all[i]) && c.meta === meta);
      if (same) return same;
      // A statement that derives from what it made before would never come to an end.
      const depth = Math.max(...all.map((b) => b.mro.filter((c) => c.node === node).length));
      if (depth >= 4 || known.length >= 60) unsupported(cx, node, 'a class statement that derives from its own classes again and again');
      const once = cx.fn.node.kind === 'Module' || onceFunctions().has(cx.fn.node);
      const plural = !once || cx.frames.some((f) => f.kind === 'loop');
      const cls = declareProgramClass(counter, cx.mod, node, bases, program.cls('object'), prefix, { plural, meta, byCall });
      for (const b of all) for (const r of program.nameReaders.get(b) ?? []) enqueue(world, r);
      if (typeof cls !== 'string') programClasses.set(node, [...known, cls]);
      noteClass(cx);
      return cls;
    },
    programClassList: (): ClassInfo[] => [...programClasses.values()].flat(),
    /** Who asked for the classes of the program. */
    classReaders: new Set<Context>(),
    usage,
    isDeletedName: (name: string): boolean => usage().deleted.has(name),
    keptDicts(mod: ModuleInfo): ReadonlySet<Node> {
      let found = dictsKept.get(mod);
      if (!found) dictsKept.set(mod, (found = keptDicts(mod.tree)));
      return found;
    },
    specialAttributes: (): ReadonlySet<string> => usage().specialAttributes,
    asksForSubclasses: (): boolean => usage().subclasses,
    /** Does a string of the program consist of this name? */
    mentionsText: (name: string): boolean => usage().strings.has(name),
    mentionsCodecs: (): boolean => usage().codecs,
    /** May a name that is computed be this one? Names like `__len__` are only meant where some string says so. */
    mayBeMeant: (name: string): boolean => !/^__\w+__$/.test(name) || usage().specialNames.has(name) || (usage().makesSpecialNames && name !== '__getattribute__'),
    /** Are instances made past their constructor anywhere? */
    allocatesRaw: (): boolean => usage().raw,
    typeOf: (cx: Cx, v: Val): Val => dispatch(cx, v, (one) => {
      const cls = program.classOfAtom(one.type.atoms[0]!);
      return cls ? classObject(cx, cls, one) : one;
    }),
    noneVal: (cx: Cx): Val => none(cx),
    callMethod: (cx: Cx, obj: Val, name: string, args: Args): Val => callMethod(cx, obj, name, args),
    attributeOf: (cx: Cx, obj: Val, name: string): Val => dispatch(cx, obj, (one) => attributeOf(cx, one, name)),
    isVoidType: (type: Type): boolean => isVoid(type),
    upcast(code: Expr, type: Type, base: string): Expr {
      const repr = program.reprOf(type);
      return isRef(repr) && classOf(repr) !== base ? ir('ref.up', [code], { class: base }) : code;
    },
    moduleNameOf: (mod: ModuleInfo): string => (mod === main ? '__main__' : mod.name),
    declareCounter: (name: string): string => declareGlobal(name, 'i32', i32(0)),
    hiddenFlag: (name: string): Expr => ir('global.get', [], { global: declareGlobal(name, 'i32', i32(0)) }),
    setHiddenFlag: (name: string, on: boolean): Stmt => ir('global.set', [i32(on ? 1 : 0)], { global: declareGlobal(name, 'i32', i32(0)) }),
    wantFlag: (name: string): void => void wantedFlags.add(name),
    wantsFlag: (name: string): boolean => wantedFlags.has(name),
    // --- descriptions
    classOfAtom(a: Atom): ClassInfo | null {
      if (a.kind === 'inst') return a.cls;
      return a.kind === 'tuple' ? program.cls('tuple') : null;
    },
    typeName(a: Atom): string {
      switch (a.kind) {
        case 'inst':
          return nameInMessages(a.cls);
        case 'tuple':
          return 'tuple';
        case 'func':
          return a.fn.library ? builtInKind(a.fn, false) : 'function';
        case 'class':
          return a.cls.meta?.name ?? 'type';
        case 'module':
          return 'module';
        case 'method':
          return a.func.atoms[0]?.kind === 'func' && a.func.atoms[0].fn.mod.name.startsWith('pyw.builtins.') ? builtInKind(a.func.atoms[0].fn, true) : 'method';
        default:
          return a.kind;
      }
    },
    describe: (type: Type): string => describeKind(world, type) || 'nothing',

    // --- diagnostics and positions
    report(mod: ModuleInfo, node: Node | null, code: DiagnosticCode, params: Readonly<Record<string, string>>): void {
      const at = node && 'lineno' in node ? (node as PositionedNode) : null;
      const start = at ? { line: at.lineno, column: utf16Column(mod.source, at.lineno, at.col_offset) } : { line: 1, column: 0 };
      const end = at ? { line: at.end_lineno, column: utf16Column(mod.source, at.end_lineno, at.end_col_offset) } : start;
      const row = DIAGNOSTICS[code];
      const d: Diagnostic = {
        code, severity: 'error', message: formatMessage(row.message, params), filename: mod.path, span: { start, end },
        hint: params.hint ?? formatMessage(row.hint, params),
      };
      if (!diagnostics.some((x) => x.code === d.code && x.filename === d.filename && x.span.start.line === start.line && x.span.start.column === start.column)) {
        diagnostics.push(d);
      }
    },
    positionOf(mod: ModuleInfo, node: PositionedNode, fn: FuncInfo): number {
      const key = `${mod.index}:${node.lineno}:${node.col_offset}:${node.end_lineno}:${node.end_col_offset}:${node.kind}:${fn.id}`;
      let id = positionIds.get(key);
      if (id === undefined) {
        // Library code shows in no traceback.
        const place = mod.library
          ? { line: node.lineno, column: utf16Column(mod.source, node.lineno, node.col_offset) }
          : markedPlace(mod.source, node);
        id = positions.push({ file: mod.index, ...place, scope: fn.qualname }) - 1;
        positionIds.set(key, id);
      }
      return id;
    },

    // --- representation (emitting only)
    reprOf: (type: Type): ValueType => reprOf(layout(), type),
    storageOf: (site: ArraySite): StorageType => storageOf(layout(), site),
    classLayout: (cls: ClassInfo): string => classLayout(layout(), cls),
    /** Null for a function that carries nothing. */
    functionLayout: (a: AtomOf<'func'>): string | null => (a.object.heap ? functionLayout(layout(), a) : null),
    methodLayout: (a: AtomOf<'method'>): string => methodLayout(layout(), a),
    boxLayout: (type: Type): string => boxLayout(layout(), type),
    readSlot: (cx: Cx, slot: number, type: Type): Expr => readSlot(cx, slot, type),
    instLayout(type: Type): string {
      const a = type.atoms[0] as AtomOf<'inst'>;
      return instLayout(layout(), a);
    },
    /** Adds an IR class below another one. */
    addClass(decl: ClassDecl): void {
      const { classes } = layout();
      classes.set(decl.name, decl);
      if (decl.base) classes.set(decl.base, { ...classes.get(decl.base)!, final: false });
    },
    layoutClasses: (): ClassDecl[] => [...layout().classes.values()],
    fieldsOf(name: string): { name: string; type: StorageType }[] {
      const decl = layout().classes.get(name)!;
      return [...(decl.base ? program.fieldsOf(decl.base) : []), ...decl.fields];
    },
    fieldRepr(name: string, field: string): StorageType {
      const f = program.fieldsOf(name).find((x) => x.name === field);
      if (!f) throw new InternalError(`${name} has no field ${field}`);
      return f.type;
    },
    /** The IR class that declares a field. */
    ownerOf(name: string, field: string): string {
      for (let c: string | null = name; c; c = layout().classes.get(c)!.base) {
        if (layout().classes.get(c)!.fields.some((f) => f.name === field)) return c;
      }
      throw new InternalError(`${name} has no field ${field}`);
    },
    isBaseLayout(base: string, name: string): boolean {
      for (let c: string | null = name; c; c = layout().classes.get(c)!.base) if (c === base) return true;
      return false;
    },
    untestable(cx: Cx, type: Type): Expr {
      program.report(cx.mod, cx.node, 'PYW3002', {});
      void type;
      return i32(0);
    },
    zeroOf: (s: StorageType): Expr => zero(s === 'i8' || s === 'i16' ? 'i32' : s),
    /** Code read from a field or element of a storage type, as a value of a type. */
    fromStorage(cx: Cx, code: Expr, storage: StorageType, type: Type): Expr {
      const want = program.reprOf(type);
      const have = storage === 'i8' || storage === 'i16' ? 'i32' : storage;
      if (have === want || type.atoms.length === 0) {
        return type.atoms.length === 0 && have !== 'any' ? ir('seq', [NO_CODE], { type: 'any', body: [ir('drop', [code])] }) : code;
      }
      return fromRepr(cx.fn.qualname, code, have, type);
    },
    toStorage(cx: Cx, v: Val, storage: StorageType): Expr {
      const want = storage === 'i8' || storage === 'i16' ? 'i32' : storage;
      return convert(cx, v.elems ? program.codeOf(cx, v) : v.code, v.type, want);
    },
    codeOf(cx: Cx, v: Val): Expr {
      if (!v.elems) return v.code;
      const items = ir('array.of', v.elems.map((e) => boxed(cx, e)), { elem: 'any' });
      return newTuple(cx, items);
    },
    boxed: (cx: Cx, v: Val): Expr => boxed(cx, v),
    convert: (cx: Cx, code: Expr, type: Type, to: ValueType): Expr => convert(cx, code, type, to),
    /** Code of type `any` that is known to be of a type. */
    convertAny: (cx: Cx, code: Expr, type: Type): Expr => fromRepr(cx.fn.qualname, code, 'any', type),
    convertTo: (have: ValueType, code: Expr, type: Type): Expr => fromRepr('$start', code, have, type),
    emitConvertingCopy: (cx: Cx, target: StorageType, from: ArraySite, ops: readonly Expr[]): void => emitConvertingCopy(cx, target, from, ops),

    /** The object that stands for a function or class among other values: one each, told apart by identity. */
    staticObject(a: AtomOf<'func'> | AtomOf<'class'> | AtomOf<'module'>): Expr {
      const cls = a.kind === 'func' ? functionBase(layout()) : a.kind === 'class' ? typeBase(layout()) : moduleLayout(layout());
      // The same definition in other surroundings is another function, even when what it captures needs no place.
      const id = a.kind === 'func' ? (a.env ? 1_000_000 + a.id : a.fn.id) : a.kind === 'class' ? a.cls.id : a.mod.index;
      const name = `${cls}${id}`;
      if (!globals.has(name)) {
        declareGlobal(name, `ref<${cls}>`, zero(`ref<${cls}>`));
        initialisers.push(ir('global.set', [ir('new', [i32(id)], { class: cls })], { global: name }));
      }
      return ir('global.get', [], { global: name });
    },

    // --- tuples and lists
    /** Element of a tuple of known shape. */
    tupleItem(cx: Cx, v: Val, i: number): Val {
      if (v.elems) return v.elems[i]!;
      const shape = v.type.atoms[0] as AtomOf<'tuple'>;
      const type = shape.elems![i]!;
      if (!cx.emitting) return value(type, NO_CODE);
      const layoutName = program.classLayout(program.cls('tuple'));
      const items = ir('field.get', [v.code], { class: layoutName, field: '_items' });
      return value(type, program.fromStorage(cx, ir('array.get', [items, i32(i)], { elem: 'any' }), 'any', type));
    },
    /** The `_items` array of a tuple, in library code. */
    tupleItems(cx: Cx, v: Val): Val {
      let elem = world.bottom;
      for (const a of v.type.atoms) if (a.kind === 'tuple') elem = joinAll(world, [elem, ...(a.elems ?? [a.rest!])]);
      const site = tupleArraySite(cx.ctx);
      grow(world, site.elem, elem);
      readCell(site.elem, cx.emitting ? null : cx.ctx);
      const held = cx.emitting ? program.codeOf(cx, v) : NO_CODE;
      return value(
        arrayType(world, site),
        cx.emitting ? ir('field.get', [held], { class: program.classLayout(program.cls('tuple')), field: '_items' }) : NO_CODE,
      );
    },
    listOf: (cx: Cx, node: Expression, vals: readonly Val[]): Val => newList(cx, node, vals),

    // --- code requested by other code
    requestFunction(ctx: Context): string {
      if (ctx.irName) return ctx.irName;
      if (!ctx.live) throw new InternalError(`${ctx.fn.qualname} is called in a context that was left behind: ${ctx.key}`);
      const mod = ctx.fn.library ? ctx.fn.mod.name.replace(/^pyw\.builtins\./, '') : ctx.fn.mod.name;
      const base = `${mod}.${ctx.fn.qualname}`;
      const count = (timesNamed.get(base) ?? 0) + 1;
      timesNamed.set(base, count);
      const name = (ctx.irName = count === 1 ? base : `${base}#${count}`);
      emissionQueue.push(ctx);
      return name;
    },
    globalName(g: GlobalInfo): string {
      const name = `${g.mod.name}.${g.name}`;
      const type = program.reprOf(g.cell.type);
      return declareGlobal(name, type, zero(type));
    },
    flagName: (g: GlobalInfo): string => declareGlobal(`${g.mod.name}.${g.name}$bound`, 'i32', i32(0)),
    useGlobalFlag: (g: GlobalInfo): string => program.flagName(g),
    loadHidden(name: string, type: Type): Expr {
      const t = program.reprOf(type);
      declareGlobal(name, t, zero(t));
      return ir('global.get', [], { global: name });
    },
    storeHidden(name: string, type: Type, code: Expr): Stmt {
      const t = program.reprOf(type);
      declareGlobal(name, t, zero(t));
      return ir('global.set', [code], { global: name });
    },
    /** A string constant: one global each, filled when the program starts. */
    stringLiteral: (cx: Cx, s: string, constant?: ConstantValue): Expr => stringLiteral(literals, cx, s, constant),
    upperMayBeWide: (cx: Cx): boolean => upperMayBeWide(literals, cx),
  };

  function mayBeUnset(cls: ClassInfo, name: string): boolean {
    const cx = { program } as unknown as Cx;
    const unsure = (c: ClassInfo): boolean =>
      program.dictClasses.has(c) || (c.instantiated && !isDefinite(cx, c, name)) || c.subclasses.some((s) => s.layoutBase === c && unsure(s));
    return unsure(cls);
  }
  const programClasses = new Map<ClassDef, readonly ClassInfo[]>();
  let runOnce: ReadonlySet<Node> | null = null;
  const onceFunctions = (): ReadonlySet<Node> =>
    (runOnce ??= functionsRunOnce([...modules.values()].filter((m) => !m.library).map((m) => m.tree)));
  const wantedFlags = new Set<string>();
  const dictsKept = new Map<ModuleInfo, ReadonlySet<Node>>();
  let used: Usage | null = null;
  function usage(): Usage {
    return (used ??= usageOf([...modules.values()].filter((m) => !m.library)));
  }

  function builtins(): ModuleInfo {
    const m = modules.get('pyw.builtins');
    if (!m) throw new InternalError('the library has no module pyw.builtins');
    return m;
  }

  function declareGlobal(name: string, type: ValueType, init: Expr): string {
    if (!globals.has(name)) globals.set(name, { name, type, init });
    return name;
  }

  /** The items of the tuples that a context sees are always `array<any>`: one site a context. */
  function tupleArraySite(ctx: Context): ArraySite {
    const key = `tuple:${ctx.id}`;
    let site = world.arraySites.get(key);
    if (!site) {
      site = { id: world.arraySites.size + 1, elem: newCell(world), mergedInto: null, absorbed: [], storage: null, boxed: true, maker: null };
      world.arraySites.set(key, site);
    }
    return site;
  }

  const fromRepr = (where: string, code: Expr, have: ValueType, type: Type): Expr => convertRepr(program, where, code, have, type);

  function valueOf(cx: Cx, d: Definition): Val {
    switch (d.kind) {
      case 'func':
        return value(funcOf(world, d.fn), NO_CODE);
      case 'class':
        return value(classType(world, d.cls), NO_CODE);
      case 'module':
        return value(moduleType(world, d.mod), NO_CODE);
      case 'constant':
        return program.evaluateIn(cx, d.mod, d.expr);
    }
    return loadState(cx, d.global);
  }
  return program;
}
