// Runs tests/standalone with engines outside JavaScript: `npm run test:standalone`. Not part of `npm test`.
// In: Python 3.13 and one that Wasmer has a package for (3.7 to 3.10), Go, and their registries. What is installed goes
// to a temporary folder, which is removed. An engine that cannot be installed fails its tests.
// Out: the tests' report and exit status. PYTHON and WASMER_PYTHON name other interpreters.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workspaceNode } from '../packages/cli/bin/node-version.mjs';

const WAZERO = 'v1.12.0';
const INSTALL_LIMIT = 150_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dir = mkdtempSync(join(tmpdir(), 'pyw-standalone-'));
try {
  process.exitCode = main();
} finally {
  rmSync(dir, { recursive: true, force: true });
}

function main() {
  const python = findPython(process.env.PYTHON, ['3.13']);
  if (python === null) {
    console.error('CPython 3.13 is needed: name it in PYTHON');
    return 1;
  }
  const engines = {
    cpython: python,
    wasmtime: pythonWith('wasmtime', python, ['wasmtime']),
    wasmer: pythonWith('wasmer', findPython(process.env.WASMER_PYTHON, ['3.10', '3.9', '3.8', '3.7']), [
      'wasmer',
      'wasmer-compiler-cranelift',
    ]),
    wazero: wazero(),
  };
  const node = workspaceNode(root) ?? process.execPath;
  const tests = join(root, 'tests', 'standalone', 'standalone.test.ts');
  const args = ['--conditions=pyw-source', '--import', 'tsx', '--test', '--test-reporter=spec', tests];
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYW_ENGINES: JSON.stringify(engines) };
  return spawnSync(node, args, { cwd: root, env, stdio: 'inherit', timeout: 1_500_000 }).status ?? 1;
}

/** An interpreter of one of the versions, best first: the one given, on the path, or among pyenv's. */
function findPython(given, versions) {
  const pyenv = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions');
  for (const version of versions) {
    const installed = existsSync(pyenv) ? globSync(`${version}.*/bin/python`, { cwd: pyenv }) : [];
    const candidates = given ? [given] : [`python${version}`, ...installed.map(path => join(pyenv, path))];
    for (const candidate of candidates) {
      const code = 'import sys; print("%d.%d" % sys.version_info[:2])';
      if (spawnSync(candidate, ['-c', code], { encoding: 'utf8' }).stdout?.trim() === version) return candidate;
    }
  }
  return null;
}

/** A Python of a new environment that can import the packages, or null. */
function pythonWith(name, python, packages) {
  if (python === null) return null;
  const venv = join(dir, name);
  const inside = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
  return run(python, ['-m', 'venv', venv]) &&
    run(inside, ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', ...packages])
    ? inside
    : null;
}

/** Path of the wazero runner, built in a module of its own, or null. */
function wazero() {
  const folder = join(dir, 'wazero');
  mkdirSync(folder);
  copyFileSync(join(root, 'tests', 'standalone', 'engines', 'wazero', 'main.go'), join(folder, 'main.go'));
  writeFileSync(join(folder, 'go.mod'), 'module runner\n\ngo 1.25\n');
  const built =
    run('go', ['get', `github.com/tetratelabs/wazero@${WAZERO}`], folder) &&
    run('go', ['build', '-o', 'runner', '.'], folder);
  return built ? join(folder, 'runner') : null;
}

function run(command, args, cwd = dir) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: INSTALL_LIMIT });
  if (result.status === 0) return true;
  console.error(`${command} ${args.join(' ')}: ${result.error ?? result.stderr}`);
  return false;
}
