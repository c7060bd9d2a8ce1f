// What waits in one call is woken by another.
export default async function* (m) {
  const first = m.wait();
  m.fire(3);
  yield ['future', await first];
  const taken = m.get();
  m.put(4);
  yield ['queue', await taken];
  m.start(5);
  yield ['task', await m.result()];
  yield ['soon', m.later(6), m.log()];
  await m.job(7);
  yield ['log', m.log()];
  const gone = m.wait();
  m.cancel();
  yield ['cancelled', await gone.catch(e => e.name)];
  const woken = m.wait();
  try { m.raises(); } catch (e) { yield [e.name, await woken]; }
  const inner = [m.wait(), m.wait()];
  yield ['inside', m.each(i => { m.fire(i + 20); return i; }), await Promise.all(inner)];
  await m.job(8);
  yield m.log();
}
