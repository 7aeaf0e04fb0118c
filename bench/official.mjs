/**
 * Measures what a large published file costs in the built app: a made-up file of telephony by day and
 * time, 300 MB or as many as the first argument says, is dropped on the page of published figures and
 * read in its worker. Written down: the time, the longest task on the page meanwhile, and the memory
 * of the browser's processes before and at its most. The sums are compared with those counted when
 * the file was made. The file is made in the folder for temporary files, and removed afterwards.
 *
 *     npm run build && node bench/official.mjs [megabytes]
 */
import {
	closeSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withApp } from './with-app.mjs';

const SIZE = Number(process.argv[2] ?? 300) * 1_000_000;
const OWN = 'A99001';
const BANDS = ['08:00-09:59', '10:00-11:59', '12:00-13:59', '14:00-15:59', '16:00-17:59'];

/** Writes the file and gives its size and the sums of the own practice by indicator. */
function writeFile(/** @type {string} */ path) {
	const file = openSync(path, 'w');
	/** @type {Record<string, number>} */
	const sums = {};
	let size = writeSync(
		file,
		'Date,REGION_CODE,ICB_CODE,SUB_ICB_LOCATION_CODE,PCN_CODE,PRACTICE_CODE,Indicator,Time_Category,Value\n'
	);
	for (let practice = 1; size < SIZE; practice += 1) {
		// The own practice stands once more in the middle, and in the end the country begins anew.
		const code = practice % 3000 === 1 ? OWN : `B${String(10_000 + (practice % 80_000))}`;
		let rows = '';
		for (let day = 1; day <= 28; day += 1)
			for (const [at, band] of BANDS.entries())
				for (let indicator = 1; indicator <= 6; indicator += 1) {
					const value = (day * 7 + at * 3 + indicator) % 50;
					if (code === OWN) sums[`CBT00${indicator}`] = (sums[`CBT00${indicator}`] ?? 0) + value;
					rows += `2026-08-${String(day).padStart(2, '0')},Y99,Q99,99Z,U99001,${code},CBT00${indicator},${band},${value}\n`;
				}
		size += writeSync(file, rows);
	}
	closeSync(file);
	return { size, sums };
}

/** The memory of all processes that this one has started, in bytes; those of the browser. */
function memoryBelow() {
	const processes = readdirSync('/proc')
		.filter((name) => /^\d+$/u.test(name))
		.flatMap((id) => {
			try {
				const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
				const pss = /^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1];
				const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
				return [{ id, parent, pss: Number(pss ?? 0) * 1024 }];
			} catch {
				return []; // it ended meanwhile
			}
		});
	const below = new Set([String(process.pid)]);
	for (let before = 0; before < below.size;) {
		before = below.size;
		for (const { id, parent } of processes) if (below.has(parent ?? '')) below.add(id);
	}
	below.delete(String(process.pid));
	return processes.filter(({ id }) => below.has(id)).reduce((sum, { pss }) => sum + pss, 0);
}

const folder = mkdtempSync(join(tmpdir(), 'access-ready-official-'));
const path = join(folder, 'made-up-by-day-and-time.csv');
const made = writeFile(path);
const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1_000_000).toFixed(0)} MB`;
console.log(`a made-up file of ${megabytes(made.size)}`);

await withApp(async ({ page, addressOf }) => {
	await page.goto(addressOf('assessment/details/'));
	await page.getByLabel(/ODS code/u).fill(OWN);
	await page.getByRole('button', { name: 'Save and go back' }).click();
	await page.waitForURL((url) => !url.pathname.includes('details'));
	await page.goto(addressOf('assessment/measures/published/'));
	const field = page.getByLabel('Choose files');
	await field.waitFor();
	await page.waitForTimeout(3000); // until the offline copy is made
	await page.evaluate(() => {
		const tasks = /** @type {number[]} */ ([]);
		Object.assign(globalThis, { tasks });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) tasks.push(entry.duration);
		}).observe({ type: 'longtask' });
	});
	const before = memoryBelow();
	let most = before;
	let looking = true;
	const looks = (async () => {
		while (looking) {
			most = Math.max(most, memoryBelow());
			await new Promise((resolve) => setTimeout(resolve, 250));
		}
	})();
	const began = performance.now();
	await field.setInputFiles(path);
	await page.getByRole('heading', { name: 'Proposed figures' }).waitFor({ timeout: 600_000 });
	const took = performance.now() - began;
	looking = false;
	await looks;
	const tasks = await page.evaluate(() => Reflect.get(globalThis, 'tasks'));
	const table = await page.getByRole('table').first().innerText();
	for (const [name, sum] of Object.entries(made.sums))
		if (name !== 'CBT002' && !table.includes(sum.toLocaleString('en-GB')))
			throw new Error(`${name}: ${sum} is not on the page`);
	console.log(
		`read in ${(took / 1000).toFixed(1)} s, ${(made.size / 1000 / took).toFixed(1)} MB a second; the sums are right`
	);
	console.log(
		`memory of the browser: ${megabytes(before)} before, ${megabytes(most)} at its most: ${megabytes(most - before)} more`
	);
	console.log(`longest task on the page: ${Math.max(0, ...tasks).toFixed(0)} ms`);

	await page.reload();
	await field.waitFor();
	await field.setInputFiles(path);
	await page.getByRole('button', { name: 'Cancel' }).click();
	const cancelled = performance.now();
	await page.getByText('Cancelled. Nothing was taken').waitFor();
	console.log(`cancelled within ${(performance.now() - cancelled).toFixed(0)} ms`);
});
rmSync(folder, { recursive: true });
