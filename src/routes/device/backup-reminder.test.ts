import type { Assessment } from '#assessments';
import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../../tests/builders/answers.ts';
import { assessment } from '../../../tests/builders/assessments.ts';
import { backupDue, laterThan } from './backup-reminder.ts';

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

describe('the reminder of a backup', () => {
	it('comes after real work, and says how much there is', () => {
		expect(backupDue([worked(19, 5)], settings, NOW)).toBeUndefined();
		expect(backupDue([worked(20, 5)], settings, NOW)).toBe(20);
		expect(backupDue([worked(12, 5), worked(10, 4)], settings, NOW)).toBe(22);
	});

	it('never comes in the first three days of use', () => {
		expect(backupDue([worked(60, 2.9)], settings, NOW)).toBeUndefined();
		expect(backupDue([worked(60, 3)], settings, NOW)).toBe(60);
	});

	it('counts only what was done since the last backup', () => {
		const backedUp = { ...settings, lastBackup: daysBefore(1) };
		expect(backupDue([worked(60, 5)], backedUp, NOW)).toBeUndefined();
		expect(backupDue([worked(60, 5), worked(20, 0.5)], backedUp, NOW)).toBe(20);
	});

	it('can be put off for a week', () => {
		const later = { ...settings, backupLater: laterThan(new Date(daysBefore(6.9))) };
		expect(backupDue([worked(60, 9)], later, NOW)).toBeUndefined();
		const past = { ...settings, backupLater: laterThan(new Date(daysBefore(7.1))) };
		expect(backupDue([worked(60, 9)], past, NOW)).toBe(60);
	});

	it('is not for the example practice, nor for what other devices did', () => {
		expect(backupDue([worked(60, 9, { example: true })], settings, NOW)).toBeUndefined();
		expect(backupDue([worked(60, 9)], { device: 'another' }, NOW)).toBeUndefined();
		expect(backupDue([], settings, NOW)).toBeUndefined();
	});
});
