import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf, isHidden } from './headers.mjs';

/** `dev` reads the folder at every request, so that a new build is seen without a restart. */
const open = (folder) => sirv(folder, { dev: true, etag: true, gzip: true, brotli: true });

/** The path that is asked for, as the file's name has it. */
function pathOf(url) {
	const [path = '/'] = url.split(/[?#]/u, 1);
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}

const sendHeaders = (response, path) => {
	for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
};

/**
 * Serves a build as a good static host would: compressed, with the header fields of headers.mjs and
 * 404.html for what is not there.
 * It can be stopped, and switched to another build, which is what the offline and update tests need.
 * @param {{ dir?: string, port?: number }} options port 0 takes a free one
 */
export async function startStatic({ dir = 'build', port = 0 } = {}) {
	let root = dir;
	let serve = open(root);
	const server = createServer((request, response) => {
		const path = pathOf(request.url);
		const notFound = () => {
			const page = join(root, '404.html');
			sendHeaders(response, '/404.html');
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			if (existsSync(page)) createReadStream(page).pipe(response);
			else response.end('not found');
		};
		if (isHidden(path)) {
			notFound();
			return;
		}
		sendHeaders(response, path);
		serve(request, response, notFound);
	});
	await new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, '127.0.0.1', () => done(undefined));
	});
	const address = server.address();
	const actual = typeof address === 'object' && address ? address.port : port;
	return {
		url: `http://127.0.0.1:${actual}/`,
		/** @param {string} next the folder served from now on */
		setDir(next) {
			root = next;
			serve = open(root);
		},
		stop: () =>
			new Promise((done) => {
				server.close(() => done(undefined));
				server.closeAllConnections();
			})
	};
}
