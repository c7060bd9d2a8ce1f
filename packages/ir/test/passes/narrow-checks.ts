/**
 * Puts the intervals that the analysis found into a program as run-time checks.
 *
 * In: a program. Out: the same program, which ends itself with the message `outside` as soon as an int expression has
 * a value outside its interval. Follows the trace of the analysis: expressions in order of entering them.
 */
import * as b from '../../src/build.ts';
import type { Expr, Func, Local, Program, Stmt } from '../../src/node.ts';
import { OPS } from '../../src/ops.ts';
import { valueOf } from '../../src/passes/narrow-ints/graph.ts';
import { isBottom } from '../../src/passes/narrow-ints/interval.ts';
import { analyse } from '../../src/passes/narrow-ints.ts';

export function checkIntervals(program: Program): Program {
  const facts = analyse(program);
  return {
    ...program,
    functions: program.functions.map((func): Func => {
      const trace = facts.functions.get(func.name)?.trace ?? [];
      const all = [...func.params, ...func.locals];
      const added: Local[] = [];
      let cursor = 0;
      const isInt = (e: Expr): boolean => {
        if (OPS[e.kind].result === 'int') return true;
        if (e.kind === 'local.get') return all[e.local]?.type === 'int';
        if (e.kind === 'cond' || e.kind === 'seq') return e.type === 'int';
        if (e.kind === 'call') return facts.functions.get(e.func)?.func.results.join() === 'int';
        if (e.kind === 'array.get') return e.elem === 'int';
        if (e.kind === 'global.get') return facts.globals.get(e.global)?.type === 'int';
        return e.kind === 'field.get' && facts.fieldsByName.get(e.class)?.get(e.field)?.field.type === 'int';
      };
      const expr = (e: Expr): Expr => {
        const node = trace[cursor++] ?? -1;
        const bodies = e.kind === 'seq' ? { body: stmts(e.body) } : {};
        const made = { ...e, args: e.args.map(expr), ...bodies } as Expr;
        if (!isInt(e) || node < 0) return made;
        const { lo, hi } = valueOf(facts.graph, node);
        const local = all.length + added.push({ name: 'c', type: 'int' }) - 1;
        const fail = (test: Expr): Stmt => b.ifThen(test, [b.abort('outside')]);
        const checks = isBottom({ lo, hi })
          ? [b.abort('outside')]
          : [
              ...(lo === -Infinity ? [] : [fail(b.op('int.lt', [b.get(local), b.int(lo)]))]),
              ...(hi === Infinity ? [] : [fail(b.op('int.gt', [b.get(local), b.int(hi)]))]),
            ];
        return checks.length === 0 ? made : b.seq('int', [b.set(local, made), ...checks], b.get(local));
      };
      const stmts = (list: readonly Stmt[]): Stmt[] => list.map(stmt);
      const stmt = (s: Stmt): Stmt => {
        // Calls with several results stay operands of their statement, uncast.
        const args = s.args.map(expr);
        switch (s.kind) {
          case 'if': {
            const then = stmts(s.then);
            return { ...s, args, then, else: stmts(s.else) };
          }
          case 'switch': {
            const cases = s.cases.map((c) => ({ ...c, body: stmts(c.body) }));
            return { ...s, args, cases, default: stmts(s.default) };
          }
          case 'try': {
            const body = stmts(s.body);
            return { ...s, args, body, handler: stmts(s.handler) };
          }
          case 'block':
          case 'loop':
          case 'for.range':
            return { ...s, args, body: stmts(s.body) } as Stmt;
          default:
            return { ...s, args } as Stmt;
        }
      };
      const body = stmts(func.body);
      return { ...func, locals: [...func.locals, ...added], body };
    }),
  };
}
