// Bundles the command from the sources with esbuild, one file for what every run loads and others for the rest.
// In: the cli package's folder, where to write, packages that stay imports. Out: main.js, the script of its worker, and
// their chunks.
import { join } from 'node:path';

/** @param {string} packageDir @param {string} outdir @param {{ external: string[], minify: boolean }} options */
export async function bundleCommand(packageDir, outdir, { external, minify }) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    entryPoints: [join(packageDir, 'src', 'main.ts'), join(packageDir, 'src', 'build', 'deep-worker.ts')],
    outdir,
    outExtension: { '.js': '.js' },
    bundle: true,
    splitting: true,
    minifyWhitespace: minify,
    // Loaders have functions of these sources in them, and hosts show the line of an error.
    lineLimit: 140,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['pyw-source'],
    external,
    banner: {
      js: "import { createRequire as pywRequire } from 'node:module'; const require = pywRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
}
