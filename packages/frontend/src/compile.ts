/**
 * The front end: parse -> bind -> infer -> lower. In: paths and texts of the program's modules; out: an IR program, or
 * diagnostics. No I/O: sources come through `readModule`.
 */
import { createLeafPool, irVersion, shareLeaves, type Func, type Program, type Stmt } from '@pyw/ir';
import { librarySources } from '@pyw/stdlib';
import { analyseAll, compileBody } from './analysis/fixpoint.ts';
import { createObserver } from './analysis/observe.ts';
import { explainLine, type WhyRequest } from './analysis/why.ts';
import { NO_EXPORTS, planExports, type ExportPlan } from './lower/export-plan.ts';
import { exportFunctions } from './lower/exports.ts';
import { checkStandalone, hostContexts } from './lower/standalone.ts';
import { hostUse, NO_HOST, type HostUse } from './lower/host-modules.ts';
import { markAlwaysBound } from './bind/definite-globals.ts';
import type { Diagnostic } from './diagnostics.ts';
import { InternalError } from './diagnostics.ts';
import { ir, i32 } from './lower/ir.ts';
import { createProgram, type ProgramCx } from './lower/program.ts';
import { emitStart } from './lower/start.ts';
import { DEPTH, isRecursive } from './lower/recursion.ts';
import { LIBRARY_ROOT } from './modules/library-root.ts';
import { exportedNames, loadModules } from './modules/load.ts';
import type { Module } from './syntax/ast.ts';
import { createNodeIds, createWorld, setSize } from './types/world.ts';

export interface CompileInput {
  /** Path of the main module. */
  readonly entry: string;
  /** The same in full: with it a module knows its package even where the path names no folder. */
  readonly absolutePath?: string;
  /** A file's text, or its bytes to be decoded as they declare; null when there is none. */
  readonly readModule: (path: string) => string | Uint8Array | null;
  readonly profile?: 'gc' | 'core';
  /** What ints are to JavaScript: numbers, with OverflowError for those that are too large; else bigints where they must be. */
  readonly ints?: 'number' | undefined;
  /** The module is to run without JavaScript: what the host would do is part of it (`gc` only). Exports nothing. */
  readonly standalone?: boolean;
  /** Functions of the main module to export, besides those in its `__all__`; null to export none. */
  readonly exports?: readonly string[] | null;
  /** Give every statement its place in the source map, for debuggers; by default calls alone, for tracebacks. */
  readonly debug?: boolean;
  /** Ask why things on a line have the types that they have: see `why` of the result. */
  readonly why?: WhyRequest;
  /** The newest Python whose syntax is accepted in the program; 3.14 by default. */
  readonly targetVersion?: readonly [3, number];
  /** Analyse everything once more when nothing is left to analyse; otherwise only if emission finds something new. */
  readonly thorough?: boolean;
  /** Library sources by module name; the standard library by default. */
  readonly library?: Readonly<Record<string, string>>;
}
export interface CompileResult {
  /** Null when there is an error. */
  readonly program: Program | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Syntax tree of the main module; null when it does not parse. */
  readonly ast: Module | null;
  /** What was inferred: one line a function context. */
  readonly types: () => string;
  /** Lines of the report that `why` of the input asked for; empty without. */
  readonly why: () => readonly string[];
  /** Emission met something that the analysis had missed, and the program was compiled again, thoroughly. */
  readonly repeated?: boolean;
}

/** In the place of the library's. */
const NUMBERS: Readonly<Record<string, string>> = {
  'pyw.builtins.large_ints': `from __pyw__ import extern


def _large_to_js(n) -> extern:
    raise OverflowError('int too large for a number of JavaScript')
`,
};

export function compile(input: CompileInput): CompileResult {
  try {
    return compileOnce(input, input.thorough === true);
  } catch (e) {
    if (!(e instanceof InternalError) || input.thorough === true) throw e;
    return { ...compileOnce(input, true), repeated: true };
  }
}

function compileOnce(input: CompileInput, thorough: boolean): CompileResult {
  const world = createWorld();
  const profile = input.profile ?? 'gc';
  const standalone = input.standalone === true && profile === 'gc';
  let plan: ExportPlan = NO_EXPORTS;
  let use: HostUse = NO_HOST;
  const ids = createNodeIds();
  const loaded = loadModules(world, { path: input.entry, absolutePath: input.absolutePath ?? input.entry, exports: input.exports ?? [] }, input.readModule, input.library ?? librarySources, (trees, main, stubs) => {
    if (input.exports !== null && !standalone) plan = planExports(trees, exportedNames(main), input.exports ?? [], profile);
    use = hostUse(trees, plan.exports.length > 0, { any: stubs.any || plan.isOpen, waits: stubs.waits || plan.waits });
    return { modules: { ...use.modules, ...plan.modules, ...(input.ints === 'number' ? NUMBERS : {}) }, reads: [...plan.reads, ...use.reads], wanted: use.wanted };
  }, input.targetVersion);
  if (!loaded.main) return { program: null, diagnostics: loaded.diagnostics, ast: loaded.ast, types: () => '', why: () => [] };
  const observer = input.why ? createObserver() : null;
  const cx = createProgram(world, ids, { profile, standalone, debug: input.debug === true, filename: input.entry, stubs: new Set(loaded.hostModules.map((m) => m.name)), absent: loaded.absent, ints: input.ints, ownPackage: loaded.ownPackage?.name ?? null, observer, patternUses: loaded.patternUses, hosted: profile === 'gc' && (plan.exports.length > 0 || use.objects) }, loaded.modules, loaded.counter, loaded.main);
  setSize(world, cx.usage().functions);
  markAlwaysBound([...loaded.modules.values()].filter((m) => !m.library), loaded.main);
  if (profile === 'core' && use.objects) {
    const params = { what: 'importing js in the core profile', hint: 'A module of the core profile runs without JavaScript: give it what it needs as arguments.' };
    cx.report(cx.main, null, 'PYW3001', params);
  }
  if (standalone) checkStandalone(cx, use, input.exports ?? []);
  const exported = exportFunctions(cx, plan);
  const ownHost = standalone ? hostContexts(cx) : [];
  analyseAll(cx, [...exported.roots, ...ownHost.map((h) => h.ctx)], thorough);
  const types = (): string => describeTypes(cx);
  const why = (): readonly string[] => (input.why && observer ? explainLine(cx, observer, input.why) : []);
  const isRefused = (): boolean => [...loaded.diagnostics, ...cx.diagnostics].some((d) => d.severity === 'error');
  // The analysis of a function ends where something is refused: nothing is known of what comes after it.
  if (isRefused() && !input.why) return { program: null, diagnostics: [...loaded.diagnostics, ...cx.diagnostics], ast: loaded.ast, types, why };
  cx.finishAnalysis();
  const functions: Func[] = [];
  const exports = exported.emit(functions);
  const start = profile === 'core' && plan.exports.length > 0 ? null : emitStart(cx, functions);
  const hostFunctions = ownHost.map((h) => ({ name: h.name, func: cx.requestFunction(h.ctx) }));
  drain(cx, functions);
  const diagnostics = [...loaded.diagnostics, ...cx.diagnostics];
  if (isRefused()) return { program: null, diagnostics, ast: loaded.ast, types, why };
  if (start) exports.unshift({ name: '_start', func: start });
  const deep = start !== null && profile === 'gc' && hasRecursion(cx);
  // For the host, when the stack ends: nothing that was printed is lost.
  const flush = deep ? [{ name: '_flush', func: cx.requestFunction(cx.startContexts()[0]!) }] : [];
  if (cx.countsDepth) cx.globals.set(DEPTH, { name: DEPTH, type: 'i32', init: i32(0) });
  addInitialisers(cx, functions, exports, start !== null);
  exports.push(...hostFunctions.map((e) => ({ name: e.name, func: e.func })));
  const program: Program = {
    irVersion,
    name: loaded.main.name,
    classes: cx.layoutClasses(),
    functions,
    globals: [...cx.globals.values()],
    data: cx.data,
    exports: [...exports, ...flush],
    positions: cx.positions,
    ...(loaded.hostModules.length > 0 ? { modules: loaded.hostModules } : {}),
    files: [...loaded.modules.values()].map((m) => ({ path: m.path, internal: m.library || m.path.startsWith(LIBRARY_ROOT) })),
  };
  return { program, diagnostics, ast: loaded.ast, types, why };
}

const hasRecursion = (cx: ProgramCx): boolean =>
  cx.world.contexts.some((c) => c.irName !== null && isRecursive(c));

/** Emits the functions asked for, and those they ask for in turn. */
function drain(cx: ProgramCx, functions: Func[]): void {
  const pool = createLeafPool();
  for (let ctx = cx.emissionQueue.shift(); ctx; ctx = cx.emissionQueue.shift()) {
    for (const f of compileBody(cx, ctx, true)) {
      shareLeaves(pool, f.body);
      functions.push(f);
    }
  }
}

/** String constants are made before anything else runs, whichever export is called first. */
function addInitialisers(cx: ProgramCx, functions: Func[], exports: { name: string; func: string }[], runsOnce: boolean): void {
  if (cx.initialisers.length === 0) return;
  const init: Func = {
    name: '$init', display: '<init>', params: [], results: [], locals: cx.initLocals, body: cx.initialisers,
  };
  functions.push(init);
  const flag = '$initialised';
  const once: Stmt = ir('drop', [ir('call', [], { func: init.name })]);
  // A program's only entry runs once; an exported function may be called again.
  const guarded = exports.length > 1 || !runsOnce;
  if (guarded) cx.globals.set(flag, { name: flag, type: 'i32', init: i32(0) });
  for (const e of exports) {
    const i = functions.findIndex((f) => f.name === e.func);
    const f = functions[i];
    if (!f) throw new InternalError(`no function ${e.func}`);
    const first: Stmt =
      guarded
        ? ir('if', [ir('i32.eqz', [ir('global.get', [], { global: flag })])], {
            then: [ir('global.set', [i32(1)], { global: flag }), once],
            else: [],
          })
        : once;
    functions[i] = { ...f, body: [first, ...f.body] };
  }
}

function describeTypes(cx: ProgramCx): string {
  const lines: string[] = [];
  for (const ctx of cx.world.contexts) {
    if (ctx.fn.library || !ctx.live) continue;
    const params = ctx.fn.params.map((p, i) => `${p.name}: ${cx.describe(ctx.params[i]!)}`).join(', ');
    lines.push(`${ctx.fn.mod.name}.${ctx.fn.qualname}(${params}) -> ${cx.describe(ctx.ret)}`);
    ctx.vars.forEach((t, slot) => lines.push(`    ${ctx.fn.scope.names[slot]}: ${cx.describe(t)}`));
  }
  return `${lines.join('\n')}\n`;
}
