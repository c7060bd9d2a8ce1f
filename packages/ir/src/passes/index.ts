/** Passes over the IR, and the pipeline that orders them. */
export { inline, INLINE_DEV, INLINE_RELEASE, type InlineOptions } from './inline.ts';
export { coroutines } from './coroutines.ts';
export { generators } from './generators.ts';
export { lowerRange } from './lower-range.ts';
export { mergeIdentical } from './merge-identical.ts';
export { narrowInts } from './narrow-ints.ts';
export { outlineLoops } from './outline-loops.ts';
export { packLiterals } from './pack-literals.ts';
export { type Level, optimise, type OptimiseOptions, type Pass, PASSES } from './pipeline.ts';
export { prune } from './prune.ts';
export { scalarReplacement } from './scalar-replacement.ts';
export { simplify } from './simplify.ts';
