/** The functions of WASI preview 1 that modules import, with their wasm types, by the names that they have there. */
import { WASI_ABI, type AbiRow } from '@pyw/ir';

export const WASI_MODULE = 'wasi_snapshot_preview1';

const PREFIX = 'wasi_';
type Row = keyof typeof WASI_ABI;
export type WasiName = Row extends `wasi_${infer Name}` ? Name : never;

export const WASI = Object.fromEntries(
  Object.entries(WASI_ABI).map(([name, row]) => [name.slice(PREFIX.length), row]),
) as unknown as Readonly<Record<WasiName, Pick<AbiRow, 'params' | 'results'>>>;

/** The function that a row of the host ABI stands for; null if it is none of WASI. */
export const wasiNameOf = (host: string): WasiName | null =>
  Object.hasOwn(WASI_ABI, host) ? (host.slice(PREFIX.length) as WasiName) : null;
