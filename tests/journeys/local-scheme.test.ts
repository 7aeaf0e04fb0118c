import 'fake-indexeddb/auto';
import type { Assessment } from '#assessments';
import { loadBank } from '#questions';
import { judge, schemes, type Scheme } from '#scoring';
import { parseLocalScheme, readLocalSchemes, withReadings } from '#scoring/local';
import { IndexedDbStore } from '#storage';
import { IDBFactory } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { answer, chose } from '../builders/answers.ts';
import { assessment } from '../builders/assessments.ts';
import { changeTo } from '../builders/changes.ts';

const bank = await loadBank();
const text = readFileSync(
	new URL('../../docs/local-scheme.example.jsonc', import.meta.url),
	'utf8'
);
const OWN = 'local.example-listening';
const caip = schemes.find(({ id }) => id === 'caip-2024-25')!;

const statusOf = (scheme: Scheme, answers: Assessment['answers']) =>
	Object.fromEntries(
		judge(scheme, answers).components.map(({ component, status }) => [component.id, status])
	);

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

/** What the pages do on a device with local schemes. */
async function onDevice(store: IndexedDbStore) {
	const kept = await store.localSchemes();
	if (!kept.ok) throw new Error('no store');
	return readLocalSchemes(kept.value, bank);
}

it('a local scheme is loaded, judged by, switched, removed, and loaded again with its answers', async () => {
	const store = new IndexedDbStore(() => 'tablet', 'journey');
	const given = assessment({
		'telephony.cloud': 'yes',
		'telephony.call-back': 'yes',
		'telephony.data-notice': 'no',
		'telephony.use-of-data': 'yes',
		'navigation.parity': 'yes',
		'navigation.structured-information': 'yes',
		'navigation.preferred-clinician': 'yes',
		'navigation.single-view': 'no'
	});
	await store.put(given);
	const national = statusOf(caip, given.answers);
	expect(national).toMatchObject({ telephony: 'notMet', navigation: 'met' });

	// It is written, read and kept.
	const parsed = parseLocalScheme(text, bank);
	if (!parsed.ok) throw new Error('the example is broken');
	expect(parsed.value.scheme.id).toBe(OWN);
	await store.putLocalScheme({ id: OWN, text, off: [] });

	// Its own component waits for its own questions, and its readings turn the national ones round.
	const loaded = await onDevice(store);
	const [own] = loaded.schemes;
	expect(statusOf(own!.scheme, given.answers)).toEqual({ listening: 'notKnown' });
	expect(statusOf(withReadings(caip, loaded.readings), given.answers)).toMatchObject({
		telephony: 'met',
		navigation: 'notMet'
	});

	// Its questions are answered like any other.
	const heard = answer(`${OWN}.sample-heard`, chose('yes'));
	const calls = answer(`${OWN}.calls-heard`, {
		kind: 'numbers',
		figures: { calls: 12 },
		period: '2026-10',
		from: ''
	});
	await store.putChange(changeTo(heard));
	await store.putChange(changeTo(calls));
	const read = await store.read('one');
	const answers = read.ok && read.value && 'answers' in read.value ? read.value.answers : {};
	expect(statusOf(own!.scheme, answers)).toEqual({ listening: 'met' });

	// One reading is switched off.
	await store.putLocalScheme({ id: OWN, text, off: ['caip-2024-25/N0'] });
	expect(statusOf(withReadings(caip, (await onDevice(store)).readings), answers)).toMatchObject({
		telephony: 'met',
		navigation: 'met'
	});

	// Removed, it leaves the national schemes as they were and the answers where they are.
	await store.removeLocalScheme(OWN);
	const without = await onDevice(store);
	expect(without).toEqual({ schemes: [], readings: [], unreadable: [] });
	expect(withReadings(caip, without.readings)).toBe(caip);
	expect(statusOf(caip, answers)).toEqual(national);
	expect(await store.read('one')).toMatchObject({
		value: { answers: { [heard.question]: heard, [calls.question]: calls } }
	});

	// Loaded again, it finds them.
	await store.putLocalScheme({ id: OWN, text, off: [] });
	const [again] = (await onDevice(store)).schemes;
	expect(statusOf(again!.scheme, answers)).toEqual({ listening: 'met' });
});
