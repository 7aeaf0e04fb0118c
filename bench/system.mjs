/**
 * Measures the workspace of a system in the built app: 1,250 networks with 6,200 practices, each with
 * 60 answers and some with notes and a plan, are written into the browser's storage as they would
 * stand there. Then: from the start of loading the page, and from the start of reading, to the tables
 * painted; from choosing a filter to the next paint that shows it; and memory. Figures are of the
 * machine as it was: the load is printed, and how long a fixed loop took beside its best.
 *
 *     npm run build && node bench/system.mjs [networks] [practices]
 */
import { chromium } from '@playwright/test';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.mjs';
import { startStatic } from '../scripts/static-server.mjs';
import { spread } from './with-app.mjs';

const [NETWORKS, PRACTICES] = [Number(process.argv[2] ?? 1_250), Number(process.argv[3] ?? 6_200)];
const [ANSWERS, BATCH, RUNS] = [60, 200, 5];
const NOTE =
	'Agreed with the partners; the supplier has confirmed it in writing, see the shared drive.';
const SUPPLIERS = ['Ring Ltd', 'Hello Telecoms', 'Northern Lines', 'Example Voice'];
const root = fileURLToPath(new URL('..', import.meta.url));

const { exampleReceived, exampleMember } = (
	await runnerImport('/tests/builders/networks.ts', {
		configFile: false,
		root,
		logLevel: 'error'
	})
).module;

const AT = '2026-03-02T10:15:00.000Z';
/** @param {number} index */
const networkOf = (index) => `network-${index % NETWORKS}`;

/** @param {number} index */
function rowOf(index) {
	const file = exampleReceived(index);
	const answers = Object.entries(file.assessment.answers)
		.filter((_, place) => place % 5 < 3)
		.slice(0, ANSWERS)
		.map(([id, answer], place) => [
			id,
			{
				...answer,
				note: place % 4 === 0 ? NOTE : '',
				evidence: place % 6 === 0 ? 'Shared drive, folder “Access”, file 12' : ''
			}
		]);
	const plan =
		index % 4 === 0
			? [
					{ action: 'telephony.call-back', support: ['telephony'], note: NOTE },
					{ action: 'own.commitment', what: 'Ring round the neighbours', theme: 'telephony' }
				]
			: [];
	const { profile } = file.assessment;
	return {
		network: networkOf(index),
		assessment: file.assessment.id,
		value: {
			...file,
			network: networkOf(index),
			madeAt: `2026-0${1 + (index % 3)}-1${index % 9}T09:00:00.000Z`,
			assessment: {
				...file.assessment,
				example: false,
				profile: { ...profile, telephonySupplier: SUPPLIERS[index % SUPPLIERS.length] },
				answers: Object.fromEntries(answers),
				plan: Object.fromEntries(
					plan.map((edit) => [edit.action, { ...edit, changedAt: AT, device: 'd' }])
				)
			}
		}
	};
}

const about = { version: 1, example: false, createdAt: AT, changedAt: AT };
const networks = Array.from({ length: NETWORKS }, (_, network) => ({
	...about,
	id: networkOf(network),
	name: `Network ${network + 1}`,
	code: `U${10_000 + network}`,
	icb: 'Example ICB',
	populations: [],
	oldAfterWeeks: 13,
	members: Array.from({ length: PRACTICES }, (_, index) => index)
		.filter((index) => index % NETWORKS === network)
		.map(exampleMember),
	claims: {}
}));
const systems = [
	{
		...about,
		id: 'bench',
		name: 'Bench ICB',
		code: '',
		without: [],
		attributes: {},
		tracker: {},
		funding: {},
		texts: {},
		figures: {}
	}
];

const server = await startStatic();
const profile = mkdtempSync(join(tmpdir(), 'access-ready-bench-'));
const launch = () =>
	chromium.launchPersistentContext(profile, {
		executablePath: findBrowser(),
		args: BROWSER_ARGS,
		viewport: { width: 1280, height: 800 }
	});
let context = await launch();

/** @param {import('@playwright/test').Page} page @param {string} name @param {unknown[]} rows */
const write = (page, name, rows) =>
	page.evaluate(async ([store, all]) => {
		const database = await new Promise((done, failed) => {
			const request = indexedDB.open('access-ready');
			request.onsuccess = () => done(request.result);
			request.onerror = () => failed(request.error);
		});
		await new Promise((done, failed) => {
			const tx = database.transaction(store, 'readwrite');
			for (const row of all) tx.objectStore(store).put(row);
			tx.oncomplete = done;
			tx.onerror = () => failed(tx.error);
		});
		database.close();
	}, /** @type {const} */ ([name, rows]));

/** The processes of this browser, each with the fields of its `stat` and its command. */
function processes() {
	const all = new Map();
	for (const id of readdirSync('/proc').filter((name) => /^\d+$/u.test(name)))
		try {
			const stat = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
			all.set(id, { id, stat, command: readFileSync(`/proc/${id}/cmdline`, 'utf8') });
		} catch {
			// It ended meanwhile.
		}
	/** @param {string} id @returns {boolean} */
	const isOurs = (id) => id === String(process.pid) || (all.has(id) && isOurs(all.get(id).stat[1]));
	return [...all.values()].filter(({ id }) => id !== String(process.pid) && isOurs(id));
}

/** Megabytes that the largest renderer of this browser holds: page and worker are one process. */
const rendererMemory = () =>
	Math.max(
		...processes()
			.filter(({ command }) => command.includes('--type=renderer'))
			.map(({ id }) => readFileSync(`/proc/${id}/status`, 'utf8'))
			.map((status) => Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1]) / 1024)
	);

/** Seconds of processor time that the browser has used so far; a tick is a hundredth. */
const busy = () =>
	processes().reduce((sum, { stat }) => sum + (Number(stat[11]) + Number(stat[12])) / 100, 0);

/** How long a fixed loop takes now: beside its best it tells how much of a core there is. */
function calibrate() {
	let [value, from] = [1, performance.now()];
	for (let turn = 0; turn < 30_000_000; turn += 1) value = (Math.imul(value, 31) + turn) | 0;
	return performance.now() - from + (value === 0 ? 1 : 0);
}
const say = (/** @type {string} */ what) =>
	console.log(
		`${what} [load ${loadavg()[0]?.toFixed(1)}, fixed loop ${calibrate().toFixed(0)} ms]`
	);

const seed = await context.newPage();
await seed.goto(`${server.url}system/`);
await seed.getByRole('heading', { level: 1 }).waitFor();
await seed.waitForTimeout(1000);
await write(seed, 'systems', systems);
await write(seed, 'networks', networks);
for (let from = 0; from < PRACTICES; from += BATCH)
	await write(
		seed,
		'received',
		Array.from({ length: Math.min(BATCH, PRACTICES - from) }, (_, index) => rowOf(from + index))
	);
say(
	`${NETWORKS} networks and ${PRACTICES} practices written, ${(JSON.stringify(rowOf(0)).length / 1024).toFixed(1)} kB a practice as JSON`
);
// A browser that has just been started, as on the morning after.
await context.close();
context = await launch();

// What the page does, seen from within: a mark when the worker starts, when the tables stand there,
// and when the screen has been painted since.
await context.addInitScript(() => {
	const marks = /** @type {Record<string, number>} */ ({});
	Object.assign(globalThis, { marks });
	const Plain = Worker;
	globalThis.Worker = class extends Plain {
		/** @param {string | URL} url @param {WorkerOptions} [options] */
		constructor(url, options) {
			super(url, options);
			marks.worker ??= performance.now();
			this.addEventListener('message', ({ data }) => {
				if ('read' in data) marks.read = performance.now();
				else if (marks.opened === undefined) marks.opened = performance.now();
				else marks.tables ??= performance.now();
			});
		}
	};
	new MutationObserver(() => {
		if (marks.shown !== undefined || !document.querySelector('.cards')) return;
		marks.shown = performance.now();
		requestAnimationFrame(() => setTimeout(() => (marks.painted = performance.now())));
	}).observe(document, { childList: true, subtree: true });
});

const loading = [];
const reading = [];
let page = await context.newPage();
for (let run = 0; run <= RUNS; run += 1) {
	await page.close();
	page = await context.newPage();
	const before = busy();
	await page.goto(`${server.url}system/overview/?s=bench`);
	await page.waitForFunction(() => 'painted' in Reflect.get(globalThis, 'marks'), undefined, {
		timeout: 120_000
	});
	const marks = await page.evaluate(() => Reflect.get(globalThis, 'marks'));
	const { worker, read, opened, tables, painted } = marks;
	// The first time every file is read whole, and kept in brief.
	if (run > 0) {
		loading.push(painted);
		reading.push(painted - worker);
	}
	const steps = [worker, read - worker, opened - read, tables - opened, painted - tables];
	say(
		`open ${run === 0 ? 'for the first time' : `again, run ${run}`}: ${painted.toFixed(0)} ms, namely ${steps.map((step) => step.toFixed(0)).join(' + ')} ` +
			`(page, reading, networks, counting, painting); ${(busy() - before).toFixed(1)} s of processor time`
	);
}
console.log(`open again from navigation to tables painted: ${spread(loading)}`);
console.log(`open again from the worker's start to tables painted: ${spread(reading)}`);

const session = await context.newCDPSession(page);
await session.send('Performance.enable');
const heap = async () => {
	const { metrics } = await session.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20;
};
console.log(
	`memory with the system open: page and worker ${rendererMemory().toFixed(0)} MB resident, heap of the page without the worker ${(await heap()).toFixed(0)} MB`
);

/** From a choice to the next paint after what it says from how many practices has changed. */
const choose = (/** @type {string} */ label, /** @type {number} */ option) =>
	page.evaluate(([name, at]) => {
		const select = [...document.querySelectorAll('select')].find((one) =>
			one.labels[0]?.textContent.includes(name)
		);
		if (!select) throw new Error(`no filter ${name}`);
		const shown = () => document.querySelector('.cards')?.textContent ?? '';
		const before = shown();
		return new Promise((done) => {
			const from = performance.now();
			const look = () => {
				if (shown() === before) requestAnimationFrame(look);
				else setTimeout(() => done(performance.now() - from));
			};
			select.selectedIndex = at;
			select.dispatchEvent(new Event('change', { bubbles: true }));
			requestAnimationFrame(look);
		});
	}, /** @type {const} */ ([label, option]));

for (const label of ['Supplier', 'Network']) {
	const narrowed = [];
	const widened = [];
	for (let run = 0; run < 2 * RUNS; run += 1) {
		narrowed.push(await choose(label, 1 + (run % 3)));
		widened.push(await choose(label, 0));
	}
	say(`filter by ${label}: ${spread(narrowed)}; back to all: ${spread(widened)}`);
}
console.log(`memory after filtering: page and worker ${rendererMemory().toFixed(0)} MB resident`);
await context.close();
await server.stop();
rmSync(profile, { recursive: true });
