import type { Bank, Input, Question } from '#questions';

/** A small question; only what a test is about needs saying. */
export const question = (id: string, rest: Partial<Question> = {}): Question => ({
	id,
	code: 'TST-01',
	audience: 'practice',
	title: 'Is it so?',
	input: { kind: 'choice', notApplicable: 'withReason' },
	followUps: [],
	why: 'Because it matters.',
	good: { enough: 'It is so.', better: 'It is very much so.' },
	evidence: ['A note'],
	due: [],
	sources: [{ source: 'letter-2024', at: 'annex 1' }],
	covers: [],
	action: {
		what: `Do ${id}`,
		findOut: `Find out ${id}`,
		measure: `Measure ${id}`,
		owner: 'Practice manager',
		weeks: 4
	},
	...rest
});

/** A bank of one section. */
export const bankOf = (...questions: readonly Question[]): Bank => ({
	sections: [{ id: 'telephony', title: 'Test', summary: 'Made-up questions', questions }]
});

/** An input of every kind, small. */
export const inputs = {
	choice: { kind: 'choice', notApplicable: 'withReason' },
	numbers: {
		kind: 'numbers',
		period: 'month',
		fields: [
			{ id: 'calls', label: 'Calls', unit: 'calls', min: 0, max: 9000, decimals: 0 },
			{ id: 'share', label: 'Share', unit: '%', min: 0, max: 100, decimals: 1 },
			{ id: 'paid', label: 'Paid', unit: 'GBP', min: 0, max: 90000, decimals: 2 }
		],
		usualSources: ['Supplier report']
	},
	date: { kind: 'date', when: 'any' },
	several: {
		kind: 'several',
		options: [
			{ id: 'gp', label: 'Experienced GP' },
			{ id: 'nurse', label: 'Nurse' }
		],
		none: 'No fixed team'
	},
	hours: {
		kind: 'hours',
		routes: [
			{ id: 'phone', label: 'Phone' },
			{ id: 'desk', label: 'Front desk' }
		]
	},
	text: { kind: 'text' }
} satisfies { [K in Input['kind']]: Extract<Input, { kind: K }> };
