/**
 * Expressions that cannot be negative, as far as their text shows: whether a power of floats may be a complex number.
 * In: the expression and the body it stands in. Out: true only where every value is zero, positive or no number.
 */
import { boundNames } from '../bind/free-names.ts';
import { childNodes } from '../bind/child-nodes.ts';
import type { Expression, Node } from '../syntax/ast.ts';

/** Functions that give nothing below zero, by their last name. */
const NEVER: ReadonlySet<string> = new Set(['abs', 'len', 'sqrt', 'hypot', 'fabs', 'exp', 'dist', 'factorial', 'ord', 'random', 'perf_counter', 'time']);
/** Those that keep the sign of what they are given. */
const KEEP: ReadonlySet<string> = new Set(['float', 'int', 'round', 'floor', 'ceil', 'min', 'trunc']);

/** The function (or module) around, what it is given, and the module. */
export interface Where {
  readonly body: readonly Node[];
  readonly params: ReadonlySet<string>;
  readonly globals: readonly Node[];
}

/** `assumed`: names that are being looked at. */
export function isNonNegative(e: Expression, where: Where, assumed: ReadonlySet<string> = new Set()): boolean {
  const go = (x: Expression): boolean => isNonNegative(x, where, assumed);
  switch (e.kind) {
    case 'Constant':
      return (e.value.kind === 'int' || e.value.kind === 'float') ? Number(e.value.value) >= 0 : e.value.kind === 'bool';
    case 'Name':
      return assumed.has(e.id) || nameIs(e.id, where, assumed);
    case 'UnaryOp':
      return e.op === 'UAdd' && go(e.operand);
    case 'IfExp':
      return go(e.body) && go(e.orelse);
    case 'NamedExpr':
      return go(e.value);
    case 'BinOp':
      switch (e.op) {
        case 'Mult':
          return (go(e.left) && go(e.right)) || same(e.left, e.right);
        case 'Add':
        case 'Div':
        case 'FloorDiv':
        case 'BitOr':
          return go(e.left) && go(e.right);
        case 'Mod':
          return go(e.right);
        case 'Pow':
          return go(e.left) || (e.right.kind === 'Constant' && e.right.value.kind === 'int' && e.right.value.value % 2n === 0n);
        default:
          return false;
      }
    case 'Call': {
      const name = e.func.kind === 'Name' ? e.func.id : e.func.kind === 'Attribute' ? e.func.attr : '';
      if (e.keywords.length > 0) return false;
      if (NEVER.has(name)) return true;
      if (e.args.length === 0 || e.args.some((a) => a.kind === 'Starred')) return false;
      if (KEEP.has(name)) return (name === 'min' ? e.args.length > 1 : true) && e.args.slice(0, name === 'min' ? undefined : 1).every(go);
      if (name === 'max') return e.args.length > 1 && e.args.some(go);
      const first = e.args[0]!;
      return name === 'sum' && e.args.slice(1).every(go) && (first.kind === 'GeneratorExp' || first.kind === 'ListComp') && go(first.elt);
    }
    default:
      return false;
  }
}

/** Are all values that the body binds to the name, or else the module, not negative? */
function nameIs(name: string, { body, params, globals }: Where, assumed: ReadonlySet<string>): boolean {
  if (params.has(name)) return false;
  const own = body.some((s) => [...boundNames(s)].includes(name));
  const where = own ? body : globals;
  const more = new Set([...assumed, name]);
  const fits = (x: Expression): boolean => isNonNegative(x, { body: where, params: own ? params : new Set(), globals }, more);
  let bindings = 0;
  const visit = (n: Node): boolean => {
    if ((n.kind === 'Global' || n.kind === 'Nonlocal') && n.names.includes(name)) return false;
    switch (n.kind) {
      case 'Assign':
        if (n.targets.some((t) => t.kind === 'Name' && t.id === name)) {
          bindings++;
          if (!fits(n.value)) return false;
        }
        break;
      case 'AnnAssign':
      case 'NamedExpr':
        if (n.target.kind === 'Name' && n.target.id === name && n.value) {
          bindings++;
          if (!fits(n.value)) return false;
        }
        break;
      case 'AugAssign':
        if (n.target.kind === 'Name' && n.target.id === name) {
          bindings++;
          if (!['Add', 'Mult', 'Div', 'FloorDiv', 'Mod', 'Pow'].includes(n.op) || !fits(n.value)) return false;
        }
        break;
      default:
    }
    return [...childNodes(n)].every(visit);
  };
  if (!where.every(visit)) return false;
  // Every other way to bind it (a loop, a parameter, an import) gives what nobody knows.
  const count = (n: Node): number => (n.kind === 'Name' && n.id === name && n.ctx !== 'Load' ? 1 : 0) + [...childNodes(n)].reduce((sum, c) => sum + count(c), 0);
  return bindings > 0 && where.reduce((sum, s) => sum + count(s), 0) === bindings;
}

/** The same value twice: no calls, the same text. */
function same(a: Expression, b: Expression): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'Name' && b.kind === 'Name') return a.id === b.id;
  if (a.kind === 'Attribute' && b.kind === 'Attribute') return a.attr === b.attr && same(a.value, b.value);
  if (a.kind === 'BinOp' && b.kind === 'BinOp') return a.op === b.op && same(a.left, b.left) && same(a.right, b.right);
  if (a.kind === 'Subscript' && b.kind === 'Subscript') return same(a.value, b.value) && same(a.slice, b.slice);
  if (a.kind === 'Constant' && b.kind === 'Constant') return a.value.kind === b.value.kind && 'value' in a.value && 'value' in b.value && a.value.value === b.value.value;
  return false;
}
