import type { Block, DocumentModel } from '../../src/report/document.ts';

/** A document around blocks, for the writers of text formats; it needs no fonts. */
export function documentOf(
	blocks: readonly Block[],
	change: Partial<DocumentModel> = {}
): DocumentModel {
	return {
		title: 'Plan: Tŷ Gwyn Surgery',
		subject: 'Self-assessment of access',
		language: 'en-GB',
		date: new Date('2025-03-14T23:30:00Z'),
		footer: 'Tŷ Gwyn Surgery, draft',
		cover: {
			title: 'Access improvement plan',
			subtitle: 'Tŷ Gwyn Surgery',
			stamp: 'Draft',
			facts: [{ term: 'Practice', value: 'Tŷ Gwyn Surgery, A81001' }],
			notice: 'Not an official document.'
		},
		blocks,
		...change
	};
}

/** A document without a cover. */
export function sheetOf(
	blocks: readonly Block[],
	change: Partial<DocumentModel> = {}
): DocumentModel {
	const { cover: _, ...sheet } = documentOf(blocks, change);
	return { ...sheet, stamp: 'Final', ...change };
}

/** One block of every kind and every kind of chart, as a plan would have them. */
export const everyBlock: readonly Block[] = [
	{ kind: 'heading', level: 1, text: 'Summary', newPage: true },
	{ kind: 'paragraph', text: 'What the practice has found, in short.\nAnd a second line.' },
	{
		kind: 'statuses',
		items: [
			{
				title: 'Better digital telephony',
				status: 'Met',
				tone: 'met',
				says: 'All four criteria are met.'
			},
			{
				title: 'Simpler online requests',
				status: 'Not met',
				tone: 'notMet',
				says: 'Two of three criteria are not met: online requests close at noon, and nobody says so on the website.'
			},
			{ title: 'Faster care navigation', status: 'Not known yet', tone: 'notKnown', says: '' }
		]
	},
	{ kind: 'paragraph', text: 'Two criteria wait for an answer.', tone: 'notKnown' },
	{ kind: 'paragraph', text: 'Readiness is not status.', tone: 'muted' },
	{ kind: 'heading', level: 2, text: 'Readiness by section' },
	{
		kind: 'chart',
		chart: {
			type: 'bars',
			caption: 'Readiness by section',
			alt: 'Bars of three sections: telephony is the furthest on, online access has no figure.',
			bars: [
				{ label: 'Telephony', value: 0.83, says: '83 % (10 of 12)' },
				{ label: 'Online access and the website of the practice', says: 'not known yet' },
				{ label: 'Navigation & triage', value: 0.25, says: '25 % (2 of 8)' }
			]
		}
	},
	{
		kind: 'table',
		caption: 'Readiness by section, in figures',
		columns: [
			{ title: 'Section', share: 3 },
			{ title: 'Readiness', share: 1 },
			{ title: 'Status', share: 2 }
		],
		rows: [
			[{ text: 'Telephony' }, { text: '83 %' }, { text: 'Met', tone: 'met' }],
			[{ text: 'Online access' }, { text: '' }, { text: 'Not known yet', tone: 'notKnown' }],
			[{ text: 'Navigation' }, { text: '25 %' }, { text: 'Not met', tone: 'notMet' }],
			[{ text: '' }, { text: 'no section' }, { text: 'Left out', tone: 'muted' }]
		]
	},
	{
		kind: 'chart',
		chart: {
			type: 'parts',
			caption: 'Criteria of each component',
			alt: 'Most criteria of telephony are met.',
			parts: [
				{ label: 'Met', tone: 'met' },
				{ label: 'Not met', tone: 'notMet' },
				{ label: 'Not known', tone: 'notKnown' }
			],
			bars: [
				{ label: 'Telephony', counts: [4, 0, 0] },
				{ label: 'Online requests', counts: [1, 2, 0] },
				{ label: 'Navigation', counts: [1, 1, 2] }
			]
		}
	},
	{ kind: 'heading', level: 1, text: 'Action plan', newPage: true },
	{
		kind: 'chart',
		chart: {
			type: 'columns',
			caption: 'Actions by month',
			alt: 'Due and done from April to July; June has the most due.',
			series: ['Due', 'Done'],
			groups: [
				{ label: 'April 2025', counts: [2, 2] },
				{ label: 'May 2025', counts: [3, 1] },
				{ label: 'June 2025', counts: [6, 0] },
				{ label: 'July 2025', counts: [1, 0] }
			]
		}
	},
	{
		kind: 'chart',
		chart: {
			type: 'line',
			caption: 'Minutes until a call is answered',
			alt: 'The wait falls from 12 to 6 minutes.',
			points: [
				{ across: 0, up: 1, label: 'March', says: '12 min' },
				{ across: 0.5, up: 0.6, label: 'June', says: '9 min' },
				{ across: 1, up: 0.2, label: 'September', says: '6 min' }
			]
		}
	},
	{ kind: 'heading', level: 2, text: 'Actions' },
	{ kind: 'heading', level: 3, text: 'What is wanted' },
	{ kind: 'list', items: ['A call-back service', 'Two more lines', 'مزيد من خطوط الهاتف'] },
	{
		kind: 'facts',
		facts: [
			{ term: 'Lead', value: 'not given' },
			{ term: 'Review', value: 'In three months,\nwith the patient group' }
		]
	},
	{ kind: 'facts', dense: true, facts: [{ term: 'List size', value: '8,420' }] },
	{ kind: 'heading', level: 1, text: 'Questionnaire', newPage: true },
	{
		kind: 'form',
		items: [
			{
				code: 'TEL-03',
				id: 'telephony.call-back',
				title: 'Can patients ask to be called back instead of waiting?',
				hint: 'A call-back keeps the place in the queue.',
				boxes: [
					{ label: 'Yes', ticked: true },
					{ label: 'Partly', ticked: false },
					{ label: 'No', ticked: false },
					{ label: 'Don’t know yet', ticked: false }
				],
				lines: [
					{ label: 'Note', text: 'Since March.' },
					{ label: 'Evidence', text: '' }
				]
			},
			{
				code: 'ONL-11',
				id: 'online.routes',
				title: 'Which ways do patients have?',
				hint: '',
				boxes: [
					{ label: 'A form on the website that is open through all of core hours', ticked: false },
					{ label: 'The NHS App', ticked: true }
				],
				lines: [{ label: 'Others', text: '' }]
			}
		]
	},
	{ kind: 'heading', level: 1, text: 'Agreement' },
	{ kind: 'signatures', roles: ['Practice lead', 'ICB contact'] },
	{ kind: 'signatures', roles: ['PCN clinical director'], dense: true }
];
