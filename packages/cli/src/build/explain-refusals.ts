/**
 * What the core profile or a stand-alone module cannot express, told at the lines of the program that ask for it.
 *
 * In: refusals of the back end, which may lie anywhere in the library, and the program they were found in. Out: one
 * diagnostic for each place of the user's code, in order of file and line; at least one.
 */
import type { Diagnostic } from '@pyw/frontend';
import { forEachNode, type Func, type Position, type Program } from '@pyw/ir';
import { emitWasm, ProfileError, type Refusal } from '@pyw/wasm-backend';
import type { BuildRequest } from './artifact.ts';
import { readText } from './read-module.ts';

/** How the back end ends its messages; what stands before is the thing that is missing. */
const ENDING = ' need the gc profile';
/** More than these are not shown for one place: what follows comes from the same construct. */
const LACKS_SHOWN = 2;

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Name of the function the place is in, `<module>` for a module body. */
  readonly scope: string;
}

interface Found {
  readonly place: Place | null;
  readonly lacks: Set<string>;
}

/** `simpler` gives the program less optimised: with more functions of its own it knows better what belongs where. */
export function explainRefusals(
  error: ProfileError,
  program: Program,
  request: BuildRequest,
  simpler: () => Program,
): Diagnostic[] {
  let found = findPlaces(error.refusals, program);
  if (found[0]?.place === null && request.release) {
    const other = simpler();
    const again = findPlaces(refusalsOf(other, request), other);
    if (again.length > 0) found = again;
  }
  return found
    .map(({ place, lacks }) => diagnosticOf(place, lacks, request))
    .sort(
      (a, b) =>
        compareText(a.filename, b.filename) ||
        a.span.start.line - b.span.start.line ||
        a.span.start.column - b.span.start.column,
    );
}

function refusalsOf(program: Program, request: BuildRequest): readonly Refusal[] {
  try {
    emitWasm(program, { profile: request.profile, standalone: request.standalone === true });
    return [];
  } catch (e) {
    if (e instanceof ProfileError) return e.refusals;
    throw e;
  }
}

/** Refusals by place. Those without one are left out when others have one: they tell nothing more. */
function findPlaces(refusals: readonly Refusal[], program: Program): readonly Found[] {
  const callers = callersOf(program);
  const found = new Map<string, Found>();
  for (const refusal of refusals) {
    const at = userPlace(program, refusal.position);
    const places = at === null ? placesAbove(program, callers, refusal.func) : [at];
    for (const place of places.length > 0 ? places : [null]) {
      const key = place === null ? '' : `${place.file}:${place.line}:${place.column}`;
      const group = found.get(key) ?? { place, lacks: new Set<string>() };
      group.lacks.add(refusal.message.replace(ENDING, ''));
      found.set(key, group);
    }
  }
  const placed = [...found.values()].filter(f => f.place !== null);
  return placed.length > 0 ? placed : [...found.values()];
}

function diagnosticOf(place: Place | null, lacks: ReadonlySet<string>, { entry, profile }: BuildRequest): Diagnostic {
  const { file, line, column, scope } = place ?? { file: entry, line: 1, column: 0, scope: '<module>' };
  const text = readText(file)?.split(/\r\n|\n|\r/)[line - 1] ?? '';
  // The IR knows where an expression begins: the rest of its line is shown, without a comment.
  const rest = text
    .slice(column)
    .replace(/\s+#[^'"]*$/, '')
    .trimEnd();
  const what = scope === '<module>' ? 'the module body' : `'${scope}'`;
  const needs = `${what} needs ${listOf([...lacks])}`;
  const isCore = profile === 'core';
  return {
    code: isCore ? 'PYW3003' : 'PYW3004',
    severity: 'error',
    message: isCore ? `${needs}, which the core profile does not have` : `${needs}, which a stand-alone module does not have`,
    filename: file,
    span: { start: { line, column }, end: { line, column: column + Math.max(1, rest.length) } },
    hint: isCore
      ? 'Build it with --profile gc, or keep what it calls to int, float and bool.'
      : 'Build it for a host with JavaScript, or do without it.',
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function listOf(lacks: readonly string[]): string {
  const shown = lacks.slice(0, LACKS_SHOWN);
  return lacks.length > LACKS_SHOWN ? `${shown.join(', ')} and more` : shown.join(' and ');
}

/** The innermost place in the user's code that a position lies in, through what was inlined. */
function userPlace(program: Program, position: Position | null | undefined): Place | null {
  for (let p = position; p; p = p.inlinedAt === undefined ? null : program.positions[p.inlinedAt]) {
    const file = program.files[p.file];
    if (file && !file.internal) return { file: file.path, line: p.line, column: p.column, scope: p.scope };
  }
  return null;
}

interface Call {
  readonly caller: Func;
  readonly position: Position | null;
}

function callersOf(program: Program): ReadonlyMap<string, readonly Call[]> {
  const callers = new Map<string, Call[]>();
  for (const caller of program.functions) {
    let last: number | undefined;
    forEachNode(caller.body, n => {
      if (n.pos !== undefined) last = n.pos;
      if (n.kind !== 'call' && n.kind !== 'func.ref') return;
      const pos = n.pos ?? last;
      const calls = callers.get(n.func) ?? [];
      calls.push({ caller, position: pos === undefined ? null : (program.positions[pos] ?? null) });
      callers.set(n.func, calls);
    });
  }
  return callers;
}

/** Where the user's code calls into the function, through library functions only. */
function placesAbove(program: Program, callers: ReadonlyMap<string, readonly Call[]>, func: string): Place[] {
  const places: Place[] = [];
  const seen = new Set([func]);
  for (const name of seen) {
    for (const { caller, position } of callers.get(name) ?? []) {
      const place = userPlace(program, position);
      if (place !== null) places.push(place);
      else seen.add(caller.name);
    }
  }
  return places;
}
