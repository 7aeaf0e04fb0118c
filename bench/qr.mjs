/**
 * Measures a hand-over by codes in the built app, from one browser to another: 60 answers with a note
 * of 120 characters each. The codes are taken from the first one's screen and shown to the second one's
 * camera as a video, as a good camera and as worse ones see them. The time is that from "Start the
 * camera" to the file on the list, median and worst; beside it, how busy the page was.
 *
 *     npm run build && node bench/qr.mjs
 */
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.mjs';
import { startStatic } from '../scripts/static-server.mjs';

const RUNS = 3;
const MOST_SECONDS = 60;
/** Frames a second of every camera here. */
const CAMERA = 30;
const VIEWS = /** @type {const} */ ([
	['clean, 640 x 480', 10, {}],
	['clean, 640 x 480', 3, {}],
	['turned by 9 degrees', 10, { turned: 9 }],
	['turned upside down', 10, { turned: 180 }],
	['blurred, with noise', 10, { blur: 1.2, noise: 20 }],
	['tilted, turned, blurred, noise', 10, { tilt: 0.3, turned: 9, share: 0.75, blur: 1, noise: 15 }],
	[
		'the same, 1280 x 720',
		10,
		{ width: 1280, height: 720, tilt: 0.3, turned: 9, share: 0.75, blur: 1.5, noise: 15 }
	]
]);
const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (/** @type {string} */ path) =>
	(await runnerImport(path, { configFile: false, root, logLevel: 'error' })).module;
const { notedPractice } = await load('/tests/builders/noted-practice.ts');
const { backupText } = await load('/tests/builders/backups.ts');
const { pictureOf } = await load('/tests/builders/pictures.ts');
const { cameraArgs, writeVideo } = await load('/tests/e2e/support/qr-video.ts');

const server = await startStatic();
const folder = mkdtempSync(join(tmpdir(), 'access-ready-qr-'));
const executablePath = findBrowser();

/** The modules of every code, of three loops, as the page draws them. */
async function shownCodes() {
	const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
	const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
	await page.goto(`${server.url}bring-in/`);
	const file = Buffer.from(backupText(notedPractice()));
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: file });
	await page.getByRole('button', { name: /^Bring in/u }).click();
	await page
		.getByText(/: 1 is in/u)
		.first()
		.waitFor();
	await page.goto(`${server.url}assessment/hand-over/?a=${notedPractice().id}`);
	await page.getByRole('button', { name: 'Show QR codes' }).click();
	await page.getByRole('button', { name: 'Pause' }).click();
	const code = page.getByRole('img', { name: /^Code to scan/u });
	const parts = Number(/of (\d+)/u.exec((await code.getAttribute('aria-label')) ?? '')?.[1]);
	const codes = [];
	for (let step = 0; step < 3 * parts; step += 1) {
		const side = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
		codes.push(modulesOf((await code.locator('path').getAttribute('d')) ?? '', side));
		await page.getByRole('button', { name: 'Next part' }).click();
	}
	await browser.close();
	return { codes, parts };
}

/** @param {string} path @param {number} side */
function modulesOf(path, side) {
	const modules = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/gu))
		modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
	return modules;
}

/** The seconds of one hand-over, and the page's longest task meanwhile in milliseconds. */
async function scanned(/** @type {string} */ video) {
	const args = [...BROWSER_ARGS, ...cameraArgs(video)];
	const browser = await chromium.launch({ executablePath, args });
	const context = await browser.newContext({ permissions: ['camera'] });
	const page = await context.newPage();
	await page.goto(`${server.url}bring-in/`);
	await page.locator('[data-hydrated=true]').waitFor();
	await page.getByRole('button', { name: 'Scan QR codes' }).click();
	await page.evaluate(() => {
		const tasks = /** @type {number[]} */ ([]);
		Object.assign(globalThis, { tasks });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) tasks.push(entry.duration);
		}).observe({ type: 'longtask' });
	});
	const from = performance.now();
	await page.getByRole('button', { name: 'Start the camera' }).click();
	const arrived = page.getByRole('heading', { name: 'What has come' });
	const came = await arrived.waitFor({ timeout: MOST_SECONDS * 1000 }).then(
		() => true,
		() => false
	);
	const seconds = (performance.now() - from) / 1000;
	const missing = came ? '' : await page.getByText('Still missing').textContent();
	const tasks = /** @type {number[]} */ (
		await page.evaluate(() => Reflect.get(globalThis, 'tasks'))
	);
	await browser.close();
	return { seconds, missing, longest: Math.max(0, ...tasks) };
}

const { codes, parts } = await shownCodes();
console.log(`60 answers with notes: ${String(parts)} codes of ${String(codes[0]?.length)} modules`);
for (const [name, perSecond, view] of VIEWS) {
	const video = join(folder, 'camera.y4m');
	const pictures = codes.map((modules) => pictureOf(modules, view));
	writeVideo(video, pictures, { perSecond: CAMERA, hold: CAMERA / perSecond });
	const runs = [];
	for (let run = 0; run < RUNS; run += 1) runs.push(await scanned(video));
	const times = runs.map(({ seconds }) => seconds).sort((a, b) => a - b);
	const failed = runs.find(({ missing }) => missing !== '');
	console.log(
		`${name}, ${String(perSecond)} codes a second: ` +
			(failed
				? `not complete in ${String(MOST_SECONDS)} s. ${failed.missing}`
				: `median ${(times[1] ?? 0).toFixed(1)} s, worst ${(times.at(-1) ?? 0).toFixed(1)} s of ${String(RUNS)}; longest task ${Math.max(...runs.map(({ longest }) => longest)).toFixed(0)} ms`)
	);
}
rmSync(folder, { recursive: true });
await server.stop();
