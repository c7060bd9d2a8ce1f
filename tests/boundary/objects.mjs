// Classes, functions, iterators and errors of a Python module, as JavaScript uses them.
export default function* (m, program) {
  const t = f => { try { return f(); } catch (e) { return `${e.name}: ${e.message}`; } };
  yield [m.VERSION, program.exports.VERSION];
  const a = new m.Point(1, 2);
  yield ['instance', a.x, a.y, a.tags, [...a], a.length, a.get(1), String(a)];
  yield ['identity', a.move(3) === a, a.x, a instanceof m.Point, a.constructor.name];
  a.x = 9;
  yield ['attributes', a.x, t(() => { a.x = 'u'; }), t(() => { a.label = 1; return 'any'; })];
  yield ['equals', a.equals(new m.Point(9)), a.equals(3), a.equals(new m.Point(1))];
  const shapes = m.make(3);
  yield shapes.map(s => [s.constructor.name, s.name, s.area(), s.label, String(s)]);
  yield ['given back', m.total(shapes), m.total([new m.Circle(2)]), m.back(shapes[1]) === shapes[1], m.back({ a: shapes[0] }).get('a') === shapes[0]];
  const s = m.Shape.unit();
  s.label = 'ABC';
  yield ['static', s.name, m.Shape.named('q').name, m.Circle.sides, s.sides, Object.getPrototypeOf(m.Circle) === m.Shape];
  yield ['foreign', t(() => m.Circle.prototype.area.call({})), t(() => m.Circle.prototype.area.call(s))];
  class Square extends m.Shape {
    corner() { return `${this.name} corner`; }
  }
  yield ['subclass', new Square('sq').corner(), new Square('x').area(), new Square('y') instanceof m.Shape];
  yield ['callback', m.each([1, 2], x => x * 2), t(() => m.each([1], () => 'x')), t(() => m.each([1], 5))];
  yield ['error through', m.each([1, 2], x => (x === 2 ? m.fail(3) : 7))];
  const error = new Error('mine');
  yield ['own error', t(() => m.each([1], () => { throw error; })), (() => { try { m.each([1], () => { throw error; }); } catch (e) { return e === error; } })()];
  const it = m.counter(3);
  yield ['iterator', it.next(), it.next(5), [...it], [...m.counter(4)], m.counter(2).return(7)];
  const add = m.adder(5);
  yield ['function', add(3), t(() => add('x')), t(() => add()), m.back(add) === add];
  try { m.fail(4); } catch (e) { yield ['arguments', e.args, e.pyType, e instanceof program.PyError]; }
  yield ['rest', m.spread(1, 2, 3, { sep: '-' }), m.spread(), m.spread(4), t(() => m.spread(1, 'x'))];
  yield ['kwargs', [...m.opts(1, { b: 2, c: 3 })], t(() => m.opts(1, { b: 'x' }))];
  yield ['optional', m.dist(a), m.dist(a, new m.Point(10)), t(() => m.dist(3)), t(() => m.dist(shapes[0]))];
  yield ['__name__', m.name(), m.names];
  const pair = new m.Pair(a, new m.Point(4));
  yield ['nested', pair.a === a, pair.b.x];
}
