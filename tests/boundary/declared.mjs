// What Python made of native.js, seen from outside.
export default async function* (m) {
  yield ['values', m.values()];
  yield ['functions', m.functions()];
  yield ['wrong', m.wrong([1, 'x', null, 2 ** 40])];
  yield ['boxes', m.boxes()];
  yield ['promises', await m.promises(4)];
  yield ['grow', m.grow(1.5), new m.Holder('k').grow(2).area];
}
