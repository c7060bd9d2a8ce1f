export class Bus {
  constructor() { this.fs = new Set(); this.onclose = null; }
  on(f) { this.fs.add(f); return this.fs.size; }
  off(f) { return this.fs.delete(f); }
  emit(n, s) { return [...this.fs].map(f => f(n, s)); }
  close() { return this.onclose?.({ code: 4 }, 'extra'); }
}
export const each = (xs, f) => xs.map(f);
export const items = (xs, f) => xs.map(x => f(x));
export const wrong = f => { try { return String(f('no')); } catch (e) { return `${e.name}: ${e.message}`; } };
export const less = f => { try { return String(f()); } catch (e) { return `${e.name}: ${e.message}`; } };
export const boxed = (b, f) => f(b);
export const soon = async f => (await f(3)) + 1;
export const compose = f => f;
export class Box { constructor(v) { this.v = v; } }
export const same = x => x;
export const tree = f => f({ name: 'a', sizes: [1, 2] }, new Map([['k', [1.5]]]), null, [1, 'x']);
export const pick = x => x;
