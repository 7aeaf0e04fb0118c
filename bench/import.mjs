/**
 * Measures what a network does with 1,000 practices' files in the built app: read, brought in, and
 * side by side; once with half of the questions answered, once with all. Of the files 900 are of
 * different practices, 50 the same once more, and 50 later copies, to be merged. Beside the times, how busy the page was: the longest task, and the longest
 * that the screen stood still.
 *
 *     npm run build && node bench/import.mjs
 */
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.mjs';
import { startStatic } from '../scripts/static-server.mjs';
import { spread } from './with-app.mjs';

const RUNS = 3;
const PRACTICES = 900;
/** So many came twice, and of so many others there is a later copy. */
const AGAIN = 50;
const LATER_AT = '2026-03-20T09:00:00.000Z';
const root = fileURLToPath(new URL('..', import.meta.url));

const load = async (/** @type {string} */ path) =>
	(await runnerImport(path, { configFile: false, root, logLevel: 'error' })).module;
const { writeEnvelope } = await load('/src/exchange/index.ts');
const { exampleReceived, mixedAnswers } = await load('/tests/builders/networks.ts');

const server = await startStatic();
const folder = mkdtempSync(join(tmpdir(), 'access-ready-import-'));

/** Writes the file of a practice, and gives its path. */
async function fileOf(/** @type {string} */ name, /** @type {any} */ received) {
	const { assessment, madeAt } = received;
	const sharing = { shares: [], onward: true };
	const path = join(folder, `${name}.accessready`);
	const text = await writeEnvelope({
		kind: 'practice',
		madeAt,
		app: 'bench',
		assessments: [{ assessment, snapshots: [], changes: [], sharing }],
		networks: [],
		schemes: []
	});
	writeFileSync(path, text);
	return path;
}

/** A later copy: every third answer given anew, and otherwise. */
function laterAnswers(/** @type {number} */ index) {
	const later = Object.entries(mixedAnswers(index + PRACTICES)).filter((_, at) => at % 3 === 0);
	const stamp = { answeredAt: LATER_AT, changedAt: LATER_AT };
	return {
		...mixedAnswers(index),
		...Object.fromEntries(later.map(([id, answer]) => [id, { ...answer, ...stamp }]))
	};
}

/** Writes all files, with every so-manieth answer, and gives their paths. */
async function allFiles(/** @type {number} */ every) {
	const practice = (/** @type {number} */ index, /** @type {any[]} */ ...rest) => {
		const received = exampleReceived(index, ...rest);
		const answers = Object.fromEntries(
			Object.entries(received.assessment.answers).filter((_, at) => at % every === 0)
		);
		return { ...received, assessment: { ...received.assessment, answers } };
	};
	const paths = [];
	for (let index = 0; index < PRACTICES; index += 1)
		paths.push(await fileOf(`practice-${String(index)}`, practice(index)));
	for (let index = 0; index < AGAIN; index += 1)
		paths.push(await fileOf(`again-${String(index)}`, practice(index)));
	for (let index = AGAIN; index < 2 * AGAIN; index += 1) {
		const later = practice(index, laterAnswers(index), { madeAt: LATER_AT });
		paths.push(await fileOf(`later-${String(index)}`, later));
	}
	return paths;
}

/** Watches how busy the page is, on every page of the browser to come. */
function watch() {
	const none = () => /** @type {{ at: number, took: number }[]} */ ([]);
	const seen = { tasks: none(), gaps: none() };
	Object.assign(globalThis, { seen });
	new PerformanceObserver((list) => {
		for (const { startTime: at, duration: took } of list.getEntries())
			seen.tasks.push({ at, took });
	}).observe({ type: 'longtask' });
	let last = performance.now();
	const frame = () => {
		const now = performance.now();
		seen.gaps.push({ at: last, took: now - last });
		last = now;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	addEventListener('change', () => performance.mark('chosen'), true);
	addEventListener('click', () => performance.mark('pressed'), true);
}

/**
 * Waits until `text` stands in what `selector` finds, and gives the milliseconds since `mark`, with
 * the longest task and the longest stand-still that began after it. What began before it is the
 * browser's own: it needs a moment to hand a page 1,000 files.
 */
async function until(
	/** @type {import('@playwright/test').Page} */ page,
	/** @type {{ selector: string, text: string, mark: string }} */ what
) {
	const found = await page.waitForFunction(
		({ selector, text, mark }) => {
			const found = [...document.querySelectorAll(selector)];
			if (!found.some((one) => one.textContent.includes(text))) return undefined;
			const from = performance.getEntriesByName(mark).at(-1)?.startTime ?? 0;
			return { from, took: performance.now() - from };
		},
		what,
		{ timeout: 120_000 }
	);
	const { from, took } = (await found.jsonValue()) ?? { from: 0, took: 0 };
	await page.waitForTimeout(300); // a long task is reported after it has ended
	const longest = await page.evaluate((from) => {
		const { tasks, gaps } = Reflect.get(globalThis, 'seen');
		const of = (/** @type {{ at: number, took: number }[]} */ all) =>
			Math.max(0, ...all.splice(0).flatMap(({ at, took }) => (at >= from ? [took] : [])));
		return { task: of(tasks), gap: of(gaps) };
	}, from);
	return { took, ...longest };
}

/** Presses a link in the page itself: a driver that looks at so large a page would be measured too. */
const press = async (
	/** @type {import('@playwright/test').Page} */ page,
	/** @type {string} */ selector,
	/** @type {string} */ text
) => {
	const handle = await page.waitForFunction(
		([selector, text]) =>
			[...document.querySelectorAll(selector)].find((one) =>
				one.textContent.trim().startsWith(text)
			),
		/** @type {const} */ ([selector, text])
	);
	await handle.evaluate((link) => /** @type {HTMLElement} */ (link).click());
};

async function run(/** @type {readonly string[]} */ paths) {
	const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
	const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
	await page.addInitScript(watch);
	await page.goto(`${server.url}network/`);
	await page.getByText('Works without a network').waitFor(); // the offline copy is made
	await page.getByRole('button', { name: 'Start a network' }).click();
	await page.getByLabel('Name of the network').fill('Example Network');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('link', { name: 'Bring in files' }).click();
	const field = page.getByLabel('Choose files');
	await field.waitFor();
	await page.waitForTimeout(500);
	const status = '[role=status]';

	await page.evaluate(() => Reflect.get(globalThis, 'seen').gaps.splice(0));
	await field.setInputFiles(paths);
	const read = await until(page, {
		selector: status,
		text: '1,000 files: 1,000 are ready',
		mark: 'chosen'
	});
	await page.getByRole('button', { name: /^Bring in/u }).click();
	const broughtIn = await until(page, {
		selector: status,
		text: '1,000 files: 1,000 are in',
		mark: 'pressed'
	});
	await press(page, 'main li a', 'Look at it');
	const opened = await until(page, {
		selector: 'main li h2',
		text: 'Example Practice A',
		mark: 'pressed'
	});
	await press(page, 'nav a', 'Status');
	const collated = await until(page, {
		selector: 'main tbody th',
		text: 'Example Practice A',
		mark: 'pressed'
	});
	await page.evaluate(() => {
		performance.mark('scrolled');
		document.querySelector('main [role=region]')?.scrollTo(0, 1e6);
	});
	const scrolled = await until(page, {
		selector: 'main tbody th',
		text: 'Example Practice ZZ', // the last in the order of the alphabet
		mark: 'scrolled'
	});
	await browser.close();
	return { read, broughtIn, opened, collated, scrolled };
}

for (const every of [2, 1]) {
	const paths = await allFiles(every);
	const size = paths.reduce((sum, path) => sum + statSync(path).size, 0) / paths.length;
	console.log(`${String(paths.length)} files of ${(size / 1000).toFixed(1)} kB on average`);
	const runs = [];
	for (let at = 0; at < RUNS; at += 1) {
		const steps = await run(paths);
		runs.push(Object.values(steps).reduce((sum, { took }) => sum + took, 0));
		console.log(`run ${String(at + 1)}: ${(runs.at(-1) ?? 0).toFixed(0)} ms in all`);
		for (const [name, { took, task, gap }] of Object.entries(steps))
			console.log(
				`  ${name}: ${took.toFixed(0)} ms; longest task ${task.toFixed(0)} ms, ` +
					`longest stand-still ${gap.toFixed(0)} ms`
			);
	}
	console.log(`in all: ${spread(runs)}`);
}
rmSync(folder, { recursive: true });
await server.stop();
