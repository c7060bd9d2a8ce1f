/**
 * The custom section `pyw.exports`: what a loader needs to call exported Python functions.
 *
 * JSON: `[{ name, params: [{name, type, default?}], result, doc?, raw: {params, results} }]`.
 * `raw` holds the IR types of the function as it was given to the back end; the wasm values of a raw `int` are two,
 * i64 low bits and externref (null when the value fits 64 bits), of `any` one eqref, of the others one each.
 */
import type { Program } from '@pyw/ir';

export const exportsSection = (program: Program): Uint8Array | null => {
  const funcs = new Map(program.functions.map(f => [f.name, f]));
  const functions = program.exports.flatMap(x => {
    if (!x.signature) return [];
    const func = funcs.get(x.func);
    const raw = { params: func?.params.map(p => p.type) ?? [], results: func?.results ?? [] };
    return [{ name: x.name, ...x.signature, raw }];
  });
  if (functions.length === 0) return null;
  return new TextEncoder().encode(JSON.stringify(functions));
};
