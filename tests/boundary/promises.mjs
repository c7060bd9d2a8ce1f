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
  yield ['streams', await m.total((async function* () { yield 1; yield 2n; })()), await m.total([3, Promise.resolve(4)])];
  const none = { [Symbol.asyncIterator]() { throw new RangeError('none'); } };
  for (const wrong of [5, {}, undefined, none, ['x'], (async function* () { yield* []; throw new RangeError('late'); })(), { next: () => 5 }]) yield ['no stream', await t(() => m.total(wrong))];
  const texts = [];
  for await (const x of m.firsts(m.firsts(['a', 'b', 'c'], 3), 2)) texts.push(x);
  yield ['through both', texts, await m.read((async function* () { yield 'a'; yield 5; })())];
}
