import {
	VERSION,
	canonicalText,
	fillWithheld,
	mergeAssessments,
	parseAssessment,
	type Assessment
} from '#assessments';
import { shareOf } from '#exchange';
import { SHARES, newMember, type Member, type Received, type Share } from '#networks';
import { OWN } from '#plan';
import { loadBank } from '#questions';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPlanChange, aValue, anAssessment } from '../../tests/builders/arbitraries.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { planEdits } from '../../tests/builders/plans.ts';
import { exampleWorkshop } from '../../tests/builders/workshops.ts';
import { ownActions } from '../plan/own-actions.ts';
import { takeHome, type TakeHome } from './take-home.ts';
import type { Commitment } from './workshop.ts';

const bank = await loadBank();
const AT = '2026-03-20T15:00:00.000Z';
const BEFORE = '2026-03-20T14:00:00.000Z';
const AFTER = '2026-03-27T09:00:00.000Z';

const promise = (id: string, rest: Partial<Commitment> = {}): Commitment => ({
	id,
	members: ['m1'],
	what: 'Ask the supplier to switch call-back on',
	who: 'Practice manager',
	due: '2026-04-17',
	section: 'telephony',
	at: AT,
	...rest
});
const file = (of: Assessment, rest: Partial<Received> = {}): Received => ({
	network: 'room-1',
	assessment: of,
	snapshots: [],
	madeAt: BEFORE,
	receivedAt: BEFORE,
	route: 'file',
	file: '',
	leftOut: [],
	decidingOnly: false,
	onward: false,
	...rest
});
const sent: Member = { ...newMember('m1', 'Mill Lane Surgery'), assessment: 'one' };
const late = newMember('m2', 'Late Surgery');
const workshop = (...commitments: readonly Commitment[]) =>
	exampleWorkshop({ name: 'Access day', date: '2026-03-20', commitments });
const homeOf = (commitments: readonly Commitment[], received: Received): TakeHome => {
	const [home] = takeHome(
		workshop(...commitments),
		{ members: [{ ...sent, assessment: received.assessment.id }] },
		[received],
		'laptop'
	);
	if (!home) throw new Error('nobody was invited');
	return home;
};

/** What the practice has after the take-home file came in, made as the page makes it. */
function broughtIn(
	mine: Assessment,
	{ received, actions }: TakeHome,
	shares: readonly Share[] = SHARES
): Assessment {
	if (!received) throw new Error('no file came');
	const enclosed = shareOf(
		{ assessment: received.assessment, snapshots: [], changes: [] },
		{
			shares: shares.filter((share) => !received.leftOut.includes(share)),
			onward: false,
			home: actions
		}
	);
	const theirs = parseAssessment(JSON.parse(JSON.stringify(enclosed.assessment)));
	if (!theirs.ok) throw new Error('the take-home record cannot be read');
	return mergeAssessments(mine, fillWithheld(theirs.value, mine, enclosed.leftOut)).assessment;
}

describe('what a practice takes home', () => {
	it('is each of its promises as an action of its own plan', () => {
		const { actions, promised, member } = homeOf(
			[promise('c1'), promise('c2', { members: ['m2'] }), promise('c3', { members: [] })],
			file(assessment())
		);
		expect(member.id).toBe('m1');
		expect(promised.map(({ id }) => id)).toEqual(['c1']);
		expect(actions).toEqual({
			[`${OWN}c1`]: {
				action: 'own.c1',
				chosen: true,
				what: 'Ask the supplier to switch call-back on',
				theme: 'telephony',
				owner: 'Practice manager',
				due: '2026-04-17',
				note: 'Promised at the workshop “Access day” on 20 March 2026.',
				changedAt: AT,
				device: 'laptop'
			}
		});
		const [action] = ownActions(bank, actions);
		expect(action).toMatchObject({ id: 'own.c1', chosen: true, theme: { title: 'Telephony' } });
	});

	it('says no more than was promised, and the day of the promise where the workshop has none', () => {
		const bare = { id: 'c1', members: ['m1'], what: 'Meet again', who: '', at: AT };
		const { date: _, ...undated } = workshop(bare);
		const [home] = takeHome(undated, { members: [sent] }, [file(assessment())], 'laptop');
		expect(home?.actions['own.c1']).toStrictEqual({
			action: 'own.c1',
			chosen: true,
			what: 'Meet again',
			note: 'Promised at the workshop “Access day” on 20 March 2026.',
			changedAt: AT,
			device: 'laptop'
		});
	});

	it('is nothing that could be brought in while no file has come, but its promises are known', () => {
		const [home, gone] = takeHome(
			workshop(promise('c1', { members: ['m2'] })),
			{ members: [late, { ...sent, assessment: 'elsewhere' }] },
			[file(assessment())],
			'laptop'
		);
		expect(home).toMatchObject({ member: late, received: undefined, actions: {} });
		expect(home?.promised).toHaveLength(1);
		expect(gone?.received).toBeUndefined();
	});

	it('is not promised again where a later file of the practice holds it', () => {
		const plan = planEdits({ 'own.c1': { what: 'Ask', status: 'done', changedAt: AFTER } });
		const home = homeOf([promise('c1'), promise('c2')], file(assessment({}, { plan })));
		expect(Object.keys(home.actions)).toEqual(['own.c2']);
	});

	it('is the new wording of a promise, beside what the practice had made of it', () => {
		const plan = planEdits({ 'own.c1': { what: 'Ask', status: 'underWay', changedAt: BEFORE } });
		const home = homeOf([promise('c1')], file(assessment({}, { plan })));
		expect(home.actions['own.c1']).toMatchObject({
			what: 'Ask the supplier to switch call-back on',
			status: 'underWay',
			changedAt: AT
		});
	});
});

/** A moment, in seconds after the workshop begins. */
const moment = (second: number) => new Date(Date.parse(BEFORE) + second * 1000).toISOString();

/** A practice's record as it was handed in, whatever it held: everything in it is from before. */
const handedIn = anAssessment.map(({ deletedAt: _, ...one }): Assessment => ({
	...one,
	version: VERSION,
	headerChangedAt: BEFORE,
	headerDevice: 'desk',
	answers: Object.fromEntries(
		Object.entries(one.answers).map(([id, answer]) => [id, { ...answer, changedAt: BEFORE }])
	),
	plan: Object.fromEntries(
		Object.entries(one.plan).map(([id, edit]) => [id, { ...edit, changedAt: BEFORE }])
	)
}));

/** What the practice did since: some of its answers and edits are other ones, some are new. */
const later = fc.record({
	answers: fc.array(
		fc.record({
			at: fc.nat(9),
			value: aValue,
			note: fc.string(),
			after: fc.integer({ min: 1, max: 9999 })
		}),
		{ maxLength: 4 }
	),
	edits: fc.array(
		fc.record({ at: fc.nat(9), change: aPlanChange, after: fc.integer({ min: 1, max: 9999 }) }),
		{ maxLength: 4 }
	)
});
type Later = typeof later extends fc.Arbitrary<infer T> ? T : never;

function movedOn(one: Assessment, { answers, edits }: Later): Assessment {
	const idAt = (of: object, at: number) => Object.keys(of)[at] ?? `new.${String(at)}`;
	return {
		...one,
		answers: {
			...one.answers,
			...Object.fromEntries(
				answers.map(({ at, value, note, after }) => {
					const question = idAt(one.answers, at);
					const changedAt = moment(after);
					return [
						question,
						{
							question,
							value,
							note,
							evidence: '',
							review: false,
							answeredAt: changedAt,
							changedAt,
							device: 'desk'
						}
					];
				})
			)
		},
		plan: {
			...one.plan,
			...Object.fromEntries(
				edits.map(({ at, change, after }) => {
					const action = idAt(one.plan, at);
					return [
						action,
						{ ...one.plan[action], ...change, action, changedAt: moment(after), device: 'desk' }
					];
				})
			)
		}
	};
}

const commitments = fc.uniqueArray(fc.uuid(), { maxLength: 4 }).chain((ids) =>
	fc.tuple(
		...ids.map((id) =>
			fc
				.record({
					what: fc.string(),
					who: fc.string({ maxLength: 300 }),
					due: fc.constantFrom('2026-04-17', '2026-05-01'),
					after: fc.integer({ min: 1, max: 9999 })
				})
				.map(({ after, ...rest }) => promise(id, { ...rest, at: moment(after) }))
		)
	)
);
const someShares = fc.subarray([...SHARES]);

/** What was handed in, as the network holds it: without what the practice left out. */
const received = (whole: Assessment, leftOut: readonly Share[]): Received => {
	const shares = SHARES.filter((share) => !leftOut.includes(share));
	const { assessment: shared } = shareOf(
		{ assessment: whole, snapshots: [], changes: [] },
		{ shares, onward: false }
	);
	return file(shared, { leftOut });
};

describe('bringing a take-home file in at the practice', () => {
	it('adds exactly what it promised, and keeps all that it has done since', () => {
		fc.assert(
			fc.property(
				handedIn,
				later,
				commitments,
				someShares,
				someShares,
				(whole, since, promised, leftOut, shares) => {
					const home = homeOf(promised, received(whole, leftOut));
					const mine = movedOn(whole, since);
					const after = broughtIn(mine, home, shares);
					expect(Object.keys(home.actions)).toHaveLength(promised.length);
					expect(canonicalText(after)).toBe(
						canonicalText({ ...mine, plan: { ...mine.plan, ...home.actions } })
					);
				}
			)
		);
	});

	it('changes nothing more the second time, also when the practice has worked on it meanwhile', () => {
		fc.assert(
			fc.property(
				handedIn,
				commitments,
				someShares,
				aPlanChange,
				(whole, promised, leftOut, work) => {
					const home = homeOf(promised, received(whole, leftOut));
					const once = broughtIn(whole, home);
					expect(canonicalText(broughtIn(once, home))).toBe(canonicalText(once));
					const worked: Assessment = {
						...once,
						plan: Object.fromEntries(
							Object.entries(once.plan).map(([id, edit]) => [
								id,
								id.startsWith(OWN) ? { ...edit, ...work, changedAt: AFTER, device: 'desk' } : edit
							])
						)
					};
					expect(canonicalText(broughtIn(worked, home))).toBe(canonicalText(worked));
				}
			)
		);
	});

	it('adds nothing again from a file made after the practice handed in once more', () => {
		fc.assert(
			fc.property(handedIn, commitments, (whole, promised) => {
				const once = broughtIn(whole, homeOf(promised, received(whole, [])));
				expect(homeOf(promised, received(once, [])).actions).toEqual({});
			})
		);
	});
});
