import type { Received } from '#networks';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, type Given } from '../../tests/builders/answers.ts';
import { exampleMember, exampleReceived, MADE_AT } from '../../tests/builders/networks.ts';
import { ROOM_ANSWERS, roomCounts } from './room-counts.ts';

const CALL_BACK = { id: 'telephony.call-back' };
const members = Array.from({ length: 9 }, (_, index) => exampleMember(index));
const file = (index: number, given: Given, rest: Partial<Received> = {}): Received =>
	exampleReceived(index, answers({ [CALL_BACK.id]: given }), rest);

describe('the answers of a room to one question', () => {
	const figures = { kind: 'numbers', figures: { calls: 9 }, period: '2026-01', from: '' } as const;
	const received = [
		file(0, 'yes'),
		file(1, 'yes'),
		file(2, 'partly'),
		file(3, 'no'),
		file(4, 'notApplicable'),
		file(5, 'notKnown'),
		file(6, figures),
		file(7, null)
	];
	const counts = roomCounts(members, received, CALL_BACK);

	it('are counted by choice, and those who have handed in nothing yet are waited for', () => {
		expect(counts).toMatchObject({
			yes: 2,
			partly: 1,
			no: 1,
			notApplicable: 1,
			notKnown: 1,
			given: 1,
			notAnswered: 1,
			notShared: 0,
			waiting: 1,
			of: 9
		});
	});

	it('say who gave each', () => {
		expect(counts.members.yes).toEqual(['member-0001', 'member-0002']);
		expect(counts.members.waiting).toEqual(['member-0009']);
		expect(counts.members.notShared).toEqual([]);
	});

	it('are not called open where a practice shared less than its whole assessment', () => {
		const summary = file(0, null, { decidingOnly: true });
		expect(roomCounts(members.slice(0, 1), [summary], CALL_BACK)).toMatchObject({
			notShared: 1,
			notAnswered: 0
		});
		const shown = file(0, 'no', { decidingOnly: true });
		expect(roomCounts(members.slice(0, 1), [shown], CALL_BACK)).toMatchObject({ no: 1 });
	});

	it('are not known of a practice whose network stated no more than its statuses', () => {
		const { assessment: _, ...member } = exampleMember(0);
		const statuses = { madeAt: MADE_AT, statedAt: MADE_AT, components: {} };
		expect(roomCounts([{ ...member, statuses }], [], CALL_BACK)).toMatchObject({
			notShared: 1,
			waiting: 0
		});
	});

	it('of a room without practices are none', () => {
		expect(roomCounts([], received, CALL_BACK)).toMatchObject({ yes: 0, waiting: 0, of: 0 });
	});
});

it('every practice is counted once, whatever came in', () => {
	const given = fc.constantFrom<Given | undefined>(
		'yes',
		'partly',
		'no',
		'notKnown',
		null,
		undefined
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(given, fc.boolean()), { maxLength: 30 }), (room) => {
			const received = room.flatMap(([value, decidingOnly], index) =>
				value === undefined ? [] : [file(index, value, { decidingOnly })]
			);
			const counts = roomCounts(
				room.map((_, index) => exampleMember(index)),
				received,
				CALL_BACK
			);
			expect(counts.of).toBe(room.length);
			expect(ROOM_ANSWERS.reduce((sum, answer) => sum + counts[answer], 0)).toBe(room.length);
			expect(ROOM_ANSWERS.flatMap((answer) => counts.members[answer]).toSorted()).toEqual(
				room.map((_, index) => exampleMember(index).id)
			);
			for (const answer of ROOM_ANSWERS)
				expect(counts.members[answer]).toHaveLength(counts[answer]);
		})
	);
});
