/** IR to wasm: `emitWasm`, and tools that look into the result. */
export { emitWasm, type Emitted, type EmitOptions, type Profile } from './emit-wasm.ts';
export { InternalError, ProfileError, type Refusal } from './errors.ts';
export { WASM_OPT_FEATURES } from './wasm-opt.ts';
export { type PositionTable, type ResolvedSourceMap, resolveSourceMap, sourceMap } from './source-map.ts';
export { disassemble } from './inspect/disassemble.ts';
export { describeSize, type SizeReport } from './inspect/describe-size.ts';
