import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startStatic } from './static-server.mjs';

// The browser keeps the answers by address, so the port stays the same and never moves by itself.
const port = Number(process.env.PORT ?? 4173);
const dir = process.env.BUILD_DIR ?? 'build';

/** Shows the page where there is a desktop to show it on; never fails. */
function openBrowser(url) {
	const [command, ...args] =
		process.platform === 'darwin'
			? ['open', url]
			: process.platform === 'win32'
				? ['cmd', '/c', 'start', url]
				: ['xdg-open', url];
	const opener = spawn(command, args, { stdio: 'ignore', detached: true });
	opener.on('error', () => {});
	opener.unref();
}

if (!existsSync(join(dir, 'index.html'))) {
	console.error('There is no build yet: run `npm run build` first.');
	process.exit(1);
}
try {
	const { url } = await startStatic({ dir, port });
	console.log(`Access Ready is at ${url} (Ctrl+C stops it)`);
	if (process.argv.includes('--open')) openBrowser(url);
} catch (error) {
	if (error.code !== 'EADDRINUSE') throw error;
	console.error(
		`Port ${port} is in use. If Access Ready runs already, open http://127.0.0.1:${port}/; ` +
			'else choose another port, as in `PORT=4180 npm run serve`.'
	);
	process.exit(1);
}
