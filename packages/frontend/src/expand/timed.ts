/**
 * Statements that `timeit` is given as constant text: functions that measure them, written at the top of the module.
 *
 * In: the tree of a module, what it imports. Out: the tree with such texts replaced by these functions. Left alone, and so
 * refused by the library, is what does not parse, and what would read names that CPython does not look up where it runs
 * the text: it sees `setup`, and the module's own names only under `globals=globals()`.
 */
import { childNodes } from '../bind/child-nodes.ts';
import { boundNames, freeNamesOf } from '../bind/free-names.ts';
import type { Call, Expression, FunctionDef, Module, Node, Stmt } from '../syntax/ast.ts';
import { parse } from '../syntax/index.ts';
import { transform } from '../syntax/visit.ts';
import { qualified, type Imported } from './imported.ts';
import { template } from './template.ts';

const FORMS: ReadonlySet<string> = new Set(['timeit.timeit', 'timeit.repeat', 'timeit.Timer']);

export function expandTimed(tree: Module, imported: Imported): Module {
  if (![...imported.values()].some((n) => n.startsWith('timeit'))) return tree;
  const own = new Set(tree.body.flatMap((s) => [...boundNames(s)]));
  const made: Stmt[] = [];
  const written = (n: Call): Call => {
    const form = qualified(n.func, imported);
    if (form === null || !FORMS.has(form) || n.args.some((a) => a.kind === 'Starred') || n.keywords.some((k) => k.arg === null)) return n;
    const given = (name: string, place: number): Expression | undefined => n.args[place] ?? n.keywords.find((k) => k.arg === name)?.value;
    const stmt = textOf(given('stmt', 0));
    const setup = given('setup', 1) === undefined ? 'pass' : textOf(given('setup', 1));
    const space = n.keywords.find((k) => k.arg === 'globals')?.value;
    const isOwn = space !== undefined && isCallOfGlobals(space);
    if (stmt === null || setup === null || (space !== undefined && !isOwn)) return n;
    const name = `__pyw_timed_${made.length}`;
    const fn = measuring(name, stmt, setup, n);
    if (!fn || (!isOwn && [...freeNamesOf(fn).loads].some((x) => own.has(x) && !fromMain(setup, x)))) return n;
    made.push(fn);
    const timed = { kind: 'Name', id: name, ctx: 'Load', lineno: n.lineno, col_offset: n.col_offset, end_lineno: n.end_lineno, end_col_offset: n.end_col_offset } as unknown as Expression;
    const keywords = n.keywords.filter((k) => k.arg !== 'stmt' && k.arg !== 'setup' && k.arg !== 'globals');
    const call = template('__timeit__._Timed(__name__)', n, new Map([['__timeit__', moduleOf(n.func)], ['__name__', timed]]));
    const wrapped = (call[0] as { readonly value?: Expression }).value!;
    const nothing = { kind: 'Constant', value: { kind: 'none' }, kind_: null, lineno: n.lineno, col_offset: n.col_offset, end_lineno: n.end_lineno, end_col_offset: n.end_col_offset } as unknown as Expression;
    return { ...n, args: [wrapped, nothing, ...n.args.slice(2)], keywords };
  };
  const changed = transform(tree, { Call: written });
  if (made.length === 0) return tree;
  const at = changed.body.findIndex((s) => !(s.kind === 'Expr' && s.value.kind === 'Constant') && !(s.kind === 'ImportFrom' && s.module === '__future__'));
  const first = template('import timeit as __pyw_timeit__', changed.body[at]!);
  return { ...changed, body: [...changed.body.slice(0, at), ...first, ...made, ...changed.body.slice(at)] };
}

const moduleOf = (func: Expression): Expression => ({ ...func, kind: 'Name', id: '__pyw_timeit__', ctx: 'Load' }) as unknown as Expression;
const textOf = (e: Expression | undefined): string | null => (e?.kind === 'Constant' && e.value.kind === 'str' && !e.value.codePoints ? e.value.value : null);
const isCallOfGlobals = (e: Expression): boolean => e.kind === 'Call' && e.func.kind === 'Name' && e.func.id === 'globals' && e.args.length === 0;
/** `from __main__ import x` in the setup: the module's own name. */
const fromMain = (setup: string, name: string): boolean => new RegExp(`from\\s+__main__\\s+import\\s+(?:[\\w, ]*\\b)?${name}\\b`).test(setup);

/** The function of a number of rounds and a clock that gives the time they take. */
function measuring(name: string, stmt: string, setup: string, at: Call): FunctionDef | null {
  const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);
  const lines = [
    `def ${name}(__pyw_rounds, __pyw_clock):`, `    ${indented(setup, '    ')}`, '    __pyw_start = __pyw_clock()', '    for __pyw_round in range(__pyw_rounds):',
    `        ${indented(stmt, '        ')}`, '    return __pyw_clock() - __pyw_start', '',
  ].join('\n');
  if (!parse(lines, { filename: '<timeit>' }).module) return null;
  const fn = template(lines, at)[0]!;
  if (fn.kind !== 'FunctionDef' || hasOddities(fn)) return null;
  return { ...fn, body: fn.body.filter((s) => !(s.kind === 'ImportFrom' && s.module === '__main__' && s.names.every((a) => a.asname === null))) };
}
/** What would mean something else in a function of the module. */
const hasOddities = (n: Node): boolean =>
  n.kind === 'Global' || n.kind === 'Nonlocal' || n.kind === 'Await' || n.kind === 'Yield' || n.kind === 'YieldFrom' ||
  (n.kind === 'ImportFrom' && n.module === '__main__' && n.names.some((a) => a.asname !== null || a.name === '*')) || [...childNodes(n)].some(hasOddities);
