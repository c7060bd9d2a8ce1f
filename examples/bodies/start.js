// The loader fetches the module; the rest of the page is Python.
import program from './bodies.js';

program.run();
