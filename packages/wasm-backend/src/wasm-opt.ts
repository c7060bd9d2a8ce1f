/**
 * Arguments for Binaryen's `wasm-opt`: the features of each profile, one by one, because `--all-features` lets it write
 * encodings that engines refuse.
 */
export const WASM_OPT_FEATURES = {
  gc: [
    '--enable-gc',
    '--enable-reference-types',
    '--enable-exception-handling',
    '--enable-bulk-memory',
    '--enable-multivalue',
    '--enable-sign-ext',
    '--enable-nontrapping-float-to-int',
    '--enable-tail-call',
    '--enable-mutable-globals',
  ],
  core: [
    '--enable-bulk-memory',
    '--enable-multivalue',
    '--enable-sign-ext',
    '--enable-nontrapping-float-to-int',
    '--enable-mutable-globals',
  ],
} as const;
