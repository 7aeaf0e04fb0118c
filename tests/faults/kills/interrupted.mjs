import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { offlineReady, open } from '../app.mjs';
import { startBrowser } from '../browser.mjs';
import { readStored } from '../stored.mjs';
import { unitsOf, verdictOn } from '../units.mjs';

/**
 * One piece of work that a kill may fall into.
 * @typedef {object} Work
 * @property {string} name what it is called in the table
 * @property {(given: Given) => Promise<void>} prepare makes the state before it; once
 * @property {(given: Given) => Promise<void>} approach goes to where one tap starts it
 * @property {(given: Given) => Promise<void>} strike the tap; does not wait for what comes of it
 * @property {(given: Given) => Promise<void>} done waits until it has been done
 * @property {(given: Given) => Promise<readonly string[]>} [look] what is wrong with the app afterwards
 * @property {(given: Given) => Promise<void>} [resume] goes on, as the app offers it, with what was cut off half-way between things
 * @property {(given: Given) => Promise<void>} [cue] resolves when what matters most begins; every other kill falls close behind it
 * @property {number} [share] of the kills that are asked for, where several works share them
 * @property {boolean} [again] whether doing it once more must end as if it had never been cut off
 * @property {(given: Given) => Promise<boolean>} [nothingLeft] whether the app says that there is nothing left to do
 * @property {boolean} [together] whether all of it must have happened, or nothing
 *
 * @typedef {object} Given
 * @property {import('@playwright/test').Page} page
 * @property {string} origin
 * @property {string} folder where the work may keep files of its own
 * @property {import('../server.mjs').Server} server
 * @property {number} trial which kill this is; 0 for the run that is not killed
 * @property {(what: string) => void} saw notes what was found afterwards, to be counted
 */

/** The kill falls into the time the work takes, or up to this much of it later. */
const BEYOND = 1.25;
/** How long after its cue a kill comes at the latest, in milliseconds. */
const AFTER_CUE = 80;

/**
 * Does the work once to its end, then so many times with a kill in the midst of it, each time from
 * the same state; judges what is kept, and whether the app opens.
 * @param {Work} work
 * @param {{ folder: string, server: import('../server.mjs').Server, kills: number, next: () => number, say: (line: string) => void }} options
 */
export async function killDuring(work, { folder, server, kills, next, say }) {
	const results = {
		name: work.name,
		kills: 0,
		before: 0,
		after: 0,
		between: 0,
		half: 0,
		/** Did not open, failed, or did not end as it should when done once more. */
		wrong: 0,
		took: 0,
		/** @type {Record<string, number>} */
		saw: {},
		/** @type {string[]} */
		problems: []
	};
	const origin = server.url;
	const template = join(folder, 'template');
	const saw = (/** @type {string} */ what) => {
		results.saw[what] = (results.saw[what] ?? 0) + 1;
	};
	const given = (/** @type {import('@playwright/test').Page} */ page, trial = 0) => ({
		page,
		origin,
		folder,
		server,
		trial,
		saw
	});

	let browser = await startBrowser(template);
	await open(browser.page, origin);
	await offlineReady(browser.page);
	await work.prepare(given(browser.page));
	const kept = await readStored(browser.page, origin);
	await browser.close();
	const mask = { since: new Date().toISOString(), known: JSON.stringify(kept) };
	const before = unitsOf(kept, mask);

	/** Starts the browser on a copy of what was prepared. */
	async function startOn(/** @type {string} */ profile) {
		cpSync(template, profile, { recursive: true });
		return startBrowser(profile);
	}
	const units = async () => unitsOf(await readStored(browser.page, origin), mask);

	const whole = join(folder, 'whole');
	browser = await startOn(whole);
	await work.approach(given(browser.page));
	const from = performance.now();
	await work.strike(given(browser.page));
	await work.done(given(browser.page));
	results.took = Math.round(performance.now() - from);
	const after = await units();
	await browser.close();
	rmSync(whole, { recursive: true, force: true });

	const wanted = Math.ceil(kills * (work.share ?? 1));
	while (results.kills < wanted) {
		const trial = results.kills + 1;
		const profile = join(folder, `trial-${String(trial)}`);
		browser = await startOn(profile);
		await work.approach(given(browser.page, trial));
		const cued = trial % 2 === 0 ? work.cue?.(given(browser.page, trial)) : undefined;
		const at = next() * (cued ? AFTER_CUE : BEYOND * results.took);
		// Its own time may be longer than the wait: the kill does not wait for it.
		const struck = work.strike(given(browser.page, trial)).catch(() => undefined);
		await cued;
		await new Promise((resolve) => setTimeout(resolve, at));
		await browser.kill();
		await struck;
		results.kills += 1;

		browser = await startBrowser(profile);
		const judged = verdictOn({ before, after, found: await units() });
		results[judged.verdict] += 1;
		const problems = judged.half.map((key) => `half done: ${key}`);
		if (work.together && judged.verdict === 'between') problems.push('only a part was done');
		problems.push(...(await afterwards(trial, judged.verdict)));
		problems.push(...browser.complaints.map((complaint) => `a script failed: ${complaint}`));
		if (problems.length > 0 && judged.verdict !== 'half') results.wrong += 1;
		for (const problem of problems) {
			const line = `${work.name}, kill ${String(trial)} after ${at.toFixed(0)} ms: ${problem}`;
			results.problems.push(line);
			say(line);
		}
		await browser.kill();
		rmSync(profile, { recursive: true, force: true });
	}
	rmSync(template, { recursive: true, force: true });
	return results;

	/** Whether the app opens, shows what it should, and can do the same work again. */
	async function afterwards(/** @type {number} */ trial, /** @type {string} */ verdict) {
		try {
			await open(browser.page, origin);
			const problems = [];
			const alerts = await browser.page.getByRole('alert').allTextContents();
			problems.push(...alerts.map((text) => text.trim()).filter((text) => text !== ''));
			problems.push(...((await work.look?.(given(browser.page, trial))) ?? []));
			if (work.again) {
				if (work.resume && verdict === 'between') await work.resume(given(browser.page, trial));
				else await work.approach(given(browser.page, trial));
				if (!(await work.nothingLeft?.(given(browser.page, trial)))) {
					await work.strike(given(browser.page, trial));
					await work.done(given(browser.page, trial));
				}
				const { verdict: then, half } = verdictOn({ before, after, found: await units() });
				if (then !== 'after') problems.push(`done once more: ${[then, ...half].join(', ')}`);
			}
			return problems;
		} catch (error) {
			return [`the app could not be used: ${String(error).split('\n')[0] ?? ''}`];
		}
	}
}
