/** A method called on objects of 1 class in an array. */
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

const STEPS = [new Plus(1), new Plus(2), new Plus(3), new Plus(4), new Plus(5), new Plus(6), new Plus(7), new Plus(8)];

export function solve(n) {
  let x = 0;
  for (let i = 0; i < n; i++) {
    for (const step of STEPS) x = step.apply(x) & 0xffff;
  }
  return x;
}
