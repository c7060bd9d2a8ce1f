/**
 * The table of Unicode names where it can be had at once: Node, Deno and Bun load it from the installed package when a
 * source first asks for it. In a browser, and in a bundle, it is not there: it is four times the size of the parser, so
 * who needs it there imports `@pyw/frontend/unicode-names` and passes it on. Nothing here imports that module, so that
 * no bundler takes it along.
 */
import type { NameLookup } from './string-escapes.ts';

interface Host {
  readonly process?: { readonly getBuiltinModule?: (name: string) => unknown };
}
interface Modules {
  readonly createRequire: (from: string) => (path: string) => { readonly lookupUnicodeName?: NonNullable<NameLookup> };
}

/** Null when this source asks for no name, or where there is no table. */
export function namesAtHand(source: string | Uint8Array): NameLookup {
  if (!mentionsName(source)) return null;
  const modules = (globalThis as Host).process?.getBuiltinModule?.('node:module') as Modules | undefined;
  if (modules === undefined) return null;
  const { url } = import.meta;
  try {
    return modules.createRequire(url)(`./unicode-names.${url.endsWith('.ts') ? 'ts' : 'js'}`).lookupUnicodeName ?? null;
  } catch {
    // Bundled: the file is not beside this one.
    return null;
  }
}

/** Does `\N` occur? In bytes of any encoding that has ASCII's letters; in UTF-16 a zero lies between. */
function mentionsName(source: string | Uint8Array): boolean {
  if (typeof source === 'string') return source.includes('\\N');
  for (let at = source.indexOf(92); at >= 0; at = source.indexOf(92, at + 1)) {
    if (source[at + 1] === 78 || source[at + 2] === 78) return true;
  }
  return false;
}
