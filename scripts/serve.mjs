import { existsSync } from 'node:fs';
import { startStatic } from './static-server.mjs';

if (!existsSync('build/index.html')) {
	console.error('There is no build yet: run `npm run build` first.');
	process.exit(1);
}
const { url } = await startStatic({ port: Number(process.env.PORT ?? 4173) });
console.log(`Access Ready is at ${url} (Ctrl+C stops it)`);
