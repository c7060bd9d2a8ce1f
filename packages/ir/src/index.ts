/** The IR: op table, node types, host ABI, constructors, walkers, typing. */
export * from './ops.ts';
export * from './types.ts';
export type * from './node.ts';
export * from './abi.ts';
export * from './build.ts';
export * from './walk.ts';
export { createLeafPool, type LeafPool, shareLeaves } from './share-leaves.ts';
export * from './type-of.ts';
export * from './flow.ts';
export { assertValid, type IrError, showError, validate } from './validate.ts';
export * from './print.ts';
export { parseText } from './parse-text.ts';
export { IrTextError } from './text-scanner.ts';
export * from './json.ts';
export { buildSchema } from './schema.ts';
export { type Instance, instantiate, interpret, type InterpretOptions, runProgram } from './interpret.ts';
export { createHost, type Host, type HostFunction, type HostOptions } from './interpret-host.ts';
export { IrExit, IrObject, IrThrow, IrTrap, Memory } from './interpret-values.ts';
/** Version of the IR's JSON form; producers write it, consumers refuse another major version. */
export { IR_VERSION as irVersion } from './version.ts';
