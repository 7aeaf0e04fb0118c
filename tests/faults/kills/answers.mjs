import { open, saidSaved, startAssessment } from '../app.mjs';
import { startBrowser } from '../browser.mjs';
import { readStored } from '../stored.mjs';
import { loadSource } from '../load-source.mjs';

/** @typedef {import('../turns.ts').Turn} Turn */
/** @typedef {{ turn: Turn, allowed: string[], unrecorded: boolean }} Expected `unrecorded`: the history need not know of it */

/** The longest wait between "Saved" and the kill, in milliseconds. */
const LONGEST = 1000;
/** In one life of three a last answer is given and not waited for. */
const UNSAVED = 1 / 3;
/** The longest wait between that answer's tap and the kill, in milliseconds. */
const LONGEST_UNSAVED = 12;

/**
 * Gives answers, waits for "Saved", kills the whole browser 0 to 1,000 ms later, starts it again on
 * the same profile and compares everything given so far, as it lies in the database and as the page
 * shows it; so many times over, on one profile.
 * @param {{ profile: string, origin: string, kills: number, next: () => number, say: (line: string) => void }} options
 */
export async function killAfterAnswers({ profile, origin, kills, next, say }) {
	/** @type {typeof import('../turns.ts')} */
	const { KINDS, turnOf, give, tapFor, shown, shownAs, partOf, givenPart } =
		await loadSource('/tests/faults/turns.ts');
	const results = {
		kills: 0,
		given: 0,
		compared: 0,
		/** Said to be saved, and not there, or not the same, afterwards. */
		lost: 0,
		/** Not yet said to be saved: neither what was there before nor what was given. */
		broken: 0,
		unsaved: 0,
		unsavedKept: 0,
		/** Kept as an answer, though the kill came before its line of the history. */
		unsavedWithoutHistory: 0,
		strays: 0,
		/** @type {Record<string, number>} */
		kinds: {},
		/** @type {string[]} */
		problems: []
	};
	/** What the record may hold, by question and part: one thing, or of an unsaved answer either. */
	/** @type {Map<string, Expected>} */
	const expected = new Map();
	const keyOf = (/** @type {Turn} */ { asked, part }) => `${asked.id} ${part}`;

	let browser = await startBrowser(profile);
	const assessment = await startAssessment(browser.page, origin, 'Mill Lane Surgery');
	/** What was given in the life before, to be looked for on the screen. */
	/** @type {Turn[]} */
	let lately = [];

	/** The section whose page is open. */
	/** @type {string | undefined} */
	let opened;

	/** Compares what lies in the database, and what the page shows, with what was given. */
	async function compare() {
		const stored = await readStored(browser.page, origin);
		const stores = stored['access-ready']?.stores ?? {};
		const answers = new Map((stores.answers ?? []).map(({ value }) => [value.key, value.value]));
		const history = new Set(
			(stores.changes ?? []).flatMap(({ value: { value: change } }) =>
				['value', 'note', 'evidence'].map(
					(part) => `${change.key} ${part} ${partOf(change.after, part)}`
				)
			)
		);
		for (const [key, { turn, allowed, unrecorded }] of expected) {
			let without = unrecorded;
			results.compared += 1;
			const found = partOf(answers.get(turn.asked.id), turn.part);
			const known = history.has(`${key} ${found}`);
			if (allowed.length > 1) {
				const kept = found === allowed[1];
				if (kept) results.unsavedKept += 1;
				if (kept && !known) {
					results.unsavedWithoutHistory += 1;
					without = true;
				}
				if (!allowed.includes(found)) report('broken', key, allowed.join(' or '), found);
			} else if (found !== allowed[0] || !(known || without))
				report('lost', key, `${String(allowed[0])} with its history`, found);
			const nothing = found === 'null' || found === '""';
			expected.set(key, { turn, allowed: [found], unrecorded: without || nothing });
		}
		opened = undefined;
		const last = lately.at(-1);
		if (!last) return;
		await openSection(last.section);
		// A follow-up is shown only as long as its question asks it.
		for (const turn of lately.filter(({ first }) => first === undefined)) {
			if (expected.get(keyOf(turn))?.allowed[0] !== givenPart(turn)) continue;
			const seen = await shown(browser.page, turn);
			if (seen !== shownAs(turn)) report('lost', `${keyOf(turn)} on screen`, shownAs(turn), seen);
		}
	}

	function report(
		/** @type {'lost' | 'broken'} */ what,
		/** @type {string} */ where,
		/** @type {string} */ wanted,
		/** @type {string} */ found
	) {
		results[what] += 1;
		const line = `kill ${results.kills}: ${what}: ${where}: wanted ${wanted}, found ${found}`;
		results.problems.push(line);
		say(line);
	}

	async function openSection(/** @type {string} */ section) {
		await open(browser.page, `${origin}assessment/section/${section}/?a=${assessment}`);
		await browser.page.getByRole('article').first().waitFor();
		opened = section;
	}

	/** Something to give that is not there yet: what is there already would not be saved again. */
	function anew(/** @type {Turn['kind']} */ kind) {
		for (let tries = 0; tries < 1000; tries += 1) {
			const turn = turnOf(kind, next, tries < 5 ? opened : undefined);
			if (turn && expected.get(keyOf(turn))?.allowed[0] !== givenPart(turn)) return turn;
		}
		throw new Error(`nothing can be given of the kind ${kind}`);
	}

	/** Notes what the record must hold from now on, or may hold, if nobody waited for "Saved". */
	function expect(/** @type {Turn} */ turn, /** @type {boolean} */ saved) {
		const key = keyOf(turn);
		const was = expected.get(key)?.allowed[0] ?? (turn.part === 'value' ? 'null' : '""');
		const now = givenPart(turn);
		expected.set(key, {
			turn,
			allowed: saved || was === now ? [now] : [was, now],
			unrecorded: false
		});
		results.kinds[turn.kind] = (results.kinds[turn.kind] ?? 0) + 1;
		results.given += 1;
		lately = [...lately.filter((other) => keyOf(other) !== key), turn];
	}

	while (results.kills < kills) {
		await compare();
		lately = [];
		const kind = KINDS[results.kills % KINDS.length] ?? 'choice';
		const turn = anew(kind);
		if (opened !== turn.section) await openSection(turn.section);
		for (const given of await give(browser.page, turn)) expect(given, true);
		await saidSaved(browser.page);
		const after = next() * LONGEST;
		const from = performance.now();
		const more = next() < UNSAVED ? turnOf('choice', next, turn.section) : undefined;
		if (more && more.first === undefined && more.asked.id !== turn.asked.id) {
			const tap = await tapFor(browser.page, more);
			await wait(after - (performance.now() - from));
			if (tap) {
				results.unsaved += 1;
				expect(more, false);
				// Not waited for: the kill comes within milliseconds of the tap.
				void tap().catch(() => undefined);
				await wait(next() * LONGEST_UNSAVED);
			}
		} else await wait(after - (performance.now() - from));
		results.strays += await browser.kill();
		results.kills += 1;
		browser = await startBrowser(profile);
		if (results.kills % 25 === 0)
			say(`${results.kills} kills, ${results.compared} comparisons, ${results.lost} lost`);
	}
	await compare();
	await everyPage();
	await browser.close();
	return results;

	/** In the end, everything that a page still asks is looked for on the screen. */
	async function everyPage() {
		const bySection = Map.groupBy
			? Map.groupBy([...expected.values()], ({ turn }) => turn.section)
			: grouped([...expected.values()]);
		for (const [section, all] of bySection) {
			await openSection(section);
			for (const { turn, allowed } of all) {
				if (turn.first !== undefined || allowed[0] !== givenPart(turn)) continue;
				const seen = await shown(browser.page, turn);
				if (seen !== shownAs(turn))
					report('lost', `${keyOf(turn)} in the end`, shownAs(turn), seen);
			}
		}
	}
}

const wait = (/** @type {number} */ ms) =>
	ms > 0 ? new Promise((done) => setTimeout(done, ms)) : undefined;

function grouped(/** @type {Expected[]} */ all) {
	const groups = new Map();
	for (const one of all)
		groups.set(one.turn.section, [...(groups.get(one.turn.section) ?? []), one]);
	return groups;
}
