/** Writes the list of what the app is made from into the build; a part of `npm run build`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sbom } from './shipped.mjs';

const file = join(process.env.BUILD_DIR ?? 'build', 'sbom.cdx.json');
writeFileSync(file, `${JSON.stringify(sbom(), undefined, '\t')}\n`);
