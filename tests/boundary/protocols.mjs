// Objects of JavaScript for parameters of Protocols.
export default async function* (m) {
  const t = f => { try { return f(); } catch (e) { return `${e.name}: ${e.message}`; } };
  class Log {
    level = 4;
    seen = [];
    log(message, level) { this.seen.push([message, level]); }
    size() { return this.seen.length; }
    get title() { return 'js'; }
  }
  const log = new Log();
  yield ['object', m.run(log), log.level, log.seen];
  yield ['plain', m.run({ level: 1, log() {}, size: () => 7, title: 'plain' })];
  const own = new m.Own('own');
  yield ['own', m.run(own), own.seen, m.many([log, own]), m.maybe(), m.maybe(null), m.maybe(log), m.maybe(own)];
  yield ['kept', m.keep(log) === log, m.keep(own) === own, m.kept()[0] === log];
  yield ['async', await m.fetch({ load: async key => [1, 2, key.length] }), await m.fetch({ load: async () => { throw new RangeError('mine'); } }).catch(String)];
  yield await m.fetch({ load: async () => ['x'] }).catch(String);
  const item = await (async () => m.pair(Object.assign(new Log(), { pick: items => items[1] })))();
  yield ['derived', item, m.use_len([1, 2]), m.use_len('abc'), m.tree({ value: 1, children: () => [{ value: 2, children: () => [] }] })];
  yield ['wrong', t(() => m.run(5)), t(() => m.run({ log() {}, level: 'x', size: () => 1, title: 't' })), t(() => m.run({ log() {}, level: 1, size: () => 'x', title: 't' })), t(() => m.many([3]))];
  yield ['thrown', t(() => m.run({ log() { throw new RangeError('r'); } })), t(() => m.pair(Object.assign(new Log(), { pick: () => 5 })))];
}
