/** The pipeline, and every pass alone, on random programs: the same output through the reference interpreter. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHost } from '../../src/interpret-host.ts';
import { interpret } from '../../src/interpret.ts';
import { IrTrap } from '../../src/interpret-values.ts';
import type { Program } from '../../src/node.ts';
import { inline, mergeIdentical, optimise, PASSES, prune, scalarReplacement, simplify } from '../../src/passes/index.ts';
import { showError, validate } from '../../src/validate.ts';
import { randomProgram } from './pipeline-random.ts';

/** What a run writes and how it ends; null for a trap, which means nothing. */
const outcome = (program: Program): string | null => {
  let out = '';
  const host = createHost({
    write: (_, bytes) => {
      out += `${new DataView(bytes.buffer, bytes.byteOffset).getBigInt64(0, true)} `;
    },
  });
  try {
    interpret(program, { host, fuel: 20000 });
    return `${out}end`;
  } catch (error) {
    if (error instanceof IrTrap) return null;
    return `${out}${(error as Error).name}`;
  }
};

const compare = (run: (program: Program) => Program, from: number, to: number): number => {
  let compared = 0;
  for (let seed = from; seed < to; seed++) {
    const before = randomProgram(seed);
    const after = run(before);
    assert.deepEqual(validate(after).map((e) => showError(e, after)), [], `seed ${seed}`);
    const wanted = outcome(before);
    if (wanted === null) continue;
    assert.equal(outcome(after), wanted, `seed ${seed}`);
    compared++;
  }
  return compared;
};

const passes: readonly (readonly [string, (p: Program) => Program])[] = [
  ['prune', prune],
  ['inline', (p) => inline(p)],
  ['simplify', (p) => simplify(p)],
  ['scalar replacement', scalarReplacement],
  ['merge identical', mergeIdentical],
];
for (const [name, run] of passes)
  test(`random programs: ${name}`, () => {
    assert.ok(compare(run, 0, 60) > 40);
  });
for (const level of ['dev', 'release'] as const)
  test(`random programs: ${level}`, () => {
    assert.ok(compare((p) => optimise(p, level, { verify: true }), 60, 100) > 25);
  });

test('random programs are worth comparing', () => {
  const outputs = Array.from({ length: 20 }, (_, seed) => outcome(randomProgram(seed)) ?? '');
  const numbers = outputs.map((text) => text.split(' ').length - 1);
  assert.ok(numbers.reduce((a, b) => a + b) > 300);
  assert.ok(new Set(outputs).size > 15);
});

test('passes can be left out by name, and are reported in order', () => {
  const seen: string[] = [];
  optimise(randomProgram(1), 'release', { disable: ['inline', 'prune'], after: (name) => seen.push(name) });
  assert.deepEqual(
    seen,
    PASSES.release.map((p) => p.name).filter((name) => name !== 'inline' && name !== 'prune'),
  );
});

test('verify names the function that is wrong', () => {
  const program = randomProgram(2);
  const broken = { ...program, functions: program.functions.map((f) => (f.name === 'main' ? { ...f, body: [{ kind: 'break', args: [], label: 99 } as const] } : f)) };
  assert.throws(() => optimise(broken, 'dev', { verify: true, disable: PASSES.dev.map((p) => p.name).filter((n) => n !== 'lower-range') }), /pass lower-range.*main/s);
});
