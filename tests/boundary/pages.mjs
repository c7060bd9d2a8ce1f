// In: programs in the manner of Pyodide's pages. Yields what each saw.
export default async function* (m) {
  for (const name of Object.keys(m).sort()) {
    if (name !== 'default') yield [name, await m[name]()];
  }
}
