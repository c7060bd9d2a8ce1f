/**
 * Exported functions: what JavaScript calls. Each runs the module body if that was not done, calls its wrapper of the
 * generated module (export-plan.ts), writes out what was printed, and hands on exceptions.
 */
import type { Export, ExportSignature, Expr, Func, Local, Stmt } from '@pyw/ir';
import { compileBody } from '../analysis/fixpoint.ts';
import { globalOf } from '../bind/declare.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import type { Expression, Module, Stmt as PyStmt } from '../syntax/ast.ts';
import type { Atom, MachineType, Site, Type } from '../types/atoms.ts';
import type { Context, FuncInfo } from '../types/infos.ts';
import { contextFor } from '../types/contexts.ts';
import { crossedCell, grow, type World } from '../types/world.ts';
import { docstringOf, EXPORTS_MODULE, type ExportPlan, type ExportRefusal, type PlannedExport, type PlannedMember } from './export-plan.ts';
import { IMPORTED, MAIN } from './export-names.ts';
import { asPlain, takesIn } from './export-types.ts';
import { handledGlobal, putHandled } from './handled.ts';
import { i32, ir } from './ir.ts';
import type { ProgramCx } from './program.ts';
import { DEPTH } from './recursion.ts';
import { throwContext } from './uncaught.ts';


export interface Exports {
  readonly roots: readonly Context[];
  readonly emit: (functions: Func[]) => Export[];
}

/** What JavaScript calls of objects that it holds, with the kinds of such objects, in `pyw.builtins.boundary`. */
const ENTRIES: readonly { readonly name: string; readonly func: string; readonly kinds: readonly string[]; readonly params: readonly MachineType[] }[] = [
  { name: '$call', func: '_call_from_js', kinds: ['function'], params: ['extern', 'extern'] },
  { name: '$resume', func: '_resume_from_js', kinds: ['iterator'], params: ['extern', 'i32', 'extern'] },
  { name: '$anext', func: '_next_from_js', kinds: ['async'], params: ['extern', 'i32', 'extern'] },
  { name: '$pump', func: '_pump', kinds: [], params: [] },
];

/** Contexts to analyse: the main module, the library's entry points, and what is exported. */
export function exportFunctions(cx: ProgramCx, plan: ExportPlan): Exports {
  const { main } = cx;
  for (const r of plan.refusals) refuse(cx, r);
  const isCore = cx.profile === 'core';
  const exported = plan.exports.map((e) => ({
    planned: e,
    plain: wrapperContext(cx, e, e.wrapper),
    converting: wrapperContext(cx, e, e.converting),
  }));
  const isLibrary = isCore && exported.length > 0;
  if (exported.length > 0) prepareBody(cx, isLibrary);
  const entries = cx.hosted ? ENTRIES.map((entry) => ({ ...entry, ctx: entryContext(cx, entry) })) : [];
  // What JavaScript calls may wake what waits.
  const turn = cx.hosted && cx.moduleNamed('asyncio._host') !== null
    ? { enter: contextFor(cx.world, cx.libraryFunction('pyw.builtins.host_async', '_enter_loop'), []), leave: contextFor(cx.world, cx.libraryFunction('pyw.builtins.host_async', '_leave_loop'), [cx.world.machine.i32]) }
    : null;
  const roots = [...(turn ? [turn.enter, turn.leave] : []), cx.moduleContext(main), ...exported.flatMap((e) => [e.plain, e.converting]), ...entries.map((e) => e.ctx)];
  if (!isLibrary) roots.unshift(...cx.startContexts());
  return {
    roots,
    emit: (functions) => {
      const first = exported.length > 0 ? runBodyOnce(cx) : [];
      if (isLibrary) cx.initialisers.push(...first);
      const own = exported.flatMap((e) => {
        const result = resultOf(cx, plan, e.planned, e.plain);
        if (result === null) return [];
        const ctx = result.raw ? e.plain : e.converting;
        const signature: ExportSignature = {
          params: e.planned.params.map(({ raw: _, ...param }) => ({ ...param, type: intsAs(cx.ints, asPlain(param.type)) })),
          result: intsAs(cx.ints, result.type),
          ...docstring(e.planned),
          ...(e.planned.overloads ? { overloads: e.planned.overloads.map((o) => ({ params: o.params.map(({ raw: _, ...param }) => ({ ...param, type: intsAs(cx.ints, asPlain(param.type)) })), result: intsAs(cx.ints, o.result) })) } : {}),
          ...(e.planned.member ? { member: numbered(plan, e.planned.member) } : {}),
        };
        const names = [...(ctx.fn.params.length > e.planned.params.length ? ['self'] : []), ...e.planned.params.map((p) => p.name)];
        const outer = { name: `$export:${e.planned.name}`, display: e.planned.name, names, first, turn };
        const func = isCore ? cx.requestFunction(ctx) : outerFunction(cx, outer, ctx, functions);
        return [{ name: e.planned.name, func, signature }];
      });
      const used = entries.filter((e) => (e.name === '$pump' ? cx.moduleNamed('asyncio._host') !== null : false) || e.kinds.some((kind) => crossedCell(cx.world, kind).type.atoms.length > 0));
      const more = used.map((e) => {
        const outer = { name: `$export:${e.name}`, display: e.name, names: e.params.map((_, i) => `x${i}`), first: [], turn: e.name === '$pump' ? null : turn };
        return { name: e.name, func: outerFunction(cx, outer, e.ctx, functions) };
      });
      return [...own, ...more];
    },
  };
}

/** What declarations say of ints: all numbers, if that was asked for. Nothing in texts, and no key, is a type. */
const intsAs = (ints: 'number' | undefined, type: string): string =>
  ints === 'number' ? type.replace(/"[^"]*"|\bint\b(?!\??:)/g, (part) => (part === 'int' ? 'number' : part)) : type;

/** Of a constructor: the number of its class. */
const numbered = (plan: ExportPlan, member: PlannedMember): PlannedMember & { number?: number } =>
  member.kind === 'new' ? { ...member, number: plan.classes.findIndex((c) => c.name === member.class) } : member;

const entryContext = (cx: ProgramCx, entry: { readonly func: string; readonly params: readonly MachineType[] }): Context =>
  contextFor(cx.world, cx.libraryFunction('pyw.builtins.boundary', entry.func), entry.params.map((p) => cx.world.machine[p]));

/**
 * Says why a function is not exported. One that only stands in `__all__` is left out with a warning: that list is not
 * written for JavaScript alone. The core profile has nothing but its exports.
 */
function refuse(cx: ProgramCx, r: ExportRefusal): void {
  // A member of a class of the library: nobody asked for that.
  if (!r.asked && cx.moduleNamed(r.mod)?.path.startsWith(LIBRARY_ROOT)) return;
  const before = cx.diagnostics.length;
  cx.report(cx.moduleNamed(r.mod) ?? cx.main, r.node, r.code, r.params);
  const said = cx.diagnostics[before];
  if (said && !r.asked && cx.profile === 'gc') cx.diagnostics[before] = { ...said, severity: 'warning' };
}

function wrapperContext(cx: ProgramCx, e: PlannedExport, name: string): Context {
  const fn: FuncInfo = cx.libraryFunction(EXPORTS_MODULE, name);
  const own = fn.params.length > e.params.length ? [cx.world.machine.extern] : [];
  const types = [...own, ...e.params.map((p) => (p.raw === 'float' || p.raw === 'bool' ? cx.typeNamed(p.raw) : cx.world.machine[p.raw]))];
  return contextFor(cx.world, fn, types);
}

/**
 * The body of a program that is also imported by JavaScript tells the two apart by a global; that of a module of the
 * core profile, which is only imported, leaves its part for the main program out.
 */
function prepareBody(cx: ProgramCx, isLibrary: boolean): void {
  const { main } = cx;
  let body: readonly PyStmt[];
  if (isLibrary) {
    body = main.tree.body.flatMap((s) => {
      if (s.kind === 'If' && isMainTest(s.test)) return s.orelse;
      return s.kind === 'Assign' && s.targets.every((t) => t.kind === 'Name' && t.id === '__all__') ? [] : [s];
    });
  } else {
    const flag = globalOf(cx.world, main, MAIN);
    flag.alwaysBound = true;
    grow(cx.world, flag.cell, cx.typeNamed('bool'));
    body = main.tree.body.map((s) =>
      s.kind === 'If' && isMainTest(s.test) ? { ...s, test: { ...position(s.test), kind: 'Name', id: MAIN, ctx: 'Load' } } : s,
    );
  }
  const node: Module = { ...main.tree, body };
  main.body = { ...main.body, node };
}

/** `__name__ == "__main__"` */
function isMainTest(e: Expression): boolean {
  if (e.kind !== 'Compare' || e.ops.length !== 1 || e.ops[0] !== 'Eq') return false;
  const right = e.comparators[0]!;
  return e.left.kind === 'Name' && e.left.id === '__name__' && right.kind === 'Constant' && right.value.kind === 'str' && right.value.value === '__main__';
}
const position = ({ lineno, col_offset, end_lineno, end_col_offset }: Expression) => ({ lineno, col_offset, end_lineno, end_col_offset });

/** Runs the module body unless that was done; nothing if the body does nothing. One whose body raises is run again. */
function runBodyOnce(cx: ProgramCx): Stmt[] {
  const ctx = cx.moduleContext(cx.main);
  const body = compileBody(cx, ctx, true)[0]?.body ?? [];
  if (body.every((s) => s.kind === 'return' || s.kind === 'drop')) return [];
  cx.globals.set(IMPORTED, { name: IMPORTED, type: 'i32', init: i32(0) });
  const run = ir('drop', [ir('call', [], { func: cx.requestFunction(ctx) })]);
  const isOpen = ir('i32.eqz', [ir('global.get', [], { global: IMPORTED })]);
  return [ir('if', [isOpen], { then: [run, ir('global.set', [i32(1)], { global: IMPORTED })], else: [] })];
}

interface Outer {
  readonly name: string;
  readonly display: string;
  /** Of the parameters. */
  readonly names: readonly string[];
  /** What runs before the call. */
  readonly first: readonly Stmt[];
  /** In programs with an event loop of the host's: what runs around it. */
  readonly turn: { readonly enter: Context; readonly leave: Context } | null;
}

function outerFunction(cx: ProgramCx, { name, display, names, first, turn }: Outer, ctx: Context, functions: Func[]): string {
  const params: Local[] = ctx.fn.params.map((p, i) => ({ name: names[i]!, type: cx.reprOf(ctx.params[p.slot]!) }));
  const inner = cx.requestFunction(ctx);
  const call: Expr = ir('call', params.map((_, local) => ir('local.get', [], { local })), { func: inner });
  const hasResult = cx.reprOf(ctx.ret) !== 'any';
  const results = hasResult ? [cx.reprOf(ctx.ret)] : [];
  const locals: Local[] = hasResult ? [{ name: 'result', type: results[0]! }] : [];
  const resultLocal = params.length;
  const entered = params.length + locals.length;
  if (turn) locals.push({ name: 'entered', type: 'i32' });
  const enter: Stmt[] = turn ? [ir('local.set', [ir('call', [], { func: cx.requestFunction(turn.enter) })], { local: entered })] : [];
  const leave: Stmt[] = turn ? [ir('drop', [ir('call', [ir('local.get', [], { local: entered })], { func: cx.requestFunction(turn.leave) })])] : [];
  const main: Stmt[] = [...first, hasResult ? ir('local.set', [call], { local: resultLocal }) : ir('drop', [call])];
  const flush: Stmt[] = prints(cx.world) ? [ir('drop', [ir('call', [], { func: cx.requestFunction(cx.startContexts()[0]!) })])] : [];
  const body: Stmt[] = [];
  body.push(...enter);
  // Whatever JavaScript's exceptions left of the count is void.
  if (cx.countsDepth) body.push(ir('global.set', [i32(0)], { global: DEPTH }));
  const { thrown } = cx.world;
  const report = throwContext(cx);
  if (report) {
    const caught = params.length + locals.length;
    locals.push({ name: 'exception', type: 'any' });
    const exception = cx.convertTo('any', ir('local.get', [], { local: caught }), thrown.type);
    // JavaScript may have been called by a handler, whose exception is being handled still.
    const handled = params.length + locals.length;
    if (cx.handles) {
      locals.push({ name: 'handled', type: 'any' });
      body.push(ir('local.set', [handledGlobal(cx)], { local: handled }));
    }
    const handler: Stmt[] = [...(cx.handles ? [putHandled(handled)] : []), ...leave, ...flush, ir('drop', [ir('call', [exception], { func: cx.requestFunction(report) })]), ir('unreachable', [])];
    body.push(ir('try', [], { local: caught, body: main, handler }));
  } else body.push(...main);
  body.push(...leave, ...flush, ir('return', hasResult ? [ir('local.get', [], { local: resultLocal })] : []));
  functions.push({ name, display, params, results, locals, body });
  return name;
}

/** Does anything reach the output buffer? */
const prints = (world: World): boolean =>
  world.contexts.some((c) => c.fn.mod.name === 'pyw.builtins.text_output' && !c.fn.name.startsWith('_flush'));

/** The type of a result at the boundary, and whether the wrapper's own result is what crosses; null if it cannot. */
function resultOf(cx: ProgramCx, plan: ExportPlan, e: PlannedExport, ctx: Context): { readonly type: string; readonly raw: boolean } | null {
  const { ret } = ctx;
  if (e.member?.kind === 'new') return { type: e.member.class!, raw: false };
  // Also of one that no value can be given to, like an instance of a class that JavaScript cannot make.
  if (ret.atoms.length === 0) return { type: e.declared ?? 'None', raw: true };
  const type = crossing(cx, plan, ret, []);
  const isCore = cx.profile === 'core';
  if (type === null || (isCore && !['int', 'float', 'bool', 'None'].includes(type))) {
    const params = {
      what: `returning ${cx.describe(ret)} from an exported function`,
      hint: isCore ? 'Return int, float, bool or None in the core profile.' : 'See docs/boundary.md for what crosses.',
    };
    refuse(cx, { mod: e.mod, asked: e.asked, node: e.node, code: 'PYW3001', params });
    return null;
  }
  // Where inference leaves it open or sees more than comes, declarations say what the annotation says.
  if (e.declared !== undefined && e.declared !== type) {
    const waited = /^Awaitable\[(.*)\]$/.exec(type)?.[1];
    if (/\bobject\b/.test(type) || e.declared.includes('Like[') || takesIn(waited ?? type, e.declared)) return { type: waited === undefined ? e.declared : `Awaitable[${e.declared}]`, raw: false };
  }
  return { type, raw: type === 'float' || type === 'bool' || type === 'None' };
}

/**
 * A type as the boundary spells it; null if JavaScript could do nothing with any value of it. What is among others crosses as
 * an object that can be held. A list that holds itself is one of `object`.
 */
function crossing(cx: ProgramCx, plan: ExportPlan, type: Type, around: readonly Type[]): string | null {
  if (around.includes(type)) return 'object';
  const parts = new Set<string>();
  for (const a of type.atoms) {
    const part = crossingAtom(cx, plan, a, [...around, type]);
    if (part !== '') parts.add(part ?? LOST);
  }
  if (!parts.has(LOST)) return unionText(parts);
  return [...parts].every((part) => part === LOST || part === 'None') ? null : 'object';
}

/** Of what crosses in name only. */
const LOST = '';

/** None comes last, as people write it. */
function unionText(parts: ReadonlySet<string>): string {
  if (parts.has('object')) return 'object';
  const rank = (part: string): number => (part === 'None' ? 1 : 0);
  return [...parts].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).join(' | ');
}

function crossingAtom(cx: ProgramCx, plan: ExportPlan, a: Atom, around: readonly Type[]): string | null {
  if (a.kind === 'unbound') return '';
  if (a.kind === 'tuple') {
    const items = (a.elems ?? [a.rest!]).map((t) => crossing(cx, plan, t, around));
    if (items.includes(null)) return null;
    if (!a.elems) return `tuple[${items[0] || 'object'}, ...]`;
    return items.length === 0 ? 'tuple[()]' : `tuple[${items.map((t) => t || 'object').join(', ')}]`;
  }
  if (a.kind === 'func' || a.kind === 'method' || a.kind === 'class') return 'Callable[..., object]';
  if (a.kind !== 'inst') return null;
  if (!a.cls.library) return plan.classes.find((c) => a.cls.mro.some((k) => k.node === c.node))?.name ?? 'object';
  if (a.cls.mro.some((c) => c.name === '_HostFunction')) return 'Callable[..., object]';
  if (a.cls.mro.some((c) => c.name === 'JsProxy')) return 'JsProxy';
  const made = MADE[a.cls.name];
  if (made) return `${made.type}[${(a.site && crossing(cx, plan, fieldType(a.site, made.field), around)) || 'object'}]`;
  if (a.cls.boxed === 'none') return 'None';
  if (a.cls.mro.some((c) => c.name === 'BaseException')) return 'object';
  if (['int', 'float', 'complex', 'bool', 'str'].includes(a.cls.name)) return a.cls.name;
  if (a.cls.name === 'bytes' || a.cls.name === 'bytearray') return a.cls.name;
  if (a.cls.name === 'range') return 'list[int]';
  if (a.cls.name === 'memoryview') return 'bytes';
  if (a.cls.mro.some((c) => c.name === '_DictView')) return 'list[object]';
  if (a.cls.mro.some((c) => c.methods.has('_advance'))) return `Iterator[${(a.site && crossing(cx, plan, fieldType(a.site, '_value'), around)) || 'object'}]`;
  const container = a.cls.mro.find((c) => CONTAINERS[c.name])?.name;
  const fields = container && CONTAINERS[container];
  if (!fields) return a.cls.mro.some((c) => c.methods.has('__call__')) ? 'Callable[..., object]' : null;
  const parts = fields.map((field) => {
    const arrays = a.site?.fields.get(field)?.type.atoms ?? [];
    const elements = arrays.map((array) => (array.kind === 'array' ? crossing(cx, plan, array.site.elem.type, around) : ''));
    if (elements.includes(null)) return null;
    const known = new Set(elements.filter((e) => e !== '') as string[]);
    return known.size === 0 ? 'object' : unionText(known);
  });
  return parts.includes(null) ? null : `${container === 'deque' ? 'list' : container}[${parts.join(', ')}]`;
}

/** Objects that generator functions and `async def` make, and the field with what comes out of them. */
const MADE: Readonly<Record<string, { readonly type: string; readonly field: string }>> = {
  generator: { type: 'Iterator', field: '_value' },
  coroutine: { type: 'Awaitable', field: '_result' },
  async_generator: { type: 'AsyncIterator', field: '_item' },
};
const fieldType = (site: Site, field: string): Type => site.fields.get(field)?.type ?? { id: 0, atoms: [], depth: 0, currentAt: -1, kind: null, groups: null };

/** Fields of the library's containers that hold what they contain. */
const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
  list: ['_items'], dict: ['_keys', '_values'], set: ['_keys'], frozenset: ['_keys'], deque: ['_items_'],
};

function docstring(e: PlannedExport): { doc?: string } {
  const text = e.func ? docstringOf(e.func.body) : null;
  return text === null ? {} : { doc: text };
}
