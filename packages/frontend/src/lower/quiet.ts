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
]);
const READERS: ReadonlySet<string> = new Set(['str', 'repr', 'print', 'type', 'isinstance', 'len']);

/** Does some handler of the program forget exceptions, and nobody look at tracebacks? */
export function raisesQuietly(modules: Iterable<ModuleInfo>): boolean {
  let quiet = false;
  let observed = false;
  const visit = (n: Node): void => {
    // The end of an iterator of the program is one that loops forget.
    if ((n.kind === 'ExceptHandler' && forgets(n)) || (n.kind === 'FunctionDef' && n.name === '__next__')) quiet = true;
    if (n.kind === 'Name' && OBSERVERS.has(n.id)) observed = true;
    if (n.kind === 'Attribute' && OBSERVERS.has(n.attr)) observed = true;
    if (n.kind === 'alias' && OBSERVERS.has(n.name)) observed = true;
    for (const c of childNodes(n)) visit(c);
  };
  for (const m of modules) if (!m.library) visit(m.tree);
  return quiet && !observed;
}

function forgets(h: ExceptHandler): boolean {
  return h.body.every((s) => harmless(s, h.name));
}

/** Raises nothing in practice, and keeps no exception `name`. */
function harmless(s: Stmt, name: string | null): boolean {
  const value = (e: Expression | null): boolean => e === null || reads(e, name, false);
  switch (s.kind) {
    case 'Pass':
    case 'Break':
    case 'Continue':
      return true;
    case 'Expr':
    case 'Return':
      return value(s.value);
    case 'Assign':
      return s.targets.every((t) => t.kind === 'Name') && value(s.value);
    case 'AugAssign':
      return s.target.kind === 'Name' && value(s.value);
    case 'If':
      return value(s.test) && [...s.body, ...s.orelse].every((b) => harmless(b, name));
    default:
      return false;
  }
}

/** `name` itself may only stand where it is read (`reader`). */
function reads(e: Expression, name: string | null, reader: boolean): boolean {
  const all = (list: readonly Expression[]): boolean => list.every((x) => reads(x, name, false));
  switch (e.kind) {
    case 'Constant':
      return true;
    case 'Name':
      return e.id !== name || reader;
    case 'Attribute':
      return reads(e.value, name, true);
    case 'Tuple':
    case 'List':
      return all(e.elts);
    case 'UnaryOp':
      return reads(e.operand, name, false);
    case 'BinOp':
      return (e.op === 'Add' || e.op === 'Sub' || e.op === 'Mult') && all([e.left, e.right]);
    case 'Compare':
      return all([e.left, ...e.comparators]);
    case 'BoolOp':
      return all(e.values);
    case 'JoinedStr':
      return all(e.values);
    case 'FormattedValue':
      return reads(e.value, name, true);
    case 'Call': {
      if (e.keywords.length) return e.func.kind === 'Name' && e.func.id === 'print' && all(e.keywords.map((k) => k.value)) && e.args.every((x) => reads(x, name, true));
      if (e.func.kind === 'Name') return READERS.has(e.func.id) && e.args.every((x) => reads(x, name, true));
      return e.func.kind === 'Attribute' && e.func.attr === 'append' && reads(e.func.value, name, false) && all(e.args);
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

/**
 * At the entry of a `try`: sets the bits of what its handlers forget, clears those of what they take otherwise. Returns
 * the local that holds what was before, -1 when nothing changes. `classesOf` gives the classes of a clause if known.
 */
export function enterTry(cx: Cx, node: Try | TryStar, classesOf: (h: ExceptHandler) => readonly ClassInfo[] | null): number {
  // A generator's body goes on among other callers than it began with.
  if (!cx.emitting || !cx.program.quiet || cx.generator || node.handlers.length === 0) return -1;
  const { atoms } = cx.world.thrown.type;
  let set = 0;
  let clear = 0;
  for (const h of node.handlers) {
    const classes = node.kind === 'TryStar' ? null : h.type ? classesOf(h) : [cx.program.cls('BaseException')];
    const quiet = classes !== null && forgets(h);
    atoms.slice(0, MAX_CLASSES).forEach((a, i) => {
      if (a.kind !== 'inst' || (classes && !classes.some((c) => isSubclass(a.cls, c)))) return;
      const bit = 1 << i;
      if ((set | clear) & bit) return;
      if (quiet) set |= bit;
      else clear |= bit;
    });
  }
  if (set === 0 && clear === 0) return -1;
  const saved = newLocal(cx, 'i32', 'quiet');
  emit(cx, ir('local.set', [quietGlobal(cx.program)], { local: saved }));
  const kept = clear ? ir('i32.and', [tempGet(saved), i32(~clear)]) : tempGet(saved);
  emit(cx, ir('global.set', [set ? ir('i32.or', [kept, i32(set)]) : kept], { global: QUIET }));
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
