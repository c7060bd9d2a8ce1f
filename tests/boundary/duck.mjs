// Functions without annotations.
export default async function* (m) {
  const tried = f => {
    try {
      return f();
    } catch (e) {
      return `${e.name}: ${e.message}`;
    }
  };
  class Order {
    price = 3;
    get quantity() {
      return 4;
    }
  }
  yield ['objects', m.total({ price: 2.5, quantity: 4 }), m.total(new Order()), m.discounted({ price: 2, quantity: 3 }), m.discounted(new Order(), 2)];
  yield ['missing', tried(() => m.total({ price: 1 })), tried(() => m.total(5)), tried(() => m.area(null)), m.area({ width: 2, height: 3 })];
  yield ['functions', m.each([1, 2], x => x * 2), m.each(['a']), m.apply_all({ a: v => v + 1, b: () => [1, 'c'] }, 5), m.pick(x => x + 1), m.pick(4)];
  const seen = [];
  const handler = (...args) => void seen.push(args);
  const emitter = new m.Emitter().on('x', handler).on('x', a => seen.push(a));
  yield ['events', emitter.emit('x', 1, 'b'), seen, tried(() => emitter.off('x', () => 1)), emitter.off('x', handler), emitter.emit('x', 2), seen];
  yield ['kept', new m.Cart({ write: (key, value) => key + JSON.stringify(value) }).save(), m.keep(handler) === handler, m.keep(m.keep) === m.keep];
  yield ['sets', m.tags(new Set(['b', 'a', 'b'])), m.tags(['b']), m.keep(new Set([1, 2.5, null]))];
  yield ['throws', tried(() => m.each([1], () => { throw new RangeError('own'); })), tried(() => m.keep(new Map([[1, 2]])))];
  yield ['overloads', m.half(9), m.half('abcd'), m.half('abcd', true), m.half([1, 3]), tried(() => m.half(null)), tried(() => m.half({}))];
  const t = new m.Table([5, 6]);
  yield ['names', t.length(), t.get('k'), t.at(1), t.at(null)];
  const own = { name: 'own', size: by => by + 1 };
  yield ['protocols', m.sized('', own) === own, m.sized('abc').size(2), m.sized('abc') instanceof m.Named, m.sized('').size(7), m.sized('').name];
}
