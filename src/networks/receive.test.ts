import { emptyProfile, newAssessment, type Answer, type Assessment } from '#assessments';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { snapshot } from '../../tests/builders/snapshots.ts';
import { newMember, newNetwork } from './new-network.ts';
import type { Member, Network } from './network.ts';
import { receive, type Incoming } from './receive.ts';
import { SHARES, type Received } from './received.ts';

const AT = '2026-05-01T08:00:00.000Z';
const day = (number: number) => `2026-04-${String(number).padStart(2, '0')}T09:00:00.000Z`;

const network = (...members: readonly Member[]): Network => ({
	...newNetwork('n1', 'Valley PCN', 'U12345', '', '2026-01-01T00:00:00.000Z'),
	members
});

const said = (question: string, choice: 'yes' | 'no', on: number, rest: Partial<Answer> = {}) =>
	answer(question, chose(choice), { changedAt: day(on), answeredAt: day(on), ...rest });

const file = (
	id: string,
	given: readonly Answer[],
	on: number,
	{
		practice = `Practice ${id}`,
		ods = '',
		...rest
	}: Partial<Incoming> & {
		readonly practice?: string;
		readonly ods?: string;
	} = {}
): Incoming => ({
	assessment: {
		...newAssessment(id, { ...emptyProfile(practice), ods }, '2026-01-01T00:00:00.000Z'),
		answers: Object.fromEntries(given.map((one) => [one.question, one]))
	},
	snapshots: [],
	leftOut: [],
	decidingOnly: false,
	onward: false,
	madeAt: day(on),
	...rest
});

/** Takes files one after the other. */
function takeAll(into: Network, files: readonly Incoming[]) {
	let current = into;
	const held = new Map<string, Received>();
	const outcomes = files.map((one) => {
		const { network, received, outcome } = receive(
			current,
			[...held.values()],
			one,
			AT,
			'file',
			'a.accessready'
		);
		current = network;
		held.set(received.assessment.id, received);
		return outcome;
	});
	return { network: current, held, outcomes };
}

describe('a practice', () => {
	it('is added when nobody knows it, named and coded as its file says', () => {
		const { network: after, member } = receive(
			network(),
			[],
			file('a', [], 1, { practice: 'Mill Lane', ods: 'A81001' }),
			AT,
			'qr',
			''
		);
		expect(member).toEqual({
			id: 'a',
			practice: 'Mill Lane',
			ods: 'A81001',
			alias: '',
			assessment: 'a'
		});
		expect(after).toEqual({ ...network(member), changedAt: AT });
	});

	const typed = (id: string, practice: string, ods = '', assessment?: string): Member => ({
		...newMember(id, practice, ods),
		...(assessment !== undefined && { assessment })
	});
	const incoming = file('a', [], 1, { practice: 'Mill Lane', ods: 'A81001' });
	const matched = (...members: readonly Member[]) =>
		receive(network(...members), [], incoming, AT, 'file', '').member.id;

	it('is known by its assessment before its code, and by its code before its name', () => {
		const byName = typed('m1', ' mill  LANE');
		const byCode = typed('m2', 'Another name', 'A81001');
		const byAssessment = typed('m3', 'A third', 'B82002', 'a');
		expect(matched(byName, byCode, byAssessment)).toBe('m3');
		expect(matched(byName, byCode)).toBe('m2');
		expect(matched(byName)).toBe('m1');
	});

	it('is not the one with its name and another code, nor one of two with its name', () => {
		expect(matched(typed('m1', 'Mill Lane', 'B82002'))).toBe('a');
		expect(matched(typed('m1', 'Mill Lane'), typed('m2', 'Mill Lane'))).toBe('a');
	});

	it('keeps the name that was typed and takes the code that was not', () => {
		const { network: after } = receive(
			network(typed('m1', 'mill lane')),
			[],
			incoming,
			AT,
			'file',
			''
		);
		expect(after.members).toEqual([typed('m1', 'mill lane', 'A81001', 'a')]);
	});

	it('that came with its file changes its name with it, unless the user has named it', () => {
		const renamed = file('a', [], 2, { practice: 'Mill Lane and Brook' });
		const named: Assessment = {
			...renamed.assessment,
			headerChangedAt: day(2),
			headerDevice: 'tablet'
		};
		const later = { ...renamed, assessment: named };
		const first = takeAll(network(), [incoming]);
		const follows = takeAll(network(), [incoming, later]);
		expect(follows.network.members.map(({ practice }) => practice)).toEqual([
			'Mill Lane and Brook'
		]);
		const own = { ...first.network.members[0]!, practice: 'Ours' };
		const { member } = receive(network(own), [...first.held.values()], later, AT, 'file', '');
		expect(member.practice).toBe('Ours');
	});

	it('never takes the id of another', () => {
		const other = typed('a', 'Quite another', '', 'z');
		const { member, network: after } = receive(network(other), [], incoming, AT, 'file', '');
		expect(member.id).toBe('a.2');
		expect(after.members).toHaveLength(2);
	});
});

describe('the outcome', () => {
	const first = file('a', [said('q.one', 'yes', 2)], 3);

	it('is new, then the same, and nothing is changed by a repeat', () => {
		const once = takeAll(network(), [first]);
		const {
			network: after,
			received,
			outcome
		} = receive(once.network, [...once.held.values()], first, day(29), 'qr', 'again');
		expect(once.outcomes).toEqual(['new']);
		expect(outcome).toBe('same');
		expect(after).toBe(once.network);
		expect(received).toBe(once.held.get('a'));
	});

	it('is newer when an answer came, and when the file says that all still stands', () => {
		const changed = file('a', [said('q.one', 'no', 4)], 5);
		expect(takeAll(network(), [first, changed]).outcomes).toEqual(['new', 'newer']);
		const later = takeAll(network(), [first, { ...first, madeAt: day(9) }]);
		expect(later.outcomes).toEqual(['new', 'newer']);
		expect(later.held.get('a')?.madeAt).toBe(day(9));
	});

	it('is newer when an earlier file holds what the later one lacks', () => {
		const more = file('a', [said('q.one', 'yes', 1), said('q.two', 'no', 1)], 2);
		const { outcomes, held } = takeAll(network(), [first, more]);
		expect(outcomes).toEqual(['new', 'newer']);
		expect(Object.keys(held.get('a')!.assessment.answers)).toEqual(['q.one', 'q.two']);
		expect(held.get('a')?.madeAt).toBe(day(3));
	});

	it('is older when an earlier file tells nothing more', () => {
		const earlier = file('a', [said('q.one', 'no', 1)], 1);
		const { outcomes, held } = takeAll(network(), [first, earlier]);
		expect(outcomes).toEqual(['new', 'older']);
		expect(held.get('a')?.assessment.answers).toEqual(first.assessment.answers);
	});
});

describe('two assessments of one practice', () => {
	const early = file('a', [said('q.one', 'yes', 1)], 1, { ods: 'A81001' });
	const late = file('b', [said('q.one', 'no', 2)], 2, { ods: 'A81001' });
	const members = [newMember('m1', 'Mill Lane', 'A81001')];

	it('are both kept, and the later file counts in whatever order they come', () => {
		const forth = takeAll(network(...members), [early, late]);
		const back = takeAll(network(...members), [late, early]);
		expect(forth.outcomes).toEqual(['new', 'newer']);
		expect(back.outcomes).toEqual(['new', 'older']);
		for (const { network: after, held } of [forth, back]) {
			expect(after.members).toEqual([{ ...members[0], assessment: 'b' }]);
			expect([...held.keys()].toSorted()).toEqual(['a', 'b']);
		}
	});

	it('of one moment are told apart in the same way each time', () => {
		const together = { ...early, madeAt: late.madeAt };
		for (const files of [
			[together, late],
			[late, together]
		])
			expect(takeAll(network(...members), files).network.members[0]?.assessment).toBe('b');
	});
});

describe('what was shared', () => {
	it('in part never takes away what came in full', () => {
		const full = file('a', [said('q.one', 'yes', 1, { note: 'Seen' }), said('q.two', 'no', 1)], 1);
		const part = file('a', [said('q.one', 'no', 3)], 3, {
			decidingOnly: true,
			leftOut: ['notes']
		});
		for (const files of [
			[full, part],
			[part, full]
		]) {
			const held = takeAll(network(), files).held.get('a')!;
			expect(Object.keys(held.assessment.answers)).toEqual(['q.one', 'q.two']);
			expect(held.assessment.answers['q.one']).toMatchObject({ value: chose('no') });
			expect(held).toMatchObject({ decidingOnly: false, leftOut: [], madeAt: day(3) });
		}
	});

	it('is what the full file says, whatever a later summary leaves out', () => {
		const full = file('a', [], 1, { leftOut: ['names'], onward: true });
		const summary = file('a', [], 3, { decidingOnly: true, leftOut: SHARES, onward: true });
		const between = file('a', [], 2, { leftOut: ['notes'], onward: true });
		const after = file('a', [], 4, { leftOut: ['plan'], onward: true });
		const kept = (...files: readonly Incoming[]) => takeAll(network(), files).held.get('a');
		expect(kept(full, summary)).toMatchObject({ leftOut: ['names'], onward: true });
		expect(kept(full, summary, between)).toMatchObject({ leftOut: ['notes'], madeAt: day(3) });
		expect(kept(full, summary, after)).toMatchObject({ leftOut: ['plan'], madeAt: day(4) });
		expect(kept(full, summary, after)).not.toHaveProperty('full');
		expect(kept(summary)).toMatchObject({ leftOut: SHARES, decidingOnly: true });
	});

	it('goes on after a summary only when both files agreed to it', () => {
		const onward = (full: boolean, summary: boolean) => {
			const { held } = takeAll(network(), [
				file('a', [], 1, { onward: full }),
				file('a', [], 2, { onward: summary, decidingOnly: true, leftOut: SHARES })
			]);
			return held.get('a')?.onward;
		};
		expect(onward(true, true)).toBe(true);
		expect(onward(true, false)).toBe(false);
		expect(onward(false, true)).toBe(false);
	});

	it('keeps the note of an answer that came again without', () => {
		const one = said('q.one', 'yes', 1, { note: 'Seen' });
		const without = file('a', [{ ...one, note: '' }], 3, { leftOut: ['notes'] });
		const { held } = takeAll(network(), [file('a', [one], 1), without]);
		expect(held.get('a')!.assessment.answers['q.one']?.note).toBe('Seen');
	});

	it('may go on as the latest file says; of two of one moment only when both agree', () => {
		const yes = file('a', [], 1, { onward: true });
		const no = file('a', [], 2, { onward: false });
		const onward = (...files: readonly Incoming[]) =>
			takeAll(network(), files).held.get('a')?.onward;
		expect(onward(yes, no)).toBe(false);
		expect(onward(no, { ...yes, madeAt: day(3) })).toBe(true);
		expect(onward({ ...yes, madeAt: day(2) }, no)).toBe(false);
	});

	it('holds each snapshot once, as it was named last', () => {
		const { assessment } = file('a', [said('q.one', 'yes', 1, { note: 'Seen' })], 1);
		const plain = file('a', [said('q.one', 'yes', 1)], 1).assessment;
		const spring = snapshot({ id: 's1', takenAt: day(1), date: '2026-04-01' }, plain);
		const noted = snapshot({ id: 's1', takenAt: day(1), date: '2026-04-01' }, assessment);
		const winter = snapshot({ id: 's2', takenAt: day(2), date: '2026-01-05' }, plain);
		const files = [
			file('a', [], 1, { snapshots: [spring] }),
			file('a', [], 2, { snapshots: [winter, noted] })
		];
		for (const order of [files, files.toReversed()]) {
			const { snapshots } = takeAll(network(), order).held.get('a')!;
			expect(snapshots.map(({ id }) => id)).toEqual(['s2', 's1']);
			expect(snapshots[1]?.assessment.answers['q.one']?.note).toBe('Seen');
		}
		const renamed = { ...spring, name: 'Spring', takenAt: day(3) };
		const again = file('a', [], 1, { snapshots: [renamed, spring] });
		expect(takeAll(network(), [again]).held.get('a')?.snapshots).toMatchObject([
			{ name: 'Spring' }
		]);
	});
});

/** Files as practices make them: an answer of one moment says one thing, with its note or without. */
const aFile: fc.Arbitrary<Incoming> = fc
	.record({
		practice: fc.constantFrom('a', 'b', 'c'),
		answers: fc.uniqueArray(
			fc.record({
				question: fc.constantFrom('q.one', 'q.two', 'q.three'),
				on: fc.integer({ min: 1, max: 4 })
			}),
			{ selector: ({ question }) => question }
		),
		named: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
		notes: fc.boolean(),
		decidingOnly: fc.boolean(),
		onward: fc.boolean(),
		made: fc.integer({ min: 1, max: 6 })
	})
	.map(({ practice, answers, named, notes, decidingOnly, onward, made }) => {
		const given = answers.map(({ question, on }) =>
			said(question, on % 2 === 0 ? 'yes' : 'no', on, {
				note: notes ? `${question} on ${String(on)}` : ''
			})
		);
		const name = `Practice ${practice}${named === undefined ? '' : String(named)}`;
		const made0 = file(practice, given, made, {
			practice: name,
			ods: practice === 'c' ? '' : `${practice.toUpperCase()}81001`,
			decidingOnly,
			onward,
			leftOut: notes ? [] : ['notes']
		});
		return named === undefined
			? made0
			: {
					...made0,
					assessment: { ...made0.assessment, headerChangedAt: day(named), headerDevice: 'x' }
				};
	});

describe('over any files', () => {
	const start = network(newMember('m1', 'Typed', 'A81001'));
	/** All that is kept, in an order of its own. */
	const keptAfter = (files: readonly Incoming[]) => {
		const { network: after, held } = takeAll(start, files);
		return {
			members: after.members.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
			held: [...held.values()].toSorted((a, b) => (a.assessment.id < b.assessment.id ? -1 : 1))
		};
	};
	const someShuffled = fc
		.array(aFile, { minLength: 1, maxLength: 7 })
		.chain((files) =>
			fc.tuple(
				fc.constant(files),
				fc.shuffledSubarray(files, { minLength: files.length }),
				fc.subarray(files)
			)
		);

	it('neither their order nor repeats matter', () => {
		fc.assert(
			fc.property(someShuffled, ([files, shuffled, repeats]) => {
				expect(keptAfter([...shuffled, ...repeats])).toEqual(keptAfter(files));
			}),
			{ numRuns: 300 }
		);
	});

	it('no answer that came is ever lost', () => {
		fc.assert(
			fc.property(fc.array(aFile, { minLength: 1, maxLength: 7 }), (files) => {
				const { held } = takeAll(start, files);
				for (const { assessment } of files)
					for (const one of Object.values(assessment.answers)) {
						const kept = held.get(assessment.id)!.assessment.answers[one.question]!;
						expect(kept.changedAt >= one.changedAt).toBe(true);
						if (kept.changedAt === one.changedAt)
							expect([one.note, kept.note]).toContain(kept.note);
					}
			})
		);
	});
});
