// Runs one of these tests in any host: what it yields, a line of JSON each.
export async function drive(use, m) {
  const lines = [];
  for await (const seen of use(m, m.default)) lines.push(JSON.stringify(seen, plain));
  return lines.join('\n');
}

function plain(_key, value) {
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Set) return { set: [...value] };
  if (value instanceof Uint8Array) return { bytes: [...value] };
  if (typeof value === 'bigint') return `${value}n`;
  return value === undefined ? 'undefined' : value;
}
