// Coroutines and asynchronous generators of Python, as promises and asynchronous iterators.
export default async function* (m) {
  const t = async f => { try { return await f(); } catch (e) { return `${e.name}: ${e.message}`; } };
  yield ['await', await m.wait('v'), m.wait(1) instanceof Promise];
  yield ['gather', await m.together()];
  yield ['failing', await t(() => m.failing('py'))];
  const error = await m.failing('js').catch(e => e);
  yield ['rejected', error.constructor === Error, error.message];
  const seen = [];
  for await (const i of m.ticks(3)) seen.push(i);
  yield ['async iteration', seen];
  yield ['timer', await Promise.all([m.sleepy(0.002), m.sleepy(0.001)])];
  const slow = new m.Slow();
  yield ['method', await Promise.all([slow.add(1), slow.add(2)]), slow.n];
}
