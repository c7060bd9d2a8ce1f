/**
 * Raising without taking down the stack. The record that a traceback is printed from costs microseconds, and most
 * exceptions are caught by a handler that forgets them. A global holds one bit a class of exception: set while the
 * innermost `try` that takes the class is such a handler. `raise` of a class whose bit is set takes no record.
 *
 * A handler forgets the exception when its body is made of statements that raise nothing in practice and that do
 * nothing with the exception but read it; then nobody can see the traceback, also not as that of a context.
 */
import type { Expr } from '@pyw/ir';
import { isSubclass } from '../bind/declare.ts';
import { childNodes } from '../bind/scope.ts';
import type { ExceptHandler, Expression, Node, Stmt, Try, TryStar } from '../syntax/ast.ts';
import type { Type } from '../types/atoms.ts';
import type { ClassInfo, ModuleInfo } from '../types/infos.ts';
import { emit, newLocal, tempGet, type Cx, type Frame } from './cx.ts';
import { i32, ir } from './ir.ts';
import type { ProgramCx } from './program.ts';

const QUIET = '$quiet';
const MAX_CLASSES = 31;
/** Names by which a program gets at tracebacks. */
const OBSERVERS: ReadonlySet<string> = new Set([
  '__traceback__', 'with_traceback', 'traceback', 'exc_info', 'print_exc', 'format_exc', 'excepthook',
  // What a forgotten exception was raised from could be raised again.
  '__context__', '__cause__',
]);
const READERS: ReadonlySet<string> = new Set(['str', 'repr', 'print', 'type', 'isinstance', 'len']);
/** What a handler of the built-ins may pass the exception to: it stays among them. */
const LIBRARY_READERS: ReadonlySet<string> = new Set(['_note_stop']);
/** Methods of the built-in types that raise nothing in practice. */
const METHODS: ReadonlySet<string> = new Set([
  'append', 'add', 'discard', 'get', 'setdefault', 'lower', 'upper', 'strip', 'startswith', 'endswith',
]);
/** Calls that raise when what they are given is not as it should be, with what; a `try` for that takes it. */
const RAISERS: Readonly<Record<string, string>> = { int: 'ValueError', float: 'ValueError', round: 'ValueError' };
/** Classes that take others along. */
const BASES: Readonly<Record<string, readonly string[]>> = {
  ValueError: [], KeyError: ['LookupError'], IndexError: ['LookupError'], ZeroDivisionError: ['ArithmeticError'],
};
/** Methods whose exceptions the built-ins handle and forget: the end of an iterator, an attribute that is not there. */
const HOOKS: ReadonlySet<string> = new Set(['__next__', '__getitem__', '__getattr__', '__getattribute__']);

/** Does some handler forget exceptions, and nobody in the program look at tracebacks? */
export function raisesQuietly(modules: Iterable<ModuleInfo>): boolean {
  let quiet = false;
  let observed = false;
  const visit = (n: Node): void => {
    if ((n.kind === 'ExceptHandler' && forgets(n, false)) || (n.kind === 'FunctionDef' && HOOKS.has(n.name))) quiet = true;
    if (n.kind === 'Name' && OBSERVERS.has(n.id)) observed = true;
    if (n.kind === 'Attribute' && OBSERVERS.has(n.attr)) observed = true;
    if (n.kind === 'alias' && OBSERVERS.has(n.name)) observed = true;
    for (const c of childNodes(n)) visit(c);
  };
  for (const m of modules) if (!m.library) visit(m.tree);
  return quiet && !observed;
}

/** Where a statement of a handler stands. */
interface Place {
  /** The names of the exceptions that are being handled. */
  readonly names: readonly string[];
  /** The classes that handlers inside the handler take and forget; null: all. */
  readonly taken: ReadonlySet<string> | null;
  /** Is it code of the built-ins? */
  readonly builtin: boolean;
  /** Takes the classes of what the handler itself raises; null where it may raise nothing. */
  readonly raised: Expression[] | null;
}

const forgets = (h: ExceptHandler, builtin: boolean): boolean => forgetsAt(h, { names: [], taken: new Set(), builtin, raised: null });

/**
 * The classes of what a handler raises instead, where it forgets the exception but for that: as a context it is forgotten
 * with what it became. Null for another handler.
 */
function translates(h: ExceptHandler): readonly Expression[] | null {
  const raised: Expression[] = [];
  return forgetsAt(h, { names: [], taken: new Set(), builtin: false, raised }) && raised.length > 0 ? raised : null;
}

function forgetsAt(h: ExceptHandler, outer: Place): boolean {
  const at = h.name === null ? outer : { ...outer, names: [...outer.names, h.name] };
  return h.body.every((s) => harmless(s, at));
}

/** Raises nothing in practice, and keeps no exception. */
function harmless(s: Stmt, at: Place): boolean {
  const value = (e: Expression | null): boolean => e === null || reads(e, at, false);
  const all = (list: readonly Stmt[]): boolean => list.every((b) => harmless(b, at));
  switch (s.kind) {
    case 'Pass':
    case 'Break':
    case 'Continue':
      return true;
    case 'Expr':
    case 'Return':
      return value(s.value);
    case 'Assign':
      return s.targets.every((t) => isPlace(t, at)) && value(s.value);
    case 'AugAssign':
      return (isPlace(s.target, at) && (s.target.kind !== 'Subscript' || reads(s.target, at, false))) && value(s.value);
    case 'If':
      return value(s.test) && all([...s.body, ...s.orelse]);
    case 'Raise': {
      // `raise C(...)`, from the exception or not.
      const { exc } = s;
      const of = exc?.kind === 'Call' ? exc.func : exc;
      if (at.raised === null || of?.kind !== 'Name' || at.names.includes(of.id)) return false;
      if (s.cause !== null && !reads(s.cause, at, true)) return false;
      if (exc?.kind === 'Call' && ![...exc.args, ...exc.keywords.map((k) => k.value)].every((e) => reads(e, at, false))) return false;
      at.raised.push(of);
      return true;
    }
    case 'Try': {
      // What is raised in the body has the exception as its context: somebody must forget that, too.
      const inside = { ...at, taken: takenBy(s.handlers, at.taken), raised: null };
      const here = { ...at, raised: null };
      return s.body.every((b) => harmless(b, inside)) && s.handlers.every((h) => forgetsAt(h, here)) && [...s.orelse, ...s.finalbody].every((b) => harmless(b, here));
    }
    default:
      return false;
  }
}

/** Can be stored to without an exception. */
function isPlace(e: Expression, at: Place): boolean {
  if (e.kind === 'Name') return true;
  if (e.kind === 'Attribute') return reads(e.value, at, false);
  return e.kind === 'Subscript' && reads(e.value, at, false) && reads(e.slice, at, false);
}

/** The classes that clauses name, with what was taken before. */
function takenBy(handlers: readonly ExceptHandler[], before: Place['taken']): Place['taken'] {
  const taken = new Set(before);
  for (const { type } of handlers) {
    const named = type?.kind === 'Tuple' ? type.elts : [type];
    for (const e of named) {
      if (before === null || e === null || (e.kind === 'Name' && (e.id === 'Exception' || e.id === 'BaseException'))) return null;
      if (e.kind === 'Name') taken.add(e.id);
    }
  }
  return taken;
}

/** Does a handler inside take the class? */
const isTaken = (cls: string, { taken }: Place): boolean =>
  taken === null || taken.has(cls) || BASES[cls]!.some((b) => taken.has(b));

/** The exceptions themselves may only stand where they are read (`reader`). */
function reads(e: Expression, at: Place, reader: boolean): boolean {
  const all = (list: readonly Expression[]): boolean => list.every((x) => reads(x, at, false));
  switch (e.kind) {
    case 'Constant':
      return true;
    case 'Name':
      return reader || !at.names.includes(e.id);
    case 'Attribute':
      return reads(e.value, at, true);
    case 'Subscript': {
      // Keys that are written out are there in practice.
      const known = e.slice.kind === 'Constant' || isTaken('KeyError', at) || isTaken('IndexError', at);
      return known && reads(e.value, at, false) && reads(e.slice, at, false);
    }
    case 'Tuple':
    case 'List':
    case 'Set':
      return all(e.elts);
    case 'Dict':
      return e.keys.every((k) => k !== null && reads(k, at, false)) && all(e.values);
    case 'UnaryOp':
      return reads(e.operand, at, false);
    case 'BinOp': {
      const divides = e.op === 'Div' || e.op === 'FloorDiv' || e.op === 'Mod';
      const simple = e.op === 'Add' || e.op === 'Sub' || e.op === 'Mult' || (divides && isTaken('ZeroDivisionError', at));
      return simple && all([e.left, e.right]);
    }
    case 'Compare':
      return all([e.left, ...e.comparators]);
    case 'BoolOp':
      return all(e.values);
    case 'IfExp':
      return all([e.test, e.body, e.orelse]);
    case 'JoinedStr':
      return all(e.values);
    case 'FormattedValue':
      return reads(e.value, at, true);
    case 'Call': {
      if (e.keywords.length) return e.func.kind === 'Name' && e.func.id === 'print' && all(e.keywords.map((k) => k.value)) && e.args.every((x) => reads(x, at, true));
      if (e.func.kind === 'Name') {
        const raised = RAISERS[e.func.id];
        if (raised) return isTaken(raised, at) && all(e.args);
        return (READERS.has(e.func.id) || (at.builtin && LIBRARY_READERS.has(e.func.id))) && e.args.every((x) => reads(x, at, true));
      }
      return e.func.kind === 'Attribute' && METHODS.has(e.func.attr) && reads(e.func.value, at, false) && all(e.args);
    }
    default:
      return false;
  }
}

/** Bits of the classes of a type; -1 when some class has none. */
function bitsOf(program: ProgramCx, type: Type): number {
  let bits = 0;
  for (const a of type.atoms) {
    if (a.kind !== 'inst') continue;
    const i = program.world.thrown.type.atoms.indexOf(a);
    if (i < 0 || i >= MAX_CLASSES) return -1;
    bits |= 1 << i;
  }
  return bits;
}

function quietGlobal(program: ProgramCx): Expr {
  program.globals.set(QUIET, { name: QUIET, type: 'i32', init: i32(0) });
  return ir('global.get', [], { global: QUIET });
}

/** The bits that must all be set for what a handler raises to be forgotten; 0: not known. */
function bitsOfRaised(cx: Cx, raised: readonly Expression[], classesOf: (e: Expression) => readonly ClassInfo[] | null): number {
  let mask = 0;
  for (const e of raised) {
    const classes = classesOf(e);
    if (classes?.length !== 1) return 0;
    const i = cx.world.thrown.type.atoms.findIndex((a) => a.kind === 'inst' && a.cls === classes[0]);
    if (i < 0 || i >= MAX_CLASSES) return 0;
    mask |= 1 << i;
  }
  return mask;
}

/**
 * At the entry of a `try`: sets the bits of what its handlers forget, clears those of what they take otherwise; what they
 * turn into other exceptions is forgotten if those are. Returns the local that holds what was before, -1 when nothing
 * changes. `classesOf` gives the classes that an expression names, if known.
 */
export function enterTry(cx: Cx, node: Try | TryStar, classesOf: (e: Expression) => readonly ClassInfo[] | null): number {
  // A generator's body goes on among other callers than it began with.
  if (!cx.emitting || !cx.program.quiet || cx.generator || node.handlers.length === 0) return -1;
  const { atoms } = cx.world.thrown.type;
  let set = 0;
  let clear = 0;
  const turned: { readonly bits: number; readonly into: number }[] = [];
  for (const h of node.handlers) {
    const classes = node.kind === 'TryStar' ? null : h.type ? classesOf(h.type) : [cx.program.cls('BaseException')];
    const quiet = classes !== null && forgets(h, cx.mod.name.startsWith('pyw.'));
    const raised = quiet || classes === null ? null : translates(h);
    const into = raised ? bitsOfRaised(cx, raised, classesOf) : 0;
    let bits = 0;
    atoms.slice(0, MAX_CLASSES).forEach((a, i) => {
      if (a.kind !== 'inst' || (classes && !classes.some((c) => isSubclass(a.cls, c)))) return;
      const bit = 1 << i;
      if ((set | clear) & bit) return;
      if (quiet) set |= bit;
      else clear |= bit;
      if (into) bits |= bit;
    });
    if (bits) turned.push({ bits, into });
  }
  if (set === 0 && clear === 0) return -1;
  const saved = newLocal(cx, 'i32', 'quiet');
  emit(cx, ir('local.set', [quietGlobal(cx.program)], { local: saved }));
  let kept = clear ? ir('i32.and', [tempGet(saved), i32(~clear)]) : tempGet(saved);
  for (const { bits, into } of turned) {
    const isForgotten = ir('i32.eq', [ir('i32.and', [tempGet(saved), i32(into)]), i32(into)]);
    kept = ir('i32.or', [kept, ir('cond', [isForgotten, i32(bits), i32(0)], { type: 'i32' })]);
  }
  emit(cx, ir('global.set', [set ? ir('i32.or', [kept, i32(set)]) : kept], { global: QUIET }));
  return saved;
}

/** At the entry of code whose exceptions of a class are taken and not even handled; returns what `leaveTry` is given. */
export function enterQuiet(cx: Cx, cls: ClassInfo): number {
  if (!cx.emitting || !cx.program.quiet || cx.generator) return -1;
  let set = 0;
  cx.world.thrown.type.atoms.slice(0, MAX_CLASSES).forEach((a, i) => {
    if (a.kind === 'inst' && isSubclass(a.cls, cls)) set |= 1 << i;
  });
  if (set === 0) return -1;
  const saved = newLocal(cx, 'i32', 'quiet');
  emit(cx, ir('local.set', [quietGlobal(cx.program)], { local: saved }));
  emit(cx, ir('global.set', [ir('i32.or', [tempGet(saved), i32(set)])], { global: QUIET }));
  return saved;
}

/** At the entry of a body whose exceptions the program sees with their tracebacks. */
export function enterShown(cx: Cx): number {
  if (!cx.emitting || !cx.program.quiet || cx.generator) return -1;
  const saved = newLocal(cx, 'i32', 'quiet');
  emit(cx, ir('local.set', [quietGlobal(cx.program)], { local: saved }));
  emit(cx, ir('global.set', [i32(0)], { global: QUIET }));
  return saved;
}

/** When the body of the `try` has been left. */
export function leaveTry(cx: Cx, saved: number): void {
  if (saved >= 0) emit(cx, ir('global.set', [tempGet(saved)], { global: QUIET }));
}

/** Before a jump out of frames: what held outside of the outermost `try` among them. */
export function leaveTries(cx: Cx, isTarget: (f: Frame) => boolean): void {
  if (!cx.emitting) return;
  let saved = -1;
  for (let i = cx.frames.length - 1; i >= 0; i--) {
    const f = cx.frames[i]!;
    if (isTarget(f)) break;
    if (f.kind === 'try' && f.quiet >= 0) saved = f.quiet;
  }
  leaveTry(cx, saved);
}

/** Is the record to be taken for an exception of a type? Null: always. */
export function recordWanted(cx: Cx, type: Type): Expr | null {
  const bits = cx.program.quiet ? bitsOf(cx.program, type) : -1;
  if (bits <= 0) return null;
  return ir('i32.ne', [ir('i32.and', [quietGlobal(cx.program), i32(bits)]), i32(bits)]);
}
