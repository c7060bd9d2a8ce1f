/**
 * Grammar fuzzer: random programs, parts of a corpus, and mutations of both, with CPython as the judge. Compared are
 * the tree (hash of the canonical JSON), the first error (type, message, line, columns) and the warnings; besides,
 * nothing may crash or take long, and `unparse` must give the same tree again.
 *
 *   node --conditions=pyw-source --import tsx scripts/fuzz-grammar.ts [--python PATH | --pyodide DIR] [--minutes N]
 *        [--seed N] [--corpus DIR] [--out DIR]
 *
 * Out: each difference as a file pair in --out (source, and what both said), a line of counts each minute. Differences
 * are shortened, and kept once for each kind.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, check, parse, tokenize, unparse } from '../src/syntax/index.ts';
import { createRandom, program, type Random } from './fuzz-grammar-generate.ts';
import { pyodideJudge, pythonJudge, type Judge, type Verdict } from './fuzz-grammar-judge.ts';
import { mutate } from './fuzz-grammar-mutate.ts';

const args = process.argv.slice(2);
const option = (name: string, fallback: string): string => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? fallback : args[at + 1]!;
};
const BATCH = 200;
/** Of processor time. */
const SLOW_MS = 2000;

const pyodideDir = option('pyodide', '');
const judge: Judge = pyodideDir === '' ? await pythonJudge(option('python', 'python3.13')) : await pyodideJudge(pyodideDir);
const minor = Number(judge.version.split('.')[1]);
const seed = Number(option('seed', String(Date.now() % 1_000_000)));
const until = performance.now() + Number(option('minutes', '1')) * 60_000;
const out = option('out', 'fuzz-finds');
mkdirSync(out, { recursive: true });
const corpus = readCorpus(option('corpus', ''));
const encode = (source: string): Uint8Array => new TextEncoder().encode(source);

function readCorpus(dir: string): string[] {
  if (dir === '') return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.py') && !/site-packages|tokenizedata|__pycache__/.test(path))
    .map(path => readFileSync(join(dir, path), 'utf8'))
    .filter(text => !text.includes('\ufffd'));
}

/** Some whole top-level lines of a random file. */
function excerpt(r: Random): string {
  const text = r.pick(corpus);
  const lines = text.split('\n');
  let from = r.below(lines.length);
  while (from > 0 && /^(\s|$|[)\]}]|el|except|finally)/.test(lines[from]!)) from--;
  let to = from + 1;
  const most = from + 3 + r.below(25);
  while (to < lines.length && (to < most || /^[\s)\]}]/.test(lines[to]!)) && to - from < 80) to++;
  return `${lines.slice(from, to).join('\n')}\n`;
}

interface Mine {
  readonly ast: string | null;
  readonly error: readonly (string | number | null)[] | null;
  readonly warnings: readonly (readonly [number, string, string])[];
  readonly trouble: string | null;
}

function ours(bytes: Uint8Array): Mine {
  const started = process.threadCpuUsage();
  try {
    const options = { filename: '<src>', targetVersion: [3, minor] } as const;
    const { module } = parse(bytes, options);
    const found = check(bytes, options);
    const e = found.find(d => d.severity === 'error');
    let trouble: string | null = null;
    let hash: string | null = null;
    if (module !== null) {
      hash = createHash('sha256').update(canonicalJson(module)).digest('hex');
      const again = parse(unparse(module), options).module;
      if (again === null || canonicalJson(again, false) !== canonicalJson(module, false)) trouble = 'unparse differs';
    }
    tokenize(bytes, options);
    const { user, system } = process.threadCpuUsage(started);
    if (user + system > SLOW_MS * 1000) trouble = 'slow';
    return {
      ast: hash, trouble,
      error: e === undefined ? null : [e.type, e.message, e.lineno, e.offset, e.end_lineno, e.end_offset, e.stage],
      warnings: found.filter(d => d.severity === 'warning').map(d => [d.lineno ?? 0, d.type, d.message] as const),
    };
  } catch (e) {
    return { ast: null, error: null, warnings: [], trouble: `crash: ${(e as Error).stack?.split('\n').slice(0, 3).join(' ')}` };
  }
}

/** What differs, as a short name; null when nothing does. */
function difference(mine: Mine, want: Verdict): string | null {
  if (mine.trouble !== null) return mine.trouble.slice(0, 60);
  const a = mine.error;
  const b = want.error;
  if (a === null && b === null) {
    if (mine.ast !== want.ast) return 'tree';
    return warningsOf(mine.warnings) === warningsOf(want.warnings) ? null : 'warnings';
  }
  if (b !== null && isQuirk(b)) return null;
  const kind = (x: typeof a | typeof b): string => (x === null ? 'none' : `${x[0]} ${x[1]}`).replace(/'[^']*'|\d+/g, '_');
  if (a === null || b === null || a[0] !== b[0] || a[1] !== b[1]) return `error ${kind(b)} | ${kind(a)}`;
  if (a[2] !== b[2]) return `line ${kind(b)}`;
  if (a[3] !== b[3]) return `column ${kind(b)}`;
  if (a[4] !== b[4] || a[5] !== b[5]) return `end ${kind(b)}`;
  return null;
}

/**
 * Limits of CPython's stack, which are others in each build; and defects of 3.13.0: debug fields inside format
 * specifications, errors of codecs that are not turned into syntax errors.
 */
function isQuirk([type, message]: NonNullable<Verdict['error']>): boolean {
  if (message === "field 'value' is required for Constant") return true;
  // `from __future__ import barry_as_FLUFL` changes the grammar from there on.
  if (String(message).startsWith('with Barry as BDFL')) return true;
  return ['RecursionError', 'MemoryError', 'UnicodeDecodeError', 'UnicodeEncodeError'].includes(String(type));
}

/** CPython 3.13.0 decodes escapes in the text of `{x = }` itself, and takes a `#` in its strings for a comment. */
const isDebugQuirk = (kind: string, source: string): boolean =>
  (kind === 'tree' || kind === 'warnings' || kind.includes('unicode error')) && /=\s*(?:![rsa]\s*)?[:}]/.test(source) && /[\\#]/.test(source);

function warningsOf(list: readonly (readonly [number, string, string])[]): string {
  return JSON.stringify([...new Set(list.map(w => w.join(' ')))].sort());
}

async function compare(source: string): Promise<{ kind: string | null; mine: Mine; want: Verdict }> {
  const bytes = encode(source);
  const [want] = await judge.judge([bytes]);
  const mine = ours(bytes);
  return { kind: difference(mine, want!), mine, want: want! };
}

/** Drops lines, then pieces, while the same kind of difference stays. */
async function shorten(source: string, kind: string): Promise<string> {
  let best = source;
  let budget = 250;
  for (const split of [/(?<=\n)/, /(?<=[\s,()[\]{}:;])/, /(?:)/]) {
    for (let size = 8; size >= 1; size >>= 1) {
      let parts = best.split(split);
      for (let at = 0; at < parts.length && budget > 0; ) {
        const shorter = [...parts.slice(0, at), ...parts.slice(at + size)].join('');
        budget--;
        if (shorter !== best && (await compare(shorter)).kind === kind) {
          best = shorter;
          parts = best.split(split);
        } else at += size;
      }
    }
  }
  return best;
}

const r = createRandom(seed);
const kinds = new Map<string, number>();
let programs = 0;
let valid = 0;
let reported = performance.now();
let previous = 'pass\n';
console.log(`Python ${judge.version}, seed ${seed}, ${corpus.length} files of corpus`);
while (performance.now() < until) {
  const sources: string[] = [];
  while (sources.length < BATCH) {
    const base = corpus.length > 0 && r.chance(0.4) ? excerpt(r) : program(r, minor);
    const source = r.chance(0.3) ? base : mutate(r, base, previous);
    previous = base;
    // Judges get text without lone surrogates and NULs: those end a parse at once.
    if (!source.includes('\0') && source.length < 20_000) sources.push(source);
  }
  const all = sources.map(encode);
  const verdicts = await judge.judge(all);
  for (const [i, want] of verdicts.entries()) {
    programs++;
    if (want.error === null) valid++;
    const kind = difference(ours(all[i]!), want);
    if (kind === null || (minor === 13 && isDebugQuirk(kind, sources[i]!))) continue;
    const seen = kinds.get(kind) ?? 0;
    kinds.set(kind, seen + 1);
    if (seen > 0) continue;
    const source = await shorten(sources[i]!, kind);
    const { mine, want: said } = await compare(source);
    const path = join(out, `${kinds.size}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}`);
    writeFileSync(`${path}.py`, source);
    writeFileSync(`${path}.txt`, `${kind}\nCPython ${JSON.stringify(said)}\nours    ${JSON.stringify(mine)}\n`);
    console.log(`${kind}\n    ${JSON.stringify(source)}\n    CPython ${JSON.stringify(said.error)}\n    ours    ${JSON.stringify(mine.error)}`);
  }
  if (performance.now() - reported > 60_000 || performance.now() >= until) {
    reported = performance.now();
    const differing = [...kinds.values()].reduce((sum, n) => sum + n, 0);
    console.log(`${programs} programs, ${valid} valid, ${differing} differ in ${kinds.size} kinds`);
  }
}
judge.close();
