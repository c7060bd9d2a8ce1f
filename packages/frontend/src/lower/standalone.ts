/**
 * Programs that run without JavaScript. What a host of JavaScript does for others, functions of the library do, written
 * in its dialect over WASI: for the row `big_add` of the host ABI, `_big_add` of one of the modules named here.
 *
 * In: the program. Out: the contexts of these functions, which become exports named `$host:big_add`; the back end calls
 * them where a row of the ABI is called, and drops those that nothing calls.
 */
import { ABI, HOST_PREFIX, type AbiRow } from '@pyw/ir';
import type { MachineType, Type } from '../types/atoms.ts';
import type { Context, FuncInfo } from '../types/infos.ts';
import { contextFor } from '../types/contexts.ts';
import type { HostUse } from './host-modules.ts';
import type { ProgramCx } from './program.ts';

const MODULES = ['wasi_big', 'wasi_text', 'wasi_system', 'wasi_files'].map((name) => `pyw.builtins.${name}`);

export interface HostContext {
  readonly name: string;
  readonly ctx: Context;
}

export function hostContexts(cx: ProgramCx): readonly HostContext[] {
  const rows = Object.entries(ABI as Readonly<Record<string, AbiRow>>);
  return rows.flatMap(([row, { params }]) => {
    const fn = functionOf(cx, `_${row}`);
    return fn ? [{ name: HOST_PREFIX + row, ctx: contextFor(cx.world, fn, params.map((p) => typeOf(cx, p))) }] : [];
  });
}

function functionOf(cx: ProgramCx, name: string): FuncInfo | null {
  for (const module of MODULES) {
    const mod = cx.moduleNamed(module);
    const fn = mod && cx.functionNamed(mod, name);
    if (fn && fn.mod === mod) return fn;
  }
  return null;
}

const typeOf = (cx: ProgramCx, type: string): Type =>
  type === 'f64' ? cx.typeNamed('float') : cx.world.machine[type as MachineType];

/** Refuses what only JavaScript can do. */
export function checkStandalone(cx: ProgramCx, use: HostUse, exports: readonly string[]): void {
  const hint = 'Without JavaScript a module is a program of its own: build it for another target.';
  if (use.objects) cx.report(cx.main, null, 'PYW3001', { what: 'importing js in a stand-alone module', hint });
  for (const name of exports) {
    const instead = 'A stand-alone module is a program. With --profile core it exports functions of ints, floats and bools.';
    cx.report(cx.main, null, 'PYW3001', { what: `exporting ${name} from a stand-alone module`, hint: instead });
  }
}
