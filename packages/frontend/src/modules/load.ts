/**
 * Finds and parses the modules of a program: the main file and what it imports; those of the library when they are asked
 * for.
 */
import type { HostModule } from '@pyw/ir';
import { declareModule, globalOf, type Counter } from '../bind/declare.ts';
import { childNodes } from '../bind/scope.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { DIAGNOSTICS, formatMessage } from '../diagnostics.ts';
import { expandConstantCode } from '../expand/constant-code.ts';
import { expandImportCalls } from '../expand/import-calls.ts';
import { importsByName, mayImportByName, type Kind } from '../expand/import-module.ts';
import { expandKeptGlobals, mayKeepGlobals } from '../expand/kept-globals.ts';
import { expandModule } from '../expand/expand-module.ts';
import { expandModuleAnnotations } from '../expand/module-annotations.ts';
import { expandPatterns, importsPatterns, storedAttributes } from '../expand/constant-patterns.ts';
import { expandPatches } from '../expand/patches.ts';
import { expandPrivateNames } from '../expand/private-names.ts';
import { expandSharedDicts } from '../expand/shared-dicts.ts';
import { expandTypeParams } from '../expand/type-params.ts';
import { resolveRelative } from '../lower/definitions.ts';
import { ConstantPatterns } from '../regex/constant-patterns.ts';
import { TRANSPARENT } from '../lower/imports.ts';
import { absentHint, isStandardName, mayStandIn, PLACEHOLDER } from './absent-modules.ts';
import { ImportPaths, type Guard } from './import-paths.ts';
import { lazyModule } from './lazy-module.ts';
import { fromPackage, hasRelativeImports, ownPackage, packageProgram, type OwnPackage } from './own-package.ts';
import { checkModule, utf16Column, parse, type SourceFile } from '../syntax/index.ts';
import { lookupUnicodeName } from '../syntax/unicode-names.ts';
import type { Expression, Import, ImportFrom, Module, Node } from '../syntax/ast.ts';
import { createStubs, type StubUse } from './stubs.ts';
import { expandCModules } from './c-modules.ts';
import { expandLazyNames, mayHaveLazyNames } from './lazy-names.ts';
import { LIBRARY_ROOT } from './library-root.ts';
import { exportedNames, sharedNames } from './module-names.ts';
import type { ModuleInfo } from '../types/infos.ts';
import type { World } from '../types/world.ts';

export interface Loaded {
  readonly main: ModuleInfo | null;
  readonly ast: Module | null;
  readonly modules: Map<string, ModuleInfo>;
  readonly diagnostics: Diagnostic[];
  readonly counter: Counter;
  /** Imports in bodies of functions of modules that there are not: refused where they are reached. */
  readonly absent: ReadonlySet<Node>;
  /** Modules of JavaScript that the program has declarations of. */
  readonly hostModules: readonly HostModule[];
  /** The package that the main module belongs to, if it is imported as a part of it. */
  readonly ownPackage: OwnPackage | null;
  /** What the program's constant patterns consist of. */
  readonly patternUses: ReadonlySet<number>;
}

/** Which module is the program. */
export interface Entry {
  readonly path: string;
  readonly absolutePath: string;
  /** Names that are asked for. */
  readonly exports: readonly string[];
}

/** Where what nobody wrote is imported. */
const NOWHERE: Import = { kind: 'Import', names: [], lineno: 1, col_offset: 0, end_lineno: 1, end_col_offset: 0 };

interface Generated {
  readonly modules: Readonly<Record<string, string>>;
  readonly reads: readonly { readonly mod: string; readonly name: string }[];
  /** Ordinary modules to load besides those that are imported. */
  readonly wanted: readonly string[];
}

interface Parsed {
  readonly name: string;
  readonly path: string;
  /** As it was parsed. */
  readonly ast: Module;
  /** With what is written out as ordinary classes. */
  readonly tree: Module;
  readonly source: SourceFile;
}

/** Most modules have none: found out without walking the tree. Bytes are decoded by the parser, and rare. */
const mayHavePrivateNames = (text: string | Uint8Array): boolean => typeof text !== 'string' || /(?<![\w.])__(?!\w*__\b)\w/.test(text);

const ASSIGNS_DICT = /\.__dict__\s*=[^=]/;
/** A definition or an alias with type parameters. */
const MAY_BE_GENERIC = /^\s*(?:(?:async\s+)?def|class)\s+\w+\s*\[|^\s*type\s+\w/m;

export function loadModules(
  world: World,
  { path: entry, absolutePath, exports: asked }: Entry,
  readModule: (path: string) => string | Uint8Array | null,
  library: Readonly<Record<string, string>>,
  /** Modules of the library's dialect that are made for the program, once the program is read, and the globals that they read. */
  generate: (trees: ReadonlyMap<string, Parsed>, main: Module, stubs: StubUse) => Generated = () => ({ modules: {}, reads: [], wanted: [] }),
  targetVersion: readonly [3, number] = [3, 14],
): Loaded {
  const diagnostics: Diagnostic[] = [];
  const parsed = new Map<string, Parsed>();
  /** Modules that are looked into for classes before they are loaded: one tree each. */
  const others = new Map<string, Module | null>();
  /** Modules that could not be parsed, which is said once. */
  const broken = new Set<string>();
  const counter: Counter = { functions: 0, classes: 0 };
  const absent = new Set<Node>();
  const slash = Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\'));
  const dir = entry.slice(0, slash + 1);
  const mainName = '__main__';

  const found = ownPackage(entry, absolutePath, (file) => readModule(file) !== null);
  const own = found && library[found.top] === undefined ? found : null;
  let usesOwn = false;
  /** What is beside the program goes before what its package is in. */
  const places = (name: string): readonly { path: string; up: string }[] => {
    const file = name.replaceAll('.', '/');
    const isOwn = own !== null && name.split('.')[0] === own.top;
    return [{ path: dir + file, up: './' }, ...(isOwn ? [{ path: own.root + file, up: own.up }] : [])];
  };
  const stubs = createStubs(places, readModule, diagnostics, targetVersion);
  const read = (name: string): { path: string; text: string | Uint8Array; library: boolean } | null => {
    for (const { path: file, up } of places(name)) {
      for (const path of [`${file}/__init__.py`, `${file}.py`]) {
        const text = readModule(path);
        if (text === null) continue;
        usesOwn ||= up !== './';
        return { path, text, library: false };
      }
    }
    if (stubs.has(name)) return { path: libraryPath(name, library), text: '', library: true };
    const text = library[name];
    return text === undefined ? null : { path: libraryPath(name, library), text, library: !isOrdinary(name, text) };
  };
  const add = (name: string, path: string, text: string | Uint8Array): Parsed | null => {
    const result = parse(text, { filename: path, targetVersion, unicodeName: lookupUnicodeName });
    diagnostics.push(...result.diagnostics);
    // What CPython's symbol table and compiler find after parsing.
    if (result.module) diagnostics.push(...checkModule(result.module, result.source, { targetVersion }).diagnostics);
    if (!result.module) {
      broken.add(name);
      return null;
    }
    let written = result.module;
    if (own && name === mainName && hasRelativeImports(written)) {
      if (path.endsWith('__init__.py')) {
        const names = [...new Set([...exportedNames(written), ...asked])];
        return add(name, `${path.slice(0, -'__init__.py'.length)}__main__.py`, packageProgram(own, names));
      }
      written = structuredClone(written);
      fromPackage(written, own);
    }
    const other = (node: ImportFrom): Module | null => {
      const target = resolveRelative(name, path.endsWith('__init__.py'), node);
      const known = others.get(target);
      if (known !== undefined) return known;
      const found = read(target);
      const tree = found && !found.library ? parse(found.text, { filename: found.path, targetVersion, unicodeName: lookupUnicodeName }).module : null;
      others.set(target, tree);
      return tree;
    };
    const constant = expandCModules(expandConstantCode(written, name === mainName), (n) => read(n)?.path.startsWith(LIBRARY_ROOT) === false);
    const patched = typeof text !== 'string' || text.includes('patch') ? expandPatches(constant, name, (n) => read(n) !== null) : constant;
    const lazy = typeof text !== 'string' || mayHaveLazyNames(text) ? expandLazyNames(patched, name) : patched;
    const generic = typeof text === 'string' && !MAY_BE_GENERIC.test(text) ? lazy : expandTypeParams(lazy);
    const sharing = typeof text === 'string' && !ASSIGNS_DICT.test(text) ? generic : expandSharedDicts(generic);
    const named = mayHavePrivateNames(text) ? expandPrivateNames(sharing) : sharing;
    const isOfLibrary = (n: string): boolean => read(n)?.path.startsWith(LIBRARY_ROOT) === true;
    const imported = typeof text !== 'string' || text.includes('__import__') ? expandImportCalls(named, isOfLibrary) : named;
    const direct = typeof text !== 'string' || text.includes('__annotations__') ? expandModuleAnnotations(imported, name === mainName) : imported;
    const looked = mayKeepGlobals(text) ? expandKeptGlobals(direct) : direct;
    const p: Parsed = { name, path, ast: result.module, tree: expandModule(looked, other), source: result.source };
    parsed.set(name, p);
    follow(p);
    return p;
  };
  const paths = new ImportPaths(mainName);
  /** Modules of CPython's that pyw lacks: what is asked of them is refused where it is reached. */
  const standIns: Record<string, string> = {};
  /** Imports of modules that are not there: what they mean is known when all that are there have been followed. */
  const missing: { readonly name: string; readonly from: Parsed; readonly node: Import | ImportFrom }[] = [];
  const reportMissing = (): void => {
    paths.settle();
    for (const { name, from, node } of missing.splice(0)) {
      const guard = paths.guardOf(from.name, 'none');
      // What CPython has is refused where it is reached; others are not there in CPython either.
      if (guard === 'later' || (guard === 'handled' && isStandardName(name))) absent.add(node);
      if (guard !== 'none') continue;
      const row = DIAGNOSTICS.PYW2001;
      diagnostics.push({
        code: 'PYW2001', severity: 'error', message: formatMessage(row.message, { name }), filename: from.path,
        hint: absentHint(name) ?? row.hint,
        span: {
          start: { line: node.lineno, column: utf16Column(from.source, node.lineno, node.col_offset) },
          end: { line: node.end_lineno, column: utf16Column(from.source, node.end_lineno, node.end_col_offset) },
        },
      });
    }
  };
  const want = (name: string, from: Parsed, node: Import | ImportFrom, optional: boolean, guard: Guard = optional ? 'handled' : 'none'): boolean => {
    paths.note(from.name, name, guard);
    if (parsed.has(name) || broken.has(name)) return true;
    // Only the library's own modules know those that are not for programs.
    const text = library[name];
    if (text !== undefined && from.path.startsWith(LIBRARY_ROOT) && !isOrdinary(name, text)) return true;
    const dot = name.lastIndexOf('.');
    if (dot > 0 && !want(name.slice(0, dot), from, node, optional, guard)) return false;
    const own = read(name);
    // What the library divides its modules into is not for programs.
    const isPrivate = own !== null && own.path.startsWith(LIBRARY_ROOT) && !from.path.startsWith(LIBRARY_ROOT) && name.startsWith('_') && !/^__\w+__$/.test(name) && !optional;
    const found = isPrivate ? null : own;
    if (found) {
      if (!found.library) add(name, found.path, found.text);
      return true;
    }
    if (!isPrivate && !from.path.startsWith(LIBRARY_ROOT) && mayStandIn(name)) {
      standIns[name] = PLACEHOLDER;
      return true;
    }
    if (!optional) missing.push({ name, from, node });
    return false;
  };
  const follow = (p: Parsed): void => {
    for (const { node, guarded, later } of imports(p.tree)) {
      const optional = guarded || later;
      const guard = guarded ? 'handled' : later ? 'later' : 'none';
      const seek = (name: string): boolean => {
        const there = want(name, p, node, optional, guard);
        if (!there && guard === 'later') absent.add(node);
        return there;
      };
      if (node.kind === 'Import') for (const a of node.names) seek(a.name);
      else if (!(node.module && TRANSPARENT.has(node.module) && node.level === 0)) {
        const target = resolveRelative(p.name, p.path.endsWith('__init__.py'), node);
        if (seek(target)) for (const a of node.names) if (a.name !== '*') want(`${target}.${a.name}`, p, node, true, guard);
      }
    }
  };

  /** Loads what `import_module` may be asked for, and what that may ask for in turn. */
  const expandImportsByName = (): void => {
    const kind = (name: string): Kind => {
      // A package's own file by its name is one more module, which nobody means.
      const there = name === mainName || name.endsWith('.__init__') ? null : read(name);
      if (!there) return name === mainName || name.endsWith('.__init__') || isStandardName(name) || broken.has(name) ? 'refused' : 'absent';
      return there.path.endsWith('__init__.py') ? 'package' : 'module';
    };
    for (;;) {
      const users = [...parsed.values()].filter((p) => !p.path.startsWith(LIBRARY_ROOT));
      if (!users.some((p) => mayImportByName(p.source.text))) return;
      const trees = users.map((p) => p.tree);
      const asks = users.flatMap((p) => {
        const imports = mayImportByName(p.source.text) ? importsByName(p.tree, p.name, trees, kind) : null;
        return imports ? [{ p, imports }] : [];
      });
      const before = parsed.size;
      for (const { p, imports } of asks) for (const name of imports.wanted) want(name, p, NOWHERE, true, 'none');
      if (parsed.size > before) continue;
      for (const { p, imports } of asks) parsed.set(p.name, { ...p, tree: imports.rewrite() });
      return;
    }
  };

  const text = readModule(entry);
  if (text === null) {
    diagnostics.push({
      code: 'PYW2001', severity: 'error', message: `can't open file '${entry}'`, filename: entry,
      span: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } },
    });
    return { main: null, ast: null, modules: new Map(), diagnostics, counter, absent, hostModules: [], ownPackage: null, patternUses: new Set() };
  }
  const main = add(mainName, entry, text);
  const ast = main?.ast ?? null;
  reportMissing();
  const failed = diagnostics.some((d) => d.severity === 'error');
  if (!main || failed) return { main: null, ast, modules: new Map(), diagnostics, counter, absent, hostModules: [], ownPackage: null, patternUses: new Set() };
  expandImportsByName();
  reportMissing();
  const generated = generate(parsed, main.tree, stubs.use());
  for (const name of generated.wanted) want(name, main, NOWHERE, true);
  const patterns = new ConstantPatterns();
  if (library.re !== undefined && read('re')?.path.startsWith(LIBRARY_ROOT)) {
    const users = [...parsed].filter(([, p]) => importsPatterns(p.tree));
    const stored = users.length > 0 ? storedAttributes([...parsed.values()].map((p) => p.tree)) : new Set<string>();
    for (const [name, p] of users) parsed.set(name, { ...p, tree: expandPatterns(p.tree, patterns, stored) });
  }
  const sources = { ...library, ...standIns, ...generated.modules, ...stubs.sources, ...patterns.modules() };
  const modules = new LibraryModules((name, index) => {
    const source = sources[name];
    return source === undefined ? null : libraryModule(world, counter, name, libraryPath(name, sources), source, index);
  });
  const users = [...parsed.values()];
  const allShared = sharedNames(users, (name) => parsed.get(name) ?? modules.get(name) ?? null);
  for (const p of users) {
    const shared = new Set([...allShared.get(p)!, ...generated.reads.flatMap((r) => (r.mod === p.name ? [r.name] : []))]);
    const mod = declareModule(
      world, counter, p.name, p.path, false, p.tree, p.source, p.source.text, modules.size, (n) => shared.has(n),
    );
    modules.set(p.name, mod);
    for (const name of shared) globalOf(world, mod, name);
  }
  return { main: modules.get(mainName)!, ast, modules, diagnostics, counter, absent, hostModules: stubs.modules, ownPackage: usesOwn ? own : null, patternUses: patterns.uses };
}

/** The modules of the program, and those of the library that were asked for: parsing them all would take longest. */
class LibraryModules extends Map<string, ModuleInfo> {
  private readonly make: (name: string, index: number) => ModuleInfo | null;
  constructor(make: (name: string, index: number) => ModuleInfo | null) {
    super();
    this.make = make;
  }
  override get(name: string): ModuleInfo | undefined {
    const known = super.get(name);
    if (known) return known;
    const made = this.make(name, this.size);
    if (made) this.set(name, made);
    return made ?? undefined;
  }
}

function libraryModule(world: World, counter: Counter, name: string, path: string, text: string, index: number): ModuleInfo {
  const { module, source } = lazyModule(text, path);
  return declareModule(world, counter, name, path, true, module, source, source.text, index, () => true);
}

/** A module of the library that is not in its dialect: ordinary Python with variables of its own, run when imported. */
const isOrdinary = (name: string, text: string): boolean =>
  !name.startsWith('pyw.') && !/^from __pyw__ import /m.test(text);

const libraryPath = (name: string, library: Readonly<Record<string, string>>): string => {
  const isPackage = Object.keys(library).some((n) => n.startsWith(`${name}.`));
  return `${LIBRARY_ROOT}${name.replaceAll('.', '/')}${isPackage ? '/__init__' : ''}.py`;
};

/**
 * The imports of a module. `guarded`: in a `try` that may catch the ImportError, or under an `if`; when there is no
 * such module, that is found out at run time. `later`: in the body of a function, which may never be called. What only
 * type checkers run is left out.
 */
function* imports(node: Node, guarded = false, later = false): Generator<{ readonly node: Import | ImportFrom; readonly guarded: boolean; readonly later: boolean }> {
  if (node.kind === 'Import' || node.kind === 'ImportFrom') yield { node, guarded, later };
  if (node.kind === 'If' && isTypeChecking(node.test)) {
    for (const s of node.orelse) yield* imports(s, guarded, later);
    return;
  }
  const inTry = node.kind === 'Try' && node.handlers.length > 0;
  const inFunction = node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef';
  let leaves = false;
  for (const c of childNodes(node)) {
    if (mayImport(c)) yield* imports(c, guarded || inTry || node.kind === 'If', later || inFunction || leaves);
    leaves ||= node.kind === 'Module' && mayLeave(c);
  }
}
/** `if ...: sys.exit()`: what follows may never be reached. */
function mayLeave(n: Node): boolean {
  if (n.kind !== 'If') return false;
  const last = n.body.at(-1);
  if (last?.kind === 'Raise') return true;
  if (last?.kind !== 'Expr' || last.value.kind !== 'Call') return false;
  const { func } = last.value;
  return func.kind === 'Name' ? func.id === 'exit' || func.id === 'quit' : func.kind === 'Attribute' && (func.attr === 'exit' || func.attr === '_exit');
}
/** Expressions hold no statements, and may be deep. */
const mayImport = (n: Node): boolean =>
  n.kind === 'Import' || n.kind === 'ImportFrom' || n.kind === 'Match' || ('body' in n && Array.isArray(n.body));
const isTypeChecking = (e: Expression): boolean =>
  (e.kind === 'Name' && e.id === 'TYPE_CHECKING') || (e.kind === 'Attribute' && e.attr === 'TYPE_CHECKING');

export { exportedNames } from './module-names.ts';
