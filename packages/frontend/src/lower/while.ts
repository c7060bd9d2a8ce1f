/** `while` with `else`. */
import type { While } from '../syntax/ast.ts';
import { condition } from './boolean.ts';
import { emit, type Cx } from './cx.ts';
import { ir } from './ir.ts';
import { loop, roundBody } from './loop.ts';
import { statements } from './statements.ts';

export function whileStatement(cx: Cx, node: While): void {
  loop(cx, {
    node,
    orelse: node.orelse,
    round(frame, exit) {
      const env = cx.env;
      const c = condition(cx, node.test);
      cx.env = env;
      if (c.whenFalse) emit(cx, ir('if', [c.code], { then: [], else: [ir('break', [], { label: exit })] }));
      else if (c.whenTrue && c.code.kind !== 'i32.const') emit(cx, ir('drop', [c.code]));
      cx.env = c.whenTrue && [...c.whenTrue];
      if (cx.env) roundBody(cx, frame, () => statements(cx, node.body));
      return c.whenFalse;
    },
  });
}
