// In: what Python makes of declarations. Yields what it got, and what it refused.
export default async function* (m) {
  yield ['overloads', ...m.overloads()];
  yield ['records', ...m.records()];
  yield ['names', ...(await m.names())];
  yield ['grids', ...m.grids()];
  yield ['wrong', ...m.wrong([1, 'low', null], [[1], [1, 2], ['x', 2], [1, 'x']])];
}
