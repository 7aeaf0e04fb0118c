import { askedIn, loadBank, sources } from '#questions';
import { describe, expect, it } from 'vitest';
import { duplicatesIn, wordingFaults } from '../../../tests/builders/wording.ts';
import { goalsBeside, isPastGoal, nationalGoals, type NationalGoal } from './national-goals.ts';

const goal = (id: string) => nationalGoals.find((one) => one.id === id);
const asked = askedIn(await loadBank());

describe('the national goals', () => {
	it('have ids of their own and are worded to be shown', () => {
		expect(duplicatesIn(nationalGoals.map(({ id }) => id))).toEqual([]);
		expect(
			wordingFaults(nationalGoals.map(({ title, unit, note }) => ({ title, unit, note })))
		).toEqual([]);
	});

	it('are for England, each with its source and a figure', () => {
		for (const { area, sources: refs, stood, aim } of nationalGoals) {
			expect(area).toBe('England');
			expect(refs.length).toBeGreaterThan(0);
			expect(refs.filter(({ source }) => !(source in sources))).toEqual([]);
			expect(stood ?? aim).toBeDefined();
		}
	});

	it('each stand beside questions that exist, and beside fields that they have', () => {
		const strays = nationalGoals
			.flatMap(({ beside }) => beside)
			.filter((place) => {
				const input = asked.get(place.asked)?.asked.input;
				if (place.field === undefined) return input === undefined;
				return !(input?.kind === 'numbers' && input.fields.some(({ id }) => id === place.field));
			});
		expect(strays).toEqual([]);
		expect(nationalGoals.filter(({ beside }) => beside.length === 0)).toEqual([]);
	});

	/** As the letter of April 2024 and the source of the same-day goal give them. */
	it.each([
		['record-views', 9_900_000, 15_000_000, '2025-03'],
		['repeat-prescriptions', 2_700_000, 3_500_000, '2025-03'],
		['prospective-records', 84.1, 90, '2024-03'],
		['online-appointments', 94.3, 90, '2024-03'],
		['online-repeats', 98.9, 90, '2024-03'],
		['self-referrals-2024', 41_000, 45_000, '2024-03'],
		['self-referrals-2025', undefined, 15_000, '2025-03'],
		['pharmacy-first', undefined, 320_000, '2025-03'],
		['pharmacy-contraception', undefined, 25_800, '2025-03'],
		['pharmacy-blood-pressure', undefined, 71_000, '2025-03'],
		['digital-telephony', 90, 99, '2024-05'],
		['criteria-telephony', undefined, 90, undefined],
		['criteria-online', undefined, 90, undefined],
		['criteria-navigation', undefined, 90, undefined],
		['navigation-training', 3375, undefined, undefined],
		['same-day', undefined, 90, '2027-03'],
		['improvement-programme', 1650, undefined, undefined],
		['direct-patient-care', 36_000, 26_000, '2024-03'],
		['gp-training-places', undefined, 500, undefined],
		['online-registration', undefined, 90, '2024-12-31']
	])('%s: %s, to %s by %s', (id, stood, aim, by) => {
		const own = goal(id);
		expect([own?.stood?.figure, own?.aim?.figure, own?.by]).toEqual([stood, aim, by]);
	});

	it('are all in that list', () => {
		expect(nationalGoals).toHaveLength(20);
	});
});

describe('beside a question', () => {
	it('stand the goals that name it, in their order', () => {
		expect(goalsBeside('app.use').map(({ id }) => id)).toEqual([
			'record-views',
			'repeat-prescriptions'
		]);
	});

	it('stands none where no goal names it', () => {
		expect(goalsBeside('capacity.patient-survey')).toEqual([]);
	});
});

describe('a goal is past', () => {
	const by = (last?: string): NationalGoal => {
		const { by: _, ...rest } = nationalGoals[0]!;
		return last === undefined ? rest : { ...rest, by: last };
	};

	it.each([
		['2025-03', '2025-03-31', false],
		['2025-03', '2025-04-01', true],
		['2024-12-31', '2024-12-31', false],
		['2024-12-31', '2025-01-01', true],
		[undefined, '2099-01-01', false]
	])('by %s on %s: %s', (last, today, past) => {
		expect(isPastGoal(by(last), today)).toBe(past);
	});
});
