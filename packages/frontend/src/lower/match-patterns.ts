/**
 * Patterns. Each is code that goes on when the subject matches and breaks to the attempt's label when not. Names are
 * bound only when the whole pattern has matched: until then captured values are kept in the attempt.
 *
 * A pattern returns the subject narrowed to what it takes, and the type of the subjects that it may refuse.
 */
import type { Expr, Stmt as IrStmt } from '@pyw/ir';
import type { MatchAs, MatchClass, MatchMapping, MatchOr, MatchSequence, Pattern } from '../syntax/ast.ts';
import type { Atom, Type } from '../types/atoms.ts';
import type { ClassInfo, Env } from '../types/infos.ts';
import { filterType, joinAll } from '../types/world.ts';
import { attributeOf } from './attributes.ts';
import { mayHaveAttribute } from './may-have.ts';
import { isInstance, isinstanceOf, isinstanceOfAny } from './boolean.ts';
import { callLibrary, callMethod, positional } from './calls.ts';
import { compareValues } from './compare.ts';
import { constant } from './constant.ts';
import { collect, emit, joinEnvs, newLabel, newLocal, NO_CODE, spill, tempGet, value, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { raiseError, unsupported } from './errors.ts';
import { isHooked } from './virtual-bases.ts';
import { evaluate } from './evaluate.ts';
import { hasAttribute as hasNow, isComputed } from './has-attribute.ts';
import { i32, ir } from './ir.ts';
import { isVoid } from './layout.ts';
import { binaryValues } from './operators.ts';
import { protect } from './protect.ts';
import { loadItem } from './subscripts.ts';
import { bottom, codeOf, convert, discard, intConst, isInst, machineVal, narrow, onlyAtom } from './values.ts';

export interface Capture {
  readonly name: string;
  readonly value: Val;
}
/** One try of a pattern: where a failure goes, and what was captured so far. */
export interface Attempt {
  readonly fail: number;
  failEnv: Env | null;
  captures: Capture[];
  open: boolean;
}
export interface Matched {
  /** The subject, narrowed. */
  readonly value: Val;
  /** Type of the subjects that may not match. */
  readonly rest: Type;
}

export function matchPattern(cx: Cx, node: Pattern, v: Val, at: Attempt): Matched {
  const saved = cx.node;
  cx.node = node;
  const result = patternOf(cx, node, v, at);
  cx.node = saved;
  return result;
}

function patternOf(cx: Cx, node: Pattern, v: Val, at: Attempt): Matched {
  switch (node.kind) {
    case 'MatchAs':
      return asPattern(cx, node, v, at);
    case 'MatchValue': {
      const wanted = evaluate(cx, node.value);
      if (cx.env) require(cx, compareValues(cx, 'Eq', v, wanted), at);
      return { value: v, rest: v.type };
    }
    case 'MatchSingleton': {
      const wanted = constant(cx, { ...node, kind: 'Constant', value: node.value, u_kind: null } as never);
      require(cx, compareValues(cx, 'Is', v, wanted), at);
      const isNone = (a: Atom): boolean => a.kind === 'inst' && isInst(a, 'NoneType');
      if (node.value.kind !== 'none') return { value: v, rest: v.type };
      const rest = filterType(cx.world, v.type, (a) => !isNone(a));
      return { value: cx.env ? narrow(cx, v, filterType(cx.world, v.type, isNone)) : v, rest };
    }
    case 'MatchOr':
      return orPattern(cx, node, v, at);
    case 'MatchSequence':
      return sequencePattern(cx, node, v, at);
    case 'MatchMapping':
      return mappingPattern(cx, node, v, at);
    case 'MatchClass':
      return classPattern(cx, node, v, at);
    case 'MatchStar':
      return unsupported(cx, node, 'a starred pattern here');
  }
}

function asPattern(cx: Cx, node: MatchAs, v: Val, at: Attempt): Matched {
  const inner = node.pattern ? matchPattern(cx, node.pattern, v, at) : { value: v, rest: cx.world.bottom };
  if (node.name && cx.env) at.captures.push({ name: node.name, value: inner.value.elems ? inner.value : spill(cx, inner.value) });
  return inner;
}

/** Goes on when a bool value is true. */
function require(cx: Cx, test: Val, at: Attempt): void {
  if (!cx.env) return;
  if (test.constant?.kind === 'bool') {
    discard(cx, test);
    if (!test.constant.value) fail(cx, at);
    return;
  }
  const t = onlyAtom(test.type);
  if (isInst(t, 'bool')) requireCode(cx, test.code, at);
  else requireCode(cx, cx.program.callBuiltin(cx, 'bool', test).code, at);
}
function requireCode(cx: Cx, code: Expr, at: Attempt): void {
  if (!cx.env) return;
  at.failEnv = joinEnvs(cx.world, at.failEnv, cx.env);
  emit(cx, ir('if', [code], { then: [], else: [ir('break', [], { label: at.fail })] }));
}
function fail(cx: Cx, at: Attempt): void {
  at.failEnv = joinEnvs(cx.world, at.failEnv, cx.env);
  emit(cx, ir('break', [], { label: at.fail }));
  cx.env = null;
}

/** Alternatives bind the same names: each puts what it captured into locals that all of them share. */
function orPattern(cx: Cx, node: MatchOr, v: Val, at: Attempt): Matched {
  const start = cx.env!;
  const matchedLabel = newLabel(cx);
  const tries: { stmts: IrStmt[]; label: number; attempt: Attempt; env: Env | null; value: Val; from: Env }[] = [];
  let subject = v;
  for (const p of node.patterns) {
    if (!cx.env) break;
    const attempt: Attempt = { fail: newLabel(cx), failEnv: null, captures: [], open: true };
    const from = cx.env;
    let matched!: Matched;
    const stmts = collect(cx, () => {
      matched = matchPattern(cx, p, subject, attempt);
    });
    tries.push({ stmts, label: attempt.fail, attempt, env: cx.env, value: matched.value, from });
    cx.env = attempt.failEnv;
    if (cx.env && matched.rest !== subject.type) {
      if (matched.rest.atoms.length === 0) cx.env = null;
      else subject = narrow(cx, subject, matched.rest);
    }
  }
  const failed = cx.env;
  const live = tries.filter((t) => t.env);
  const names = live[0]?.attempt.captures.map((c) => c.name) ?? [];
  const shared = names.map((name) => {
    const type = joinAll(cx.world, live.map((t) => t.attempt.captures.find((c) => c.name === name)!.value.type));
    return { name, type, local: cx.emitting && !isVoid(type) ? newLocal(cx, cx.program.reprOf(type), name) : -1 };
  });
  const all = collect(cx, () => {
    for (const t of tries) {
      const stmts = [...t.stmts];
      if (t.env) {
        cx.env = t.env;
        stmts.push(...collect(cx, () => {
          for (const s of shared) {
            const captured = t.attempt.captures.find((c) => c.name === s.name)!.value;
            if (s.local < 0) continue;
            emit(cx, ir('local.set', [convert(cx, codeOf(cx, captured), captured.type, cx.program.reprOf(s.type))], { local: s.local }));
          }
          emit(cx, ir('break', [], { label: matchedLabel }));
        }));
      }
      cx.env = t.from;
      emit(cx, ir('block', [], { label: t.label, body: stmts }));
    }
    cx.env = failed;
    if (cx.env) fail(cx, at);
    else if (cx.emitting) cx.out.push(ir('unreachable', []));
  });
  cx.env = start;
  emit(cx, ir('block', [], { label: matchedLabel, body: all }));
  cx.env = live.reduce<Env | null>((env, t) => joinEnvs(cx.world, env, t.env), null);
  for (const s of shared) at.captures.push({ name: s.name, value: value(s.type, s.local < 0 ? NO_CODE : tempGet(s.local)) });
  const taken = joinAll(cx.world, live.map((t) => t.value.type));
  const rest = failed ? subject.type : cx.world.bottom;
  if (!cx.env) return { value: v, rest };
  return { value: taken === v.type ? v : narrow(cx, v, taken), rest };
}

const SEQUENCES: ReadonlySet<string> = new Set(['list', 'tuple', 'range', 'memoryview', 'deque', 'array', 'Sequence', 'UserList', '__pyw_namedtuple__']);

function isSequence(cx: Cx, a: Atom): boolean {
  const cls = cx.program.classOfAtom(a);
  return cls !== null && cls.mro.some((c) => SEQUENCES.has(c.name) && c.library);
}

function sequencePattern(cx: Cx, node: MatchSequence, v: Val, at: Attempt): Matched {
  const { patterns } = node;
  const star = patterns.findIndex((p) => p.kind === 'MatchStar');
  const least = star < 0 ? patterns.length : patterns.length - 1;
  const fits = (n: number): boolean => (star < 0 ? n === least : n >= least);
  const canMatch = (a: Atom): boolean => isSequence(cx, a) && !(a.kind === 'tuple' && a.elems && !fits(a.elems.length));
  const taken = filterType(cx.world, v.type, canMatch);
  if (taken.atoms.length === 0) {
    if (cx.env) fail(cx, at);
    return { value: v, rest: v.type };
  }
  const classes = new Set(v.type.atoms.filter((a) => isSequence(cx, a)).map((a) => cx.program.classOfAtom(a)!));
  if (v.type.atoms.some((a) => !isSequence(cx, a))) require(cx, isinstanceOf(cx, v, [...classes]), at);
  if (!cx.env) return { value: v, rest: v.type };
  const sequences = filterType(cx.world, v.type, (a) => isSequence(cx, a));
  const whole = narrow(cx, v, sequences);
  const shape = onlyAtom(taken);
  // The length; known for the only tuple shape that there is.
  const exact = shape?.kind === 'tuple' && shape.elems && taken === sequences ? shape.elems.length : -1;
  if (exact < 0 && !(star >= 0 && least === 0)) {
    const n = callMethod(cx, spill(cx, whole), '__len__', positional());
    if (cx.env) require(cx, compareValues(cx, star < 0 ? 'Eq' : 'GtE', n, intConst(cx, BigInt(least))), at);
  }
  if (!cx.env) return { value: v, rest: v.type };
  const subject = narrow(cx, whole, taken);
  let irrefutable = true;
  const item = (p: Pattern, of: () => Val): void => {
    if (!cx.env || isWildcard(p)) return;
    const got = of();
    if (!cx.env) return;
    const m = matchPattern(cx, p, got.elems ? got : spill(cx, got), at);
    if (m.rest.atoms.length) irrefutable = false;
  };
  if (shape?.kind === 'tuple' && shape.elems) {
    const n = shape.elems.length;
    const held = subject.elems ? subject : spill(cx, subject);
    const after = patterns.length - star - 1;
    patterns.forEach((p, i) => {
      if (p.kind === 'MatchStar') {
        if (!p.name || !cx.env) return;
        const items = Array.from({ length: n - star - after }, (_, k) => cx.program.tupleItem(cx, held, star + k));
        at.captures.push({ name: p.name, value: spill(cx, cx.program.listOf(cx, p as never, items)) });
      } else item(p, () => cx.program.tupleItem(cx, held, star >= 0 && i > star ? n - (patterns.length - i) : i));
    });
    const rest = irrefutable ? filterType(cx.world, v.type, (a) => a !== shape) : v.type;
    return { value: cx.env ? held : v, rest };
  }
  const held = spill(cx, subject);
  // A class of the program is asked with places from the start alone.
  const countsFromEnd = held.type.atoms.every((a) => cx.program.classOfAtom(a)?.library);
  patterns.forEach((p, i) => {
    if (p.kind !== 'MatchStar') {
      const fromEnd = star >= 0 && i > star ? patterns.length - i : 0;
      item(p, () => loadItem(cx, held, !fromEnd ? intConst(cx, BigInt(i)) : countsFromEnd ? intConst(cx, BigInt(-fromEnd)) : binaryValues(cx, 'Sub', cx.program.callBuiltin(cx, 'len', held), intConst(cx, BigInt(fromEnd)), false)));
      return;
    }
    if (!p.name || !cx.env) return;
    const items = callLibrary(cx, 'pyw.builtins.iterators', '_unpack', held, machineVal(cx, 'i32', i32(least)), machineVal(cx, 'i32', i32(1)));
    if (!cx.env) return;
    const after = patterns.length - star - 1;
    const middle = callMethod(cx, spill(cx, items), '_middle', positional(machineVal(cx, 'i32', i32(star)), machineVal(cx, 'i32', i32(after))));
    if (cx.env) at.captures.push({ name: p.name, value: spill(cx, middle) });
  });
  const rest = star >= 0 && least === 0 ? filterType(cx.world, v.type, (a) => !isSequence(cx, a)) : v.type;
  return { value: cx.env ? held : v, rest };
}
const isWildcard = (p: Pattern): boolean => p.kind === 'MatchAs' && !p.pattern && !p.name;

const MAPPINGS: ReadonlySet<string> = new Set(['dict', 'mappingproxy', 'ChainMap', 'UserDict', 'Mapping']);
const isMapping = (cx: Cx, a: Atom): boolean =>
  (cx.program.classOfAtom(a)?.mro ?? []).some((c) => MAPPINGS.has(c.name) && c.library);

function mappingPattern(cx: Cx, node: MatchMapping, v: Val, at: Attempt): Matched {
  const taken = filterType(cx.world, v.type, (a) => isMapping(cx, a));
  if (taken.atoms.length === 0) {
    if (cx.env) fail(cx, at);
    return { value: v, rest: v.type };
  }
  if (taken !== v.type) {
    const classes = new Set(taken.atoms.map((a) => cx.program.classOfAtom(a)!));
    require(cx, isinstanceOf(cx, v, [...classes]), at);
  }
  if (!cx.env) return { value: v, rest: v.type };
  const held = spill(cx, narrow(cx, v, taken));
  const keys: Val[] = [];
  for (let i = 0; i < node.keys.length && cx.env; i++) {
    const key = spill(cx, evaluate(cx, node.keys[i]!));
    keys.push(key);
    if (!cx.env) break;
    require(cx, compareValues(cx, 'In', key, held), at);
    if (!cx.env || isWildcard(node.patterns[i]!)) continue;
    const item = loadItem(cx, held, key);
    if (cx.env) matchPattern(cx, node.patterns[i]!, item.elems ? item : spill(cx, item), at);
  }
  if (node.rest && cx.env) {
    const rest = spill(cx, cx.program.constructNamed(cx, 'dict', positional(held)));
    for (const key of keys) if (cx.env) discard(cx, callMethod(cx, rest, '__delitem__', positional(key)));
    if (cx.env) at.captures.push({ name: node.rest, value: rest });
  }
  const rest = node.keys.length === 0 ? filterType(cx.world, v.type, (a) => !isMapping(cx, a)) : v.type;
  return { value: cx.env ? held : v, rest };
}

/** Built-in classes whose one positional sub-pattern is the subject itself. */
const SELF_MATCHING: ReadonlySet<string> = new Set([
  'bool', 'bytearray', 'bytes', 'dict', 'float', 'frozenset', 'int', 'list', 'set', 'str', 'tuple',
]);

function classPattern(cx: Cx, node: MatchClass, v: Val, at: Attempt): Matched {
  const named = evaluate(cx, node.cls);
  if (!cx.env) return { value: v, rest: v.type };
  const a = onlyAtom(named.type);
  if (a?.kind !== 'class') {
    if (named.type.atoms.some((x) => x.kind === 'class')) return dynamicClass(cx, node, v, named, at);
    raiseError(cx, 'TypeError', 'called match pattern must be a class');
    return { value: v, rest: v.type };
  }
  const { cls } = a;
  if (isHooked(cx, cls)) unsupported(cx, node, 'a pattern of a class with a __subclasshook__');
  const taken = filterType(cx.world, v.type, (x) => isInstance(cx, x, cls));
  if (taken.atoms.length === 0) {
    if (cx.env) fail(cx, at);
    return { value: v, rest: v.type };
  }
  if (taken !== v.type || cls.plural) require(cx, isinstanceOf(cx, v, [cls], named), at);
  if (!cx.env) return { value: v, rest: v.type };
  const narrowed = narrow(cx, v, taken);
  const subject = node.patterns.length || node.kwd_attrs.length ? spill(cx, narrowed) : narrowed;
  const refutable = subPatterns(cx, node, cls, subject, at);
  return { value: subject, rest: refutable || cls.plural ? v.type : filterType(cx.world, v.type, (x) => !taken.atoms.includes(x)) };
}

/** Which class it is, is only known at run time: one test, no narrowing. */
function dynamicClass(cx: Cx, node: MatchClass, v: Val, named: Val, at: Attempt): Matched {
  if (node.patterns.length) unsupported(cx, node, 'a class pattern with positional parts whose class is chosen at run time');
  require(cx, isinstanceOfAny(cx, v, named), at);
  if (cx.env) attributePatterns(cx, node.kwd_attrs, node.kwd_patterns, v, at);
  return { value: v, rest: v.type };
}

/** Positional and keyword parts of a class pattern; true when they may refuse the subject. */
function subPatterns(cx: Cx, node: MatchClass, cls: ClassInfo, subject: Val, at: Attempt): boolean {
  const { patterns } = node;
  let refutable = false;
  const self = cls.mro.find((c) => c.library && SELF_MATCHING.has(c.name));
  if (patterns.length && self && !matchArgs(cls)) {
    if (patterns.length > 1) {
      raiseError(cx, 'TypeError', `${cls.name}() accepts 1 positional sub-pattern (${patterns.length} given)`);
      return true;
    }
    refutable = matchPattern(cx, patterns[0]!, subject, at).rest.atoms.length > 0;
  } else if (patterns.length) {
    const said = matchArgs(cls);
    if (said?.wrong) {
      raiseError(cx, 'TypeError', said.wrong);
      return true;
    }
    if (said?.computed) {
      unsupported(cx, node, 'a computed __match_args__');
      return true;
    }
    const names = said?.names ?? [];
    if (patterns.length > names.length) {
      raiseError(cx, 'TypeError', `${cls.name}() accepts ${names.length} positional sub-pattern${names.length === 1 ? '' : 's'} (${patterns.length} given)`);
      return true;
    }
    const twice = names.slice(0, patterns.length).find((n, i) => names.indexOf(n) < i || node.kwd_attrs.includes(n));
    if (twice) {
      raiseError(cx, 'TypeError', `${cls.name}() got multiple sub-patterns for attribute '${twice}'`);
      return true;
    }
    attributePatterns(cx, [...names.slice(0, patterns.length), ...node.kwd_attrs], [...patterns, ...node.kwd_patterns], subject, at);
    return true;
  }
  if (node.kwd_attrs.length && cx.env) {
    attributePatterns(cx, node.kwd_attrs, node.kwd_patterns, subject, at);
    refutable = true;
  }
  return refutable;
}

/** Matches what attributes hold: all are read before the first pattern is tried. */
function attributePatterns(cx: Cx, names: readonly string[], patterns: readonly Pattern[], subject: Val, at: Attempt): void {
  const held: Val[] = [];
  for (const name of names.slice(0, patterns.length)) {
    const got = cx.env && attributeFor(cx, name, subject, at);
    if (!got || !cx.env) return;
    held.push(got.elems ? got : spill(cx, got));
  }
  for (const [i, p] of patterns.entries()) if (cx.env) matchPattern(cx, p, held[i]!, at);
}

/** An attribute of a subject; one whose class has no such attribute does not match. */
function attributeFor(cx: Cx, name: string, subject: Val, at: Attempt): Val {
  const isAsked = (x: Atom): boolean => x.kind === 'inst' && !x.cls.library && isComputed(cx, x.cls, name);
  const has = filterType(cx.world, subject.type, (x) => mayHaveAttribute(cx, x, name) || isAsked(x));
  if (has.atoms.length === 0) {
    fail(cx, at);
    return bottom(cx);
  }
  if (has !== subject.type) {
    const classes = new Set(has.atoms.map((x) => cx.program.classOfAtom(x)!));
    require(cx, isinstanceOf(cx, subject, [...classes]), at);
  }
  if (!cx.env) return bottom(cx);
  const held = spill(cx, narrow(cx, subject, has));
  const read = (): Val => dispatch(cx, held, (one) => attributeOf(cx, one, name));
  if (held.type.atoms.some(isAsked)) {
    // Code of the program says what it is: it runs once, and AttributeError means that there is none.
    return protect(cx, cx.program.cls('AttributeError'), read, () => {
      if (cx.env) fail(cx, at);
      return bottom(cx);
    });
  }
  require(cx, dispatch(cx, held, (one) => hasNow(cx, one, name, null)), at);
  return cx.env ? read() : bottom(cx);
}

/** What a class says in `__match_args__`, in some class body of its resolution order. */
interface MatchArgs {
  readonly names: readonly string[];
  /** What CPython says of it when it is of no use. */
  readonly wrong?: string;
  readonly computed?: boolean;
}
function matchArgs(cls: ClassInfo): MatchArgs | null {
  for (const c of cls.mro) {
    for (const s of c.node.body) {
      if (s.kind !== 'Assign' || s.targets[0]?.kind !== 'Name' || s.targets[0].id !== '__match_args__') continue;
      if (s.value.kind === 'List') return { names: [], wrong: `${cls.name}.__match_args__ must be a tuple (got list)` };
      if (s.value.kind === 'Constant') return { names: [], wrong: `${cls.name}.__match_args__ must be a tuple (got ${nameOfConstant(s.value.value.kind)})` };
      if (s.value.kind !== 'Tuple') return { names: [], computed: true };
      const other = s.value.elts.find((e) => !(e.kind === 'Constant' && e.value.kind === 'str'));
      if (other?.kind === 'Constant') return { names: [], wrong: `__match_args__ elements must be strings (got ${nameOfConstant(other.value.kind)})` };
      if (other) return { names: [], computed: true };
      return { names: s.value.elts.flatMap((e) => (e.kind === 'Constant' && e.value.kind === 'str' ? [e.value.value] : [])) };
    }
  }
  return null;
}
const nameOfConstant = (kind: string): string => (kind === 'none' ? 'NoneType' : kind);
