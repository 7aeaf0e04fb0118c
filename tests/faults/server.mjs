import { startStatic } from '../../scripts/static-server.mjs';

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

/**
 * Serves a build, and can be away for a while and come back under the same address, as a network does.
 * @param {string} build its folder
 */
export async function startServer(build) {
	let dir = build;
	let running = await startStatic({ dir });
	const { url } = running;
	return {
		url,
		/** @param {string} next the folder served from now on */
		setDir(next) {
			dir = next;
			running.setDir(next);
		},
		stop: () => running.stop(),
		async start() {
			running = await startStatic({ dir, port: Number(new URL(url).port) });
		}
	};
}
