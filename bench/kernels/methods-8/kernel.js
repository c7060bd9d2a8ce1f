/** A method called on objects of 8 classes in an array. */
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
class Half extends Step {
  apply(x) {
    return (x >> 1) + this.k;
  }
}
class Double extends Step {
  apply(x) {
    return x + x + this.k;
  }
}
class Rest extends Step {
  apply(x) {
    return (((x % 97) + 97) % 97) + this.k;
  }
}
class Turned extends Step {
  apply(x) {
    return this.k - x;
  }
}

const STEPS = [new Plus(1), new Minus(2), new Triple(3), new Mixed(4), new Half(5), new Double(6), new Rest(7), new Turned(8)];

export function solve(n) {
  let x = 0;
  for (let i = 0; i < n; i++) {
    for (const step of STEPS) x = step.apply(x) & 0xffff;
  }
  return x;
}
