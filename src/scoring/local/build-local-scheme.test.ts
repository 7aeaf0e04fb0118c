import { loadBank, type Question } from '#questions';
import { describe, expect, it } from 'vitest';
import type { LocalScheme } from './local-scheme.ts';
import { parseLocalScheme } from './parse-local-scheme.ts';

const bank = await loadBank();

const question = (id: string, rest: object = {}) => ({
	id,
	title: `Is ${id} in place?`,
	input: { kind: 'choice' },
	...rest
});
const criterion = (id: string, answer: string, rest: object = {}) => ({
	id,
	title: 'It is so',
	rule: { answer, is: ['yes'] },
	...rest
});

/** A scheme read from a file with these questions and criteria. */
function built(
	questions: readonly object[],
	criteria: readonly object[],
	rest: object = {}
): LocalScheme {
	const parsed = parseLocalScheme(
		JSON.stringify({
			format: 'access-ready-local-scheme',
			version: 1,
			id: 'winter',
			title: 'Winter',
			publisher: 'Example PCN (made up)',
			questions,
			components: [{ id: 'one', title: 'One', criteria }],
			...rest
		}),
		bank
	);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
	return parsed.value;
}
const inputsOf = ({ section }: LocalScheme) => section.questions.map(({ input }) => input);

describe('a question of a local scheme', () => {
	it('has an id and a code of its own, and a section', () => {
		const { section } = built(
			[question('rota'), question('bank-staff')],
			[criterion('W1', 'rota')]
		);
		expect(section).toMatchObject({
			id: 'local.winter',
			title: 'Winter',
			summary: 'Questions from Example PCN (made up)'
		});
		expect(section.questions.map(({ id, code }) => [id, code])).toEqual([
			['local.winter.rota', 'LOC-01'],
			['local.winter.bank-staff', 'LOC-02']
		]);
	});

	it('is filled with plain words where the file says nothing', () => {
		const { section } = built([question('rota')], [criterion('W1', 'rota')]);
		expect(section.questions[0]).toEqual({
			id: 'local.winter.rota',
			code: 'LOC-01',
			audience: 'practice',
			title: 'Is rota in place?',
			input: { kind: 'choice', notApplicable: 'refused' },
			followUps: [],
			why: 'Asked by Example PCN (made up) for “Winter”.',
			good: {
				enough: 'What Example PCN (made up) asks for is in place. Ask them if in doubt.',
				better: 'It is written down, somebody looks after it, and it is looked at again.'
			},
			evidence: ['Whatever shows it: a note, a report or a screenshot'],
			due: [],
			sources: [],
			covers: [],
			action: {
				what: 'Put in place what this asks: Is rota in place?',
				findOut: 'Find out: Is rota in place?',
				measure: 'The question can be answered, and the answer shown',
				owner: 'Practice manager',
				weeks: 8
			}
		} satisfies Question);
	});

	it('is as the file says where it says something', () => {
		const said = {
			hint: 'Ask the rota clerk.',
			audience: 'network',
			why: 'It saves time.',
			good: { enough: 'Every week.', better: 'Every day.' },
			evidence: ['The rota'],
			action: { what: 'Make one', findOut: 'Ask', measure: 'Weeks', owner: 'Clerk', weeks: 2 }
		};
		const { section } = built([question('rota', said)], [criterion('W1', 'rota')]);
		expect(section.questions[0]).toMatchObject(said);
	});

	it('refuses “not applicable” where a criterion decides by it, and asks for a reason elsewhere', () => {
		const ids = ['decides', 'goal', 'reading', 'weighed', 'nobody'];
		const scheme = built(
			ids.map((id) => question(id)),
			[criterion('W1', 'decides'), criterion('W2', 'goal', { counts: 'goal' })],
			{
				readings: [
					{ ...reads('T1'), rule: { not: { answer: 'reading', is: ['no'] } } },
					{ ...reads('N0'), counts: 'weighed', rule: { answer: 'weighed', is: ['yes'] } },
					{ ...reads('T2'), title: 'Only in other words' }
				]
			}
		);
		expect(inputsOf(scheme)).toEqual(
			['refused', 'withReason', 'refused', 'withReason', 'withReason'].map((notApplicable) => ({
				kind: 'choice',
				notApplicable
			}))
		);
	});

	it('may be answered in every kind but opening times', () => {
		const scheme = built(
			[
				question('a', {
					input: {
						kind: 'numbers',
						period: 'year',
						perThousand: true,
						usualSources: ['The phone report'],
						fields: [
							{
								id: 'share',
								label: 'Share',
								unit: '%',
								min: -5,
								max: 100,
								decimals: 1,
								expectsAtLeast: 10
							}
						]
					}
				}),
				question('b', {
					input: {
						kind: 'numbers',
						period: 'date',
						fields: [{ id: 'calls', label: 'Calls', unit: 'calls', max: 9 }]
					}
				}),
				question('c', { input: { kind: 'date' } }),
				question('d', { input: { kind: 'date', when: 'past' } }),
				question('e', {
					input: {
						kind: 'several',
						none: 'None of these',
						options: [
							{ id: 'x', label: 'X' },
							{ id: 'y', label: 'Y' }
						]
					}
				}),
				question('f', { input: { kind: 'text' } })
			],
			[
				criterion('W1', 'a', { rule: { answer: 'a', figure: 'share', atLeast: 50 } }),
				criterion('W2', 'e', { rule: { answer: 'e', includes: 'y' } }),
				criterion('W3', '', { rule: { answer: 'online.opening-times', coreHours: ['phone'] } })
			]
		);
		expect(inputsOf(scheme)).toEqual([
			{
				kind: 'numbers',
				period: 'year',
				perThousand: true,
				usualSources: ['The phone report'],
				fields: [
					{
						id: 'share',
						label: 'Share',
						unit: '%',
						min: -5,
						max: 100,
						decimals: 1,
						expectsAtLeast: 10
					}
				]
			},
			{
				kind: 'numbers',
				period: 'date',
				usualSources: [],
				fields: [{ id: 'calls', label: 'Calls', unit: 'calls', min: 0, max: 9, decimals: 0 }]
			},
			{ kind: 'date', when: 'any' },
			{ kind: 'date', when: 'past' },
			{
				kind: 'several',
				none: 'None of these',
				options: [
					{ id: 'x', label: 'X' },
					{ id: 'y', label: 'Y' }
				]
			},
			{ kind: 'text' }
		]);
	});
});

const reads = (criterion: string) => ({
	scheme: 'caip-2024-25',
	criterion,
	reason: 'We ask for it.'
});

describe('a rule of a local scheme', () => {
	it('reads its own questions under their full ids, and national ones under theirs', () => {
		const rule = {
			all: [
				{ answer: 'rota', is: ['yes'] },
				{
					any: [{ answer: 'telephony.cloud', is: ['yes'] }, { not: { answer: 'rota', is: ['no'] } }]
				}
			]
		};
		const scheme = built([question('rota')], [criterion('W1', '', { rule })], {
			readings: [{ ...reads('T1'), rule }]
		});
		const full = {
			all: [
				{ answer: 'local.winter.rota', is: ['yes'] },
				{
					any: [
						{ answer: 'telephony.cloud', is: ['yes'] },
						{ not: { answer: 'local.winter.rota', is: ['no'] } }
					]
				}
			]
		};
		expect(scheme.scheme.components[0]?.criteria[0]?.rule).toEqual(full);
		expect(scheme.readings).toEqual([
			{ ...reads('T1'), publisher: 'Example PCN (made up)', rule: full }
		]);
	});
});

describe('a criterion of a local scheme', () => {
	it('is our reading and decides, unless the file says otherwise', () => {
		const said = {
			wording: 'quoted',
			quote: 'as it stands',
			counts: 'goal',
			unconfirmed: 'Not agreed yet.'
		};
		const { scheme } = built(
			[],
			[
				criterion('W1', 'telephony.cloud'),
				criterion('W2', 'telephony.queue', { ...said, source: 'Board paper 7' })
			]
		);
		expect(scheme.components[0]?.criteria).toEqual([
			{
				id: 'W1',
				title: 'It is so',
				wording: 'paraphrase',
				counts: 'payment',
				rule: { answer: 'telephony.cloud', is: ['yes'] },
				sources: []
			},
			{
				id: 'W2',
				title: 'It is so',
				...said,
				rule: { answer: 'telephony.queue', is: ['yes'] },
				sources: [],
				sourceText: 'Board paper 7'
			}
		]);
	});
});

describe('a scheme with dates and remarks', () => {
	it('keeps them', () => {
		const rest = { from: '2026-04-01', to: '2026-04-01', remarks: ['One.', 'Two.'] };
		expect(built([], [criterion('W1', 'telephony.cloud')], rest).scheme).toMatchObject(rest);
	});
});
