/** Writes `packages/ir/schema.json` from the op table; a test fails when the file does not fit. */
import { writeFileSync } from 'node:fs';
import { buildSchema } from '../src/schema.ts';

writeFileSync(new URL('../schema.json', import.meta.url), `${JSON.stringify(buildSchema(), null, 2)}\n`);
