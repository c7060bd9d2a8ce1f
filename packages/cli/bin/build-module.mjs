// Builds a Python module for a tool: a bundler, Node's loader, a development server.
// In: the module's path and options of `pyw build`. Out: paths of what was built, and the Python files that went into
// it. Plain JavaScript, so that it runs from a checkout and from the published package alike.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = join(dirname(fileURLToPath(import.meta.url)), 'pyw.mjs');

/**
 * `inputs`: the Python files that were read, as a build that succeeds gives them; `place` is the first that is said to be
 * wrong, if one is.
 */
export class BuildError extends Error {
  name = 'BuildError';
  /** @param {string} message @param {string[]} [inputs] */
  constructor(message, inputs = []) {
    super(message);
    this.inputs = inputs;
    const found = /^\s*--> (.+):(\d+):(\d+)$/m.exec(message);
    this.place = found ? { file: resolve(found[1]), line: Number(found[2]), column: Number(found[3]) - 1 } : null;
  }
}

/**
 * @param {string} path
 * @param {{ target?: string, release?: boolean, out?: string, ints?: 'number' }} [options]
 * @returns {{ js: string, dts: string, wasm: string, map: string, inputs: string[], warnings: string }}
 */
export function buildModule(path, options = {}) {
  const { args, out } = argumentsFor(path, options);
  const result = spawnSync(process.execPath, args, { encoding: 'utf8', env: environment() });
  return built(path, out, result.status, result.stderr);
}

/** The same without holding up the process. @returns {Promise<ReturnType<typeof buildModule>>} */
export function buildModuleAsync(path, options = {}) {
  const { args, out } = argumentsFor(path, options);
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { env: environment(), stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    child.stderr.setEncoding('utf8').on('data', piece => {
      text += piece;
    });
    child.once('error', failed);
    child.once('close', status => {
      try {
        done(built(path, out, status, text));
      } catch (e) {
        failed(e);
      }
    });
  });
}

function argumentsFor(path, { target, release, out, ints }) {
  const key = createHash('sha256').update(`${resolve(path)}\n${target}\n${release}\n${ints}`).digest('hex').slice(0, 16);
  const dir = out ?? join(process.env.PYW_BUILD_DIR ?? join(tmpdir(), 'pyw-modules'), key);
  const args = [command, 'build', path, '-o', dir, '--inputs', join(dir, 'inputs.json')];
  if (target) args.push('--target', target);
  if (release) args.push('--release');
  if (ints) args.push('--ints', ints);
  return { args, out: dir };
}

/** Options of the surrounding Node, such as `--import pyw/register`, are not for the compiler. */
function environment() {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return env;
}

function built(path, out, status, stderr) {
  if (status !== 0) throw new BuildError(stderr.trim() || `${path}: the build failed`, inputsOf(path, out));
  const name = basename(path).replace(/\.py$/, '');
  const map = join(out, `${name}.wasm.map`);
  const warnings = stderr.includes('warning[') ? stderr.slice(0, stderr.lastIndexOf(`${path} ->`)).trim() : '';
  return { js: join(out, `${name}.js`), dts: join(out, `${name}.d.ts`), wasm: join(out, `${name}.wasm`), map, inputs: inputsOf(path, out), warnings };
}

function inputsOf(path, out) {
  const list = join(out, 'inputs.json');
  const found = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).map(source => resolve(source)) : [];
  return [...new Set([resolve(path), ...found])].filter(file => existsSync(file));
}
