import type { AssessmentStore, KeptLocalScheme, Settings } from '#assessments';
import { ok } from '#base';
import { loadBank } from '#questions';
import { schemes } from '#scoring';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Device } from './device.svelte.ts';
import { Judging } from './judging.svelte.ts';

const bank = await loadBank();
const example = await readFile('docs/local-scheme.example.jsonc', 'utf8');
const ID = 'local.example-listening';

/** A device that remembers `scheme`, with local schemes kept on it. */
async function judgingOn(
	today: string,
	{ scheme, kept = [] }: { scheme?: string; kept?: readonly KeptLocalScheme[] } = {}
) {
	let settings: Settings = { device: 'tablet', ...(scheme !== undefined && { scheme }) };
	const store = {
		settings: () => Promise.resolve(ok(settings)),
		putSettings: (next: Settings) => {
			settings = next;
			return Promise.resolve(ok(undefined));
		},
		localSchemes: () => Promise.resolve(ok(kept))
	} as unknown as AssessmentStore;
	const device = new Device(
		store,
		() => new Date(today),
		() => Promise.resolve(undefined)
	);
	await device.load();
	const judging = new Judging(bank, device, today);
	await judging.load(store);
	return { judging, remembered: () => settings.scheme };
}

describe('the scheme to judge by', () => {
	it('is that of today while nobody has chosen', async () => {
		expect((await judgingOn('2026-11-23')).judging.chosen.id).toBe('contract-2026-27');
		expect((await judgingOn('2024-11-23')).judging.chosen.id).toBe('caip-2024-25');
	});

	it('is what was chosen, now and the next time', async () => {
		const { judging, remembered } = await judgingOn('2026-11-23');
		judging.choose('caip-2023-24');
		expect(judging.chosen.id).toBe('caip-2023-24');
		expect(remembered()).toBe('caip-2023-24');
		const later = await judgingOn('2026-11-24', { scheme: 'caip-2023-24' });
		expect(later.judging.chosen.id).toBe('caip-2023-24');
	});

	it('is that of today when the chosen one is no longer here', async () => {
		const { judging } = await judgingOn('2026-11-23', { scheme: ID });
		expect(judging.chosen.id).toBe('contract-2026-27');
	});
});

describe('a local scheme on the device', () => {
	const kept = [{ id: ID, text: example, off: [] }];
	/** What T2 of 2024/25 decides. */
	const counts = ({ judging }: Awaited<ReturnType<typeof judgingOn>>) =>
		judging.schemes
			.find(({ id }) => id === 'caip-2024-25')
			?.components.flatMap(({ criteria }) => criteria)
			.find(({ id }) => id === 'T2')?.counts;

	it('is one more scheme, with its questions in the bank', async () => {
		const { judging } = await judgingOn('2026-11-23', { scheme: ID, kept });
		expect(judging.chosen.id).toBe(ID);
		expect(judging.bank.sections.at(-1)?.id).toBe(ID);
	});

	it('changes the national criteria it reads in its own way, unless that is switched off', async () => {
		expect(counts(await judgingOn('2026-11-23'))).toBe('payment');
		expect(counts(await judgingOn('2026-11-23', { kept }))).toBe('goal');
		const off = [{ id: ID, text: example, off: ['caip-2024-25/T2'] }];
		expect(counts(await judgingOn('2026-11-23', { kept: off }))).toBe('payment');
	});

	it('is left out when it cannot be read, and the others stay', async () => {
		const { judging } = await judgingOn('2026-11-23', { kept: [{ id: ID, text: '{', off: [] }] });
		expect(judging.schemes).toEqual(schemes);
		expect(judging.bank).toBe(bank);
	});
});
