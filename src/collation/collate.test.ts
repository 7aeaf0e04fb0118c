import { isAnswered } from '#assessments';
import {
	SHARES,
	parseNetwork,
	parseReceived,
	type Member,
	type Received,
	type Statuses
} from '#networks';
import { loadBank } from '#questions';
import { decides, judge, leafRules, schemes, type Status } from '#scoring';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers } from '../../tests/builders/answers.ts';
import { aPractice } from '../../tests/builders/any-practice.ts';
import { bestAnswers } from '../../tests/builders/best-answers.ts';
import {
	exampleFiles,
	exampleMember,
	exampleNetwork,
	exampleReceived
} from '../../tests/builders/networks.ts';
import { WITHHELD, withheldReceived } from '../../tests/builders/network-report.ts';
import { collate } from './collate.ts';
import { commonGaps } from './common-gaps.ts';
import { sharedActions } from './shared-actions.ts';
import { shortestWay } from './shortest-way.ts';

const TODAY = '2026-04-06';
const bank = await loadBank();
const best = bestAnswers(bank);
const caip = schemes.find(({ id }) => id === 'caip-2024-25')!;
const withoutNotice = { ...best, ...answers({ 'telephony.data-notice': 'no' }) };
const notSaid = { ...best, ...answers({ 'telephony.data-notice': 'notKnown' }) };

const of = (received: readonly Received[], practices = received.length, scheme = caip) =>
	collate({ network: exampleNetwork(practices), received, scheme, today: TODAY });
const component = (id: string, ...given: Parameters<typeof of>) =>
	of(...given).components.find((one) => one.component.id === id)!;

describe('the built networks', () => {
	it('can be read as they are', () => {
		expect(parseNetwork(exampleNetwork(30))).toMatchObject({ ok: true });
		for (const file of exampleFiles(5))
			expect(parseReceived(file)).toEqual({ ok: true, value: file });
	});

	it('have answers of every kind', () => {
		const statuses = new Set(
			of(exampleFiles(20)).rows.flatMap(({ criteria }) => Object.values(criteria))
		);
		expect([...statuses].toSorted()).toEqual(['met', 'notKnown', 'notMet']);
	});
});

describe('a component of a network', () => {
	it('is met when every practice meets it', () => {
		const telephony = component('telephony', [exampleReceived(0, best), exampleReceived(1, best)]);
		expect(telephony).toMatchObject({
			status: 'met',
			counts: { met: 2, notMet: 0, notKnown: 0 },
			blocking: []
		});
	});

	it('is not met as soon as one practice does not meet it, which blocks it by its criteria', () => {
		const telephony = component('telephony', [
			exampleReceived(0, best),
			exampleReceived(1, withoutNotice),
			exampleReceived(2, notSaid)
		]);
		expect(telephony.status).toBe('notMet');
		expect(telephony.counts).toEqual({ met: 1, notMet: 1, notKnown: 1 });
		expect(
			telephony.blocking.map(({ member, criteria }) => [
				member.practice,
				criteria.map(({ criterion, status }) => [criterion.id, status])
			])
		).toEqual([
			['Example Practice B', [['T2', 'notMet']]],
			['Example Practice C', [['T2', 'notKnown']]]
		]);
	});

	it('is not known while a file is missing, which never makes it not met', () => {
		const telephony = component('telephony', [exampleReceived(0, best)], 2);
		expect(telephony.status).toBe('notKnown');
		expect(telephony.counts).toEqual({ met: 1, notMet: 0, notKnown: 1 });
		expect(telephony.blocking).toEqual([
			{
				member: exampleMember(1),
				file: { kind: 'missing' },
				status: 'notKnown',
				criteria: []
			}
		]);
	});

	it('is not known in a network without practices', () => {
		expect(of([], 0).components.map(({ status }) => status)).toEqual([
			'notKnown',
			'notKnown',
			'notKnown'
		]);
	});

	it('carries what the network declared of it in that scheme', () => {
		const claim = { state: 'declared', date: '2025-03-01', note: '' } as const;
		const network = exampleNetwork(1, {
			claims: { 'caip-2024-25/online': claim, 'caip-2025-26/telephony': claim }
		});
		const { components } = collate({ network, received: [], scheme: caip, today: TODAY });
		expect(components.map((one) => [one.component.id, one.claim])).toEqual([
			['telephony', undefined],
			['online', claim],
			['navigation', undefined]
		]);
	});
});

describe('the practices', () => {
	it('stand by name, whatever their order, and those of one name by id', () => {
		const named = (id: string, practice: string) => ({ ...exampleMember(0), id, practice });
		const network = exampleNetwork(0, {
			members: [
				named('5', 'Zeta'),
				named('4', 'Practice 10'),
				named('3', 'practice 9'),
				named('2', 'Éclair'),
				named('1b', 'Same'),
				named('1a', 'Same')
			]
		});
		const { rows } = collate({ network, received: [], scheme: caip, today: TODAY });
		expect(rows.map(({ member }) => member.id)).toEqual(['2', '3', '4', '1a', '1b', '5']);
	});

	it('without a file are known to have none, and nothing else', () => {
		const [row] = of([], 1).rows;
		expect(row?.file).toEqual({ kind: 'missing' });
		expect(new Set(Object.values(row!.components))).toEqual(new Set(['notKnown']));
		expect(Object.keys(row!.criteria).toSorted()).toEqual(
			caip.components.flatMap(({ criteria }) => criteria.map(({ id }) => id)).toSorted()
		);
	});

	it('have a file that is so many weeks old, and old from the week the network says', () => {
		const made = (madeAt: string) => {
			const network = exampleNetwork(1, { oldAfterWeeks: 4 });
			const received = [exampleReceived(0, best, { madeAt })];
			return collate({ network, received, scheme: caip, today: TODAY }).rows[0]?.file;
		};
		expect(made('2026-04-06T12:00:00.000Z')).toMatchObject({ weeks: 0, old: false });
		expect(made('2026-03-10T12:00:00.000Z')).toMatchObject({ weeks: 3, old: false });
		expect(made('2026-03-09T12:00:00.000Z')).toMatchObject({ weeks: 4, old: true });
		expect(made('2027-01-01T12:00:00.000Z')).toMatchObject({ weeks: 0, old: false });
	});

	it('are judged whole by the deciding answers alone', () => {
		const deciding = new Set(
			caip.components
				.flatMap(({ criteria }) => criteria.filter(decides))
				.flatMap(({ rule }) => leafRules(rule))
				.map(({ answer }) => answer)
		);
		const only = Object.fromEntries(
			Object.entries(best).filter(([id, one]) => deciding.has(id) && isAnswered(one))
		);
		const file = exampleReceived(0, only, { decidingOnly: true });
		expect(of([file]).components.map(({ status }) => status)).toEqual(['met', 'met', 'met']);
	});
});

describe('a practice whose detail is not shared', () => {
	const MADE = '2026-03-01T12:00:00.000Z';
	const STATED = '2026-03-20T12:00:00.000Z';
	const known = (components: Statuses['components'], madeAt = MADE) => ({
		...exampleMember(1),
		statuses: { madeAt, statedAt: STATED, components }
	});
	const with2 = (member: Member, received: readonly Received[], scheme = caip) =>
		collate({
			network: exampleNetwork(0, { members: [exampleMember(0), member], oldAfterWeeks: 5 }),
			received,
			scheme,
			today: TODAY
		});
	const telephonyOf = ({ components }: ReturnType<typeof collate>) =>
		components.find((one) => one.component.id === 'telephony')!;

	it('has the statuses that its network stated, and no criterion is known', () => {
		const member = known({ 'caip-2024-25/telephony': 'met', 'caip-2025-26/online': 'met' });
		const collation = with2(member, [exampleReceived(0, best)]);
		expect(collation.rows[1]).toMatchObject({
			file: { kind: 'statusOnly', madeAt: MADE, statedAt: STATED, weeks: 5, old: true },
			components: { telephony: 'met', online: 'notKnown', navigation: 'notKnown' }
		});
		expect(new Set(Object.values(collation.rows[1]!.criteria))).toEqual(new Set(['notKnown']));
		expect(telephonyOf(collation)).toMatchObject({
			status: 'met',
			counts: { met: 2, notMet: 0, notKnown: 0 },
			stated: 1,
			blocking: []
		});
	});

	it('blocks by its status alone', () => {
		const member = known({ 'caip-2024-25/telephony': 'notMet' });
		const telephony = telephonyOf(with2(member, [exampleReceived(0, best)]));
		expect(telephony.status).toBe('notMet');
		expect(telephony.blocking).toMatchObject([{ member, status: 'notMet', criteria: [] }]);
	});

	it('is judged by its file when that is as late or later, and else by the statement', () => {
		const member = known({ 'caip-2024-25/telephony': 'notMet' });
		const at = (madeAt: string) => with2(member, [exampleReceived(1, best, { madeAt })]).rows[1]!;
		expect(at(MADE)).toMatchObject({ file: { kind: 'here' }, components: { telephony: 'met' } });
		expect(at(STATED)).toMatchObject({ file: { kind: 'here' } });
		expect(at('2026-02-01T12:00:00.000Z')).toMatchObject({
			file: { kind: 'statusOnly' },
			components: { telephony: 'notMet' }
		});
	});

	it('is not missing, has no common gaps, and no way to met that could be told', () => {
		const member = known({ 'caip-2024-25/telephony': 'notMet' });
		const collation = with2(member, []);
		expect(commonGaps(collation, bank)).toMatchObject({ of: 0, missing: 1, statusOnly: 1 });
		expect(shortestWay(collation, 'telephony', bank)).toMatchObject([
			{ file: { kind: 'missing' }, status: 'notKnown' },
			{ file: { kind: 'statusOnly' }, status: 'notMet', changes: [], outOfReach: [] }
		]);
	});
});

describe('what a practice left out', () => {
	it.each(SHARES)('is in no row of a collation: %s', (share) => {
		const [row] = of([withheldReceived(0, [share])]).rows;
		const text = JSON.stringify(row);
		// Names of people stand in the plan.
		const gone = share === 'plan' ? ['plan', 'names'] : [share];
		for (const [kind, withheld] of Object.entries(WITHHELD))
			expect(text.includes(withheld)).toBe(!gone.includes(kind));
	});

	it('leaves its action to be found again, as in a plan it never had', () => {
		const lacking = (index: number, leftOut: Received['leftOut']) => {
			const file = exampleReceived(index, withoutNotice, { leftOut });
			const edit = { action: 'telephony.data-notice', status: 'done' as const };
			const plan = { [edit.action]: { ...edit, changedAt: file.madeAt, device: 'tablet' } };
			return { ...file, assessment: { ...file.assessment, plan } };
		};
		const shared = (leftOut: Received['leftOut']) =>
			sharedActions(bank, of([lacking(0, leftOut), lacking(1, leftOut)])).map(({ id }) => id);
		expect(shared([])).toEqual([]);
		expect(shared(['plan'])).toEqual(['telephony.data-notice']);
	});
});

const someFiles = fc.array(fc.option(aPractice), { maxLength: 4 }).map((practices) => ({
	practices: practices.length,
	files: practices.flatMap((practice, at) =>
		practice ? [exampleReceived(at, practice.answers)] : []
	)
}));

describe('over any files', () => {
	it('neither their order nor repeats matter, and files of others are left out', () => {
		fc.assert(
			fc.property(
				someFiles.chain(({ practices, files }) =>
					fc.record({
						practices: fc.constant(practices),
						files: fc.constant(files),
						shuffled: fc.shuffledSubarray(files, { minLength: files.length }),
						again: fc.subarray(files)
					})
				),
				({ practices, files, shuffled, again }) => {
					const stranger = exampleReceived(99, best);
					const expected = of(files, practices);
					expect(of([...again, stranger, ...shuffled], practices)).toEqual(expected);
				}
			),
			{ numRuns: 50 }
		);
	});

	it('of two copies of one assessment the later counts, whichever stands first', () => {
		const early = exampleReceived(0, best);
		const late = exampleReceived(0, withoutNotice, { madeAt: '2026-04-01T00:00:00.000Z' });
		expect(of([early, late], 1)).toEqual(of([late, early], 1));
		expect(component('telephony', [early, late], 1).status).toBe('notMet');
	});

	it.each(schemes.map((scheme) => [scheme.title, scheme] as const))(
		'the figures of %s add up, and met means that all meet it',
		(_, scheme) => {
			fc.assert(
				fc.property(someFiles, ({ practices, files }) => {
					const { rows, components } = of(files, practices, scheme);
					const judged = files.map(({ assessment }) => judge(scheme, assessment.answers));
					for (const { component: own, status, counts, blocking } of components) {
						const all = judged.map(
							({ components: theirs }) => theirs.find((one) => one.component.id === own.id)!.status
						);
						const count = (wanted: Status) => all.filter((one) => one === wanted).length;
						expect(counts).toEqual({
							met: count('met'),
							notMet: count('notMet'),
							notKnown: count('notKnown') + practices - files.length
						});
						expect(status === 'met').toBe(practices > 0 && counts.met === practices);
						expect(status === 'notMet').toBe(counts.notMet > 0);
						expect(blocking).toHaveLength(rows.length - counts.met);
					}
				}),
				{ numRuns: 25 }
			);
		}
	);
});
