/**
 * PEP 765: from 3.14 on CPython warns of `return`, `break` and `continue` that leave a `finally` block. In, the body of
 * a module; out, findings in source order.
 */
import type { Stmt } from './ast.ts';
import type { Finding } from './check-report.ts';

/** What the innermost function, loop or `finally` around a statement is. */
type Place = 'finally' | 'loop' | 'other';

export function checkFinally(body: readonly Stmt[]): Finding[] {
  const findings: Finding[] = [];
  visitBody(body, 'other', findings);
  return findings;
}

function visitBody(body: readonly Stmt[], place: Place, findings: Finding[]): void {
  for (const s of body) visit(s, place, findings);
}

function visit(s: Stmt, place: Place, findings: Finding[]): void {
  switch (s.kind) {
    case 'Return': case 'Break': case 'Continue':
      if (place === 'finally') {
        findings.push({ message: `'${s.kind.toLowerCase()}' in a 'finally' block`, at: s, severity: 'warning' });
      }
      return;
    case 'FunctionDef': case 'AsyncFunctionDef':
      visitBody(s.body, 'other', findings);
      return;
    case 'ClassDef': case 'With': case 'AsyncWith':
      visitBody(s.body, place, findings);
      return;
    case 'For': case 'AsyncFor': case 'While':
      // CPython does not look for a `return` in a loop either.
      visitBody(s.body, 'loop', findings);
      visitBody(s.orelse, place, findings);
      return;
    case 'If':
      // Chains of `elif` may be long.
      for (let node = s; ; ) {
        visitBody(node.body, place, findings);
        const [only] = node.orelse;
        if (node.orelse.length !== 1 || only!.kind !== 'If') {
          visitBody(node.orelse, place, findings);
          return;
        }
        node = only as typeof s;
      }
    case 'Match':
      for (const item of s.cases) visitBody(item.body, place, findings);
      return;
    case 'Try': case 'TryStar':
      visitBody(s.body, place, findings);
      for (const handler of s.handlers) visitBody(handler.body, place, findings);
      visitBody(s.orelse, place, findings);
      visitBody(s.finalbody, 'finally', findings);
      return;
    default:
      return;
  }
}
