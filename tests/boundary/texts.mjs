// Dates, decimal numbers and paths, which JavaScript gives as text.
export default async function* (m) {
  const t = async f => { try { return await f(); } catch (e) { return `${e.name}: ${e.message}`; } };
  yield ['datetime', m.iso('2024-02-03T04:05:06'), m.iso(new Date(0)), m.iso(m.add('2020-01-01', 1)), await t(() => m.iso('hello')), await t(() => m.iso(5)), await t(() => m.iso(new Date(NaN)))];
  yield ['date', m.year('2024-02-03'), m.day('2024-02-03'), await t(() => m.day(new Date(0))), String(m.tomorrow(m.tomorrow('2024-02-28'))), m.at('12:30')];
  yield ['decimal', String(m.price('1.10')), String(m.price(m.price('1.10'))), await t(() => m.price('abc')), String(m.half('3/4'))];
  yield ['others', m.ident('12345678-1234-5678-1234-567812345678'), m.where('a/b.txt'), m.join('a', 'b', 'c'), m.paths(['x/y', 'z']), await t(() => m.where(3))];
  yield ['inside', m.many(['2024-02-03', '2023-01-01'], { a: new Date(0) }).map(String), await t(() => m.many([5], {}))];
  yield ['choices', m.maybe(), m.maybe(null), m.maybe('2020-01-01'), m.either('a')];
  const [a, b] = [new m.Event('2024-01-01'), new m.Event(new Date(0))];
  b.when = '2025-01-01';
  yield ['attributes', a.before(b), a.when.year, String(b.when)];
  yield ['dotted', m.norm([1, 2]), m.opts({ size: 3 }), m.user(m.admin()), await t(() => m.user({}))];
  yield ['callbacks', m.clock(d => d.isoformat().slice(0, 10)), m.clock(() => m.tomorrow('2020-01-01')), String(await m.later('2020-02-02'))];
}
