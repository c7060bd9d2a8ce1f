// In: a module of tools. Yields what calls give, and how wrong ones are refused.
export default async function* (m, program) {
  const seen = [];
  const t = (label, f) => {
    try {
      return [label, f()];
    } catch (e) {
      return [label, e instanceof program.PyError ? `PyError ${e.name}: ${e.message}` : `${e.name}: ${e.message}`];
    }
  };
  yield t('abstract', () => new m.Shape());
  const s = new m.Square(2); yield t('sq', () => [s.area(), s.scale(3).area(), s.name, s instanceof m.Shape]);
  const M = m.Matrix.identity(2);
  yield t('mat', () => [M.get([0, 0]), (M.set([0, 1], 5), M.get([0, 1])), M.length, [...M], M.has(5), String(M.call(2)), M.equals(m.Matrix.identity(2)), String(M)]);
  yield t('mat bad', () => M.get([0, 9])); yield t('mat bad2', () => M.get(0)); yield t('mat bad3', () => M.get(['a', 0]));
  const tr = new m.Tree(5); [3, 8, 1].forEach(v => tr.insert(v)); yield t('tree', () => [[...tr], tr.left.value, tr.left.equals(tr.left), tr.right.right]);
  yield t('tree set', () => { tr.left = null; return [...tr]; }); yield t('tree set bad', () => { tr.left = 3; });
  yield t('tree eq', () => tr.equals(new m.Tree(5)));
  const pt = new m.Point(0, 0); yield t('pt', () => [pt.dist(new m.Point(3, 4, 'x')), pt.label, String(pt)]);
  yield t('ver', () => [String(new m.Version('1.2.3')), new m.Version('1.0').equals(new m.Version('1.0')), new m.Version('1.2').parts]);
  yield t('ver bad', () => new m.Version('a.b'));
  const r = new m.Registry(); yield t('reg', () => [r === new m.Registry(), r.register('f', (a, b) => a + b), r.call('f', 1, 2), r.size, r.nope, r.handlers]);
  yield t('reg bad', () => r.call('zz')); yield t('reg obj', () => { r.register('o', x => ({ got: x })); return r.call('o', [1, { a: 2 }]); });
  yield t('tok', () => m.tokenize('ab 12')); yield t('count', () => m.count_words('a b a')); yield t('slug', () => [m.slugify('Hello, World!'), m.slugify('A B', '_', { lower: false })]);
  yield t('primes', () => { const o = []; for (const q of m.primes()) { if (q > 20) break; o.push(q); } return o; });
  yield t('fib', () => m.fib(90)); yield t('compose', () => m.compose(x => x + 1, x => x * 2)(3)); yield t('compose py', () => m.compose(m.fib, String)(10));
  yield t('counter', () => { const [inc, reset] = m.make_counter(5); return [inc(), inc(), reset(), inc()]; });
  yield t('countdown', () => { const g = m.countdown(3); return [g.next(), g.next(10), g.next(), g.return(7), g.next()]; });
  yield t('countdown throw', () => { const g = m.countdown(3); g.next(); return g.throw(new TypeError('x')); });
  { const o = []; for await (const i of m.async_range(3, 0.001)) o.push(i); yield o; }
  { const it = m.async_range(100); await it.next(); yield [await it.return(), await it.next()]; }
  yield t('bytes', () => [m.echo_bytes(new Uint8Array([1, 2])), m.echo_bytes(new TextEncoder().encode('ab'), new Uint8Array([9])), m.echo_bytes(new Uint8Array([1]).buffer)]);
  yield t('bytes bad', () => m.echo_bytes('abc')); yield t('bytes bad2', () => m.echo_bytes([1, 2]));
  yield t('ctree', () => m.complex_tree({ a: [[1, null], [2, 'x']] })); yield t('ctree bad', () => m.complex_tree({ a: [[1, 2]] })); yield t('ctree bad2', () => m.complex_tree({ a: [[1]] }));
  yield t('frozen', () => m.frozen(new Set([1, 2]))); yield t('frozen bad', () => m.frozen([1]));
  yield t('nested', () => m.nested([{ a: [1, 2] }, new Map([['b', [3]]])])); yield t('optl', () => [m.optional_list(), m.optional_list(null), m.optional_list([1, null, undefined])]);
  yield t('group', () => m.group_by(['apple', 'avocado', 'bean'], x => x[0])); yield t('group bad', () => m.group_by(['a'], x => 1));
  yield t('const', () => [m.PI, m.CONFIG, m.EMPTY, m.FLAGS]);
  yield t('divmod', () => [m.divmod_(-7, 2), m.divmod_(10n ** 30n, 7)]); yield t('div0', () => m.divmod_(1, 0));
  yield t('each', () => { const o = []; m.on_each({ a: 1, b: 2 }, (k, v) => o.push([k, v])); return o; });
  yield await m.retry(() => { throw new Error('js'); }, 2).catch(e => [e.name, e.message]);
  yield await m.retry(() => 5);
  yield t('varargs', () => [m.varargs(1, 'a', { x: 1 }), m.varargs(), m.varargs([1], new Map([['k', 1]]))]);
  yield t('kwonly', () => [m.kwonly({ a: 1 }), m.kwonly({ a: 1, b: 5 })]); yield t('kw bad', () => m.kwonly()); yield t('kw bad2', () => m.kwonly({ b: 1 })); yield t('kw bad3', () => m.kwonly({ a: 'x' })); yield t('kw bad4', () => m.kwonly(null));
  yield t('posonly', () => m.posonly(5, 3)); yield t('missing', () => m.posonly(5));
  yield t('defaults', () => [m.defaults(), m.defaults(undefined, 'q'), m.defaults(3, undefined, [1], 0.5, [3, 4])]);
  const n = m.build_node(3); yield t('node', () => [n.name, n.children[0].name, n.children[0].parent === n, n.children[0].children[0].parent.name]);
  yield t('group', () => m.raise_group()); yield t('exit', () => m.exit_now(3));
  const em = new m.EventEmitter(); const h = (...a) => seen.push(a);
  yield t('em', () => [em.on('x', h) === em, em.emit('x', 1, 'two', [3]), em.off('x', h), em.emit('x')]);
  yield t('em throw', () => { em.on('y', () => { throw new SyntaxError('boom'); }); em.emit('y'); });
  yield t('union', () => [1, 'a', [1], { a: 1 }, null, true].map(m.union_pick)); yield t('union bad', () => m.union_pick(1.5)); yield t('union bad2', () => m.union_pick(new Date()));
  yield t('defm', () => [m.default_mutable(), m.default_mutable(), m.default_mutable([5])]);
  const c = new m.Celsius(100); yield t('cel', () => [c.to_f(), String(c)]);
  yield t('wl', () => m.word_lengths(['a', 'bcd'])); yield t('bs', () => [m.big_sum([2n ** 62n, 2n ** 62n]), m.big_sum(new Set([1, 2])), m.big_sum(function* () { yield 1; yield 2; }())]);
  yield t('bs bad', () => m.big_sum(function* () { yield 1; yield 'x'; }()));
  yield seen;
}
