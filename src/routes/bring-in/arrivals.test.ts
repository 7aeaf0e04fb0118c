import { err, ok } from '#base';
import type { Envelope } from '#exchange';
import { newMember, newNetwork } from '#networks';
import { describe, expect, it, test } from 'vitest';
import { assessment } from '../../../tests/builders/assessments.ts';
import { envelope, enclosed } from '../../../tests/builders/envelopes.ts';
import {
	likelyPlace,
	openContent,
	tally,
	type Opener,
	type Outcome,
	type Step
} from './arrivals.ts';

const AT = '2026-11-22T08:00:00.000Z';

/** Opens what begins with `ok`; what begins with `locked` when the passphrase is `heron`. */
const opener: Opener = {
	most: 20,
	isLocked: (bytes) => new TextDecoder().decode(bytes).startsWith('locked'),
	unlock: (_, passphrase) =>
		Promise.resolve(
			passphrase === 'heron'
				? ok(new TextEncoder().encode('ok'))
				: err({ kind: 'wrongPassphrase' as const })
		),
	read: (input, { evenIfChanged }) => {
		const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
		if (text.startsWith('changed') && !evenIfChanged)
			return Promise.resolve(err({ kind: 'changed' as const }));
		return Promise.resolve(ok(envelope()));
	}
};

describe('opening what came', () => {
	it.each(['ok', new Blob(['ok'])])('reads a text as well as a file', async (content) => {
		expect(await openContent(content, opener)).toEqual(ok(envelope()));
	});

	it('asks for a passphrase, says when it is wrong, and opens with the right one', async () => {
		expect(await openContent('locked', opener)).toEqual(err({ kind: 'locked' }));
		expect(await openContent('locked', opener, { passphrase: 'crow' })).toEqual(
			err({ kind: 'wrongPassphrase' })
		);
		expect(await openContent('locked', opener, { passphrase: 'heron' })).toEqual(ok(envelope()));
	});

	it('reads what was changed only when told to', async () => {
		expect(await openContent('changed', opener)).toEqual(err({ kind: 'changed' }));
		expect(await openContent('changed', opener, { evenIfChanged: true })).toEqual(ok(envelope()));
	});

	it('never reads a file that is too large', async () => {
		const huge = { size: 21, arrayBuffer: () => Promise.reject(new Error('was read')) };
		expect(await openContent(huge as unknown as Blob, opener)).toEqual(
			err({ kind: 'tooLarge', bytes: 21, most: 20 })
		);
	});

	it('says when the browser does not hand the file out', async () => {
		const gone = { size: 2, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
		expect(await openContent(gone as unknown as Blob, opener)).toEqual(
			err({ kind: 'notReadable' })
		);
	});
});

const outcome = (became: Outcome['became']): Outcome => ({
	id: 'one',
	title: 'One',
	became,
	brought: undefined,
	seeAt: undefined
});

test('what is locked is counted apart from what cannot be read, and what held nothing from what is in', () => {
	const steps: readonly Step[] = [
		{ at: 'waiting' },
		{ at: 'refused', error: { kind: 'locked' } },
		{ at: 'refused', error: { kind: 'wrongPassphrase' } },
		{ at: 'refused', error: { kind: 'notOurs' } },
		{ at: 'read', envelope: envelope() },
		{ at: 'in', envelope: envelope(), outcomes: [outcome('added'), outcome('ofOwner')] },
		{ at: 'in', envelope: envelope(), outcomes: [outcome('ofOtherNetwork')] },
		{ at: 'in', envelope: envelope(), outcomes: [] }
	];
	const arrivals = steps.map((step, key) => ({
		key,
		name: 'file',
		route: 'file' as const,
		content: '',
		step
	}));
	expect(tally(arrivals)).toEqual({
		waiting: 1,
		refused: 1,
		locked: 2,
		read: 1,
		notIn: 0,
		in: 1,
		empty: 2
	});
});

describe('where files most likely belong', () => {
	const mill = assessment({}, { id: 'mill' });
	const vale = newNetwork('vale', 'Vale PCN', '', '', AT);
	const moor = newNetwork('moor', 'Moor PCN', '', '', AT);
	const holding = { ...moor, members: [{ ...newMember('m', 'Mill Lane'), assessment: 'mill' }] };
	const fromMill = envelope({ enclosed: [enclosed(mill)] });
	const ofNetwork = (network: typeof vale): Envelope =>
		envelope({ kind: 'network', networks: [{ network, assessments: [], withoutDetail: [] }] });

	it('is the network they were asked for from', () => {
		expect(likelyPlace([fromMill], [vale, holding], 'vale')).toBe('network:vale');
	});

	it('is the network that has the practice', () => {
		expect(likelyPlace([fromMill], [vale, holding], 'gone')).toBe('network:moor');
		const ods = { ...moor, members: [newMember('m', 'Mill Lane', 'A12345')] };
		const known = assessment({}, { id: 'other', profile: { ...mill.profile, ods: 'A12345' } });
		expect(likelyPlace([envelope({ enclosed: [enclosed(known)] })], [ods], undefined)).toBe(
			'network:moor'
		);
	});

	it('is a workshop only when no network has the practice', () => {
		const room = { ...holding, id: 'room', workshop: 'w1' };
		expect(likelyPlace([fromMill], [room, holding], undefined)).toBe('network:moor');
		expect(likelyPlace([fromMill], [room, vale], undefined)).toBe('network:room');
	});

	it('is the user’s own assessments otherwise, and for every backup', () => {
		expect(likelyPlace([fromMill], [vale], undefined)).toBe('own');
		expect(likelyPlace([{ ...fromMill, kind: 'backup' }], [holding], undefined)).toBe('own');
		expect(likelyPlace([], [], undefined)).toBe('own');
	});

	it('is the same network, or a new one, for the file of a network', () => {
		expect(likelyPlace([ofNetwork(vale)], [vale], undefined)).toBe('network:vale');
		expect(likelyPlace([ofNetwork(vale)], [moor], undefined)).toBe('asNetworks');
	});
});
