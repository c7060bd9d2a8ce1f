// Proxies and objects whose every part throws; what the engine itself says of them is not compared.
export default function* (m) {
  const own = what => () => { throw Object.assign(new Error(what), { name: 'Own' }); };
  const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map(name => [name, own(name)]));
  const lines = x => m.ask(x).map(line => line.replace(/: (JsException|TypeError) (?!Own).*/s, ': $1'));
  yield ['object', ...lines(new Proxy({}, traps))];
  yield ['function', ...lines(new Proxy(function () {}, traps))];
  // An array is copied before Python sees it.
  try { lines(new Proxy([1], traps)); } catch (e) { yield ['array', String(e)]; }
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  yield ['revoked', ...lines(proxy)];
  class Fixed { a = 1; }
  yield ['frozen', ...lines(Object.freeze(new Fixed()))];
  class Loud { get then() { return own('then')(); } get a() { return own('a')(); } toString() { return own('toString')(); } }
  yield ['loud', ...lines(new Loud())];
  yield ['still whole', m.own(new Fixed()), m.same(proxy) === proxy];
}
