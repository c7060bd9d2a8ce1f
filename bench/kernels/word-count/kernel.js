/** How often each word of a text comes, in a Map, and the most frequent ones. */
const SYLLABLES = ['ka', 'lo', 'mi', 'ne', 'ru', 'ta', 'vo', 'zu'];

function makeText(n) {
  let x = 1;
  const words = [];
  for (let i = 0; i < n; i++) {
    x = (Math.imul(x, 1103515245) + 12345) & 0x7fffffff;
    let word = SYLLABLES[x % 8] + SYLLABLES[(x >> 8) % 8];
    if (x & 4096) word += SYLLABLES[(x >> 16) % 8];
    words.push(word);
  }
  return words.join(' ');
}

const TEXT = makeText(5000);

export function solve(n) {
  const counts = new Map();
  for (let i = 0; i < n; i++) {
    for (const word of TEXT.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const top = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 10);
  let total = 0n;
  for (const [word, count] of top) total = total * 31n + BigInt(count + word.length);
  return Number(total % 1000003n) + counts.size;
}
