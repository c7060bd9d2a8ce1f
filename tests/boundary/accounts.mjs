// In: a module as people write one. Yields what TypeScript's users do with it, and what is refused.
const sleep = ms => new Promise(done => setTimeout(done, ms));

export default async function* (m, program) {
  const { PyError } = program;
  const tried = f => {
    try {
      return f();
    } catch (e) {
      return `${e.name}: ${e.message}`;
    }
  };
  const caught = f => {
    try {
      f();
    } catch (e) {
      return e;
    }
  };

  const account = new m.Account('Ann', 10, { currency: 'USD' });
  yield ['class variables', m.Account.bank, account.bank, m.Account.count, account.count, m.Savings.rate, new m.Savings('S').rate];
  yield ['overridden', account.describe(), new m.Savings('Sue').describe(true), new m.Savings('Sue').describe()];
  const e = caught(() => account.withdraw(20));
  yield [
    'thrown', e instanceof m.Overdrawn, e instanceof m.AccountError, e instanceof PyError, e instanceof Error,
    e.name, e.pyType, e.message, e.balance, e.needed, e.missing(), e.args, e.pythonTraceback.split('\n').at(-1),
  ];
  const own = new m.Overdrawn(1, 3);
  own.needed = 5;
  class Mine extends m.Overdrawn {
    get half() {
      return this.missing() / 2;
    }
  }
  const mine = new Mine(2, 4);
  yield ['made here', own.message, own.missing(), mine.half, mine instanceof Mine, mine instanceof m.AccountError, String(mine)];
  const thrown = error => () => {
    throw error;
  };
  yield ['caught there', m.catch(thrown(own)), m.catch(thrown(mine)), m.catch(thrown(new m.AccountError('x'))), m.catch(() => {})];
  yield ['not caught there', caught(() => m.catch(thrown(new RangeError('mine')))).name, caught(() => m.catch(thrown(7)))];
  const chained = caught(() => m.handled());
  yield ['cause', chained.name, chained.cause.pyType, chained.cause.args, caught(() => account.withdraw(20)).cause ?? null];

  yield ['options', m.greet('A'), m.greet('A', { mark: '?' }), tried(() => m.greet('A', { grreting: 'x' })), tried(() => m.greet('A', 'x')), tried(() => new m.Account('x', 1, { currncy: '' }))];
  yield ['literals', m.parse('savings') === m.Kind.SAVINGS, tried(() => m.parse('other')), tried(() => m.parse('savings', 3)), m.spell(1), m.narrow('a|b'), m.narrow('c]'), m.narrow('d"'), m.narrow(3), tried(() => m.narrow('a'))];
  yield ['enums', new m.Kind('checking') === m.Kind.CHECKING, new m.Level(2) === m.Level.HIGH, tried(() => new m.Kind('x'))];
  yield ['other types', m.both([1, 2], 7), m.both(['a'], 7), tried(() => m.both([1.5], 7)), tried(() => m.both([], 'x'))];
  const money = new m.Money(5);
  yield ['frozen', money.amount, tried(() => { money.amount = 6; }).startsWith('TypeError'), money.currency];
  const v = new m.Vec(3, 4);
  yield ['named tuple', m.norm(v), [...v], v.length, v.get(1), v.x, tried(() => v.get(5))];
  const bag = new m.Bag();
  bag.put(1);
  bag.put('two');
  bag.put(v);
  yield ['generic', bag.length, [...bag].map(String), [...bag][2] === v, m.measure(bag), m.measure([1, 2]), m.sorted_by([3, 1, 2], x => -x)];

  const card = { name: 'a', notes: { n: 1 }, next: { name: 'b', tags: ['t'] } };
  const [first, second] = m.cards(card);
  yield ['cards', first, first.notes instanceof Map, second, m.cards(new Map([['name', 'm']]))];
  yield ['wrong cards', tried(() => m.cards({ name: 1 })), tried(() => m.cards({ next: { tags: 'x' } })), tried(() => m.cards([])), tried(() => m.cards(null))];
  yield ['iterated', [...m.walk(['x', 'y'])], m.picked(c => `${c.name} ${c.tags}`, { name: 'p', tags: ['q'] })];

  yield ['awaited', await m.apply(async x => (await sleep(1), x + 1), 4), await m.apply(x => x * 2, 4), await m.apply(async () => { throw own; }, 1)];
  const later = (value, ms) => async () => (await sleep(ms), value);
  yield ['together', await m.gather([later('a', 5), later('b', 1)])];
  yield ['rejected', await m.apply(async () => 'x', 1).catch(String), await m.apply(async () => { throw new RangeError('no'); }, 1).catch(String), await m.gather([1]).catch(String)];
  yield ['promised', await m.asked(Promise.resolve({ name: 'inner' })), await m.asked(Promise.resolve({ name: 3 })).catch(String)];
  const queue = new m.Queue([1, 'a']);
  yield ['parameters of types', queue.push(v) === queue, queue.length, new m.Queue().length, m.first_of(['x']), m.first_of([3])];
  yield ['types that hold themselves', m.count({ a: [1, { b: null }], c: 'x' }), m.count([1.5, true]), tried(() => m.count(() => 1)).slice(0, 12)];
}
