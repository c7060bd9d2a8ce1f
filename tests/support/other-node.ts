/**
 * Other versions of Node from the registry, in a cache of the checkout.
 *
 * In: a major version. Out: path of its binary, installed when it is not there yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './cases.ts';

/** Exact versions, so that a run can be repeated. */
const VERSIONS = { 22: '22.23.2', 24: '24.21.0' } as const;
export type OtherNode = keyof typeof VERSIONS;

export function otherNode(major: OtherNode): string {
  const version = VERSIONS[major];
  const dir = join(ROOT, '.cache', `node-${version}`);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const path = join(dir, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(path)) return path;
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'package.json'), '{"private":true}\n');
  const args = ['install', '--no-save', '--ignore-scripts', '--loglevel=error', `${name}@${version}`];
  const result = spawnSync('npm', args, { cwd: dir, encoding: 'utf8', shell: process.platform === 'win32' });
  if (!existsSync(path)) throw new Error(`Node ${version} cannot be installed: ${result.stderr}`);
  return path;
}
