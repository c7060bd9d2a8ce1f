// Dicts of declared keys are plain objects or maps here.
export default async function* (m) {
  const t = f => { try { return f(); } catch (e) { return `${e.name}: ${e.message}`; } };
  yield ['given', m.describe({ name: 'Ann', age: 3 }), m.describe(new Map([['age', 4], ['name', 'Bo']])), m.area({ name: 'c', age: 1, sizes: [1, 2], inner: { name: 'd', age: 2 } })];
  yield ['nested', m.depth({ value: 1, children: [{ value: 2, children: [] }, { value: 3, children: [{ value: 4, children: [] }] }] })];
  yield ['made', m.card('Cy', 5), await m.waited([m.card('a', 1), { name: 'b', age: 2 }])];
  yield ['wrong', t(() => m.describe({ name: 'Ann', age: [] })), t(() => m.describe({ name: 'Ann' })), t(() => m.describe(3)), t(() => m.describe({ get name() { throw new RangeError('mine'); } }))];
  yield ['nothing of the type is there', 'Card' in m];
}
