/**
 * Measures the collation of networks of 100 to 6,200 practices, each with about 95 answers: the
 * median of several runs after some to warm up. Linear growth shows in the microseconds a practice.
 *
 *     node bench/collation.mjs
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const SIZES = [100, 500, 1_250, 3_100, 6_200];
const RUNS = 9;
const root = fileURLToPath(new URL('..', import.meta.url));

const load = async (/** @type {string} */ path) =>
	(await runnerImport(path, { configFile: false, root, logLevel: 'error' })).module;
const { collate } = await load('/src/collation/index.ts');
const { schemes } = await load('/src/scoring/index.ts');
const { exampleNetwork, exampleFiles } = await load('/tests/builders/networks.ts');

const files = exampleFiles(SIZES.at(-1));
for (const scheme of schemes)
	for (const size of SIZES) {
		const input = {
			network: exampleNetwork(size),
			received: files.slice(0, size),
			scheme,
			today: '2026-04-01'
		};
		for (let warm = 0; warm < 3; warm += 1) collate(input);
		const took = Array.from({ length: RUNS }, () => {
			const from = performance.now();
			collate(input);
			return performance.now() - from;
		}).sort((a, b) => a - b);
		const median = took[Math.floor(RUNS / 2)] ?? 0;
		console.log(
			`${scheme.title}, ${String(size)} practices: median ${median.toFixed(1)} ms, ` +
				`worst ${(took.at(-1) ?? 0).toFixed(1)} ms, ${((median / size) * 1000).toFixed(1)} µs a practice`
		);
	}
