/** Lines of text built, joined, split and put together again. */
export function solve(n) {
  const lines = [];
  for (let i = 0; i < n; i++) lines.push(`${i};name${i % 17};${i * 3}`);
  const text = lines.join('\n');
  let total = 0;
  let out = '';
  for (const line of text.split('\n')) {
    const [number, name, value] = line.split(';');
    total += Number.parseInt(number, 10) + Number.parseInt(value, 10);
    if (name.startsWith('name1')) out += `${name.toUpperCase().replaceAll('NAME', 'n')},`;
  }
  let vowels = 0;
  for (const c of out) if ('aeiou1'.includes(c)) vowels++;
  return total + out.length * 7 + vowels;
}
