/** Brings the generated parts of docs/ir.md up to date; a test fails when they are not. */
import { readFileSync, writeFileSync } from 'node:fs';
import { updateDocs } from './op-tables.ts';

const file = new URL('../../../docs/ir.md', import.meta.url);
writeFileSync(file, updateDocs(readFileSync(file, 'utf8')));
