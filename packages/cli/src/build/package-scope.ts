/**
 * Sees to it that Node reads a loader as the ES module that it is. In: the folder of the build. Out: the package.json to
 * write there, a warning where that file is somebody's own, or neither.
 *
 * Node takes a `.js` file for what the nearest package.json says, and `npm init` writes `"type": "commonjs"`. Without any
 * package.json it looks at the text.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface PackageScope {
  /** Text of a package.json for the folder. */
  readonly write?: string;
  readonly warning?: string;
}

export function packageScope(out: string): PackageScope {
  const own = resolve(out);
  for (let folder = own; ; folder = dirname(folder)) {
    const type = typeIn(join(folder, 'package.json'));
    if (type !== null) {
      if (type === 'module') return {};
      if (folder !== own) return { write: '{ "type": "module" }\n' };
      if (type !== 'commonjs') return {};
      return { warning: `${join(out, 'package.json')} has "type": "commonjs", so Node will not read the loader beside it as an ES module: build into a folder of its own, or set "module"` };
    }
    if (folder === dirname(folder)) return {};
  }
}

/** What a package.json has as `type`: '' if nothing, null if there is no such file. */
function typeIn(file: string): string | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  try {
    const { type } = JSON.parse(text) as { readonly type?: unknown };
    return typeof type === 'string' ? type : '';
  } catch {
    return '';
  }
}
