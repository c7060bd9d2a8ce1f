/** Modules of CPython's that pyw lacks: importing them is nothing, and what is asked of them is refused with its hint. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../src/compile.ts';

const errors = (text: string): string[] =>
  compile({ entry: 'main.py', readModule: path => (path === 'main.py' ? text : null), exports: [] })
    .diagnostics.filter(d => d.severity === 'error').map(d => `${d.span.start.line} ${d.code} ${d.message}`);

const REFUSED: Readonly<Record<string, readonly [string, string]>> = {
  'a function that is called': ['import subprocess\nprint(subprocess.run(["ls"]))\n', '2 PYW3001 subprocess.run is not supported yet'],
  'a name from it': ['from subprocess import PIPE\n\n\ndef f():\n    return PIPE\n\n\nprint(f())\n', '5 PYW3001 subprocess.PIPE is not supported yet'],
  'an exception that is named in a handler': [
    'import socket\ntry:\n    print(int("x"))\nexcept socket.gaierror:\n    print(1)\n',
    '4 PYW3001 socket.gaierror is not supported yet',
  ],
  'a question for a name': ['import socket\nprint(hasattr(socket, "AF_UNIX"))\n', '2 PYW3001 socket.AF_UNIX is not supported yet'],
  'its text': ['import socket\nprint(socket.__doc__)\n', '2 PYW3001 socket.__doc__ is not supported yet'],
  'all names': ['from socket import *\n', '1 PYW3001 socket.* is not supported yet'],
  'a module inside a package': ['import importlib.util\nprint(importlib.util.find_spec("x"))\n', '2 PYW3001 importlib.util.find_spec is not supported yet'],
  'a name that only the module reads': ['from inspect import getsource\nprint(getsource)\n', '1 PYW3001 inspect.getsource is not supported yet'],
};

for (const [what, [text, message]] of Object.entries(REFUSED)) test(`${what} is refused`, () => assert.deepEqual(errors(text), [message]));

test('what nobody reaches is not', () => {
  assert.deepEqual(errors('import subprocess\nfrom inspect import getsource\n\n\ndef f():\n    return subprocess.run(getsource(f))\n\n\nprint(1)\n'), []);
});

test('modules that may not be there in CPython either are refused as before', () => {
  assert.deepEqual(errors('import winreg\n'), ["1 PYW2001 No module named 'winreg'"]);
  assert.deepEqual(errors('import nowhere_at_all\n'), ["1 PYW2001 No module named 'nowhere_at_all'"]);
});
