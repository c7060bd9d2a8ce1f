/** All tests with nothing sampled: every case with and without `wasm-opt`, interpreted, and on Node 22 and 24. */
process.env['PYW_MATRIX'] = 'all';
await import('./test.ts');
