/** The command as a function, and its build for programs that embed it. */
export { main } from './main.ts';
export type { MainOptions } from './context.ts';
export { buildProgram, compileEntry } from './build/toolchain.ts';
export { makeLoader } from './build/make-loader.ts';
export { optimize } from './build/optimize.ts';
export type { Artifact, BuildRequest, BuildResult, Profile } from './build/artifact.ts';
