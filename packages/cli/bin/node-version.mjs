// Which Node versions run WasmGC modules with exnref exceptions, and where a checkout keeps such a Node.
// Plain JavaScript without dependencies, since it has to run on Node 18 and before anything is installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const SUPPORTED_NODE = '22.20 or later of 22, or 24.15 and later';

/** Whether a Node version such as `24.21.0` runs what pyw builds. @param {string} version */
export function runsModules(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 22 && minor >= 20) || (major === 24 && minor >= 15) || major >= 25;
}

/** Path of the Node that the workspace at `root` has from the registry, or null. @param {string} root */
export function workspaceNode(root) {
  const { platform, arch } = process;
  const names =
    platform === 'win32' ? [`node-win-${arch}`] : [`node-bin-${platform}-${arch}`, `node-${platform}-${arch}`];
  for (const name of names) {
    const path = join(root, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(path)) return path;
  }
  return null;
}
