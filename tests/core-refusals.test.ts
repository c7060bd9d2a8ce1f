/** What the core profile does not have is refused, with its place, in development and release builds. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createWorkshop } from './support/pyw.ts';

const { dir, pyw, clean } = createWorkshop();
after(clean);

/** The program, the code, who needs it, and where: the first or a later place of the report. */
const REFUSED = {
  'a list': ['__all__ = ["f"]\n\n\ndef f(n: int) -> int:\n    xs = [n, 2]\n    xs.insert(n, 1)\n    return xs[n]\n', 'PYW3003', "'f'", '5:10'],
  'a string': ['__all__ = ["f"]\n\n\ndef f(n: int) -> int:\n    return len("a" * n)\n', 'PYW3003', "'f'", '5:16'],
  'a string for a result': ['__all__ = ["f"]\n\n\ndef f(n: int) -> str:\n    return "a" * n\n', 'PYW3001', 'returning str', '4:1'],
  'a function that is called': [
    '__all__ = ["f"]\n\n\ndef g(n):\n    return len("a" * n)\n\n\ndef f(n: int) -> int:\n    return g(n)\n',
    'PYW3003',
    "'g'",
    '5:16',
  ],
  'print in the module body': ['x = 1\nprint(x)\n', 'PYW3003', 'the module body', '2:1'],
} as const;

for (const [what, [text, code, who, where]] of Object.entries(REFUSED)) {
  for (const options of [[], ['--release']]) {
    test(`${what} is refused where it stands${options.length > 0 ? ', release' : ''}`, () => {
      writeFileSync(join(dir, 'refused.py'), text);
      const got = pyw('build', 'refused.py', '--profile', 'core', '--no-cache', '-o', 'refused', ...options);
      assert.equal(got.status, 3, got.err);
      const errors = got.err.split(/^(?=error\[)/m).map(e => e.split('\n'));
      assert.ok(
        errors.some(([head, place]) => head?.startsWith(`error[${code}]: ${who}`) && place?.endsWith(`refused.py:${where}`)),
        got.err,
      );
      assert.match(got.err, code === 'PYW3001' ? /hint: Return int/ : /hint: Build it with --profile gc/);
    });
  }
}
