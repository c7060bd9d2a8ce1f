/**
 * A small packrat PEG machine for the error pass. CPython's messages depend on the order in which its PEG parser tries
 * alternatives and on how far it reads, so the error pass does the same over the rules of peg-rules.ts.
 *
 * Rule text: `name: alt | alt`; in an alternative `'if'` is a token, `"match"` a soft keyword, `NAME` a token class,
 * `x?`, `x*`, `x+`, `sep.x+`, `&x`, `!x`, `~` (cut), `&&'x'` (forced token), `label=x`, `@x` (the value of the
 * alternative), and `=> Kind` builds a node. A `memo` rule keeps one result a position, others one for each setting of
 * `invalid`, as results with and without invalid_ rules differ.
 */
import * as T from './tokens.ts';
import { KEYWORDS } from './tokens.ts';

/** A matched piece: `kind` is an AST class for expressions, else empty. Spans tokens `start` to `end`, inclusive. */
export interface Match {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Match[];
}

export type Bindings = Readonly<Record<string, Match>>;
/** Raises, or gives null: then the whole rule fails. */
export type Action = (m: Machine, bound: Bindings) => Match | null;

type Item =
  | { readonly op: 'token'; readonly types: readonly number[] }
  | { readonly op: 'soft'; readonly symbols: readonly number[] }
  | { readonly op: 'likeSoft' }
  | { readonly op: 'rule'; readonly rule: Rule }
  | { readonly op: 'group'; readonly alts: readonly Alt[] }
  | { readonly op: 'opt' | 'star' | 'plus' | 'and' | 'not'; readonly item: Item }
  | { readonly op: 'gather'; readonly sep: Item; readonly item: Item }
  | { readonly op: 'forced'; readonly type: number; readonly text: string }
  | { readonly op: 'cut' };

interface Alt {
  readonly items: readonly { readonly item: Item; readonly label: string | null; readonly pass: boolean }[];
  readonly kind: string | null;
  readonly action: Action | null;
  /** Skipped unless invalid_ rules are on. */
  readonly guarded: boolean;
}

export interface Rule {
  readonly name: string;
  readonly id: number;
  readonly memo: boolean;
  readonly leftRecursive: boolean;
  readonly withoutInvalid: boolean;
  /** Part of another rule's left recursion: its result changes while that one grows. */
  readonly unmemoized: boolean;
  alts: readonly Alt[];
}

export interface RuleSource {
  readonly text: string;
  /** Actions of the rule's alternatives, in order; absent for those without. */
  readonly actions?: readonly (Action | null)[];
}

export type AltSource = readonly [string, Action | null];

/** One rule: its alternatives with their actions. */
export function rule(name: string, ...alts: readonly AltSource[]): RuleSource {
  return { text: `${name}: ${alts.map(([text]) => text).join(' | ')}`, actions: alts.map(([, action]) => action) };
}

export interface Machine {
  readonly toks: Int32Array;
  readonly symbols: readonly string[];
  readonly text: string;
  /** Token numbers (not offsets). */
  mark: number;
  fill: number;
  invalid: boolean;
  readonly memo: Map<number, { readonly match: Match | null; readonly mark: number }>;
  readonly ruleCount: number;
  readonly first: number;
  readonly minor: number;
  readonly unicodeName: ((name: string) => string | null) | null;
}

/** The tokenizer's own error was reached. */
export class TokenizerStop extends Error {}

/** An error raised by a rule. Columns are 0-based bytes as CPython passes them; see error-pass.ts. */
export class Raised extends Error {
  readonly type: 'SyntaxError' | 'IndentationError';
  readonly lineno: number;
  readonly offset: number;
  readonly endLineno: number;
  readonly endOffset: number;
  /** Errors of the tokenizer further down do not replace it. */
  readonly final: boolean;
  constructor(
    type: 'SyntaxError' | 'IndentationError', message: string, lineno: number, offset: number, endLineno: number,
    endOffset: number, final = false,
  ) {
    super(message);
    this.type = type;
    this.lineno = lineno;
    this.offset = offset;
    this.endLineno = endLineno;
    this.endOffset = endOffset;
    this.final = final;
  }
}

export function tokenType(m: Machine, index: number): number {
  if (index >= m.fill) {
    m.fill = index + 1;
    if (m.toks[index * T.STRIDE] === T.ERROR) throw new TokenizerStop('');
  }
  return m.toks[index * T.STRIDE]!;
}

const NOTHING: readonly Match[] = [];

function tokenMatch(index: number, type: number): Match {
  const kind = type === T.NAME ? 'Name' : type === T.NUMBER || type === T.ELLIPSIS ? 'Constant' : '';
  return { kind, start: index, end: index, parts: NOTHING };
}

export function runRule(m: Machine, rule: Rule): Match | null {
  const flag = rule.memo || rule.leftRecursive ? 0 : m.invalid ? 1 : 0;
  const start = m.mark;
  const key = ((start - m.first) * m.ruleCount + rule.id) * 2 + flag;
  const known = m.memo.get(key);
  if (known !== undefined) {
    m.mark = known.mark;
    return known.match;
  }
  if (rule.leftRecursive) return growSeed(m, rule, start, key);
  const match = rule.withoutInvalid ? withoutInvalid(m, rule) : runAlts(m, rule.alts);
  if (match === null) m.mark = start;
  if (!rule.unmemoized) m.memo.set(key, { match, mark: m.mark });
  return match;
}

function withoutInvalid(m: Machine, rule: Rule): Match | null {
  const before = m.invalid;
  m.invalid = false;
  const match = runAlts(m, rule.alts);
  m.invalid = before;
  return match;
}

/** Left recursion: the rule is tried again with its last result as the recursive one, while that gets further. */
function growSeed(m: Machine, rule: Rule, start: number, key: number): Match | null {
  let best: Match | null = null;
  let end = start;
  for (;;) {
    m.memo.set(key, { match: best, mark: end });
    m.mark = start;
    const match = runAlts(m, rule.alts);
    if (match === null || m.mark <= end) break;
    best = match;
    end = m.mark;
  }
  m.memo.set(key, { match: best, mark: end });
  m.mark = end;
  return best;
}

function runAlts(m: Machine, alts: readonly Alt[]): Match | null {
  const start = m.mark;
  for (const alt of alts) {
    if (alt.guarded && !m.invalid) continue;
    m.mark = start;
    const result = runAlt(m, alt, start);
    if (result === CUT) return null;
    if (result !== undefined) return result;
  }
  m.mark = start;
  return null;
}

const CUT: Match = { kind: 'cut', start: 0, end: 0, parts: NOTHING };

/** Undefined: did not match. Null: matched, but its action refused, which fails the whole rule. */
function runAlt(m: Machine, alt: Alt, start: number): Match | null | undefined {
  const { items } = alt;
  if (items.length === 1 && alt.kind === null && alt.action === null) {
    return runItem(m, items[0]!.item) ?? undefined;
  }
  const parts: Match[] = [];
  let bound: Record<string, Match> | null = null;
  let pass: Match | null = null;
  let cut = false;
  for (const { item, label, pass: passes } of items) {
    if (item.op === 'cut') {
      cut = true;
      continue;
    }
    const match = runItem(m, item);
    if (match === null) return cut ? CUT : undefined;
    if (label !== null) (bound ??= {})[label] = match;
    if (passes) pass = match;
    parts.push(match);
  }
  if (alt.action !== null) return alt.action(m, bound ?? {});
  if (pass !== null) return pass;
  return { kind: alt.kind ?? '', start, end: Math.max(start, m.mark - 1), parts };
}

function empty(m: Machine): Match {
  return { kind: '', start: m.mark, end: m.mark - 1, parts: NOTHING };
}

function runItem(m: Machine, item: Item): Match | null {
  switch (item.op) {
    case 'token': {
      const type = tokenType(m, m.mark);
      return item.types.includes(type) ? tokenMatch(m.mark++, type) : null;
    }
    case 'soft': {
      if (tokenType(m, m.mark) !== T.NAME) return null;
      const symbol = m.toks[m.mark * T.STRIDE + T.AUX]!;
      return item.symbols.includes(symbol) ? tokenMatch(m.mark++, T.NAME) : null;
    }
    case 'likeSoft': {
      if (tokenType(m, m.mark) !== T.NAME) return null;
      const name = m.symbols[m.toks[m.mark * T.STRIDE + T.AUX]!]!;
      // CPython 3.13 compares only as many letters as the name has.
      const like = m.minor <= 13 ? (word: string): boolean => word.startsWith(name) : (word: string): boolean => word === name;
      return T.SOFT_KEYWORDS.some(like) ? tokenMatch(m.mark++, T.NAME) : null;
    }
    case 'rule': return runRule(m, item.rule);
    case 'group': return runAlts(m, item.alts);
    case 'opt': {
      const mark = m.mark;
      const match = runItem(m, item.item);
      if (match !== null) return match;
      m.mark = mark;
      return empty(m);
    }
    case 'and': case 'not': {
      const mark = m.mark;
      const match = runItem(m, item.item);
      m.mark = mark;
      return (match !== null) === (item.op === 'and') ? empty(m) : null;
    }
    case 'star': case 'plus': {
      const start = m.mark;
      const parts: Match[] = [];
      for (;;) {
        const mark = m.mark;
        const match = runItem(m, item.item);
        if (match === null) {
          m.mark = mark;
          break;
        }
        parts.push(match);
        if (m.mark === mark) break;
      }
      if (item.op === 'plus' && parts.length === 0) return null;
      return { kind: '', start, end: m.mark - 1, parts };
    }
    case 'gather': {
      const start = m.mark;
      const first = runItem(m, item.item);
      if (first === null) {
        m.mark = start;
        return null;
      }
      const parts = [first];
      for (;;) {
        const mark = m.mark;
        if (runItem(m, item.sep) === null) {
          m.mark = mark;
          break;
        }
        const match = runItem(m, item.item);
        if (match === null) {
          m.mark = mark;
          break;
        }
        parts.push(match);
      }
      return { kind: '', start, end: m.mark - 1, parts };
    }
    case 'forced': {
      const type = tokenType(m, m.mark);
      if (type === item.type) return tokenMatch(m.mark++, type);
      const at = m.mark * T.STRIDE;
      throw new Raised(
        'SyntaxError', `expected '${item.text}'`, m.toks[at + T.LINE]!, m.toks[at + T.COL]! + 1,
        m.toks[at + T.END_LINE]!, m.toks[at + T.END_COL]! + 1,
      );
    }
    case 'cut': return empty(m);
  }
}

const CLASSES: Readonly<Record<string, readonly number[]>> = {
  NAME: [T.NAME], NUMBER: [T.NUMBER], STRING: [T.STRING], NEWLINE: [T.NEWLINE], INDENT: [T.INDENT],
  DEDENT: [T.DEDENT], ENDMARKER: [T.ENDMARKER], TYPE_COMMENT: [T.TYPE_COMMENT],
  FSTRING_START: [T.FSTRING_START], TSTRING_START: [T.TSTRING_START],
  FSTRING_MIDDLE: [T.FSTRING_MIDDLE, T.TSTRING_MIDDLE], FSTRING_END: [T.FSTRING_END], TSTRING_END: [T.TSTRING_END],
};

/** Compiles rule sources; returns the rules by name. */
export function compileRules(sources: readonly RuleSource[]): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  const pending: { rule: Rule; body: string; actions: readonly (Action | null)[] }[] = [];
  for (const { text, actions = [] } of sources) {
    for (const line of actions.length > 0 ? [text] : text.trim().split(/\n(?=\S)/)) {
      const match = /^(\w+)((?: \w+)*): ?([\s\S]*)$/.exec(line.trim())!;
      const flags = match[2]!;
      const rule: Rule = {
        name: match[1]!, id: rules.size, memo: flags.includes('memo'), leftRecursive: flags.includes('leftrec'),
        withoutInvalid: flags.includes('quiet'), unmemoized: flags.includes('nomemo'), alts: [],
      };
      rules.set(rule.name, rule);
      pending.push({ rule, body: match[3]!, actions });
    }
  }
  const types = new Map<string, number>(Object.entries(T.OPERATOR_TEXT).map(([type, text]) => [text, Number(type)]));
  for (const [i, word] of KEYWORDS.entries()) types.set(word, T.FIRST_KEYWORD + i);
  for (const { rule, body, actions } of pending) {
    const words = body.match(/'[^']+'|"[^"]+"|=>|&&|\w+=(?=[\w'"(&!@])|\w+|[^\s]/g) ?? [];
    const reader = { words, at: 0, rules, types, actions, rule };
    rule.alts = readAlts(reader, true);
    if (reader.at !== words.length) throw new Error(`rule ${rule.name}: unread ${words.slice(reader.at).join(' ')}`);
  }
  return rules;
}

interface Reader {
  readonly words: readonly string[];
  at: number;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly types: ReadonlyMap<string, number>;
  readonly actions: readonly (Action | null)[];
  readonly rule: Rule;
}

function readAlts(r: Reader, top: boolean): Alt[] {
  const alts: Alt[] = [];
  if (r.words[r.at] === '|') r.at++;
  for (;;) {
    const items: Alt['items'][number][] = [];
    let kind: string | null = null;
    while (r.at < r.words.length && r.words[r.at] !== '|' && r.words[r.at] !== ')') {
      if (r.words[r.at] === '=>') {
        kind = r.words[r.at + 1]!;
        r.at += 2;
        continue;
      }
      items.push(readItem(r));
    }
    const only = items.length === 1 ? items[0]!.item : null;
    const guarded = only !== null && only.op === 'rule' && only.rule.name.startsWith('invalid_');
    alts.push({ items, kind, action: top ? r.actions[alts.length] ?? null : null, guarded });
    if (r.words[r.at] !== '|') return alts;
    r.at++;
  }
}

function readItem(r: Reader): Alt['items'][number] {
  let label: string | null = null;
  let pass = false;
  let word = r.words[r.at]!;
  if (/^\w+=$/.test(word)) {
    label = word.slice(0, -1);
    word = r.words[++r.at]!;
  }
  if (word === '@') {
    pass = true;
    r.at++;
  }
  return { item: readSuffixed(r), label, pass };
}

function readSuffixed(r: Reader): Item {
  let item = readAtom(r);
  for (;;) {
    const word = r.words[r.at];
    if (word === '?') item = { op: 'opt', item };
    else if (word === '*') item = { op: 'star', item };
    else if (word === '+') item = { op: 'plus', item };
    else if (word === '.') {
      r.at++;
      const each = readAtom(r);
      if (r.words[r.at] !== '+') throw new Error(`rule ${r.rule.name}: '.' without '+'`);
      item = { op: 'gather', sep: item, item: each };
    } else return item;
    r.at++;
  }
}

function readAtom(r: Reader): Item {
  const word = r.words[r.at++]!;
  if (word === '&&') {
    const text = r.words[r.at++]!.slice(1, -1);
    return { op: 'forced', type: r.types.get(text)!, text };
  }
  if (word === '&') return { op: 'and', item: readAtom(r) };
  if (word === '!') return { op: 'not', item: readAtom(r) };
  if (word === '~') return { op: 'cut' };
  if (word === '(') {
    const alts = readAlts(r, false);
    r.at++;
    return { op: 'group', alts };
  }
  if (word.startsWith("'")) {
    const type = r.types.get(word.slice(1, -1));
    if (type === undefined) throw new Error(`rule ${r.rule.name}: token ${word}`);
    return { op: 'token', types: [type] };
  }
  const soft = [T.SYM_UNDERSCORE, T.SYM_CASE, T.SYM_MATCH, T.SYM_TYPE];
  if (word.startsWith('"')) {
    const index = ['_', 'case', 'match', 'type'].indexOf(word.slice(1, -1));
    return { op: 'soft', symbols: [soft[index]!] };
  }
  if (word === 'SOFT_KEYWORD') return { op: 'likeSoft' };
  const types = CLASSES[word];
  if (types !== undefined) return { op: 'token', types };
  const rule = r.rules.get(word);
  if (rule === undefined) throw new Error(`rule ${r.rule.name}: unknown ${word}`);
  return { op: 'rule', rule };
}
