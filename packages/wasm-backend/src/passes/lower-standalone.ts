/**
 * Lowers a program of the front end's `standalone` mode, which brings what a host of JavaScript would do as exports
 * named `$host:ROW`.
 *
 * In: a valid program. Out: the program without these exports, and which of its functions stand for which rows of the
 * host ABI. Rows that WASI has are calls of WASI. `checkHosts` refuses what is left.
 */
import { type AbiName, type Expr, HOST_PREFIX, type Program } from '@pyw/ir';
import { host } from '../build.ts';
import { ProfileError, type Refusal, refusalAt } from '../errors.ts';
import { low } from '../low-ops.ts';
import type { Needs } from '../module/collect.ts';
import type { Runtime } from '../runtime/helper.ts';
import { CORE_HOSTS, coreHostCall, WASI_HELPERS, wrapStart } from '../runtime/wasi-helpers.ts';
import { wasiNameOf } from '../wasi.ts';
import { type Lowered, lowerInt } from './lower-int.ts';

export const lowerStandalone = (given: Program): Lowered & { readonly own: ReadonlyMap<string, string> } => {
  const isHost = (name: string): boolean => name.startsWith(HOST_PREFIX);
  const own = new Map(given.exports.filter(e => isHost(e.name)).map(e => [e.name.slice(HOST_PREFIX.length), e.func]));
  const program = { ...given, exports: given.exports.filter(e => !isHost(e.name)) };
  const lowered = lowerInt(program, { mode: 'pair', hostCall, helpers: WASI_HELPERS });
  return { ...lowered, program: wrapStart(lowered.program), own };
};

const hostCall = (rt: Runtime, name: AbiName, args: readonly Expr[]): Expr => {
  const wasi = wasiNameOf(name);
  if (wasi !== null) return low('low.call_wasi', args, { wasi });
  return Object.hasOwn(CORE_HOSTS, name) ? coreHostCall(rt, name, args) : host(name, ...args);
};

/** A node as a walk sees it that knows no kinds: lowered programs have some that the IR has not. */
interface Seen {
  readonly kind?: string;
  readonly host?: string;
  readonly pos?: number;
}

/** Throws a `ProfileError` for rows of the host ABI that only JavaScript has. */
export const checkHosts = (program: Program, needs: Needs): void => {
  if (needs.hosts.size === 0) return;
  const refusals: Refusal[] = [];
  for (const func of needs.functions) {
    let statement: number | undefined;
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (typeof value === 'object' && value !== null) {
        const node = value as Seen;
        if (node.pos !== undefined) statement = node.pos;
        if (node.kind === 'call.host' && needs.hosts.has(node.host as AbiName)) {
          refusals.push(refusalAt(program, func, node.pos ?? statement, `host function ${node.host}`));
        }
        Object.values(value).forEach(visit);
      }
    };
    visit(func.body);
  }
  throw new ProfileError('standalone', refusals);
};
