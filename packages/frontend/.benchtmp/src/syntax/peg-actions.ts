/** What the error pass's actions use: places, raising as CPython's macros do, and names of expressions. */
import { Raised, tokenType, type Machine, type Match } from './peg.ts';
import * as T from './tokens.ts';

type ErrorType = 'SyntaxError' | 'IndentationError';

const at = (index: number, field: number): number => index * T.STRIDE + field;

/** At a match, from its start to its end. Columns become CPython's 1-based ones. */
export function raiseAt(m: Machine, where: Match, message: string): never {
  return raiseRange(m, where, where, message);
}

export function raiseRange(m: Machine, from: Match, to: Match, message: string): never {
  const { toks } = m;
  throw new Raised(
    'SyntaxError', message, toks[at(from.start, T.LINE)]!, toks[at(from.start, T.COL)]! + 1,
    toks[at(to.end, T.END_LINE)]!, toks[at(to.end, T.END_COL)]! + 1,
  );
}

/** From a match to where the tokenizer stands. */
export function raiseFrom(m: Machine, where: Match, message: string): never {
  const { toks } = m;
  const last = m.fill - 1;
  const blank = toks[at(last, T.COL)] === -1;
  throw new Raised(
    'SyntaxError', message, toks[at(where.start, T.LINE)]!, toks[at(where.start, T.COL)]! + 1,
    toks[at(last, T.END_LINE)]!, blank ? toks[at(last, T.AUX)]! : toks[at(last, T.END_COL)]!,
  );
}

/** At the last token that was read. */
export function raiseHere(m: Machine, message: string, type: ErrorType = 'SyntaxError', final = false): never {
  return raiseToken(m, m.fill - 1, message, type, final);
}

/** At the token that comes next. */
export function raiseNext(m: Machine, message: string): never {
  tokenType(m, m.mark);
  return raiseToken(m, m.mark, message, 'SyntaxError');
}

export function raiseToken(m: Machine, index: number, message: string, type: ErrorType, final = false): never {
  const { toks } = m;
  const col = toks[at(index, T.COL)]!;
  const endCol = toks[at(index, T.END_COL)]!;
  throw new Raised(
    type, message, toks[at(index, T.LINE)]!, col === -1 ? toks[at(index, T.AUX)]! : col + 1,
    toks[at(index, T.END_LINE)]!, endCol === -1 ? -1 : endCol + 1, final,
  );
}

export function lineOf(m: Machine, match: Match): number {
  return m.toks[at(match.start, T.LINE)]!;
}

export function spelling(m: Machine, match: Match): string {
  const { toks } = m;
  return m.text.substring(toks[at(match.start, T.START)]!, toks[at(match.end, T.END)]!);
}

/** Brackets open behind a token. */
export function bracketLevel(m: Machine, index: number): number {
  let level = 0;
  let from = index;
  while (from > 0 && m.toks[(from - 1) * T.STRIDE] !== T.NEWLINE) from--;
  for (let i = from; i <= index; i++) {
    const type = m.toks[i * T.STRIDE]!;
    if (type === T.LPAR || type === T.LSQB || type === T.LBRACE) level++;
    else if (type === T.RPAR || type === T.RSQB || type === T.RBRACE) level--;
  }
  return level;
}

/** `f` or `t`: the innermost formatted string that is open before a token. */
export function stringLetter(m: Machine, index: number): string {
  let depth = 0;
  for (let i = index; i >= 0; i--) {
    const type = m.toks[i * T.STRIDE]!;
    if (type === T.FSTRING_END || type === T.TSTRING_END) depth++;
    else if (type === T.FSTRING_START || type === T.TSTRING_START) {
      if (depth === 0) return type === T.FSTRING_START ? 'f' : 't';
      depth--;
    }
  }
  return 'f';
}

const NAMES: Readonly<Record<string, string>> = {
  Attribute: 'attribute', Subscript: 'subscript', Starred: 'starred', Name: 'name', List: 'list', Tuple: 'tuple',
  Lambda: 'lambda', Call: 'function call', BoolOp: 'expression', BinOp: 'expression', UnaryOp: 'expression',
  GeneratorExp: 'generator expression', Yield: 'yield expression', YieldFrom: 'yield expression',
  Await: 'await expression', ListComp: 'list comprehension', SetComp: 'set comprehension',
  DictComp: 'dict comprehension', Dict: 'dict literal', Set: 'set display', JoinedStr: 'f-string expression',
  Compare: 'comparison', IfExp: 'conditional expression', NamedExpr: 'named expression',
};

/** CPython's name of an expression, for "cannot assign to ...". */
export function expressionName(m: Machine, node: Match): string {
  if (node.kind === 'Constant') {
    switch (m.toks[node.start * T.STRIDE]) {
      case T.K_NONE: return 'None';
      case T.K_TRUE: return 'True';
      case T.K_FALSE: return 'False';
      case T.ELLIPSIS: return 'ellipsis';
      default: return 'literal';
    }
  }
  if (node.kind === 'JoinedStr' && m.toks[node.start * T.STRIDE] === T.TSTRING_START) return 't-string expression';
  return NAMES[node.kind] ?? 'expression';
}

/** Expressions directly inside a node, through the nodes without a kind. */
export function children(node: Match): Match[] {
  const out: Match[] = [];
  const visit = (parts: readonly Match[]): void => {
    for (const part of parts) {
      if (part.kind !== '') out.push(part);
      else visit(part.parts);
    }
  };
  visit(node.parts);
  return out;
}

/** The innermost part of a target that cannot be assigned or deleted; null if all is well. */
export function invalidTarget(m: Machine, node: Match, use: 'star' | 'for' | 'del'): Match | null {
  switch (node.kind) {
    case 'List': case 'Tuple':
      for (const child of children(node)) {
        const bad = invalidTarget(m, child, use);
        if (bad !== null) return bad;
      }
      return null;
    case 'Starred':
      return use === 'del' ? node : invalidTarget(m, children(node)[0]!, use);
    case 'Compare': {
      if (use !== 'for') return node;
      const left = children(node)[0]!;
      return m.toks[operatorAfter(m, left) * T.STRIDE] === T.K_IN ? invalidTarget(m, left, use) : null;
    }
    case 'Name': case 'Subscript': case 'Attribute':
      return null;
    default:
      return node;
  }
}

/** The token behind an operand, over the parentheses that may close around it. */
function operatorAfter(m: Machine, node: Match): number {
  let index = node.end + 1;
  while (m.toks[index * T.STRIDE] === T.RPAR) index++;
  return index;
}

/** Raises for a bad target; null when there is none. */
export function checkTarget(m: Machine, node: Match, use: 'star' | 'for' | 'del'): null {
  const bad = invalidTarget(m, node, use);
  if (bad === null) return null;
  return raiseAt(m, bad, `cannot ${use === 'del' ? 'delete' : 'assign to'} ${expressionName(m, bad)}`);
}
