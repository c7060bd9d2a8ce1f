/** Modules of JavaScript that Python imports by declarations (`.pyi`): where they are found, and what is refused. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createWorkshop } from './support/pyw.ts';

const { dir, pyw, node, clean } = createWorkshop();
after(clean);

const write = (path: string, text: string): void => {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), text);
};

write('node_modules/twice/package.json', '{ "name": "twice", "main": "index.js" }');
write('node_modules/twice/index.js', 'module.exports = { twice: x => x * 2 };');
write('lib/__init__.py', '');
write('lib/names.js', 'import { end } from "./end.js"; export const greet = name => "hello " + name + end;');
write('lib/end.js', 'export const end = "!";');
write('lib/names.pyi', 'def greet(name: str) -> str: ...\n');
write('package.json', '{ "type": "module" }');
write('twice.pyi', '# javascript: twice\ndef twice(x: float) -> float: ...\n');
write('elsewhere.pyi', '# javascript: ./lib/end.js\nend: str\n');
write('main.py', 'from elsewhere import end\nfrom lib.names import greet\nfrom twice import twice\n\nprint(greet("you"), end, twice(1.5))\n');

test('modules are found beside their declarations, below, and in packages', () => {
  const said = ({ status, out, err }: { status: number | null; out: string; err: string }) => [status, out, err];
  const wanted = [0, 'hello you! ! 3.0\n', ''];
  assert.deepEqual(said(pyw('run', '--no-cache', 'main.py')), wanted);
  for (const options of [[], ['--target', 'node', '--release']]) {
    const built = pyw('build', 'main.py', '-o', 'deep/out', '--no-cache', ...options);
    assert.equal(built.status, 0, built.err);
    assert.deepEqual(said(node('deep/out/main.js')), wanted);
  }
});

const REFUSED: Readonly<Record<string, readonly [program: string, message: string]>> = {
  'another type': ['from lib.names import greet\ngreet(1)\n', "error[PYW2003]: greet() argument 'name': str expected, got int"],
  'a name that is not declared': ['from lib.names import nothing\n', 'lib.names.nothing is not supported'],
  'declarations alone': ['import plain\n', 'No module named'],
  'a type that does not cross': ['import odd\n', 'error[PYW3001]: a type that does not cross of a JavaScript module'],
};
write('plain.pyi', 'x: int\n');
write('odd.pyi', 'def f(x: range) -> int: ...\n');
write('odd.js', 'export const f = 1;\n');

for (const [what, [program, message]] of Object.entries(REFUSED)) {
  test(`${what} is refused`, () => {
    write('wrong.py', program);
    const { status, err } = pyw('run', '--no-cache', 'wrong.py');
    assert.notEqual(status, 0);
    assert.ok(err.includes(message), err);
  });
}

test('a member that the module lacks is an ImportError, where the program begins with it', () => {
  write('lacks.js', 'export const other = 1;');
  write('lacks.pyi', 'def missing() -> None: ...\n');
  write('uses.py', 'from lacks import missing\ntry:\n    missing()\nexcept ImportError as e:\n    print(e)\n');
  const { status, out, err } = pyw('run', '--no-cache', 'uses.py');
  assert.deepEqual([status, out, err], [0, "cannot import name 'missing' from 'lacks'\n", '']);
});
