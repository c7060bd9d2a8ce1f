// Numbers and containers that JavaScript has no type of its own for.
export default async function* (m) {
  const t = f => { try { return f(); } catch (e) { return `${e.name}: ${e.message}`; } };
  yield ['complex', m.double({ re: 1, im: 2 }), m.double(3), m.HALF, await m.waited({ re: 0, im: 1 }), m.anything([1])];
  yield ['among numbers', [1, 1.5, { re: 0, im: 1 }].map(z => m.number(z)), [undefined, null, 'j', 2, { re: 0, im: 1 }].map(z => m.words(z))];
  yield ['callback', m.mapped(z => ({ re: z.im, im: z.re + 1 })), m.mapped(() => 4), t(() => m.mapped(() => 'x'))];
  yield ['wrong', t(() => m.double({ re: 1 })), t(() => m.double('1j')), t(() => m.double({ re: '1', im: 0 })), t(() => m.double(null))];
  const v = new m.Vector({ re: 3, im: 4 });
  v.z = 7;
  yield ['attribute', v.z, v.size(), m.either(v), m.length(v), m.length(null), 'Sized' in m];
  yield ['counter', m.count(['a', 'b', 'a']), m.tally({ a: 2 }), m.tally(new Map([['q', 3]])), t(() => m.tally({ a: 'x' }))];
  yield ['dicts', m.grouped({ a: [1] }), m.moved({ a: 1, b: 2 }), t(() => m.moved([1]))];
  yield ['deque', m.queue([1, 2]), m.queue(new Int8Array([3])), m.order(['a']), m.order(null), t(() => m.queue([1.5]))];
  yield ['bytes', m.total(new Uint8Array([1, 2])), m.total(new ArrayBuffer(2)), m.span(new Uint8Array(4)), t(() => m.total([1]))];
  yield ['together', m.together(new Set([1])), m.fold([1, 2]), m.fold(null), m.many(['a']), m.many([1]), m.many(new Set(['q']))];
  yield ['literals', [1, 2, 'a', null].map(x => m.choice(x)), t(() => m.choice(3)), [1, 1.5, 3].map(x => m.pick(x))];
}
