// Enums, iterators and collections of Python's library.
export default async function* (m, program) {
  const t = f => { try { return f(); } catch (e) { return `${e.name}: ${e.message}`; } };
  yield ['lazy', m.lazy(3).map(it => [typeof it.next, ...it])];
  const it = m.first([5, 6]);
  yield ['iterator', it.next(), it.next(), it.next(), it.next()];
  yield ['range', m.numbers(6), Array.isArray(m.numbers(1))];
  yield ['views', m.views()];
  const [ring, counts, ordered, bytes, place] = m.collections();
  yield ['collections', ring, counts, ordered, bytes, place.name, place instanceof m.Place];
  yield ['enum', m.Color.RED.name, m.Color.GREEN.value, `${m.Color.RED}`, m.Color.RED.is_warm, m.Color.RED === m.favourite(m.Word.HELLO)];
  yield ['value enums', m.Size.LARGE.value, m.Size.LARGE.name, `${m.Word.HELLO}`, m.Size.SMALL instanceof m.Size];
  yield ['arguments', m.describe(m.Color.GREEN), m.describe(m.Color.RED, m.Size.LARGE), t(() => m.describe(1)), t(() => m.describe(m.Color.RED, 10))];
  const [list, map] = m.sizes();
  yield ['inside', list[0] === m.Size.LARGE, list[1] === m.Word.HELLO, list.slice(2), [...map][0][0] === m.Color.RED, map.get(m.Color.RED) === m.Size.SMALL];
  yield ['default', m.favourite() === m.Color.GREEN, t(() => m.favourite('hello')), program.exports.Color === m.Color];
}
