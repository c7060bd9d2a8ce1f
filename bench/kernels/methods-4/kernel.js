/** A method called on objects of 4 classes in an array. */
class Step {
  constructor(k) {
    this.k = k;
  }
}
class Plus extends Step {
  apply(x) {
    return x + this.k;
  }
}
class Minus extends Step {
  apply(x) {
    return x - this.k;
  }
}
class Triple extends Step {
  apply(x) {
    return x * 3 + this.k;
  }
}
class Mixed extends Step {
  apply(x) {
    return x ^ this.k;
  }
}

const STEPS = [new Plus(1), new Minus(2), new Triple(3), new Mixed(4), new Plus(5), new Minus(6), new Triple(7), new Mixed(8)];

export function solve(n) {
  let x = 0;
  for (let i = 0; i < n; i++) {
    for (const step of STEPS) x = step.apply(x) & 0xffff;
  }
  return x;
}
