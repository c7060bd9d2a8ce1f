// A module of JavaScript that Python imports by the declarations in native.pyi.
export const VERSION = '1.2';
export const LIMITS = { max: 3, min: -1 };
export const add = (a, b = 10) => a + b;
export const scale = ([x, y], by = 2) => [x * by, y * by];
export function join(...parts) {
  const options = typeof parts.at(-1) === 'object' ? parts.pop() : {};
  const text = parts.join(options.sep ?? '-');
  return options.upper ? text.toUpperCase() : text;
}
export const each = (items, f) => items.map(x => f(x));
export const wrong = () => 'text';
export const fails = message => { throw new RangeError(message); };
export class Box {
  #tags = ['a', 'b'];
  constructor(label, width = 1) { this.label = label; this.width = width; }
  area() { return this.width ** 2; }
  widen(by) { this.width += by; return this; }
  tags() { return this.#tags; }
  get size() { return this.#tags.length; }
  static parse(text) { const [label, width] = text.split(':'); return new Box(label, +width); }
}
export class Cube extends Box { volume() { return this.width ** 3; } }
export const find = name => (name === 'none' ? null : new Box(name, 5));
export const anything = () => ({ a: [1, 2.5, null, 'x'] });
export const later = (n, ms = 1) => new Promise(done => setTimeout(() => done([n, n + 1]), ms));
export const never = async () => { throw new TypeError('never'); };
export const biggest = boxes => boxes.reduce((a, b) => (a.width > b.width ? a : b));
export const measure = box => box.area();
