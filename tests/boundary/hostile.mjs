// Values that lie, throw and come back: what is ours has a message to compare, what is the host's only a name.
export default async function* (m, program) {
  const said = e => (e instanceof TypeError && /expected|itself|as this/.test(e.message) ? e.message : e instanceof program.PyError ? `${e.name}: ${e.message}` : e instanceof Error ? (e.own ?? e.name) : `thrown ${String(e)}`);
  const t = f => {
    try {
      const given = f();
      return typeof given === 'object' && given !== null && Symbol.iterator in given && !Array.isArray(given) && !(given instanceof Map) ? 'an iterator' : given;
    } catch (e) {
      if (e instanceof WebAssembly.RuntimeError || e instanceof WebAssembly.Exception) return `TRAP ${e}`;
      return said(e);
    }
  };
  const own = what => Object.assign(new Error(what), { own: `own ${what}` });
  const fail = what => () => { throw own(what); };
  const bad = new Proxy({}, { get: fail('get'), getPrototypeOf: fail('proto'), has: fail('has'), ownKeys: fail('keys') });
  const badArray = new Proxy([1, 2, 3], { get: (a, k, r) => (k === '1' ? fail('item')() : Reflect.get(a, k, r)) });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const cycle = [1];
  cycle.push(cycle);
  const loop = {};
  loop.me = loop;
  const detached = new Uint8Array(8);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  const values = {
    nothing: undefined, nothing2: null, nan: NaN, infinity: Infinity, half: 1.5, big: 2n ** 200n, text: 'x', symbol: Symbol('s'),
    f: () => 1, object: {}, bare: Object.create(null), sparse: Object.assign([1], { 2: 3 }), date: new Date(0), map: new Map([[1, {}]]), set: new Set([{}]),
    bad, badArray, revoked, cycle, loop, getter: { get a() { throw own('getter'); } }, boxed: new Number(3), promise: Promise.resolve(1),
    buffer: new ArrayBuffer(2), view: new DataView(new ArrayBuffer(2)), floats: new Float32Array([1.5]), longs: new BigInt64Array([-1n]),
    detached, noIterator: { [Symbol.iterator]: () => null }, badIterator: { [Symbol.iterator]: fail('iterator') }, badNext: { [Symbol.iterator]: () => ({ next: fail('next') }) },
    words: ['a'], fake: Object.create(m.Bag.prototype), bag: new m.Bag([7]), wrapped: new Proxy(new m.Bag([1]), {}),
  };
  const calls = { total: m.total, words: m.words, lengths: m.lengths, pairs: m.pairs, nested: m.nested, number: x => m.number(1, x, true), flag: x => m.number(1, 1, x), raw: m.raw, anything: m.anything, each: m.each, first: m.first, keep: m.keep, apply: x => m.apply(x, 1), 'apply gives': x => m.apply(() => x, 1), 'new Bag': x => new m.Bag(x).length, label: x => { const b = new m.Bag([]); b.label = x; return b.label; }, this: x => m.Bag.prototype.add.call(x, 1).length };
  const engine = new Set(['total detached', 'nested detached', 'pairs detached', 'raw detached', 'each detached', 'first detached', 'first noIterator', 'anything detached', 'new Bag detached']);
  for (const [what, call] of Object.entries(calls)) {
    const seen = Object.entries(values).map(([name, value]) => {
      const given = t(() => call(value));
      return [name, engine.has(`${what} ${name}`) ? typeof given : typeof given === 'bigint' ? `${given}n` : given instanceof Map ? 'a map' : String(given)];
    });
    const isRefused = ([, text]) => / expected(, got|$)| expected as this$/.test(text);
    const refused = seen.filter(isRefused);
    yield [what, `${refused.length} refused`, refused[0]?.[1], refused.at(-1)?.[1]];
    yield [`${what}, not refused`, ...seen.filter(entry => !isRefused(entry)).map(entry => entry.join(': '))];
  }

  yield ['thrown', ...[own('e'), 5, 'text', null, undefined, {}, bad].map(x => { try { m.cleanup(() => { throw x; }); return 'nothing'; } catch (e) { return [e === x || (x == null && e instanceof Error), ...m.state()].join(' '); } })];
  const inner = t(() => m.cleanup(() => m.total(['x'])));
  yield ['own errors', inner, m.state().join(' ')];

  yield ['comes back', t(() => m.each((function* () { yield m.total([1, 2]); yield m.each([3]); })())), t(() => { const f = n => (n > 100 ? n : m.apply(f, n + 1)); return f(0); })];
  const endless = n => m.apply(endless, n + 1);
  yield ['endless', t(() => endless(0)), m.total([1, 2, 3])];
  let running;
  running = m.relay(i => (i === 1 ? running.next().value : i));
  yield ['running', t(() => running.next()?.value), t(() => running.next()), t(() => running.next())];
  const closes = m.relay(i => (i === 1 ? closes.return(5).value : i));
  yield ['closed while running', t(() => closes.next()?.value), t(() => closes.next())];
  for (const x of m.count(10)) if (x === 2) break;
  const half = m.count(3);
  half.next();
  yield ['closed early', half.return(1).done, half.next().done, half.return(2).done, m.state().join(' ')];
  const s = m.sink();
  s.next();
  yield ['thrown into', t(() => s.next({ a: [1, 'x'] }).value), t(() => s.next(bad)), t(() => s.throw(own('into'))), t(() => s.next(1)?.done)];

  const bag = new m.Bag([1, 2, 3]);
  yield ['grows meanwhile', bag.visit(x => { if (bag.length < 50) bag.add(x); })];
  const given = [3, 1, 2];
  yield ['changes meanwhile', m.rank(given, x => { given.length = 0; return x; }), given];
  function Sly() {}
  Object.setPrototypeOf(Sly.prototype, m.Bag.prototype);
  class Loud extends m.Bag {
    add() { throw own('add'); }
  }
  yield ['derived', t(() => m.keep(new Sly())), t(() => m.keep(new Loud([1]))), t(() => m.Bag([1])), t(() => { const b = new m.Bag([1]); Object.setPrototypeOf(b, null); return m.keep(b); }), Reflect.construct(m.Bag, [[1]], Object) instanceof m.Bag];
  yield ['large', m.total(new Array(1e6).fill(7)), m.raw(new Uint8Array(5e6).fill(1)), m.anything('x'.repeat(1e6)).length, t(() => m.total(new Array(1e6).fill(2n ** 64n)))];
  yield ['endless iterator', t(() => m.each((function* () { for (;;) yield 'x'; })()))];

  const a = async p => { try { return await p; } catch (e) { return said(e); } };
  yield ['promises', await a(m.waits('x')), await a(m.waits(4)), await a(m.later(fail('later'))), await a(m.later(() => 'x')), await a(m.later(bad))];
  const it = m.agen(5);
  yield ['asynchronous', ...(await Promise.all([a(it.next()), a(it.next()), a(it.return()), a(it.next())])).map(x => JSON.stringify(x)), m.state().at(-1)];
  yield ['still whole', m.total([1, 2]), [...new m.Bag([4, 5])], m.keep(new m.Bag([]))];
}
