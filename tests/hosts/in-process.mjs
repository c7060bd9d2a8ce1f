// Runs tests one after the other in a process of Node, Deno or Bun: `in-process.mjs TARGET TESTS FROM TO`. After what a
// test printed stands a line that begins with a zero byte: its number, its status, what the host did not have. Boundary
// tests print what they saw.
import { mkdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import process from 'node:process';
import { lacking, watch } from './in-host.mjs';

const [target, list, from, to] = process.argv.slice(2);
const tests = JSON.parse(readFileSync(list, 'utf8'));
const put = text => {
  const bytes = new TextEncoder().encode(text);
  for (let n = 0; n < bytes.length; ) n += writeSync(1, bytes, n);
};
const folder = `${process.cwd()}/work-${process.pid}`;
const home = process.cwd();
process.on('unhandledRejection', e => put(`unhandled: ${e?.stack ?? e}\n`));
watch();
for (let i = Number(from); i < Number(to); i++) {
  const test = tests[i];
  let status = 0;
  lacking.clear();
  mkdirSync(folder, { recursive: true });
  process.chdir(folder);
  try {
    const m = await import(`./${test.loader}/${target}.js`);
    if (test.kind === 'case') status = await m.default.run([], { read: true, write: true, env: true });
    else {
      const { drive } = await import('./drive.mjs');
      const { default: use } = await import(`./${test.loader}/use.mjs`);
      put(`${await drive(use, m)}\n`);
    }
  } catch (e) {
    put(String(e?.stack ?? e));
    status = -1;
  }
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
  put(`\0${i} ${status} ${[...lacking].join()}\n`);
}
process.exit(0);
