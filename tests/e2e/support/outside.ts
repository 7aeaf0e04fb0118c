import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What a browser asks its maker for on its own account: updates, form filling, sign-in. Pages have no
 * part in it; `Watch` would see them ask the same hosts.
 */
const OF_THE_BROWSER =
	/^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com[:/]/u;

/** The rest of the world: a proxy that lets nothing through and writes down what it was asked for. */
export interface Outside {
	/** What a request was for, one entry each: an address, or a host and port. */
	readonly asked: readonly string[];
	/** The switches that send a browser here with everything that is not for this machine. */
	readonly args: readonly string[];
	readonly stop: () => Promise<void>;
}

/**
 * Starts it. Whatever part of the browser asks, and by whatever way (page, frame, worker, service
 * worker, beacon, prefetch, WebSocket), it has to come through the proxy.
 */
export async function startOutside(): Promise<Outside> {
	const asked: string[] = [];
	const note = (what = '') => {
		if (!OF_THE_BROWSER.test(what)) asked.push(what);
	};
	const server = createServer((request, response) => {
		note(request.url);
		response.writeHead(200, { 'content-type': 'text/html' });
		response.end('<title>Outside</title>');
	});
	server.on('connect', (request, socket) => {
		note(request.url);
		socket.end('HTTP/1.1 502 Nothing goes out\r\n\r\n');
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		asked,
		args: [`--proxy-server=http://127.0.0.1:${String(port)}`],
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
