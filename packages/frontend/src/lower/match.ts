/**
 * `match`. Each case is a block that a failing pattern or guard breaks out of; after its body control breaks out of the
 * block around all cases. What a pattern excludes is known to the cases after it: of the subject, and of the variable
 * that it was read from.
 */
import type { Match, MatchCase } from '../syntax/ast.ts';
import type { Type } from '../types/atoms.ts';
import type { Env } from '../types/infos.ts';
import { mayBeUnbound } from '../types/world.ts';
import { condition } from './boolean.ts';
import { collect, emit, joinEnvs, newLabel, spill, type Cx, type Val } from './cx.ts';
import { refuse } from './errors.ts';
import { evaluate } from './evaluate.ts';
import { ir } from './ir.ts';
import { matchPattern, type Attempt } from './match-patterns.ts';
import { placeOf, storeName } from './names.ts';
import { statements } from './statements.ts';
import { narrow } from './values.ts';

export function matchStatement(cx: Cx, node: Match): void {
  if (cx.program.profile === 'core') refuse(cx, node, 'PYW3003', { what: 'match' });
  let subject = spill(cx, evaluate(cx, node.subject));
  if (!cx.env) return;
  const slot = slotOf(cx, node);
  const end = newLabel(cx);
  const before = cx.env;
  let done: Env | null = null;
  const all = collect(cx, () => {
    for (const c of node.cases) {
      if (!cx.env) return;
      const fail = newLabel(cx);
      const start = cx.env;
      const attempt: Attempt = { fail, failEnv: null, captures: [], open: true };
      let rest: Type = subject.type;
      const stmts = collect(cx, () => {
        rest = matchCase(cx, c, subject, slot, attempt);
        if (!cx.env) return;
        done = joinEnvs(cx.world, done, cx.env);
        emit(cx, ir('break', [], { label: end }));
      });
      cx.env = start;
      emit(cx, ir('block', [], { label: fail, body: stmts }));
      cx.env = attempt.failEnv;
      if (!cx.env && cx.emitting) cx.out.push(ir('unreachable', []));
      // Nothing is left that the pattern does not take: the cases after it are not reached.
      if (cx.env && rest.atoms.length > 0 && rest !== subject.type) {
        cx.env = narrowSlot(cx.env, slot, rest);
        subject = narrow(cx, subject, rest);
      }
    }
  });
  const fellThrough = cx.env;
  cx.env = before;
  emit(cx, ir('block', [], { label: end, body: all }));
  cx.env = joinEnvs(cx.world, fellThrough, done);
}

/** Tries a case and runs its body; gives the type of the subjects that it does not take. */
function matchCase(cx: Cx, node: MatchCase, subject: Val, slot: number, attempt: Attempt): Type {
  const matched = matchPattern(cx, node.pattern, subject, attempt);
  if (!cx.env) return matched.rest;
  if (matched.value.type !== subject.type) cx.env = narrowSlot(cx.env, slot, matched.value.type);
  for (const c of attempt.captures) storeName(cx, c.name, c.value);
  let { rest } = matched;
  if (node.guard) {
    const c = condition(cx, node.guard);
    if (c.whenFalse) {
      rest = subject.type;
      attempt.failEnv = joinEnvs(cx.world, attempt.failEnv, c.whenFalse);
    }
    if (c.whenTrue && c.whenFalse) {
      emit(cx, ir('if', [c.code], { then: [], else: [ir('break', [], { label: attempt.fail })] }));
    } else if (cx.env) {
      if (c.code.kind !== 'none') emit(cx, ir('drop', [c.code]));
      if (c.whenFalse) emit(cx, ir('break', [], { label: attempt.fail }));
    }
    cx.env = c.whenTrue && [...c.whenTrue];
  }
  if (cx.env) statements(cx, node.body);
  return rest;
}

/** The variable that the subject is read from, if that is all the subject is; else -1. */
function slotOf(cx: Cx, node: Match): number {
  if (node.subject.kind !== 'Name') return -1;
  const place = placeOf(cx, node.subject.id);
  if (place.kind !== 'slot' || cx.exploded.has(place.slot) || mayBeUnbound(cx.env![place.slot]!)) return -1;
  return place.slot;
}

function narrowSlot(env: Env, slot: number, type: Type): Env {
  if (slot < 0) return env;
  const copy = [...env];
  copy[slot] = type;
  return copy;
}
