/** Objects sorted by a key, and by another. */
class Person {
  constructor(name, age, score) {
    this.name = name;
    this.age = age;
    this.score = score;
  }
}

function people(n) {
  let x = 7;
  const made = [];
  for (let i = 0; i < n; i++) {
    x = (Math.imul(x, 1103515245) + 12345) & 0x7fffffff;
    made.push(new Person(`p${x % 1000}`, x % 90, (x >> 8) / 1000));
  }
  return made;
}

export function solve(n) {
  const everyone = people(n);
  everyone.sort((a, b) => a.score - b.score);
  const byAge = everyone.toSorted((a, b) => a.age - b.age);
  const byName = byAge.toSorted((a, b) => (a.name < b.name ? 1 : a.name > b.name ? -1 : 0));
  let total = 0;
  byName.forEach((p, i) => {
    total += p.score * (i % 7);
  });
  return total;
}
