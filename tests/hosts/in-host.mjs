// Runs one test in whichever host has loaded this, with its console for output where there is nothing else to print to.

/** What modules asked the host for and were refused, since `watch` was called: names of ABI functions. */
export const lacking = new Set();

/** By names of functions: which answers say that the host does not have what was asked for. */
const REFUSALS = [
  [/^fs_/, given => given === -1],
  [/^(env_list|host_info)$/, given => given.length === 0],
  [/^js_wait$/, given => given === 0],
  // A stack that names functions of a module and no places in them; one of its own, since what is read is kept.
  [/^traceback$/, () => /wasm(?!.*:0x[0-9a-f]+)/s.test(new Error().stack ?? '')],
];

/** Looks at what modules import. Hosts without files answer those who ask for them, and the answer is part of a result. */
export function watch() {
  const { Instance, instantiate, instantiateStreaming } = WebAssembly;
  const noted = imports => {
    for (const group of Object.values(imports ?? {})) {
      for (const [name, f] of Object.entries(group)) {
        const refuses = REFUSALS.find(([names]) => names.test(name))?.[1];
        if (typeof f !== 'function' || !refuses) continue;
        group[name] = (...args) => {
          const given = f(...args);
          if (refuses(given)) lacking.add(name);
          return given;
        };
      }
    }
    return imports;
  };
  WebAssembly.Instance = function (module, imports) {
    return new Instance(module, noted(imports));
  };
  WebAssembly.instantiate = (what, imports) => instantiate(what, noted(imports));
  if (instantiateStreaming) WebAssembly.instantiateStreaming = (what, imports) => instantiateStreaming(what, noted(imports));
}

export async function runTest(test, load) {
  const lines = [];
  const before = [console.log, console.error];
  console.log = (...args) => void lines.push(args.join(' '));
  console.error = () => {};
  lacking.clear();
  let status = 0;
  try {
    const m = await load.loader();
    if (test.kind === 'case') status = await m.default.run();
    else {
      const { drive } = await load.drive();
      lines.push(await drive((await load.use()).default, m));
    }
  } catch (e) {
    lines.push(String(e?.stack ?? e));
    status = -1;
  } finally {
    [console.log, console.error] = before;
  }
  return { out: lines.map(line => `${line}\n`).join(''), status, lacking: [...lacking] };
}
