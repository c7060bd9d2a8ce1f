/** The IR: op table, node types, host ABI, constructors, walkers, typing. */
export * from './ops.ts';
export * from './types.ts';
export type * from './node.ts';
export * from './abi.ts';
export * from './build.ts';
export * from './walk.ts';
export * from './type-of.ts';
/** Version of the IR's JSON form; producers write it, consumers refuse another major version. */
export { IR_VERSION as irVersion } from './version.ts';
