/**
 * A loader for the `browser` target with its WebAssembly module inside.
 *
 * In: the loader's text, the module, its source map or null. Out: an ES module without other files. The loader asks
 * `fetch` for its module and, in development, for the map: both come from text here. `folder` is where the loader lies, so
 * that modules of JavaScript that it imports are found from elsewhere.
 */
import { join } from 'node:path';
import { replaceSourceMapUrl } from './source-map-url.ts';

export function inlineModule(js: string, wasm: Uint8Array, map: string | null, folder: string): string {
  const url = (type: string, bytes: Uint8Array): string => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  const mapUrl = map === null ? null : url('application/json', new TextEncoder().encode(map));
  const files = { wasm: url('application/wasm', mapUrl === null ? wasm : replaceSourceMapUrl(wasm, mapUrl)), map: mapUrl };
  const shadow = [
    `const $files = ${JSON.stringify(files)};`,
    'const $inline = data => Uint8Array.from(atob(data.slice(data.indexOf(",") + 1)), c => c.charCodeAt(0));',
    // Content security policies may not let pages fetch `data:` addresses.
    'const fetch = async url => {',
    '  const data = String(url).endsWith(".map") ? $files.map : $files.wasm;',
    '  if (data === null) return new Response(null, { status: 404 });',
    '  return new Response($inline(data), { headers: { "content-type": data.slice(5, data.indexOf(";")) } });',
    '};',
  ];
  // The address only tells what is wanted; bundlers would look for the file.
  const plain = js.replace(/new URL\("\.\/([^"]+)", ?import\.meta\.url\)/, (_, file: string) => `new URL(${JSON.stringify(`pyw:${file}`)})`);
  const imports = /(import ?\* ?as ?[\w$]+ ?from ?)"(\.{1,2}\/[^"]+)"/g;
  const head = plain.search(/\b(const|let|var) /);
  const found = plain.slice(0, head).replace(imports, (_, before: string, path: string) => before + JSON.stringify(join(folder, path)));
  const imported = found + plain.slice(head);
  return `${shadow.join('\n')}\n${imported}`;
}
