// A module of JavaScript that Python imports by the declarations in grid.pyi.
export function describe(...given) {
  return `${given.length} ${given.map(x => (typeof x === 'object' ? JSON.stringify(x) : typeof x)).join(' ')}`;
}
export const pick = (x, fallback) => x ?? fallback ?? null;
export const pair = (a, b, options = {}) => (options.swap ? [b, a] : [a, b]);
export const rows = items => items.map(({ name, tags = [] }) => ({ name, tags, count: tags.length }));
export const total = sums => Object.values(sums).reduce((a, [x, y]) => a + x * y, 0);
export const level = l => (l === 'low' ? 1 : 2);
export const broken = () => ({ name: 1 });
export const spread = sets => [...sets].length;
export class Grid {
  static SIZES = [2, 3];
  static made = 0;
  constructor(n) { this.cells = Array.from({ length: n }, (_, i) => i / 2); Grid.made++; const self = (by, { times = 1 } = {}) => this.cells.map(x => x * by * times); Object.setPrototypeOf(self, Grid.prototype); Object.assign(self, { cells: this.cells, 0: this.cells[0], 1: this.cells[1], at1: 7 });
    // biome-ignore lint/correctness/noConstructorReturn: an instance that can be called
    return self;
  }
  *[Symbol.iterator]() { yield* this.cells; }
}
export const connect = (...given) => JSON.stringify(given);
export const host = x => x + 1;
export const soon = async (...given) => given.join();
