// What the compiler uses of JavaScript and Node 20 does not have: methods of Set, and iterator helpers. With them pyw
// builds there, though it cannot run what it built. Loaded only where they are missing.

const setMethods = {
  union(other) {
    return new Set([...this, ...other.keys()]);
  },
  intersection(other) {
    return new Set([...this].filter(x => other.has(x)));
  },
  difference(other) {
    return new Set([...this].filter(x => !other.has(x)));
  },
  symmetricDifference(other) {
    return new Set([...this].filter(x => !other.has(x)).concat([...other.keys()].filter(x => !this.has(x))));
  },
  isSubsetOf(other) {
    return [...this].every(x => other.has(x));
  },
  isSupersetOf(other) {
    return [...other.keys()].every(x => this.has(x));
  },
  isDisjointFrom(other) {
    return ![...this].some(x => other.has(x));
  },
};

const iteratorMethods = {
  *map(f) {
    let i = 0;
    for (const x of this) yield f(x, i++);
  },
  *filter(f) {
    let i = 0;
    for (const x of this) if (f(x, i++)) yield x;
  },
  *flatMap(f) {
    let i = 0;
    for (const x of this) yield* f(x, i++);
  },
  *take(count) {
    if (count <= 0) return;
    let left = count;
    for (const x of this) {
      yield x;
      if (--left <= 0) return;
    }
  },
  *drop(count) {
    let left = count;
    for (const x of this) if (left-- <= 0) yield x;
  },
  toArray() {
    return [...this];
  },
  forEach(f) {
    let i = 0;
    for (const x of this) f(x, i++);
  },
  some(f) {
    for (const x of this) if (f(x)) return true;
    return false;
  },
  every(f) {
    for (const x of this) if (!f(x)) return false;
    return true;
  },
  find(f) {
    for (const x of this) if (f(x)) return x;
    return undefined;
  },
  reduce(f, ...initial) {
    return [...this].reduce(f, ...initial);
  },
};

/** Adds what is missing and leaves what is there. */
export function addMissing() {
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const [target, methods] of [
    [Set.prototype, setMethods],
    [iterator, iteratorMethods],
  ]) {
    for (const [name, value] of Object.entries(methods)) {
      if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
    }
  }
}
