import { describe, expect, it } from 'vitest';
import { exampleWorkshop } from '../../tests/builders/workshops.ts';
import { parseWorkshop } from './parse-workshop.ts';

const AT = '2026-03-02T10:15:00.000Z';
const hands = { yes: 12, partly: 3, no: 2, notApplicable: 0, notKnown: 1, at: AT };

describe('a workshop', () => {
	const workshop = exampleWorkshop({
		date: '2026-03-20',
		state: 'closed',
		at: 'question/telephony.call-back',
		spent: { telephony: 1234 },
		hands: { 'telephony.cloud': hands },
		parked: [{ id: 'p1', text: 'Who pays?', at: AT, question: 'telephony.cloud', done: false }],
		marked: ['telephony.cloud'],
		commitments: [
			{ id: 'c1', members: ['m1'], what: 'Ask', who: 'Manager', due: '2026-04-01', at: AT }
		]
	});

	it('is read as it was written', () => {
		expect(parseWorkshop(JSON.parse(JSON.stringify(workshop)))).toEqual({
			ok: true,
			value: workshop
		});
	});

	it.each([null, 'a workshop', 7, undefined])('is not %j', (input) => {
		expect(parseWorkshop(input)).toEqual({
			ok: false,
			error: { kind: 'broken', at: '', because: 'not a record' }
		});
	});

	it.each([{}, { version: 'one' }, { version: 0 }, { version: 1.5 }])(
		'without a version is broken: %j',
		(input) => {
			expect(parseWorkshop(input)).toEqual({
				ok: false,
				error: { kind: 'broken', at: 'version', because: 'no version' }
			});
		}
	);

	it('of a later format is newer, not broken', () => {
		expect(parseWorkshop({ version: 2, anything: true })).toEqual({
			ok: false,
			error: { kind: 'newer', version: 2 }
		});
	});

	it.each([
		[{ name: '' }, 'name'],
		[{ date: '2026-02-30' }, 'date'],
		[{ state: 'over' }, 'state'],
		[{ agenda: [{ section: 'telephony', minutes: -1, questions: [] }] }, 'agenda.0.minutes'],
		[{ hands: { 'telephony.cloud': { ...hands, yes: 0.5 } } }, 'hands.telephony.cloud.yes'],
		[{ spent: { telephony: 1.5 } }, 'spent.telephony'],
		[{ marked: [7] }, 'marked.0'],
		[{ more: true }, '']
	])('says where it is broken: %j', (part, at) => {
		expect(parseWorkshop({ ...workshop, ...part })).toMatchObject({
			ok: false,
			error: { kind: 'broken', at }
		});
	});
});
