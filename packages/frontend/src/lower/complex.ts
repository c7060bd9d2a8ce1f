/** Complex numbers: whether a program has any, so that powers of floats need not be ready for them in others. */
import { childNodes } from '../bind/scope.ts';
import type { Node } from '../syntax/ast.ts';
import type { ModuleInfo } from '../types/infos.ts';

/** A complex literal, the name `complex`, `cmath`, or a power of a negative number that is written out, in the program's own modules. */
export function usesComplex(modules: Iterable<ModuleInfo>): boolean {
  const found = (n: Node): boolean => {
    if (n.kind === 'Constant' && n.value.kind === 'complex') return true;
    if (n.kind === 'Name' && n.id === 'complex') return true;
    if (n.kind === 'BinOp' && n.op === 'Pow' && isNegative(n.left) && !isInteger(n.right)) return true;
    if (n.kind === 'Call' && n.func.kind === 'Name' && n.func.id === 'pow' && n.args[0] && isNegative(n.args[0]) && n.args.length === 2 && !isInteger(n.args[1]!)) return true;
    if (n.kind === 'Import' && n.names.some((a) => a.name === 'cmath')) return true;
    if (n.kind === 'ImportFrom' && n.module === 'cmath') return true;
    for (const c of childNodes(n)) if (found(c)) return true;
    return false;
  };
  for (const m of modules) if (!m.library && found(m.tree)) return true;
  return false;
}
const isNegative = (n: Node): boolean => n.kind === 'UnaryOp' && n.op === 'USub' && n.operand.kind === 'Constant';
const isInteger = (n: Node): boolean => (n.kind === 'UnaryOp' ? isInteger(n.operand) : n.kind === 'Constant' && n.value.kind === 'int');
