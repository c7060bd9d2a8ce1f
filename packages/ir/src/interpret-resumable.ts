/**
 * Resumable functions in the reference interpreter: bodies run as JavaScript generators, which say what `yield` means.
 *
 * In: a resumable function. Out: its value. Statements that contain a `yield` become generator functions from the frame
 * to a completion; all others are the closures of `interpret-stmt.ts`. The activation hangs on the object that the
 * function is called with; it is gone while it runs and after it has ended, and then a call returns 0.
 */
import {
  breakCode, burn, type Context, continueCode, Escape, type Evaluate, type Execute, NORMAL, RETURN,
} from './interpret-context.ts';
import { type Activation, type Frame, type FuncValue, IrThrow, IrTrap, type IrObject, zeroValue } from './interpret-values.ts';
import type { Machine } from './interpret-context.ts';
import type { Expr, Func, Stmt } from './node.ts';
import { someNode } from './walk.ts';

type Run = (frame: Frame) => Generator<void, number>;

export const createResumable = (machine: Machine, func: Func, c: Context): FuncValue => {
  let body: Run | null = null;
  const start = (frame: Frame): Activation => {
    body ??= catching(c, [RETURN], sequence(c, func.body));
    return { body: body(frame), frame };
  };
  return {
    name: func.name,
    params: 1,
    zeros: [...[...func.params, ...func.locals].map(l => zeroValue(l.type)), undefined],
    run(frame) {
      if (--machine.fuel < 0) throw new IrTrap('out of fuel');
      const object = frame[0] as IrObject | null;
      if (object === null) throw new IrTrap(`${func.name} is resumed with null`);
      object.activation ??= start(frame);
      const { activation } = object;
      const running = activation.body;
      if (running === null) return 0;
      activation.body = null;
      const step = running.next();
      if (step.done === true) return activation.frame[c.result];
      activation.body = running;
      return 1;
    },
  };
};

const suspends = (stmts: readonly Stmt[]): boolean => someNode(stmts, n => n.kind === 'yield');

/** As in `interpret-stmt.ts`, for bodies that can be suspended. */
const catching = (c: Context, codes: readonly number[], body: Run): Run => {
  const wanted = codes.filter(code => c.escapes.delete(code));
  if (wanted.length === 0) return body;
  return function* (f) {
    try {
      return yield* body(f);
    } catch (error) {
      if (error instanceof Escape && wanted.includes(error.code)) return error.code;
      throw error;
    }
  };
};

const sequence = (c: Context, list: readonly Stmt[]): Run => {
  const parts = list.map((s): { plain: Execute | null; run: Run | null } =>
    suspends([s]) ? { plain: null, run: statement(c, s) } : { plain: c.stmts([s]), run: null },
  );
  return function* (f) {
    for (const { plain, run } of parts) {
      const code = plain !== null ? plain(f) : yield* (run as Run)(f);
      if (code !== NORMAL) return code;
    }
    return NORMAL;
  };
};

const statement = (c: Context, s: Stmt): Run => {
  const operand = <T>(at: number): Evaluate<T> => c.expr<T>(s.args[at] as Expr);
  switch (s.kind) {
    case 'yield':
      return function* () {
        yield;
        return NORMAL;
      };
    case 'block': {
      const body = catching(c, [breakCode(s.label)], sequence(c, s.body));
      return function* (f) {
        const code = yield* body(f);
        return code === breakCode(s.label) ? NORMAL : code;
      };
    }
    case 'loop':
    case 'for.range': {
      const range = s.kind === 'for.range' ? { start: operand<bigint>(0), stop: operand<bigint>(1), step: BigInt(s.step), local: s.local } : null;
      const [left, next] = [breakCode(s.label), continueCode(s.label)];
      const body = catching(c, [left, next], sequence(c, s.body));
      return function* (f) {
        let at = range?.start(f) ?? 0n;
        const end = range?.stop(f) ?? 0n;
        for (;;) {
          if (range !== null) {
            if (range.step > 0n ? at >= end : at <= end) return NORMAL;
            f[range.local] = at;
            at += range.step;
          }
          burn(c.machine);
          const code = yield* body(f);
          if (code === left) return NORMAL;
          if (code !== NORMAL && code !== next) return code;
        }
      };
    }
    case 'if': {
      const test = operand(0);
      const [then, other] = [sequence(c, s.then), sequence(c, s.else)];
      return function* (f) {
        return yield* test(f) !== 0 ? then(f) : other(f);
      };
    }
    case 'switch': {
      const on = operand<number>(0);
      const cases = new Map(s.cases.flatMap(({ values, body }) => {
        const run = sequence(c, body);
        return values.map(v => [v, run] as const);
      }));
      const otherwise = sequence(c, s.default);
      return function* (f) {
        return yield* (cases.get(on(f)) ?? otherwise)(f);
      };
    }
    case 'try': {
      const [body, handler] = [sequence(c, s.body), sequence(c, s.handler)];
      return function* (f) {
        try {
          return yield* body(f);
        } catch (error) {
          if (!(error instanceof IrThrow)) throw error;
          f[s.local] = error.value;
        }
        return yield* handler(f);
      };
    }
    default:
      throw new IrTrap(`yield inside ${s.kind}`);
  }
};
