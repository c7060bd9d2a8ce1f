/**
 * Pass: what threads call becomes resumable, as far down as something may suspend them.
 *
 * In: a valid program. Out: one without `thread.root` and `thread.suspend`. Which functions may suspend follows from the
 * call graph, upward from `thread.suspend`; those of them that the bodies of threads reach get a clone, a resumable
 * function over a frame of its own. A call of such a function makes the callee's frame and resumes it until it has
 * ended, yielding in between, so that the frames are the stack of the thread. Generators that may suspend their thread
 * have one body for both: `$paused` tells a suspension from an item. Function values that may suspend leave their frame
 * in `$pending`. The rest of the program keeps the functions as they were, where `thread.suspend` is 0
 * (docs/adr/0039-threads-are-coroutines.md).
 */
import {
  breakTo, call, callRef, cond, drop, funcRef, get, getField, getGlobal, i32, ifThen, newObject, nullRef, op, ret, seq, set, setAll,
  setField, setGlobal, throwValue, tryCatch,
} from '../build.ts';
import { canFallThrough } from '../flow.ts';
import type { ClassDecl, Expr, Func, Global, Local, Program, Stmt } from '../node.ts';
import { funcType, refTo, signatureOf, type FuncType, type ValueType } from '../types.ts';
import { mapStmts } from '../walk.ts';
import { type Coloured, colour } from './coroutines-colour.ts';
import { createContext, zeroOf } from './simplify-context.ts';
import { flatten } from './simplify-flatten.ts';
import { nextLabel } from './simplify-tree.ts';

const IN_THREAD = '$in_thread';
const PAUSED = '$paused';
const PENDING = '$pending';
const FRAME = '$frame';
const RUN = funcType([refTo(FRAME)], ['i32']);

export const hasThreads = (program: Program): boolean => colour(program).suspends;

export const coroutines = (program: Program): Program => {
  const colours = colour(program);
  if (!colours.suspends) return program;
  const pass: Pass = { colours, functions: new Map(program.functions.map((f) => [f.name, f])), classes: new Map() };
  const changed = new Set<string>();
  const functions: Func[] = [];
  for (const f of program.functions) {
    const mode = colours.roots.has(f.name) ? 'root' : colours.bodies.has(f.name) ? 'generator' : 'plain';
    if (mode !== 'plain') changed.add(f.name);
    functions.push(rewrite(pass, f, mode));
    if (!colours.clones.has(f.name)) continue;
    const clone = cloneOf(pass, f);
    changed.add(clone.name);
    functions.push(clone);
    if (colours.values.has(f.name)) functions.push(entryOf(pass, f), stepOf(f));
  }
  const entered: Func[] = [...colours.roots].map((name) => entering(pass.functions.get(name) as Func, enterName(name), 1));
  const exports = program.exports.map((e) => {
    // JavaScript that a thread has called does not suspend: what it calls here runs as the main program does.
    const func = pass.functions.get(e.func);
    if (colours.roots.size === 0 || func === undefined || e.name === '_start') return e;
    const name = `${e.func}$outside`;
    if (!entered.some((f) => f.name === name)) entered.push(entering(func, name, 0));
    return { ...e, func: name };
  });
  const flag = (name: string): Global => ({ name, type: 'i32', init: i32(0) });
  const base: ClassDecl = { name: FRAME, display: 'frame', base: null, fields: [{ name: 'run', type: RUN }], final: false };
  const now: Program = {
    ...program,
    classes: [...program.classes, base, ...pass.classes.values()],
    functions: [...functions, ...entered],
    globals: [...program.globals, flag(IN_THREAD), flag(PAUSED), { name: PENDING, type: refTo(FRAME), init: nullRef(FRAME) }],
    exports,
  };
  const ctx = createContext(now);
  return { ...now, functions: now.functions.map((f) => (changed.has(f.name) ? flatten(ctx, f) : f)) };
};

interface Pass {
  readonly colours: Coloured;
  readonly functions: ReadonlyMap<string, Func>;
  /** Frame classes, by name. */
  readonly classes: Map<string, ClassDecl>;
}

/** `generator`: resumable, run by threads and by the main program. */
type Mode = 'plain' | 'root' | 'generator' | 'clone';

const cloneName = (f: string): string => `${f}$thread`;
const frameName = (f: string): string => `${f}$thread_frame`;
const entryName = (f: string): string => `${f}$either`;
const stepName = (f: string): string => `${f}$step`;
const enterName = (f: string): string => `${f}$enter`;
const placed = (pos: number | undefined): { pos?: number } => (pos === undefined ? {} : { pos });

/** The class between `$frame` and the frames of function values with these results. */
const valueFrame = (pass: Pass, results: readonly ValueType[]): string => {
  const name = `${FRAME}<${results.join(',')}>`;
  const fields = results.map((type, i) => ({ name: `r${i}`, type }));
  if (!pass.classes.has(name)) pass.classes.set(name, { name, display: 'frame', base: FRAME, fields, final: false });
  return name;
};

/** Declares the frame class of a function. */
const frameOf = (pass: Pass, f: Func): string => {
  const name = frameName(f.name);
  if (pass.classes.has(name)) return name;
  const params = f.params.map((p, i) => ({ name: `p${i}`, type: p.type }));
  const isValue = pass.colours.values.has(f.name);
  const base = isValue ? valueFrame(pass, f.results) : null;
  const results = isValue ? [] : f.results.map((type, i) => ({ name: `r${i}`, type }));
  pass.classes.set(name, { name, display: 'frame', base, fields: [...results, ...params], final: true });
  return name;
};

const newFrame = (pass: Pass, f: Func, args: readonly Expr[], pos?: number): Expr => {
  const run = pass.colours.values.has(f.name) ? [funcRef(stepName(f.name), RUN)] : [];
  return newObject(frameOf(pass, f), [...run, ...f.results.map(zeroOf), ...args], pos);
};

interface Body {
  readonly pass: Pass;
  readonly mode: Mode;
  readonly locals: Local[];
  nextLabel: number;
}
const fresh = (b: Body, name: string, type: ValueType): number => b.locals.push({ name, type }) - 1;

const rewrite = (pass: Pass, f: Func, mode: Mode): Func => {
  const b: Body = { pass, mode, locals: [...f.params, ...f.locals], nextLabel: nextLabel(f.body) };
  const body = replace(b, f.body);
  return body === f.body ? f : { ...f, body, locals: b.locals.slice(f.params.length) };
};

/** The thread is suspended here, as seen by whoever resumed this function. */
const pause = (b: Body, pos: number | undefined): Stmt[] => [
  ...(b.mode === 'generator' ? [setGlobal(PAUSED, i32(1))] : []),
  op('yield', [], {}, pos),
];

/** Resumes until the end; `step` is the call that does it. */
const resumeLoop = (b: Body, step: Expr, pos: number | undefined): Stmt => {
  const label = b.nextLabel++;
  return op('loop', [], { label, body: [ifThen(op('i32.eqz', [step]), [breakTo(label)]), ...pause(b, pos)] }, pos);
};

/** What stands for a call in statement position, and where its results are then. */
interface Lowered {
  readonly body: readonly Stmt[];
  readonly results: readonly Expr[];
}

const lowerCall = (b: Body, e: Expr): Lowered | null => {
  const { colours, functions } = b.pass;
  if (b.mode === 'plain') return null;
  if (e.kind === 'call') {
    const callee = functions.get(e.func);
    if (callee === undefined) return null;
    if (colours.bodies.has(e.func)) return generatorCall(b, e);
    return colours.clones.has(e.func) ? directCall(b, e, callee) : null;
  }
  return e.kind === 'call.ref' && colours.sigs.has(e.sig) ? valueCall(b, e) : null;
};

const directCall = (b: Body, e: Expr & { kind: 'call' }, callee: Func): Lowered => {
  const { pass } = b;
  const cls = frameOf(pass, callee);
  const frame = fresh(b, 'callee', refTo(cls));
  const step = call(cloneName(e.func), [get(frame)], e.pos);
  if (b.mode !== 'generator') {
    const body = [set(frame, newFrame(pass, callee, e.args, e.pos)), resumeLoop(b, step, e.pos)];
    return { body, results: callee.results.map((_, i) => getField(get(frame), cls, `r${i}`)) };
  }
  const args = callee.params.map((p) => fresh(b, p.name, p.type));
  const results = callee.results.map((t) => fresh(b, 'result', t));
  const plain = call(e.func, args.map(get), e.pos);
  const inThread = [
    set(frame, newFrame(pass, callee, args.map(get), e.pos)),
    resumeLoop(b, step, e.pos),
    ...results.map((r, i) => set(r, getField(get(frame), cls, `r${i}`))),
  ];
  const body = [
    ...args.map((a, i) => set(a, e.args[i] as Expr)),
    ifThen(getGlobal(IN_THREAD), inThread, [assign(results, plain)], undefined, e.pos),
  ];
  return { body, results: results.map(get) };
};

/** Assigns the results of a call to locals. */
const assign = (locals: readonly number[], value: Expr): Stmt =>
  locals.length === 0 ? drop(value) : locals.length === 1 ? set(locals[0] as number, value) : setAll(locals, value);

/** A generator that has paused the thread is resumed once more, until it yields an item or ends. */
const generatorCall = (b: Body, e: Expr & { kind: 'call' }): Lowered => {
  const callee = b.pass.functions.get(e.func) as Func;
  const object = fresh(b, 'generator', (callee.params[0] as Local).type);
  const result = fresh(b, 'more', 'i32');
  const label = b.nextLabel++;
  const clear = b.mode === 'generator' ? [] : [setGlobal(PAUSED, i32(0))];
  const body = [
    set(result, call(e.func, [get(object)], e.pos)),
    ifThen(op('i32.eqz', [getGlobal(PAUSED)]), [breakTo(label)]),
    ...clear,
    ...pause(b, e.pos),
  ];
  return { body: [set(object, e.args[0] as Expr), op('loop', [], { label, body }, e.pos)], results: [get(result)] };
};

/** A function value that has left a frame is run by that. */
const valueCall = (b: Body, e: Expr & { kind: 'call.ref' }): Lowered => {
  const signature = signatureOf(e.sig) as { results: ValueType[] };
  const cls = valueFrame(b.pass, signature.results);
  const frame = fresh(b, 'callee', refTo(cls));
  const results = signature.results.map((t) => fresh(b, 'result', t));
  const step = callRef(RUN, getField(op('ref.up', [get(frame)], { class: FRAME }), FRAME, 'run'), [op('ref.up', [get(frame)], { class: FRAME })], e.pos);
  const body = [
    assign(results, e),
    ifThen(op('i32.eqz', [op('ref.is_null', [getGlobal(PENDING)])]), [
      set(frame, op('ref.down', [getGlobal(PENDING)], { class: cls })),
      setGlobal(PENDING, nullRef(FRAME)),
      resumeLoop(b, step, e.pos),
      ...results.map((r, i) => set(r, getField(get(frame), cls, `r${i}`))),
    ]),
  ];
  return { body, results: results.map(get) };
};

/** A body with its calls and suspensions as the mode wants them. */
const replace = (b: Body, stmts: readonly Stmt[]): readonly Stmt[] => {
  const { colours } = b.pass;
  const expr = (e: Expr): Expr => {
    if (e.kind === 'thread.suspend') return suspension(b, e);
    if (e.kind === 'func.ref') return colours.values.has(e.func) ? { ...e, func: entryName(e.func) } : e;
    if (e.kind === 'call' && colours.roots.has(e.func)) return { ...e, func: enterName(e.func) };
    const lowered = lowerCall(b, e);
    if (lowered === null || lowered.results.length !== 1) return e;
    const [value] = lowered.results as readonly [Expr];
    return seq(resultType(b, e), lowered.body, value);
  };
  const stmt = (s: Stmt): Stmt | readonly Stmt[] => {
    if (s.kind === 'thread.root') return [];
    if (s.kind !== 'drop' && s.kind !== 'locals.set' && s.kind !== 'return') return s;
    const [value] = s.args;
    const lowered = value === undefined ? null : lowerCall(b, value);
    // Calls with one result have been replaced where they stand.
    if (lowered === null || lowered.results.length === 1) return s;
    if (s.kind === 'locals.set') return [...lowered.body, ...s.locals.map((l, i) => set(l, lowered.results[i] as Expr, s.pos))];
    return s.kind === 'return' ? [...lowered.body, { ...s, args: lowered.results }] : lowered.body;
  };
  return mapStmts(stmts, { expr, stmt });
};

const resultType = (b: Body, e: Expr): ValueType => {
  if (e.kind === 'call') return (b.pass.functions.get(e.func) as Func).results[0] as ValueType;
  return (signatureOf((e as { sig: FuncType }).sig) as { results: ValueType[] }).results[0] as ValueType;
};

const suspension = (b: Body, e: Expr): Expr => {
  if (b.mode === 'plain') return i32(0);
  const suspended = seq('i32', pause(b, e.pos), i32(1));
  return b.mode === 'generator' ? cond('i32', getGlobal(IN_THREAD), suspended, i32(0)) : suspended;
};

/** The function as a thread runs it: parameters and results are in the frame. */
const cloneOf = (pass: Pass, f: Func): Func => {
  const cls = frameOf(pass, f);
  const shifted = mapStmts(f.body, { expr: shift, stmt: shift });
  const frame: Local = { name: 'frame', type: refTo(cls) };
  const b: Body = { pass, mode: 'clone', locals: [frame, ...f.params, ...f.locals], nextLabel: nextLabel(f.body) };
  const body = mapStmts(replace(b, shifted), {
    stmt: (s) => {
      if (s.kind !== 'return') return s;
      const end = { ...ret(i32(0)), ...placed(s.pos) };
      const store = (value: Expr, i: number): Stmt => setField(get(0), cls, `r${i}`, value, s.pos);
      if (f.results.length <= 1 || s.args.length > 1) return [...s.args.map(store), end];
      const locals = f.results.map((t) => fresh(b, 'result', t));
      return [assign(locals, s.args[0] as Expr), ...locals.map((l, i) => store(get(l), i)), end];
    },
  });
  const load = f.params.map((_, i) => set(i + 1, getField(get(0), cls, `p${i}`)));
  const { inline: _, ...rest } = f;
  return {
    ...rest, name: cloneName(f.name), params: [frame], results: ['i32'], locals: b.locals.slice(1), resumable: true,
    body: [...load, ...body, ...(canFallThrough(body) ? [f.results.length === 0 ? ret(i32(0)) : op('unreachable')] : [])],
  };
};

/** Locals make room for the frame. */
const shift = <N extends Expr | Stmt>(n: N): N => {
  if ('local' in n) return { ...n, local: n.local + 1 };
  return n.kind === 'locals.set' ? { ...n, locals: n.locals.map((l) => l + 1) } : n;
};

/** What a function value stands for: the function itself in the main program, a frame to be run in a thread. */
const entryOf = (pass: Pass, f: Func): Func => {
  const args = f.params.map((_, i) => get(i));
  const pending = setGlobal(PENDING, op('ref.up', [newFrame(pass, f, args)], { class: FRAME }));
  const plain = call(f.name, args);
  return {
    ...f, name: entryName(f.name), locals: [],
    body: [
      ifThen(getGlobal(IN_THREAD), [pending, ret(...f.results.map(zeroOf))]),
      ...(f.results.length === 0 ? [drop(plain)] : [ret(plain)]),
    ],
  };
};
const stepOf = (f: Func): Func => {
  const frame = op('ref.down', [get(0)], { class: frameName(f.name) });
  return {
    name: stepName(f.name), display: f.display, params: [{ name: 'frame', type: refTo(FRAME) }], results: ['i32'], locals: [],
    body: [ret(call(cloneName(f.name), [frame]))],
  };
};

/** Calls a function with `$in_thread` as given, and puts back what it was. */
const entering = (f: Func, name: string, inThread: 0 | 1): Func => {
  const n = f.params.length;
  const results = f.results.map((_, i) => n + 2 + i);
  const back = setGlobal(IN_THREAD, get(n));
  return {
    name, display: f.display, params: f.params, results: f.results,
    locals: [{ name: 'before', type: 'i32' }, { name: 'caught', type: 'any' }, ...f.results.map((type): Local => ({ name: 'result', type }))],
    body: [
      set(n, getGlobal(IN_THREAD)),
      setGlobal(IN_THREAD, i32(inThread)),
      tryCatch(n + 1, [assign(results, call(f.name, f.params.map((_, i) => get(i))))], [back, throwValue(get(n + 1))]),
      back,
      ret(...results.map(get)),
    ],
  };
};
