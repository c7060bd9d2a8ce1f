// `node --import pyw/register app.js`: Python modules can be imported, `import { render } from './templates.py'`, and
// required.
// In: specifiers that end in `.py`. Out: loaders built into the cache of the command, with what Node needs beside them.
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildModule } from './build-module.mjs';

registerHooks({
  resolve(specifier, context, next) {
    const plain = specifier.split(/[?#]/)[0] ?? specifier;
    if (!plain.endsWith('.py') || !/^(\.{1,2}\/|\/|file:)/.test(plain)) return next(specifier, context);
    const url = new URL(plain, context.parentURL ?? pathToFileURL(`${process.cwd()}/`));
    const { js } = buildModule(fileURLToPath(url), { target: 'node' });
    return { url: pathToFileURL(js).href, format: 'module', shortCircuit: true };
  },
});
