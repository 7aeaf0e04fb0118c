/**
 * First load, readiness and an answer of a section of ours, of the smallest page that SvelteKit makes,
 * and of two public makers of forms from their published bundles, each with twelve questions of four
 * choices; from one server with Brotli, in one browser, in turns, throttled and not.
 *
 *     npm run build && npm ci --prefix bench/beside && node bench/beside.mjs
 */
import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.mjs';
import { startStatic } from '../scripts/static-server.mjs';
import { tapToPaint } from './tap-to-paint.mjs';
import { spread } from './with-app.mjs';

const here = (path) => fileURLToPath(new URL(`beside/${path}`, import.meta.url));
const made = mkdtempSync(join(tmpdir(), 'access-ready-beside-'));
const ROUNDS = 5;
const TAPS = 20;
/** A slow mobile line: 1.6 Mbit/s down, 150 ms there and back. */
const SLOW = {
	offline: false,
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 93_750
};

function compress(folder) {
	for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
		if (entry.isFile() && /\.(js|css|html|json|wasm|svg)$/u.test(entry.name)) {
			const file = join(entry.parentPath, entry.name);
			writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
		}
}

/** Our pages, the floor and the peers, each as a folder to serve. */
async function makeAll() {
	const floor = join(made, 'floor');
	execFileSync('npx', ['vite', 'build'], {
		cwd: here('floor'),
		env: { ...process.env, OUT: floor },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	for (const peer of ['surveyjs', 'odk'])
		await build({
			root: here(peer),
			configFile: false,
			logLevel: 'error',
			base: './',
			build: { outDir: join(made, peer), target: 'es2022' }
		});
	for (const name of ['floor', 'surveyjs', 'odk']) compress(join(made, name));
	const folder = (name) => ({ name, dir: join(made, name), radios: 'input[type=radio]' });
	return [
		{ name: 'ours', dir: process.env.BUILD_DIR ?? 'build', radios: 'input[type=radio]' },
		...['floor', 'surveyjs', 'odk'].map(folder)
	];
}

/** Milliseconds until the first radio can be answered, and kB as sent by then. */
async function load(browser, server, { name, radios }, state, slow) {
	const context = await browser.newContext({
		viewport: { width: 1024, height: 768 },
		serviceWorkers: 'block',
		...(state && { storageState: state })
	});
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	if (slow) {
		await devtools.send('Network.emulateNetworkConditions', SLOW);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	}
	let bytes = 0;
	page.on('requestfinished', (request) => {
		request.sizes().then(
			({ responseBodySize }) => (bytes += responseBodySize),
			// The page was closed before it could be told.
			() => undefined
		);
	});
	const begun = performance.now();
	await page.goto(name === 'ours' ? server.address : server.url, { waitUntil: 'commit' });
	const ready =
		name === 'floor'
			? 'main[data-ready=true]'
			: name === 'ours'
				? 'main[data-hydrated=true]'
				: 'body';
	await page.locator(ready).waitFor();
	await page.locator(radios).first().waitFor({ state: 'attached' });
	const time = performance.now() - begun;
	await page.waitForTimeout(300);
	const kB = bytes / 1000;
	return { context, page, time, kB };
}

const pages = await makeAll();
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
for (const one of pages) {
	const server = await startStatic({ dir: one.dir });
	let state;
	if (one.name === 'ours') {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		await page.goto(server.url);
		await page.getByRole('button', { name: 'Look around' }).click();
		await page.waitForURL(/assessment/u);
		const id = new URL(page.url()).searchParams.get('a');
		server.address = `${server.url}assessment/section/telephony/?a=${id}`;
		state = await context.storageState({ indexedDB: true });
		await context.close();
	}
	for (const slow of [false, true]) {
		const times = [];
		let size = 0;
		let taps = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			const { context, page, time, kB } = await load(browser, server, one, state, slow);
			times.push(time);
			size = kB;
			if (round === ROUNDS - 1)
				taps = await tapToPaint(page, TAPS, async (tap) => {
					const all = page.locator(one.radios);
					await all.nth((tap * 5 + 1) % (await all.count())).click({ force: true });
				});
			await context.close();
		}
		console.log(
			`${one.name}, ${slow ? 'slow line, CPU at 1/4' : 'not throttled'}: ${size.toFixed(1)} kB, ready ${spread(times)}; an answer to the next paint ${spread(taps)}`
		);
	}
	await server.stop();
}
await browser.close();
rmSync(made, { recursive: true, force: true });
