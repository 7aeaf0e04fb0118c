/** Writes static/licences.txt anew: `npm run licences`, after a package came, went or changed. */
import { writeFileSync } from 'node:fs';
import { licences } from './shipped.mjs';

writeFileSync(new URL('../static/licences.txt', import.meta.url), licences());
