/**
 * Turns measurements into JSON and into the Markdown tables that stand between two marks of docs/performance.md.
 */
import type { Contender, Runner } from './contenders.ts';
import { CONTENDERS } from './contenders.ts';
import type { Measured } from './measure.ts';
import { median, ratio } from './measure.ts';

export interface Circumstances {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  readonly rounds: number;
  /** Load averages over a minute, before and after. */
  readonly load: readonly [number, number];
  readonly tools: Readonly<Record<string, string | null>>;
}

const LABELS: Readonly<Record<Contender, string>> = {
  pyw: 'pyw `--release`',
  'pyw-dev': 'pyw dev',
  js: 'JavaScript',
  'c-wasm': 'C wasm',
  'c-native': 'C native',
  cpython: 'CPython',
};
const BEGIN = '<!-- measured: written by bench/run.ts -->';
const END = '<!-- /measured -->';

const digits = (value: number): string =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
const times = (value: number | null): string => (value === null ? '-' : digits(value));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, i) => (i ? '---:' : '---'))), ...rows.map(row)].join('\n');

export function toJson(measured: readonly Measured[], circumstances: Circumstances): unknown {
  const contender = (m: Measured, runner: Runner): unknown => {
    const ms = m.rounds.get(runner.contender)!;
    const { wasm, buildMs } = runner;
    return {
      median: round(median(ms)),
      min: round(Math.min(...ms)),
      rounds: ms.map(round),
      ...(wasm && { wasm }),
      ...(buildMs !== undefined && { buildMs: Math.round(buildMs) }),
    };
  };
  return {
    ...circumstances,
    kernels: measured.map(m => ({
      name: m.kernel.name,
      size: m.kernel.size,
      result: [...m.results.values()][0],
      contenders: Object.fromEntries(m.runners.map(runner => [runner.contender, contender(m, runner)])),
      skipped: m.skipped,
    })),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

export function timesTable(measured: readonly Measured[]): string {
  const cell = (m: Measured, c: Contender): string => {
    const ms = m.rounds.get(c);
    return ms ? `${digits(Math.min(...ms))} (${digits(median(ms))})` : '-';
  };
  const rows = measured.map(m => [m.kernel.name, ...CONTENDERS.map(c => cell(m, c))]);
  return table(['ms: fastest (median)', ...CONTENDERS.map(c => LABELS[c])], rows);
}

export function ratiosTable(measured: readonly Measured[]): string {
  const rows = measured.map(m => [
    m.kernel.name,
    ...(['c-wasm', 'c-native', 'js'] as const).map(other => times(ratio(m, 'pyw', other))),
    times(ratio(m, 'pyw-dev', 'pyw')),
    times(ratio(m, 'cpython', 'pyw')),
  ]);
  const head = [
    'fastest times',
    'pyw / C wasm',
    'pyw / C native',
    'pyw / JavaScript',
    'dev / release',
    'CPython / pyw',
  ];
  return table(head, rows);
}

export function sizesTable(measured: readonly Measured[]): string {
  const wasm = ['pyw', 'pyw-dev', 'c-wasm'] as const;
  const rows = measured.map(m => [
    m.kernel.name,
    ...wasm.map(c => {
      const size = m.runners.find(runner => runner.contender === c)?.wasm;
      return size ? `${size.bytes} (${size.gzip})` : '-';
    }),
  ]);
  return table(['wasm bytes (gzip)', ...wasm.map(c => LABELS[c])], rows);
}

/** The document with a new measured part; marks and prose around it stay as they are. */
export function updateDocument(document: string, measured: readonly Measured[], about: Circumstances): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`no ${BEGIN} ... ${END} in the document`);
  const tools = Object.entries(about.tools).map(([name, version]) => `${name} ${version ?? '(missing)'}`);
  const skipped = measured.flatMap(m =>
    m.skipped.map(s => `- ${m.kernel.name}, ${LABELS[s.contender]}: ${s.skipped.split('\n')[0]}`),
  );
  const part = [
    `${about.date}, ${about.cpu}, ${about.cores} cores, ${about.rounds} rounds; ${tools.join('; ')}.`,
    `Load over a minute: ${about.load.map(digits).join(' before, ')} after.`,
    '',
    ratiosTable(measured),
    '',
    timesTable(measured),
    '',
    sizesTable(measured),
    ...(skipped.length ? ['', 'Not run:', '', ...skipped] : []),
  ].join('\n');
  return `${document.slice(0, begin + BEGIN.length)}\n\n${part}\n\n${document.slice(end)}`;
}
