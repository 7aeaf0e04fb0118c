import type { Assessment, Settings } from '#assessments';
import { err, ok } from '#base';
import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../../tests/builders/answers.ts';
import { assessment } from '../../../tests/builders/assessments.ts';
import { newMember, newNetwork, type Network } from '#networks';
import { MemoryNetworkStore } from '../../../tests/builders/memory-network-store.ts';
import { backupDue, laterThan, networkAsWork, type DeviceWork } from './backup-reminder.ts';
import { deviceWork } from './device-work.ts';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const daysBefore = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();

/** An assessment with so many answers, all changed so many days ago. */
const worked = (count: number, days: number, rest: Partial<Assessment> = {}): Assessment =>
	assessment(
		{},
		{
			answers: Object.fromEntries(
				Array.from({ length: count }, (_, at) => {
					const id = `q.${String(at)}`;
					const record = { ...answer(id, chose('yes')), changedAt: daysBefore(days) };
					return [id, { ...record, device: 'tablet' }];
				})
			),
			...rest
		}
	);

const settings = { device: 'tablet' };
const nothing: DeviceWork = { assessments: [], records: [], files: [] };
/** How many answers and actions are said to have changed. */
const due = (assessments: readonly Assessment[], of: Settings, now: Date) =>
	backupDue({ ...nothing, assessments }, of, now)?.answers;

describe('the reminder of a backup', () => {
	it('comes after real work, and says how much there is', () => {
		expect(due([worked(19, 5)], settings, NOW)).toBeUndefined();
		expect(due([worked(20, 5)], settings, NOW)).toBe(20);
		expect(due([worked(12, 5), worked(10, 4)], settings, NOW)).toBe(22);
	});

	it('never comes in the first three days of use', () => {
		expect(due([worked(60, 2.9)], settings, NOW)).toBeUndefined();
		expect(due([worked(60, 3)], settings, NOW)).toBe(60);
	});

	it('counts only what was done since the last backup', () => {
		const backedUp = { ...settings, lastBackup: daysBefore(1) };
		expect(due([worked(60, 5)], backedUp, NOW)).toBeUndefined();
		expect(due([worked(60, 5), worked(20, 0.5)], backedUp, NOW)).toBe(20);
	});

	it('can be put off for a week', () => {
		const later = { ...settings, backupLater: laterThan(new Date(daysBefore(6.9))) };
		expect(due([worked(60, 9)], later, NOW)).toBeUndefined();
		const past = { ...settings, backupLater: laterThan(new Date(daysBefore(7.1))) };
		expect(due([worked(60, 9)], past, NOW)).toBe(60);
	});

	it('is not for the example practice, nor for what other devices did', () => {
		expect(due([worked(60, 9, { example: true })], settings, NOW)).toBeUndefined();
		expect(due([worked(60, 9)], { device: 'another' }, NOW)).toBeUndefined();
		expect(due([], settings, NOW)).toBeUndefined();
	});
});

describe('the reminder of a backup of a network', () => {
	const declared = { state: 'declared', note: '' } as const;
	const pcn = (days: number, rest: Partial<Network> = {}) => ({
		...newNetwork('vale', 'Vale PCN', '', '', daysBefore(days)),
		...rest
	});
	const asks = (network: Network, files: readonly string[] = [], lastBackup?: string) =>
		backupDue(
			{ ...nothing, records: [networkAsWork(network)], files },
			{ ...settings, lastBackup },
			NOW
		);
	const members = Array.from({ length: 6 }, (_, at) =>
		newMember(String(at), `Practice ${String(at)}`)
	);
	const claims = { 'y/a': declared, 'y/b': declared, 'y/c': declared };

	it('comes after files of practices were received', () => {
		const files = Array.from({ length: 4 }, () => daysBefore(4));
		expect(asks(pcn(5), files)).toEqual({ answers: 0, records: 1, files: 4 });
		expect(asks(pcn(5), files.slice(1))).toBeUndefined();
		expect(asks(pcn(5), files, daysBefore(1))).toBeUndefined();
		expect(asks(pcn(5), [...files, ...files.map(() => daysBefore(0.5))], daysBefore(1))).toEqual({
			answers: 0,
			records: 0,
			files: 4
		});
	});

	it('comes after practices were added and claims recorded', () => {
		expect(asks(pcn(5, { members, claims }))).toEqual({ answers: 0, records: 1, files: 0 });
		expect(asks(pcn(5, { members }))).toBeUndefined();
		expect(asks(pcn(5, { members, claims, example: true }))).toBeUndefined();
	});

	it('waits for a week after a backup, as how much is new is not known', () => {
		const worked = pcn(30, { members, claims, changedAt: daysBefore(0.5) });
		expect(asks(worked, [], daysBefore(1))).toBeUndefined();
		expect(asks(worked, [], daysBefore(7))).toMatchObject({ records: 1 });
		expect(asks({ ...worked, changedAt: daysBefore(8) }, [], daysBefore(7))).toBeUndefined();
	});

	it('never comes in the first three days of use', () => {
		expect(asks(pcn(2.9, { members, claims }))).toBeUndefined();
		expect(asks(pcn(3, { members, claims }))).toMatchObject({ records: 1 });
	});

	it('reads when files came, and of very many when their network was changed', async () => {
		const kept = new MemoryNetworkStore();
		const store = { list: () => Promise.resolve(ok({ assessments: [], unreadable: [] })) };
		const received = {
			network: 'vale',
			assessment: assessment({}, { id: 'mill' }),
			snapshots: [],
			madeAt: daysBefore(9),
			receivedAt: daysBefore(8),
			route: 'file',
			file: '',
			leftOut: [],
			decidingOnly: false,
			onward: false
		} as const;
		const withFile = (count: number) =>
			Array.from({ length: count }, (_, at) => ({
				...newMember(String(at), 'Mill'),
				assessment: `mill-${String(at)}`
			}));
		await kept.put(pcn(10, { members: withFile(60) }), [received]);
		await kept.put({ ...pcn(10, { members: withFile(9), example: true }), id: 'example' });
		expect(await deviceWork(store, kept.store)).toMatchObject({
			value: { records: [{ weight: 60 }, { example: true }], files: [daysBefore(8)] }
		});
		await kept.put(pcn(10, { members: withFile(61), changedAt: daysBefore(4) }));
		const many = await deviceWork(store, kept.store);
		expect(many.ok && many.value.files).toEqual(Array.from({ length: 61 }, () => daysBefore(4)));
	});

	it('is none when the device cannot be read', async () => {
		const kept = new MemoryNetworkStore();
		const failing = err({ kind: 'blocked' as const });
		const list = () => Promise.resolve(ok({ assessments: [], unreadable: [] }));
		expect(await deviceWork({ list: () => Promise.resolve(failing) }, kept.store)).toEqual(failing);
		await kept.put(pcn(10));
		const torn = {
			networks: () => kept.store.networks(),
			received: () => Promise.resolve(failing)
		};
		expect(await deviceWork({ list }, torn)).toEqual(failing);
		kept.failing = true;
		expect(await deviceWork({ list }, kept.store)).toMatchObject({ ok: false });
	});
});
