import { SHARES } from '#networks';
import { describe, expect, it } from 'vitest';
import { whatLeaves, type FieldsInWords } from './what-leaves.ts';

const all = { shares: SHARES, decidingOnly: false };
const flat = (groups: readonly FieldsInWords[]) =>
	groups.flatMap(({ title, what }) => what.map((one) => `${title}: ${one}`));

describe('what leaves the device', () => {
	it('is everything but what only a backup holds, when all is shared', () => {
		const { leaves, stays } = whatLeaves(all);
		expect(flat(leaves)).toContain('Every answer: notes');
		expect(flat(leaves)).toContain('The plan: names of who does it');
		expect(flat(stays)).toEqual([
			'The assessment: whether it is deleted here',
			'Everything else: other assessments, networks, files of local schemes, settings'
		]);
	});

	it.each([
		['notes', ['Every answer: notes', 'The plan: notes at actions']],
		['evidence', ['Every answer: references to evidence']],
		['names', ['The plan: names of who does it']],
		['snapshots', ['Snapshots: frozen copies, by the same rules']]
	] as const)('is without %s when they are not shared', (share, named) => {
		const { leaves, stays } = whatLeaves({
			...all,
			shares: SHARES.filter((one) => one !== share)
		});
		for (const one of named) {
			expect(flat(stays)).toContain(one);
			expect(flat(leaves)).not.toContain(one);
		}
	});

	it('holds nothing of the plan when the plan is not shared', () => {
		const { leaves, stays } = whatLeaves({
			...all,
			shares: SHARES.filter((one) => one !== 'plan')
		});
		expect(leaves.map(({ title }) => title)).not.toContain('The plan');
		expect(flat(stays)).toContain('The plan: texts of the plan and of cases for support');
	});

	it('is the answers that decide and nothing beside them, in a summary', () => {
		const { leaves, stays } = whatLeaves({ ...all, decidingOnly: true });
		expect(leaves.map(({ title }) => title)).toEqual([
			'The assessment',
			'The practice',
			'The answers that decide components',
			'For readers'
		]);
		expect(flat(stays)).toContain('All other answers: whole');
	});

	it('names each thing once, on one side only', () => {
		for (const share of SHARES) {
			const { leaves, stays } = whatLeaves({ shares: [share], decidingOnly: false });
			const named = [...flat(leaves), ...flat(stays)];
			expect(new Set(named).size).toBe(named.length);
		}
	});
});
