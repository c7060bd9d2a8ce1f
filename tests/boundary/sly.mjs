// Proxies and objects whose every part throws; what the engine itself says of them is not compared.
export default function* (m) {
  const own = what => () => { throw Object.assign(new Error(what), { name: 'Own' }); };
  const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map(name => [name, own(name)]));
  const lines = x => m.ask(x).map(line => line.replace(/: (JsException|TypeError) (?!Own).*/s, ': $1'));
  yield ['object', ...lines(new Proxy({}, traps))];
  yield ['function', ...lines(new Proxy(function () {}, traps))];
  yield ['array', ...lines(new Proxy([1], traps))];
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  yield ['revoked', ...lines(proxy)];
  yield ['frozen', ...lines(Object.freeze({ a: 1 }))];
  yield ['loud', ...lines({ get then() { return own('then')(); }, get a() { return own('a')(); }, toString: own('toString') })];
  yield ['still whole', m.own({}), m.own([]), m.same(proxy) === proxy, m.either(null), m.either([1, 2]), m.either('text')];
}
