// The host's objects in Python.
export default async function* (m, program) {
  yield ['basics', ...m.basics()];
  m.objects();
  yield ['maps', ...m.maps()];
  yield ['calls', ...m.calls()];
  yield ['errors', ...m.errors()];
  yield ['typed', ...m.typed()];
  yield ['later', await new Promise(resolve => m.later(resolve))];
  const o = new Date(0);
  const [name, same] = m.proxied(o);
  yield ['proxied', name, same === o, m.proxied([1, { a: 2 }])[0], m.proxied(x => x)[0]];
  yield ['symbol', m.proxied(Symbol.iterator)[0], m.proxied(Symbol.iterator)[1] === Symbol.iterator];
  yield ['raised', m.raised()];
  try {
    m.thrown();
  } catch (e) {
    yield ['thrown', e instanceof RangeError, e.message];
  }
  yield ['names', ...m.names()];
  const headers = new Headers({ a: '1' });
  const cyclic = [];
  cyclic.push(cyclic);
  yield ['lookups', m.lookups(headers, new Proxy(cyclic, {}))];
  const env = { STORE: { get: async key => `got ${key}` }, NAME: 'n', limits: { max: 3 } };
  yield ['handler', await m.handle({ key: 'k' }, env)];
  const c = new m.Counter();
  yield ['class', c.add(2), m.use_counter(c)];
}
