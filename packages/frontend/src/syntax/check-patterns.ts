/** Errors in the patterns of `match`. */
import type { Expression, NodeOf, Pattern } from './ast.ts';
import { error, refuseDebug, type Context } from './check-report.ts';

type Names = Set<string>;

/** The pattern of one case of a `match`. */
export function checkCase(c: Context, s: NodeOf<'Match'>, index: number): void {
  const { pattern, guard } = s.cases[index]!;
  check(c, pattern, new Set(), index === s.cases.length - 1 || guard !== null);
}

/** A pattern that always matches has to be the last of its kind. */
function irrefutable(c: Context, p: Pattern, allowed: boolean): boolean {
  if (allowed || p.kind !== 'MatchAs' || p.pattern !== null) return true;
  const what = p.name === null ? 'wildcard' : `name capture '${p.name}'`;
  error(c, `${what} makes remaining patterns unreachable`, p);
  return false;
}

function bind(c: Context, name: string | null, p: Pattern, names: Names): void {
  if (name === null) return;
  refuseDebug(c, name, p);
  if (names.has(name)) error(c, `multiple assignments to name '${name}' in pattern`, p);
  names.add(name);
}

function check(c: Context, p: Pattern, names: Names, allowed: boolean): void {
  switch (p.kind) {
    case 'MatchValue':
      if (isFormatted(p.value)) error(c, 'patterns may only match literals and attribute lookups', p);
      return;
    case 'MatchSingleton': return;
    case 'MatchStar':
      bind(c, p.name, p, names);
      return;
    case 'MatchAs':
      if (p.pattern === null) {
        if (irrefutable(c, p, allowed)) bind(c, p.name, p, names);
        return;
      }
      check(c, p.pattern, names, allowed);
      bind(c, p.name, p, names);
      return;
    case 'MatchSequence': {
      const stars = p.patterns.filter((item) => item.kind === 'MatchStar').length;
      if (stars > 1) error(c, 'multiple starred names in sequence pattern', p);
      for (const item of p.patterns) check(c, item, names, true);
      return;
    }
    case 'MatchMapping':
      mapping(c, p, names);
      return;
    case 'MatchClass': {
      const seen = new Set<string>();
      p.kwd_attrs.forEach((attr, i) => {
        refuseDebug(c, attr, p.kwd_patterns[i]!);
        if (seen.has(attr)) error(c, `attribute name repeated in class pattern: ${attr}`, p.kwd_patterns[i]!);
        seen.add(attr);
      });
      for (const item of [...p.patterns, ...p.kwd_patterns]) check(c, item, names, true);
      return;
    }
    case 'MatchOr':
      alternatives(c, p, names, allowed);
      return;
  }
}

const isFormatted = (e: Expression): boolean => e.kind === 'JoinedStr' || e.kind === 'TemplateStr';

function mapping(c: Context, p: NodeOf<'MatchMapping'>, names: Names): void {
  const seen = new Set<string>();
  for (const key of p.keys) {
    if (isFormatted(key)) error(c, 'mapping pattern keys may only match literals and attribute lookups', p);
    const text = keyText(key);
    if (text === null) continue;
    if (seen.has(text.key)) error(c, `mapping pattern checks duplicate key (${text.shown})`, p);
    seen.add(text.key);
  }
  for (const item of p.patterns) check(c, item, names, true);
  bind(c, p.rest, p, names);
}

/** A literal key as something to compare, and as Python shows it. */
function keyText(key: Expression): { key: string; shown: string } | null {
  if (key.kind === 'UnaryOp') {
    const inner = keyText(key.operand);
    return inner === null ? null : { key: `-${inner.key}`, shown: `-${inner.shown}` };
  }
  if (key.kind !== 'Constant') return null;
  const { value } = key;
  switch (value.kind) {
    case 'int': return { key: `n${value.value}`, shown: String(value.value) };
    case 'bool': return { key: `n${value.value ? 1 : 0}`, shown: value.value ? 'True' : 'False' };
    case 'float': {
      const text = Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
      return { key: `n${value.value}`, shown: text };
    }
    case 'str': return { key: `s${value.value}`, shown: `'${value.value}'` };
    case 'none': return { key: 'none', shown: 'None' };
    default: return null;
  }
}

function alternatives(c: Context, p: NodeOf<'MatchOr'>, names: Names, allowed: boolean): void {
  let control: Names | null = null;
  let differ = false;
  p.patterns.forEach((item, i) => {
    const own: Names = new Set();
    check(c, item, own, allowed && i === p.patterns.length - 1);
    if (control === null) control = own;
    else if (own.size !== control.size || [...own].some((name) => !control!.has(name))) differ = true;
  });
  if (differ) error(c, 'alternative patterns bind different names', p);
  for (const name of control ?? []) bind(c, name, p, names);
}
